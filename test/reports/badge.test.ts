import { assert } from 'chai';
import { Parser } from 'htmlparser2';
import { BADGE_FORMATS, badgeOf } from '../../src/reports/badge';
import { evaluate } from './evaluated';

describe('badge', () => {
	const [openScience, mof] = evaluate('# Tiny\n\n## Limitations\n\nIt cannot count.\n', ['open-science', 'mof']).frameworks;

	it('counts what is met, or names the class', () => {
		assert.match(badgeOf(openScience!).message, /^\d+ of \d+$/u);
		assert.deepEqual(badgeOf(openScience!).color, 'red');
		assert.deepEqual(badgeOf(mof!), { label: 'Model Openness Framework', message: 'no class', color: 'red' });
		assert.equal(badgeOf({ ...mof!, level: 'class-2' }).message, 'Class II');
	});

	it('leaves out what is optional or does not apply', () => {
		const of = (status: 'met' | 'unmet' | 'not-assessed', optional = false) => ({ ...openScience!.requirements[0]!, status, optional });
		const badge = badgeOf({ ...openScience!, requirements: [of('met'), of('unmet'), of('unmet', true), of('not-assessed')] });
		assert.deepEqual(badge, { label: 'Open science', message: '1 of 2', color: 'yellow' });
	});

	it('is what shields.io reads', () => {
		assert.deepEqual(JSON.parse(BADGE_FORMATS.shields(badgeOf(mof!))), { schemaVersion: 1, label: 'Model Openness Framework', message: 'no class', color: 'red' });
	});

	it('is a picture with a name, which loads nothing', () => {
		const svg = BADGE_FORMATS.svg({ label: 'A <b> & "c"', message: 'x', color: 'red' });
		const tags: string[] = [];
		let title = '';
		const parser = new Parser({ onopentag: (name, { 'aria-label': label }) => { tags.push(name); if (label !== undefined) title = label; } }, { xmlMode: true });
		parser.end(svg);
		assert.equal(title, 'A <b> & "c": x');
		assert.deepEqual(tags, ['svg', 'title', 'clipPath', 'rect', 'g', 'rect', 'rect', 'g', 'text', 'text']);
		assert.deepEqual([...svg.matchAll(/https?:[^"]*/gu)].map(([url]) => url), ['http://www.w3.org/2000/svg']);
	});
});
