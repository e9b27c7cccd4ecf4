import type { LineIndex } from '../card/lineIndex';
import type { Range } from '../card/range';

/** A span as editors show it: lines and columns from 1, columns in UTF-16 code units, the end exclusive. */
export interface Span {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
}

/** A range in lines and columns from 1; a file that could not be parsed is one line. */
export function spanOf(range: Range, lines: LineIndex | undefined): Span {
	const start = lines?.position(range.start) ?? { line: 0, column: range.start };
	const end = lines?.position(range.end) ?? { line: 0, column: range.end };
	return { line: start.line + 1, column: start.column + 1, endLine: end.line + 1, endColumn: end.column + 1 };
}
