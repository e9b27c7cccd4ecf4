import { assert } from 'chai';
import { addBadges, type MarkdownIt } from '../../src/editor/previewBadges';
import { reviewFile } from '../../src/review/reviewer';

const TEXT = '---\nlicense: apache-2.0\n---\n\n# Model card for Tiny\n\n## Limitations\n\nTBD\n\n## Use\n\nx\n';
const token = (type: string, line?: number) => ({ type, map: line === undefined ? null : [line, line + 1] as const });

/** The ends of headings at these lines, rendered with the badges of a text. */
function render(lines: readonly number[], find: Parameters<typeof addBadges>[1], src = TEXT): readonly string[] {
	const rules: ((state: { src: string; tokens: readonly ReturnType<typeof token>[] }) => void)[] = [];
	const md: MarkdownIt = {
		core: { ruler: { before: (_other, _name, rule) => { rules.unshift(rule); }, push: (_name, rule) => { rules.push(rule); } } },
		renderer: { rules: {} },
	};
	addBadges(md, find);
	const tokens = lines.flatMap((line) => [token('heading_open', line), token('inline', line), token('heading_close')]);
	const state = { src, tokens };
	for (const rule of rules) rule(state);
	const env = {};
	return tokens.flatMap(({ type }, index) => (type === 'heading_close' ? [md.renderer.rules.heading_close!(tokens, index, {}, env, { renderToken: () => '</h>' })] : []));
}

function found(text: string, message?: string) {
	const { card, review } = reviewFile({ path: 'README.md', text, treatAs: 'card' });
	return { card: card!, review: message === undefined ? review : { ...review, findings: review.findings.map((finding) => ({ ...finding, message })) } };
}

describe('badges in the preview', () => {
	it('stand behind headings with findings, counted by section', () => {
		const [title, limitations, use] = render([4, 6, 10], (text) => found(text));
		assert.match(title!, /^ <span class="model-card-badge model-card-warning" role="img" title="[^"]*…" aria-label="[^"]*…">\d+<\/span><\/h>$/u);
		assert.match(limitations!, /title="Findings of the model card review below this heading: 1\nLimitations: only a placeholder so far\.[^"]*" aria-label="[^"]*">1<\/span><\/h>$/u);
		assert.equal(use, '</h>');
	});

	it('look once for the review, however many headings there are', () => {
		let times = 0;
		const find = (text: string) => { times++; return found(text); };
		assert.lengthOf(render([4, 6, 10], find).filter((end) => end.includes('model-card-badge')), 2);
		assert.equal(times, 1);
	});

	it('are not there without a review', () => {
		assert.deepEqual(render([4, 6], () => undefined), ['</h>', '</h>']);
	});

	it('take nothing of a message for HTML', () => {
		const [title] = render([4], (text) => found(text, '"><script>&'));
		assert.notInclude(title, '<script');
		assert.include(title, '&#34;&#62;&#60;script&#62;&#38;');
	});
});
