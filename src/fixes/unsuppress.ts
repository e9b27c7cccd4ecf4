import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { NamedRule, SuppressionComment } from '../card/suppressionComments';
import { t } from '../l10n/translate';
import type { Fix } from './fix';

/** The fix that takes a comment out, with its line when nothing else stands there. */
export function removeCommentFix(card: Card, { range }: Pick<SuppressionComment, 'range'>): Fix {
	return fix(t('Remove this comment'), removedWith(card, range));
}

/**
 * The fix that takes a rule out of a comment, or the whole comment when no useful rule would be left in it: a comment that names no rule
 * is about all of them.
 */
export function removeRuleFix(card: Card, comment: SuppressionComment, rule: NamedRule, useful: ReadonlySet<string>): Fix {
	if (!comment.rules.some(({ id }) => id !== rule.id && useful.has(id))) return removeCommentFix(card, comment);
	const { rules } = comment;
	const index = rules.indexOf(rule);
	const range = index === 0 ? { start: rule.range.start, end: rules[1]!.range.start } : { start: rules[index - 1]!.range.end, end: rule.range.end };
	return fix(t('Remove “{0}” from this comment', rule.id), range);
}

/** The fix that names another rule, or another kind of comment. */
export function replaceNameFix(range: Range, name: string): Fix {
	return fix(t('Change to “{0}”', name), range, name);
}

/** None is preferred: a comment is of no use also while its author writes what it is about. */
function fix(title: string, range: Range, newText = ''): Fix {
	return { title, kind: 'replace', edits: [{ range, newText }], isPreferred: false };
}

/** A comment with the blanks before it, or else its lines, and one of two blank lines around them. */
function removedWith({ text, lines }: Card, { start, end }: Range): Range {
	const [first, last] = [lines.position(start).line, lines.position(end).line];
	const line = { start: lines.line(first).start, end: lines.line(last).end };
	const isBlank = (from: number, to: number): boolean => text.slice(from, to).trim() === '';
	if (!isBlank(line.start, start) || !isBlank(end, line.end)) {
		const before = text.slice(line.start, start);
		return { start: start - (before.length - before.trimEnd().length), end };
	}
	const above = lines.line(first - 1);
	const below = lines.line(last + 1);
	return { start: line.start, end: (first === 0 || isBlank(above.start, above.end)) && last + 1 < lines.count && isBlank(below.start, below.end) ? below.end : line.end };
}
