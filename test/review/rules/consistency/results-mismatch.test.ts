import assert from 'node:assert/strict';
import { reviewFile } from '../../../../src/review/reviewer';
import { apply } from '../../../fixes/apply';

interface Index {
	readonly value?: string;
	readonly metric?: string;
	readonly dataset?: string;
	readonly name?: string;
	readonly more?: string;
}

const front = ({ value = '0.91', metric = 'accuracy', dataset = 'type: stanfordnlp/imdb\n      name: IMDB', name = 'kestrel', more = '' }: Index): string => `---\nmodel-index:\n- name: ${name}\n  results:\n  - task:\n      type: text-classification\n    dataset:\n      ${dataset}\n    metrics:\n    - type: ${metric}\n      value: ${value}\n${more}---\n\n# Kestrel\n\n`;

function check(index: Index, table: string, eol = '\n'): readonly (readonly [mark: string, fixed: string | undefined])[] {
	const text = (front(index) + table).replaceAll('\n', eol);
	return reviewFile({ path: 'README.md', text }).review.findings.filter(({ ruleId }) => ruleId === 'consistency/results-mismatch').map(({ severity, message, range, fixes }) => {
		assert.equal(severity, 'warning');
		assert.match(message, /^model-index has .{20,}\.$/u);
		const fixed = fixes[0] && apply(text, fixes[0]);
		if (fixed) assert.ok(!reviewFile({ path: 'README.md', text: fixed }).review.findings.some(({ ruleId }) => ruleId === 'consistency/results-mismatch'));
		return [text.slice(range.start, range.end), fixed && /\bvalue: ([^\r\n]*)/u.exec(fixed)![1]];
	});
}

const table = (value: string, header = 'Accuracy', row = 'IMDB'): string => `| Dataset | ${header} |\n| --- | --- |\n| ${row} | ${value} |\n`;

describe('rule: consistency/results-mismatch', () => {
	it('finds another number for the same result, and writes that of the table', () => {
		for (const eol of ['\n', '\r\n']) assert.deepEqual(check({}, table('93.4'), eol), [['0.91', '0.934']]);
		assert.deepEqual(check({ value: '91.0' }, table('93.4%')), [['91.0', '93.4']]);
		assert.deepEqual(check({ value: '91.0' }, table('0.934')), [['91.0', '93.4']]);
		assert.deepEqual(check({ value: '"91.0"' }, table('93.4')), [['"91.0"', '"93.4"']]);
		assert.deepEqual(check({ value: '91.0 # ours' }, table('93.4')), [['91.0', '93.4 # ours']]);
		assert.deepEqual(check({ value: '2.31', metric: 'perplexity' }, table('0.5', 'PPL')), [['2.31', '0.5']]);
		assert.deepEqual(check({ dataset: 'type: x\n      name: 盐沼' }, table('0.95', '准确率', '盐沼')), [['0.91', '0.95']]);
		assert.deepEqual(check({}, '| Dataset | Metric | Heron | Kestrel |\n| --- | --- | --- | --- |\n| IMDB | Accuracy | 91 | 89 |\n'), [['0.91', '0.89']]);
		assert.deepEqual(check({ dataset: 'type: stanfordnlp/imdb\n      name: IMDB\n      split: test' }, table('93.4', 'Accuracy', 'IMDB (test)')), [['0.91', '0.934']]);
	});

	it('takes rounding, cutting off, percent and fraction for the same', () => {
		for (const [index, told] of [['0.91', '91'], ['0.91', '91.0%'], ['0.91', '0.914'], ['0.9137', '91.4'], ['0.9137', '91.3'], ['91.37', '0.914'], ['91', '91.9'], ['91.0', '91.04']] as const) assert.deepEqual(check({ value: index }, table(told)), [], `${index} ${told}`);
	});

	it('says nothing of other results', () => {
		assert.deepEqual(check({}, table('93.4', 'F1')), []);
		assert.deepEqual(check({}, table('93.4', 'Accuracy', 'SST-2')), []);
		assert.deepEqual(check({}, table('93.4', 'Score')), []);
		assert.deepEqual(check({}, '| Metric | Value |\n| --- | --- |\n| Accuracy | 93.4 |\n'), []);
		assert.deepEqual(check({}, '| Dataset | Metric | Heron | Owl |\n| --- | --- | --- | --- |\n| IMDB | Accuracy | 80 | 81 |\n'), []);
		assert.deepEqual(check({}, '| Dataset | Metric | Heron |\n| --- | --- | --- |\n| IMDB | Accuracy | 80 |\n'), []);
		assert.deepEqual(check({}, '# A title\n'), []);
	});

	it('says nothing where it cannot know that both were measured in the same way', () => {
		assert.deepEqual(check({}, table('93.4', 'Accuracy', 'IMDB (5-shot)')), []);
		assert.deepEqual(check({}, table('93.4', 'Accuracy', 'IMDB (validation)')), []);
		assert.deepEqual(check({}, table('93.4', 'Accuracy', 'IMDB (long texts)')), []);
		assert.deepEqual(check({ dataset: 'type: stanfordnlp/imdb\n      name: IMDB\n      split: test' }, table('93.4')), []);
		assert.deepEqual(check({ dataset: 'type: stanfordnlp/imdb\n      name: IMDB\n      config: plain_text' }, table('93.4')), []);
		assert.deepEqual(check({ more: '    - type: accuracy\n      value: 0.5\n' }, table('93.4')), []);
		assert.deepEqual(check({}, `${table('93.4')}\n${table('92.1')}`), []);
		assert.deepEqual(check({ more: '- name: heron\n  results:\n  - task: {type: t}\n    dataset: {type: d, name: D}\n    metrics: [{type: a, value: 1}]\n' }, table('93.4')), []);
	});

	const inFile = (yaml: string, rows: string, path = 'README.md') => {
		const text = `---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Kestrel\n\n${rows}`;
		return reviewFile({ path, text, beside: new Map([['.eval_results/results.yaml', yaml]]) }).review.findings.filter(({ ruleId }) => ruleId === 'consistency/results-mismatch').map(({ message, range, fixes }) => {
			assert.match(message, /^This table has .* \.eval_results\/results\.yaml has .{20,}\.$/u);
			assert.deepEqual(fixes, []);
			return text.slice(range.start, range.end);
		});
	};
	const entry = (value: string, id = 'openai/gsm8k', task = 'gsm8k', more = ''): string => `- dataset:\n    id: ${id}\n    task_id: ${task}\n  value: ${value}\n${more}`;

	it('finds another number in a file beside the card', () => {
		for (const header of ['Score', 'Accuracy']) assert.deepEqual(inFile(entry('80.1'), table('84.2', header, 'GSM8K')), ['84.2'], header);
		assert.deepEqual(inFile(entry('0.412', 'Idavidrein/gpqa', 'gpqa_diamond'), table('45.0', 'Score', 'GPQA Diamond')), ['45.0']);
		assert.deepEqual(inFile(entry('20.90', 'cais/hle', 'default'), table('25.1', 'Score', 'HLE')), ['25.1']);
	});

	it('says nothing of a file that agrees, or that is of another thing', () => {
		for (const value of ['84.2', '0.842', '84', '84.21']) assert.deepEqual(inFile(entry(value), table('84.2', 'Score', 'GSM8K')), [], value);
		assert.deepEqual(inFile(entry('80.1'), table('84.2', 'Score', 'GSM8K (8-shot)')), []);
		assert.deepEqual(inFile(entry('80.1'), table('84.2', 'F1', 'GSM8K')), []);
		assert.deepEqual(inFile(entry('80.1'), table('84.2', 'Score', 'MMLU-Pro')), []);
		assert.deepEqual(inFile(entry('80.1', 'stanfordnlp/imdb', 'default'), table('84.2', 'Score', 'IMDB')), [], 'what a number of no leaderboard is of');
		assert.deepEqual(inFile(entry('80.1', 'Idavidrein/gpqa', 'gpqa_extended'), table('84.2', 'Score', 'GPQA Diamond')), []);
		assert.deepEqual(inFile(entry('80.1', undefined, undefined, '  notes: "no tools"\n'), table('84.2', 'Score', 'GSM8K')), []);
		assert.deepEqual(inFile(entry('80.1', undefined, undefined, '  source:\n    url: https://example.org\n'), table('84.2', 'Score', 'GSM8K')), [], 'measured by others');
		assert.deepEqual(inFile(entry('80.1', undefined, undefined, '  verifyToken: abc\n'), table('84.2', 'Score', 'GSM8K')), [], 'measured by the Hub');
		assert.deepEqual(inFile(entry('80.1') + entry('84.9'), table('84.2', 'Score', 'GSM8K')), []);
		assert.deepEqual(inFile('- dataset: [', table('84.2', 'Score', 'GSM8K')), []);
		assert.deepEqual(inFile('', table('84.2', 'Score', 'GSM8K')), []);
	});
});
