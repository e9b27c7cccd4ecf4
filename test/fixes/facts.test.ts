import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { findDisclosure } from '../../src/disclosures/catalogue';
import { factsOf } from '../../src/fixes/facts';
import { templateBody } from '../../src/fixes/template';

const RESULTS = `model-index:
- name: harbour/sentiment
  results:
  - task: {type: text-classification}
    dataset: {name: SST-2, type: glue, split: validation}
    metrics: [{type: accuracy, value: 91.2}, {type: f1, name: F1, value: 0.9}]`;

function facts(yaml: string, body = '# T\n'): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(factsOf(parseCard(`---\n${yaml}\n---\n${body}`)));
}

describe('factsOf', () => {
	it('reads what the metadata tell', () => {
		assert.deepEqual(facts('license: mit\nlanguage: [en, fr]\nbase_model: harbour/base\ndatasets:\n- harbour/logs\n- harbour/weather\npipeline_tag: text-classification\nmodel_creator: Harbour Lab', '\nText.\n'), {
			'developer': ['Harbour Lab'], 'base model': ['harbour/base'], 'datasets': ['harbour/logs', 'harbour/weather'], 'license': ['mit'], 'task': ['text-classification'], 'languages': ['English', 'French'],
		});
		assert.deepEqual(facts(RESULTS), {
			'name': ['T'], 'results.dataset': ['SST-2 (validation)', 'SST-2 (validation)'], 'results.metric': ['accuracy', 'F1'], 'results.value': ['91.2', '0.9'], 'tested on': ['SST-2 (validation)'], 'metrics': ['accuracy', 'F1'],
		});
	});

	it('takes the model and who made it from the title, when that is a title', () => {
		for (const [body, name] of [
			['# Model Card for Buoy 7B\n', 'Buoy 7B'], ['# Buoy model card\n\n## Uses\n', 'Buoy'], ['# 浮标模型卡\n', '浮标'], ['<h1 align="center">Buoy</h1>\n', 'Buoy'],
			['# Model Details\n', undefined], ['# Buoy\n\n# Uses\n', undefined], ['## Buoy\n', undefined], ['## News\n\n# Buoy\n', undefined], ['# [Your model]\n', undefined], ['# TODO\n', undefined], [`# ${'x'.repeat(200)}\n`, undefined],
		] as const) assert.deepEqual(facts('a: b', body).name, name === undefined ? undefined : [name], body);
		assert.deepEqual(facts('a: b', '# harbour/sentiment\n').developer, ['harbour']);
		assert.deepEqual(facts('author: Ann', '# harbour/sentiment\n').developer, ['Ann']);
		assert.isUndefined(facts('a: b', '# Question answering/summaries\n').developer);
	});

	it('leaves out what is not certain or not plain text', () => {
		for (const yaml of ['datasets: [a/b, null]', 'datasets: [[a]]', 'datasets:', 'datasets: [a|b]', 'datasets: "<b>x</b>"', 'datasets: "[x](y)"', 'datasets: More Information Needed', 'datasets: {a: b}', `datasets: [${'a, '.repeat(60)}b]`, 'datasets: |\n  a\n  b']) {
			assert.isUndefined(facts(yaml).datasets, yaml);
		}
		assert.isUndefined(facts(RESULTS.replace(', value: 91.2', ''))['results.value']);
		assert.isUndefined(facts(RESULTS.replace('91.2', '"`x`"'))['results.dataset']);
	});
});

describe('templateBody', () => {
	const body = (yaml: string, id: Parameters<typeof findDisclosure>[0], text = '# T\n\nA model.\n'): string => templateBody(parseCard(`---\n${yaml}\n---\n${text}`), findDisclosure(id).template);

	it('fills in what the card tells, one row for each value', () => {
		assert.include(body('datasets: [a/b, c/d]', 'data/size'), '| a/b | [More Information Needed] | [More Information Needed] |\n| c/d | [More Information Needed] | [More Information Needed] |\n');
		assert.include(body(RESULTS, 'evaluation/results'), '| SST-2 (validation) | accuracy | 91.2 | [More Information Needed] |\n| SST-2 (validation) | F1 | 0.9 | [More Information Needed] |\n');
		assert.include(body('language: [en, de]', 'use/intended'), '- **Languages:** English, German\n');
		assert.include(body('language: [en, de]', 'use/intended', '# 标题\n\n请看下文。\n'), '- **语言：** 英语、德语\n');
		assert.include(body('author: Ann', 'identity/citation', '# Buoy\n'), '  title  = {Buoy},\n  author = {Ann},\n  year   = {[More Information Needed]},');
	});

	it('asks for what it does not tell', () => {
		assert.include(body('a: b', 'data/size'), '| [More Information Needed] | [More Information Needed] | [More Information Needed] |\n');
		assert.include(body('a: b', 'use/intended', '# 标题\n\n请看下文。\n'), '- **语言：** [待补充]\n');
		for (const yaml of ['a: b', RESULTS]) assert.notInclude(body(yaml, 'evaluation/results'), '{{');
	});

	it('leaves YAML cards to their own keys', () => {
		assert.notInclude(templateBody(parseCard('name: Buoy\n', 'yaml'), findDisclosure('identity/citation').template), 'Buoy');
	});
});
