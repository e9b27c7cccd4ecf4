import { assert } from 'chai';
import type { Workbench } from './workbench';

/** What a user does, one step after the other in the same window; each counts as a test. */
export interface Step {
	readonly title: string;
	run(workbench: Workbench): Promise<void>;
}

/** The scenario on the visible workbench, opened on a copy of the test workspace. */
export const scenario: readonly Step[] = [
	{
		title: 'opens a card from the Explorer and counts its open items in the status bar',
		run: async (workbench) => {
			await workbench.openFile('README.md');
			await workbench.pointAt('# Harbour Sentiment');
			await workbench.statusBar.getByText(/^\s*\d+ open$/u).waitFor();
			await workbench.screenshot('card');
		},
	},
	{
		title: 'underlines what is missing and lists it as problems',
		run: async (workbench) => {
			await workbench.squiggles('warning').first().waitFor();
			const problems = await workbench.problems();
			await problems.filter({ hasText: 'Red teaming: not disclosed.' }).first().waitFor();
			await problems.filter({ hasText: 'safety/red-teaming' }).first().waitFor();
			await workbench.screenshot('problems');
			await workbench.page.keyboard.press('Control+j');
		},
	},
	{
		title: 'explains a heading and a problem on hover',
		run: async (workbench) => {
			const heading = await workbench.hoverAt('Limitations');
			await heading.getByText('Asked for by').waitFor();
			await heading.getByText('More about this disclosure').waitFor();
			await workbench.screenshot('hover-heading');
			await workbench.dismiss();
			const problem = await workbench.hoverAt('## Evaluation');
			await problem.getByText('Evaluation results: only a placeholder so far.').waitFor();
			await workbench.screenshot('hover-problem');
			await workbench.dismiss();
		},
	},
	{
		title: 'leads from a hover to the place that it speaks of',
		run: async (workbench) => {
			await workbench.clickAt('Model card for a small');
			const hover = await workbench.hoverAt('Limitations');
			await hover.getByRole('link', { name: /^line 1\d$/u }).first().click();
			await workbench.statusBar.getByText(/^Ln 1\d, Col \d+ \(\d+ selected\)$/u).waitFor();
			await workbench.dismiss();
		},
	},
	{
		title: 'fills an empty section by a quick fix',
		run: async (workbench) => {
			await workbench.clickAt('## Evaluation');
			const fixes = await workbench.quickFixes();
			await fixes.filter({ hasText: /Insert templates for all \d+ missing disclosures/u }).first().waitFor();
			await workbench.screenshot('quick-fixes');
			await workbench.chooseQuickFix('Fill the section “Evaluation” with a template');
			// What is to be written is selected, and stands out in the text.
			await workbench.statusBar.getByText(/^Ln \d+, Col \d+ \(25 selected\)$/u).waitFor();
			const colourOf = async (text: RegExp): Promise<string> => workbench.editor.locator('.view-line span > span', { hasText: text }).first().evaluate((span) => getComputedStyle(span).color);
			assert.notEqual(await colourOf(/^\[More.Information.Needed\]$/u), await colourOf(/^The.log.entries/u));
			await workbench.screenshot('quick-fix-applied');
		},
	},
	{
		title: 'shows the openness of the card as a tree, which leads to its lines',
		run: async (workbench) => {
			await workbench.page.locator('.activitybar').getByRole('tab', { name: 'Model Card' }).click();
			const rows = workbench.page.locator('.pane-body .monaco-list-row');
			await rows.filter({ hasText: /^Limitations and risks\d of 4$/u }).click();
			await rows.filter({ hasText: /^Limitationsdisclosed$/u }).click();
			await rows.filter({ hasText: /line \d+$/u }).first().click();
			await workbench.statusBar.getByText(/^Ln \d+, Col \d+ \(\d+ selected\)$/u).waitFor();
			await workbench.screenshot('tree');
		},
	},
	{
		title: 'shows the review panel, whose steps lead to the card',
		run: async (workbench) => {
			await workbench.runCommand('Model Card: Open Review Panel');
			const panel = workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
			await panel.getByText(/^\d+ of \d+ items are disclosed\.$/u).waitFor();
			await panel.getByText('Class III: Open Model').waitFor();
			await workbench.screenshot('panel');
			await panel.getByRole('button').first().click();
			// What is to be written is selected in the card, and the panel tells of the change.
			await workbench.statusBar.getByText(/^Ln \d+, Col \d+ \(\d+ selected\)$/u).waitFor();
			await panel.locator('.changes li').first().waitFor();
			await workbench.page.locator('.activitybar').getByRole('tab', { name: 'Explorer' }).click();
		},
	},
	{
		title: 'generates the openness checklist from the palette',
		run: async (workbench) => {
			// The command asks at once, so that the palette is never seen to go.
			await workbench.palette('Model Card: Generate Openness Checklist');
			await workbench.page.keyboard.press('Enter');
			await workbench.page.getByText('All disclosures').first().waitFor();
			await workbench.screenshot('checklist-choice');
			// Where it goes is asked only of those who want to say.
			await workbench.page.getByRole('button', { name: 'Choose Where the Checklist Goes...' }).click();
			await workbench.page.getByText('Save beside the card').first().waitFor();
			await workbench.screenshot('checklist-target');
			await workbench.page.keyboard.press('Escape');
			await workbench.page.getByText('All disclosures').first().waitFor();
			await workbench.page.keyboard.press('Enter');
			await workbench.pointAt('# Openness checklist: README.md');
			await workbench.screenshot('checklist');
		},
	},
	{
		title: 'leaves a file alone that is no card, and says why',
		run: async (workbench) => {
			await workbench.openFile('notes/notes.md');
			await workbench.pointAt('Buy paper');
			await workbench.runCommand('Model Card: Why Is This File (Not) Reviewed?');
			await workbench.page.getByText('“notes.md” is not reviewed as a model card.').first().waitFor();
			assert.equal(await workbench.squiggles('warning').count(), 0);
			assert.equal(await workbench.statusBar.getByText(/\d+ open/u).count(), 0);
			await workbench.screenshot('no-card');
		},
	},
];

/** The same window for somebody whose editor speaks Chinese. */
export const chineseScenario: readonly Step[] = [
	{
		title: 'speaks Chinese in the status bar and in problems',
		run: async (workbench) => {
			await workbench.openFile('README.md');
			await workbench.statusBar.getByText(/^\s*\d+ 项未完成$/u).waitFor();
			const problems = await workbench.problems();
			await problems.filter({ hasText: '红队测试：未披露。' }).first().waitFor();
			await workbench.page.keyboard.press('Control+j');
		},
	},
	{
		title: 'has Chinese titles of commands, and a Chinese review panel',
		run: async (workbench) => {
			// The editor offers the English title of a command as well.
			const rows = await workbench.palette('打开审阅面板');
			await rows.filter({ hasText: '模型卡: 打开审阅面板' }).first().waitFor();
			await workbench.page.keyboard.press('Enter');
			const panel = workbench.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
			await panel.getByRole('heading', { name: '覆盖率' }).waitFor();
			assert.equal(await panel.locator('html').getAttribute('lang'), 'zh-cn');
			await workbench.screenshot('panel-chinese');
		},
	},
];
