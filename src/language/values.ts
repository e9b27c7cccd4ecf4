import { t } from '../l10n/translate';
import { HUB_LICENSES, LIBRARY_NAMES, METRIC_IDS, PIPELINE_OF_SUBTASK, SPDX_IDS, TASK_NAMES } from '../vocabulary';
import { isLanguageCode, isRepositoryId, SPECIAL_LANGUAGES, twoLetterCodes } from '../vocabulary/hub';
import type { ValueKind } from '../vocabulary/hubKeys';
import { HUB_VALUES, TASK_DESCRIPTIONS } from '../vocabulary/hubValues';

/** What is known of a value. */
export interface KnownValue {
	readonly value: string;
	/** What people call it. */
	readonly name?: string | undefined;
	/** What it says, or what follows from it, in whole sentences. */
	readonly about?: string | undefined;
}

/** The values to choose from for a key of that kind; none where only the author can know. */
export function valuesOf(kind: ValueKind): readonly KnownValue[] {
	return namesOf(kind).flatMap((value) => describeValue(kind, value) ?? []);
}

function namesOf(kind: ValueKind): readonly string[] {
	switch (kind) {
		case 'license': return Object.keys(HUB_LICENSES);
		case 'license-file': return ['LICENSE', 'LICENSE.md'];
		case 'language': return [...twoLetterCodes(), ...SPECIAL_LANGUAGES];
		case 'task': return Object.keys(TASK_NAMES);
		case 'library': return Object.keys(LIBRARY_NAMES);
		case 'metric': return METRIC_IDS;
		case 'tag': return Object.keys(PIPELINE_OF_SUBTASK);
		case 'relation': case 'gate': case 'gate-field': case 'training-type': case 'switch': return Object.keys(HUB_VALUES[kind]);
		default: return [];
	}
}

/** What is known of one value; `undefined` for what the Hub does not know, or everybody does. */
export function describeValue(kind: ValueKind, value: string): KnownValue | undefined {
	const entry = (names: Readonly<Record<string, string>>): string | undefined => (Object.hasOwn(names, value) ? names[value] : undefined);
	switch (kind) {
		case 'license': return entry(HUB_LICENSES) === undefined ? undefined : { value, name: entry(HUB_LICENSES), about: aboutLicense(value) || undefined };
		case 'license-file': return { value, about: t('A file of the repository.') };
		case 'language': return describeLanguage(value);
		case 'task': return entry(TASK_NAMES) === undefined ? undefined : { value, name: entry(TASK_NAMES), about: translated(entry(TASK_DESCRIPTIONS)) };
		case 'library': return entry(LIBRARY_NAMES) === undefined ? undefined : { value, name: entry(LIBRARY_NAMES), about: t('A library that the Hub has code examples for.') };
		case 'metric': return METRIC_IDS.includes(value) ? { value, about: t('A metric of the library evaluate, which computes it under this name.') } : undefined;
		case 'tag': return entry(PIPELINE_OF_SUBTASK) === undefined ? undefined : { value, about: t('A part of the task “{0}”.', TASK_NAMES[entry(PIPELINE_OF_SUBTASK)!]!) };
		case 'model': return isRepositoryId(value) ? { value, about: t('A model, by the name of its repository on the Hub.') } : undefined;
		case 'dataset': return isRepositoryId(value) ? { value, about: t('A data set, by the name of its repository on the Hub.') } : undefined;
		case 'relation': case 'gate': case 'gate-field': case 'training-type': return entry(HUB_VALUES[kind]) === undefined ? undefined : { value, about: translated(entry(HUB_VALUES[kind])) };
		case 'switch': return entry(HUB_VALUES.switch) === undefined ? undefined : { value };
		default: return undefined;
	}
}

function translated(text: string | undefined): string | undefined {
	return text === undefined ? undefined : t(text);
}

function describeLanguage(value: string): KnownValue | undefined {
	if (value === 'code') return { value, about: t('Programming languages, all of them together.') };
	if (value === 'multilingual') return { value, about: t('Many languages; better name them one by one.') };
	return isLanguageCode(value) ? { value, name: languageName(value) ?? t('A language of ISO 639') } : undefined;
}

let names: Intl.DisplayNames | undefined;
/** Codes that the platform takes for others. */
const OTHER_NAMES: Readonly<Record<string, string>> = { bh: 'Bihari languages', tl: 'Tagalog' };

/** The name of a language, where the platform knows it. */
function languageName(code: string): string | undefined {
	names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
	return OTHER_NAMES[code] ?? names.of(code);
}

/** What the terms of a licence ask of others, as far as its identifier tells. */
function aboutLicense(id: string): string {
	const parts = id.split('-');
	return [
		...(SPDX_IDS[id] === undefined ? [] : [t('SPDX: {0}.', SPDX_IDS[id])]),
		...(id === 'other' ? [t('Name the licence by license_name, and lead to its text by license_link.')] : []),
		...(id === 'unknown' ? [t('Without a licence nobody knows what they may do with the model.')] : []),
		...(parts.includes('nc') || id.includes('noncommercial') ? [t('No commercial use.')] : []),
		...(parts.includes('nd') ? [t('No changed versions.')] : []),
		...(parts.includes('sa') ? [t('Changed versions under the same licence only.')] : []),
		...(parts.some((part) => /rail/u.test(part)) ? [t('Some uses are forbidden.')] : []),
		...(/^(?:llama|gemma)/u.test(id) ? [t('Some uses are forbidden, by a policy that belongs to it.')] : []),
		...(parts.includes('research') || id === 'apple-amlr' ? [t('For research only.')] : []),
	].join(' ');
}
