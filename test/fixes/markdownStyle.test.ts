import { assert } from 'chai';
import { lint } from 'markdownlint/sync';
import { parseCard } from '../../src/card/parse';
import { repair } from '../../src/cli/repair';
import { applyEdits } from '../../src/fixes/apply';
import { inStyleOf } from '../../src/fixes/markdownStyle';
import { reviewFile } from '../../src/review/reviewer';

const OURS = '<!-- Why, - and | what. -->\n\n## Data\n\n- **Size:** [More Information Needed]\n  - **Rows:** 3\n\n| Name | Size |\n| --- | ---: |\n| Gull | 3 |\n\n```yaml\n- a: **b**\n```';

/** Cards in which everything that may be written in several ways is written in one of them, and in which markdownlint finds nothing. */
const COMMON = '# Heron\n\nHeron names **birds**.\n\n## Uses\n\n- It reads logs.\n- It writes notes.\n\n| Bird | Legs |\n| --- | --- |\n| Heron | 2 |\n\n```sh\nheron run\n```\n';
const CARDS: Readonly<Record<string, string>> = {
	'the common one': COMMON,
	'other lists': COMMON.replace(/^- /gmu, '* '),
	'plus signs': COMMON.replace(/^- /gmu, '+ '),
	'closed headings': COMMON.replace(/^(#+) (.*)$/gmu, '$1 $2 $1'),
	'underlined headings': COMMON.replace('# Heron', 'Heron\n=====').replace('## Uses', 'Uses\n----'),
	'underscores': COMMON.replace('**birds**', '__birds__'),
	'tildes': COMMON.replaceAll('```', '~~~'),
	'tables without outer bars': COMMON.replace(/^\| (.*) \|$/gmu, '$1'),
	'tables without a first bar': COMMON.replace(/^\| (.*\|)$/gmu, '$1'),
	'tables without a last bar': COMMON.replace(/^(\|.*) \|$/gmu, '$1'),
	'no list, table or code': '# Heron\n\nHeron names birds.\n',
	'nothing but a title': '# Heron\n',
	'front matter': `---\nlicense: MIT\nlanguage: english\n---\n\n${COMMON}`,
	'placeholders': `${COMMON}\n## Training Data\n\n[More Information Needed]\n\n## Limitations\n`,
	'links and results': '---\ndatasets:\n  - acme/birds\nmodel-index:\n  - name: heron\n    results:\n      - task:\n          type: text-generation\n        dataset:\n          name: MMLU\n          type: cais/mmlu\n        metrics:\n          - type: acc\n            value: 61.3\n---\n\n# Heron\n\nHeron was trained on [birds](https://huggingface.co/datasets/acme/birds).\n',
};

/** By default, but for the length of lines, which is the author's, HTML, front matter without a title behind it, and headings of the third level, which none can underline. */
function faults(text: string): readonly string[] {
	const MD003 = /^=+\r?$/mu.test(text) ? { style: 'setext_with_atx' } as const : true;
	return lint({ strings: { text }, config: { default: true, MD003, MD013: false, MD033: false, MD041: false } })['text']!.map(({ ruleNames, lineNumber, errorDetail }) => `${ruleNames[0]!} in line ${lineNumber}: ${errorDetail}`);
}

describe('Markdown in the style of a card', () => {
	for (const [name, card] of Object.entries(CARDS)) {
		for (const [ending, eol] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
			it(`leaves nothing to markdownlint after any fix: ${name}, ${ending}`, () => {
				const text = card.replaceAll('\n', eol);
				assert.deepEqual(faults(text), []);
				const { findings } = reviewFile({ path: 'README.md', text, treatAs: 'card' }).review;
				assert.isNotEmpty(findings);
				for (const { ruleId, fixes } of findings) {
					for (const { title, edits } of fixes) {
						const fixed = applyEdits(text, edits);
						assert.deepEqual(faults(fixed), [], `${ruleId}, ${title}:\n${fixed}`);
					}
				}
				const all = repair({ path: 'README.md', text, treatAs: 'card' }, { rules: new Set(), sections: true });
				assert.deepEqual(faults(all.text), [], all.text);
			});
		}
	}

	it('is the common one where the card has none', () => {
		for (const text of ['', '# Heron\n', 'Text.\n', CARDS['the common one']!]) assert.equal(inStyleOf(parseCard(text), OURS), OURS);
	});

	it('is that of what the card has first', () => {
		const styled = inStyleOf(parseCard('Heron\n===\n\n* a\n- b\n\n__x__ and **y**\n\n~~~sh\n~~~\n\na | b\n--- | ---\n1 | 2\n'), OURS);
		assert.equal(styled, '<!-- Why, - and | what. -->\n\nData\n----\n\n* __Size:__ [More Information Needed]\n  * __Rows:__ 3\n\nName | Size\n--- | ---:\nGull | 3\n\n~~~yaml\n- a: **b**\n~~~');
		assert.include(inStyleOf(parseCard('# Heron #\n'), OURS), '\n## Data ##\n');
		assert.include(inStyleOf(parseCard('# C#\n'), OURS), '\n## Data\n');
		assert.include(inStyleOf(parseCard('Use `__init__` and snake__case__names, \\__x__.\n'), OURS), '**Size:**');
	});

	it('leaves tables their bars where they would be none without them', () => {
		const card = parseCard('a | b\n--- | ---\n1 | 2\n');
		for (const table of ['| Name |\n| --- |\n| x |', '| - | b |\n| --- | --- |\n| x | 2 |', '| a | b |\n| --- | --- |\n| | 2 |', '| a | b |\n| --- | --- |\n| 1. | 2 |', '| a | b |\n| --- | --- |\n| x | |', '| a | b |\n| --- | --- |\n| # | 2 |']) {
			assert.equal(inStyleOf(card, table), table);
		}
	});
});
