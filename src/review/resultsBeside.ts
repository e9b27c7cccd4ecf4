import type { MetadataNode } from '../card/metadataNode';
import { parseCard } from '../card/parse';
import { readEvalResults, type StructuredResult } from '../claims/results/structured';
import { hasLeaderboard, nameKey } from '../vocabulary/results';
import { RESULTS_FOLDER, type FilesBeside } from './filesBeside';

/** A result that a file of `.eval_results/` gives as this model's. */
export interface ResultBeside extends StructuredResult {
	/** Of the file, from the card. */
	readonly path: string;
}

/** A folder stays the same from keystroke to keystroke. */
const KNOWN = new WeakMap<FilesBeside, readonly ResultBeside[]>();

/** The results in the files beside a card that are for a leaderboard, of which the Hub knows what they measure, and that the card's makers measured. */
export function resultsBeside(beside: FilesBeside): readonly ResultBeside[] {
	let results = KNOWN.get(beside);
	if (!results) KNOWN.set(beside, results = [...beside].flatMap(([path, text]) => (path.startsWith(`${RESULTS_FOLDER}/`) && text !== undefined ? resultsIn(path, text) : [])));
	return results;
}

function resultsIn(path: string, text: string): readonly ResultBeside[] {
	const file = parseCard(text, 'yaml');
	const root = file.frontMatter?.root;
	const ofOthers = root?.kind === 'list' ? root.items.filter(isOfOthers) : [];
	return readEvalResults(file).filter(({ datasetId, node: { range } }) => hasLeaderboard(datasetId!) && !ofOthers.some((item) => item.range.start <= range.start && range.end <= item.range.end)).map((result) => ({
		...result, path,
		// The task of a benchmark that has one only is called as the benchmark is.
		config: result.config !== undefined && nameKey(result.config) === nameKey(result.dataset!) ? undefined : result.config,
	}));
}

function isOfOthers(entry: MetadataNode): boolean {
	return entry.kind === 'mapping' && entry.pairs.some(({ key }) => key === 'source' || key === 'verifyToken');
}
