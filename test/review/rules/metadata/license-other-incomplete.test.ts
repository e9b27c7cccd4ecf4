import { checkCases } from '../metadataCases';

describe('rule: metadata/license-other-incomplete', () => {
	checkCases('metadata/license-other-incomplete', {
		severity: 'warning',
		accepted: [
			'license: other\nlicense_name: mine\nlicense_link: LICENSE',
			'license: mit',
			'license_name: mine',
			'license: [other]\nlicense_name: a\nlicense_link: b',
		],
		refused: {
			'license: other': { marks: ['other'] },
			'license: "other" # ours\nlicense_name: mine': { marks: ['"other"'] },
			'license: other\nlicense_link: LICENSE': { marks: ['other'] },
			'license: [mit, other]': { marks: ['other'] },
			'license: other\nlicense_name:\nlicense_link: ""': { marks: ['other'] },
		},
	});
});
