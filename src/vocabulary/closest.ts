/** Longer words are no misspelling of a name, and would take long to compare. */
const MAX_LENGTH = 64;

/** The one of `names` that a misspelt word most likely stands for: within one edit for short words, two for longer ones. */
export function closest(word: string, names: Iterable<string>): string | undefined {
	if (word.length < 3 || word.length > MAX_LENGTH) return undefined;
	let best: string | undefined;
	let limit = word.length < 7 ? 1 : 2;
	for (const name of names) {
		const distance = editDistance(word, name, limit);
		if (distance > limit || distance === 0) continue;
		best = name;
		limit = distance - 1;
	}
	return best;
}

/**
 * How many letters have to be put in, left out, changed or exchanged with their neighbour (optimal string alignment); more than
 * `limit` where that is known early.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: readonly number[] = [];
	let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (isSame ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
			row.push(least);
		}
		if (Math.min(...row) > limit) return limit + 1;
		[before, above] = [above, row];
	}
	return above[b.length]!;
}
