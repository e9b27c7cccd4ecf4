import { exportRelease } from '../frameworks/mof/exportRelease';
import { cycloneDx } from './bom/cyclonedx';
import { spdx } from './bom/spdx';
import { renderChecklist } from './checklist';
import { csv } from './checklistCsv';
import type { EvaluatedCard } from './evaluated';
import { frameworkJson } from './frameworkJson';
import { html } from './checklistHtml';

export interface WriteOptions {
	/** When, for the formats that demand it: in UTC to the second, `2026-05-14T09:30:00Z`. */
	readonly created: string;
	/** Whether the text is to be updated in place some day; see `mergeChecklist`. */
	readonly marks?: boolean;
}

/** A way to write what frameworks make of cards. */
interface Format {
	/** How the name of its file ends, behind that of the card without its own. */
	readonly ending: string;
	/** One text for all cards. */
	write(cards: readonly EvaluatedCard[], options: WriteOptions): string;
}

export type ChecklistFormat = 'markdown' | 'html' | 'csv' | 'json' | 'cyclonedx' | 'spdx' | 'mof-yaml';

export const CHECKLIST_FORMATS: Readonly<Record<ChecklistFormat, Format>> = {
	'markdown': {
		ending: '.checklist.md',
		write: (cards, { marks = false }) => cards.map(({ file, card, review, frameworks }) => renderChecklist(card, review, {
			name: file,
			link: ({ start }) => `${file.split('/').map(encodeURIComponent).join('/')}#L${card.lines.position(start).line + 1}`,
		}, { disclosures: false, frameworks, marks })).join('\n'),
	},
	'html': { ending: '.checklist.html', write: html },
	'csv': { ending: '.checklist.csv', write: csv },
	'json': { ending: '.checklist.json', write: frameworkJson },
	'cyclonedx': { ending: '.cdx.json', write: cycloneDx },
	'spdx': { ending: '.spdx.json', write: (cards, { created }) => spdx(cards, created) },
	'mof-yaml': { ending: '.mof.yml', write: (cards) => cards.map(({ card, review }) => exportRelease(card, review)).join('---\n') },
};

/** The name of a checklist beside its card: `README.checklist.md`. */
export function checklistName(card: string, format: ChecklistFormat): string {
	return `${card.replace(/\.[^./\\]*$/u, '')}${CHECKLIST_FORMATS[format].ending}`;
}

/** A moment as the formats demand it. */
export function timestamp(moment: Date): string {
	return moment.toISOString().replace(/\.\d+Z$/u, 'Z');
}
