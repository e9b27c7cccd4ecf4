/** So many UTF-16 code units of an answer a language model can do with. */
export const MAX_ANSWER = 40_000;

/** What can be left out of a report, the least first: places of evidence, then the lists of what the report is about. */
const SHORTER = [3, 1, 0].map((evidence) => ({ evidence, items: Infinity })).concat([80, 40, 20, 10, 5, 0].map((items) => ({ evidence: 0, items })));
const ITEMS = new Set(['findings', 'requirements', 'disclosures']);

/** A report as JSON for a language model, shortened as far as it has to be; `shortened` then says so. */
export function fitting(report: object): string {
	const whole = JSON.stringify(report);
	if (whole.length <= MAX_ANSWER) return whole;
	// The first that fits, by halving: each costs a walk through the report.
	let [from, to] = [0, SHORTER.length - 1];
	let json: string | undefined;
	while (from < to) {
		const middle = Math.floor((from + to) / 2);
		const longer = shortened(report, SHORTER[middle]!);
		if (longer.length > MAX_ANSWER) from = middle + 1;
		else [to, json] = [middle, longer];
	}
	return json ?? shortened(report, SHORTER[to]!);
}

function shortened(report: object, { evidence, items }: typeof SHORTER[number]): string {
	return JSON.stringify({ ...report, shortened: true }, (key, value: unknown) => {
		if (!Array.isArray(value)) return value;
		return key === 'evidence' ? value.slice(0, evidence) : ITEMS.has(key) ? value.slice(0, items) : value;
	});
}
