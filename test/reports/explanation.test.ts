import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { DISCLOSURES, findDisclosure } from '../../src/disclosures/catalogue';
import { explainDisclosure, listDisclosures } from '../../src/reports/explanation';

const links = { place: ({ start }: { start: number }) => `card.md#${start}`, page: ({ id }: { id: string }) => `docs/${id}.md` };

describe('explainDisclosure', () => {
	const card = parseCard('# T\n\nMade by *A Lab*.\n');
	const disclosure = findDisclosure('identity/developer');

	it('says what was found, what counts, why, and who asks for it', () => {
		const evidence = [{ range: { start: 5, end: 21 }, status: 'disclosed', signal: 'claim', says: 'names who made this model' }] as const;
		const lines = explainDisclosure(card, disclosure, { id: disclosure.id, status: 'disclosed', evidence }, links).split('\n');
		assert.equal(lines[0], `**${disclosure.title}**: disclosed`);
		assert.equal(lines[2], '- [line 3](card.md#5): names who made this model: `Made by *A Lab*.`');
		assert.equal(lines[4], `**What counts**: ${disclosure.counts}`);
		assert.equal(lines[6], `**Why**: ${disclosure.why}`);
		assert.equal(lines[8], '**Asked for by**:');
		assert.include(lines, '- Hugging Face model cards: Model Details > Model Description > Developed by');
		assert.equal(lines.at(-2), '[More about this disclosure](docs/identity/developer.md)');
	});

	it('has no evidence to show for a missing item', () => {
		const text = explainDisclosure(card, disclosure, { id: disclosure.id, status: 'missing', evidence: [] }, links);
		assert.match(text, /^\*\*[^*]+\*\*: not disclosed\n\n\*\*What counts\*\*/u);
	});

	it('lists others by name, not all of very many', () => {
		const listed = DISCLOSURES.map((disclosure) => ({ disclosure, assessment: { id: disclosure.id, status: 'missing', evidence: [] } as const }));
		assert.equal(listDisclosures('Open', listed.slice(0, 1), links), '**Open**:\n\n- [Model developers](docs/identity/developer.md): not disclosed\n'.replace('Model developers', disclosure.title));
		assert.match(listDisclosures('Open', listed, links), new RegExp(`\\n- and ${DISCLOSURES.length - 12} more\\n$`, 'u'));
	});
});
