import type { Card } from '../card/card';
import { findDisclosure } from '../disclosures/catalogue';
import { applyEdits } from '../fixes/apply';
import { combineFixes } from '../fixes/combine';
import type { Edit } from '../fixes/fix';
import { insertSectionsFix } from '../fixes/insertSection';
import { inLanguage } from '../fixes/template';
import { t } from '../l10n/translate';
import { isOfDisclosure, leavesToWrite, repairsOf, type Candidate, type Selection } from '../review/repairs';
import { reviewFile, type FileToReview, type Reviewed } from '../review/reviewer';

export interface Repaired {
	readonly text: string;
	/** The fixes that were applied, in that order. */
	readonly applied: readonly { readonly ruleId: string; readonly title: string }[];
	/** Of the text as it is now. */
	readonly reviewed: Reviewed;
}

/** A fix that does not do what it says: a defect of the product, not of the card. */
export class BrokenFixError extends Error {
	override readonly name = 'BrokenFixError';
}

/** More rounds than fixes can need that take away what they are offered for. */
const MAX_ROUNDS = 100;

/**
 * Applies fixes until none is left. They are computed anew for each text, as one of them may move, solve or lay bare what others are
 * for.
 *
 * @throws BrokenFixError when a fix leaves its finding as it was
 */
export function repair(file: FileToReview, selection: Selection, review: (file: FileToReview) => Reviewed = reviewFile): Repaired {
	const applied: Candidate[] = [];
	const filled = new Set<string>();
	let { text } = file;
	const seen = new Set([text]);
	let reviewed = review(file);
	let open = repairsOf(reviewed.review.findings, selection);
	let isFirstBatch = true;
	for (let round = 0; open.length > 0; round++) {
		if (round === MAX_ROUNDS) throw new BrokenFixError(`The fixes come to no end, at last “${open[0]!.fix.title}” of ${open[0]!.finding.ruleId}.`);
		const { edits, used, isBatch } = nextEdits(reviewed.card!, open, isFirstBatch);
		if (isBatch) isFirstBatch = false;
		text = applyEdits(text, edits);
		if (seen.has(text)) throw broken(used[0]!);
		seen.add(text);
		// What was recognised as a card stays one.
		reviewed = review({ ...file, text, treatAs: 'card' });
		const left = repairsOf(reviewed.review.findings, selection);
		const isLeft = (candidate: Candidate): boolean => left.some((other) => isSame(other, candidate, edits)) && (isTemplate(candidate) || count(left, candidate) >= count(open, candidate));
		for (const candidate of used) {
			const { ruleId } = candidate.finding;
			if (!isLeft(candidate) && !filled.has(ruleId)) applied.push(candidate);
			// Not every section finds its place among many; those that did not are inserted one by one.
			else if (!isBatch) throw broken(candidate);
			if (isTemplate(candidate) && !isLeft(candidate)) filled.add(ruleId);
		}
		open = left;
	}
	return { text, applied: applied.map(({ finding: { ruleId }, fix: { title } }) => ({ ruleId, title })), reviewed };
}

/** How many findings have a fix that is left out because it is a template. */
export function countTemplates({ review: { findings } }: Reviewed): number {
	return findings.filter((finding) => leavesToWrite(finding) && finding.fixes.some(({ isPreferred }) => isPreferred)).length;
}

function isTemplate({ finding, fix }: Candidate): boolean {
	return isOfDisclosure(finding) && fix.kind !== 'metadata';
}

interface Step {
	readonly edits: readonly Edit[];
	readonly used: readonly Candidate[];
	/** Whether one fix stands for those of several disclosures. */
	readonly isBatch: boolean;
}

/** Repairs come before templates. Those that touch one another wait for the next round. */
function nextEdits(card: Card, open: readonly Candidate[], mayBatch: boolean): Step {
	const repairs = open.filter((candidate) => !isTemplate(candidate));
	if (repairs.length === 0 && mayBatch) {
		const batch = insertSectionsFix(card, open.map(({ finding }) => findDisclosure(finding.disclosure!)));
		if (batch) return { edits: batch.edits, used: open.map((candidate) => asPart(card, candidate)), isBatch: true };
	}
	return { ...combineFixes(repairs.length > 0 ? repairs : open), isBatch: false };
}

/** Of several templates for one section, all but the first get sections of their own. */
function asPart(card: Card, { finding, fix }: Candidate): Candidate {
	const { heading } = findDisclosure(finding.disclosure!).template;
	return fix.kind === 'fill-section' ? { finding, fix: { ...fix, title: t('Insert the template “{0}”', inLanguage(card, heading)) } } : { finding, fix };
}

/** Whether a candidate is the one that the edits were made for. */
function isSame(candidate: Candidate, before: Candidate, edits: readonly Edit[]): boolean {
	const [now, then] = [candidate.finding, before.finding];
	if (now.ruleId !== then.ruleId) return false;
	return isTemplate(candidate) || (now.message === then.message && now.range.start === moved(then.range.start, edits));
}

/** Of several findings of one rule, the next may take the place of the one that went. */
function count(candidates: readonly Candidate[], { finding: { ruleId } }: Candidate): number {
	return candidates.filter(({ finding }) => finding.ruleId === ruleId).length;
}

function moved(offset: number, edits: readonly Edit[]): number {
	return edits.reduce((at, { range, newText }) => (range.end <= offset ? at + newText.length - (range.end - range.start) : at), offset);
}

function broken({ finding: { ruleId }, fix: { title } }: Candidate): BrokenFixError {
	return new BrokenFixError(`The fix “${title}” of ${ruleId} leaves its finding as it was.`);
}
