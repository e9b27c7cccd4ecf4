import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { panelOf } from '../../src/reports/panel';
import { reviewFile } from '../../src/review/reviewer';

const example = (name: string): string => readFileSync(resolve(import.meta.dirname, `../../examples/${name}/README.md`), 'utf8');

function panel(text: string, saved?: string) {
	const { card, review } = reviewFile({ path: 'README.md', text, treatAs: 'card' });
	return panelOf('README.md', card!, review, saved === undefined ? undefined : reviewFile({ path: 'README.md', text: saved, treatAs: 'card' }).review);
}

describe('panelOf', () => {
	it('counts the same by groups as in all', () => {
		const { coverage, groups } = panel(example('poor'));
		const sum = (of: 'done' | 'total'): number => groups.reduce((all, group) => all + group[of], 0);
		assert.deepEqual({ done: sum('done'), total: sum('total') }, coverage);
		assert.isAbove(coverage.done, 0);
		assert.equal(groups[0]!.title, 'Identity');
	});

	it('has the classes of a framework from the lowest, and none where there are none', () => {
		const { frameworks } = panel(example('good'));
		const of = (wanted: string) => frameworks.find(({ title }) => title === wanted)!;
		assert.deepEqual(of('Model Openness Framework').levels, ['Class III: Open Model', 'Class II: Open Tooling', 'Class I: Open Science'].map((title) => ({ title, share: 1 })));
		assert.deepEqual(of('Open science').levels, []);
		assert.equal(of('Open science').met, of('Open science').total);
	});

	it('names the gravest step first, then the one that most frameworks ask for', () => {
		const { steps } = panel(example('template'));
		assert.equal(steps.length, 3);
		assert.deepEqual(steps.map(({ id }) => id)[0], 'license/weights');
		assert.equal(steps[0]!.severity, 'error');
		assert.equal(steps[1]!.severity, steps[2]!.severity);
		assert.isAtLeast(steps[1]!.askedBy.length, steps[2]!.askedBy.length);
		assert.include(steps[1]!.askedBy, 'Open science');
	});

	it('names no step that is suppressed, or done', () => {
		const [first] = panel(example('template')).steps;
		const suppressed = panel(`${example('template')}\n<!-- model-card-review-disable-file ${first!.id} -->\n`);
		assert.notInclude(suppressed.steps.map(({ id }) => id), first!.id);
		assert.isEmpty(panel(example('good')).steps.filter(({ severity }) => severity === 'error' || severity === 'warning'));
	});

	it('tells what changed since the card was saved', () => {
		const before = '# Model\n\n## Limitations\n\nThe model invents facts about people.\n';
		const after = '# Model\n\n## Red Teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded.\n';
		assert.isUndefined(panel(after).sinceSave);
		assert.isEmpty(panel(after, after).sinceSave!.changes);
		const { sinceSave } = panel(after, before);
		assert.deepInclude(sinceSave!.changes.map(({ title, change }) => ({ title, change })), { title: 'Red teaming', change: 'gained' });
		assert.deepInclude(sinceSave!.changes.map(({ title, change }) => ({ title, change })), { title: 'Limitations', change: 'lost' });
	});

	it('makes something of an empty card', () => {
		const { coverage, steps } = panel('');
		assert.equal(coverage.done, 0);
		assert.equal(steps.length, 3);
	});
});
