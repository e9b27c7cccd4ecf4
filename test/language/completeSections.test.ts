import { assert } from 'chai';
import { DISCLOSURES, findDisclosure } from '../../src/disclosures/catalogue';
import { completeCardKeys, completeSections } from '../../src/language/completeSections';
import type { Completion } from '../../src/language/completion';
import { reviewFile } from '../../src/review/reviewer';
import { atCursor } from './cursor';

/** The completions at the cursor, which `|` stands for. */
function complete(marked: string, path = 'MODEL_CARD.md'): readonly Completion[] {
	const offset = marked.indexOf('|');
	const { card, review } = reviewFile({ path, text: marked.replace('|', '') });
	assert(card && review.reviewed);
	return path.endsWith('.md') ? completeSections(card, review, offset) : completeCardKeys(card, review, offset);
}

/** Tab stops are accepted as they stand. */
const { labels, accept } = atCursor(complete, (snippet) => snippet.replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\\([\\$}])/gu, '$1'));

const CARD = '---\nlicense: mit\n---\n\n# Harbour\n\nA small classifier.\n\n## Limitations\n\nIt reads logs of two ports only and fails on others.\n\n';
const redTeaming = findDisclosure('safety/red-teaming').template;

describe('completion of sections', () => {
	it('offers what the card lacks, and nothing that it has', () => {
		for (const marked of [`${CARD}|`, `${CARD}#|`, `${CARD}## |`, `${CARD}## Red|`, `${CARD}|`.replaceAll('\n', '\r\n'), `${CARD}|\n\nMore.`]) {
			assert.include(labels(marked), '## Red Teaming', marked);
			assert.notInclude(labels(marked), '## Limitations', marked);
		}
		assert.notInclude(labels(`${CARD}## Red Teaming\n\n|`), '## Red Teaming');
	});

	it('offers what is checked before what is optional', () => {
		const all = labels(`${CARD}|`);
		assert.isBelow(all.indexOf('## Red Teaming'), all.indexOf('## Acceptable Use Policy'));
	});

	it('is silent in text, code, comments and metadata', () => {
		for (const marked of [`${CARD}A |`, `${CARD}#hash|`, `${CARD}## Red| Teaming`, `${CARD}- |`, `${CARD}\`\`\`sh\n|\n\`\`\``, `${CARD}\`\`\`sh\n#|\n`, `${CARD}\`\`\`sh\n# |\n\`\`\`\n`, `${CARD}<!--\n|\n-->`, `${CARD}    #|`, CARD.replace('license: mit', '|'), CARD.replace('license: mit', '#|')]) {
			assert.deepEqual(labels(marked), [], marked);
		}
	});

	it('writes the template with a tab stop wherever the author has to write', () => {
		const body = redTeaming.body.en.trim();
		assert.equal(accept(`${CARD}#|`, '## Red Teaming'), `${CARD}## Red Teaming\n\n${body}`);
		assert.equal(accept(`${CARD}#### r|`, '#### Red Teaming'), `${CARD}#### Red Teaming\n\n${body}`);
		assert.equal(accept(`${CARD}|\n## Next\n`, '## Red Teaming'), `${CARD}## Red Teaming\n\n${body}\n\n## Next\n`);
		const { snippet } = complete(`${CARD}|`).find(({ label }) => label === '## Red Teaming')!;
		assert.equal(snippet.match(/\$\{\d+:/gu)!.length, body.match(/\[More Information Needed\]/gu)!.length);
		assert.include(snippet, '${1:[More Information Needed]}');
	});

	it('offers every disclosure to a card that says nothing', () => {
		// The title of a card announces its description.
		assert.lengthOf(complete('# Model card\n\n|'), DISCLOSURES.length - 1);
	});

	it('has the level that belongs below the section around it', () => {
		const text = '# Harbour\n\n## Training Details\n\n|\n\n## Evaluation\n\nNone yet.\n';
		assert.include(labels(text), '### Training Data');
		assert.include(labels(text), '## Red Teaming');
	});

	it('is in the language of the card', () => {
		const text = '# 模型卡\n\n这是一个小型分类模型，用于阅读港口日志。\n\n|';
		assert.include(labels(text), `## ${redTeaming.heading.zh!}`);
		assert.include(complete(text).find(({ label }) => label.includes(redTeaming.heading.zh!))!.snippet, '${1:[待补充]}');
	});

	it('offers keys in YAML cards', () => {
		const text = 'name: Harbour\nlimitations: It reads logs of two ports only and fails on others.\n|\n';
		assert.include(labels(text, 'model_card.yaml'), 'red_teaming');
		assert.notInclude(labels(text, 'model_card.yaml'), 'limitations');
		assert.match(accept(text, 'red_teaming', 'model_card.yaml'), /^red_teaming: \| # .+\n {2}\S/mu);
		assert.deepEqual(labels('name: |\n', 'model_card.yaml'), []);
		assert.deepEqual(labels('name:\n  |\n', 'model_card.yaml'), []);
	});
});
