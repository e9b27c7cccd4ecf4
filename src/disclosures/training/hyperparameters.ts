import { engineering, supposed } from '../data/words/material';
import type { Disclosure } from '../disclosure';
import { NUMBERS, both, phrases, without } from '../phrases';
import { isTold, runSettings } from './words/progress';
import { offersTraining, precision, schedule, wasTrained } from './words/runs';

export const trainingHyperparameters: Disclosure = {
	id: 'training/hyperparameters',
	title: 'Training hyperparameters',
	why: 'A fine-tune that cannot be repeated from its card is a dead end: whoever wants to extend it has to search for your learning rate by trial. Learning rate, batch size, steps and precision take a minute to copy from the config and save others days.',
	counts: 'At least two hyperparameters of the training with their values (learning rate, batch size, steps or epochs, optimizer, precision), or the exact configuration file linked. One value alone is partial.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'training hyperparameters', 'training hyper-parameters', 'hyperparameters', 'hyper-parameters', 'hyperparameter', 'hyperparameter settings', 'hyperparameters used', 'training parameters', 'training arguments', 'training args', 'training settings', 'training configuration', 'training config', 'training regime', 'optimizer settings',
			'optimizer', 'optimization hyperparameters', 'fine-tuning hyperparameters', 'fine-tuning parameters', 'fine-tuning configuration', 'pre-training hyperparameters', 'lora config', 'lora configuration', 'lora parameters', 'qlora configuration', 'peft configuration', 'adapter configuration', 'axolotl config', 'non-default hyperparameters', 'all hyperparameters',
			'model and training parameters', 'training procedure > parameters', 'training > parameters', 'training details > configuration', 'training > configuration', 'learning rate schedule', 'batch size', 'key hyperparameters', 'dpo hyperparameters', 'sft hyperparameters', 'sft parameters', 'dpo parameters', 'mixed precision', 'parameters used', 'parameters of the loss', 'trainer parameters',
		],
		zh: ['训练超参数', '训练超参', '超参数', '超参', '超参数设置', '超参设置', '训练参数', '训练参数设置', '训练配置', '训练设置', '参数设置', '优化器设置', '学习率', '微调超参数', '微调参数', '微调配置', '预训练超参数', 'lora配置', 'lora参数', 'lora 配置', 'lora 参数', '訓練超參數', '超參數', '超參數設定', '訓練參數', '訓練配置', '訓練設定', '參數設定'],
		ja: ['ハイパーパラメータ', 'ハイパーパラメーター', '学習ハイパーパラメータ', '訓練ハイパーパラメータ', 'トレーニングハイパーパラメータ', '学習パラメータ', '学習設定', '学習条件', '訓練設定', 'トレーニング設定', 'lora設定'],
		ko: ['하이퍼파라미터', '하이퍼 파라미터', '학습 하이퍼파라미터', '훈련 하이퍼파라미터', '학습 파라미터', '훈련 파라미터', '학습 설정', '훈련 설정', 'lora 설정'],
		fr: ['hyperparamètres', 'hyperparamètres d\'entraînement', 'hyper-paramètres', 'paramètres d\'entraînement', 'configuration d\'entraînement', 'paramètres d\'apprentissage'],
		de: ['hyperparameter', 'trainings-hyperparameter', 'trainingshyperparameter', 'trainingsparameter', 'trainingskonfiguration', 'trainingseinstellungen', 'hyperparameter des trainings'],
		es: ['hiperparámetros', 'hiperparámetros de entrenamiento', 'hiper-parámetros', 'parámetros de entrenamiento', 'configuración de entrenamiento', 'configuración del entrenamiento'],
	},
	fields: {
		en: [
			'learning rate', 'learning_rate', 'lr', 'batch size', 'global batch size', 'train batch size', 'train_batch_size', 'eval_batch_size', 'effective batch size', 'epochs', 'num epochs', 'num_epochs', 'number of epochs', 'training steps', 'max steps', 'training_steps', 'warmup', 'warmup steps', 'lr_scheduler_type', 'lr_scheduler_warmup_steps', 'lr scheduler', 'scheduler', 'weight decay',
			'gradient accumulation', 'gradient_accumulation_steps', 'total_train_batch_size', 'seed', 'mixed_precision_training', 'training precision', 'dropout', 'lora rank', 'lora r', 'lora alpha', 'lora dropout', 'target modules', 'gradient clipping', 'adam betas', 'betas', 'max sequence length', 'max seq length', 'peak learning rate', 'initial learning rate', 'base learning rate', 'lr schedule', 'learning rate schedule', 'learning rate scheduler', 'optimiser', 'optimizer', 'per_device_train_batch_size', 'num_train_epochs', 'weight_decay', 'warmup_ratio', 'warmup ratio', 'network dim', 'network_dim', 'network alpha', 'repeats', 'n_estimators', 'max_depth', 'number of steps', 'steps trained', 'momentum', 'label smoothing', 'adam epsilon', 'max grad norm',
		],
		zh: ['学习率', '批大小', '批次大小', '批量大小', '轮数', '训练轮数', '训练步数', '优化器', '权重衰减', '预热步数', '随机种子', '学习率调度', '学习率策略', '初始学习率', '峰值学习率', '全局批大小', '梯度累积', '梯度裁剪', '预热比例', '动量', '训练精度', '學習率', '輪數', '優化器', '訓練步數', '權重衰減'],
		ja: ['学習率', 'バッチサイズ', 'エポック数', '最適化手法', 'オプティマイザ', '重み減衰', 'シード', 'エポック', '学習ステップ数', 'ステップ数', 'ウォームアップ', 'ウォームアップステップ', '学習率スケジューラ', 'スケジューラ', 'モーメンタム', '勾配累積', 'ドロップアウト', '最適化器'],
		ko: ['학습률', '배치 크기', '배치 사이즈', '에폭', '에포크', '스텝 수', '옵티마이저', '가중치 감쇠', '시드', '에폭 수', '에포크 수', '학습 스텝', '워밍업', '웜업', '워밍업 스텝', '스케줄러', '학습률 스케줄러', '모멘텀', '그래디언트 누적', '드롭아웃', '최적화기', '최적화 기법'],
		fr: ['taux d\'apprentissage', 'taille de lot', 'taille du lot', 'nombre d\'époques', 'époques', 'optimiseur', 'pas d\'apprentissage', 'pas de préchauffage', 'décroissance des poids', 'dégradation des poids', 'nombre de pas', 'nombre d\'itérations', 'planificateur', 'accumulation de gradient', 'écrêtage du gradient', 'graine', 'taille des lots', 'précision d\'entraînement', 'rang lora', 'rang'],
		de: ['lernrate', 'batchgröße', 'batch-größe', 'epochen', 'optimierer', 'anzahl der epochen', 'anzahl epochen', 'trainingsschritte', 'aufwärmschritte', 'gewichtsabfall', 'gewichtszerfall', 'lernratenplan', 'gradientenakkumulation', 'stapelgröße', 'losgröße', 'zufallsstartwert', 'seed', 'trainingspräzision', 'optimizer'],
		es: ['tasa de aprendizaje', 'tamaño de lote', 'tamaño del lote', 'épocas', 'número de épocas', 'optimizador', 'ritmo de aprendizaje', 'número de pasos', 'pasos de calentamiento', 'decaimiento de pesos', 'decaimiento del peso', 'acumulación de gradiente', 'semilla', 'precisión de entrenamiento', 'tamaño de batch', 'número de iteraciones'],
	},
	terms: {
		'was-trained': wasTrained,
		'offers-training': offersTraining,
		'schedule': schedule,
		'supposed': supposed,
		'engineering': engineering,
		'precision': precision,
		// How a training is told by those who sat beside it.
		'ran': {
			en: [...phrases(['i', 'we', 'it', 'this', 'which', 'that'], ['ran', 'ran for', 'stopped']), ...phrases(['let', 'left'], ['it run', 'it train', 'the model run', 'adam run', 'it running', 'it training']), 'ran for', 'ran over', 'stopped after', 'stopped at', 'stopped it', 'training stopped', 'training ended', 'went through', 'settled on', ...phrases(['passes over', 'pass over', 'passes through', 'times over', 'times through'], ['the data', 'the dataset', 'the corpus', 'the training', 'the set', 'the images', 'the texts', 'all data', 'my data', 'our data'])],
			zh: ['跑了', '跑满', '训了', '训到', '炼了', '炼到', '一共跑', '停下', '停止训练', '停训', '遍数据', '遍训练'],
			ja: ['回し', '回した', '回して', '止め', '打ち切', '周し', '周させ', '繰り返し', '停止し'],
			ko: ['돌렸', '돌려', '돌린', '멈췄', '멈추', '중단했', '반복했', '반복하'],
			fr: ['laissé tourner', 'fait tourner', 'a tourné', 'tourné pendant', 'tourné', 'arrêté', 'arrêter', 'passes sur', 'passages sur', 'interrompu'],
			de: ['laufen lassen', 'gelaufen', 'lief', 'durchgelaufen', 'aufgehört', 'abgebrochen', 'gestoppt', 'beendet', 'durchläufe über', 'durchgänge über'],
			es: ['dejé', 'dejamos', 'le di', 'le dimos', 'corrió', 'paré', 'paramos', 'se detuvo', 'detuvimos', 'vueltas a', 'pasadas sobre', 'pasadas por', 'al entrenar', 'al entrenarlo'],
		},
		// By what one names the settings in passing.
		'in-passing': {
			en: ['rank', 'dim', 'network dim', 'batch of', 'batches of', 'bs', 'lr', 'repeats', 'updates', 'passes', 'steps', 'iterations', 'prodigy', 'lion', 'adamw8bit', 'dadapt*', 'n_estimators', 'max_depth', 'num_leaves', 'num_boost_round', 'min_child_weight', 'colsample_bytree', 'reg_lambda', 'learning_rate', 'min_samples*', 'hidden_layer_sizes'],
			zh: ['dim', 'bs', 'lr', 'rank', 'alpha', ...phrases(NUMBERS, ['步', '轮', '遍', '輪', '个来回'], '-')],
			ja: ['dim', 'rank', ...phrases(NUMBERS, ['ステップ', '周', 'エポック', 'イテレーション'], '-')],
			ko: ['dim', 'rank', ...phrases(NUMBERS, ['스텝', '에폭', '에포크', '회 반복', '바퀴'], '-')],
			fr: [...phrases(NUMBERS, ['pas']), 'itérations', 'passes', 'paquets de', 'lots de', 'rang', 'dim'],
			de: ['schritte*', 'durchläufe*', 'durchgänge*', 'iterationen', 'stapel', 'batches', 'rang', 'dim'],
			es: ['pasos', 'iteraciones', 'vueltas', 'pasadas', 'lotes de', 'rango', 'dim', ...phrases(['de'], ['8 en 8', '16 en 16', '32 en 32', '64 en 64'])],
		},
		// How often, in words.
		'spelled-count': {
			en: phrases(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'a hundred', 'one hundred', 'a thousand', 'ten thousand', 'a single', 'one'], ['epochs', 'epoch', 'full epochs', 'passes', 'full passes', 'pass', 'full pass', 'thousand steps', 'hundred steps', 'times over the', 'times through the', 'thousand iterations']),
			zh: phrases(['一', '两', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十几', '几', '二十', '三十', '五十', '一百', '上百'], ['轮', '个epoch', '个 epoch', '遍', '個epoch', '輪', '千步', '万步'], ''),
			ja: phrases(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'], ['エポック', '周回', '周学習'], ''),
			ko: phrases(['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '스무', '서른'], ['에폭', '에포크', '번의 에폭', '바퀴', '번 반복']),
			fr: phrases(['une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'douze', 'quinze', 'vingt', 'trente', 'quarante', 'cinquante', 'cent', 'mille'], ['époques', 'époque', 'epochs', 'passes', 'mille pas']),
			de: phrases(['eine', 'einer', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'fünfzehn', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'hundert', 'tausend'], ['epochen', 'epoche', 'durchläufen', 'durchläufe', 'durchgängen', 'durchgänge', 'tausend schritte']),
			es: phrases(['una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'doce', 'quince', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'cien', 'mil'], ['épocas', 'época', 'vueltas', 'pasadas', 'mil pasos']),
		},
		// What only a sampler steps through.
		'sampling': {
			en: ['sampling', 'sampler', 'inference', 'denoising steps', 'diffusion steps', 'inference steps', 'sampling steps', 'cfg', 'guidance scale', 'generation', 'reasoning steps', 'time steps', 'timesteps'],
			zh: ['采样', '推理', '生成', '出图', '去噪', '采樣'],
			ja: ['サンプリング', '推論', '生成'],
			ko: ['샘플링', '추론', '생성'],
			fr: ['échantillonnage', 'inférence', 'génération', 'débruitage'],
			de: ['sampling', 'inferenz', 'abtastschritte*', 'entrauschung*'],
			es: ['muestreo', 'inferencia', 'generación'],
		},
		'told-elsewhere': both(without(runSettings, ['learning rates']), {
			en: ['training methodology', 'model training details', ...phrases(phrases(['details', 'information'], ['on', 'of', 'about']), ['model training', 'the model training', 'the training of', 'its training process', 'how it was trained', 'how the model was trained'])],
			zh: ['训练方法的细节', '训练的细节', '训练的详细'],
			ja: ['学習方法の詳細', '訓練の詳細'],
			ko: ['학습에 대한 자세한', '훈련 세부'],
			fr: ['détails sur l\'entraînement'],
			de: ['einzelheiten zum training'],
			es: ['detalles sobre el entrenamiento'],
		}),
		'is-told': isTold,
		// Tests of speed have sizes of batches as well; a training that made a model fast, or one of inference, has its own.
		'of-speed': {
			en: [...phrases(['for', 'for the', 'measured', 'measure', 'measuring'], ['latency', 'latencies', 'throughput']), ...phrases(['latency', 'throughput'], ['is measured', 'was measured', 'were measured', 'measured']), 'wall-clock times', 'decoding speed', 'inference speed'],
			fr: ['pour la latence'],
			de: ['für die latenz'],
			es: ['para la latencia'],
		},
		'configuration': {
			en: ['training config*', 'config file', 'configuration file', 'config.yaml', 'config.yml', 'training arguments', 'hyperparameters', 'hyper-parameters', 'training recipe'],
			zh: ['训练配置', '配置文件', '超参数', '訓練配置', '設定檔', '超參數'],
			ja: ['設定ファイル', '学習設定', 'ハイパーパラメータ'],
			ko: ['설정 파일', '학습 설정', '하이퍼파라미터'],
			fr: ['fichier de configuration', 'hyperparamètres'],
			de: ['konfigurationsdatei', 'hyperparameter'],
			es: ['archivo de configuración', 'hiperparámetros'],
		},
	},
	evidence: [
		{ says: 'has a table of hyperparameters', degree: 'disclosed', all: ['hyperparameter-table'] },
		{ says: 'gives hyperparameters with their values', degree: 'disclosed', all: ['hyperparameter', 'number', ['own.was-trained', 'train', 'train-noun']], none: ['own.supposed', 'own.engineering', 'reader', 'own.offers-training', 'install-run', 'own.of-speed'] },
		{ says: 'tells how long and with what settings it was left to train', degree: 'disclosed', all: ['own.ran', ['own.in-passing', 'hyperparameter'], ['number', 'own.spelled-count'], ['own.was-trained', 'train', 'train-noun']], none: ['own.engineering', 'own.sampling', 'reader', 'own.offers-training', 'install-run', 'own.of-speed', 'evaluate', 'evaluating', 'metric-name'] },
		{ says: 'tells how long and with what settings it was left to train', degree: 'disclosed', all: ['own.spelled-count', ['train', 'train-noun']], none: ['own.supposed', 'own.engineering', 'own.sampling', 'reader', 'own.offers-training', 'install-run', 'own.of-speed', 'evaluating'] },
		{ says: 'gives the schedule of the optimizer', degree: 'disclosed', all: ['own.schedule', 'number'], none: ['own.supposed', 'own.engineering', 'reader', 'own.offers-training', 'install-run', 'own.of-speed'] },
		{ says: 'gives a hyperparameter under their heading', degree: 'disclosed', all: ['hyperparameter', ['number', 'name', 'code', 'hyperparameter-table']], none: ['own.offers-training'], under: true },
		{ says: 'links the configuration', degree: 'disclosed', all: ['own.configuration', ['train', 'train-noun', 'hyperparameter'], ['link', 'url']], none: ['own.supposed', 'own.offers-training', 'reader', 'account-link'] },
		{ says: 'shows hyperparameters in code', degree: 'partial', all: ['code', 'hyperparameter'], none: ['reader', 'evaluation-code'], under: true },
		{ says: 'shows a configuration of the training', degree: 'partial', all: ['code', 'hyperparameter'], none: ['reader', 'program', 'usage-code', 'training-code', 'evaluation-code', 'dataset-load'] },
		{ says: 'says where its settings are told', degree: 'partial', all: ['own.told-elsewhere', ['own.is-told', 'pointer'], ['link', 'url']], none: ['own.supposed', 'own.engineering', 'own.offers-training', 'install-run', 'usage-code', 'code', 'withhold', 'account-link'] },
		{ says: 'names the precision of the training', degree: 'partial', all: ['own.precision', ['own.was-trained', 'this-model', 'train']], none: ['own.supposed', 'identifier', 'reader', 'how-to', 'own.offers-training', 'install-run', 'usage-code', 'code', 'offers'] },
		{ says: 'speaks of hyperparameters without values', degree: 'partial', all: ['own.configuration', ['train', 'train-noun', 'own.was-trained']], none: ['own.supposed', 'own.engineering', 'identifier', 'reader', 'own.offers-training', 'evaluate', 'evaluating'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Procedure', zh: '训练流程' },
		heading: { en: 'Training Hyperparameters', zh: '训练超参数' },
		body: {
			en: '<!-- Copy the values from the configuration of the run that made these weights. -->\n\n- **Training regime (precision):** [More Information Needed]\n- **Optimizer:** [More Information Needed]\n- **Learning rate and schedule:** [More Information Needed]\n- **Global batch size:** [More Information Needed]\n- **Steps or epochs:** [More Information Needed]\n- **Sequence length or input size:** [More Information Needed]\n',
			zh: '<!-- 请从产生本权重的那次训练的配置中抄录。 -->\n\n- **训练精度：** [待补充]\n- **优化器：** [待补充]\n- **学习率与调度策略：** [待补充]\n- **全局批大小：** [待补充]\n- **步数或轮数：** [待补充]\n- **序列长度或输入尺寸：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Training Procedure > Training Hyperparameters (training regime)' },
		{ framework: 'mitchell', item: 'Model Details: training parameters' },
		{ framework: 'mof', item: 'Model metadata (Class I, optional)' },
		{ framework: 'osaid', item: 'Code: hyperparameters and settings' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(b): relevance of the parameters' },
		{ framework: 'cyclonedx', item: 'modelCard.properties' },
		{ framework: 'spdx-ai', item: 'ai_hyperparameter' },
	],
};
