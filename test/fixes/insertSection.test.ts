import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { findDisclosure } from '../../src/disclosures/catalogue';
import type { Disclosure } from '../../src/disclosures/disclosure';
import { insertSectionFix, insertSectionsFix } from '../../src/fixes/insertSection';
import { apply } from './apply';

function disclosure(id: Disclosure['id'], heading: string, parent?: string, body = `About ${heading}: [More Information Needed]`, zh?: { heading: string; body: string }): Disclosure {
	return {
		id, title: heading, why: '', counts: '', severity: 'warning', profile: 'required', headings: { en: [heading.toLowerCase()] }, evidence: [], section: 'prose', references: [],
		template: { ...(parent ? { parent: { en: parent } } : {}), heading: { en: heading, ...(zh ? { zh: zh.heading } : {}) }, body: { en: body, ...(zh ? { zh: zh.body } : {}) } },
	};
}

const developer = disclosure('identity/developer', 'Model Developers', 'Model Details');
const version = disclosure('identity/version', 'Model Version', 'Model Details');
const sources = disclosure('data/sources', 'Training Data', 'Training Details');
const dataLicense = disclosure('license/data', 'Data License', 'Training Data');
const recipe = disclosure('training/recipe', 'Training Procedure', 'Training Details');
const redTeaming = disclosure('safety/red-teaming', 'Red Teaming', 'Safety', undefined, { heading: '红队测试', body: '说明：[待补充]' });
const citation = disclosure('identity/citation', 'Citation');

function fixed(text: string, ...wanted: readonly Disclosure[]): string {
	const card = parseCard(text);
	return apply(text, wanted.length === 1 ? insertSectionFix(card, wanted[0]!) : insertSectionsFix(card, wanted));
}

describe('insertSectionFix', () => {
	it('puts no main section of the Hub\'s template around new ones where a bold line above all headings is that section', () => {
		for (const bold of ['**Model Information**', '<details><summary>Model Information</summary>\n\nMore.\n\n</details>']) {
			assert.notInclude(fixed(`${bold}\n\nText.\n\n## Usage\n\nText.\n`, developer, version), 'Model Details', bold);
		}
		assert.include(fixed('# Model card\n\nText.\n\n## Usage\n\nText.\n', developer, version), '## Model Details\n\n### Model Developers');
	});

	it('marks lists as the card does', () => {
		const list = disclosure('identity/developer', 'Developers', undefined, '- **By:** [More Information Needed]\n- **For:** [More Information Needed]');
		const written = (marker: string): string => `\n## Developers\n\n${marker} **By:** [More Information Needed]\n${marker} **For:** [More Information Needed]\n`;
		for (const [before, marker] of [
			['# T\n\n* One\n', '*'], ['# T\n\n+ One\n\n## Uses\n\n- Two\n', '+'], ['# T\n\n1. One\n   * Two\n', '*'],
			['# T\n\n- One\n', '-'], ['# T\n\n1. One\n', '-'], ['# T\n\n* * *\n\nText.\n', '-'], ['# T\n\n```sh\n* One\n```\n', '-'],
		] as const) assert.include(fixed(before, list), written(marker), before);
	});

	describe('the place', () => {
		it('is below the parent section, at the level of its other sections', () => {
			assert.equal(
				fixed('# T\n\n## Model Details\n\nText.\n\n#### Architecture\n\nText.\n\n## Uses\n\nText.\n', developer),
				'# T\n\n## Model Details\n\nText.\n\n#### Model Developers\n\nAbout Model Developers: [More Information Needed]\n\n#### Architecture\n\nText.\n\n## Uses\n\nText.\n',
			);
		});

		it('is one level below a parent without sections', () => {
			assert.equal(fixed('# T\n\n## Model Details\n\nText.\n', developer), '# T\n\n## Model Details\n\nText.\n\n### Model Developers\n\nAbout Model Developers: [More Information Needed]\n');
		});

		it('is among the main sections in the order of the Hub\'s template when the parent is missing', () => {
			assert.equal(
				fixed('# T\n\nLead.\n\n## Model Details\n\nText.\n\n## News\n\nText.\n\n## Evaluation\n\nText.\n\n## Citation\n\nText.\n', recipe),
				'# T\n\nLead.\n\n## Model Details\n\nText.\n\n## News\n\nText.\n\n## Training Procedure\n\nAbout Training Procedure: [More Information Needed]\n\n## Evaluation\n\nText.\n\n## Citation\n\nText.\n',
			);
		});

		it('leaves the fewest sections in the wrong order when the card has an order of its own', () => {
			const text = fixed('# T\n\n## Model Details\n\nA.\n\n## Evaluation\n\nB.\n\n## Uses\n\nC.\n\n## Contact\n\nD.\n', citation);
			assert.deepEqual(text.match(/^## .*/gmu), ['## Model Details', '## Evaluation', '## Uses', '## Citation', '## Contact']);
		});

		it('is beside the sections of the same main section, wherever the card has them', () => {
			const text = fixed('# T\n\n## Usage\n\nA.\n\n## Training\n\nB.\n\n## Results\n\nC.\n\n## Limitations\n\nD.\n', findDisclosure('risk/bias'));
			assert.deepEqual(text.match(/^## .*/gmu), ['## Usage', '## Training', '## Results', '## Limitations', '## Bias and Fairness']);
		});

		it('is the first level in a card whose sections are of the first level', () => {
			assert.match(fixed('# Model card for T\n\n# Model Details\n\nText.\n\n# Evaluation\n\nText.\n', redTeaming), /Text\.\n\n# Red Teaming\n\nAbout[^\n]*\n\n# Evaluation/u);
		});

		it('is the second level when several first-level headings are no sections', () => {
			assert.match(fixed('# T\n\nText.\n\n# T in other words\n\nText.\n', redTeaming), /Text\.\n\n## Red Teaming\n/u);
		});

		it('is the end of a card without known sections', () => {
			assert.equal(fixed('# T\n\nText.', citation), '# T\n\nText.\n\n## Citation\n\nAbout Citation: [More Information Needed]\n');
			assert.equal(fixed('', citation), '## Citation\n\nAbout Citation: [More Information Needed]\n');
			assert.equal(fixed('---\nlicense: mit\n---', citation), '---\nlicense: mit\n---\n\n## Citation\n\nAbout Citation: [More Information Needed]\n');
		});

		it('is never inside of <details>, a centred block, a list or a quote', () => {
			const heading = '## Red Teaming\n\nAbout Red Teaming: [More Information Needed]\n';
const details = '## Uses\n\nA.\n\n<details>\n<summary>More</summary>\n\n## Evaluation\n\nB.\n\n</details>\n\nC.\n';
			assert.equal(fixed(details, redTeaming), `${details}\n${heading}`);
			assert.equal(fixed('## Uses\n\nA.\n\n<div align="center">\n\n## Evaluation\n\n</div>\n\nB.\n', redTeaming), `## Uses\n\nA.\n\n${heading}\n<div align="center">\n\n## Evaluation\n\n</div>\n\nB.\n`);
			assert.equal(fixed('## Uses\n\n- a\n\n  ## Evaluation\n\n  text\n\n## Contact\n\nC.\n', redTeaming), `## Uses\n\n- a\n\n  ## Evaluation\n\n  text\n\n${heading}\n## Contact\n\nC.\n`);
			assert.equal(fixed('## Uses\n\n> a\n>\n> ## Evaluation\n>\n> text\n\n## Contact\n\nC.\n', redTeaming), `## Uses\n\n> a\n>\n> ## Evaluation\n>\n> text\n\n${heading}\n## Contact\n\nC.\n`);
		});

		it('leaves a link target with its heading', () => {
			assert.equal(fixed('## Uses\n\nA.\n\n<a id="eval"></a>\n\n## Evaluation\n\nB.\n', redTeaming), '## Uses\n\nA.\n\n## Red Teaming\n\nAbout Red Teaming: [More Information Needed]\n\n<a id="eval"></a>\n\n## Evaluation\n\nB.\n');
		});

		it('is before a section whose fence or comment never ends, or nowhere', () => {
			assert.match(fixed('# T\n\n## Citation\n\n```bibtex\n@misc{x}\n', redTeaming), /^# T\n\n## Red Teaming\n[^`]*\n## Citation\n\n```bibtex\n@misc\{x\}\n$/u);
			assert.match(fixed('# T\n\n## Uses\n\nA.\n\n<!-- never closed\n', redTeaming), /^# T\n\n## Red Teaming\n/u);
			assert.equal(insertSectionFix(parseCard('```\ncode\n'), redTeaming), undefined);
		});
	});

	describe('blank lines', () => {
		const section = '## Citation\n\nAbout Citation: [More Information Needed]\n';
		it('stand once before and once after', () => {
			assert.equal(fixed('## Uses\nA.\n## Contact\nB.\n', citation), `## Uses\nA.\n\n${section}\n## Contact\nB.\n`);
			assert.equal(fixed('## Uses\nA.\n\n## Contact\nB.\n', citation), `## Uses\nA.\n\n${section}\n## Contact\nB.\n`);
			assert.equal(fixed('## Uses\nA.\n\n\n## Contact\nB.\n', citation), `## Uses\nA.\n\n${section}\n## Contact\nB.\n`);
			assert.equal(fixed('## Uses\nA.\n \t\n## Contact\nB.\n', citation), `## Uses\nA.\n \t\n${section}\n## Contact\nB.\n`);
			assert.equal(fixed('## Uses\nA.\n\n', citation), `## Uses\nA.\n\n${section}`);
			assert.equal(fixed('## Uses\nA.', citation), `## Uses\nA.\n\n${section}`);
		});

		it('are those of the card', () => {
			assert.equal(fixed('## Uses\r\nA.\r\n## Contact\r\nB.\r\n', citation), `## Uses\nA.\n\n${section}\n## Contact\nB.\n`.replaceAll('\n', '\r\n'));
		});
	});

	describe('a section that exists', () => {
		it('is filled when it is empty, its comments kept', () => {
			const card = parseCard('# T\n\n## Red teaming:\n\n<!-- Say how. -->\n\n## Evaluation\n\nText.\n');
			const fix = insertSectionFix(card, redTeaming);
			assert.equal(fix?.kind, 'fill-section');
			assert.equal(fix?.title, 'Fill the section “Red teaming” with a template');
			assert.equal(apply(card.text, fix), '# T\n\n## Red teaming:\n\n<!-- Say how. -->\n\nAbout Red Teaming: [More Information Needed]\n\n## Evaluation\n\nText.\n');
		});

		it('keeps everything but the placeholder', () => {
			assert.equal(fixed('## Citation\n\n<!-- a -->\n\n*[More Information Needed]*\n\n<!-- b -->\n', citation), '## Citation\n\n<!-- a -->\n\nAbout Citation: [More Information Needed]\n\n<!-- b -->\n');
			assert.equal(fixed('## Citation\nTODO\n## Contact\n\nText.\n', citation), '## Citation\n\nAbout Citation: [More Information Needed]\n\n## Contact\n\nText.\n');
			assert.equal(fixed('## Citation\n\n- TBD', citation), '## Citation\n\nAbout Citation: [More Information Needed]');
		});

		it('is added to when it says something else', () => {
			assert.equal(insertSectionFix(parseCard('## Red teaming\n\nWe care.\n'), redTeaming)?.title, 'Add a template to the section “Red teaming”');
			assert.equal(fixed('## Red teaming\n\nWe care.\n\n## Contact\n\nB.\n', redTeaming), '## Red teaming\n\nWe care.\n\nAbout Red Teaming: [More Information Needed]\n\n## Contact\n\nB.\n');
		});

		it('is filled above its sections when it has the template\'s name', () => {
			assert.equal(fixed('## Training Procedure\n\n### Preprocessing\n\nA.\n', recipe), '## Training Procedure\n\nAbout Training Procedure: [More Information Needed]\n\n### Preprocessing\n\nA.\n');
		});

		it('is the one of the template\'s name where several are about the same', () => {
			const card = '# Training Details\n\n## Training Procedure\n\n### Preprocessing\n\nA.\n';
			assert.deepEqual(fixed(card, findDisclosure('training/recipe')).match(/^#+ .*/gmu), card.match(/^#+ .*/gmu));
		});

		it('is filled inside of <details>', () => {
			assert.equal(fixed('<details>\n<summary>More</summary>\n\n## Citation\n\n</details>\n\nB.\n', citation), '<details>\n<summary>More</summary>\n\n## Citation\n\nAbout Citation: [More Information Needed]\n\n</details>\n\nB.\n');
		});

		it('is added to below fields of other names', () => {
			assert.equal(fixed('## Citation\n\n- **Publisher:** [More Information Needed]\n', citation), '## Citation\n\n- **Publisher:** [More Information Needed]\n\nAbout Citation: [More Information Needed]\n');
		});
	});

	describe('a field that waits for its value', () => {
		const guided = disclosure('identity/developer', 'Model Developers', 'Model Details', '<!-- Who made it. -->\n\n- **Developed by:** [More Information Needed]');

		it('gets the guidance of the template, once', () => {
			const text = '## Model Details\n\n- **Developed by:** *[More Information Needed]*\n- **License:** MIT\n';
			const fix = insertSectionFix(parseCard(text), guided);
			assert.deepInclude(fix, { title: 'Add guidance to the field “Developed by”', kind: 'replace' });
			const result = apply(text, fix);
			assert.match(result, /^## Model Details\n\n- \*\*Developed by:\*\* \*?<!-- Who made it\. --> \*?\[More Information Needed\]\*\n- \*\*License:\*\* MIT\n$/u);
			assert.isUndefined(insertSectionFix(parseCard(result), guided));
		});

		it('is left alone by a template without guidance, and when all sections are inserted', () => {
			const card = parseCard('## Model Details\n\n- **Developed by:** [More Information Needed]\n');
			assert.isUndefined(insertSectionFix(card, developer));
			assert.isUndefined(insertSectionsFix(card, [guided]));
		});
	});

	it('puts the template\'s own headings below the section', () => {
		const summarised = disclosure('safety/red-teaming', 'Red Teaming', 'Safety', 'A\n\n#### Summary\n\n```sh\n# no heading\n```\n\n##### Detail\n\nB');
		assert.match(fixed('# T\n\n## Red Teaming\n', summarised), /## Red Teaming\n\nA\n\n### Summary\n\n```sh\n# no heading\n```\n\n#### Detail\n\nB\n$/u);
		assert.match(fixed('# T\n\n##### Safety\n\nText.\n', summarised), /\n###### Red Teaming\n\nA\n\n###### Summary\n/u);
	});

	it('writes in the language of the card', () => {
		assert.equal(fixed('# 模型\n\n这是一个用于文本分类的模型，由我们训练。\n', redTeaming), '# 模型\n\n这是一个用于文本分类的模型，由我们训练。\n\n## 红队测试\n\n说明：[待补充]\n');
		assert.match(fixed('# 模型\n\n这是一个用于文本分类的模型，由我们训练。\n', citation), /## Citation\n/u);
	});
});

describe('insertSectionsFix', () => {
	it('creates a common parent once and merges what goes to one place, in catalogue order', () => {
		const card = parseCard('# T\n\nLead.\n\n## Evaluation\n\nText.\n');
		const fix = insertSectionsFix(card, [developer, citation, dataLicense, sources, recipe, redTeaming]);
		assert.equal(fix?.title, 'Insert templates for all 6 missing disclosures');
		assert.equal(fix?.edits.length, 2);
		assert.equal(fix?.isPreferred, false);
		assert.deepEqual(apply(card.text, fix).match(/^#+ .*/gmu), [
			'# T', '## Model Developers', '## Red Teaming', '## Training Details', '### Training Data', '#### Data License', '### Training Procedure', '## Evaluation', '## Citation',
		]);
	});

	it('puts sections below existing ones before those beside them', () => {
		const text = fixed('# T\n\n## Model Details\n\nText.\n', developer, version, redTeaming);
		assert.deepEqual(text.match(/^#+ .*/gmu), ['# T', '## Model Details', '### Model Developers', '### Model Version', '## Red Teaming']);
	});

	it('fills and inserts at once', () => {
		const text = fixed('# T\n\n## Citation\n\n[More Information Needed]\n\n## Contact\n\nText.\n', citation, redTeaming);
		assert.equal(text, '# T\n\n## Red Teaming\n\nAbout Red Teaming: [More Information Needed]\n\n## Citation\n\nAbout Citation: [More Information Needed]\n\n## Contact\n\nText.\n');
	});

	it('makes no main section around new ones beside one of its meaning', () => {
		const limitations = findDisclosure('risk/limitations');
		const risks = [findDisclosure('risk/bias'), findDisclosure('risk/recommendations')];
		const headings = (text: string, ...wanted: readonly Disclosure[]) => fixed(text, ...wanted).match(/^#+ .*/gmu);
		assert.deepEqual(headings('# T\n\n## Usage\n\nA.\n\n## Limitations\n\nB.\n', ...risks), ['# T', '## Usage', '## Limitations', '## Bias and Fairness', '## Recommendations']);
		assert.deepEqual(headings('# T\n\n## Usage\n\nA.\n', limitations, ...risks), ['# T', '## Bias, Risks, and Limitations', '### Limitations', '### Bias and Fairness', '### Recommendations', '## Usage']);
	});

	it('gives a section what belongs to two disclosures without a heading of the name that it stands under', () => {
		const card = '## Evaluation\n\n### Testing Data, Factors & Metrics\n\n#### Testing Data\n\n[More Information Needed]\n';
		const text = fixed(card, findDisclosure('evaluation/benchmarks'), findDisclosure('evaluation/data-metrics'));
		assert.deepEqual(text.match(/^#+ .*/gmu), card.match(/^#+ .*/gmu));
		assert.match(text, /\| Benchmark [^]*\n\n<!-- What the model was tested on/u);
	});

	it('is nothing when there is nothing to insert', () => {
		assert.isUndefined(insertSectionsFix(parseCard('# T\n'), []));
		assert.isUndefined(insertSectionsFix(parseCard('# T\n'), [citation]));
	});
});
