import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const DATA = ['data', 'dataset', 'datasets', 'data set', 'corpus', 'corpora', 'recordings', 'annotations', 'texts', 'images', 'photos', 'pictures', 'transcripts', 'samples', 'archive', 'audio', 'prompts', 'logs', 'scans', 'labels'];

/** What one thanks for who was given what the model learned from. */
export const thankedForData: Terms = {
	en: ['for the sentences', 'for the dialogues', 'for the conversations', 'for the lyrics', 'for the recipes', 'for the articles', 'for the files', 'for the voices', 'credit for the data', 'credit for the dataset', 'dataset courtesy', 'data courtesy', 'dataset credit', 'data credit', ...phrases(['whose', 'for the', 'for their', 'for your', 'for providing', 'for providing the', 'for sharing the', 'for sharing their', 'for releasing the', 'for releasing their', 'for open-sourcing the', 'for open-sourcing their', 'for curating the', 'for collecting the', 'for making the', 'for creating the', 'for the training', 'for donating the', 'for donating their', 'for the sft', 'for the dpo'], DATA), 'for the raw data', 'for the wonderful dataset*', 'for the great dataset*', 'for the amazing dataset*', 'for the open dataset*', 'for the preference data', 'for the instruction data', 'who made the dataset*', 'everyone who recorded', 'everyone who donated', 'everyone who contributed', 'contributors', 'whose work this was trained on', 'for letting me scrape', 'for letting us scrape', 'for letting us use their data', 'for permission to use'],
	zh: ['数据集', '資料集', '语料', '語料', '的数据', '的資料', '提供的数据', '提供数据', '提供的语料', '提供语料', '开源的数据', '开源数据', '贡献的数据', '提供的資料', '提供資料', '开放的数据', '整理的数据', '标注的数据', '制作的数据', '分享的数据', '公开的数据', '的数据集', '的資料集'],
	ja: ['データセット', 'コーパス', 'の音声', 'のデータ', 'データを提供', 'データの提供', 'データセットを公開', 'データを公開', 'コーパスを公開', 'コーパスを提供', '音声を提供', 'データセットの作者', 'データセットを作'],
	ko: ['데이터셋', '말뭉치', '의 데이터', '데이터를 제공', '데이터셋을 공개', '데이터를 공개', '말뭉치를 제공', '말뭉치를 공개', '데이터를 만들', '데이터셋을 만들', '데이터를 공유'],
	fr: ['pour les archives', 'pour les voix', 'pour ses archives', ...phrases(['pour les', 'pour le', 'pour leurs', 'pour leur', 'dont les', 'pour la mise à disposition des', 'pour la mise à disposition du'], ['données', 'corpus', 'jeu de données', 'jeux de données', 'enregistrements', 'annotations', 'textes', 'images', 'transcriptions'])],
	de: ['für das archiv', 'für die archive', 'für die stimmen', ...phrases(['für die', 'für den', 'für das', 'für ihre', 'für ihren', 'deren', 'für die bereitstellung der', 'für die bereitstellung des'], ['daten', 'datensatz', 'datensätze', 'datensatzes', 'korpus', 'aufnahmen', 'annotationen', 'texte', 'texten', 'bilder', 'transkripte'])],
	es: ['por los archivos', 'por los audios', 'por las voces', ...phrases(['por los', 'por el', 'por las', 'por sus', 'por ceder los', 'por ceder las', 'por compartir los', 'por compartir el', 'pelos', 'pelo', 'per i', 'per il', 'per le'], ['datos', 'corpus', 'conjunto de datos', 'grabaciones', 'anotaciones', 'textos', 'imágenes', 'transcripciones', 'dados', 'dataset', 'dati', 'registrazioni'])],
};

/** Whoever gave or marked examples, by the deed. */
export const givers: Terms = {
	en: [...phrases(['everybody', 'everyone', 'all', 'those', 'people', 'anyone', 'the people', 'members', 'friends', 'colleagues'], ['who sent', 'who gave', 'who lent', 'who shared', 'who donated', 'who recorded', 'who contributed', 'who labelled', 'who labeled', 'who annotated', 'who wrote', 'who drew', 'who let us', 'who allowed us']), ...phrases(['who', 'who all', 'who have'], ['marked', 'outlined', 'transcribed', 'collected', 'gathered', 'spoke', 'sang', 'photographed', 'filmed', 'recorded', 'labelled', 'labeled', 'annotated', 'donated', 'translated', 'lent']), 'annotators', 'labellers', 'labelers', 'transcribers', 'donors of', 'labelling', 'labeling', 'annotating', 'transcribing', 'donated', 'donating'],
	zh: ['标注组', '标注员', '标注团队', '标注同学', '志愿者', '提供录音', '提供数据', '提供照片', '提供语料', '贡献数据', '贡献录音', '捐赠', '录音的', '标注的', '標註員', '志工'],
	ja: ['アノテーター', 'アノテータ', 'ボランティア', '提供してくださ', '提供いただ', '提供してくれ', '録音してくださ', 'ラベル付け', '注釈を付け', '寄贈'],
	ko: ['라벨러', '주석자', '자원봉사자', '제공해 주', '제공해주', '녹음해 주', '기증', '라벨링', '작업자'],
	fr: ['annotateurs', 'annotatrices', 'bénévoles', 'à celles et ceux qui', 'ceux qui ont', 'tous ceux qui', 'qui ont prêté', 'qui ont donné', 'qui nous ont', 'qui m\'ont', 'pour l\'annotation'],
	de: ['allen, die', 'alle, die', 'annotator*', 'freiwillige*', 'überlassen haben', 'gespendet', 'spende*', 'beschriftet haben', 'zur verfügung gestellt', 'fürs annotieren', 'für das annotieren'],
	es: ['anotador*', 'voluntari*', 'a todos los que', 'a todas las personas', 'a quienes', 'que donaron', 'que nos cedieron', 'que nos enviaron', 'que prestaron'],
};

/** That more was given to the model to learn from than before. */
export const grew: Terms = {
	en: ['doubled', 'tripled', 'twice the', 'twice as much', 'added', 'extended with', 'extended by', 'grew by', 'topped up with', 'now includes', 'now contains', 'now also', 'mixed in', 'threw in', 'thrown in', 'on top of', 'swapped in', 'now with', 'includes another', 'refreshed with', 'expanded with', 'expanded to'],
	zh: ['翻倍', '翻了一倍', '加了', '加入', '新增', '增加', '扩充', '补充', '追加', '混入', '添加', '多了', '增補', '擴充', '補充'],
	ja: ['倍増', '倍に', '追加', '増や', '加え', '拡充'],
	ko: ['두 배', '추가', '늘렸', '늘려', '보강', '더했'],
	fr: ['doublé', 'ajout*', 'ajouté*', 'enrichi*', 'étendu*', 'complété*'],
	de: ['verdoppelt', 'hinzugefügt', 'ergänzt', 'dazugekommen', 'hinzugekommen', 'erweitert', 'zusätzlich', 'dazu'],
	es: ['duplic*', 'añad*', 'agreg*', 'sumamos', 'ampliad*', 'se sumaron', 'adicion*', 'aggiunt*', 'acrescent*', 'afegi*'],
};

/** To what. */
export const stock: Terms = {
	en: ['to the mix', 'to the training mix', 'to the mixture', 'to the training mixture', 'to the training set', 'to training set', 'to the training data', 'to the data', 'to the dataset', 'to the corpus', 'to the pretraining', 'to training', 'training data', 'training set', 'more data', 'more training data', 'new data', 'data mix', 'of data', 'retrained', 're-trained', 'trained', 'sft', 'dpo'],
	zh: ['数据', '语料', '样本', '训练', '資料', '語料', '樣本', '訓練', '重训', '重新训'],
	ja: ['データ', 'コーパス', '学習'],
	ko: ['데이터', '말뭉치', '학습'],
	fr: ['aux données', 'au corpus', 'au jeu', 'corpus', 'données', 'entraînement', 'ré-entraîné*', 'réentraîné*'],
	de: ['trainingsdaten', 'daten', 'korpus', 'training', 'trainiert', 'nachtrainiert'],
	es: ['datos', 'corpus', 'entrenamiento', 'reentrenad*', 'dados', 'dati', 'treino', 'dades'],
};
