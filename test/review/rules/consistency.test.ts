import assert from 'node:assert/strict';
import { reviewFile } from '../../../src/review/reviewer';
import { CONSISTENCY_RULE_IDS } from '../../../src/review/rules/consistency';

describe('rules: consistency', () => {
	const rulesIn = (path: string, text: string): readonly string[] => reviewFile({ path, text }).review.findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('consistency/'));

	it('are all known by id, once', () => {
		assert.equal(new Set(CONSISTENCY_RULE_IDS).size, CONSISTENCY_RULE_IDS.length);
	});

	it('have nothing to say of YAML cards', () => {
		const text = 'license: mit\nbase_model: meta-llama/Llama-3.1-8B\ndescription: |\n  Our model is open source. [More Information Needed] See [there](#nowhere).\n';
		assert.deepEqual(rulesIn('modelcard.yaml', text), []);
		assert.notDeepEqual(rulesIn('MODEL_CARD.md', `---\n${text}---\n\n# x\n\nSee [there](#nowhere).\n`), []);
	});

	it('have nothing to say of metadata that cannot be read', () => {
		assert.deepEqual(rulesIn('MODEL_CARD.md', '---\nlicense: "mit\n---\n\n# x\n\n## License\n\nApache 2.0\n'), []);
	});
});
