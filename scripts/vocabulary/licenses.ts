import spdx from 'spdx-license-list';
import { KEPT, LEFT_OUT } from './exceptions';
import { isOrdinary } from './names';
import type { Name } from './sources';

/** Licences of software, works and data that a model card may name, as lines of identifier, tab and name. */
export function spdxLicenses(): readonly string[] {
	return Object.entries(spdx)
		.filter(([id, { osiApproved }]) => osiApproved || /^(?:CC|CDLA|C-UDA|O-UDA|ODC|ODbL|PDDL|GFDL|OGL|LPPL|DL-DE|OpenMDW|etalab)/iu.test(id))
		.map(([id, { name }]) => `${id}\t${name}`);
}

/** The terms of licences; `names` are lines of identifier, tab and name. */
export function licenseNames(names: readonly Name[]): readonly string[] {
	return names.flatMap(({ spellings }) => [...spellings].flatMap((line) => {
		const [id = '', name = ''] = line.toLowerCase().replaceAll('-', ' ').split('\t');
		return [...idTerm(id), ...nameTerm(name)];
	}));
}

/**
 * An identifier, without the version where the rest is unmistakable. One of a single word is mostly the name of something else as well -
 * curl, Ruby, gemma, llama3 - and `python-2.0` is first of all a version of Python.
 */
function idTerm(id: string): readonly string[] {
	const [first = '', second] = id.split(' ');
	if (first.length < 2 || second === undefined || LEFT_OUT.has(id)) return [];
	if (isOrdinary(first) && /^\d+\.[\d.]+$/u.test(second) && !KEPT.has(id)) return [];
	return [id.replace(/^(\S+ .*?) v?\d+(?:\.\d+)+.*$/u, '$1')];
}

/** A name up to the word licence or to the version, unless what is left is a phrase like `data licence`. */
function nameTerm(name: string): readonly string[] {
	const family = name
		.replace(/["“”].*?["“”] ?|^the /gu, '')
		.replace(/(licen[cs]e).*$/u, '$1')
		.replace(/[\s,–-]+(?:version |v)?\d.*$/u, '')
		.replace(/\s+/gu, ' ')
		.trim();
	const [first = '', second, third] = family.split(' ');
	if (second === undefined || /[*(),]/u.test(family)) return [];
	return third === undefined && /^licen[cs]e$/u.test(second) && isOrdinary(first) ? [] : [family];
}

/** What the licences of the Hub that SPDX does not know, or knows without a word on it, have in common; by a pattern of their identifiers. */
const TERMS: readonly (readonly [kind: string, ids: RegExp])[] = [
	['non-commercial', /^cc-by-nc\b|^(?:fair-noncommercial-research-license|h-research|intel-research|apple-amlr|deepfloyd-if-license)$/u],
	['no-derivatives', /^cc-by-nd\b/u],
	// Their attachments or policies say what the model must not be used for, or by whom.
	['restricted-use', /openrail|^bigscience-bloom-rail|^llama\d|^gemma$|^grok2-community$/u],
	// For works and data: not licences of software, but free of such restrictions.
	['open-content', /^(?:cc0|cc-by(?:-sa)?-\d|cdla-|odc-by$|odbl$|pddl$|openmdw-|etalab-|gfdl$|wtfpl$|bsd-3-clause-clear$)/u],
	// Families of which every member that is in use is approved.
	['osi-approved', /^(?:bsd|gpl|lgpl)$/u],
];

/** What kind of terms the licences of the Hub have, by identifier; those of which it cannot be told are left out. */
export function licenseKinds(ids: readonly string[]): Readonly<Record<string, string>> {
	const approved = new Set(Object.entries(spdx).filter(([, { osiApproved }]) => osiApproved).map(([id]) => id.toLowerCase()));
	return Object.fromEntries(ids.flatMap((id) => {
		const kind = approved.has(id) ? 'osi-approved' : TERMS.find(([, pattern]) => pattern.test(id))?.[0];
		return kind === undefined ? [] : [[id, kind]];
	}));
}
