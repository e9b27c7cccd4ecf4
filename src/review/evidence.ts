import type { Heading, Section } from '../card/card';
import { findConcepts } from '../claims/findConcepts';
import { conceptName } from '../claims/lexicon';
import { isNotebook, isUnfilledAddress } from '../claims/links';
import { DISCLOSURES, findDisclosure } from '../disclosures/catalogue';
import type { Disclosure, DisclosureId } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { impliedEvidence } from './implied';
import { metadataEvidence } from './metadataEvidence';
import { isLong } from './places';
import type { PlacedStatement, Reading } from './reading';
import { TOLD_BY_MAKER } from './scopes';
import { isUnsaid, SIGNAL_OF, strongest, type Evidence, type Status } from './review';

/** With one of these a sentence that points to a document says something itself. */
const SPECIFICS = ['number', 'dataset-name', 'benchmark-name', 'architecture-name', 'license-name', 'hardware-name', 'email', 'chat-link', 'training-method', 'source-noun'];

/** Where weights, data or code are, or the card of the data, is what a link tells by itself. */
const PLACES = /^(?:availability\/(?!inference-code|checkpoints)|data\/datasheet$)/u;
const SPECIFICS_OF_PLACES = [...SPECIFICS, 'weights-link', 'hub-link', 'data-link', 'repository-link'];

/** Everything in the card that speaks of a disclosure, by disclosure, in no order. */
export function gatherEvidence(reading: Reading): ReadonlyMap<DisclosureId, readonly Evidence[]> {
	const found = new Map<DisclosureId, Evidence[]>(DISCLOSURES.map(({ id }) => [id, []]));
	const add = (id: DisclosureId, evidence: Evidence): void => { found.get(id)!.push(evidence); };
	for (const disclosure of DISCLOSURES) for (const evidence of metadataEvidence(disclosure.metadata, reading.card)) add(disclosure.id, evidence);
	for (const section of reading.card.sections) {
		for (const { id, exact } of reading.topics.get(section)!) {
			for (const evidence of sectionEvidence(findDisclosure(id), section, exact, reading)) add(id, evidence);
			if (exact && !TOLD_BY_MAKER.test(id) && leadsToDocument(section.heading!)) add(id, { range: section.heading!.range, status: 'linked', signal: 'pointer', says: t('points to a document about it') });
		}
	}
	for (const statement of reading.statements) {
		const { range, labelled, field, rules, pointsTo } = statement;
		for (const { id } of labelled) if (statement.mayTell(id)) add(id, { range, status: inPlace(findDisclosure(id), statement), signal: 'field', says: t('the field “{0}”', field!.text) });
		const isField = (id: DisclosureId): boolean => labelled.some((topic) => topic.id === id);
		for (const id of rules.keys()) if (!isField(id)) add(id, { signal: SIGNAL_OF[statement.kind], ...byRule(id, statement)! });
		for (const id of pointsTo) if (!isField(id) && !rules.has(id)) add(id, { range, status: 'linked', signal: 'pointer', says: t('points to a document about it') });
	}
	for (const [id, evidence] of impliedEvidence(found, reading)) add(id, evidence);
	if (!isLong(reading.statements)) return found;
	for (const disclosure of DISCLOSURES) if (disclosure.beside) found.set(disclosure.id, corroborated(disclosure, disclosure.beside, found, reading));
	return found;
}

/** Whether a heading links a document beside the name of its section: “Inference ([notebook](...))”. */
function leadsToDocument({ links }: Heading): boolean {
	return links.some(({ text, url }) => !url.startsWith('#') && !isUnfilledAddress(url) && (isNotebook(url) || findConcepts(text).has('document')));
}

/** The evidence that counts though nothing may be told that goes with it. */
function corroborated({ id }: Disclosure, { any, unless }: NonNullable<Disclosure['beside']>, found: ReadonlyMap<DisclosureId, readonly Evidence[]>, { statements }: Reading): Evidence[] {
	const own = found.get(id)!;
	if (any.some((other) => found.get(other)!.some(({ status }) => !isUnsaid(status)))) return [...own];
	const names = unless.map((concept) => conceptName({ id }, concept));
	const told = statements.flatMap(({ rules }) => rules.get(id) ?? []).map(({ claim }) => claim).filter(({ concepts }) => names.some((name) => concepts.has(name)));
	return own.filter(({ range, status }) => isUnsaid(status) || told.some((claim) => claim.range.start >= range.start && claim.range.end <= range.end));
}

/**
 * What a section about the disclosure holds: one piece of evidence for each stretch of the card that belongs to it.
 *
 * @param isWhole whether the heading is a name of the disclosure, and not only has one within it
 */
function sectionEvidence(disclosure: Disclosure, section: Section, isWhole: boolean, reading: Reading): Evidence[] {
	const heading = section.heading!;
	const isExact = isWhole && !disclosure.vagueHeadings?.test(heading.text);
	const parts = contributors(section, disclosure.id, reading);
	const isAbout = (statement: PlacedStatement): boolean => (statement.labelled.length === 0 || statement.labelled.some(({ id }) => id === disclosure.id)) && statement.mayTell(disclosure.id);
	const told = parts.map((part) => {
		const statements = reading.bySection.get(part)!.filter(isAbout);
		return { part, statements, status: strongest(statements.map((statement) => inPlace(disclosure, statement))) };
	});
	if (told.every(({ statements }) => statements.length === 0)) {
		// A heading that only groups sections or fields of other names promises nothing of its own, unless they too are unfilled.
		const isEmpty = section.children.length === 0 && reading.bySection.get(section)!.every(({ weight }) => weight === 'placeholder');
		return isExact && isEmpty ? [{ range: heading.range, status: 'placeholder', signal: 'section', says: t('the empty section “{0}”', heading.text) }] : [];
	}
	const best = strongest(told.map(({ status }) => status));
	if (!isExact && (best === 'placeholder' || !told.some(({ statements }) => statements.some(({ rules }) => rules.has(disclosure.id))))) return [];
	return told.map(({ part, status }): Evidence => {
		const { range } = part.heading!;
		// The pictures and columns of a table come behind it, and end before it does.
		const end = reading.bySection.get(part)!.reduce((last, statement) => Math.max(last, statement.range.end), range.end);
		// A part that only groups others announces what they hold.
		return { range: { start: range.start, end }, status: status === 'missing' ? best : status, signal: 'section', says: t('the section “{0}”', heading.text) };
	});
}

/** The section and those below it that are not about something else. */
function contributors(section: Section, id: DisclosureId, reading: Reading): Section[] {
	const below = section.children.filter((child) => {
		const topics = reading.topics.get(child)!;
		return topics.length === 0 || topics.some((topic) => topic.id === id);
	});
	return [section, ...below.flatMap((child) => contributors(child, id, reading))];
}

/** What a statement amounts to for a disclosure that the place is about. */
function inPlace({ id, section, tellsNothing = [] }: Disclosure, statement: PlacedStatement): Status {
	const { weight } = statement;
	if (weight !== 'disclosed' && weight !== 'linked') return weight;
	const told = byRule(id, statement)?.status;
	if (told) return told;
	if (weight === 'linked') return weight;
	if (tellsNothing.some((concept) => statement.concepts.has(conceptName({ id }, concept)))) return 'placeholder';
	// What readers are told to do is not what was done: “make sure that your speech input is sampled at 16 kHz” below “Speeds, Sizes, Times”.
	if (TOLD_BY_MAKER.test(id) && statement.kind !== 'code' && statement.concepts.has('reader')) return 'placeholder';
	// How to run a test is not what came out of one, nor is on what it was tested.
	if (id === 'evaluation/results' && (statement.kind === 'code' || (statement.kind === 'sentence' && statement.rules.has('evaluation/benchmarks')))) return 'placeholder';
	return section === 'evidence' || statement.kind === 'code' || statement.concepts.has('not-done') ? 'partial' : 'disclosed';
}

/** A figure is told, whatever its sentence keeps back: “trained on 300 hours of calls, which we cannot share”. */
const TOLD_ANYWAY = /^(?:data\/(?:size|composition)|evaluation\/|training\/|compute\/|risk\/|safety\/)/u;

/** The best of what the rules of the disclosure make of the claims of a statement. */
function byRule(id: DisclosureId, { kind, rules, weight }: PlacedStatement): Pick<Evidence, 'range' | 'status' | 'says'> | undefined {
	const readings = (rules.get(id) ?? []).map(({ rule: { degree, says, all }, claim: { range, concepts } }) => {
		const statusOf = (): Status => {
			const isTold = id === 'model/description' || (TOLD_ANYWAY.test(id) && concepts.has('number') && !all.flat().includes('withhold'));
			if (concepts.has('withhold') && !isTold) return 'withheld';
			if (concepts.has('not-done')) return 'disclosed-negative';
			if (kind === 'image') return 'partial';
			// The value of a field may be a link whose words are the answer: `Parent model: [RoBERTa](...)`.
			const isSpecific = (PLACES.test(id) ? SPECIFICS_OF_PLACES : SPECIFICS).some((concept) => concepts.has(concept)) || (kind === 'field' && concepts.has('name'));
			return weight === 'linked' && (degree === 'partial' || !isSpecific) ? 'linked' : degree;
		};
		return { range, status: statusOf(), says: t(says) };
	});
	const best = strongest(readings.map(({ status }) => status));
	return readings.find(({ status }) => status === best);
}
