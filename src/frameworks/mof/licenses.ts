import { APPROVED_LICENSES, FREE_LICENSES } from '../../vocabulary';
import type { ContentType } from './components';

/** Licences of data and documents that count as open besides approved and free ones (lfai/model_openness_tool 8b5d30e, LicenseHandler). */
const OPEN_DATA = [
	'CC0-1.0', 'CC-BY-1.0', 'CC-BY-2.0', 'CC-BY-2.5', 'CC-BY-2.5-AU', 'CC-BY-3.0', 'CC-BY-3.0-AT', 'CC-BY-3.0-AU', 'CC-BY-3.0-DE', 'CC-BY-3.0-IGO', 'CC-BY-3.0-NL', 'CC-BY-3.0-US', 'CC-BY-4.0',
	'CC-BY-SA-1.0', 'CC-BY-SA-2.0', 'CC-BY-SA-2.0-UK', 'CC-BY-SA-2.1-JP', 'CC-BY-SA-2.5', 'CC-BY-SA-3.0', 'CC-BY-SA-3.0-AT', 'CC-BY-SA-4.0',
	'CDLA-Permissive-1.0', 'CDLA-Permissive-2.0', 'CDLA-Sharing-1.0', 'ODC-PDDL-1.0', 'ODC-By-1.0', 'ODbL-1.0', 'GFDL-1.3', 'OGL-Canada-2.0', 'OGL-UK-2.0', 'OGL-UK-3.0',
	'OpenMDW-1.0',
];

/** The licences that were made for a type of content (the same source, mof-licenses.json). */
const MADE_FOR: Readonly<Record<ContentType, readonly string[]>> = {
	code: ['0BSD', 'AFL-1.1', 'AFL-1.2', 'AFL-2.0', 'AFL-2.1', 'AFL-3.0', 'Apache-1.0', 'Apache-1.1', 'Apache-2.0', 'ECL-1.0', 'ECL-2.0', 'ISC', 'MIT', 'MIT-0', 'MulanPSL-1.0', 'MulanPSL-2.0', 'NCSA', 'OpenMDW-1.0', 'UPL-1.0'],
	data: ['C-UDA-1.0', 'CC-PDDC', 'CC0-1.0', 'CDLA-Permissive-1.0', 'CDLA-Permissive-2.0', 'OpenMDW-1.0', 'PDDL-1.0'],
	document: ['Apache-2.0', 'CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'CC-PDDC', 'CC0-1.0', 'FreeBSD-DOC', 'OpenMDW-1.0'],
};

const OPEN: ReadonlySet<string> = new Set([...APPROVED_LICENSES, ...FREE_LICENSES, ...OPEN_DATA]);
const APPROVED: ReadonlySet<string> = new Set(APPROVED_LICENSES);

/** Whether the framework takes a licence for open. @param id the SPDX identifier, in its own capitals */
export function isOpenLicense(id: string): boolean {
	return OPEN.has(id);
}

/** Whether the Open Source Initiative has approved the licence. @param id as in `isOpenLicense` */
export function isApprovedLicense(id: string): boolean {
	return APPROVED.has(id);
}

/** Whether an open licence was made for the type of content; others pass with a remark. @param id as in `isOpenLicense` */
export function isMadeFor(id: string, type: ContentType): boolean {
	return MADE_FOR[type].includes(id);
}

const BY_LOWER_CASE: ReadonlyMap<string, string> = new Map([...OPEN, ...Object.values(MADE_FOR).flat()].map((id) => [id.toLowerCase(), id]));

/** The SPDX identifiers of those that the Hub writes without a version or as a family whose members are all open alike. */
const BY_HUB_ID: Readonly<Record<string, string>> = {
	'bsd': 'BSD-3-Clause', 'c-uda': 'C-UDA-1.0', 'gfdl': 'GFDL-1.3', 'gpl': 'GPL-3.0', 'lgpl': 'LGPL-3.0', 'odbl': 'ODbL-1.0', 'odc-by': 'ODC-By-1.0', 'pddl': 'PDDL-1.0',
};

/** The SPDX identifier of a licence that the Hub or a person names in other capitals; `undefined` where it is not known. */
export function spdxIdOf(id: string): string | undefined {
	const lower = id.toLowerCase();
	return BY_LOWER_CASE.get(lower) ?? (Object.hasOwn(BY_HUB_ID, lower) ? BY_HUB_ID[lower] : undefined);
}
