import { assert } from 'chai';
import { parseCard } from '../../../../src/card/parse';
import { applyEdits } from '../../../../src/fixes/apply';
import { DEFAULT_CONFIGURATION, type RequiredSection } from '../../../../src/review/configuration';
import type { Finding } from '../../../../src/review/review';
import { reviewFile } from '../../../../src/review/reviewer';
import { checkRequiredSections } from '../../../../src/review/rules/sections/required';
import { cards } from '../../../fixes/cards';

const APPROVAL: RequiredSection = { titles: ['Release Approval', '发布审批'], why: 'Legal reads it before every release.', template: '- **Approved by:** [More Information Needed]\n- **Policy:** version 3\n', severity: 'error' };

function findings(text: string, section = APPROVAL, path = 'README.md'): readonly Finding[] {
	return checkRequiredSections(parseCard(text, path.endsWith('yaml') ? 'yaml' : 'markdown'), [section]);
}

/** The text once the fix is made, which offers no other. */
function fixed(text: string, section = APPROVAL, path = 'README.md'): string {
	const [fix] = findings(text, section, path)[0]!.fixes;
	const result = applyEdits(text, fix!.edits);
	assert.deepEqual(findings(result, section, path).flatMap(({ fixes }) => fixes.map(({ title }) => title)), [], 'the fix is offered again');
	return result;
}

describe('rule: sections/required', () => {
	for (const heading of ['## Release Approval', '# 3. release-approval', '## ✅ Release Approval [optional]', 'Release Approval\n---', '**Release Approval**', '<h2>Release approval</h2>', '### **Release Approval**:', '## 发布审批']) {
		it(`is met by ${JSON.stringify(heading)} with text`, () => {
			assert.deepEqual(findings(`# Kestrel\n\n${heading}\n\nApproved by R. Okafor.\n`), []);
			assert.match(findings(`# Kestrel\n\n${heading}\n\nTODO\n`)[0]!.message, /has nothing in it but a placeholder/u);
		});
	}

	it('is met by a table, by code, or by text further below', () => {
		for (const body of ['| By | On |\n| - | - |\n| R. | May |', '```\nx\n```', '### Who\n\nR. Okafor.', 'Not applicable: an internal model.']) assert.deepEqual(findings(`# Kestrel\n\n## Release Approval\n\n${body}\n`), [], body);
	});

	it('is not met by other headings, nor by an empty section', () => {
		for (const text of ['# Release Approval of Kestrel\n\nText.\n', '# Kestrel\n\nRelease Approval\n', '# Kestrel\n\n## Approval\n\nText.\n', '# Kestrel\n\n## Release Approval\n\n<!-- later -->\n\n### Who\n']) assert.lengthOf(findings(text), 1, text);
	});

	it('says what is missing and why, at the title or at the empty section', () => {
		const text = '# Kestrel\n\nText.\n';
		const [missing] = findings(text);
		assert.deepEqual([missing!.severity, missing!.message, text.slice(missing!.range.start, missing!.range.end)], ['error', 'The section “Release Approval” is missing, and your team requires it: Legal reads it before every release. Add it.', 'Kestrel']);
		const empty = '# Kestrel\n\n## 发布审批\n';
		const [unfilled] = findings(empty, { ...APPROVAL, why: undefined });
		assert.deepEqual([unfilled!.message, empty.slice(unfilled!.range.start, unfilled!.range.end)], ['The section “发布审批” has nothing in it but a placeholder, and your team\'s configuration requires it. Fill it in.', '## 发布审批']);
	});

	it('inserts the team\'s template where the Hub\'s order has it, or else behind what the Hub\'s order knows', () => {
		const text = '# Kestrel\n\n## Model Details\n\nText.\n\n## Evaluation\n\nText.\n';
		assert.equal(fixed(text), `${text}\n## Release Approval\n\n${APPROVAL.template!}`);
		assert.equal(fixed(text, { ...APPROVAL, titles: ['Safety'], template: undefined }), text.replace('## Evaluation', '## Safety\n\n[More Information Needed]\n\n## Evaluation'));
		const starred = text.replaceAll('Text.', '* Text.');
		assert.equal(fixed(starred), `${starred}\n## Release Approval\n\n${APPROVAL.template!.replace(/^-/gmu, '*')}`);
		assert.equal(fixed(text.replaceAll('\n', '\r\n')), `${text}\n## Release Approval\n\n${APPROVAL.template!}`.replaceAll('\n', '\r\n'));
	});

	it('fills the empty section, and replaces the placeholder', () => {
		assert.equal(fixed('# Kestrel\n\n## Release approval\n\n## Citation\n\nText.\n'), `# Kestrel\n\n## Release approval\n\n${APPROVAL.template!}\n## Citation\n\nText.\n`);
		assert.equal(fixed('# Kestrel\n\n## Release Approval\n\nTODO\n'), `# Kestrel\n\n## Release Approval\n\n${APPROVAL.template!}`);
	});

	it('does not take the template for text', () => {
		const [finding] = findings(`# Kestrel\n\n#### Release Approval\n\n${APPROVAL.template!}`);
		assert.deepEqual([finding?.fixes, /nothing in it but a placeholder/u.test(finding!.message)], [[], true]);
		const template = '### Who\n\nName the lawyer.\n';
		assert.lengthOf(findings(fixed('# Kestrel\n\nText.\n', { ...APPROVAL, template }), { ...APPROVAL, template }), 1);
	});

	it('of any card has a fix that adds the template once, changes nothing else, and is not offered again', () => {
		let count = 0;
		let left = 0;
		for (const text of cards(100)) {
			const [fix] = findings(text)[0]?.fixes ?? [];
			if (!fix) continue;
			count++;
			const result = fixed(text);
			assert.equal(result.split('**Policy:** version 3').length, 2, JSON.stringify(text));
			for (const { range, newText } of fix.edits) assert.isTrue(range.start === range.end || newText.includes('Policy'), JSON.stringify(text));
			left += findings(result).length;
		}
		assert.isAbove(count, 75);
		// Beside elements that are never closed, what follows may become part of the new section.
		assert.isAtLeast(left, count * 0.95);
	});

	it('finds the keys of a YAML card', () => {
		const yaml = (text: string) => findings(text, APPROVAL, 'model_card.yaml');
		assert.deepEqual(yaml('name: Kestrel\nrelease_approval: by R. Okafor\n'), []);
		assert.lengthOf(yaml('name: Kestrel\nrelease_approval: TODO\n'), 1);
		assert.include(fixed('name: Kestrel\n', APPROVAL, 'model_card.yaml'), 'release_approval: |\n');
		assert.deepEqual(findings('name: Kestrel\n', { ...APPROVAL, titles: ['发布审批'] }, 'model_card.yaml')[0]!.fixes, []);
	});

	it('can be turned off, and is of no profile', () => {
		const of = (rules: ReadonlyMap<string, 'off'>) => reviewFile({ path: 'README.md', text: '# Model card\n', configuration: { ...DEFAULT_CONFIGURATION, profile: { ...DEFAULT_CONFIGURATION.profile, threshold: 'error' }, sections: [{ ...APPROVAL, severity: 'hint' }], rules: [rules] } }).review.findings.filter(({ ruleId }) => ruleId === 'sections/required');
		assert.lengthOf(of(new Map()), 1);
		assert.lengthOf(of(new Map([['sections/required', 'off']])), 0);
	});
});
