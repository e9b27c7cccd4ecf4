import { checkCases } from '../metadataCases';

describe('rule: metadata/license-spdx-spelling', () => {
	checkCases('metadata/license-spdx-spelling', {
		severity: 'error',
		accepted: [
			'license: apache-2.0',
			'license: mit',
			'license: [mit]',
			'license: nonsense',
			'license: other',
			'license: BUSL-1.1',
			'license:',
			'license: {MIT: 1}',
			'license_name: MIT',
			'license: BSL-1.1',
		],
		refused: {
			'license: Apache-2.0': { marks: ['Apache-2.0'], fixed: 'license: apache-2.0' },
			'license: "MIT" # free': { marks: ['"MIT"'], fixed: 'license: "mit" # free' },
			'license: MIT License': { marks: ['MIT License'], fixed: 'license: mit' },
			'license: Apache License, Version 2.0': { marks: ['Apache License, Version 2.0'], fixed: 'license: apache-2.0' },
			'license: CC-BY-NC-SA-4.0': { marks: ['CC-BY-NC-SA-4.0'], fixed: 'license: cc-by-nc-sa-4.0' },
			'license: CC BY 4.0': { marks: ['CC BY 4.0'], fixed: 'license: cc-by-4.0' },
			'license: GPL-3.0-or-later': { marks: ['GPL-3.0-or-later'], fixed: 'license: gpl-3.0' },
			'license: gpl-2.0+': { marks: ['gpl-2.0+'], fixed: 'license: gpl-2.0' },
			'license: LGPL-2.1-only': { marks: ['LGPL-2.1-only'], fixed: 'license: lgpl-2.1' },
			'license: GPLv3': { marks: ['GPLv3'], fixed: 'license: gpl-3.0' },
			'license: ODbL-1.0': { marks: ['ODbL-1.0'], fixed: 'license: odbl' },
			'license: [MIT, Apache-2.0]': { marks: ['MIT', 'Apache-2.0'], fixed: 'license: [mit, apache-2.0]' },
			'license:\n- CC0-1.0': { marks: ['CC0-1.0'], fixed: 'license:\n- cc0-1.0' },
			'license: Llama 3.1 Community License Agreement': { marks: ['Llama 3.1 Community License Agreement'], fixed: 'license: llama3.1' },
			'license: &l Unlicense': { marks: ['Unlicense'], fixed: 'license: &l unlicense' },
			'license: |\n  MIT': { marks: ['|'] },
		},
	});
});
