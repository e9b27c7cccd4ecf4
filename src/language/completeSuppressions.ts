import type { Card } from '../card/card';
import { contains } from '../card/range';
import { SUPPRESSION_KINDS, SUPPRESSION_PREFIX, SUPPRESSION_REASON } from '../card/suppressionComments';
import { yamlTokens } from '../card/yamlTokens';
import { DISCLOSURES } from '../disclosures/catalogue';
import { t } from '../l10n/translate';
import type { Finding, Review } from '../review/review';
import { RULE_IDS } from '../review/ruleIds';
import type { Completion } from './completion';

const KIND = /^[ \t]*([\w-]*)$/u;
const RULES = new RegExp(`^[ \\t]*${SUPPRESSION_PREFIX}(${SUPPRESSION_KINDS.join('|')})[ \\t](.*)$`, 'u');
/** The rest of a name, and not the dashes that end a comment. */
const REST = /^[\w/]*(?:-[\w/]+)*/u;
const TITLES: ReadonlyMap<string, string> = new Map(DISCLOSURES.map(({ id, title }) => [id, title]));

/** The kinds of comments that suppress findings, or the rules that one can name, where such a comment is written; on its first line only. */
export function completeSuppressions(card: Card, review: Review, offset: number): readonly Completion[] {
	const { text, lines } = card;
	const { start, end } = lines.line(lines.position(offset).line);
	const isYaml = card.frontMatter !== undefined && contains(card.frontMatter.content, offset);
	const content = isYaml ? yamlComment(card, start, offset) : markdownComment(card, start, offset);
	if (content === undefined) return [];
	const behind = /^[^\r\n]*/u.exec(text.slice(offset, end))![0];
	const rest = REST.exec(behind)![0];
	const rangeOf = (word: string): Completion['range'] => ({ start: offset - word.length, end: offset + rest.length });
	const word = KIND.exec(content)?.[1]?.toLowerCase();
	if (word !== undefined) {
		return word.startsWith(SUPPRESSION_PREFIX) || SUPPRESSION_PREFIX.startsWith(word) ? kinds(rangeOf(word), behind.slice(rest.length), isYaml) : [];
	}
	const [, kind, names] = RULES.exec(content) ?? [];
	if (names === undefined || SUPPRESSION_REASON.test(names)) return [];
	const written = names.split(/[\s,]+/u);
	return rules(kind === 'enable' ? review.suppressed : review.findings, rangeOf(written.pop()!), written);
}

function kinds(range: Completion['range'], behind: string, isYaml: boolean): readonly Completion[] {
	const holds: Readonly<Record<(typeof SUPPRESSION_KINDS)[number], string>> = {
		'disable-next-line': t('suppresses findings on the next line that is neither blank nor a comment'),
		'disable-line': t('suppresses findings on its own line'),
		'disable-file': t('suppresses findings in the whole file'),
		'disable': t('suppresses findings from here on'),
		'enable': t('ends what was suppressed above'),
	};
	// A comment without an end would hide the rest of the card. Editors add the second of two angle brackets.
	const end = isYaml || behind.includes('-->') ? '' : /^>\s*$/u.test(behind) ? ' --' : behind.trim() === '' ? ' -->' : '';
	const leadsOn = end !== '' || /^\s*(?:-->|$)/u.test(behind);
	return SUPPRESSION_KINDS.map((kind) => {
		const label = `${SUPPRESSION_PREFIX}${kind}`;
		return { label, kind: 'key', detail: holds[kind], filter: label, range, snippet: leadsOn ? `${label} $0${end}` : label, leadsOn };
	});
}

/** What is found in the card comes first: a comment about anything else is of no use yet. */
function rules(found: readonly Finding[], range: Completion['range'], written: readonly string[]): readonly Completion[] {
	const messages = new Map(found.filter(({ ruleId }) => !ruleId.startsWith('suppressions/')).map(({ ruleId, message }) => [ruleId, message]));
	return [...new Set([...messages.keys(), ...RULE_IDS])].filter((id) => !written.includes(id)).map((id) => {
		const title = TITLES.get(id);
		return { label: id, kind: 'value', detail: title && t(title), documentation: messages.get(id), filter: id, range, snippet: id };
	});
}

/** What stands between the marks of a comment and the offset; `undefined` outside of comments. */
function yamlComment({ text, frontMatter }: Card, lineStart: number, offset: number): string | undefined {
	if (!text.slice(lineStart, offset).includes('#')) return undefined;
	for (const { kind, range } of yamlTokens(text, frontMatter!.content)) {
		if (kind === 'comment' && range.start < offset && offset <= range.end) return text.slice(range.start + 1, offset);
	}
	return undefined;
}

function markdownComment({ text, sections }: Card, lineStart: number, offset: number): string | undefined {
	const before = text.slice(lineStart, offset);
	const start = before.lastIndexOf('<!--');
	if (start < 0 || before.includes('-->', start)) return undefined;
	const isCode = sections.some(({ blocks }) => blocks.some(({ kind, range }) => kind === 'code' && contains(range, offset)));
	return isCode ? undefined : before.slice(start + '<!--'.length);
}
