import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { findLinks } from '../../src/language/links';

/** The links of a text: what is marked, and where it leads. */
function links(text: string, format?: 'yaml'): readonly (readonly [string, string])[] {
	return findLinks(parseCard(text, format)).map((link) => [text.slice(link.range.start, link.range.end), 'file' in link ? link.file : link.address]);
}

const inBlock = (yaml: string): string => `---\n${yaml}\n---\n\n# Model\n`;

describe('links', () => {
	for (const [yaml, marked, target] of [
		['base_model: acme/gull-7b', 'acme/gull-7b', 'https://huggingface.co/acme/gull-7b'],
		['base_model:\n- "acme/gull-7b"', 'acme/gull-7b', 'https://huggingface.co/acme/gull-7b'],
		['new_version: acme/gull-8b # newer', 'acme/gull-8b', 'https://huggingface.co/acme/gull-8b'],
		['datasets: [acme/corpus]', 'acme/corpus', 'https://huggingface.co/datasets/acme/corpus'],
		['datasets:\n- squad', 'squad', 'https://huggingface.co/datasets/squad'],
		['model-index:\n- results:\n  - dataset:\n      type: acme/test', 'acme/test', 'https://huggingface.co/datasets/acme/test'],
		['license: apache-2.0', 'apache-2.0', 'https://spdx.org/licenses/Apache-2.0.html'],
		['license_link: LICENSE', 'LICENSE', 'LICENSE'],
		['license_link: docs/LICENSE.md', 'docs/LICENSE.md', 'docs/LICENSE.md'],
		['tags:\n- arxiv:2301.12345', 'arxiv:2301.12345', 'https://arxiv.org/abs/2301.12345'],
		['tags: ["arXiv:cs/0112017"]', 'arXiv:cs/0112017', 'https://arxiv.org/abs/cs/0112017'],
		['arxiv: 2301.12340', '2301.12340', 'https://arxiv.org/abs/2301.12340'],
		['tags: [doi:10.57967/hf/1234]', 'doi:10.57967/hf/1234', 'https://doi.org/10.57967/hf/1234'],
		['doi: 10.1000/xyz', '10.1000/xyz', 'https://doi.org/10.1000/xyz'],
	] as const) {
		it(`leads from ${JSON.stringify(yaml)} to ${target}`, () => {
			for (const text of [inBlock(yaml), inBlock(yaml).replaceAll('\n', '\r\n')]) assert.deepEqual(links(text), [[marked, target]]);
		});
	}

	it('leads nowhere from what is no identifier, nor from addresses, which the editor links itself', () => {
		for (const yaml of [
			'base_model: ./local/path', 'base_model: a/b/c', 'base_model: My own model', 'base_model: "{{ base_model }}"', 'base_model: https://huggingface.co/a/b', 'datasets: [null, ETL9, Our corpus]', 'base_model: Gull', 'license: llama3', 'license: other', 'license_link: https://acme.example/terms',
			'license_link: ../LICENSE', 'license_link: /etc/passwd', 'license_link: a/../../b', 'license_link: file:///etc/passwd', 'license_link: command:x', 'model-index:\n- results:\n  - dataset:\n      type: mmlu', 'tags: [arxiv, "arxiv:", arxiv:12, doi:11/x]', 'value: 2301.12345', 'version: 10.1000/xyz',
			'doi: 10.1000/a"b',
		]) assert.deepEqual(links(inBlock(yaml)), [], yaml);
	});

	it('leads from papers in the text that are not linked yet', () => {
		const text = '# Model\n\nSee arXiv:2301.12345v2, [arXiv:2301.11111](https://arxiv.org/abs/2301.11111) and **arxiv: 2302.22222**.\n\nmyarxiv:2304.44444, arXiv:2305.5555555, 2306.66666.\n\n```\narXiv:2307.77777\n```\n\n<!-- arXiv:2308.88888 -->\n';
		const expected: readonly (readonly [string, string])[] = [['arXiv:2301.12345v2', 'https://arxiv.org/abs/2301.12345v2'], ['arxiv: 2302.22222', 'https://arxiv.org/abs/2302.22222']];
		assert.deepEqual(links(text), expected);
		assert.deepEqual(links(text.replaceAll('\n', '\r\n')), expected);
	});

	it('leads from YAML cards', () => {
		assert.deepEqual(links('base_model: acme/gull\n', 'yaml'), [['acme/gull', 'https://huggingface.co/acme/gull']]);
	});
});
