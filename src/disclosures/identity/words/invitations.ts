import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const MAKERS = ['us', 'me', 'one of us', 'any of us', 'the authors', 'the author', 'the team', 'our team', 'the maintainers', 'the maintainer', 'one of the maintainers', 'one of the authors', 'the developers', 'the developer', 'the creators', 'the group'];
const SAY = ['ask', 'ping', 'notify', 'inform', 'approach', 'message', 'contact', 'talk to', 'speak to', 'speak with', 'talk with', 'write', 'write to', 'turn to', 'get in touch with', 'reach out to', 'come to', 'poke', 'alert', 'check with', 'consult with', 'call', 'e-mail', 'email', 'mail'];

/** Readers are to turn to those who made the model, in whatever way. */
export const turnToUs: Terms = {
	en: [
		'tell us and', 'keep writing to us', 'love hearing from', 'talk to our', 'speak to our', 'from the authors on request', 'from the authors upon request', 'try to answer all', 'visit our website', 'visit our site',
		...phrases(SAY, MAKERS), ...phrases(['let'], MAKERS.map((whom) => `${whom} know`)), ...phrases(['give us', 'give me'], ['a shout', 'a heads up', 'a hint', 'a ping', 'a ring', 'your feedback', 'your thoughts', 'any feedback', 'some feedback', 'an e-mail']), ...phrases(['send', 'drop', 'shoot'], phrases(['us', 'me', 'the authors', 'the team'], ['a', 'an', 'your', 'their', 'any', 'some'])),
		...phrases(['tell', 'show'], MAKERS.flatMap((whom) => [`${whom}.`, `${whom}!`, ...['what you', 'what they', 'when', 'if', 'about', 'of any', 'where', 'how you', 'which', 'your', 'so'].map((after) => `${whom} ${after}`)])), ...phrases(['please', 'just', 'then', 'do', 'and', '? '], ['tell us', 'tell me', 'tell the authors', 'say so']),
		...phrases(['send', 'sending', 'along with', 'with', 'submit', 'email'], ['your cv', 'a cv', 'their cv', 'your resume']), ...phrases(['do not hesitate', 'don\'t hesitate', 'never hesitate', 'don\'t be shy'], ['to ask', 'to contact', 'to reach', 'to write', 'to open', 'to tell', 'to let', 'to get']), 'hit me up', 'get in touch',
	],
	zh: ['聯絡方式請見', '联系方式请见', '联系方式见', ...phrases(['想法可以', '问题可以', '建议可以', '意见可以', '请', '请您', '欢迎', '随时', '直接', '麻烦', '记得', '务必', '請', '歡迎', '隨時', '麻煩', '記得'], ['告诉我', '告訴我'], ''), '告知我们', '告知作者', '找我们', '找我', '找作者', '跟我说', '和我说', '和我们说', '向我们', '向作者', '与我们洽谈', '与我们联系', '与作者联系', '跟我们', '指正', '请指出', '欢迎指出', '敬请指出', '烦请指出', '帮忙指出', '請指出', '歡迎指出', '@我', '喊我', '戳我'],
	ja: ['教えてください', '教えて下さい', '教えていただ', 'お知らせくだ', 'お知らせ下さ', 'お知らせいただ', 'ご一報', 'お声がけ', 'お声掛け', 'ご相談ください', 'ご連絡', 'ご意見をお待ちして', 'ご感想をお待ちして', 'フィードバックをお待ちして', 'お便りをお待ちして', '指摘いただけ', 'ご指摘くだ', 'ご指摘下さ', 'ご指摘をお', 'ご指摘お待ち', 'ご指摘お願い', ...phrases(['問題を', '質問を', 'ご質問を', 'ご要望を', '要望を', '意見を', '感想を'], ['送ってください', 'お送りください', 'お寄せください', 'お寄せ下さい'], '')],
	ko: ['물어보세요', '물어봐 주세요', '알려 주세요', '알려주세요', '알려 주시', '알려주시', '말씀해', '저희에게', '연락 주', '연락주', '남겨 주세요', '남겨주세요', '들려주세요', '들려 주세요'],
	fr: ['nous faire signe', 'faites-nous signe', 'faites-moi signe', 'me faire signe', 'dites-nous', 'dites-moi', 'dites-le-nous', 'dites le nous', 'dites nous', 'nous le dire', 'nous prévenir', 'parlez-nous', 'prévenez', 'n\'hésitez pas à nous', 'n\'hésitez pas à me', 'nous écrire', 'faites-nous savoir', 'faites nous part', 'faites-nous part', 'adressez-vous', 'parlons-en', 'contactez', 'nous contacter', 'me contacter', 'nous signaler'],
	de: ['sagt uns', 'sagt mir', 'sag uns', 'sag mir', 'sagen sie uns', 'bescheid', 'gerne melden', 'gern melden', 'sich melden', 'meldet euch', 'melde dich', 'uns melden', 'schreibt uns', 'schreibt mir', 'fragt uns', 'frag uns', 'fragen sie uns', 'sprecht uns an', 'sprechen sie uns', 'an uns', 'zeigt uns', 'lasst uns wissen', 'lassen sie uns wissen', 'kontaktier*', 'einfach melden', 'bitte melden'],
	es: ['plantéanos', 'plantéenos', 'envíanos tus', 'envíanos tu', 'envíenos sus', 'envíenos su', 'mándanos tus', 'mándanos tu', 'avísanos', 'avísame', 'avísenos', 'avisad', 'avisar', 'avisen', 'cuéntanos', 'cuéntame', 'cuéntenos', 'dinos', 'dímelo', 'díganos', 'háblanos', 'hablamos', 'hable con', 'habla con', 'escríb*', 'háznoslo saber', 'háganos saber', 'haznos saber', 'pregúntanos', 'pregúntame', ...phrases(['no dudes', 'no dude', 'no duden'], ['en escrib*', 'en contact*', 'en pregunt*', 'en avis*', 'en abrir', 'en consult*', 'en plantearnos', 'en enviarnos', 'en mandarnos', 'en comentarnos', 'en comunicarnos', 'en hacernos']), 'póngase en contacto', 'ponte en contacto', 'contácta*', 'contáctenos'],
};

/** Where readers can meet those who made the model. */
export const meeting: Terms = {
	en: [...phrases(['meet', 'visit', 'find', 'see', 'talk to', 'catch'], ['us at', 'us in', 'me at', 'the team at', 'the authors at', 'us during']), ...phrases(['at our', 'by our', 'to our'], ['booth', 'poster', 'stand', 'demo session', 'workshop']), 'come and say', 'come say', 'say hi', 'say hello', 'see you at', 'see you in', 'our booth', 'our stand'],
	zh: ['展位', '海报前', '现场交流', '线下见', '来找我们', '面基', '当面'], ja: ['ブース', 'ポスター発表でお', '会場で', 'お会いし'], ko: ['부스에', '부스로', '부스를', '현장에서', '포스터 세션', '만나요'],
	fr: ['venez nous voir', 'venez nous', 'notre stand', 'passez nous'], de: ['besucht uns', 'besuchen sie uns', 'trefft uns', 'unserem stand', 'an unserem poster'], es: ['visítanos', 'visítenos', 'nuestro stand', 'ven a vernos', 'nos vemos en'],
};

const NETWORKS = ['twitter', 'linkedin', 'youtube', 'instagram', 'tiktok', 'mastodon', 'bluesky', 'facebook', 'threads', 'weibo', 'xiaohongshu', 'zhihu', 'bilibili', 'discord', 'reddit', 'wechat', 'telegram', 'x', '微博', '知乎', '小红书', 'b站', '公众号', '抖音'];

/** Networks side by side as in a row of links; a list with commas is one of sources. */
export const rowOfNetworks: Terms = { en: phrases(['· ', '• ', '| ', '/ ', '｜ ', '·', '｜', '|'], NETWORKS, '') };

export const networks: Terms = {
	en: ['youtube', 'tiktok', 'instagram', 'facebook', 'ko-fi', 'patreon', 'twitch', 'wechat account', 'wechat', 'medium', 'newsletter', 'substack', 'rednote', 'civitai', 'deviantart', 'pixiv'],
	zh: ['b站', '公众号', '抖音', '视频号', '小红书', '知乎', '微博', '公眾號'], ja: ['ツイッター', 'インスタ', 'youtube', 'pixiv'], ko: ['유튜브', '인스타', '트위터', '블로그'],
};

/** Readers are asked to look at what somebody posts. */
export const follow: Terms = {
	en: [...phrases(['follow', 'find', 'subscribe to', 'check out', 'like', 'support'], ['us', 'me', 'our', 'my', 'the authors', 'the team', 'the author', 'the project']), ...phrases(['my', 'our'], ['socials', 'social media', 'social networks', 'channel', 'channels', 'accounts', 'profiles']), 'more from me', 'more from us', 'more of my', 'follow for', 'follow the project', 'stay in touch', 'stay connected', 'socials'],
	zh: ['关注', '關注', '订阅', '我的主页', '同名', '社媒'], ja: ['フォロー', 'チャンネル登録', 'sns'], ko: ['팔로우', '구독', 'sns'],
	fr: ['suivez', 'suivre', 'retrouvez', 'abonnez', 'mes réseaux', 'nos réseaux', 'sur les réseaux'], de: ['folgt', 'folge', 'folgen sie', 'mehr von mir', 'mehr von uns', 'abonniert', 'findet ihr mich', 'findet mich'], es: ['sígueme', 'sígue*', 'síganos', 'mis redes', 'nuestras redes', 'redes sociales', 'encuéntr*', 'suscríb*'],
};

/** A picture that is to be scanned to get into a chat. */
export const scanCode: Terms = { en: ['qr', 'qr code', 'qrcode', 'group', 'qr-code', 'scan', 'account'], zh: ['二维码', ...phrases(['微信', 'qq', '进', '入', '加', '交流', '钉钉', '飞书', '讨论', '用户'], ['群'], ''), '扫码', '公众号', '二維碼'], ja: ['qrコード', 'グループ'], ko: ['qr코드', 'qr 코드', '단톡방'] };

/** Those in whose name letters go. */
export const correspondingAuthor: Terms = {
	en: ['corresponding author', 'corresponding authors', 'corresponding author(s)', 'correspondence to'], zh: ['通讯作者', '通訊作者'], ja: ['責任著者', '連絡著者'], ko: ['교신저자', '교신 저자'], fr: ['auteur correspondant', 'auteurs correspondants', 'autrice correspondante'], de: ['korrespondenzautor*', 'korrespondierende*'], es: ['autor de correspondencia', 'autora de correspondencia', 'autor correspondiente'],
};

/** What companies and other special readers want of the makers. */
export const dealings: Terms = {
	en: ['business inquiries', 'business enquiries', 'business matters', 'business requests', 'business contacts', 'commercial inquiries', 'commercial enquiries', 'commercial licensing', 'commercial license', 'commercial licence', 'inquiries', 'enquiries', 'press', 'partnership', 'partnerships', 'vendors', 'sponsorship', 'sponsors', 'enterprise support', 'consulting', 'custom version', 'custom models', 'media requests', 'collaborations'],
	zh: ['商务', '商用', '商业授权', '定制', '合作', '申请'], ja: ['商用利用', '商用', '取材', '共同研究', 'カスタム'], ko: ['상업적', '제휴', '협업', '맞춤'],
	fr: ['demandes commerciales', 'licence commerciale', 'presse', 'partenariat*', 'sur mesure'], de: ['geschäftliche anfragen', 'kommerzielle', 'presseanfragen', 'partnerschaften', 'maßgeschneidert*'], es: ['consultas comerciales', 'licencia comercial', 'prensa', 'a medida', 'colaboraciones'],
};
