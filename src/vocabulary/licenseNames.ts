import { hubLicenseOf } from './hub';
import { HUB_LICENSES, LICENSE_KINDS } from './index';

/** A licence as a text names it: `CC BY-NC 4.0` is the family `cc-by-nc` in the version `4`. */
export interface LicenseName {
	readonly family: string;
	/** Without a zero at the end; what tells members of a family apart may be words: `3-clause`. */
	readonly version: string | undefined;
	/** As it is written. */
	readonly text: string;
}

/** No sentence that names a licence is longer. */
const MAX_LENGTH = 2000;
const WORD = '(?:licen[cs]e|licencia|lizenz|协议|许可|協議|許可|授权|授權|ライセンス|라이선스|라이센스)';
const VERSION = '(?:[\\s,-]{0,3}(?:version |v\\.? ?)?(\\d(?:\\.\\d)?))?';

/** Every family with what follows it: the first group is the version, all others are parts of the family's name. */
const FAMILIES: readonly (readonly [family: string, pattern: RegExp])[] = [
	['apache', new RegExp(`(?<![\\w.-])apache(?= ?-?(?:${WORD}|v?2|\\(?version 2|software licen))(?:[ -]?(?:software )?${WORD})?${VERSION}`, 'giu')],
	['mit', /(?<![\w.-])(?:MIT|[Mm]it(?=[ -]?(?:[Ll]icen[cs]e|协议|许可|ライセンス|라이선스))|(?<=^\s?)mit(?=\s?$))(?!-0|\w)()/gu],
	['bsd', /(?<![\w.-])(?:bsd(?:[ -](\d[ -]clause(?:[ -]clear)?))?|(\d[ -]clause) bsd)(?!\w)/giu],
	['agpl', new RegExp(`(?<![\\w.-])(?:agpl|gnu affero general public licen[cs]e)${VERSION}`, 'giu')],
	['lgpl', new RegExp(`(?<![\\w.-])(?:lgpl(?!-lr)|gnu lesser general public licen[cs]e)${VERSION}`, 'giu')],
	['gpl', new RegExp(`(?<![\\w.-])(?:gpl|gnu general public licen[cs]e)${VERSION}`, 'giu')],
	['mpl', new RegExp(`(?<![\\w.-])(?:mpl(?=[ -]?v?2)|mozilla public licen[cs]e)${VERSION}`, 'giu')],
	['cc0', /(?<![\w.-])(?:cc[ -]?0|cc zero|creative commons zero)(?:[ -]v?(\d(?:\.\d)?))?(?!\w)/giu],
	['cc', /(?<![\w.-])(?:cc|creative commons)[ -]((?:by|attribution)(?:[ -](?:nc|nd|sa|non[ -]?commercial|no[ -]?derivat(?:ives|ions)|share[ -]?alike))*)(?:(?: international)?[ -]v?(\d\.\d))?(?!\w)/giu],
	['openrail', /(?<![\w.-])(?:(?:(bigscience|bigcode|creativeml)[ -])?open[ -]?rail(\+\+)?(?:[ -]m)?|(?:bigscience[ -])?(bloom)[ -]rail(?:-1\.0)?)(?!\w)/giu],
	['llama', /(?<![\w.-])llama[ -]?(\d(?:\.\d)?)(?:$|(?=[ -](?:licen[cs]e|许可|ライセンス))|[ -](?:community licen[cs]e(?: agreement)?|社区许可|社區許可|コミュニティ))/giu],
	['gemma', /(?<![\w.-])gemma(?=\s*$|[ -](?:terms\b|licen[cs]e|使用条款|许可|ライセンス))()/giu],
];

/** The licences that a text names, of those that cards name most, or the one that it is the name of. */
export function findLicenses(text: string): readonly LicenseName[] {
	if (text.length > MAX_LENGTH) return [];
	const found = FAMILIES.flatMap(([family, pattern]) => [...text.matchAll(pattern)].map((match) => nameOf(family, match)));
	const id = found.length === 0 ? hubLicenseOf(text) : undefined;
	return id === undefined || id === 'other' || id === 'unknown' ? found : [{ family: id, version: undefined, text: text.trim() }];
}

function nameOf(family: string, [text, first, second, third]: RegExpMatchArray): LicenseName {
	if (family === 'cc') return { family: `cc-${clausesOf(first!)}`, version: plainVersion(second), text };
	return { family, version: plainVersion(first || second || third), text };
}

function clausesOf(words: string): string {
	const lower = words.toLowerCase();
	return ['by', ...(/nc|non/u.test(lower) ? ['nc'] : []), ...(/nd|no[ -]?deriv/u.test(lower) ? ['nd'] : []), ...(/sa|share/u.test(lower) ? ['sa'] : [])].join('-');
}

function plainVersion(version: string | undefined): string | undefined {
	return version?.toLowerCase().replace(/\.0$/u, '').replaceAll(' ', '-');
}

/** The licence that an identifier of the Hub stands for. */
export function licenseOfId(id: string): LicenseName | undefined {
	const names = findLicenses(id);
	return names.length === 1 ? names[0] : undefined;
}

/** Whether two names may be of one licence; a name without a version may be of any, as `cc` may be of any of Creative Commons. */
export function isSameLicense(a: LicenseName, b: LicenseName): boolean {
	const isWide = (wide: LicenseName, narrow: LicenseName): boolean => wide.family === 'cc' && /^cc(?:0$|-)/u.test(narrow.family);
	return isWide(a, b) || isWide(b, a) || (a.family === b.family && (a.version === b.version || a.version === undefined || b.version === undefined));
}

/** The Hub's identifier for a licence, when there is one that it certainly stands for. */
export function idOfLicense(name: LicenseName): string | undefined {
	const family = Object.keys(HUB_LICENSES).filter((id) => licenseOfId(id)?.family === name.family);
	const ids = family.filter((id) => licenseOfId(id)!.version === name.version);
	return ids.length === 1 ? ids[0] : name.version === undefined && family.length === 1 ? family[0] : undefined;
}

/** What the terms of a licence with that identifier allow, if known. */
export function licenseKind(id: string): string | undefined {
	return Object.hasOwn(LICENSE_KINDS, id) ? LICENSE_KINDS[id] : undefined;
}
