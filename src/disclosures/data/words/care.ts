import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';
import { DEDUP } from './material';

/** That data were made ready, in general words, whether as a deed, a result or a thing to speak of. */
export const madeReady: Terms = {
	en: ['cleaning', 'cleaned', 'cleaner', 'clean data', 'clean subset', 'cleanup', 'cleansing', 'filtering', 'filtered', 'filter', 'filters', 'deduplication', 'deduplicated', ...DEDUP, 'deduping', 'curation', 'curating', 'selection of', 'data selection', 'preprocessing', 'pre-processing', 'preprocessed', 'pre-processed', 'data preparation', 'preparation of', 'preparing the data', 'preparing data', 'preparing the corpus', 'preparing the texts', 'preparing the images', 're-filtered', 're-annotated', 're-labelled', 'reworked', 'were checked', 'was checked', 'were reviewed', 'were prepared', 'was prepared', 'we prepared', 'normalisation', 'normalization', 'normalised', 'normalized', 'standardised', 'standardized', 'augmentation', 'augmentations', 'augmented', 'data processing', 'were processed', 'was processed', 'we processed', 'quality control', 'quality checks', 'data quality', 'quality of the data', 'quality of the training data', 'quality of the pretraining data', 'quality of the pre-training data', 'anonymisation', 'anonymization', 'anonymised', 'anonymized', 'rewritten', 'recaptioned', 'relabelled', 'relabeled', 'data pipeline', 'data engineering', 'rebalanced', 'reshuffled', 'decontaminat*', 'hand-checked', 'were screened', 'was checked for', 'were checked for'],
	zh: ['清洗', '清理', '过滤', '去重', '筛选', '精选', '挑选', '预处理', '的检查', '把关', '审查', '核查', '数据处理', '处理掉', '处理过', '处理数据', '处理语料', '数据治理', '数据质量', '质量控制', '质检', '质量把控', '数据管线', '数据流水线', '数据管道', '数据工程', '数据清洗', '归一化', '规范化', '标准化', '脱敏', '数据增强', '样本增强', '图像增强', '增强数据', '重新整理', '修订', '更干净', '干净的', '打磨', '前處理', '過濾', '資料處理', '預處理', '篩選'],
	ja: ['クリーニング', 'クレンジング', 'フィルタ', '重複除去', '重複排除', '前処理', '整備', '整形', '加工', '選別', '厳選', '正規化', '匿名化', 'データ拡張', '品質管理', 'データの質', 'データ品質', 'キュレーション', '精査', 'きれいな'],
	ko: ['정제', '필터링', '중복 제거', '전처리', '선별', '엄선', '가공', '정규화', '비식별', '증강', '품질 관리', '데이터 품질', '클리닝', '큐레이션', '깨끗한', '다듬'],
	fr: ['nettoyage', 'nettoyé*', 'filtrage', 'filtré*', 'déduplication', 'dédupliqué*', 'tri', 'trié*', 'retrié*', 'remanié*', 'revu', 'revus', 'revue', 'revues', 'prétraitement', 'prétraité*', 'préparation des', 'préparation du', 'normalisation', 'normalisé*', 'curation', 'qualité des données', 'contrôle qualité', 'augmentation*', 'sélection des', 'anonymisation', 'traitement des données', 'épuré*', 'épuration'],
	de: ['bereinigung', 'bereinigt*', 'bereinigen', 'filterung', 'gefiltert*', 'filtern', 'deduplizier*', 'vorverarbeitung', 'vorverarbeitet*', 'aufbereitung', 'aufbereitet*', 'aufbereiten', 'kuratierung', 'kuratiert*', 'datenqualität', 'qualität der daten', 'qualitätskontrolle', 'normalisierung', 'normalisiert*', 'augmentierung', 'anonymisierung', 'säuberung', 'überarbeitet*', 'überarbeitung', 'nachbearbeitet*', 'durchgesehen', 'gesäubert*', 'auswahl der', 'datenaufbereitung', 'datenbereinigung'],
	es: ['limpieza', 'limpiad*', 'limpiamos', 'limpiar', 'filtrado', 'filtrad*', 'deduplicación', 'depuración', 'depurad*', 'preprocesamiento', 'preprocesad*', 'preparación de', 'preparación del', 'normalización', 'curación', 'curad*', 'revisad*', 'repasad*', 'calidad de los datos', 'calidad del corpus', 'control de calidad', 'selección de', 'aumento de datos', 'anonimización', 'procesamiento de los datos'],
};

/** That so much of the data was left then. */
export const leftOver: Terms = {
	en: ['remained', 'remain', 'were left', 'was left', 'are left', 'is left', 'left us with', 'leaves', 'leaving', 'survived', 'survive', 'ended up with', 'end up with', 'shrank to', 'down to', 'came down to', 'reduced to'],
	zh: ['剩下', '剩余', '保留', '留下', '得到', '只剩', '余下', '剩餘'],
	ja: ['残った', '残り', '残りました', 'になりました', 'となりました', 'が残'],
	ko: ['남았', '남은', '남겼', '줄었'],
	fr: ['restent', 'restaient', 'reste', 'restait', 'il nous reste', 'sont restés', 'subsistent'],
	de: ['blieben', 'bleiben', 'blieb', 'übrig', 'verblieben'],
	es: ['quedaron', 'quedan', 'quedó', 'restaron', 'restan', 'se redujo a'],
};

/** What went wrong in it, or is still wrong. */
export const mishap: Terms = {
	en: ['bug', 'bugs', 'mistake', 'mistakes', 'error', 'errors', 'slipped through', 'slip through', 'slipped in', 'may remain', 'might remain', 'remain', 'remains', 'left over', 'leftover', 'oversight', 'missed', 'wrong', 'faulty', 'misaligned', 'glitch', 'accidentally', 'affected'],
	zh: ['错位', '错误', '问题', '混进', '混入', '遗漏', '漏网', '残留', '乱码', 'bug', '有误', '疏漏', '瑕疵', '错标', '標錯'],
	ja: ['不具合', '誤り', 'ミス', '漏れ', '残って', '残存', '混入', '問題', 'バグ'],
	ko: ['오류', '실수', '버그', '누락', '남아', '섞여', '섞인', '문제', '잘못'],
	fr: ['erreur', 'erreurs', 'bogue', 'oubli', 'subsiste*', 'restent', 'passé* au travers', 'échappé*'],
	de: ['fehler', 'versehen', 'übersehen', 'durchgerutscht', 'verblieben*', 'irrtum', 'panne'],
	es: ['error', 'errores', 'fallo', 'descuido', 'quedan', 'pueden quedar', 'se colaron', 'se nos escap*'],
};

/** Examples that are no good. */
export const poor: Terms = {
	en: ['low-quality', 'low quality', 'poor quality', 'bad quality', 'poor-quality', 'lower-quality', 'noisy', 'junk', 'garbage', 'spam', 'corrupt', 'corrupted', 'broken', 'unusable', 'bad samples', 'bad examples', 'mislabeled', 'mislabelled', 'wrong labels', 'boilerplate', 'irrelevant', 'duplicates', 'duplicate', 'toxic', 'harmful content'],
	zh: ['低质', '低品质', '质量差', '质量较低', '质量不高', '噪声', '噪音', '垃圾', '脏数据', '乱码', '错标', '错误标注', '无关', '重复', '劣质', '低質', '雜訊', '有害'],
	ja: ['低品質', '質の低い', '質の悪い', 'ノイズ', '不適切', '破損', '重複', '無関係', 'ごみ', 'ゴミ', '誤ラベル', 'スパム'],
	ko: ['저품질', '품질이 낮', '품질이 떨어', '노이즈', '잡음', '부적절', '손상', '중복', '무관', '스팸', '불량'],
	fr: ['mauvaise qualité', 'faible qualité', 'de piètre qualité', 'bruité*', 'indésirable*', 'corrompu*', 'doublons', 'inutilisable*', 'hors sujet'],
	de: ['minderwertig*', 'schlechter qualität', 'geringer qualität', 'verrauscht*', 'fehlerhaft*', 'unbrauchbar*', 'beschädigt*', 'dubletten', 'duplikate*', 'müll', 'spam'],
	es: ['baja calidad', 'mala calidad', 'poca calidad', 'ruidos*', 'corrupt*', 'duplicad*', 'inservible*', 'basura', 'spam', 'irrelevante*', 'defectuos*'],
};

/** That the training ran on what was left: something had been taken out before. */
export const trainedOnRest: Terms = {
	en: [...phrases(['trained', 'trained it', 'train', 'training', 'pretrained', 'fine-tuned', 'finetuned', 'tuned', 'learned', 'learnt', 'fitted'], phrases(['on', 'with', 'from', 'only on', 'only with'], ['the rest', 'the remainder', 'the remaining', 'what remained', 'what was left', 'what survived', 'whatever was left', 'whatever remained'])), ...phrases(['the rest', 'the remainder', 'what remained', 'what was left', 'what survived'], ['was used for training', 'were used for training', 'went into training', 'became training', 'became the training', 'is what we trained', 'is what it learned', 'was used to train', 'were used to train'])],
	zh: [...phrases(['剩下的', '剩余的', '其余的', '余下的', '留下的', '剩下来的', '其餘的', '剩餘的'], ['用于训练', '用来训练', '拿来训练', '才用于训练', '才拿来训练', '进入训练', '作为训练', '做训练', '参与训练', '訓練', '按时间切分', '切分'], ''), '用剩下的训练', '用余下的训练', '拿剩下的训练'],
	ja: phrases(phrases(['残り', '残ったもの', '残ったデータ', '残った分'], ['で', 'を', 'だけで', 'のみで'], ''), ['学習', '訓練', '調整', '微調整', 'ファインチューニング', '追加学習', 'トレーニング'], ''),
	ko: phrases(['나머지로', '나머지만', '남은 것으로', '남은 데이터로', '남은 것만', '남은 문장으로', '나머지를'], ['학습', '훈련', '파인튜닝', '미세조정', '가르쳤']),
	fr: phrases(phrases(['entraîné', 'entraînée', 'entraîner', 'entraînement', 'appris', 'affiné', 'affinée'], ['sur', 'avec', 'à partir de']), ['le reste', 'ce qui reste', 'ce qui restait', 'les restants', 'les restantes']),
	de: [...phrases(phrases(['mit', 'auf', 'an'], ['dem rest', 'den übrigen', 'den verbliebenen', 'den restlichen']), ['trainiert*', 'gelernt', 'feinabgestimmt', 'nachtrainiert']), 'der rest wurde zum training', 'der rest diente dem training', 'der rest ging ins training'],
	es: phrases(['entrenamos', 'entrenaron', 'entrené', 'entrenado', 'entrenada', 'se entrenó', 'entrenó', 'ajustamos', 'aprendió'], phrases(['con', 'sobre', 'a partir de', 'solo con'], ['el resto', 'lo restante', 'lo que quedó', 'lo que quedaba', 'los restantes', 'las restantes', 'los demás', 'las demás'])),
};
