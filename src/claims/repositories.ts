import type { Card } from '../card/card';
import { hubIds } from './code';
import { findConcepts } from './findConcepts';
import { repositories } from './links';

/** Shorter names stand within too many others. */
const NAME_LENGTH = 4;
/** Who owns this many repositories that a card names, and twice as many as anybody whose are called like its model, is no stranger to it. */
const MANY = 3;

/** Tells whose the repositories are that a card names. */
export class Repositories {
	/** Who has a repository that is called as the title calls the model; nobody where there is none. */
	readonly #owners = new Set<string>();

	constructor(card: Card) {
		const title = card.sections.find(({ heading }) => heading)?.heading?.text ?? '';
		const names = title.split(/[^\p{L}\d.-]+/u).filter(isName).flatMap((word) => [plain(word), plain(word).split(/\d/u, 1)[0]!]).filter((name) => name.length >= NAME_LENGTH && /\D/u.test(name));
		const counts = new Map<string, number>();
		for (const repository of new Set(namedIn(card.text).map((each) => each.toLowerCase()))) {
			const [owner = '', name = ''] = repository.split('/');
			if (names.some((each) => plain(name).includes(each))) this.#owners.add(owner);
			counts.set(owner, (counts.get(owner) ?? 0) + 1);
		}
		if (this.#owners.size === 0) return;
		const most = [...this.#owners].reduce((high, owner) => Math.max(high, counts.get(owner)!), 0);
		for (const [owner, count] of counts) if (count >= MANY && count >= 2 * most) this.#owners.add(owner);
	}

	/** Whether a text names repositories, and none of them is one of the makers'. */
	areOthers(text: string): boolean {
		if (this.#owners.size === 0) return false;
		const named = namedIn(text);
		return named.length > 0 && !named.some((repository) => this.#owners.has(repository.split('/', 1)[0]!.toLowerCase()));
	}
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
