import type { Disclosure } from '../disclosure';

export const evaluationIndependent: Disclosure = {
	id: 'evaluation/independent',
	title: 'Independent evaluation',
	why: 'Readers discount scores that authors report on themselves, and buyers with an audit duty may not use them at all. A link to one outside evaluation or leaderboard entry costs a line and carries more weight than a table of your own.',
	counts: 'A named third party or public leaderboard that evaluated this model, with the result or a link to it.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['external evaluation', 'external evaluations', 'third-party evaluation', 'third-party evaluations', 'third party assessments', 'independent evaluation', 'independent evaluations', 'independent assessment', 'independent benchmarks', 'external testing', 'external assessment', 'external audit', 'community evaluation', 'community evaluations', 'leaderboard', 'leaderboards', 'open llm leaderboard', 'open llm leaderboard evaluation results', 'chatbot arena', 'arena results'],
		zh: ['第三方评测', '第三方评估', '外部评测', '外部评估', '独立评测', '独立评估', '社区评测', '榜单', '榜单成绩', '排行榜', '第三方評測', '外部評估', '獨立評估'],
		ja: ['第三者評価', '外部評価', '独立評価', 'リーダーボード'],
		ko: ['제3자 평가', '외부 평가', '독립 평가', '리더보드'],
		fr: ['évaluation indépendante', 'évaluation externe', 'évaluation par des tiers', 'classement'],
		de: ['unabhängige evaluierung', 'unabhängige prüfung', 'externe evaluierung', 'unabhängige bewertung', 'bestenliste'],
		es: ['evaluación independiente', 'evaluación externa', 'evaluación de terceros', 'tabla de clasificación'],
	},
	metadata: [{ path: 'model-index.results.source.url', degree: 'disclosed' }, { path: 'model-index.results.source.name', degree: 'disclosed' }],
	terms: {
		'third-party': {
			en: ['open llm leaderboard', 'open-llm-leaderboard', 'chatbot arena', 'lmarena', 'lmsys', 'open asr leaderboard', 'mteb leaderboard', 'artificial analysis', 'metr', '=AISI', 'ai safety institute', 'ai security institute', 'apollo research', 'epoch ai', 'opencompass leaderboard', 'superclue', 'independent evaluat*', 'independently evaluated', 'third-party evaluat*', 'third party evaluat*', 'external evaluat*', 'externally evaluated', 'external auditor*', 'third-party assess*', 'independent assess*', 'independent benchmark*', 'by third parties', 'tested independently', 'assessed independently', 'evaluated independently', 'independently tested', 'independently assessed', 'independently verified', 'audited by', 'independent test*', 'independent institute', 'independent laborator*', 'leaderboard'],
			zh: ['第三方评测', '第三方评估', '第三方机构', '外部评测', '独立评测', '独立机构', '排行榜', '榜单', '第三方評測', '獨立評估'],
			ja: ['第三者評価', '外部評価', '独立した評価', 'リーダーボード'],
			ko: ['제3자 평가', '외부 평가', '독립 평가', '리더보드'],
			fr: ['évaluation indépendante', 'évaluation externe', 'audit indépendant', 'testé de façon indépendante', 'par des tiers', 'classement'],
			de: ['unabhängige evaluierung', 'unabhängige prüfung', 'unabhängig geprüft', 'unabhängig getestet', 'extern evaluiert', 'von dritten', 'bestenliste'],
			es: ['evaluación independiente', 'evaluación externa', 'auditoría independiente', 'de forma independiente', 'por terceros', 'tabla de clasificación'],
		},
	},
	evidence: [
		{ says: 'names an outside evaluation with a result or link', degree: 'disclosed', all: ['own.third-party', ['score', 'number', 'percent', 'link', 'url', 'results-table']], none: ['reader', 'train'] },
		{ says: 'names an outside evaluation', degree: 'partial', all: ['own.third-party'], none: ['reader', 'train'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Evaluation', zh: '评估' },
		heading: { en: 'Independent Evaluation', zh: '第三方评测' },
		body: {
			en: '<!-- Who outside the team evaluated the model, and where their report stands. If nobody did, say so. -->\n\n| Evaluator or leaderboard | What was tested | Result | Link |\n| --- | --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 团队以外的哪些机构评测过本模型，报告在哪里。若没有，请直接说明。 -->\n\n| 评测方或榜单 | 评测内容 | 结果 | 链接 |\n| --- | --- | --- | --- |\n| [待补充] | [待补充] | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'front matter model-index: source' },
		{ framework: 'fmti', item: '50 Pre-deployment risk evaluation; 51 External risk evaluation' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2(2): external adversarial testing' },
	],
};
