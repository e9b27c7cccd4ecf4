import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import { globSync } from 'tinyglobby';
import bundle from '../../media/l10n/bundle.l10n.zh-cn.json';
import { readSources } from './sources';
import { DATA_TEXTS } from './texts';

const root = path.resolve(import.meta.dirname, '../..');
const messages: Readonly<Record<string, string>> = bundle;
const { keys, bypassing } = readSources(['src/**/*.ts', '!src/disclosures/**', '!src/frameworks/data/**', '!src/cli/**'], root);
const ofCommandLine = readSources(['src/cli/**/*.ts'], root).keys;
const wanted = new Set([...keys, ...ofCommandLine].map(({ text }) => text).concat(DATA_TEXTS));

describe('the Chinese bundle', () => {
	it('translates every message and every text that is data', () => {
		const places = new Map([...keys, ...ofCommandLine].map(({ text, place }) => [text, place]));
		assert.deepEqual([...wanted].filter((text) => !Object.hasOwn(messages, text)).map((text) => `${places.get(text) ?? 'data'}: ${text}`), []);
	});

	it('translates nothing else', () => {
		assert.deepEqual(Object.keys(messages).filter((text) => !wanted.has(text)), []);
	});

	it('keeps the places of values, and what is code', () => {
		const marks = (text: string): string => [...new Set(text.match(/\{\d+\}|`[^`]*`/gu))].sort().join(' ');
		assert.deepEqual(Object.entries(messages).filter(([text, translation]) => marks(text) !== marks(translation)), []);
	});

	it('is Chinese', () => {
		const same = Object.entries(messages).filter(([text, translation]) => text === translation).map(([text]) => text);
		assert.deepEqual(same.filter((text) => /\p{L}/u.test(text)), []);
		assert.deepEqual(Object.values(messages).filter((text) => /\p{Ll}{3}/u.test(text) && !/\p{Script=Han}/u.test(text)), []);
	});

	it('has the order of its keys, so that branches merge', () => {
		assert.deepEqual(Object.keys(messages), Object.keys(messages).sort());
	});
});

describe('the sources', () => {
	it('show no text that cannot be translated', () => {
		assert.deepEqual(bypassing.map(({ text, place }) => `${place}: ${text}`), []);
	});
});

describe('the manifest', () => {
	const english = read('package.nls.json');
	const chinese = read('package.nls.zh-cn.json');
	const manifest = readFileSync(`${root}/package.json`, 'utf8');
	const { contributes } = JSON.parse(manifest) as { contributes: unknown };

	it('names texts that both languages have, and all of them', () => {
		const named = [...new Set([...manifest.matchAll(/"%([\w.-]+)%"/gu)].map((match) => match[1]!))].sort();
		assert.deepEqual(Object.keys(english).sort(), named);
		assert.deepEqual(Object.keys(chinese).sort(), named);
	});

	it('holds no text for people itself', () => {
		const found: string[] = [];
		const visit = (value: unknown, key: string): void => {
			if (typeof value === 'string') {
				// The name of a view; that of anything else is an identifier.
				if (key === 'name' && /^\p{Lu}/u.test(value)) found.push(value);
				if (/^(?:title|category|description|markdownDescription|displayName|userDescription|enumDescriptions|contents)$/u.test(key) && !/^%[\w.-]+%$/u.test(value)) found.push(value);
			} else if (Array.isArray(value)) for (const item of value) visit(item, key);
			else if (typeof value === 'object' && value !== null) {
				// What a tool takes is told to models.
				for (const [name, inner] of Object.entries(value)) if (name !== 'inputSchema') visit(inner, name);
			}
		};
		visit(contributes, '');
		assert.deepEqual(found.filter((text) => text !== 'Model Card Review'), []);
	});

	it('has a Chinese page for each step of the walkthrough', () => {
		const pages = globSync('media/walkthrough/*.md', { cwd: root });
		assert.deepEqual(pages.filter((page) => !page.includes('.nls.') && !pages.includes(page.replace(/\.md$/u, '.nls.zh-cn.md'))), []);
	});

	it('keeps commands and code in Chinese', () => {
		const marks = (text: string): string => [...text.matchAll(/`[^`]+`|\(command:[\w.]+\)/gu)].map(([mark]) => mark).sort().join(' ');
		for (const [key, text] of Object.entries(english)) assert.equal(marks(chinese[key]!), marks(text), key);
	});

	function read(file: string): Readonly<Record<string, string>> {
		return JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as Readonly<Record<string, string>>;
	}
});
