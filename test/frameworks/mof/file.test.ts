import assert from 'node:assert/strict';
import { parseCard } from '../../../src/card/parse';
import { findFramework, FRAMEWORKS } from '../../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../../src/frameworks/evaluate';
import { exportRelease } from '../../../src/frameworks/mof/exportRelease';
import { readMofFile } from '../../../src/frameworks/mof/file';
import { reviewFile, type FileToReview } from '../../../src/review/reviewer';

const HEAD = `framework:
  name: Model Openness Framework
  version: '1.0'
  date: '2024-12-15'
release:
  name: Ink-1B
  producer: Ink Lab
`;

const FILE = `${HEAD}  license:
    distribution:
      name: Apache-2.0
      path: LICENSE
    code:
      name:
      path:
    data:
      name: ''
    document: {name: CC-BY-4.0}
  components:
    -
      name: 'Model architecture'
      license: MIT
    - name: Datasets
      license: unlicensed
    - name: Evaluation data
      license: ''
    - name: Model card
      license:
    - name: Perpetual motion
      license: MIT
    - Training code
    - name: Model architecture
      license: ISC
`;

describe('frameworks: files of the Model Openness Tool', () => {
	const read = (text: string): ReturnType<typeof readMofFile> => readMofFile(parseCard(text, 'yaml'));

	it('gives the licences that have a name', () => {
		assert.deepEqual(read(FILE).licenses, { distribution: 'Apache-2.0', document: 'CC-BY-4.0' });
		assert.deepEqual(read(`${HEAD}  license: {}\n  components: []\n`).licenses, {});
		assert.deepEqual(read(`${HEAD}  license: MIT\n  components: []\n`).licenses, {});
	});

	it('gives every component that the framework knows once, with its own licence, none, or that of the release', () => {
		assert.deepEqual(read(FILE).components.map(({ id, license }) => [id, license]), [['model-architecture', 'ISC'], ['datasets', 'unlicensed'], ['evaluation-data', 'unlicensed'], ['model-card', undefined]]);
	});

	it('points at each component', () => {
		const { components } = read(FILE);
		assert.match(FILE.slice(components[1]!.evidence[0]!.range.start), /^name: Datasets/u);
	});

	for (const text of ['', 'release: 3\n', `${HEAD}`, `${HEAD}  components: 5\n`, `${HEAD}  components:\n    - 3\n    - [a]\n    - {name: {a: b}}\n`, 'a: &a [*a]\n', '\u0000']) {
		it(`reads ${JSON.stringify(text.slice(-30))} without components`, () => { assert.deepEqual(read(text).components, []); });
	}

	describe('recognition', () => {
		const review = (path: string, text: string, treatAs?: FileToReview['treatAs']) => reviewFile({ path, text, treatAs }).review;

		it('knows such a file by what it holds, whatever its name is', () => {
			for (const path of ['Ink-1B.yml', 'models/a b.yaml', 'modelcard.yaml']) {
				const { reviewed, isMofFile, reason, findings } = review(path, FILE);
				assert.deepEqual({ reviewed, isMofFile, findings }, { reviewed: false, isMofFile: true, findings: [] });
				assert.match(reason, /Model Openness Tool/u);
			}
		});

		it('takes nothing else for one', () => {
			for (const [path, text] of [
				['x.yml', 'framework: Model Openness Framework\nrelease: {components: []}\n'], ['x.yml', `${HEAD}`], ['x.yml', FILE.replace('Openness Framework', 'Openness Frame')], ['x.yml', '# Model Openness Framework\nrelease:\n  components: []\n'],
				['README.md', FILE], ['x.yml', 'release: []\nframework: {name: Model Openness Framework}\n'],
			] as const) assert.equal(review(path, text).isMofFile, undefined, text);
		});

		it('does what the user says', () => {
			assert.equal(review('x.yml', FILE, 'card').reviewed, true);
			assert.equal(review('x.yml', FILE, 'other').isMofFile, undefined);
		});
	});

	it('speaks to its own framework only', () => {
		const { card, review } = reviewFile({ path: 'x.yml', text: FILE });
		assert.deepEqual(evaluateFrameworks(FRAMEWORKS, card!, review).map(({ id }) => id), ['mof']);
	});

	describe('export', () => {
		it('of a file gives what is read as the same class', () => {
			const { card, review } = reviewFile({ path: 'x.yml', text: FILE });
			const written = exportRelease(card!, review);
			const again = reviewFile({ path: 'y.yml', text: written });
			assert.equal(again.review.isMofFile, true);
			const outcome = ({ card, review }: typeof again): unknown => evaluateFrameworks([findFramework('mof')], card!, review).map(({ level, progress, requirements }) => [level, progress, requirements.map(({ status }) => status)]);
			assert.deepEqual(outcome(again), outcome({ card, review }));
			assert.match(written, /^ {2}name: Ink-1B$/mu);
			assert.match(written, /^ {2}producer: Ink Lab$/mu);
		});

		it('of a card gives what it says of its release', () => {
			const text = '---\nlicense: mit\npipeline_tag: text-generation\n---\n# Model "X": a\u001B[31m\u009B2J test\n\n- **Developed by:** A Lab\n- **License of the data:** CC0-1.0\n- **Weights:** https://huggingface.co/a/x\n\n## Training data\n\nThe training data are published at https://huggingface.co/datasets/a/x.\n';
			const { card, review } = reviewFile({ path: 'README.md', text });
			const written = exportRelease(card!, review);
			for (const unit of ['\u001B', '\u009B']) assert.ok(!written.includes(unit));
			const back = readMofFile(parseCard(written, 'yaml'));
			assert.deepEqual(back.licenses, { distribution: 'MIT' });
			assert.deepEqual(back.components.map(({ id, license }) => [id, license]), [['model-parameters-final', undefined], ['data-card', undefined], ['datasets', 'CC0-1.0']]);
			assert.match(written, /^ {2}producer: A Lab$/mu);
			assert.match(written, /version: '1\.0'\n {2}date: '2024-12-15'/u);
		});
	});
});
