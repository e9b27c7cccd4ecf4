import * as vscode from 'vscode';
import type { Card, Section } from '../card/card';
import { contains, type Range } from '../card/range';
import { sectionTopics } from '../claims/topics';
import { DISCLOSURES, findDisclosure } from '../disclosures/catalogue';
import type { Disclosure } from '../disclosures/disclosure';
import { Outline } from '../fixes/outline';
import { explainDisclosure, listDisclosures, type ExplanationLinks } from '../reports/explanation';
import type { Review } from '../review/review';
import { toEditorRange, toOffset } from './convert';
import type { DocsPages } from './docsPages';
import { CARD_SELECTOR } from './documents';
import { REVEAL_COMMAND, revealLink } from './reveal';
import type { Reviews } from './reviews';

/** More than that would hide the text: the rest is listed by name. */
const MAX_EXPLAINED = 2;

/** Explains headings, front matter keys and findings. */
export function explainOnHover(reviews: Reviews, pages: DocsPages): vscode.Disposable {
	return vscode.languages.registerHoverProvider(CARD_SELECTOR, {
		async provideHover(document, position) {
			const state = await reviews.upToDate(document);
			if (state?.kind !== 'card') return undefined;
			const { card, review } = state;
			const subject = subjectAt(card, review, toOffset(card, position));
			if (!subject) return undefined;
			const links: ExplanationLinks = {
				place: (range) => revealLink(document.uri, toEditorRange(card, range)),
				page: ({ id }) => pages.of(id).toString(),
			};
			const statusOf = (disclosure: Disclosure) => review.disclosures.find(({ id }) => id === disclosure.id)!;
			const explained = subject.disclosures.slice(0, MAX_EXPLAINED);
			const listed = [...subject.disclosures.slice(MAX_EXPLAINED), ...subject.also].filter((disclosure, index, all) => all.indexOf(disclosure) === index && !explained.includes(disclosure));
			const texts = [
				...explained.map((disclosure) => explainDisclosure(card, disclosure, statusOf(disclosure), links)),
				...(listed.length > 0 ? [listDisclosures(listed.map((disclosure) => ({ disclosure, assessment: statusOf(disclosure) })), links)] : []),
			];
			return new vscode.Hover(texts.map(trusted), toEditorRange(card, subject.range));
		},
	});
}

/** What the mouse rests on: the disclosures that it is about, and others that belong below it. */
interface Subject {
	readonly range: Range;
	readonly disclosures: readonly Disclosure[];
	readonly also: readonly Disclosure[];
}

function subjectAt(card: Card, { findings }: Review, offset: number): Subject | undefined {
	const section = card.sections.find(({ heading }) => heading && contains(heading.range, offset));
	const key = card.frontMatter?.entries.find(({ keyRange }) => contains(keyRange, offset));
	const found = findings.filter(({ range, disclosure }) => disclosure && contains(range, offset));
	const subject = section
		? { range: section.heading!.range, ...aboutSection(card, section) }
		: { range: key?.keyRange ?? found[0]?.range, disclosures: key ? DISCLOSURES.filter(({ metadata }) => metadata?.some(({ path }) => path.split('.')[0] === key.key)) : [], also: [] };
	const disclosures = [...new Set([...subject.disclosures, ...found.map(({ disclosure }) => findDisclosure(disclosure!))])];
	return subject.range && disclosures.length + subject.also.length > 0 ? { ...subject, range: subject.range, disclosures } : undefined;
}

function aboutSection(card: Card, section: Section): { readonly disclosures: readonly Disclosure[]; readonly also: readonly Disclosure[] } {
	const outline = Outline.of(card);
	return {
		disclosures: sectionTopics(section).map(({ id }) => findDisclosure(id)),
		also: DISCLOSURES.filter((disclosure) => outline.parentOf(disclosure) === section),
	};
}

function trusted(markdown: string): vscode.MarkdownString {
	const text = new vscode.MarkdownString(markdown);
	text.isTrusted = { enabledCommands: [REVEAL_COMMAND] };
	return text;
}
