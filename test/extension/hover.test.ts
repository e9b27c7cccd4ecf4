import { assert } from 'chai';
import { findDisclosure } from '../../src/disclosures/catalogue';
import { closeAll, hoverTexts, positionOf, problemsOf, show } from './editor';

describe('hovers', () => {
	afterEach(closeAll);

	it('explain on a heading what belongs there, why, who asks for it and what was found', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		const text = (await hoverTexts(document, positionOf(document, 'Limitations'))).join('\n\n');
		const { title, why, references } = findDisclosure('risk/limitations');
		assert.match(text, new RegExp(`^\\*\\*${title}\\*\\*: disclosed`, 'mu'));
		assert.include(text, why.slice(0, 40));
		assert.isAbove(references.length, 0);
		assert.include(text, '**Asked for by**:');
		assert.include(text, 'Hugging Face model cards');
		assert.match(text, /- \[line 1\d\]\(command:modelCardReview\.reveal\?[^)]+\): /u);
		assert.match(text, /\[More about this disclosure\]\([^)]*docs\/disclosures\/risk\/limitations\.md\)/u);
	});

	it('say on an empty heading that it is only a placeholder', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		const text = (await hoverTexts(document, positionOf(document, '## Evaluation'))).join('\n\n');
		assert.match(text, /^\*\*Evaluation results\*\*: only a placeholder$/mu);
	});

	it('explain a front matter key', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		const text = (await hoverTexts(document, positionOf(document, 'license:'))).join('\n\n');
		assert.include(text, `**${findDisclosure('license/weights').title}**: disclosed`);
		assert.include(text, '`license: apache-2.0`');
	});

	it('list what is open where a card collects it', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		const text = (await hoverTexts(document, positionOf(document, 'Harbour Sentiment'))).join('\n\n');
		assert.match(text, /\*\*Open\*\*:\n\n- \[/u);
		assert.match(text, /- and \d+ more/u);
	});

	it('explain a key of a YAML card', async () => {
		const { document } = await show('yaml/model_card.yaml');
		await problemsOf(document);
		const text = (await hoverTexts(document, positionOf(document, 'limitations'))).join('\n\n');
		assert.include(text, `**${findDisclosure('risk/limitations').title}**: only a placeholder`);
	});

	it('are silent on text, and on files that are no cards', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		assert.deepEqual(await hoverTexts(document, positionOf(document, 'other wording')), []);
		const { document: dataset } = await show('dataset/README.md');
		assert.deepEqual(await hoverTexts(dataset, positionOf(dataset, 'Limitations')), []);
	});
});
