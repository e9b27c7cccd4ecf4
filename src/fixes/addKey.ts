import type { Card } from '../card/card';
import { findEntry } from '../card/frontMatter';
import type { ByLanguage, Disclosure } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import type { Edit, Fix } from './fix';
import { keyIndent } from './keys';
import { scalar } from './replaceValue';
import { inLanguage } from './template';

/** The keys of the Hub's metadata that an author writes by hand, with what stands there (hub-docs, modelcard.md). */
const KEYS: Readonly<Record<string, ByLanguage<string> & { readonly en: string }>> = {
	license: { en: 'an identifier from the Hub\'s list, for example apache-2.0', zh: 'Hub 列表中的许可证标识，例如 apache-2.0' },
	language: { en: 'ISO 639 codes, for example en', zh: 'ISO 639 语言代码，例如 zh' },
	base_model: { en: 'the repository it was made from, for example owner/name', zh: '基座模型的仓库，例如 owner/name' },
	datasets: { en: 'repositories of the training data, for example owner/name', zh: '训练数据的仓库，例如 owner/name' },
	pipeline_tag: { en: 'the task, for example text-generation', zh: '任务，例如 text-generation' },
};

/**
 * The fix that adds the key by which the Hub knows the disclosure to the front matter, which it creates when there is none; `undefined`
 * when there is no such key, the card has it, or its metadata cannot be added to.
 */
export function addKeyFix(card: Card, { metadata }: Disclosure): Fix | undefined {
	const key = metadata?.find(({ path, degree }) => degree === 'disclosed' && KEYS[path] !== undefined)?.path;
	if (card.format === 'yaml' || key === undefined || findEntry(card.frontMatter, key)) return undefined;
	return addKeys(card, [{ key }]);
}

/** A key of `KEYS` with its values; without any, for the author to fill in. */
export interface KeyToAdd {
	readonly key: string;
	readonly values?: readonly string[] | undefined;
}

/** The fix that adds keys; the preferred one when the author has nothing left to fill in. */
export function addKeys(card: Card, keys: readonly KeyToAdd[]): Fix | undefined {
	const edit = addLines(card, keys.flatMap((key) => linesOf(card, key)));
	return edit && { title: t('Add {0} to the front matter', keys.map(({ key }) => `“${key}”`).join(', ')), kind: 'metadata', edits: [edit], isPreferred: keys.every(({ values }) => values) };
}

function linesOf(card: Card, { key, values }: KeyToAdd): readonly string[] {
	if (!values) return [`${key}: # ${inLanguage(card, KEYS[key]!)}`];
	return values.length === 1 && key !== 'datasets' ? [`${key}: ${scalar(values[0]!)}`] : [`${key}:`, ...values.map((value) => `- ${scalar(value)}`)];
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
