import type { Card } from '../card/card';
import type { MetadataEntry } from '../card/metadata';
import type { MetadataNode, ScalarNode } from '../card/metadataNode';
import type { Range } from '../card/range';
import type { DisclosureId } from '../disclosures/disclosure';
import type { Fix } from '../fixes/fix';
import { t } from '../l10n/translate';
import type { FilesBeside } from './filesBeside';
import { firstLine } from './firstLine';
import type { Reading } from './reading';
import type { Assessment, Finding, Severity } from './review';

/** A check of the metadata that the Hub makes on push, or of what it silently does with them. */
export type MetadataRule = Rule<'metadata'>;
/** A check of whether a card contradicts itself. */
export type ConsistencyRule = Rule<'consistency'>;

export interface Rule<Family extends string = string> {
	readonly ruleId: `${Family}/${string}`;
	readonly severity: Severity;
	readonly check: (metadata: HubMetadata) => Iterable<Problem>;
}

export interface Problem {
	readonly message: string;
	readonly range: Range;
	/** Where it is not that of the rule. */
	readonly severity?: Severity;
	readonly fixes?: readonly (Fix | undefined)[];
}

/** Who has written a wrong list knows it from the first of them. */
const MAX_OF_RULE = 20;

/** What the rules find. */
export function runRules(rules: readonly Rule[], metadata: HubMetadata): readonly Finding[] {
	return rules.flatMap(({ ruleId, severity, check }) => {
		const findings: Finding[] = [];
		for (const { message, range, fixes = [], severity: own = severity } of check(metadata)) {
			findings.push({ ruleId, severity: own, message, range, fixes: fixes.filter((fix) => fix !== undefined) });
			if (findings.length >= MAX_OF_RULE) break;
		}
		return findings;
	});
}

/** A key of the metadata with one of its values: the value itself, or an item of the list. */
export interface Value {
	readonly entry: MetadataEntry;
	readonly node: MetadataNode;
	/** Around the value, when it stands in a list. */
	readonly items: readonly MetadataNode[] | undefined;
}

/** The front matter of a Markdown card as the Hub reads it, beside what the text says. */
export class HubMetadata {
	readonly card: Card;
	readonly reading: Reading;
	/** As the reviewer was given it. */
	readonly path: string;
	/** What stands in the folder of the card; `undefined` where that is not known. */
	readonly beside: FilesBeside | undefined;
	readonly #assessments: readonly Assessment[];

	constructor(reading: Reading, { path, beside }: { readonly path: string; readonly beside?: FilesBeside | undefined }, assessments: readonly Assessment[]) {
		this.reading = reading;
		this.card = reading.card;
		this.path = path;
		this.beside = beside;
		this.#assessments = assessments;
	}

	/**
	 * Every key with its value; empty for a YAML card, which is none of the Hub's, and for a block that cannot be read or has no end: what
	 * is told of that comes first.
	 */
	get entries(): readonly MetadataEntry[] {
		const { format, frontMatter } = this.card;
		if (format !== 'markdown' || !frontMatter || frontMatter.problems.some(({ kind }) => kind !== 'duplicate-key')) return [];
		return frontMatter.entries;
	}

	/** The values of a key, one by one; without what is left of a template, and without a key that nothing stands behind. */
	values(key: string): readonly Value[] {
		return this.entries.filter((entry) => entry.key === key && entry.valueRange).flatMap((entry): Value[] => {
			const { value } = entry;
			const nodes = value.kind === 'list' ? value.items : [value];
			return nodes.filter((node) => !isTemplateToken(this.source(node.range))).map((node) => ({ entry, node, items: value.kind === 'list' ? value.items : undefined }));
		});
	}

	/** The values of a key that are text. */
	texts(key: string): readonly (Value & { readonly node: ScalarNode & { readonly value: string } })[] {
		return this.values(key).filter((value): value is Value & { node: ScalarNode & { value: string } } => value.node.kind === 'scalar' && typeof value.node.value === 'string');
	}

	/** Whether the key has a value; `<<` may bring one from elsewhere. */
	has(key: string): boolean {
		return this.entries.some((entry) => entry.key === '<<' || (entry.key === key && entry.valueRange && !(entry.value.kind === 'scalar' && (entry.value.value === null || entry.value.value === ''))));
	}

	/** The text of a range. */
	source({ start, end }: Range): string {
		return this.card.text.slice(start, end);
	}

	/** The part of a range on its first line; for nothing at all, what stands before it on the line: a key or the dash of a list. */
	mark(range: Range): Range {
		const shown = firstLine(this.card, range);
		if (shown.end > shown.start) return shown;
		const { text, lines } = this.card;
		const line = lines.line(lines.position(range.start).line);
		const before = text.slice(line.start, range.start);
		return { start: line.start + before.length - before.trimStart().length, end: line.start + before.trimEnd().length };
	}

	assessment(id: DisclosureId): Assessment | undefined {
		return this.#assessments.find((assessment) => assessment.id === id);
	}

	/** Whether the review already tells that there is nothing but filler in that place. */
	isToldAsPlaceholder({ start, end }: Range): boolean {
		return this.#assessments.some(({ status, evidence }) => status === 'placeholder' && evidence.some(({ range }) => range.start <= start && end <= range.end));
	}
}

/** `{{ license }}` of Jinja; `{lang_0}`, as the Hub's own example has it. */
const TOKEN = /^["']?(?:\{\{[^{}]{0,200}\}\}|\{(?:language|license|datasets?|tags?|metrics?|[a-z]{1,30}_[a-z\d_]{1,30})\}|\[?more information needed\]?)["']?$/iu;

/** Whether a value is what a template has in its place. */
export function isTemplateToken(source: string): boolean {
	return source.length < 250 && TOKEN.test(source.trim());
}

/** A value in quotation marks, short enough for a message. */
export function quote(value: unknown): string {
	const text = String(value).replace(/\s+/gu, ' ').trim();
	return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

/** A question for what was meant, when something is likely. */
export function didYouMean(name: string | undefined): string {
	return name === undefined ? '' : t(' Did you mean “{0}”?', name);
}
