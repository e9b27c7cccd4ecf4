/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
/** Where the decimal sign is a comma, spreadsheets split rows at semicolons, whatever is quoted, and at tabs. */
const INNER_FORMULA = /(?<=;|[^]\t) *(?=[=+\-@＝＋－＠])/gu;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** Rows as CSV (RFC 4180). Texts come from cards: none of them becomes a formula. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
	return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
	const text = String(value).replace(INNER_FORMULA, "$&'");
	const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
	return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
