import type { Terms } from './disclosure';

/** Every first word before every second: `phrases(['cannot', 'never'], ['see', 'hear'])`. */
export function phrases(first: readonly string[], second: readonly string[], between = ' '): string[] {
	return first.flatMap((before) => second.map((after) => `${before}${between}${after}`));
}

/** A number of any size, as a term begins or ends with it: `1*`. */
export const NUMBERS = ['0*', '1*', '2*', '3*', '4*', '5*', '6*', '7*', '8*', '9*'];

/** The terms but for some words, in whatever language these are. */
export function without(terms: Terms, words: readonly string[]): Terms {
	return Object.fromEntries(Object.entries(terms).map(([language, list]) => [language, list.filter((word) => !words.includes(word))]));
}

/** The terms of both, language by language. */
export function both(first: Terms, second: Terms): Terms {
	const languages = Object.keys({ ...first, ...second }) as (keyof Terms)[];
	return Object.fromEntries(languages.map((language) => [language, [...first[language] ?? [], ...second[language] ?? []]]));
}
