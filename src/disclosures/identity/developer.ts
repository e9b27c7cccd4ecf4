import type { Disclosure } from '../disclosure';
import { advisers, authorLists, authorMarks, behindIt, bringsOut, hiring, kindsOfOrganisation, kindsOfPeople, madeTogether, ownGroup, privateProjects } from './words/makers';
import { organisationActs } from './words/organisations';
import { otherParts, othersTools } from './words/tools';
import { phrases } from '../phrases';

/** How a making is told before its maker, with when or how much between the two. */
const BETWEEN = ['in * by', 'in * * by', 'in * * * by', ...['jointly', 'entirely', 'solely', 'mainly', 'mostly', 'largely', 'primarily', 'exclusively', 'collaboratively', 'independently', 'internally', 'initially', 'first', 'together'].map((how) => `${how} by`)];
const CREDIT = ['credit', 'credits', 'full credit', 'all credit', 'the credit'].flatMap((what) => ['', ' for training', ' for the training', ' for the model', ' for this model', ' for the weights', ' for the work'].map((of) => what + of));

/** That an address is somebody else's. */
const THEIRS = ['own.put-to-use', 'own.lesson', 'own.derived', 'own.sample', 'own.their-data', 'own.others-tools', 'dataset-name', 'benchmark-name'];

/** That people in a sentence are others: makers of data, tools and texts. */
const NEWS_ON_OTHERS = ['own.other-parts', 'own.others-tools', 'own.of-data', 'evaluating', 'dataset-name', 'benchmark-name', 'quantity.examples'];

export const identityDeveloper: Disclosure = {
	id: 'identity/developer',
	title: 'Model developers',
	why: 'A procurement or security review stops at a model that nobody answers for, and so does everyone who would cite it. Repository names change and get copied, so the card is the one place where the maker stays attached to the weights.',
	counts: 'A named person, team or organisation that made the model, in a field, a sentence or the author list of the citation. A name that only shows in a link is partial.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'who made it and why', 'who did what', 'author contributions', 'the people', 'the humans behind it', 'humans behind it', 'whose work is this', 'where it comes from', 'who\'s responsible', 'by whom', 'hello from', 'who am i?', 'maker', 'made in', 'a word about us', 'a word on the authors', 'who wrote this', 'who wrote this card', 'who wrote this page', 'card written by', 'written by', 'card authors', 'card author', 'authors of this card', 'authors of this page', 'authors of the card', 'who\'s behind this', 'who\'s behind it', 'who\'s behind this model', 'who\'s behind the model', 'who\'s who', 'who is behind it', 'who is behind the model', 'who trained this', 'who trained it', 'who are we', 'who am i', 'about the maintainer', 'about the maintainers', 'about the company', 'about the organization', 'about the project team', 'project members', 'meet the team', 'people behind the model', 'made with love by', 'affiliation', 'institutions', 'participating institutions', 'project partners', 'consortium', 'developed by', 'developer', 'developers', 'model developer', 'model developers', 'developer(s)', 'lead developer', 'development team',
			'organization developing model', 'organization developing the model', 'organisation developing the model',
			'person or organization developing model', 'person or organisation developing model', 'people and organizations',
			'shared by', 'created by', 'creator', 'creators', 'model creator', 'model creators', 'made by', 'built by', 'released by', 'trained by',
			'developed and released by', 'developed and maintained by', 'maintained by', 'maintainer', 'maintainers', 'author', 'authors',
			'author(s)', 'model author', 'model authors', 'model card authors', 'model card author', 'authors and maintainers',
			'model card authors and maintainers', 'contributors', 'core contributors', 'model provider', 'model owner', 'model owners',
			'our team', 'the team', 'about the team', 'about us', 'about the authors', 'who we are', 'model publisher', 'model supplier',
			'who made this', 'who made it', 'who made this model', 'who built this', 'who built it', 'who is behind this', 'who is behind this model', 'who developed this model', 'behind the model', 'people', 'the people behind it', 'about the author', 'about the developers', 'produced by', 'provided by', 'made possible by', 'project team', 'team members', 'research team', 'model card contributors', 'origin', 'credits', 'affiliations', 'team', 'members', 'the makers', 'makers', 'about me', 'about the lab', 'who is who',
		],
		zh: [
			'項目成員', '專案成員', '成員', '項目團隊', '研究團隊', '製作人員', '制作人员', '分工', '人员分工', '人員分工', '团队分工', '作者分工', '開發人員', '開發機構', '研發單位', '參與單位', '合作單位', '作者資訊', '谁做的这个', '谁做的这个模型', '是谁做的', '背后的人', '幕后', '主创', '主创人员', '团队与分工', '卡片作者', '卡片撰写', '撰写者', '撰寫者', '模型卡撰写者', '模型卡编写者', '编写者', '撰写人', '编写人', '文档作者', '关于我', '关于作者', '关于团队', '谁在做', '我们是谁', '团队简介', '关于开发者', '研发人员', '參與人員', '参与人员', '参与单位', '合作单位', '开发者', '开发机构', '开发单位', '开发团队', '模型开发者', '模型开发方', '研发团队', '研发单位', '研发机构', '研究团队', '作者',
			'模型作者', '作者信息', '贡献者', '核心贡献者', '项目成员', '团队', '团队成员', '团队介绍', '关于我们', '主办单位', '发布者', '发布机构', '维护者',
			'開發者', '開發團隊', '開發單位', '模型開發者', '研發團隊', '貢獻者', '團隊', '團隊介紹', '關於我們', '維護者', '模型卡作者',
			'谁做的', '谁开发了本模型', '制作者', '制作团队', '制作', '出品方', '分享者', '共享者', '共享方', '分享方', '研制单位', '研制团队', '开发人员', '项目团队', '作者介绍', '作者与单位', '作者与贡献者', '开发者信息', '製作', '製作團隊', '作者介紹', '开发与维护', '成员', '团队信息', '项目组', '课题组', '研究者', '出品人',
		],
		ja: ['役割分担', 'メンバー', '開発メンバー', '誰が作ったか', '作っている人', '中の人', '開発体制', '体制', '参加者', '執筆者', 'カード作成者', 'モデルカード執筆者', 'モデルカードの作成者', 'モデルカードの著者', 'モデルカード著者', 'このカードの作成者', '執筆', '私たちについて', '作者について', 'チーム紹介', 'プロフィール', '自己紹介', 'チームについて', '参加機関', '開発者', '開発元', '開発チーム', '開発組織', 'モデル開発者', '作成者', '作者', '著者', '提供元', '制作者', 'チーム', 'モデルカード作成者', '共有者', '共有元', '開発', '貢献者', '制作', '作った人', '開発者について', '作成者について', '製作', '製作者', '開発主体', '開発者情報', '運営', '開発・提供', '担当', '担当部署', '担当者', '制作チーム', '作成'],
		ko: ['역할 분담', '누가 만들었나요', '누가 만들었나', '만든 팀', '팀 구성', '멤버', '참여 인원', '개발 인력', '카드 작성자', '모델 카드 저자', '작성한 사람', '글쓴이', '문서 작성자', '만든 사람에 대해', '우리는 누구', '저자 소개', '참여 기관', '참여자', '소개', '개발자', '개발사', '개발 기관', '개발팀', '개발 팀', '모델 개발자', '모델 개발사', '제작자', '만든 사람', '저자', '작성자', '기여자', '팀', '개발', '만든 이', '만든이', '만든 사람들', '만든 곳', '공유자', '공유한 사람', '제작', '제작사', '제작 기관', '개발자 정보', '개발 주체', '연구팀', '개발진', '담당', '팀원', '팀원 소개', '팀 소개', '제작팀'],
		fr: [
			'qui l\'a fait', 'qui a fait quoi', 'qui est derrière ce modèle', 'les personnes derrière le modèle', 'qui suis-je', 'contributions des auteurs', 'porteur du projet', 'porteurs du projet', 'auteurs de cette fiche', 'rédacteurs', 'rédactrices', 'rédigé par', 'qui a écrit cette fiche', 'qui a rédigé cette fiche', 'à propos de nous', 'à propos de l\'auteur', 'l\'équipe derrière le modèle', 'qui est derrière', 'participants', 'partenaires du projet', 'développé par', 'développeur', 'développeurs', 'développeurs du modèle', 'auteur', 'auteurs', 'créé par', 'créateurs', 'équipe', 'notre équipe',
			'organisation', 'contributeurs', 'mainteneurs', 'partagé par', 'auteurs de la fiche',
			'qui sommes nous', 'qui a fait ce modèle', 'conçu par', 'réalisé par', 'auteurs et contributeurs', 'équipe du projet', 'développement', 'auteur et contact', 'autrice', 'autrices', 'membres', 'qui sommes-nous', 'l\'équipe', 'réalisation',
		],
		de: [
			'wer hat es gemacht', 'wer das gebaut hat', 'wer wir sind', 'wer ich bin', 'die leute dahinter', 'die menschen dahinter', 'wer macht was', 'wer hat was gemacht', 'projektleitung', 'verfasst von', 'verfasser', 'verfasserin', 'verfasserinnen', 'geschrieben von', 'autoren dieser karte', 'wer das geschrieben hat', 'über mich', 'über den autor', 'über die autorin', 'beteiligte', 'beteiligte personen', 'projektbeteiligte', 'projektpartner', 'entwickelt von', 'entwickler', 'entwicklerin', 'entwicklerteam', 'modellentwickler', 'autor', 'autoren', 'autorinnen und autoren', 'erstellt von',
			'herausgeber', 'team', 'unser team', 'über uns', 'mitwirkende', 'bereitgestellt von', 'geteilt von', 'veröffentlicht durch',
			'wer wir sind', 'wer hat das gemacht', 'projektteam', 'autorin', 'autorinnen', 'autor*innen', 'urheber', 'entwicklung', 'verantwortliche', 'ersteller', 'bereitgestellt durch', 'mitglieder', 'das team', 'wer steckt dahinter', 'hinter dem modell',
		],
		es: [
			'quién hizo esto', 'quién hizo qué', 'quién lo ha hecho', 'quién soy', 'quién está detrás de esto', 'las personas detrás', 'redactado por', 'escrito por', 'redactores', 'quién escribió esta ficha', 'autores de esta ficha', 'autores de la ficha', 'sobre nosotros', 'sobre mí', 'sobre el autor', 'sobre la autora', 'quién hay detrás', 'participantes', 'quem somos', 'sobre o autor', 'equipe', 'desenvolvedores', 'desarrollado por', 'desarrollador', 'desarrolladores', 'desarrolladores del modelo', 'autor', 'autores', 'autoría', 'creado por', 'creadores',
			'equipo', 'nuestro equipo', 'quiénes somos', 'contribuidores', 'colaboradores', 'compartido por',
			'quién lo hizo', 'autora', 'autoras', 'equipo de desarrollo', 'equipo del proyecto', 'realizado por', 'autores y colaboradores', 'responsables', 'creador', 'creadora', 'integrantes', 'miembros', 'el equipo', 'quién está detrás',
		],
	},
	fields: {
		en: ['organization', 'organisation', 'institution', 'company', 'affiliation', 'affiliations', 'provider', 'publisher', 'vendor', 'supplier', 'owner', 'team', 'by', 'lab', 'manufacturer', 'uploaded by', 'quantized by', 'quantised by', 'merged by', 'fine-tuned by', 'converted by', 'submitted by', 'contributed by', 'published by', 'designed by', 'written by', 'prepared by', 'participants', 'group members', 'uploader', 'supervisor', 'supervisors', 'vendor name', 'legal entity'],
		zh: ['供应商', '厂商', '提供商', '供應商', '廠商', '提供機構', '机构', '单位', '公司', '组织', '所属机构', '提供方', '提供者', '單位', '組織', '出品', '出品方', '上传者', '发布人', '发布单位', '主办方', '著作权人', '第一作者', '负责人', '指导老师', '导师', '开发商', '版权方', '研发', '承担单位'],
		ja: ['プロバイダー', 'プロバイダ', 'ベンダー', 'メーカー', '開発会社', '開発企業', '提供会社', '提供企業', '提供機関', '研究室', '組織', '所属', '提供者', '会社', '作者名', '公開者', '責任者', '代表者', '指導教員', '発行元'],
		ko: ['공급자', '공급사', '제공사', '제공 업체', '제공업체', '벤더', '제조사', '기관', '소속', '제공자', '회사', '업로더', '배포자', '책임자', '지도 교수', '운영'],
		fr: ['organisme', 'entreprise', 'fabricant', 'éditeur', 'fournisseur', 'institution', 'affiliation', 'publié par', 'entraîné par', 'affiné par', 'quantifié par', 'proposé par', 'laboratoire', 'encadrant', 'encadrante', 'société'],
		de: ['unternehmen', 'lieferant', 'organisation', 'anbieter', 'hersteller', 'institution', 'trainiert von', 'hochgeladen von', 'veröffentlicht von', 'quantisiert von', 'firma', 'lehrstuhl', 'betreuer', 'betreuung'],
		es: ['fabricante', 'organismo', 'compañía', 'organización', 'institución', 'proveedor', 'afiliación', 'entrenado por', 'subido por', 'publicado por', 'cuantizado por', 'empresa', 'tutor', 'tutora', 'laboratorio'],
	},
	metadata: [
		{ path: 'developers', degree: 'disclosed' },
		{ path: 'developed_by', degree: 'disclosed' },
		{ path: 'authors', degree: 'disclosed' },
		{ path: 'author', degree: 'disclosed' },
		{ path: 'model_creator', degree: 'disclosed' },
		{ path: 'creator', degree: 'disclosed' },
		{ path: 'created_by', degree: 'disclosed' },
		{ path: 'maintainer', degree: 'disclosed' },
		{ path: 'maintainers', degree: 'disclosed' },
		{ path: 'organization', degree: 'disclosed' },
		{ path: 'publisher', degree: 'disclosed' },
		{ path: 'quantized_by', degree: 'disclosed' },
	],
	terms: {
		'made-by': {
			en: [
				'a work of', 'a work by', 'the handiwork of', 'handiwork of', 'is the product of', 'the fruit of', 'is what * got from', 'carried out at the', 'conducted within', 'comes to you from', 'comes courtesy of', 'was born in', 'was born at', 'came to life at', 'came to life in', 'started life at', 'started life as a project at', 'hails from', 'developed in-house at', 'developed in-house by', 'developed internally at', 'built in-house at', 'built in-house by', 'homegrown at', 'trained in-house at', 'a joint effort of', 'got its start at', 'is published under the name of',
				'with love from', 'with ❤️ from', 'with ❤ from',
				...phrases(['❤️', '❤', '♥', '♥️', '💙', '💚', '💜', '🧡', '💛', '🖤', '🤍', '🤗', '☕', '☕️', '🔥', '✨', 'love', '<3'], ['by']),
				...phrases(['developed', 'created', 'built', 'made', 'designed', 'released', 'published', 'written', 'fine-tuned', 'launched', 'open-sourced'], BETWEEN), ...phrases(CREDIT, ['go to', 'goes to', 'belongs to', 'is due to']), ...phrases(['joint', 'common', 'team', 'collaborative', 'shared'], ['effort by', 'effort of', 'effort between', 'effort from']), ...phrases(['cooperation', 'partnership', 'joint venture', 'teamwork'], ['between', 'of']), 'collaboration of', 'under supervision of', 'under the supervision of', 'under the guidance of', 'under the direction of', 'under the lead of',
				'by team', 'comes from the * lab', 'comes from the * group', 'comes from the * team', 'from the * lab of', 'from the * lab at', 'from the * group at', 'from the * group of', 'from the * team at', 'trained by me', 'made by me', 'built by me', 'created by me', 'signed by', 'a * model by', 'is by', ...['developed', 'built', 'created', 'designed', 'made', 'trained', 'prepared', 'produced', 'written', 'fine-tuned'].flatMap((verb) => ['released', 'published', 'maintained', 'shared', 'distributed', 'open-sourced', 'packaged', 'owned'].map((then) => `${verb} and ${then} by`)), 'published by', 'developed by', 'developed at', 'designed by', 'designed and developed by',
				'jointly developed by', 'co-developed by', 'created by', 'built by', 'made by', 'produced by', 'fine-tuned by',
				'from scratch by', 'tuned by', 'fine-tuned at', 'merged by', 'converted by', 'released by', 'launched by', 'open-sourced by', 'authored by',
				'contributed by', 'implemented by', 'maintained by', 'is owned by', 'a project by', 'a project of', 'from the team at', 'brought to you by',
				'put together by', 'assembled by', 'crafted by', 'quantized by', 'quantised by', 'uploaded by', 'conceived by', 'engineered by', 'curated by', 'ported by', 'done by', 'written by', 'grown by', 'taught by', 'distilled by', 'packaged by', 'cooked up by', 'shared by', 'given away by', 'prepared by', 'lora by', 'merge by', 'quants by', 'weights by', 'voice by', 'artefact by', 'tune by', 'pairs by', 'thesis of', 'thesis by', 'thesis at', 'the work of', 'in the hands of', 'joined forces', 'made at', 'done at', 'developed within', ...phrases(['developed in'], ['collaboration', 'cooperation', 'partnership', 'our', 'the * group', 'the * lab']), 'by us', 'is a product of', 'a creation of', 'an effort by', 'an effort of', 'a collaboration between', 'a collaboration of', 'joint work', 'joint project', 'built at', 'created at', 'produced at', 'designed at', 'prepared at', 'the result of a collaboration', 'originated at', 'initiative of', 'initiative by', 'brought by', 'made with love by', 'by the team', 'from the makers of', 'developer is', 'author is', 'maintainer is', 'authors are', 'the developers are', 'its developers are', 'written at', 'contributed to by', 'came out of', 'comes out of', 'grew out of', 'born at', 'born in the', 'originated in', 'full credits to', 'full credits go to', 'credits go to', 'with love by', 'made with * by', 'cooked by', 'baked by', 'brewed by', 'forged by', 'hacked together by', 'submitted by', 'submission of', 'submission by', 'entry by', 'work carried out at', 'work was carried out at', 'work was done at', 'work conducted at', 'work was conducted at', 'research was conducted at', 'project led by', 'effort led by', 'the brainchild of', 'spun out of', 'courtesy of', 'project by', 'project from', 'project at',
			],
			zh: [
				'之作', '的手笔', '操刀', '亲手', '自家的', '内部研发', '内部开发', '内部训练', '部门开发', '部门研发', '部开发', '部研发', '所开发', '所研发', '院开发', '院研发', '室开发', '室研发', '局开发', '局研发', '出品的', '为*而开发', '主导开发', '主导研发', '牵头开发', '牵头研发', '研發', '研製',
				...phrases(['由-*-', '由-*-*-'], ['', '的', '公司', '团队', '團隊', '的团队', '的團隊', '研究人员', '的研究人员', '的研究者', '研究团队', '研究團隊', '的研究团队', '实验室', '實驗室'].flatMap((who) => ['开发', '研发', '推出', '训练', '发布', '研制', '提出', '開發', '訓練', '發布'].map((verb) => who + verb)), ''), '开发的', '研发的', '推出的', '研制的', '自主研发', '自研的', '训练并发布', '一手', '独立完成', '合作课题', '合作项目', '联合项目', '上传', '微调并', '训练并开源', '开发、', '研发、', '联合研发', '联合开发', '联合发布', '共同研发', '共同开发',
				'团队开发', '团队研发', '团队推出', '公司开发', '公司研发', '开发并开源', '研发并开源', '開發的', '研發的', '研製的', '共同開發', '共同研發', '自主開發',
				'制作的', '打造的', '团队打造', '团队制作', '团队训练', '出品', '联合推出', '联合打造', '独立开发', '个人开发', '合作开发', '合作研发', '携手', '製作的', '打造', '研制', '研发', '自主训练', '炼制', '倾情奉献', '提交的', '参赛作品',
			],
			ja: ['の手による', 'の手になる', 'が生み出した', 'が世に送り出', 'が手塩にかけ', 'が独自開発', 'が自社開発', '自社開発', '社内で開発', '内製', 'が立ち上げ', 'が育てて', 'が育ててき', 'が練り上げ', 'がまとめ上げ', 'が公開するモデル', 'が公開している', '発のモデル', '発の言語モデル', 'から誕生', '製のモデル', 'によって開発', 'により開発', 'が学習した', 'が共同で開発', 'が共同開発', 'が開発', 'が作成', 'が制作', ...phrases(['が提供', 'が構築', 'が公開'], ['し', 'する', 'を', '。', '、', '・', '(', ')'], ''), 'が作った', 'によって作', 'によって学習', '共同開発', '共同で開発', '共同で作', '共同で構築', '個人で', '個人開発', 'が学習させ', ...phrases(['が訓練'], ['し', 'を', 'さ', '済'], ''), 'が手がけ', 'の研究成果', 'の成果物', 'が作りました', 'が作り', 'が育て', 'が鍛え', 'の作品'],
			ko: ['가 내놓은', '이 내놓은', '의 손에서', '의 작품', '자체 개발', '자체적으로 개발', '사내에서 개발', '내부에서 개발', '가 직접 개발', '이 직접 개발', '가 직접 학습', '이 직접 학습', '가 준비한', '이 준비한', '에서 시작된', '에서 시작한', '에서 탄생', '가 선보이는', '이 선보이는', '가 공개하는', '이 공개하는', '에서 개발', ...phrases(['가 개발', '이 개발', '가 공개', '이 공개', '가 제작', '이 제작'], ['한', '하', '했', '해', '.', ',', '·', ' 및'], ''), ...phrases(['가 만들', '이 만들'], ['었', '고', '어 '], ''), '에 의해 개발', '에서 공개', '에서 만든', '가 만든', '이 만든', '에서 제작', '공동 개발', '공동으로 개발', '에서 만들', '에서 구축', '에서 배포', ...phrases(['학습', '훈련', '파인튜닝', '미세조정', '사전학습'], ['하고 공개', '해 공개', '하여 공개', '시켜 공개', ' 및 공개', '하고 배포', '하여 배포', '해 배포', ' 및 배포'], ''), '개발한', '제작한', '개발하였', '개발했', '제작했', '만들었', '공동으로', '협력하여', '학습시킨', '훈련시킨', '훈련한', '구축한', '선보인', '내놓은'],
			fr: ['est l\'œuvre d*', 'l\'œuvre du', 'l\'œuvre de', 'est le fruit d*', 'est une création d*', 'est une réalisation d*', 'est une production d*', 'est le travail d*', 'sorti des', 'sorti du', 'sorti de', 'sortie du', 'sortis du', 'nous vient', 'vous est proposé par', 'développé en interne', 'conçu en interne', 'entraîné en interne', 'élaboré par', 'élaborée par', 'bâti par', 'construit par', 'mis à disposition par', 'porté par', ...phrases(['publié', 'développé', 'entraîné', 'créé', 'conçu', 'réalisé', 'diffusé', 'mis en ligne'].flatMap((verb) => [verb, `${verb}e`, `${verb}s`]), ['en * par', 'en * * par', 'conjointement par', 'entièrement par', 'principalement par']), ...phrases(['l\'a', 'l\'ont', 'les a', 'les ont'], ['entraîné', 'développé', 'conçu', 'créé', 'publié', 'réalisé', 'construit'].flatMap((verb) => [verb, `${verb}e`, `${verb}s`, `${verb}es`])), 'sous la direction', 'signé', 'signée', 'modèle signé', 'pensé par', 'façonné par', 'développé par', 'développée par', ...phrases(['développés', 'développées', 'publiés', 'publiée', 'publiées', 'créés', 'créées', 'conçus', 'conçues', 'proposés', 'réalisés', 'réalisées'], ['par']), 'créé par', 'conçu par', 'entraîné par', 'publié par', 'proposé par', 'réalisé par', 'mis au point par', 'fabriqué par', 'réalisée par', 'conçue par', 'créée par', 'entraînée par', 'préparé par', 'proposée par', 'maintenu par', 'fourni par', 'fruit d\'une collaboration', 'fruit du travail', 'œuvre de', 'développé à', 'développé au', 'développé dans', 'en collaboration avec', 'en partenariat avec', 'projet de l\'*', 'projet de la', 'issu des travaux', 'né au sein', 'née au sein', 'issu du', 'issue du', 'projet porté par', 'projet mené par', 'travail réalisé à', 'travail réalisé au', 'travaux menés à', 'imaginé par', 'soumis par', 'fait par', 'faite par', 'fait maison par', 'sviluppato da', 'sviluppato dal', 'sviluppato dalla', 'sviluppato dall', 'sviluppata da', 'sviluppata dal', 'creato da', 'creato dal', 'addestrato da', 'addestrato dal', 'addestrato dalla', 'realizzato da', 'realizzato dal', 'realizzato dalla', 'a cura di', 'curato da'],
			de: ['ein werk von', 'ein werk der', 'ein werk des', 'das werk von', 'das werk der', 'das werk des', 'ein produkt der', 'ein produkt des', 'ein produkt von', 'aus der feder', 'aus dem hause', 'aus dem haus', 'aus der werkstatt', 'aus der schmiede', 'eine eigenentwicklung', 'eigenentwicklung', 'hausgemacht', 'eine entwicklung der', 'eine entwicklung des', 'eine entwicklung von', 'ist im labor', 'geht auf die', 'geht auf das', 'geht auf den', 'initiiert von', 'verantwortet von', 'herausgegeben von', 'herausgegeben vom', ...phrases(['von *', 'von * *', 'vom *', 'vom * *'], ['trainierte', 'trainierten', 'entwickelte', 'entwickelten', 'veröffentlichte', 'veröffentlichten', 'bereitgestellte', 'bereitgestellten', 'erstellte', 'erstellten']), 'unter der leitung', 'unter leitung', 'unter anleitung', 'ausgebrütet von', ...phrases(['von *', 'vom *', 'von der *', 'von * *', 'vom * *', 'von der * *'], ['entwickelt', 'veröffentlicht', 'trainiert und veröffentlicht', 'entwickelt und veröffentlicht', 'erstellt']), ...phrases(['wurde von *', 'wurden von *', 'wurde vom *', 'wurden vom *'], ['trainiert']), 'entwickelt von', 'wurde von', 'erstellt von', 'trainiert von', 'veröffentlicht von', 'bereitgestellt von', 'stammt von', 'gebaut von', 'gemacht von', 'erarbeitet von', 'aufgebaut von', 'geschaffen von', 'konzipiert von', 'angefertigt von', 'hergestellt von', 'gepflegt von', 'betreut von', 'finanziert und entwickelt', 'entwickelt am', 'entwickelt an der', 'entwickelt bei', 'entwickelt im', 'entstanden am', 'entstand am', 'entstand an der', 'entstand bei', 'ein projekt der', 'ein projekt des', 'ein projekt von', 'in zusammenarbeit mit', 'gemeinsam mit', 'entwickelte', 'entstanden in der', 'entstanden im', 'entstanden bei', 'entstanden an der', 'entstand im', 'entstand in der', 'hervorgegangen aus', 'eingereicht von', 'ein projekt am', 'ein projekt an der', 'arbeit am', 'arbeit an der', 'geleitet von', 'ausgedacht von', 'kommt von der', 'kommt vom', 'kommt aus dem'],
			es: ['obra del', 'obra de la', 'obra de los', 'es obra', 'fruto del trabajo', 'fruto de un', 'es una creación de', 'es un producto de', 'es un desarrollo de', 'un desarrollo del', 'un desarrollo de la', 'surgió en', 'surgió de', 'surgido del', 'nació en', 'nació de', 'desarrollado internamente', 'desarrollo propio de', 'gestado en', 'firmada por', 'ideada por', 'impulsado por', 'impulsada por', 'elaborado en', 'construida por', 'preparada por', 'um trabalho do', 'um projeto do', 'um projeto da', ...phrases(['publicado', 'desarrollado', 'entrenado', 'creado', 'lanzado', 'diseñado', 'realizado'].flatMap((verb) => [verb, `${verb.slice(0, -1)}a`]), ['en * por', 'en * de * por', 'conjuntamente por', 'íntegramente por']), ...phrases(['lo', 'la', 'los', 'las'], ['entrenó', 'desarrolló', 'diseñó', 'publicó', 'construyó', 'preparó', 'entrenaron', 'desarrollaron', 'crearon', 'hicieron', 'publicaron']), 'bajo la dirección', 'bajo la supervisión', 'por el colectivo', 'firmado por', 'desarrollado por', 'desarrollada por', ...phrases(['desarrollados', 'desarrolladas', 'publicados', 'publicadas', 'creados', 'creada', 'creadas', 'diseñados', 'diseñada', 'lanzados', 'lanzada', 'propuestos', 'elaborados', 'construidos', 'preparados'], ['por']), 'creado por', 'entrenado por', 'publicado por', 'propuesto por', 'realizado por', 'lanzado por', 'hecho por', 'hecha por', 'elaborado por', 'elaborada por', 'construido por', 'diseñado por', 'preparado por', 'entrenada por', 'mantenido por', 'publicada por', 'ofrecido por', 'obra de', 'fruto de la colaboración', 'proyecto de', 'desarrollado en', 'desarrollada en', 'hecho en', 'en colaboración con', 'hemos hecho', 'lo hicimos', 'realizada por', 'desarrolló', 'creó', 'nacido en', 'nacida en', 'surgido en', 'surge de', 'proyecto liderado por', 'presentado por', 'trabajo realizado en', 'ideado por', 'viene de la mano', 'enviado por', 'desenvolvido por', 'desenvolvido pela', 'desenvolvido pelo', 'desenvolvida por', 'desenvolvida pela', 'desenvolvida pelo', 'criado por', 'criado pela', 'criado pelo', 'treinado por', 'treinado pela', 'treinado pelo', 'mantido por', 'mantida por', 'mantida pelo', 'mantido pelo', 'feito por', 'feito pela', 'lançado por', 'entrenado entre', 'entrenamos entre'],
		},
		/** "A model by Jane", but not "we make models by training". */
		'model-by': { en: ['series by', 'family by', 'release by', 'checkpoint by', 'checkpoints by', 'finetune by', 'fine-tune by', 'quant by', 'classifier by', 'detector by', 'model by', 'models by'] },
		'made': {
			zh: ['作品', '开发', '研发', '研制', '推出', '训练', '開發', '研發', '制作', '打造', '构建', '维护', '提供', '发布', '出品', '完成', '製作', '維護', '炼', '提交'],
			ja: ['作品', '開発', '作成', '公開', '制作', '製作', '提供', '構築', '学習', '作っ', '運営', '訓練'],
			ko: ['개발', '제작', '공개', '만든', '만들', '구축', '배포', '운영', '학습시킨', '훈련한', '훈련시킨', '선보인'],
			en: ['we built', 'we made', 'we trained', 'we developed', 'we are'],
			fr: ['fait', 'préparé', 'avons développé', 'avons réalisé', 'a développé', 'a réalisé', 'réalisé', 'développé', 'conçu', 'entraîné', 'construit'],
			de: ['gemacht', 'gebaut', 'entwickelt', 'erstellt', 'trainiert', 'entstanden', 'entwickelten', 'trainierten'],
			es: ['hecho', 'hecha', 'diseñado', 'preparado', 'desarrollado', 'hemos hecho', 'creado', 'entrenado', 'realizado', 'desarrollamos', 'entrenamos', 'construido'],
		},
		'kind-of-model': {
			en: ['reranker', 're-ranker', 'ranker', 'tokenizer-free model', 'encoder', 'recommender', 'forecaster', 'segmenter', 'denoiser', 'upscaler', 'transcriber', 'translator', 'lm', 'slm', 'tts', 'asr', 'lora', 'finetune', 'fine-tune', 'foundation model', 'model', 'models', 'model family', '=LLM', '=LLMs', '=VLM', '=MLLM', 'classifier', 'detector', 'checkpoint', 'checkpoints', 'embedding*', 'network', 'series', 'adapter', 'weights', 'transformer', 'tagger', 'parser', 'generator', 'agent', 'policy', 'recogniser', 'recognizer', 'vocoder', 'system', 'predictor', 'language models'],
			zh: ['网络', '網絡', '基座', '小模型', '模型', '大模型', '检查点', '权重', '系列', '檢查點', '權重'],
			ja: ['ネットワーク', '分類器', '検出器', '重み', 'モデル', 'シリーズ'],
			ko: ['네트워크', '분류기', '탐지기', '체크포인트', '모델', '시리즈'],
			fr: ['réseau', 'détecteur', 'adaptateur', 'poids', 'modèle', 'modèles', 'classifieur'],
			de: ['netz', 'netzwerk', 'detektor', 'gewichte', 'modellreihe', 'modell', 'modelle', 'sprachmodell', 'klassifikator'],
			es: ['red', 'pesos', 'modelo', 'modelos', 'clasificador'],
		},
		'acts': organisationActs,
		/** An account of somebody on a platform. */
		'handle': {
			en: ['made', 'maintained', 'created', 'built', 'trained', 'developed', 'uploaded', 'fine-tuned', 'merged', 'quantized', 'quantised', 'model', 'lora', 'adapter', 'released', 'published', 'tuned', 'converted', 'written'].flatMap((verb) => [`${verb} by @*`, `${verb} by u/*`]).concat(['is @*', 'are @*', 'i am @*', 'i\'m @*', '=Added by @', '=Contributed by @']),
			fr: ['par @*'],
			de: ['von @*'],
			es: ['por @*', 'a cargo de @*'],
			zh: ['由 @*', '由@*', '我是 @*', '我是@*', '作者 @*', '作者@*', '作者：@*'],
			ja: ['作者は @*', '作者は@*', '作者:@*'],
			ko: ['제작자 @*', '저는 @*'],
		},
		/** Where the converted weights of this model are. */
		'converted': {
			en: ['gguf here', 'gguf: *', 'ggufs: *', 'ggufs here', 'quants here', 'quants: *', 'awq: *', 'exl2: *', 'gguf version', 'gguf versions', 'gguf files', 'gguf quants', 'static quants', 'onnx version'],
			zh: ['gguf 版', 'gguf版', '量化版', 'gguf：', 'gguf 下载', 'awq版', 'awq 版'],
			ja: ['ggufは', 'gguf版', 'awq版', 'exl2版', '量子化版'],
			ko: ['gguf는', 'gguf 버전', '양자화 버전', 'awq 버전'],
			fr: ['version gguf', 'versions gguf'],
			de: ['gguf version', 'gguf versionen', 'gguf dateien'],
			es: ['versión gguf', 'versiones gguf'],
		},
		/** A network is also trained by a method. */
		'trained-by': {
			en: ['trained by', 'pre-trained by', 'post-trained by', 'trained at', 'trained at the', 'pre-trained at'],
			fr: ['entraîné au', 'entraîné à', 'entraînée par', 'entraînés par', 'entraînées par'],
			de: ['trainiert am', 'trainiert an der', 'trainiert bei'],
			es: ['entrenado en la', 'entrenados por', 'entrenadas por', 'entrenado en el'],
		},
		'own-group': ownGroup,
		'brings-it-out': bringsOut,
		'author-marks': authorMarks,
		'author-lists': authorLists,
		'advisers': advisers,
		'kinds-of-organisation': kindsOfOrganisation,
		'made-together': madeTogether,
		'kinds-of-people': kindsOfPeople,
		'private-projects': privateProjects,
		'behind-it': behindIt,
		'hiring': hiring,
		/** An account wherever it is named. */
		/** Pages and images are kept below the name of their owner. */
		'kept-under-a-name': { en: ['github.io', 'gitlab.io', 'ghcr.io'] },
		/** Pictures that stand for those who made it. */
		/** Who made it as the subject: "X developed and released the Y family of models". */
		'made-models': {
			en: phrases(
				[
					...phrases(['developed', 'designed', 'trained', 'built', 'created'], ['released', 'published', 'open-sourced', 'trained', 'maintains'], ' and '),
					'developed', 'created', 'has developed', 'have developed', 'is openly releasing', 'is releasing', 'openly releases', 'has openly released', 'is open-sourcing',
				],
				['the model', 'the models', 'these models', 'this model', 'this family', 'this series', ...['', '* ', '* * ', '* * * '].flatMap((name) => [`the ${name}family of`, `the ${name}series of`, `the ${name}family`, `the ${name}series`])],
			),
			fr: phrases(['a développé', 'ont développé', 'a développé et publié', 'ont développé et publié', 'a conçu et entraîné', 'ont conçu et entraîné'], ['le modèle', 'les modèles', 'ces modèles', 'ce modèle', 'la famille', 'la famille de', 'la série']),
			de: [...phrases(['entwickelte', 'entwickelte und veröffentlichte', 'entwickelten', 'entwickelten und veröffentlichten'], ['das modell', 'die modelle', 'dieses modell', 'diese modelle', 'die modellfamilie'])],
			es: phrases(['desarrolló', 'desarrolló y publicó', 'ha desarrollado', 'ha desarrollado y publicado', 'desarrollaron', 'han desarrollado'], ['el modelo', 'los modelos', 'estos modelos', 'este modelo', 'la familia', 'la serie']),
			zh: ['研发并发布了', '开发并发布了', '训练并发布了', '研发并开源了', '开发并开源了'],
			ja: ['が開発・公開した', 'が開発し公開した', 'が開発し、公開した', 'が開発および公開した'],
			ko: ['개발하고 공개한', '개발해 공개한', '개발하여 공개한', '개발 및 공개한'],
		},
		/** A page or a service of whoever made the model, whose address or title tells who that is. */
		'own-place': {
			en: ['official website', 'official site', 'official homepage', 'official home page', 'official page', 'official web page', 'official blog', 'official account', 'homepage', 'home page', 'company website', 'company blog', 'technical blog', 'tech blog', 'release blog', 'our blog', 'api platform', ...phrases(['api at', 'api on', 'api from'], ['* platform', '* * platform', 'the * platform'])],
			zh: ['官网', '官方网站', '官方主页', '项目主页', '官方博客', '技术博客', '开放平台', '官方平台', '官網', '官方網站'],
			ja: ['公式サイト', '公式ホームページ', '公式ページ', '公式ブログ', 'ホームページ', '技術ブログ'],
			ko: ['공식 홈페이지', '공식 사이트', '공식 웹사이트', '공식 블로그', '홈페이지', '기술 블로그'],
			fr: ['site officiel', 'page officielle', 'page d\'accueil', 'blog officiel', 'notre blog', 'site de l\'entreprise'],
			de: ['offizielle website', 'offiziellen website', 'offizielle webseite', 'offiziellen webseite', 'offizielle seite', 'offiziellen seite', 'homepage', 'unser blog', 'unserem blog', 'firmenwebsite'],
			es: ['sitio oficial', 'sitio web oficial', 'página oficial', 'página web oficial', 'página de inicio', 'blog oficial', 'nuestro blog'],
		},
		/** The page of its makers where models are put up. */
		'our-page': {
			en: phrases(['our'], ['hugging face', 'huggingface', 'hf', 'modelscope', 'organization', 'organisation', 'hub', 'github organization', 'github organisation']),
			zh: phrases(['我们的', '我们在', '我們的', '我們在', '我们 ', '我们的 '], ['hugging face', 'huggingface', 'modelscope', '魔搭'], ''),
			ja: phrases(['当社の', '弊社の', '私たちの', '我々の', '当社の ', '弊社の ', '私たちの ', '我々の '], ['hugging face', 'huggingface', 'modelscope'], ''),
			ko: phrases(['저희', '우리'], ['hugging face', 'huggingface', '허깅페이스']),
			fr: phrases(['notre page', 'notre organisation', 'notre compte', 'notre espace'], ['hugging face', 'huggingface', 'sur hugging face', 'sur huggingface']),
			de: phrases(['unsere', 'unserer', 'unserem', 'unser', 'unseren'], ['hugging face', 'huggingface']),
			es: phrases(['nuestra página', 'nuestra organización', 'nuestra cuenta', 'nuestro espacio', 'nuestro perfil'], ['de hugging face', 'en hugging face', 'hugging face']),
		},
		/** Where models are put up: a release there names no maker. */
		'platform': { en: ['modelscope', 'hugging face', 'huggingface'], zh: ['魔搭', '社区上线'] },
		'organisation': {
			en: [
				'supercomputing center', 'supercomputing centre', 'computing center', 'computing centre', 'data center of', '=Studios', '=Healthcare', '=Ventures', '=Holdings', '=Museum', '=Archive', '=Archives', '=Observatory', '=Hospital', 'publishing house', 'municipality', 'botanical garden', 'bakery', 'winery', 'brewery', 'the folks at', 'ml team', 'data team', 'ai team', 'science team', 'platform team', 'search team', 'product team', 'applied science*', 'dev team',
				'weather service', 'public library', 'state library', 'city library', 'federal office', 'national archive*', 'meetup', 'therapeutics', '=Robotics', 'biosciences', 'pharma', 'hospital', 'observatory', 'city of', 'office of',
				...phrases(['speech', 'nlp', 'vision', 'research', 'protein', 'language', 'humanities', 'text', 'imaging', 'robotics', 'audio', 'ai', 'data', 'climate', 'weather', 'health'], ['department', 'unit', 'division', 'group', 'office', 'service']),
				'researchers at', 'researchers from', 'research team', 'research group', 'engineers at', 'students at', 'team at', 'university', 'institute',
				'laboratory', '=Lab', '=Labs', '=Inc', '=Ltd', '=LLC', '=GmbH', '=Corp', 'corporation', ...phrases(['=Foundation'], [',', '.', ')', '\'s', ' and', ' for', ' of', ' in', ' has', ' is', ' to', ' et', ' und', ' y', ' hat', ' a', ' ha'], ''), 'science foundation', 'software foundation', 'non-profit foundation', 'charitable foundation', 'research foundation', 'academy of sciences', '=Team', 'national library',
				'research center', 'research centre', 'department of', 'faculty of', 'school of', 'college', 'academy', 'hospital', 'museum', 'observatory', 'agency', 'ministry', 'consortium', 'cooperative', 'non-profit', 'nonprofit', 'startup', 'start-up', 'company', 'community of', 'volunteers', 'a group of', 'team of', 'sound group', 'working group', 'our group', 'our lab', 'our company', 'phd student', 'intern', 'hobbyist', 'independent researcher', 'freelance*', '=AG', '=SA', '=S.A.', '=BV', '=Oy', '=AB', '=e.V.', '=PLC', 'hackathon', 'bootcamp', 'course project', 'collective', 'library of',
				'students of', 'students from', 'a student', 'student project', 'two students', 'three students', 'researchers of', 'engineers of', 'engineers from',
				'=S.L.', '=S.A.S.', '=SARL', '=SpA', '=Pty', '=KK', 'centre for', 'center for', 'clinic', 'archive', 'bureau', 'federation', 'branch of', 'chapter of', 'folks at', 'people at', 'guys at', 'friends at', 'colleagues at', 'crew at', 'faculty at', 'postdoc*', 'student at', 'students in', 'the nlp group', 'the speech group', 'technology group', 'vision group', 'research unit', 'polytechnic', 'makerspace', 'hackerspace', 'guild', 'conservatory', 'red cross', 'national institute', 'central bank', 'newsroom', 'public broadcaster', 'ngo',
			],
			zh: ['天文台', '气象局', '氣象局', '气象台', '氣象台', '疾控', '市政府', '图书馆', '圖書館', '博物馆', '美术馆', '档案馆', '电视台', '农科院', '林科院', '算法部', '数据部', '产品部', '业务部', '研究部', '软院', '工大', '农大', '医大', '财大', '公司', '实验室', '大学', '学院', '研究院', '研究所', '研究中心', '研究组', '团队', '集团', '科技', '科学院', '實驗室', '大學', '學院', '研究組', '團隊', '集團', '高校', '社团', ...phrases(['大', '研究', '本科', '博士', '名', '位', '个', '院', '系', '专业', '的'], ['学生', '學生', '生团队'], ''), '学生团队', '学生们', '学生开发', '学生训练', '学生项目', '学生社团', '小组', '课题组', '技术中心', '计算中心', '信息中心', '工程中心', '创新中心', '医学中心', '智能中心', '超算中心', '平台部', '平台组', '平台团队', '有限公司', '部门', '工作室', '个人开发', '个人训练', '个人炼', '个人制作', '个人作品', '个人项目', '个人微调', '爱好者', '志愿者', '医院', '高中', '出版社', '报社', '学会', '协会', '联盟', '基金会', '委员会', '开源社区', ...phrases(['社区'], ['开发', '贡献', '维护', '训练', '成员', '志愿者'], ''), '同学', '老师', '教授', '博士', '研究员', '工程师', '事业部', '課題組', '學生團隊', '學生專題', '學生開發', '學會', '協會', '醫院', '中科院', '社科院', '自动化所', '计算所', '软件所', '声学所', '信工所', '理工', '师大', '师范', '事业群', '算法组', '技术部', '研发部', '研发中心', '算法团队', '战队', '参赛队', '交大', '清华', '北大', '浙大', '复旦', '附属中学', '附中', '第一中学', '实验中学', '某中学', '中学的', '中学生'],
			ja: ['新聞社', '放送局', '工房', '製作所', '推進室', '開発室', 'ラボ', 'スタジオ', '県立', '市立', '国立', '課が', '課は', '課に', '課で', '図書館', '気象庁', '研究班', '株式会社', '大学', '研究所', '研究室', '研究センター', '研究チーム', ...phrases(['研究', '開発', '推進', '学術', '産業', '情報', '技術', '総合', '普及', '国際'], ['機構'], ''), 'チーム', '社が', '社は', '社の', '社に', '社と', '社から', '社より', '社による', '社、', '大学院', '有限会社', '合同会社', '個人が', '個人で', '個人開発', '個人研究', '個人制作', '学生', '有志', '協会', '学会', '団体', '病院', 'グループが', 'グループは', 'グループの', '開発グループ', 'サークル', '高専', '博物館', '図書館', '法人', '研究グループ', 'センター', 'コミュニティが', 'コミュニティは', 'コミュニティによ', 'コミュニティの有志', '技術研究所', '生産グループ', '資源部', '事業部', '開発部', '編集部', '企画部', '大学病院', '開発チーム', '有志チーム', 'スタートアップ', '財団', '自治体'],
			ko: ['랩스', '랩이', '랩은', '랩에서', '의료재단', '의료원', '보험', '신문사', '방송국', '출판사', '도서관', '박물관', '기상청', '천문대', '공단', '진흥원', '시청', '구청', '교육청', '스튜디오', '게임즈', '연구본부', '사업부', '개발부', '주식회사', '(주)', '대학교', '연구소', '연구실', '연구원', '연구팀', '팀', '대학', '연구센터', '센터', '재단', '협회', '학회', '학생', '개인 개발', '개인이 만', '개인이 개발', '개인이 학습', '개인이 제작', '개인이 직접 만', '개인이 직접 개발', '개인이 직접 학습', '개인이 혼자', '개인이 취미', '개인이 파인튜닝', '개인이 공개', '개인이 진행', '개인 연구', '개인 프로젝트', '개인적으로', '동아리', '병원', '회사', '기업', '스타트업', '커뮤니티', ...phrases(['ai', 'nlp', '비전', '음성', '언어', '데이터', '미디어', '연구', '저희', '우리'], ['랩'], '-'), '학과', '대학원', '연구 그룹', '그룹이', '그룹은', '그룹에서', '연구진', '국립', '대 연구', '공사', '개발진', '공공기관', '한국전자통신연구원', '카이스트', '서울대', '컨소시엄'],
			fr: ['observatoire', 'bibliothèque', 'banque', 'mairie', 'métropole', 'rectorat', '=ENS', 'insa', 'préfecture', 'cabinet', 'maison d\'édition', 'caisse', 'institut pasteur', 'météo france', 'chaire', 'pôle', 'service', 'la direction', 'direction générale', 'direction régionale', 'direction départementale', 'direction interministérielle', 'cellule', '=CHU', 'université', 'laboratoire', 'institut', 'équipe', 'entreprise', 'société', 'chercheurs', 'école', 'étudiants', 'étudiantes', 'un étudiant', 'étudiant en', 'étudiant à', 'étudiant au', 'étudiante', 'association', 'la fondation', 'une fondation', 'notre fondation', 'fondation à but non lucratif', '=Fondation', 'centre de recherche', 'hôpital', 'musée', 'bénévoles', 'groupe de recherche', 'coopérative', 'ministère', 'bibliothèque nationale', 'start up', '=CNRS', 'institut national', 'fédération', 'comité', 'collectif', 'lycée', 'cnrs', 'inria', 'polytechnique', 'groupe nlp', 'équipe de recherche', 'unité de recherche', 'régie', 'collectivité', 'éditeur de logiciels', 'éditeur logiciel', 'éditeur français', 'università', 'gruppo di ricerca', 'dipartimento', 'istituto', 'azienda', 'fondazione', 'studenti', 'passionné*', 'passionnée*', 'amis'],
			de: ['sternwarte', 'wetterdienst', 'bank', 'versicherung', 'zeitung', 'landesarchiv', 'krankenhaus', 'charité', 'kanzlei', 'werkstatt', 'manufaktur', 'konzern', 'forschungsstelle', 'rechenzentrum', 'akademie der', '=KG', '=UG', '=mbH', 'amtes', 'entwicklungsabteilung', 'abteilung', 'referat', 'fachbereich', 'bücherei', 'landratsamt', 'stadtwerke', 'datenteam', 'landesbibliothek', 'staatsbibliothek', 'amt', 'universität', 'hochschule', 'institut', 'labor', 'forschungsgruppe', 'team', 'unternehmen', 'uni', 'fakultät', 'lehrstuhl', 'professur', 'verein', 'stiftung', 'arbeitsgruppe', 'forschungszentrum', 'klinikum', 'klinik', 'museum', 'behörde', 'studierende*', 'studentin', 'ehrenamtlich*', 'genossenschaft', 'firma', 'startup', 'zentrum', 'amt für', 'landesamt', 'gruppe', 'bundesanstalt', 'bundesamt', 'landesanstalt', 'akademie', '=GmbH', '=e.V.', 'arbeitskreis', 'kreisverband*', 'ortsgruppe', 'ortsverband', 'landesverband*', '=AG', 'dachverband', 'redaktion', 'technische universität', '=TU', '=FH', 'forschungsteam', 'entwicklerteam', 'kollektiv', 'rundfunk', 'verlag', 'ministerium', 'nationalbibliothek', 'universitätsbibliothek', 'schule', 'stadtbibliothek', 'stadtarchiv'],
			es: ['observatorio', 'banco', 'periódico', 'consejería', 'diputación', 'bodegas', 'bodega', 'clínica', 'televisión', 'cátedra', 'grupo de', '=BSC', '=UPC', '=UC3M', 'prefeitura', 'secretaria', 'universidad', 'laboratorio', 'instituto', 'equipo', 'empresa', 'centro de supercomputación', 'investigadores', 'escuela', 'facultad', 'departamento', 'estudiantes', 'estudiante', 'fundación', 'asociación', 'cooperativa', 'centro de investigación', 'hospital', 'museo', 'grupo de investigación', 'voluntarios', 'biblioteca', 'ayuntamiento', 'compañía', 'grupo', '=CSIC', 'instituto nacional', 'centro', 'federación', 'colectivo', '=UPV', '=UPM', '=UNED', '=UAM', '=UCM', 'politécnica', 'grupo de pln', 'equipo de pln', 'instituto tecnológico', 'redacción', 'ministerio', 'universidade', 'laboratório', 'grupo de pesquisa', 'equipe', 'fundação', 'centro de pesquisa', 'departamento de', 'amigos', 'estudantes'],
		},
		'people': {
			en: ['developers', 'authors', 'creators', 'the team', 'the developer', 'the author'],
			zh: ['开发者', '作者'],
			ja: ['開発者', '作者'],
			ko: ['개발자', '작성자'],
			fr: ['auteurs', 'développeurs'],
			de: ['entwickler', 'autoren'],
			es: ['autores', 'desarrolladores'],
		},
		'anonymous': { en: ['anonymous*'], zh: ['匿名'], ja: ['匿名'], ko: ['익명'], fr: ['anonyme*'], de: ['anonym*'], es: ['anónim*'] },
		/** Of where something is, beside an organisation. */
		'comes-from': {
			en: [...phrases(['comes', 'come', 'came', 'originates', 'originated', 'hails', 'stems'], ['from', 'out of', 'from the']), 'out of the'],
			zh: ['来自', '出自', '诞生于', '來自'],
			ja: ['から生まれ'],
			ko: ['에서 나온', '에서 탄생'],
			fr: [...phrases(['vient', 'viennent', 'provient', 'proviennent', 'émane', 'sort'], ['du', 'de', 'des', 'de l\'']), 'issu de', 'issue de', 'issus de'],
			de: [...phrases(['stammt', 'stammen', 'kommt', 'kommen'], ['aus', 'vom', 'von']), 'entstammt', 'entstammen'],
			es: phrases(['viene', 'vienen', 'proviene', 'provienen', 'procede', 'proceden', 'sale', 'salió', 'nació'], ['de', 'del', 'en']),
		},
		/** Somebody brings out a model: it has a name and is explained behind that. */
		'brings-out': {
			en: phrases(['introduces', 'presents', 'unveils', 'announces', 'releases', 'launches', 'brings you', 'gives you', 'offers', 'proudly presents', 'has released', 'has built', 'has trained', 'open-sources', 'publishes'], ['*', '* *', '* * *'].flatMap((name) => [`${name}, a`, `${name}, an`, `${name}, the`, `${name}, our`, `${name}, its`, `${name}, their`])),
			zh: phrases(['推出', '推出了', '发布', '发布了', '带来', '带来了', '开源了', '放出了', '放出'], ['，一', '，这是', '，是'].flatMap((after) => [` *${after}`, `*${after}`, ` *-*${after}`]), ''),
			fr: phrases(['présente', 'dévoile', 'publie', 'lance', 'annonce'], ['*', '* *'].flatMap((name) => [`${name}, un`, `${name}, une`, `${name}, son`, `${name}, sa`, `${name}, le`, `${name}, la`])),
			de: phrases(['präsentiert', 'veröffentlicht', 'stellt'], ['*', '* *'].flatMap((name) => [`${name}, ein`, `${name}, eine`, `${name}, das`, `${name}, die`, `${name} vor`])),
			es: phrases(['presenta', 'publica', 'lanza', 'anuncia'], ['*', '* *'].flatMap((name) => [`${name}, un`, `${name}, una`, `${name}, su`, `${name}, el`, `${name}, la`])),
		},
		/** What brings something out without having made it. */
		// Whose project it is, which in French begins as what kind of project it is.
		'project-of': { fr: ['un projet de', 'projet de fin'] },
		'kind-of-project': { fr: phrases(['projet de'], ['recherche', 'fin', 'groupe', 'cours', 'master', 'licence', 'stage', 'loi', 'machine', 'deep', 'data', 'science*', 'classification', 'détection', 'reconnaissance', 'prédiction', 'prévision', 'traduction', 'génération', 'traitement', 'segmentation', 'modèle*', 'l*']) },
		'no-maker': { en: ['repository', 'repo', 'page', 'project', 'version', 'release notes', 'collection', 'section', 'file', 'folder', 'chapter', 'notebook'], zh: ['本仓库', '本页', '本文', '本节', '版本'], fr: ['ce dépôt', 'cette page', 'article'], de: ['dieses repository', 'diese seite', 'abschnitt'], es: ['este repositorio', 'esta página', 'artículo'] },
		/** A part of the work on a model that somebody can have had. */
		'work': {
			en: ['training', 'pre-training', 'post-training', 'fine-tuning', 'finetuning', 'alignment', 'modelling', 'modeling', 'development', 'project', 'architecture and training', 'implementation', 'model', 'finetune', 'fine-tune', 'network'],
			fr: ['entraînement', 'affinage', 'fine tuning', 'développement', 'projet', 'conception', 'ajustement'],
			de: ['training', 'feinabstimmung', 'fine tuning', 'entwicklung', 'projekt', 'modellierung'],
			es: ['entrenamiento', 'ajuste fino', 'fine tuning', 'desarrollo', 'proyecto', 'conversión'],
			zh: ['训练', '微调', '开发', '研发', '项目', '訓練', '開發'],
			ja: ['学習', '開発', '訓練', '構築', 'ファインチューニング', 'プロジェクト'],
			ko: ['학습', '개발', '훈련', '파인튜닝', '프로젝트'],
		},
		/** That somebody had it. */
		'had-it': {
			en: [...phrases(['development of * was', 'development of * * was', 'development of * took', 'the development was', 'its development was', 'all development was', 'development took', 'development happened', 'the work was', 'the project was', 'the project ran', 'the project is'], ['carried out at', 'carried out in', 'carried out by', 'conducted at', 'conducted by', 'done at', 'done in', 'performed at', 'place at', 'place in', 'at the', 'in the lab', 'hosted by', 'hosted at', 'run at', 'based at']), ...phrases(['is', 'was', 'were', 'are', 'has been', 'being', 'by'], ['led by', 'headed by', 'run by', 'managed by', 'supervised by', 'coordinated by', 'directed by', 'handled by', 'done by', 'carried out by', 'overseen by', 'taken care of by', 'in the hands of']), 'headed by', 'led by', 'coordinated by', ...phrases(['did', 'led', 'ran', 'handled', 'oversaw', 'directed', 'supervised', 'coordinated', 'took care of', 'is in charge of', 'was in charge of', 'is responsible for', 'was responsible for', 'contributed'], ['the training', 'the pre-training', 'the fine-tuning', 'the modelling', 'the development', 'the project', 'this project', 'training', 'all of the training', 'all the training', 'most of the training']), ...phrases(['trained', 'fine-tuned', 'built', 'designed', 'developed', 'wrote', 'made', 'created'], ['the network', 'the model', 'the models', 'this model', 'this network', 'the weights', 'this fine-tune', 'this one', 'this checkpoint'])],
			fr: ['a eu lieu au', 'a eu lieu à', 's\'est déroulé au', 's\'est déroulé à', 's\'est faite au', 'a été mené au', 'a été mené à', 'effectué par', 'réalisé par', 'mené par', 'assuré par', 'dirigé par', 'piloté par', 'est dû à', 'revient à', 's\'est chargé', 's\'est chargée', 's\'est occupé', 's\'est occupée', 'effectuée par', 'menée par'],
			de: ['erfolgte am', 'erfolgte an der', 'erfolgte bei', 'erfolgte im', 'fand am', 'fand an der', 'lief am', 'lief an der', 'wurde am * durchgeführt', 'wurde an der * durchgeführt', 'übernahm', 'übernahmen', 'lag bei', 'liegt bei', 'lag in den händen', 'leitete', 'leiteten', 'verantwortete', 'verantwortet', 'durchgeführt von', 'geleitet von', 'besorgte'],
			es: ['se llevó a cabo en', 'se realizó en el', 'se realizó en la', 'tuvo lugar en', 'se desarrolló en', 'a cargo de', 'corrió a cargo', 'realizado por', 'dirigido por', 'liderado por', 'llevado a cabo por', 'se encargó', 'se encargaron', 'responsable del', 'coordinado por'],
		},
		/** The same in languages whose names have no capitals: the work is the topic or the object. */
		'work-as-topic': {
			zh: [...phrases(['训练', '微调', '开发', '研发', '训练工作', '預訓練', '预训练', '訓練', '開發'], ['由', ':', '是由', '工作由', '和评测由', '与评测由', '、评测由'], ''), '我炼的', '我训的', '我训练的', '我训出来的', '我做的', '我微调的', '训出来的', '一手训练'],
			ja: [...phrases(['学習', '開発', '訓練', '構築', '保守', 'モデリング', 'ファインチューニング', '学習まで', '開発まで'], ['は', 'を', 'から', 'までを'], ''), '学習', '開発', '構築', '保守', 'モデリング', 'ファインチューニング'],
			ko: phrases(['학습', '개발', '훈련', '파인튜닝', '구축'], ['은', '는', '을', '를', '과', '까지'], ''),
		},
		'had-it-cjk': {
			zh: ['负责', '完成', '主导', '担任', '承担', '我炼的', '我训的', '我训练的', '我训出来的', '我做的', '我微调的', '训出来的', '一手训练', '負責'],
			ja: ['が担当', 'が行っ', 'が行い', 'が実施', 'を担当', 'が行な', 'が手がけ', 'が手掛け', 'らが、', 'それぞれ担当', 'が担った', 'が務め'],
			ko: ['맡았', '맡고', '맡은', '담당했', '담당하', '담당은', '가 하였', '이 하였'],
		},
		/** How many there are, and for what they have time. */
		'small-team': { en: ['team is small', 'team is busy', 'team is happy to', 'team is tiny', 'team is available', 'team is on holiday'] },
		/** Names behind a team. */
		'team-of': {
			en: phrases(['the team', 'our team', 'team', 'the group', 'the crew', 'the project'], ['consists of', 'is made up of', 'comprises', 'includes', 'is formed by', 'behind *:', 'behind this *:', 'behind it:', 'behind it are', 'behind * consists of', 'who made this:']),
			fr: phrases(['l\'équipe', 'notre équipe', 'le groupe'], ['se compose de', 'est composée de', 'réunit', 'comprend']),
			de: phrases(['das team', 'unser team', 'die gruppe'], ['besteht aus', 'bilden', 'setzt sich aus', 'umfasst']),
			es: phrases(['el equipo', 'nuestro equipo', 'el grupo'], ['está formado por', 'se compone de', 'lo forman', 'lo integran']),
			zh: ['团队由', '成员有', '成员包括', '团队成员有', '成员为'],
			ja: ['メンバーは'],
			ko: ['팀원은', '멤버는'],
		},
		/** Somebody takes leave by their name. */
		'signs-off': {
			en: ['cheers,', 'best regards,', 'kind regards,', 'best wishes,', 'all the best,', 'yours,', 'enjoy,', 'enjoy!', 'xoxo'],
			fr: ['cordialement,', 'à bientôt,', 'amicalement,'], de: ['viele grüße,', 'liebe grüße,', 'beste grüße,', 'herzliche grüße'], es: ['saludos,', 'un saludo,', 'un abrazo,'],
		},
		/** What somebody was in making the model. */
		'role': {
			en: [...phrases(['as the', 'as', 'being the'], ['manufacturer of', 'developer of', 'developers of', 'maker of', 'makers of', 'provider of', 'publisher of', 'creator of', 'creators of', 'author of', 'authors of']), ...phrases(['developer', 'developers', 'maker', 'makers', 'creator', 'creators', 'owner', 'provider', 'publisher', 'manufacturer', 'producer', 'author', 'authors'], ['of the model', 'of this model', 'of these weights', 'of this release']), ...phrases(['first', 'lead', 'last', 'main', 'senior', 'principal'], ['author', 'authors', 'developer', 'developers', 'contributor', 'contributors', 'engineer']), ...phrases(['author', 'authors', 'creator', 'creators', 'developer', 'developers', 'maker', 'makers'], ['of this model', 'of the model', 'of this work', 'of these weights', 'of this release', 'of this card']), 'principal investigator', 'contributors in alphabetical', 'authors in alphabetical', 'members in alphabetical', 'equal contribution', 'contributed equally', 'contributing equally', ...phrases(['responsible for', 'in charge of'], ['training', 'the training', 'development', 'the development', 'data', 'the model', 'this model', 'modelling', 'modeling'])],
			zh: ['作为本模型的开发', '作为模型开发', '本模型的开发者', '本模型的研发', '本模型的提供者', '本模型的发布者', '模型提供方', '模型研发方', '第一作者', '共同一作', '通讯作者', '主要作者', '主要开发者', '项目负责人', '同等贡献', '本模型的作者', '模型作者'],
			ja: ['本モデルの開発者である', '本モデルの提供者', '本モデルの開発元', '開発元である', '開発者である', '提供者である', '制作者である', '筆頭著者', '責任著者', '主著者', '主な開発者', '開発リーダー', '開発責任者'],
			ko: ['모델의 개발사', '모델의 제공자', '모델 개발사인', '개발사인', '개발자인', '제작사인', '제공자인', '제1저자', '제 1저자', '공동 1저자', '교신저자', '주저자', '개발 책임자', '주요 개발자'],
			fr: ['en tant que concepteur de', 'en tant qu\'éditeur', 'en qualité de fabricant', 'en tant que fournisseur', 'concepteur du modèle', 'conceptrice du modèle', 'concepteurs du modèle', 'développeur du modèle', 'développeurs du modèle', 'éditeur du modèle', 'fournisseur du modèle', 'créateur du modèle', 'en tant que développeur', 'en tant que concepteur', 'en qualité de développeur', 'en qualité de fournisseur', 'premier auteur', 'première autrice', 'auteur principal', 'autrice principale', 'par ordre alphabétique', 'contribution égale', 'chef de projet', 'auteur du modèle', 'autrice du modèle', 'auteurs du modèle', 'responsable du projet', 'responsable de l\'entraînement'],
			de: ['als hersteller von', 'als herstellerin von', 'als anbieter von', 'als anbieterin von', 'als entwickler von', 'als entwicklerin von', ...phrases(['als', 'ist', 'sind'], ['entwickler', 'entwicklerin', 'hersteller', 'herstellerin', 'urheber', 'urheberin', 'anbieter', 'anbieterin', 'herausgeber', 'herausgeberin', 'betreiber', 'ersteller'].flatMap((who) => [`${who} des modells`, `${who} dieses modells`, `${who} dieser gewichte`, `der ${who} des modells`, `die ${who} des modells`])), 'erstautor*', 'hauptautor*', 'projektleiter*', 'projektleitung', ...phrases(['ist', 'ist der', 'ist die', 'sind', 'sind die', 'als'], ['autor des modells', 'autorin des modells', 'autoren des modells', 'autorinnen des modells', 'entwickler des modells', 'entwicklerin des modells', 'entwicklerinnen des modells']), ...phrases(['autor', 'autorin', 'autoren', 'entwickler', 'entwicklerin'], ['des modells ist', 'des modells sind', 'des modells:'])],
			es: ['como fabricante de', 'como proveedor de', 'como desarrollador de', 'como titular de', 'desarrollador del modelo', 'desarrolladora del modelo', 'desarrolladores del modelo', 'creador del modelo', 'creadora del modelo', 'creadores del modelo', 'proveedor del modelo', 'titular del modelo', 'en calidad de desarrollador', 'como desarrollador', 'como desarrolladora', 'primer autor', 'primera autora', 'autor principal', 'autora principal', 'por orden alfabético', 'autor del modelo', 'autora del modelo', 'autores del modelo', 'responsable del proyecto', 'responsable del entrenamiento'],
		},
		/** Before the names of the authors of a paper: what the card is of. */
		'is-official': {
			en: [...phrases(['is the', 'is an', 'this is the', 'the', 'contains the', 'hosts the'].map((before) => `${before} official`), phrases(['pytorch', 'tensorflow', 'jax', 'hugging face', 'huggingface', 'transformers', 'hub', 'open', 'public', 'weight', 'weights', 'model', 'checkpoint', 'gguf', 'onnx', 'mlx', 'keras', 'code', 'inference'], ['release', 'repository', 'repo', 'implementation', 'port', 'weights', 'checkpoint', 'checkpoints', 'page', 'upload', 'version'])), ...phrases(['the', 'is the', 'are the', 'contains the', 'hosts the', 'holds the', 'contains', 'hosts', 'holds', 'for the', 'our'].map((before) => `${before} official`), ['page', 'home', 'release', 'repository', 'repo', 'code', 'implementation', 'pytorch implementation', 'model', 'models', 'weights', 'checkpoint', 'checkpoints'])],
		},
		'co-authors': { en: ['of *\'s', 'of * *\'s', 'of * * *\'s', 'for *\'s', 'for * *\'s', 'from *\'s', 'from * *\'s', 'et al', 'and colleagues', 'and co-authors', 'and coworkers'] },
		/** Whose rights are not those in the model. */
		'of-data': {
			en: ['treebank', 'lexicon', 'annotated by', 'labelled by', 'labeled by', 'transcribed by', 'the data', 'data was', 'data were', 'data is', 'data are', 'dataset', 'datasets', 'data set', 'corpus', 'corpora', 'images', 'photos', 'texts', 'recordings', 'articles', 'songs', 'books', 'clips'],
			zh: ['数据集', '数据由', '数据来', '数据均', '数据是', '数据提供', '的数据', '语料', '图片', '标注员'],
			ja: ['データは', 'データが', 'データセット', '画像は', '画像が', 'コーパス'],
			ko: ['데이터셋', '데이터는', '데이터가', '말뭉치', '이미지는'],
			fr: ['données', 'corpus', 'images'],
			de: ['die daten', 'trainingsdaten', 'datensatz', 'korpus', 'bilder'],
			es: ['datos', 'corpus', 'imágenes'],
		},
		/** What is named besides the model, by who made it or what was done with it. */
		'theirs-named': {
			en: [...phrases(phrases([', which was', ', which were', ', which is', ', which are', ', originally', ', itself', ', first', ', a model', ', a system', ', a corpus', ', a collection', ', a dataset', ', a test set', ', a tool', ', both'], ['created by', 'made by', 'developed by', 'designed by', 'built by', 'released by', 'published by', 'prepared by', 'compiled by', 'collected by', 'curated by', 'assembled by', 'introduced by', 'proposed by', 'put together by', 'trained by', 'maintained by', 'annotated by', 'translated by', 'provided by']), ['*']), ...phrases(['we compare', 'compare against', 'compared against', 'compares against', 'comparison with', 'comparisons with', 'for comparison', 'as a comparison', 'we started from', 'we start from', 'we build on', 'we build upon', 'we fine-tuned', 'we tuned', 'we took', 'we borrow', 'we borrowed', 'we evaluate on', 'we evaluated on', 'we tested on', 'we report', 'we distilled'], ['*']), 'compare against', 'compare ours', 'competitor', 'competitors', 'the competition', 'the baseline', 'baselines', 'predecessor of ours'],
			zh: ['我们对比', '与之对比', '对比对象', '作为基线', '我们选用', '我们选择了', '我们基于', '我们从'],
			ja: ['比較対象', 'と比較', '比較した', 'との比較', '出発点', 'を選びました', 'を採用しました'],
			ko: ['비교 대상', '와 비교', '과 비교', '비교했', '비교하였', '출발점', '을 선택했', '를 선택했'],
			fr: ['à titre de comparaison', 'nous comparons', 'comparé*', 'nous partons', 'point de départ', 'notre référence', 'concurrent*'],
			de: ['zum vergleich', 'wir vergleichen', 'verglichen', 'vergleichsmodell*', 'ausgangspunkt', 'als grundlage', 'konkurrent*'],
			es: ['a modo de comparación', 'comparamos', 'comparado*', 'partimos', 'punto de partida', 'competidor*'],
		},
		/** The model that this one was made out of, as what a clause is about. */
		'its-origin': {
			en: [...phrases(['the underlying', 'the foundation', 'the foundational', 'the pre-trained', 'the pretrained', 'the starting', 'the source', 'the upstream', 'the initial', 'the frozen', 'the teacher', 'the parent', 'its base', 'its parent', 'its teacher', 'its backbone', 'our base', 'our backbone', 'our teacher', 'our starting', 'the base'], ['model', 'network', 'checkpoint', 'encoder', 'backbone', 'weights', 'point', 'llm', 'is', 'was', 'itself', ', *', '(*', '* was', '* is', '* by', '* from']), 'underlying', 'the model underneath', 'it builds on', 'it is built on', 'it was built on', 'builds upon'],
			zh: ['基座是', '基座为', '基座由', '基座模型', '底座是', '底座由', '底座模型', '所基于的', '其基础', '上游模型', '教师模型', '底模', '原模型', '预训练模型由'],
			ja: ['元になった', '元となった', '元となる', '元の', 'もとになった', 'ベースとなった', 'ベースとなる', 'ベースになった', 'ベースの', 'ベースは', 'ベースに', '土台', '基盤となる', '基となった', '教師モデル', '事前学習済みモデルは'],
			ko: ['베이스인', '베이스가 된', '베이스는', '베이스로', '기반이 된', '기반이 되는', '기반인', '기반으로 한', '원본인', '바탕이 된', '토대가 된', '교사 모델', '모태가 된', '백본인', '백본은'],
			fr: [...phrases(['le modèle', 'l\'encodeur', 'le réseau'], ['sous-jacent', 'de départ', 'd\'origine', 'initial', 'de fondation', 'parent', 'pré-entraîné', 'préentraîné', 'enseignant']), 'sous-jacent', 'sous-jacente', 'modèle socle'],
			de: ['zugrunde liegende*', 'zugrundeliegende*', 'zugrunde liegt', 'zu grunde', 'das ausgangsmodell', 'das grundmodell', 'das vortrainierte', 'das lehrermodell', 'das ursprüngliche', 'als basis dient', 'als grundlage dient', 'die basis', 'die grundlage', 'das fundament'],
			es: [...phrases(['el modelo', 'la red', 'el codificador'], ['subyacente', 'de partida', 'de origen', 'original', 'inicial', 'fundacional', 'padre', 'preentrenado', 'maestro']), 'subyacente', 'modelo de partida', 'o modelo base'],
		},
		/** Somebody as the subject or the place of what is done, where names have no capitals. */
		'maker-acts': {
			zh: phrases(['公司', '团队', '團隊', '实验室', '實驗室', '研究院', '研究所', '大学', '大學', '学院', '课题组', '小组', '工作室', '集团', '科技', '算法部', '技术部', '事业部', '研究组'], ['的', '在', '于', '把', '将', '从', '又', '今', '正式', '近日', '这次', '此次', '自', '历时', '用', '花', '基于', '为'], ''),
			ja: phrases(['チーム', '社', '研究所', '研究室', '大学', 'グループ', '機構', 'ラボ', 'サークル', '研究センター', '財団', '協会', '病院', '気象庁', '有志', '部', '工房'], ['が', 'は', 'では', 'において', 'から', 'も'], ''),
			ko: phrases(['팀', '랩', '랩스', '연구소', '연구실', '연구원', '대학교', '재단', '센터', '회사', '병원', '협회', '그룹', '동아리', '연구진', '기상청', '스튜디오'], ['이', '가', '은', '는', '에서', '에서는', '도'], ''),
		},
		/** That a model is put out or has been made, as the end of what somebody did. */
		'puts-it-out': {
			zh: [...phrases(['开源', '发布', '推出', '放出', '公开', '上线', '开放', '研发', '训练', '打造', '做', '写', '重写', '改造', '打磨', '沉淀'], ['了', '出来', '出的', '成了', '给社区', '给大家', '的内部', '的模型', '的自研'], ''), '的内部模型', '的内部排序模型', '自研模型', '内部使用的模型', '对外开放', '对外发布', '对外开源', '正式开源', '重写成', '沉淀下来'],
			ja: [...phrases(['公開', '一般公開', '外部公開', '無償公開', '開発', '作成', '学習', '構築', '準備', '整備'], ['することにしました', 'することとしました', 'しました', 'します', 'いたします', 'いたしました', 'しています', 'したもの', 'したモデル', 'してきたモデル', 'してきました'], ''), '育ててきた', '作ってきた', '使ってきた', '磨いてきた', '世に出', 'お届け', 'お披露目'],
			ko: [...phrases(['공개', '개발', '출시', '배포', '발표', '준비', '구축', '학습', '제작'], ['했습니다', '하였습니다', '합니다', '했어요', '해 왔', '해왔', '하여 왔', '하게 되었', '하기로', '한 모델', '해 온', '해온'], ''), '오픈소스로', '선보입니다', '선보였', '내놓았', '내놓습니다', '만들어 왔', '만들어왔', '결과물이'],
		},
		/** That somebody had no part in making it, or is not told. */
		'no-part': {
			en: [...phrases(['not', 'no', 'neither', 'never', 'isn\'t', 'aren\'t', 'are not', 'is not', 'nor'], ['the author', 'the authors', 'the creator', 'the creators', 'the developer', 'the developers', 'the maker', 'the makers', 'the owner', 'affiliated', 'associated', 'author', 'authors', 'affiliation']), 'no relation to', 'no part in', 'not involved', 'nothing to do with', 'unaffiliated', 'the original'],
			zh: ['不是本模型', '并非本模型', '不是模型', '并非模型', '无关', '没有关系', '未参与'],
			ja: ['開発者ではあり', '作者ではあり', '開発者ではない', '作者ではない', '無関係', '関係ありません', '関与していません'],
			ko: ['개발자가 아니', '제작자가 아니', '저자가 아니', '관련이 없', '무관', '관계가 없', '참여하지 않'],
			fr: ['n\'est pas l\'auteur', 'ne sommes pas', 'n\'a pas participé', 'sans lien avec', 'aucun lien'],
			de: ['nicht der autor', 'nicht die autorin', 'nicht die autoren', 'nicht der entwickler', 'nicht die entwickler', 'nicht beteiligt', 'keine verbindung', 'nichts zu tun'],
			es: ['no es el autor', 'no es la autora', 'no son los autores', 'no somos los autores', 'no es el desarrollador', 'sin relación', 'ninguna relación', 'no participó'],
		},
		/** That somebody worked on the model, where they are thanked or listed. */
		'took-part': {
			en: [...phrases(['who', 'that', 'helped', 'helping', 'for', 'having', 'everyone who', 'all who', 'people who'], ['trained this model', 'trained the model', 'worked on this model', 'worked on the model', 'built this model', 'built the model', 'train this model', 'train the model', 'build this model', 'build the model', 'make this model', 'training this model', 'training the model', 'working on this model', 'developing this model', 'built it with', 'made this model']), ...phrases(['took part in', 'participated in', 'taking part in', 'participating in', 'contributed to', 'contributing to'], ['training this', 'training the', 'the training', 'the training of', 'the development', 'building this', 'developing this', 'this model', 'the making of'])],
			zh: phrases(['参与', '参与了', '参加', '一起', '帮忙', '协助', '參與', '共同'], ['训练本', '训练这个', '训练该', '训练的', '本模型训练', '本模型的训练', '本模型开发', '本模型的开发', '开发本', '开发的', '微调的', '研发的', '模型训练', '模型研发', '模型开发', '訓練', '本项目'], ''),
			ja: phrases(['開発に', '学習に', '作成に', '制作に', 'モデルの開発に', '本モデルに'], ['参加した', '携わった', '関わった', '協力した', '参加してくれた', '携わってくれた', '貢献した', '参加いただいた', 'ご協力いただいた'], ''),
			ko: phrases(['개발에', '학습에', '제작에', '훈련에', '모델 개발에', '모델 학습에'], ['참여한', '참여해', '함께한', '함께해', '도움을 준', '기여한', '힘써 준', '힘써준']),
			fr: phrases(['ont participé', 'a participé', 'ayant participé', 'ont contribué', 'ont travaillé', 'ayant travaillé'], ['à l\'entraînement', 'au développement', 'à la conception', 'à ce modèle', 'au modèle', 'sur ce modèle', 'sur le modèle']),
			de: [...phrases(['am training', 'an der entwicklung', 'an diesem modell', 'am modell', 'beim training', 'bei der entwicklung'], ['mitgewirkt', 'beteiligt', 'mitgearbeitet', 'gearbeitet', 'geholfen', 'mitgeholfen', 'dieses modells mitgewirkt', 'des modells mitgewirkt'])],
			es: phrases(['participaron', 'participó', 'han participado', 'colaboraron', 'contribuyeron', 'trabajaron', 'que participaron'], ['en el entrenamiento', 'en el desarrollo', 'en este modelo', 'en el modelo', 'al desarrollo', 'al entrenamiento', 'en la creación']),
		},
		/** That there is nobody behind it but the one who writes. */
		'just-one': {
			en: [...phrases(['just', 'only', 'it\'s just', 'it is just', 'no, just', 'no, only', 'nobody but', 'no one but', 'all there is is', 'that would be', 'that\'s', 'a team of one:'], ['me', 'me,', 'me.', 'me:', 'myself']), 'one-man', 'one-woman', 'one-person', 'solo developer', 'solo dev', 'solo effort', 'solo work', 'lone developer', 'team of one', 'all by myself', 'single-handed', 'single-handedly', 'single person', 'nobody else involved', 'no company behind', 'no lab behind', 'no team behind', 'yours truly'],
			zh: ['就我一个', '只有我一个', '只有我自己', '一个人做', '一个人炼', '一个人训', '一个人搞', '单人开发', '单打独斗', '一人之力', '独自完成', '独自训练', '独立开发者', '本人一手', '就我自己'],
			ja: ['私ひとり', '私一人', '一人で', 'ひとりで', '個人の開発者', '単独で', '個人開発者', '一個人'],
			ko: ['저 혼자', '나 혼자', '혼자서', '혼자 만', '1인 개발', '일인 개발', '개인 개발자', '저 한 명', '한 사람이'],
			fr: ['c\'est juste moi', 'juste moi', 'moi seul', 'moi seule', 'tout seul', 'toute seule', 'seul derrière', 'seule derrière', 'en solo', 'développeur solo', 'une seule personne'],
			de: ['nur ich', 'nur mich', 'bloß ich', 'ich allein', 'ganz allein', 'im alleingang', 'einzelperson', 'einzelkämpfer*', 'einzelentwickler*', 'eine einzige person', 'ein-personen*', 'ein-frau*'],
			es: ['solo yo', 'sólo yo', 'yo solo', 'yo sola', 'solamente yo', 'una sola persona', 'en solitario', 'desarrollador independiente', 'desarrolladora independiente', 'yo mismo', 'yo misma'],
		},
		/** Somebody had no such model, and made one. */
		'story': {
			en: [...phrases(['so they', 'so we', 'so i', 'so she', 'so he', 'and', 'then', 'we', 'they', 'i', 'finally', 'eventually', 'ended up', 'decided to', 'set out to', 'chose to', 'had to', 'ended by'], ['wrote', 'built', 'trained', 'made', 'write', 'build', 'train', 'make', 'building', 'training', 'making', 'fine-tuned', 'created', 'create', 'rolled', 'roll'].flatMap((verb) => [`${verb} one`, `${verb} our own`, `${verb} their own`, `${verb} my own`, `${verb} its own`, `${verb} something`]))],
			zh: phrases(['自己', '于是', '干脆', '索性', '只好', '最后', '决定'], ['训练了', '训了', '做了', '练了', '炼了', '写了', '开发了', '自己训', '自己做', '自己炼', '自研'], ''),
			ja: ['自分たちで作', '自前で', '自分で作', '自社で作', '独自に学習', '独自に開発', '自ら開発', '自ら学習', '自作し'],
			ko: ['직접 만들', '직접 학습', '직접 훈련', '직접 개발', '자체적으로 만들', '스스로 만들', '자체 학습'],
			fr: phrases(['notre propre', 'leur propre', 'mon propre', 'son propre'], ['modèle', 'réseau', 'détecteur', 'classifieur']),
			de: phrases(['unser eigenes', 'ein eigenes', 'ihr eigenes', 'mein eigenes', 'selbst ein', 'selber ein'], ['modell', 'netz', 'sprachmodell', 'system']),
			es: phrases(['nuestro propio', 'su propio', 'mi propio', 'nuestra propia', 'su propia'], ['modelo', 'detector', 'clasificador', 'red', 'sistema']),
		},
		/** Somebody comes with the model into a field, or shows how glad they are of it. */
		'joins': {
			en: [...phrases(['joins', 'enters', 'makes its debut in', 'becomes', 'follows', 'continues', 'extends', 'expands', 'completes', 'opens', 'sets', 'takes', 'wants', 'aims', 'hopes', 'celebrates', 'rounds out'], ['the growing', 'the ranks', 'the list', 'the open', 'the field', 'the race', 'the first', 'the second', 'the third', 'its first', 'its second', 'its line', 'its line-up', 'its lineup', 'its family', 'its range', 'its series', 'its portfolio', 'its commitment', 'a first step', 'another step', 'to make', 'to bring', 'to give', 'one of the'])],
			fr: phrases(['rejoint', 'entre dans', 'poursuit', 'complète', 'étend', 'est fier de', 'est fière de', 'est heureux de', 'est heureuse de', 'a le plaisir de'], ['la liste', 'le cercle', 'sa gamme', 'sa famille', 'publier', 'présenter', 'partager', 'annoncer', 'dévoiler', 'vous présenter']),
			de: phrases(['freut sich', 'freuen sich', 'ist stolz', 'reiht sich', 'erweitert', 'setzt', 'ergänzt'], ['darauf', ', *', 'darüber', 'ein in', 'seine', 'ihre', 'das angebot', 'die reihe', '* vorzustellen', '* zu veröffentlichen']),
			es: phrases(['se suma', 'se une', 'amplía', 'completa', 'continúa', 'se complace en', 'se enorgullece de', 'tiene el placer de', 'tiene el gusto de'], ['a la lista', 'al grupo', 'a la familia', 'su familia', 'su gama', 'su línea', 'presentar', 'publicar', 'anunciar', 'compartir']),
		},
		/** An account of anybody. */
		'any-handle': {
			en: ['@*'],
			zh: ['up 主', 'up主', '博主', '坛友', '网友', '群友', '@'],
		},
		/** That somebody made it, at the end of a clause. */
		'made-zh': {
			zh: ['做的', '炼的', '訓的', '训的', '训练的', '微调的', '合并的', '融合的', '制作的', '量化的', '搞的', '写的', '练的', '出品', '制作', '的作品', '煉的', '製作'],
			ja: ['が作', 'が学習', 'が公開', '作のモデル', 'さん作', '氏が'],
			ko: ['님이 만', '님이 제작', '님이 학습', '님의 작품', '이 만든', '가 만든'],
		},
		/** With what something was made, not by whom. */
		'made-with': {
			en: phrases(['developed', 'built', 'written', 'made', 'created', 'implemented', 'trained', 'coded'], ['with', 'using', 'in python', 'in rust', 'in c++', 'in pytorch', 'in jax', 'in tensorflow', 'on top of', 'under linux', 'under ubuntu', 'on ubuntu', 'on linux']),
			zh: ['使用 python', '使用python', '基于 pytorch', '基于pytorch', '采用 pytorch', '用 pytorch', '开发环境', '使用 pytorch'],
			ja: ['で実装', 'を用いて開発', 'を使って開発', 'を使用して開発', '開発環境'],
			ko: ['로 구현', '으로 구현', '를 사용해 개발', '을 사용해 개발', '개발 환경'],
			fr: phrases(['développé', 'écrit', 'réalisé', 'programmé', 'entraîné'], ['avec', 'en python', 'sous linux', 'sous ubuntu', 'à l\'aide de']),
			de: phrases(['entwickelt', 'geschrieben', 'gebaut', 'erstellt', 'umgesetzt', 'programmiert', 'trainiert', 'implementiert'], ['mit', 'in python', 'unter linux', 'unter ubuntu', 'auf basis von', 'mithilfe von']),
			es: phrases(['desarrollado', 'escrito', 'hecho', 'programado', 'implementado', 'entrenado'], ['con', 'en python', 'en linux', 'sobre pytorch', 'usando', 'utilizando']),
		},
		/** Who made it, in a clause on what it is. */
		'that-they-made': {
			en: phrases(['that *', 'that * *', 'that * * *', 'which *', 'which * *'], ['ships', 'shares', 'publishes', 'maintains', 'has released', 'has trained', 'has built', 'has developed', 'has published', 'runs in', 'is sharing', 'is releasing']),
			fr: phrases(['que *', 'que * *', 'qu\'*', 'que le *', 'que la *'], ['a développé', 'a entraîné', 'a publié', 'a conçu', 'publie', 'partage', 'maintient', 'diffuse']),
			de: phrases(['das *', 'das * *', 'das die *', 'das der *', 'das das *', 'den *', 'die *', 'die * *'], ['entwickelt hat', 'trainiert hat', 'veröffentlicht hat', 'gebaut hat', 'entwickelt haben', 'trainiert haben', 'veröffentlicht haben', 'gebaut haben', 'pflegt', 'bereitstellt']),
			es: phrases(['que *', 'que * *', 'que el *', 'que la *'], ['desarrolló', 'entrenó', 'publicó', 'ha desarrollado', 'ha entrenado', 'ha publicado', 'creó', 'mantiene', 'comparte']),
		},
		/** The model as what somebody puts out, whoever that is. */
		'model-given': {
			zh: phrases(['把这个模型', '把本模型', '把它', '将本模型', '将该模型', '将这个模型', '将其', '把該模型', '將本模型'], ['放了出来', '放出来', '开源', '公开', '开放', '发布', '贡献', '分享', '交给社区', '對外開放'], ''),
			ja: ['このモデルを公開', '本モデルを公開', 'モデルを世に', 'モデルをお届け'],
			ko: ['이 모델을 공개', '본 모델을 공개', '모델을 세상에', '모델을 내놓'],
		},
		/** How long somebody had it for themselves. */
		'their-words': {
			zh: ['内部', '之后', '多年', '历时', '打磨', '年来', '几经', '如今', '终于', '近日', '日前', '正式'],
			ja: ['社内', '年かけ', 'このたび', 'ついに', '正式に'],
			ko: ['사내', '년간', '이번에', '드디어', '마침내', '정식'],
		},
		/** Who trained something on or with what has a name, and has none. */
		'we': { en: ['we', 'i'] },
		'other-parts': otherParts,
		'something-else': {
			en: ['no part in', 'the community and', 'a community member', 'a user', 'one of our users', 'compared with', 'compare with', 'compared to', 'is supported by', 'supported in part', 'supported in parts', 'not covered by', 'library is', 'library was', 'library for', 'library by', 'libraries', ...phrases(['a', 'an', 'the', 'this', 'our', 'python', 'software', 'inference', 'training', 'open source', 'model', 'standard'], ['library']), 'toolkit', 'framework', 'benchmark*', 'inference engine', 'demo', 'leaderboard', 'license', 'licence', 'tool', 'plugin', 'app', 'evaluation set', 'test set', 'funded by', 'sponsored by', 'supported by', 'credits from', 'thanks to', 'dataset', 'datasets', 'corpus', 'tokenizer', 'method', 'algorithm', 'optimizer', 'inspired by', ...phrases(['first', 'originally'], phrases(['developed', 'introduced', 'proposed', 'described', 'invented', 'released', 'published'], ['by', 'in * by'])), 'acknowledge*', 'architecture was', 'survey', 'paper', 'baseline', 'red team', 'red teamers', 'annotators', 'raters', 'crowdworkers', 'original authors', 'original author', 'original creators', 'original creator', 'original developers', 'respective authors', 'base model authors', 'upstream', 'card was', 'card has been', 'card is written', 'card written by', 'card were'],
			zh: ['做了对比', '作为对比', '进行对比', '相比较', '合入', '支持本模型', '对本模型的支持', '支持了本模型', '框架', '工具', '工具箱', '基准', '评测集', '测试集', '插件', '协议', '推理引擎', '基準', '測試集', '協議', '数据集', '资助', '赞助', '感谢', '语料', '資助', '感謝', '论文', '技术报告', '论文由', '文章'],
			ja: ['フレームワーク', 'ライブラリ', 'ツール', 'ベンチマーク', 'ライセンス', 'データセット', '助成', '支援を受け', '支援によ', '支援プログラム', '謝辞', '論文'],
			ko: ['프레임워크', '라이브러리', '도구', '벤치마크', '라이선스', '데이터셋', '지원을 받', '후원', '감사', '논문'],
			fr: ['bibliothèque python', 'bibliothèque logicielle', 'la bibliothèque est', 'une bibliothèque', 'outil', 'référentiel', 'licence', 'financé par', 'soutenu par', 'jeu de données', 'corpus', 'article'],
			de: ['python bibliothek', 'softwarebibliothek', 'programmbibliothek', 'die bibliothek ist', 'werkzeug', 'benchmark', 'lizenz', 'gefördert', 'finanziert von', 'datensatz', 'korpus', 'artikel', ...phrases(['auf basis von', 'auf der basis von', 'auf grundlage von', 'auf der grundlage von', 'basierend auf', 'ausgehend von', 'mithilfe von', 'mit hilfe von', 'unter verwendung von', 'anhand von', 'unabhängig von', 'inspiriert von', 'reihe von', 'vielzahl von', 'anzahl von', 'menge von', 'sammlung von', 'satz von'], ['* entwickelt', '* * entwickelt', '* erstellt', '* * erstellt']), ...phrases(['zur *', 'zum *', 'für die *', 'zur * *'], ['von * entwickelt', 'von * * entwickelt', 'von * erstellt', 'von * * erstellt'])],
			es: ['biblioteca de python', 'biblioteca de software', 'la biblioteca es', 'una biblioteca', 'herramienta', 'licencia', 'prueba de referencia', 'financiado por', 'apoyado por', 'conjunto de datos', 'corpus', 'artículo'],
		},
		'author-is': {
			en: [...['creator', 'author', 'authors', 'developer', 'developers', 'organization', 'organisation', 'provider', 'publisher', 'maintainer', 'maintainers', 'created_by', 'developed_by', 'trained_by', 'made_by', 'vendor', 'model_creator', 'model_author', 'owner', 'company', 'lab', 'team', 'affiliation'].flatMap((key) => [`"${key}": "*`, `"${key}":"*`, `"${key}": ["*`, `'${key}': '*`]), 'author = {*', 'author={*', 'authors = {*', 'authors={*', 'author = "*', '@author', ...phrases(['i, *', 'i, * *', 'i (*)', 'i (* *)', 'me (*', 'me, *', 'me, * *'], [', trained', ', fine-tuned', ', made', ', built', ', created', ' trained', ' fine-tuned', ' made', ' built', ' created'], ''), 'team members:', 'group members:', 'members:', 'publisher:', 'supervisor:', 'lead:', 'author:', 'authors:', 'developer:', 'developers:', 'maintainer:', 'maintainers:', 'creator:', 'creators:', 'made by:', 'created by:', 'developed by:', 'trained by:', 'contributors:', 'author is', 'authors are', 'my name is', 'by its author', 'responsible:', 'owner:', 'credits:', 'team:', 'organization:', 'organisation:', 'institution:', 'team is', 'submitted by:', 'uploaded by:', 'participants:'],
			zh: ['我叫', '本模型的作者', '模型作者老', '模型作者是', '之手', '作者本人', '作者是', '作者为', '作者為', '作者:', '开发者是', '开发者为', '开发者:', '作者团队', '制作:', '制作人', '出品：', '出自', '作者@', '作者 @', ...phrases(['团队', '项目', '小组', '课题组', '主要', '核心', '全体', '项目组', '开发组', '参与'], ['成员：'], ''), '作者係', '開發者為', '開發者：', '開發者是', '维护者', '主要贡献者', '开发：', '單位：', '单位：', ...phrases(['开发', '研发', '研制', '制作', '承担', '完成', '主办', '所属', '发布', '提供'], ['单位为'], ''), '机构为', '机构：', '著作权人', '负责人', '版权人', '著作權人', '研制单位', '开发单位', '团队：', '公司：', 'up主', '作者 b站', '作者b站', '作者知乎', '作者 知乎', '训练者'],
			ja: ['作り手は', 'が本モデルの制作者', 'が本モデルの開発者', 'が本モデルの作者', 'の制作者です', 'の開発者です', 'の作者です', '作者は', '作者:', '作った人', '開発者は', '開発者:', '開発:', '制作:', '作成者は', '作成者:', '著者は', '著者:', '製作:', '開発元は', '開発元:', '製作者:', '提供:', '責任者は', '責任者:', '発行:', 'メンバー:', '担当は', '制作者は', '学習者:', '公開者は', '公開者:'],
			ko: ['모델의 제작자', '모델의 개발자', '제작자입니다', '개발자입니다', '만든 이', '만든이', '만든 사람', '제작자는', '제작자:', '개발자는', '개발자:', '제작:', '개발:', '저자는', '저자:', '작성자:', '개발사는', '개발사:', '개발진', '책임자', '제공:', '팀원:', '제작 :', '개발 :', '업로더'],
			fr: ['l\'autrice est', 'membres :', 'auteur :', 'auteurs :', 'auteur:', 'autrice :', 'autrices :', 'autrice:', 'auteure :', 'l\'auteur est', 'les auteurs sont', 'développeur :', 'responsable :', 'équipe :', 'responsables :'],
			de: ['autor:', 'autorin:', 'autoren:', 'autorinnen:', 'autor ist', 'autorin ist', 'autoren sind', 'mitglieder:', 'referat', 'entwickler:', 'entwicklerin:', 'urheber:', 'urheber ist', 'verantwortlich:', 'verantwortlich ist', 'verantwortlich sind', 'herausgeber:', 'herausgeber ist', 'herausgeberin', 'urheberin', 'entwicklung:'],
			es: ['autor:', 'autora:', 'autores:', 'autoras:', 'el autor es', 'la autora es', 'los autores son', 'desarrollador:', 'desarrolladora:', 'creadora:', 'responsable:', 'responsables:', 'integrantes:', 'desarrollo:', 'creador:'],
		},
		/** Those for whom a model is made, or who are free to use it. */
		'users': {
			en: ['intended users', 'primary users', 'target users', 'target audience', 'are free to', 'are then in', 'by amateurs', 'by practitioners', 'by users', 'by anyone', 'by hobbyists and', 'by machine learning', 'researchers and developers can', 'developers and researchers can', 'developers can', 'developers should', 'developers may', 'developers must', 'researchers can', 'researchers may'],
			zh: [...phrases(['面向', '适合', '服务于', '供'], ['高校', '企业', '团队', '研发', '医院', '学校', '中小', '广大', '科研', '各类'], ''), '可使用', '可自由', '可以使用', '可以自由', '目标用户', '主要用户', ...phrases(['供', '面向'], ['爱好者', '机器学习', '研究者', '研究人员', '开发者', '学生', '初学者', '教师', '医生', '人工智能', 'ai', ' ai'], ''), '预期用户', '目标受众', '使用者主要是', '的主要使用者', '而开发的', '而研发的', '而设计的', '開發者應', '开发者应', '开发者需', '开发者必须', '开发者须', '开发者可', '面向研究'],
			ja: ['は自由に', 'のように述べ', 'のように説明', 'のように警告', 'と述べて', 'と説明して', 'と報告して', 'と主張して', 'と警告して', 'と指摘して', '想定ユーザ', '想定利用者', '主な利用者', '主な対象', '対象ユーザ', '対象読者', '必要があります', '必要がある', 'すべきで', 'すべきだ', 'べきです', 'ことを推奨', '利用できます', '使用することができ'],
			ko: ['자유롭게', '대상 사용자', '주요 사용자', '주된 사용자', '주 사용자', '해야 합니다', '해야 하며', '해야 한다', '하여야', '권장합니다', '개발자는 이 모델', '개발자는 이 설정', '개발자는 자신', '개발자는 먼저', '개발자는 반드시', '개발자는 배포', '개발자는 모델을', '개발자는 또한', '바꿀 수 있', '설정할 수 있', '통합할 수 있', '조정할 수 있', '확장할 수 있', '구축할 수 있', '선택할 수 있', '책임을 지지', '책임지지', '책임이 없', '손해', '사용할 수 있'],
			fr: ['sont libres de', 'utilisateurs visés', 'utilisateurs principaux', 'principaux utilisateurs', 'utilisateurs cibles', 'public visé', 'public cible', ...phrases(['s\'adresse', 's\'adressent', 'destiné', 'destinés', 'destinée', 'destinées'], ['à', 'aux', 'au', 'avant tout', 'principalement', 'd\'abord', 'en premier lieu', 'en priorité', 'surtout', 'essentiellement', 'plus particulièrement', 'en particulier']), 'les développeurs doivent', 'les développeurs devraient', 'peuvent utiliser'],
			de: ['können frei', 'zielgruppe', 'hauptnutzer', 'primäre nutzer', 'vorgesehene nutzer', 'hauptsächlichen nutzer', ...phrases(['richtet', 'richten'], ['sich an', 'sich vor allem', 'sich in erster', 'sich primär', 'sich hauptsächlich']), ...phrases(['entwickler', 'entwicklerinnen und entwickler', 'entwickelnde'], ['sollten', 'müssen', 'können', 'dürfen']), 'dürfen das modell', ...phrases(['von uns', 'von mir'], ['entwickelte*', 'trainierte*', 'veröffentlichte*', 'bereitgestellte*', 'erstellte*'])],
			es: ['son libres de', 'pueden utilizar', 'pueden usar', 'usuarios previstos', 'usuarios principales', 'principales usuarios', 'usuarios a los que', 'usuarios objetivo', 'público objetivo', ...phrases(['dirigido', 'dirigida', 'dirigidos', 'dirigidas', 'destinado', 'destinada', 'destinados', 'destinadas'], ['a', 'a los', 'a las', 'principalmente a', 'sobre todo a']), 'se dirige a', 'se dirigen a', ...phrases(['los desarrolladores'], ['deben', 'deberían', 'pueden'])],
		},
		/** A way to the makers, or a matter that they took to somebody else. */
		'messages': {
			en: ['discord', 'wechat', 'slack', 'telegram', 'leave a message', 'leave us a message', 'reported this', 'reported it', 'reported the issue', 'reported the problem', 'filed a bug', 'raised the issue', 'raised this'],
			zh: ['微信群', '交流群', '留言', '汇报给', '反馈给', '报告给', '提交给'],
			ja: ['に報告', '報告済み', 'メッセージを'],
			ko: ['에 보고', '에 신고', '메시지를 남'],
			fr: ['signalé', 'laisser un message'],
			de: ['gemeldet', 'nachricht hinterlassen'],
			es: ['informado', 'dejar un mensaje', 'hemos reportado'],
		},
		/** What makers took from others to work with, or put their own model next to. */
		'put-to-use': {
			en: ['using the open source', 'using the official', 'we used', 'we adopted', 'we adopt', 'we follow', 'we followed', 'starting point', 'was used to', 'were used to', 'is used to', 'and used', 'approach followed', 'integrated into', 'as a client', 'as the client', 'set up', 'codec from', 'encoder from', 'tokenizer from', 'the benchmark', 'this benchmark'],
			zh: ['采用了', '我们使用', '我们采用', '使用了', '安装', '安裝', '已集成', '集成到', '评测基准'],
			ja: ['を使用しました', 'をインストール', 'を用いました', 'を用いて', 'を利用しました', 'に統合', 'ベンチマーク'],
			ko: ['을 사용했', ...phrases(['을 적용', '를 적용'], ['했', '하였', '하여', '해'], ''), '을 사용해', '를 사용해', '을 설치', '를 설치', '를 사용했', '을 사용하였', '를 사용하였', '을 이용했', '를 이용했', '에 통합'],
			fr: ['nous utilisons', 'nous avons utilisé', 'à l\'aide d*', 'au moyen de'],
			de: ['wir verwenden', 'wir nutzen', 'wir haben', 'verwendet haben'],
			es: ['usamos', 'con ayuda del', 'concretamente', 'en concreto', 'método de código abierto', 'utilizamos', 'hemos utilizado', 'hemos usado', 'punto de referencia'],
		},
		/** Readers are to write to those who made it. */
		'to-us': {
			en: ['contact us', 'write to us', 'email us', 'e-mail us', 'mail us', 'reach us', 'reach out to us', 'contact our'], zh: ['联系我们', '聯繫我們', '联系：'], ja: ['お問い合わせ', 'ご連絡'], ko: ['문의'],
			fr: ['contactez nous', 'nous contacter', 'écrivez nous'], de: ['kontaktieren sie uns', 'schreiben sie uns', 'schreibt uns'], es: ['contáctenos', 'contáctanos', 'escríbanos', 'escríbenos'],
		},
		'we-are': {
			en: ['we, the', 'we, a', 'we, at', 'we, from', 'we from', 'we in the', 'we of the', 'we are a', 'we are the', 'we are an', 'we are two', 'we are three', 'we are students', 'we at', 'our team at', 'our group at', 'our lab at', 'our company', 'by us at', 'by our', 'at our lab', 'our intern', 'our colleague'],
			zh: ['我们实验室', '我们课题组', '我们团队', '我们小组', '我组', '我们是', '我们来自', '我們是', '我們來自', '本团队', '本实验室', '本公司', '本课题组', '我司'],
			ja: [...phrases(['私たちは', '私たちは、', '我々は', '我々は、'], ['株式会社', '合同会社', '国立', '東京', '京都', '大阪', '大学', '研究室', '研究者', '学生', '有志', '小さな', 'スタートアップ'], ''), '私たちのチーム', '我々のチーム', '私たちの研究室', '当社は', '弊社は', '当チーム', '当研究室'],
			ko: [...phrases(['저희는', '우리는'], ['주식회사', '(주)', '대학', '국립', '서울', '한국', '연구', '학생', '스타트업', '작은', '동아리']), ...phrases(['당사'], ['는', '가', '의', '에서', '연구'], ''), '저희 팀', '저희 연구실'],
			fr: ['nous, le', 'nous, la', 'nous, les', 'nous, l\'*', 'nous autres', 'nous sommes', 'notre équipe', 'notre laboratoire', 'notre entreprise'],
			de: ['wir, das', 'wir, die', 'wir, der', 'wir als', 'wir vom', 'wir von der', 'wir am', 'wir sind', 'unser team', 'unsere gruppe', 'unser labor', 'unsere firma'],
			es: ['nosotros, el', 'nosotros, la', 'nosotras', 'nosotros, los', 'nosotros, del', 'somos', 'nuestro equipo', 'nuestro laboratorio', 'nuestra empresa'],
		},
		'from': {
			en: ['from', 'at the', 'by the'],
			fr: ['de l\'', 'du', 'de la'],
			de: ['vom', 'der', 'des'],
			es: ['de la', 'del'],
		},
		'describes': {
			en: ['is a', 'is an', 'are a', 'is the', 'are the', 'family of', 'new'],
			fr: ['est un', 'est une', 'un modèle'],
			de: ['ist ein', 'ist eine', 'ein modell'],
			es: ['es un', 'es una', 'un modelo'],
		},
		'made-somehow': {
			en: ['trained by', 'trained at', 'done by', 'done at', 'made in', 'comes from', 'come from the', 'originates from', 'presented by', 'provided by', 'hosted by', 'shared by', 'prepared by', 'merged by', 'converted by', 'the work of', 'written by', 'in partnership with', 'in cooperation with', 'in collaboration with', 'was made with', 'made at', 'fine-tuned at', 'work by'],
			ja: ['による', 'で開発', 'の開発', '運用'],
			zh: ['训练并', '开发并', '训练的', '构建的', '提出的', '提供的', '发布的', '开源的', '做的', '写的', '研究的', '给出的', '牵头', '主导', '来自', '出自', '隶属于'],
			fr: ['grâce à', 'au sein de', 'par l\'équipe', 'par une équipe', 'par le laboratoire', 'par les'],
			de: ['haben wir', 'hat das', 'im rahmen', 'von der', 'vom', 'durch die'],
			es: ['en el marco', 'por el equipo', 'por el laboratorio', 'creación de', 'por la'],
			ko: ['함께 개발', '함께 만든', '개발'],
		},
		'owns': {
			en: ['put this together', 'put it together', 'put the model together', 'put together this', 'cooked this up', 'cooked it up', 'hacked this together', 'threw this together', 'pulled this together', 'trained it alone', 'made all of it', 'wrote all of it', ...phrases(['behind this *', 'behind the *', 'behind it', 'behind *'], ['stands', 'stand']), ...phrases(['did', 'led', 'carried out', 'coordinated'], ['most of the work', 'the work', 'all the work', 'much of the work', 'all of the work', 'the bulk of the work', 'the training', 'the development', 'the fine-tuning']), 'stand behind', 'stands behind', 'is behind', 'are behind', 'the people behind', 'is all there is behind', 'had it built', 'did the training', 'owns', 'owns and', ...phrases(['maintains the', 'built the', 'trained the', 'made the'], ['model', 'models', 'weights', 'network', '* model', '* models']), 'maintains this', 'built this', 'developed this', 'created this', 'made this', 'released this', 'trained this', 'publishes', 'takes care of', 'developed it', 'built it', 'maintains it', 'made it', 'trained it'],
			fr: ['c\'est * qui', 'qui a entraîné', 'qui a développé', 'qui ont entraîné', 'qui l\'a entraîné', 'a développé', 'ont développé', 'maintient', 'a conçu', 'ont conçu', 'a entraîné', 'ont entraîné', 'a livré', 'publie', 'porté conjointement', 'porté par', 'fait en solo', 'encadrés par', 'se cache derrière', 'tout seul'],
			de: ['trainiert habe ich', 'habe ich trainiert', 'habe ich gebaut', 'entwickelt habe ich', 'haben wir bei', 'haben wir am', 'haben wir an der', 'hat * trainiert', 'haben * trainiert', ...phrases(['trainiert', 'entwickelt', 'gebaut', 'erstellt', 'gemacht'], ['hat es', 'hat das modell', 'haben es', 'haben das modell', 'hat dieses', 'haben dieses']), ...phrases(['hinter dem *', 'hinter diesem *', 'hinter *'], ['steht', 'stehen']), 'pflegt', 'betreut', 'hat dieses', 'haben dieses', 'aufgebaut', 'gemeinschaftswerk', 'verantwortet', 'verantwortlich für', 'entwickelte', 'steckt hinter', 'stecken dahinter', 'habe ich selbst', 'gebaut habe ich'],
			es: ['detrás de * está', 'detrás de *-* está', 'detrás de * están', 'detrás está', 'detrás están', 'lo entrené yo', 'la entrené yo', 'lo hice yo', 'la hice yo', 'lo desarrollé yo', 'lo ha hecho', 'lo ha entrenado', 'lo hemos hecho', 'mantiene', 'desarrolló', 'ha desarrollado', 'han desarrollado', 'creó', 'está detrás', 'están detrás', 'firman', 'de la mano de', 'la hicimos', 'lo hicimos', 'lo hizo', 'la hizo', 'defendido por'],
			zh: ['拼出来的', '折腾出来', '作者是', '搭建了本', '所做', '从头练', '做出的', '做出来的', '牵头', '合力'],
			ja: ['作っています', '育てた', '育てました', '主担当', '代表は', '開発しています'],
			ko: ['만들었', '제작하였', '주도'],
		},
		/** The model as what was made by somebody, where names have no capitals to tell them by. */
		'model-as-topic': { zh: ['模型由', '模型是由'], ja: ['モデルは'], ko: ['모델은'] },
		/** A model that is somebody's, by which it is told from the ones that they made before. */
		'their-latest': {
			en: ['the latest from', 'the newest from', 'newest member of', 'latest addition to', 'latest member of', 'the newest model from', 'the latest model from', 'the first model from', 'the latest release from', ...phrases(['\'s', 's\''], ['flagship', 'in-house', 'proprietary', 'debut']), ...phrases(['\'s', 's\''], phrases(['flagship', 'in-house', 'house', 'own', 'open', 'main', 'second', 'third', 'debut', 'small', 'smallest', 'largest', 'biggest', 'current', 'production', 'public', 'official', 'proprietary', 'internal', 'multilingual', 'compact', 'entry'], ['model', '* model', '* * model', '* * * model', 'models', '* models', 'family', '* family', '* * family', 'release', 'line of', 'series', '* series', 'encoder', '* encoder', '* classifier', '* detector', '* network', '* lm', '* llm'])), ...phrases(['\'s', 's\''], phrases(['latest', 'newest', 'most recent', 'first', 'new', 'next', 'own'], ['model', '* model', '* * model', '* * * model', 'models', '* models', '* * models', 'family', '* family', '* * family', 'iteration', 'generation', 'release']))],
			zh: ['的新作', '的最新力作', '最新力作', ...phrases(['的主力', '旗下', '自研的', '自家的', '的自研'], ['模型', '大模型', '嵌入模型', '语言模型', '向量模型', '视觉模型', '语音模型'], ''), ...phrases(['的最新', '的全新', '的新一代', '最新推出的', '全新推出的', '最新发布的', '的首个', '的首款'], ['模型', '开源模型', '大模型', '语言模型', '大语言模型', '多模态模型', '開源模型', '語言模型'], '')],
			ja: ['の最新作', 'の新作', ...phrases(['のフラッグシップ', 'の主力', 'の旗艦', '独自の', '自社の', 'の独自'], ['モデル', '言語モデル', '埋め込みモデル', '基盤モデル'], ''), ...phrases(['の最新', 'の最新の', 'の新しい', 'の新世代の', '初の'], ['モデル', '言語モデル', '大規模言語モデル', 'オープンモデル', '基盤モデル', 'モデルファミリー'], '')],
			ko: ['의 신작', '의 최신작', '의 야심작', ...phrases(['의 플래그십', '의 주력', '의 대표', '의 자체', '자사의'], ['모델', '언어 모델', '임베딩 모델', '파운데이션 모델']), ...phrases(['의 최신', '의 새로운', '의 차세대', '의 첫'], ['모델', '언어 모델', '오픈 모델', '오픈소스 모델', '대규모 언어 모델', '파운데이션 모델'])],
			fr: ['dernier-né des modèles', 'dernier né des modèles', 'dernier-né de', 'dernier né de', 'dernière-née de', 'le petit dernier de', 'nouveau venu de', ...phrases(['modèle phare', 'modèle vedette', 'modèle maison', 'modèle principal'], ['de *', 'd\'*', 'du *', 'de la *'])],
			de: ['jüngstes modell', 'jüngste modell', 'neuester spross', 'jüngster spross', 'neuzugang', ...phrases(phrases(['das flaggschiff', 'das hauseigene modell', 'das flaggschiffmodell', 'das hauptmodell', 'eigenes modell', 'hauseigenes modell'], ['von', 'der', 'des']), ['*'])],
			es: ['lo último de', 'lo más reciente de', 'lo nuevo de', 'el más reciente de', 'la última creación de', ...phrases(['modelo insignia', 'modelo estrella', 'modelo propio', 'modelo principal', 'buque insignia'], ['de *', 'del *', 'de la *'])],
		},
		/** How something was made, or by what and by whom at large, where no maker is named. */
		'means': {
			en: phrases(['by'], ['taking', 'freezing', 'using', 'training', 'pre-training', 'continuing', 'instruction tuning', 'continual*', 'continuously', 'further', 'jointly training', 'distilling', 'fine-tuning', 'finetuning', 'combining', 'adding', 'merging', 'applying', 'replacing', 'removing', 'sampling', 'prompting', 'averaging', 'extending', 'a weak*', 'a strong*', 'a larg*', 'a small*', 'the model', 'the models', 'a model', 'models', 'human', 'humans', 'workers', 'annotators', 'raters', 'experts']),
			zh: ['由模型', '由人类', '由人工', '人工编写', '由专家', '由標註', '由标注'],
			ja: ['人間が作成', '人が作成', '人手で作成', '人間が書', 'モデルが生成', '専門家が作成'],
			ko: ['사람이 작성', '사람이 만든', '인간이 작성', '모델이 생성', '전문가가 작성', '전문가가 만든'],
			fr: ['par des humains', 'par le modèle', 'par un modèle', 'par des experts', 'par des annotateurs'],
			de: ['von menschen', 'von dem modell', 'vom modell', 'von einem modell', 'von fachleuten'],
			es: ['por humanos', 'por personas', 'por el modelo', 'por un modelo', 'por expertos', 'por anotadores'],
		},
		/** That a model was proposed in a text, with whose it is. */
		'model-proposed': {
			en: phrases(['model was', 'models were', 'model is', 'models are'], ['proposed in', 'introduced in', 'presented in', 'proposed by', 'introduced by']),
			zh: ['中提出', '提出的'],
			ja: ['で提案されました', 'で提案された', 'で紹介されました', 'で発表されました'],
			ko: ['에서 제안되었', '에서 제안된', '에서 제안됐', '에서 소개되었', '에서 발표되었'],
			fr: phrases(['modèle a été', 'modèles ont été'], ['proposé', 'présenté', 'introduit', 'proposés', 'présentés']),
			de: ['vorgeschlagen', 'vorgestellt', 'eingeführt'],
			es: phrases(['modelo fue', 'modelos fueron', 'modelo ha sido'], ['propuesto', 'presentado', 'introducido', 'propuestos', 'presentados']),
		},
		'by-authors': { en: ['by'], zh: ['等人', '由'], ja: ['によって', 'により', 'による', 'らの'], ko: ['에 의해', '등의', '등이', '의'], fr: ['par'], de: ['von'], es: ['por'] },
		/** Makers that such a sentence does not name. */
		'someone': { zh: ['由作者', '由开发者', '由个人', '由团队', '由研究人员', '由专家', '第三方', '由社区', '由学生'], ja: ['作者が', '開発者が', '個人が', '研究者が', '第三者', '有志が', '学生が'], ko: ['저자가', '개발자가', '개인이', '연구자가', '제3자', '학생이', '학생들이'] },
		/** That somebody made it, as the end of a clause. */
		'developed-it': {
			zh: phrases(['开发', '研发', '研制', '開發', '研發', '研製'], ['。', '，', '并', '完成'], ''),
			ja: phrases(['が開発', 'が共同で開発', 'が独自に開発', 'によって開発', 'により開発'], ['しました', 'したもの', 'したモデル', 'されました', 'されたもの', 'されたモデル', 'した言語モデル'], ''),
			ko: phrases(['가 개발', '이 개발', '에서 개발', '가 공동 개발', '이 공동 개발', '가 공동으로 개발'], ['했다', '했습니다', '했으며', '하였다', '하였습니다', '하였으며', '한 모델', '한 언어 모델'], ''),
		},
		/** That the model, not something else in the sentence, is somebody's work. */
		'model-made-by': {
			en: ['developed', 'created', 'built', 'designed', 'released', 'produced', 'published', 'fine-tuned', 'contributed', 'maintained'].flatMap((verb) => ['model', 'models', 'it', 'they', 'weights', 'checkpoint'].flatMap((what) => [`${what} ${verb} by`, `${what} was ${verb} by`, `${what} is ${verb} by`, `${what} were ${verb} by`, `${what} are ${verb} by`, `${what} has been ${verb} by`])),
			zh: phrases(['模型由 ', '模型由', '模型是由 ', '模型是由'].flatMap((by) => [`${by}*`, `${by}* *`]), ['', '的', ' 的'].flatMap((of) => ['开发', '研发', '训练', '推出', '发布', '研究人员开发', '团队开发', '工程师开发', '研究团队开发', '研究人员训练', '团队训练', '團隊開發', '開發', '訓練'].flatMap((made) => of === '' ? [made, ` ${made}`] : [`${of}${made}`])), ''),
			ja: phrases(['モデルは', 'モデルは、', 'モデルは '].flatMap((topic) => [`${topic}*`, `${topic}* `, `${topic}* *`, `${topic}* * `]), ['が開発', 'が学習', 'が公開', 'によって開発', 'により開発', 'の研究者が開発', 'の研究者によって開発', 'の研究チームが開発'], ''),
			ko: phrases(['모델은 *', '모델은 * *'], ['가 개발', '이 개발', '에서 개발', '의 연구진이 개발', ' 연구진이 개발', '의 연구원들이 개발', ' 연구원들이 개발', '가 학습하', '가 공개'], ''),
			fr: phrases(phrases(['modèle a été', 'modèles ont été', 'il a été', 'ils ont été'], ['développé', 'créé', 'conçu', 'publié', 'réalisé'].flatMap((verb) => [verb, `${verb}s`])), ['par']),
			de: phrases(phrases(['modell', 'modelle', 'es', 'sie'], ['wurde von', 'wurden von', 'wurde am', 'wurde vom', 'wurden vom']), ['*', '* *', '* * *'].flatMap((who) => ['entwickelt', 'erstellt', 'veröffentlicht'].map((verb) => `${who} ${verb}`))),
			es: phrases(phrases(['modelo fue', 'modelo ha sido', 'modelos fueron', 'modelos han sido'], ['desarrollad', 'cread', 'diseñad', 'publicad', 'realizad'].flatMap((verb) => [`${verb}o`, `${verb}os`])), ['por']),
		},
		/** Somebody says who they are. */
		'i-am': { en: [', * here', ', * * here', '! * here', 'i\'m', 'i am', 'my name is', 'we\'re', 'we are', 'it\'s me'], zh: ['我是', '我叫', '我们是', '這裡是', '这里是'], ja: ['と申します', 'といいます', 'と言います', 'と申す'], ko: ['저는', '저희는', '라고 합니다', '입니다'], fr: ['je suis', 'je m\'appelle', 'nous sommes', 'moi c\'est'], de: ['ich bin', 'ich heiße', 'wir sind', 'mein name ist'], es: ['soy', 'me llamo', 'somos', 'mi nombre es', 'meu nome é', 'sou o', 'sou a'] },
		/** The authors introduce themselves. */
		'greets': { en: ['hi', 'hi!', 'hello', 'hey', 'hi all', 'hi everyone'], zh: ['大家好', '你好', '您好', '各位好', '哈喽'], ja: ['こんにちは', 'はじめまして', 'どうも'], ko: ['안녕하세요', '안녕하십니까', '반갑습니다'], fr: ['bonjour', 'salut', 'coucou', 'ciao'], de: ['hallo', 'moin', 'servus', 'grüezi', 'guten tag'], es: ['hola', 'buenas', 'olá', 'oi pessoal'] },
		/** What is written about a model has authors of its own. */
		'text': {
			en: ['documentation', 'docs', 'guide', 'blog', 'blogpost', 'blog post', 'article', 'notebook', 'tutorial', 'report', 'preprint', 'publication', 'appendix', 'website', 'model card', 'this card', 'data card', 'system card', 'readme', 'template', 'table', 'figure', 'section'],
			zh: ['文档', '博客', '文章', '报告', '教程', '页面', '模型卡', '附录'],
			ja: ['記事', 'ブログ', 'ドキュメント', 'レポート', 'ページ', 'モデルカード'],
			ko: ['문서', '블로그', '보고서', '페이지', '모델 카드'],
			fr: ['documentation', 'rapport', 'publication', 'page', 'fiche'],
			de: ['bericht', 'dokumentation', 'seite', 'veröffentlichung', 'modellkarte'],
			es: ['documentación', 'informe', 'página', 'publicación', 'ficha'],
		},
		/** Somebody speaks of themselves. */
		'self': {
			en: ['i', 'my', 'me', 'myself', 'we', 'we\'re', 'our', 'us', 'i\'m', 'i am', 'mine', 'ours'],
			zh: ['我是', '我们', '我們', '我的', '自己', '这是我', '這是我', '本人', '笔者'],
			ja: ['私', '自分', '我々', '弊', '当', '筆者', '僕'],
			ko: ['저는', '저희', '제가', '우리', '제 ', '혼자'],
			fr: ['je', 'j\'ai', 'mon', 'ma', 'nous', 'on est', 'notre', 'moi'],
			de: ['ich', 'mein*', 'wir', 'unser*', 'mir'],
			es: ['yo', 'mi', 'somos', 'soy', 'nuestr*', 'hemos', 'he', 'hice', 'hicimos'],
		},
		/** What somebody is, and on what occasion such things are made. */
		'occasion': {
			en: ['bachelor project', 'bachelor\'s project', 'bachelor thesis', 'master thesis', 'master\'s thesis', 'masters thesis', 'master project', 'phd thesis', 'phd project', 'doctoral thesis', 'doctoral work', 'doctoral research', 'doctorate', 'graduation project', 'term project', 'group project', 'school project', 'science fair', 'passion project', 'pet project', 'independent project', 'student of', 'student at', 'apprentice*', 'residency', 'fellowship', 'my studies', 'postdoc*', 'thesis', 'hobby', 'hobbyist', 'class assignment', 'class project', 'course project', 'student project', 'final project', 'capstone', 'semester project', 'side project', 'weekend project', 'hackathon', 'community week', 'summer school', 'bootcamp', 'internship', 'dissertation', 'phd student*', 'master student*', 'undergrad*', 'second year student*', 'start-up', 'startup', 'retired', 'freelance*', 'ngo', 'non profit', 'my day job', 'our company', 'my company', 'our lab', 'my lab', 'my supervisor', 'our supervisor', 'friend and i', 'friends and i', 'wife and i', 'husband and i', 'our school', 'our class', 'shop', 'our museum', 'our club', 'one person project', 'solo project', 'part of the * project', 'project, an effort'],
			zh: ['读博', '攻读', '在校期间', '硕士论文', '博士论文', '学位论文', '毕设', '本科毕设', '大创', '大作业', '课设', '暑期学校', '竞赛项目', '博士课题', '博士論文', '碩士論文', '學位論文', '畢業論文', '大夫', '程序员', '设计师', '高中生', '毕业设计', '毕业论文', '畢業', '期末专题', '期末專題', '课程设计', '课程作业', '专题', '專題', '研究生', '本科生', '在读博士', '博士生', '硕士', '碩士', ...phrases(['是', '名', '位', '个', '個', '大', '中', '在校', '中学', '语文', '数学', '英语', '高中', '小学'], ['学生', '學生', '老师', '老師', '教师', '教師'], ''), '医生', '工程师', '工程師', '创业', '爱好者', '業餘', '业余', '志愿', '实习生', '實習生', '导师', '指導教授', '学弟'],
			ja: ['博士論文', '博士課程', '修士課程', '学士論文', '卒業論文', '卒業制作', 'ゼミ', '学生プロジェクト', '自由研究', 'インターンシップ', '卒業研究', '卒論', '修論', '修士論文', '趣味', '個人開発', '個人で', '学生', '院生', 'サークル', '同好会', 'ob会', '有志', '研究室', 'インターン', '副業', '息子', '娘'],
			ko: ['졸업논문', '졸업 논문', '졸업 작품', '졸업작품', '석사과정', '박사과정', '학위 논문', '학위논문', '캡스톤', '부트캠프', '소모임', '인턴십', '졸업', '석사', '박사', '학부생', '대학원생', '고등학생', '취미', '동아리', '퇴근', '혼자', '개인 프로젝트', '인턴', '선생님', '로스쿨', '연구실'],
			fr: ['stage de', 'mon alternance', 'notre alternance', 'contrat d\'alternance', 'd\'une alternance', 'alternant', 'alternante', 'projet de fin', 'projet étudiant', 'tfe', 'projet tutoré', 'post doc*', 'apprenti', 'apprentis', 'apprentie', 'apprenties', 'mon mémoire', 'notre mémoire', 'un mémoire', 'du mémoire', 'mémoire de master', 'mémoire de m2', 'mémoire de fin', 'mémoire de recherche', 'thèse', 'mon stage', 'un stage', 'du stage', 'en stage', 'au stage', 'notre stage', 'd\'un stage', 'stagiaire', 'étudiants', 'étudiante', 'étudiantes', 'un étudiant', 'étudiant en', 'étudiant à', 'étudiant au', 'suis étudiant', 'doctorant*', 'ingénieur*', 'loisir', 'passionné*', 'bénévole*', 'garage', 'projet du soir', 'élèves', 'bosse', 'start up'],
			de: ['dissertation', 'meiner promotion', 'seiner promotion', 'ihrer promotion', 'promotion an', 'promotionsprojekt', 'studienprojekt', 'seminararbeit', 'projektarbeit', 'semesterarbeit', 'praktikum', 'abschlussprojekt', 'maturaarbeit', 'diplomarbeit', 'studienarbeit', 'masterarbeit', 'bachelorarbeit', 'abschlussarbeit', 'doktorarbeit', 'meisterstück', 'hobby*', 'freizeit', 'studenten', 'studentin*', 'studentische*', 'studierende*', 'student an', 'student am', 'student der', 'als student', 'doktorand*', 'praktik*', 'ehrenamt*', 'verein', 'startup', 'betreuer', 'schüler*', 'feierabend*'],
			es: ['tfg', 'tfm', 'trabajo final', 'prácticas', 'beca', 'proyecto final', 'proyecto de fin', 'proyecto de clase', 'doctorado', 'máster', 'trabalho de conclusão', 'tcc', 'mestrado', 'iniciação científica', 'pós doutorado', 'taller', 'liceo', 'colegio', 'un tfg', 'un tfm', 'mi tfg', 'mi tfm', 'tesis', 'trabajo de fin', 'estudiante*', 'becari*', 'afición', 'cooperativa', 'voluntari*', 'ingenier*', 'doctorand*'],
		},
		'others-tools': othersTools,
		/** A link beside these words leads to what the model was made from or with. */
		'derived': {
			en: ['as a base', 'as the base', 'base model', 'merge method', 'derived from', 'originally', 'code from', 'the use of', 'similar to', 'same dataset as', 'same architecture as', 'originates', 'borrowed', 'adapted from', 'modified from', 'modification of', 'is a library', 'pull request', '=PR', 'fine-tuned version', 'finetuned from', 'fine-tuned from', 'based on', 'built on', 'trained using', 'trained with', 'original', 'merge of', 'quantized version', 'thanks', 'inspired'],
			zh: ['微调自', '感谢', '衍生自', '源自', '基座', '底座', '原版', '借用了', '类似', '相同的数据', '同样的数据', '同一数据集', '相同的架构'],
			ja: ['ベース', '感謝', '派生', '由来', '流用', ...phrases(['と同じ', 'と同一の', 'と同様の'], ['データ', 'アーキテクチャ', '構成', '構造'], ''), ...phrases(['を使って', 'を用いて', 'を使用して', 'を利用して'], ['学習', '訓練', 'ファインチューニング'], '')],
			ko: ['기반', '감사', '파생', '한계', '원본', '모델 개발자들은', '모델 개발자들이', '모델 제작자들은', '모델 저자들은', '원저자', '원 개발자', '원 저작자', ...phrases(['와 같은', '과 같은', '와 동일한', '과 동일한'], ['데이터', '구조', '아키텍처']), ...phrases(['를 사용해', '을 사용해', '를 사용하여', '을 사용하여', '를 이용해', '을 이용해', '를 이용하여', '을 이용하여'], ['학습', '훈련', '파인튜닝'])],
			fr: ['d\'origine', 'dérivé de', 'dérivée de', 'à partir de', 'version affinée', 'grâce à', 'basé sur', ...phrases(['même', 'mêmes', 'le même'], ['jeu de données que', 'données que', 'corpus que', 'architecture que']), ...phrases(['entraîné', 'entraînés', 'entraînée'], ['avec', 'à l\'aide'])],
			de: ['basiert auf', 'trainiert mit', 'mithilfe', 'ursprünglich*', 'abgeleitet von', 'übernommen aus', ...phrases(['demselben', 'denselben', 'dieselben', 'derselben', 'dieselbe'], ['datensatz wie', 'daten wie', 'architektur wie'])],
			es: ['original', 'derivado de', 'derivada de', 'a partir de', 'basado en', 'con ayuda de', ...phrases(['mismo', 'mismos', 'misma'], ['conjunto de datos que', 'dataset que', 'datos que', 'arquitectura que']), ...phrases(['entrenado', 'entrenados', 'entrenó'], ['con', 'mediante', 'usando'])],
		},
		/** An address beside these words is that of somebody's data. */
		'their-data': {
			en: ['training data of', 'data of the', 'data behind', 'material behind', 'dataset behind', 'trained with data', 'data from', 'clips from', 'images from', 'taken from', 'tasks from', 'dataset of', 'used to train'],
			zh: ['的训练数据', '的训练集', '数据来自', '取自', '选自'],
			ja: ['の学習データ', 'のデータを'],
			ko: ['의 학습 데이터', '의 데이터를', '에서 가져'],
			fr: ['données de', 'données d\'entraînement de', 'tirées de', 'tirés de'],
			de: ['trainingsdaten von', 'daten aus', 'daten von', 'entnommen aus'],
			es: ['datos de', 'tomados de', 'tomadas de'],
		},
		'sample': { en: ['→', '=>', 'noreply', 'example input', 'user-agent'] },
		'copyright': { en: ['(c)', '©', 'copyright'], zh: ['版权'], ja: ['著作権者'], ko: ['저작권자'] },
		/** What makes an organisation one of others. */
		'elsewhere': {
			en: ['researchers at', 'proposed', 'bought', 'used by', 'such as', 'courses', 'quotas', 'patients', 'thanks', 'policy', 'closed its', 'designed for', 'intended for', 'aimed at', 'suited for'],
			zh: ['提出', '释出', '釋出', '收录', '发布了', '构建', '感谢', '使用，', '供研究', '使用。'],
			ja: ['想定', '審査', '選択肢', '感じ', '運営'],
			ko: ['제안', '선택지', '모델이다'],
			fr: ['publique', ...phrases(['utilisé', 'utilisée', 'utilisés', 'utilisées', 'employé', 'exploité'], ['par']), 'proposé', 'merci'],
			de: ['vorgeschlagen', ...phrases(['von *', 'von * *', 'von * * *'], ['genutzt', 'verwendet', 'eingesetzt', 'benutzt']), ...phrases(['genutzt', 'verwendet', 'eingesetzt', 'benutzt'], ['von']), 'versucht', 'gedacht', 'geeignet', 'richtet sich', 'für teams', 'für unternehmen', 'zielgruppe', 'einsetzbar'],
			es: ['propuesto', ...phrases(['utilizado', 'utilizada', 'utilizados', 'utilizadas', 'usado', 'usada', 'usados', 'usadas', 'empleado', 'empleados', 'aprovechado'], ['por']), 'pendiente', 'auditoría'],
		},
		/** What organisations do that have not made a model. */
		'business': {
			en: ['answers', 'answer', 'reply', 'replies', 'may take', 'few days', 'is small', 'a small team', 'cannot fix', 'support requests', 'helps', 'customers', 'mission', 'responsible ai', 'carbon neutral*', 'hiring', 'responsible for', 'grateful', 'thank', 'views', 'liability', 'et al', 'et al.', 'license', 'licence', 'compute', 'hosted', 'funded', 'funding', 'grant', 'emissions', 'partners', 'events', 'courses'],
			zh: ['招聘', '客户', '感谢', '致谢', '免责', '资助', '通知', '的论文', '论文中', '论文里'],
			ja: ['免責', '責任', '補償', '見解', '目指し', '感謝', '助成', '規約', '目標'],
			ko: ['채용', '책임', '감사', '지원을 받', '중단할', '원칙'],
			fr: ['merci', 'remerci*', 'financ*', 'clients'],
			de: ['dank*', 'förder*', 'kunden', 'haftung'],
			es: ['gracias', 'agradec*', 'financ*', 'clientes'],
		},
		'lesson': {
			en: ['course', 'class', 'lesson', 'unit 1', 'unit 2', 'unit 3', 'unit 4', 'unit 5', 'unit 6', 'unit 7', 'unit 8', 'reinforcement learning course', 'documentation of'],
			zh: ['课程', '教程', '課程'],
			ja: ['講座', 'コース'],
			ko: ['강좌', '강의'],
			fr: ['cours', 'leçon'],
			de: ['kurs', 'lehrgang'],
			es: ['curso', 'lección'],
		},
	},
	evidence: [
		{ says: 'names who made this model', degree: 'disclosed', all: ['model-as-subject', 'own.made-by', ['name', 'own.organisation']], none: ['own.means', 'own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'reader'] },
		// Where makers speak of themselves, what they name has makers of its own.
		{ says: 'names who made this model', degree: 'disclosed', all: ['this-model', 'own.made-by', ['name', 'own.organisation']], none: ['own.means', 'own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'benchmark-name', 'reader'] },
		{ says: 'names who made the model', degree: 'disclosed', all: ['own.model-made-by', ['name', 'own.organisation']], none: ['own.its-origin', 'reader'] },
		{ says: 'names who made the model', degree: 'disclosed', all: ['own.model-as-topic', 'own.developed-it'], none: ['own.its-origin', 'reader', 'not', 'own.self', 'own.users', 'own.kinds-of-people', 'own.anonymous', 'own.other-parts', 'own.someone', 'benchmark-name', 'number'] },
		{ says: 'names people or an organisation under a heading', degree: 'disclosed', all: [['own.occasion', 'own.organisation'], ['name', 'own.self']], none: ['own.business', 'own.something-else', 'evaluating', 'data-noun'], under: true },
		{ says: 'names the maker of a model', degree: 'disclosed', all: ['own.kind-of-model', 'own.made-by', ['name', 'own.organisation']], none: ['own.means', 'own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'reader'] },
		{ says: 'names the maker of a model', degree: 'disclosed', all: ['own.model-by', 'own.describes', ['name', 'own.organisation']], none: ['own.users', 'own.something-else', 'own.other-parts', 'reader', 'train', 'train-noun', 'training-method'] },
		{ says: 'names the people or organisation behind it', degree: 'disclosed', all: ['own.made-by', ['name', 'own.organisation']], none: ['own.means', 'own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'data-noun', 'reader', 'own.text', 'benchmark-name'] },
		{ says: 'names who made this model', degree: 'disclosed', all: ['model-as-subject', 'own.that-they-made', 'name'], none: ['own.we', 'own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'own.of-data', 'reader', 'evaluating', 'dataset-name', 'benchmark-name', 'quantity.examples', 'number', 'not'] },
		{ says: 'says who brings the model out', degree: 'disclosed', all: ['own.maker-acts', 'own.puts-it-out', ['own.kind-of-model', 'model-as-subject']], none: ['own.means', 'own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'own.of-data', 'own.someone', 'reader', 'benchmark-name', 'dataset-name', 'quantity.examples', 'risk', 'not'] },
		{ says: 'names the people or organisation behind it', degree: 'disclosed', all: ['own.project-of', 'name'], none: ['own.kind-of-project', 'task-name', 'own.means', 'own.users', 'own.something-else', 'own.other-parts', 'data-noun', 'reader', 'own.text', 'benchmark-name'] },
		{ says: 'lists the authors below its title', degree: 'disclosed', all: ['byline'], none: ['task-name', 'language-name', 'dataset-name', 'benchmark-name', 'hardware-name', 'architecture-name', 'training-method', 'metric-name', 'other-model', 'own.others-tools'] },
		{ says: 'names its author', degree: 'disclosed', all: ['own.author-is'], none: ['own.users', 'own.small-team', 'own.other-parts', 'withhold', 'document', 'own.anonymous', 'reader', 'dataset-name'] },
		{ says: 'says who the authors are', degree: 'disclosed', all: ['own.we-are', ['own.organisation', 'name']], none: ['own.messages', 'own.others-tools', 'training-method', 'own.something-else', 'own.anonymous', 'evaluating', 'percent', 'score', 'own.business'] },
		{ says: 'says who brings the model out', degree: 'disclosed', all: ['own.brings-out', 'name'], none: ['this-model', 'own.no-maker', 'own.something-else', 'own.other-parts', 'own.text', 'document', 'reader', 'evaluating', 'data-noun', 'dataset-name', 'benchmark-name', 'training-method'] },
		{ says: 'says who brings the model out', degree: 'disclosed', all: ['own.made-models', 'name', ['own.kind-of-model', 'this-model']], none: ['own.we', 'own.users', 'own.other-parts', 'own.anonymous', 'reader', 'evaluating', 'dataset-name', 'benchmark-name', 'not', 'own.platform'] },
		{ says: 'says who had which part in making it', degree: 'disclosed', all: ['own.work', 'own.had-it', ['name', 'own.organisation', 'own.handle']], none: ['this-model', 'own.other-parts', 'own.anonymous', 'own.text', 'reader', 'benchmark-name', 'dataset-name', 'hardware-name', 'training-method', 'metric-name', 'other-model', 'number', 'risk', 'not'] },
		{ says: 'says who had which part in making it', degree: 'disclosed', all: ['own.work-as-topic', 'own.had-it-cjk'], none: ['own.other-parts', 'own.anonymous', 'own.text', 'reader', 'benchmark-name', 'dataset-name', 'hardware-name', 'training-method', 'metric-name', 'other-model', 'number', 'evaluating', 'risk', 'quantity.time', 'quantity.examples'] },
		{ says: 'says of whom its team is made up', degree: 'disclosed', all: ['own.team-of', 'name'], none: ['own.other-parts', 'own.of-data', 'own.something-else', 'reader', 'evaluating', 'dataset-name'] },
		{ says: 'is signed with a name', degree: 'disclosed', all: ['own.signs-off', ['name', 'own.handle']], none: ['own.sample', 'reader', 'evaluating', 'code', 'quantity.examples'] },
		{ says: 'names an organisation that took part', degree: 'disclosed', all: ['own.made-somehow', 'own.organisation', ['own.kind-of-model', 'this-model']], none: ['own.something-else', 'own.other-parts', 'reader', 'data-noun', 'evaluating', 'dataset-name', 'benchmark-name'] },
		{ says: 'says who owns or maintains it', degree: 'disclosed', all: ['own.owns', 'own.organisation'], none: ['own.something-else', 'own.other-parts', 'reader', 'own.of-data', 'evaluating', 'benchmark-name'] },
		{ says: 'says who owns or maintains it', degree: 'disclosed', all: ['own.owns', 'name'], none: ['own.we', 'hardware-name', 'own.something-else', 'own.other-parts', 'reader', 'own.of-data', 'evaluating', 'benchmark-name'] },
		{ says: 'names where the model is from', degree: 'disclosed', all: ['model-as-subject', 'own.from', 'own.organisation', ['own.kind-of-model', 'own.describes'], 'name'], none: ['own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'own.business', 'own.of-data', 'own.users', 'reader', 'document', 'data-noun', 'train', 'dataset-name', 'benchmark-name', 'quantity.examples', 'number', 'risk', 'not'] },
		{ says: 'names where the model is from', degree: 'disclosed', all: ['own.from', 'own.organisation', 'own.kind-of-model', 'own.describes'], none: ['own.something-else', 'own.other-parts', 'reader', 'document', 'data-noun', 'evaluating', 'train', 'dataset-name', 'benchmark-name'] },
		{ says: 'names who trained it', degree: 'disclosed', all: ['own.trained-by', ['name', 'own.organisation']], none: ['own.something-else', 'own.other-parts', 'reader', 'training-method', 'hyperparameter', 'hardware-name', 'metric-name', 'architecture-name', 'evaluating', 'dataset-name', 'benchmark-name', 'data-noun', 'number'] },
		{ says: 'names the organisation that it comes from', degree: 'disclosed', all: ['own.comes-from', 'own.organisation'], none: ['own.something-else', 'own.other-parts', 'own.of-data', 'own.business', 'reader', 'document', 'source-noun', 'train', 'evaluating', 'dataset-name', 'benchmark-name', 'quantity.examples', 'other-model', 'risk'] },
		{ says: 'names the organisation that it comes from', degree: 'disclosed', all: ['own.kind-of-model', 'own.comes-from', 'own.organisation'], none: ['own.something-else', 'own.other-parts', 'own.of-data', 'own.business', 'reader', 'document', 'source-noun', 'train', 'evaluating', 'dataset-name', 'quantity.examples', 'other-model', 'risk'] },
		{ says: 'names the maker of a model', degree: 'disclosed', all: ['own.their-latest', ['name', 'own.organisation'], ['own.brings-it-out', 'this-model']], none: ['own.users', 'own.other-parts', 'reader', 'evaluating', 'not'] },
		{ says: 'names who proposed it', degree: 'disclosed', all: ['own.model-proposed', 'own.by-authors', 'name'], none: ['reader', 'evaluating', 'benchmark-name'] },
		{ says: 'says what somebody was in making it', degree: 'disclosed', all: ['own.role', ['name', 'own.organisation']], none: ['own.no-part', 'own.other-parts', 'own.its-origin', 'own.of-data', 'own.anonymous', 'reader', 'evaluating', 'dataset-name'] },
		{ says: 'names whose official repository it is', degree: 'disclosed', all: ['own.is-official', ['own.co-authors', 'own.organisation']], none: ['reader', 'dataset-name', 'evaluating'] },
		{ says: 'names an account of its maker', degree: 'partial', all: ['own.handle'], none: ['own.something-else', 'reader', 'data-noun'] },
		{ says: 'says what an organisation does about its models', degree: 'partial', all: ['own.acts'], none: ['not', 'reader', 'own.something-else', 'document', 'evaluating', 'dataset-name', 'benchmark-name'] },
		{ says: 'says on what occasion it was made, or by what kind of people', degree: 'partial', all: ['own.self', 'own.occasion', ['own.made', 'own.made-by', 'own.kind-of-model', 'this-model']], none: ['own.other-parts', 'training-method', 'own.messages', 'own.users', 'not', 'own.something-else', 'reader', 'evaluate', 'own.business', 'email', 'url'] },
		{ says: 'says as whose thesis or project it was made', degree: 'disclosed', all: ['own.occasion', ['own.made-by', 'own.project-of', 'own.made', 'own.made-somehow', 'this-model'], ['own.organisation', 'name']], none: ['own.messages', 'own.users', 'not', 'own.other-parts', 'reader', 'evaluate', 'own.business', 'data-noun', 'dataset-name', 'benchmark-name', 'own.elsewhere', 'other-model', 'url'] },
		{ says: 'introduces its authors', degree: 'disclosed', all: ['own.greets', ['own.organisation', 'own.occasion']], none: ['own.business', 'own.sample', 'evaluating', 'dataset-name', 'code'] },
		{ says: 'introduces its author', degree: 'partial', all: ['own.greets', 'own.i-am', 'name'], none: ['own.business', 'own.sample', 'evaluating', 'dataset-name', 'code', 'reader'] },
		{ says: 'says of which organisation the model is', degree: 'partial', all: ['own.organisation', 'own.kind-of-model', 'own.describes'], none: ['own.something-else', 'reader', 'document', 'evaluating', 'own.business', 'dataset-name', 'benchmark-name'] },
		{ says: 'names an organisation and its people', degree: 'partial', all: ['own.organisation', 'name'], none: ['own.of-data', 'own.from', 'own.messages', 'own.users', 'own.other-parts', 'own.something-else', 'reader', 'document', 'train', 'evaluate', 'data-noun', 'source-noun', 'quantity.examples', 'hardware-name', 'dataset-name', 'benchmark-name', 'training-method', 'safety', 'risk', 'own.business', 'number', 'url', 'license-name', 'email', 'metric-name', 'not', 'own.elsewhere'] },
		{ says: 'names who holds the rights', degree: 'partial', all: ['own.copyright', 'year', ['name', 'own.organisation']], none: ['own.of-data', 'document'] },
		{ says: 'says what somebody was in making it', degree: 'partial', all: ['own.author-marks'], none: [...NEWS_ON_OTHERS, 'not'] },
		{ says: 'points to a list of its makers', degree: 'partial', all: ['own.author-lists'], none: [...NEWS_ON_OTHERS] },
		{ says: 'thanks those who had a hand in it', degree: 'partial', all: ['own.advisers'], none: [...NEWS_ON_OTHERS] },
		{ says: 'says what kind of organisations made it', degree: 'partial', all: ['own.made-together', 'own.kinds-of-organisation'], none: [...NEWS_ON_OTHERS, 'reader'] },
		{ says: 'says on what occasion it was made, or by what kind of people', degree: 'partial', all: ['own.kinds-of-people', ['own.made', 'own.made-by', 'own.brings-it-out', 'own.private-projects', 'this-model', 'own.behind-it']], none: ['own.users', ...NEWS_ON_OTHERS, 'reader', 'own.elsewhere'] },
		{ says: 'names what else its makers have made', degree: 'partial', all: ['own.behind-it'], none: [...NEWS_ON_OTHERS] },
		{ says: 'looks for people to join its makers', degree: 'partial', all: ['own.hiring', ['own.own-group', 'own.behind-it', 'this-model']], none: ['own.messages', ...NEWS_ON_OTHERS] },
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['own.kept-under-a-name'], none: ['reader', 'how-to', ...THEIRS] },
		{ says: 'thanks those who had a hand in it', degree: 'partial', all: ['own.took-part'], none: ['own.users', 'own.other-parts', 'own.of-data', 'reader', 'evaluating', 'dataset-name', 'benchmark-name'] },
		{ says: 'says on what occasion it was made, or by what kind of people', degree: 'partial', all: ['own.just-one', ['own.self', 'name', 'this-model', 'own.made', 'own.made-by']], none: ['own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'own.of-data', 'reader', 'evaluating', 'dataset-name', 'benchmark-name', 'quantity.examples', 'training-method', 'hyperparameter'] },
		{ says: 'says who brings the model out', degree: 'partial', all: ['own.model-given', ['own.organisation', 'name', 'own.their-words']], none: ['own.self', 'own.users', 'own.something-else', 'own.other-parts', 'own.of-data', 'reader', 'evaluating', 'dataset-name', 'benchmark-name', 'promise'] },
		{ says: 'says how its makers came to make it', degree: 'partial', all: ['own.story', ['own.kind-of-model', 'model-as-subject', 'this-model'], ['name', 'own.organisation']], none: ['own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'own.of-data', 'reader', 'evaluating', 'dataset-name', 'benchmark-name', 'quantity.examples', 'not'] },
		{ says: 'says who brings the model out', degree: 'partial', all: ['own.joins', 'name', ['own.kind-of-model', 'model-as-subject', 'own.brings-it-out']], none: ['model-as-subject', 'own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'own.of-data', 'reader', 'evaluating', 'dataset-name', 'benchmark-name', 'quantity.examples', 'own.we', 'risk'] },
		{ says: 'names an account of its maker', degree: 'partial', all: ['own.any-handle', 'own.made-zh'], none: ['own.something-else', 'own.other-parts', 'own.of-data', 'reader', 'data-noun', 'email'] },
		{ says: 'is signed with a name', degree: 'disclosed', all: ['signature'], none: ['task-name', 'language-name', 'dataset-name', 'benchmark-name', 'hardware-name', 'license-name', 'architecture-name', 'training-method', 'metric-name', 'other-model', 'released-model', 'own.others-tools', 'number'] },
		{ says: 'says who had which part in making it', degree: 'disclosed', all: [['own.work', 'own.work-as-topic'], ['name', 'own.work-as-topic', 'own.role']], none: ['this-model', 'number', 'link', 'url', 'own.users', 'own.something-else', 'own.other-parts', 'own.its-origin', 'own.theirs-named', 'own.of-data', 'reader', 'evaluating', 'dataset-name', 'benchmark-name', 'quantity.examples', 'training-method', 'hyperparameter', 'hardware-name', 'metric-name', 'architecture-name'], under: true },
		{ says: 'keeps the developers anonymous', degree: 'withheld', all: ['own.people', 'own.anonymous'] },
		{ says: 'lists the authors in the citation', degree: 'disclosed', all: ['bibtex-author'] },
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['repository-link'], none: ['others-repository', 'among-others', 'code', 'reader', 'how-to', 'quantity.tokens', ...THEIRS] },
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['account-link'], none: ['code', 'reader', 'how-to', 'evaluating', 'train', 'other-model', ...THEIRS], under: true },
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['account-link', ['badge', 'image']], none: THEIRS },
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['account-link', 'own.self', 'beginning'], none: ['reader', 'other-model', 'data-noun', 'own.other-parts', 'own.something-else', 'own.business', ...THEIRS] },
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['email'], none: ['code', 'reader', 'how-to', ...THEIRS] },
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['email', 'own.to-us'], none: ['code', 'own.sample', 'own.others-tools'] },
		// An account where models are put up has its owner's name in the address; beside chats or as a badge, it is that of the makers.
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['own.platform', 'link', ['badge', 'own.messages', 'own.our-page']], none: ['code', 'evaluating', 'train', 'other-model', ...THEIRS] },
		{ says: 'shows the name of its maker in an address', degree: 'partial', all: ['own.own-place', 'name', ['link', 'url']], none: ['code', 'own.platform', 'how-to', 'evaluating', 'train', 'data-noun', 'other-model', ...THEIRS] },
		{ says: 'shows the name of its maker where it is converted', degree: 'partial', all: ['repository-link', 'own.converted', ['repository-link', 'other-model']], none: ['others-repository', 'code', 'reader', 'how-to', 'evaluating', ...THEIRS] },
		{ says: 'shows the name of its maker in code that loads it', degree: 'partial', all: ['code', 'repository-link'], none: ['others-repository', 'training-code', 'evaluation-code', 'data-code', ...THEIRS] },
	],
	section: 'prose',
	tellsNothing: ['own.made-with'],
	template: {
		parent: { en: 'Model Details', zh: '模型详情' },
		heading: { en: 'Model Developers', zh: '模型开发者' },
		body: {
			en: '<!-- Who made the model and answers for it: people, team, organisation. -->\n\n- **Developed by:** {{developer}}\n- **Affiliation:** [More Information Needed]\n- **Funded by:** [More Information Needed]\n',
			zh: '<!-- 谁开发了模型并对其负责：个人、团队或机构。 -->\n\n- **开发者：** {{developer}}\n- **所属机构：** [待补充]\n- **资助方：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Model Details > Model Description > Developed by' },
		{ framework: 'mitchell', item: 'Model Details: person or organization developing model' },
		{ framework: 'eu-ai-act', item: 'Model Documentation Form, general information: legal name of the provider' },
		{ framework: 'cyclonedx', item: 'component.supplier, component.manufacturer, component.authors' },
		{ framework: 'spdx-ai', item: 'Artifact.suppliedBy' },
	],
};
