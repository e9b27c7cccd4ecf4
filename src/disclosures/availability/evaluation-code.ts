import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';

/** A harness is usually the code of others. */
export const HARNESS = 'names the harness of the evaluation';

export const availabilityEvaluationCode: Disclosure = {
	id: 'availability/evaluation-code',
	title: 'Evaluation code',
	why: 'The same benchmark differs by ten points between harnesses and prompts, so a score without its code cannot be compared. A harness name with its version is enough for others to get your number.',
	counts: 'A named harness, or a link to evaluation scripts, configurations or logs; or that the evaluation is internal.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: ['evaluation code', 'evaluation script', 'evaluation scripts', 'evaluation harness', 'evaluation setup', 'evaluation pipeline', 'reproducing results', 'reproducing the results', 'reproducing evaluation', 'reproduce results', 'reproduce evaluation', 'reproducing evaluation results', 'evaluation reproduction', 'reproduce the evaluation', 'benchmark code', 'evaluation > code', 'evaluation > reproduction', 'performance > reproduction', 'model evaluation (fully reproducible)'],
		zh: ['评测代码', '评测脚本', '评估代码', '评估脚本', '评测数据和评测脚本', '评测工具', '评测复现', '结果复现', '复现结果', '评测框架', '評測程式碼', '評測腳本', '評估程式碼', '評估腳本', '結果重現'],
		ja: ['評価コード', '評価スクリプト', '評価ツール', '評価の再現', '結果の再現'],
		ko: ['평가 코드', '평가 스크립트', '평가 도구', '평가 재현', '결과 재현'],
		fr: ['code d\'évaluation', 'script d\'évaluation', 'scripts d\'évaluation', 'reproduction des résultats'],
		de: ['evaluierungscode', 'evaluationscode', 'evaluierungsskripte', 'reproduktion der ergebnisse', 'auswertungscode'],
		es: ['código de evaluación', 'script de evaluación', 'scripts de evaluación', 'reproducción de resultados'],
	},
	terms: {
		'harness': {
			en: ['lm-evaluation-harness', 'lm evaluation harness', 'lm-eval', 'lighteval', 'scandeval', 'euroeval', 'opencompass', 'evalscope', 'inspect-ai', 'inspect evals', 'simple-evals', ...phrases(['using', 'with', 'by', 'use', 'used', 'via', 'the'], ['evalplus']), 'evalplus framework', 'evalplus library', 'bigcode evaluation harness', 'bigcode-evaluation-harness', 'llm-jp-eval', 'vlmevalkit', 'lmms-eval', 'helm framework', 'olmes', 'mteb library', 'evaluate library', ...phrases(['eleuther*', 'eleutherai\'s'], ['harness', 'evaluation', 'framework']), 'eval harness', 'lm harness', 'fairseq-score', 'sacrebleu', 'evaluation harness', 'clip benchmark'],
			zh: ['评测框架', '评测工具', 'opencompass', '評測框架', '評測工具'],
			ja: ['評価ツール', '評価ハーネス'],
			ko: ['평가 하네스', '평가 도구'],
		},
		/** Tools for tests that only their makers have. */
		'internal-tool': {
			en: phrases(['internal', 'in house', 'proprietary'], ['evaluation library', 'evaluations library', 'evaluation harness', 'evaluation framework', 'evaluation tool*', 'evaluation suite', 'evaluation pipeline', 'evaluation code', 'evaluation infrastructure', 'benchmarking suite', 'benchmark suite', 'eval harness', 'eval framework', 'test suite']),
			zh: phrases(['内部', '自研', '內部'], ['评测框架', '评测工具', '评估框架', '评估工具', '评测平台', '评测代码', '評測框架', '評測工具'], ''),
			ja: phrases(['社内', '内部', '独自'], ['の評価ツール', 'の評価フレームワーク', 'の評価コード', '評価ツール', '評価基盤'], ''),
			ko: phrases(['내부', '자체', '사내'], ['평가 도구', '평가 프레임워크', '평가 코드', '평가 시스템']),
			fr: phrases(['outil d\'évaluation', 'outils d\'évaluation', 'bibliothèque d\'évaluation', 'code d\'évaluation', 'banc d\'essai'], ['interne', 'internes']),
			de: phrases(['internen', 'interne', 'internes', 'interner', 'hauseigenen', 'hauseigene'], ['evaluierungs*', 'evaluations*', 'testwerkzeug*', 'testsuite']),
			es: phrases(['herramienta de evaluación', 'herramientas de evaluación', 'biblioteca de evaluación', 'código de evaluación'], ['interna', 'internas', 'interno']),
		},
		/** A program of others that works out a measure. */
		'measuring-tool': {
			en: phrases(['computed', 'calculated', 'measured', 'obtained', 'scored'], ['by', 'with', 'using', 'by the', 'with the', 'using the']),
			zh: ['计算', '計算'],
			ja: ['計算し', '算出し', '測定し'],
			ko: ['계산했', '측정했', '산출했'],
			fr: ['calculé*', 'mesuré*'],
			de: ['berechnet', 'gemessen'],
			es: ['calculad*', 'medid*'],
		},
		/** That others can get the same numbers. */
		'again': {
			en: ['reproduc*', 'replicat*', 'rerun', 're-run', 'recomput*'],
			zh: ['复现', '重现', '復現', '重現', '複現'],
			ja: ['再現'],
			ko: ['재현'],
			fr: ['reprodui*', 'reproduction'],
			de: ['reproduzier*', 'nachvollzieh*', 'nachrechn*'],
			es: ['reproduc*', 'replic*'],
		},
		'results': {
			en: ['results', 'scores', 'numbers', 'figures', 'evaluation*', 'benchmark*', 'metrics', 'experiments', 'tables'],
			zh: ['结果', '评测', '评估', '分数', '成绩', '指标', '實驗', '評測'],
			ja: ['結果', '評価', 'スコア', '数値'],
			ko: ['결과', '평가', '점수', '수치'],
			fr: ['résultats', 'scores', 'évaluation', 'chiffres'],
			de: ['ergebnisse*', 'werte', 'zahlen', 'auswertung', 'evaluation', 'evaluierung'],
			es: ['resultados', 'evaluación', 'cifras', 'puntuaciones'],
		},
		'code-noun': {
			en: ['code', 'script', 'scripts', 'notebook', 'notebooks', 'repository', 'repo', 'config', 'configs', 'configuration', 'eval.py', 'evaluate.py', 'eval.sh', '/eval', 'folder', 'command', 'logs'],
			zh: ['代码', '脚本', '仓库', '配置', '程式碼', '腳本', '日志'],
			ja: ['コード', 'スクリプト', 'リポジトリ', 'ノートブック', 'eval.sh', 'eval.py'],
			ko: ['코드', '스크립트', '저장소', '노트북'],
			fr: ['code', 'script*', 'dépôt', 'notebook'],
			de: ['code', 'skript*', 'ordner', 'notebook', 'repository'],
			es: ['código', 'script*', 'cuaderno', 'repositorio'],
		},
		/** How somebody judges, unless it is a program. */
		'framework': { en: ['evaluation framework'] },
		'evaluation-code': {
			en: ['evaluation code', 'evaluation script', 'evaluation scripts', 'eval script', 'eval scripts', 'evaluation pipeline', 'code for evaluation', 'code to evaluate', 'scripts to reproduce', 'reproduce our results', 'reproduce the results', 'reproduce results', 'reproduce these results', 'evaluation logs', 'evaluation notebook', 'eval code', 'scoring script*', 'evaluation and inference', 'testing code', 'benchmarking code', 'benchmark script*', 'eval.py', 'evaluate.py', 'eval.sh'],
			zh: ['评测代码', '评测脚本', '评估代码', '评估脚本', '测试脚本', '评测日志', '評測程式碼', '評測腳本', '評估程式碼'],
			ja: ['評価コード', '評価スクリプト', '評価用コード', '評価用スクリプト', '採点スクリプト'],
			ko: ['평가 코드', '평가 스크립트', '채점 스크립트', '평가용 코드'],
			fr: ['code d\'évaluation', 'script* d\'évaluation', 'code de test'],
			de: ['evaluierungscode', 'evaluationscode', 'evaluierungsskript*', 'auswertungsskript*', 'auswertungscode', 'testskript*'],
			es: ['código de evaluación', 'script* de evaluación', 'código de prueba'],
		},
	},
	evidence: [
		{ says: HARNESS, degree: 'disclosed', all: ['own.harness', ['evaluate', 'evaluating', 'link', 'url', 'score', 'benchmark-name', 'metric-name']] },
		{ says: 'says that the evaluation is internal', degree: 'disclosed', all: ['own.internal-tool'], none: ['reader'] },
		{ says: 'links what worked out the measure', degree: 'disclosed', all: ['metric-name', 'own.measuring-tool', 'code-link'], none: ['reader', 'train'] },
		{ says: 'links evaluation code', degree: 'disclosed', all: ['own.evaluation-code', ['link', 'url']] },
		{ says: 'links evaluation code', degree: 'disclosed', all: ['own.framework', 'page-link'] },
		{ says: 'links a program by a name of what evaluates', degree: 'disclosed', all: ['evaluation-link'] },
		{ says: 'shows evaluation code', degree: 'disclosed', all: ['code', 'evaluation-code'] },
		{ says: 'links code under a heading', degree: 'disclosed', all: [['link', 'url', 'code', 'own.harness']], under: true },
		{ says: 'links what reproduces the results', degree: 'disclosed', all: ['own.again', 'own.results', ['link', 'url', 'repository-link']], none: ['train', 'paper-link'] },
		{ says: 'names what reproduces the results', degree: 'partial', all: ['own.again', 'own.results', 'own.code-noun'], none: ['train'] },
		{ says: 'mentions evaluation code', degree: 'partial', all: ['own.evaluation-code'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Evaluation', zh: '评估' },
		heading: { en: 'Evaluation Code', zh: '评测代码' },
		body: {
			en: '<!-- What somebody needs to get your numbers. -->\n\n- **Harness and version:** [More Information Needed]\n- **Scripts or configuration:** [More Information Needed]\n- **Prompts, shots and decoding:** [More Information Needed]\n',
			zh: '<!-- 他人复现结果所需的信息。 -->\n\n- **评测框架与版本：** [待补充]\n- **脚本或配置：** [待补充]\n- **提示词、shot 数与解码设置：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'mof', item: 'Evaluation code (Class II)' },
		{ framework: 'osaid', item: 'Code: validation and testing' },
		{ framework: 'fmti', item: '45, 49 and 55: external reproducibility of the evaluations of capabilities, risks and mitigations' },
	],
};
