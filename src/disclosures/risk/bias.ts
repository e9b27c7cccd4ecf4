import type { Disclosure } from '../disclosure';
import { outputs, possibility } from './wording';

export const riskBias: Disclosure = {
	id: 'risk/bias',
	title: 'Bias and fairness',
	why: 'A model treats some people worse than others long before anybody measures it. Naming the groups, languages or regions that its data leaves out tells users where to look first.',
	counts: 'A bias of this model or its data that names whom it concerns, a measurement by group, or the statement that bias was not examined. That the model "may be biased" is partial.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'bias', 'biases', 'model bias', 'model biases', 'known biases', 'potential biases', 'potential bias', 'social bias', 'social biases', 'gender bias', 'cultural bias', 'data bias', 'data biases', 'bias and fairness', 'fairness and bias', 'fairness', 'fairness evaluation', 'fairness assessment', 'fairness considerations', 'bias evaluation', 'bias analysis', 'bias assessment', 'bias statement', 'bias and toxicity', 'toxicity and bias', 'limitations and bias', 'limitations and biases', 'bias and limitations', 'biases and limitations',
			'bias, risks, and limitations', 'bias, risks and limitations', 'biases, risks, and limitations', 'bias and risks', 'risks and biases', 'bias, fairness and safety', 'representation bias', 'demographic performance', 'disaggregated results', 'disaggregated evaluation', 'subgroup performance', 'equity', 'inclusivity', 'stereotypes', 'representation',
		],
		zh: [
			'偏见', '偏差', '模型偏见', '模型偏差', '潜在偏见', '社会偏见', '性别偏见', '文化偏见', '数据偏见', '数据偏差', '偏见评估', '偏见评测', '偏见分析', '偏见与公平性', '偏见与公平', '公平性', '公平性评估', '公平性与偏见', '模型局限性以及可能的偏差', '局限性与偏差', '局限性和偏见', '局限性与偏见', '偏见与局限性', '偏见、风险与局限性', '偏见、风险和局限性', '敏感信息和偏见', '偏见声明', '刻板印象', '分组评测', '人群差异',
			'偏見', '模型偏見', '社會偏見', '性別偏見', '數據偏見', '偏見與公平性', '公平性評估', '局限性與偏見', '偏見、風險與局限性', '偏見評估',
		],
		ja: ['バイアス', '偏り', '偏見', 'バイアスと公平性', '公平性', '公平性評価', 'バイアス評価', 'ジェンダーバイアス', '社会的バイアス', '制限とバイアス', '制限事項とバイアス', 'バイアスと制限', 'バイアス、リスク、制限事項', 'データの偏り', 'ステレオタイプ'],
		ko: ['편향', '편향성', '편견', '공정성', '편향 및 공정성', '편향과 공정성', '편향 평가', '성별 편향', '사회적 편향', '데이터 편향', '한계 및 편향', '편향 및 한계', '편향, 위험 및 한계', '고정관념'],
		fr: ['biais', 'biais et équité', 'équité', 'évaluation des biais', 'biais sociaux', 'biais de genre', 'biais connus', 'limites et biais', 'biais et limites', 'biais, risques et limites', 'stéréotypes'],
		de: ['verzerrungen', 'verzerrung', 'bias', 'vorurteile', 'fairness', 'bias und fairness', 'verzerrungen und fairness', 'bekannte verzerrungen', 'geschlechterverzerrung', 'verzerrungen, risiken und einschränkungen', 'einschränkungen und verzerrungen', 'stereotype'],
		es: ['sesgo', 'sesgos', 'sesgos y equidad', 'equidad', 'evaluación de sesgos', 'sesgos sociales', 'sesgo de género', 'sesgos conocidos', 'limitaciones y sesgos', 'limitaciones y sesgo', 'sesgos y limitaciones', 'sesgos, riesgos y limitaciones', 'estereotipos'],
	},
	terms: {
		'possible': possibility,
		'output': outputs,
		'bias': {
			en: ['bias', 'biases', 'biased', 'stereotyp*', 'fairness', 'unfair*', 'discriminates', 'discriminatory', 'discrimination', 'underrepresent*', 'under-represent*', 'overrepresent*', 'over-represent*', 'not equally represented', 'not representative', 'lack of diversity', 'lacking diversity', 'lack diversity', 'lacking of diversity', 'disparit*', 'prejudice*', 'skewed', 'skews', 'marginali*', 'equally well', 'western-centric', 'anglocentric', 'representational harm*', 'misgender*'],
			zh: ['偏见', '偏差', '歧视', '不公平', '公平性', '刻板印象', '代表性不足', '代表不足', '缺乏多样性', '多样性不足', '分布不均', '不平衡', '偏向', '文化偏', '偏見', '歧視', '多樣性不足', '分佈不均'],
			ja: ['バイアス', '偏り', '偏見', '差別', '不公平', '公平性', 'ステレオタイプ', '偏って', '多様性に欠け'],
			ko: ['편향', '편견', '차별', '불공정', '공정성', '고정관념', '대표성', '치우', '다양성이 부족'],
			fr: ['biais', 'biaisé*', 'stéréotyp*', 'équité', 'discrimination*', 'discriminatoire*', 'préjugé*', 'sous-représent*', 'surreprésent*', 'inéquit*', 'manque de diversité'],
			de: ['verzerrung*', 'verzerrt*', 'voreingenommen*', 'bias', 'stereotyp*', 'diskriminier*', 'vorurteil*', 'unterrepräsentiert*', 'überrepräsentiert*', 'unfair*', 'fairness', 'mangelnde vielfalt'],
			es: ['sesgo', 'sesgos', 'sesgad*', 'estereotip*', 'equidad', 'discriminación', 'discriminatori*', 'prejuicio*', 'infrarrepresent*', 'subrepresent*', 'sobrerrepresent*', 'falta de diversidad'],
		},
		'group': {
			en: ['gender*', 'women', 'men', 'male', 'female', 'race', 'races', 'racial', 'racist', 'sexist', 'ethnic*', 'religio*', 'nationalit*', 'country', 'countries', 'region', 'regions', 'geograph*', 'cultur*', 'western', 'english', 'age', 'ages', 'older', 'children', 'disabilit*', 'sexual orientation', 'lgbt*', 'skin tone*', 'skin color', 'dialect*', 'accent*', 'speakers', 'languages', 'minorit*', 'socio*', 'political*', 'politics', 'occupation*', 'immigrant*', 'indigenous', 'genres', 'populations', 'subgroup*', 'demographic*', 'historical', 'identity'],
			zh: ['性别', '女性', '男性', '种族', '民族', '宗教', '国籍', '国家', '地区', '地域', '文化', '西方', '年龄', '老年', '儿童', '残疾', '性取向', '肤色', '方言', '口音', '少数', '政治', '职业', '群体', '人群', '语言', '性別', '種族', '國家', '地區', '年齡', '膚色', '職業', '群體', '語言'],
			ja: ['性別', '女性', '男性', '人種', '民族', '宗教', '国籍', '地域', '文化', '年齢', '障害', '性的指向', '肌の色', '方言', '訛り', 'アクセント', '少数', '政治', '職業', '集団', '欧米', '言語'],
			ko: ['성별', '여성', '남성', '인종', '민족', '종교', '국적', '지역', '문화', '연령', '장애', '성적 지향', '피부색', '방언', '억양', '소수', '정치', '직업', '집단', '언어'],
			fr: ['genre', 'femmes', 'hommes', 'racia*', 'ethni*', 'relig*', 'nationalité*', 'pays', 'régions', 'culture*', 'occidenta*', 'âge', 'handicap*', 'orientation sexuelle', 'dialecte*', 'accent*', 'minorité*', 'politique*', 'langues', 'populations'],
			de: ['geschlecht*', 'frauen', 'männer', 'ethni*', 'rassist*', 'religi*', 'nationalität*', 'länder', 'regionen', 'kultur*', 'westlich*', 'alter', 'behinderung*', 'sexuelle orientierung', 'dialekt*', 'akzent*', 'minderheit*', 'politisch*', 'sprachen', 'bevölkerung*'],
			es: ['género', 'mujeres', 'hombres', 'racial*', 'raza', 'étnic*', 'relig*', 'nacionalidad*', 'países', 'regiones', 'cultur*', 'occidental*', 'edad', 'discapacidad*', 'orientación sexual', 'dialecto*', 'acento*', 'minoría*', 'polític*', 'idiomas', 'poblaciones'],
		},
		// The bias of a layer, of an estimator or of a reward, and models whose task is to find biased text.
		'other-bias': {
			en: ['qkv bias', 'attention bias', 'qkv', 'bias term*', 'bias parameter*', 'bias-free', 'no bias', 'without bias', 'bias=', 'use_bias', 'linear bias*', 'inductive bias*', 'alibi', 'position bias', 'positional bias', 'length bias', 'exposure bias', 'bias correction', 'bias-variance', 'lora_bias', 'lora', 'rmsnorm', 'swiglu', 'layer', 'layers', 'detects', 'bias detection', 'to detect', 'classifier for', 'bias classification', 'unbiased', 'verbosity bias', 'load balanc*', 'made aware'],
			zh: ['偏置', '归纳偏', '位置偏差', '长度偏差', '方差', '检测偏见', '偏见检测', '负载均衡', '均方', '标准偏差', '歸納偏', '偏見檢測'],
			ja: ['帰納バイアス', 'バイアス項', '位置バイアス', 'バイアス検出', '層'],
			ko: ['귀납적 편향', '편향 항', '위치 편향', '편향 탐지', '레이어'],
			fr: ['biais inductif*', 'terme de biais', 'détecte', 'couches'],
			de: ['induktive verzerrung*', 'bias-term*', 'erkennt', 'schichten'],
			es: ['sesgo inductivo', 'término de sesgo', 'detecta', 'capas'],
		},
		'bias-benchmark': { en: ['=BBQ', 'bbq ambig*', 'bbq disambig*', 'crows-pairs', 'stereoset', 'winobias', 'winogender', 'winogenerated', 'holisticbias', 'socialstigmaqa', 'bias in open-ended', 'discrim-eval', 'cbbq', 'kobbq', 'jbbq'] },
	},
	evidence: [
		{ says: 'says whom a bias concerns', degree: 'disclosed', all: ['own.bias', 'own.group', ['this-model', 'own.output', 'own.possible', 'data-noun', 'train', 'evaluate']], none: ['own.other-bias', 'promise', 'other-model', 'filter'] },
		{ says: 'gives a result on a benchmark of bias', degree: 'disclosed', all: ['own.bias-benchmark', 'number'], none: ['promise', 'reader'] },
		{ says: 'measures by group under a heading on bias', degree: 'disclosed', all: [['results-table', 'bias-results-table', 'score']], none: ['promise'], under: true },
		{ says: 'says that bias was not examined', degree: 'disclosed', all: ['own.bias', 'not-done'], none: ['own.other-bias', 'promise'] },
		{ says: 'says that the model may be biased', degree: 'partial', all: ['own.bias', ['own.possible', 'not'], ['this-model', 'own.output', 'data-noun', 'train']], none: ['own.other-bias', 'promise', 'other-model'] },
		{ says: 'speaks of biases of the model', degree: 'partial', all: ['own.bias', 'this-model', ['risk', 'data-noun']], none: ['own.other-bias', 'promise', 'other-model', 'filter'] },
		{ says: 'shows results by group', degree: 'partial', all: ['bias-results-table'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Bias, Risks, and Limitations', zh: '偏见、风险与局限性' },
		heading: { en: 'Bias and Fairness', zh: '偏见与公平性' },
		body: {
			en: '<!-- Who is treated worse, seen where and measured how; or that bias was not examined. -->\n\n- **Groups, languages or regions that the data leaves out:** [More Information Needed]\n- **Observed or measured biases (benchmark, result by group):** [More Information Needed]\n- **What was done about them:** [More Information Needed]\n',
			zh: '<!-- 写明哪些群体受到较差对待、在何处观察到、如何测量；若未考察偏见也请写明。 -->\n\n- **数据未充分覆盖的群体、语言或地区：** [待补充]\n- **观察或测得的偏见（基准、分组结果）：** [待补充]\n- **采取的措施：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Bias, Risks, and Limitations' },
		{ framework: 'mitchell', item: 'Ethical Considerations; Quantitative Analyses' },
		{ framework: 'fmti', item: '47 Risks taxonomy; 48 Risks evaluation' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(c): methods to detect identifiable biases' },
		{ framework: 'cyclonedx', item: 'considerations.fairnessAssessments; considerations.ethicalConsiderations' },
		{ framework: 'spdx-ai', item: 'dataset_knownBias' },
	],
};
