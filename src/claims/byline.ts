/** What stands behind a name: its affiliation by number, and signs for who contributed how much. */
const NOTES = /(?<=[\p{Ll},.])[\d*∗†‡§¶✉]+(?=[\s,;]|$)/gu;
const BETWEEN = /[,，、;；·•|]|\s(?:and|und|et|y|&)\s/u;
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
const PARTICLE = '(?:van|von|der|den|de|da|di|del|la|le|el|al|bin|dos)';
/** “Ada M. van Loon”, and in Han its two parts with a blank between them, as they stand below titles. */
const NAME = new RegExp(String.raw`^(?:${WORD}(?: (?:${WORD}|${PARTICLE})){1,5}|\p{Script=Han}{1,3}[ \u3000]\p{Script=Han}{1,3})$`, 'u');
/** Names without anything between them. */
const NAMES = new RegExp(String.raw`^${WORD}(?: (?:${WORD}|${PARTICLE}))+$`, 'u');

/** A name with a mark for where its bearer works, before another name. */
const MARKED = new RegExp(String.raw`(?<![\p{L}.'’-])${WORD} (?:${WORD} |${PARTICLE} ){0,3}${WORD}[¹²³⁴⁵⁶⁷⁸⁹∗†‡§]{1,4}(?=\s?(?:[,，;]|and |& |$))`, 'gmu');
/** A dash and a name, as letters end. */
const SIGNATURE = new RegExp(String.raw`^\s*(?:[—–―~]|--)\s?${WORD}(?: (?:${WORD}|${PARTICLE})){1,4}(?:, [^,.;:]{1,60}){0,2}\s*$`, 'u');

/** So many names in Latin letters are names of people; two may be those of anything: “New York, Los Angeles”. */
const MANY = 3;

/** Whether a text is nothing but the names of several people, as authors put theirs below a title. */
export function isByline(text: string): boolean {
	const plain = text.replace(NOTES, '').replace(/\s+/gu, ' ');
	const parts = plain.split(BETWEEN).map((part) => part.trim()).filter((part) => part !== '');
	const isNoted = (text.match(NOTES)?.length ?? 0) > 1;
	if (parts.length > 1) return (isNoted || parts.length >= MANY || /\p{Script=Han}/u.test(plain)) && parts.every((part) => NAME.test(part));
	return isNoted && NAMES.test(plain.trim());
}

/** Whether names stand in a text that have marks for where their bearers work, as those of authors do wherever they stand. */
export function namesMarkedAuthors(text: string): boolean {
	return (text.match(MARKED)?.length ?? 0) > 1;
}

/** Whether a text is a dash with the name of somebody who signs by it what stands above. */
export function isSignature(text: string): boolean {
	return SIGNATURE.test(text);
}
