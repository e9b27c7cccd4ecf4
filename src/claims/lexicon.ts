import { DISCLOSURES } from '../disclosures/catalogue';
import { DATA } from './concepts/data';
import { EVALUATION } from './concepts/evaluation';
import { FRAME } from './concepts/frame';
import { MODEL } from './concepts/model';
import { TermMatcher, type TermMatch } from './terms';

const SHARED = { ...FRAME, ...DATA, ...EVALUATION, ...MODEL };

/** The name under which the matcher reports a disclosure's own concept `own.x`. */
export function conceptName(disclosure: { readonly id: string }, concept: string): string {
	return concept.startsWith('own.') ? `${disclosure.id}#${concept.slice(4)}` : concept;
}

/** Every concept that rules can name, shared and own, in one matcher. */
export const LEXICON = new TermMatcher();
for (const [concept, terms] of Object.entries(SHARED)) LEXICON.add(concept, terms);
for (const disclosure of DISCLOSURES) {
	for (const [name, terms] of Object.entries(disclosure.terms ?? {})) LEXICON.add(conceptName(disclosure, `own.${name}`), terms);
}

const SUBJECTS = new TermMatcher();
for (const concept of ['this-model', 'other-model'] as const) SUBJECTS.add(concept, FRAME[concept]!);

/** Which of two subjects a text names first, `this-model` or `other-model`; `undefined` when it names neither. */
export function firstSubject(text: string): 'this-model' | 'other-model' | undefined {
	return SUBJECTS.find(text).reduce<TermMatch | undefined>((first, match) => (first && first.start <= match.start ? first : match), undefined)?.concept as 'this-model' | 'other-model' | undefined;
}
