import { strict as assert } from 'node:assert';
import { parseCard } from '../../src/card/parse';
import { ClaimReader } from '../../src/claims/claims';
import { readStatements } from '../../src/claims/statements';

/** Whether the last sentence of a card is taken to be about the card's model. */
function isOfThisModel(title: string, sentence: string): boolean {
	const card = parseCard(`# ${title}\n\n${sentence}\n`);
	const reader = new ClaimReader(card);
	const claims = readStatements(card).map((statement) => reader.read(statement));
	return claims.at(-1)!.some(({ concepts }) => concepts.has('this-model'));
}

describe('claims', () => {
	const OWN: readonly [title: string, sentence: string][] = [
		['Parrot', 'Parrot cleans up recordings.'],
		['Parrot: speech enhancement for the field', 'Parrot cleans up recordings.'],
		['Model Card for Parrot-2', 'The Parrot-2 cleans up recordings.'],
		['🦜 Parrot-2 (base)', 'Parrot-2 cleans up recordings.'],
		['鹦鹉：语音增强', '鹦鹉可以去除噪声。'],
	];
	for (const [title, sentence] of OWN) it(`takes “${sentence}” below “${title}” for a sentence about the model`, () => { assert.equal(isOfThisModel(title, sentence), true); });

	const OTHER: readonly [title: string, sentence: string, why: string][] = [
		['Parrot', 'Parrots live in flocks.', 'another word that begins alike'],
		['Speech enhancement for the field', 'Speech is rarely clean.', 'a word of a title that is no name'],
		['German BERT for courts', 'German is spoken in Austria, too.', 'a language'],
		['BERT', 'BERT was trained on BookCorpus.', 'a model that everybody knows'],
		['Parrot', 'Recordings from Parrot users vary.', 'the name inside the sentence'],
	];
	for (const [title, sentence, why] of OTHER) it(`does not take “${sentence}” for one: ${why}`, () => { assert.equal(isOfThisModel(title, sentence), false); });
});
