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
