import { strict as assert } from 'node:assert';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runCommandLine } from '../../src/cli/commandLine';
import type { Report } from '../../src/reports/reviewJson';

const FRONT_MATTER = '---\npipeline_tag: text-generation\n---\n\n';
const numbered = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join('');

/** Of the processor, on a slow machine. The bare parse of 100,000 headings takes a third of it; what is quadratic takes minutes. */
const MAX_SECONDS = 30;

/** Each below the size limit, and each known to make some parser or pattern slow, deep or large. */
const CASES: Readonly<Record<string, string>> = {
	'100,000 headings': FRONT_MATTER + numbered(100_000, (index) => `# H${index}\n`).slice(0, 990_000),
	'20,000 sections of one name': FRONT_MATTER + numbered(20_000, (index) => `# Training data ${index}\n\ntext ${index}\n\n`),
	'a table of 10,000 columns': `${FRONT_MATTER}|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n|${'1|'.repeat(10_000)}\n`,
	'a YAML bomb': `---\npipeline_tag: x\na: &a [x,x,x,x,x,x,x,x,x]\n${numbered(20, (index) => `b${index}: &b${index} [${Array(9).fill(index === 0 ? '*a' : `*b${index - 1}`).join(',')}]\n`)}---\n\n# x\n`,
	'deep nesting': `---\npipeline_tag: x\na: ${'['.repeat(20_000)}\n---\n\n${'>'.repeat(20_000)}x\n\n${'- '.repeat(5_000)}x\n\n${'<div>'.repeat(20_000)}\n`,
	'an unclosed fence': `${FRONT_MATTER}\`\`\`\n${'x y z\n'.repeat(100_000)}`,
	'unclosed emphasis': FRONT_MATTER + '*a _b '.repeat(100_000),
	'unclosed links': FRONT_MATTER + '[a]('.repeat(100_000),
	'unclosed HTML': FRONT_MATTER + '<table><tr><td>'.repeat(50_000),
	'20,000 link definitions': FRONT_MATTER + numbered(20_000, (index) => `[r${index}]: http://x/${index}\n`) + numbered(20_000, (index) => `[r${index}] `),
	'runs of blanks': `${FRONT_MATTER}# a${' '.repeat(120_000)}x\n\n**a${' '.repeat(120_000)}x** y\n`,
	'runs of marks': `${FRONT_MATTER}# a${':'.repeat(120_000)}x\n\ny ${'-'.repeat(120_000)} z ${'.'.repeat(120_000)} z\n`,
	'one line of 900 kB': FRONT_MATTER + 'The model was trained on data '.repeat(30_000),
	'70,000 machines in one sentence': FRONT_MATTER + 'trained A100 '.repeat(70_000),
	'lone surrogates': `${FRONT_MATTER}# \uD83D title\n\n\uDC00 text \uD800\n`,
};

describe('model-card-review: bad input', () => {
	for (const [what, text] of Object.entries(CASES)) {
		it(`reviews ${what} in bounded time`, async function () {
			this.timeout(300_000);
			const folder = await mkdtemp(join(tmpdir(), 'model-card-review-'));
			try {
				await writeFile(join(folder, 'README.md'), text);
				let out = '';
				let err = '';
				const before = process.cpuUsage();
				const code = await runCommandLine(['check', '--format', 'json', 'README.md'], {
					cwd: folder, colour: false, stdin: Readable.from([]), stdout: (written) => { out += written; }, stderr: (written) => { err += written; },
				});
				const { user } = process.cpuUsage(before);
				assert.equal(err, '');
				assert.equal(code, 1);
				assert.ok(user / 1e6 < MAX_SECONDS, `${(user / 1e6).toFixed(1)} s`);
				const [card] = (JSON.parse(out) as Report).cards;
				assert.equal(card!.reviewed, true);
				assert.ok(card!.findings.length > 0);
			} finally {
				await rm(folder, { recursive: true });
			}
		});
	}
});
