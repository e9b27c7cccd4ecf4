import { strict as assert } from 'node:assert';
import { repair } from '../../../../src/cli/repair';
import type { Finding } from '../../../../src/review/review';
import { reviewFile } from '../../../../src/review/reviewer';
import { apply } from '../../../fixes/apply';

const CARD = '# Model Card\n\n## Training Data\n\nTODO\n\n## License\n\nThe weights are released under the Apache-2.0 license.\n';

function unused(text: string): readonly Finding[] {
	return reviewFile({ path: 'MODEL_CARD.md', text }).review.findings.filter(({ ruleId }) => ruleId === 'suppressions/unused');
}

function comment(content: string): string {
	return `<!-- model-card-review-${content} -->`;
}

describe('rule: suppressions/unused', () => {
	/** Checks the one finding in `added`, which stands above the section of the licence, and its fix. */
	function check(added: string, mark: string, message: RegExp, fixed: string): void {
		for (const eol of ['\n', '\r\n']) {
			const at = (part: string): string => CARD.replace('## License', `${part}## License`).replaceAll('\n', eol);
			const text = at(added);
			const [finding, ...others] = unused(text);
			assert.ok(finding, added);
			assert.deepEqual(others, []);
			assert.equal(finding.severity, 'information');
			assert.equal(text.slice(finding.range.start, finding.range.end), mark);
			assert.match(finding.message, message);
			assert.deepEqual(finding.fixes.map(({ isPreferred }) => isPreferred), [false]);
			const result = apply(text, finding.fixes[0]);
			assert.equal(result, at(fixed));
			assert.deepEqual(unused(result), []);
		}
	}

	it('finds the comment of no use and takes it out', () => {
		check(`${comment('disable-next-line license/weights')}\n`, 'license/weights', /“license\/weights” is not found where it holds/u, '');
		check(`${comment('disable-line -- why')}\n\n`, comment('disable-line -- why'), /nothing is found where it holds/u, '');
	});

	it('says where else the rule is found', () => {
		check(`${comment('disable-next-line data/sources')}\n`, 'data/sources', /“data\/sources” is found on line 3/u, '');
	});

	it('takes one rule out of several', () => {
		check(`${comment('disable-file data/sources license/weights -- why')}\n`, 'license/weights', /not found/u, `${comment('disable-file data/sources -- why')}\n`);
		check(`${comment('disable-file license/weights data/sources')}\n`, 'license/weights', /not found/u, `${comment('disable-file data/sources')}\n`);
	});

	it('takes the comment out when none of its rules is of use: without names it would be about all of them', () => {
		const text = `${comment('disable-file license/weights model/nothing metadata/duplicate-key')}\n\n${CARD}`;
		for (const finding of unused(text)) assert.equal(apply(text, finding.fixes[0]), CARD);
		const { text: repaired } = repair({ path: 'MODEL_CARD.md', text }, { rules: new Set(['suppressions/unknown-rule', 'suppressions/unused']), sections: false });
		assert.equal(repaired, CARD);
	});

	it('leaves the text on the line', () => {
		const text = CARD.replace('Apache-2.0 license.', `Apache-2.0 license. ${comment('disable-line license/weights')}`);
		assert.equal(apply(text, unused(text)[0]!.fixes[0]), CARD);
	});

	it('is silent about what is of use, about comments that enable, and about itself', () => {
		for (const added of [comment('disable-file data/sources'), comment('disable'), comment('enable license/weights'), comment('disable-file suppressions/unused')]) assert.deepEqual(unused(`${CARD}\n## Uses\n\n${added}\n\n## Evaluation\n`), [], added);
	});

	it('is silent about disclosures that are open but not checked: elsewhere they may be', () => {
		assert.deepEqual(unused(`${comment('disable-file safety/reporting license/data')}\n\n${CARD}`), []);
		const text = `${comment('disable-file license/weights license/data')}\n\n${CARD}`;
		assert.equal(apply(text, unused(text)[0]!.fixes[0]), text.replace('license/weights ', ''));
	});

	it('finds the second of two comments that are about one finding', () => {
		const text = CARD.replace('## License', `${comment('disable-next-line data/sources')}\n## License`);
		assert.equal(unused(`${text}\n${comment('disable-file data/sources')}\n`).length, 1);
	});

	it('is suppressed by its own name only', () => {
		const text = CARD.replace('## License', `${comment('disable-next-line license/weights')}\n## License`);
		assert.equal(unused(`${text}\n${comment('disable-file')}\n`).length, 1);
		assert.equal(unused(`${text}\n${comment('disable-file suppressions/unused')}\n`).length, 0);
	});
});
