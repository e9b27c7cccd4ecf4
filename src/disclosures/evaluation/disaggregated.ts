import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

/** What a quality is compared by that is told of runs and of rivals. */
const NO_FACTORS = ['hardware-name', 'quantity.parameters', 'hyperparameter', 'score', 'benchmark-name', 'own.settings'];

export const evaluationDisaggregated: Disclosure = {
	id: 'evaluation/disaggregated',
	title: 'Disaggregated evaluation (factors)',
	why: 'An average of 95 % can hide a group, language or device at 60 %, and that group finds out in production. Results by factor tell users at a glance whether their case is the strong one.',
	counts: 'Results for at least two groups, languages, domains or conditions, or which factors matter for this model and why.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: [
			'factors', 'relevant factors', 'evaluation factors', 'factors and subpopulations', 'disaggregated results', 'disaggregated evaluation', 'disaggregation', 'results by subgroup', 'subgroup results', 'subgroup analysis', 'subgroup performance', 'intersectional results', 'unitary results', 'performance by language', 'results by language', 'per-language results', 'per-class results', 'per-class performance',
			'performance by group', 'performance by category', 'results by category', 'results by domain', 'performance by domain', 'performance by class', 'slices', 'slice-based evaluation', 'demographic groups', 'demographic performance', 'breakdown of results', 'performance breakdown', 'language-wise results', 'multilingual benchmarks', 'testing data, factors & metrics', 'testing data, factors and metrics',
		],
		zh: ['影响因素', '因素', '相关因素', '分组评测', '分组结果', '子群体结果', '分语言评测', '分语言结果', '各语言结果', '分类别结果', '各类别结果', '分领域结果', '细分结果', '影響因素', '分組結果', '分語言結果', '各類別結果'],
		ja: ['要因', '評価要因', 'サブグループ評価', 'グループ別結果', '言語別結果', '言語別性能', 'カテゴリ別結果', 'クラス別性能', 'ドメイン別結果'],
		ko: ['요인', '평가 요인', '하위 그룹 평가', '그룹별 결과', '언어별 결과', '언어별 성능', '카테고리별 결과', '클래스별 성능'],
		fr: ['facteurs', 'facteurs pertinents', 'résultats désagrégés', 'résultats par sous-groupe', 'résultats par langue', 'performance par langue', 'résultats par catégorie'],
		de: ['faktoren', 'relevante faktoren', 'disaggregierte ergebnisse', 'ergebnisse nach untergruppen', 'ergebnisse nach sprache', 'ergebnisse pro klasse', 'ergebnisse nach kategorie'],
		es: ['factores', 'factores relevantes', 'resultados desagregados', 'resultados por subgrupo', 'resultados por idioma', 'rendimiento por idioma', 'resultados por categoría'],
	},
	terms: {
		'grouping': {
			en: ['subgroup*', 'by gender', 'by language', 'by age', 'by race', 'by ethnicity', 'by region', 'by country', 'by domain', 'by category', 'by class', 'by skin tone', 'by dialect', 'by accent', 'per-language', 'per language', 'per class', 'per-class', 'per category', 'across languages', 'across demographic*', 'across groups', 'across genders', 'across races', 'across all races', 'across domains', 'demographic groups', 'disaggregat*', 'broken down', 'breakdown', 'intersectional', 'for each language', 'for each class', 'underperforms for', 'different accents', 'different dialects', 'low-resource languages', 'gender', 'race', 'skin tone', 'accent*', 'dialect*', 'subpopulation*', 'women', 'men', 'female', 'male', 'children', 'adults', 'native speakers', 'non-native speakers', 'age group*'],
			zh: ['分组', '各语言', '不同语言', '各类别', '不同类别', '不同人群', '不同群体', '不同性别', '不同年龄', '年龄段', '男性', '女性', '儿童', '老年人', '按年龄', '按性别', '按地区', '按语言', '不同地区', '不同领域', '各领域', '口音', '方言', '分語言', '各語言', '不同群體', '不同性別'],
			ja: ['言語別', '性別', '年齢別', 'カテゴリ別', 'クラス別', 'ドメイン別', 'グループ別', '地域別', '男性', '女性', '方言'],
			ko: ['언어별', '성별', '연령별', '카테고리별', '클래스별', '도메인별', '그룹별', '지역별', '남성', '여성', '방언'],
			fr: ['par langue', 'par genre', 'par sous-groupe', 'par catégorie', 'par domaine', 'selon le genre', 'par région', 'par âge', 'femmes', 'hommes', 'accents'],
			de: ['nach sprache', 'nach geschlecht', 'pro sprache', 'pro klasse', 'nach kategorie', 'nach bundesland', 'nach region', 'nach alter', 'nach altersgruppe', 'frauen', 'männer', 'untergruppen', 'dialekt*', 'akzent*'],
			es: ['por idioma', 'por género', 'por subgrupo', 'por categoría', 'por dominio', 'por clase', 'por región', 'por edad', 'mujeres', 'hombres', 'acentos', 'dialectos'],
		},
		// What quality is told for, one by one.
		'each': {
			en: phrases(['each', 'every', 'per', 'other', 'individual'], ['category', 'categories', 'class', 'classes', 'language', 'languages', 'domain', 'domains', 'group', 'groups', 'region', 'regions', 'species', 'tissues', 'genre', 'genres', 'condition', 'conditions']),
			zh: phrases(['每个', '每一', '其他', '所有', '多种', '各种'], ['类别', '语言', '领域', '群体', '地区', '条件', '物种'], ''),
			ja: phrases(['各', 'すべての', '他の', '異なる'], ['カテゴリ', 'クラス', '言語', '分野', 'グループ', '地域', '条件'], ''),
			ko: phrases(['각', '모든', '다른', '다양한'], ['카테고리', '클래스', '언어', '분야', '그룹', '지역', '조건']),
			fr: phrases(['chaque', 'toutes les', 'tous les', 'autres'], ['catégorie', 'catégories', 'classe', 'classes', 'langue', 'langues', 'domaine', 'domaines', 'groupe', 'groupes', 'région', 'régions', 'conditions']),
			de: phrases(['jede', 'jeder', 'alle', 'allen', 'andere', 'anderen', 'verschiedene', 'verschiedenen'], ['kategorie', 'kategorien', 'klasse', 'klassen', 'sprache', 'sprachen', 'domäne', 'domänen', 'gruppe', 'gruppen', 'region', 'regionen', 'bedingungen']),
			es: phrases(['cada', 'todas las', 'todos los', 'otras', 'otros'], ['categoría', 'categorías', 'clase', 'clases', 'idioma', 'idiomas', 'dominio', 'dominios', 'grupo', 'grupos', 'región', 'regiones', 'condiciones']),
		},
		// That it does not do as well for one as for another.
		'uneven': {
			en: [...phrases(['not', 'n\'t'], ['perform equally', 'perform as well', 'perform equally well', 'work equally well', 'work as well']), 'perform unevenly', 'performs unevenly', 'uneven performance', ...phrases(['performance', 'accuracy', 'quality'], [...phrases(['varies', 'vary', 'may vary', 'can vary', 'might vary', 'will vary', 'differs', 'differ'], ['across', 'by', 'between', 'among', 'with', 'from', 'for', 'on', 'in', 'depending on', 'based on', 'significantly', 'considerably', 'widely']), 'depends on', 'may depend on', 'can depend on']), ...phrases(['more accurate', 'less accurate', 'better performance', 'worse performance', 'higher accuracy', 'lower accuracy', 'performs better', 'performs worse', 'perform better', 'perform worse', 'works better', 'works worse', 'work better', 'work worse', 'works best', 'performs best', 'better recognized', 'better recognised'], ['on', 'for', 'in'])],
			zh: ['表现不均', '表现不一', '效果不一', '表现不如', ...phrases(phrases(['因', '随'], ['语言', '领域', '类别', '地区', '场景', '人群', '口音'], ''), ['而异', '而不同', '不同'], ''), '上表现更好', '上表现较差', '上效果更好', '上效果较差', '上准确率更高', '上准确率较低'],
			ja: ['性能にばらつき', '精度にばらつき', '性能が異な', '精度が異な', '精度は異な', '性能は異な', 'によって性能', 'によって精度'],
			ko: ['성능이 다를', '성능이 달라', '정확도가 달라', '정확도가 다를', '따라 성능', '따라 정확도', '균등하지 않'],
			fr: ['aussi bien pour', 'performances varient', 'performance varie', 'qualité varie', 'précision varie', 'exactitude varie', 'varient selon', 'varie selon', ...phrases(['fonctionne mieux', 'fonctionne moins bien'], ['pour', 'sur', 'en', 'dans', 'chez'])],
			de: ['nicht gleich gut', 'unterschiedlich gut', 'leistung variiert', 'genauigkeit variiert', 'qualität variiert', 'schwankt je nach', 'variiert je nach', 'je nach sprache', 'hängt von der', ...phrases(['funktioniert besser', 'funktioniert schlechter'], ['bei', 'für', 'auf', 'in'])],
			es: ['no funciona igual de bien', 'igual de bien', 'rendimiento varía', 'precisión varía', 'calidad varía', 'varía según', 'varían según', ...phrases(['funciona mejor', 'funciona peor', 'rinde mejor', 'rinde peor'], ['para', 'en'])],
		},
		// That what is said of its quality holds above all for some of what it is used for.
		'above-all': {
			en: phrases(['particularly', 'especially', 'most notably'], ['in', 'on', 'for', 'with', 'when', 'where', 'under', 'at', 'if']),
			zh: phrases(['尤其', '特别', '特別'], ['是', '在', '对', '對'], ''),
			ja: ['特に', 'とりわけ'],
			ko: ['특히'],
			fr: phrases(['notamment', 'surtout', 'en particulier', 'particulièrement'], ['en', 'sur', 'dans', 'pour', 'avec', 'lorsqu*', 'lors', 'quand', 'chez', 'sous']),
			de: phrases(['insbesondere', 'besonders', 'vor allem'], ['bei', 'beim', 'in', 'im', 'für', 'auf', 'mit', 'wenn', 'unter']),
			es: phrases(['especialmente', 'sobre todo', 'en particular', 'particularmente'], ['en', 'con', 'para', 'cuando', 'al', 'ante', 'si']),
		},
		// What a run depends on, which is no group.
		'settings': { en: ['prompt', 'prompts', 'temperature', 'setting', 'settings', 'configuration', 'hardware', 'threshold', 'quantization'], zh: ['提示词', '温度', '硬件'], ja: ['プロンプト', 'バージョン'], ko: ['프롬프트', '하드웨어'], fr: ['prompt', 'température', 'matériel'], de: ['prompt', 'temperatur', 'hardware'], es: ['prompt', 'temperatura', 'hardware'] },
		// Kinds of ability that models are measured for apart.
		'mathematics': { en: ['math', 'maths', 'mathematics', 'mathematical'], zh: ['数学', '數學'], ja: ['数学'], ko: ['수학'], fr: ['mathémat*'], de: ['mathemat*'], es: ['matemátic*'] },
		'programming': { en: ['coding', 'programming', 'code generation', 'software engineering'], zh: ['代码', '编程', '程式'], ja: ['コーディング', 'コード生成', 'プログラミング'], ko: ['코딩', '코드', '프로그래밍'], fr: ['programmation', 'code'], de: ['programmier*', 'codierung'], es: ['programación', 'código'] },
		// Parts of a network that are in groups.
		'grouped-part': { zh: ['分组查询', '分组注意力', '分组卷积'] },
	},
	evidence: [
		{ says: 'gives results by group or condition', degree: 'disclosed', all: ['own.grouping', ['score', 'percent', 'results-table']], none: ['reader', 'train', 'own.grouped-part'] },
		{ says: 'tells how quality differs between groups or conditions', degree: 'disclosed', all: ['own.grouping', 'evaluate', ['metric-name', 'this-model', 'bias']], none: ['reader', 'train'] },
		{ says: 'gives results by group or condition', degree: 'disclosed', all: ['sliced-table'] },
		{ says: 'gives results on benchmarks by kind', degree: 'partial', all: ['grouped-table'] },
		{ says: 'gives results by group or condition', degree: 'partial', all: ['own.each', ['metric-name', 'score', 'percent']], none: ['reader', 'train', 'data-noun'] },
		{ says: 'tells for what quality is better or worse', degree: 'disclosed', all: ['own.uneven', ['this-model', 'model-as-subject', 'on-limitations']], none: ['reader', 'train', ...NO_FACTORS] },
		// What it was trained on is told there to say why.
		{ says: 'tells for what quality is better or worse', degree: 'disclosed', all: ['own.uneven', 'train', 'on-limitations'], none: ['reader', ...NO_FACTORS] },
		{ says: 'tells for what quality is better or worse', degree: 'partial', all: ['own.above-all', ['evaluate', 'metric-name'], 'on-limitations'], none: ['reader', 'train', 'how-to', 'hardware-name', 'hyperparameter', 'own.settings'] },
		{ says: 'tells how good it is at several kinds of tasks', degree: 'partial', all: ['own.mathematics', 'own.programming', 'score'], none: ['reader', 'train', 'data-noun'] },
		{ says: 'names a factor under a heading on factors', degree: 'disclosed', all: [['own.grouping', 'language-name', 'score', 'percent', 'results-table', 'name', 'bias']], under: true },
		{ says: 'gives results on several languages', degree: 'partial', all: ['language-name', 'score', ['metric-name', 'percent', 'results-table']], none: ['train', 'reader'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Testing Data, Factors & Metrics', zh: '测试数据、因素与指标' },
		heading: { en: 'Factors', zh: '影响因素' },
		body: {
			en: '<!-- Groups, languages, domains or conditions between which quality may differ, with results where you have them. -->\n\n| Factor | Group or condition | Metric | Result |\n| --- | --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 模型质量可能因哪些人群、语言、领域或条件而不同；如有结果请一并给出。 -->\n\n| 因素 | 分组或条件 | 指标 | 结果 |\n| --- | --- | --- | --- |\n| [待补充] | [待补充] | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Evaluation > Testing Data, Factors & Metrics > Factors' },
		{ framework: 'mitchell', item: 'Factors; Quantitative Analyses: unitary and intersectional results' },
		{ framework: 'cyclonedx', item: 'performanceMetrics[].slice; considerations.fairnessAssessments' },
	],
};
