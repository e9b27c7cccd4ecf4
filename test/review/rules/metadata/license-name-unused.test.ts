import { checkCases } from '../metadataCases';

describe('rule: metadata/license-name-unused', () => {
	checkCases('metadata/license-name-unused', {
		severity: 'information',
		accepted: [
			'license: other\nlicense_name: mine\nlicense_link: LICENSE',
			'license: mit',
			'license_name: mine',
			'license: nonsense\nlicense_name: mine',
			'license: mit\nlicense_name:',
			'license: unknown\nlicense_link: LICENSE',
			'license: [mit, other]\nlicense_name: mine',
			'license: {license}\nlicense_name: mine',
		],
		refused: {
			'license: mit\nlicense_name: mine': { marks: ['license_name'], fixed: 'license: mit' },
			'license_link: LICENSE # the text\nlicense: "apache-2.0"\ntags: [x]': { marks: ['license_link'], fixed: 'license: "apache-2.0"\ntags: [x]' },
			'license: mit\nlicense_name: mine\nlicense_link: >-\n  https://example.org/\n  LICENSE\ntags: [x]': { marks: ['license_name', 'license_link'], fixed: 'license: mit\ntags: [x]' },
			'{license: mit, license_name: mine}': { marks: ['license_name'] },
		},
	});
});
