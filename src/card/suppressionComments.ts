import type { Card } from './card';
import type { Range } from './range';
import { yamlTokens } from './yamlTokens';

/** `disable` and `enable` hold from there on, the others for the lines or the file that they name. */
export const SUPPRESSION_KINDS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
export type SuppressionKind = (typeof SUPPRESSION_KINDS)[number];

/** `<!-- model-card-review-disable-line RULE RULE -- reason -->` in Markdown, the same behind `#` in YAML. */
export interface SuppressionComment {
	readonly kind: SuppressionKind;
	/** The whole comment, its marks included. */
	readonly range: Range;
	/** The rules as they are named; empty for all rules. */
	readonly rules: readonly NamedRule[];
	/** The line on which the comment begins, and the next one with more than comments on it; zero-based. */
	readonly line: number;
	readonly nextLine: number;
}

export interface NamedRule {
	readonly id: string;
	readonly range: Range;
}

/** A comment that begins almost as one that suppresses: it may be meant to be one, or be about something of a similar name. */
export interface UnknownComment {
	/** The whole comment, its marks included. */
	readonly range: Range;
	/** What stands where the prefix and the kind belong. */
	readonly prefix: string;
	readonly kind: string;
	readonly kindRange: Range;
	/** What stands behind it up to the reason. */
	readonly rules: readonly NamedRule[];
}

/** What every such comment begins with. */
export const SUPPRESSION_PREFIX = 'model-card-review-';
const NAME = /model-card-review/iu;
/** People also write it with a colon or a blank, as other tools have it. */
const BEGINNING = /^\s*(model-card-review(?:-|[ \t]+|:[ \t]*))(\S*)/iu;
/** What parts the reason from the rules. */
export const SUPPRESSION_REASON = /(?:^|\s)--(?:\s|$)/u;
const COMMENT_LINE = /^(?:<!--.*-->)?$/u;
const YAML_COMMENT_LINE = /^(?:#.*)?$/u;

/** The comments by which the author suppresses findings, in document order; none of them is in code or in a value. */
export function suppressionComments(card: Card): readonly SuppressionComment[] {
	const comments = commentsOf(card);
	if (comments.length === 0) return [];
	const { lines } = card;
	const nextLines = contentLines(card);
	return comments.flatMap(({ range, prefix, kind, rules }) => (prefix === SUPPRESSION_PREFIX && isKind(kind)
		? { kind, range, rules, line: lines.position(range.start).line, nextLine: nextLines[lines.position(range.end).line + 1]! }
		: []));
}

/** The comments that begin almost as those that suppress findings, in document order. */
export function unknownComments(card: Card): readonly UnknownComment[] {
	return commentsOf(card).filter(({ prefix, kind }) => prefix !== SUPPRESSION_PREFIX || !isKind(kind));
}

function isKind(name: string): name is SuppressionKind {
	return (SUPPRESSION_KINDS as readonly string[]).includes(name);
}

function commentsOf(card: Card): readonly UnknownComment[] {
	const { text } = card;
	if (!NAME.test(text)) return [];
	const found: UnknownComment[] = [];
	const add = (range: Range, content: Range): void => {
		const source = text.slice(content.start, content.end);
		const match = BEGINNING.exec(source);
		if (!match) return;
		const end = match[0].length;
		const [, prefix, kind] = match as unknown as readonly [string, string, string];
		found.push({ range, prefix, kind, kindRange: { start: content.start + end - kind.length - prefix.length, end: content.start + end }, rules: namedRules(source, end, content.start) });
	};
	for (const range of yamlComments(card)) add(range, { start: range.start + 1, end: range.end });
	for (const block of card.sections.flatMap(({ blocks }) => blocks)) {
		if (block.kind !== 'comment') continue;
		const start = text.indexOf(block.text, block.range.start);
		add(block.range, { start, end: start + block.text.length });
	}
	return found.sort((a, b) => a.range.start - b.range.start);
}

function yamlComments({ text, frontMatter }: Card): readonly Range[] {
	if (!frontMatter || !NAME.test(text.slice(frontMatter.content.start, frontMatter.content.end))) return [];
	return [...yamlTokens(text, frontMatter.content)].filter(({ kind }) => kind === 'comment').map(({ range }) => range);
}

function namedRules(content: string, from: number, offset: number): readonly NamedRule[] {
	const reason = SUPPRESSION_REASON.exec(content.slice(from));
	const names = content.slice(0, reason ? from + reason.index : undefined);
	return [...names.slice(from).matchAll(/[^\s,]+/gu)].map(({ 0: id, index }): NamedRule => {
		const start = offset + from + index;
		return { id, range: { start, end: start + id.length } };
	});
}

/** For each line the first one from there on that is not blank and holds more than a comment. */
function contentLines({ text, lines, frontMatter }: Card): readonly number[] {
	const found = [lines.count];
	for (let line = lines.count - 1; line >= 0; line--) {
		const { start, end } = lines.line(line);
		const isYaml = frontMatter && frontMatter.content.start <= start && start < frontMatter.content.end;
		found.push((isYaml ? YAML_COMMENT_LINE : COMMENT_LINE).test(text.slice(start, end).trim()) ? found.at(-1)! : line);
	}
	return found.reverse();
}
