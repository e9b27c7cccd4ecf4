import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { screenshots } from './paths';

/** A point of the window, in CSS pixels. */
interface Point {
	readonly x: number;
	readonly y: number;
}

/** The visible VS Code as its user handles it: by mouse and keyboard. Every wait fails after the page's time limit. */
export class Workbench {
	/** The text editor in front. */
	readonly editor: Locator;
	readonly statusBar: Locator;

	constructor(readonly page: Page) {
		this.editor = page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
		this.statusBar = page.locator('.statusbar');
	}

	/** Opens a file of the folder for good by the Explorer, opening the folders on its way; `file` has `/` between its parts. */
	async openFile(file: string): Promise<void> {
		const parts = file.split('/');
		for (const [level, part] of parts.entries()) {
			const row = this.page.locator(`.explorer-folders-view .monaco-list-row[aria-level="${level + 1}"]`).filter({ has: this.page.getByText(part, { exact: true }) });
			if (level === parts.length - 1) {
				await row.dblclick();
			} else if (await row.getAttribute('aria-expanded') !== 'true') {
				await row.click();
			}
		}
		await this.page.locator('.tab.active', { hasText: parts.at(-1)! }).waitFor();
		await this.editor.locator('.view-line').first().waitFor();
	}

	/** The middle of a text in the editor in front. The text lies within one line, and the line within the window: see `goToLine`. */
	async pointAt(text: string): Promise<Point> {
		await this.editor.locator('.view-line', { hasText: text }).first().waitFor();
		const point = await this.editor.evaluate((editor, wanted) => {
			for (const line of editor.querySelectorAll('.view-line')) {
				// The editor draws spaces as no-break spaces.
				let start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
				if (start < 0) {
					continue;
				}
				let end = start + wanted.length;
				const range = document.createRange();
				const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
					const { length } = node.textContent ?? '';
					if (start >= 0 && start < length) {
						range.setStart(node, start);
					}
					if (end <= length) {
						range.setEnd(node, end);
						break;
					}
					start -= length;
					end -= length;
				}
				const box = range.getBoundingClientRect();
				return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
			}
			return undefined;
		}, text);
		if (point === undefined) {
			throw new Error(`The editor shows no line with "${text}".`);
		}
		return point;
	}

	/** Puts the cursor into a text. */
	async clickAt(text: string): Promise<void> {
		const { x, y } = await this.pointAt(text);
		await this.page.mouse.click(x, y);
	}

	/** Rests the mouse on a text and returns the hover that appears. */
	async hoverAt(text: string): Promise<Locator> {
		const { x, y } = await this.pointAt(text);
		await this.page.mouse.move(x, y, { steps: 5 });
		const hover = this.page.locator('.monaco-hover:visible');
		await hover.first().waitFor();
		return hover;
	}

	/** Leaves hovers and menus and takes the mouse off the text. */
	async dismiss(): Promise<void> {
		await this.page.keyboard.press('Escape');
		await this.page.mouse.move(0, 0);
	}

	/** Brings a line into view and puts the cursor at its start; lines count from 1. */
	async goToLine(line: number): Promise<void> {
		await this.page.keyboard.press('Control+g');
		await this.page.locator('.quick-input-widget:visible').waitFor();
		await this.page.keyboard.type(String(line));
		await this.page.keyboard.press('Enter');
		await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
	}

	/** Opens the quick fixes at the cursor by Ctrl+. and returns their rows. */
	async quickFixes(): Promise<Locator> {
		const rows = this.page.locator('.action-widget .monaco-list-row.action');
		const open = async (timeout?: number): Promise<void> => {
			await this.page.keyboard.press('Control+.');
			await rows.first().waitFor(timeout === undefined ? {} : { timeout });
		};
		// On a busy machine the menu has been seen not to come: whoever wants it presses the keys again.
		await open(5_000).catch(() => open());
		return rows;
	}

	/** Chooses from the open quick fixes, by a part of the title. */
	async chooseQuickFix(title: string): Promise<void> {
		const row = this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
		await row.waitFor();
		// By keyboard: older versions lay a layer over the list that takes the mouse.
		while (!await row.evaluate((element) => element.classList.contains('focused'))) {
			await this.page.keyboard.press('ArrowDown');
		}
		await this.page.keyboard.press('Enter');
		await row.waitFor({ state: 'hidden' });
	}

	/** Opens the command palette with something typed in, and returns the rows it offers. */
	async palette(query: string): Promise<Locator> {
		await this.page.keyboard.press('F1');
		await this.page.locator('.quick-input-widget:visible input[type="text"]').first().waitFor();
		await this.page.keyboard.type(query);
		const rows = this.page.locator('.quick-input-list .monaco-list-row');
		await rows.filter({ hasText: query }).first().waitFor();
		return rows;
	}

	/** Runs a command by its full title, as in `Model Card: Generate Openness Checklist`. */
	async runCommand(title: string): Promise<void> {
		await this.palette(title);
		await this.page.keyboard.press('Enter');
		await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
	}

	/** The underlined places in view of one severity. */
	squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
		return this.editor.locator(`.squiggly-${severity}`);
	}

	/** Opens the Problems panel unless it is open, and returns its rows: files and their problems. */
	async problems(): Promise<Locator> {
		const rows = this.page.locator('.markers-panel .monaco-list-row');
		if (!await rows.first().isVisible()) {
			await this.page.keyboard.press('Control+Shift+m');
		}
		await rows.first().waitFor();
		return rows;
	}

	/** The whole window, as `test/screenshots/<name>.png`. */
	async screenshot(name: string): Promise<void> {
		mkdirSync(screenshots, { recursive: true });
		await this.page.screenshot({ path: path.join(screenshots, `${name}.png`) });
	}
}
