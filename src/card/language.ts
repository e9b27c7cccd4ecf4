import { LANGUAGES, type Language } from './card';

/** Function words that are frequent in one language of Latin script and rare in the others. */
const FUNCTION_WORDS: Readonly<Record<'en' | 'fr' | 'de' | 'es', readonly string[]>> = {
	en: ['the', 'of', 'and', 'is', 'with', 'for', 'this', 'that', 'was', 'are', 'from', 'by'],
	fr: ['le', 'les', 'des', 'est', 'une', 'dans', 'pour', 'avec', 'sur', 'du', 'ce', 'et'],
	de: ['der', 'und', 'das', 'ist', 'mit', 'für', 'den', 'ein', 'eine', 'auf', 'wurde', 'nicht'],
	es: ['el', 'los', 'las', 'es', 'una', 'para', 'con', 'por', 'del', 'se', 'este', 'y'],
};
const WORD_LANGUAGE = new Map(Object.entries(FUNCTION_WORDS).flatMap(([language, words]) => words.map((word) => [word, language as Language] as const)));

/** A language counts as used from this share of the text on. */
const MIN_SHARE = 0.12;
/** Enough to tell; more would only cost time. */
const SAMPLE = 40_000;

/**
 * The languages of a prose text, most used first; `['en']` when nothing tells. Scripts decide for Chinese, Japanese and Korean,
 * function words among the languages of Latin script.
 */
export function detectLanguages(prose: string): readonly Language[] {
	const sample = prose.slice(0, SAMPLE);
	const weight: Record<Language, number> = { en: 0, zh: 0, ja: 0, ko: 0, fr: 0, de: 0, es: 0 };
	let han = 0;
	let kana = 0;
	for (let i = 0; i < sample.length; i++) {
		const unit = sample.charCodeAt(i);
		if (unit >= 0x4e00 && unit <= 0x9fff) han++;
		else if (unit >= 0x3040 && unit <= 0x30ff) kana++;
		else if (unit >= 0xac00 && unit <= 0xd7a3) weight.ko++;
	}
	// Japanese mixes both scripts: kana in any number mean that the Han characters around are Japanese too.
	if (kana * 8 > han) weight.ja = han + kana;
	else {
		weight.zh = han;
		weight.ja = kana;
	}
	for (const word of sample.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []) {
		const language = WORD_LANGUAGE.get(word);
		// A function word stands for about three words of five letters; a Han character for about two letters.
		if (language) weight[language] += 8;
	}
	const total = Object.values(weight).reduce((sum, value) => sum + value, 0);
	const used = LANGUAGES.filter((language) => total > 0 && weight[language] / total >= MIN_SHARE).sort((a, b) => weight[b] - weight[a]);
	return used.length > 0 ? used : ['en'];
}

const LETTERS = /\p{L}/gu;
const UNREAD_LETTERS = /[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether most letters of a prose text are of scripts of which no rule knows a word, such as Cyrillic, Arabic or Devanagari. */
export function isMostlyUnread(prose: string): boolean {
	const sample = prose.slice(0, SAMPLE);
	const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
	const unread = count(UNREAD_LETTERS);
	// Most cards have none, and their letters need not be counted.
	return unread > 0 && unread * 2 > count(LETTERS);
}
