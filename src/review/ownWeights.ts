import { NO_OWNER } from '../claims/links';

/** The address of a repository of weights on the Hub or on ModelScope, or code that loads one. */
const REPOSITORY = /\b(?:huggingface\.co|hf\.co|modelscope\.cn(?:\/models)?)\/([\w.-]{1,96}\/[\w.-]{0,95}\w)|\bfrom_pretrained\(\s{0,9}["']([\w.-]{1,96}\/[\w.-]{1,96})["']/gu;
/** The owner and the first word of a repository's name: all repositories that share them are of one family. */
const FAMILY = /^[^/]+\/([a-z]{3,})/u;
/** A heading or the words of a picture: a README's own name is in one of its first three. */
const TITLE = /^#{1,2} [^\r\n]{1,200}|<h1[^\r\n]{1,300}|\balt=["'][^"'\r\n]{1,200}|!\[[^\]\r\n]{1,200}\]/gmu;
const TITLES = 3;
/** So many repositories of one family, and so large a share of all, speak for themselves where no title names it. */
const MANY = 3;
const NEARLY_ALL = 0.75;

/**
 * A repository of weights that a README presents as its own: most of those that it links or loads are of one family, which its
 * title names, or nearly all of them are. A library's README links the models of many makers, or none that bears its name.
 * @returns its name with its owner, as the text spells it; `undefined` where there is none
 */
export function ownWeights(text: string): string | undefined {
	const repositories = new Map<string, string>();
	for (const [, linked, loaded] of text.matchAll(REPOSITORY)) {
		const repository = (linked ?? loaded)!;
		if (!NO_OWNER.test(repository)) repositories.set(repository.toLowerCase(), repository);
	}
	const families = new Map<string, string[]>();
	for (const id of repositories.keys()) {
		const family = FAMILY.exec(id)?.[0];
		if (family === undefined) continue;
		const known = families.get(family);
		if (known) known.push(id);
		else families.set(family, [id]);
	}
	const [family, ids] = [...families].reduce<[string, string[]]>((best, next) => (next[1].length > best[1].length ? next : best), ['', []]);
	const isMost = ids.length * 2 >= repositories.size && isNamed(family, ids, text);
	const isNearlyAll = ids.length >= MANY && ids.length >= NEARLY_ALL * repositories.size;
	return isMost || isNearlyAll ? repositories.get(ids[0]!) : undefined;
}

/** Whether the text's title names a family; of a single repository the second word is asked for as well, since any word may be its first. */
function isNamed(family: string, ids: readonly string[], text: string): boolean {
	if (ids.length === 0) return false;
	const titles = (text.match(TITLE) ?? []).slice(0, TITLES).join(' ').toLowerCase();
	const [, second = ''] = ids[0]!.slice(family.length).split(/[-_.]/u);
	return titles.includes(FAMILY.exec(family)![1]!) && (ids.length > 1 || titles.includes(second));
}
