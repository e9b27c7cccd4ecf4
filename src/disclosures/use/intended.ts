import type { Disclosure } from '../disclosure';
import { notMeantFor } from './forbidding';
import { ability, acts, audience, does, errand, faults, forWhom, help, kind, lead, opening, method, presents, taskNoun, taskVerb, usedBy, watches, workOn } from './purpose';
import { codeTalk } from './software';
import { handbook, tools } from './tools';
import { kindThat, matter, taskLabel, tunedFor } from './tuned';

/** What stands elsewhere or is said of something else. */
const ELSEWHERE = ['install-run', 'how-to', 'license-name', 'document'];
/** What functions, packages and their interfaces are for, and the tools that train and measure models. */
const TOOLS = ['own.code-talk', 'own.tools', 'own.handbook'];
/** Names in programs, besides: labels and settings are named like them where a sentence names the work or the way to use it. */
const CODE = [...TOOLS, 'identifier'];
/** Results, and how they came about. */
const MEASURED = ['evaluating', 'percent', 'score'];

export const useIntended: Disclosure = {
	id: 'use/intended',
	title: 'Intended use',
	why: 'Users who do not know what the model is for try it on everything and report the failures as bugs. Naming tasks and users also bounds what you can be held to under the EU AI Act, where the intended purpose is what the provider writes down.',
	counts: 'At least one concrete use, task or group of users, direct or downstream; a list of capabilities counts. A bare licence permission (“free for commercial use”) is partial.',
	severity: 'warning',
	profile: 'required',
	headings: {
		en: [
			'what it does', 'what does it do', 'what it can do', 'what is it good for', 'good for', 'use it for', 'you can use it for', 'when to use it', 'when to use this model', 'who it helps', 'who uses it', 'what we use it for', 'downstream tasks and users', 'what you can do with it', 'tasks it can do',
			'intended use', 'intended uses', 'intended use cases', 'intended use case', 'intended usage', 'intended purpose', 'intended purposes', 'intended applications', 'intended application', 'intended domain', 'intended users', 'intended user', 'intended audience', 'intended uses and limitations', 'intended uses & limitations', 'intended use and limitations', 'intended uses and risks', 'intended uses / limitations',
			'uses', 'direct use', 'direct uses', 'downstream use', 'downstream uses', 'downstream usage', 'primary use', 'primary uses', 'primary intended use', 'primary intended uses', 'primary intended users', 'primary users', 'primary use cases', 'primary use case', 'secondary uses', 'secondary use', 'use case', 'use cases', 'usecases', 'example use cases', 'possible use cases', 'potential use cases', 'potential uses', 'possible uses', 'recommended use',
			'recommended uses', 'recommended use cases', 'suggested use', 'suitable uses', 'suitable for', 'target use', 'target uses', 'target use cases', 'target users', 'target audience', 'target applications', 'who should use it', 'who should use this model', 'who is it for', 'who it is for', 'who it\'s for', 'who\'s it for', 'who is this for', 'who this is for', 'made for', 'audience', 'for whom', 'what is it for', 'what it is for', 'what\'s it for', 'what is this model for', 'what can it do', 'what can you do with it', 'what can you use it for', 'what it can be used for', 'what the model is for',
			'applications', 'application', 'application scenarios', 'usage scenarios', 'use scenarios', 'evaluated use', 'model use', 'model use cases', 'permitted uses', 'allowed uses', 'appropriate uses', 'foreseeable uses', 'purpose', 'purpose and use', 'purpose of the model', 'goal', 'scope of use', 'scope and purpose', 'capabilities', 'model capabilities', 'key capabilities', 'core capabilities', 'features', 'key features', 'characteristics > uses', 'deployment use cases', 'usage and limitations > intended', 'downstream tasks', 'what to use it for', 'what you would use it for', 'what it is good at', 'what it\'s good at', 'what is it good at', 'what can i use it for', 'what can i do with it', 'where to use it', 'where it helps', 'who can use it', 'who should use this', 'what problem it solves', 'what it was made for', 'what we built it for', 'why we built it', 'supported labels', 'supported classes', 'supported entities', 'class labels', 'output labels', 'label mapping', 'predicted labels', 'detected classes', 'what it predicts', 'what it is for and what not',
		],
		zh: [
			'适用情形', '適用情形', '适用对象', '它能做什么', '有什么用', '谁在用', '用途说明', '適用任務',
			'预期用途', '预期用途和限制', '预期用途与限制', '预期使用', '预期用户', '预期使用场景', '期望模型使用方式以及适用范围', '用途', '用途与限制', '直接使用', '直接用途', '下游使用', '下游用途', '主要用途', '主要用户', '推荐用途', '建议用途', '适用范围', '适用场景', '适用人群', '适用任务', '适用用户', '使用场景', '使用范围', '使用目的', '应用场景', '应用领域', '应用范围', '典型应用', '典型场景', '应用',
			'目标用户', '面向用户', '使用案例', '用例', '模型用途', '模型应用', '模型能力', '核心能力', '主要能力', '能力', '功能特性', '功能', '主要功能', '模型功能', '能做什么', '可以做什么', '特点与用途', '如何适用', '设计目的', '模型用途与适用范围',
			'預期用途', '預期使用', '用途', '直接使用', '下游使用', '主要用途', '適用範圍', '適用場景', '適用對象', '使用場景', '應用場景', '應用領域', '目標使用者', '使用案例', '模型用途', '模型能力', '功能', '主要功能', '能拿来干什么', '拿来干什么', '能干什么', '能干啥', '能用来做什么', '可以用来做什么', '用来做什么', '用来干什么', '可以干什么', '能用在哪', '能用在哪里', '用在哪里', '用在什么地方', '适合做什么', '适合谁', '适合谁用', '给谁用', '擅长什么', '它的用处', '用处', '能帮你做什么', '可以做哪些事', '能做哪些事', '能做的事', '下游任务', '做什么用', '能派上什么用场', '使用对象', '服务对象', '下游任務', '能做什麼', '可以做什麼', '用在哪裡', '適合誰',
		],
		ja: ['使ってほしいこと', '想定する使い方', '想定している使い方', '何ができるか', '使用目的', '使用目的・制限', '使用目的と制限', '利用目的', '想定される用途', '想定用途', '想定利用', '想定される使用', '想定ユーザー', '対象ユーザー', '対象者', '用途', '主な用途', '直接的な使用', '直接利用', '下流での使用', '下流利用', '意図された用途', '意図された使用', '意図する用途', '推奨用途', 'ユースケース', '利用シーン', '活用例', '活用シーン', '適用範囲', '応用', '応用例', '機能', '主な機能', 'できること', '目的', '利用範囲', '何に使える', '何に使えるか', '何に使うか', '何に使うのか', '使いみち', '使い道', '向いている用途', '得意なこと', 'できることの一覧', '誰のためのモデルか', '誰に向けたものか', '下流タスク', '想定利用者', '主な使い道'],
		ko: ['할 수 있는 일', '어디에 쓰나요', '누구를 위한 모델인가', '무엇을 할 수 있나요', '무엇을 하나요', '의도된 사용', '의도된 용도', '사용 목적', '사용 용도', '용도', '용도 및 제한', '주요 용도', '직접 사용', '다운스트림 사용', '하위 사용', '사용 사례', '활용 사례', '활용 방안', '활용 분야', '적용 분야', '적용 범위', '대상 사용자', '주요 사용자', '예상 사용자', '권장 용도', '사용 범위', '응용', '응용 분야', '주요 기능', '기능', '목적', '무엇에 쓰나', '무엇에 쓰나요', '무엇에 쓰는 모델인가', '쓰임새', '쓸모', '쓰임', '쓸 곳', '어디에 쓸 수 있나', '누가 쓰나', '누구에게 필요한가', '잘하는 일', '할 수 있는 것', '다운스트림 태스크', '다운스트림 작업'],
		fr: ['à quoi ça sert', 'à quoi il sert', 'pour quoi faire', 'ce que fait le modèle', 'qu\'est-ce que ça fait', 'pour qui', 'utilisations et limitations prévues', 'utilisation prévue', 'utilisations prévues', 'usage prévu', 'usages prévus', 'usages', 'utilisations', 'utilisation directe', 'usage direct', 'utilisation en aval', 'usage en aval', 'utilisateurs visés', 'utilisateurs prévus', 'public visé', 'public cible', 'cas d\'usage', 'cas d\'utilisation', 'domaines d\'application', 'domaine d\'application', 'applications', 'finalité', 'objectif du modèle', 'capacités', 'fonctionnalités', 'utilisations recommandées', 'à qui s\'adresse', 'à quoi sert', 'à quoi peut-il servir', 'à quoi cela sert', 'ce qu\'il sait faire', 'ce que le modèle sait faire', 'pour quels usages', 'tâches visées', 'à qui il s\'adresse', 'pour quels utilisateurs', 'à quoi s\'en servir', 'destinataires'],
		de: ['wofür', 'wozu', 'wofür ist das', 'was es kann', 'was kann es', 'für wen', 'wofür gedacht', 'verwendungszweck', 'verwendungszweck und einschränkungen', 'vorgesehene verwendung', 'vorgesehene nutzung', 'beabsichtigte verwendung', 'beabsichtigte nutzung', 'bestimmungsgemäße verwendung', 'verwendung', 'verwendungen', 'direkte verwendung', 'direkte nutzung', 'nachgelagerte verwendung', 'nachgelagerte nutzung', 'einsatzzweck', 'einsatzzwecke', 'einsatzgebiet', 'einsatzgebiete', 'einsatzbereiche', 'anwendungsfälle', 'anwendungsfall', 'anwendungsbereich', 'anwendungsbereiche', 'anwendungen', 'anwendungsgebiete', 'zielgruppe', 'zielgruppen', 'vorgesehene nutzer', 'zweck', 'zweck des modells', 'fähigkeiten', 'wofür das modell gedacht ist', 'was man damit machen kann', 'was es leistet', 'was das modell kann', 'was das modell leistet', 'wofür es gut ist', 'wofür es sich eignet', 'wofür man es nutzen kann', 'für wen ist das', 'nutzerkreis', 'nachgelagerte aufgaben'],
		es: ['para qué', 'para quién', 'qué hace', 'qué puede hacer', 'usos previstos', 'uso previsto', 'usos previstos y limitaciones', 'usos y limitaciones previstos', 'usos', 'uso directo', 'usos directos', 'uso posterior', 'usos posteriores', 'uso descendente', 'casos de uso', 'caso de uso', 'usuarios previstos', 'usuarios objetivo', 'público objetivo', 'a quién va dirigido', 'aplicaciones', 'ámbitos de aplicación', 'ámbito de aplicación', 'finalidad', 'propósito', 'propósito del modelo', 'usos recomendados', 'capacidades', 'funcionalidades', 'para qué sirve', 'para qué se puede usar', 'para qué vale', 'qué sabe hacer', 'qué se puede hacer', 'en qué ayuda', 'a quién le sirve', 'quién puede usarlo', 'tareas previstas', 'tareas posteriores', 'destinatarios', 'utilidad', 'uso pretendido', 'usos pretendidos', 'usos previstos e limitações', 'utilização prevista', 'uso recomendado', 'aplicações', 'para que serve', 'finalidade', 'público-alvo', 'uso direto', 'uso diretto', 'usi previsti', 'uso previsto e limitazioni', 'a cosa serve', 'casi d\'uso', 'applicazioni', 'destinatari', 'per cosa', 'usos previstos i limitacions', 'ús previst', 'usos directes'],
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
				...['for', 'to help', 'to support', 'to assist', 'to be used', 'for use', 'as a', 'as an'].flatMap((end) => ['intended', 'designed', 'meant', 'made', 'built', 'created', 'developed', 'optimised', 'optimized', 'tuned', 'specialised', 'specialized'].map((word) => `${word} ${end}`)),
				...['suitable', 'suited', 'usable', 'decent', 'solid', 'super useful', 'works well', 'works great', 'works nicely', 'works fine', 'works best', 'ideal', 'perfect', 'great', 'great fit', 'good', 'good fit', 'nice', 'best', 'fun', 'useful', 'helpful', 'handy', 'appropriate', 'recommended', 'excellent', 'applicable', 'targeted', 'geared'].flatMap((word) => [`${word} for`, `${word} to`, `${word} at`, `${word} as`]),
				...['can', 'could', 'may', 'might', 'to'].flatMap((word) => ['used for', 'used to', 'used as', 'used in', 'used by', 'used with', 'used directly', 'applied to', 'employed', 'useful'].map((end) => `${word} be ${end}`)),
				'is intended', 'are intended', 'intended use*', 'intended to', 'aimed at', 'aims to', 'geared towards', 'tailored for', 'tailored to', 'built it so', 'built so that', 'built it for', 'made it so', 'made it for', 'made so that', 'trained so that', 'so that you can', 'use this model for', 'use this model to', 'use the model for', 'use the model to', 'use the raw model for', 'use it for', 'use it to', 'used for tasks', 'mainly used for', 'primarily used for', 'typically used for', 'commonly used for', 'use cases include', 'use cases such as', 'uses include', 'applications include', 'applications such as', 'primary use', 'primary intended', 'primary users', 'target users', 'users include', 'helps users', 'helps researchers', 'enable researchers', 'enables researchers', 'research output for', 'purpose of this model', 'the purpose of the model', 'envision', 'imagine the model will be used', 'hope that this model', 'we hope this model', 'for assistant-like', 'for research on', 'as a starting point', 'the starting point', 'a starting point', 'good starting point', 'as a basis for', 'as initialisation', 'as initialization', 'as an initialisation', 'as an initialization', 'as a feature extractor', 'as a backbone', 'we use it to', 'we use it for', 'we use this to', 'we use this for', 'we use it in', 'i use it to', 'i use it for', 'i use this for', 'used internally', 'used in production', 'in production to', 'in production at', 'is deployed at', 'been deployed at', 'deployed in production', 'powers the', 'powers our', 'it powers', 'made this for', 'built this for', 'trained this for', 'made this because', 'just a fun', 'fun project', 'targets', 'explicit purpose', 'purpose of enabling', 'purpose of supporting', 'purpose of helping', 'a testbed for', 'daily driver for', 'my go-to for', 'the go-to for', 'testbed for', 'a sandbox for', 'a resource for', 'to enable research', 'drop-in', 'as a first pass', 'for teaching', 'for study', 'had in mind', 'workloads in mind', 'inputs in mind', 'uses in mind', 'built with an eye', 'a good choice for', 'good choice for', 'the right choice for', 'a solid choice', 'a fit for', 'fits well for', 'lends itself', 'well suited', 'best used for', 'best suited', 'works well for', 'works best for', 'works best as', 'performs well for', 'geared to', 'catered to', 'caters to', 'serves to', 'comes in handy', 'lends a hand', 'sits behind', 'works behind the', 'runs behind', 'runs inside our', 'runs inside the', 'is running in our', 'we run this every', 'we run it every', 'we run this over', 'we run it over', 'what we run', 'i run it over', 'is part of our', 'part of our product', 'built into', 'is built into', 'ships with', 'ships in our', 'is used every day', 'can power', 'can drive', 'can serve as', 'could serve as', 'may serve as', 'serves as', 'turn to it', 'reach for it', 'use them for', 'use them to',
			],
			zh: ['适用于', '适合', '专攻', '专用于', '主要用途', '用途是', '用途为', '写小说用', '做着玩', '用嚟', '可用于', '可以用于', '可应用于', '可以应用于', '用于', '旨在用于', '旨在帮助', '旨在为', '专为', '专门用于', '专门为', '面向', '主要用于', '设计用于', '设计用来', '目标用户', '主要用户', '应用于', '使用场景包括', '应用场景包括', '适用场景', '能够用于', '可直接用于', '常用于', '帮助用户', '供研究', '推荐用于', '適用於', '適合用於', '可用於', '可以用於', '用於', '專為', '主要用於', '應用於', '應用場景', '用来', '助力', '服务于', '可用来', '可以用来', '能用来', '能用于', '能够帮助', '可帮助', '可以帮助', '帮助研究', '方便研究', '便于研究', '方便开发', '便于开发', '供开发', '供科研', '为研究', '为开发者', '主打', '定位于', '定位为', '定位是', '针对的是', '尤其适合', '特别适合', '适宜', '适用', '可充当', '充当', '可作为', '可以作为', '派上用场', '拿来', '能胜任', '可胜任', '可服务于', '可助', '可用作', '用作', '適用', '適合', '可幫助', '可作為', '供研究者', '可用來', '可以用來', '用來', '能用來', '能用在', '可用在', '可以用在', '能用於', '可應用於', '可以應用於', '旨在幫助', '設計用於', '設計用來', '專門用於', '專門為', '服務於', '能幫助', '可以幫助', '幫助使用者', '定位為', '充當', '能勝任', '推薦用於', '派上用場'],
			ja: ['を目的として', 'を目的とした', '目的で作', '用途を想定', '用途に', '用途で', '利用を想定', '使用を想定', '想定してい', 'に使用できます', 'に利用できます', 'に使えます', 'に活用', 'に適して', '向けに', '向けの', 'のために設計', 'ために開発', 'に特化', 'できるように作', '対象として', 'を支援', 'ために作', 'を手伝', 'ために訓練', 'ために使', 'のに使', 'のに役立', 'ように訓練', 'に強い', 'が得意', 'よう鍛え', '使い方を思い描', 'を助けるため', 'するためのモデル', 'するために作', 'するために設計', 'するために開発', '用に作', '用に調整', '用のモデル', '向けモデル', 'にお使い', '用途は', '用途としては', 'に役立ち', 'に役立つ', 'に便利', 'に最適', 'に最適化', 'に使うこと', 'に使って', 'に使われ', 'に用いる', 'に用います', 'に向いて', 'に向く', 'での利用', 'での活用', 'として使', 'として利用', 'として活用', 'を狙', 'を念頭に', '手助け'],
			ko: ['사용하도록', '사용할 수 있도록', '사용하기 위해', '위해 만들', '위해 설계', '위해 개발', '을 위한', '를 위한', '목적으로', '용도로', '에 적합', '활용할 수', '사용할 수 있', '사용될 수 있', '대상으로', '에 사용하', '위한 모델', '에 특화', '데 씁니다', '데 쓰', '데 사용', '데 활용', '데 도움', '때 씁니다', '돕기 위', '려고 만들', '용으로', '용 모델', '하려는 모델', '위해', '맞춰 만든', '데 적합', '데 알맞', '에 알맞', '에 유용', '데 유용', '에 쓸 수', '에 쓰입', '에 쓰이', '에 쓰는', '에 씁니다', '에 활용', '에 이용', '로 활용', '로 쓸 수', '로 사용할 수', '쓰기에 좋', '하기에 좋', '하기 좋', '에 좋습니다', '에 좋아요', '에 쓰세요', '에 강점', '에 강한', '에 강합', '에 강함', '전용', '를 돕', '을 돕', '를 염두', '을 염두', '에 초점', '겨냥'],
			fr: ['destiné à', 'destiné aux', 'destinée à', 'destinée aux', 'destinés à', 'destinés aux', 'conçu pour', 'conçue pour', 'conçus pour', 'prévu pour', 'prévue pour', 'pensé pour', 'peut être utilisé*', 'peuvent être utilisé*', 'peut servir', 'utile pour', 'adapté à', 'adapté aux', 'idéal pour', 's\'adresse à', 's\'adresse aux', 'sert à', 'permet de', 'vise à', 'à l\'intention des', 'à l\'intention de', 'à l\'usage des', 'à l\'usage de', 'au service des', 'pour aider', 'pensé*', 'conçu*', 'excellent en', 's\'en servir pour', 'l\'utiliser pour', 'utilisable pour', 'servent à', 'servir à', 'permettent de', 'visent à', 's\'adressent', 'convient pour', 'convient à', 'convient aux', 'conviennent', 'destinées à', 'destinées aux', 'peuvent servir', 'utiles pour', 'adaptés à', 'adaptée à', 'adaptées à', 'parfait pour', 'aide à', 'aident à', 'aider à', 'en tête', 'au profit des', 'à utiliser pour', 'on l\'utilise pour', 's\'utilise pour', 's\'emploie pour', 'pratique pour', 'point de départ', 'servir de base', 'nous l\'utilisons pour', 'je l\'utilise pour', 'bien pour', 'bon pour', 'pour le jeu de rôle'],
			de: ['gedacht für', 'gedacht ist', 'bestimmt für', 'ist für', 'vorgesehen für', 'entwickelt für', 'konzipiert für', 'ausgelegt für', 'ausgelegt auf', 'geeignet für', 'eignet sich für', 'kann verwendet werden', 'kann genutzt werden', 'kann eingesetzt werden', 'können verwendet werden', 'richtet sich an', 'dient zur', 'dient der', 'dient dazu', 'einsatz in', 'zielgruppe', 'soll helfen', 'hilft bei', 'gemacht für', 'gebaut für', 'hilft', 'helfen', 'entlastet', 'nutzbar', 'lehrzwecken', 'lässt sich als', 'einsetzbar', 'verwendbar', 'gedacht', 'eignen sich', 'eignet sich', 'richten sich an', 'dienen zur', 'dienen der', 'dienen dazu', 'dient als', 'helfen bei', 'hilft beim', 'helfen beim', 'taugt', 'taugen', 'gut für', 'ideal für', 'optimal für', 'nützlich für', 'nützlich bei', 'brauchbar für', 'verwendet man', 'nutzt man', 'unterstützt bei', 'unterstützen bei', 'kann man', 'lassen sich', 'lässt sich', 'einzusetzen', 'zugeschnitten auf', 'ausgerichtet auf', 'im blick', 'ausgangspunkt für', 'als basis für', 'als grundlage für', 'wir benutzen es', 'wir nutzen es', 'wir verwenden es', 'im einsatz bei', 'im einsatz für'],
			es: ['pensado para', 'pensada para', 'destinado a', 'destinada a', 'diseñado para', 'diseñada para', 'orientado a', 'orientada a', 'dirigido a', 'dirigida a', 'previsto para', 'concebido para', 'puede usarse', 'puede utilizarse', 'puede ser utilizad*', 'puede emplearse', 'se puede usar', 'se puede utilizar', 'útil para', 'adecuado para', 'adecuada para', 'ideal para', 'apto para', 'sirve para', 'permite', 'ayuda a', 'ayudar a', 'al servicio de', 'hecho para', 'hecha para', 'creado para', 'creada para', 'sirven para', 'sirve como', 'sirven como', 'permiten', 'ayudan a', 'pueden usarse', 'pueden utilizarse', 'pueden emplearse', 'se pueden usar', 'se pueden utilizar', 'se usa para', 'se usan para', 'se utiliza para', 'se utilizan para', 'se emplea para', 'útiles para', 'adecuados para', 'aptos para', 'ideales para', 'orientados a', 'orientadas a', 'dirigidos a', 'dirigidas a', 'destinados a', 'destinadas a', 'pensados para', 'pensadas para', 'diseñados para', 'diseñadas para', 'vale para', 'valen para', 'con la mira', 'bueno para', 'buena para', 'perfecto para', 'punto de partida', 'lo usamos para', 'lo usamos en', 'la usamos para', 'lo uso para', 'pode ser usado', 'pode ser utilizado', 'pensado para', 'destinato a', 'pensato per', 'può essere usato', 'può essere utilizzato', 'serve para', 'serve per', 'serveix per', 'adequado para', 'adatto a', 'adatto per', 'desenvolvido para'],
		},
		'code-talk': codeTalk,
		tools,
		handbook,
		// Praise of a feature or an advice, unless it names a task or the model.
		'handy': {
			en: ['useful to', 'useful for', 'useful when', 'useful as', 'helpful to', 'helpful for', 'be useful', 'handy to', 'handy for', 'recommended to', 'recommended for', 'is recommended', 'are recommended', 'best to', 'good to', 'great to', 'nice to', 'commonly used for', 'typically used for', 'can be used as'],
			zh: ['建议', '推荐用于', '常用于', '用来', '建議'],
		},
		opening,
		does,
		acts,
		ability,
		errand,
		lead,
		'tuned-for': tunedFor,
		'kind-that': kindThat,
		'task-label': taskLabel,
		kind,
		presents,
		method,
		'work-on': workOn,
		'task-noun': taskNoun,
		'given': { en: ['given a', 'given an', 'given the', 'from a', 'from an'] },
		'arrow': { en: ['→', '->', '⇒'] },
		'medium': { en: ['text', 'speech', 'audio', 'image', 'images', 'video', 'sql', 'code', 'summary', 'label', 'markdown', 'json', 'melody', 'music', 'romanisation', 'romanization', 'ipa', 'handwriting', 'latex', 'sketch', 'photo', 'photos', 'picture', 'mesh', 'html', 'caption', 'captions', 'subtitles', 'tags', 'labels', 'lyrics', 'midi', 'score', 'sheet music', 'question', 'answer', 'sentence', 'sentences', 'document', 'pdf', 'table', 'diagnosis', 'embedding', 'vector', 'species', 'emotion', 'intent', 'phonemes', 'transcript', 'python', 'depth map', 'mask', 'masks', 'structure', 'sequence', 'smiles', 'screenshot', 'actions', 'joint angles', 'trajectory'], zh: ['文本', '语音', '图像', '图片', '视频', '标签', '汉字', '漢字', '拼音', '注音', '简体', '繁体', '白话', '文言'], ja: ['テキスト', '音声', '画像', '動画'], ko: ['텍스트', '음성', '이미지'], fr: ['texte', 'parole'], de: ['bild', 'sprache'], es: ['texto', 'voz', 'imagen'] },
		'goes-in': { en: ['in,', 'from a', 'from an', 'from one', 'ask a question', 'ask questions', 'ask it', 'type a', 'give it a', 'give it an', 'show it', 'upload a', 'feed it', 'send it', 'hand it', '=Input a', '=Input an', '=Input:', '=Inputs:'], zh: ['输入', '给一张', '给一段'], ja: ['入力', 'から', 'を渡す', 'を渡せば'], ko: ['입력', '넣으면'], fr: ['en entrée', 'on donne', 'on entre'], de: ['rein,', 'gibt man', 'man gibt'], es: ['entra', 'se le da'] },
		/** Said to a reader whom it hands something to: "feed it a scan and it tells you where the crack is". */
		'feed': { en: ['feed it', 'give it', 'show it', 'send it', 'hand it', 'throw it', 'throw a', 'paste a', 'paste your', 'pass it a', 'ask it', 'point it at', 'upload a photo', 'upload an image', 'drop in a', 'type a'], zh: ['给它', '丢一张', '丢给它', '上传一张', '喂给它', '发一张'], ja: ['を渡すと', 'を渡せば', 'を入れると', 'を見せると', 'を与えると'], ko: ['넣으면', '주면', '올리면', '보여 주면'], fr: ['on lui donne', 'donnez-lui', 'montrez-lui', 'envoyez-lui'], de: ['gib ihm', 'gebt ihm', 'zeig ihm', 'man gibt ihm'], es: ['le das', 'dale un', 'dale una', 'dale tu', 'enséñale'] },
		'model-for': { en: ['model for', 'models for', 'bert for', 'berts for', 'lm for', 'llm for', 'llms for', 'encoder for', 'embeddings for', 'weights for', 'adapter for', 'lora for', 'domain model', 'domain specific', 'pipeline for', 'gpt for', 'gpt 2 for', 'roberta for', 'distilbert for', 't5 for', 'bart for', 'llama for', 'mistral for', 'qwen for', 'whisper for', 'yolo for', 'yolov8 for', 'vit for', 'resnet for', 'unet for', 'u net for', 'cnn for', 'vectors for', 'representations for', 'features for', 'backbone for', 'detector for', 'classifier for', 'finetune for', 'fine tune for', 'finetuned for', 'fine tuned for', 'specialised for', 'specialized for', 'adapted to', 'adapted for', 'network for', 'agent for', 'policy for', 'voice for', 'checkpoint for', 'baseline for', 'merge for', 'potential for', 'force field for', 'emulator for', 'surrogate for', 'foundation model for'], de: ['modell für', 'modelle für', 'bert für'], fr: ['modèle pour', 'modèle de langue pour', 'modèles pour'], es: ['modelo para', 'modelos para', 'modelo de lenguaje para'] },
		matter,
		'comes-out': { en: ['out.', 'out;', 'out with', 'to a', 'get an answer', 'get answers', 'get a', 'get back', 'you get', 'it answers', 'it replies', 'gives you', 'comes back', 'output a', 'output an', 'outputs a', '=Output', 'it tells', 'tells you', 'it gives', 'it returns', 'it spits', 'and it writes', 'and it will', 'it cuts', 'it draws', 'it marks', 'you\'ll get'], zh: ['输出', '得到', '返回', '就能生成', '就会', '即可生成', '给出'], ja: ['を出力', 'を返', 'が返', 'が出'], ko: ['출력', '돌려', '나옵니다', '알려'], fr: ['en sortie', 'il rend', 'on obtient', 'il renvoie', 'il donne'], de: ['raus', 'heraus', 'bekommt man', 'und gibt'], es: ['sale', 'devuelve', 'te da', 'obtienes'] },
		/** Lines that training libraries and model zoos write. */
		'task-field': { en: ['feature backbone', 'tools to perform', 'source language*', 'source group', 'target language*', 'target group', 'class list', 'classes:', 'label_0', 'entity types:', 'entities:', 'agent playing', 'trained model of a', 'supported tasks:', 'tasks covered', 'task string', 'task prompt', 'playing lunarlander*', 'trigger word', 'trigger words', 'trigger:', 'instance_prompt', 'style lora', 'character lora', 'concept lora', 'dreambooth model', 'in your prompt for', 'in your prompts for', 'in the prompt to get'], zh: ['类别:', '类别：', '類別：', '标签：', '標籤：', '實體類型'], ja: ['ラベル：', 'クラス：', 'ラベル:', 'クラス:'], ko: ['레이블:', '라벨:', '클래스:'], fr: ['classes :', 'étiquettes :'], de: ['klassen:'], es: ['clases:', 'etiquetas:', 'categorías:', 'classi:'] },
		faults,
		'task-verb': taskVerb,
		help,
		audience,
		'used-by': usedBy,
		'for-whom': forWhom,
		'contrast': {
			en: ['but not', 'and not', 'rather than', 'but is not', 'but are not', 'but should not', 'but must not', 'but do not', 'not as a', 'only'],
			zh: ['但不', '而不', '而非', '但请勿', '仅', '不应'],
			ja: ['ではなく', 'が、', 'のみ'],
			ko: ['지만', '이며', '만'],
			fr: ['mais pas', 'et non', 'mais ne', 'uniquement'],
			de: ['aber nicht', 'und nicht', 'sondern', 'nur'],
			es: ['pero no', 'y no', 'sino', 'solo', 'únicamente'],
		},
		/** What data, tools and results are for, and how the model came about. */
		'making': {
			en: ['was used', 'were used', 'we used', 'used to train', 'for training', 'trained by', 'distill', 'we introduce', 'we propose', 'methodology', 'recipe', 'annotated by', 'collected', 'written by', 'funded', 'thank', 'thanks', 'acknowledge*', 'developed by', 'maintained by', 'reproduc*', 'contact', 'trademark*', 'endorse*', 'we recommend', 'we suggest', 'we advise'],
			zh: ['用于训练', '收集', '标注', '资助', '感谢', '致谢', '由', '我们提出', '感謝', '我们建议', '我们推荐'],
			ja: ['学習に', 'ランダムに', '無作為', '収集', '謝', '開発した', '提供'],
			ko: ['학습에', '수집', '감사', '개발한'],
			fr: ['entraîn*', 'collect*', 'remerci*', 'développé par', 'financ*', 'nous recommandons'],
			de: ['trainiert*', 'gesammelt*', 'von uns', 'dank*', 'entwickelt von', 'geförder*', 'wir empfehlen'],
			es: ['entrenad*', 'recopil*', 'agradec*', 'desarrollado por', 'financiad*', 'recomendamos'],
		},
		'permission': {
			en: ['commercial use', 'commercial usage', 'commercially', 'commercial purposes', 'commercial applications', 'research use', 'research purposes', 'academic use', 'academic research', 'academic purposes', 'free to use', 'free for', 'freely used', 'personal use'],
			zh: ['商用', '商业用途', '商业使用', '学术研究', '研究用途', '免费使用', '科研', '商業用途', '學術研究', '個人使用'],
			ja: ['商用利用', '商用', '研究目的', '学術', '無料で'],
			ko: ['상업적', '상업용', '연구 목적', '학술', '무료로'],
			fr: ['usage commercial', 'fins commerciales', 'fins de recherche', 'usage académique'],
			de: ['kommerzielle nutzung', 'kommerziell', 'forschungszwecke', 'akademische'],
			es: ['uso comercial', 'fines comerciales', 'fines de investigación', 'uso académico'],
		},
		/** What the permission is of. */
		'all-of-it': {
			en: ['this project', 'this repository', 'this repo', 'this work', 'the weights', 'the checkpoints', 'all versions', 'every version', 'all models', 'all sizes', 'all checkpoints', 'is for', 'are for'],
			zh: ['所有版本', '各版本', '全系列', '本项目', '本仓库', '本专案', '本專案', '权重', '全部模型', '所有模型'],
			ja: ['本プロジェクト', '本リポジトリ', '全モデル', '全バージョン', '重み'],
			ko: ['본 프로젝트', '이 프로젝트', '모든 버전', '모든 모델', '가중치'],
			fr: ['ce projet', 'ce dépôt', 'les poids', 'toutes les versions', 'tous les modèles'],
			de: ['dieses projekt', 'dieses repository', 'die gewichte', 'alle versionen', 'alle modelle'],
			es: ['este proyecto', 'este repositorio', 'los pesos', 'todas las versiones', 'todos los modelos'],
		},
		watches,
		'something-else': {
			en: [
				'data set', 'dataset', 'datasets', 'corpus', 'tokenizer', 'script', 'scripts', 'framework', 'package', 'this repository', 'the repository', 'our repository', 'a repository', 'repository contains', 'kernel*', 'api', 'endpoint', 'this function', 'the function', 'a function', 'function is', 'function that', 'function to', 'loss function', 'parameter', 'config*', 'variable', 'argument', 'notebook', 'loss', 'layer', 'layers', 'attention', 'optimizer', 'hardware', 'gpu', 'gpus', 'license', 'licence', 'embedding layer', 'checkpoint format', 'benchmark', 'leaderboard', 'evaluation', 'test set', 'validation set', 'training set', 'was used', 'were used', 'we used', 'used to train', 'for training', 'pip', 'conda', 'docker', 'command', 'quantization', 'context length', 'context window*', 'implementation', 'implementations', 'should perform', 'developers should', 'users should', 'deployers should',
			],
			zh: ['数据集', '语料', '分词器', '脚本', '该函数', '此函数', '这个函数', '函数用', '函数返回', '函数的', '损失函数', '参数', '接口', '算子', '显卡', '协议', '许可', '训练集', '测试集', '评测', '用于训练', '量化', '命令', '資料集', '腳本', '函數', '參數', '評測'],
			ja: ['焦点を当て', '以下に示', '結果は', 'メモリ', 'キャッシュ', 'ファイル', 'データセット', 'コーパス', 'トークナイザ', 'スクリプト', '関数', '引数', '学習に使用', '評価に', 'ライセンス'],
			ko: ['데이터셋', '말뭉치', '토크나이저', '스크립트', '함수', '인자', '학습에 사용', '평가에', '라이선스'],
			fr: ['jeu de données', 'corpus', 'script', 'fonction', 'bibliothèque', 'licence'],
			de: ['datensatz', 'korpus', 'skript', 'funktion', 'bibliothek', 'lizenz'],
			es: ['conjunto de datos', 'corpus', 'script', 'función', 'biblioteca', 'licencia'],
		},
		'no-use': {
			en: ['no intended use', 'not meant to be used', 'not intended to be used in any', 'research artefact', 'research artifact', 'proof of concept', 'proof-of-concept', 'for testing only', 'for testing purposes', 'testing purposes only', 'for demonstration purposes', 'demonstration purposes only', 'for educational purposes', 'educational purposes only', 'for research purposes', 'research only', 'research preview', 'facilitate research', 'facilitating research', 'future research', 'foster research', 'advance research', 'help research', 'helps research', 'aid research', 'benefit research', 'enable research', 'accelerate research', 'useful for research', 'further research', 'support research', 'research community'],
			zh: ['仅供测试', '仅供研究', '仅供学习', '仅用于研究', '仅用于测试', '仅用于演示', '概念验证', '仅供参考', '僅供測試', '僅供研究', '僅供學習'],
			ja: ['研究目的のみ', 'テスト目的', '概念実証', '実証実験', '研究用途'],
			ko: ['연구 목적으로만', '테스트 목적', '개념 증명', '시연 목적'],
			fr: ['à des fins de recherche', 'à des fins de démonstration', 'preuve de concept', 'à des fins éducatives'],
			de: ['nur zu forschungszwecken', 'zu testzwecken', 'machbarkeitsnachweis', 'zu demonstrationszwecken'],
			es: ['solo para investigación', 'con fines de investigación', 'prueba de concepto', 'con fines educativos', 'con fines de prueba'],
		},
	},
	evidence: [
		{ says: 'says what or for whom the model is', degree: 'disclosed', all: ['own.meant-for', ['this-model', 'task-name', 'own.task-noun', 'own.kind']], none: [...CODE, 'own.not-meant-for', 'own.something-else', 'own.permission', 'hardware-name', 'install-run', 'license-name'] },
		{ says: 'says what it is meant for', degree: 'disclosed', all: ['own.meant-for'], none: [...TOOLS, 'identifier', 'own.handy', 'own.not-meant-for', 'own.something-else', 'own.permission', 'hardware-name', 'install-run', 'license-name', 'hyperparameter', 'number', 'pointer', 'how-to', 'own.making'] },
		{ says: 'says what the model is for and what not', degree: 'disclosed', all: ['own.meant-for', 'own.contrast', ['this-model', 'task-name', 'own.audience']], none: [...CODE, 'own.something-else', 'own.making', 'own.permission', 'hardware-name', 'install-run', 'license-name', 'how-to'] },
		{ says: 'says whom the model helps with what', degree: 'disclosed', all: [['own.opening', 'own.task-verb'], 'own.help', 'own.audience'], none: [...CODE, 'own.making', 'own.method', 'email', 'year', 'own.not-meant-for', 'train', 'evaluate', 'install-run', 'license-name', 'number', 'pointer', 'how-to'] },
		{ says: 'says for whom the model is', degree: 'disclosed', all: [['own.for-whom', 'own.meant-for'], 'own.audience'], none: [...CODE, 'own.not-meant-for', 'own.making', 'evaluate', 'license-name', 'number', 'pointer', 'document', 'how-to', 'install-run'] },
		{ says: 'says who works with the model', degree: 'disclosed', all: ['own.used-by', 'own.audience'], none: [...CODE, 'email', 'own.faults', 'own.not-meant-for', 'own.making', 'evaluate', 'train', 'license-name', 'number', 'how-to', 'reader', 'install-run', 'own.something-else'] },
		{ says: 'begins with what the model does', degree: 'partial', all: ['own.opening'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'own.making', 'own.faults', 'hyperparameter', 'email', 'benchmark-name'] },
		{ says: 'tells what the model does', degree: 'partial', all: ['own.does'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'year', 'own.not-meant-for', 'own.making', 'own.method', 'own.faults', 'own.something-else', 'hyperparameter', 'benchmark-name', 'reader'] },
		{ says: 'tells of a name what it does', degree: 'partial', all: ['own.acts', ['name', 'own.given', 'this-model']], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'own.not-meant-for', 'own.making', 'own.faults', 'own.something-else', 'hyperparameter', 'hardware-name', 'benchmark-name', 'reader', 'year'] },
		{ says: 'says what goes in and what comes out', degree: 'partial', all: ['own.goes-in', 'own.comes-out'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'reader', 'own.faults'] },
		{ says: 'says what goes in and what comes out', degree: 'partial', all: ['own.feed', 'own.comes-out'], none: [...TOOLS, ...MEASURED, 'install-run', 'license-name', 'own.faults', 'own.something-else'] },
		{ says: 'names the work and what it is on', degree: 'partial', all: ['own.model-for', 'own.matter'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'train', 'own.not-meant-for', 'own.faults', 'own.method', 'hyperparameter', 'reader'] },
		{ says: 'says of a kind of model what it does', degree: 'partial', all: ['own.kind-that'], none: [...CODE, 'install-run', 'how-to', 'own.making', 'own.not-meant-for', 'own.faults', 'own.method', 'benchmark-name', 'reader'] },
		{ says: 'says of a kind of model what it does', degree: 'partial', all: ['own.kind-that', 'own.does'], none: [...TOOLS, 'install-run', 'own.making', 'own.not-meant-for', 'own.faults', 'own.method', 'reader'] },
		{ says: 'names the work and what it is on', degree: 'partial', all: ['own.matter', 'own.work-on'], none: [...CODE, 'how-to', 'email', 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'other-model', 'reader'] },
		{ says: 'fills in the field of a task', degree: 'partial', all: ['own.task-label', ['own.task-noun', 'own.matter', 'task-name']], none: [...TOOLS, ...MEASURED, 'train', 'install-run', 'how-to', 'hyperparameter', 'reader', 'own.faults'] },
		{ says: 'fills in the template of a task', degree: 'partial', all: ['own.task-field'], none: [...TOOLS, 'evaluating'] },
		{ says: 'tells what the model has been made to do', degree: 'partial', all: ['own.lead', 'own.errand'], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'hyperparameter', 'benchmark-name'] },
		{ says: 'tells what the model has been made to do', degree: 'partial', all: ['own.tuned-for', ['own.task-noun', 'task-name']], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'hyperparameter', 'number', 'benchmark-name', 'reader'] },
		{ says: 'says what kind of work the model does', degree: 'partial', all: ['own.presents', 'own.kind', ['own.task-noun', 'own.task-verb', 'task-name']], none: [...CODE, 'dataset-name', ...ELSEWHERE, ...MEASURED, 'year', 'email', 'own.not-meant-for', 'own.faults', 'own.method', 'hyperparameter', 'hardware-name', 'benchmark-name', 'reader'] },
		{ says: 'names what it looks out for', degree: 'partial', all: ['own.watches', ['own.kind', 'this-model', 'own.presents']], none: [...CODE, ...ELSEWHERE, ...MEASURED, 'reader', 'own.not-meant-for', 'own.method', 'hyperparameter', 'benchmark-name', 'dataset-name', 'data-noun', 'not'] },
		{ says: 'names the work and what it is on', degree: 'partial', all: ['own.work-on'], none: [...TOOLS, 'how-to', ...MEASURED, 'train', 'year', 'email', 'own.not-meant-for', 'own.faults', 'own.method', 'own.something-else', 'hyperparameter', 'train-noun'] },
		{ says: 'names what the model is able to do', degree: 'partial', all: ['own.ability', ['task-name', 'own.task-noun']], none: [...CODE, 'install-run', 'how-to', 'license-name', 'pointer', 'paper-link', ...MEASURED, 'evaluate', 'train', 'train-noun', 'own.not-meant-for', 'own.faults', 'own.method', 'own.making', 'own.permission', 'date', 'hyperparameter', 'reader'] },
		{ says: 'turns one kind of data into another', degree: 'partial', all: ['own.arrow', ['own.medium', 'language-name']], none: [...CODE, 'number', 'reader', 'how-to', 'email'] },
		{ says: 'says that it is for research or tests', degree: 'partial', all: ['own.no-use'], none: [...CODE, 'own.something-else', 'install-run'] },
		{ says: 'gives a permission without a use', degree: 'partial', all: ['own.permission', ['this-model', 'own.meant-for', 'own.all-of-it']], none: ['install-run', 'own.not-meant-for', 'data-noun'] },
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
