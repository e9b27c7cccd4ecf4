import type { Range } from '../card/range';

/** A line of YAML in block style, as far as it can be told without its neighbours. */
export interface YamlLine {
	/** Without the line ending; offsets into the card. */
	readonly range: Range;
	/** The columns of the dashes that begin items of lists. */
	readonly dashes: readonly number[];
	/** The column of what stands behind blanks and dashes. */
	readonly column: number;
	readonly key: string | undefined;
	/** The offset behind the colon of the key, or of what stands behind the dashes. */
	readonly valueStart: number;
	/** Nothing, or nothing but a comment. */
	readonly isBlank: boolean;
}

/** The lines of a part of a text. */
export function readLines(text: string, { start, end }: Range): readonly YamlLine[] {
	const lines: YamlLine[] = [];
	for (let at = start; at <= end;) {
		const rest = text.slice(at, end);
		const length = rest.search(/[\r\n]/u);
		const lineEnd = length < 0 ? end : at + length;
		lines.push(readLine(text.slice(at, lineEnd), at));
		if (length < 0) break;
		at = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
	}
	return lines;
}

function readLine(source: string, start: number): YamlLine {
	const lead = /^ *(?:-(?: +|$))*/u.exec(source)![0];
	const content = source.slice(lead.length);
	const colon = content.search(/:(?:[ \t]|$)/u);
	const name = colon < 0 ? undefined : keyName(content.slice(0, colon).trim());
	return {
		range: { start, end: start + source.length },
		dashes: [...lead].flatMap((character, column) => (character === '-' ? [column] : [])),
		column: lead.length,
		key: name,
		valueStart: start + lead.length + (name === undefined ? 0 : colon + 1),
		isBlank: (content === '' && !lead.includes('-')) || content.startsWith('#'),
	};
}

/** The name that is written as a key; `undefined` for what is none, or none in block style. */
function keyName(written: string): string | undefined {
	const quoted = /^(["'])([^"']*)\1$/u.exec(written);
	if (quoted) return quoted[2];
	return written === '' || /^["'[\]{}#&*!|>%@`?,]/u.test(written) || /\s#/u.test(written) ? undefined : written;
}
