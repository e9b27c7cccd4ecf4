import type { Card } from '../card/card';
import { contains, type Range } from '../card/range';
import { SUPPRESSION_PREFIX, suppressionComments, type SuppressionComment, type SuppressionKind } from '../card/suppressionComments';
import { yamlTokens } from '../card/yamlTokens';
import { t } from '../l10n/translate';
import type { Edit, Fix } from './fix';
import { insertBlocks } from './insertion';

/** A rule and what it marks: a finding. */
interface Found {
	readonly ruleId: string;
	readonly range: Range;
}

/**
 * The fix that suppresses findings where they are: by a comment above the line of a heading or of YAML, or else behind the text of the
 * line, for a line between others would part a paragraph, a list or a table. `undefined` where a comment would be read as something else.
 */
export function suppressHereFix(card: Card, findings: readonly Found[]): Fix | undefined {
	const byLine = new Map<number, Found[]>();
	for (const finding of findings) {
		const { line } = card.lines.position(finding.range.start);
		byLine.set(line, [...(byLine.get(line) ?? []), finding]);
	}
	const edits = [...byLine].map(([line, found]) => suppressLine(card, line, found));
	if (!edits.every((edit) => edit !== undefined)) return undefined;
	return fix(t('Suppress {0} here', rulesOf(findings).join(', ')), edits.sort((a, b) => a.range.start - b.range.start));
}

function rulesOf(findings: readonly Found[]): readonly string[] {
	return [...new Set(findings.map(({ ruleId }) => ruleId))];
}

function suppressLine(card: Card, line: number, found: readonly Found[]): Edit | undefined {
	const [rules, { range }] = [rulesOf(found), found[0]!];
	const known = suppressionComments(card).find((comment) => isNaming(comment) && ((comment.kind === 'disable-line' && comment.line === line) || (comment.kind === 'disable-next-line' && comment.nextLine === line)));
	if (known) return addRules(known, rules);
	return isYaml(card, range) ? inYaml(card, line, rules) : inMarkdown(card, range.start, line, rules);
}

/** The fix that suppresses all findings of rules in the card: by a comment at the top, behind the front matter. */
export function suppressInFileFix(card: Card, rules: readonly string[]): Fix {
	const known = suppressionComments(card).find((comment) => isNaming(comment) && comment.kind === 'disable-file');
	return fix(t('Suppress {0} in this file', rules.join(', ')), [known ? addRules(known, rules) : atTop(card, rules)]);
}

function fix(title: string, edits: readonly Edit[]): Fix {
	return { title, kind: 'suppress', edits, isPreferred: false };
}

function isNaming({ rules }: SuppressionComment): boolean {
	return rules.length > 0;
}

function addRules({ rules: known }: SuppressionComment, rules: readonly string[]): Edit {
	return insert(known.at(-1)!.range.end, ` ${rules.join(' ')}`);
}

function insert(at: number, newText: string): Edit {
	return { range: { start: at, end: at }, newText };
}

function markdownComment(kind: SuppressionKind, rules: readonly string[]): string {
	return `<!-- ${SUPPRESSION_PREFIX}${kind} ${rules.join(' ')} -->`;
}

function yamlComment(kind: SuppressionKind, rules: readonly string[]): string {
	return `# ${SUPPRESSION_PREFIX}${kind} ${rules.join(' ')}`;
}

function isYaml({ format, frontMatter }: Card, { start }: Range): boolean {
	return format === 'yaml' || (frontMatter !== undefined && start < frontMatter.range.end);
}

function atTop(card: Card, rules: readonly string[]): Edit {
	const { text, format, frontMatter, lines, eol } = card;
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	if (format === 'yaml') return insert(start, yamlComment('disable-file', rules) + eol);
	const end = frontMatter?.range.end ?? start;
	// A block without an end ends with its last line.
	const boundary = frontMatter?.problems.some(({ kind }) => kind === 'unclosed') ? lines.line(lines.position(end).line).end : end;
	return insertBlocks(card, boundary, [markdownComment('disable-file', rules)]);
}

/** `undefined` in a text of several lines, which the comment would become part of, and at the dashes. */
function inYaml(card: Card, line: number, rules: readonly string[]): Edit | undefined {
	const { text, lines, eol } = card;
	const { content } = card.frontMatter!;
	const { start, end } = lines.line(line);
	if (start < content.start || start > content.end) return undefined;
	for (const { kind, range } of yamlTokens(text, content)) {
		// A block scalar begins with the indent of its first line.
		const isText = (range.start < start && start < range.end) || (kind === 'scalar' && range.start === start && /^[ \t]/u.test(text.slice(start, range.end)));
		if (isText) return undefined;
	}
	return insert(start, indentOf(text.slice(start, end)) + yamlComment('disable-next-line', rules) + eol);
}

function inMarkdown(card: Card, at: number, line: number, rules: readonly string[]): Edit | undefined {
	const { text, lines, eol, sections } = card;
	const { start, end } = lines.line(line);
	const source = text.slice(start, end).trimEnd();
	const above = (): Edit => insert(start, indentOf(source) + markdownComment('disable-next-line', rules) + eol);
	const heading = sections.find((section) => section.heading && contains(section.heading.range, at))?.heading;
	if (heading && (heading.style === 'atx' || heading.style === 'setext')) return text.slice(start, heading.range.start).trim() === '' ? above() : undefined;
	const block = sections.flatMap(({ blocks }) => blocks).find(({ kind, range }) => kind !== 'comment' && contains(range, at));
	if (block?.kind === 'code') return /^\s*(?:```|~~~)/u.test(source) && block.range.start >= start ? above() : undefined;
	if (endsInside(text.slice(Math.min(block?.range.start ?? start, start), start + source.length))) return undefined;
	// Behind the last bar of a row there would be one more cell.
	const bar = block?.kind === 'table' && text[block.range.start] !== '<' ? /\|$/u.exec(source)?.index : undefined;
	const behind = (bar === undefined ? source : source.slice(0, bar)).trimEnd();
	return insert(start + behind.length, (behind === '' ? '' : ' ') + markdownComment('disable-line', rules));
}

function indentOf(line: string): string {
	return /^[ \t]*/u.exec(line)![0];
}

/** Whether a text ends within code, a tag, the target of a link or an escape, so that a comment behind it would be part of that. */
function endsInside(text: string): boolean {
	return (text.split('`').length - 1) % 2 === 1 || /<[a-z/!][^<>]*$/iu.test(text) || /\]\([^()\s]*$/u.test(text) || text.endsWith('\\');
}
