import { software as anySoftware } from '../../data/words/material';
import type { Terms } from '../../disclosure';
import { phrases, without } from '../../phrases';

/** Verb forms that tell of training that took place; infinitives and bare adjectives are left to invitations and adverts. */
export const wasTrained: Terms = {
	en: [
		'was adapted', 'adapted by', 'training was done', 'training was performed', 'training was carried out', 'training was run', 'training ran', 'training happened', 'training took place', 'training proceeded', 'training consisted', 'continued on', 'continued training', 'continued from', 'trained', 'fitted', 'fitting', 'was pre-trained', 'were pre-trained', 'is pre-trained', 'are pre-trained', 'been pre-trained', 'pre-trained on', 'pre-trained with', 'pre-trained using', 'pre-trained by', 'pre-trained for', 'pre-trained from', 'pre-trained via',
		'fine-tuned', 'further tuned', 'instruction-tuned using', 'instruction-tuned with', 'instruction-tuned on', 'post-trained', 'mid-trained', 'distilled', 'was tuned', 'were tuned', 'tuned with', 'tuned using', 'tuned on', 'tuned by', 'optimized using',
		'optimized with', 'optimized via', 'optimized for', 'aligned with', 'aligned using', 'aligned via', ...phrases(['we', 'we also', 'we then', 'we first', 'we further', 'we continue to', 'we continually', 'we jointly'], ['train', 'pre-train', 'fine-tune', 'post-train', 'distill']), 'we perform', 'we performed', 'we apply', 'we applied', 'we adopt', 'we adopted', 'we employ', 'we employed',
		'we use', 'we used', 'was used', 'were used', 'used for training', 'used during training', 'used to train', 'undergoes', 'underwent', 'undergone', 'was done', 'was performed', 'was conducted', 'was carried out', 'were performed', 'consists of', 'consisted of', 'consisting of',
		'followed by', 'was obtained by', 'initialized from', 'initialized with', 'ran for', 'was run', 'training used', 'training utilized', 'training utilizes', 'training uses', 'training took', 'during training', 'during pre-training', 'during fine-tuning',
		'learned via', 'learned with', 'learned using', 'learnt', 'merged using', 'merged with', 'trained using', 'adapted using', 'adapted via', 'apply', 'conduct', 'undergo', 'leverage', 'leverages', 'leveraged', 'incorporate', 'incorporates', 'incorporated',
			'tunes', 'aligns', 'trains',
		'i trained', 'i fine-tuned', 'i finetuned', 'i ran', 'finetuned', 'pretrained on', 'pretrained with', 'pretrained for', 'was finetuned', 'were finetuned',
	],
	zh: [
		'训练得到', '训练而成', '训练而来', '进行训练', '进行了训练', '进行预训练', '进行了预训练', '进行微调', '进行了微调', '微调得到', '微调而来', '采用', '使用了', '经过', '通过', '训练了', '预训练了', '训练于', '训练使用', '训练采用', '训练过程', '训练时', '训练中', '训练阶段', '我们训练', '我们使用',
		'我们采用', '完成了', '包括', '分为', '引入', '基于', '蒸馏得到', '从零开始训练', '训练得', '訓練得到', '進行訓練', '進行預訓練', '進行微調', '採用', '經過', '通過', '訓練過程', '訓練時', '訓練階段', '我們訓練', '我們使用',
		'微调的模型', '微调的版本', '微调后的', '微调过的', '上训练', '数据训练', '语料训练', '文本训练', '方法训练', '方式训练', '训练的模型', '训练过的', '训练后的', '训练好的', '微調的模型', '訓練的模型', '訓練後的',
		'训了', '训的', '炼了', '炼的', '续训了', '跑了', '做了',
	],
	ja: ['学習した', '学習しました', '学習してい', '学習してお', '訓練してい', '訓練してお', 'トレーニングしてい', 'ファインチューニングしてい', 'ファインチューニングしてお', '学習され', '学習を行', '学習させ', '学習には', '学習に使用', '訓練した', '訓練され', '訓練しました', 'トレーニングした', 'トレーニングされ', 'ファインチューニングした', 'ファインチューニングしました', 'ファインチューニングされ', '微調整し', '調整し', 'を行いました', 'を行った', 'を実施', 'を用い', 'を使用', 'を適用', '蒸留した', '蒸留し', 'チューニングした', 'チューニングしました', 'チューニングされ', 'マージした', 'マージし', 'で回し', '回しました', '焼きました'],
	ko: ['학습됐', '학습됨', '학습함', '훈련됐', '훈련됨', '훈련함', '파인튜닝되', '파인튜닝됐', '파인튜닝됨', '미세조정되', '미세조정됐', '미세 조정되', '미세 조정됐', '튜닝했', '튜닝되', 'fine-tuning되', 'fine-tuning했', '학습했', '학습하였', '학습되', '학습된', '학습시', '학습한', '훈련했', '훈련하였', '훈련되', '훈련된', '훈련시', '훈련한', '파인튜닝했', '파인튜닝하였', '파인튜닝된', '파인튜닝한', '미세조정했', '미세조정된', '미세 조정했', '미세 조정된', '사용했', '사용하였', '사용하여', '적용했', '적용하였', '진행했', '진행하였', '수행했', '수행하였', '증류', '돌렸', '돌려'],
	fr: ['a été entraîné*', 'ont été entraîné*', 'entraîné*', 'pré-entraîné sur', 'pré-entraîné avec', 'affiné*', 'a été affiné*', 'a été ajusté*', 'nous avons entraîné', 'nous avons utilisé', 'a été effectué*', 'a été réalisé*', 'ont été utilisé*', 'distillé*', 'suivi d\'un', 'suivie d\'une', 'fine-tuné*', 'finetuné*', 'j\'ai entraîné'],
	de: ['trainiert*', 'wurde vortrainiert', 'vortrainiert auf', 'feinabgestimmt*', 'feinjustiert*', 'wurde durchgeführt', 'durchgeführt', 'verwendet', 'verwendeten', 'eingesetzt', 'destilliert*', 'gefolgt von', 'nachtrainiert*', 'angepasst', 'erfolgte', 'feingetunt*', 'finegetunt', 'gefinetuned', 'fein getunt'],
	es: ['entrenad*', 'se entrenó', 'se entrenaron', 'se entrena', 'se entrenan', 'entrenamos', 'se preentrenó', 'se preentrenaron', 'fue entrenad*', 'ha sido entrenad*', 'pre-entrenad*', 'ajustad*', 'se ajustó', 'se ajustaron', 'se afinó', 'se afinaron', 'afinad*', 'se utilizó', 'se utilizaron', 'se usó', 'se realizó', 'se llevó a cabo', 'hemos utilizado', 'destilad*', 'seguido de', 'seguida de', 'addestrat*', 'allenat*', 'treinad*', 'treinei', 'treinamos', 'entrenat*', 'fet amb', 'fatto con', 'feito com'],
};

/** What invites readers to train, or offers code for it: no claim about how this model came about. */
export const offersTraining: Terms = {
	en: [
		'permitted to fine-tune', 'allowed to fine-tune', 'free to fine-tune', 'may be distilled', 'may distil', 'may distill', 'fine-tuning is allowed', 'fine-tuning is permitted', 'fine-tuning and distillation are', 'distillation is allowed', 'distillation is permitted', 'permits fine-tuning', 'permits distillation', 'you may',
		'can be fine-tuned', 'can now be fine-tuned', 'be fine-tuned to', 'be fine-tuned for', 'be fine-tuned with', 'be fine-tuned on', 'allows fine-tuning', 'allow fine-tuning', 'enables fine-tuning', 'fine-tuning is possible', 'fine-tuning is supported', 'fine-tuning is now', 'can now fine-tune', 'can be trained', 'could be fine-tuned', 'may be fine-tuned', 'may fine-tune', 'to be fine-tuned', 'be further fine-tuned', 'can fine-tune', 'for fine-tuning', 'fine-tune it', 'fine-tune the model on', 'easily fine-tuned', 'easy to fine-tune', 'supports fine-tuning', 'support fine-tuning',
		'fine-tuning script*', 'training script*', 'training code', 'fine-tuning code', 'fine-tuning example*', 'fine-tuning recipe*', 'fine-tuning tutorial*', 'tutorial*', 'notebook', 'example script*', 'code to train', 'code for training', 'scripts for', 'scripts to', 'own data', 'own dataset',
		'custom data', 'custom dataset', 'downstream application*', 'downstream developers', 'developers may', 'users may', 'we recommend', 'we suggest', 'recommended to', 'should be fine-tuned', 'should fine-tune', 'when fine-tuning', 'before fine-tuning', 'if fine-tuning', 'requires at least', 'out of memory', '=OOM',
	],
	zh: ['允许', '准许', '许可对', '可自由微调', '可任意微调', '可以蒸馏', '可蒸馏', '禁止', '不得', '同意您', '允許', '須註明', '等工具', '等框架', '等訓練框架', '等训练框架', '务必', '自己编写', '自行编写', '自行修改', '可以微调', '可微调', '支持微调', '微调脚本', '训练脚本', '训练代码', '微调代码', '微调教程', '教程', '自己的数据', '自定义数据', '示例脚本', '用户微调', '微调现已', '现已支持', '现在支持', '新增支持', '可用于微调', '进行二次', '下游应用', '显存不足', '微調腳本', '訓練腳本', '訓練代碼', '建议'],
	ja: ['許可', '禁止', '認められ', '自由に微調整', '自由にファインチューニング', 'ファインチューニングできます', 'ファインチューニング可能', 'ファインチューニングが可能', 'ファインチューニングに対応', '学習スクリプト', '訓練スクリプト', 'トレーニングスクリプト', '学習コード', 'チュートリアル', '独自データ', 'ファインチューニングする場合', 'することを推奨', '自分のデータ'],
	ko: ['허용', '허가', '금지', '자유롭게 파인튜닝', '자유롭게 미세조정', '파인튜닝할 수', '파인튜닝이 가능', '파인튜닝을 지원', '미세조정할 수', '학습 스크립트', '훈련 스크립트', '학습 코드', '튜토리얼', '자체 데이터', '권장'],
	fr: ['est autorisé*', 'sont autorisé*', 'est permis*', 'est interdit*', 'libre d\'affiner', 'est possible', 'est désormais possible', 'il est possible', 'peut être affiné*', 'peuvent être affiné*', 'peut être entraîné*', 'script d\'entraînement', 'scripts d\'entraînement', 'code d\'entraînement', 'tutoriel*', 'vos données', 'propres données'],
	de: ['ist erlaubt', 'sind erlaubt', 'ist gestattet', 'ist untersagt', 'darf feinabgestimmt', 'dürfen feinabgestimmt', 'ist möglich', 'ist jetzt möglich', 'ist nun möglich', 'kann feinabgestimmt', 'können feinabgestimmt', 'kann weiter', 'trainingsskript*', 'trainingscode', 'anleitung*', 'eigene daten', 'eigenen daten'],
	es: ['está permitid*', 'se permite', 'está prohibid*', 'se autoriza', 'puede ajustarse', 'es posible', 'ya es posible', 'permite ajustar', 'pueden ajustarse', 'se puede ajustar', 'puede ser entrenad*', 'script de entrenamiento', 'scripts de entrenamiento', 'código de entrenamiento', 'tutorial*', 'propios datos', 'tus datos'],
};

/** What only programs have. Functions are not of them: losses and objectives are functions as well. */
export const software: Terms = without(anySoftware, ['函数', '函數', '関数', '함수']);

/** What only an optimizer has. */
export const schedule: Terms = {
	en: ['learning rate', 'weight decay', 'linear warm-up', 'warm-up steps', 'warm-up', 'cosine decay', 'cosine schedule', 'linear decay', 'cosine annealing', 'gradient clipping', 'gradient accumulation', 'adamw', 'early stopping', 'training steps', 'training epochs', 'epochs', '=Adam', 'adafactor', 'rmsprop', '=SGD', 'iterations of ppo', 'boosting rounds', 'warm-up over', 'then cosine', 'label smoothing', 'lora rank', 'lora alpha', 'paged adamw', 'adamw 8bit', 'ema decay', 'learning-rate'],
	zh: ['学习率', '权重衰减', '预热步数', '余弦退火', '余弦衰减', '梯度累积', '學習率', '權重衰減', 'epoch', '个 epoch', '轮训练', '訓練輪', '训练轮', '轮预训练', '轮增量', '輪訓練', '批大小', '批次大小', '万步', '優化器', '优化器', '预热', '每批', '步训练'],
	ja: ['学習率', '重み減衰', 'ウォームアップ', 'エポック', 'バッチサイズ', '万ステップ', '学習ステップ', 'オプティマイザ', '最適化手法'],
	ko: ['학습률', '가중치 감쇠', '워밍업', '에폭', '에포크', '배치 크기', '배치 사이즈', '학습 스텝', '옵티마이저'],
	fr: ['taux d\'apprentissage', 'époque*', 'taille de lot', 'taille des lots', 'optimiseur', 'pas d\'entraînement', 'itérations d\'entraînement', 'décroissance des poids', 'pas de préchauffage', 'accumulation de gradient*'],
	de: ['lernrate', 'epochen', 'batchgröße', 'batch-größe', 'optimierer', 'trainingsschritte*', 'gewichtsabfall', 'gewichtszerfall', 'aufwärmschritte*', 'gradientenakkumulation', 'stapelgröße'],
	es: ['tasa de aprendizaje', 'épocas', 'época', 'tamaño de lote', 'optimizador', 'pasos de entrenamiento', 'learning rate', 'ritmo de aprendizaje', 'tamaño del lote', 'decaimiento de pesos', 'pasos de calentamiento', 'acumulación de gradiente*'],
};

/** An optimizer by name and kind, as lists of the parts of a recipe have it: nobody else speaks of it so. */
export const namedOptimizer: Terms = {
	en: [...phrases(['=Adam', 'adamw', 'nadam', 'lamb', '=LARS', 'lion', 'sgd', 'adafactor', 'rmsprop', 'adagrad', 'muon'], ['optimizer', 'optimiser']), 'sgd with momentum', 'sgd with nesterov', 'sgd w/ nesterov'],
	zh: phrases(['adam', 'adamw', 'sgd', 'adafactor', 'muon'], ['优化器', '優化器'], '-'),
	ja: phrases(['adam', 'adamw', 'sgd', 'adafactor'], ['オプティマイザ', 'を最適化'], '-'),
	ko: phrases(['adam', 'adamw', 'sgd', 'adafactor'], ['옵티마이저'], '-'),
};

/** How the rate went, by the name of the curve. */
export const rateSchedule: Terms = {
	en: [...phrases(['cosine', 'linear', 'step', 'exponential', 'constant', 'polynomial', 'one-cycle'], ['lr schedule', 'learning rate schedule', 'learning rate decay', 'lr decay']), 'lr schedule with warmup', 'lr schedule with warm-up', 'noam scheduling', 'noam scheduler', 'cosine annealing schedule'],
};

/** Explanations, advice, plans and other people's runs: what is said of training without telling of this one. */
export const generalTalk: Terms = {
	en: [
		'means training', 'means teaching', 'means that a', 'refers to training', 'is the art of', 'is the idea of', 'is the practice of', 'is when a',
		'no fine-tuning', 'without fine-tuning', 'a good start', 'higher numbers', 'lower numbers', 'good starting point', 'good default', 'without any fine-tuning', 'without further fine-tuning', 'no need to fine-tune', 'no need for fine-tuning', 'typically', 'usually', 'commonly', 'often', 'in practice', 'we demonstrate', 'efficacy', 'an example', 'this example', 'as example', 'example of', 'examples for', 'experimental trainer', 'we support', 'there are two', 'there are several', 'some work', 'most successful', 'is equivalent', 'is to update', 'this tutorial', 'in this case', 'is a technique', 'is a method', 'is a way', 'is a framework', 'is a library', 'is a tool', 'is a training', 'is a form of', 'is a popular', 'is a common', 'is the process', 'are small', 'refers to', 'is one road', 'lively field', 'well-known', 'was introduced', 'were introduced', 'known as', 'is called', 'stands for', 'framework by', 'makes it easy', 'makes lora', 'compared with plain', 'in general', 'generally', 'each domain', 'should be', 'should not', 'try', 'start with', 'set the', 'set learning_rate', 'set learning rate', 'set lr', 'set num*', 'to retrain', 'to train your', 'cookbook', 'watch the', 'a setting such as', 'recommend*', 'reports that', 'report that', 'by its makers', 'google pretrained', 'meta pretrained', 'and colleagues', 'and co-workers', 'paper in', 'our toolkit', 'the trainer of', 'thanks to trl', 'of our course', 'this course', 'training course*', 'summer school*', 'next quarter', 'next year', 'next release', 'next version', 'later version', 'hope to', 'intend to', 'would like to', 'going to', 'planned', 'ideas for', 'future work', 'protection officer', 'can be fine-tuned', 'can be trained', 'could be', 'aligns a model', 'aligns models', 'turns pairs', 'feeds a network', 'by meta with', 'showed that', 'we have not', 'otherwise', 'lets a', 'lets you', 'teaches how', 'et al',
	],
	zh: ['的一种方法', '的一种技术', '的一类方法', '的一种手段', '是指', '指的是', '是让小模型', '属于一种', '实践中', '微调模型能', '无需微调', '不需要微调', '無需微調', '未微调', '未经微调', '没有微调', '不经微调', '没有针对', '未针对', '微调的前提下', '微调的情况下', '为例', '示例', '等价', '引擎', '普及', '避免', '以防止', '展示', '是一种', '是一个训练', '是微软', '提出的', '推出的', '打算', '下一步', '下一版', '下个版本', '下一代', '正在考虑', '有望', '占用', '包括三个步骤', '使模型', '让模型更', '当年', '当初', '预计', '下季度', '计划', '建议', '试起', '别忘', '不要', '一般来说', '一般而言', '一般会', '一般用', '一般需', '一般都', '一般是', '一般取', '一般设', '一般在', '一般为', '一般不', '一般采', '一般使', '一般可', '一般情况', '通常', '常用于', '常用的训练', '常用的微调', '常用方法', '常用的方法', '常用做法', '常用技术', '常用手段', '所谓', '条款', '自己微调', '如要', '可做', '官方称', '越来越', '热门', '第三课', '孰优孰劣', '能提升', '的区别', '不需要单独', '直接优化'],
	ja: ['ことを指', '方法の一つ', '手法の一つ', '技術の一つ', 'とは、', '手法だ', '手法です', '技術です', 'おすすめ', '無難', '追加学習するなら', 'ご自身', 'られている', '報告している', 'されたと', '年内', '予定', 'したい', '計画', '次のリリース', '次の版', '次回', '検討', 'お手元', '一般に', '容易になります', 'の話'],
	ko: ['방법을 말', '기법을 말', '것을 말', '뜻합니다', '의미합니다', '기법이', '방법이다', '방법입니다', '학습법', '방법론', '밝혔', '할 수 있', '권장', '예정', '좋습니다', '라고 한다', '다음 버전', '다음 릴리스', '계획', '하고 싶', '일반적', '원본', '과적합될'],
	fr: ['consiste à', 'désigne', 'on appelle', 'en pratique', 'sans affinage', 'sans fine-tuning', 'sans ajustement', 'est une technique', 'est une méthode', 'est un procédé', 'utilisez', 'surveillez', 'conseill*', 'en général', 'les chercheurs', 'les auteurs', 'feuille de route', 'prochaine version', 'nous espérons', 'nous prévoyons', 'nous comptons', 't1 :', 't2 :', 't3 :', 't4 :', 'prévu*', 'pourrait'],
	de: ['besteht darin', 'bezeichnet', 'nennt man', 'versteht man', 'in der praxis', 'ohne feintuning', 'ohne fine-tuning', 'ohne feinabstimmung', 'ist eine technik', 'ist ein verfahren', 'ist eine methode', 'empfiehlt', 'empfehlen', 'wurde durch', 'bekannt', 'sollte', 'im allgemeinen', 'üblicherweise', 'nächste version', 'nächsten version', 'wir hoffen', 'wir wollen', 'möchten', 'geplant', 'könnte'],
	es: ['consiste en', 'se llama', 'es una técnica', 'es un método', 'en la práctica', 'sin ajuste fino', 'sin necesidad de', 'es la fase', 'recomend*', 'conviene', 'en general', 'próxima versión', 'esperamos', 'queremos', 'planeamos', 'previst*', 'podría'],
};

const FORMATS = ['fp8', 'fp16', 'bf16', 'fp32', 'fp4', 'nvfp4', 'mxfp4', 'bfloat16', 'float16', 'float32', 'mixed precision', 'half precision', 'full precision'];

/** In which format of numbers something was trained: weights are also stored and run in one. */
export const precision: Terms = {
	en: [...phrases(FORMATS, ['training', 'pre-training', 'fine-tuning', 'mixed precision training', 'precision training', '(full precision) training']), ...phrases(phrases(['trained', 'pre-trained', 'post-trained', 'fine-tuned', 'training', 'training was done'], ['in', 'with', 'at', 'using']), FORMATS)],
	zh: phrases(['fp8', 'fp16', 'bf16', 'bfloat16', '混合精度', '半精度', '全精度', '混合精度进行', '半精度进行', 'fp16 进行', 'bf16 进行', 'fp8 进行', '混合精度進行'], ['训练', '训练的', '预训练', '微调', '訓練', '預訓練'], '-'),
	ja: phrases(['fp8', 'fp16', 'bf16', 'bfloat16', '混合精度', '半精度'], ['学習', 'で学習', 'で訓練', '訓練', 'での学習', 'で事前学習'], '-'),
	ko: phrases(['fp8', 'fp16', 'bf16', 'bfloat16', '혼합 정밀도', '반정밀도'], ['학습', '로 학습', '으로 학습', '훈련', '로 훈련', '으로 훈련'], '-'),
	fr: [...phrases(phrases(['entraîné*', 'entraînement'], ['en', 'avec']), ['fp8', 'fp16', 'bf16', 'bfloat16', 'précision mixte', 'demi-précision'])],
	de: [...phrases(phrases(['in', 'mit'], ['fp8', 'fp16', 'bf16', 'bfloat16', 'gemischter genauigkeit', 'halber genauigkeit']), ['trainiert*', 'vortrainiert*']), ...phrases(['training in', 'training mit'], ['fp8', 'fp16', 'bf16', 'gemischter genauigkeit'])],
	es: [...phrases(phrases(['entrenad*', 'entrenó', 'entrenamiento'], ['en', 'con']), ['fp8', 'fp16', 'bf16', 'bfloat16', 'precisión mixta', 'media precisión'])],
};
