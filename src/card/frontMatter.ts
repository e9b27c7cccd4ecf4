import type { Range } from './range';

/** The YAML block of a Markdown card, or the whole of a YAML card. */
export interface FrontMatter {
	/** Fences included; for a YAML card the whole text. */
	readonly range: Range;
	/** Between the fences. */
	readonly content: Range;
	/** The keys of the top-level mapping in document order; of a duplicate key, every one. */
	readonly entries: readonly MetadataEntry[];
	readonly problems: readonly FrontMatterProblem[];
}

export interface MetadataEntry {
	readonly key: string;
	readonly keyRange: Range;
	/** `undefined` when nothing stands behind the colon. */
	readonly valueRange: Range | undefined;
	/** The value as plain data, aliases resolved. */
	readonly value: unknown;
	/** Every scalar below the key with the path of keys that leads to it; list positions are left out. */
	readonly scalars: readonly MetadataScalar[];
}

export interface MetadataScalar {
	/** `['results', 'metrics', 'value']` for `model-index` > results[] > metrics[] > value. */
	readonly path: readonly string[];
	readonly value: string | number | boolean | null;
	readonly range: Range;
}

export interface FrontMatterProblem {
	readonly kind: 'syntax' | 'duplicate-key' | 'not-a-mapping' | 'empty' | 'unclosed' | 'too-many-aliases';
	readonly message: string;
	readonly range: Range;
}
