import { lint } from 'markdownlint/sync';
import type { Card, Section } from '../../src/card/card';
import { ChunkCache } from '../../src/card/parse';
import { isPlaceholder } from '../../src/claims/placeholders';
import { BrokenFixError, repair } from '../../src/cli/repair';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import type { Disclosure } from '../../src/disclosures/disclosure';
import { applyEdits } from '../../src/fixes/apply';
import type { Edit, Fix } from '../../src/fixes/fix';
import { compactName, hubPlace } from '../../src/fixes/hubOutline';
import { Outline } from '../../src/fixes/outline';
import { CERTAIN } from '../../src/review/repairs';
import type { Finding } from '../../src/review/review';
import { reviewSteps, type FileToReview, type Reviewed } from '../../src/review/reviewer';

/** What a fix must not do, or leave undone. */
export interface FixProblem {
	readonly file: string;
	readonly eol: 'LF' | 'CRLF';
	/** The rule whose fix it is, or all rules at once. */
	readonly ruleId: string;
	readonly fix: string;
	readonly says: string;
}

export interface FixesResult {
	/** Fixes that were applied, those that are applied at once counted as one. */
	readonly tried: number;
	readonly problems: readonly FixProblem[];
}

/** Forgets nothing: most of a card is the same after every fix. */
class WholeCache extends ChunkCache {
	override begin(): void {}
}

/** Lines are as long as the author's facts and the guidance need. */
const LINT_CONFIG = { default: true, MD013: false };

/** Applies the fixes of every finding of a card one by one, and all at once, with either line ending, and looks at what has become of the card. */
export function checkFixes(file: string, text: string): FixesResult {
	const problems: FixProblem[] = [];
	let tried = 0;
	for (const [eol, ending] of [['LF', '\n'], ['CRLF', '\r\n']] as const) {
		const source: FileToReview = { path: file, text: text.replace(/\r\n|\r|\n/gu, ending), treatAs: 'card' };
		const cache = new WholeCache();
		const review = (changed: FileToReview): Reviewed => {
			const steps = reviewSteps(changed, cache);
			for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
		};
		const before = review(source);
		const tell = (ruleId: string, { title, kind }: Pick<Fix, 'title'> & { readonly kind: string }, all: Iterable<string>): void => {
			for (const says of all) problems.push({ file, eol, ruleId, fix: `${kind}: ${title}`, says });
		};
		for (const finding of before.review.findings) {
			for (const fix of finding.fixes) {
				tried++;
				const after = review({ ...source, text: applyEdits(source.text, fix.edits) });
				tell(finding.ruleId, fix, [...editProblems(before.card!, fix), ...outcomeProblems(before, after, finding, fix), ...structureProblems(before.card!, after.card!, fix.edits)]);
			}
		}
		tried++;
		tell('all', { title: 'all at once', kind: 'all' }, allProblems(source, before, review));
	}
	return { tried, problems };
}

/** Nothing but what the author has yet to write may give way, and line endings are those of the card. */
function* editProblems({ text, eol, frontMatter }: Card, { kind, edits }: Fix): Iterable<string> {
	for (const { range, newText } of edits) {
		const replaced = text.slice(range.start, range.end);
		const isInBlock = frontMatter !== undefined && range.end <= frontMatter.range.end;
		if (!isInBlock && replaced.trim() !== '' && !isPlaceholder(replaced) && !newText.includes(replaced) && kind !== 'declare') yield 'replaces what says something';
		if (/[\r\n]/u.test(newText.replaceAll(eol, ''))) yield 'brings other line endings';
	}
}

/** The finding is gone, or waits for its author, and the fix is not offered again. */
function* outcomeProblems({ review: before }: Reviewed, { review: after }: Reviewed, { ruleId, disclosure }: Finding, fix: Fix): Iterable<string> {
	const of = (findings: readonly Finding[]): readonly Finding[] => findings.filter((finding) => finding.ruleId === ruleId);
	if (ruleId !== disclosure) {
		if (of(after.findings).length >= of(before.findings).length) yield 'leaves its finding';
		return;
	}
	const status = after.disclosures.find(({ id }) => id === disclosure)!.status;
	// A key without a value says nothing yet.
	if (status === 'missing' && fix.kind !== 'metadata') yield 'leaves its disclosure missing';
	if (of(after.findings).some(({ fixes }) => fixes.some(({ title, kind }) => title === fix.title || (kind === fix.kind && kind !== 'declare')))) yield 'is offered again';
}

/** Each block stays in its section, and no section gets a second one of its meaning. */
function* structureProblems(before: Card, after: Card, edits: readonly Edit[]): Iterable<string> {
	const moved = (offset: number): number => edits.reduce((at, { range, newText }) => (range.end <= offset ? at + newText.length - (range.end - range.start) : at), offset);
	const isEdited = (offset: number): boolean => edits.some(({ range }) => range.start <= offset && offset < range.end);
	if (before.format === 'markdown') {
		const homes = new Map(after.sections.flatMap((section) => section.blocks.map(({ range }) => [range.start, section] as const)));
		const isMoved = before.sections.some((section) => section.blocks.some(({ range }) => {
			const home = homes.get(moved(range.start));
			return !isEdited(range.start) && home && section.heading && home.heading?.range.start !== moved(section.heading.range.start);
		}));
		if (isMoved) yield 'takes text out of its section';
	}
	yield* headingProblems(before, after);
}

function* headingProblems(before: Card, after: Card): Iterable<string> {
	for (const disclosure of DISCLOSURES) {
		if (countAbout(after, disclosure) > Math.max(1, countAbout(before, disclosure))) yield `makes a second section about ${disclosure.id}`;
	}
	const twins = ({ sections }: Card): number => sections.flatMap(({ children }) => [children]).reduce((sum, children) => sum + children.length - new Set(children.map(nameOf)).size, 0);
	if (twins(after) > twins(before)) yield 'makes a second heading of the same name in one section';
}

/** The sections about a disclosure; one below another is a part of it, and the main sections of the Hub's template count as one. */
function countAbout(card: Card, disclosure: Disclosure): number {
	const about = new Set(Outline.of(card).about(disclosure));
	const isBelowOne = ({ parent }: Section): boolean => parent !== undefined && (about.has(parent) || isBelowOne(parent));
	const places = [...about].filter((section) => !isBelowOne(section)).map(({ heading }) => hubPlace(heading!.text));
	return places.filter((place) => place === undefined).length + (places.length > new Set(places).size ? places.length : Math.min(1, places.filter((place) => place !== undefined).length));
}

function nameOf({ heading, range }: Section): string {
	return compactName(heading!.text) || String(range.start);
}

function* allProblems(source: FileToReview, before: Reviewed, review: (file: FileToReview) => Reviewed): Iterable<string> {
	try {
		const certain = repair(source, CERTAIN, review);
		if (repair({ ...source, text: certain.text }, CERTAIN, review).text !== certain.text) yield 'changes something when only what is certain is applied again';
		const { text, reviewed } = repair(source, { rules: new Set(), sections: true }, review);
		const again = repair({ ...source, text }, { rules: new Set(), sections: true }, review);
		if (again.text !== text || again.applied.length > 0) yield 'changes something when applied again';
		yield* headingProblems(before.card!, reviewed.card!);
		// What is certain may take text away, and is looked at one by one; templates take none.
		if (!isSubsequence(kept(certain.reviewed.card!), text)) yield 'takes text away';
		if (before.card!.eol === '\r\n' && /(?<!\r)\n/u.test(text)) yield 'brings other line endings';
		if (before.card!.format === 'markdown') for (const rule of newLint(source.text, text)) yield `raises ${rule} of markdownlint`;
	} catch (error) {
		if (!(error instanceof BrokenFixError)) throw error;
		yield error.message;
	}
}

/** The text below the front matter without the lines that wait for their author. */
function kept({ text, frontMatter }: Card): string {
	return text.slice(frontMatter?.range.end ?? 0).split(/\r?\n/u).filter((line) => !isPlaceholder(line.replace(/^[\s>*+_~-]+|[\s*_~]+$/gu, ''))).join('\n').replace(/\[More Information Needed\]/giu, '');
}

/** Whether `text` is what is left when some characters of `longer` are taken away. */
export function isSubsequence(text: string, longer: string): boolean {
	let at = 0;
	for (let i = 0; i < longer.length && at < text.length; i++) if (longer[i] === text[at]) at++;
	return at === text.length;
}

/** The rules of markdownlint that a text breaks and did not break before. */
export function newLint(before: string, after: string): readonly string[] {
	const rules = (content: string): ReadonlySet<string> => new Set(lint({ strings: { content }, config: LINT_CONFIG })['content']!.map(({ ruleNames }) => ruleNames[0]!));
	const known = rules(before);
	return [...rules(after)].filter((rule) => !known.has(rule));
}
