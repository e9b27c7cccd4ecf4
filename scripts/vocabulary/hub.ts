import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import languages from '@cospired/i18n-iso-languages';
import { LANGUAGES_ISO_639_1, LANGUAGES_ISO_639_3 } from '@huggingface/languages';
import { ALL_MODEL_LIBRARY_KEYS, MODEL_LIBRARIES_UI_ELEMENTS, PIPELINE_DATA } from '@huggingface/tasks';
import spdx from 'spdx-license-list';

/** The lines of a list in sources/ that are not about where it comes from. */
function linesOf(source: string): readonly string[] {
	return readFileSync(join(import.meta.dirname, 'sources', source), 'utf8').split('\n').filter((line) => line !== '' && !/^[#[]/u.test(line));
}

/** The licences of the Hub, name by identifier. */
export function hubLicenses(): Readonly<Record<string, string>> {
	return Object.fromEntries(linesOf('hub-licenses.txt').map((line) => line.split('\t') as [string, string]));
}

/** The identifiers of SPDX by those of the Hub, which are in lower case. */
export function spdxIds(): Readonly<Record<string, string>> {
	const byLowerCase = new Map(Object.keys(spdx).map((id) => [id.toLowerCase(), id]));
	return Object.fromEntries(Object.keys(hubLicenses()).flatMap((id) => (byLowerCase.has(id) ? [[id, byLowerCase.get(id)!]] : [])));
}

interface Pipeline {
	readonly name: string;
	readonly subtasks?: readonly { readonly type: string }[];
}

/** The tasks that `pipeline_tag` takes, with their names. */
export function pipelineTags(): Readonly<Record<string, string>> {
	return sorted(Object.entries(PIPELINE_DATA as Readonly<Record<string, Pipeline>>).map(([task, { name }]) => [task, name] as const));
}

/** What is a task below another one, many of them a task of its own in former times; by the task that it belongs to. */
export function subtasks(): Readonly<Record<string, string>> {
	const pipelines = Object.entries(PIPELINE_DATA as Readonly<Record<string, Pipeline>>);
	const all = pipelines.flatMap(([task, { subtasks = [] }]) => subtasks.map(({ type }) => [type, task] as const));
	// A name below two tasks does not tell which of them is meant.
	return sorted(all.filter(([type, task]) => !(type in PIPELINE_DATA) && all.every((other) => other[0] !== type || other[1] === task)));
}

/** What `library_name` can be for the Hub to know the library, with the names for people. */
export function libraries(): Readonly<Record<string, string>> {
	return sorted(ALL_MODEL_LIBRARY_KEYS.map((library) => [library, MODEL_LIBRARIES_UI_ELEMENTS[library].prettyLabel] as const));
}

/** The metrics that the library `evaluate` has, which are those of the Hub's page of metrics. */
export function metricIds(): readonly string[] {
	return linesOf('evaluate.txt');
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
