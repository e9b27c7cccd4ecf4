import { strict as assert } from 'node:assert';
import { reviewFile } from '../../src/review/reviewer';
import type { Review } from '../../src/review/review';

const HEAD = '---\nlicense: mit\nlanguage: english\n---\n\n';
const CARD = `${HEAD}# Heron\n\n## Training Data\n\n[More Information Needed]\n\n## Evaluation\n\n[More Information Needed]\n`;

function review(text: string, path = 'MODEL_CARD.md'): Review {
	return reviewFile({ path, text, treatAs: 'card' }).review;
}

function comment(content: string): string {
	return `<!-- model-card-review-${content} -->`;
}

/** The rules of which something is suppressed, each once. */
function suppressed(text: string, path?: string): readonly string[] {
	return [...new Set(review(text, path).suppressed.map(({ ruleId }) => ruleId))].sort();
}

function complaints(text: string, path?: string): readonly string[] {
	return review(text, path).findings.filter(({ ruleId }) => ruleId.startsWith('suppressions/')).map(({ ruleId }) => ruleId);
}

/** Checks what is suppressed when the rest of the card is as it is, with either line ending. */
function check(text: string, rules: readonly string[], path?: string): void {
	for (const source of [text, text.replaceAll('\n', '\r\n')]) {
		assert.deepEqual(suppressed(source, path), [...rules].sort(), JSON.stringify(text));
		assert.deepEqual(complaints(source, path), [], JSON.stringify(text));
	}
}

describe('suppressions', () => {
	const atData = (line: string): string => CARD.replace('## Training', `${line}## Training`);

	it('hold for the next line, over blank lines and other comments', () => {
		check(atData(`${comment('disable-next-line data/sources')}\n`), ['data/sources']);
		check(atData(`${comment('disable-next-line data/sources')}\n\n`), ['data/sources']);
		check(atData(`${comment('disable-next-line data/sources')}\n<!-- another -->\n`), ['data/sources']);
	});

	it('hold for their own line', () => {
		check(CARD.replace('## Training Data', `## Training Data ${comment('disable-line data/sources')}`), ['data/sources']);
	});

	it('hold from there on, up to the comment that enables the rule again', () => {
		check(atData(`${comment('disable data/sources evaluation/results')}\n\n`), ['data/sources', 'evaluation/results']);
		assert.deepEqual(suppressed(atData(`${comment('disable data/sources evaluation/results')}\n\n`).replace('## Evaluation', `${comment('enable evaluation/results')}\n\n## Evaluation`)), ['data/sources']);
		check(CARD.replace('# Heron', `${comment('disable')}\n\n# Heron`).replace('## Evaluation', `${comment('enable evaluation/results')}\n\n## Evaluation`), suppressed(CARD.replace('# Heron', `${comment('disable')}\n\n# Heron`)).filter((id) => id !== 'evaluation/results'));
		check(`${CARD}\n${comment('disable safety/red-teaming')}\n`, ['safety/red-teaming']);
	});

	it('hold for the whole card, wherever they stand', () => {
		check(`${CARD}\n${comment('disable-file data/sources metadata/language-code')}\n`, ['data/sources', 'metadata/language-code']);
		assert.deepEqual(review(`${CARD}\n${comment('disable-file')}\n`).findings, []);
	});

	it('name several rules, and give a reason', () => {
		check(atData(`${comment('disable-next-line data/sources -- risk/bias is for later, all of it')}\n`), ['data/sources']);
		check(`${CARD}\n<!--\nmodel-card-review-disable-file\n\tdata/sources\n\tevaluation/results\n-- why\n-->\n`, ['data/sources', 'evaluation/results']);
		check(`${CARD}\n${comment('disable-file data/sources,evaluation/results')}\n`, ['data/sources', 'evaluation/results']);
		assert.deepEqual(review(`${CARD}\n${comment('disable-file -- generated')}\n`).findings, []);
	});

	it('of a missing disclosure hold wherever they name it', () => {
		for (const kind of ['disable', 'disable-line', 'disable-next-line', 'disable-file']) check(`${CARD}\n${comment(`${kind} safety/red-teaming`)}\n`, ['safety/red-teaming']);
		const unnamed = review(`${CARD}\n${comment('disable-next-line')}\n`);
		assert.deepEqual(unnamed.suppressed, []);
	});

	it('stand in YAML comments', () => {
		check(CARD.replace('language', '# model-card-review-disable-next-line metadata/language-code -- legacy\nlanguage'), ['metadata/language-code']);
		check(CARD.replace('english', 'english # model-card-review-disable-line metadata/language-code'), ['metadata/language-code']);
		check(CARD.replace('license: mit', 'license: mit\n# model-card-review-disable data/sources'), ['data/sources']);
		check('name: Heron\n# model-card-review-disable-file safety/red-teaming\nlicense: mit\n', ['safety/red-teaming'], 'modelcard.yaml');
		check(CARD.replace('---\n\n#', '# model-card-review-disable-file data/sources\nx: "\n---\n\n#'), ['data/sources']);
	});

	it('are none in code, in a value, behind other words, and in text', () => {
		const open = comment('disable-file');
		for (const text of [`\`${open}\``, `\`\`\`html\n${open}\n\`\`\``, `    ${open}`, 'model-card-review-disable-file', '<!-- see model-card-review-disable-file -->', '&lt;!-- model-card-review-disable-file --&gt;', `\\${open}`]) {
			check(`${CARD}\n${text}\n`, []);
		}
		for (const yaml of ['x: "# model-card-review-disable-file"', 'x: |\n  # model-card-review-disable-file', 'x: a#model-card-review-disable-file', '# not model-card-review-disable-file', 'x: >-\n\n   y\n   # model-card-review-disable-file']) {
			check(CARD.replace('license: mit', `license: mit\n${yaml}`), []);
		}
		check('name: Heron\ntext: |\n  <!-- model-card-review-disable-file -->\n', [], 'modelcard.yaml');
	});

	it('stand in files of results too', () => {
		const text = '- dataset:\n    id: cais/hle\n  value: 20\n';
		const of = (source: string): Review => reviewFile({ path: 'model/.eval_results/hle.yaml', text: source }).review;
		const [finding] = of(text).findings;
		assert.ok(finding);
		const { findings, suppressed } = of(`# model-card-review-disable-file ${finding.ruleId}\n${text}`);
		assert.deepEqual(findings, []);
		assert.ok(suppressed.length > 0);
		assert.deepEqual(of(`${text}# model-card-review-disable-file metadata/language-code\n`).findings.at(-1)?.ruleId, 'suppressions/unused');
	});

	it('change no status, wherever a comment stands', () => {
		const card = `${HEAD}# Heron\n\nHeron was trained on the following:\n\n- Wikipedia\n- Common Crawl\n\n**Developed by:** Saltmarsh\n\n## Evaluation\n\n| Benchmark | Score |\n| --- | --- |\n| MMLU | 61.3 |\n\n## Red Teaming\n`;
		const statuses = (text: string): readonly string[] => review(text).disclosures.map(({ id, status }) => `${id}: ${status}`);
		for (const part of ['\n- Wikipedia', ' Crawl\n', 'Wikipedia\n', 'Saltmarsh\n', '\n## Eval', '\n| Bench', 'Evaluation\n', 'Teaming\n']) {
			const at = card.indexOf(part) + (part.startsWith('\n') ? 1 : part.length - 1);
			const added = part.startsWith('\n') ? `${comment('disable-next-line data/sources')}\n` : ` ${comment('disable-line data/sources')}`;
			assert.deepEqual(statuses(card.slice(0, at) + added + card.slice(at)), statuses(card), part);
		}
	});

	it('are read in time that grows with the card, and complained of within limits', () => {
		const start = performance.now();
		const text = `${CARD}${`${comment('disable-next-line a/b data/sources risk/bias')}\n`.repeat(10_000)}`;
		const { findings } = review(text);
		assert.ok(findings.filter(({ ruleId }) => ruleId.startsWith('suppressions/')).length <= 40);
		const yaml = CARD.replace('license', `${'# model-card-review-disable-line data/size\n'.repeat(10_000)}license`);
		review(yaml);
		assert.ok(performance.now() - start < 8000, `${performance.now() - start} ms`);
	}).timeout(30_000);
});
