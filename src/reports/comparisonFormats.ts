import type { RootContent } from 'mdast';
import { t } from '../l10n/translate';
import { compare } from './comparison';
import { changeText, comparisonTable, type ComparisonCell } from './comparisonTable';
import type { EvaluatedCard } from './evaluated';
import { heading, paragraph, table, toMarkdown } from './markdown';

/** How a comparison of cards can be written. */
export const COMPARISON_FORMATS = { markdown: comparisonMarkdown, json: comparisonJson } satisfies Readonly<Record<string, (cards: readonly EvaluatedCard[]) => string>>;

export type ComparisonFormat = keyof typeof COMPARISON_FORMATS;

function comparisonMarkdown(cards: readonly EvaluatedCard[]): string {
	const { files, parts } = comparisonTable(cards);
	return toMarkdown([
		heading(1, t('Comparison of model releases')),
		paragraph(t('What differs is marked against {0}.', files[0]!)),
		...parts.flatMap(({ title, counts, rows }): RootContent[] => [
			// Not the bare title: a document of such headings would be taken for a model card itself.
			heading(2, counts.length > 0 ? t('{0}: disclosed side by side', title) : title),
			table([['', ...files], ...rows.map(({ title, cells }) => [title, ...cells.map(cellText)]), ...(counts.length > 0 ? [[t('Disclosed'), ...counts]] : [])], () => false),
		]),
	]);
}

function cellText({ text, change }: ComparisonCell): string {
	return change === 'same' ? text : t('{0} ({1})', text, changeText(change));
}

/** A contract: fields are added, never changed, while `version` stays. Each list has one entry for each card. */
function comparisonJson(cards: readonly EvaluatedCard[]): string {
	const base = cards[0]!;
	const against = cards.map(({ review }) => compare(base.review, review));
	return `${JSON.stringify({
		version: 1,
		cards: cards.map(({ file }) => file),
		disclosures: against[0]!.map(({ id }, index) => ({ id, statuses: against.map((differences) => differences[index]!.after.status), changes: against.map((differences) => differences[index]!.change) })),
		frameworks: base.frameworks.map(({ id, title }, index) => ({ id, title, levels: cards.map(({ frameworks }) => frameworks[index]?.level ?? null), progress: cards.map(({ frameworks }) => frameworks[index]?.progress ?? {}) })),
	})}\n`;
}
