import type { Card } from '../../card/card';
import { findEntry } from '../../card/frontMatter';
import { nameKey } from '../../vocabulary/results';
import { sectionTopics } from '../topics';

const OURS = /^(?:(?:this|our) (?:model|work)|ours|本模型|我们的模型|我们|提案手法|本モデル|본 모델|우리 모델|notre modèle|unser modell|nuestro modelo)$|[([（](?:ours|this model|本模型|我们)[)\]）]/iu;
const TITLE_WORDS = /\bmodel[\s-]card\b(?:\s+(?:for|of))?|模型卡片?|モデルカード|모델\s?카드/giu;
/** Folders that hold cards and are named for that. */
const FOLDER = /^(?:cards?|models?|model[-_]?cards?|docs?|examples?|src|main|workspace|tmp|\.)$/iu;

/** The names that a card's model goes by: the title, those in the front matter, and the folder of the repository. */
export class ModelNames {
	/** The one that a reader would call it by. */
	readonly first: string | undefined;
	readonly #keys: ReadonlySet<string>;

	/** @param path of the file, if it is known */
	constructor(card: Card, path = '') {
		const first = card.sections[1];
		const title = first && !sectionTopics(first).some(({ exact }) => exact) ? first.heading?.text.replace(TITLE_WORDS, ' ').replace(/^[\s\p{P}\p{S}]+/gu, '').trim() : undefined;
		const index = (findEntry(card.frontMatter, 'model-index')?.scalars ?? []).filter(({ path: keys }) => keys.length === 2 && keys[1] === 'name').map(({ value }) => String(value));
		const given = findEntry(card.frontMatter, 'model_name')?.scalars.filter(({ path: keys }) => keys.length === 1).map(({ value }) => String(value)) ?? [];
		const folder = path.split(/[\\/]/u).at(-2);
		const names = [...(title ? [title.split(/[:：|]|\s[–—-]\s/u)[0]!.trim(), title] : []), ...given, ...index, ...(folder === undefined || FOLDER.test(folder) ? [] : [folder])];
		this.first = names.find((name) => name !== '');
		this.#keys = new Set(names.map(keyOf).filter((key) => key !== ''));
	}

	/** Whether a row or column of that name is this model. */
	isOwn(label: string): boolean {
		return OURS.test(label.trim()) || this.#keys.has(keyOf(label));
	}

	/** Whether the name begins as one of the model's, or the other way round: another size or version of it, or itself. */
	isRelated(label: string): boolean {
		const key = keyOf(label);
		return key.length > 3 && [...this.#keys].some((own) => own.length > 3 && (own.startsWith(key) || key.startsWith(own)));
	}
}

/** Whether two names are of one model, whoever its owner is. */
export function isSameModel(one: string, other: string): boolean {
	return keyOf(one) === keyOf(other);
}

/** The owner of a repository is no part of the name. */
function keyOf(name: string): string {
	return nameKey(name.slice(name.lastIndexOf('/') + 1).replace(/[*†‡]/gu, ''));
}
