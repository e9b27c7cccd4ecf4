import { runRules, type HubMetadata } from '../hubMetadata';
import type { Finding } from '../review';
import { benchmarkShape } from './metadata/benchmark-shape';
import { evalResultsShape } from './metadata/eval-results-shape';

/** The ids of all rules for files of results and of benchmarks. */
export const RESULTS_RULE_IDS: readonly string[] = [evalResultsShape, benchmarkShape].map(({ ruleId }) => ruleId);

/** What is wrong with a file of results, or with the file that makes a benchmark of a data set. */
export function checkResultsFile(metadata: HubMetadata, kind: 'results' | 'benchmark'): readonly Finding[] {
	// What stands behind the first mistake may be right once that is.
	const broken = metadata.card.frontMatter?.problems.find((problem) => problem.kind === 'syntax');
	if (broken) return [{ ruleId: 'metadata/yaml-invalid', severity: 'error', message: broken.message, range: broken.range, fixes: [] }];
	return runRules([kind === 'results' ? evalResultsShape : benchmarkShape], metadata);
}
