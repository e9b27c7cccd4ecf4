import type { Disclosure } from '../disclosure';
import { moves } from '../evaluation/words/findings';
import { phrases, without } from '../phrases';
import { able, aim, isWhat, mostlyFor, need, notModel, order, people, peopleCan, powers, servesAs, typical, whenTo, withIt, workFor } from './words/aims';
import { notMeantFor } from './words/prohibitions';
import { asksWhether, byIt, commends, doneInAll, enables, hadInMind, handOver, helper, oneCan, seenAs, somebody, studies, toDo, useLabel, yields } from './words/abilities';
import { converted, goalLabel, project, projectAim } from './words/projects';
import { ability, acts, atLarge, audience, does, errand, faults, forWhom, help, kind, lead, opening, method, presents, sortOfModel, taskNoun, taskVerb, usedBy, watches, workOn } from './words/purpose';
import { adopters, doesGood, ends, forAll, forWhich, listedIn, mayDo, size, takeIt, takenUp, usesAs } from './words/generalities';
import { kindOfWork, makes, meets, praise, product, skill } from './words/skills';
import { codeTalk } from './words/software';
import { handbook, tools } from './words/tools';
import { kindThat, maker, matter, style, taskLabel, tunedFor } from './words/tuning';

/** What stands elsewhere or is said of something else. */
const ELSEWHERE = ['told-of-else', 'install-run', 'how-to', 'license-name', 'document'];
/** What functions, packages and their interfaces are for, and the tools that train and measure models. */
const TOOLS = ['own.code-talk', 'own.tools', 'own.handbook'];
/** Names in programs, besides: labels and settings are named like them where a sentence names the work or the way to use it. */
const CODE = [...TOOLS, 'identifier'];
/** Results, and how they came about. */
const MEASURED = ['evaluating', 'percent', 'score'];

/** What is aimed at there is no use: a program, a result, a fault, a part of the training, the next version. */
const NOT_AIMS = [...CODE, 'own.at-large', 'install-run', 'how-to', 'license-name', ...MEASURED, 'own.not-meant-for', 'own.not-model', 'own.making', 'own.faults', 'own.method', 'own.something-else', 'own.permission', 'train', 'evaluate', 'hyperparameter', 'benchmark-name', 'risk', 'email', 'year'];

/** Without those that an invitation to people has anyway: advice, studies, risks that are to be found. */
const NOT_OFFERED = NOT_AIMS.filter((concept) => !['own.making', 'own.faults', 'own.handbook', 'risk', 'train', 'own.permission'].includes(concept));
const WHOM = ['own.audience', 'own.people', 'own.somebody'];
const WHAT = ['own.task-noun', 'own.task-verb', 'task-name', 'own.matter'];

/** What binds a sentence to this model: it names it, or stands where the card says what it presents. Elsewhere the same verbs tell of a component, a step or other work. */
const OF_IT = ['this-model', 'beginning'];

/** Words that with a verb behind them give advice or praise: “it is best to call it so”. */
const ADVICE = /^(?:best|great|nice|fun|excellent|appropriate|recommended)$/u;

/** What is said in general of tools, of results and of the making of a model. */
const NOT_GENERAL = [...TOOLS, 'install-run', ...MEASURED, 'hyperparameter', 'hardware-name', 'own.something-else', 'own.not-meant-for', 'data-noun', 'train'];

/** What is done there is done by something else, or by whoever reads. */
const NOT_DONE = ['own.at-large', ...CODE, ...ELSEWHERE, ...MEASURED, 'year', 'own.not-meant-for', 'own.making', 'own.method', 'own.faults', 'own.something-else', 'hyperparameter', 'benchmark-name', 'reader'];

export const useIntended: Disclosure = {
	id: 'use/intended',
	title: 'Intended use',
	why: 'Users who do not know what the model is for try it on everything and report the failures as bugs. Naming tasks and users also bounds what you can be held to under the EU AI Act, where the intended purpose is what the provider writes down.',
	counts: 'At least one concrete use, task or group of users, direct or downstream; a list of capabilities counts. A bare licence permission (“free for commercial use”) is partial.',
	severity: 'warning',
	profile: 'required',
	// A problem is stated as often by what makes it one, and below “Use” stands as often how to run it.
	vagueHeadings: /^[\s\p{P}\p{S}\d]*(?:problem statement|business problem)/iu,
	headings: {
		en: [
			'project goal', 'project goals', 'main goals', 'project objective', 'project objectives', 'business problem', 'business objective', 'problem statement', 'task overview', 'what the models are for', 'what the model is meant for', 'what the models are meant for', 'what it is meant for', 'what it may be used for', 'what you may use it for', 'other likely uses', 'likely uses', 'other uses', 'main uses', 'use without further training', 'use without fine-tuning', 'use in other systems', 'use in larger systems', 'uses > out of the box', 'uses > as is', 'uses > without fine-tuning', 'uses > without further training', 'applications > out of the box', 'applications > as is', 'intended use > as is', 'intended use > out of the box', 'what it does', 'what does it do', 'what it can do', 'what is it good for', 'good for', 'use it for', 'you can use it for', 'when to use it', 'when to use this model', 'who it helps', 'who uses it', 'what we use it for', 'downstream tasks and users', 'what you can do with it', 'tasks it can do',
			'intended use', 'intended uses', 'intended use cases', 'intended use case', 'intended usage', 'intended purpose', 'intended purposes', 'intended applications', 'intended application', 'intended domain', 'intended users', 'intended user', 'intended audience', 'intended uses and limitations', 'intended uses & limitations', 'intended use and limitations', 'intended uses and risks', 'intended uses / limitations',
			'uses', 'direct use', 'direct uses', 'downstream use', 'downstream uses', 'downstream usage', 'primary use', 'primary uses', 'primary intended use', 'primary intended uses', 'primary intended users', 'primary users', 'primary use cases', 'primary use case', 'secondary uses', 'secondary use', 'use case', 'use cases', 'usecases', 'example use cases', 'possible use cases', 'potential use cases', 'potential uses', 'possible uses', 'recommended use',
			'recommended uses', 'recommended use cases', 'suggested use', 'suitable uses', 'suitable for', 'target use', 'target uses', 'target use cases', 'target users', 'target audience', 'target applications', 'who should use it', 'who should use this model', 'who is it for', 'who it is for', 'who it\'s for', 'who\'s it for', 'who is this for', 'who this is for', 'made for', 'audience', 'for whom', 'what is it for', 'what it is for', 'what\'s it for', 'what is this model for', 'what can it do', 'what can you do with it', 'what can you use it for', 'what it can be used for', 'what the model is for',
			'applications', 'application', 'application scenarios', 'usage scenarios', 'use scenarios', 'evaluated use', 'model use', 'model use cases', 'permitted uses', 'allowed uses', 'appropriate uses', 'foreseeable uses', 'purpose', 'purpose and use', 'purpose of the model', 'goal of the model', 'goals of the model', 'model goal', 'scope of use', 'scope and purpose', 'capabilities', 'model capabilities', 'key capabilities', 'core capabilities', 'features', 'key features', 'characteristics > uses', 'deployment use cases', 'usage and limitations > intended', 'downstream tasks', 'what to use it for', 'what you would use it for', 'what it is good at', 'what it\'s good at', 'what is it good at', 'what can i use it for', 'what can i do with it', 'where to use it', 'where it helps', 'who can use it', 'who should use this', 'what problem it solves', 'what it was made for', 'what we built it for', 'why we built it', 'supported labels', 'supported classes', 'supported entities', 'class labels', 'output labels', 'label mapping', 'predicted labels', 'detected classes', 'what it predicts', 'what it is for and what not',
		],
		zh: [
			'赛题', '赛题任务', '赛题描述', '项目目标', '项目目的', '專案目標', '评估用途', '评估过的用途', '經評估的用途', '用于什么', '次要用途', '适用情形', '適用情形', '适用对象', '它能做什么', '有什么用', '谁在用', '用途说明', '適用任務',
			'预期用途', '预期用途和限制', '预期用途与限制', '预期使用', '预期用户', '预期使用场景', '期望模型使用方式以及适用范围', '用途', '用途与限制', '直接使用', '直接用途', '下游使用', '下游用途', '主要用途', '主要用户', '推荐用途', '建议用途', '适用范围', '适用场景', '适用人群', '适用任务', '适用用户', '使用场景', '使用范围', '使用目的', '应用场景', '应用领域', '应用范围', '典型应用', '典型场景', '应用',
			'目标用户', '面向用户', '使用案例', '用例', '模型用途', '模型应用', '模型能力', '核心能力', '主要能力', '能力', '功能特性', '功能', '主要功能', '模型功能', '能做什么', '可以做什么', '特点与用途', '如何适用', '设计目的', '模型用途与适用范围',
			'預期用途', '預期使用', '適用範圍', '適用場景', '適用對象', '使用場景', '應用場景', '應用領域', '目標使用者', '能拿来干什么', '拿来干什么', '能干什么', '能干啥', '能用来做什么', '可以用来做什么', '用来做什么', '用来干什么', '可以干什么', '能用在哪', '能用在哪里', '用在哪里', '用在什么地方', '适合做什么', '适合谁', '适合谁用', '给谁用', '擅长什么', '它的用处', '用处', '能帮你做什么', '可以做哪些事', '能做哪些事', '能做的事', '下游任务', '做什么用', '能派上什么用场', '使用对象', '服务对象', '下游任務', '能做什麼', '可以做什麼', '用在哪裡', '適合誰',
		],
		ja: ['プロジェクトの目的', 'プロジェクトの目標', 'ダウンストリーム利用', 'ダウンストリームでの利用', 'ダウンストリーム用途', '直接の利用', 'モデルの用途', '副次的な用途', '使ってほしいこと', '想定する使い方', '想定している使い方', '何ができるか', '使用目的', '使用目的・制限', '使用目的と制限', '利用目的', '想定される用途', '想定用途', '想定利用', '想定される使用', '想定ユーザー', '対象ユーザー', '対象者', '用途', '主な用途', '直接的な使用', '直接利用', '下流での使用', '下流利用', '意図された用途', '意図された使用', '意図する用途', '推奨用途', 'ユースケース', '利用シーン', '活用例', '活用シーン', '適用範囲', '応用', '応用例', '機能', '主な機能', 'できること', '目的', '利用範囲', '何に使える', '何に使えるか', '何に使うか', '何に使うのか', '使いみち', '使い道', '向いている用途', '得意なこと', 'できることの一覧', '誰のためのモデルか', '誰に向けたものか', '下流タスク', '想定利用者', '主な使い道'],
		ko: ['프로젝트 목표', '프로젝트 목적', '개발 목표', '모델의 용도', '평가된 용도', '부차적 용도', '다운스트림 용도', '할 수 있는 일', '어디에 쓰나요', '누구를 위한 모델인가', '무엇을 할 수 있나요', '무엇을 하나요', '의도된 사용', '의도된 용도', '사용 목적', '사용 용도', '용도', '용도 및 제한', '주요 용도', '직접 사용', '다운스트림 사용', '하위 사용', '사용 사례', '활용 사례', '활용 방안', '활용 분야', '적용 분야', '적용 범위', '대상 사용자', '주요 사용자', '예상 사용자', '권장 용도', '사용 범위', '응용', '응용 분야', '주요 기능', '기능', '목적', '무엇에 쓰나', '무엇에 쓰나요', '무엇에 쓰는 모델인가', '쓰임새', '쓸모', '쓰임', '쓸 곳', '어디에 쓸 수 있나', '누가 쓰나', '누구에게 필요한가', '잘하는 일', '할 수 있는 것', '다운스트림 태스크', '다운스트림 작업'],
		fr: ['objectif', 'objectifs', 'objectif du projet', 'objectifs du projet', 'but du projet', 'usages principaux', 'usages secondaires', 'utilisations principales', 'utilisations secondaires', 'usage évalué', 'utilisation évaluée', 'à quoi ça sert', 'à quoi il sert', 'pour quoi faire', 'ce que fait le modèle', 'qu\'est-ce que ça fait', 'pour qui', 'utilisations et limitations prévues', 'utilisation prévue', 'utilisations prévues', 'usage prévu', 'usages prévus', 'usages', 'utilisations', 'utilisation directe', 'usage direct', 'utilisation en aval', 'usage en aval', 'utilisateurs visés', 'utilisateurs prévus', 'public visé', 'public cible', 'cas d\'usage', 'cas d\'utilisation', 'domaines d\'application', 'domaine d\'application', 'applications', 'finalité', 'objectif du modèle', 'capacités', 'fonctionnalités', 'utilisations recommandées', 'à qui s\'adresse', 'à quoi sert', 'à quoi peut-il servir', 'à quoi cela sert', 'ce qu\'il sait faire', 'ce que le modèle sait faire', 'pour quels usages', 'tâches visées', 'à qui il s\'adresse', 'pour quels utilisateurs', 'à quoi s\'en servir', 'destinataires'],
		de: ['ziel', 'zielsetzung', 'projektziel', 'projektziele', 'ziel des projekts', 'einsatzmöglichkeiten', 'direkter einsatz', 'downstream-einsatz', 'nachgelagerter einsatz', 'evaluierte verwendung', 'hauptverwendung', 'weitere verwendungen', 'anwendungsmöglichkeiten', 'wofür', 'wozu', 'wofür ist das', 'was es kann', 'was kann es', 'für wen', 'wofür gedacht', 'verwendungszweck', 'verwendungszweck und einschränkungen', 'vorgesehene verwendung', 'vorgesehene nutzung', 'beabsichtigte verwendung', 'beabsichtigte nutzung', 'bestimmungsgemäße verwendung', 'verwendung', 'verwendungen', 'direkte verwendung', 'direkte nutzung', 'nachgelagerte verwendung', 'nachgelagerte nutzung', 'einsatzzweck', 'einsatzzwecke', 'einsatzgebiet', 'einsatzgebiete', 'einsatzbereiche', 'anwendungsfälle', 'anwendungsfall', 'anwendungsbereich', 'anwendungsbereiche', 'anwendungen', 'anwendungsgebiete', 'zielgruppe', 'zielgruppen', 'vorgesehene nutzer', 'zweck', 'zweck des modells', 'fähigkeiten', 'wofür das modell gedacht ist', 'was man damit machen kann', 'was es leistet', 'was das modell kann', 'was das modell leistet', 'wofür es gut ist', 'wofür es sich eignet', 'wofür man es nutzen kann', 'für wen ist das', 'nutzerkreis', 'nachgelagerte aufgaben'],
		es: ['objetivo', 'objetivos', 'objetivo del proyecto', 'objetivos del proyecto', 'objetivo general', 'objetivos principales', 'uso evaluado', 'usos evaluados', 'usos principales', 'usos secundarios', 'para qué está pensado', 'para qué', 'para quién', 'qué hace', 'qué puede hacer', 'usos previstos', 'uso previsto', 'usos previstos y limitaciones', 'usos y limitaciones previstos', 'usos', 'uso directo', 'usos directos', 'uso posterior', 'usos posteriores', 'uso descendente', 'casos de uso', 'caso de uso', 'usuarios previstos', 'usuarios objetivo', 'público objetivo', 'a quién va dirigido', 'aplicaciones', 'ámbitos de aplicación', 'ámbito de aplicación', 'finalidad', 'propósito', 'propósito del modelo', 'usos recomendados', 'capacidades', 'funcionalidades', 'para qué sirve', 'para qué se puede usar', 'para qué vale', 'qué sabe hacer', 'qué se puede hacer', 'en qué ayuda', 'a quién le sirve', 'quién puede usarlo', 'tareas previstas', 'tareas posteriores', 'destinatarios', 'utilidad', 'uso pretendido', 'usos pretendidos', 'usos previstos e limitações', 'utilização prevista', 'uso recomendado', 'aplicações', 'para que serve', 'finalidade', 'público-alvo', 'uso direto', 'uso diretto', 'usi previsti', 'uso previsto e limitazioni', 'a cosa serve', 'casi d\'uso', 'applicazioni', 'destinatari', 'per cosa', 'usos previstos i limitacions', 'ús previst', 'usos directes'],
	},
	fields: {
		en: ['users', 'audience', 'suitable', 'best for', 'ideal for', 'recommended for', 'intended for', 'domain of use', 'domain of application', 'task and use', 'supported use cases'],
		zh: ['适用', '面向', '适用于', '推荐场景', '適用', '適用於'],
		ja: ['対象', '利用者'],
		ko: ['대상', '사용자'],
		fr: ['utilisateurs', 'public'],
		de: ['nutzer', 'geeignet für'],
		es: ['usuarios', 'público'],
	},
	terms: {
		'not-meant-for': notMeantFor,
		'meant-for': {
			en: [
				...phrases(['solid', 'strong', 'robust', 'good', 'great', 'excellent', 'powerful'], ['foundation for', 'basis for', 'starting point for']),
				...['for', 'to help', 'to support', 'to assist', 'to be used', 'for use', 'as a', 'as an', 'as decision support', 'as support for', 'as help for'].flatMap((end) => ['intended', 'designed', 'meant', 'made', 'built', 'created', 'developed', 'optimised', 'optimized', 'specialised', 'specialized'].flatMap((word) => [`${word} ${end}`, `${word} specifically ${end}`])),
				...['suitable', 'suited', 'usable', 'decent', 'solid', 'super useful', 'works well', 'works great', 'works nicely', 'works fine', 'works best', 'ideal', 'perfect', 'great', 'great fit', 'good', 'good fit', 'nice', 'best', 'fun', 'useful', 'helpful', 'handy', 'appropriate', 'recommended', 'excellent', 'targeted', 'geared'].flatMap((word) => [`${word} for`, ...(ADVICE.test(word) ? [] : [`${word} to`]), `${word} at`, `${word} as`]),
				...['can', 'could', 'may', 'might', 'to'].flatMap((word) => ['used for', 'used to', 'used as', 'used in', 'used by', 'used directly', 'applied to', 'employed', 'useful'].map((end) => `${word} be ${end}`)),
				'lends itself to', 'lend themselves to', 'lends itself well to', 'lend themselves well to', 'employ this model', 'employ the model', 'employ this checkpoint', 'use this checkpoint for', 'use this checkpoint to', 'use these models for', 'use these models to', 'use the models for', 'use the models to', '=Useful for', '=Handy for', '=For use in', '=Helps', 'is intended', 'are intended', 'intended use*', 'intended to', 'aimed at', 'aims to', 'geared towards', 'tailored for', 'tailored to', 'built it so', 'built so that', 'built it for', 'made it so', 'made it for', 'made so that', 'trained so that', 'so that you can', 'use this model for', 'use this model to', 'use the model for', 'use the model to', 'use the raw model for', 'use it for', 'use it to', 'used for tasks', 'mainly used for', 'primarily used for', 'typically used for', 'commonly used for', 'use cases include', 'use cases such as', 'uses include', 'applications include', 'applications such as', 'primary use', 'primary intended', 'primary users', 'target users', 'users include', 'helps users', 'helps researchers', 'enable researchers', 'enables researchers', 'research output for', 'purpose of this model', 'the purpose of the model', 'envision', 'imagine the model will be used', 'hope that this model', 'we hope this model', 'for assistant-like', 'for research on', 'the starting point', 'a starting point for', 'good starting point', 'as a basis for', 'as initialisation', 'as initialization', 'as an initialisation', 'as an initialization', 'as a feature extractor', 'as a backbone', 'we use it to', 'we use it for', 'we use this to', 'we use this for', 'we use it in', 'i use it to', 'i use it for', 'i use this for', 'used internally', 'used in production', 'in production to', 'in production at', 'is deployed at', 'been deployed at', 'deployed in production', 'powers the', 'powers our', 'it powers', 'made this for', 'built this for', 'trained this for', 'made this because', 'just a fun', 'fun project', 'targets', 'explicit purpose', 'purpose of enabling', 'purpose of supporting', 'purpose of helping', 'a testbed for', 'daily driver for', 'my go-to for', 'the go-to for', 'testbed for', 'a sandbox for', 'a resource for', 'to enable research', 'drop-in replacement', 'as a first pass', 'for teaching', 'for study', 'had in mind', 'workloads in mind', 'inputs in mind', 'uses in mind', 'built with an eye', 'a good choice for', 'good choice for', 'the right choice for', 'a solid choice', 'a fit for', 'fits well for', 'lends itself', 'well suited', 'best used for', 'best suited', 'works well for', 'works best for', 'works best as', 'performs well for', 'geared to', 'catered to', 'caters to', 'serves to', 'comes in handy', 'lends a hand', 'sits behind', 'works behind the', 'runs behind', 'runs inside our', 'runs inside the', 'is running in our', 'we run this every', 'we run it every', 'we run this over', 'we run it over', 'what we run', 'i run it over', 'is part of our', 'part of our product', 'trained this so', 'finetuned this so', 'fine tuned this so', 'made it because', 'made this to', 'built this to', 'is used every day', 'can power', 'can drive', 'can serve as', 'could serve as', 'may serve as', 'turn to it', 'reach for it', 'use them for', 'use them to',
			],
			zh: ['坚实的基础', '坚实基础', '坚实的基座', '绝佳平台', '良好基础', '堅實的基礎', '旨在支持', '旨在辅助', '旨在协助', '旨在助力', '旨在支援', '旨在協助', '可以和它', '能和它', '可以让它', '能让它', '和它聊', '让它写', '让它帮', '让它画', '写小说用', '写网文用', '画图用', '拿它给', '拿它来', '拿它做', '用它来', '用它做', '用它给', '靠它', '供大家', '方便大家', '给大家用', '给大家使用', '适用于', '适合', '专攻', '专用于', '主要用途', '用途是', '用途为', '做着玩', '用嚟', '可用于', '可以用于', '可应用于', '可以应用于', '用于', '旨在用于', '旨在帮助', '旨在为', '专为', '专门用于', '专门为', '面向', '主要用于', '设计用于', '设计用来', '目标用户', '主要用户', '应用于', '使用场景包括', '应用场景包括', '适用场景', '能够用于', '可直接用于', '常用于', '帮助用户', '供研究', '推荐用于', '適用於', '適合用於', '可用於', '可以用於', '用於', '專為', '主要用於', '應用於', '應用場景', '用来', '服务于', '可用来', '可以用来', '能用来', '能用于', '能够帮助', '可帮助', '可以帮助', '帮助研究', '方便研究', '便于研究', '方便开发', '便于开发', '供开发', '供科研', '为开发者', '主打', '定位于', '定位为', '定位是', '针对的是', '尤其适合', '特别适合', '适宜', '可充当', '充当', '可作为', '可以作为', '派上用场', '拿来', '能胜任', '可胜任', '可服务于', '可助', '可用作', '用作', '適合', '可幫助', '可作為', '供研究者', '可用來', '可以用來', '用來', '能用來', '能用在', '可用在', '可以用在', '能用於', '可應用於', '可以應用於', '旨在幫助', '設計用於', '設計用來', '專門用於', '專門為', '服務於', '能幫助', '可以幫助', '幫助使用者', '定位為', '充當', '能勝任', '推薦用於', '派上用場', '为起点', '作为起点', '做起点', '适用人群', '适用任务', '适用领域', '适用对象', '適用場景', '適用對象', '适用範圍：', '为研究人员', '为研究者', '为研究社区', '为研究工作'],
			ja: ['強固な基盤', '優れた基盤', '確かな土台', 'のための基盤', 'を目的として', 'を目的とした', '目的で作', '用途を想定', '利用を想定', '使用を想定', '想定してい', 'に使用できます', 'に利用できます', 'に使えます', 'に活用', 'に適して', '向けに', '向けの', 'のために設計', 'ために開発', 'に特化', 'できるように作', '者を対象とし', '方を対象とし', 'ユーザーを対象とし', 'ユーザを対象とし', '学生を対象とし', '用途を対象とし', 'ユースケースを対象とし', '対象として設計', '対象として開発', '対象として作', '対象として想定', 'を支援', 'ために作', 'を手伝', 'ために訓練', 'ために使', 'のに使', 'のに役立', 'ように訓練', 'に強い', 'が得意', 'よう鍛え', '使い方を思い描', 'を助けるため', 'するためのモデル', 'するために作', 'するために設計', 'するために開発', '用に作', '用に調整', '用のモデル', '向けモデル', 'にお使い', '用途は', '用途としては', 'に役立ち', 'に役立つ', 'に便利', 'に最適', 'に最適化', 'に使うこと', 'に使って', 'に使われること', 'に使われる想定', 'に使われるモデル', 'に用いられること', 'に用いられる想定', 'に用いられるモデル', 'に使われます', 'に使われています', 'に使われている', 'に用いられます', 'に用いられています', 'に用いられている', 'に用いる', 'に用います', 'に向いて', 'に向く', 'での利用', 'での活用', 'として使', 'として利用', 'として活用', 'を狙', 'を念頭に', '手助け', '用途に使', '用途に利用', '用途に活用', '用途に適', '用途に向', '用途に最適', '用途に用い', '用途に応用', '用途にご', '用途にお', '用途に対応', '用途で使', '用途での', '用途で利用', '用途で活用', '用途で用い', '用途でご', '用途でお', '用途であれば', 'を目的に', 'ことが目的', 'が開発の目的'],
			ko: ['탄탄한 기반', '견고한 기반', '든든한 토대', '탄탄한 토대', '사용하도록', '사용할 수 있도록', '사용하기 위해', '위해 만들', '위해 설계', '위해 개발', '을 위한 모델', '를 위한 모델', '을 위한 언어', '를 위한 언어', '을 위한 도구', '를 위한 도구', '작업을 위한', '업무를 위한', '과제를 위한', '애플리케이션을 위한', '서비스를 위한', '분들을 위한', '사람을 위한', '자를 위한', '을 위한 최초', '를 위한 최초', '목적으로', '용도로', '에 적합', '활용할 수', '사용할 수 있', '사용될 수 있', '에 사용하', '위한 모델', '에 특화', '데 씁니다', '데 쓰입', '데 쓰인다', '데 쓰일', '데 쓰려', '데 쓰세', '데 쓰시', '데 쓰면', '데 쓰도록', '데 쓰이도록', '데 쓰이며', '데 쓰이고', '데 쓰이는 모델', '데 쓰는 모델', '데 쓰는 언어', '데 쓰기 좋', '데 쓰기 위', '데 쓸 수', '데 사용', '데 활용', '데 도움', '때 씁니다', '돕기 위', '려고 만들', '용으로', '용 모델', '하려는 모델', '맞춰 만든', '데 적합', '데 알맞', '에 알맞', '에 유용', '데 유용', '에 쓸 수', '에 쓰입', '에 쓰이', '에 쓰는', '에 씁니다', '에 활용', '에 이용', '로 활용', '로 쓸 수', '로 사용할 수', '쓰기에 좋', '하기에 좋', '하기 좋', '에 좋습니다', '에 좋아요', '에 쓰세요', '에 강점', '에 강한', '에 강합', '에 강함', '를 돕', '을 돕', '를 염두', '을 염두', '겨냥', '위해 학습', '위해 훈련', '위해 사용', '위해 쓰', '위해 공개', '위해 제작', '위해 구축', '위해 미세', '위해 파인튜닝', '위해 만든', '위해 튜닝', '위해 제공', '전용 모델', '전용 챗봇', '전용 언어', '전용 번역기', '전용 분류기', '전용 어시스턴트', '초점을 맞춘 모델', '초점을 맞춘 언어', '초점을 둔 모델', '것을 목적으로', '대상으로 만들', '대상으로 설계', '대상으로 개발', '대상으로 제작', '대상으로 하는 모델', '대상으로 한 모델'],
			fr: ['base solide pour', 'fondation solide pour', 'socle solide pour', 'bon point de départ pour', 'conçues pour', 'principaux utilisateurs visés', 'destiné à', 'destiné aux', 'destinée à', 'destinée aux', 'destinés à', 'destinés aux', 'conçu pour', 'conçue pour', 'conçus pour', 'prévu pour', 'prévue pour', 'pensé pour', 'peut être utilisé*', 'peuvent être utilisé*', 'peut servir', 'utile pour', 'adapté à', 'adapté aux', 'idéal pour', 's\'adresse à', 's\'adresse aux', 'sert à', 'permet de', 'vise à', 'à l\'intention des', 'à l\'intention de', 'à l\'usage des', 'à l\'usage de', 'au service des', 'pour aider', 'pensé*', 'conçu*', 'excellent en', 's\'en servir pour', 'l\'utiliser pour', 'utilisable pour', 'servent à', 'servir à', 'permettent de', 'visent à', 's\'adressent', 'convient pour', 'convient à', 'convient aux', 'conviennent', 'destinées à', 'destinées aux', 'peuvent servir', 'utiles pour', 'adaptés à', 'adaptée à', 'adaptées à', 'parfait pour', 'aide à', 'aident à', 'peut aider à', 'peuvent aider à', 'pourra aider à', 'pourront aider à', 'avec * en tête', 'en tête les', 'au profit des', 'à utiliser pour', 'on l\'utilise pour', 's\'utilise pour', 's\'emploie pour', 'pratique pour', 'point de départ', 'servir de base', 'nous l\'utilisons pour', 'je l\'utilise pour', 'bien pour', 'bon pour', 'pour le jeu de rôle', 'développé pour', 'développée pour', 'développés pour', 'développées pour', 'créé pour', 'créée pour', 'créés pour', 'conçu afin', 'développé afin', 'sera utilisé par', 'seront utilisés par', 'prévus pour', 'prévues pour', 'pensés pour'],
			de: ['solide grundlage für', 'gute grundlage für', 'starke grundlage für', 'solide basis für', 'guter ausgangspunkt für', 'in erster linie an', 'in erster linie der', 'in erster linie für', 'vor allem an', 'vornehmlich an', 'dienen in erster linie', 'dient in erster linie', 'dient vor allem', 'dienen vor allem', 'gedacht für', 'gedacht ist', 'bestimmt für', 'ist für', 'vorgesehen für', 'entwickelt für', 'konzipiert für', 'ausgelegt für', 'ausgelegt auf', 'geeignet für', 'eignet sich für', 'kann verwendet werden', 'kann genutzt werden', 'kann eingesetzt werden', 'können verwendet werden', 'richtet sich an', 'dient zur', 'dient der', 'dient dazu', 'einsatz in', 'zielgruppe', 'soll helfen', 'hilft bei', 'gemacht für', 'gebaut für', 'hilft', 'helfen', 'entlastet', 'nutzbar', 'lehrzwecken', 'lässt sich als', 'einsetzbar', 'verwendbar', 'gedacht', 'eignen sich', 'eignet sich', 'richten sich an', 'dienen zur', 'dienen der', 'dienen dazu', 'dient als', 'helfen bei', 'hilft beim', 'helfen beim', 'taugt', 'taugen', 'gut für', 'ideal für', 'optimal für', 'nützlich für', 'nützlich bei', 'brauchbar für', 'verwendet man', 'nutzt man', 'unterstützt bei', 'unterstützen bei', 'zugeschnitten auf', 'ausgerichtet auf', 'im blick', 'ausgangspunkt für', 'als basis für', 'als grundlage für', 'wir benutzen es', 'wir nutzen es', 'wir verwenden es', 'im einsatz bei', 'im einsatz für', 'lässt sich für', 'lässt sich zur', 'lässt sich zum', 'lässt sich nutzen', 'lässt sich einsetzen', 'lässt sich verwenden', 'lassen sich für', 'lassen sich zur', 'lassen sich zum', 'lassen sich als', 'lassen sich nutzen', 'lassen sich einsetzen', 'lassen sich verwenden', 'kann man für', 'kann man zur', 'kann man zum', 'kann man als', 'kann man nutzen', 'kann man einsetzen', 'kann man verwenden', 'kann man es für', 'kann man es zur', 'kann man es zum', 'kann man es als', 'kann man es nutzen', 'kann man es einsetzen', 'kann man es verwenden', 'können sie es für', 'können sie es zur', 'können sie es zum', 'können sie es als', 'können sie es nutzen', 'können sie es einsetzen', 'können sie es verwenden', 'kannst du es für', 'kannst du es zur', 'kannst du es zum', 'kannst du es als', 'kannst du es nutzen', 'kannst du es einsetzen', 'kannst du es verwenden', 'kann für', 'kann beispielsweise für', 'kann zum beispiel für', 'kann etwa für', 'kann direkt für', 'kann auch für', 'können für', 'können beispielsweise für', 'können zum beispiel für', 'können etwa für', 'können direkt für', 'können auch für', 'modell soll', 'modelle sollen', 'modell soll dabei', 'modelle sollen dabei', 'entwickelt, um', 'konzipiert, um', 'gebaut, um', 'erstellt, um', 'gemacht, um', 'entworfen, um', '=Entwickelt für', '=Entwickelt zur', '=Entwickelt zum', 'entwickelt zur', 'konzipiert zur', 'konzipiert als', 'für den einsatz als', 'für den einsatz in', 'für den einsatz bei', 'für den einsatz im', 'für die verwendung als', 'für die verwendung in', 'für die verwendung bei', 'für die verwendung im', 'für die nutzung als', 'für die nutzung in', 'für die nutzung bei', 'für die nutzung im', 'davon aus, dass forschende', 'mit diesem modell lassen sich', 'mit diesem modell lässt sich', 'mit diesem modell kann man', 'mit diesem modell können sie', 'mit dem modell lassen sich', 'mit dem modell lässt sich', 'mit dem modell kann man', 'mit dem modell können sie', 'mit unserem modell lassen sich', 'mit unserem modell lässt sich', 'mit unserem modell kann man', 'mit unserem modell können sie', 'mit ihm lassen sich', 'mit ihm lässt sich', 'mit ihm kann man', 'mit ihm können sie', ...['damit kann man', 'damit können sie', 'damit lassen sich', 'damit lässt sich'].flatMap((opening) => ['texte*', 'bilder*', 'fragen', 'sätze*', 'dokumente*', 'aufnahmen', 'fotos', 'handschriften', 'gespräche', 'berichte', '* erkennen', '* übersetzen', '* klassifizieren', '* zusammenfassen', '* transkribieren', '* erzeugen', '* generieren', '* beantworten', '* schätzen', '* vorhersagen', '* finden', '* schreiben', '* * erkennen', '* * übersetzen', '* * zusammenfassen', '* * erzeugen', '* * beantworten', '* * vorhersagen', '* * finden', '* * schreiben'].map((task) => `${opening} ${task}`))],
			es: ['base sólida para', 'buena base para', 'fundamento sólido para', 'buen punto de partida para', 'modelo se usa para', 'modelo se utiliza para', 'modelo se emplea para', 'modelos se usan para', 'modelos se utilizan para', 'modelos se emplean para', 'modelo está previsto para', 'modelos están previstos para', 'pensado para', 'pensada para', 'destinado a', 'destinada a', 'diseñado para', 'diseñada para', 'orientado a', 'orientada a', 'dirigido a', 'dirigida a', 'concebido para', 'puede usarse', 'puede utilizarse', 'puede ser utilizad*', 'puede emplearse', 'se puede usar', 'se puede utilizar', 'útil para', 'adecuado para', 'adecuada para', 'ideal para', 'apto para', 'sirve para', 'permite', 'ayuda a', 'ayudar a', 'al servicio de', 'hecho para', 'hecha para', 'creado para', 'creada para', 'sirven para', 'sirve como', 'sirven como', 'permiten', 'ayudan a', 'pueden usarse', 'pueden utilizarse', 'pueden emplearse', 'se pueden usar', 'se pueden utilizar', 'útiles para', 'adecuados para', 'aptos para', 'ideales para', 'orientados a', 'orientadas a', 'dirigidos a', 'dirigidas a', 'destinados a', 'destinadas a', 'pensados para', 'pensadas para', 'diseñados para', 'diseñadas para', 'vale para', 'valen para', 'con la mira', 'bueno para', 'buena para', 'perfecto para', 'punto de partida', 'lo usamos para', 'lo usamos en', 'la usamos para', 'lo uso para', 'pode ser usado', 'pode ser utilizado', 'destinato a', 'pensato per', 'può essere usato', 'può essere utilizzato', 'serve para', 'serve per', 'serveix per', 'adequado para', 'adatto a', 'adatto per', 'desenvolvido para', 'desarrollado para', 'desarrollada para', 'desarrollados para', 'desarrolladas para', 'creados para', 'creadas para', 'para usarse como', 'para usarse en', 'para su uso como', 'para su uso en', 'será utilizado por', 'serán utilizados por', 'será usado por', 'previsto para uso', 'previsto para su uso', 'previsto para usarse', 'previsto para tareas', 'previsto para aplicaciones', 'previsto para investigación', 'previsto para la investigación', 'previsto para investigadores', 'previstos para su uso', 'previstos para uso', 'previstos para usarse'],
		},
		'code-talk': codeTalk,
		tools,
		handbook,
		// Praise of a feature or an advice, unless it names a task or the model.
		'handy': {
			en: ['useful to', 'useful for', 'useful when', 'useful as', 'helpful to', 'helpful for', 'be useful', 'handy to', 'handy for', 'recommended to', 'recommended for', 'is recommended', 'are recommended', 'best to', 'good to', 'great to', 'nice to', 'commonly used for', 'typically used for', 'can be used as'],
			zh: ['建议', '推荐用于', '常用于', '用来', '用來', '用嚟', '建議'],
		},
		size,
		'for-which': forWhich,
		'take-it': takeIt,
		adopters,
		'taken-up': takenUp,
		'uses-as': usesAs,
		'listed-in': listedIn,
		'may-do': mayDo,
		ends,
		'for-all': forAll,
		'does-good': doesGood,
		'asks-whether': asksWhether,
		'by-it': byIt,
		commends,
		'done-in-all': doneInAll,
		enables,
		'had-in-mind': hadInMind,
		'hand-over': handOver,
		helper,
		'one-can': oneCan,
		'seen-as': seenAs,
		somebody,
		studies,
		'to-do': toDo,
		'use-label': useLabel,
		yields,
		opening,
		does,
		// Korean leaves the subject out also of what people and services do: there only a short card tells of nothing else.
		'does-first': { ...does, ko: [] },
		acts,
		ability,
		errand,
		lead,
		aim,
		project,
		'project-aim': projectAim,
		'goal-label': goalLabel,
		converted,
		'goal-verb': without(taskVerb, taskVerb.en!),
		'people-can': peopleCan,
		'serves-as': servesAs,
		people,
		need,
		powers,
		typical,
		'when-to': whenTo,
		'mostly-for': mostlyFor,
		'is-what': isWhat,
		order,
		'with-it': withIt,
		able,
		'work-for': workFor,
		'not-model': notModel,
		'tuned-for': tunedFor,
		'kind-that': kindThat,
		maker,
		style,
		'span': { en: ['across', 'over', 'on', 'in', 'of', 'from', 'for'], zh: ['抽取', '识别', '检测', '分类', '翻译', '摘要', '问答', '生成', '转写', '纠错', '检索', '匹配', '续写', '写作'] },
		'task-of': { en: ['q&a', 'semantic search', 'similarity search', 'sentiment', 'sentiment analysis', 'topic classification', 'entity recognition', 'information extraction', 'monocular depth', 'depth estimation', 'speech recognition', 'transcription', 'captioning', 'change detection', 'object detection', 'language identification', 'keyword extraction', 'keyphrase extraction', 'lemmatisation', 'lemmatization', 'spelling correction', 'anomaly detection', 'intent detection', 'emotion recognition', 'event extraction', 'relation extraction', 'coreference resolution', 'handwriting recognition', 'summarisation', 'summarization', 'paraphrasing', 'speech synthesis', 'style transfer'], zh: ['抽取', '识别', '检测', '分类', '翻译', '摘要', '问答', '转写', '纠错', '检索', '续写', '写作'] },
		'task-label': taskLabel,
		kind,
		presents,
		'sort-of-model': sortOfModel,
		method,
		'work-on': workOn,
		'task-noun': taskNoun,
		'given': { en: ['given a', 'given an', 'given the', 'from a', 'from an'] },
		'arrow': { en: ['→', '->', '⇒'] },
		'sign': { en: ['→', '⇒', '➡', '⟶'] },
		'turned': { en: ['handwriting', 'latex', 'sketch', 'photo', 'photos', 'picture', 'html', 'caption', 'captions', 'subtitles', 'tags', 'lyrics', 'midi', 'sheet music', 'diagnosis', 'species', 'emotion', 'intent', 'phonemes', 'transcript', 'depth map', 'smiles', 'screenshot', 'joint angles', 'mesh', 'poem', 'recipe', 'dialect', 'dialects'], zh: ['照片', '草图', '字幕', '乐谱', '歌词', '诗', '文案', '手写'], ja: ['写真', '字幕', '楽譜', '歌詞', '手書き'], ko: ['사진', '자막', '악보', '가사', '손글씨'] },
		'skilled': {
			en: ['strong at', 'strong in', 'strong on', 'good at', 'great at', 'best at', 'best with', 'excels at', 'excels in', 'shines at', 'shines in', 'shines with', 'specialised in', 'specialized in', 'specialises in', 'specializes in', 'at home in', 'good with', 'great with', 'comfortable with', 'made for'], zh: ['擅长', '精通', '擅長', '专攻', '专精', '强项'], ja: ['得意', 'に強い', '強み'], ko: ['강점', '능숙', '잘하는', '뛰어난'],
			fr: ['fort en', 'bon en', 'doué pour', 'à l\'aise avec', 'spécialisé dans', 'spécialisé en'], de: ['stark bei', 'stark in', 'gut in', 'gut bei', 'gut mit', 'spezialisiert auf'], es: ['bueno en', 'fuerte en', 'se le da bien', 'especializado en', 'destaca en', 'domina'],
		},
		'medium': { en: ['text', 'speech', 'audio', 'image', 'images', 'video', 'sql', 'code', 'summary', 'label', 'markdown', 'json', 'melody', 'music', 'romanisation', 'romanization', 'ipa'], zh: ['文本', '语音', '图像', '图片', '视频', '标签', '汉字', '漢字', '拼音', '注音', '简体', '繁体', '白话', '文言'], ja: ['テキスト', '音声', '画像', '動画'], ko: ['텍스트', '음성', '이미지'], fr: ['texte', 'parole'], de: ['bild', 'sprache'], es: ['texto', 'voz', 'imagen'] },
		'goes-in': { en: ['in,', 'from a', 'from an', 'from one', 'ask a question', 'ask questions', 'ask it', 'type a', 'give it a', 'give it an', 'show it', 'upload a', 'feed it', 'send it', 'hand it', '=Input a', '=Input an', '=Input:', '=Inputs:'], zh: ['输入', '给一张', '给一段'], ja: ['入力', 'から', 'を渡す', 'を渡せば'], ko: ['입력', '넣으면'], fr: ['en entrée', 'on donne', 'on entre'], de: ['rein,', 'gibt man', 'man gibt'], es: ['entra', 'se le da'] },
		/** Said to a reader whom it hands something to: "feed it a scan and it tells you where the crack is". */
		'feed': { en: ['feed it', 'give it', 'show it', 'send it', 'hand it', 'throw it', 'throw a', 'paste a', 'paste your', 'pass it a', 'ask it', 'point it at', 'upload a photo', 'upload an image', 'drop in a', 'type a'], zh: ['给它', '丢一张', '丢给它', '上传一张', '喂给它', '发一张'], ja: ['を渡すと', 'を渡せば', 'を入れると', 'を見せると', 'を与えると'], ko: ['넣으면', '주면', '올리면', '보여 주면'], fr: ['on lui donne', 'donnez-lui', 'montrez-lui', 'envoyez-lui'], de: ['gib ihm', 'gebt ihm', 'zeig ihm', 'man gibt ihm'], es: ['le das', 'dale un', 'dale una', 'dale tu', 'enséñale'] },
		'model-for': { en: ['model for', 'models for', 'bert for', 'berts for', 'lm for', 'llm for', 'llms for', 'encoder for', 'embeddings for', 'weights for', 'adapter for', 'lora for', 'domain model', 'domain specific', 'pipeline for', 'gpt for', 'gpt 2 for', 'roberta for', 'distilbert for', 't5 for', 'bart for', 'llama for', 'mistral for', 'qwen for', 'whisper for', 'yolo for', 'yolov8 for', 'vit for', 'resnet for', 'unet for', 'u net for', 'cnn for', 'vectors for', 'representations for', 'features for', 'backbone for', 'detector for', 'classifier for', 'finetune for', 'fine tune for', 'finetuned for', 'fine tuned for', 'specialised for', 'specialized for', 'adapted to', 'adapted for', 'network for', 'agent for', 'policy for', 'voice for', 'checkpoint for', 'baseline for', 'merge for', 'potential for', 'force field for', 'emulator for', 'surrogate for', 'foundation model for'], de: ['modell für', 'modelle für', 'bert für'], fr: ['modèle pour', 'modèle de langue pour', 'modèles pour'], es: ['modelo para', 'modelos para', 'modelo de lenguaje para'] },
		matter,
		'comes-out': { en: ['out.', 'out;', 'out with', 'to a', 'get an answer', 'get answers', 'get a', 'get back', 'you get', 'it answers', 'it replies', 'gives you', 'comes back', 'output a', 'output an', 'outputs a', '=Output', 'it tells', 'tells you', 'it gives', 'it returns', 'it spits', 'and it writes', 'and it will', 'it cuts', 'it draws', 'it marks', 'you\'ll get'], zh: ['输出', '即可得到', '就能得到', '可得到', '可以得到', '会得到', '能得到', '得到一个', '得到一段', '得到一张', '得到对应', '返回', '就能生成', '就会', '即可生成', '给出'], ja: ['を出力', 'を返', 'が返', 'が出'], ko: ['출력', '돌려', '나옵니다', '알려'], fr: ['en sortie', 'il rend', 'on obtient', 'il renvoie', 'il donne'], de: ['raus', 'heraus', 'bekommt man', 'und gibt'], es: ['sale', 'devuelve', 'te da', 'obtienes'] },
		/** Lines that training libraries and model zoos write. */
		'task-field': { en: ['feature backbone', 'tools to perform', 'source language*', 'source group', 'target language*', 'target group', 'class list', 'classes:', 'label_0', 'entity types:', 'entities:', 'agent playing', 'trained model of a', 'supported tasks:', 'tasks covered', 'task string', 'task prompt', 'playing lunarlander*', 'trigger word', 'trigger words', 'trigger:', 'instance_prompt', 'style lora', 'character lora', 'concept lora', 'dreambooth model', 'in your prompt for', 'in your prompts for', 'in the prompt to get'], zh: ['类别:', '類別：', '标签：', '標籤：', '實體類型'], ja: ['ラベル:', 'クラス:'], ko: ['레이블:', '라벨:', '클래스:'], fr: ['classes :', 'étiquettes :'], de: ['klassen:'], es: ['clases:', 'etiquetas:', 'categorías:', 'classi:'] },
		faults,
		'task-verb': taskVerb,
		help,
		audience,
		'used-by': usedBy,
		'for-whom': forWhom,
		'contrast': {
			en: ['but not', 'and not', 'rather than', 'but is not', 'but are not', 'but should not', 'but must not', 'but do not', 'not as a', 'only'],
			zh: ['但不', '而不', '而非', '但请勿', '仅', '但不应'],
			ja: ['ではなく', 'が、', 'のみ'],
			ko: ['지만', '것이며', '아니라', '용으로만', '용도로만', '목적으로만', '에만', '에서만', '만을 위', '만 사용', '만 지원', '말고'],
			fr: ['mais pas', 'et non', 'mais ne', 'uniquement'],
			de: ['aber nicht', 'und nicht', 'nur', 'sondern für', 'sondern zur', 'sondern zum', 'sondern als', 'sondern nur', 'sondern der'],
			es: ['pero no', 'y no', 'solo', 'únicamente', 'sino para', 'sino que', 'sino como', 'sino a'],
		},
		/** What data, tools and results are for, and how the model came about. */
		'making': {
			en: ['been possible without', 'was used', 'were used', 'we used', 'used to train', 'for training', 'trained by', 'distill', 'we introduce', 'we propose', 'methodology', 'recipe', 'annotated by', 'collected', 'written by', 'funded', 'thank', 'thanks', 'acknowledge*', 'developed by', 'maintained by', 'reproduc*', 'contact', 'trademark*', 'endorse*', 'we recommend', 'we suggest', 'we advise'],
			zh: ['离不开', '離不開', '用于训练', '收集', '标注', '资助', '感谢', '致谢', '由', '我们提出', '感謝', '我们建议', '我们推荐'],
			ja: ['なくしては', 'なしには', '学習に', 'ランダムに', '無作為', '収集', '謝', '開発した', '提供'],
			ko: ['없었다면', '없이는 불가능', '학습에', '수집', '감사', '개발한'],
			fr: ['pas été possible sans', 'entraîn*', 'collect*', 'remerci*', 'développé par', 'financ*', 'nous recommandons'],
			de: ['nicht möglich gewesen', 'trainiert*', 'gesammelt*', 'von uns', 'dank*', 'entwickelt von', 'geförder*', 'wir empfehlen'],
			es: ['habría sido posible', 'hubiera sido posible', 'entrenad*', 'recopil*', 'agradec*', 'desarrollado por', 'financiad*', 'recomendamos'],
		},
		'permission': {
			en: ['commercial use', 'commercial usage', 'commercially', 'commercial purposes', 'commercial applications', 'research use', 'research purposes', 'academic use', 'academic research', 'academic purposes', 'free to use', 'free for', 'freely used', 'personal use'],
			zh: ['商业用途', '商业使用', '学术研究', '研究用途', '免费使用', '科研', '商業用途', '學術研究', '個人使用', '可商用', '免费商用', '用于商用', '支持商用', '允许商用', '限制商用', '进行商用', '限商用', '供商用', '自由商用', '直接商用', '作商用', '于商用', '開放商用', '开放商用', '许可商用', '授权商用', '非商用', '放心商用', '学术与商用', '研究与商用', '和商用', '及商用', '或商用', '与商用', '、商用', '商用授权', '商用許可', '商用许可', '商用和', '商用及', '商用或', '商用与', '商用需', '商用请', '商用时', '商用化', '商用用途', '商用场景', '商用。', '商用,', '商用、', '商用免费', '商用亦可', '商用也', '商用均可', '商用都', '商用友好'],
			ja: ['ビジネスに活用', 'ビジネスに利用', '商業利用', '商業目的', '商用利用', '研究目的', '学術', '無料で', '商用使用', '商用可', '商用でも', '商用で', '商用も', '商用にも', '商用目的', '商用・', '商用、', '商用および', '商用または', '商用サービス'],
			ko: ['상업적', '상업용', '연구 목적', '학술', '무료로'],
			fr: ['usage commercial', 'fins commerciales', 'fins de recherche', 'usage académique'],
			de: ['kommerzielle nutzung', 'kommerziell', 'forschungszwecke', 'akademische'],
			es: ['uso comercial', 'fines comerciales', 'fines de investigación', 'uso académico'],
		},
		/** That the permission is to be read or asked for elsewhere, which grants none. */
		'ask-first': {
			en: ['contact us', 'please contact', 'reach out', 'get in touch', 'email us', 'ask us', 'check the license', 'check the licence', 'see the license', 'see the licence'],
			zh: ['请联系', '联系我们', '请查看', '请参阅', '请咨询', '請聯繫', '聯繫我們'],
			ja: ['ご連絡', 'お問い合わせ', 'ご確認', 'ご相談', 'ご参照'],
			ko: ['문의', '연락', '확인하시', '확인해'],
			fr: ['nous contacter', 'contactez', 'veuillez contacter', 'consultez la licence'],
			de: ['kontaktieren', 'wenden sie sich', 'anfrage', 'lizenz prüfen'],
			es: ['contáctenos', 'contactar', 'póngase en contacto', 'ponte en contacto', 'consulte la licencia'],
		},
		/** What the permission is of. */
		'all-of-it': {
			en: ['this project', 'this repository', 'this repo', 'this work', 'the weights', 'the checkpoints', 'all versions', 'every version', 'all models', 'all sizes', 'all checkpoints', 'is for', 'are for', '=Free for', '=Free to use', '=Freely'],
			zh: ['所有版本', '各版本', '全系列', '本项目', '本仓库', '本专案', '本專案', '权重', '全部模型', '所有模型'],
			ja: ['ご活用', 'ご利用ください', '本プロジェクト', '本リポジトリ', '全モデル', '全バージョン', '重み'],
			ko: ['본 프로젝트', '이 프로젝트', '모든 버전', '모든 모델', '가중치'],
			fr: ['ce projet', 'ce dépôt', 'les poids', 'toutes les versions', 'tous les modèles'],
			de: ['dieses projekt', 'dieses repository', 'die gewichte', 'alle versionen', 'alle modelle'],
			es: ['este proyecto', 'este repositorio', 'los pesos', 'todas las versiones', 'todos los modelos'],
		},
		'at-large': atLarge,
		/** That the model is better than before: of what it can do that names the measure alone. */
		'moves': without(moves, ['从', 'から', '에서', 'instead of', 'gains', 'cost', 'costs']),
		watches,
		skill,
		praise,
		'kind-of-work': kindOfWork,
		meets,
		makes,
		product,
		'something-else': {
			en: [
				'get started', 'getting started', 'chat template', 'prompt template', 'metadata section', '| string |', '| str |', '| float |', '| int |', '| integer |', '| boolean |', '| bool |', '| enum |',
				'liable', 'no responsibility', 'hold harmless',
				// Progress, or what a test is for, is aimed at as well, and what is tailored to needs is so in all ways.
				...phrases(['aims to', 'aim to', 'aimed at', 'aiming to', 'aiming at', 'aims at'], ['improve', 'improving', 'enhance', 'enhancing', 'measure', 'measuring', 'reproduce', 'reproducing', 'expand', 'move', 'advance', 'further advance', 'eliminate', 'reduce', 'reducing', 'prepend', 'equip']), 'helpful to your', 'good to go', 'in harmful ways', 'plays a role', ...phrases(phrases(['plays an', 'plays a'], ['ever', 'important', 'key', 'crucial', 'vital', 'central', 'major', 'significant', 'pivotal', 'critical']), ['']).map((phrase) => phrase.trim()), 'drives its', 'drives their', 'reads "', 'reads “', 'reads: "',
				'speaks for', 'was best for', 'were best for', 'best overall', 'perfect as long', 'well as long', 'fine as long', 'best as long', 'was the starting point', 'were the starting point', 'served as the starting point', 'stereotypes aimed', 'slurs aimed', 'content aimed at', 'aimed at protected', 'aimed at minorities', 'aimed at marginalised', 'aimed at marginalized',
				'model turns out', 'it turns out', 'that turns out', 'work as well', 'works as well', 'work as expected', 'works as expected', 'works as intended', 'our other', 'text encoder was', 'text encoder is', 'data set', 'dataset', 'datasets', 'corpus', 'tokenizer', 'script', 'scripts', 'framework', 'package', 'this repository', 'the repository', 'our repository', 'a repository', 'repository contains', 'kernel*', 'api', 'endpoint', 'this function', 'the function', 'a function', 'function is', 'function that', 'function to', 'loss function', 'parameter', 'config*', 'variable', 'argument', 'notebook', 'loss', 'layer', 'layers', 'attention', 'optimizer', 'hardware', 'gpu', 'gpus', 'license', 'licence', 'embedding layer', 'checkpoint format', 'benchmark', 'leaderboard', 'please cite', 'consider citing', 'cite our', 'cite the', 'model for you', 'models for you', 'evaluation', 'test set', 'validation set', 'training set', 'was used', 'were used', 'we used', 'used to train', 'for training', 'pip', 'conda', 'docker', 'command', 'quantization', 'context length', 'context window*', 'implementation', 'implementations', 'should perform', 'developers should', 'users should', 'deployers should',
			],
			zh: ['入门资料', '入门资源', '对话模板', '聊天模板', '提示模板', '不承担', '概不负责', '不承擔', '概不負責', '作用于', '作用於', '官方代码', '官方程式碼', '推理框架', '服务框架', '训练框架', '推論框架', '请引用', '引用我们', '引用本', '告诉我们', '请告知', '数据集', '语料', '分词器', '脚本', '该函数', '此函数', '这个函数', '函数用', '函数返回', '函数的', '损失函数', '接口', '算子', '显卡', '协议', '许可', '训练集', '测试集', '评测', '用于训练', '量化', '命令', '資料集', '腳本', '函數', '評測', '该参数', '此参数', '这个参数', '個参数', '可选参数', '超参数', '采样参数', '生成参数', '函数参数', '命令行参数', '配置参数', '推理参数', '参数用于', '参数用来', '参数表示', '参数指定', '参数控制', '参数名', '参数说明', '参数列表', '参数设置', '参数配置', '参数:', '該參數', '此參數', '參數用於', '參數說明', '參數設定', '超參數'],
			ja: ['使い始める', '始めるのに役立つ', 'チャットテンプレート', '責任を負', '一切の責任', '公式コード', 'フレームワーク', '引用して', '引用いただ', '引用をお願い', 'お知らせください', 'お聞かせください', 'ご意見', '焦点を当て', '以下に示', '結果は', 'メモリ', 'キャッシュ', 'ファイル', 'データセット', 'コーパス', 'トークナイザ', 'スクリプト', '関数', '引数', '学習に使用', '評価に', 'ライセンス', '簡単に使え', '簡単に使用でき', '簡単に利用でき', '簡単にお使い', '簡単にご利用', '簡単に実行', '簡単に呼び出', '手軽に使え', '手軽に使用でき', '手軽に利用でき', '手軽にお使い', '手軽にご利用', '手軽に実行', '手軽に呼び出', '自由に使え', '自由に使用でき', '自由に利用でき', '自由にお使い', '自由にご利用', '自由に実行', '自由に呼び出', 'すぐに使え', 'すぐに使用でき', 'すぐに利用でき', 'すぐにお使い', 'すぐにご利用', 'すぐに実行', 'すぐに呼び出', '同様に使え', '同様に使用でき', '同様に利用でき', '同様にお使い', '同様にご利用', '同様に実行', '同様に呼び出', '次のように使え', '次のように使用でき', '次のように利用でき', '次のようにお使い', '次のようにご利用', '次のように実行', '次のように呼び出', '以下のように使え', '以下のように使用でき', '以下のように利用でき', '以下のようにお使い', '以下のようにご利用', '以下のように実行', '以下のように呼び出', '下記のように使え', '下記のように使用でき', '下記のように利用でき', '下記のようにお使い', '下記のようにご利用', '下記のように実行', '下記のように呼び出'],
			ko: ['이해를 돕', '시작하는 데', '자료 목록', '채팅 템플릿', '책임을 지지', '책임지지', '손해', '공식 코드', '프레임워크', '인용해', '인용하', '알려 주세요', '알려주세요', '알려 주시', '보내 주세요', '보내주세요', '예제입니다', '예제이다', '예제를', '의견을', '저장소에서', '허깅페이스에서', 'hugging face에서', '깃허브에서', 'github에서', '데이터셋', '말뭉치', '토크나이저', '스크립트', '함수', '인자', '학습에 사용', '평가에', '라이선스', '추가 정보', '자세한 내용', '자세한 정보'],
			fr: ['bien démarrer', 'modèle de prompt', 'gabarit', 'n\'est pas responsable', 'ne sont pas responsables', 'aucune responsabilité', 'citer notre', 'citez', 'merci de citer', 'jeu de données', 'corpus', 'script', 'fonction', 'bibliothèque', 'licence', 'vitesse', 'fichiers', 's\'il sert', 's\'ils servent', 'si elle sert', 'si elles servent', 's\'il est utilisé', 's\'ils sont utilisés'],
			de: ['zum einstieg', 'loszulegen', 'chat-vorlage', 'prompt-vorlage', 'haften', 'haftet', 'haftung', 'zitieren', 'zitiert', 'datensatz', 'korpus', 'skript', 'funktion', 'bibliothek', 'lizenz', 'geschwindigkeit', 'skripte', 'skripten', 'datensätze', 'datensätzen', 'temperatur', 'der server', 'der container', 'der endpunkt'],
			es: ['para empezar', 'plantilla de chat', 'plantilla del prompt', 'no se hace responsable', 'no se hacen responsables', 'ninguna responsabilidad', 'cite nuestro', 'citar nuestro', 'cite el', 'cítenos', 'citarnos', 'conjunto de datos', 'corpus', 'script', 'función', 'biblioteca', 'librería', 'licencia', 'velocidad', 'archivos', 'si se usa', 'si se utiliza', 'si se emplea'],
		},
		'no-use': {
			en: ['for research and nothing else', 'research and nothing else', 'exclusively for research', 'solely for research', 'purely for research', 'only for research', 'strictly for research', 'quick demonstration', 'demonstration that', 'proof that the', 'no intended use', 'not meant to be used in any', 'not intended to be used in any', 'research artefact', 'research artifact', 'proof of concept', 'proof-of-concept', 'for testing only', 'for testing purposes', 'testing purposes only', 'for demonstration purposes', 'demonstration purposes only', 'for educational purposes', 'educational purposes only', 'for research purposes', 'research only', 'research preview', 'facilitate research', 'facilitating research', ...phrases(['support*', 'facilitat*', 'enabl*', 'foster*', 'encourag*', 'inspir*', 'aid*', 'help*', 'advanc*', 'accelerat*', 'stimulat*', 'benefit*', 'useful for', 'basis for', 'foundation for', 'resource for'], ['future research']), 'foster research', 'advance research', 'help research', 'helps research', 'aid research', 'benefit research', 'enable research', 'accelerate research', 'useful for research', 'further research', 'support research', ...phrases(['for', 'to', 'benefit*', 'help*', 'serv*', 'enabl*', 'support*', 'empower*', 'provid*', 'offer*'], ['the research community', 'the wider research community', 'the broader research community', 'the scientific community'])],
			zh: ['推进研究', '助力研究', '推動研究', '推進研究', '仅供测试', '仅供研究', '仅供学习', '仅用于研究', '仅用于测试', '仅用于演示', '概念验证', '仅供参考', '僅供測試', '僅供研究', '僅供學習', '用于研究目的', '出于研究目的', '供研究使用', '促进研究', '推动研究', '未来研究', '研究社区', '僅用於研究', '促進研究'],
			ja: ['研究の進展', '研究に役立て', '研究目的のみ', 'テスト目的', '概念実証', '実証実験', '研究用途', '研究目的で', '研究目的として', '研究を目的', '研究の促進', '研究を促進', '研究の発展', 'さらなる研究に役立', 'さらなる研究に資する', 'さらなる研究の促進', 'さらなる研究を促', 'さらなる研究の発展', 'さらなる研究を支援', 'さらなる研究を後押し', '今後の研究に役立', '今後の研究に資する', '今後の研究の促進', '今後の研究を促', '今後の研究の発展', '今後の研究を支援', '今後の研究を後押し', 'さらなる研究のため', '研究コミュニティ'],
			ko: ['연구의 발전', '연구 진전', '연구의 진전', '연구 목적으로만', '테스트 목적', '개념 증명', '시연 목적', '연구 목적으로', '연구용으로', '연구를 목적', '향후 연구', '후속 연구', '연구를 촉진', '연구 커뮤니티', '연구 발전'],
			fr: ['avancement de la recherche', 'avancées de la recherche', 'progrès de la recherche', 'contribuer à la recherche', 'à des fins de recherche', 'à des fins de démonstration', 'preuve de concept', 'à des fins éducatives', 'recherches futures', 'futures recherches', 'future recherche', 'faire avancer la recherche', 'faire progresser la recherche', 'favoriser la recherche', 'encourager la recherche', 'faciliter la recherche sur', 'faciliter la recherche scientifique', 'soutenir la recherche'],
			de: ['nur zu forschungszwecken', 'zu testzwecken', 'machbarkeitsnachweis', 'zu demonstrationszwecken', 'zu forschungszwecken', 'für forschungszwecke', 'künftige forschung', 'zukünftige forschung', 'weitere forschung', 'forschung zu fördern', 'forschung zu unterstützen', 'forschung zu erleichtern', 'forschung zu beschleunigen', 'forschung fördern', 'forschung unterstützen', 'forschung erleichtern', 'forschung beschleunigen', 'forschung voranzu*', 'forschung voran'],
			es: ['avance de la investigación', 'progreso de la investigación', 'contribuir a la investigación', 'hacer avanzar la investigación', 'solo para investigación', 'con fines de investigación', 'prueba de concepto', 'con fines educativos', 'con fines de prueba', 'futuras investigaciones', 'investigaciones futuras', 'investigación futura', 'fomentar la investigación', 'facilitar la investigación', 'impulsar la investigación', 'apoyar la investigación', 'fomentar más la investigación'],
		},
	},
	evidence: [
		{ says: 'says what or for whom the model is', degree: 'disclosed', all: ['own.meant-for', ['this-model', 'task-name', 'own.task-noun', 'own.kind']], none: ['document', 'own.at-large', ...CODE, 'own.not-meant-for', 'own.something-else', 'own.not-model', 'own.permission', 'hardware-name', 'install-run', 'license-name'] },
		{ says: 'says what it is meant for', degree: 'disclosed', all: ['own.meant-for'], none: ['denied', 'own.at-large', ...TOOLS, 'identifier', 'own.handy', 'own.not-meant-for', 'own.something-else', 'own.not-model', 'own.permission', 'hardware-name', 'install-run', 'license-name', 'hyperparameter', 'number', 'pointer', 'how-to', 'own.making'] },
		{ says: 'says what the model is for and what not', degree: 'disclosed', all: ['own.meant-for', 'own.contrast', ['this-model', 'task-name', 'own.audience']], none: ['own.at-large', ...CODE, 'own.something-else', 'own.making', 'own.permission', 'hardware-name', 'install-run', 'license-name', 'how-to'] },
		{ says: 'says whom the model helps with what', degree: 'disclosed', all: [['own.opening', 'own.task-verb'], 'own.help', 'own.audience', OF_IT], none: ['own.at-large', ...CODE, 'own.making', 'own.method', 'email', 'year', 'own.not-meant-for', 'train', 'evaluate', 'install-run', 'license-name', 'number', 'pointer', 'how-to'] },
		{ says: 'says for whom the model is', degree: 'disclosed', all: [['own.for-whom', 'own.meant-for'], 'own.audience'], none: ['own.at-large', ...CODE, 'own.not-meant-for', 'own.something-else', 'own.making', 'evaluate', 'license-name', 'number', 'pointer', 'document', 'how-to', 'install-run'] },
		{ says: 'says who works with the model', degree: 'disclosed', all: ['own.used-by', 'own.audience'], none: [...CODE, 'email', 'own.faults', 'own.not-meant-for', 'own.making', 'evaluate', 'train', 'license-name', 'number', 'how-to', 'reader', 'install-run', 'own.something-else'] },
		{ says: 'begins with what the model does', degree: 'partial', all: ['own.opening', 'beginning'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'own.making', 'own.faults', 'hyperparameter', 'email', 'benchmark-name'] },
		{ says: 'tells what the model does', degree: 'partial', all: ['own.does', ['this-model', 'in-short-card']], none: NOT_DONE },
		{ says: 'tells what the model does', degree: 'partial', all: ['own.does-first', 'beginning'], none: NOT_DONE.filter((concept) => concept !== 'own.faults' && concept !== 'install-run') },
		{ says: 'tells of a name what it does', degree: 'partial', all: ['own.acts', ['name', 'own.given', 'this-model', 'model-as-subject']], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'own.not-meant-for', 'own.making', 'own.faults', 'own.something-else', 'hyperparameter', 'hardware-name', 'benchmark-name', 'reader', 'year'] },
		{ says: 'says what goes in and what comes out', degree: 'partial', all: ['own.goes-in', 'own.comes-out', OF_IT], none: ['train', 'train-noun', ...CODE, ...ELSEWHERE, ...MEASURED, 'reader', 'own.faults', 'architecture-part'] },
		{ says: 'says what goes in and what comes out', degree: 'partial', all: ['own.feed', 'own.comes-out'], none: ['told-of-else', ...TOOLS, ...MEASURED, 'install-run', 'license-name', 'own.faults', 'own.something-else'] },
		{ says: 'names the work and what it is on', degree: 'partial', all: ['own.model-for', 'own.matter'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'train', 'own.not-meant-for', 'own.faults', 'own.method', 'hyperparameter', 'reader'] },
		{ says: 'says of a kind of model what it does', degree: 'partial', all: ['own.kind-that', OF_IT], none: ['told-of-else', ...CODE, 'install-run', 'how-to', 'own.making', 'own.not-meant-for', 'own.faults', 'own.method', 'benchmark-name', 'reader'] },
		{ says: 'says of a kind of model what it does', degree: 'partial', all: ['own.kind-that', 'own.does'], none: ['told-of-else', ...TOOLS, 'install-run', 'own.making', 'own.not-meant-for', 'own.faults', 'own.method', 'reader'] },
		{ says: 'names the work and what it is on', degree: 'partial', all: ['own.matter', 'own.work-on'], none: ['train-noun', 'told-of-else', ...CODE, 'how-to', 'email', 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'other-model', 'reader'] },
		{ says: 'fills in the field of a task', degree: 'partial', all: ['own.task-label', ['own.task-noun', 'own.matter', 'task-name']], none: ['told-of-else', ...CODE, 'benchmark-name', ...MEASURED, 'train', 'install-run', 'how-to', 'hyperparameter', 'reader', 'own.faults'] },
		{ says: 'fills in the template of a task', degree: 'partial', all: ['own.task-field'], none: ['told-of-else', ...TOOLS, 'evaluating', 'data-noun', 'url'] },
		{ says: 'tells what the model has been made to do', degree: 'partial', all: ['own.lead', 'own.errand'], none: ['own.at-large', ...CODE, ...ELSEWHERE, ...MEASURED, 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'hyperparameter', 'benchmark-name'] },
		{ says: 'tells what the model has been made to do', degree: 'partial', all: ['own.tuned-for', ['own.task-noun', 'task-name']], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'hyperparameter', 'benchmark-name', 'reader'] },
		{ says: 'says what kind of work the model does', degree: 'partial', all: ['own.presents', 'own.kind', ['own.task-noun', 'own.task-verb', 'task-name'], 'beginning'], none: ['own.at-large', 'own.sort-of-model', 'denied', ...CODE.filter((concept) => concept !== 'own.handbook'), 'dataset-name', ...ELSEWHERE, ...MEASURED, 'year', 'email', 'own.not-meant-for', 'own.method', 'hyperparameter', 'hardware-name', 'benchmark-name'] },
		{ says: 'names what it looks out for', degree: 'partial', all: ['own.watches', ['own.kind', 'this-model', 'own.presents']], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'reader', 'own.not-meant-for', 'own.method', 'hyperparameter', 'benchmark-name', 'dataset-name', 'data-noun', 'denied'] },
		{ says: 'names the work and what it is on', degree: 'partial', all: ['own.work-on'], none: ['own.at-large', 'told-of-else', 'own.sort-of-model', ...TOOLS, 'how-to', ...MEASURED, 'train', 'year', 'email', 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'hyperparameter', 'train-noun'] },
		{ says: 'names what the model is able to do', degree: 'partial', all: ['own.ability', ['task-name', 'own.task-noun']], none: ['own.moves', 'repository-link', 'own.at-large', 'told-of-else', ...CODE, 'install-run', 'how-to', 'license-name', 'pointer', 'paper-link', ...MEASURED, 'evaluate', 'train', 'train-noun', 'own.not-meant-for', 'own.faults', 'own.method', 'own.making', 'own.permission', 'date', 'hyperparameter', 'reader'] },
		{ says: 'names what the model is able to do', degree: 'partial', all: ['own.ability', 'own.able', 'name', 'beginning'], none: ['told-of-else', 'own.tools', 'own.not-meant-for'] },
		{ says: 'turns one kind of data into another', degree: 'partial', all: ['own.arrow', ['own.medium', 'language-name']], none: ['told-of-else', ...CODE, 'number', 'reader', 'how-to', 'email'] },
		{ says: 'turns one kind of data into another', degree: 'partial', all: ['own.sign', 'own.turned'], none: ['told-of-else', ...CODE, 'number', 'reader', 'how-to', 'email', 'evaluating'] },
		{ says: 'names what the model is able to do', degree: 'partial', all: ['own.skilled', 'own.matter'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'train', 'own.not-meant-for', 'own.faults', 'own.method', 'own.making', 'reader', 'other-model'] },
		{ says: 'names the work and what it is on', degree: 'partial', all: ['own.maker', ['own.matter', 'own.style']], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'train', 'data-noun', 'filter', 'own.not-meant-for', 'own.faults', 'own.method', 'own.making', 'hyperparameter', 'reader', 'own.something-else'] },
		{ says: 'names the work and what it is on', degree: 'partial', all: ['own.task-of', 'own.span', 'own.matter'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'evaluate', 'train', 'train-noun', 'benchmark-name', 'dataset-name', 'own.not-meant-for', 'own.faults', 'own.method', 'own.making', 'hyperparameter', 'reader', 'own.something-else', 'email', 'year', 'pointer'] },
		{ says: 'tells what its makers want of it', degree: 'disclosed', all: ['own.aim', ['own.audience', 'own.people', 'own.task-noun', 'own.task-verb', 'task-name', 'own.help', 'own.matter'], OF_IT], none: NOT_AIMS.filter((concept) => concept !== 'own.handbook' && concept !== 'own.faults') },
		{ says: 'tells what the work is to do', degree: 'partial', all: ['own.project-aim'], none: ['told-of-else', ...MEASURED, 'own.something-else', 'denied'] },
		{ says: 'tells what the work is to do', degree: 'partial', all: ['own.goal-label', ['own.order', 'own.errand', 'own.goal-verb']], none: ['told-of-else', ...MEASURED, 'own.something-else', 'train-noun', 'denied'] },
		{ says: 'tells what the work is to do', degree: 'partial', all: ['own.project', ['own.task-noun', 'task-name'], 'beginning'], none: ['told-of-else', ...MEASURED, 'own.something-else', 'own.converted', 'license-name', 'denied'] },
		// A verb tells it even where code, data or a paper is what the sentence is about.
		{ says: 'tells what the work is to do', degree: 'partial', all: [['own.project', 'own.project-aim'], ['own.errand', 'own.goal-verb', 'own.to-do'], 'beginning'], none: ['told-of-else', ...MEASURED, 'own.converted', 'license-name', 'denied'] },
		{ says: 'tells what the work is to do', degree: 'partial', all: ['own.errand', 'own.matter', 'data-noun', ['this-model', 'own.kind', 'name'], 'beginning'], none: ['told-of-else', 'own.code-talk', 'own.not-meant-for', 'train-noun', 'reader'] },
		{ says: 'says who can do what with it', degree: 'disclosed', all: [['own.audience', 'own.people'], 'own.people-can'], none: NOT_AIMS },
		{ says: 'tells what the model is able to do', degree: 'partial', all: ['own.able', 'own.task-verb', ['this-model', 'own.kind']], none: ['told-of-else', ...NOT_AIMS, 'reader', 'denied'] },
		{ says: 'says what it serves as', degree: 'disclosed', all: ['own.serves-as', ['own.task-noun', 'task-name', 'own.audience', 'own.people', 'own.kind'], ['this-model', 'own.kind', 'name']], none: [...NOT_AIMS, 'denied'] },
		{ says: 'says that a work is its purpose', degree: 'disclosed', all: ['own.is-what', ['own.order', 'own.task-verb', 'own.task-noun', 'task-name'], OF_IT], none: [...NOT_AIMS.filter((concept) => concept !== 'train'), 'reader', 'denied'] },
		{ says: 'says whose needs it meets', degree: 'disclosed', all: [['own.audience', 'own.people'], 'own.need'], none: [...NOT_AIMS, 'denied'] },
		{ says: 'says which work goes through it', degree: 'disclosed', all: ['own.powers', ['own.task-noun', 'task-name', 'own.task-verb', 'own.matter', 'own.audience', 'own.people']], none: [...NOT_AIMS, 'reader', 'denied'] },
		{ says: 'lists uses', degree: 'disclosed', all: ['own.typical', ['own.task-noun', 'task-name', 'own.task-verb', 'own.matter', 'own.audience', 'own.people']], none: [...NOT_OFFERED.filter((concept) => concept !== 'own.something-else' && concept !== 'install-run'), 'denied'] },
		{ says: 'says when to take it', degree: 'disclosed', all: ['own.when-to', ['own.task-noun', 'task-name', 'own.task-verb', 'own.matter', 'own.audience', 'own.people', 'own.kind']], none: NOT_AIMS.filter((concept) => concept !== 'own.handbook') },
		{ says: 'says what it is meant for', degree: 'disclosed', all: ['own.mostly-for'], none: NOT_AIMS },
		{ says: 'tells what to do with it', degree: 'partial', all: ['own.order', 'own.with-it'], none: [...NOT_AIMS, 'told-of-else'] },
		{ says: 'names a work with the word for its purpose', degree: 'partial', all: ['own.work-for'], none: [...NOT_AIMS, 'told-of-else'] },
		{ says: 'says what it lets whom do', degree: 'disclosed', all: ['own.enables', WHOM, ['own.to-do', 'own.task-verb', 'own.task-noun', 'task-name', 'own.errand']], none: [...NOT_AIMS, 'reader', 'denied'] },
		{ says: 'commends it to somebody', degree: 'disclosed', all: ['own.commends', WHOM], none: [...NOT_OFFERED, 'hardware-name', 'pointer', 'url'] },
		{ says: 'commends it for a work', degree: 'disclosed', all: ['own.commends', ['own.task-noun', 'task-name'], ['this-model', 'own.kind', 'own.need']], none: [...NOT_AIMS.filter((concept) => concept !== 'own.making' && concept !== 'own.handbook'), 'pointer', 'url'] },
		{ says: 'tells as what its makers see it', degree: 'disclosed', all: ['own.seen-as', ['own.helper', ...WHOM, 'own.kind', 'task-name']], none: [...NOT_OFFERED, 'denied'] },
		{ says: 'tells for which work it was made', degree: 'disclosed', all: ['own.had-in-mind', [...WHAT, ...WHOM]], none: [...NOT_AIMS.filter((concept) => concept !== 'train'), 'reader', 'denied'] },
		{ says: 'tells what one can do with it', degree: 'disclosed', all: ['own.by-it', 'own.one-can', [...WHAT, ...WHOM, 'own.to-do']], none: [...NOT_AIMS.filter((concept) => concept !== 'own.handbook' && concept !== 'own.making'), 'denied'] },
		{ says: 'says what goes in and what comes out', degree: 'partial', all: ['own.hand-over', 'own.yields'], none: ['told-of-else', ...TOOLS.filter((concept) => concept !== 'own.handbook'), ...MEASURED, 'install-run', 'license-name', 'identifier', 'own.something-else'] },
		{ says: 'names what the model is able to do', degree: 'partial', all: ['own.praise', 'own.skill'], none: ['own.at-large', 'told-of-else', 'own.code-talk', 'own.tools', 'install-run', 'how-to', 'train', 'hyperparameter', 'percent', 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'reader', 'denied'] },
		{ says: 'says when to take it', degree: 'partial', all: ['own.meets', 'own.kind-of-work'], none: ['told-of-else', 'own.code-talk', 'own.tools', 'install-run', 'hyperparameter', 'own.not-meant-for', 'own.faults', 'own.method', 'denied'] },
		{ says: 'tells what the model is able to do', degree: 'partial', all: ['own.makes', 'own.product', ['this-model', 'own.kind', 'name', 'own.presents']], none: ['told-of-else', ...TOOLS, 'install-run', ...MEASURED, 'evaluate', 'own.not-meant-for', 'own.method', 'own.making', 'own.something-else', 'reader', 'denied'] },
		{ says: 'asks who needs what it does', degree: 'partial', all: ['own.asks-whether'], none: ['told-of-else', ...NOT_AIMS, 'link', 'pointer', 'denied'] },
		{ says: 'says which science it serves', degree: 'disclosed', all: ['own.meant-for', 'own.studies', [...WHAT, 'risk', 'own.help', 'this-model']], none: [...NOT_OFFERED, 'pointer'] },
		{ says: 'names its uses one by one', degree: 'disclosed', all: ['own.use-label', [...WHAT, ...WHOM]], none: [...NOT_OFFERED, 'pointer'] },
		{ says: 'names works that it does', degree: 'partial', all: ['own.done-in-all', ['own.task-noun', 'own.task-verb', 'task-name', 'own.matter']], none: ['told-of-else', ...NOT_AIMS, 'denied'] },
		{ says: 'says which size to take for what', degree: 'partial', all: ['own.size', 'own.take-it', 'own.for-which'], none: NOT_GENERAL },
		{ says: 'says who has taken it up', degree: 'partial', all: ['own.adopters', 'own.taken-up', ['this-model', 'own.kind', 'own.size']], none: [...NOT_GENERAL, 'denied'] },
		{ says: 'says where its uses are listed', degree: 'partial', all: ['own.uses-as', ['pointer', 'link', 'url', 'document', 'own.listed-in']], none: [...NOT_GENERAL, 'email'] },
		{ says: 'names a work under a heading on uses', degree: 'disclosed', all: [['own.task-verb', 'own.task-noun', 'own.order', 'task-name']], none: ['image', ...NOT_AIMS, 'told-of-else', 'train-noun', 'denied', 'number', 'link', 'url'], under: true },
		{ says: 'gives a permission without a use', degree: 'partial', all: ['own.ends', 'own.may-do'], none: ['install-run', 'own.not-meant-for', 'data-noun', 'denied', 'own.code-talk'] },
		{ says: 'says that it is for anybody', degree: 'partial', all: ['own.for-all', 'own.does-good'], none: [...NOT_GENERAL, 'denied'] },
		{ says: 'says that it is for research or tests', degree: 'partial', all: ['own.no-use'], none: [...CODE, 'own.something-else', 'install-run'] },
		{ says: 'says that it is for research or tests', degree: 'partial', all: ['own.presents', 'own.no-use', 'other-model'], none: [...CODE, 'own.something-else', 'install-run'] },
		{ says: 'gives a permission without a use', degree: 'partial', all: ['own.permission', ['this-model', 'own.meant-for', 'own.all-of-it', 'beginning']], none: ['own.at-large', 'own.ask-first', 'install-run', 'own.not-meant-for', 'data-noun'] },
	],
	section: 'prose',
	template: {
		parent: { en: 'Uses', zh: '用途' },
		heading: { en: 'Direct Use', zh: '直接用途' },
		body: {
			en: '<!-- What the model does as it is, and for whom. Write tasks, not virtues. -->\n\n- **Intended tasks:** [More Information Needed]\n- **Intended users:** [More Information Needed]\n- **Languages:** {{languages}}\n- **Domains:** [More Information Needed]\n- **After fine-tuning or inside a larger system:** [More Information Needed]\n',
			zh: '<!-- 模型无需改动即可完成什么、供谁使用。请写具体任务，而非优点。 -->\n\n- **预期任务：** [待补充]\n- **预期用户：** [待补充]\n- **语言：** {{languages}}\n- **领域：** [待补充]\n- **经微调或作为系统组件时的用途：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Uses > Direct Use; Downstream Use' },
		{ framework: 'mitchell', item: 'Intended Use: primary uses, primary users' },
		{ framework: 'mof', item: 'Model card (Class III)' },
		{ framework: 'fmti', item: '92 Documentation for responsible use' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(1)(a); Annex XII 1(a); Model Documentation Form: intended uses, type of systems' },
		{ framework: 'cyclonedx', item: 'considerations.useCases; considerations.users' },
		{ framework: 'spdx-ai', item: 'ai_informationAboutApplication; ai_domain' },
	],
};
