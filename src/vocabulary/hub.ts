import { CODES_BY_LANGUAGE, HUB_LICENSES, LANGUAGE_CODES } from './index';

let codes: ReadonlySet<string> | undefined;

/** Withdrawn from ISO 639-1, yet in many cards; whether the Hub still takes them is not known. */
const WITHDRAWN: ReadonlySet<string> = new Set(['in', 'iw', 'ji', 'jw', 'mo', 'sh']);

/** What the Hub takes as `language` besides the codes (huggingface_hub, ModelCardData). */
export const SPECIAL_LANGUAGES: readonly string[] = ['code', 'multilingual'];

/** Whether a code is in ISO 639-1, 639-2 or 639-3, was in it, or is for local use (`qaa` to `qtz`). */
export function isLanguageCode(code: string): boolean {
	codes ??= new Set(LANGUAGE_CODES.flatMap((line) => line.split(' ')));
	return codes.has(code) || WITHDRAWN.has(code) || /^q[a-t][a-z]$/u.test(code);
}

/** The codes of ISO 639-1. */
export function twoLetterCodes(): readonly string[] {
	return LANGUAGE_CODES.flatMap((line) => line.split(' ').filter((code) => code.length === 2));
}

/** Countries that are often written for their language. */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = { cn: 'zh', cz: 'cs', dk: 'da', gr: 'el', jp: 'ja', rs: 'sr', vn: 'vi' };

/** The code of a language by its English name, its own name or its country; `undefined` for anything else. */
export function languageCodeOf(name: string): string | undefined {
	const lower = name.toLowerCase();
	return Object.hasOwn(CODES_BY_LANGUAGE, lower) ? CODES_BY_LANGUAGE[lower] : Object.hasOwn(LANGUAGE_OF_COUNTRY, lower) ? LANGUAGE_OF_COUNTRY[lower] : undefined;
}

/** A part of a repository's name (huggingface_hub, validate_repo_id); two dashes or dots in a row are not allowed either. */
const PART = /^[\w](?:[\w.-]{0,94}\w)?$/u;

/** Whether a text can be the name of a model or data set on the Hub: `owner/name`, or a `name` of former times. */
export function isRepositoryId(text: string): boolean {
	const parts = text.split('/', 3);
	return parts.length < 3 && parts.every((part) => PART.test(part) && !part.includes('--') && !part.includes('..')) && !text.endsWith('.git');
}

/** Whether the Hub accepts the identifier of a licence. */
export function isHubLicense(id: string): boolean {
	return Object.hasOwn(HUB_LICENSES, id);
}

/** Identifiers of the Hub that stand for the one licence that SPDX has with a version. */
const WITHOUT_VERSION: ReadonlySet<string> = new Set(['c-uda', 'gfdl', 'odbl', 'odc-by', 'pddl']);

let byKey: ReadonlyMap<string, string> | undefined;

/**
 * The Hub's identifier for a licence that is written in another way: by its SPDX identifier, its name, or with other separators;
 * `undefined` when that is not certain.
 */
export function hubLicenseOf(text: string): string | undefined {
	if (text.length > 100) return undefined;
	byKey ??= new Map(Object.entries(HUB_LICENSES).flatMap(([id, name]) => [[licenseKey(name), id], [licenseKey(id), id]] as const));
	const trimmed = text.trim();
	// The Hub does not tell the versions of an SPDX identifier from those that may follow it.
	const known = byKey.get(licenseKey(trimmed)) ?? byKey.get(licenseKey(trimmed.replace(/(?:-only|-or-later|(?<=\d)\+)$/iu, '')));
	const family = /^([a-z-]+)-\d[\d.]*$/iu.exec(trimmed)?.[1]?.toLowerCase();
	return known ?? (family !== undefined && WITHOUT_VERSION.has(family) ? family : undefined);
}

/** What the spellings of a licence have in common: `Apache License, Version 2.0`, `apache-2.0`. A trailing `+` tells two apart. */
function licenseKey(text: string): string {
	return text.toLowerCase()
		.replace(/\b(?:the|licen[cs]e|agreement|version|international)\b/gu, ' ')
		.replace(/v(?=\d)/gu, ' ')
		.replace(/(?<=\d)\.0(?![\d.])/gu, '')
		.replace(/[^a-z0-9+.]/gu, '');
}
