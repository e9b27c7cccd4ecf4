import type { Section } from '../card/card';
import { findConcepts } from '../claims/findConcepts';
import { conceptName } from '../claims/lexicon';
import { DISCLOSURES } from '../disclosures/catalogue';
import type { Disclosure, DisclosureId } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { metadataEvidence } from './metadataEvidence';
import type { PlacedStatement, Reading } from './reading';
import { SIGNAL_OF, type Evidence } from './review';

type Implied = readonly [id: DisclosureId, evidence: Evidence];

/** What statements make only together, what the evidence of one disclosure says of another, and what has no meaning for the model. */
export function impliedEvidence(found: ReadonlyMap<DisclosureId, readonly Evidence[]>, reading: Reading): readonly Implied[] {
	return [
		...IN_PARTS.flatMap((disclosure) => partsTogether(disclosure, reading)),
		...found.get('evaluation/results')!.flatMap(behindResults),
		...partsOfData(reading),
		...sharesOfData(reading),
		...(found.get('evaluation/disaggregated')!.some(({ status }) => status === 'placeholder') ? [] : factorsOfBias(reading)),
		...DISCLOSURES.flatMap((disclosure) => meaningless(disclosure, reading)),
	];
}

/** Those of which a claim may be one part. */
const IN_PARTS = DISCLOSURES.filter(({ evidence }) => evidence.some(({ part }) => part !== undefined));

/** The first places of two parts of a disclosure, which disclose it between them. */
function partsTogether({ id, metadata = [] }: Disclosure, { card, statements }: Reading): readonly Implied[] {
	const told = new Map<string, Evidence>();
	for (const key of metadata) {
		const [evidence] = key.part === undefined ? [] : metadataEvidence([key], card);
		if (evidence?.status === 'partial') told.set(key.part!, evidence);
	}
	for (const { kind, rules, weight } of statements) {
		if (weight !== 'disclosed') continue;
		for (const { rule: { part, says }, claim: { range, concepts } } of rules.get(id) ?? []) {
			if (part === undefined || told.has(part) || concepts.has('withhold') || concepts.has('not-done')) continue;
			told.set(part, { range, status: 'partial', signal: SIGNAL_OF[kind], says: t(says) });
		}
	}
	return told.size < 2 ? [] : [...told.values()].map((evidence) => [id, { ...evidence, status: 'disclosed' }]);
}

/** What results say of the tests and metrics behind them. */
function behindResults({ range, status, signal, says }: Evidence): readonly Implied[] {
	const partial: Evidence = { range, status: 'partial', signal, says: t('gives results, which were measured on something') };
	// Whoever measured a model measured it on something, also where it has no name; praise and comparisons in words need no test.
	if (status === 'disclosed' || (status === 'partial' && signal === 'section')) return [['evaluation/benchmarks', partial], ['evaluation/data-metrics', partial]];
	// What was found of its quality, or where that stands, touches the data and metrics; that nothing was measured keeps them back.
	if (status === 'partial') return [['evaluation/data-metrics', partial]];
	if (status === 'linked') return (['evaluation/benchmarks', 'evaluation/data-metrics'] as const).map((id) => [id, { range, status, signal, says }]);
	if (status === 'withheld' || status === 'disclosed-negative') return [['evaluation/data-metrics', { range, status: 'withheld', signal, says }]];
	return [];
}

/** What is counted there is held out, or gone through in epochs: neither is a part that the data are made of. */
const NO_PARTS = [conceptName({ id: 'data/composition' }, 'own.split'), 'hyperparameter'];

/** What counts a further part of the data where they are told of: two amounts in one section on them tell what they are made of, though not in full. */
function partsOfData({ bySection, topics }: Reading): readonly Implied[] {
	// What a filter left is no part beside what there was.
	const isOfData = (section: Section | undefined): boolean => {
		const ids = section ? topics.get(section)!.map(({ id }) => id) : [];
		return section !== undefined && !ids.includes('data/processing') && (ids.some((id) => id.startsWith('data/')) || isOfData(section.parent));
	};
	const isAmount = ({ block, concepts, rules }: PlacedStatement): boolean =>
		block?.kind !== 'table' && !NO_PARTS.some((concept) => concepts.has(concept)) && !rules.has('data/processing') && (rules.get('data/size') ?? []).some(({ rule }) => rule.degree === 'disclosed');
	const further = [...bySection].filter(([section]) => isOfData(section)).flatMap(([, statements]) => statements.filter(isAmount).slice(1));
	return further.map(({ range }) => ['data/composition', { range, status: 'partial', signal: 'claim', says: t('counts one part of the data beside another') }]);
}

/** What makes two amounts beside each other something else than parts of what was learned from. */
const NO_SHARES = ['reader', 'evaluating', 'hardware-name', 'metric-name', 'identifier', 'quantity.window', ...NO_PARTS, ...['own.discarded', 'own.spent'].map((concept) => conceptName({ id: 'data/composition' }, concept))];

/** What says from what the model learned, or from how much, and sets amounts of it beside each other: it tells what the data are made of. */
function sharesOfData({ statements }: Reading): readonly Implied[] {
	return statements
		.filter(({ block, weight }) => block?.kind !== 'table' && weight === 'disclosed')
		.flatMap(({ kind, rules }) => [...rules.get('data/sources') ?? [], ...rules.get('data/size') ?? []]
			.filter(({ rule, claim: { concepts } }) => rule.degree === 'disclosed' && concepts.has('parts') && !NO_SHARES.some((concept) => concepts.has(concept)))
			.slice(0, 1)
			.map(({ claim: { range } }): Implied => ['data/composition', { range, status: 'disclosed', signal: SIGNAL_OF[kind], says: t('sets parts of the training data beside each other') }]));
}

/** With one of these a weakness is the model's own. */
const OF_THE_MODEL = ['this-model', 'model-as-subject', 'on-limitations'];

/** Those whom a bias concerns. */
const CONCERNED = ['own.people', 'own.group'].map((concept) => conceptName({ id: 'risk/bias' }, concept));

/** Whom a bias of the model concerns, which is a factor that its quality depends on, as an opinion that it leans to is not. */
function factorsOfBias({ statements }: Reading): readonly Implied[] {
	return statements.flatMap(({ rules }) => rules.get('risk/bias') ?? [])
		.filter(({ rule, claim: { concepts } }) => rule.degree === 'disclosed' && CONCERNED.some((concept) => concepts.has(concept)) && OF_THE_MODEL.some((concept) => concepts.has(concept)) && !concepts.has('not-done'))
		.map(({ rule, claim: { range } }) => ['evaluation/disaggregated', { range, status: 'partial', signal: 'claim', says: t(rule.says) }]);
}

/** So many statements show what a model is about, if they outnumber so many times those that speak of the contrary. */
const SHOWN = { statements: 3, times: 4 };

/** With one of these a statement tells what the model itself is or does. */
const TELLS_OF_MODEL = ['this-model', 'model-as-subject', 'in-title'];

/**
 * That the item has no meaning for the model, which the card shows by what it speaks of, and says of the model itself. A task or tag in
 * the front matter may say the contrary alone, and so may a sentence on the model.
 */
function meaningless({ id, meaningless: shows }: Disclosure, { card, statements }: Reading): readonly Implied[] {
	if (!shows) return [];
	const [where, unless] = [conceptName({ id }, shows.where), conceptName({ id }, shows.unless)];
	const those = (concept: string): readonly PlacedStatement[] => statements.filter(({ concepts }) => concepts.has(concept));
	const saysOfModel = (concept: string): boolean => statements.some(({ claims }) => claims.some(({ concepts }) => concepts.has(concept) && TELLS_OF_MODEL.some((name) => concepts.has(name))));
	// Pictures are shown and images of machines loaded in any card.
	const shown = those(where).filter(({ kind }) => kind !== 'image' && kind !== 'badge' && kind !== 'code');
	if (shown.length < Math.max(SHOWN.statements, SHOWN.times * those(unless).length) || !saysOfModel(where) || saysOfModel(unless)) return [];
	if (card.frontMatter?.entries.some(({ scalars }) => scalars.some(({ value }) => findConcepts(String(value)).has(unless)))) return [];
	return shown.map(({ range }) => [id, { range, status: 'not-applicable', signal: 'claim', says: t('speaks of what has no language') }]);
}
