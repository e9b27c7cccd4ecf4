import { t } from '../l10n/translate';
import { changeText, comparisonTable, type ComparisonCell, type ComparisonPart } from './comparisonTable';
import type { EvaluatedCard } from './evaluated';
import { escapeXml } from './escapeXml';
import { breakable } from './html';
import { button } from './tableHtml';

/** The comparison of cards as the body of a page: a card opens by its number, a place in it by its offsets. Served by `media/views/tables.js`. */
export function comparisonHtml(cards: readonly EvaluatedCard[]): string {
	const { files, parts } = comparisonTable(cards);
	return `<h1 id="title">${escapeXml(t('Comparison of model cards'))}</h1>
<p class="note">${escapeXml(t('What differs is marked against {0}.', files[0]!))}</p>
<div class="toolbar">
<label><input type="checkbox" id="differences"> ${escapeXml(t('Only what differs'))}</label>
${button('refresh', t('Compare again'))}
${button('next', t('Mark against the next card'))}
${button('export-markdown', t('Export as Markdown'))}
</div>
<div class="scroll"><table id="table" class="comparison" aria-labelledby="title">
<thead><tr><td></td>${files.map((file, index) => `<th scope="col"><button type="button" class="link" data-card="${index}">${breakable(file)}</button></th>`).join('')}</tr></thead>
${parts.map((part) => partHtml(part, files.length)).join('\n')}
</table></div>`;
}

function partHtml({ title, counts, rows }: ComparisonPart, width: number): string {
	return `<tbody>
<tr class="part"><th scope="rowgroup"${counts.length > 0 ? '' : ` colspan="${width + 1}"`}>${escapeXml(title)}</th>${counts.map((count) => `<td>${escapeXml(count)}</td>`).join('')}</tr>
${rows.map((row) => `<tr${row.differs ? '' : ' class="same"'}><th scope="row">${escapeXml(row.title)}</th>${row.cells.map(cellHtml).join('')}</tr>`).join('\n')}
</tbody>`;
}

function cellHtml({ text, change, place }: ComparisonCell, index: number): string {
	const shown = place ? `<button type="button" class="link" data-card="${index}" data-start="${place.start}" data-end="${place.end}">${escapeXml(text)}</button>` : escapeXml(text);
	return `<td>${shown}${change === 'same' ? '' : ` <span class="change ${change}">${escapeXml(changeText(change))}</span>`}</td>`;
}
