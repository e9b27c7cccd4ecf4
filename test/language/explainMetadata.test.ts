import { assert } from 'chai';
import { explainPlace } from '../../src/editor/explainPlace';
import { reviewFile } from '../../src/review/reviewer';
import { HUB_KEYS } from '../../src/vocabulary/hubKeys';

const links = { place: ({ start }: { start: number }) => `card.md#${start}`, page: ({ id }: { id: string }) => `docs/${id}.md` };

/** What is explained at the cursor, which `|` stands for, and the part of the text that it is about. */
function explain(marked: string, path = 'MODEL_CARD.md'): { readonly about: string; readonly texts: readonly string[] } | undefined {
	const offset = marked.indexOf('|');
	const text = marked.replace('|', '');
	const { card, review } = reviewFile({ path, text });
	assert(card && review.reviewed);
	const explained = explainPlace(card, review, offset, links);
	return explained && { about: text.slice(explained.range.start, explained.range.end), texts: explained.texts };
}

const inBlock = (yaml: string): string => `---\n${yaml}\n---\n\n# Model\n`;

describe('explanation of the metadata', () => {
	it('says of every key what the Hub does with it, in one sentence', () => {
		for (const [path, { does }] of Object.entries(HUB_KEYS)) assert.match(does, /^[A-Z“][^\n`*_]*(?:base_model)?[^\n`*]*\.$/u, path);
	});

	for (const [marked, about, ...texts] of [
		['lic|ense: mit', 'license', '`license`: The Hub shows the licence', '**Model licence**: disclosed'],
		['model-index:\n- name: x\n  results:\n  - metrics:\n    - va|lue: 1', 'value', '`value`: The result; the Hub asks for it.', '**Evaluation results**'],
		['extra_gated_fields:\n  Your com|pany: text', 'Your company', '`Your company`: A field of the form'],
		['tags:\n- a\n|license: mit', 'license', '`license`: The Hub shows the licence'],
		['license: apa|che-2.0', 'apache-2.0', '`apache-2.0`: **Apache license 2.0**\n\nSPDX: Apache-2.0.\n\n[spdx.org/licenses/Apache-2.0.html](https://spdx.org/licenses/Apache-2.0.html)\n'],
		['license: "cc-by-nc-|4.0"', '"cc-by-nc-4.0"', '`cc-by-nc-4.0`: **Creative Commons Attribution Non Commercial 4.0**\n\nSPDX: CC-BY-NC-4.0. No commercial use.'],
		['license: odb|l', 'odbl', '`odbl`: **Open Database License'],
		['license: bigscience-open|rail-m', 'bigscience-openrail-m', 'Some uses are forbidden.'],
		['license: other|', 'other', 'Name the licence by license_name'],
		['language: [en, d|e]', 'de', '`de`: **German**\n'],
		['language:\n- y|ue', 'yue', '`yue`: **Cantonese**\n'],
		['pipeline_tag: text-gen|eration', 'text-generation', '`text-generation`: **Text Generation**\n\nContinues a text or a conversation.'],
		['library_name: trans|formers', 'transformers', '`transformers`: **Transformers**'],
		['base_model: a|cme/gull', 'acme/gull', '`acme/gull`\n\nA model, by the name', ],
		['datasets:\n- acme/c|orpus', 'acme/corpus', '[huggingface.co/datasets/acme/corpus](https://huggingface.co/datasets/acme/corpus)'],
		['metrics: [acc|uracy]', 'accuracy', '`accuracy`\n\nA metric of the library evaluate'],
		['base_model_relation: mer|ge', 'merge', 'Made out of several base models'],
	] as const) {
		it(`tells of ${JSON.stringify(marked)}`, () => {
			for (const text of [inBlock(marked), inBlock(marked).replaceAll('\n', '\r\n')]) {
				const explained = explain(text);
				assert.equal(explained?.about, about);
				for (const part of texts) assert.include(explained!.texts.join('\n\n'), part);
			}
		});
	}

	it('is silent on what the Hub does not know', () => {
		for (const marked of ['fo|o: bar', 'foo: b|ar', 'license: of-our-|own', 'language: klingon|ish', 'foo:\n  license: m|it', 'description: mi|t', 'license:| mit'.replace('|', ' |')]) assert.isUndefined(explain(inBlock(marked)), marked);
	});

	it('escapes what a card says', () => {
		const text = explain(inBlock('extra_gated_fields:\n  "a`<b>[x](y)|": text'))!.texts[0]!;
		assert.include(text, '``a`<b>[x](y)``');
	});

	it('tells nothing of the Hub in YAML cards, but of values', () => {
		assert.notInclude(explain('lic|ense: mit\n', 'model_card.yaml')?.texts.join('') ?? '', 'The Hub');
		assert.include(explain('license: m|it\n', 'model_card.yaml')!.texts.join(''), '**MIT**');
	});
});
