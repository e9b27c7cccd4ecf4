/** What a glob is made of besides the code units that stand for themselves. */
const ANY = -1; // ? : a character
const NAME = -2; // * : any characters but slashes
const DEEP = -3; // ** : any characters
const FOLDERS = -4; // **/ : any folders, or none

const TOKEN = /\*\*\/|\*+|\?|[^]/gu;
/** A longer one, in UTF-16 code units, names nothing. */
export const MAX_GLOB = 200;
/** Braces that say more than that are taken as they stand. */
const MAX_ALTERNATIVES = 30;

/**
 * Whether a glob names a file: `*`, `?`, `**` and `{a,b}` as in `.gitignore` and the editor's settings; anything else stands for itself. A
 * glob without a slash names files in any folder. Takes time linear in each of both: a glob may come with a strange workspace.
 *
 * @param path relative to the folder that the glob starts from, with forward slashes
 */
export function matchesGlob(glob: string, path: string): boolean {
	if (glob.length > MAX_GLOB) return false;
	const pattern = glob.includes('/') ? glob.replace(/^\.?\//u, '') : `**/${glob}`;
	return expandBraces(pattern).some((alternative) => matches(tokensOf(alternative), path));
}

function expandBraces(pattern: string): readonly string[] {
	let expanded = [''];
	// Inner braces are not looked into.
	for (const part of pattern.split(/(\{[^{}]*\})/u)) {
		const alternatives = part.startsWith('{') && part.endsWith('}') && part.includes(',') ? part.slice(1, -1).split(',') : [part];
		expanded = expanded.flatMap((before) => alternatives.map((alternative) => before + alternative));
		if (expanded.length > MAX_ALTERNATIVES) return [pattern];
	}
	return expanded;
}

function tokensOf(pattern: string): readonly number[] {
	return (pattern.match(TOKEN) ?? []).flatMap((token) => {
		switch (token) {
			case '?': return [ANY];
			case '*': return [NAME];
			case '**/': return [FOLDERS];
			default: return token.startsWith('**') ? [DEEP] : Array.from({ length: token.length }, (_, i) => token.charCodeAt(i));
		}
	});
}

/** Keeps every place of the glob that the path so far can have led to. */
function matches(tokens: readonly number[], path: string): boolean {
	let places = new Set<number>();
	enter(tokens, 0, places);
	for (let at = 0; at < path.length && places.size > 0; at++) {
		const unit = path.charCodeAt(at);
		const isSlash = unit === 47;
		const next = new Set<number>();
		for (const place of places) {
			const token = tokens[place];
			const isRun = token === DEEP || (token === NAME && !isSlash);
			if (isRun || token === FOLDERS) next.add(place);
			// Only a slash leads out of the name of a folder.
			if (isRun || token === unit || (token === ANY && !isSlash) || (token === FOLDERS && isSlash)) enter(tokens, place + 1, next);
		}
		places = next;
	}
	return places.has(tokens.length);
}

/** Adds a place and those that are reached from it without a character. */
function enter(tokens: readonly number[], place: number, places: Set<number>): void {
	for (let at = place; !places.has(at); at++) {
		places.add(at);
		if (tokens[at] !== NAME && tokens[at] !== DEEP && tokens[at] !== FOLDERS) return;
	}
}
