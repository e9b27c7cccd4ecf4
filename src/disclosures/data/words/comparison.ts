import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** That there is more of it, that it is better, or the same, than elsewhere or before. */
export const more: Terms = {
	en: ['more', 'much more', 'many more', 'less', 'fewer', 'twice', 'twice as', 'three times', 'times as', 'times more', 'times larger', 'times the', 'ten times', 'five times', 'tenfold', 'fivefold', 'a factor of', 'double the', 'doubled', 'tripled', 'quadrupled', 'half the', 'half as', 'larger', 'bigger', 'richer', 'broader', 'wider', 'better', 'cleaner', 'newer', 'newly', 'extra', 'additional', 'the same', 'same', 'identical', 'similar', 'different', 'improved', 'updated', 'refreshed', 'expanded', 'extended', 'increased', 'scaled up', 'scaled', 'grew', 'grown', 'largest', 'biggest'],
	zh: ['更多', '更大', '更好', '更干净', '更新', '更丰富', '更高质量', '更优质', '更全', '更广', '两倍', '一倍', '三倍', '数倍', '倍的', '翻倍', '翻了', '倍', '额外', '新增', '扩充', '扩大', '增加', '补充', '相同的', '同样的', '一样的', '同一批', '类似的', '不同的', '更少', '更乾淨', '兩倍', '額外', '擴充', '補充', '新一批', '一批新'],
	ja: ['より多', 'より大き', 'より良', 'よりきれい', 'より質', '二倍', '倍の', '倍以上', '倍増', '増やし', '増量', '追加の', '追加し', '新しい', '新たな', '同じ', '同様の', '異なる', '拡大し', '拡充', '大幅に'],
	ko: ['더 많은', '더 큰', '더 좋은', '더 깨끗', '더 다양', '훨씬 많', '두 배', '세 배', '배의', '배 이상', '데이터가 더', '더 들어', '더 넣', '늘렸', '늘린', '늘려', '추가', '새로운', '같은 데이터', '동일한', '비슷한', '다른 데이터', '확대', '확충', '보강'],
	fr: ['plus de', 'davantage', 'deux fois', 'trois fois', 'fois plus', 'doublé', 'triplé', 'supplémentaire*', 'meilleur*', 'plus propre*', 'plus riche*', 'plus large*', 'plus grand*', 'nouveaux', 'nouvelles', 'mêmes', 'même corpus', 'même jeu', 'identiques', 'similaires', 'moins de', 'élargi*', 'enrichi*', 'additionnel*'],
	de: ['mehr', 'doppelt', 'doppelte', 'dreimal', 'dreifach*', 'zehnmal', 'verdoppelt*', 'verdreifacht*', 'zusätzlich*', 'bessere*', 'bessern', 'sauberere*', 'größere*', 'breitere*', 'neuere*', 'weitere', 'weiteren', 'dieselben', 'denselben', 'demselben', 'gleichen', 'ähnlichen', 'weniger', 'erweitert*', 'vergrößert*'],
	es: ['más datos', 'más textos', 'más imágenes', 'más horas', 'más ejemplos', 'más grabaciones', 'muchas más', 'muchos más', 'muchos mas', 'el doble', 'el triple', 'veces más', 'duplicad*', 'adicional*', 'mejores', 'más limpi*', 'más amplio', 'más ric*', 'mayor cantidad', 'nuevos', 'nuevas', 'los mismos', 'las mismas', 'el mismo', 'similares', 'menos datos', 'ampliad*'],
};

/** Another version of it, which one speaks of who makes it. */
export const earlier: Terms = {
	en: [
		'predecessor', 'predecessors', 'preview', 'older', 'v0', 'v1', 'v2', 'v3', 'v4', 'v1.*', 'v2.*', 'v3.*', 'v0.*', 'last year\'s', 'this time', 'new checkpoint', 'new checkpoints', 'new weights', 'release checkpoint', 'now trained', 'now with',
		...phrases(['previous', 'earlier', 'first', 'second', 'third', 'last', 'old', 'new', 'this', 'preceding', 'prior', 'initial', 'original', 'newer', 'current', 'latest'], ['version', 'versions', 'release', 'releases', 'iteration', 'generation', 'edition', 'checkpoint', 'checkpoints', 'one', 'ones', 'update']),
	],
	zh: ['上一代', '上一版', '前一版', '前代', '上代', '旧版', '老版', '新版', '初版', '第一版', '第二版', '这一版', '这版', '本版', '此版', '一版', '这次', '本次', '之前版本', '此前', 'v1', 'v2', 'v3', '上個版本', '這一版', '舊版', '这一代', '相比之前', '相较于'],
	ja: ['前版', '旧版', '新版', '今回', '前バージョン', '本バージョン', '前のバージョン', '旧バージョン', '以前の', '前回', '版では', 'v1', 'v2', 'v3', '前世代', '従来版', '初版', '先代'],
	ko: ['이전 버전', '새 버전', '이번 버전', '지난 버전', '기존 버전', '첫 버전', '버전보다', '버전에서', '버전에 비해', '버전과', '이전보다', '이번에', 'v1', 'v2', 'v3', '이전 모델', '전작'],
	fr: ['version précédente', 'cette version', 'nouvelle version', 'ancienne version', 'première version', 'deuxième version', 'seconde version', 'dernière version', 'version antérieure', 'la v1', 'la v2', 'la v3', 'v1', 'v2', 'v3', 'cette mouture', 'son prédécesseur', 'prédécesseur'],
	de: ['vorgänger*', 'vorversion*', 'neue fassung', 'neuen fassung', 'neue version', 'neuen version', 'dieser version', 'diese version', 'dieser fassung', 'diese fassung', 'letzte version', 'letzten version', 'ersten version', 'erste version', 'alte version', 'alten version', 'frühere version', 'früheren version', 'gegenüber v*', 'v1', 'v2', 'v3', 'diesmal'],
	es: ['versión anterior', 'nueva versión', 'esta versión', 'primera versión', 'segunda versión', 'última versión', 'versiones anteriores', 'anterior versión', 'predecesor*', 'v1', 'v2', 'v3', 'esta vez', 'la anterior', 'la primera', 'versão anterior', 'versione precedente'],
};

/** What others did before, or the same people elsewhere. */
export const precedent: Terms = {
	en: [...phrases(['previous', 'prior', 'earlier', 'related', 'the original', 'existing', 'our previous', 'our earlier'], ['work', 'works', 'paper', 'study', 'studies', 'model', 'models', 'version', 'release', 'implementation', 'recipe']), 'et al', 'the literature', 'common practice', 'predecessor'],
	zh: ['前人', '以往工作', '已有工作', '先前工作', '前作', '原论文', '原文', '上一版', '此前', '惯例', '之前的工作'],
	ja: ['先行研究', '従来', '既存研究', '原論文', '前版', '以前', '慣例'],
	ko: ['선행 연구', '기존 연구', '이전 연구', '원 논문', '이전 버전', '기존 방식', '관례'],
	fr: ['travaux antérieurs', 'travaux précédents', 'article original', 'version précédente', 'littérature', 'nos travaux', 'et al'],
	de: ['früheren arbeiten', 'vorarbeiten', 'originalarbeit', 'vorgänger*', 'literatur', 'vorherigen arbeiten', 'et al'],
	es: ['trabajos previos', 'trabajos anteriores', 'artículo original', 'versión anterior', 'literatura', 'trabajo previo', 'et al'],
};

/** That it was done as others do it or as before. */
export const likewise: Terms = {
	en: ['follows', 'follow', 'following', 'as in', 'same as', 'the same', 'that of', 'those of', 'as with', 'identical', 'as before', 'as described by', 'analogous', 'analogously', 'the usual', 'usual', 'standard', 'like for', 'similar to', 'as for', 'unchanged', 'in line with', 'we adopt', 'adopted from', 'borrowed from', 'taken over'],
	zh: ['相同', '一致', '沿用', '参照', '遵循', '按照', '与此前', '同样', '仿照', '一样', '常规', '标准', '同上', '类似'],
	ja: ['同じ', '同様', 'に従', 'に準', 'に倣', '踏襲', '通常の', '一般的な', '標準的'],
	ko: ['같습니다', '같은', '동일', '따랐', '따릅', '따른', '일반적인', '통상', '표준', '그대로'],
	fr: ['suit', 'suivent', 'identique*', 'même', 'mêmes', 'comme pour', 'comme dans', 'habituel*', 'usuel*', 'standard', 'repris de', 'inchangé*', 'à l\'instar', 'classique'],
	de: ['folgt', 'folgen', 'wie bei', 'wie in', 'wie für', 'wie zuvor', 'gleich wie', 'gleiche', 'dieselbe', 'identisch', 'übliche*', 'üblichen', 'unverändert', 'analog', 'entspricht', 'übernommen'],
	es: ['sigue', 'siguen', 'igual que', 'iguales', 'mismo', 'misma', 'mismos', 'como en', 'habitual*', 'estándar', 'usual', 'análog*', 'idéntic*', 'sin cambios'],
};

/** The makers, as those who did it. */
export const byUs: Terms = {
	en: ['we', 'our', 'i', 'my'],
	zh: ['我们', '我們'],
	ja: [...phrases(['私'], ['たち', '達', 'は', 'が', 'の', 'も'], ''), '我々', '当社', '弊社', '僕'],
	ko: ['우리', '저희', '저는'],
	fr: ['nous', 'notre', 'nos', 'j\'ai', 'mon', 'mes'],
	de: ['wir', 'uns', 'unser*', 'ich', 'mein*'],
	es: ['nuestr*', 'nosotros', 'hemos', 'utilizamos', 'usamos', 'empleamos', 'mi', 'mis', 'usé', 'utilicé'],
};
