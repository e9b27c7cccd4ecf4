import type { Block, Card, Prose, Section } from '../card/card';
import type { Range } from '../card/range';
import { isPlaceholder } from '../claims/placeholders';
import type { Disclosure } from '../disclosures/disclosure';
import { findOpenDeclaration } from './declaration';

/** Emphasis, list and quote markers that may stand around a line which is nothing but a placeholder. */
const MARKERS_BEFORE = /^[\s>*+_~-]*$/u;
/** A line that is a comment for the author. */
const COMMENT = /^<!--(.*)-->$/u;
const MARKERS_AFTER = /^[\s*_~.。]*$/u;

/** Whether the section already holds the template, whatever has become of it, or a declaration in its place that waits for its reason. */
export function hasTemplate(card: Card, section: Section, { template }: Disclosure): boolean {
	const body = card.text.slice(section.body.start, section.body.end);
	return findOpenDeclaration(body) !== undefined || Object.values(template.body).some((text) => body.includes(guidanceOf(text) ?? firstLine(text)));
}

/** What a template tells the author in its first line, a comment. */
export function guidanceOf(body: string): string | undefined {
	return COMMENT.exec(firstLine(body))?.[1]?.trim();
}

/** Whether the block is a field about something that is yet to be said: `**Developed by:** [More Information Needed]`. */
export function isOpenField(block: Block): block is Prose {
	if (block.kind !== 'prose' || block.labels.length === 0) return false;
	const value = block.source.text.slice(block.valueStart);
	return value.trim() !== '' && isPlaceholder(value);
}

/** Where the section says that it has yet to be written: the whole lines of its first placeholder, if it has one. */
export function placeholderLines(card: Card, section: Section): Range | undefined {
	const block = section.blocks.find((block) => block.kind === 'prose' && block.labels.length === 0 && isPlaceholder(block.source.text));
	if (!block) return undefined;
	const { text, lines } = card;
	const { start } = lines.line(lines.position(block.range.start).line);
	const { end } = lines.line(lines.position(block.range.end).line);
	const isWhole = MARKERS_BEFORE.test(text.slice(start, block.range.start)) && MARKERS_AFTER.test(text.slice(block.range.end, end));
	return isWhole ? { start, end } : undefined;
}

/** Whether nothing but comments stands between the heading and the next one. */
export function isEmpty(section: Section): boolean {
	return section.blocks.every(({ kind }) => kind === 'comment');
}

function firstLine(text: string): string {
	return text.trim().split('\n', 1)[0]!;
}
