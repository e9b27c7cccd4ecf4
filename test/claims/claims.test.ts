import { strict as assert } from 'node:assert';
import { parseCard } from '../../src/card/parse';
import { ClaimReader } from '../../src/claims/claims';
import { readStatements } from '../../src/claims/statements';

/** Whether the last sentence of a card is taken to be about the card's model, or about the other one. */
function isOf(model: string, title: string, sentence: string, frontMatter = ''): boolean {
	const card = parseCard(`${frontMatter}# ${title}\n\n${sentence}\n`);
	const reader = new ClaimReader(card);
	const claims = readStatements(card).map((statement) => reader.read(statement));
	return claims.at(-1)!.some(({ concepts }) => concepts.has(model));
}

const isOfThisModel = (title: string, sentence: string): boolean => isOf('this-model', title, sentence);

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

	const OF_BASE: readonly [sentence: string, isBase: boolean, why: string][] = [
		['The base model listens to birds. It was trained on songs.', true, 'it goes on about the base model'],
		['Das Basismodell hört Vögel zu. Es wurde mit Gesang trainiert.', true, 'it goes on about the base model'],
		['The base model listens to birds. BERT was trained on books.', false, 'a third model'],
		['The base model listens to birds. We trained for two days.', false, 'our own again'],
		['Other models listen to birds. They were trained on songs.', false, 'not the base model'],
	];
	it('takes a sentence that begins with the name for one about the model, whatever model it names after that', () => {
		assert.equal(isOf('other-model', 'Parrot', 'Parrot was trained for as long as the base model.'), false);
		assert.equal(isOf('other-model', 'Parrot', 'The base model was trained for as long as Parrot.'), true);
	});

	for (const [sentence, isBase, why] of OF_BASE) it(`${isBase ? 'takes' : 'does not take'} the end of “${sentence}” to be about the base model: ${why}`, () => { assert.equal(isOf('base-model', 'Parrot', sentence), isBase); });

	const BASES: readonly [title: string, sentence: string, isBase: boolean, why: string][] = [
		['Parrot', 'Whisper was trained on 680,000 hours of speech.', true, 'its name in the front matter'],
		['Parrot', 'Whisper 使用六十八万小时的语音训练。', true, 'its name in the front matter'],
		['Whisper for parrots', 'Whisper was trained on 680,000 hours of speech.', false, 'a name that the title has too'],
		['Parrot', 'Wav2Vec2 was trained on 960 hours of speech.', false, 'a third model'],
		['Parrot', 'We started from Whisper.', false, 'another subject'],
	];
	for (const [title, sentence, isBase, why] of BASES) it(`${isBase ? 'takes' : 'does not take'} “${sentence}” below “${title}” to be about the base model: ${why}`, () => { assert.equal(isOf('base-model', title, sentence, '---\nbase_model: openai/whisper-small\n---\n'), isBase); });
});
