import { cardOf, checkCards } from '../consistencyCases';

describe('rule: consistency/duplicate-template', () => {
	const card = (text: string): string => cardOf('license: mit', text);
	checkCards('consistency/duplicate-template', {
		severity: 'hint',
		accepted: [
			card('## Uses\n\nIt reads the news.'),
			card('## Uses\n\n[More Information Needed]'),
			card('## Details\n\n- **Developed by:** Dunlin\n- **Shared by:** [More Information Needed]'),
			card('## Usage\n\nUse the code below to get started with the model.\n\n```python\nprint(1)\n```'),
			card('## Results\n\nAccuracy is 94 % on our test set.\n\nComing soon: results on news.'),
			card('## Uses\n\n> [!NOTE]\n> It reads the news.'),
			card('## Uses\n\nIt answers `[More]` with text.'),
			card('## Uses\n\n{{ uses | default("[More Information Needed]", true) }}'),
			card('## Uses\n\nIt reads the news, see [More Information](https://example.org).'),
		],
		refused: [
			[card('## Uses\n\n[More Information Needed]\n\nIt reads the news.'), { marks: ['[More Information Needed]'], isPreferred: true, fixed: card('## Uses\n\nIt reads the news.') }],
			[card('## Uses\n\nIt reads the news.\n\nTODO\n\n## More\n\nText.'), { marks: ['TODO'], isPreferred: true, fixed: card('## Uses\n\nIt reads the news.\n\n## More\n\nText.') }],
			[card('## Uses\n\n- It reads the news.\n- [More Information Needed]'), { marks: ['[More Information Needed]'], isPreferred: true, fixed: card('## Uses\n\n- It reads the news.') }],
			[card('- **Developed by:** Dunlin [More Information Needed]'), { marks: ['[More Information Needed]'], isPreferred: true, fixed: card('- **Developed by:** Dunlin') }],
			[card('## 用途\n\n用于阅读威尔士语新闻。\n\n[待补充]'), { marks: ['[待补充]'], isPreferred: true, fixed: card('## 用途\n\n用于阅读威尔士语新闻。\n') }],
		],
	});
});
