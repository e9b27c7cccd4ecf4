import type { ByLanguage } from '../disclosures/disclosure';

type Declaration = ByLanguage<string> & { readonly en: string };

/** What an author says instead of a disclosure. In brackets stands the reason, without which the review takes either for a placeholder. */
export const DECLARATIONS = {
	'withheld': { en: 'Not disclosed: [give the reason].', zh: '未公开，因为[请说明原因]。' },
	'not-applicable': { en: 'Not applicable: [give the reason].', zh: '不适用，因为[请说明原因]。' },
} as const satisfies Readonly<Record<string, Declaration>>;

export type DeclarationStatus = keyof typeof DECLARATIONS;

const SENTENCES: readonly string[] = Object.values(DECLARATIONS).flatMap((declaration) => Object.values(declaration));

/** A declaration that still waits for its reason, as it stands in a text; `undefined` when there is none. */
export function findOpenDeclaration(text: string): string | undefined {
	return SENTENCES.find((sentence) => text.includes(sentence));
}
