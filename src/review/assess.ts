import type { Card, Section } from '../card/card';
import { isNotApplicable, isPlaceholder } from '../claims/placeholders';
import { fulfilledRules } from '../claims/rules';
import { readStatements, type Statement } from '../claims/statements';
import { Subjects } from '../claims/subject';
import { labelTopics, namedDisclosures, sectionTopics, type Topic } from '../claims/topics';
import { DISCLOSURES } from '../disclosures/catalogue';
import type { Disclosure, DisclosureId, EvidenceRule } from '../disclosures/disclosure';
import type { Assessment, Evidence, Status } from './review';

/** Which status wins when several places speak of one disclosure. */
const RANK: Readonly<Record<Status, number>> = { disclosed: 7, 'disclosed-negative': 6, withheld: 5, partial: 4, linked: 3, 'not-applicable': 2, placeholder: 1, missing: 0 };

/** With one of these a sentence that points to a document says something itself. */
const SPECIFICS = ['number', 'dataset-name', 'benchmark-name', 'architecture-name', 'license-name', 'hardware-name', 'email', 'chat-link', 'training-method', 'source-noun'];

const NO_RULES: ReadonlyMap<DisclosureId, readonly EvidenceRule[]> = new Map();

/** The card as the rules see it: statements with what the headings and labels around them announce. */
interface Reading {
	readonly card: Card;
	readonly statements: readonly ReadStatement[];
	readonly bySection: ReadonlyMap<Section, readonly ReadStatement[]>;
	readonly topics: ReadonlyMap<Section, readonly Topic[]>;
}

interface ReadStatement extends Statement {
	/** The disclosures that the nearest telling label announces. */
	readonly labelled: readonly Topic[];
	/** The disclosures announced by its labels and by the headings above it. */
	readonly under: ReadonlySet<DisclosureId>;
	/** What the statement amounts to when only its place tells what it is about. */
	readonly weight: Status;
	readonly rules: ReadonlyMap<DisclosureId, readonly EvidenceRule[]>;
}

/** The status of every disclosure of the catalogue, in its order. */
export function assess(card: Card): readonly Assessment[] {
	const reading = read(card);
	return DISCLOSURES.map((disclosure) => assessOne(disclosure, reading));
}

function read(card: Card): Reading {
	const topics = new Map<Section, readonly Topic[]>();
	const announced = new Map<Section, ReadonlySet<DisclosureId>>();
	for (const section of card.sections) {
		const own = sectionTopics(section);
		topics.set(section, own);
		announced.set(section, new Set([...(section.parent ? announced.get(section.parent)! : []), ...own.map(({ id }) => id)]));
	}
	const labels = new Map<string, readonly Topic[]>();
	const plain = readStatements(card);
	const forReader = instructionSections(card, plain, topics);
	const subjects = new Subjects(card);
	const statements = plain.map((statement): ReadStatement => {
		const byLabel = statement.labels.map((label) => {
			let found = labels.get(label.text);
			if (!found) labels.set(label.text, found = labelTopics(label));
			return found;
		});
		const under = new Set([...announced.get(statement.section)!, ...byLabel.flat().map(({ id }) => id)]);
		const weight = weigh(statement);
		const scope = scopeOf(statement, forReader, subjects);
		const concepts = scope.length > 0 ? new Set([...statement.concepts, ...scope]) : statement.concepts;
		const rules = weight === 'placeholder' || weight === 'not-applicable' ? NO_RULES : fulfilledRules(concepts, under);
		return { ...statement, concepts, labelled: byLabel.findLast((found) => found.length > 0) ?? [], under, weight, rules };
	});
	const bySection = new Map<Section, ReadStatement[]>();
	for (const statement of statements) {
		const list = bySection.get(statement.section);
		if (list) list.push(statement);
		else bySection.set(statement.section, [statement]);
	}
	return { card, statements, bySection, topics };
}

/** What a statement is about when the card around it tells, not its own words. */
function scopeOf({ kind, text, concepts, section }: Statement, forReader: ReadonlySet<Section>, subjects: Subjects): readonly string[] {
	const scope = forReader.has(section) ? ['reader', 'how-to'] : [];
	const namesData = concepts.has('dataset-name') || concepts.has('benchmark-name');
	if (kind === 'sentence' && !concepts.has('this-model') && !namesData && subjects.isForeign(text)) scope.push('other-model');
	return scope;
}

const FINE_TUNING = /fine[\s-]?tun|微调|微調|ファインチューニング|파인튜닝|미세\s?조정|ajuste fino|affinage|feinabstimmung/iu;

/**
 * The sections that tell readers how to run or fine-tune the model: what is trained, measured or needed there
 * happens on the reader's machine. A section on fine-tuning is one when it addresses the reader and shows code.
 */
function instructionSections(card: Card, statements: readonly Statement[], topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	const withCode = new Set<Section>();
	const addressing = new Set<Section>();
	for (const { kind, concepts, section } of statements) {
		const into = kind === 'code' && !concepts.has('bibtex') ? withCode : concepts.has('reader') ? addressing : undefined;
		for (let at: Section | undefined = section; into && at; at = at.parent) into.add(at);
	}
	const found = new Set<Section>();
	for (const section of card.sections) {
		const isUsage = topics.get(section)!.some(({ id, exact }) => id === 'availability/inference-code' && exact);
		const isTutorial = FINE_TUNING.test(section.heading?.text ?? '') && withCode.has(section) && addressing.has(section);
		if (isUsage || isTutorial || (section.parent && found.has(section.parent))) found.add(section);
	}
	return found;
}

/** What a statement amounts to under a heading or label that says what it is about. */
function weigh({ kind, value, concepts, links }: Statement): Status {
	if (kind === 'image' || kind === 'badge') return 'partial';
	if (kind === 'table') return 'disclosed';
	if (isNotApplicable(value)) return 'not-applicable';
	// A question tells nothing; where it is all that there is, a template asks it of the author.
	if (isPlaceholder(value) || /[?？]["”)\s]*$/u.test(value)) return 'placeholder';
	if (kind === 'code') return 'disclosed';
	if (concepts.has('withhold')) return 'withheld';
	if (concepts.has('promise') && !concepts.has('number')) return 'placeholder';
	if (isPointer(value, concepts, links.map(({ text }) => text))) return 'linked';
	return 'disclosed';
}

/** Whether a statement only says where the information stands. */
function isPointer(text: string, concepts: ReadonlySet<string>, linkTexts: readonly string[]): boolean {
	if (concepts.has('email') || (concepts.has('number') && concepts.has('score'))) return false;
	const outside = linkTexts.reduce((rest, link) => (link === '' ? rest : rest.replace(link, '')), text).replace(/https?:\/\/\S+/gu, '');
	const words = outside.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\s\p{P}\p{S}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu)?.length ?? 0;
	const hasTarget = linkTexts.length > 0 || concepts.has('url');
	if (hasTarget && words <= 3) return true;
	return concepts.has('pointer') && (hasTarget || concepts.has('document')) && words <= 30;
}

function assessOne(disclosure: Disclosure, reading: Reading): Assessment {
	const evidence: Evidence[] = [
		...metadataEvidence(disclosure, reading.card),
		...sectionEvidence(disclosure, reading),
		...statementEvidence(disclosure, reading),
	];
	const status = evidence.reduce<Status>((best, { status }) => (RANK[status] > RANK[best] ? status : best), 'missing');
	return { id: disclosure.id, status, evidence: evidence.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end) };
}

function metadataEvidence(disclosure: Disclosure, card: Card): Evidence[] {
	if (card.format === 'yaml' && !card.frontMatter) return [];
	return (disclosure.metadata ?? []).flatMap(({ path, degree }) => {
		const keys = path.split('.');
		return (card.frontMatter?.entries ?? []).filter(({ key }) => key === keys[0]).flatMap((entry): Evidence[] => {
			const scalars = entry.scalars.filter((scalar) => scalar.path.join('.') === path && scalar.value !== null && scalar.value !== '');
			if (scalars.length === 0) return [];
			const given = scalars.filter(({ value }) => !isPlaceholder(String(value)) && String(value).toLowerCase() !== 'unknown');
			const range = { start: entry.keyRange.start, end: entry.valueRange?.end ?? entry.keyRange.end };
			return [{ range, status: given.length > 0 ? degree : 'placeholder', says: `front matter key “${path}”` }];
		});
	});
}

/** What the sections about the disclosure hold. */
function sectionEvidence(disclosure: Disclosure, reading: Reading): Evidence[] {
	const evidence: Evidence[] = [];
	for (const section of reading.card.sections) {
		const topic = reading.topics.get(section)!.find(({ id }) => id === disclosure.id);
		if (!topic) continue;
		const parts = contributors(section, disclosure.id, reading);
		const statements = parts.flatMap((part) => reading.bySection.get(part) ?? []).filter(({ labelled }) => labelled.length === 0 || labelled.some(({ id }) => id === disclosure.id));
		const heading = section.heading!;
		if (statements.length === 0) {
			// A heading that only groups sections of other names promises nothing of its own.
			if (topic.exact && section.children.length === 0) evidence.push({ range: heading.range, status: 'placeholder', says: `the empty section “${heading.text}”` });
			continue;
		}
		const status = statements.reduce<Status>((best, statement) => {
			const here = inPlace(disclosure, statement);
			return RANK[here] > RANK[best] ? here : best;
		}, 'missing');
		if (status === 'missing' || (!topic.exact && status === 'placeholder')) continue;
		for (const part of parts) {
			const last = (reading.bySection.get(part) ?? []).at(-1);
			if (part.heading) evidence.push({ range: { start: part.heading.range.start, end: Math.max(part.heading.range.end, last?.range.end ?? 0) }, status, says: `the section “${heading.text}”` });
		}
	}
	return evidence;
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
function inPlace(disclosure: Disclosure, statement: ReadStatement): Status {
	if (statement.weight !== 'disclosed') return statement.weight;
	const byRule = ruleStatus(disclosure, statement)?.status;
	if (byRule) return byRule;
	if (disclosure.section === 'evidence') return 'partial';
	return statement.kind === 'code' || statement.concepts.has('not-done') ? 'partial' : 'disclosed';
}

/** What fields, sentences, rows, tables, code and captions say, wherever they stand. */
function statementEvidence(disclosure: Disclosure, reading: Reading): Evidence[] {
	return reading.statements.flatMap((statement): Evidence[] => {
		const { range, labelled, labels } = statement;
		if (labelled.some(({ id }) => id === disclosure.id)) {
			return [{ range, status: inPlace(disclosure, statement), says: `the field “${labels.at(-1)!.text}”` }];
		}
		const match = ruleStatus(disclosure, statement);
		if (match) return [{ range, ...match }];
		if (statement.weight === 'linked' && namedDisclosures(statement.text).has(disclosure.id)) return [{ range, status: 'linked', says: 'points to a document about it' }];
		return [];
	});
}

/** The best of what the rules of the disclosure make of a statement. */
function ruleStatus({ id }: Disclosure, { concepts, kind, rules, weight }: ReadStatement): { status: Status; says: string } | undefined {
	let best: { status: Status; says: string } | undefined;
	for (const { degree, says } of rules.get(id) ?? []) {
		const isPointerOnly = weight === 'linked' && (degree === 'partial' || !SPECIFICS.some((concept) => concepts.has(concept)));
		const status: Status = concepts.has('withhold') ? 'withheld' : concepts.has('not-done') ? 'disclosed-negative' : kind === 'image' ? 'partial' : isPointerOnly ? 'linked' : degree;
		if (!best || RANK[status] > RANK[best.status]) best = { status, says };
	}
	return best;
}
