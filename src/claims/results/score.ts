/** The number of a cell in a results table. */
export interface Score {
	readonly value: number;
	/** As YAML writes it, with the digits of the table: `71.20`. */
	readonly text: string;
	readonly isPercent: boolean;
	/** What stands in brackets behind it: `5-shot`. */
	readonly remark: string | undefined;
}

/** Marks of the best and of footnotes. */
const MARKS = /[*_~†‡§¶↑↓\p{Extended_Pictographic}\uFE0F]/gu;
const SCORE = /^([-+−]?)(\d{1,9}(?:[.,]\d{1,9})?|\.\d{1,9})\s?([%％])?\s?(?:(?:±|\+\/-)\s?\d[\d.,]{0,9}\s?[%％]?)?\s?(?:[([（]([^()[\]（）]{0,40})[)\]）])?$/u;
/** `1,820` is a decimal for some and not for others. */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/u;
const MAX_LENGTH = 80;

/** The score that a cell holds; `undefined` when it is none, or could be two. */
export function readScore(cell: string): Score | undefined {
	if (cell.length > MAX_LENGTH) return undefined;
	const match = SCORE.exec(cell.replace(MARKS, '').trim());
	if (!match || AMBIGUOUS.test(match[2]!)) return undefined;
	const text = `${match[1] === '−' || match[1] === '-' ? '-' : ''}${match[2]!.replace(',', '.').replace(/^\./u, '0.')}`;
	const remark = match[4]?.trim();
	return { value: Number(text), text, isPercent: match[3] !== undefined, remark: remark === '' || remark === undefined || /^[\d.,%+±\s-]*$/u.test(remark) ? undefined : remark };
}
