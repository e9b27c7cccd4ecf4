import { exportRelease } from '../frameworks/mof/exportRelease';
import { renderChecklist } from './checklist';
import type { EvaluatedCard } from './evaluated';
import { frameworkJson } from './frameworkJson';

/** How what frameworks make of cards can be written: each format as one text for all cards. */
export const CHECKLIST_FORMATS = {
	'markdown': (cards) => cards.map(({ file, card, review, frameworks }) => renderChecklist(card, review, {
		name: file,
		link: ({ start }) => `${file.split('/').map(encodeURIComponent).join('/')}#L${card.lines.position(start).line + 1}`,
	}, { disclosures: false, frameworks })).join('\n'),
	'json': frameworkJson,
	'mof-yaml': (cards) => cards.map(({ card, review }) => exportRelease(card, review)).join('---\n'),
} satisfies Readonly<Record<string, (cards: readonly EvaluatedCard[]) => string>>;

export type ChecklistFormat = keyof typeof CHECKLIST_FORMATS;
