/** A half-open span of a text: `text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Range {
	readonly start: number;
	readonly end: number;
}

/** Whether `offset` lies in `range`, its end included (a cursor may stand behind the last character). */
export function contains(range: Range, offset: number): boolean {
	return range.start <= offset && offset <= range.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
	return a.start < b.end && b.start < a.end;
}
