import type { Range } from '../card/range';
import { GROUP_TITLES, findDisclosure } from '../disclosures/catalogue';
import { GROUPS } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { decidingPlaces, type Review, type Status } from '../review/review';
import { compare, type Change } from './comparison';
import { countDisclosed } from './openness';
import type { EvaluatedCard } from './evaluated';
import { statusWord } from './status';
import { levelText, percent, progressOf, type FrameworkLevel } from './table';

/** What cards disclose side by side, in the reader's language. */
export interface ComparisonTable {
	readonly files: readonly string[];
	/** The frameworks first, then the groups of disclosures. */
	readonly parts: readonly ComparisonPart[];
}

export interface ComparisonPart {
	readonly title: string;
	/** How much of the part each card has; empty where that says nothing. */
	readonly counts: readonly string[];
	readonly rows: readonly ComparisonRow[];
}

export interface ComparisonRow {
	readonly id: string;
	readonly title: string;
	/** Whether the cards do not all have the same. */
	readonly differs: boolean;
	/** One for each card. */
	readonly cells: readonly ComparisonCell[];
}

export interface ComparisonCell {
	readonly text: string;
	/** From the first card to this one. */
	readonly change: Change;
	/** Of a disclosure. */
	readonly status?: Status;
	/** The first place that the status rests on. */
	readonly place?: Range | undefined;
}

/** @param cards reviewed ones, evaluated by the same frameworks; the first is the one that the others are held against */
export function comparisonTable(cards: readonly EvaluatedCard[]): ComparisonTable {
	const reviews = cards.map(({ review }) => review);
	return { files: cards.map(({ file }) => file), parts: [frameworksPart(cards), ...GROUPS.map((group) => groupPart(group, reviews)).filter(({ rows }) => rows.length > 0)] };
}

function frameworksPart(cards: readonly EvaluatedCard[]): ComparisonPart {
	const [first] = cards;
	const rows = (first?.frameworks ?? []).map((base, index) => rowOf(base.id, base.title, cards.map(({ frameworks }) => {
		const step = progressOf(frameworks[index]) - progressOf(base);
		return { text: levelWithNext(frameworks[index]), change: step === 0 ? 'same' : step > 0 ? 'stronger' : 'weaker' };
	})));
	return { title: t('Frameworks'), counts: [], rows };
}

/** Cards of one level may still be more or less far from the next. */
function levelWithNext(framework: FrameworkLevel | undefined): string {
	const next = Object.values(framework?.progress ?? {}).find((share) => share < 1);
	return framework?.level === undefined || next === undefined ? levelText(framework) : t('{0}, {1} of the next', levelText(framework), percent(next));
}

function groupPart(group: (typeof GROUPS)[number], reviews: readonly Review[]): ComparisonPart {
	const counts = reviews.map(({ disclosures }) => {
		const { done, total } = countDisclosed(disclosures.filter(({ id }) => id.startsWith(`${group}/`)));
		return t('{0} of {1}', done, total);
	});
	const against = reviews.map((review) => compare(reviews[0]!, review).filter(({ id }) => id.startsWith(`${group}/`)));
	const rows = (against[0] ?? []).map(({ id }, index) => rowOf(id, t(findDisclosure(id).title), against.map((differences) => {
		const { change, after } = differences[index]!;
		return { text: statusWord(after.status), change, status: after.status, place: decidingPlaces(after)[0]?.range };
	})));
	return { title: t(GROUP_TITLES[group]), counts, rows };
}

function rowOf(id: string, title: string, cells: readonly ComparisonCell[]): ComparisonRow {
	return { id, title, cells, differs: cells.some(({ change }) => change !== 'same') };
}

/** What a change is called; nothing for none. */
export function changeText(change: Change): string {
	switch (change) {
		case 'same': return '';
		case 'gained': return t('gained');
		case 'lost': return t('lost');
		case 'stronger': return t('stronger');
		case 'weaker': return t('weaker');
		case 'changed': return t('changed');
	}
}
