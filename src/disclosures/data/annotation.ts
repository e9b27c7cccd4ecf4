import type { Disclosure } from '../disclosure';
import { phrases } from '../phrases';
import { supposed } from './words/material';
import { madeInUse, synthetic } from './words/synthesis';

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
			en: ['annotator', 'annotators', 'labeler', 'labelers', 'labellers', 'crowdworkers', 'crowd workers', 'crowdsourced', 'crowdsourcing', 'mechanical turk', 'mturk', 'scale ai', 'surge ai', 'prolific', 'human raters', 'raters', 'human experts', 'domain experts', 'expert annotated', 'manually annotated', 'manually labeled', 'manually labelled', 'hand-labeled', 'hand-labelled', 'volunteers'],
			zh: ['标注员', '标注人员', '标注者', '人工标注', '专家标注', '众包', '人工编写', '人工撰写', '外包', '志愿者', '標註員', '標註人員', '人工標註', '眾包', '專家標註'],
			ja: ['アノテーター', 'アノテータ', 'クラウドソーシング', 'クラウドワーカー', '専門家が', '手作業'],
			ko: ['주석자', '라벨러', '어노테이터', '크라우드소싱', '작업자', '전문가', '수작업'],
			fr: ['annotateur', 'annotateurs', 'annoté manuellement', 'annotés manuellement', 'production participative', 'experts'],
			de: ['annotator*', 'annotierende', 'crowdworker*', 'crowdsourcing', 'manuell annotiert*', 'von hand', 'fachleute*'],
			es: ['anotador', 'anotadores', 'anotado manualmente', 'anotados manualmente', 'colaboración abierta', 'expertos', 'voluntarios'],
		},
		// That people did it, whoever they are.
		'by-people': {
			en: ['human-annotated', 'human annotated', 'human-labeled', 'human-labelled', 'human-generated', 'human annotations', 'human annotation', 'human-written', 'vendors'],
			zh: ['人类标注'],
			ja: ['人手で', '人手によ', '人手の'],
			ko: ['사람이 직접'],
			fr: ['annotation humaine'],
			es: ['anotación humana'],
		},
		// What somebody or something has to judge or to describe for each example.
		'judgements': {
			en: ['annotation*', 'label', 'labels', 'preferences', 'preference pairs', 'preference data', 'captions', 'transcripts', 'transcriptions', 'answers', 'supervision', 'ratings', 'rankings'],
			zh: ['标注', '标签', '偏好', '标题文本', '描述文本', '转写', '答案', '监督信号', '標註', '標籤', '答案對'],
			ja: ['アノテーション', 'ラベル', '選好', 'キャプション', '書き起こし', '回答'],
			ko: ['주석', '라벨', '레이블', '선호', '캡션', '전사', '답변'],
			fr: ['annotation*', 'étiquette*', 'préférences', 'légendes', 'transcriptions', 'réponses'],
			de: ['annotation*', 'label', 'labels', 'präferenz*', 'bildunterschriften', 'transkript*', 'antworten'],
			es: ['anotaci*', 'etiqueta*', 'preferencias', 'descripciones', 'transcripciones', 'respuestas'],
		},
		'synthetic': synthetic,
		'a-use': madeInUse,
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
		'experts': {
			en: ['radiologist*', 'physician*', 'doctors', 'clinician*', 'nurses', 'pathologist*', 'dermatologist*', 'entomologist*', 'ornithologist*', 'linguist*', 'historian*', 'biologist*', 'students', 'phd students', 'researchers', 'engineers', 'teachers', 'lawyers', 'jurists', 'native speakers', 'moderators', 'operators', 'experts', 'specialists', 'professionals', 'annotators', 'coders', 'volunteers', 'crowd workers', 'the authors', 'by hand', 'independently', 'two people', 'three people'],
			zh: ['医生', '专家', '学生', '语言学', '研究生', '律师', '护士', '工程师', '人员', '由两人', '由三人', '独立标注', '母语者', '团队', '員', '專家', '學生'],
			ja: ['看護師', '医師', '専門家', '学生', '大学院生', '母語話者', '弁護士', '研究者', '作業者', '名の', '人の'],
			ko: ['의사', '간호사', '전문가', '대학원생', '학생', '원어민', '변호사', '연구원', '명의', '명이'],
			fr: ['médecins', 'radiologues', 'experts', 'doctorants', 'étudiants', 'juristes', 'ingénieurs', 'linguistes', 'à la main', 'locuteurs natifs', 'bénévoles', 'infirmi*'],
			de: ['ärzt*', 'fachleute*', 'historiker*', 'studierende*', 'student*', 'jurist*', 'linguist*', 'muttersprachler*', 'von hand', 'freiwillige*', 'expert*', 'radiolog*'],
			es: ['médicos', 'radiólogos', 'expertos', 'estudiantes', 'juristas', 'lingüistas', 'hablantes nativos', 'voluntarios', 'a mano', 'enfermer*', 'ingenieros'],
		},
		'labelling': {
			en: ['labelled', 'labeled', 'annotated', 'annotations', 'checked every label', 'transcribed', 'rated', 'ranked', 'tagged', 'marked', 'captioned', 'adjudicated', 'labels were', 'label was', 'disagreement*'],
			zh: ['标注', '标记', '打标', '標註', '标引'],
			ja: ['アノテーション', 'ラベルを付', '付与', 'ラベル付け', 'タグ付け', '注釈'],
			ko: ['주석', '라벨링', '레이블링', '태깅', '라벨을'],
			fr: ['annoté*', 'étiqueté*', 'transcrit*', 'vérifié*'],
			de: ['annotiert*', 'gelabelt*', 'ausgezeichnet*', 'etikettiert*', 'transkribiert*', 'gekennzeichnet*'],
			es: ['anotad*', 'anotaron', 'etiquetad*', 'etiquetaron', 'transcrit*', 'transcribi*'],
		},
		// The field's terms for labels that no person made.
		'by-machine': {
			en: ['pseudo-label*', 'silver labels', 'weak labels', 'weakly labelled', 'weakly labeled', 'distant supervision', 'distantly supervised', ...phrases(['automatically', 'machine', 'programmatically'], ['labelled', 'labeled', 'annotated'])],
			zh: ['伪标签', '自动标注', '机器标注', '弱标签', '模型标注', '远程监督', '偽標籤', '自動標註'],
			ja: ['疑似ラベル', '擬似ラベル', '自動でラベル', '遠隔教師'],
			ko: ['의사 라벨', '수도 라벨', '슈도 라벨', '자동으로 라벨', '원격 지도'],
			fr: ['pseudo-étiquettes', 'pseudo-labels', 'supervision distante', ...phrases(['annoté*', 'étiqueté*'], ['automatiquement'])],
			de: ['pseudo-label*', 'automatisch annotiert*', 'automatisch gelabelt*', 'automatisch etikettiert*'],
			es: ['pseudoetiqueta*', 'supervisión distante', ...phrases(['anotad*', 'etiquetad*'], ['automáticamente'])],
		},
		'supposed': supposed,
		// That nobody labelled anything, as those say who learn from the data alone.
		'unlabelled': {
			en: ['no humans labelling', 'no humans labeling', 'without human labels', 'without any human labels', 'no human labels', 'without human annotation*', 'without any human annotation*', 'no human annotation*', 'without manual annotation*', 'without any manual annotation*', 'no manual annotation*', 'without manual labels', 'without annotations', 'annotations are not needed', 'no annotations', 'without labels', 'without any labels', 'no labels', 'unlabelled', 'unlabeled'],
			zh: ['无需人工标注', '没有人工标注', '不需要人工标注', '未使用人工标注', '不依赖人工标注', '无标注', '未标注', '无标签', '無標註', '未標註', '無標籤', '無需人工標註'],
			ja: ['人手によるラベル付けなし', '人手のアノテーションなし', 'ラベルなし', 'ラベル無し', 'ラベルのない', 'アノテーションなし', 'アノテーションを必要としない', '教師なしデータ'],
			ko: ['사람의 라벨링 없이', '사람의 주석 없이', '라벨 없는', '라벨이 없는', '레이블 없는', '레이블이 없는', '라벨링되지 않은', '라벨 없이', '레이블 없이', '주석 없이'],
			fr: ['sans annotation*', 'sans étiquette*', 'sans aucune annotation', 'non annoté*', 'non étiqueté*', 'aucune annotation'],
			de: ['ohne annotation*', 'ohne menschliche annotation*', 'ohne label*', 'ungelabelt*', 'unannotiert*', 'nicht annotiert*', 'keine annotationen'],
			es: ['sin anotaci*', 'sin etiquet*', 'no anotad*', 'no etiquetad*', 'ninguna anotación'],
		},
	},
	evidence: [
		{ says: 'says that nobody labelled the data', degree: 'disclosed', all: ['own.unlabelled', ['train', 'train-noun']], none: ['own.of-evaluation', 'own.supposed', 'evaluating', 'reader'] },
		{ says: 'says who made the labels', degree: 'disclosed', all: [['own.experts', 'own.people'], 'own.labelling'], none: ['own.of-evaluation', 'own.supposed', 'evaluating', 'reader'] },
		{ says: 'says that machines made the labels', degree: 'disclosed', all: ['own.by-machine', ['train', 'train-noun', 'data-noun']], none: ['document', 'own.of-evaluation', 'own.supposed', 'evaluating', 'reader'] },
		{ says: 'says that machines made the labels', degree: 'disclosed', all: ['own.synthetic', 'own.judgements', ['train', 'train-noun', 'data-noun']], none: ['own.a-use', 'document', 'own.of-evaluation', 'own.supposed', 'evaluating', 'reader', 'score'] },
		{ says: 'says that people made the labels', degree: 'partial', all: ['own.by-people', 'own.labels', ['data-noun', 'train', 'train-noun', 'not-done']], none: ['own.of-evaluation', 'own.supposed', 'reader'] },
		{ says: 'says who labelled the data', degree: 'disclosed', all: ['own.people', 'own.labels', ['data-noun', 'train', 'train-noun', 'not-done']], none: ['own.of-evaluation', 'own.supposed', 'reader'] },
		{ says: 'says how labels were made under a heading', degree: 'disclosed', all: [['own.people', 'own.by-people', 'own.labels']], under: true },
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
