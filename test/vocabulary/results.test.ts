import assert from 'node:assert/strict';
import { hasLeaderboard, hubDatasetOf, isShare, metricIdOf } from '../../src/vocabulary/results';

describe('names in results', () => {
	it('lead to ids of the Hub, however they are spelt', () => {
		assert.deepEqual(hubDatasetOf('MMLU Pro'), { id: 'TIGER-Lab/MMLU-Pro', config: undefined });
		assert.deepEqual(hubDatasetOf('arc_challenge'), { id: 'allenai/ai2_arc', config: 'ARC-Challenge' });
		assert.deepEqual(hubDatasetOf('saltmarsh/reads'), { id: 'saltmarsh/reads' });
		assert.deepEqual(hubDatasetOf('HumanEval+')?.id, 'evalplus/humanevalplus');
		assert.deepEqual(hubDatasetOf('HumanEval')?.id, 'openai/openai_humaneval');
		for (const name of ['', 'MATH', 'AIME', 'Natural Questions', 'LAMBADA', 'IFEval+', 'saltmarsh', 'a/b/c']) assert.equal(hubDatasetOf(name), undefined, name);
	});

	it('lead to ids of metrics', () => {
		for (const [name, id] of [['Accuracy', 'accuracy'], ['准确率', 'accuracy'], ['F1-score', 'f1'], ['EM', 'exact_match'], ['Rouge-L', 'rougeL'], ['Pass@1', 'pass@1'], ['WER', 'wer']] as const) assert.equal(metricIdOf(name), id);
		for (const name of ['', 'Score', 'Onset F1', 'acc_norm', 'pass@64']) assert.equal(metricIdOf(name), undefined, name);
		assert.ok(isShare('accuracy') && !isShare('loss') && !isShare('perplexity'));
	});

	it('tell which data sets have leaderboards', () => {
		assert.ok(hasLeaderboard('cais/hle') && hasLeaderboard(hubDatasetOf('SWE-bench Verified')!.id) && !hasLeaderboard('cais/mmlu'));
	});
});
