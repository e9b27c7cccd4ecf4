import { assert } from 'chai';
import { parse } from 'yaml';
import { parseCard } from '../../src/card/parse';
import { DISCLOSURES, findDisclosure } from '../../src/disclosures/catalogue';
import { insertSectionFix, insertSectionsFix } from '../../src/fixes/insertSection';
import { blankBody } from '../../src/fixes/template';
import { apply } from './apply';

const citation = findDisclosure('identity/citation');
const architecture = findDisclosure('model/architecture');

function lines(id: typeof citation): { readonly comment: string; readonly body: string } {
	const [comment, ...rest] = blankBody(id.template, 'en').trim().split('\n');
	return { comment: comment!.replace(/^<!-- | -->$/gu, ''), body: rest.join('\n').trim().split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n') };
}

describe('insertSectionFix on a YAML card', () => {
	const { comment, body } = lines(citation);
	const fixed = (text: string): string => apply(text, insertSectionFix(parseCard(text, 'yaml'), citation));

	it('adds a key with the template as a literal and its guidance as a comment', () => {
		assert.equal(fixed('name: T\n'), `name: T\ncitation: | # ${comment}\n${body}\n`);
		assert.equal(fixed('name: T'), `name: T\ncitation: | # ${comment}\n${body}\n`);
		assert.equal(fixed('name: T\r\n'), `name: T\ncitation: | # ${comment}\n${body}\n`.replaceAll('\n', '\r\n'));
		assert.equal(fixed(''), `citation: | # ${comment}\n${body}\n`);
	});

	it('adds it in the order of the Hub\'s template, at the indent of the others', () => {
		const indented = body.split('\n').map((line) => (line === '' ? '' : `  ${line}`)).join('\n');
		assert.equal(fixed('  evaluation: a\n  contact: b\n'), `  evaluation: a\n  citation: | # ${comment}\n${indented}\n  contact: b\n`);
	});

	it('fills an empty or placeholder value', () => {
		assert.equal(fixed('citation:\ncontact: b\n'), `citation: | # ${comment}\n${body}\ncontact: b\n`);
		assert.equal(fixed('citation: TODO # soon\ncontact: b\n'), `citation: | # ${comment}\n${body}\n# soon\ncontact: b\n`);
		assert.equal(fixed('citation: # soon\n'), `citation: | # ${comment}\n${body}\n# soon\n`);
		assert.equal(fixed('citation: |\n  TBD\ncontact: b\n'), `citation: | # ${comment}\n${body}\ncontact: b\n`);
	});

	it('is none where a line cannot be added, and where the key has a value', () => {
		for (const text of ['{ name: T }\n', '- a\n', 'a: [\n', 'citation: "@misc{x}"\n', `citation: | # ${comment}\n${body}\n`]) assert.isUndefined(insertSectionFix(parseCard(text, 'yaml'), citation), text);
	});

	it('names keys as the card does', () => {
		assert.equal(insertSectionFix(parseCard('model-name: T\n', 'yaml'), architecture)?.title, 'Insert the key “model-architecture-and-objective”');
		assert.equal(insertSectionFix(parseCard('name: T\n', 'yaml'), architecture)?.title, 'Insert the key “model_architecture_and_objective”');
	});

	it('leaves a card that says the same and more', () => {
		const text = '# About the card\nname: T\n\ntraining_data: Photographs. # ours\n\nlimitations:\n  - Rain\n  - Fog\n';
		const all = apply(text, insertSectionsFix(parseCard(text, 'yaml'), DISCLOSURES));
		const before = parse(text) as Record<string, unknown>;
		const after = parse(all) as Record<string, unknown>;
		for (const key of Object.keys(before)) assert.deepEqual(after[key], before[key]);
		assert.isAbove(Object.keys(after).length, 30);
		assert.isUndefined(insertSectionsFix(parseCard(all, 'yaml'), DISCLOSURES));
	});
});
