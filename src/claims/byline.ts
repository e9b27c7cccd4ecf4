/** What stands behind a name: its affiliation by number, and signs for who contributed how much. */
const NOTES = /(?<=[\p{Ll},.])[\d*∗†‡§¶✉]+(?=[\s,;]|$)/gu;
const BETWEEN = /[,，、;；·•|]|\s(?:and|und|et|y|&)\s/u;
const WORD = String.raw`\p{Lu}[\p{L}.'’-]*`;
const PARTICLE = '(?:van|von|der|den|de|da|di|del|la|le|el|al|bin|dos)';
/** “Ada M. van Loon”, and in Han its two parts with a blank between them, as they stand below titles. */
const NAME = new RegExp(String.raw`^(?:${WORD}(?: (?:${WORD}|${PARTICLE})){1,5}|\p{Script=Han}{1,3}[ \u3000]\p{Script=Han}{1,3})$`, 'u');
/** Names without anything between them. */
const NAMES = new RegExp(String.raw`^${WORD}(?: (?:${WORD}|${PARTICLE}))+$`, 'u');

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
