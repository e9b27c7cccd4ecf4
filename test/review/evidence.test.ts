import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';
import { assess } from '../../src/review/assess';
import { readCard } from '../../src/review/reading';
import type { Status } from '../../src/review/review';

describe('the evidence of a section', () => {
	function partsOf(id: string, card: string): readonly (readonly [Status, string])[] {
		const { evidence } = assess(readCard(parseCard(card))).find((assessment) => assessment.id === id)!;
		return evidence.filter(({ signal }) => signal === 'section').map(({ status, range }) => [status, card.slice(range.start, range.end).split('\n')[0]!]);
	}

	it('says of each part what that part holds', () => {
		assert.deepEqual(partsOf('use/intended', '# m\n\n## Uses\n\n### Direct use\n\nIntended for biologists who count parrots in field recordings.\n\n### Downstream use\n\n[More Information Needed]\n'), [
			['disclosed', '## Uses'], ['disclosed', '### Direct use'], ['placeholder', '### Downstream use'],
		]);
		assert.deepEqual(partsOf('risk/limitations', '# m\n\n## 局限性\n\n详见论文 [链接](https://example.org/p)。\n\n### 夜间\n\n模型在夜间录音中容易出错。\n'), [['linked', '## 局限性'], ['disclosed', '### 夜间']]);
	});
});
