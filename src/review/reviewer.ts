import type { Card } from '../card/card';
import { parseSteps, type ChunkCache } from '../card/parse';
import { assess } from './assess';
import { isModelCard, isMofFile, mayBeModelCard, mayBeMofFile, type TreatAs } from './recognition';
import { SEVERITIES, type Finding, type Review } from './review';
import { checkDisclosure } from './rules/disclosure';
import { checkMetadata } from './rules/metadata';

export interface FileToReview {
	/** The file's path or name; slashes of either kind. It decides the format and helps to recognise a card. */
	readonly path: string;
	readonly text: string;
	/** Overrules recognition. */
	readonly treatAs?: TreatAs | undefined;
}

export interface Reviewed {
	/** `undefined` when the file cannot be a card. */
	readonly card: Card | undefined;
	readonly review: Review;
}

/** Reviews a file; never throws, whatever the text is. */
export function reviewFile(file: FileToReview): Reviewed {
	const steps = reviewSteps(file);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/**
 * As `reviewFile`, but hands back control between steps, so that the caller can let others work and drop a stale run.
 * With a `cache` that is kept for the file, only what changed since the last run is parsed again.
 */
export function* reviewSteps({ path, text, treatAs }: FileToReview, cache?: ChunkCache): Generator<undefined, Reviewed, void> {
	const mayBeMof = treatAs === undefined && mayBeMofFile(path, text);
	if (treatAs !== 'card' && !mayBeMof && !mayBeModelCard(path)) return { card: undefined, review: notReviewed('Only Markdown files, and YAML files named as a model card, are reviewed.') };
	const card = yield* parseSteps(text, /\.ya?ml$/iu.test(path) ? 'yaml' : 'markdown', cache);
	if (mayBeMof && isMofFile(card)) return { card, review: { ...notReviewed('It is a file of the Model Openness Tool: its components make no card, but the openness checklist tells their class.'), isMofFile: true } };
	const { isCard, reason } = isModelCard(path, card, treatAs);
	if (!isCard) return { card, review: notReviewed(reason) };
	yield;
	const disclosures = assess(card);
	yield;
	const findings = [...checkMetadata(card, path, disclosures), ...disclosures.flatMap((assessment) => checkDisclosure(card, assessment) ?? [])];
	return { card, review: { reviewed: true, reason, language: card.languages[0]!, disclosures, findings: findings.sort(byPlace) } };
}

function notReviewed(reason: string): Review {
	return { reviewed: false, reason, language: 'en', disclosures: [], findings: [] };
}

function byPlace(a: Finding, b: Finding): number {
	return a.range.start - b.range.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.ruleId.localeCompare(b.ruleId);
}
