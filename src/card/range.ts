/** A half-open span of a text: `text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Whether `offset` lies in `range`, its end included (a cursor may stand behind the last character). */
export function contains(range: Range, offset: number): boolean {
	return range.start <= offset && offset <= range.end;
}

/** The items that share at least one code unit with `range`; the items are in document order and do not overlap each other. */
export function overlapping<T extends { readonly range: Range }>(items: readonly T[], range: Range): readonly T[] {
	let low = 0;
	for (let high = items.length; low < high;) {
		const middle = (low + high) >> 1;
		if (items[middle]!.range.end <= range.start) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (end < items.length && items[end]!.range.start < range.end) end++;
	return items.slice(low, end);
}
