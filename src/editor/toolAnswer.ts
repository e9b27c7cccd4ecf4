/** So many UTF-16 code units of an answer a language model can do with. */
export const MAX_ANSWER = 40_000;

/** What can be left out of a report, in this order: places of evidence first, then the lists of what the report is about. */
const SHORTER = [Infinity, 3, 1, 0].map((evidence) => ({ evidence, items: Infinity })).concat([80, 40, 20, 10, 5, 0].map((items) => ({ evidence: 0, items })));
const ITEMS = new Set(['findings', 'requirements', 'disclosures']);

/** A report as JSON for a language model, shortened as far as it has to be; `shortened` then says so. */
export function fitting(report: object): string {
	let json = '';
	for (const { evidence, items } of SHORTER) {
		const isWhole = evidence === Infinity;
		json = JSON.stringify(isWhole ? report : { ...report, shortened: true }, (key, value: unknown) => {
			if (!Array.isArray(value)) return value;
			return key === 'evidence' ? value.slice(0, evidence) : ITEMS.has(key) ? value.slice(0, items) : value;
		});
		if (json.length <= MAX_ANSWER) break;
	}
	return json;
}
