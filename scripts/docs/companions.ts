import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** What the disclosures of those ids and the rules in the folder `root` lack: a file of their own, their page or their test. */
export function missingCompanions(root: string, disclosures: readonly string[]): readonly string[] {
	const missing: string[] = [];
	const expect = (source: string, companion: string): void => {
		if (!existsSync(`${root}/${companion}`)) missing.push(`${source} has no ${companion}`);
	};
	for (const id of disclosures) {
		expect(id, `src/disclosures/${id}.ts`);
		expect(id, `test/disclosures/${id}.test.ts`);
	}
	for (const source of find('src/review/rules/**/*.ts')) {
		expect(source, source.replace(/^src/u, 'test').replace(/ts$/u, 'test.ts'));
		for (const ruleId of ruleIds(source)) expect(`the rule ${ruleId} of ${source}`, `docs/rules/${ruleId}.md`);
	}
	const known = new Set(find('src/review/rules/**/*.ts').flatMap(ruleIds));
	for (const page of find('docs/rules/*/*.md')) if (!known.has(page.slice('docs/rules/'.length, -'.md'.length))) missing.push(`${page} has no rule`);
	return missing;

	function find(pattern: string): readonly string[] {
		return globSync(pattern, { cwd: root }).sort();
	}

	/** A rule's id stands in its source as `'metadata/duplicate-key'`; the ids of disclosures do not. */
	function ruleIds(source: string): readonly string[] {
		return [...readFileSync(`${root}/${source}`, 'utf8').matchAll(/'((?:metadata|sections)\/[a-z\d-]+)'/gu)].map((match) => match[1]!);
	}
}
