import { expect } from 'chai';
import { plainExcerpt } from '../../src/reports/markdown';

describe('an excerpt as plain text', () => {
	const cases: readonly (readonly [source: string, read: string])[] = [
		['**Data:** we used [C4](https://example.org/c4) and `wiki`', 'Data: we used C4 and wiki'],
		['Llama 3 family** Llama comes in two sizes', 'Llama 3 family Llama comes in two sizes'],
		['<tr>\n  <td rowspan="2">8B</td>\n  <td>15T</td>\n</tr>', '8B 15T'],
		['| MMLU | 71.2 |', 'MMLU 71.2'],
		['## Training\n\n- 3 epochs\n- lr 1e-5', 'Training 3 epochs lr 1e-5'],
		['a < b and max_length > 2', 'a < b and max_length > 2'],
		['![](figure.png)', ''],
		['', ''],
	];
	for (const [source, read] of cases) it(JSON.stringify(source), () => { expect(plainExcerpt(source)).to.equal(read); });

	it('is short, whatever the source', () => { expect([...plainExcerpt('word '.repeat(10_000))].length).to.equal(101); });
});
