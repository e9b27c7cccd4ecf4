import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVALUATION_FRAMEWORKS, PIPELINE_DATA, SKUS, SUBTASK_TYPES, TASKS_DATA } from '@huggingface/tasks';

/** What a list of names can be of. */
export type Kind = 'benchmark' | 'safety-benchmark' | 'dataset' | 'metric' | 'hardware' | 'task' | 'license';

/** One name as its sources write it. */
export interface Name {
	readonly spellings: Set<string>;
	/** The files and packages, over all kinds, that know the name. */
	readonly sources: Set<string>;
}

/** The lists beside this file: names taken from a repository at a commit, both of which stand on top of each. */
const FOLDER = join(import.meta.dirname, 'sources');

/** What the spellings of one name have in common. */
export function keyOf(name: string): string {
	return name.toLowerCase().replace(/[^a-z0-9]/gu, '');
}

/** The names of every kind, by what their spellings have in common. */
export class Sources {
	readonly #kinds = new Map<Kind, Map<string, Name>>();
	readonly #sources = new Map<string, Set<string>>();

	/** @param licenses lines of identifier, tab and name */
	constructor(licenses: readonly string[]) {
		for (const line of licenses) this.#add('license', line, 'spdx-license-list');
		for (const file of readdirSync(FOLDER).sort()) {
			let kind: Kind | undefined;
			for (const line of readFileSync(join(FOLDER, file), 'utf8').split('\n')) {
				const heading = /^\[(.+)\]$/u.exec(line)?.[1];
				if (heading !== undefined) kind = heading as Kind;
				else if (line !== '' && !line.startsWith('#')) this.#add(kind!, line, file);
			}
		}
		const hub = '@huggingface/tasks';
		for (const { name } of Object.values(EVALUATION_FRAMEWORKS)) this.#add('benchmark', name, hub);
		for (const { name, hideInModels } of Object.values(PIPELINE_DATA) as readonly { name: string; hideInModels?: boolean }[]) {
			if (!hideInModels) this.#add('task', name, hub);
		}
		for (const name of SUBTASK_TYPES) this.#add('task', name, hub);
		for (const task of Object.values(TASKS_DATA)) {
			for (const { id } of task?.datasets ?? []) this.#add('dataset', id.slice(id.lastIndexOf('/') + 1), hub);
			for (const { id } of task?.metrics ?? []) this.#add('metric', id, hub);
		}
		for (const makers of Object.values(SKUS)) {
			for (const devices of Object.values(makers) as readonly Readonly<Record<string, { aliases?: readonly string[] }>>[]) {
				for (const [name, { aliases }] of Object.entries(devices)) for (const each of [name, ...(aliases ?? [])]) this.#add('hardware', each, hub);
			}
		}
	}

	/** The names of a kind. */
	get(kind: Kind): readonly Name[] {
		return [...(this.#kinds.get(kind) ?? new Map<string, Name>()).values()];
	}

	#add(kind: Kind, text: string, source: string): void {
		for (const spelling of kind === 'license' ? [text] : spellings(text)) {
			const key = keyOf(spelling);
			const sources = this.#sources.get(key) ?? new Set();
			this.#sources.set(key, sources.add(source));
			const names = this.#kinds.get(kind) ?? new Map<string, Name>();
			this.#kinds.set(kind, names);
			const name = names.get(key) ?? { spellings: new Set(), sources };
			names.set(key, name);
			name.spellings.add(spelling);
		}
	}
}

/** A name, what is left of it without its size and version, and the short form that stands in parentheses behind a long one. */
function spellings(text: string): readonly string[] {
	const [, before = '', inside = ''] = /^([^(]*)(?:\(([^()]*)\).*)?$/u.exec(text) ?? [];
	let name = before.trim();
	const all = [name];
	for (let shorter = withoutTail(name); shorter !== name; shorter = withoutTail(name)) all.push(name = shorter);
	if (/^[A-Za-z][A-Za-z-]{1,8}$/u.test(inside) && /[A-Z].*[A-Z]/u.test(inside)) all.push(inside);
	return all.filter((each) => each !== '');
}

/** `WildChat-4.8M`, `tulu-3`, `peS2o v2`, `Alpaca data`. */
function withoutTail(name: string): string {
	return name.replace(/[\s._-]+(?:v?\d+(?:\.\d+)*[kmbt]?|data|dataset|corpus|corpora)$/iu, '');
}
