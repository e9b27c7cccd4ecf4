import type { Range } from '../../src/card/range';
import { reviewFile } from '../../src/review/reviewer';
import type { ReviewedFile } from './corpus';

export interface DeletionResult {
	/** Disclosures of all cards that had any evidence. */
	readonly tried: number;
	/** Those that were not missing when their evidence was deleted. */
	readonly left: readonly string[];
}

/** Deletes all evidence of each disclosure from each card: it must be missing then, or evidence was decisive that was not shown. */
export function deleteEvidence(files: readonly ReviewedFile[]): DeletionResult {
	let tried = 0;
	const left: string[] = [];
	for (const { file, text, reviewed } of files) {
		for (const { id, evidence } of reviewed.review.disclosures) {
			if (evidence.length === 0) continue;
			tried++;
			const rest = without(text, evidence.map(({ range }) => range));
			const after = reviewFile({ path: file, text: rest, treatAs: 'card' }).review.disclosures.find((assessment) => assessment.id === id)!;
			const [still] = after.evidence;
			if (still) left.push(`${file} ${id}: ${still.status}, ${still.says}: “${rest.slice(still.range.start, still.range.end).replace(/\s+/gu, ' ').slice(0, 80)}”`);
		}
	}
	return { tried, left };
}

/** The text without the ranges, which may touch and overlap. */
export function without(text: string, ranges: readonly Range[]): string {
	let rest = '';
	let at = 0;
	for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
		if (start > at) rest += text.slice(at, start);
		at = Math.max(at, end);
	}
	return rest + text.slice(at);
}
