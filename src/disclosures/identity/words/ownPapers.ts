import type { Terms } from '../../disclosure';
import { SEE_ZH, phrases } from '../../phrases';

const TEXTS = ['paper', 'papers', 'preprint', 'article', 'report', 'technical report', 'tech report', 'manuscript', 'thesis', 'master\'s thesis', 'dissertation', 'publication', 'white paper', 'whitepaper', 'conference paper', 'workshop paper', 'journal paper', 'journal article', 'system description', 'poster'];

/** A text that those who made a model have written on it, by whatever little word says that it is this one. */
export const ownText: Terms = {
	en: [
		'report on arxiv',
		...phrases(['our', 'my', 'the', 'this', 'its', 'the accompanying', 'the corresponding', 'the full', 'the associated', 'a', 'an accompanying', 'our full', 'the original', 'our new', 'our latest', 'our short', 'our long', 'two separate', 'separate'], TEXTS),
		...phrases(['our'], ['acl', 'emnlp', 'naacl', 'neurips', 'icml', 'iclr', 'cvpr', 'iccv', 'eccv', 'interspeech', 'icassp', 'kdd', 'aaai', 'miccai', 'arxiv'].map((venue) => `${venue} paper`)),
		...phrases(['journal', 'conference', 'extended', 'full', 'long', 'short', 'camera-ready', 'arxiv', 'final'], ['version', 'paper', 'article']), 'an extended version', 'preprint', 'a paper of * own', 'paper on', 'papers of their own',
	],
	zh: ['论文', '技术报告', '预印本', '文章', '論文', '技術報告', '白皮书'],
	ja: ['論文', '技術報告', 'テクニカルレポート', 'プレプリント', '予稿', '技術レポート'],
	ko: ['논문', '기술 보고서', '기술보고서', '프리프린트', '테크 리포트', '논문이', '논문은'],
	fr: [...phrases(['l\'', 'd\'un ', 'notre ', 'un ', 'cet ', 'mon ', 'l’'], ['article', 'mémoire', 'rapport', 'papier', 'rapport technique', 'preprint'], ''), 'prépublication', 'notre thèse', 'ma thèse', 'la thèse', 'une version longue', 'le papier', 'le rapport technique', 'la publication'],
	de: [...phrases(['unser', 'unserem', 'unseren', 'unserer', 'unsere', 'das', 'die', 'der', 'dem', 'den', 'ein', 'einen', 'zugehörige', 'zugehörigen', 'mein', 'meine', 'meiner', 'begleitende'], ['paper', 'aufsatz', 'artikel', 'preprint', 'arbeit', 'bericht', 'veröffentlichung', 'publikation', 'masterarbeit', 'doktorarbeit', 'dissertation', 'fachartikel', 'langfassung', 'zeitschriftenfassung', 'technische bericht', 'technischer bericht'])],
	es: [...phrases(['nuestro', 'el', 'un', 'mi', 'este', 'del', 'al'], ['artículo', 'paper', 'preprint', 'informe técnico', 'manuscrito', 'trabajo', 'informe']), 'la tesis', 'mi tesis', 'nuestra publicación', 'la publicación', 'una versión extendida', 'la versión extendida', 'nosso artigo', 'o artigo'],
};

/** What becomes of such a text, and where one gets it. */
export const stateOfText: Terms = {
	en: [
		...phrases(['is', 'are', 'was', 'were', 'has been', 'have been', 'got', 'been', 'now', 'just'], ['out', 'online', 'public', 'accepted', 'published', 'submitted', 'uploaded', 'available', 'released', 'in press', 'up', 'on arxiv', 'presented', 'selected', 'forthcoming', 'posted']),
		'on arxiv', 'to arxiv', 'under review', 'in review', 'submitted to', 'accepted to', 'accepted at', 'accepted by', 'has appeared', 'have appeared', 'appeared in', 'appeared last', 'will appear', 'to appear', 'in press', 'online', 'forthcoming', 'will be out', 'will follow', 'follows soon', 'be found', 'camera-ready', 'get the pdf', 'pdf', 'we presented', 'i presented', 'presented at', 'presented in', 'described in', 'as explained in', 'explained in', 'accompanies', 'accompany', 'accompanying', 'code of', 'code for', 'code and weights for', 'weights for', 'read the', 'download the',
	],
	zh: [...phrases(['见', '参见', '参阅', '参考', '查阅'], ['论文', '技术报告', '我们的论文', '论文：', '論文'], ''), '已上传', '上传至', '上传到', '已经上传', '已发布', '已公开', '发布', '已被', '被接收', '录用', '投稿', '在投', '审稿', '即将', '已上线', '上线', '见刊', '中稿', '挂在', '挂上', '挂出', '录取', '已出', '出炉', '公开了', '已投', '對應', '配套', '论文接收', '会议接收', '期刊接收', '已接收', '接收为', '被会议接收'],
	ja: [...phrases(['論文を', '論文をご', '技術報告を', 'テクニカルレポートを', '論文に'], ['参照', 'ご参照', 'ご覧', '覧', '記載', '確認'], ''), 'を参照してください', 'を参照ください', 'をご参照ください', 'をご覧ください', '公開', '査読中', '採択', '投稿', '掲載', '発表', '付随', '受理', '出版'],
	ko: ['에서 확인할 수', '에서 볼 수', '논문을 참고', '논문을 참조', '논문에서 확인', '공개', '심사', '게재', '채택', '투고', '발표', '나왔', '올라', '올렸', '출판', '억셉'],
	fr: [...phrases(['se trouve', 'se trouvent', 'figure', 'figurent', 'trouver', 'trouverez', 'disponibles'], ['dans']), ...phrases(['plus d\'informations', 'plus de détails', 'davantage d\'informations', 'davantage de détails', 'plus d\'informations voir', 'plus d\'informations, voir', 'plus de détails voir', 'plus de détails, voir'], ['dans l\'article', 'dans le papier', 'l\'article', 'le papier', 'le rapport technique']), 'en ligne', 'disponible', 'paru', 'parue', 'à paraître', 'soumis', 'soumise', 'accepté', 'acceptée', 'publié', 'publiée', 'sur arxiv', 'sur hal', 'accompagne', 'en relecture', ...phrases(['a été', 'sera', 'est'], ['présenté', 'présentée']), ...phrases(['présenté', 'présentée'], ['à', 'au', 'aux', 'lors']), 'déposé*'],
	de: ['zu finden', 'finden sich', 'finden sie', 'erschienen', 'auf arxiv', 'online', 'vorgestellt', 'eingereicht', 'angenommen', 'in begutachtung', 'im begutachtung*', 'findet man', 'findet sich', 'verfügbar', 'veröffentlicht', 'erscheint', 'präsentiert', 'gehört zu', 'begleitet', 'nachlesen'],
	es: [...phrases(['se puede', 'se pueden', 'puede', 'pueden'], ['encontrar', 'encontrarse', 'consultar', 'consultarse']), 'disponible', 'en arxiv', 'publicado', 'publicada', 'enviado', 'aceptado', 'aceptada', 'apareció', 'presentó', 'fue presentado', 'ha sido presentado', 'será presentado', 'presentado como', 'presentado en la', 'en revisión', 'acompaña', 'salió', 'en línea', 'subido', 'aceito', 'disponível'],
};

/** That the work was shown to others, and how. */
export const shown: Terms = {
	en: [...phrases(['we', 'i', 'it was', 'was', 'were', 'been', 'work', 'which we', 'that we', 'model we', 'they were'], ['presented at', 'presented in', 'presented this', 'presented it', 'presented as', 'showed at', 'showed in', 'shown at', 'shown in', 'presented the', 'presented our', 'introduced at', 'demonstrated at']), 'presented at', 'our talk', 'our poster', 'our presentation', 'slides of our', 'slides and poster', 'poster and slides', 'as an oral', 'as a poster', 'as a spotlight', 'as a demo'],
	zh: ['会议上展示', '大会报告', '口头报告', '会上报告', '上展示', '海报展示'], ja: ['で発表', 'にて発表', '口頭発表', 'ポスター発表'], ko: ['에서 발표', '포스터 발표', '구두 발표'],
	fr: ['présenté au', 'présenté à', 'présenté aux', 'présentée au', 'présentée à', 'avons présenté', 'présentés à', 'a été présenté'], de: ['wurde auf', 'wurde bei', 'haben wir auf', 'vorgestellt', 'präsentiert'], es: ['se presentó', 'fue presentado', 'presentamos', 'presentado en', 'se presentaron'],
};

/** Where work is shown. */
export const venue: Terms = {
	en: ['workshop', 'conference', 'congress', 'symposium', 'summit', 'meeting of', 'shared task', 'interspeech', 'neurips', 'icml', 'iclr', 'cvpr', 'acl', 'emnlp', 'icassp', 'poster', 'oral', 'talk', 'colloquium', 'project page'],
	zh: ['会议', '大会', '研讨会', '年会', '會議'], ja: ['学会', '大会', '研究会', 'ワークショップ', '会議'], ko: ['학회', '학술대회', '워크숍', '컨퍼런스'],
	fr: ['colloque', 'conférence', 'congrès', 'atelier', 'journées'], de: ['tagung', 'konferenz', 'workshop', 'kongress', 'jahrestagung'], es: ['congreso', 'conferencia', 'taller', 'jornadas', 'simposio'],
};

/** The entry by which to cite, as a thing. */
export const citeInfo: Terms = {
	en: ['bibtex', 'bib entry', 'citation info', 'citation information', 'citation details', 'citation.cff', 'citation file', 'cff file', 'citation entry', 'citation instructions', 'cite this repository', 'cite this', 'how to cite', 'citation data', 'citation button', 'a citation', 'doi'],
	zh: ['引用信息', '引用方式', '引用格式', 'bibtex', '引用条目', '引用文件', '引用資訊'], ja: ['引用情報', '引用方法', 'bibtex', '引用形式'], ko: ['인용 정보', '인용 방법', 'bibtex', '인용 형식'],
	fr: ['informations de citation', 'bibtex', 'référence à citer', 'comment citer'], de: ['zitierhinweis*', 'zitierangaben', 'bibtex', 'zitationsangaben'], es: ['información de cita', 'datos de citación', 'bibtex', 'cómo citar'],
};

/** Where it is, or when it comes. */
export const stateOfInfo: Terms = {
	en: ['project page', 'website', 'web page', 'homepage', 'home page', 'sidebar', 'on github', 'coming', 'follows', 'will follow', 'to follow', 'soon', 'added', 'once', 'minted', 'can be found', 'button', 'be found', 'see', 'for the time being', 'until then', 'would be', 'would make', 'is appreciated', 'appreciated', 'in the repo', 'in the repository', 'on zenodo', 'through zenodo', 'via zenodo', 'for this release', 'of this release'],
	zh: ['项目主页', '主页', ...SEE_ZH, '稍后', '即将', '之后', '更新', '补上', '待'], ja: ['プロジェクトページ', 'ページ', '後日', '追って', '近日', '参照'], ko: ['페이지', '추후', '곧', '참고', '추가'],
	fr: ['page du projet', 'site', 'suivra', 'suivront', 'bientôt', 'ajouté*', 'voir'], de: ['projektseite', 'webseite', 'folgt', 'folgen', 'demnächst', 'siehe', 'ergänzt'], es: ['página del proyecto', 'sitio', 'próximamente', 'véase', 'añadid*', 'seguirá'],
};

/** Readers are asked for a mention, in everyday words. */
export const mentionUs: Terms = {
	en: [...phrases(['a', 'any', 'the', 'your'], ['citation would', 'citation is', 'citation makes', 'mention would', 'mention is', 'mention makes', 'reference would', 'credit would', 'credit is appreciated', 'acknowledgement would']), ...phrases(['mention', 'cite', 'acknowledge', 'credit'], ['us', 'our work', 'our paper', 'the model', 'this model', 'the project', 'this work', 'the authors']), 'cite the one', 'cite whichever', 'cite both', 'cite either', 'cite the version', 'cite the corresponding', 'cite the one you used', 'cite accordingly', 'give us credit'],
	zh: ['提一句', '提一下', '提一嘴', '带上一句', '注明一下', '引用一下', '引用我们', '引用本', '提及我们', '署个名', '引一下', '致谢我们'],
	ja: ['一言触れ', '引用していただ', '引用いただ', '言及いただ', '引用してもらえ', '名前を挙げ', '引用をお願い'],
	ko: ['인용해', '언급해', '출처를 남겨', '출처를 밝혀', '한 줄 언급'],
	fr: ['nous citer', 'nous mentionner', 'mentionner le modèle', 'une citation', 'citez-nous', 'mentionnez-nous', 'mentionnez le'],
	de: ['uns zu zitieren', 'uns zitieren', 'zitiert uns', 'uns erwähn*', 'erwähnt uns', 'eine erwähnung', 'über ein zitat', 'nennt uns'],
	es: ['cítanos', 'cítenos', 'citarnos', 'mencionarnos', 'menciónanos', 'una cita', 'nos cites', 'nos citas', 'nos menciones'],
};
