import { assert } from 'chai';
import { FRAMEWORKS } from '../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../src/frameworks/evaluate';
import { renderChanges } from '../../src/reports/opennessChanges';
import { reviewFile } from '../../src/review/reviewer';

const HEAD = '---\nlicense: apache-2.0\npipeline_tag: text-generation\n---\n\n# Model card for Tiny\n\nTiny is a small language model.\n';

function evaluated(text: string) {
	const { card, review } = reviewFile({ path: 'README.md', text });
	return { file: 'README.md', card: card!, review, frameworks: evaluateFrameworks(FRAMEWORKS, card!, review) };
}

const changes = (before: string, after: string) => renderChanges(evaluated(before), evaluated(after), 'v1', { name: 'README.md', link: ({ start }) => `#${start}` });

describe('changes in openness', () => {
	it('are listed by their kind, with the places now, or else before', () => {
		const text = changes(`${HEAD}\n## Red teaming\n\nTwo people attacked the model for a week; 3 of 40 \`attacks\` <succeeded>.\n`, `${HEAD}\n## Limitations\n\nTiny fails at arithmetic with numbers of more than three digits.\n`);
		assert.match(text, /^# Changes in openness: README\.md\n\nSince v1, \d+ of \d+ disclosures have changed\.\n/u);
		assert.match(text, /^## Gained\n[^#]*^- \*\*Limitations\*\*: disclosed \(before: not disclosed\)\n {2}- \[line \d+\]\(#\d+\): /mu);
		assert.match(text, /^## Lost\n[^#]*^- \*\*Red teaming\*\*: not disclosed \(before: disclosed\)\n {2}- line \d+: /mu);
		assert.match(text, /^## Frameworks\n\n- \*\*Open science \(1\)\*\*: \d+ of \d+ requirements are met \(before: \d+\)\n {2}- No longer met: Red teaming\.$/mu);
		assert.match(text, /^ {2}- Newly met: Caveats\.$/mu);
	});

	it('may be none', () => {
		assert.equal(changes(HEAD, HEAD), '# Changes in openness: README.md\n\nSince v1, no disclosure has changed.\n');
	});

	it('are not taken for a card themselves', () => {
		assert.isFalse(reviewFile({ path: 'Untitled-1.md', text: changes(HEAD, `${HEAD}\n## Limitations\n\nTiny fails at arithmetic.\n`) }).review.reviewed);
	});
});
