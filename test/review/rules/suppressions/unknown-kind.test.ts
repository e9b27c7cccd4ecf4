import { assert } from 'chai';
import type { Finding } from '../../../../src/review/review';
import { reviewFile } from '../../../../src/review/reviewer';
import { apply } from '../../../fixes/apply';

const CARD = '# Model Card\n\n## Training Data\n\nTODO\n';

function complaints(text: string, path = 'MODEL_CARD.md'): readonly Finding[] {
	return reviewFile({ path, text }).review.findings.filter(({ ruleId }) => ruleId === 'suppressions/unknown-kind');
}

function inMarkdown(content: string): string {
	return `${CARD}\n<!-- ${content} -->\n`;
}

function inFrontMatter(content: string): string {
	return `---\nlicense: mit\n# ${content}\n---\n\n${CARD}`;
}

describe('rule: suppressions/unknown-kind', () => {
	/** Checks the one finding in Markdown, front matter and a YAML card with either line ending, and the text after each of its fixes. */
	function check(content: string, mark: string, meant: string | undefined): void {
		const yaml = (text: string): string => `name: Heron\n# ${text}\nlicense: mit\n`;
		for (const [place, path] of [[inMarkdown, 'MODEL_CARD.md'], [inFrontMatter, 'MODEL_CARD.md'], [yaml, 'model_card.yaml']] as const) {
			for (const eol of ['\n', '\r\n']) {
				const text = place(content).replaceAll('\n', eol);
				const [finding, ...others] = complaints(text, path);
				assert.ok(finding, text);
				assert.deepEqual(others, []);
				assert.equal(finding.severity, 'warning');
				assert.equal(text.slice(finding.range.start, finding.range.end), mark);
				assert.equal(finding.message.includes(`Did you mean “${meant}”?`), meant !== undefined, finding.message);
				const results = finding.fixes.map((fix) => apply(text, fix));
				if (meant !== undefined) assert.equal(results[0], place(content.replace(mark, meant)).replaceAll('\n', eol));
				assert.notInclude(results.at(-1)!, mark);
				for (const result of results) assert.deepEqual(complaints(result, path), [], result);
			}
		}
	}

	it('asks for what was meant', () => {
		check('model-card-review-disable-lin data/sources', 'model-card-review-disable-lin', 'model-card-review-disable-line');
		check('model-card-review-disable-nextline data/sources -- why', 'model-card-review-disable-nextline', 'model-card-review-disable-next-line');
		check('model-card-review-disabled', 'model-card-review-disabled', 'model-card-review-disable');
		check('model-card-review-disable-files', 'model-card-review-disable-files', 'model-card-review-disable-file');
		check('model-card-review-disable-next data/sources', 'model-card-review-disable-next', 'model-card-review-disable-next-line');
		check('Model-Card-Review-Disable-File data/sources', 'Model-Card-Review-Disable-File', 'model-card-review-disable-file');
		check('model-card-review-disable-line: data/sources', 'model-card-review-disable-line:', 'model-card-review-disable-line');
	});

	it('knows the ways of other tools', () => {
		check('model-card-review: disable-file data/sources', 'model-card-review: disable-file', 'model-card-review-disable-file');
		check('model-card-review disable-next-line data/sources', 'model-card-review disable-next-line', 'model-card-review-disable-next-line');
		check('model-card-review:disable', 'model-card-review:disable', 'model-card-review-disable');
	});

	it('says what there is where nothing tells what was meant', () => {
		check('model-card-review-ignore data/sources', 'model-card-review-ignore', undefined);
		check('model-card-review-enable-next-line', 'model-card-review-enable-next-line', undefined);
		assert.match(complaints(inMarkdown('model-card-review-ignore data/sources'))[0]!.message, /There are model-card-review-disable-next-line, /u);
	});

	it('is silent about what there is, and about prose', () => {
		for (const content of [
			'model-card-review-disable-line', 'model-card-review-enable data/sources', 'model-card-review-action runs in our pipeline', 'model-card-review: see the log', 'model-card-review enable it in CI',
			'model-card-review', 'model-card-review-badge', 'model-card-review-2.1 made this', 'see model-card-review-disable-lin', 'model-card-reviewers: disable data/sources', 'model-card-review -- disable data/sources',
		]) {
			assert.deepEqual(complaints(inMarkdown(content)), [], content);
			assert.deepEqual(complaints(inFrontMatter(content)), [], content);
		}
		for (const text of ['`<!-- model-card-review-disable-lin -->`', '```html\n<!-- model-card-review-disable-lin -->\n```', 'model-card-review-disable-lin']) assert.deepEqual(complaints(`${CARD}\n${text}\n`), [], text);
	});

	it('is suppressed by its own name only', () => {
		assert.deepEqual(complaints(`<!-- model-card-review-disable-file suppressions/unknown-kind -->\n\n${inMarkdown('model-card-review-disable-lin')}`), []);
		assert.lengthOf(complaints(`<!-- model-card-review-disable-file -->\n\n${inMarkdown('model-card-review-disable-lin')}`), 1);
	});
});
