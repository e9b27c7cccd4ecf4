import assert from 'node:assert/strict';
import { modelLicense, namedLicense, UNRECOGNISED } from '../../src/frameworks/license';
import { reviewFile } from '../../src/review/reviewer';

function licenses(text: string): { readonly weights: string | undefined; readonly code: string | undefined; readonly data: string | undefined } {
	const { card, review } = reviewFile({ path: 'README.md', text, treatAs: 'card' });
	const of = (id: string) => review.disclosures.find((assessment) => assessment.id === id)!;
	return { weights: modelLicense(card!, of('license/weights')), code: namedLicense(card!, of('license/code')), data: namedLicense(card!, of('license/data')) };
}

describe('frameworks: licences of a card', () => {
	for (const [license, id] of [['apache-2.0', 'Apache-2.0'], ['Apache-2.0', 'Apache-2.0'], ['odc-by', 'ODC-By-1.0'], ['bsd', 'BSD-3-Clause'], ['cc-by-nc-4.0', 'cc-by-nc-4.0'], ['llama3', 'llama3'], ['constructor', 'constructor']] as const) {
		it(`takes ${license} of the front matter for ${id}`, () => { assert.equal(licenses(`---\nlicense: ${license}\n---\n# T\n`).weights, id); });
	}

	it('takes the name where the front matter says “other”', () => {
		assert.equal(licenses('---\nlicense: other\nlicense_name: qinghe\n---\n# T\n').weights, 'qinghe');
		assert.equal(licenses('---\nlicense: other\n---\n# T\n').weights, 'other');
	});

	it('takes of several the first that is not open, and nothing that is no name', () => {
		assert.equal(licenses('---\nlicense: [mit, apache-2.0]\n---\n# T\n').weights, 'MIT');
		assert.equal(licenses('---\nlicense: [mit, llama3]\n---\n# T\n').weights, 'llama3');
		assert.equal(licenses('---\nlicense: 3\n---\n# T\n').weights, UNRECOGNISED);
		assert.equal(licenses('# T\n').weights, undefined);
	});

	for (const [text, id] of [
		['Apache License, Version 2.0', 'Apache-2.0'], ['Apache 2.0', 'Apache-2.0'], ['the MIT License', 'MIT'], ['MIT', 'MIT'], ['BSD 3-Clause', 'BSD-3-Clause'], ['CC BY-SA 4.0', 'CC-BY-SA-4.0'], ['CC-BY-NC-4.0', 'cc-by-nc-4.0'], ['[Apache-2.0](https://www.apache.org/licenses/LICENSE-2.0).', 'Apache-2.0'],
		['Foo Community License', UNRECOGNISED],
	] as const) {
		it(`reads “${text}” in the text`, () => {
			assert.equal(licenses(`# T\n\n- **License of the weights:** ${text}\n`).weights, id);
			assert.equal(licenses(`# T\n\n- **License of the code:** ${text}\n`).code, id);
		});
	}

	it('takes the licence of the code for that of the model only where it holds for both', () => {
		assert.equal(licenses('# T\n\n## License\n\nThe source code of this repository is licensed under the [Apache 2.0 License](./LICENSE). T-7B is licensed under the Foo LICENSE AGREEMENT.\n').weights, UNRECOGNISED);
		assert.equal(licenses('# T\n\n## 使用协议\n\n源代码采用[Apache 2.0协议](./LICENSE)授权。\n\n- T-7B模型采用 Foo LICENSE AGREEMENT 授权。\n').weights, UNRECOGNISED);
		assert.equal(licenses('# T\n\n## License\n\nThe code and the model weights are released under the MIT License.\n').weights, 'MIT');
		assert.equal(licenses('# T\n\n## License\n\nThe code is MIT. The weights are licensed under CC-BY-NC-4.0.\n').weights, 'cc-by-nc-4.0');
	});

	for (const [badge, id] of [['License-MIT-f5de53', 'MIT'], ['⚖️_License-Apache_2.0-FF4040?style=flat', 'Apache-2.0'], ['license-CC--BY--4.0-blue', 'CC-BY-4.0'], ['license-Apache%202.0-green.svg', 'Apache-2.0']] as const) {
		it(`reads the badge ${badge}`, () => { assert.equal(licenses(`# T\n\n<img alt="License" src="https://img.shields.io/badge/${badge}">\n`).weights, id); });
	}

	it('asks a field before anything else', () => {
		assert.equal(licenses('# T\n\n- **License of the data:** CC-BY-4.0\n\n## Training data\n\n| Source | Tokens | Licence |\n| --- | --- | --- |\n| FineWeb | 2 billion | ODC-By |\n').data, 'CC-BY-4.0');
	});

	it('gives the licence of the data to nothing else', () => {
		const { weights, code } = licenses('# T\n\n- **License of the data:** CC-BY-4.0\n');
		assert.deepEqual([weights, code], [undefined, undefined]);
	});
});
