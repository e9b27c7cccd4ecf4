import type { Disclosure } from '../disclosure';
import { TOKENS, phrases } from '../phrases';

export const modelParameters: Disclosure = {
	id: 'model/parameters',
	title: 'Parameter count',
	why: 'The parameter count decides in a second whether the model fits a phone, a laptop or a cluster. Comparisons, scaling plots and regulatory thresholds start from it, and sparse models are misread without the active count.',
	counts: 'The number of parameters with its unit, and for sparse models the active ones too.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'model size', 'model sizes', 'number of parameters', 'parameter count', 'parameter counts', 'parameters count', 'total parameters', 'total params', 'active parameters', 'activated parameters', 'activated params', 'trainable parameters',
			'params count', 'model parameters', 'size of the model', 'number of params', 'num parameters', 'num_parameters',
		],
		zh: ['参数量', '参数规模', '参数数量', '总参数量', '总参数', '激活参数', '激活参数量', '模型规模', '模型大小', '模型参数', '模型参数量', '參數量', '參數規模', '總參數量', '總參數', '模型規模', '模型參數'],
		ja: ['パラメータ数', 'パラメーター数', 'モデルサイズ', 'モデル規模', '総パラメータ数', 'アクティブパラメータ数'],
		ko: ['파라미터 수', '매개변수 수', '모델 크기', '모델 규모', '총 파라미터', '총 파라미터 수', '활성 파라미터', '모델 사이즈'],
		fr: ['nombre de paramètres', 'taille du modèle', 'paramètres totaux', 'paramètres actifs', 'tailles de modèle'],
		de: ['parameteranzahl', 'anzahl der parameter', 'modellgröße', 'modellgrößen', 'aktive parameter', 'gesamtparameter'],
		es: ['número de parámetros', 'cantidad de parámetros', 'tamaño del modelo', 'parámetros totales', 'parámetros activos'],
	},
	fields: {
		en: ['parameters', 'params', 'size', '# params', '#params', '# parameters', '#total params', '#activated params'],
		zh: ['参数', '规模', '大小', '參數', '規模'],
		ja: ['パラメータ', 'パラメーター', 'サイズ'],
		ko: ['파라미터', '매개변수', '크기'],
		fr: ['paramètres', 'taille'],
		de: ['parameter', 'größe'],
		es: ['parámetros', 'tamaño'],
	},
	metadata: [{ path: 'parameters', degree: 'disclosed' }, { path: 'num_parameters', degree: 'disclosed' }, { path: 'model_size', degree: 'disclosed' }],
	terms: {
		'comparison': {
			en: ['outperform*', 'compared to', 'compared with', 'larger than', 'smaller than', 'surpass*', 'comparable to', 'competitors', 'better than', 'beats', 'beat', 'rivals', 'on par with', 'outdoes', 'exceeds'],
			zh: ['击败', '打败', '匹敌', '胜过', '优于', '超过', '超越', '相比', '对比', '媲美', '優於', '超過', '對比'],
			ja: ['上回る', '比較'],
			ko: ['능가', '비교'],
			fr: ['surpasse', 'comparé à'],
			de: ['übertrifft', 'verglichen mit'],
			es: ['supera', 'comparado con'],
		},
		/** What this model makes do with, whatever it beats with so few. */
		'makes-do': {
			en: ['with only', 'with just', 'using only', 'using just', 'at only', 'at just', 'despite having only', 'despite its', 'a mere', 'no more than', ...phrases(['has', 'have', 'having', 'uses', 'using', 'with'], ['only', 'just', 'fewer than', 'merely'])],
			zh: ['仅用', '仅有', '只有', '只用', '仅以', '仅凭', '仅需', '凭借', '僅用', '僅有', '僅以'],
			ja: ['わずか', 'たった', 'だけで', 'しか'],
			ko: ['불과', '단 ', '만으로', '밖에'],
			fr: ['avec seulement', 'avec à peine', 'ne compte que', 'malgré ses', 'seulement'],
			de: ['mit nur', 'mit lediglich', 'nur', 'trotz seiner', 'gerade einmal'],
			es: ['con solo', 'con sólo', 'con apenas', 'tan solo', 'a pesar de sus'],
		},
		'in-sizes': {
			en: ['sizes', 'model size', 'size of', 'variants', 'comes in', 'available in', 'parameter models'],
			zh: ['规模', '尺寸', '大小', '规格', '規模', '規格'],
			ja: ['サイズ', '規模'],
			ko: ['크기', '사이즈', '규모'],
			fr: ['tailles', 'taille'],
			de: ['größen', 'größe'],
			es: ['tamaños', 'tamaño'],
		},
		'count': {
			en: ['number of parameters', 'parameter count', 'parameters in total', 'total parameters', 'model size', 'number of weights', 'weight count', 'size of the model', 'parameter counts'],
			zh: ['参数量', '参数规模', '参数数量', '参数总量', '總參數', '參數量'],
			ja: ['パラメータ数', 'パラメーター数', 'パラメータは', '重みの数', '重み数'],
			ko: ['파라미터 수', '매개변수 수', '파라미터는', '가중치 수', '가중치 개수'],
			fr: ['nombre de paramètres', 'nombre de poids'],
			de: ['parameterzahl', 'parameteranzahl', 'anzahl der parameter', 'anzahl parameter'],
			es: ['número de parámetros', 'cantidad de parámetros', 'número de pesos'],
		},
		'weights-unit': {
			en: ['m weights', 'million weights', 'billion weights'],
		},
	},
	evidence: [
		{ says: 'gives the number of parameters', degree: 'disclosed', all: ['quantity.parameters'], none: ['reader', 'own.comparison', 'evaluating'] },
		{ says: 'gives the number of parameters', degree: 'disclosed', all: ['quantity.parameters', 'own.makes-do', 'own.comparison'], none: ['reader'] },
		{ says: 'gives the sizes of the family', degree: 'disclosed', all: ['own.in-sizes', 'quantity.parameters'], none: ['reader'] },
		{ says: 'gives the parameter count in words', degree: 'disclosed', all: ['own.count', 'number'], none: ['reader', 'own.comparison', 'evaluating', ...TOKENS, 'hyperparameter'] },
		{ says: 'gives the number of weights', degree: 'disclosed', all: ['own.weights-unit', 'number'], none: ['reader', 'own.comparison', 'evaluating'] },
		{ says: 'says that the size is not given', degree: 'withheld', all: ['own.count', 'withhold'] },
		{ says: 'gives a number under a heading on size', degree: 'disclosed', all: [['number', 'quantity.parameters']], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Technical Specifications', zh: '技术规格' },
		heading: { en: 'Number of Parameters', zh: '参数量' },
		body: {
			en: '<!-- With unit; for mixture-of-experts both counts. -->\n\n- **Total parameters:** [More Information Needed]\n- **Active parameters:** [More Information Needed]\n',
			zh: '<!-- 请注明单位；混合专家模型两项都填。 -->\n\n- **总参数量：** [待补充]\n- **激活参数量：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'fmti', item: '35 Basic model properties' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(1)(d); Annex XII 1(f); Model Documentation Form: total model size' },
		{ framework: 'cyclonedx', item: 'component.properties' },
	],
};
