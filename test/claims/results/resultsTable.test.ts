import assert from 'node:assert/strict';
import { parseCard } from '../../../src/card/parse';
import type { Table } from '../../../src/card/card';
import { ModelNames } from '../../../src/claims/results/modelNames';
import { readResultsTable } from '../../../src/claims/results/resultsTable';

/** What is read in the first table of a card: per model its name, marked with a star when it is the card's, and its results. */
function read(text: string, path = ''): readonly string[] {
	const card = parseCard(text);
	const table = card.sections.flatMap(({ blocks }) => blocks).find((block): block is Table => block.kind === 'table')!;
	return readResultsTable(table, new ModelNames(card, path)).map(({ model, isOwn, results }) => {
		for (const { range, score } of results) assert.ok(card.text.slice(range.start, range.end).replace(',', '.').includes(score.text.replace(/^0\./u, '.')), 'the range is that of the cell');
		return `${isOwn ? '*' : ''}${model ?? ''}: ${results.map(({ dataset, metric, split, shots, remarks, score }) => `${[dataset, metric, split, shots === undefined ? undefined : `${shots}-shot`, ...remarks].map((each) => each ?? '').join('|').replace(/\|+$/u, '')}=${score.text}`).join(' ')}`;
	});
}

const TITLE = '# Kestrel-7B\n\n';

describe('results tables', () => {
	for (const eol of ['\n', '\r\n']) {
		const table = (text: string): readonly string[] => read((TITLE + text).replaceAll('\n', eol));
		it(`are read with benchmarks down and one model or value across (${eol.length})`, () => {
			assert.deepEqual(table('| Benchmark | Score |\n| --- | --- |\n| MMLU (5-shot) | 71.2 |\n| GSM8K | 60,5% |\n'), ['*: MMLU|||5-shot=71.2 GSM8K=60.5']);
			assert.deepEqual(table('| Category | Benchmark | Heron 1B |\n| --- | --- | --- |\n| General | MMLU | 49.3 |\n| | Open-rewrite eval | 41.6 |\n'), ['*Heron 1B: MMLU=49.3 Open-rewrite eval=41.6']);
			assert.deepEqual(table('| Dataset | Metric | Value |\n| --- | --- | --- |\n| IMDB | Accuracy | 0.931 |\n| Own set | F1 | **0.9** |\n'), ['*: IMDB|Accuracy=0.931 Own set|F1=0.9']);
			assert.deepEqual(table('| Metric | Value |\n| --- | --- |\n| Validation Accuracy | 97.18% |\n| Training Accuracy | 99% |\n| Model Size | 23 |\n'), ['*: |Validation Accuracy=97.18']);
			assert.deepEqual(table('| Test Corpus | WER | CER |\n| --- | --- | --- |\n| Common Voice | 60.1% | 23.5% |\n'), ['*: Common Voice|WER=60.1 Common Voice|CER=23.5']);
			assert.deepEqual(table('| 评测集 | 得分 |\n| --- | --- |\n| C-Eval（5-shot） | 71.2 |\n'), ['*: C-Eval|||5-shot=71.2']);
		});
	}

	it('are read with models across', () => {
		assert.deepEqual(read(`${TITLE}| Benchmark | # Shots | Metric | Heron | Kestrel 7B |\n| --- | --- | --- | --- | --- |\n| Architecture | - | - | MoE | Dense |\n| MMLU (val) | 5 | Accuracy | 66.8 | 73.6 |\n| Average | | | 1.0 | 2.0 |\n`), ['Heron: MMLU|Accuracy|val|5-shot=66.8', '*Kestrel 7B: MMLU|Accuracy|val|5-shot=73.6']);
		assert.deepEqual(read('# A card\n\n| Model | Heron | Ours |\n| --- | --- | --- |\n| MMLU | 66.8 | 73.6 |\n| GSM8K | - | 50 |\n'), ['Heron: MMLU=66.8', '*Ours: MMLU=73.6 GSM8K=50']);
		assert.deepEqual(read('| 评测集\\模型 | | Heron | Owl |\n| --- | --- | --- | --- |\n| 综合 | CMMLU(0-shot) | 1.5 | 2.5 |\n'), ['Heron: CMMLU|||0-shot=1.5', 'Owl: CMMLU|||0-shot=2.5']);
	});

	it('are read with models down', () => {
		assert.deepEqual(read(`${TITLE}| Model | MMLU | C-Eval | Average |\n| --- | --- | --- | --- |\n| | 5-shot | 0-shot | |\n| Heron | 1.0 | 2.0 | 1.5 |\n| **Kestrel-7B** | **3.0** | 4.0 | 3.5 |\n`), ['Heron: MMLU|||5-shot=1.0 C-Eval|||0-shot=2.0', '*Kestrel-7B: MMLU|||5-shot=3.0 C-Eval|||0-shot=4.0']);
		assert.deepEqual(read('| Model | Size | MMLU |\n| --- | --- | --- |\n| Owl | 7B | 1.0 |\n| Owl | 13B | 2.0 |\n'), ['Owl 7B: MMLU=1.0', 'Owl 13B: MMLU=2.0']);
		assert.deepEqual(read('| Model | Dataset | Accuracy | Latency |\n| --- | --- | --- | --- |\n| Owl | IMDB | 91% | 3 |\n| Heron | IMDB | 92% | 3 |\n'), ['Owl: IMDB|Accuracy=91', 'Heron: IMDB|Accuracy=92']);
		assert.deepEqual(read('| Model | KLD | Text consistency |\n| --- | --- | --- |\n| owner/owl | 1.58 | 0.30 |\n'), ['*owner/owl: |KLD=1.58 |Text consistency=0.30']);
	});

	it('are of this model by the title, the front matter, the folder or a word for it, and only if that is one of them', () => {
		const table = '| Benchmark | Heron-2 | Owl |\n| --- | --- | --- |\n| MMLU | 1.5 | 2.5 |\n';
		const own = (text: string, path = ''): readonly string[] => read(text, path).filter((line) => line.startsWith('*')).map((line) => line.slice(1, line.indexOf(':')));
		assert.deepEqual(own(`# Model Card for Heron 2\n\n${table}`), ['Heron-2']);
		assert.deepEqual(own(`# Heron-2: a small model\n\n${table}`), ['Heron-2']);
		assert.deepEqual(own(`---\nmodel-index:\n- name: owner/owl\n  results: []\n---\n${table}`), ['Owl']);
		assert.deepEqual(own(`---\nmodel_name: Heron-2\n---\n${table}`), ['Heron-2']);
		assert.deepEqual(own(table, '/models/heron-2/README.md'), ['Heron-2']);
		assert.deepEqual(own(`# Heron\n\n${table}`), []);
		assert.deepEqual(own(`# Heron-2\n\n${table.replace('Owl', 'Heron 2')}`), []);
		assert.deepEqual(own(table, 'cards/owl.md'), []);
	});

	it('are left alone when nothing tells what stands where', () => {
		for (const text of [
			'| Metric | Set A | Set B |\n| --- | --- | --- |\n| AUC | 0.97 | 0.99 |\n',
			'| Language | Hours | WER |\n| --- | --- | --- |\n| ar | 81.5 | 75.2 |\n| br | 7.4 | 93.7 |\n',
			'| Precision | Owl-7B | Owl-13B |\n| --- | --- | --- |\n| bf16 | 14.0 | 25.9 |\n',
			'| Training Loss | Epoch | Step | Accuracy |\n| --- | --- | --- | --- |\n| 0.5 | 1.0 | 100 | 0.9 |\n| 0.3 | 2.0 | 200 | 0.92 |\n',
			'| Hyperparameter | Value |\n| --- | --- |\n| learning_rate | 0.0001 |\n| dropout | 0.1 |\n',
			'| a | b |\n| --- | --- |\n| x | 1 |\n', '| a |\n| --- |\n| 1 |\n', '| Benchmark | Score |\n| --- | --- |\n',
			'<table><tr><th>Category</th><th>Benchmark</th><th>Owl</th><th>Heron</th></tr><tr><td rowspan="2">General</td><td>MMLU</td><td>1.5</td><td>2.5</td></tr><tr><td>BBH</td><td>3.5</td><td>4.5</td></tr></table>\n',
		]) assert.deepEqual(read(text).filter((line) => !line.endsWith(': ')), [], text);
	});

	it('take as long as they are large, not longer', () => {
		const card = parseCard(`| Benchmark | ${'Owl | '.repeat(30)}\n|${' --- |'.repeat(31)}\n${`| MMLU (5-shot) |${' 1.5 |'.repeat(30)}\n`.repeat(60)}`);
		const table = card.sections.flatMap(({ blocks }) => blocks).find((block): block is Table => block.kind === 'table')!;
		const start = performance.now();
		assert.equal(readResultsTable(table, new ModelNames(card)).length, 30);
		assert.ok(performance.now() - start < 5000);
	});
});
