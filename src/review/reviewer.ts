import type { Card } from '../card/card';
import { parseSteps, type ChunkCache } from '../card/parse';
import { t } from '../l10n/translate';
import { assess } from './assess';
import { asConfigured, DEFAULT_CONFIGURATION, type ReviewConfiguration } from './configuration';
import type { FilesBeside } from './filesBeside';
import { HubMetadata } from './hubMetadata';
import { readCard } from './reading';
import { isModelCard, isMofFile, mayBeModelCard, mayBeMofFile, type TreatAs } from './recognition';
import { kindOfResults, mayHoldResults } from './resultsFile';
import { SEVERITIES, type Finding, type Review } from './review';
import { checkConsistency } from './rules/consistency';
import { checkDisclosure } from './rules/disclosure';
import { checkMetadata } from './rules/metadata';
import { checkResultsFile } from './rules/results';
import { checkRequiredSections } from './rules/sections/required';
import { applySuppressions } from './suppressions';

export interface FileToReview {
	/** The file's path or name; slashes of either kind. It decides the format and helps to recognise a card. */
	readonly path: string;
	readonly text: string;
	/** Overrules recognition and the configuration. */
	readonly treatAs?: TreatAs | undefined;
	readonly configuration?: ReviewConfiguration | undefined;
	/** What stands in its folder; without it, what depends on that is not checked. */
	readonly beside?: FilesBeside | undefined;
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
export function* reviewSteps({ path, text, treatAs: byUser, configuration = DEFAULT_CONFIGURATION, beside }: FileToReview, cache?: ChunkCache): Generator<undefined, Reviewed, void> {
	const treatAs = byUser ?? configuration.treatAs;
	const mayBeMof = treatAs === undefined && mayBeMofFile(path, text);
	if (treatAs !== 'card' && !mayBeMof && !mayBeModelCard(path) && !mayHoldResults(path)) return { card: undefined, review: notReviewed(t('Only Markdown files, and YAML files named as a model card, are reviewed.')) };
	const parsed = yield* parseSteps(text, /\.ya?ml$/iu.test(path) ? 'yaml' : 'markdown', cache);
	if (mayBeMof && isMofFile(parsed)) return { card: parsed, review: { ...notReviewed(t('It is a file of the Model Openness Tool: its components make no card, but the openness checklist tells their class.')), isMofFile: true } };
	const kind = treatAs === 'other' ? undefined : kindOfResults(path, parsed);
	if (kind) return { card: parsed, review: reviewResults(parsed, path, kind, configuration) };
	const card = configuration.language ? { ...parsed, languages: [configuration.language] } : parsed;
	const { isCard, reason } = isModelCard(path, card, treatAs, byUser ? 'user' : 'globs');
	if (!isCard) return { card, review: notReviewed(reason) };
	yield;
	const reading = readCard(card);
	const disclosures = assess(reading);
	yield;
	const metadata = new HubMetadata(reading, { path, beside }, disclosures);
	const ofDisclosures = disclosures.flatMap((assessment) => checkDisclosure(card, assessment, configuration) ?? []);
	const { findings, suppressed } = applySuppressions(card, disclosures, [...checkMetadata(metadata), ...checkConsistency(metadata), ...checkRequiredSections(card, configuration.sections), ...ofDisclosures]);
	// A comment is of use also where the configuration would not have let its finding be seen.
	const configured = (list: readonly Finding[]): Finding[] => list.flatMap((finding) => (finding.disclosure === undefined ? asConfigured(finding, configuration) ?? [] : finding)).sort(byPlace);
	return { card, review: { reviewed: true, reason, language: card.languages[0]!, disclosures, findings: configured(findings), suppressed: configured(suppressed) } };
}

/** These files are no cards: only their shape is checked. */
function reviewResults(card: Card, path: string, kind: 'results' | 'benchmark', configuration: ReviewConfiguration): Review {
	const reason = kind === 'results' ? t('It holds results for the Hub; only their shape is checked.') : t('It makes a benchmark of a data set on the Hub; only its shape is checked.');
	const { findings, suppressed } = applySuppressions(card, [], checkResultsFile(new HubMetadata(readCard(card), { path }, []), kind));
	const configured = (list: readonly Finding[]): Finding[] => list.flatMap((finding) => asConfigured(finding, configuration) ?? []).sort(byPlace);
	return { reviewed: true, reason, language: 'en', disclosures: [], findings: configured(findings), suppressed: configured(suppressed) };
}

function notReviewed(reason: string): Review {
	return { reviewed: false, reason, language: 'en', disclosures: [], findings: [], suppressed: [] };
}

function byPlace(a: Finding, b: Finding): number {
	return a.range.start - b.range.start || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.ruleId.localeCompare(b.ruleId);
}
