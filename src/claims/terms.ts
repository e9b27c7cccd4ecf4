import type { Terms } from '../disclosures/disclosure';

/** A term found in a text: `text.slice(start, end)` says `concept`. */
export interface TermMatch {
	readonly concept: string;
	readonly start: number;
	readonly end: number;
}

/** A term on its way through the trie. */
interface Way {
	/** The term, folded. */
	readonly term: string;
	/** How much of it has been spelled, in code units. */
	at: number;
	readonly end: End;
}

/** What has been said where a term ends. */
interface End {
	readonly concept: string;
	/** The only spelling that says it, when capitals matter. */
	readonly exact: string | undefined;
}

interface Node {
	/** The unit that leads on, where there is only one, which is so at most nodes. */
	unit: number | undefined;
	only: Node | undefined;
	/** The units that lead on, where there are more. */
	next: Map<number, Node> | undefined;
	/** One or more blanks or hyphens. */
	separator: Node | undefined;
	/** The rest of the word. */
	rest: Node | undefined;
	/** What has been said when the walk gets here. */
	ends: End[] | undefined;
	/** The terms that go on from here, until a text gets here. */
	ways: Way[] | undefined;
	/** The scan that has taken note of `ends` last. */
	scan: number | undefined;
}

/** Called at every node with `ends` that the text `[start, end)` leads to. */
type Report = (node: Node, start: number, end: number) => void;

// All of one shape: the walk over them is what the time goes into.
const newNode = (): Node => ({ unit: undefined, only: undefined, next: undefined, separator: undefined, rest: undefined, ends: undefined, ways: undefined, scan: undefined });

/** Where `unit` leads from a node. */
function follow(node: Node, unit: number): Node | undefined {
	return node.unit === unit ? node.only : node.next?.get(unit);
}

/** Where `unit` leads from a node, made if it led nowhere. */
function extend(node: Node, unit: number): Node {
	const known = follow(node, unit);
	if (known) return known;
	const made = newNode();
	if (node.next) node.next.set(unit, made);
	else if (node.only) {
		node.next = new Map([[node.unit!, node.only], [unit, made]]);
		node.unit = node.only = undefined;
	} else {
		node.unit = unit;
		node.only = made;
	}
	return made;
}

/** Leads every term that goes on from a node one unit further. */
function grow(node: Node, ways: readonly Way[]): void {
	node.ways = undefined;
	for (const way of ways) advance(node, way);
}

function advance(node: Node, way: Way): void {
	const char = way.term[way.at];
	if (char === undefined) {
		(node.ends ??= []).push(way.end);
		return;
	}
	// An optional separator: without it the term goes on as well.
	if (char === '-') advance(node, { ...way, at: way.at + 1 });
	const next = char === '*' ? node.rest ??= newNode() : char === ' ' || char === '-' ? node.separator ??= newNode() : extend(node, char.charCodeAt(0));
	way.at++;
	(next.ways ??= []).push(way);
}

/**
 * Finds all terms of a lexicon in one pass over a text, in time linear in its length: a trie is walked from every place where a
 * word can begin, and no walk is longer than the longest term. The trie grows where texts lead: of most terms a text has not even
 * the first letters.
 */
export class TermMatcher {
	readonly #root = newNode();
	#scans = 0;

	/** The syntax of the terms is that of `Terms`. */
	add(concept: string, terms: Terms): void {
		const anyCase: End = { concept, exact: undefined };
		const ways = this.#root.ways ??= [];
		for (const term of Object.values(terms).flat()) {
			const exact = term.startsWith('=') ? term.slice(1) : undefined;
			ways.push({ term: fold(exact ?? term), at: 0, end: exact === undefined ? anyCase : { concept, exact } });
		}
	}

	/** Every occurrence of every term; matches may overlap. */
	find(text: string): readonly TermMatch[] {
		const matches: TermMatch[] = [];
		this.#scan(text, ({ ends }, start, end) => {
			for (const { concept, exact } of ends!) if (exact === undefined || text.slice(start, end) === exact) matches.push({ concept, start, end });
		});
		return matches;
	}

	/** Adds the concepts of all terms that occur in `text`; a word that recurs costs next to nothing. */
	addConcepts(text: string, concepts: Set<string>): void {
		const scan = ++this.#scans;
		this.#scan(text, (node, start, end) => {
			if (node.scan === scan) return;
			let isAll = true;
			for (const { concept, exact } of node.ends!) {
				if (exact === undefined || text.slice(start, end) === exact) concepts.add(concept);
				else isAll = false;
			}
			if (isAll) node.scan = scan;
		});
	}

	#scan(text: string, report: Report): void {
		const folded = fold(text);
		if (this.#root.ways) grow(this.#root, this.#root.ways);
		let wordBefore = false;
		for (let at = 0; at < folded.length; at++) {
			const unit = folded.charCodeAt(at);
			const word = isWordUnit(unit);
			if (!(word && wordBefore)) {
				const first = follow(this.#root, unit);
				if (first) walk(first, folded, at, at + 1, report);
			}
			wordBefore = word;
		}
	}
}

/** Follows every branch of the trie that the text allows from `at` on. Most nodes have one way on, so this is a loop. */
function walk(from: Node, folded: string, start: number, at: number, report: Report): void {
	for (let node: Node | undefined = from; node;) {
		if (node.ways) grow(node, node.ways);
		if (node.ends && isBoundary(folded, at)) report(node, start, at);
		if (node.rest) walk(node.rest, folded, start, skip(folded, at, isWordUnit), report);
		if (at >= folded.length) return;
		const unit = folded.charCodeAt(at);
		if (node.separator && isSeparator(unit)) walk(node.separator, folded, start, skip(folded, at + 1, isSeparator), report);
		node = follow(node, unit);
		at++;
	}
}

/** The first place at or behind `at` whose code unit fails the test. */
function skip(text: string, at: number, test: (unit: number) => boolean): number {
	let end = at;
	while (end < text.length && test(text.charCodeAt(end))) end++;
	return end;
}

/** Lower case, plain apostrophes, half-width letters, and no circumflex on an i, which French may leave out (`entraîné`, `entrainé`); of the same length as `text`. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	const same = lower.length === text.length ? lower : text.replace(/./gsu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char));
	return same.replace(/[’‘î\uFF01-\uFF5E]/gu, (char) => (char === 'î' ? 'i' : char === '’' || char === '‘' ? '\'' : String.fromCharCode(char.charCodeAt(0) - 0xfee0).toLowerCase()));
}

function isSeparator(unit: number): boolean {
	return unit === 32 || unit === 45 || unit === 95 || (unit >= 9 && unit <= 13) || unit === 0xa0 || (unit >= 0x2010 && unit <= 0x2014) || unit === 0x3000;
}

/** A letter or digit of a script that writes spaces between words. */
function isWordUnit(unit: number): boolean {
	if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
	// Latin, Greek and Cyrillic letters; Han, kana and Hangul are matched at any place.
	return (unit >= 0xc0 && unit <= 0x52f && unit !== 0xd7 && unit !== 0xf7) || (unit >= 0x1e00 && unit <= 0x1fff);
}

function isBoundary(folded: string, at: number): boolean {
	return at >= folded.length || !(isWordUnit(folded.charCodeAt(at - 1)) && isWordUnit(folded.charCodeAt(at)));
}
