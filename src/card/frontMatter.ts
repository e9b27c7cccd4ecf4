import { t } from '../l10n/translate';
import type { Range } from './range';
import { readMapping, type Mapping, type MetadataEntry, type MetadataProblem } from './metadata';

/** The YAML block of a Markdown card, or the whole of a YAML card. */
export interface FrontMatter extends Mapping {
	/** Fences included; for a YAML card the whole text. */
	readonly range: Range;
	/** Between the fences. */
	readonly content: Range;
}

// The Hub accepts a byte order mark, blank lines and an indent before the opening fence, and blanks behind the closing one
// (REGEX_YAML_BLOCK in huggingface_hub/repocard.py, which is kept in step with the server).
const OPENING = /^[\s\uFEFF]*---(?:\r\n|\r|\n)/u;
const CLOSING = /(?:^|\r\n|\r|\n)---[ \t]*(?:\r\n|\r|\n|$)/gu;
const FIRST_KEY = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*[\w-]+[ \t]*:(?:[ \t\r\n]|$)/u;
const BLANK_LINE = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n|$)/u;

/** Where the YAML block of a Markdown text stands, before it is read. */
interface Block {
	/** Fences included. */
	readonly range: Range;
	/** Between the fences. */
	readonly content: Range;
	readonly isClosed: boolean;
}

/**
 * The YAML block at the top of a Markdown text, or `undefined` when there is none. A block that is never closed is
 * reported when its first line is a key; otherwise the dashes are a thematic break.
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
	const block = findBlock(text);
	if (!block || (!block.isClosed && !FIRST_KEY.test(text.slice(block.content.start)))) return undefined;
	const { range, content, isClosed } = block;
	const { entries, problems } = readMapping(text, content);
	if (isClosed) return { range, content, entries, problems };
	const unclosed: MetadataProblem = { kind: 'unclosed', message: t('The metadata block is never closed: a line of three dashes is missing.'), range: { start: range.start, end: content.start } };
	return { range, content, entries, problems: [unclosed, ...problems] };
}

/** The YAML block of a Markdown text; one without an end, which may be no block at all, up to the first blank line. */
export function findBlock(text: string): Block | undefined {
	const opening = OPENING.exec(text);
	if (!opening) return undefined;
	const start = opening[0].length - opening[0].trimStart().length;
	const contentStart = opening[0].length;
	const rest = text.slice(contentStart);
	CLOSING.lastIndex = 0;
	const closing = CLOSING.exec(rest);
	if (closing) {
		const end = contentStart + closing.index;
		return { range: { start, end: end + closing[0].length }, content: { start: contentStart, end }, isClosed: true };
	}
	const end = contentStart + (BLANK_LINE.exec(rest)?.index ?? rest.length);
	return { range: { start, end }, content: { start: contentStart, end }, isClosed: false };
}

/** The first entry of that key. */
export function findEntry(frontMatter: FrontMatter | undefined, key: string): MetadataEntry | undefined {
	return frontMatter?.entries.find((entry) => entry.key === key);
}
