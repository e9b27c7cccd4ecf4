import { t } from '../l10n/translate';
import { escapeXml } from './escapeXml';
import { breakable } from './html';
import { tableColumns, type Column, type TableRow } from './table';

/**
 * The table of cards as the body of a page: a row for each, in their order, whose card opens by its number. `media/views/tables.js` sorts,
 * filters and passes on what is clicked.
 *
 * @param note what else is to be said of the review
 */
export function tableHtml(rows: readonly TableRow[], note: string): string {
	const columns = tableColumns(rows);
	return `<h1 id="title">${escapeXml(t('Model cards of the workspace'))}</h1>
<p class="note">${escapeXml(note)}</p>
<div class="toolbar">
<label>${escapeXml(t('Filter'))} <input type="search" id="filter"></label>
${button('refresh', t('Review again'))}
${button('export-csv', t('Export as CSV'))}
${button('export-json', t('Export as JSON'))}
${button('export-markdown', t('Export as Markdown'))}
</div>
<p id="count" role="status" data-text="${escapeXml(t('{0} of {1} model cards are shown.'))}"></p>
<div class="scroll"><table id="table" aria-labelledby="title">
<thead><tr>${columns.map(head).join('')}</tr></thead>
<tbody>
${rows.map((row, index) => `<tr>${columns.map((column) => cell(column, row, index)).join('')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

/** A button that sends its name to the extension. */
export function button(action: string, text: string): string {
	return `<button type="button" data-action="${escapeXml(action)}">${escapeXml(text)}</button>`;
}

function head({ id, title, isNumber }: Column): string {
	return `<th scope="col" aria-sort="none"${isNumber ? ' class="number"' : ''}><button type="button" data-sort="${escapeXml(id)}">${escapeXml(title)}</button></th>`;
}

function cell({ id, isNumber, value, text }: Column, row: TableRow, index: number): string {
	const shown = escapeXml(text(row));
	if (id === 'file') return `<th scope="row" data-value="${shown}"><button type="button" class="link" data-card="${index}">${breakable(text(row))}</button></th>`;
	return `<td${isNumber ? ' class="number"' : ''} data-value="${escapeXml(String(value(row)))}">${shown}</td>`;
}
