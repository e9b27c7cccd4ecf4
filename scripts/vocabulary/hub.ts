import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import languages from '@cospired/i18n-iso-languages';
import { LANGUAGES_ISO_639_1, LANGUAGES_ISO_639_3 } from '@huggingface/languages';
import { ALL_MODEL_LIBRARY_KEYS, PIPELINE_DATA } from '@huggingface/tasks';

/** The licences of the Hub, name by identifier. */
export function hubLicenses(): Readonly<Record<string, string>> {
	const lines = readFileSync(join(import.meta.dirname, 'sources/hub-licenses.txt'), 'utf8').split('\n').filter((line) => line.includes('\t') && !line.startsWith('#'));
	return Object.fromEntries(lines.map((line) => line.split('\t') as [string, string]));
}

interface Pipeline {
	readonly subtasks?: readonly { readonly type: string }[];
}

/** The tasks that `pipeline_tag` takes. */
export function pipelineTags(): readonly string[] {
	return Object.keys(PIPELINE_DATA).sort();
}

/** What is a task below another one, many of them a task of its own in former times; by the task that it belongs to. */
export function subtasks(): Readonly<Record<string, string>> {
	const pipelines = Object.entries(PIPELINE_DATA as Readonly<Record<string, Pipeline>>);
	const all = pipelines.flatMap(([task, { subtasks = [] }]) => subtasks.map(({ type }) => [type, task] as const));
	// A name below two tasks does not tell which of them is meant.
	return sorted(all.filter(([type, task]) => !(type in PIPELINE_DATA) && all.every((other) => other[0] !== type || other[1] === task)));
}

/** What `library_name` can be for the Hub to know the library. */
export function libraries(): readonly string[] {
	return [...ALL_MODEL_LIBRARY_KEYS].sort();
}

/**
 * Groups of languages and codes for local use, which ISO 639-2 has and ISO 639-3 has not: those of iso-639-2 3.0.2 (npm), a copy of the
 * list of the Library of Congress, that the other sources lack.
 */
const COLLECTIVE = 'afa alg apa art ath aus bad bai bat ber bnt btk cai cau cel cmc cpe cpf cpp crp cus day dra fiu gem him ijo inc ine ira iro kar khi kro map mkh mno mun myn nah nai nic nub oto paa phi pra roa sai sal sem sgn sio sit sla smi son ssa tai tup tut wak wen ypk znd';

/** The codes of ISO 639-1, 639-2 and 639-3, one line for each first letter. */
export function languageCodes(): readonly string[] {
	const codes = [...Object.keys(LANGUAGES_ISO_639_1), ...Object.keys(LANGUAGES_ISO_639_3), ...Object.keys(languages.getAlpha3BCodes()), ...COLLECTIVE.split(' ')];
	const lines = new Map<string, string[]>();
	for (const code of [...new Set(codes)].sort()) lines.set(code[0]!, [...(lines.get(code[0]!) ?? []), code]);
	return [...lines.values()].map((line) => line.join(' '));
}

/** The two-letter codes by what languages are called in English and call themselves, in lower case. */
export function codesByLanguage(): Readonly<Record<string, string>> {
	const codes = new Map<string, Set<string>>();
	for (const { code, name, nativeName } of Object.values(LANGUAGES_ISO_639_1)) {
		for (const part of `${name};${nativeName}`.split(/[;,/]/u)) {
			const spelling = part.replace(/\(.*/u, '').trim().toLowerCase();
			if (spelling.length > 3 || /[^\p{Script=Latin}]/u.test(spelling)) codes.set(spelling, (codes.get(spelling) ?? new Set()).add(code));
		}
	}
	return sorted([...codes].filter(([spelling, all]) => spelling !== '' && all.size === 1).map(([spelling, all]) => [spelling, [...all][0]!] as const));
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
	return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
