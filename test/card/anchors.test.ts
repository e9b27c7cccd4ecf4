import assert from 'node:assert/strict';
import { Anchors, slugOf } from '../../src/card/anchors';
import { parseCard } from '../../src/card/parse';

describe('anchors', () => {
	it('are named as GitHub names them', () => {
		for (const [heading, slug] of [
			['Quick start', 'quick-start'], ['Uses & Risks', 'uses--risks'], ['🚀 Start', '-start'], ['⚠️ Warning', '-warning'], ['v2.0 (new)', 'v20-new'], ['snake_case', 'snake_case'], ['模型介绍（一）', '模型介绍一'], ['モデルの詳細', 'モデルの詳細'], ['학습 데이터', '학습-데이터'], ['Évaluation', 'évaluation'],
		] as const) assert.equal(slugOf(heading), slug);
	});

	it('tell headings of one name apart, and leave out what is no heading', () => {
		const anchors = Anchors.of(parseCard('# A\n\n## Uses\n\n**Bold**\n\n## Uses\n\n<details><summary>More</summary>\n\nText.\n\n</details>\n'));
		assert.deepEqual([...anchors.headings.keys()], ['a', 'uses', 'uses-1']);
	});

	it('take time linear in the text', () => {
		const start = performance.now();
		Anchors.of(parseCard(`${'id='.repeat(50_000)}${'{#'.repeat(50_000)}${'id="'.repeat(50_000)}`));
		assert.ok(performance.now() - start < 5000);
	});
});
