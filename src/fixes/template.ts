import type { Card, Language } from '../card/card';
import type { ByLanguage, Template } from '../disclosures/disclosure';
import { factsOf, type Facts } from './facts';

/** What a template has where the author is to write; for a `{{slot}}` it stands when the card does not tell the fact. */
const OPEN = { en: '[More Information Needed]', zh: '[待补充]' } as const;
const NO_FACTS: Facts = new Map();
const SLOT = /\{\{([a-z .]{1,30})\}\}/gu;

/** The text in the card's main language, or in English. */
export function inLanguage<T>({ languages }: Card, text: ByLanguage<T> & { readonly en: T }): T {
	return text[languages[0]!] ?? text.en;
}

/** The body of a template for a card: in its language, with what it already tells filled in. */
export function templateBody(card: Card, { body }: Template): string {
	const language = body[card.languages[0]!] === undefined ? 'en' : card.languages[0]!;
	// The value of a YAML key is judged as a whole: with one fact in it, a template would count as filled in.
	if (card.format === 'yaml') return fillSlots(body, language, NO_FACTS);
	return fillSlots(body, language, factsOf(card));
}

/** The body of a template in a language that it has, as it is for a card that tells nothing. */
export function blankBody({ body }: Template, language: Language): string {
	return fillSlots(body, language, NO_FACTS);
}

/** A row of a table is repeated for each of the values that belong to it; elsewhere they stand side by side. */
function fillSlots(body: Template['body'], language: Language, facts: Facts): string {
	const open = language === 'zh' ? OPEN.zh : OPEN.en;
	return body[language]!.split('\n').map((line) => {
		const slots = [...line.matchAll(SLOT)].map(([, name]) => facts.get(name!)?.length ?? 0);
		if (!line.startsWith('|')) return line.replace(SLOT, (_, name: string) => facts.get(name)?.join(language === 'zh' ? '、' : ', ') ?? open);
		return Array.from({ length: Math.max(1, ...slots) }, (_, row) => line.replace(SLOT, (_, name: string) => facts.get(name)?.[row] ?? open)).join('\n');
	}).join('\n');
}
