import type { Disclosure } from '../disclosure';

export const dataAnnotation: Disclosure = {
	id: 'data/annotation',
	title: 'Human annotation and data labour',
	why: 'A label is somebody\'s opinion under somebody\'s instructions, and the model learns both. Who annotated, how and for what pay tells readers which judgements they inherit, and buyers increasingly ask.',
	counts: 'Who made labels, demonstrations or preferences and how; or that no human annotation was used.',
	severity: 'hint',
	profile: 'optional',
	headings: {
		en: ['annotation', 'annotations', 'annotation process', 'data annotation', 'data labeling', 'data labelling', 'labeling', 'labelling', 'labeling process', 'labelling process', 'human annotation', 'human annotations', 'human feedback', 'human preference data', 'preference annotation', 'annotators', 'who are the annotators', 'annotation guidelines', 'crowdsourcing', 'crowdworkers', 'data labor', 'data labour', 'ground truth'],
		zh: ['数据标注', '标注', '标注流程', '标注过程', '标注方法', '标注规范', '人工标注', '标注人员', '人类反馈', '偏好标注', '资料标注', '資料標註', '數據標註', '標註', '標註流程', '人工標註', '標註人員'],
		ja: ['アノテーション', 'データアノテーション', 'アノテーション方法', 'アノテーター', 'ラベル付け', 'ラベリング', '人手アノテーション', '人間のフィードバック'],
		ko: ['주석', '라벨링', '데이터 라벨링', '레이블링', '어노테이션', '주석 과정', '주석 작업', '주석자', '라벨러', '인간 피드백'],
		fr: ['annotation', 'annotations', 'annotation des données', 'processus d\'annotation', 'étiquetage', 'annotateurs', 'retour humain', 'préférences humaines'],
		de: ['annotation', 'annotationen', 'annotationsprozess', 'datenannotation', 'annotatoren', 'annotierende', 'labeling', 'kennzeichnung der daten', 'menschliches feedback'],
		es: ['anotación', 'anotaciones', 'anotación de datos', 'proceso de anotación', 'etiquetado', 'etiquetado de datos', 'anotadores', 'retroalimentación humana', 'preferencias humanas'],
	},
	terms: {
		'people': {
			en: ['annotator', 'annotators', 'labeler', 'labelers', 'labellers', 'crowdworkers', 'crowd workers', 'crowdsourced', 'crowdsourcing', 'mechanical turk', 'mturk', 'scale ai', 'surge ai', 'prolific', 'human raters', 'raters', 'human experts', 'domain experts', 'expert annotated', 'human-annotated', 'human annotated', 'human-labeled', 'human-labelled', 'human-generated', 'manually annotated', 'manually labeled', 'manually labelled', 'hand-labeled', 'hand-labelled', 'human annotations', 'human annotation', 'human-written', 'volunteers', 'vendors'],
			zh: ['标注员', '标注人员', '标注者', '人工标注', '专家标注', '众包', '人类标注', '人工编写', '人工撰写', '外包', '志愿者', '標註員', '標註人員', '人工標註', '眾包', '專家標註'],
			ja: ['アノテーター', 'アノテータ', '人手', 'クラウドソーシング', 'クラウドワーカー', '専門家が', '手作業'],
			ko: ['주석자', '라벨러', '어노테이터', '크라우드소싱', '작업자', '전문가', '사람이 직접', '수작업'],
			fr: ['annotateur', 'annotateurs', 'annoté manuellement', 'annotés manuellement', 'production participative', 'annotation humaine', 'experts'],
			de: ['annotator*', 'annotierende', 'crowdworker*', 'crowdsourcing', 'manuell annotiert*', 'von hand', 'fachleute*'],
			es: ['anotador', 'anotadores', 'anotado manualmente', 'anotados manualmente', 'colaboración abierta', 'anotación humana', 'expertos', 'voluntarios'],
		},
		'labels': {
			en: ['annotat*', 'label*', 'demonstrations', 'preferences', 'preference data', 'feedback', 'examples', 'instructions', 'guidelines', 'rated', 'ranked', 'transcribed', 'written by', 'captions', 'data'],
			zh: ['标注', '标签', '偏好', '反馈', '样本', '数据', '指令', '標註', '標籤', '資料'],
			ja: ['アノテーション', 'ラベル', '選好', 'フィードバック', 'データ'],
			ko: ['주석', '라벨', '레이블', '선호', '피드백', '데이터'],
			fr: ['annotation*', 'étiquettes', 'préférences', 'retours', 'données'],
			de: ['annotation*', 'label*', 'präferenzen', 'rückmeldungen', 'daten'],
			es: ['anotaci*', 'etiquetas', 'preferencias', 'datos'],
		},
		'of-evaluation': {
			en: ['evaluation', 'evaluated by', 'win rate', 'benchmark', 'red team*', 'human evaluation'],
			zh: ['评测', '评估', '人工评测', '红队', '評測', '評估'],
			ja: ['評価', 'レッドチーム'],
			ko: ['평가', '레드팀'],
			fr: ['évaluation'],
			de: ['evaluierung', 'bewertung'],
			es: ['evaluación'],
		},
	},
	evidence: [
		{ says: 'says who labelled the data', degree: 'disclosed', all: ['own.people', 'own.labels', ['data-noun', 'train', 'train-noun']], none: ['own.of-evaluation', 'reader', 'other-model', 'promise'] },
		{ says: 'says how labels were made under a heading', degree: 'disclosed', all: [['own.people', 'own.labels']], under: true },
	],
	section: 'prose',
	template: {
		parent: { en: 'Training Data', zh: '训练数据' },
		heading: { en: 'Annotations', zh: '数据标注' },
		body: {
			en: '<!-- People behind labels, demonstrations and preferences; or that there were none. -->\n\n- **Annotators (number, background, region):** [More Information Needed]\n- **Instructions:** [More Information Needed]\n- **Pay and conditions:** [More Information Needed]\n- **Agreement or quality checks:** [More Information Needed]\n',
			zh: '<!-- 标签、示范与偏好数据背后的人；若没有人工标注也请写明。 -->\n\n- **标注者（人数、背景、地区）：** [待补充]\n- **标注说明：** [待补充]\n- **报酬与工作条件：** [待补充]\n- **一致性或质量检查：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'osaid', item: 'Data information (1): labelling procedures' },
		{ framework: 'fmti', item: '8 New human-generated data sources; 9 Instructions for data generation; 10 Data laborer practices' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(c)' },
	],
};
