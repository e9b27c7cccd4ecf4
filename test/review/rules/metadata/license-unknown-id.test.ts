import { checkCases } from '../metadataCases';

describe('rule: metadata/license-unknown-id', () => {
	checkCases('metadata/license-unknown-id', {
		severity: 'error',
		accepted: [
			'license: mit',
			'license: "apache-2.0" # a comment',
			'license: \'other\'',
			'license: unknown',
			'license: openrail++',
			'license: [mit, cc-by-4.0]',
			'license:\n- mit\n- gpl',
			'license:',
			'license: # later',
			'license: {license}',
			'license: {{ license }}',
			'license: MIT',
			'license: &l mit\nother: *l',
			'licence: nonsense',
			'tags: [x]',
		],
		refused: {
			'license: asdf': { marks: ['asdf'] },
			'license: "my own" # mine': { marks: ['"my own"'] },
			'license: [mit, nonsense]': { marks: ['nonsense'] },
			'license:\n  - nonsense # a\n  - mit': { marks: ['nonsense'] },
			'license: apach-2.0': { marks: ['apach-2.0'], fixed: 'license: apache-2.0' },
			'license: \'apache-2.1\'': { marks: ['\'apache-2.1\''], fixed: 'license: \'apache-2.0\'' },
			'license: 3': { marks: ['3'] },
			'license: true': { marks: ['true'] },
			'license: {mit: 1}': { marks: ['{mit: 1}'] },
			'license: https://example.org/LICENSE': { marks: ['https://example.org/LICENSE'] },
			'license: Apache': { marks: ['Apache'] },
			'license: MIT OR Apache-2.0': { marks: ['MIT OR Apache-2.0'] },
			'x: &l nonsense\nlicense: *l': { marks: ['*l'] },
			'license: nonsense\nlicense: rubbish': { marks: ['nonsense', 'rubbish'] },
			'license: >-\n  my\n  licence': { marks: ['>-'] },
		},
	});
});
