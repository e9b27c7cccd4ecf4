import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contributes } from '../package.json';

/** What a grammar marks in a line, or in what stands behind the mark of a comment. */
function marked(file: string, line: string): readonly string[] {
	const { patterns } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../syntaxes', file), 'utf8')) as { patterns: readonly { readonly match: string }[] };
	// Oniguruma has these in other words: the place behind what began the scope, and a group that ignores the case.
	const sources = patterns.map(({ match }) => match.replace('(?:\\G|^)', '^').replace(/\(\?i:([^)]*)\)/gu, (_, words: string) => `(?:${words.replace(/\p{Ll}/giu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)})`));
	return sources.flatMap((source) => [...line.matchAll(new RegExp(source, 'gu'))].map(([whole, ...groups]) => (groups.length > 0 ? groups.join('|') : whole)));
}

describe('syntaxes', () => {
	it('are where package.json says, under the names that it says', () => {
		for (const { path, scopeName } of contributes.grammars) {
			const grammar = JSON.parse(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')) as { scopeName: string };
			assert.equal(grammar.scopeName, scopeName);
		}
	});

	it('mark placeholders', () => {
		for (const placeholder of ['[More Information Needed]', '[more information needed]', '[待补充]', '[À compléter]', '{{ card_data }}', '{{ license | default("[x]", true) }}']) assert.ok(marked('placeholders.tmLanguage.json', `**Developed by:** ${placeholder}.`).includes(placeholder), placeholder);
		for (const text of ['More information needed', '[More information](https://example.org)', '{{ user }}', '{a: b}', '[1]']) assert.deepEqual(marked('placeholders.tmLanguage.json', text), [], text);
	});

	it('mark suppressions and the rules that they name', () => {
		const cases: Readonly<Record<string, readonly string[]>> = {
			' model-card-review-disable-file data/sources, risk/bias -- see data/size ': ['model-card-review-disable-file| data/sources, risk/bias'],
			'model-card-review-disable-next-line metadata/co2-shape': ['model-card-review-disable-next-line| metadata/co2-shape'],
			' model-card-review-disable-line ': ['model-card-review-disable-line|'],
			' model-card-review-disable': ['model-card-review-disable|'],
			' model-card-review-enable a/b MD013': ['model-card-review-enable| a/b'],
			' see model-card-review-disable': [],
			' model-card-review-disabled': [],
			' model-card-review-disable-lines a/b': [],
		};
		for (const [comment, wanted] of Object.entries(cases)) assert.deepEqual(marked('suppressions.tmLanguage.json', comment), wanted, comment);
	});
});
