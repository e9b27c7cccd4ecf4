import { cardOf, checkCards } from '../consistencyCases';

describe('rule: consistency/dead-anchor', () => {
	const card = (text: string): string => cardOf('license: mit', text);
	const to = (fragment: string, heading: string): string => card(`See [there](#${fragment}).\n\n${heading}\n\nText.`);
	checkCards('consistency/dead-anchor', {
		severity: 'hint',
		accepted: [
			to('quick-start', '## Quick start'), to('Quick-Start', '## Quick start'), to('user-content-quick-start', '## Quick start'),
			to('-quick-start', '## 🚀 Quick start'), to('quick-start', '## ⚠️ Quick start'), to('%EF%B8%8F-quick-start', '## ⚠️ Quick start'),
			to('模型介绍', '## 模型介绍'), to('%E6%A8%A1%E5%9E%8B%E4%BB%8B%E7%BB%8D', '## 模型介绍'), to('1-模型介绍', '## 1. 模型介绍'), to('モデルの詳細-v20', '## モデルの詳細 v2.0'),
			to('uses-1', '## Uses\n\n## Uses'), to('uses--risks', '## Uses & Risks'), to('code', '## `code`'), to('a_b', 'Setext a_b\n---\n\n## a_b'), to('title', '<h2 align="center">Title</h2>'),
			to('here', '<a name="here"></a>'), to('here', '<p id=\'here\'>x</p>'), to('here', '<div id=here>x</div>'), to('own', '## Heading {#own}'),
			to('', '## x'), to('top', '## x'), to('/models/x', '## x'), to(':~:text=x', '## x'), to('kestrel', '## x'), to('%E0%A4%A', '<a id="%E0%A4%A"></a>'),
			card('`[there](#nowhere)` and [out](https://example.org/#nowhere)'),
		],
		refused: [
			[to('quickstart', '## Quick start'), { marks: ['[there](#quickstart)'], isPreferred: true, fixed: to('quick-start', '## Quick start') }],
			[to('limitation', '## Limitations'), { marks: ['[there](#limitation)'], message: /Did you mean “#limitations”\?$/u, fixed: to('limitations', '## Limitations') }],
			[to('nowhere', '## Limitations'), { marks: ['[there](#nowhere)'], message: /Correct the link, or remove it\.$/u }],
			[to('bold', '**Bold**'), { marks: ['[there](#bold)'] }],
			[to('模型介紹', '## 模型介绍'), { marks: ['[there](#模型介紹)'], fixed: to('模型介绍', '## 模型介绍') }],
			[card('<a href="#quickstart">quickstart</a>\n\n| a | b |\n| --- | --- |\n| 1 | [x](#nowhere) |\n\n## Quick start'), { marks: ['<a href="#quickstart">quickstart</a>', '[x](#nowhere)'], isPreferred: true, fixed: card('<a href="#quick-start">quickstart</a>\n\n| a | b |\n| --- | --- |\n| 1 | [x](#nowhere) |\n\n## Quick start') }],
			[to('uses-2', '## Uses\n\n## Uses'), { marks: ['[there](#uses-2)'], fixed: to('uses-1', '## Uses\n\n## Uses') }],
		],
	});
});
