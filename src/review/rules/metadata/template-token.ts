import type { Range } from '../../../card/range';
import { t } from '../../../l10n/translate';
import { isTemplateToken, quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** What hub-docs (modelcard.md) and the templates for cards have in place of values; most are rejected, as no licence or language is called so. */
export const templateToken: MetadataRule = {
	ruleId: 'metadata/template-token',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card } = metadata;
		if (card.format !== 'markdown' || !card.frontMatter) return;
		// Braces are mappings to YAML, or break it: the lines tell more than what was parsed of them.
		const { start, end } = card.frontMatter.content;
		for (let { line } = card.lines.position(start); card.lines.line(line).start < end; line++) {
			const range = valueOn(metadata, card.lines.line(line));
			const token = metadata.source(range);
			if (!isTemplateToken(token) || metadata.isToldAsPlaceholder(range)) continue;
			yield { message: t('{0} is left over from a template, and tells readers and the Hub nothing. Put the value in its place, or remove the key.', quote(token)), range };
		}
	},
};

/** The value on a line, without the dash and the key before it and the comment behind it. */
function valueOn(metadata: HubMetadata, line: Range): Range {
	const text = metadata.source(line);
	const prefix = /^[ \t]*(?:-[ \t]+){0,3}(?:[\w-]{1,60}:[ \t]+)?/u.exec(text)![0].length;
	const comment = text.indexOf(' #', prefix);
	const value = text.slice(prefix, comment < 0 ? undefined : comment).trimEnd();
	return { start: line.start + prefix, end: line.start + prefix + value.length };
}
