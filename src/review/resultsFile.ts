import type { Card } from '../card/card';

const RESULTS = /(?:^|[\\/])\.eval_results[\\/][^\\/]+\.ya?ml$/iu;
const BENCHMARK = /(?:^|[\\/])eval\.ya?ml$/iu;

/** Whether a path can be that of results in the folder `.eval_results/` of a model, or of the `eval.yaml` that makes a benchmark of a data set. */
export function mayHoldResults(path: string): boolean {
	return RESULTS.test(path) || BENCHMARK.test(path);
}

/** What a YAML file of such a path holds. Many projects call their settings `eval.yaml`: one for the Hub says by which framework it is run. */
export function kindOfResults(path: string, { frontMatter }: Card): 'results' | 'benchmark' | undefined {
	if (RESULTS.test(path)) return 'results';
	return BENCHMARK.test(path) && frontMatter?.entries.some(({ key }) => key === 'evaluation_framework') ? 'benchmark' : undefined;
}
