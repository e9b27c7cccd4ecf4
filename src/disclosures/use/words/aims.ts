import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';
import { capital, COMMON_VERBS, taskNoun, VERBS } from './purpose';

// Ways to tell what a model is for besides “it is meant for”: what its makers hope, who can do what with it, what it can do, what it serves as.

/** What its makers want of it, and whom they think of. */
export const aim: Terms = {
	en: ['main application we', 'main use we', 'application we foresee', 'applications we foresee', 'use we foresee', 'uses we foresee', 'use we envisage', 'uses we envisage', 'uses we have in mind', ...phrases(phrases(['what the model', 'what the models', 'what this model', 'what these models'], ['should', 'is to', 'are to', 'is meant to', 'are meant to']), ['do is']), ...phrases(['our', 'the', 'my', 'its', 'main', 'primary', 'chief', 'original', 'whole', 'overall'], ['aim is', 'aim was', 'goal is', 'goal was', 'hope is', 'hope was', 'intention is', 'intention was', 'purpose is', 'purpose was', 'ambition is', 'ambition was', 'idea is', 'idea was', 'wish is', 'motivation is', 'motivation was', 'vision is', 'mission is', 'job is', 'role is', 'point is']), ...phrases(['purpose is', 'purpose was', 'objective is', 'objective was', 'goal is', 'aim is', 'aim was'], ['to', 'research', 'the']), ...phrases(phrases(['purpose', 'goal', 'aim', 'objective', 'point', 'ambition', 'mission', 'intention', 'idea'], ['of', 'behind']), ['the model', 'this model', 'this release', 'the release', 'this checkpoint', 'our model', 'releasing', 'training it', 'publishing', 'the models', 'our models', 'these models', 'the adapter']), ...phrases(['we', 'i'], ['hope that', 'hope people', 'hope it', 'envision', 'envisage', 'imagine', 'foresee', 'intend', 'see it', 'expect people', 'expect that people', 'want it to', 'want people', 'wanted people', 'wanted a', 'picture']), ...phrases(['main', 'primary', 'target', 'intended', 'typical', 'expected', 'natural', 'first'], ['audience', 'users', 'user', 'readership', 'beneficiaries', 'user group*', 'customers']), 'so that people', 'so that anyone', 'so that everyone', 'with the aim of', 'with the goal of', 'with a view to', 'primary audience is', 'main audience is', 'intended audience is', 'target audience is', 'audience is', 'audience are', 'audience we'],
	zh: ['初衷', '希望它', '希望能', '希望让', '我们希望', '期望它', '目标是', '目的是', '目的在于', '为的是', '为了让', '为了帮', '定位是', '定位为', '本意', '目標是', '目的在於', '我們希望', '為了讓', '主要受众', '主要面向', '典型用户', '预期用户', '目标受众', '目标用户', '预期使用者', '预期受众', '目标读者', '目標用戶', '目標受眾', '预期的主要用户', '我们设想', '主要设想', '想让', '想帮', '就想让', '想讓', '希望他们', '好让', '好讓'],
	ja: ['目的は', '狙いは', 'ねらいは', 'を目指し', 'と願って', 'を願って', 'を期待して', '主な利用者', '主な読者', '想いで', '思いで', '想定ユーザー', '想定利用者', '想定読者', '想定される利用者', '想定されるユーザー', '対象ユーザー', '対象読者', '主なユーザー', '主な対象者', 'ことを目標', 'ターゲットユーザー', '助けたい', '手助けしたい', '役に立ちたい', 'できるようにしたい', 'ようにしたく', '作りたくて', '使ってほしい'],
	ko: ['목적은', '목표는', '취지', '되기를 바랍니다', '되길 바랍니다', '쓰이기를 바랍니다', '쓰이길 바랍니다', '사용하기를 바랍니다', '활용하기를 바랍니다', '기대합니다', '바라는 마음', '주 사용자', '주된 사용자', '주요 독자', '주요 사용자', '대상 사용자', '예상 사용자', '의도된 사용자', '의도한 사용자', '주요 대상', '주된 대상', '것을 목표로', '것을 목적으로', '사용할 것으로', '활용할 것으로', '이용할 것으로', '쓸 것으로', '사용될 것으로', '활용될 것으로', '돕고자', '돕기 위해', '도우려고', '도움이 되고자', '수 있게 하고자', '수 있도록 하고자', '하고자 만들', '해 주고 싶', '되었으면'],
	fr: ['principaux utilisateurs visés', 'principales utilisatrices', 'publics visés', 'utilisateurs principaux', 'notre objectif', 'l\'objectif est', 'le but est', 'notre but', 'nous espérons', 'nous voulons', 'nous souhaitons', 'finalité', 'a pour vocation', 'a vocation à', 'ambition', 'public visé', 'principaux utilisateurs', 'usage principal', 'a pour but', 'a pour objectif', 'utilisateurs visés', 'utilisateurs cibles', 'utilisateurs prévus', 'public cible', 'nous imaginons', 'a été conçu afin'],
	de: ['primäre zielgruppe', 'primäre nutzer*', 'primären nutzer*', 'primärer einsatzzweck', 'primärer zweck', 'haupteinsatz*', 'hauptzweck', 'zweck ist', 'zweck besteht', 'ziel ist', 'unser ziel', 'wir hoffen', 'wir wünschen uns', 'wir wollen', 'wir wollten', 'genau dafür', 'dafür wurde', 'dafür ist es', 'dafür haben wir', 'hauptzielgruppe', 'hauptnutzer', 'hauptaufgabe', 'aufgabe ist', 'die idee ist', 'zielnutzer*', 'vorgesehene nutzer*', 'vorgesehenen nutzer*', 'vorgesehenen anwender*', 'davon aus, dass forschende', 'davon aus, dass forscher*', 'davon aus, dass entwickler*', 'davon aus, dass nutzer*', 'davon aus, dass anwender*', 'davon aus, dass lehrkräfte', 'davon aus, dass menschen', 'uns vor, dass forschende', 'uns vor, dass forscher*', 'uns vor, dass entwickler*', 'uns vor, dass nutzer*', 'uns vor, dass anwender*', 'uns vor, dass lehrkräfte', 'uns vor, dass menschen'],
	es: ['principales usuarios previstos', 'usuarios principales', 'público al que', 'nuestro objetivo', 'el objetivo es', 'objetivo principal', 'propósito principal', 'finalidad', 'esperamos que', 'queremos que', 'queríamos', 'la idea es', 'aspira a', 'principales usuarios', 'uso principal', 'nossa esperança', 'esperamos', 'il nostro obiettivo', 'nosso objetivo', 'usuarios previstos', 'usuarios objetivo', 'público objetivo', 'usuarios a los que', 'imaginamos'],
};

/** What people do who get something done. */
const PEOPLES_VERBS = 'use continue explore study investigate edit create build search ask get obtain automate speed shorten save turn drop upload prepare compare browse query analyse analyze discover look harmonise harmonize practise practice learn work plan visualise visualize annotate work-through triage adapt'.split(' ');

/** That somebody can do it with its help. */
export const peopleCan: Terms = {
	en: [...phrases(['can', 'could'], ['have', 'get', 'let it', 'hand it', 'leave it', 'ask it', 'dictate', 'upload']), ...phrases(['can', 'can now', 'can also', 'could', 'are able to', 'may'], [...VERBS, ...COMMON_VERBS, ...PEOPLES_VERBS].filter((verb) => !/^(?:say|let|follow|put|process|infer|use)$/u.test(verb)))],
	zh: ['可将', '可把', '可以将', '可以把', '可以用它', '能用它', '能用', '便可', '即可', '就能', '得以', '拍一张', '可借助', '可藉此', '可用其', '可用它', '可以用本', '可用本模型', '可以借助', '可借此', '可通过它', '用它来', '用它就', '用其', '能够借助', '可藉由'],
	ja: ['に使える', 'に使えます', 'を任せ', 'の手間を', 'が使える', '業務を', '作業を', 'に提示'],
	ko: ['할 수 있게', '할 수 있도록', '쓸 수 있', '업무를', '작업을'],
	fr: ['peuvent', 'pourra', 'pourront', 's\'en sert', 's\'en servent'],
	de: ['können damit', 'können mit', 'kann damit', 'können es', 'können so', 'setzen es', 'setzt es', 'nutzen es', 'nutzt es'],
	es: [...phrases(['pueden', 'podrán'], ['usar*', 'utilizar*', 'emplear*', 'aprovechar*', 'servirse', 'apoyarse', 'valerse', 'ayudarse', 'detectar', 'clasificar', 'traducir', 'transcribir', 'buscar', 'generar', 'crear', 'explorar', 'analizar', 'resumir', 'estudiar', 'investigar', 'localizar', 'revisar', 'comparar', 'medir', 'identificar', 'extraer', 'anotar', 'etiquetar', 'construir', 'desarrollar', 'integrar*', 'incorporar*', 'ahorrar', 'priorizar', 'comprobar', 'encontrar', 'experimentar', 'convertir', 'leer', 'redactar', 'escribir', 'entrenar', 'adaptar*', 'seguir', 'contar', 'ordenar', 'saber', 'predecir', 'preparar', 'practicar', 'aprender']), 'lo usan', 'lo utilizan', 'se apoyan en'],
};

/** What it stands in as. */
export const servesAs: Terms = {
	en: [...phrases(['serve', 'serves', 'act', 'acts', 'work', 'works', 'work well', 'works well', 'works nicely', 'double', 'doubles', 'function', 'functions', 'be taken', 'be employed', 'be deployed', 'be plugged in'], ['as']), ...phrases(['serve', 'serves'], ['for']), ...phrases(['applied', 'employed', 'deployed', 'leveraged', 'adopted'], ['for', 'in']), ...phrases(['applied', 'employed', 'deployed', 'leveraged', 'used'], ['within', 'inside', 'alongside', 'throughout']), ...phrases(['tasks', 'uses', 'applications', 'use cases', 'scenarios', 'settings'], ['include', 'are', 'range from', 'like', 'such as']), 'users include'],
	zh: ['被训练来', '训练来', '被设计来', '常见用法', '典型用法', '用法是', '排序使用', '用作', '用做', '当作', '充当', '担任', '可作为', '可以作为', '能作为', '也可作为', '能够作为', '作为基线', '作为骨干', '作为特征', '作为工具', '作为辅助', '作为通用', '作为助手', '作为一种', '作为编码器', '作为判别器', '作为奖励模型', '作为教师模型', '作为底座', '作为基座', '作为基础模型', '作为后端', '作为前端', '作為基線', '可作為', '可以作為'],
	ja: ['として使', 'として利用', 'として差し込', 'として組み込', '場面で', 'に限って提供', 'に向いてい', 'にも向いてい', 'に使いやす', 'として使いやす', 'の教材', 'を想定'],
	ko: ['로 쓰', '로 활용', '로 이용', '상황에서', '장면에서'],
	fr: ['sert de', 'servent de', 'servir de', 'faire office de', 'fait office de', 's\'emploie', 's\'utilise'],
	de: ['dient als', 'dienen als', 'fungiert als', 'als grundlage', 'wird eingesetzt', 'wird genutzt', 'wird verwendet', 'setzen es', 'einsetzen, um', 'ein, um', 'kommt zum einsatz'],
	es: ['sirve de', 'sirven de', 'hace de', 'hacer de', 'actúa como', 'funciona como', 'se emplea', 'se usa', 'se utiliza'],
};

/** That what has just been told is its purpose. */
export const isWhat: Terms = {
	en: [...phrases(['is', 'are', 'is exactly', 'is precisely', 'that\'s', 'that is', 'this is', 'is mainly'], ['what it', 'what this', 'what the', 'what our', 'what we', 'what they']), 'that\'s what', 'that is what', 'its job', 'its main job', 'its daily work', 'its purpose', 'its task'],
	zh: ['正是它', '就是它', '是它的用途', '它的任务', '它的工作'],
	ja: ['のがこのモデル', 'が役割', 'が仕事', 'が本分'],
	ko: ['것이 이 모델', '역할을', '역할입니다'],
	fr: ['c\'est ce que', 'voilà ce que', 'c\'est à cela', 'c\'est son rôle', 'c\'est pour cela'],
	de: ['genau dafür', 'dafür ist', 'dafür wurde', 'das ist seine aufgabe', 'das macht', 'das kann'],
	es: ['es lo que hace', 'para eso', 'para ello se', 'es su función', 'eso es lo que'],
};

/** An order to do a piece of work. */
export const order: Terms = {
	en: [...VERBS, ...COMMON_VERBS, 'edit', 'create', 'explore'].filter((verb) => !/^(?:support|check|say|let|follow|open|save|run|see|show|put|replace|watch|look|listen|handle|trim|insert|report|track|process|compute|calculate|fetch|install|set|verify|convert|load|return|give|turn)$/u.test(verb)).map(capital).concat('=Turn'),
};

/** With what the order is to be done. */
export const withIt: Terms = { en: ['with it', 'with this model', 'using it', 'is for', 'with our model', 'with the model'] };

/** That it can, in languages that part the word from the verb. */
export const able: Terms = {
	zh: ['能够', '已经能', '可以完成', '能完成', '完成'],
	ja: ['することができます', 'することが可能です', 'もできます', 'がこなせ'],
	fr: ['peut', 'peuvent', 'sait', 'savent', 'capable'],
	de: ['kann', 'können'],
	es: ['puede', 'pueden', 'sabe', 'saben', 'pode', 'può'],
};

/** “For wake word detection.”: a noun of work with the word for the purpose behind it. */
export const workFor: Terms = {
	zh: phrases(taskNoun.zh!, ['用的', '之用', '用途'], ''),
	ja: phrases(taskNoun.ja!, ['用。', '用です', '用の', '用に', '向け', 'にも向', 'に向い', 'に適し', 'のために'], ''),
	ko: phrases(taskNoun.ko!, ['용.', '용입니다', '용으로', '을 위해', '를 위해', '에 쓰'], ''),
};

/** Parts of the making of a model, and of its running, that are made for something. */
const PARTS = ['filter', 'filters', 'stage', 'stages', 'step', 'steps', 'phase', 'phases', 'process', 'procedure', 'procedures', 'mitigations', 'safeguards', 'measures', 'examples', 'questions', 'guidelines'];

/** What data, filters, stages, events and the next version are for, and what is done to a model rather than with it. */
export const notModel: Terms = {
	en: [...phrases([...PARTS, ...phrases(PARTS, ['is', 'are', 'was', 'were', 'that is', 'that are'])], ['intended to', 'intended for', 'designed to', 'designed for', 'meant to', 'meant for', 'aimed at', 'built to', 'made to']), ...phrases(['not'], phrases(['developed', 'created', 'built', 'made', 'designed', 'trained', 'optimised', 'optimized'], ['for'])), ...phrases(['applied to', 'apply to'], ['it', 'the model', 'this model', 'the models', 'these models', 'the converted', 'the base']), ...phrases(['allow', 'allows', 'allowing', 'let', 'lets', 'letting', 'enable', 'enables', 'enabling', 'help', 'helps', 'helping'], ['the model', 'our model', 'this model']), ...phrases(['objective', 'goal', 'aim', 'purpose'], ['was to assess', 'was to evaluate', 'was to measure', 'was to test', 'was to validate']), 'used in ways', 'considered suitable', 'abide by', 'comply with', 'regulated', 'thank you', 'designed to measure', 'used to measure', 'designed to test', 'designed to evaluate', 'designed to assess', 'used to evaluate', 'used to assess', 'next version', 'next release', 'later version', 'future version', ...phrases(['optimised for', 'optimized for'], ['speed', 'latency', 'low latency', 'inference', 'fast', 'faster', 'efficient', 'efficiency', 'performance', 'throughput', 'memory', 'real time', 'cpu', 'gpu', 'training']), 'as good as', 'as much fun', 'as useful as'],
	zh: ['用于衡量', '用于评估', '用于评测', '用于测试', '用来衡量', '用来评估', '下一版', '下个版本', '下一个版本', '下一代', '遵守', '使模型', '让模型', '應用到模型', '应用到模型'],
	ja: ['を測る', 'を評価するため', '次のバージョン', '次期', '次版'],
	ko: ['를 측정', '을 측정', '를 평가', '을 평가', '다음 버전', '차기'],
	fr: ['permet au modèle', 'permettent au modèle', 'aide le modèle', 'respecter la loi', 'mesurer les', 'mesurer la', 'évaluer les', 'version suivante', 'prochaine version', 'version à venir'],
	de: ['ermöglicht dem modell', 'erlaubt dem modell', 'hilft dem modell', 'zum messen', 'skripte', 'ordner', 'verzeichnis', 'dateien', 'nächste version', 'nächsten version', 'kommende version'],
	es: ['permite al modelo', 'permiten al modelo', 'ayuda al modelo', 'medir la', 'medir el', 'evaluar la', 'próxima versión', 'siguiente versión', 'versión siguiente', 'scripts', 'carpeta'],
};

/** People and houses whose work it is for, besides those who are named by their trade. */
export const people: Terms = {
	en: ['anyone', 'anybody', 'everyone', 'everybody', 'somebody who', 'someone who', 'people with', 'folks', 'whoever', 'firms', 'small firms', 'law firms', 'press offices', 'departments', 'institutes', 'universities', 'libraries', 'charities', 'start-ups', 'startups', 'owners', 'staff', 'crews', 'groups', 'communities', 'visually impaired', 'hearing impaired', 'hard of hearing', 'disabled', 'dyslexic', 'pupils', 'scholars', 'philologists', 'anthropologists', 'botanists', 'zoologists', 'sociologists', 'statisticians', 'psychologists', 'programmers', 'coders', 'sellers', 'traders', 'dispatchers', 'curators', 'critics', 'narrators', 'podcasters', 'streamers', 'photographers', 'filmmakers', 'producers', 'songwriters', 'dj', 'djs', 'poets', 'novelists', 'dentists', 'pharmacists', 'therapists', 'veterinarians', 'vets', 'social workers', 'civil servants', 'officials', 'councils', 'parliaments', 'courts', 'clerks', 'secretaries', 'tutors', 'lecturers', 'professors', 'postdocs'],
	zh: ['卖家', '买家', '商户', '员工', '朋友', '群体', '人士', '同学', '职员', '店主', '主播', '程序员', '运营', '销售', '学者', '工作人员', '事务所', '车间', '同行', '客户', '单位', '院校', '出版社', '媒体', '政府', '运营商', '厂商', '厂家', '农场', '坐席', '护士', '药师', '教练', '导演', '歌手', '音乐人', '摄影师', '画师', '编剧', '法官', '检察', '会计', '审计', '分析师', '调度', '质检员', '巡检', '團隊', '客戶', '使用者'],
	ja: ['会社', '事業者', '事業体', '窓口', '専門医', '薬剤師', '介護', '作曲家', '歌手', '声優', '写真家', '編集部', '新聞社', '放送局', '出版社', '大学', '学部生', '院生', '研究室', '弁理士', '会計士', '税理士', '漁業', '林業', '店員', '社員', '方々', '人々'],
	ko: ['회사', '사업자', '기관', '대학', '연구실', '간호사', '약사', '교수', '대학원생', '직원', '공무원', '작곡가', '가수', '성우', '사진가', '출판사', '방송국', '신문사', '변호사', '회계사', '분들', '사람들', '누구나', '장애인'],
	fr: ['bibliothèques', 'hôpitaux', 'écoles', 'rédactions', 'entreprises', 'associations', 'communes', 'mairies', 'chercheurs', 'enseignants', 'élèves', 'étudiants', 'agriculteurs', 'traducteurs', 'journalistes', 'médecins', 'avocats', 'musées', 'musiciens', 'développeurs', 'toute personne', 'quiconque', 'tous ceux'],
	de: ['bibliotheken', 'behörden', 'schulen', 'redaktionen', 'unternehmen', 'vereine', 'gemeinden', 'forschende', 'lehrkräfte', 'studierende', 'landwirt*', 'übersetzer*', 'journalist*', 'kanzleien', 'museen', 'musiker*', 'entwickler*', 'kliniken', 'praxen', 'archive', 'alle, die', 'menschen mit', 'stadtwerke', 'netzbetreiber'],
	es: ['bibliotecas', 'hospitales', 'escuelas', 'redacciones', 'empresas', 'asociaciones', 'municipios', 'investigador*', 'docentes', 'estudiantes', 'agricultor*', 'traductor*', 'periodistas', 'abogados', 'museos', 'músicos', 'desarrollador*', 'quienes', 'personas con', 'cualquiera que', 'cualquier persona'],
};

/** What somebody wants whom it is for. */
export const need: Terms = {
	en: ['who need', 'who needs', 'who want', 'who wants', 'who wish', 'who would like', 'who have to', 'who has to', 'who must', 'looking to', 'in need of', 'the need of', 'the needs of', 'for the benefit of', 'for the use of', 'for use by', 'working on', 'working with', 'who work', 'who study', 'who studies', 'who write', 'who build', 'who prepare', 'writing in', 'with little', 'without access'],
	zh: ['需要的', '有需要', '想做', '希望', '想要的用户', '想要的开发者'], ja: ['たい方', 'たい人', '必要とする', 'したい'], ko: ['싶은 분', '싶은 사람', '필요한 분', '필요로 하는'],
	fr: ['qui ont besoin', 'qui veulent', 'qui souhaitent', 'qui préparent', 'qui doivent', 'désireux', 'souhaitant'], de: ['die brauchen', 'brauchen', 'benötigen', 'möchten', 'wollen', 'müssen'], es: ['que necesitan', 'que necesiten', 'que desean', 'que quieran usar*', 'que quieran utilizar*', 'que quieran crear', 'que quieran entrenar', 'que quieran aprender', 'que quieran analizar', 'que quieran automatizar', 'que quieran clasificar', 'que quieran traducir', 'que quieran transcribir', 'que quieran buscar', 'que quieran adaptar*', 'que quieran desarrollar', 'que quieran construir', 'que quieran integrar*', 'que quieran estudiar', 'que quieran probar', 'que quieran generar'],
};

/** What goes on by means of it. */
export const powers: Terms = {
	en: ['powers', 'powering', 'is behind', 'runs behind', 'sits behind', 'underpins', 'is at the heart of', 'at the core of', 'takes over', 'takes care of', 'does the', 'speeds up the', 'automates', 'streamlines', 'relieves', 'replaces manual', 'in production it', 'in production for', 'is in use at', 'in use for', 'is live at', 'is running at', 'plays the role of', 'play the role of', 'addresses', 'lends itself to'],
	zh: ['支撑', '驱动', '承担', '负责', '已上线', '已接入', '已用于', '减轻'], ja: ['を担', '支えて', '支えます', '稼働して', '導入され', '自動化'], ko: ['을 담당', '를 담당', '뒷받침', '자동화', '도입되'],
	fr: ['alimente', 'assure', 'automatise', 'prend en charge', 'allège'], de: ['treibt', 'übernimmt', 'automatisiert', 'steckt hinter', 'nimmt ab', 'im einsatz'], es: ['impulsa', 'automatiza', 'se encarga de', 'está detrás de', 'aligera'],
};

const KINDS_OF_WORK = ['job', 'jobs', 'candidate', 'candidates', 'task', 'tasks', 'use', 'uses', 'application', 'applications', 'use case', 'use cases', 'field of application', 'fields of application', 'area of application', 'areas of application', 'scenario', 'scenarios', 'setting', 'settings', 'fit', 'fits', 'target', 'targets', 'domain', 'domains', 'downstream task', 'downstream tasks', 'downstream use', 'downstream uses', 'user', 'users', 'workload', 'workloads', 'home'];
/** How a list of uses begins. */
export const typical: Terms = {
	en: [...phrases(['typical', 'usual', 'everyday', 'common', 'good', 'possible', 'potential', 'suitable', 'natural', 'sensible', 'ideal', 'likely', 'appropriate', 'obvious', 'foreseen', 'envisaged', 'envisioned', 'anticipated', 'supported', 'promising', 'legitimate'], KINDS_OF_WORK), 'sweet spot', 'strong suit', 'forte', 'home turf', 'one application', 'an application we', 'application we had', 'task we had', 'use we had', 'groups of users', 'group of users', 'kinds of users'],
	zh: ['典型的使用', '典型应用', '典型任务', '常见的用途', '常见用途', '常见场景', '可能的用途', '合适的场景', '合适的任务', '用武之地', '适用任务', '应用方向', '落地场景'], ja: ['想定する使い', '典型的な使い', '使い所', '主な使い', '応用先', '活用先'], ko: ['대표적인 사용', '전형적인 사용', '주된 쓰임', '활용처', '응용처'],
	fr: ['usages possibles', 'usages typiques', 'applications possibles', 'tâches adaptées', 'tâches visées', 'cas typiques', 'domaines possibles'], de: ['mögliche anwendungen', 'typische anwendungen', 'typische aufgaben', 'denkbare einsätze', 'mögliche einsatz*', 'typische einsatz*', 'denkbar sind', 'infrage kommen'], es: ['usos posibles', 'usos típicos', 'posibles aplicaciones', 'posibles usos', 'tareas adecuadas', 'aplicaciones típicas', 'destacan'],
};

/** For which moment it is, said to the reader. */
export const whenTo: Terms = {
	en: [...phrases(['use it', 'use this model', 'use this', 'take it', 'pick it', 'pick this', 'choose it', 'ideal', 'useful', 'handy', 'helpful', 'great', 'perfect', 'best', 'shines', 'helps', 'fits', 'comes in'], ['when', 'whenever', 'if you need', 'if you want', 'wherever', 'anywhere', 'handy']).filter((words) => !/^best (?:when|wherever|anywhere)/u.test(words)), '=Best when', 'best when you need', 'best when you want', 'reach for it', 'reach for this', 'think of it as', 'see it as', 'your choice for', 'a good choice for', 'the right choice for', 'like it if', 'enjoy it if', 'this is the model you want', 'this is the model for you', 'this is the one', 'this one is for you', 'you want this', 'you will like', 'you\'ll like', 'will serve you'],
	zh: ['的时候用', '时用它', '时可用', '直接拿去用', '拿去用', '直接用在', '可以帮', '能帮', '可以陪', '能陪', '就能用', '开箱'], ja: ['ときに使', '際に使', '場面で', 'たいときに', '道具として', '教材として'], ko: ['때 쓰면', '때 사용', '때 유용', '쓰면 좋', '도구로'],
	fr: ['on peut lui', 'vous pouvez lui', 'lorsque vous', 'quand vous', 'quand il faut', 'dès qu\'il faut'], de: ['man kann damit', 'lassen sich damit', ...phrases(['wenn sie', 'wenn sie *', 'wenn sie * *', 'wenn sie * * *'], ['suchen', 'brauchen', 'benötigen', 'wollen', 'möchten']), ...phrases(['wenn man', 'wenn man *', 'wenn man * *', 'wenn man * * *', 'wenn ihr *', 'wenn ihr * *'], ['sucht', 'braucht', 'benötigt', 'will', 'wollt', 'möchte', 'möchtet']), ...phrases(['wenn du *', 'wenn du * *'], ['suchst', 'brauchst', 'benötigst', 'willst', 'möchtest'])], es: ['cuando necesite*', 'cuando haga falta', 'cuando quiera*', 'se le puede', 'lo pensamos', 'la pensamos'],
};

const MOSTLY = ['squarely', 'mainly', 'primarily', 'chiefly', 'specifically', 'mostly', 'especially', 'particularly', 'above all', 'first of all', 'expressly', 'solely', 'exclusively', 'only', 'purely', 'also'];
/** “Aimed squarely at”: the words for a purpose, with one for how much. */
export const mostlyFor: Terms = {
	en: [...phrases(phrases(['intended', 'designed', 'meant', 'made', 'built', 'created', 'developed', 'suited', 'trained', 'tuned'], MOSTLY), ['for', 'to help', 'to support', 'to serve', 'as a', 'as an']), ...phrases(phrases(['aimed', 'targeted', 'geared', 'directed', 'addressed'], MOSTLY), ['at', 'towards', 'to']), ...phrases(MOSTLY.filter((word) => word !== 'also'), ['aimed at', 'geared towards', 'geared to', 'directed at', 'addressed to'])],
};
