import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** What is done to data in preparing them: the plain form, the past form and, where it is another, the participle. */
const VERBS: readonly (readonly [plain: string, past: string, participle?: string])[] = [
	['remove', 'removed'], ['exclude', 'excluded'], ['delete', 'deleted'], ['eliminate', 'eliminated'], ['erase', 'erased'], ['replace', 'replaced'], ['normalise', 'normalised'],
	['normalize', 'normalized'], ['tokenise', 'tokenised'], ['tokenize', 'tokenized'], ['deduplicate', 'deduplicated'], ['concatenate', 'concatenated'], ['resize', 'resized'],
	['rescale', 'rescaled'], ['resample', 'resampled'], ['upsample', 'upsampled'], ['downsample', 'downsampled'], ['subsample', 'subsampled'], ['oversample', 'oversampled'],
	['undersample', 'undersampled'], ['lowercase', 'lowercased'], ['truncate', 'truncated'], ['anonymise', 'anonymised'], ['anonymize', 'anonymized'], ['balance', 'balanced'],
	['merge', 'merged'], ['encode', 'encoded'], ['parse', 'parsed'], ['prune', 'pruned'], ['dedupe', 'deduped'], ['binarise', 'binarised'], ['binarize', 'binarized'], ['rotate', 'rotated'],
	['translate', 'translated'], ['transliterate', 'transliterated'], ['slice', 'sliced'], ['standardise', 'standardised'], ['standardize', 'standardized'], ['interpolate', 'interpolated'],
	['impute', 'imputed'], ['substitute', 'substituted'], ['precompute', 'precomputed'], ['purge', 'purged'], ['equalise', 'equalised'], ['equalize', 'equalized'],
	['pseudonymise', 'pseudonymised'], ['pseudonymize', 'pseudonymized'], ['re-sample', 're-sampled'], ['filter', 'filtered'], ['clean', 'cleaned'], ['mask', 'masked'], ['convert', 'converted'],
	['augment', 'augmented'], ['segment', 'segmented'], ['chunk', 'chunked'], ['pack', 'packed'], ['extract', 'extracted'], ['correct', 'corrected'], ['fix', 'fixed'], ['relabel', 'relabeled'],
	['blur', 'blurred'], ['redact', 'redacted'], ['reject', 'rejected'], ['sort', 'sorted'], ['shuffle', 'shuffled'], ['group', 'grouped'], ['cluster', 'clustered'],
	['transform', 'transformed'], ['collapse', 'collapsed'], ['shorten', 'shortened'], ['discard', 'discarded'], ['retain', 'retained'], ['crop', 'cropped'], ['drop', 'dropped'],
	['skip', 'skipped'], ['clip', 'clipped'], ['flip', 'flipped'], ['trim', 'trimmed'], ['strip', 'stripped'], ['split', 'split'], ['cut', 'cut'], ['keep', 'kept'],
	['throw out', 'threw out', 'thrown out'], ['throw away', 'threw away', 'thrown away'], ['leave out', 'left out'], ['take out', 'took out', 'taken out'], ['weed out', 'weeded out'],
	['filter out', 'filtered out'], ['keep only', 'kept only'],
	['downscale', 'downscaled'], ['upscale', 'upscaled'], ['scale', 'scaled'], ['denoise', 'denoised'], ['recaption', 'recaptioned'], ['caption', 'captioned'],
	['stitch', 'stitched'], ['bucket', 'bucketed'], ['prepend', 'prepended'], ['append', 'appended'], ['randomise', 'randomised'], ['randomize', 'randomized'], ['mirror', 'mirrored'],
	['pad', 'padded'], ['stem', 'stemmed'], ['lemmatise', 'lemmatised'], ['lemmatize', 'lemmatized'], ['decontaminate', 'decontaminated'], ['cap', 'capped'], ['restrict', 'restricted'],
	['narrow down', 'narrowed down'], ['arrange', 'arranged'], ['phonemize', 'phonemized'], ['phonemise', 'phonemised'], ['reorder', 'reordered'], ['deskew', 'deskewed'], ['render', 'rendered'],
	['smooth', 'smoothed'], ['spell out', 'spelled out'], ['pre-compute', 'pre-computed'], ['throw', 'threw', 'thrown'], ['toss', 'tossed'], ['scrub', 'scrubbed'], ['unify', 'unified'],
	['swap', 'swapped'], ['exchange', 'exchanged'], ['interchange', 'interchanged'], ['scrap', 'scrapped'], ['ditch', 'ditched'], ['bin', 'binned'], ['get rid of', 'got rid of'], ['do away with', 'did away with', 'done away with'], ['black out', 'blacked out'], ['blank out', 'blanked out'], ['grey out', 'greyed out'],
	['reformat', 'reformatted'], ['rephrase', 'rephrased'], ['paraphrase', 'paraphrased'], ['back-translate', 'back-translated'], ['romanise', 'romanised'], ['romanize', 'romanized'], ['linearise', 'linearised'], ['linearize', 'linearized'], ['serialise', 'serialised'], ['serialize', 'serialized'],
	['flatten', 'flattened'], ['transcode', 'transcoded'], ['de-identify', 'de-identified'], ['deidentify', 'deidentified'], ['censor', 'censored'], ['spell-check', 'spell-checked'], ['proofread', 'proofread'], ['sort out', 'sorted out'], ['cut out', 'cut out'], ['winnow', 'winnowed'], ['whittle down', 'whittled down'],
	['capitalise', 'capitalised'], ['capitalize', 'capitalized'], ['uppercase', 'uppercased'], ['reweight', 'reweighted'], ['re-weight', 're-weighted'], ['wrap', 'wrapped'],
];

/** Stems of Spanish verbs in -ar for the same: "truncamos", "se truncaron", "se truncó". */
const SPANISH = ['elimin', 'descart', 'filtr', 'limpi', 'segment', 'trunc', 'normaliz', 'tokeniz', 'reemplaz', 'sustituy', 'anonimiz', 'deduplic', 'recort', 'redimension', 'reescal', 'remuestre', 'balance', 'equilibr', 'enmascar', 'unific', 'agrup', 'mezcl', 'orden', 'rellen', 'quit', 'borr', 'conserv', 'separ', 'estandariz', 'corrig', 'traduj', 'retir', 'pas'];

/** A step in a voice that leaves no doubt that somebody took it: "we lowercase", "were thrown away". What merely "removes noise" may be a product. */
export const tookSteps: Terms = {
	en: [
		...phrases(['we', 'i', 'we also', 'we then', 'we first', 'we only', 'we further', 'we have', 'and we'], VERBS.flatMap(([plain, past]) => [plain, past])),
		...phrases(['was', 'were', 'been', 'got', 'was then', 'were then', 'were first', 'were also', 'were all', 'was only', 'were only', 'were simply', 'were automatically', 'were manually', 'were further'], VERBS.map(([, past, participle]) => participle ?? past)),
		'was retained', 'were retained', 'did not make it into', 'didn\'t make it into', 'never made it into', 'were not included in', 'had to go', 'to get rid of',
	],
	fr: phrases(['on', 'nous', 'on a', 'nous avons', 'j\'ai', 'je'], ['nettoi*', 'nettoy*', 'supprim*', 'retir*', 'filtr*', 'normalis*', 'tokenis*', 'découp*', 'remplac*', 'convert*', 'regroup*', 'équilibr*', 'encod*', 'mélang*', 'redimensionn*', 'lemmatis*', 'stemm*', 'standardis*', 'augment*', 'transform*', 'tronqu*', 'fusionn*', 'anonymis*']),
	de: phrases(['wir', 'ich'], ['entfernen', 'entfernten', 'bereinigen', 'bereinigten', 'filtern', 'normalisieren', 'skalieren', 'ersetzen', 'ersetzten', 'kodieren', 'tokenisieren', 'standardisieren', 'zerlegen', 'zerlegten', 'verwerfen', 'imputieren', 'anonymisieren', 'augmentieren']),
	es: SPANISH.flatMap((stem) => [`${stem}aron`, `${stem}amos`, `se ${stem}ó`, `se ${stem}an`, `${stem}é`]),
};

/** Errors mended, which in other places are those of programs. */
export const putRight: Terms = {
	en: ['corrected', 'fixed', 'repaired', 'mended'],
	zh: ['改正', '修正', '纠正', '更正', '订正', '改过来', '校正'],
	ja: ['直しました', '直した', '修正し', '訂正'],
	ko: ['고쳤', '고친', '수정', '바로잡'],
	fr: ['corrigé*', 'rectifié*'],
	de: ['korrigiert*', 'berichtigt*', 'verbessert'],
	es: ['corregid*', 'corrigieron', 'corregimos'],
};

/** Who prepares data if not a person, and what it does. */
export const pipeline: Terms = {
	en: phrases(['our', 'the', 'a', 'this'], ['pipeline', 'data pipeline', 'cleaning pipeline', 'preprocessing', 'preprocessing script', 'cleaning script', 'preprocessing pipeline', 'filtering pipeline', 'filter', 'heuristic', 'deduplicator']),
};
export const pipelineDoes: Terms = {
	en: VERBS.map(([plain]) => plain.replace(/^\w+/u, (verb) => (/(?:ss|x)$/u.test(verb) ? `${verb}es` : verb === 'unify' ? 'unifies' : `${verb}s`))),
};

/** A step as a noun: "removal of headers". */
export const stepNouns: Terms = {
	en: phrases(['removal', 'deletion', 'exclusion', 'elimination', 'replacement', 'conversion', 'normalisation', 'normalization', 'cropping', 'filtering', 'substitution', 'extraction', 'correction', 'truncation', 'masking', 'lowercasing', 'resizing', 'resampling', 'splitting', 'segmentation', 'shuffling', 'balancing', 'deduplication', 'anonymisation', 'anonymization', 'augmentation'], ['of']),
	fr: phrases(['suppression', 'élimination', 'retrait', 'remplacement', 'exclusion', 'conversion', 'normalisation', 'correction', 'découpage', 'troncature'], ['de', 'des', 'du']),
	de: ['entfernung von', 'entfernung der', 'entfernen von', 'entfernen der', 'löschung', 'ersetzung', 'ersetzen von', 'ausschluss von', 'kleinschreibung', 'umwandlung von', 'umwandlung in', 'zerlegung in', 'korrektur von', 'korrektur der'],
	es: phrases(['eliminación', 'supresión', 'exclusión', 'sustitución', 'conversión', 'normalización', 'corrección', 'segmentación'], ['de', 'del']),
};

/** That it was the training that something was done for. */
export const forTraining: Terms = {
	en: ['for the net to learn from', 'for the model to learn from', 'for it to learn from', 'to learn from', 'training sentences', 'training captions', 'training clips', 'training recordings', 'training documents', 'training prompts', 'training sequences', 'training rows', 'training records', 'tuning set', 'fine-tuning set', 'reached the trainer', 'reach the trainer', 'before training', 'before fine-tuning', 'before pretraining', 'before pre-training', 'prior to training', 'for training', 'from training', 'from the training', 'used to train', 'training data', 'training set', 'training corpus', 'training images', 'training texts', 'training text', 'training pairs', 'training examples', 'training samples', 'training audio', 'training labels', 'fine-tuning data', 'pre-training data', 'pretraining data', 'pretraining corpus', 'pre-training corpus'],
	zh: ['训练之前', '再训练', '再拿来训练', '拿来训练', '拿去训练', '訓練之前', '训练前', '训练用', '用于训练', '训练集', '训练数据', '训练语料', '训练标签', '训练样本', '训练文本', '训练图', '训练音频', '预训练语料', '微调数据', '訓練前', '訓練集', '訓練資料', '訓練語料', '訓練樣本'],
	ja: ['学習の前', '学習に回', '学習に入', '訓練に回', '学習前', '学習データ', '学習画像', '学習表', '学習音声', '学習に使', '学習に用い', '学習用', '学習コーパス', '訓練データ', '訓練前'],
	ko: ['학습하기 전', '학습시키기 전', '훈련 전', '학습 전', '학습 데이터', '학습에 사용', '학습에 쓴', '학습 이미지', '훈련 데이터', '학습 말뭉치'],
	fr: ['avant d\'entraîner', 'avant de l\'entraîner', 'avant l\'entraînement', 'd\'entraînement', 'avant l\'apprentissage', 'd\'apprentissage', 'pour entraîner', 'pour l\'entraînement'],
	de: ['vor dem trainieren', 'bevor trainiert', 'ins training', 'vor dem training', 'trainingsdaten', 'trainingskorpus', 'trainingstexte*', 'trainingsbilder*', 'trainingsbeispiele*', 'für das training', 'fürs training', 'zum training'],
	es: ['antes de entrenarlo', 'antes de empezar a entrenar', 'antes de entrenar', 'antes del entrenamiento', 'de entrenamiento', 'para entrenar', 'para el entrenamiento'],
};

/** What may, should or shall be done, or commonly is: nobody has done it to these data. "If" and "such as" stand in true accounts as well. */
export const notYetDone: Terms = {
	en: ['can', 'could', 'might', 'should', 'would like', 'will', 'going to', 'plan to', 'plans to', 'planned', 'planning', 'want to', 'intend to', 'upcoming', 'next release', 'next version', 'soon', 'recommended', 'recommend', 'useful', 'easily', 'usually', 'typically', 'commonly', 'popular', 'well-known', 'handy', 'make sure', 'be sure', 'helps', 'they removed', 'they filtered', 'they cleaned', 'they used', 'the original authors', 'the creators', 'its authors', 'its creators', 'the makers', 'the team behind', 'the developers of'],
	zh: ['可以', '能够', '可用于', '建议', '推荐', '应该', '应当', '计划', '准备在', '打算', '将会', '将来', '下一版', '下个版本', '后续版本', '方便', '便于', '常用', '一般', '通常', '往往', '擅长', '能帮', '帮助', '的作者', '作者们', '的创建者', '的开发者', '建議', '應該', '計畫', '可協助', '能夠', '宜采用', '宜使用', '宜启用', '应采用'],
	ja: ['できます', 'できる', '予定', '推奨', '便利', 'ください', 'つもり', '検討', '一般に', '通常', 'の作者', 'の開発者', 'の著者', '得意', '報告されて', 'すべき', '役立'],
	ko: ['수 있', '예정', '권장', '하세요', '편리', '보통', '일반적', '제작자', '개발자들', '저자', '계획', '해야', '도와'],
	fr: ['peut', 'peuvent', 'pourra*', 'devrait', 'prévoyons', 'prévu*', 'recommand*', 'souvent', 'généralement', 'il faut', 'conseill*', 'facilite*', 'pensez à', 'veillez', 'les auteurs', 'les créateurs', 'prochain*', 'permet', 'permettent', 'permettra*'],
	de: ['kann', 'können', 'sollte', 'sollten', 'planen', 'geplant', 'empfehl*', 'empfohlen', 'meist', 'üblicherweise', 'künftig*', 'nächste*', 'die autoren', 'die macher', 'die entwickler', 'die ersteller', 'hilft', 'erleichtert', 'werden wir', 'wollen wir', 'bitte'],
	es: ['puede*', 'podría*', 'debe', 'deben', 'debería*', 'planeamos', 'previst*', 'recomend*', 'suele*', 'generalmente', 'próxim*', 'conviene', 'los autores', 'los creadores', 'ayuda a', 'facilita*', 'permite*', 'vamos a', 'hay que'],
};

/** What images, sounds and texts are measured in. */
export const units: Terms = {
	en: ['khz', 'hz', 'px', 'pixel', 'pixels', 'dpi', 'fps', 'mono', 'resolution', 'lufs', 'db', 'seconds', 'second', 'max length', 'maximum length', 'sequence length', 'voxel', 'voxels', 'isotropic', 'bpm', 'tokens long', 'patches of', 'crops of', 'tiles of', 'windows of', 'chunks of', 'segments of', 'blocks of'],
	zh: ['khz', 'hz', '像素', '分辨率', '单声道', '采样率', '秒', '毫秒', '帧'],
	ja: ['khz', 'hz', 'ピクセル', '解像度', 'モノラル', '秒'],
	ko: ['khz', 'hz', '픽셀', '해상도', '모노', '초'],
	fr: ['khz', 'hz', 'pixels', 'px', 'résolution', 'secondes', 'mono'],
	de: ['khz', 'hz', 'pixel', 'px', 'auflösung', 'sekunden', 'mono'],
	es: ['khz', 'hz', 'píxeles', 'px', 'resolución', 'segundos', 'mono'],
};
