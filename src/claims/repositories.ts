import type { Card } from '../card/card';
import { hubIds } from './code';
import { findConcepts } from './findConcepts';
import { repositories } from './links';

/** Shorter names stand within too many others. */
const NAME_LENGTH = 4;
/** What a title says of the model behind its name. */
const SUBTITLE = /:\s|：|\s[–—]\s/u;
/** Whose repositories are libraries and examples for the models of all, unless they are called like the model. */
const PLATFORM = 'huggingface';
/** A repository of this name is one of a tool, whoever owns it. */
const TOOL = 'identity/developer#others-tools';
/** Who owns this many repositories that a card names, and twice as many as anybody whose are called like its model, is no stranger to it. */
const MANY = 3;

/** Tells whose the repositories are that a card names. */
export class Repositories {
	/** Who has a repository that is called as the title calls the model, or whose models are what code loads; nobody where there is none. */
	readonly #owners = new Set<string>();
	/** The repositories that are called so. */
	readonly #named = new Set<string>();

	constructor(card: Card) {
		const title = card.sections.find(({ heading }) => heading)?.heading?.text ?? '';
		const inName = namesIn(title.split(SUBTITLE, 1)[0]!);
		const names = inName.length > 0 ? inName : namesIn(title);
		const counts = new Map<string, number>();
		for (const repository of new Set(namedIn(card.text).map((each) => each.toLowerCase()))) {
			const [owner = '', name = ''] = repository.split('/');
			if (names.some((each) => plain(name).includes(each))) this.#named.add(repository);
			counts.set(owner, (counts.get(owner) ?? 0) + 1);
		}
		for (const repository of this.#named) this.#owners.add(ownerOf(repository));
		this.#owners.delete(PLATFORM);
		if (this.#owners.size === 0) {
			for (const owner of loadedMost(hubIds(card.text))) this.#owners.add(owner);
			return;
		}
		const most = [...this.#owners].reduce((high, owner) => Math.max(high, counts.get(owner)!), 0);
		for (const [owner, count] of counts) if (count >= MANY && count >= 2 * most) this.#owners.add(owner);
	}

	/** Whether a text names repositories, and none of them is one of the makers'. */
	areOthers(text: string): boolean {
		const named = namedIn(text).map((repository) => repository.toLowerCase());
		return named.length > 0 && !named.some((repository) => this.#named.has(repository) || this.#mayBeTheirs(repository));
	}

	#mayBeTheirs(repository: string): boolean {
		const owner = ownerOf(repository);
		if (this.#owners.size === 0) return owner !== PLATFORM && !findConcepts(repository.slice(owner.length + 1)).has(TOOL);
		// The same people are often called a little differently where their code lies.
		return [...this.#owners].some((each) => each === owner || (Math.min(each.length, owner.length) >= NAME_LENGTH && (each.startsWith(owner) || owner.startsWith(each))));
	}
}

function ownerOf(repository: string): string {
	return repository.split('/', 1)[0]!.toLowerCase();
}

/** Whose models code loads twice as often as those of anybody else. */
function loadedMost(ids: readonly string[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(ownerOf(id), (counts.get(ownerOf(id)) ?? 0) + 1);
	const [[first, most] = ['', 0], [, next] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
	return most > 0 && most >= 2 * next ? [first] : [];
}

function namesIn(title: string): readonly string[] {
	return title.split(/[^\p{L}\d.-]+/u).filter(isName).flatMap((word) => [plain(word), plain(word).split(/\d/u, 1)[0]!]).filter((name) => name.length >= NAME_LENGTH && /\D/u.test(name));
}

function namedIn(text: string): readonly string[] {
	return [...repositories(text), ...hubIds(text)];
}

/** Whether a word of a title may be what the model is called, and not what it is or does: “Kestrel”, and not “Language”. */
function isName(word: string): boolean {
	if (!/[\p{Lu}\d]/u.test(word)) return false;
	const concepts = findConcepts(word);
	return concepts.size === 0 || concepts.has('name') || concepts.has('model/lineage#released-model');
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
