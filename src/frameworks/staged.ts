import type { Range } from '../card/range';
import { findConcepts } from '../claims/findConcepts';
import type { Clause, Statement } from '../claims/statement';
import type { DisclosureId } from '../disclosures/disclosure';
import { COMPARISON, EARLIER, FUTURE, OBJECTS, OPEN_MODEL, OPENING, OTHERS, REFUSED, WHEN } from './stagedWords';

/** What a card says about the opening of something besides that it is open: that it will be, or that it is of an earlier model. */
export interface Stage {
	readonly kind: 'promised' | 'earlier';
	readonly disclosure: DisclosureId;
	readonly range: Range;
	/** When it is promised for, in the card's words. */
	readonly when: string | undefined;
}

/** What is reached through a service is not opened. */
const SERVICE = /\bAPIs?\b/u;
const NEGATED: readonly string[] = ['withhold', 'not', 'not-done'];
/** How much of a clause is read: what is longer is no sentence. */
const MAX_TEXT = 2000;

/** What a card promises to open, and what of an earlier model it says to be open, in document order. */
export function readStages(statements: readonly Statement[]): readonly Stage[] {
	return statements.flatMap(({ kind, clauses }) => (kind === 'code' || kind === 'heading' ? [] : clauses.flatMap(stagesOf)));
}

function stagesOf({ text: whole, range, concepts }: Clause): readonly Stage[] {
	const text = whole.slice(0, MAX_TEXT);
	if (!says(OPENING, text) || SERVICE.test(text) || !(concepts.has('promise') || says(FUTURE, text) || says(EARLIER, text))) return [];
	const parts = partsOf(text);
	return parts.flatMap((part): readonly Stage[] => {
		const said = without(OTHERS, part);
		if (!says(OPENING, said)) return [];
		const held = parts.length === 1 ? concepts : findConcepts(part);
		const objects = objectsOf(said);
		if (!says(REFUSED, said) && (held.has('promise') || says(FUTURE, said))) {
			const when = WHEN.map((words) => words.exec(said)?.[0]).find((found) => found !== undefined);
			return objects.map((disclosure) => ({ kind: 'promised', disclosure, range, when }));
		}
		if (!says(EARLIER, said) || says(COMPARISON, said) || NEGATED.some((concept) => held.has(concept))) return [];
		const opened: readonly DisclosureId[] = objects.length > 0 ? objects : says(OPEN_MODEL, said) ? ['availability/weights'] : [];
		return opened.map((disclosure) => ({ kind: 'earlier', disclosure, range, when: undefined }));
	});
}

/** The parts of a clause that each say of something that it is opened: “the weights are available, and the data will follow in May”. */
function partsOf(text: string): readonly string[] {
	const pieces = text.split(/(?<=[,，;；])/u).map((piece) => ({ piece, opens: says(OPENING, piece), isAbout: objectsOf(piece).length > 0, isPlan: findConcepts(piece).has('promise') }));
	const parts: string[] = [];
	let isComplete = false;
	pieces.forEach(({ piece, opens, isAbout, isPlan }, index) => {
		const next = pieces[index + 1];
		// “The code is being tidied up, and released later”: what is spoken of stands before the comma.
		const begins = isAbout && (opens || (next?.opens === true && !next.isAbout));
		if (parts.length === 0 || (isComplete && begins)) {
			parts.push(piece);
			isComplete = opens || isPlan;
		} else {
			parts[parts.length - 1] += piece;
			isComplete ||= opens || isPlan;
		}
	});
	return parts;
}

/** What a text speaks of that can be opened, each once. */
function objectsOf(text: string): readonly DisclosureId[] {
	let rest = text;
	return OBJECTS.flatMap(([disclosure, words]) => {
		const others = without(words, rest);
		if (others === rest) return [];
		rest = others;
		return [disclosure];
	});
}

function says(words: readonly RegExp[], text: string): boolean {
	return words.some((each) => each.test(text));
}

function without(words: readonly RegExp[], text: string): string {
	return words.reduce((rest, each) => rest.replace(each, ' '), text);
}
