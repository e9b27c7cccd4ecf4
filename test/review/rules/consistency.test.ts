import assert from 'node:assert/strict';
import { CONSISTENCY_RULE_IDS } from '../../../src/review/rules/consistency';
import { RULE_IDS } from '../../../src/review/ruleIds';

describe('rule: consistency', () => {
	it('has rules that can be named', () => {
		assert.ok(CONSISTENCY_RULE_IDS.length > 0 && CONSISTENCY_RULE_IDS.every((id) => id.startsWith('consistency/') && RULE_IDS.includes(id)));
	});
});
