/** A sentence as a span of the text that it was found in, without the white space around it. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
}

const BOUNDARY = /(?:[。！？]|(?<![\d０-９])．)+[”」』）)]*|[!?](?=\s)|\.(?=["”)\]]*\s+["“([]*[^\p{Ll}\s])|\n(?=[ \t]*(?:[•·◦▪–*-]|\d{1,2}[.)])\s)/gu;
/** Words that end in a full stop within a sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|et al|cf|vs|fig|figs|eq|sec|tab|ref|refs|no|approx|ca|resp|incl|dr|mr|mrs|ms|prof|inc|ltd|co|corp|p|pp|bzw|z\.b|d\.h|u\.a|p\. ej|ej|[a-z]|(?:vom|am|zum|bis|seit|dem|den) \d{1,2})$/iu;

/** Splits running text into sentences, also where full-width marks and no blanks stand between them. */
export function splitSentences(text: string): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	const close = (to: number): void => {
		const raw = text.slice(from, to);
		const start = from + raw.length - raw.trimStart().length;
		const end = from + raw.trimEnd().length;
		if (end > start) sentences.push({ start, end });
		from = to;
	};
	for (const match of text.matchAll(BOUNDARY)) {
		if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
		close(match.index + match[0].length);
	}
	close(text.length);
	return sentences;
}
