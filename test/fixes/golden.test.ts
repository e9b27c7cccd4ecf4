import { assert } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import { applyEdits } from '../../src/fixes/apply';
import type { Fix } from '../../src/fixes/fix';
import { DEFAULT_CONFIGURATION, type ReviewConfiguration } from '../../src/review/configuration';
import type { Finding } from '../../src/review/review';
import { reviewFile } from '../../src/review/reviewer';
import { RULE_IDS } from '../../src/review/ruleIds';

const ROOT = resolve(import.meta.dirname, '../..');
const GOLDEN = join(import.meta.dirname, 'golden');

/** In a card before its fixes, `⟦…⟧` is a wanted finding of the rule that the folder is named after, and `{…}` behind it the title of the fix to apply. */
const WANTED = /⟦([^⟦⟧]*)⟧(?:\{([^{}]*)\})?/gu;

interface Wanted {
	readonly start: number;
	readonly end: number;
	readonly title: string | undefined;
}

/** Every kind of fix that findings bring along; a new one does not compile without standing here, and fails without a case. */
const KINDS: Readonly<Record<Exclude<Fix['kind'], 'suppress'>, true>> = { 'insert-section': true, 'fill-section': true, 'replace': true, 'metadata': true, 'declare': true };

function readBefore(marked: string): { readonly text: string; readonly wanted: readonly Wanted[] } {
	const wanted: Wanted[] = [];
	let removed = 0;
	const text = marked.replace(WANTED, (whole, found: string, title: string | undefined, at: number) => {
		const start = at - removed;
		wanted.push({ start, end: start + found.length, title });
		removed += whole.length - found.length;
		return found;
	});
	return { text, wanted };
}

/** What a team asks for in the cases of `sections/required`. */
const CONFIGURATION: ReviewConfiguration = {
	...DEFAULT_CONFIGURATION,
	sections: [{ titles: ['Release approval'], why: 'Legal signs off every release.', template: '- **Approved by:** [More Information Needed]\n', severity: 'warning' }],
};

/** What stands beside the cards, as far as a rule asks for it. */
const BESIDE = new Map([['config.json', '{"architectures": ["KestrelForCausalLM"], "transformers_version": "4.57.0"}'], ['model.safetensors', undefined]]);

/** Where a case stands, as far as its rule goes by the name of a file. */
function pathOf(ruleId: string, file: string): string {
	if (ruleId === 'metadata/eval-results-shape') return '.eval_results/results.yaml';
	return file.endsWith('.md') ? 'README.md' : 'modelcard.yaml';
}

function findingsOf(ruleId: string, path: string, text: string): readonly Finding[] {
	const configuration = ruleId === 'sections/required' ? CONFIGURATION : DEFAULT_CONFIGURATION;
	const beside = ruleId === 'metadata/library-name-missing' ? BESIDE : undefined;
	return reviewFile({ path, text, treatAs: path.startsWith('.') ? undefined : 'card', configuration, beside }).review.findings.filter((finding) => finding.ruleId === ruleId);
}

const cases = globSync('**/*.before.*', { cwd: GOLDEN }).sort();
const seen = new Set<Fix['kind']>();

describe('golden files of fixes', () => {
	for (const file of cases) {
		for (const [name, eol] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
			it(`${file} (${name})`, () => {
				const read = (path: string): string => readFileSync(join(GOLDEN, path), 'utf8').replaceAll('\n', eol);
				const ruleId = dirname(file);
				const path = pathOf(ruleId, basename(file));
				const { text, wanted } = readBefore(read(file));
				const findings = findingsOf(ruleId, path, text);
				assert.deepEqual(findings.map(({ range: { start, end } }) => text.slice(start, end)), wanted.map(({ start, end }) => text.slice(start, end)), 'other findings than wanted');
				assert.deepEqual(findings.map(({ range: { start, end } }) => ({ start, end })), wanted.map(({ start, end }) => ({ start, end })));
				const fixes = wanted.flatMap(({ title }, index): Fix[] => {
					if (title === undefined) return [];
					const fix = findings[index]!.fixes.find((offered) => offered.title === title);
					assert(fix, `no fix “${title}” among ${findings[index]!.fixes.map((offered) => `“${offered.title}”`).join(', ') || 'none'}`);
					seen.add(fix.kind);
					return [fix];
				});
				assert.isNotEmpty(fixes, 'no fix is wanted');
				const fixed = applyEdits(text, fixes.flatMap(({ edits }) => edits).sort((a, b) => a.range.start - b.range.start));
				assert.equal(fixed, read(file.replace('.before.', '.after.')));
				const left = findingsOf(ruleId, path, fixed);
				// A template is still to be filled in.
				if (ruleId === 'sections/required' || DISCLOSURES.some(({ id }) => id === ruleId)) for (const { title } of fixes) assert.notInclude(left.flatMap((finding) => finding.fixes.map((offered) => offered.title)), title, 'offered again');
				else assert.lengthOf(left, wanted.length - fixes.length, 'findings are left');
			});
		}
	}

	it('are there for every rule with fixes', () => {
		const withFixes = RULE_IDS.filter((id) => {
			const source = join(ROOT, 'src/review/rules', `${id}.ts`);
			return existsSync(source) && /\bfixes\b/u.test(readFileSync(source, 'utf8'));
		});
		assert.isNotEmpty(withFixes);
		const lacking = withFixes.filter((id) => !cases.some((file) => dirname(file) === id));
		assert.deepEqual(lacking, [], `add test/fixes/golden/<rule>/<case>.before.md and .after.md for ${lacking.join(', ')}`);
	});

	it('are there for rules that exist, and for every kind of fix', () => {
		assert.deepEqual(cases.map(dirname).filter((id) => !RULE_IDS.includes(id)), []);
		assert.deepEqual(cases.filter((file) => !existsSync(join(GOLDEN, file.replace('.before.', '.after.')))), []);
		assert.deepEqual(globSync('**/*.after.*', { cwd: GOLDEN }).filter((file) => !cases.includes(file.replace('.after.', '.before.'))), []);
		assert.deepEqual(Object.keys(KINDS).filter((kind) => !seen.has(kind as Fix['kind'])), [], 'kinds of fixes without a case');
	});
});
