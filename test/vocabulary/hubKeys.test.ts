import { assert } from 'chai';
import spdx from 'spdx-license-list';
import { isHubLicense } from '../../src/vocabulary/hub';
import { HUB_KEYS, hubKeyAt, hubKeysBelow, TOP_KEYS } from '../../src/vocabulary/hubKeys';
import { TASK_DESCRIPTIONS } from '../../src/vocabulary/hubValues';
import { PIPELINE_TAGS, SPDX_IDS } from '../../src/vocabulary';

describe('keys of the Hub', () => {
	it('are known with those above them', () => {
		for (const path of Object.keys(HUB_KEYS)) {
			assert.strictEqual(hubKeyAt(path.split('.')), HUB_KEYS[path]);
			for (let above = path; above.includes('.');) {
				above = above.slice(0, above.lastIndexOf('.'));
				assert.property(HUB_KEYS, above);
			}
		}
	});

	it('are found below others, also below names of the author\'s', () => {
		assert.deepEqual(hubKeysBelow([]), TOP_KEYS);
		assert.deepEqual(hubKeysBelow(['model-index', 'results', 'task']), ['type', 'name']);
		assert.deepEqual(hubKeysBelow(['extra_gated_fields', 'Your e.mail']), ['type', 'options']);
		assert.deepEqual(hubKeysBelow(['license']), []);
		for (const path of [['constructor'], ['__proto__'], [''], ['license', 'x']]) assert.isUndefined(hubKeyAt(path));
	});

	it('have values that are known as well', () => {
		assert.deepEqual(Object.keys(TASK_DESCRIPTIONS).sort(), [...PIPELINE_TAGS].sort());
		for (const [id, spdxId] of Object.entries(SPDX_IDS)) {
			assert.isTrue(isHubLicense(id), id);
			assert.property(spdx, spdxId);
		}
	});
});
