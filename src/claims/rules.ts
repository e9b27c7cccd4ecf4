import { DISCLOSURES } from '../disclosures/catalogue';
import type { DisclosureId, EvidenceRule, Group } from '../disclosures/disclosure';
import { conceptName } from './lexicon';

/** A rule with the names under which the lexicon reports its concepts. */
interface ReadyRule {
	readonly id: DisclosureId;
	readonly rule: EvidenceRule;
	readonly all: readonly (readonly string[])[];
	readonly none: readonly string[];
}

/** What is said of somebody else's model, or promised, discloses nothing of this one; a rule that wants it names it, or the base model. */
const NOT_OURS = ['other-model', 'promise'];

/** Of these, what is said of a name in a program is said of the program. Elsewhere such names are those of data, settings or calls. */
const NOT_OF_PROGRAMS = /^(?:data\/processing|compute\/(?!inference)|evaluation\/methodology|safety\/|risk\/|use\/out-of-scope)/u;

/** What somebody offers is not what was done to make and to measure this model. */
const NOT_OF_OFFERS = /^(?:data\/(?:processing|sources)|training\/recipe|evaluation\/(?:methodology|results))/u;

/** The rules by the concepts of their most telling condition: a statement is held against few of all rules. */
const RULES = new Map<string, ReadyRule[]>();

for (const disclosure of DISCLOSURES) {
	// Below a heading of its own, a disclosure is told in any words.
	const notElsewhere = ['formula', ...(NOT_OF_PROGRAMS.test(disclosure.id) ? ['identifier'] : []), ...(NOT_OF_OFFERS.test(disclosure.id) ? ['offers'] : [])];
	for (const rule of disclosure.evidence) {
		const notOurs = rule.under === true ? NOT_OURS : [...NOT_OURS, ...notElsewhere];
		const all = rule.all.map((needed) => (typeof needed === 'string' ? [needed] : needed).map((concept) => conceptName(disclosure, concept)));
		const ready: ReadyRule = { id: disclosure.id, rule, all, none: [...(rule.none ?? []), ...notOurs.filter((concept) => !all.flat().some((asked) => asked === concept || asked === 'base-model'))].map((concept) => conceptName(disclosure, concept)) };
		// A concept of the disclosure's own is rarer than a shared one.
		const key = all.find((needed) => needed.every((concept) => concept.includes('#'))) ?? all.reduce((best, needed) => (needed.length < best.length ? needed : best));
		for (const concept of key) {
			const list = RULES.get(concept);
			if (list) list.push(ready);
			else RULES.set(concept, [ready]);
		}
	}
}

/** The rules that a statement of these concepts fulfils; `under` are the disclosures that the place is about, and their groups. */
export function fulfilledRules(concepts: ReadonlySet<string>, under: ReadonlySet<DisclosureId | Group>): ReadonlyMap<DisclosureId, readonly EvidenceRule[]> {
	const fulfilled = new Map<DisclosureId, EvidenceRule[]>();
	for (const concept of concepts) {
		for (const { id, rule, all, none } of RULES.get(concept) ?? []) {
			if (rule.under && !under.has(rule.under === true ? id : rule.under)) continue;
			if (none.some((name) => concepts.has(name)) || !all.every((needed) => needed.some((name) => concepts.has(name)))) continue;
			const list = fulfilled.get(id);
			if (!list) fulfilled.set(id, [rule]);
			else if (!list.includes(rule)) list.push(rule);
		}
	}
	return fulfilled;
}
