import { isUnfilledAddress } from '../claims/links';
import { isNotApplicable, isPlaceholder } from '../claims/placeholders';
import type { Statement } from '../claims/statement';
import type { Status } from './review';

/** What a statement amounts to under a heading or label that says what it is about. */
export function weigh({ kind, value, concepts, clauses, links }: Statement): Status {
	if (kind === 'image' || kind === 'badge') return links.length > 0 ? 'linked' : 'partial';
	if (kind === 'table') return 'disclosed';
	// Braces and dots are code's own, not a template's, where it is known what the code does.
	if (kind === 'code') return concepts.has('filler') || (concepts.size === 1 && isPlaceholder(value)) ? 'placeholder' : 'disclosed';
	if (isNotApplicable(value)) return 'not-applicable';
	// A question tells nothing; where it is all that there is, a template asks it of the author.
	if (isPlaceholder(value) || /[?？]["”)\s]*$/u.test(value)) return 'placeholder';
	if (concepts.has('withhold')) return 'withheld';
	// “Paper coming soon, until then cite this repository” promises in one clause only.
	// An address holds already, whatever it is for: “for voices in the next version, write to voices@...”.
	if (clauses.every((clause) => clause.concepts.has('promise')) && !concepts.has('number') && !concepts.has('email')) return 'placeholder';
	if (!isPointer(value, concepts, links.map(({ text }) => text))) return 'disclosed';
	return links.length > 0 && links.every(({ url }) => isUnfilledAddress(url)) ? 'placeholder' : 'linked';
}

const ADDRESS = /https?:\/\/\S+/gu;
/** A character of a script without blanks counts as a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[^\s\p{P}\p{S}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
/** Beside a link so few words are its label; a longer sentence than this says something itself. */
const LABEL_WORDS = 3;
const POINTER_WORDS = 30;
/** More links than these are a list, which says something itself. */
const MAX_LINKS = 20;

/** Whether a statement only says where the information stands. */
function isPointer(text: string, concepts: ReadonlySet<string>, linkTexts: readonly string[]): boolean {
	if (linkTexts.length > MAX_LINKS) return false;
	const hasTarget = linkTexts.length > 0 || concepts.has('url');
	const points = concepts.has('pointer') && (hasTarget || concepts.has('document'));
	if (!(hasTarget || points) || concepts.has('email') || (concepts.has('number') && concepts.has('score'))) return false;
	const outside = linkTexts.reduce((rest, link) => (link === '' ? rest : rest.replace(link, '')), text).replace(ADDRESS, '');
	const words = outside.match(WORD)?.length ?? 0;
	return (hasTarget && words <= LABEL_WORDS) || (points && words <= POINTER_WORDS);
}
