import type { Card } from '../card/card';
import { contains, type Range } from '../card/range';
import { sectionTopics } from '../claims/topics';
import { DISCLOSURES, findDisclosure } from '../disclosures/catalogue';
import type { Disclosure } from '../disclosures/disclosure';
import { Outline } from '../fixes/outline';
import { t } from '../l10n/translate';
import { explainKey, explainValue, keyAt } from '../language/explainMetadata';
import { explainDisclosure, listDisclosures, type ExplanationLinks } from '../reports/explanation';
import type { Review } from '../review/review';

/** More than that would hide the text: then all are only listed. */
const MAX_EXPLAINED = 2;

/** What the mouse rests on. No disclosure is in two of the lists. */
interface Subject {
	readonly range: Range;
	/** The disclosures that it is about. */
	readonly about: readonly Disclosure[];
	/** Those that belong below it. */
	readonly below: readonly Disclosure[];
	/** Others that the review finds open here. */
	readonly open: readonly Disclosure[];
}

/** Explains a heading, a key or value of the metadata, or a finding, as pieces of Markdown; `undefined` when `offset` is at none of them. */
export function explainPlace(card: Card, review: Review, offset: number, links: ExplanationLinks): { readonly range: Range; readonly texts: readonly string[] } | undefined {
	const subject = subjectAt(card, review, offset);
	const key = keyAt(card, offset);
	const does = key && explainKey(card, key);
	const value = key ? undefined : explainValue(card, offset);
	const range = value?.range ?? subject?.range ?? (does === undefined ? undefined : key?.range);
	const texts = [...(does === undefined ? [] : [does]), ...(value ? [value.text] : []), ...(subject ? explainSubject(card, review, subject, links) : [])];
	return range && { range, texts };
}

function explainSubject(card: Card, review: Review, subject: Subject, links: ExplanationLinks): readonly string[] {
	const assessed = (disclosures: readonly Disclosure[]) => disclosures.map((disclosure) => ({ disclosure, assessment: review.disclosures.find(({ id }) => id === disclosure.id)! }));
	return [
		...assessed(subject.about).map(({ disclosure, assessment }) => explainDisclosure(card, disclosure, assessment, links)),
		...(subject.below.length > 0 ? [listDisclosures(t('Also belongs here'), assessed(subject.below), links)] : []),
		...(subject.open.length > 0 ? [listDisclosures(t('Open'), assessed(subject.open), links)] : []),
	];
}

function subjectAt(card: Card, { findings }: Review, offset: number): Subject | undefined {
	const section = card.sections.find(({ heading }) => heading && contains(heading.range, offset));
	const key = keyAt(card, offset);
	const found = findings.filter(({ range, disclosure }) => disclosure && contains(range, offset));
	const range = section?.heading?.range ?? key?.range ?? found[0]?.range;
	const named = section
		? sectionTopics(section).map(({ id }) => findDisclosure(id))
		: DISCLOSURES.filter(({ metadata }) => key && metadata?.some(({ path }) => `${path}.`.startsWith(`${key.path.join('.')}.`)));
	const open = found.map(({ disclosure }) => findDisclosure(disclosure!)).filter((disclosure) => !named.includes(disclosure));
	const about = named.length + open.length <= MAX_EXPLAINED ? [...named, ...open] : named.slice(0, MAX_EXPLAINED);
	const outline = Outline.of(card);
	const below = section ? DISCLOSURES.filter((disclosure) => outline.parentOf(disclosure) === section && !about.includes(disclosure)) : [];
	const rest = [...named, ...open].filter((disclosure) => !about.includes(disclosure) && !below.includes(disclosure));
	return range && about.length + below.length + rest.length > 0 ? { range, about, below, open: rest } : undefined;
}
