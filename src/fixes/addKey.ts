import type { Card } from '../card/card';
import { findEntry } from '../card/frontMatter';
import type { Disclosure } from '../disclosures/disclosure';
import type { Edit, Fix } from './fix';
import { keyIndent } from './keys';

/** The keys of the Hub's metadata that an author writes by hand, with what stands there (hub-docs, modelcard.md). */
const KEYS: Readonly<Record<string, string>> = {
	license: 'an identifier from the Hub\'s list, for example apache-2.0',
	language: 'ISO 639 codes, for example en',
	base_model: 'the repository it was made from, for example owner/name',
	datasets: 'repositories of the training data, for example owner/name',
	pipeline_tag: 'the task, for example text-generation',
};

/**
 * The fix that adds the key by which the Hub knows the disclosure to the front matter, which it creates when there is none; `undefined`
 * when there is no such key, the card has it, or its metadata cannot be added to.
 */
export function addKeyFix(card: Card, { metadata }: Disclosure): Fix | undefined {
	const key = metadata?.find(({ path, degree }) => degree === 'disclosed' && KEYS[path] !== undefined)?.path;
	if (card.format === 'yaml' || key === undefined || findEntry(card.frontMatter, key)) return undefined;
	return addKeys(card, [key]);
}

/** The fix that adds keys that an author fills in, all of them keys of `KEYS`. */
export function addKeys(card: Card, keys: readonly string[]): Fix | undefined {
	const edit = addLines(card, keys.map((key) => `${key}: # ${KEYS[key]}`));
	return edit && { title: `Add ${keys.map((key) => `“${key}”`).join(', ')} to the front matter`, kind: 'metadata', edits: [edit], isPreferred: false };
}

/** The edit that adds lines of YAML to the end of the front matter, which it creates when there is none; `undefined` when it cannot be added to. */
export function addLines(card: Card, added: readonly string[]): Edit | undefined {
	const { text, eol, frontMatter } = card;
	const insert = (at: number, newText: string): Edit => ({ range: { start: at, end: at }, newText });
	if (!frontMatter) return insert(text.startsWith('\uFEFF') ? 1 : 0, `---${eol}${added.join(eol)}${eol}---${eol}${eol}`);
	const indent = keyIndent(card);
	if (indent === undefined) return undefined;
	const { start, end } = frontMatter.content;
	const lines = added.map((line) => indent + line).join(eol);
	return start === end ? insert(start, lines + eol) : insert(end, eol + lines);
}
