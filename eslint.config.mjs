import js from '@eslint/js';
import importX from 'eslint-plugin-import-x';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The rooms of src/ and what each may import from; `vscode` and `node:*` are opened below where they belong. */
const rooms = {
	l10n: [],
	card: ['l10n'],
	vocabulary: [],
	disclosures: ['card', 'l10n'],
	claims: ['card', 'disclosures', 'vocabulary', 'l10n'],
	fixes: ['card', 'claims', 'disclosures', 'l10n'],
	review: ['card', 'claims', 'disclosures', 'fixes', 'vocabulary', 'l10n'],
	frameworks: ['card', 'claims', 'disclosures', 'review', 'vocabulary', 'l10n'],
	project: ['card', 'frameworks', 'review', 'vocabulary', 'l10n'],
	reports: ['card', 'claims', 'disclosures', 'frameworks', 'review', 'vocabulary', 'l10n'],
	language: ['card', 'disclosures', 'fixes', 'reports', 'review', 'vocabulary', 'l10n'],
};

const platform = [
	{ group: ['vscode'], message: 'Only src/editor and src/extension.ts know the editor.' },
	{ group: ['node:*'], message: 'The core also runs in a web worker: only src/cli and the build use Node.' },
];

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
	files: [`src/${room}/**/*.ts`],
	rules: {
		'no-restricted-imports': ['error', {
			patterns: [...platform, {
				regex: `^(?:\\.\\./)+(?:${[...Object.keys(rooms), 'editor', 'cli'].filter((name) => name !== room && !allowed.includes(name)).join('|')})(?:/|$)`,
				message: `src/${room} imports from ${allowed.join(', ') || 'no other room'} only.`,
			}],
		}],
		'no-restricted-globals': ['error', 'process', 'Buffer', 'window', 'document', 'require', '__dirname'],
	},
}));

export default tseslint.config(
	{ ignores: ['dist/', 'test/host*/', 'test/screenshots/', 'examples/'] },
	js.configs.recommended,
	...tseslint.configs.strict,
	{
		plugins: { 'import-x': importX },
		settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.mts', '.js', '.json'] } }, 'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] } },
		rules: {
			'import-x/no-cycle': 'error',
			// An index that was just checked is the normal case under noUncheckedIndexedAccess.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': 'error',
		},
	},
	{
		// Cards are untrusted: no pattern of the product may take more than linear time, for a match or for the search for one.
		files: ['src/**/*.ts', 'media/**/*.js'],
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
			'regexp/no-super-linear-move': ['error', { report: 'potential' }],
		},
	},
	...roomRules,
	{ files: ['src/cli/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [platform[0]] }] } },
	{ files: ['src/editor/**/*.ts', 'src/extension.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [platform[1]] }] } },
	{ files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off' } },
);
