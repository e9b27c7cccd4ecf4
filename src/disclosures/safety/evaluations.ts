import type { Disclosure } from '../disclosure';
import { advice, safetyAsTask } from './wording';

export const safetyEvaluations: Disclosure = {
	id: 'safety/evaluations',
	title: 'Safety evaluation results',
	why: 'That a model "was made safe" can be checked only against a figure: how often it complies with harmful requests, and how often it refuses harmless ones. A named benchmark with a number lets others compare, repeat and notice a regression in the next version.',
	counts: 'A result on a named safety benchmark or on a described category of harm, or the statement that safety was not evaluated. A test that is named without its result is partial.',
	severity: 'warning',
	profile: 'required',
	headings: {
		en: [
			'safety evaluation', 'safety evaluations', 'safety evaluation results', 'safety evals', 'safety benchmark', 'safety benchmarks', 'safety benchmark results', 'safety results', 'safety performance', 'safety testing', 'safety tests', 'safety assessment', 'safety metrics', 'safety scores', 'safety leaderboard', 'safety and fairness evaluation', 'toxicity', 'toxicity evaluation', 'toxicity and bias', 'toxicity results',
			'harmfulness', 'harmfulness evaluation', 'harm evaluation', 'disallowed content', 'disallowed content evaluations', 'jailbreaks', 'child safety', 'content safety evaluation', 'instruction hierarchy', 'over-refusal', 'overrefusal', 'refusal evaluation', 'refusal rate', 'trustworthiness', 'trustworthiness evaluation', 'truthfulness', 'truthfulness evaluation', 'hallucination evaluation', 'hallucination rate', 'responsible ai evaluation',
			'ethics and safety > evaluation results', 'safety > evaluation', 'safety > evaluations', 'safety > evaluation results', 'safety > results', 'safety > benchmarks', 'responsibility and safety > evaluations',
		],
		zh: [
			'安全评估', '安全评测', '安全测试', '安全性评估', '安全性评测', '安全性测试', '安全评估结果', '安全评测结果', '安全基准', '安全基准测试', '安全性能', '安全指标', '安全得分', '毒性', '毒性评测', '毒性评估', '有害性评估', '有害性评测', '内容安全评测', '违规内容评测', '越狱', '儿童安全', '过度拒答', '拒答率', '可信度评测', '可信性评估', '真实性评测', '幻觉评测', '幻觉评估', '安全性 > 评测结果', '安全 > 评估结果',
			'安全評估', '安全評測', '安全測試', '安全性評估', '安全性測試', '安全評估結果', '安全基準', '安全指標', '毒性評測', '毒性評估', '有害性評估', '過度拒答', '幻覺評測', '可信度評測',
		],
		ja: ['安全性評価', '安全性の評価', '安全性評価結果', '安全性ベンチマーク', '安全性テスト', '安全性能', '毒性', '毒性評価', '有害性評価', '真実性評価', 'ハルシネーション評価', '信頼性評価', '安全性 > 評価結果', '過剰拒否'],
		ko: ['안전성 평가', '안전 평가', '안전성 평가 결과', '안전성 벤치마크', '안전성 테스트', '안전성 지표', '독성', '독성 평가', '유해성 평가', '진실성 평가', '환각 평가', '신뢰성 평가', '과잉 거부', '안전성 > 평가 결과'],
		fr: ['évaluation de la sécurité', 'évaluations de sécurité', 'évaluation de sécurité', 'évaluations de sûreté', 'résultats de sécurité', 'tests de sécurité', 'toxicité', 'évaluation de la toxicité', 'évaluation de la véracité', 'taux de refus', 'sécurité > résultats'],
		de: ['sicherheitsbewertung', 'sicherheitsevaluierung', 'sicherheitsevaluation', 'sicherheitstests', 'sicherheitsbenchmarks', 'sicherheitsergebnisse', 'toxizität', 'toxizitätsbewertung', 'wahrheitstreue', 'ablehnungsrate', 'sicherheit > ergebnisse'],
		es: ['evaluación de seguridad', 'evaluaciones de seguridad', 'evaluación de la seguridad', 'resultados de seguridad', 'pruebas de seguridad', 'toxicidad', 'evaluación de toxicidad', 'evaluación de veracidad', 'tasa de rechazo', 'seguridad > resultados'],
	},
	terms: {
		'advice': advice,
		'task': safetyAsTask,
		// Benchmarks of truthfulness stand in every table of general abilities and say nothing of safety there.
		'harm-benchmark': {
			en: [
				'ailuminate', 'harmbench', 'strongreject', 'strong reject', 'advbench', 'jailbreakbench', 'sorry-bench', 'do-not-answer', 'wildguardtest', 'wildjailbreak', 'xstest', 'or-bench', 'salad-bench', 'safetybench', 'safety-bench', 'cvalues', 'beavertails', 'maliciousinstruct', 'agentharm', 'realtoxicityprompts', 'real-toxicity-prompts', 'rtp-lx', 'toxigen', 'decodingtrust', 'simplesafetytests', 'simple-safety-tests', 'agentdojo', 'injecagent',
				'attaq', 'socialstigmaqa', 'harmful behaviors', 'do anything now', 'coconot', 'wildchat toxic', 'air-bench', 'msts', 'mm-safetybench', 'vlsafe', 'figstep', 'hex-phi', 'catqa', 'trustllm', 'safety-prompts', 'winogender', 'crows-pairs', '=BBQ', 'bbq ambig*', 'bbq disambig*',
			],
			zh: ['安全评测集', '安全基准', '安全評測集', '安全基準'],
			ja: ['安全性ベンチマーク'],
			ko: ['안전성 벤치마크'],
			fr: ['banc d\'essai de sécurité'],
			de: ['sicherheitsbenchmark*'],
			es: ['banco de pruebas de seguridad'],
		},
		'safety-metric': {
			en: [
				'attack success rate*', '=ASR@', 'refusal rate*', 'over-refusal*', 'overrefusal*', 'false refusal*', 'false rejection*', 'violation rate*', 'policy violation*', 'toxicity score*', 'toxicity rate*', 'toxicity probability', 'toxic generations', 'toxic completions', 'expected maximum toxicity', 'harmfulness score*', 'harmfulness rate*', 'harmful response rate*', 'harmful responses', 'unsafe responses',
				'unsafe rate', 'not_unsafe', 'not-unsafe', 'safe response rate', 'safety score*', 'safety rate*', 'safety win rate', 'defense success rate', 'defect rate*', 'jailbreak success rate*', 'compliance rate', 'containment rate', 'hallucination rate*',
			],
			zh: ['攻击成功率', '拒答率', '拒绝率', '过度拒答', '误拒率', '违规率', '毒性得分', '毒性分数', '有害率', '有害回复', '安全得分', '安全率', '防御成功率', '越狱成功率', '不安全率', '攻擊成功率', '拒絕率', '過度拒答', '違規率', '毒性分數', '幻觉率'],
			ja: ['攻撃成功率', '拒否率', '過剰拒否', '違反率', '毒性スコア', '有害応答率', '安全性スコア', '有害率'],
			ko: ['공격 성공률', '거부율', '거절률', '과잉 거부', '위반율', '독성 점수', '유해 응답', '안전 점수', '안전성 점수'],
			fr: ['taux de réussite des attaques', 'taux de refus', 'taux de violation', 'score de toxicité', 'réponses nuisibles', 'score de sécurité'],
			de: ['angriffserfolgsrate', 'ablehnungsrate', 'verweigerungsrate', 'verstoßrate', 'toxizitätswert*', 'schädliche antworten', 'sicherheitswert*'],
			es: ['tasa de éxito de ataque*', 'tasa de éxito de los ataques', 'tasa de rechazo', 'tasa de violación', 'puntuación de toxicidad', 'respuestas dañinas', 'puntuación de seguridad'],
		},
		'safety-evaluation': {
			en: [
				'safety-evaluation*', 'safety-evals', 'safety-benchmark*', 'safety test*', 'safety assessment*', 'safety performance', 'evaluated for safety', 'evaluated on safety', 'evaluated the safety', 'evaluate the safety', 'evaluated for toxicity', 'tested for safety', 'toxicity evaluation*', 'toxicity benchmark*', 'harm evaluation*', 'harmfulness evaluation*', 'content safety evaluation*', 'child safety evaluation*', 'categories of child safety',
				'content safety', 'representational harms', 'jailbreak evaluation*', 'jailbreak robustness', 'refusal evaluation*', 'trustworthiness evaluation*', 'disallowed content',
			],
			zh: ['安全评估', '安全评测', '安全测试', '安全性评估', '安全性评测', '安全性测试', '安全基准', '毒性评测', '毒性评估', '有害性评估', '评估了安全', '评测了安全', '安全性方面', '安全評估', '安全評測', '安全測試', '安全性評估', '安全性測試', '毒性評測'],
			ja: ['安全性評価', '安全性の評価', '安全性を評価', '安全性テスト', '毒性評価', '有害性評価', '安全性ベンチマーク'],
			ko: ['안전성 평가', '안전 평가', '안전성을 평가', '안전성 테스트', '독성 평가', '유해성 평가', '안전성 벤치마크'],
			fr: ['évaluation de la sécurité', 'évaluations de sécurité', 'évaluation de sécurité', 'évaluations de sûreté', 'évaluation de la toxicité', 'tests de sécurité', 'tests de sûreté'],
			de: ['sicherheitsbewertung*', 'sicherheitsevaluierung*', 'sicherheitsevaluation*', 'sicherheitstest*', 'toxizitätsbewertung*', 'sicherheitsbenchmark*'],
			es: ['evaluación de seguridad', 'evaluaciones de seguridad', 'evaluación de la seguridad', 'evaluación de toxicidad', 'pruebas de seguridad'],
		},
		'outcome': {
			en: ['improvement*', 'improved', 'improves', 'lower', 'higher', 'fewer', 'less', 'safer', 'minimal', 'acceptable', 'below', 'above', 'within', 'exceed*', 'outperform*', 'comparable', 'on par', 'better than', 'worse than', 'reduced', 'reduction', 'showed', 'shows', 'found', 'passed', 'failed', 'no significant', 'thresholds'],
			zh: ['优于', '低于', '高于', '提升', '降低', '改善', '接近', '相当', '更低', '更高', '达到', '通过', '超过', '表明', '結果', '優於', '低於', '高於', '結果顯示', '达标'],
			ja: ['向上', '低下', '改善', '上回', '下回', '同等', '低い', '高い', '達成', '確認され'],
			ko: ['향상', '감소', '개선', '낮은', '높은', '동등', '우수', '달성', '확인되'],
			fr: ['amélior*', 'inférieur*', 'supérieur*', 'moins', 'réduit*', 'réduction', 'comparable*', 'acceptable*', 'montre*'],
			de: ['verbesser*', 'niedriger*', 'höher*', 'weniger', 'reduziert*', 'vergleichbar*', 'akzeptabel*', 'zeigt*', 'unterhalb'],
			es: ['mejor*', 'inferior*', 'superior*', 'menos', 'reduc*', 'comparable*', 'aceptable*', 'mostr*'],
		},
		'data-of-training': {
			en: ['trained on', 'fine-tuned on', 'training data', 'training set', 'training mix*', 'examples', 'samples'],
			zh: ['训练数据', '训练集', '训练语料', '訓練資料'],
			ja: ['学習データ'],
			ko: ['학습 데이터'],
			fr: ['données d\'entraînement'],
			de: ['trainingsdaten'],
			es: ['datos de entrenamiento'],
		},
	},
	evidence: [
		{ says: 'has a table of results for kinds of harm', degree: 'disclosed', all: ['safety-results-table'], none: ['own.task'] },
		{ says: 'gives a result on a safety benchmark', degree: 'disclosed', all: ['own.harm-benchmark', ['number', 'percent', 'safety-results-table']], none: ['reader', 'promise', 'own.task', 'own.data-of-training'] },
		{ says: 'gives the value of a safety metric', degree: 'disclosed', all: ['own.safety-metric', 'number'], none: ['promise', 'own.task', 'own.advice'] },
		{ says: 'reports the outcome of a safety evaluation', degree: 'disclosed', all: ['own.safety-evaluation', ['number', 'own.outcome']], none: ['promise', 'other-model', 'own.task', 'own.advice'] },
		{ says: 'says that safety was not evaluated', degree: 'disclosed', all: ['own.safety-evaluation', 'not-done'], none: ['promise', 'other-model'] },
		{ says: 'gives a result under a heading on safety evaluation', degree: 'disclosed', all: [['score', 'number', 'results-table', 'safety-results-table', 'bias-results-table', 'own.outcome']], none: ['promise', 'own.advice', 'own.task'], under: true },
		{ says: 'names a safety benchmark without a result', degree: 'partial', all: ['own.harm-benchmark', 'evaluate'], none: ['reader', 'promise', 'own.task', 'own.data-of-training'] },
		{ says: 'mentions a safety evaluation without a result', degree: 'partial', all: ['own.safety-evaluation', ['this-model', 'evaluate']], none: ['promise', 'other-model', 'own.task', 'own.advice'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Safety', zh: '安全' },
		heading: { en: 'Safety Evaluation', zh: '安全评估' },
		body: {
			en: '<!-- Figures for harmful compliance and for needless refusals, with and without the safeguards around the model. -->\n\n- **Benchmarks and harm categories:** [More Information Needed]\n- **Results (metric, value, baseline):** [More Information Needed]\n- **Refusals of harmless requests:** [More Information Needed]\n- **Setup (system prompt, filters on or off, judge, sampling, languages):** [More Information Needed]\n',
			zh: '<!-- 给出有害请求的服从率与对无害请求的误拒率，并说明测试时是否启用外部防护。 -->\n\n- **安全基准与危害类别：** [待补充]\n- **结果（指标、数值、对照模型）：** [待补充]\n- **对无害请求的误拒率：** [待补充]\n- **评测设置（系统提示词、是否启用过滤、评判方式、采样参数、语言）：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Annotated card: Societal Impact Assessment [optional]; model-index' },
		{ framework: 'fmti', item: '48 Risks evaluation; 49 External reproducibility of risks evaluation' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2(1): evaluation strategies and results' },
		{ framework: 'cyclonedx', item: 'modelCard.quantitativeAnalysis.performanceMetrics' },
		{ framework: 'spdx-ai', item: 'ai_safetyRiskAssessment' },
	],
};
