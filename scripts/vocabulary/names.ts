import { createRequire } from 'node:module';
import { words } from 'popular-english-words';
import { KEPT, LEFT_OUT } from './exceptions';
import { keyOf, type Kind, type Name } from './sources';

/**
 * Words that prose is made of: those of a dictionary, and the most frequent ones of a list by frequency, among which are names of
 * people and places.
 */
const ORDINARY = new Set([...(createRequire(import.meta.url)('an-array-of-english-words') as readonly string[]), ...words.getMostPopular(60_000)]);

/** Longer names are seldom written out, and a part of them is mostly a name too. */
const LONGEST = 26;

/** The parts of a name that blanks, hyphens and the like keep apart, in lower case. */
function parts(spelling: string): readonly string[] {
	return spelling.toLowerCase().split(/[^a-z0-9]+/u).filter((part) => part !== '');
}

/** Whether a word occurs in prose. */
export function isOrdinary(word: string): boolean {
	return ORDINARY.has(word);
}

/** Whether a part alone tells a reader that this is a name. */
function isDistinctive(part: string, index: number, isKnown: boolean): boolean {
	// `v2`, `10k`, `2020`.
	if (/^v?\d+[a-z]{0,2}$/u.test(part)) return false;
	// `MT-Bench`, `C-Eval`: no other thing is called so.
	if (index > 0 && /^(?:bench|eval)$/u.test(part)) return true;
	const letters = part.replace(/\d+[a-z]?$/u, '');
	// `food101` and `part10` are an ordinary word with a number, `clic` is short enough to be a word of another language.
	if (ORDINARY.has(letters)) return isKnown && letters !== part && part.length > 4;
	return part.length > 4 || (part.length === 4 && isKnown);
}

/** Whether the name has capitals that a sentence would not give it. */
function hasCapitalsOfItsOwn(spelling: string): boolean {
	return /[A-Z].*[A-Z]|^[A-Z]\d/u.test(spelling);
}

/**
 * The terms, in the syntax of `Terms`, by which a proper name is found:
 *
 * - a name with a part that prose does not have is found in any capitals, with or without its separators;
 * - any other name - an ordinary word, a phrase of ordinary words, a very short name - is looked for only where two sources know it, and
 *   only in its own capitals: RACE, Natural Questions;
 * - where such a name is also written as an identifier, `natural_questions`, that is found as it is.
 *
 * Names of tasks, under which some harnesses sort what they run, are left out.
 */
export function properNames(kind: Kind, names: readonly Name[], tasks: readonly string[]): readonly string[] {
	const taskKeys = new Set(tasks.map(keyOf));
	const isLeftOut = (name: string): boolean => LEFT_OUT.has(name) || LEFT_OUT.has(`${kind}: ${name}`) || taskKeys.has(keyOf(name));
	return names.flatMap(({ spellings, sources }) => [...spellings].flatMap((spelling) => {
		const lower = spelling.toLowerCase();
		if (KEPT.has(lower)) return [lower];
		if (isLeftOut(lower) || spelling.length > LONGEST || !/^[\da-z][\w\s.+'/-]*$/iu.test(spelling)) return [];
		const isKnown = sources.size > 1;
		if (parts(spelling).some((part, index) => isDistinctive(part, index, isKnown))) return [free(spelling)];
		// `PiQA` of one source: too short to be found in any capitals, too odd to be anything else.
		if (/^[A-Z\d]*[A-Z][A-Za-z\d]*$/u.test(spelling) && spelling.length === 4 && hasCapitalsOfItsOwn(spelling) && !ORDINARY.has(lower)) return [`=${spelling}`];
		if (!isKnown || /^[A-Za-z]{1,2}$/u.test(spelling)) return [];
		if (/^[a-z0-9]+(?:_[a-z0-9]+)+$/u.test(spelling)) return [spelling];
		return hasCapitalsOfItsOwn(spelling) && !spelling.includes('_') ? [`=${spelling}`] : [];
	}));
}

/**
 * The terms of metrics: phrases and odd words in any capitals, short forms in their own, and ordinary words where two sources say that they
 * name a metric. What is called after the test that it belongs to, one of `tests`, is left to that.
 */
export function metricNames(names: readonly Name[], tests: readonly string[]): readonly string[] {
	const testKeys = new Set(tests.map(keyOf));
	return names.flatMap(({ spellings, sources }) => [...spellings].flatMap((spelling) => {
		if (!/^[A-Za-z](?:\d|[\w\s+'/-]{2,39})$/u.test(spelling) || testKeys.has(keyOf(spelling)) || LEFT_OUT.has(`metric: ${spelling.toLowerCase()}`)) return [];
		const words = parts(spelling);
		const isShortForm = [...spellings].some((each) => /^[A-Z]{2,}$/u.test(each));
		if (words.length > 1 || isDistinctive(words[0]!, 0, true) || (sources.size > 1 && !isShortForm)) return [free(spelling)];
		return /^[A-Za-z]*[A-Z]{2}[A-Za-z]*$/u.test(spelling) ? [`=${spelling}`] : [];
	}));
}

/** The terms of devices: short codes in their capitals, `=T4`; longer ones with whatever is glued to them, `h100*`. */
export function hardwareNames(names: readonly Name[]): readonly string[] {
	return names.flatMap(({ spellings, sources }) => [...spellings].flatMap((spelling) => {
		// `Ryzen Zen 5 9000`: how a family is sorted, not what it is called.
		if (!/^[A-Za-z][\w\s+/-]*[\d\s]/u.test(spelling) || /generation|\bzen\b|[^\w\s+/-]/iu.test(spelling)) return [];
		if (spelling.length <= 3) return sources.size > 1 || spelling.length === 3 ? [`=${spelling}`] : [];
		if (!/\d/u.test(spelling) && parts(spelling).every((part) => ORDINARY.has(part))) return [`=${spelling}`];
		return [/\d$/u.test(spelling) ? `${free(spelling)}*` : free(spelling)];
	}));
}

/** The terms of tasks: phrases, and words that nothing but a task is called. */
export function taskNames(names: readonly Name[]): readonly string[] {
	return names.flatMap(({ spellings }) => [...spellings].flatMap((spelling) => {
		const words = parts(spelling);
		if (LEFT_OUT.has(`task: ${words.join(' ')}`)) return [];
		return words.length > 1 || !ORDINARY.has(words[0]!) ? [words.join(' ')] : [];
	}));
}

/** A term for a name in any capitals, with or without its separators. */
export function free(spelling: string): string {
	const lower = spelling.toLowerCase().trim();
	// Without its hyphen, MultiPL-E is "multiple".
	const separator = ORDINARY.has(lower.replace(/[^a-z]/gu, '')) ? ' ' : '-';
	const term = lower.replace(/[\s_-]+/gu, separator).replace(/-*\/-*/gu, '/');
	// `cifar10` and CIFAR-10.
	return term.replace(/^([a-z]{3,})(\d+)$/u, (whole, letters: string, digits: string) => (ORDINARY.has(letters) ? whole : `${letters}-${digits}`));
}

/** The terms without those that hold another as a whole, and so find nothing that it does not: `mmlu-pro` beside `mmlu`. */
export function withoutRedundant(terms: readonly string[]): readonly string[] {
	const all = new Set(terms);
	return [...all].filter((term) => {
		const isExact = term.startsWith('=');
		if (isExact && all.has(free(term.slice(1)))) return false;
		const pieces = term.replace(/^=|\*$/gu, '').toLowerCase().split(/[-\s]/u);
		return !pieces.some((_, from) => pieces.some((__, to) => {
			const part = pieces.slice(from, to + 1);
			return part.length > 0 && part.length < pieces.length && [part.join('-'), part.join(' '), `${part.join('-')}*`].some((each) => all.has(each));
		}));
	}).sort();
}
