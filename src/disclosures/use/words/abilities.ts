import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';
import { COMMON_VERBS, VERBS, capital, third } from './purpose';

// What a model is for, told by what it lets people do, to whom it is commended, and what one hands to it.

/** Verbs of work that are seldom said of programs. */
const WORK = [...VERBS, ...COMMON_VERBS, 'create', 'make', 'prototype', 'compose', 'tidy', 'explore', 'study', 'build'].filter((verb) => !/^(?:support|check|say|let|follow|open|save|run|see|show|put|replace|watch|look|listen|handle|trim|insert|report|track|process|compute|calculate|fetch|install|set|verify|convert|load|return|give|turn|control|monitor|filter|count|measure|estimate|help|assist|read|find|search|plan|propose|produce|render|label|push|close|pair|place|trace|map|play|tell|write|process)$/u.test(verb));

/** That it makes something possible. */
export const enables: Terms = {
	en: ['allows', 'lets', 'enables', 'empowers', 'makes it possible', 'make it possible', 'makes it easy', 'makes it easier', 'helps', 'saves', 'spares', 'permits', 'equips', 'allowing', 'enabling', 'letting', 'gives'],
	zh: ['让', '帮助', '协助', '方便', '助力', '讓', '幫助', '使得', '能使', '可使', '使其', '使用户', '使开发者', '使研究', '使模型', '使人'],
	fr: ['permet aux', 'permet à', 'permet au', 'aide les', 'aide des', 'permet d\'aider', 'permettent aux', 'permettent à'],
	de: ['ermöglicht', 'erlaubt', 'erleichtert', 'hilft'],
	es: ['permite a', 'permite que', 'ayuda a', 'facilita a', 'facilita que'],
	ko: ['수 있게 해', '수 있도록 해', '수 있도록 돕', '수 있게 돕', '도와'],
	ja: ['できるように', 'できるようにし', 'を助け', 'を手助け'],
};
/** For whom, without a trade. */
export const somebody: Terms = {
	en: [...phrases(['a', 'an', 'any', 'every', 'a single', 'a lone', 'a solo', 'even a', 'small', 'single', 'gpu', 'smaller', 'local', 'individual', 'one'], ['user', 'person', 'developer', 'team', 'teams', 'speaker', 'reader', 'writer', 'artist', 'creator', 'maker', 'shop', 'clinic', 'practice', 'office', 'company', 'companies', 'publisher', 'publishers', 'museum', 'museums', 'archive', 'archives', 'newsroom', 'newsrooms', 'lab', 'labs', 'school', 'schools', 'business', 'businesses', 'studio', 'studios', 'hobbyist', 'beginner', 'editor', 'operator']), 'clinics', 'newsrooms', 'editors', 'players', 'speakers', 'readers', 'viewers', 'citizens', 'volunteers', 'beginners', 'artists', 'creators', 'operators', 'agents', 'analysts', 'studios', 'publishers', 'museums', 'archives', 'shops', 'banks', 'insurers', 'doctors', 'nurses', 'children', 'kids', 'parents', 'families', 'people who', 'people to'],
	zh: ['编辑', '团队', '运营', '商家', '用户', '同学', '老师', '医生', '出版社', '开发者', '企业', '个人', '中小企业', '课题组', '爱好者', '研究者', '研究人员', '初学者', '老人', '孩子', '農民', '农户', '译者', '奶奶', '爷爷', '家人', '家里人', '父母', '爸妈', '盲人', '视障', '听障', '聋人', '同学们', '大家', '乡亲', '街坊', '让她', '让他', '讓她', '讓他', '長輩', '长辈'],
	fr: ['petites', 'petits', 'équipes', 'rédactions', 'bénévoles', 'usagers'], de: ['verlagen', 'verlage', 'redaktionen', 'teams', 'vereinen', 'bürger*', 'kleinen', 'nutzern', 'anwendern'], es: ['equipos', 'editores', 'personas', 'pequeñas', 'pequeños', 'voluntarios', 'usuarios'],
	ko: ['농가', '어르신', '할머니', '아이들', '누구나', '현장', '선생님'],
	ja: ['祖母', '祖父', '家族', '誰でも', '現場', '先生', 'お年寄り'],
};
/** A work in any form of its verb that can follow them. */
export const toDo: Terms = {
	en: WORK.concat('write', 'find', 'search', 'turn', 'read', 'tell', 'measure', 'count', 'compare', 'spot', 'check', 'sort', 'look up', 'follow', 'hear', 'watch'),
	zh: ['打字', '输入', '听懂', '看懂', '读懂', '查找', '搜索', '测量', '统计', '比较', '变成', '變成', '识别', '翻译', '初筛', '筛查', '记录', '整理'],
	fr: ['compter', 'mesurer', 'repérer', 'trier', 'comparer', 'trouver', 'vérifier', 'lire', 'écrire', 'suivre'],
	de: ['zählen', 'messen', 'finden', 'prüfen', 'vergleichen', 'sortieren', 'lesen', 'schreiben', 'auszuwerten', 'zu erkennen'],
	es: ['contar', 'medir', 'encontrar', 'comparar', 'revisar', 'ordenar', 'leer', 'escribir', 'detectar', 'localizar'],
	ko: ['알아낼', '찾을', '찾아', '골라낼', '측정', '판별', '분류', '번역', '검색', '읽을', '쓸 수', '만들'],
	ja: ['探', '見つけ', '測', '調べ', '読め', '書け', '訳', '見分け', '数え'],
};

/** That it is commended to somebody. */
export const commends: Terms = {
	en: [...phrases(phrases(['recommend', 'recommended', 'commend', 'suggest', 'suggested', 'advise'], ['', ' it', ' this model', ' the model', ' them', ' this checkpoint', ' this version', ' it especially', ' it mainly'], ''), ['to', 'for']), 'of interest to', 'of interest for', 'of service to', 'of help to', 'of use to', 'of value to', 'will interest', 'may interest', 'will appeal to', 'will suit', 'may suit', 'a treat for', 'a must for', 'a help for', 'a gift to', 'welcomed by', 'best for', 'right for you', 'a great pick', 'a good pick', 'a solid pick', 'a nice pick', 'a safe pick', 'a great choice', 'a good choice', 'a solid choice', 'a fine choice', 'an excellent choice', 'a great option', 'a good option', 'the model you want', 'the model for you', 'the one you want', 'the one to take', 'made for you', 'happy to recommend', 'comfortable recommending', 'recommending it to', 'recommending it for', 'look no further', 'worth a try', 'warmly recommend', 'your best bet', 'a good bet'],
	zh: ['推荐给', '推荐用户', '推荐人群', '可以试试', '不妨', '首选', '不错的选择', '好选择', '最好的选择', '最高的选择', '合适的选择', '更合适的选择', '理想选择', '最佳选择', '值得一试', '建议选', '推荐选', '欢迎使用', '欢迎试用', '欢迎选用', '推薦給', '不錯的選擇', '是给', '就是给', '专给', '专门给', '送给', '写给', '不二之选', '推荐大家', '正适合', '正合适', '就选它', '選它', '很適合', '最適合', '推薦大家'],
	ja: ['におすすめ', 'にお勧め', 'にお薦め', 'に使ってもらう', 'に使っていただ', 'にお使いいただ', 'にぴったり', 'に最適', 'に届け', '欲しい人に', 'ほしい人に', 'したい人に', 'たい方に', 'たい人に', 'にうってつけ', 'に向いた', 'に向けた', 'に役立', '打ってつけ', 'にもってこい', 'に好適'],
	ko: ['추천합니다', '추천드', '권합니다', '추천해', '좋은 선택', '안성맞춤', '제격', '딱 맞', '딱 좋', '알맞습니다', '권해 드', '권해드', '제안합니다', '맞춤입니다'],
	fr: ['recommandons aux', 'recommandons à', 'recommandé aux', 'recommandé à', 'conseillons aux', 'conseillé aux', 'intéressera', 'conviendra', 'idéal pour', 'un bon choix pour', 'un excellent choix', 'tout indiqué', 'fait pour vous', 'parfait pour', 'à recommander', 'pour qui veut', 'pour qui cherche', 'pour ceux qui'],
	de: ['empfehlen es', 'empfehlen das modell', 'empfehlen wir', 'empfohlen für', 'empfiehlt sich für', 'interessant für', 'wertvoll für', 'nützlich für', 'eine gute wahl', 'die richtige wahl', 'bestens geeignet', 'wie gemacht für', 'genau das richtige für', 'richtet sich an', 'für alle, die'],
	es: ['lo recomendamos', 'la recomendamos', 'recomendado a', 'recomendado para', 'recomendamos el modelo', 'será de interés', 'interesará', 'es ideal para', 'buena opción para', 'excelente opción', 'una buena elección', 'perfecto para', 'hecho para quien*', 'para quienes quieran', 'para quienes necesiten', 'para quienes busquen'],
};

/** As what its makers see it. */
export const seenAs: Terms = {
	en: [...phrases(phrases(['we', 'i'], ['see', 'regard', 'view', 'think of', 'conceive of', 'conceived of', 'picture', 'consider', 'envision', 'envisioned', 'imagine', 'imagined', 'position', 'understand', 'planned', 'present', 'offer', 'release', 'publish']), phrases(['it', 'this model', 'the model', 'them', 'parrot'], ['as', 'mainly as', 'primarily as', 'mostly as', 'above all as', 'first of all as', 'first and foremost as', 'chiefly as', 'rather as'])), ...phrases(['conceived', 'thought of', 'planned', 'imagined', 'positioned', 'envisioned', 'envisaged', 'best seen', 'best thought of', 'best understood', 'started out', 'started life', 'offered', 'pictured'], ['as'])],
	fr: ['nous le voyons comme', 'nous le concevons comme', 'imaginé comme'], de: ['wir sehen es', 'wir verstehen es als', 'ist als'], es: ['lo vemos como', 'se concibió como', 'fue concebido como', 'concebida como', 'lo entendemos como', 'se pensó como'],
};
/** What such a thing is called. */
export const helper: Terms = {
	en: ['tool', 'aid', 'helper', 'assistant', 'partner', 'companion', 'building block', 'backbone', 'base for', 'basis for', 'starting point', 'component', 'copilot', 'co-pilot', 'tutor', 'instrument', 'step towards', 'first pass', 'front end', 'test bed', 'testbed', 'playground', 'sparring partner', 'secretary', 'resource for', 'sidekick', 'decision support', 'second opinion', 'second pair of eyes', 'workhorse', 'drafting aid', 'sounding board', 'stand-in'],
	fr: ['outil', 'aide', 'assistant', 'base', 'compagnon', 'aide à la décision', 'second avis'], de: ['werkzeug', 'hilfe', 'helfer', 'assistent', 'assistenz', 'grundlage', 'begleiter', 'entscheidungshilfe', 'zweitmeinung', 'zweite meinung'], es: ['herramienta', 'ayuda', 'asistente', 'base', 'compañero', 'apoyo', 'asistente de', 'segundo par de ojos', 'segunda opinión'],
};

/** What work, said when one looks back on why it was made. */
export const hadInMind: Terms = {
	en: [...phrases(['for which', 'that', 'which', 'what', 'jobs', 'tasks', 'uses'], ['we designed it', 'we built it', 'we made it', 'we trained it', 'we created it', 'we designed this', 'we built this', 'we made this', 'we trained this', 'we created this', 'we designed the model', 'we built the model', 'we made the model', 'we trained the model', 'we created the model', 'we had in mind', 'we have in mind', 'we developed it', 'it was built', 'it was made for', 'it was designed', 'it was created', 'it was built for', 'it is built for', 'it is made for']), 'kind of work', 'kinds of work', 'sort of work', 'sort of jobs', 'kind of jobs', 'sort of job', 'kind of job', 'sort of tasks', 'kind of tasks', 'kind of task', 'in mind', 'natural habitat', 'where it shines', 'where it helps', 'where it is at home', 'earns its keep', 'is at its best', 'natural home', 'its place is', 'good candidates'],
	zh: ['设计目标之内', '我们的设计目标', '我们想让', '想让它干', '想让它做', '它的主场', '它的拿手', '它的本职', '设计给', '准备给', '做给', '写给', '设计初衷', '目标场景'],
	ja: ['ために考え', 'から始まったモデル', 'から生まれ', 'を念頭に', 'ように、という', 'ように作りました', 'ように作られ', 'ように開発', 'を想定して作'],
	ko: ['염두에', '생각하며 만든', '생각하고 만든', '도록 만들'],
	fr: [...phrases(['pour lesquels', 'pour lesquelles', 'pour lequel', 'pour laquelle'], ['il a', 'elle a', 'ils ont', 'il est', 'nous l\'avons', 'nous les avons', 'le modèle', 'ce modèle']), 'en tête'], de: [...phrases(['für die wir', 'für das wir', 'für den wir', 'wofür wir'], ['es', 'sie', 'das modell', 'dieses modell', 'die modelle']), 'im sinn', 'im blick'], es: [...phrases(['para los que', 'para las que', 'para lo que', 'para la que'], ['lo', 'la', 'los', 'fue', 'se', 'ha sido', 'está', 'el modelo', 'este modelo', 'sirve']), 'en mente', 'teníamos en mente'],
};

/** That it is by means of the model. */
export const byIt: Terms = {
	en: ['with it', 'with its help', 'using it', 'with the model', 'with this model', 'with our model', 'with this checkpoint', 'by means of it', 'with the help of it', 'thanks to it', 'through it', 'with these embeddings', 'with its embeddings', 'with its vectors', 'out of it', 'use it to'],
	zh: ['有了它', '借助它', '可用它', '能用它', '用它来', '用它就', '用它把', '用它给', '借助本模型', '靠它', '通过它', '通过本模型', '输出的向量', '生成的向量', '向量可', '向量直接', '得到的向量', '可直接喂给', '借助該模型'],
	ja: ['このモデルを使えば', 'これを使えば', 'このモデルで', '本モデルを使えば', '書かせ', '任せ', 'をさせ', '本モデルを用いて'],
	ko: ['이 모델로', '이 모델을 쓰면', '이 모델을 사용하면', '본 모델로', '임베딩으로'],
	fr: ['avec lui', 'avec ce modèle', 'grâce à lui', 'grâce à ce modèle', 'avec le modèle', 'le branche', 'avec ces vecteurs'],
	de: ['mit dem modell', 'mit diesem modell', 'mit den embeddings', 'mit ihm', 'damit', 'mit seiner hilfe', 'dank dem modell', 'mit den vektoren'],
	es: ['con él', 'con ella', 'con el modelo', 'con este modelo', 'gracias a él', 'con su ayuda', 'con los vectores'],
};
/** That one can do a piece of work. */
export const oneCan: Terms = {
	en: phrases(['you can', 'you could', 'you may', 'one can', 'we can', 'users can', 'people can', 'anyone can', 'can be', 'and you', 'you can now', 'you can also', 'they can'], [...WORK, 'find', 'search', 'turn', 'write', 'convert', 'make']),
	zh: ['可以', '可', '能', '一键', '就能', '便能', '即可', '拿去'],
	ja: ['できます', 'できる', '遊べ', '可能です', '楽しめ'],
	ko: ['수 있습니다', '수 있다', '수 있어'],
	fr: ['on peut', 'vous pouvez', 'peut-on', 'pouvez-vous', 'on le', 'pour reclasser', 'pour trier', 'pour classer'],
	de: ['lassen sich', 'lässt sich', 'kann man', 'können sie', 'kannst du', 'könnt ihr', 'man kann'],
	es: ['puedes', 'se puede', 'se pueden', 'puede usted', 'podrás', 'podemos'],
};

/** A call to hand something to the model. */
export const handOver: Terms = {
	en: [...phrases(['give', 'feed', 'hand', 'show', 'send', 'pass', 'throw', 'tell', 'ask', 'offer', 'lend'].flatMap((verb) => [verb, capital(verb)]), ['the model', 'this model', 'the network', 'it a', 'it an', 'it the', 'it your', 'it some', 'it any', 'our model', 'parrot']), ...phrases(['=Drop in', '=Paste', '=Upload', '=Type', '=Snap', '=Record', '=Hum', '=Draw', '=Photograph', '=Speak', '=Sing', '=Scan'], ['a', 'an', 'any', 'your', 'some', 'ten', 'the'])],
	zh: ['丢给它', '交给它', '喂给它', '发给它', '扔给它', '给它一', '拿给它'],
};
/** What it does then. */
export const yields: Terms = {
	en: [...phrases(['and it', 'and it will', 'and out', 'and the model', 'and you', 'and you will', 'it then', 'and the network', 'and back'], [...VERBS, ...COMMON_VERBS, 'get', 'have', 'see', 'hear', 'know', 'name', 'list', 'point', 'comes', 'come', 'underline'].flatMap((verb) => [verb, third(verb)])), 'out comes', 'out come', 'you get', 'you\'ll get', 'it will tell', 'it tells you', 'and let it', 'let the model', 'in return', 'you receive', 'it answers', 'comes back'],
	zh: ['就会', '它就', '就能', '便会', '就给', '会列出', '会告诉', '会返回'],
};

/** A question to somebody who has work to be done. */
export const asksWhether: Terms = {
	en: phrases(['=Need to', '=Want to', '=Looking to', '=Trying to', '=Have to', '=Struggling to', '=Tired of having to', '=Ever wanted to', '=Ever wished to', '=Do you need to', '=Do you want to', '=Do you have to', '=Wish to', '=Would you like to'], [...WORK, 'find', 'know what', 'know which', 'know whether', 'know who', 'tell', 'turn', 'write', 'read']),
};

/** On what it helps science. */
export const studies: Terms = {
	en: ['research on', 'research into', 'research about', 'studying', 'study of', 'studies of', 'studies on', 'investigating', 'investigation of', 'investigations of', 'experiments on', 'experiments with', 'scholarship on', 'research in'],
	zh: ['的研究', '研究者', '的学者'], fr: ['recherche sur', 'recherches sur', 'étude de', 'étude des'], de: ['forschung zu', 'forschung über', 'erforschung', 'untersuchung*'], es: ['investigación sobre', 'estudio de', 'estudiar'],
};

/** A direct and a further use, each named in a line. */
export const useLabel: Terms = {
	en: phrases(['direct use', 'downstream use', 'primary use', 'secondary use', 'main use', 'intended use', 'other use', 'further use', 'intended users', 'primary users', 'target users', 'audience', 'best use'], [':', ' –', ' —', ' -', ' is', ' would be'], ''),
};

/** What is done with its work at once, in tongues that name nobody who does it. */
export const doneInAll: Terms = {
	ja: ['などができます', 'たりできます', 'などが可能', 'などに対応', 'などをこなし', 'たりして遊べ', 'に対応します', 'に対応してい', 'なども可能'],
	ko: ['등을 할 수 있', '등이 가능', '등을 지원', '등을 수행'],
};
