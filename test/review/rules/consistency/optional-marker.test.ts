import { cardOf, checkCards } from '../consistencyCases';

describe('rule: consistency/optional-marker', () => {
	const card = (text: string): string => cardOf('license: mit', text);
	checkCards('consistency/optional-marker', {
		severity: 'hint',
		accepted: [
			card('## Model Sources\n\n- **Repository:** https://github.com/dunlin/kestrel'),
			card('## Model Sources [optional]\n\n[More Information Needed]'),
			card('- **Shared by [optional]:** [More Information Needed]'),
			card('- [optional] `--`: an array of the rest.'),
			card('## [Optional] features\n\nIt also reads the weather.'),
			card('The argument is [optional].'),
		],
		refused: [
			[card('## Model Sources [optional]\n\n- **Repository:** https://github.com/dunlin/kestrel'), { marks: [' [optional]'], isPreferred: true, fixed: card('## Model Sources\n\n- **Repository:** https://github.com/dunlin/kestrel') }],
			[card('- **Shared by [Optional]:** Dunlin'), { marks: [' [Optional]'], isPreferred: true, fixed: card('- **Shared by:** Dunlin') }],
			[card('See [sources](#model-sources-optional).\n\n## Model Sources [optional]\n\nIn our laboratory.'), { marks: [' [optional]'], isPreferred: true, fixed: card('See [sources](#model-sources).\n\n## Model Sources\n\nIn our laboratory.') }],
			[card('See [sources](#sources-optional).\n\n## Sources [optional]\n\nIn our laboratory.\n\n## Sources\n\nOthers.'), { marks: [' [optional]'] }],
		],
	});
});
