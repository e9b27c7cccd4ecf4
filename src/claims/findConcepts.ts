import type { Link } from '../card/card';
import { artifactConcepts } from './artifacts';
import { hubIds } from './code';
import { LEXICON, firstSubject } from './lexicon';
import { isUnfilledAddress, linkConcepts } from './links';
import { hasParts } from './parts';
import { findQuantities } from './quantities';
import type { TermMatch } from './terms';

/** "No external evaluation was carried out": what was not done stands between the negation and the verb. */
const NOTHING_DONE = /(?:^|[\s;,(])no (?:\S+ ){1,8}(?:(?:was|were|has been|have been|is|are) (?:\w+ly )?(?:performed|conducted|applied|done|made|carried out|used|undertaken|run|measured|attempted|recorded)|took place)\b|未(?:在|对|对其|使用|采用|进行|做|经过)[^。，；]{0,16}(?:评测|评估|测试|对齐|过滤|训练|微调|处理|测量)(?![^。；]{0,12}(?:前|不得|不应|不要|请勿|切勿))/iu;

/** "Not for screening": a statement that begins so names what the model is not for, whatever that is. */
const NOT_FOR = /^[\s\p{P}\p{S}]*(?:not (?:(?:intended|suitable|meant|designed|recommended|appropriate|suited) )?for|不适[用合]于|不適[用合]於|不得用于|禁止用于|请勿用于|nicht (?:(?:geeignet|gedacht|bestimmt) )?für|pas (?:(?:adapté|conçu|destiné) )?pour|no (?:(?:apto|adecuado|recomendado|pensado) )?para)(?=[\s\p{Lo}])(?!\s(?:nothing|long|now|lack|the first)\b)/iu;
/** What only asks for attention tells the reader to do nothing. */
const ATTENTION = /^[\s\p{P}\p{S}]*please (?:note|be aware|be advised|keep in mind|beware|remember)\b/iu;

/** A name in a program, such as `max_samples_per_task`, `--resume` or `compute()`; an address holds the like, a setting has its value behind it. */
const IDENTIFIER = /(?<![\w./:@-])(?:[a-z][a-z\d]*(?:_[a-z\d]+)+|[a-z][a-z\d]*(?:_[a-z\d]+)*\(\)|--[a-z][\w-]+)(?![\w./=(-]|\s+[\d.])/u;

/** What others are like too is said of this model all the same: “Like most models, it makes things up”. */
const LIKENESS = /^[\s\p{P}]*(?:just )?(?:like|as with|as is the case with|similar to) [^,.]{0,40}\b(?:models|llms|networks|systems)[^,.]{0,20},\s|^[和与與像如同]{1,2}[^，,。]{0,20}模型(?:一样|一樣|相同|类似|類似)[，,]\s?/iu;

/** What a model learned from by its name: “trained on Emilia”. A name that is known of something else is that. */
const LEARNED_FROM = /\b(?:trained|tuned|finetuned)(?: \p{Ll}+ly| only)? on (?:the )?(\p{Lu}[\p{L}\d]*(?:[-_.]\p{L}[\p{L}\d]*)*)(\S*(?: \S+){0,2})/u;
/** What stands behind the name of what is no data: a model has its size there, a machine what it is. */
const MODEL_OR_MACHINE = /^[^\s,;]*(?:-\d+(?:\.\d+)?[bm](?![\p{L}\d])|-(?:instruct|chat|base)(?![\p{L}\d]))|^\S+ (?:\S+ )?(?:supercomputer|cluster)(?![\p{L}\d])/iu;
const NO_DATA = ['hardware-name', 'language-name', 'training-method', 'architecture-name', 'task-name', 'other-model', 'metric-name', 'quantity.parameters'];

/** Metrics that are words of other languages, or ordinary ones: they are metrics where they stand alone or before their value. */
const METRIC_WORD = /(?<![\p{L}\d])(?:der|wer|dice|map)(?:\s?[:=(（：]\s?\d|\s\d+[.,]\d|[^\p{L}\d]*$)/iu;

const ACCELERATOR = 'compute/hardware#accelerator';
/** What stands before the machine that a model was trained on: “trained for two days on a single”. */
const TRAINED_ON = /\b(?:trained|tuned|finetuned)\s(?:\w+ly\s|from scratch\s|for\s(?:[^\s.;:]+\s){1,3}){0,2}(?:on|using|with)\s(?:[^\s.,;:]+\s){0,3}$/u;
/** What one model has to do with the one that it was made from, and how far from its name that is told, in code units. */
const ORIGIN = 'model/lineage#origin';
const ORIGIN_REACH = 60;
/** “Lumo is really just”, “das ist im Kern”: what stands behind is what something is. */
const IS = /(?<!\p{L})(?:is|was|it as|c['’]est|est|ist|es)\s(?:(?:really|basically|essentially|actually|simply|just|still|only|nothing|but|at|in|heart|essence|a|an|the|plain|our|my|own|un|une|le|el|ein|eine|das|im|kern|eigentlich|nur|simplement|simplemente|básicamente)\s){0,5}$|(?:其实|实际上|本质上|就)(?:就)?是(?:一个|一個)?\s?$/iu;
/** Without these, or what was done to it, a name behind “is” may be the model's own. */
const HEDGE = /really|basically|essentially|actually|simply|just|still|nothing|heart|essence|kern|eigentlich|nur|simplement|simplemente|básicamente|实|際|际|质|就是/iu;
const AND_MORE = /^[\w .-]{0,20}\s(?:with|plus|that|which|after|taught|given|trained|tuned|fine-?tuned|retrained|adapted|avec|qui|mit|dem|con|que)\s/iu;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** How far back that is looked for, in code units: a text may name any number of machines. */
const REACH = 200;

/** What a name goes on with: `LAION` in `LAION-2B-en`. */
const WORD_REST = /[\p{L}\d-]{0,24}/uy;

/** The name of a program, a notebook or the settings of a run, with or without its folder. */
const PROGRAM_FILE = /(?<![\p{L}\d])[\w-]{1,60}\.(?:py|sh|ipynb|ya?ml|toml|cfg|slurm|sbatch|jl|lua|gin|rmd|qmd)(?![\p{Script=Latin}\d])/iu;

/** A paper by its number alone: “arXiv 2405.04434”, “10.1101/2022.07.20.500902”. */
const PAPER_ID = /(?<![\d./])(?:\d{4}\.\d{4,5}(?:v\d)?(?![\d.])|10\.\d{4,5}\/[\w.()/-]{4,60})/u;

/** Mathematics defines a method; what was done with it is told in words. */
const FORMULA = /\\(?:mathcal|mathbb|mathrm|mathbf|frac|sum|prod|hat|bar|theta|alpha|beta|gamma|lambda|sigma|pi|log|exp|text|left|operatorname|nabla)\b/u;

/** The concepts that a text speaks of: those of the lexicon, quantities, names and addresses, and what they make up together. */
export function findConcepts(whole: string): Set<string> {
	const text = whole.replace(LIKENESS, '');
	const concepts = new Set<string>();
	LEXICON.addConcepts(text, concepts);
	const quantities = findQuantities(text);
	const hasSize = quantities.some(({ concept }) => concept === 'quantity.parameters');
	let matches: readonly TermMatch[] | undefined;
	// Finding where the terms stand takes as long as finding them: once for all who ask.
	const placed = (): readonly TermMatch[] => matches ??= LEXICON.find(text);
	const namesOfData = hasSize && concepts.has('dataset-name') ? placed().filter(({ concept }) => concept === 'dataset-name') : [];
	for (const { concept, start, end } of quantities) {
		// A number within or behind the name of data counts no part of a network.
		if (concept === 'quantity.parameters' && namesOfData.some((name) => name.start < start && end <= wordEnd(text, name.end))) continue;
		concepts.add(concept);
		if (concept === 'url') for (const more of linkConcepts({ url: text.slice(start, end), text: '' })) concepts.add(more);
	}
	const [, source, behind = ''] = LEARNED_FROM.exec(text) ?? [];
	if (source && !MODEL_OR_MACHINE.test(`${source}${behind}`) && !LEXICON.find(source).some(({ concept }) => NO_DATA.includes(concept))) concepts.add('named-source');
	if (concepts.has('released-model')) addReleased(text, placed(), concepts);
	if ((concepts.has(ACCELERATOR) && concepts.has('train')) || concepts.has('benchmark-name')) addPlaced(text, placed(), concepts);
	if (PAPER_ID.test(text)) concepts.add('paper-id');
	if (PROGRAM_FILE.test(text)) concepts.add('program-file');
	if (hasParts(text)) concepts.add('parts');
	if (METRIC_WORD.test(text)) concepts.add('metric-name');
	if (IDENTIFIER.test(text)) concepts.add('identifier');
	// Not all code stands in a block of its own.
	if (/\/|ollama/u.test(text) && hubIds(text).length > 0) concepts.add('model-id').add('repository-link');
	for (const concept of artifactConcepts(text)) concepts.add(concept);
	if (concepts.has('license-name') || text.search(NAMED_LICENSE) >= 0) addLicensed(text, placed(), concepts);
	if (FORMULA.test(text)) concepts.add('formula');
	if (NOTHING_DONE.test(text)) concepts.add('not-done');
	if (NOT_FOR.test(text)) concepts.add('not-for');
	if (concepts.has('reader') && ATTENTION.test(text) && !LEXICON.find(text.replace(ATTENTION, '')).some(({ concept }) => concept === 'reader')) concepts.delete('reader');
	return withDerived(concepts);
}

/** Where the word ends that goes on at `at`. */
function wordEnd(text: string, at: number): number {
	WORD_REST.lastIndex = at;
	WORD_REST.test(text);
	return Math.max(at, WORD_REST.lastIndex);
}

/** Adds what a text has to do with the released models that it names: a word of origin stands by the name, further off it tells of something else. */
function addReleased(text: string, matches: readonly TermMatch[], concepts: Set<string>): void {
	const models = matches.filter(({ concept }) => concept === 'released-model');
	const origins = matches.filter(({ concept }) => concept === ORIGIN);
	if (models.some((model) => origins.some((origin) => isNear(text, model, origin)))) concepts.add('made-out-of-release');
	if (models.some(({ start, end }) => {
		const before = IS.exec(text.slice(Math.max(0, start - ORIGIN_REACH), start));
		return before && (HEDGE.test(before[0]) || AND_MORE.test(text.slice(end, end + ORIGIN_REACH)));
	})) concepts.add('release-as-predicate');
}

function isNear(text: string, a: { readonly start: number; readonly end: number }, b: { readonly start: number; readonly end: number }): boolean {
	const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
	// Scripts without blanks say in one character what others say in two and more.
	return to <= from || (to - from <= ORIGIN_REACH && to - from + (text.slice(from, Math.min(to, from + ORIGIN_REACH)).match(DENSE)?.length ?? 0) <= ORIGIN_REACH);
}

/** Adds what depends on where the terms stand. */
function addPlaced(text: string, matches: readonly TermMatch[], concepts: Set<string>): void {
	if (matches.some(({ concept, start }) => concept === ACCELERATOR && TRAINED_ON.test(text.slice(Math.max(0, start - REACH), start)))) concepts.add('trained-on-hardware');
	if (countNames(text, matches.filter(({ concept }) => concept === 'benchmark-name')) > 1) concepts.add('several-benchmarks');
}

/** A licence that is known to nobody else, by the capitals of its name: “Orchard Academic Software License”. */
const NAMED_LICENSE = /(?<![\p{L}\d])(?!(?:The|This|See|Our|Your|Its|Model|Code|Data|Source|Software|Any|No)\s(?:\p{Lu}?\p{Ll}*\s)?Licen[cs]e)\p{Lu}[\p{L}\d.+-]{1,24}\s(?:\p{Lu}[\p{L}\d.+-]{1,24}\s){0,4}(?:Licen[cs]e|LICEN[CS]E)(?![\p{L}\d])|(?<![\p{L}\d])\p{Lu}\p{Ll}{2,20}lizenz\s(?:\p{Lu}|\d)[\p{L}\d.+-]{0,24}/gu;
/** So near a licence stands what it holds for, in code units, and nothing in between that another licence holds for. */
const LICENSE_REACH = { code: 80, data: 40 };
const LICENSED_CODE = 'license/code#code';
const LICENSED_DATA = ['license/data#training-data', 'license/data#material'];
/** Behind these a licence is that of something else: “learned from open data and released under MIT”. */
const SOMETHING_ELSE = /(?<!\p{L})(?:and|but|und|et|y|while|model|weights|code|outputs?)(?!\p{L})|[,，、;；]|并|且|和|模型|モデル|모델/iu;
const BOUNDARY = /[;；。\n]|[.,、，]\s?(?=[^\s.,]{1,24}\s?[:：])|\.\s/u;

/** Adds that a licence stands behind the name of code or of data, for which it thereby holds: “Code: MIT; corpus: CC0”. */
function addLicensed(text: string, matches: readonly TermMatch[], concepts: Set<string>): void {
	const named = [...text.matchAll(NAMED_LICENSE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
	const licenses = [...matches.filter(({ concept }) => concept === 'license-name'), ...named].sort((a, b) => a.start - b.start);
	if (licenses.some(({ start }) => /[(（]/u.test(text.charAt(start - 1)))) concepts.add('bracketed-license');
	let [next, covered] = [0, 0];
	for (const { concept, start, end } of matches) {
		if (concept !== LICENSED_CODE && !LICENSED_DATA.includes(concept)) continue;
		for (; next < licenses.length && licenses[next]!.start <= start; next++) covered = Math.max(covered, licenses[next]!.end);
		// A word within the name of a licence is held by none.
		if (covered >= end) continue;
		let at = next;
		while (at < licenses.length && licenses[at]!.start < end) at++;
		const gap = at < licenses.length ? licenses[at]!.start - end : Infinity;
		if (gap > LICENSE_REACH.code) continue;
		const between = text.slice(end, end + gap);
		if (BOUNDARY.test(between)) continue;
		if (concept === LICENSED_CODE) concepts.add('licensed-code');
		else if (gap <= LICENSE_REACH.data && !SOMETHING_ELSE.test(between)) concepts.add('licensed-data');
	}
}

/** How many different names there are among matches in the order of their starts; a name within another is none of its own. */
function countNames(text: string, matches: readonly TermMatch[]): number {
	const names = new Set<string>();
	let end = 0;
	for (const match of matches) {
		if (match.start < end) continue;
		names.add(text.slice(match.start, match.end).toLowerCase());
		end = match.end;
	}
	return names.size;
}

/** Adds the concepts that others make up together. */
export function withDerived(concepts: Set<string>): Set<string> {
	if (concepts.has('percent')) concepts.add('number');
	if (concepts.has('number') && (concepts.has('metric-name') || concepts.has('benchmark-name'))) concepts.add('score');
	return concepts;
}

/** Adds what links that lead out of the card tell; one to "the original model" tells nothing of this one. */
export function withLinks(concepts: ReadonlySet<string>, links: readonly Link[]): ReadonlySet<string> {
	const outside = links.filter((link) => link.url !== '' && !isUnfilledAddress(link.url) && !link.url.startsWith('#') && firstSubject(link.text) !== 'other-model');
	return outside.length === 0 ? concepts : new Set([...concepts, 'link', ...outside.flatMap(linkConcepts)]);
}
