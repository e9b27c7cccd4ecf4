import type { Label, Section } from '../card/card';
import { DISCLOSURES } from '../disclosures/catalogue';
import type { DisclosureId, Terms } from '../disclosures/disclosure';
import { TermMatcher, fold, type TermMatch } from './terms';

/** That a heading or a label announces a disclosure. */
export interface Topic {
	readonly id: DisclosureId;
	/** The whole name is one that the catalogue knows; otherwise it only contains one. */
	readonly exact: boolean;
}

interface PathName {
	readonly id: DisclosureId;
	readonly parent: string;
	readonly name: string;
}

const SECTION_NAMES = new TermMatcher();
const FIELD_NAMES = new TermMatcher();
const PATH_NAMES: PathName[] = [];

for (const { id, headings, fields } of DISCLOSURES) {
	for (const [language, names] of Object.entries(headings)) {
		const plain = names.filter((name) => !name.includes('>'));
		SECTION_NAMES.add(id, { [language]: plain } as Terms);
		FIELD_NAMES.add(id, { [language]: plain } as Terms);
		for (const path of names.filter((name) => name.includes('>'))) {
			const [parent, name] = path.split('>').map((part) => part.trim()) as [string, string];
			const index = PATH_NAMES.length;
			PATH_NAMES.push({ id, parent: `parent ${index}`, name: `name ${index}` });
			SECTION_NAMES.add(`parent ${index}`, { en: [parent] });
			SECTION_NAMES.add(`name ${index}`, { en: [name] });
		}
	}
	FIELD_NAMES.add(id, fields ?? {});
}

/** Numbering, pictographs and remarks around a name: `3.1`, `一、`, `(optional)`, `[optional]`. */
const DECORATION = /^[\s\p{P}\p{S}\p{M}\p{Cf}]+|^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h]|[一二三四五六七八九十]{1,3}|第[一二三四五六七八九十\d]{1,3}[章节節部])[.)、．:：\s]\s*|[([（【][^()[\]（）【】]{0,40}[)\]）】]\s*$|<br ?\/?>\s*$|[\s\p{S}\p{M}\p{Cf}:：.]{1,20}$/giu;
/** Words beside a name that do not change what the section is about. */
const FILLER = /^(?:model|models|we|found|know|known|observed|used|the|our|your|its|this|about|detail|details|information|info|of|for|on|a|an|section|overview|and|statement|notice|note|notes|summary|full|general|main|key|optional|additional|further|used|model[ -]cards?|模型卡|模型|的|有关|关于|關於|说明|介绍|信息|概述|详情|情况|モデルカード|モデル|の|に関する|について|概要|情報|모델 ?카드|모델|에 대한|정보|및|du|de|la|le|les|des|sur|pour|à propos|concernant|cette|ce|fiche|facultatif|modèle|des|das|die|der|dem|zum|zur|del|el|los|al|sobre|opcional|ficha|modelo|modells?|[\d\s\p{P}\p{S}])*$/iu;
const CONJUNCTION = /\s(?:and|und|et|y|e|&|\+)\s|[&/|,、，；;·]|[与和及・與]|\s[-–—]\s/u;
/** Clauses of contracts that share a word with a section's name. */
const LEGAL = /\b(?:limitations? of (?:liability|warranty|damages)|disclaimer of warrant|haftungsbeschränkung|limitation de responsabilité|limitación de responsabilidad)|责任限制|責任の制限|책임의 제한/iu;
/** How a heading begins that tells readers what to do: what it names is what they do it with. */
const INSTRUCTION = /^[\s\p{P}\p{S}\d]*(?:step \d|how (?:to|do|can)|run(?:ning)?|add(?:ing)?|creat(?:e|ing)|select(?:ing)?|submit(?:ting)?|publish(?:ing)?|upload(?:ing)?|install(?:ing)?|download(?:ing)?|load(?:ing)?|get(?:ting)? started|set(?:ting)? up|configur(?:e|ing)|customi[sz](?:e|ing)|contribut(?:e|ing)|第[一二三四五六七八九十\d]+步|步骤|如何|怎么|怎样|使用|添加|创建|运行|安装|下载|方法 \d)(?![\p{L}\d])/iu;
/** What a disclaimer or a licence is for is not what the section is about. */
const FOR_WHAT = /^([^.]{0,40}\b(?:disclaimer|licen[cs]e|terms of use)) for\s.*$/iu;
/** A longer heading is a sentence: it is about what it says, not about one of the names in it. */
const MAX_LENGTH = 90;

/** Whether a section is the one that bears the title of the card. */
export function isTitle(section: Section): boolean {
	return section.level === 1 && section.parent?.level === 0 && section.parent.children[0] === section;
}

/** The disclosures that a heading announces, given the headings around it. */
export function sectionTopics(section: Section): readonly Topic[] {
	const { heading } = section;
	if (!heading || heading.text.length > MAX_LENGTH || LEGAL.test(heading.text)) return [];
	const byPath = pathTopics(section);
	if (byPath.length > 0) return byPath;
	// The title names the model; that a part of it is a section's name is chance.
	if (isTitle(section)) return wholeTopics(strip(heading.text), SECTION_NAMES);
	const named = nameTopics(heading.text, SECTION_NAMES).filter(({ exact }) => exact || !INSTRUCTION.test(heading.text));
	if (heading.links.length === 0 || named.some(({ exact }) => exact)) return named;
	// What is linked beside a name is no part of it: “Usage [Colab](...)”.
	const beside = wholeTopics(strip(heading.links.reduce((text, link) => (link.text === '' ? text : text.replace(link.text, ' ')), heading.text)), SECTION_NAMES);
	return beside.length > 0 ? beside : named;
}

/** The disclosures that a section of that name is about wherever it stands. */
export function namedBySection(name: string): readonly DisclosureId[] {
	return nameTopics(name, SECTION_NAMES).filter(({ exact }) => exact).map(({ id }) => id);
}

/** The same, and those that it is about below some section. */
export function namedSomewhere(name: string): readonly DisclosureId[] {
	return [...namedBySection(name), ...pathNames(name).map(({ id }) => id)];
}

/** The disclosures that a field's name announces. A field is named by its whole name: one word of it may mean anything. */
export function labelTopics(label: Label): readonly Topic[] {
	return nameTopics(label.text, FIELD_NAMES).filter(({ id, exact }) => exact && !(id.startsWith('data/') && OF_PROGRAMS.test(label.text)) && !(OF_TRAINING_MACHINES.test(id) && OF_NEED.test(label.text)));
}

/** An option or a folder: its name says where a program looks for data. */
const OF_PROGRAMS = /^\s*(?:--?\p{Ll}|[_./])|\/\s*$/u;
const OF_TRAINING_MACHINES = /^compute\/(?:hardware|training-compute)$/u;
/** Beside the name of a machine: that the model needs it, not that it was trained on it. */
const OF_NEED = /\b(?:min(?:imum)?|required?|recommended|suggested|needed|inference|serving)\b|最低|最小|推荐|建议|推理|部署|推奨|推論|최소|권장|추론|minim|recommand|mindest|empfohlen|mínim|recomendad/iu;

/** The disclosures that a sentence calls by a section's name of more than one word: "for training details, see ...". */
export function namedDisclosures(text: string): ReadonlySet<DisclosureId> {
	const names = namesIn(text, SECTION_NAMES).filter(({ start, end }) => isSpecific(text.slice(start, end)));
	return new Set(longest(names).map(({ concept }) => concept as DisclosureId));
}

/** Several words, or four characters of a script that writes no blanks. */
function isSpecific(name: string): boolean {
	return /[\p{L}\p{N}][\s-]+[\p{L}\p{N}]/u.test(name) || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(name);
}

function namesIn(text: string, names: TermMatcher): readonly TermMatch[] {
	return names.find(text).filter(({ concept }) => concept.includes('/'));
}

function pathTopics(section: Section): readonly Topic[] {
	const candidates = pathNames(section.heading!.text);
	if (candidates.length === 0) return [];
	const above = new Set<string>();
	for (let at = section.parent; at?.heading; at = at.parent) for (const { concept } of SECTION_NAMES.find(strip(at.heading.text))) above.add(concept);
	return unique(candidates.filter(({ parent }) => above.has(parent)).map(({ id }) => ({ id, exact: true })));
}

function pathNames(raw: string): readonly PathName[] {
	const whole = strip(raw);
	const own = new Set(SECTION_NAMES.find(whole).filter((match) => isWhole(whole, match)).map(({ concept }) => concept));
	return PATH_NAMES.filter(({ name }) => own.has(name));
}

function nameTopics(raw: string, names: TermMatcher): readonly Topic[] {
	const whole = strip(raw).replace(FOR_WHAT, '$1');
	const exact = wholeTopics(whole, names);
	if (exact.length > 0) return exact;
	const topics = whole.split(CONJUNCTION).flatMap((part): Topic[] => {
		const text = strip(part);
		const matches = longest(namesIn(text, names));
		return matches.filter((match) => isHead(text, match)).map((match) => ({ id: match.concept as DisclosureId, exact: isWhole(text, match) }));
	});
	return unique(topics);
}

/** The disclosures that go by nothing but the name. */
function wholeTopics(name: string, names: TermMatcher): readonly Topic[] {
	return unique(longest(namesIn(name, names).filter((match) => isWhole(name, match))).map(({ concept }) => ({ id: concept as DisclosureId, exact: true })));
}

function unique(topics: readonly Topic[]): readonly Topic[] {
	const byId = new Map<DisclosureId, Topic>();
	for (const topic of topics) if (!byId.get(topic.id)?.exact) byId.set(topic.id, topic);
	return [...byId.values()];
}

function strip(text: string): string {
	let plain = fold(text).trim();
	for (let before = ''; before !== plain;) {
		before = plain;
		plain = plain.replace(DECORATION, '').trim();
	}
	return plain;
}

function isWhole(text: string, { start, end }: TermMatch): boolean {
	return FILLER.test(text.slice(0, start)) && FILLER.test(text.slice(end));
}

/** Words that heading after heading combines with others: alone they name a section, beside others they do not. */
const MODIFIERS = /^(?:generation|inference|examples?|features?|overview|samples?|support|assistance|communication|comments?|details?|introduction|use|uses|updates?|news|demo|date|release|download|models?|weights|code|data|context|languages?|tokens?|size|input|output|type|format|security|community|datasets?|training|fine-tuning|finetuning|pretraining|pre-training|optimi[sz]ation|grpo|训练|微调|预训练|数据集|数据|学习|generación|génération|exemples?|modelle?|daten)$/u;

/** Whether the name is what the phrase is about: its last words, its first before a preposition, or several words of it. */
function isHead(text: string, { start, end }: TermMatch): boolean {
	const behind = text.slice(end).trim();
	if (MODIFIERS.test(text.slice(start, end)) && !/^[:：]/u.test(behind) && !isWhole(text, { start, end, concept: '' })) return false;
	if (behind === '' || FILLER.test(behind)) return true;
	if (start === 0 && /^(?:of|for|on|with|in|by|from|to|using|via|について|pour|sur|avec|für|mit|von|auf|para|con|sobre|en|:|：)(?:\s|$)/u.test(behind)) return true;
	return isSpecific(text.slice(start, end));
}

/** The matches that lie in no longer one. */
function longest(matches: readonly TermMatch[]): readonly TermMatch[] {
	return matches.filter((match) => !matches.some((other) => other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start));
}
