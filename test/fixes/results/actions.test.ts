import assert from 'node:assert/strict';
import { parseCard } from '../../../src/card/parse';
import { readEvalResults, readModelIndex } from '../../../src/claims/results/structured';
import { addAllToModelIndex, resultsActions } from '../../../src/fixes/results/actions';
import { insertTableFix } from '../../../src/fixes/results/table';
import { reviewFile } from '../../../src/review/reviewer';
import { apply } from '../apply';

const TABLE = '| Benchmark | Metric | Heron | Kestrel |\n| --- | --- | --- | --- |\n| MMLU (5-shot) | Accuracy | 60.0 | 71.20 |\n| Saltmarsh Reads | Splash | 1.5 | **2.5** |\n';
const BODY = `\n# Kestrel\n\n## Evaluation\n\n${TABLE}\n## Limitations\n\nIt is small.\n`;

function at(text: string, place: string): { readonly start: number; readonly end: number } {
	const start = text.indexOf(place);
	assert.ok(start >= 0, `“${place}” is not there`);
	return { start, end: start };
}

/** The text after the action of that title at a place. */
function applied(text: string, place: string, title: string): string {
	const { fixes } = resultsActions(parseCard(text), 'README.md', at(text, place));
	const fix = fixes.find((each) => each.title === title);
	assert.ok(fix, fixes.map((each) => each.title).join(', '));
	return apply(text, fix);
}

/** Golden texts: the front matter before, and after the results of the table are added. */
const GOLDEN: Readonly<Record<string, readonly [before: string, after: string]>> = {
	'a card without front matter': ['', '---\nmodel-index:\n- name: Kestrel\n  results:\n  - task:\n      type: other # the card has no pipeline_tag: put the task here\n    dataset:\n      type: cais/mmlu\n      name: MMLU\n      args:\n        num_few_shot: 5\n    metrics:\n    - type: accuracy\n      name: Accuracy\n      value: 71.20\n  - task:\n      type: other # the card has no pipeline_tag: put the task here\n    dataset:\n      type: Saltmarsh Reads # not a known data set: put its id on the Hub here, owner/name\n      name: Saltmarsh Reads\n    metrics:\n    - type: Splash # not a known metric\n      value: 2.5\n---\n\n'],
	'lists that stand further in': ['---\nlanguage:\n  - en\npipeline_tag: text-generation\n---\n', '---\nlanguage:\n  - en\npipeline_tag: text-generation\nmodel-index:\n  - name: Kestrel\n    results:\n    - task:\n        type: text-generation\n      dataset:\n        type: cais/mmlu\n        name: MMLU\n        args:\n          num_few_shot: 5\n      metrics:\n      - type: accuracy\n        name: Accuracy\n        value: 71.20\n    - task:\n        type: text-generation\n      dataset:\n        type: Saltmarsh Reads # not a known data set: put its id on the Hub here, owner/name\n        name: Saltmarsh Reads\n      metrics:\n      - type: Splash # not a known metric\n        value: 2.5\n---\n'],
	'results that are there': ['---\npipeline_tag: text-generation\nmodel-index: # ours\n  - name: kestrel\n    results:\n      - task: {type: text-generation}\n        dataset: {type: cais/mmlu, name: MMLU, args: {num_few_shot: 5}}\n        metrics:\n          - type: accuracy\n            value: 70.9 # old\n# end\nlicense: mit\n---\n', '---\npipeline_tag: text-generation\nmodel-index: # ours\n  - name: kestrel\n    results:\n      - task: {type: text-generation}\n        dataset: {type: cais/mmlu, name: MMLU, args: {num_few_shot: 5}}\n        metrics:\n          - type: accuracy\n            value: 70.9 # old\n      - task:\n          type: text-generation\n        dataset:\n          type: Saltmarsh Reads # not a known data set: put its id on the Hub here, owner/name\n          name: Saltmarsh Reads\n        metrics:\n        - type: Splash # not a known metric\n          value: 2.5\n# end\nlicense: mit\n---\n'],
	'a key without a value': ['---\npipeline_tag: text-generation\nmodel-index:\nlicense: mit\n---\n', '---\npipeline_tag: text-generation\nmodel-index:\n- name: Kestrel\n  results:\n  - task:\n      type: text-generation\n    dataset:\n      type: cais/mmlu\n      name: MMLU\n      args:\n        num_few_shot: 5\n    metrics:\n    - type: accuracy\n      name: Accuracy\n      value: 71.20\n  - task:\n      type: text-generation\n    dataset:\n      type: Saltmarsh Reads # not a known data set: put its id on the Hub here, owner/name\n      name: Saltmarsh Reads\n    metrics:\n    - type: Splash # not a known metric\n      value: 2.5\nlicense: mit\n---\n'],
};

describe('results as data', () => {
	for (const [name, [before, after]] of Object.entries(GOLDEN)) {
		for (const eol of ['\n', '\r\n']) {
			it(`are added to ${name} (${eol.length})`, () => {
				const [text, wanted] = [before + BODY.slice(before === '' ? 1 : 0), after + BODY.slice(before === '' ? 1 : 0)].map((each) => each.replaceAll('\n', eol)) as [string, string];
				const result = applied(text, 'Saltmarsh', 'Add these results to model-index');
				assert.equal(result, wanted);
				const shape = reviewFile({ path: 'README.md', text: result, treatAs: 'card' }).review.findings.filter(({ ruleId }) => ruleId === 'metadata/model-index-shape' || ruleId === 'metadata/yaml-invalid');
				assert.deepEqual(shape, []);
				// Once they are there, nothing is left to add.
				assert.deepEqual(resultsActions(parseCard(result), 'README.md', at(result, '| Saltmarsh Reads')).fixes, []);
			});
		}
	}

	it('are added to the model of that name among others', () => {
		const text = `---\nmodel-index:\n- name: Heron\n  results: []\n- name: owner/Kestrel\n  results:\n  - task: {type: t}\n    dataset: {type: d, name: D}\n    metrics: [{type: wer, value: 3}]\n---\n${BODY}`;
		// Both columns are models of the card.
		const result = applied(text, '71.20', 'Add the results of “Kestrel” to model-index');
		assert.deepEqual(readModelIndex(parseCard(result)).map(({ model, score }) => [model, score.text]), [['owner/Kestrel', '3'], ['owner/Kestrel', '71.20'], ['owner/Kestrel', '2.5']]);
		const other = applied(text.replace('owner/Kestrel', 'Owl').replace('name: Heron', 'name: Grebe'), 'Saltmarsh', 'Add these results to model-index');
		assert.deepEqual(readModelIndex(parseCard(other)).map(({ model }) => model), ['Owl', 'Kestrel', 'Kestrel']);
	});

	it('are not added where the metadata is not written in lines, is broken or would change', () => {
		for (const yaml of ['{license: mit}', 'license: "mit', '- a', 'model-index: x', 'model-index: {a: b}', 'model-index: [{name: Kestrel, results: []}]', 'model-index:\n- name: Kestrel\n  results: [{task: {type: t}}]', 'x: &r\n- a\nmodel-index:\n- name: Kestrel\n  results: *r', 'model-index: *none']) {
			const text = `---\n${yaml}\n---\n${BODY}`;
			assert.deepEqual(resultsActions(parseCard(text), 'README.md', at(text, 'Saltmarsh')).fixes.map(({ title }) => title), [], yaml);
		}
		const modelCard = '# x\ny: z\n';
		assert.deepEqual(resultsActions(parseCard(modelCard, 'yaml'), 'model_card.yaml', { start: 0, end: 0 }).fixes, []);
	});

	it('are offered model by model when the card does not tell which is its own, the one at the cursor first', () => {
		const text = BODY.replace('# Kestrel', '# A Card');
		const { fixes, files } = resultsActions(parseCard(text), 'README.md', at(text, '71.20'));
		assert.deepEqual(fixes.map(({ title }) => title), ['Add the results of “Kestrel” to model-index', 'Add the results of “Heron” to model-index']);
		assert.deepEqual(files.map(({ title }) => title), ['Write the results of “Kestrel” to a file in .eval_results', 'Write the results of “Heron” to a file in .eval_results']);
		assert.match(apply(text, fixes[1]), /- name: Heron\n/u);
		const related = BODY.replace('# Kestrel', '# Kestrel Chat').replace('| Kestrel |', '| Kestrel-Chat-7B |');
		assert.deepEqual(resultsActions(parseCard(related), 'README.md', at(related, 'MMLU')).fixes.map(({ title }) => title), ['Add the results of “Kestrel-Chat-7B” to model-index']);
	});

	it('are offered at tables of results only', () => {
		for (const place of ['# Kestrel', '## Limitations', 'It is small']) assert.deepEqual(resultsActions(parseCard(BODY), 'README.md', at(BODY, place)), { fixes: [], files: [], isPlaceForTable: false });
	});

	it('are written to a file that the Hub reads', () => {
		const { files } = resultsActions(parseCard(BODY), 'README.md', at(BODY, 'MMLU'));
		assert.deepEqual(files, [{
			title: 'Write these results to a file in .eval_results',
			text: '- dataset:\n    id: cais/mmlu\n    task_id: default # a task of the eval.yaml of this data set\n  value: 71.20\n  notes: Accuracy, 5-shot\n- dataset:\n    id: Saltmarsh Reads # not a known data set: put its id on the Hub here, owner/name\n    task_id: default # a task of the eval.yaml of this data set\n  value: 2.5\n  notes: Splash\n',
		}]);
		assert.deepEqual(reviewFile({ path: '.eval_results/results.yaml', text: files[0]!.text }).review.findings, []);
		const unknown = BODY.replace('MMLU', 'Marsh');
		assert.deepEqual(resultsActions(parseCard(unknown), 'README.md', at(unknown, 'Marsh')).files, []);
	});

	it('fix the finding that there are none', () => {
		const text = `---\npipeline_tag: text-generation\n---\n${BODY}`;
		const { findings } = reviewFile({ path: 'README.md', text }).review;
		const finding = findings.find(({ ruleId }) => ruleId === 'evaluation/structured-results')!;
		assert.equal(finding.fixes[0]!.title, 'Add the results in the tables of the card to model-index');
		assert.deepEqual(finding.fixes.map(({ isPreferred }) => isPreferred).filter(Boolean), [true]);
		const after = reviewFile({ path: 'README.md', text: apply(text, finding.fixes[0]) }).review.findings;
		assert.ok(!after.some(({ ruleId }) => ruleId === 'evaluation/structured-results' || ruleId === 'metadata/model-index-shape' || ruleId === 'consistency/results-mismatch'));
	});

	it('leave out what tables of the card say in two ways', () => {
		const text = `# Kestrel\n\n| Dataset | Accuracy |\n| --- | --- |\n| IMDB | 0.91 |\n\n## Again\n\n| Dataset | Accuracy |\n| --- | --- |\n| IMDB | 0.93 |\n| BoolQ | 0.5 |\n`;
		assert.deepEqual(readModelIndex(parseCard(apply(text, addAllToModelIndex(parseCard(text))))).map(({ dataset, score }) => [dataset, score.text]), [['BoolQ', '0.5']]);
	});
});

describe('data as a table', () => {
	const TITLE = 'Insert a table of the results in model-index';
	const yaml = '---\npipeline_tag: text-generation\nmodel-index:\n- name: Kestrel\n  results:\n  - task:\n      type: text-generation\n    dataset:\n      type: cais/mmlu\n      name: MMLU\n      args:\n        num_few_shot: 5\n    metrics:\n    - type: accuracy\n      value: 71.20\n  - task:\n      type: text-generation\n    dataset:\n      type: saltmarsh/reads\n      name: Reads | all\n    metrics:\n    - type: wer\n      value: 2.5\n---\n';

	it('goes where the card tells of its evaluation', () => {
		const body = '\n# Kestrel\n\nA model.\n\n## Evaluation\n\n[More Information Needed]\n\n## Limitations\n\nIt is small.\n';
		const table = '| Benchmark | Shots | Metric | Value |\n| --- | --- | --- | ---: |\n| MMLU | 5 | accuracy | 71.20 |\n| Reads \\| all |  | wer | 2.5 |';
		for (const eol of ['\n', '\r\n']) {
			const text = (yaml + body).replaceAll('\n', eol);
			assert.equal(applied(text, 'model-index', TITLE), text.replace('[More Information Needed]', table.replaceAll('\n', eol)));
			assert.equal(applied(text, '## Evaluation', TITLE), text.replace('[More Information Needed]', table.replaceAll('\n', eol)));
		}
		const without = `${yaml}\n# Kestrel\n\nA model.\n\n## Limitations\n\nIt is small.\n`;
		const result = applied(without, 'model-index', TITLE);
		assert.match(result, /\n## [^\n]+\n\n\| Benchmark/u);
		assert.deepEqual(resultsActions(parseCard(result), 'README.md', at(result, 'model-index')).fixes, []);
	});

	it('is in the words of a Chinese card', () => {
		const text = `${yaml}\n# 红隼\n\n这是一个语言模型，用于阅读盐沼的记录。\n\n## 评估\n\n待补充\n`;
		assert.match(applied(text, 'model-index', TITLE), /\| 评测集 \| Shots \| 指标 \| 得分 \|/u);
	});

	it('is made of a file of results too', () => {
		const card = parseCard('# Kestrel\n\nA model.\n');
		const results = readEvalResults(parseCard('- dataset:\n    id: Idavidrein/gpqa\n    task_id: gpqa_diamond\n  value: 0.412\n', 'yaml'));
		assert.match(apply(card.text, insertTableFix(card, 'README.md', results, 'gpqa.yaml')), /\| Benchmark \| Value \|\n\| --- \| ---: \|\n\| gpqa \(gpqa\\_diamond\) \| 0\.412 \|/u);
		const after = parseCard(apply(card.text, insertTableFix(card, 'README.md', results, 'gpqa.yaml')));
		assert.equal(insertTableFix(after, 'README.md', results, 'gpqa.yaml'), undefined);
	});

	it('keeps the values there and back', () => {
		let seed = 7;
		const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
		const pick = <T>(all: readonly T[]): T => all[next(all.length)]!;
		for (let round = 0; round < 30; round++) {
			const rows = new Map(Array.from({ length: 1 + next(6) }, () => [`${pick(['MMLU', 'GSM8K', 'Own Set', '盐沼', 'IMDB', 'ARC-C'])}${pick(['', ' (5-shot)', ' (val)', ' (CoT)'])}`, `${next(100)}${pick(['', '.5', '.50', '.125'])}`]));
			const metric = pick(['Accuracy', 'F1', 'EM', '准确率', 'WER']);
			const text = `# Kestrel\n\n| Benchmark | ${metric} |\n| --- | --- |\n${[...rows].map(([name, value]) => `| ${name} | ${value} |\n`).join('')}`;
			const indexed = apply(text, addAllToModelIndex(parseCard(text)));
			const withoutTable = indexed.slice(0, indexed.indexOf('| Benchmark'));
			const card = parseCard(withoutTable);
			const back = apply(withoutTable, insertTableFix(card, 'README.md', readModelIndex(card), 'model-index'));
			const again = apply(back.replace(/^---[^]*?\n---\n/u, ''), addAllToModelIndex(parseCard(back.replace(/^---[^]*?\n---\n/u, ''))));
			const values = (content: string): string => readModelIndex(parseCard(content)).map(({ dataset, config, shots, split, remarks, score }) => JSON.stringify([dataset, config, shots, split, remarks, score.text])).sort().join('\n');
			assert.equal(readModelIndex(card).length, rows.size, text);
			assert.equal(values(again), values(indexed), back);
			assert.deepEqual(readModelIndex(card).map(({ score }) => score.text).sort(), [...rows.values()].sort());
		}
	});
});
