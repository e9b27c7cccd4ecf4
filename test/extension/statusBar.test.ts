import { assert } from 'chai';
import { present } from '../../src/editor/statusBar';
import { reviewFile } from '../../src/review/reviewer';
import { isOpen } from '../../src/reports/status';

const review = (text: string) => {
	const { card, review } = reviewFile({ path: 'README.md', text, treatAs: 'card' });
	return { kind: 'card', version: 1, card: card!, review } as const;
};

describe('the status bar', () => {
	it('counts the open items of a card', () => {
		const state = review('# T\n');
		const open = state.review.findings.filter(({ disclosure }) => disclosure && isOpen(state.review.disclosures.find(({ id }) => id === disclosure)!.status));
		const hints = open.filter(({ severity }) => severity === 'hint').length;
		assert.isAbove(hints, 0);
		assert.isAbove(open.length - hints, 5);
		const shown = present(state);
		assert.deepInclude(shown, { text: `$(checklist) ${open.length - hints} open`, command: 'workbench.actions.view.problems' });
		assert.include(shown?.tooltip, `, and ${hints} of less weight.`);
	});

	it('counts the sections that a team requires', () => {
		const state = review('# T\n');
		const findings = [{ ruleId: 'sections/required', severity: 'warning', message: '', range: { start: 0, end: 1 }, fixes: [] }, { ruleId: 'metadata/block-missing', severity: 'warning', message: '', range: { start: 0, end: 1 }, fixes: [] }] as const;
		assert.deepInclude(present({ ...state, review: { ...state.review, findings } }), { text: '$(checklist) 1 open' });
	});

	it('says when nothing is open', () => {
		const state = review('# T\n');
		assert.deepInclude(present({ ...state, review: { ...state.review, findings: [] } }), { text: '$(checklist) Model card', command: 'modelCardReview.generateChecklist' });
	});

	it('tells the class of a file of the Model Openness Tool', () => {
		const state = review('');
		for (const [level, text] of [['class-2', 'Class II: Open Tooling'], ['unclassified', 'Unclassified'], [undefined, 'Unclassified']] as const) {
			assert.deepInclude(present({ ...state, kind: 'mof-file', reason: '', level }), { text: `$(checklist) ${text}`, command: 'modelCardReview.generateChecklist' });
		}
	});

	it('says that a file is too large, and nothing of a file that is no card', () => {
		assert.deepInclude(present({ kind: 'too-large', version: 1, reason: 'The file is larger than 1000 kB.' }), { text: '$(circle-slash) Model card: too large', tooltip: 'Not reviewed: The file is larger than 1000 kB.' });
		assert.isUndefined(present({ kind: 'no-card', version: 1, reason: '' }));
	});
});
