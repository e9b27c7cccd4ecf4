import type { Card } from '../card/card';
import { firstHeading } from '../card/outline';
import { NOBODY, hubIds } from './code';
import { findConcepts } from './findConcepts';
import { repositories } from './links';

/** Shorter names stand within too many others. */
const NAME_LENGTH = 4;
/** What a title says of the model behind its name. */
const SUBTITLE = /:\s|：|\s[–—]\s/u;
/** Whose repositories are libraries and examples for the models of all, unless they are called like the model. */
const PLATFORM = 'huggingface';
/** Who owns nothing, or the models of all. */
const COMMON: ReadonlySet<string> = new Set([PLATFORM, NOBODY]);
/** A repository of this name is one of a tool, whoever owns it. */
const TOOL = 'identity/developer#others-tools';
/** So many repositories in a card make their owner one of the makers, if nobody else who might be one has more than half as many. */
const MANY = 3;

/** A version behind the name of a repository, set off from it: `kestrel-v2`, but not `swiftv2`, which is a name, nor `kestrel-1.5b`, which counts parameters. */
const VERSION = /[._-](?:v\d{1,2}(?:\.\d{1,2}){0,2}|\d{1,2}\.\d{1,2}|alpha|beta|preview)(?![a-z\d])/u;

/** Tells whose the repositories are that a card names. */
export class Repositories {
	/** Who has a repository that is called as the title calls the model, or else whose models code loads, or to whose repositories most links lead; nobody where there is none. */
	readonly #owners = new Set<string>();
	/** The repositories that are called so. */
	readonly #named = new Set<string>();

	constructor(card: Card) {
		const title = firstHeading(card)?.text ?? '';
		const inName = namesIn(title.split(SUBTITLE, 1)[0]!);
		const names = inName.length > 0 ? inName : namesIn(title);
		const loaded = loadedIn(card.text);
		const linked = linkedIn(card.text);
		const all = [...new Set([...linked, ...loaded])];
		for (const repository of all) if (names.some((each) => plain(repository.slice(ownerOf(repository).length)).includes(each))) this.#named.add(repository);
		for (const repository of this.#named) this.#owners.add(ownerOf(repository));
		for (const owner of COMMON) this.#owners.delete(owner);
		if (this.#owners.size > 0) this.#addThoseOfMany(countByOwner(all));
		else if (loaded.some(hasOwner)) this.#addFirstOf(countByOwner(loaded.filter(hasOwner)), 1);
		else this.#addFirstOf(countByOwner(linked.filter((repository) => ownerOf(repository) !== PLATFORM)), MANY);
	}

	#addThoseOfMany(counts: ReadonlyMap<string, number>): void {
		const most = [...this.#owners].reduce((high, owner) => Math.max(high, counts.get(owner)!), 0);
		for (const [owner, count] of counts) if (count >= MANY && count >= 2 * most) this.#owners.add(owner);
	}

	/** Adds who is named at least so often, and twice as often as anybody else: whose models code loads, or to whose repositories most links lead. */
	#addFirstOf(counts: ReadonlyMap<string, number>, atLeast: number): void {
		const [[first, most] = ['', 0], [, next] = ['', 0]] = [...counts].sort((a, b) => b[1] - a[1]);
		if (most >= atLeast && most >= 2 * next) this.#owners.add(first);
	}

	/**
	 * Whose the repositories are that a text names: `others` where none of them is one of the makers', `own` where one surely is, as it is called
	 * like the model or belongs to somebody who is known to be one of them. Else that cannot be told.
	 */
	whose(text: string): 'others' | 'own' | undefined {
		const named = namedIn(text);
		if (named.some((repository) => this.#named.has(repository))) return 'own';
		if (named.some((repository) => this.#mayBeTheirs(repository))) return this.#owners.size > 0 ? 'own' : undefined;
		return named.length > 0 ? 'others' : undefined;
	}

	/** Whether a text names a repository of this model that bears a version. Only its name tells that: code loads versions of what the model is built upon as well. */
	namesOwnVersion(text: string): boolean {
		return namedIn(text).some((repository) => VERSION.test(repository) && this.#named.has(repository));
	}

	#mayBeTheirs(repository: string): boolean {
		const owner = ownerOf(repository);
		if (this.#owners.size === 0) return !COMMON.has(owner) && !findConcepts(repository.slice(owner.length + 1)).has(TOOL);
		// The same people are often called a little differently where their code lies.
		return [...this.#owners].some((each) => each === owner || (Math.min(each.length, owner.length) >= NAME_LENGTH && (each.startsWith(owner) || owner.startsWith(each))));
	}
}

function namedIn(text: string): readonly string[] {
	return [...linkedIn(text), ...loadedIn(text)];
}

function linkedIn(text: string): readonly string[] {
	return repositories(text).map((repository) => repository.toLowerCase());
}

function loadedIn(text: string): readonly string[] {
	return hubIds(text).map((id) => id.toLowerCase());
}

function ownerOf(repository: string): string {
	return repository.split('/', 1)[0]!;
}

/** Whether somebody's name stands before that of a repository. */
function hasOwner(repository: string): boolean {
	return ownerOf(repository) !== NOBODY;
}

function countByOwner(repositories: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const owner of repositories.map(ownerOf)) counts.set(owner, (counts.get(owner) ?? 0) + 1);
	return counts;
}

function namesIn(title: string): readonly string[] {
	return title.split(/[^\p{L}\d.-]+/u).filter(isName).flatMap((word) => [plain(word), plain(word).split(/\d/u, 1)[0]!]).filter((name) => name.length >= NAME_LENGTH && /\D/u.test(name));
}

/** Whether a word of a title may be what the model is called, and not what it is or does: “Kestrel”, and not “Language”. */
function isName(word: string): boolean {
	if (!/[\p{Lu}\d]/u.test(word)) return false;
	const concepts = findConcepts(word);
	return concepts.size === 0 || concepts.has('name') || concepts.has('released-model');
}

function plain(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
