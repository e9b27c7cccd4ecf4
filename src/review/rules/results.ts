import { runRules, type HubMetadata, type MetadataRule } from '../hubMetadata';
import type { Finding } from '../review';
import { benchmarkShape } from './metadata/benchmark-shape';
import { evalResultsShape } from './metadata/eval-results-shape';

/** The ids of all rules for files of results and of benchmarks. */
export const RESULTS_RULE_IDS: readonly string[] = [evalResultsShape, benchmarkShape].map(({ ruleId }) => ruleId);

/** What is wrong with a file of results, or with the file that makes a benchmark of a data set. */
export function checkResultsFile(metadata: HubMetadata, kind: 'results' | 'benchmark'): readonly Finding[] {
	const broken = (metadata.card.frontMatter?.problems ?? []).filter((problem) => problem.kind === 'syntax').map(({ message, range }): Finding => ({ ruleId: 'metadata/yaml-invalid', severity: 'error', message, range, fixes: [] }));
	const rule: MetadataRule = kind === 'results' ? evalResultsShape : benchmarkShape;
	return broken.length > 0 ? broken : runRules([rule], metadata);
}
