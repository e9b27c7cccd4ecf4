import type { Edit, Fix } from './fix';

/** The edits of as many fixes as can be made at once, in document order, and which these are: of two that touch, the first. */
export function combineFixes<T extends { readonly fix: Fix }>(candidates: readonly T[]): { readonly edits: readonly Edit[]; readonly used: readonly T[] } {
	const used: T[] = [];
	const edits: Edit[] = [];
	for (const candidate of candidates) {
		if (candidate.fix.edits.some(({ range }) => edits.some((other) => range.start <= other.range.end && other.range.start <= range.end))) continue;
		used.push(candidate);
		edits.push(...candidate.fix.edits);
	}
	return { edits: edits.sort((a, b) => a.range.start - b.range.start), used };
}
