import { strict as assert } from 'node:assert';
import { combineFixes } from '../../src/fixes/combine';
import { applyEdits } from '../../src/fixes/apply';
import { repairsOf } from '../../src/review/repairs';
import { reviewFile } from '../../src/review/reviewer';

function repaired(text: string): string {
	const { review: { findings } } = reviewFile({ path: 'MODEL_CARD.md', text });
	return applyEdits(text, combineFixes(repairsOf(findings)).edits);
}

describe('repairs that are certain', () => {
	it('write what has one right form', () => {
		const text = '---\nlicense: Apache 2.0\nlanguage: en, fr\ndatasets:\n- null\n- squad\n---\n\n# Model Card\n';
		assert.equal(repaired(text), '---\nlicense: apache-2.0\nlanguage: [en, fr]\ndatasets:\n- squad\n---\n\n# Model Card\n');
	});

	it('leave guesses, templates and comments of no use to the author', () => {
		for (const text of [
			'---\nlicense: apache-2.1\n---\n\n# Model Card\n',
			'---\nlicence: mit\n---\n\n# Model Card\n',
			'# Model Card\n\n- **Developed by:** [More Information Needed]\n\n## Evaluation\n',
			'# Model Card\n\n<!-- model-card-review-disable-file data/source metadata/language-code -->\n',
		]) assert.equal(repaired(text), text);
	});
});
