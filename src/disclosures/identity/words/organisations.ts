import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** How the names of many organisations end. */
const ENDINGS = ['ai', 'labs', 'lab', 'inc', 'ltd', 'gmbh', 'cloud', 'technologies', 'university', 'institute', 'team'];
/** What makers do, or say of themselves, in the third person. */
const ACTS = [
	'releases', 'announces', 'announced', 'today announced', 'publishes', 'launches', 'launched', 'unveils', 'open-sources', 'believes', 'is committed to', 'is proud to', 'is excited to', 'is pleased to', 'is happy to',
	...['released', 'developed', 'trained', 'published', 'open-sourced', 'built', 'fine-tuned'].flatMap((verb) => [`has ${verb}`, `have ${verb}`]),
	'takes * seriously', 'claims no rights', 'reserves the right', 'recommends that customers', 'recommends customers', 'encourages customers', 'encourages developers', 'encourages users',
];

/** What an organisation says that it does with its models; vendors' cards speak so of their maker, and never call it one. */
export const organisationActs: Terms = {
	en: [
		...phrases(ENDINGS, ACTS), ...phrases(phrases(['is'], ['proud', 'happy', 'pleased', 'excited', 'delighted', 'thrilled', 'glad']), ['to release', 'to share', 'to present', 'to announce', 'to open-source', 'to publish', 'to introduce']),
		'believes trustworthy ai', 'believes in open', 'believes that open', 'encourages developers to', 'encourages customers to', 'encourages deployers to', 'recommends that customers', 'recommends that deployers', 'recommends customers', 'claims no rights on', 'claims no ownership', 'is committed to responsible', 'is committed to developing ai', 'is committed to building ai',
		'our company', 'our startup', 'our lab has', 'our team has', 'our group has',
	],
	zh: ['我司发布', '我司推出', '公司发布', '公司推出', '团队发布', '团队推出', '智能发布的', '科技发布的', '实验室发布', '研究院发布', '发布的首个', '推出的首个', '推出的新一代', '发布的新一代', '推出的第二代', '发布的第二代', '开源的首个'],
	ja: ['社が公開し', '社が発表し', '弊社では', '当社では', 'が発表した'],
	ko: ['가 발표한', '이 발표한', '에서 선보인', '에서 출시', '사가 공개'],
	fr: ['notre société', 'notre start up', 'annonce la sortie de', 'lance son modèle'],
	de: ['unser unternehmen', 'unser startup', 'veröffentlicht mit diesem', 'stellt mit'],
	es: ['nuestra empresa', 'anuncia el lanzamiento', 'lanza su modelo', 'presenta su modelo'],
};
