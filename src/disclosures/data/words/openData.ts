import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** Data that anybody may have, by what is said of them at large. */
export const openData: Terms = {
	en: phrases(['open source', 'open sourced', 'public', 'publicly available', 'openly available', 'freely available', 'open access', 'publicly accessible'], ['data', 'dataset', 'datasets', 'corpus', 'corpora', 'data sources', 'sources', 'training data', 'instruction datasets', 'vision instruction datasets']),
	zh: phrases(['开源', '公开', '开放', '公开可用的', '公开的', '开源的', '公開', '開源', '開放'], ['数据集', '数据', '语料', '資料集', '資料'], ''),
	ja: phrases(['公開', 'オープンな', '公開されている', '公開された', 'オープンソースの'], ['データセット', 'データ', 'コーパス'], ''),
	ko: phrases(['공개', '공개된', '오픈', '오픈소스'], ['데이터셋', '데이터', '말뭉치']),
	fr: phrases(['données', 'corpus', 'jeux de données', 'jeu de données'], ['ouvertes', 'ouverts', 'ouvert', 'publiques', 'publics', 'public', 'publiquement disponibles', 'accessibles publiquement']),
	de: phrases(['öffentliche', 'öffentlichen', 'offene', 'offenen', 'frei verfügbare', 'frei verfügbaren', 'öffentlich verfügbare', 'öffentlich verfügbaren', 'öffentlich zugängliche', 'öffentlich zugänglichen'], ['daten', 'datensätze*', 'korpora']),
	es: phrases(['datos', 'corpus', 'conjuntos de datos', 'conjunto de datos'], ['abiertos', 'abierto', 'públicos', 'público', 'disponibles públicamente', 'de acceso público']),
};
