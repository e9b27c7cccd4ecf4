import type { Block, Card, Label, Section } from '../card/card';
import { isNotApplicable, isPlaceholder } from '../claims/placeholders';
import { fulfilledRules } from '../claims/rules';
import { readClaims, type Claim } from '../claims/claims';
import { findConcepts } from '../claims/findConcepts';
import { readStatements, type Clause, type Statement } from '../claims/statements';
import { Subjects } from '../claims/subject';
import { labelTopics, namedDisclosures, sectionTopics, type Topic } from '../claims/topics';
import type { DisclosureId, EvidenceRule } from '../disclosures/disclosure';
import type { Status } from './review';

/** The card as evidence is looked for in it: its statements, each with what the headings and labels around it announce. */
export interface Reading {
	readonly card: Card;
	readonly statements: readonly PlacedStatement[];
	/** What stands below each heading. */
	readonly bySection: ReadonlyMap<Section, readonly PlacedStatement[]>;
	readonly topics: ReadonlyMap<Section, readonly Topic[]>;
}

export interface PlacedStatement extends Statement {
	/** The nearest label that announces a disclosure, and which it announces. */
	readonly field: Label | undefined;
	readonly labelled: readonly Topic[];
	/** What the statement amounts to when only its place tells what it is about. */
	readonly weight: Status;
	/** What each of its claims says of which disclosure. */
	readonly rules: ReadonlyMap<DisclosureId, readonly Fulfilled[]>;
	/** The disclosures that it calls by name while it points elsewhere. */
	readonly pointsTo: ReadonlySet<DisclosureId>;
}

/** That a claim has what a rule asks for. */
export interface Fulfilled {
	readonly rule: EvidenceRule;
	readonly claim: Claim;
}

const NO_RULES: ReadonlyMap<DisclosureId, readonly Fulfilled[]> = new Map();
const NONE: ReadonlySet<DisclosureId> = new Set();

/** Reads a card for evidence. */
export function readCard(card: Card): Reading {
	const topics = new Map<Section, readonly Topic[]>();
	const announced = new Map<Section, ReadonlySet<DisclosureId>>();
	for (const section of card.sections) {
		const own = sectionTopics(section);
		const above = section.parent ? announced.get(section.parent)! : NONE;
		topics.set(section, own);
		announced.set(section, own.length > 0 ? new Set([...above, ...own.map(({ id }) => id)]) : above);
	}
	const plain = readStatements(card);
	const instructing = instructionSections(card, plain, topics);
	const asides = asideSections(card);
	const claimsOf = claimReader(card);
	const topicsOf = remember(labelTopics, ({ text }) => text);
	const statements = plain.map((statement): PlacedStatement => {
		const byLabel = statement.labels.map(topicsOf);
		const nearest = byLabel.findLastIndex((found) => found.length > 0);
		const above = announced.get(statement.section)!;
		const under = nearest < 0 ? above : new Set([...above, ...byLabel.flat().map(({ id }) => id)]);
		const claims = claimsOf(statement);
		const weight = weigh(statement);
		const rules = (): ReadonlyMap<DisclosureId, readonly Fulfilled[]> => {
			if (weight === 'placeholder' || weight === 'not-applicable') return NO_RULES;
			if (asides.has(statement.section)) return fulfilled(claims, under, (id) => ASIDES.test(id));
			return fulfilled(instructing.has(statement.section) ? claims.map(asInstruction) : claims, under, () => true);
		};
		return {
			...statement, weight, field: statement.labels[nearest], labelled: byLabel[nearest] ?? [], rules: rules(),
			pointsTo: weight === 'linked' ? namedDisclosures(statement.text) : NONE,
		};
	});
	const bySection = new Map<Section, PlacedStatement[]>(card.sections.map((section) => [section, []]));
	for (const statement of statements) if (statement.kind !== 'heading') bySection.get(statement.section)!.push(statement);
	return { card, statements, bySection, topics };
}

function remember<A, R>(make: (argument: A) => R, key: (argument: A) => string): (argument: A) => R {
	const known = new Map<string, R>();
	return (argument) => {
		const name = key(argument);
		let result = known.get(name);
		if (result === undefined) known.set(name, result = make(argument));
		return result;
	};
}

const REFERENCES = /^[\s\p{P}\d]*(?:references?|bibliography|works cited|related work|参考文献|参考资料|相关工作|參考文獻|引用文献|관련 연구|참고\s?문헌|références(?: bibliographiques)?|bibliographie|literatur(?:verzeichnis)?|referencias(?: bibliográficas)?|bibliografía)[\s\p{P}]*$/iu;

const SOFTWARE = /^[\s\p{P}\p{S}\d]*(?:installation|installing|install|requirements|prerequisites|dependencies|environment(?: setup)?|setup|api(?: reference| documentation)?|options|command[- ]line(?: options| interface)?|cli|contributing|contributions|development|project structure|directory structure|repository structure|file structure|docker|build(?:ing)?(?: from source)?|安装|安装依赖|环境配置|环境准备|环境要求|依赖|项目结构|目录结构|贡献指南|安裝|環境需求|インストール|環境構築|必要環境|설치|환경 설정|요구 ?사항|installation(?: et configuration)?|prérequis|installieren|voraussetzungen|instalación|requisitos)[\s\p{P}\p{S}]*$/iu;

/** The sections that list works or give instructions for software, with those below: what these are about is not what this model is. */
function asideSections(card: Card): ReadonlySet<Section> {
	const found = new Set<Section>();
	for (const section of card.sections) {
		const title = section.heading?.text ?? '';
		if (REFERENCES.test(title) || SOFTWARE.test(title) || (section.parent && found.has(section.parent))) found.add(section);
	}
	return found;
}

/** What an aside may tell of the model. */
const ASIDES = /^(?:identity|license|availability|model)\/|^compute\/inference/u;

/** The rules that the claims fulfil, by disclosure, of those disclosures that the place can tell of. */
function fulfilled(claims: readonly Claim[], under: ReadonlySet<DisclosureId>, isTold: (id: DisclosureId) => boolean): ReadonlyMap<DisclosureId, readonly Fulfilled[]> {
	const all = new Map<DisclosureId, Fulfilled[]>();
	for (const claim of claims) {
		for (const [id, rules] of fulfilledRules(claim.concepts, under)) if (isTold(id)) all.set(id, [...(all.get(id) ?? []), ...rules.map((rule) => ({ rule, claim }))]);
	}
	return all;
}

/** Adds that a claim stands among instructions: what is trained, measured or needed there is the reader's. */
function asInstruction(claim: Claim): Claim {
	return { ...claim, concepts: new Set([...claim.concepts, 'reader', 'how-to']) };
}

/** Reads the statements of a card, one after the other, as claims. */
function claimReader(card: Card): (statement: Statement) => readonly Claim[] {
	const subjects = new Subjects(card);
	const isForeign = ({ text, concepts }: Clause): boolean => {
		// "X was used with the benchmark Y": X may be data as well; with a score it is a model.
		const namesData = (concepts.has('dataset-name') || concepts.has('benchmark-name')) && !concepts.has('score');
		return !concepts.has('this-model') && (subjects.isKnownForeign(text) || (!namesData && subjects.isForeign(text)));
	};
	let block: Block | undefined;
	let goesOn = false;
	return (statement) => {
		const { kind, text, clauses } = statement;
		if (kind !== 'sentence') return readClaims(clauses, () => false);
		const goesOnNow = goesOn && block === statement.block && ANAPHORA.test(text);
		const claims = goesOnNow ? readClaims(clauses.map(withoutIt), isForeign, 'other-model') : readClaims(clauses, isForeign);
		block = statement.block;
		goesOn = claims.length > 0 && claims.every(({ concepts }) => concepts.has('other-model'));
		return claims;
	};
}

/** "It was trained on ..." is about this model unless the sentence before it was about another. */
function withoutIt(clause: Clause): Clause {
	return { ...clause, concepts: new Set([...clause.concepts].filter((concept) => concept !== 'this-model')) };
}

/** How a sentence begins that goes on about what the one before it was about. */
const ANAPHORA = /^\s*(?:it|its|they|their|that model|il|elle|ils|elles|es|sie|ella|ellos|它|其|それ|同モデル)(?![\p{Script=Latin}\d])/iu;

const FINE_TUNING = /fine[\s-]?tun|微调|微調|ファインチューニング|파인튜닝|미세\s?조정|ajuste fino|affinage|feinabstimmung/iu;

/**
 * The sections that tell readers how to run or fine-tune the model: what is trained, measured or needed there
 * happens on the reader's machine. A section on fine-tuning is one when it addresses the reader and shows code.
 */
function instructionSections(card: Card, statements: readonly Statement[], topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	const withCode = new Set<Section>();
	const addressing = new Set<Section>();
	for (const { kind, concepts, section } of statements) {
		const into = kind === 'code' && !concepts.has('bibtex') ? withCode : concepts.has('reader') ? addressing : undefined;
		for (let at: Section | undefined = section; into && at; at = at.parent) into.add(at);
	}
	const found = new Set<Section>();
	for (const section of card.sections) {
		const isUsage = topics.get(section)!.some(({ id, exact }) => id === 'availability/inference-code' && exact);
		const title = section.heading?.text ?? '';
		const isTutorial = FINE_TUNING.test(title) && withCode.has(section) && (addressing.has(section) || findConcepts(title).has('reader'));
		if (isUsage || isTutorial || (section.parent && found.has(section.parent))) found.add(section);
	}
	return found;
}

/** What a statement amounts to under a heading or label that says what it is about. */
function weigh({ kind, value, concepts, links }: Statement): Status {
	if (kind === 'image' || kind === 'badge') return 'partial';
	if (kind === 'table') return 'disclosed';
	// Braces and dots are code's own, not a template's, where it is known what the code does.
	if (kind === 'code') return concepts.has('filler') || (concepts.size === 1 && isPlaceholder(value)) ? 'placeholder' : 'disclosed';
	if (isNotApplicable(value)) return 'not-applicable';
	// A question tells nothing; where it is all that there is, a template asks it of the author.
	if (isPlaceholder(value) || /[?？]["”)\s]*$/u.test(value)) return 'placeholder';
	if (concepts.has('withhold')) return 'withheld';
	if (concepts.has('promise') && !concepts.has('number')) return 'placeholder';
	return isPointer(value, concepts, links.map(({ text }) => text)) ? 'linked' : 'disclosed';
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
