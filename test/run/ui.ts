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
		title: 'opens a card from the Explorer',
		run: async (workbench) => {
			await workbench.openFile('README.md');
			await workbench.pointAt('# Harbour Sentiment');
			await workbench.screenshot('card');
		},
	},
	{
		title: 'offers commands in the palette',
		run: async (workbench) => {
			const commands = await workbench.palette('Preferences: Open User Settings');
			assert.isAtLeast(await commands.count(), 1);
			await workbench.screenshot('palette');
			await workbench.dismiss();
		},
	},
];
