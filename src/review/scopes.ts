import type { Card, Section } from '../card/card';
import { findConcepts } from '../claims/findConcepts';
import type { Statement } from '../claims/statement';
import { OPTION } from '../claims/tables';
import { isTitle, type Topic } from '../claims/topics';
import { ABOUT_MAKERS, BEFORE_IT, BESIDE_IT, COMPETITORS, EXPERIMENTS, FINDINGS, FINE_TUNING, FOUND_WITH_IT, GUIDES, INFERRED, NEWS, OF_OTHERS, OF_THE_READER, ON_ITS_BASE, PLANS, PREPARES, READIES, REFERENCES, REQUIRED, SETUP, SOFTWARE, SUPPORTED, TESTS_MADE, THANKS, TRIED, TROUBLE, USED_THERE } from './titles';

const PARTS = /\s(?:and|&|\+)\s|[&/、与和及]/u;

/** The sections that list works or what others made, or give instructions for software, with those below: what these are about is not what this model is. */
export function asideSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title, { parent }) => isOfOthers(title) || (SOFTWARE.test(title) && !(SETUP.test(title) && EXPERIMENTS.test(parent?.heading?.text ?? ''))));
}

function isOfOthers(title: string): boolean {
	return REFERENCES.test(title) || title.split(PARTS).every((part) => OF_OTHERS.test(part));
}

/** The sections of works, projects and people besides this model and its makers, with those below: whose repositories are linked there has made something else. */
export function othersSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title) => THANKS.test(title) || isOfOthers(title));
}

/** So many references in one section are those of a text, and not the one by which the model is cited. */
const MANY_REFERENCES = 4;
/** A reference: it begins with surnames, each with initials, and the year, or tells in which volume or archive it came out. */
const REFERENCE = /^[\s\p{P}\d]*\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.[ -]?){1,4}.*\((?:19|20)\d\d\w?\)\.?|\bProceedings of (?:the )?(?:\d|\p{Lu})|\barXiv preprint\b/u;

/** Whether a statement names a work by its authors and where it came out. */
export function isReference({ text }: Statement): boolean {
	return REFERENCE.test(text);
}

const FOOTNOTES = /^[\s\p{P}\d]*(?:(?:foot|end)notes?|脚注|脚註|각주|notes de bas de page|fußnoten|notas al pie)[\s\p{P}]*$/iu;

/** Whether a title announces references, be it beside thanks. */
function listsReferences({ heading }: Section): boolean {
	return heading !== undefined && heading.text.split(PARTS).some((part) => REFERENCES.test(part) || FOOTNOTES.test(part));
}

/** The sections that end in a list of the works of others, whatever their titles; below a title for references, each has a link. */
export function sectionsWithReferences(statements: readonly Statement[]): ReadonlySet<Section> {
	const announced = new Set([...new Set(statements.map(({ section }) => section))].filter(listsReferences));
	const counts = new Map<Section, number>();
	for (const statement of statements) if (isReference(statement) || (statement.links.length > 0 && announced.has(statement.section))) counts.set(statement.section, (counts.get(statement.section) ?? 0) + 1);
	return new Set([...counts].filter(([, count]) => count >= MANY_REFERENCES).map(([section]) => section));
}

/** A title in quotation marks, alone or with where it was published. */
const PUBLISHED = /^[\s\p{P}]*[“"„«][^“”"„«»]{15,300}[”"»][\s\p{P}]*(?:$|(?:in[:\s]\s?)?(?:proceedings|proc\.|arxiv|transactions|journal|workshop|advances in|findings)(?!\p{L}))/iu;

/** Whether a statement is the title of a published work: an own paper is told of by more than its title. */
export function isPublished({ text }: Statement): boolean {
	return PUBLISHED.test(text);
}

/** What makes a picture of a sign, as in ⚙️, and the names of such pictures, as in `:gear:`. */
const OF_PICTURES = /[\uFE0E\uFE0F\u200D]|:\w{2,30}:/gu;

/**
 * The sections that are meant, with those below them.
 *
 * @param goesOn whether one below still belongs to them
 */
function withThoseBelow(card: Card, isMeant: (title: string, section: Section) => boolean, goesOn: (section: Section) => boolean = () => true): ReadonlySet<Section> {
	const found = new Set<Section>();
	for (const section of card.sections) if (isMeant(plain(section), section) || (section.parent && found.has(section.parent) && goesOn(section))) found.add(section);
	return found;
}

function plain({ heading }: Section): string {
	return (heading?.text ?? '').replace(OF_PICTURES, '');
}

/** What an aside may tell of the model, and where its faults are to be reported. */
export const TOLD_ASIDE = /^(?:identity|license|availability|model)\/|^compute\/inference|^safety\/reporting$/u;

/** The sections on the makers, with those below: what these do and publish is not what this model is. */
export function makersSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title) => ABOUT_MAKERS.test(title));
}

/** What a section on the makers may tell of the model. */
export const TOLD_OF_MAKERS = /^identity\/(?:developer|contact)$/u;

/** What is not told where a title says what else is, and below it. */
const UNTOLD: readonly (readonly [title: RegExp, untold: RegExp])[] = [
	// What is new is a command or a way to test that came with the programs.
	[NEWS, /^(?:availability\/inference-code|safety\/methodology|evaluation\/methodology)/u],
	// Others are thanked for what they did before or beside the model, or for machines.
	[THANKS, /^(?:data\/processing|training\/|availability\/inference-code|evaluation\/methodology|risk\/)/u],
	// Of what the model is compared with, others told how they made it.
	[COMPETITORS, /^(?:data|training|compute)\//u],
	// What is run there sets a machine right.
	[TROUBLE, /^availability\/inference-code/u],
	// Works of others have readers, data and results of their own.
	[FOUND_WITH_IT, /^(?!license|identity\/(?!citation))/u],
	// What programs can load has not been learnt from.
	[SUPPORTED, /^(?:data|training|compute\/(?!inference)|evaluation|risk|safety)/u],
	// Readers are told there how to train and test a model of theirs.
	[GUIDES, /^(?:evaluation|safety)\//u],
	// Works beside this one have data, tests and readers of their own.
	[BESIDE_IT, /^(?:data|training|compute\/(?!inference)|evaluation|risk|safety|use|identity\/citation)/u],
	// What it was made from was tested, licensed and described by others.
	[ON_ITS_BASE, /^(?:evaluation|safety|compute\/(?!inference)|license|identity\/citation)/u],
];

/** The question that a paragraph begins with. */
const ASKED = /^[^.?!。？！]{3,120}[?？]/u;

/** What stands over a statement within its section as a title would: the name that its paragraph begins with, or the question. */
function titlesWithin({ labels, block, kind }: Statement): readonly string[] {
	// A field among others in a list is a part of what stands above: “Related models: a fine-tuned Albatross”.
	if (block?.kind !== 'prose' || block.prose !== 'paragraph' || kind === 'code') return [];
	const question = ASKED.exec(block.source.text)?.[0];
	return [...labels.map(({ text }) => text), ...(question === undefined ? [] : [question])];
}

/** What is not told of a statement for what stands over it within its section. */
export function untoldWithin(statement: Statement): readonly RegExp[] {
	const titles = titlesWithin(statement);
	return titles.length === 0 ? [] : UNTOLD.filter(([pattern]) => titles.some((title) => pattern.test(title))).map(([, untold]) => untold);
}

/** Whether what stands over a statement within its section gives it to the reader. */
export function isOfReader(statement: Statement): boolean {
	return titlesWithin(statement).some((title) => GUIDES.test(title) || (/[?？]\s*$/u.test(title) && OF_THE_READER.test(title)));
}

/** The sections in which a title leaves something untold, with those below that announce nothing of their own. */
export function silentSections(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): readonly (readonly [sections: ReadonlySet<Section>, untold: RegExp])[] {
	return UNTOLD.map(([titles, untold]) => [withThoseBelow(card, (title, section) => titles.test(title) && !isTitle(section), (section) => topics.get(section)!.length === 0), untold]);
}

/** The sections of what is still to be done, with those below. */
export function planSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title) => PLANS.test(title));
}

const BOX = /\[([ x✓✔])\]\s*$/iu;
const DONE = /^[^\p{L}\p{N}]{0,8}[✅☑✔✓]|[✅☑✔✓]\s*$/u;

/** Whether a statement is a task that is still to be done: a box without a tick wherever it stands, anything without one among plans. */
export function isPlan(card: Card, statement: Statement, plans: ReadonlySet<Section>): boolean {
	const { range, text, section } = statement;
	const box = BOX.exec(card.text.slice(Math.max(0, range.start - 6), range.start))?.[1];
	return box === ' ' || ((plans.has(section) || titlesWithin(statement).some((title) => PLANS.test(title))) && box === undefined && !DONE.test(text));
}

/** What may stand among plans without being one: “the 13B model is still weak in maths”. What it shall be good for then is no plan of today's. */
export const TOLD_AMONG_PLANS = /^(?:identity|license|model|risk)\/|^use\/(?!intended$)/u;

/** That readers are to repeat what the makers did, which is thereby told. */
const REPEATED = /\b(?:reproduc(?:e|es|ing)|repeat|replicat(?:e|es|ing)) (?:our|the) (?:\S+ ){0,3}?(?:fine-?tun\w+|(?:pre-?)?training|models?|weights|checkpoints?|runs?)\b|\bhyper-?parameters? (?:\S+ ){0,4}?(?:(?:we|i) use[ds]?|(?:were|was|are) used)\b|\b(?:we|our models?) (?:are )?fine-?tuned? (?:\S+ ){0,5}?(?:using|with|by|on)\b|\bour (?:\S+ )?fine-?tuning\b|复现(?:我们|本项目)?(?:的)?(?:微调|训练|模型)|我们(?:微调|训练|使用)[^。]{0,20}(?:超参数|参数如下)|(?:微调|训练)(?:时)?(?:所)?(?:使用|采用)的(?:超)?参数/iu;

/**
 * The sections that tell readers how to run or fine-tune the model: what is trained, measured or needed there
 * happens on the reader's machine. So does what stands below a section on requirements. A section on fine-tuning
 * that shows code is one when it addresses the reader, or tells nothing of a training of its makers.
 *
 * @param guides the sections on fine-tuning, with those below
 */
export function instructionSections(card: Card, statements: readonly Statement[], topics: ReadonlyMap<Section, readonly Topic[]>, guides: ReadonlySet<Section>): ReadonlySet<Section> {
	const withCode = new Set<Section>();
	const addressing = new Set<Section>();
	const told = new Set<Section>();
	const repeated = new Set<Section>();
	for (const { kind, concepts, section, text } of statements) {
		if (!guides.has(section)) continue;
		if (kind !== 'code') {
			if (concepts.has('reader')) addWithThoseAbove(addressing, section);
			if (REPEATED.test(text)) addWithThoseAbove(repeated, section);
			if (DONE_BY_MAKERS.test(text) || (concepts.has('train') && concepts.has('this-model'))) addWithThoseAbove(told, section);
		} else if (!concepts.has('bibtex')) addWithThoseAbove(withCode, section);
	}
	const found = new Set<Section>();
	for (const section of card.sections) {
		const title = section.heading?.text ?? '';
		const isUsage = topics.get(section)!.some(({ id, exact }) => exact && (id === 'availability/inference-code' || (id === 'compute/inference-requirements' && (section.children.length > 0 || REQUIRED.test(title)))));
		const isTutorial = guides.has(section) && FINE_TUNING.test(title) && withCode.has(section) && !repeated.has(section) && (addressing.has(section) || findConcepts(title).has('reader') || !told.has(section));
		if (isUsage || isTutorial || (section.parent && found.has(section.parent))) found.add(section);
	}
	return found;
}

function addWithThoseAbove(sections: Set<Section>, section: Section): void {
	for (let at: Section | undefined = section; at; at = at.parent) sections.add(at);
}

/** The sections whose titles give them to the reader, with those below: “Train your own”, “Adapt it to your town”, 用自己的数据微调. */
export function readersSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title, section) => (OF_THE_READER.test(title) || GUIDES.test(title)) && !isTitle(section));
}

/** The sections on fine-tuning, with those below. */
export function fineTuningSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title, section) => FINE_TUNING.test(title) && !isTitle(section));
}

const OF_MAKING = /^(?:data\/(?:processing|sources)|training\/|availability\/(?:training-code|data-processing-code|evaluation-code)$)/u;

/**
 * The sections on making a model, be it by its makers or by readers who fine-tune it, with those below: their code builds data, trains and
 * packs, and the model that it loads is what came out. A section that also says how the model is used is none, unless it stands below a
 * section on fine-tuning.
 */
export function makingSections(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	const found = new Set<Section>();
	const tuning = new Set<Section>();
	for (const section of card.sections) {
		const title = section.heading?.text ?? '';
		const own = topics.get(section)!;
		const isWithin = section.parent !== undefined && found.has(section.parent);
		const isTuning = section.parent !== undefined && tuning.has(section.parent);
		const isUsed = USED_THERE.test(title) || own.some(({ id }) => id === 'availability/inference-code');
		if (isTuning ? !INFERRED.test(title) : FINE_TUNING.test(title) && !isUsed && !isTitle(section)) tuning.add(section);
		const isMade = tuning.has(section) || PREPARES.test(title) || (own.length > 0 && own.every(({ id }) => OF_MAKING.test(id)));
		if (!isTitle(section) && (tuning.has(section) || (!isUsed && (isMade || (isWithin && own.length === 0))))) found.add(section);
	}
	return found;
}

/** The sections that get a machine ready, or tell how the programs are built, kept and tried, with those below: code there mostly runs no model. */
export function readyingSections(card: Card): ReadonlySet<Section> {
	const mayReady = (section: Section): boolean => !isTitle(section) && !USED_THERE.test(section.heading?.text ?? '');
	return withThoseBelow(card, (_, section) => mayReady(section) && READIES.test(section.heading?.text ?? ''), mayReady);
}

/** What such a section does not tell. */
export const TOLD_OF_USE = /^availability\/inference-code$/u;

/** What only those who made the model can tell. */
export const TOLD_BY_MAKER = /^(?:data|training|compute\/(?!inference))/u;

const OF_TESTS = /^evaluation\/(?:results|methodology|benchmarks)$/u;

/** The sections of results and of what these were measured on, with those below that announce nothing else. */
export function resultsSections(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return new Set([...sectionsOn(card, topics, ({ id }) => OF_TESTS.test(id)), ...withThoseBelow(card, (title, section) => TESTS_MADE.test(title) && !isTitle(section))]);
}

/** The sections whose topics are all meant, with those below that announce nothing else. */
function sectionsOn(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>, isMeant: (topic: Topic) => boolean): ReadonlySet<Section> {
	return withThoseBelow(card, (_, section) => topics.get(section)!.length > 0 && topics.get(section)!.every(isMeant), (section) => topics.get(section)!.length === 0);
}

/** Whether a name announces what tells of risks, data, training or tests. */
export function isNotOnUse({ id }: Topic): boolean {
	return /^(?:data|training|compute|evaluation|risk|safety)\//u.test(id);
}

/** The sections of nothing but those, with those below that announce nothing else. */
export function sectionsNotOnUse(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return sectionsOn(card, topics, isNotOnUse);
}

/** The sections on limitations, with those below that announce nothing else: whose they are need not be said there. */
export function sectionsOnLimitations(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return withThoseBelow(card, (_, section) => topics.get(section)!.some(({ id, exact }) => exact && id === 'risk/limitations'), (section) => topics.get(section)!.length === 0);
}

/** The sections that look back, with those below that announce nothing else: what went wrong is told there of what the text is about. */
export function sectionsOfFindings(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return withThoseBelow(card, (title, section) => FINDINGS.test(title) && !isTitle(section), (section) => topics.get(section)!.length === 0);
}

const OF_ITS_MAKING = /^(?:data|training)\/|^model\/architecture$/u;

/**
 * The sections on data, training and architecture alone, with those below that announce nothing else: what serves a purpose there is a step,
 * a part or a batch of data, and what goes wrong there went wrong on the way, in a variant or in what others had built before.
 */
export function sectionsOnItsMaking(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return sectionsOn(card, topics, ({ id, exact }) => exact && OF_ITS_MAKING.test(id));
}

/** The sections on what was there before and on what was tried on the way, and those that are in part on its making, with those below: what is amiss there mostly is so with others. */
export function sectionsOnOthers(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return new Set([...sectionsOn(card, topics, ({ id }) => OF_ITS_MAKING.test(id)), ...withThoseBelow(card, (title, section) => (BEFORE_IT.test(title) || TRIED.test(title)) && !isTitle(section))]);
}

/** What such a section does not tell. */
export const TOLD_OF_RESULT = /^(?:use\/(?:intended|out-of-scope)|risk\/limitations)$/u;

/** But for what is said of the model itself. */
export const TOLD_OF_WEAKNESS = /^risk\/limitations$/u;

/** What the options of a program do not tell: the share, the weight or the folder there is set. */
export const TOLD_OF_SETTINGS = /^(?:data\/|evaluation\/(?:results|benchmarks)$)/u;

/** Among results, what may be told of the tests: their data, machines and times. */
export const TOLD_OF_TESTS = /^(?:data|use|compute\/(?!inference))/u;

/** The sections of what the model takes in and gives out: what is done to an input there is done whenever the model runs, not to what it learned from. */
export function inputSections(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return new Set(card.sections.filter((section) => topics.get(section)!.length > 0 && topics.get(section)!.every(({ id, exact }) => exact && id === 'model/modalities')));
}

/** What may be told there of the input. */
export const TOLD_OF_INPUT = /^data\//u;

const OPTIONS_COLUMN = /^[\s\p{P}\p{S}]*(?:(?:options?|flags?|commands?)(?: names?)?|选项|命令|選項|(?:オプション|コマンド)名?|옵션|명령어?|commandes?|befehle?|optionen|opci(?:ón|ones)|comandos?)[\s\p{P}\p{S}]*$/iu;

/** Whether a row or a field is about an option or a command of a program. */
export function isOption({ text, labels }: Statement): boolean {
	return OPTION.test(text) || labels.some((label) => OPTION.test(label.text) || OPTIONS_COLUMN.test(label.text));
}

/** An option of a program, with what it takes: `--epochs | int | 10`. The bare value beside an option may be the one that was chosen. */
const DOCUMENTED = /^[\s\p{P}]{0,6}?--?[a-z][\w-]{1,40}\b(?:.*\b(?:int(?:eger)?|float|str(?:ing)?|bool(?:ean)?|path|list|flag)\b|(?:[^\p{L}]+\p{L}{2,}){3}|[^\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]*[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}]{2})/iu;

/** Whether a row or a field documents an option: what it sets is the reader's to choose. */
export function documentsOption({ kind, text }: Statement): boolean {
	return (kind === 'row' || kind === 'field') && DOCUMENTED.test(text);
}

const SOURCE_LABEL = /^[\s\p{P}\p{S}]*(?:sources?|来源|來源|出典|출처|quellen?|fuentes?)[\s\p{P}\p{S}]*$/iu;
const PROGRAM = /https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|gitee\.com)\/[\w.-]+\/[\w.-]+\/?[\s)>\]|*]*$/iu;

/** Whether a field “Source” tells where the programs are, as one does that leads to their repository and nowhere into it. */
export function isSourceOfPrograms(label: string, written: string): boolean {
	return SOURCE_LABEL.test(label) && PROGRAM.test(written) && !/data|corp(?:us|ora)/iu.test(written);
}

/** Among instructions, what its makers say that they did themselves. */
export const DONE_BY_MAKERS = /\b(?:we|i) (?:ran|used|trained|fine-?tuned|pre-?trained|took|needed|spent)\b|\b(?:our|my) (?:own )?(?:runs?|training|set-?up|experiments?)\b|\b(?:was|were|has been|have been) (?:pre-?|post-?)?(?:trained|fine-?tuned)\b|\b(?:ran|took|lasted) (?:for )?(?:about |around |roughly |some |~ ?)?\d|(?:我们|我們|我|[笔筆]者|本人|[团團][队隊])[^。，,]{0,8}(?:使用|采用|採用|训练|訓練|微调|微調|用|花|跑)了|(?:我们|我們)(?!.{0,2}(?:推荐|建议|推薦|建議))[^。，,]{0,4}用的(?:显卡|顯卡|gpu|机器|機器)|(?<!(?:如果|若|您|你)[^。，,]{0,6})(?:训练|訓練|微调|微調)(?:[过過]程)?(?:[^。，,]{0,8}(?:使用|采用|採用|用|花|跑|耗费|耗費))?了|(?:学習|訓練|ファインチューニング)(?:を行い|させ|さ|し)ました|(?:学習|訓練)に(?:(?:使用|利用)(?:し(?:た|ました|てい)|(?=[)）。、]|$))|使い(?:ました|ています)|使っ(?:た|てい)|用い(?:た|ました|てい))|(?:학습|파인튜닝)(?:을 |를 )?(?:하였|했|시켰|진행했|진행하였)|(?:nous avons|on a|j['’]ai) (?:\S+ )?(?:utilisé|entra[iî]né|affiné|ajusté)|(?:wir haben|ich habe) .{0,60}(?:trainiert|verwendet|benutzt|feinabgestimmt)|\b(?:entrenamos|(?:hemos|he) (?:entrenado|usado|utilizado|ajustado)|(?:fue|ha sido) entrenad)/iu;

/** Among instructions for the training itself, how long it takes: who tells the time has run it. */
export const TIMED = /\b(?:epochs?|runs?|training|pre-?training)\b[^.]{0,80}\btakes?\b[^.]{0,40}\d\s?(?:h|hours?|days?|min|minutes?|weeks?)\b|训练[^。，]{0,20}(?:需要?|耗时|用时)[^。]{0,20}\d\s?(?:个?小时|天|分钟|周)|訓練[^。]{0,30}\d\s?(?:小時|天)|(?:学習|訓練)[^。]{0,40}\d\s?(?:時間|日|分)(?:ほど|程度)?(?:かかり|です)|학습[^.]{0,40}\d\s?(?:시간|일|분)[^.]{0,12}(?:걸|소요)/iu;
