import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import type { FrameworkResult, RequirementResult } from '../../src/frameworks/framework';
import { renderChecklist } from '../../src/reports/checklist';
import { CHECKLIST_FORMATS } from '../../src/reports/checklistFormats';
import { reviewFile } from '../../src/review/reviewer';

const TEXT = '# T\n\nWe give **weights** here.\n\nThe rest is <b>secret</b>.\n';
const card = parseCard(TEXT);
const { review } = reviewFile({ path: 'README.md', text: TEXT, treatAs: 'card' });
const file = { name: 'README.md', link: ({ start }: { start: number }) => `README.md#L${TEXT.slice(0, start).split('\n').length}` };

function requirement(id: string, group: string, more: Partial<RequirementResult> = {}): RequirementResult {
	return { id, title: `Title ${id}`, group, status: 'unmet', optional: false, verified: true, disclosures: [], evidence: [], needed: '', ...more };
}

const OPEN_SCIENCE: FrameworkResult = {
	id: 'open-science', title: 'Open science', version: '1', level: undefined, progress: { met: 0.5 },
	requirements: [
		requirement('a', 'One', { status: 'met', evidence: [{ range: { start: TEXT.indexOf('We'), end: TEXT.indexOf('We') + 25 }, says: 'says where' }] }),
		requirement('b', 'One', { needed: 'Still to be disclosed: “X”.' }),
		requirement('c', 'Two', { status: 'not-applicable' }),
		requirement('d', 'Two', { status: 'promised', optional: true, needed: 'Promised for 2027: “Y”.' }),
	],
};

const MOF: FrameworkResult = {
	id: 'mof', title: 'Model Openness Framework', version: '1.0', level: 'class-3', progress: { 'class-3': 1, 'class-2': 0.5, 'class-1': 0 },
	requirements: [requirement('a', 'Class III', { status: 'met' }), requirement('b', 'Class II', { status: 'not-open' }), requirement('c', 'Class II', { optional: true }), requirement('d', 'Class I')],
};

describe('frameworkSection', () => {
	const render = (...frameworks: readonly FrameworkResult[]): string => renderChecklist(card, review, file, { disclosures: false, frameworks });

	it('counts by group and in all what applies and is not optional', () => {
		const text = render(OPEN_SCIENCE);
		for (const heading of ['# Openness checklist: README.md', '## Open science (1): 1 of 2 met', '### One: 1 of 2 met', '### Two: 0 of 0 met']) assert.include(text, `${heading}\n`);
	});

	it('ticks what is met or out of place, links the evidence, and says what is needed', () => {
		const text = render(OPEN_SCIENCE);
		assert.include(text, '- [x] **Title a**: met\n  - [line 3](README.md#L3): says where: `We give **weights** here.`\n');
		assert.include(text, '- [ ] **Title b**: not met. Still to be disclosed: “X”.\n');
		assert.include(text, '- [x] **Title c**: does not apply\n');
		assert.include(text, '- [ ] **Title d** (optional): promised. Promised for 2027: “Y”.\n');
	});

	it('says which level is reached, and what is missing for the next', () => {
		assert.include(render(MOF), '**Reached: Class III.**\n\n**Missing for Class II: Title b.**\n');
		const none = { ...MOF, level: 'unclassified', progress: { 'class-3': 0, 'class-2': 0, 'class-1': 0 }, requirements: MOF.requirements.map((each) => ({ ...each, status: 'unmet' as const })) };
		assert.include(render(none), '**Reached so far: no class.**\n\n**Missing for Class III: Title a.**\n');
		const all = { ...MOF, level: 'class-1', progress: { 'class-3': 1, 'class-2': 1, 'class-1': 1 } };
		assert.include(render(all), '**Reached: Class I.**\n');
		assert.notInclude(render(all), 'Missing for');
	});

	it('says whose words were not read', () => {
		const text = render({ ...OPEN_SCIENCE, requirements: [requirement('a', 'One', { verified: false }), requirement('b', 'One')] });
		assert.include(text, '- [ ] **Title a (wording not verified)**: not met\n');
		assert.include(text, '- [ ] **Title b**: not met\n');
		assert.include(text, 'Not every requirement was verified in its own words. Read were: The default of Model Card Review');
		assert.notInclude(render(OPEN_SCIENCE), 'verified');
	});

	it('is not taken for a model card itself', () => {
		const text = renderChecklist(card, review, file, { disclosures: true, frameworks: [OPEN_SCIENCE, MOF] });
		assert.isFalse(reviewFile({ path: 'README.md', text }).review.reviewed);
	});
});

describe('CHECKLIST_FORMATS', () => {
	const created = '2026-05-14T09:30:00Z';

	it('json: keeps its contract', () => {
		const { version, cards } = JSON.parse(CHECKLIST_FORMATS.json.write([{ file: 'a/README.md', card, review, frameworks: [OPEN_SCIENCE, MOF] }], { created })) as { version: number; cards: { file: string; frameworks: Record<string, unknown>[] }[] };
		assert.equal(version, 1);
		assert.deepEqual(Object.keys(cards[0]!), ['file', 'frameworks']);
		assert.equal(cards[0]!.file, 'a/README.md');
		const [openScience, mof] = cards[0]!.frameworks;
		assert.deepEqual(Object.keys(openScience!), ['id', 'title', 'version', 'level', 'progress', 'requirements']);
		assert.isNull(openScience!['level']);
		assert.equal(mof!['level'], 'class-3');
		assert.deepEqual(mof!['progress'], { 'class-3': 1, 'class-2': 0.5, 'class-1': 0 });
		assert.deepEqual((openScience!['requirements'] as unknown[])[0], {
			id: 'a', title: 'Title a', status: 'met', disclosures: [], evidence: [{ line: 3, column: 1, endLine: 3, endColumn: 26 }], needed: '',
		});
	});

	it('markdown: links to the file, whatever its name is', () => {
		const text = CHECKLIST_FORMATS.markdown.write([{ file: 'a b/[x] 100%.md', card, review, frameworks: [OPEN_SCIENCE] }], { created });
		assert.include(text, '](a%20b/%5Bx%5D%20100%25.md#L3)');
	});

	it('gives something for no cards at all', () => {
		assert.equal(CHECKLIST_FORMATS.json.write([], { created }), '{"version":1,"cards":[]}\n');
		for (const { write } of Object.values(CHECKLIST_FORMATS)) assert.doesNotThrow(() => write([], { created }));
	});
});
