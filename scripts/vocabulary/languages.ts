import languages from '@cospired/i18n-iso-languages';
import { LANGUAGES_ISO_639_1 } from '@huggingface/languages';

const LOCALES = ['de', 'es', 'fr', 'ja', 'ko', 'zh'] as const;

/** Terms by the language that they are in; `native`: what each language calls itself. */
export type LanguageTerms = Readonly<Record<'en' | 'native' | (typeof LOCALES)[number], readonly string[]>>;

/** Names that something more frequent is called, or that begin a longer word, in lower case; with the reason. */
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
	['latin', 'mostly the script'],
	['occidental', 'western, in French and Spanish'],
	['corso', 'a boulevard, in several languages'],
	['frances', 'a misspelling of francés, and a first name'],
	['corse', 'the island, in French'],
	['世界语', 'begins 世界语言, languages of the world'],
	['国际语', 'begins 国际语音, international phonetics'],
]);

/** English names that are also ordinary words or countries: in their capitals only. */
const CAPITAL: ReadonlySet<string> = new Set(['polish', 'tonga', 'nauru', 'swati']);

/** The names of the languages with two letters in ISO 639, which are those that cards name one by one. */
export function languageNames(): LanguageTerms {
	const entries = Object.values(LANGUAGES_ISO_639_1);
	return {
		en: terms(entries.map(({ name }) => name)),
		native: terms(entries.map(({ nativeName }) => nativeName)),
		...Object.fromEntries(LOCALES.map((locale) => [locale, terms(Object.values(languages.getNames(locale)), locale)])),
	} as LanguageTerms;
}

function terms(names: readonly string[], locale?: string): readonly string[] {
	return [...new Set(names.flatMap((text) => {
		const name = text.replace(/\s*\(.*/u, '').trim();
		const lower = name.toLowerCase();
		if (name === '' || LEFT_OUT.has(lower) || /[;‎]/u.test(name)) return [];
		const isCaseless = lower === name.toUpperCase();
		if (isCaseless) return /[\p{sc=Han}\p{sc=Hangul}\p{sc=Kana}]/u.test(name) ? (name.length > 1 ? [name] : []) : name.length > 2 ? [name] : [];
		// Short names are words of some language: cri, cree, ido, même.
		if (name.length <= 4 || CAPITAL.has(lower)) return /^\p{Lu}/u.test(name) && name.length > 2 ? [`=${name}`] : [];
		// German adjectives take an ending.
		return [locale === 'de' && lower.endsWith('isch') ? `${lower}*` : lower];
	}))].sort();
}
