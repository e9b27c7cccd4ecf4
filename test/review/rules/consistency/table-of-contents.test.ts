import { cardOf, checkCards } from '../consistencyCases';

describe('rule: consistency/table-of-contents', () => {
	const card = (contents: string, sections: string): string => cardOf('license: mit', `${contents}\n\n${sections}`);
	const three = '- [Uses](#uses)\n- [Data](#data)\n- [Faults](#faults)';
	checkCards('consistency/table-of-contents', {
		severity: 'hint',
		accepted: [
			card(three, '## Uses\n\nText.\n\n## Data\n\nText.\n\n## Faults\n\nText.'),
			card(three, '## Uses\n\n<video src="a.mp4"></video>\n\n## Data\n\n### More\n\nText.\n\n## Faults\n\n![x](y.png)'),
			card('- [Uses](#uses)\n- [Data](#data)', '## Uses\n\nText.'),
			// Questions below a heading that stand on its level.
			card('- [Questions](#questions)\n  - [Why](#why)\n- [Faults](#faults)', '## Questions\n\n## Why\n\nText.\n\n## Faults\n\nText.'),
			card('[用途](#用途) | [数据](#数据) | [致谢](#致谢)', '## 用途\n\n文本。\n\n## 数据\n\n文本。\n\n## 致谢\n\n文本。'),
		],
		refused: [
			[card(three, '## Uses\n\nText.\n\n## Data\n\nText.'), { marks: ['[Faults](#faults)'], message: /no heading of the card is called “#faults”\. Write/u }],
			[card('- [Uses](#uses)\n- [Dates](#dates)\n- [Thanks](#thanks)', '## Uses\n\nText.\n\n## Dates\n\n<!-- later -->\n\n---\n\n## Thanks\n\nText.'), { marks: ['[Dates](#dates)'], message: /there is nothing in that section/u }],
			[card(three, '## Uses\n\nText.\n\n## Our Data\n\nText.\n\n## Fault\n\nText.'), { marks: ['[Data](#data)', '[Faults](#faults)'], fixed: card(three.replace('#faults', '#fault'), '## Uses\n\nText.\n\n## Our Data\n\nText.\n\n## Fault\n\nText.') }],
			[card(three.replace('#uses', '#u-ses'), '## Uses\n\nText.\n\n## Data\n\nText.\n\n## Faults\n\nText.'), { marks: ['[Uses](#u-ses)'], isPreferred: true, fixed: card(three, '## Uses\n\nText.\n\n## Data\n\nText.\n\n## Faults\n\nText.') }],
		],
	});
});
