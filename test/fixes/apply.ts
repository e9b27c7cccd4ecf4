import { applyEdits } from '../../src/fixes/apply';
import type { Fix } from '../../src/fixes/fix';

/** The text with the edits of a fix made; throws when they overlap or are out of order. */
export function apply(text: string, fix: Fix | undefined): string {
	return applyEdits(text, fix?.edits ?? []);
}
