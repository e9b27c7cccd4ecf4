import { assert } from 'chai';
import { FRAMEWORKS, findFramework } from '../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../src/frameworks/evaluate';
import type { FrameworkId } from '../../src/frameworks/framework';
import { renderChecklist } from '../../src/reports/checklist';
import { mergeChecklist } from '../../src/reports/mergeChecklist';
import { reviewFile } from '../../src/review/reviewer';

const POOR = '---\npipeline_tag: text-generation\n---\n\n# Tiny\n\nTiny is a language model.\n';
const RICH = `${POOR}\n## Red teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded.\n`;

function checklistOf(text: string, frameworks: readonly FrameworkId[] = ['open-science'], disclosures = false): string {
	const { card, review } = reviewFile({ path: 'README.md', text });
	const link = ({ start }: { readonly start: number }): string => `README.md#L${card!.lines.position(start).line + 1}`;
	return renderChecklist(card!, review, { name: 'README.md', link }, { disclosures, frameworks: evaluateFrameworks(frameworks.map(findFramework), card!, review), marks: true });
}

/** The line of an item, without the mark. */
function lineOf(text: string, title: string): string {
	return text.split(/\r?\n/u).find((line) => line.includes(`**${title}**`))!.replace(/ ?<!-- checklist [^>]*-->/u, '');
}

const poor = checklistOf(POOR);
const rich = checklistOf(RICH);
const merge = (old: string, fresh: string): string => mergeChecklist(old, fresh) ?? assert.fail('not taken for a checklist');
const insert = (text: string, title: string, edit: (line: string) => string): string => text.split('\n').map((line) => (line.includes(`**${title}**`) ? edit(line) : line)).join('\n');

describe('mergeChecklist', () => {
	it('marks without changing what a reader sees', () => {
		const { card, review } = reviewFile({ path: 'README.md', text: RICH });
		const plain = renderChecklist(card!, review, { name: 'README.md', link: () => 'x#L1' }, { disclosures: true, frameworks: [] });
		const marked = renderChecklist(card!, review, { name: 'README.md', link: () => 'x#L1' }, { disclosures: true, frameworks: [], marks: true });
		assert.equal(marked.replace(/ <!-- checklist [^>]*-->/gu, ''), plain);
	});

	it('gives each part a mark of its own', () => {
		const all = checklistOf(RICH, FRAMEWORKS.map(({ id }) => id), true);
		const keys = [...all.matchAll(/<!-- checklist (\S+)/gu)].map(([, key]) => key);
		assert.equal(new Set(keys).size, keys.length);
		for (const line of all.split('\n')) if (/^\S/u.test(line)) assert.match(line, / <!-- checklist \S+ [xo](?: [\da-f]{8})+ -->$/u);
	});

	it('is the new checklist where nobody wrote anything', () => {
		for (const [old, fresh] of [[poor, rich], [rich, poor], [rich, rich], ['', rich], ['\n', rich]] as const) assert.equal(merge(old, fresh), fresh);
	});

	it('refreshes items and counts', () => {
		const merged = merge(poor, rich);
		assert.match(lineOf(poor, 'Red teaming'), /^- \[ \] .*: not met/u);
		assert.match(lineOf(merged, 'Red teaming'), /^- \[x\] .*: met$/u);
	});

	it('keeps the tick of a person, also through a time when the review ticks the item', () => {
		const ticked = insert(poor, 'Red teaming', (line) => line.replace('- [ ]', '- [x]'));
		assert.match(lineOf(merge(ticked, poor), 'Red teaming'), /^- \[x\] .*: not met/u);
		assert.match(lineOf(merge(merge(ticked, rich), poor), 'Red teaming'), /^- \[x\] .*: not met/u);
	});

	it('takes away the tick that the review had made, and makes it again', () => {
		assert.match(lineOf(merge(rich, poor), 'Red teaming'), /^- \[ \]/u);
		assert.match(lineOf(merge(merge(rich, poor), rich), 'Red teaming'), /^- \[x\]/u);
	});

	it('leaves a box empty of which a person has taken the tick, until they set it again', () => {
		const unticked = insert(rich, 'Red teaming', (line) => line.replace('- [x]', '- [ ]'));
		assert.equal(merge(unticked, rich), unticked);
		const through = merge(merge(unticked, poor), rich);
		assert.match(lineOf(through, 'Red teaming'), /^- \[ \] .*: met$/u);
		const again = insert(through, 'Red teaming', (line) => line.replace('- [ ]', '- [x]'));
		assert.equal(merge(again, rich), rich);
		assert.equal(merge(again, poor), poor);
	});

	it('takes a hundred thousand lines of remarks', () => {
		const remarks = Array.from({ length: 100_000 }, (_, index) => `  - remark ${index}`).join('\n');
		const old = insert(poor, 'Red teaming', (line) => `${line}\n${remarks}`);
		assert.include(merge(old, rich), `\n${remarks}\n`);
		assert.include(merge(`${remarks}\n${poor}`, rich), `${remarks}\n`);
	});

	it('keeps text behind an item, below it and between sections', () => {
		const old = `Our plan.\n\n${insert(poor, 'Red teaming', (line) => `${line} Anna, in May\n  - asked the lab\n\n  A whole paragraph.`)}\n## Notes\n\nEverything else.\n`;
		const merged = merge(old, rich);
		assert.match(merged, /^Our plan\.\n\n# Openness checklist/u);
		assert.match(merged, /\*\*Red teaming\*\*: met <!--[^>]*--> Anna, in May\n(?: {2}- \[line \d+\][^\n]*\n)+ {2}- asked the lab\n\n {2}A whole paragraph\.\n/u);
		assert.match(merged, /\n\n## Notes\n\nEverything else\.\n$/u);
		assert.equal(merge(merged, rich), merged);
	});

	it('keeps the wording of a person until there is something new to say, and below the item then', () => {
		const old = insert(poor, 'Red teaming', (line) => line.replace('not met', 'planned for May'));
		assert.equal(merge(old, poor), old);
		const merged = merge(old, rich);
		assert.match(lineOf(merged, 'Red teaming'), /: met$/u);
		assert.match(merged, /^ {2}- Written before the update: \*\*Red teaming\*\*: planned for May/mu);
		assert.equal(merge(merged, rich), merged);
	});

	it('keeps what is not asked for any more only where somebody wrote, and says so', () => {
		const both = checklistOf(POOR, ['open-science', 'osaid']);
		const title = findFramework('osaid').requirements[0]!.title;
		const merged = merge(insert(both, title, (line) => `${line} ask Ben`), poor);
		assert.include(merged, poor.trimEnd());
		assert.match(merged, new RegExp(`^- \\[ \\] \\*\\*${title}\\*\\*: .* \\*\\(not part of this checklist any more\\)\\* <!-- checklist gone osaid/[^>]*--> ask Ben$`, 'mu'));
		assert.equal(merged.match(/<!-- checklist gone/gu)!.length, 1);
		assert.equal(merge(merged, poor), merged);
		const back = merge(merged, both);
		assert.notInclude(back, 'gone');
		assert.match(back, new RegExp(`\\*\\*${title}\\*\\*: [^\\n]*--> ask Ben\\n`, 'u'));
	});

	it('is idempotent and keeps the line endings', () => {
		const old = insert(poor, 'Red teaming', (line) => `${line} later\n  - remark`).replaceAll('\n', '\r\n');
		const merged = merge(old, rich);
		assert.notMatch(merged, /(?<!\r)\n/u);
		assert.include(merged, '--> later\r\n');
		assert.equal(merge(merged, rich), merged);
	});

	it('refuses a text of another kind', () => {
		assert.isUndefined(mergeChecklist('# My notes\n\n- [ ] **Red teaming**: soon\n', rich));
	});

	it('is not deceived by a card that holds a mark', () => {
		const hostile = checklistOf(RICH.replace('Two people', '`<!-- checklist title o 00000000 -->` <!-- checklist about o 00000000 --> Two people'));
		assert.equal(merge(hostile, hostile), hostile);
		assert.equal(merge(hostile, rich), rich);
	});

	it('leaves no second blank line below an item that has gone, where its evidence stood', () => {
		const mof = checklistOf(POOR, ['mof']);
		const merged = merge(insert(rich, 'Red teaming', (line) => `${line}\n  - Ask Ann.\n`), mof);
		assert.include(merged, 'Ask Ann.');
		assert.equal(merge(merged, mof), merged);
	});

	it('loses no word that is written at any place, and writes the same again', () => {
		const all = checklistOf(RICH, ['open-science', 'mof'], true);
		const less = checklistOf(POOR, ['mof']);
		const texts = ['WORD', ' WORD ', 'WORD\n', '\nWORD', '\n\nWORD\n\n', '\n- [x] WORD\n', '\n  - WORD\n', '\n## WORD\n\n'];
		let state = 1;
		const next = (below: number): number => (state = (state * 48271) % 2147483647) % below;
		for (let round = 0; round < 400; round++) {
			const [old, fresh] = round % 2 === 0 ? [all, less] : [less, all];
			let edited = old;
			const count = 1 + next(4);
			for (let edit = 0; edit < count; edit++) {
				const at = next(edited.length + 1);
				edited = edited.slice(0, at) + texts[next(texts.length)]! + edited.slice(at);
			}
			if (round % 3 === 0) edited = edited.replaceAll('\n', '\r\n');
			// Within a mark nobody writes, and what stands there is no text.
			if (/<!--[^>]*WORD/u.test(edited)) continue;
			const words = (text: string): number => text.match(/WORD/gu)?.length ?? 0;
			const merged = merge(edited, fresh);
			assert.equal(words(merged), words(edited), edited.slice(Math.max(0, edited.indexOf('WORD') - 200), edited.indexOf('WORD') + 200));
			assert.isTrue(merge(merged, fresh) === merged, merged);
		}
	});
});
