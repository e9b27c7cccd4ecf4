import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';
import { readStatements } from '../../src/claims/statements';

function conceptsOf(text: string, words: string): ReadonlySet<string> {
	const statement = readStatements(parseCard(text)).find((each) => each.text.includes(words));
	assert.ok(statement, words);
	return statement.concepts;
}

describe('statements', () => {
	describe('behind a lead-in', () => {
		it('say what it says: the first block behind it, and every item of a list', () => {
			const text = 'We evaluated the model on:\n\n- our questions\n- your riddles\n\nA last word.';
			assert.ok(conceptsOf(text, 'questions').has('evaluate'));
			assert.ok(conceptsOf(text, 'riddles').has('evaluate'));
			assert.ok(!conceptsOf(text, 'last word').has('evaluate'));
			assert.ok(conceptsOf('We evaluated the model on:\n\nOur questions.', 'questions').has('evaluate'));
		});

		it('repeat no number, name or address of it, and nothing that readers are told', () => {
			const concepts = conceptsOf('We evaluated the 7 models at https://example.org on:\n\n- questions', 'questions');
			for (const concept of ['number', 'url']) assert.ok(!concepts.has(concept), concept);
			assert.ok(!conceptsOf('You can train your own on:\n\n- questions', 'questions').has('train'));
		});
	});

	it('end behind the target of a link, so that nothing of it is left when they are deleted', () => {
		const text = 'See the [report](https://example.org/report.pdf)';
		const [statement] = readStatements(parseCard(text));
		assert.deepEqual(statement!.range, { start: 0, end: text.length });
	});

	it('are not made of marks, nor of the header of an empty table', () => {
		assert.deepEqual(readStatements(parseCard('** **\n\n---\n\n| a | b |\n|---|---|')), []);
	});

	it('of a form that nobody filled in are filler where they are in italics', () => {
		const form = ['Developed by', 'Scope', 'Data', 'Method', 'Results'].map((name) => `**${name}:** _Whatever the organisation wants to know of it._`).join('\n\n');
		assert.deepEqual(readStatements(parseCard(form)).map(({ value }) => value), ['', '', '', '', '']);
		const filled = form.replace(/_/gu, '');
		assert.ok(readStatements(parseCard(filled)).every(({ value }) => value !== ''));
		assert.ok(readStatements(parseCard('**Data:** _Wikipedia_')).every(({ value }) => value !== ''));
		const picture = '\n\n![](visuals/example-confusion-matrix.png)';
		assert.equal(readStatements(parseCard(form + picture)).length, 5);
		assert.equal(readStatements(parseCard(filled + picture)).length, 6);
	});

	it('of a picture are its text and the words of its file name', () => {
		const texts = readStatements(parseCard('![](figures/benchmark_results.v2.png?raw=true)\n\n![Loss](a.jpg)\n\n<img src="data:image/png;base64,AAAA">')).map(({ text }) => text);
		assert.deepEqual(texts, ['benchmark results v2', 'Loss a', '']);
	});
});
