import type { Card } from '../card/card';
import { firstHeading } from '../card/outline';
import { findBlock, findEntry } from '../card/frontMatter';
import { namedSomewhere, sectionTopics } from '../claims/topics';
import { t } from '../l10n/translate';
import { ownWeights } from './ownWeights';

/** Whether a file is reviewed, and why or why not, for people. */
export interface Recognition {
	readonly isCard: boolean;
	readonly reason: string;
}

/** The user's own word on a file, which overrules everything else. */
export type TreatAs = 'card' | 'other';

/** Who gave that word: the user, on this one file, or a list of globs. */
export type TreatedBy = 'user' | 'globs';

const CARD_FILE = /^(?:.*[._-])?model[._-]?card(?:[._-].*)?\.(?:md|markdown)$/iu;
const YAML_CARD_FILE = /^(?:.*\.)?model[_-]?card\.ya?ml$/iu;
/** What `checklist --write` writes beside a card. */
const CHECKLIST_FILE = /\.checklist\.(?:md|markdown)$/iu;
const YAML_FILE = /\.ya?ml$/iu;
const MOF = 'Model Openness Framework';
const README_FILE = /^readme(?:[._-].*)?\.(?:md|markdown)$/iu;
const OTHER_FILE = /^(?:change-?log|changes|history|contributing|code[_-]of[_-]conduct|security|support|license|licence|notice|authors|governance|releases?|upgrad\w+|migrat\w+|todo|roadmap|data[_-]?(?:set)?[_-]?card|data[_-]?sheet)\b.*\.(?:md|markdown)$/iu;

/** Keys that the Hub documents for models only (hub-docs, modelcard.md and model-cards.md). */
const MODEL_KEYS = ['pipeline_tag', 'library_name', 'base_model', 'base_model_relation', 'model-index', 'model_name', 'widget', 'inference', 'instance_prompt', 'co2_eq_emissions', 'new_version', 'mask_token', 'finetuned_from', 'eval_results', 'metrics'];
/** Keys of dataset cards (hub-docs, datasetcard.md) and of Space configurations (hub-docs, spaces-config-reference.md). */
const DATASET_KEYS = ['dataset_info', 'task_categories', 'task_ids', 'size_categories', 'annotations_creators', 'language_creators', 'source_datasets', 'pretty_name', 'configs', 'train-eval-index', 'multilinguality'];
const SPACE_KEYS = ['sdk', 'sdk_version', 'app_file', 'colorFrom', 'colorTo', 'app_port'];

const TITLE = /^(?:the\s)?model[\s-]card\b(?!s)|(?:^|\s)model[\s-]card$|^模型卡|模型卡片?$|^モデルカード|モデルカード$|^모델\s?카드|모델\s?카드$|^tarjeta del? modelo|^fiche (?:de|du) mod[eè]le|^modellkarte/iu;
const ABOUT_CARDS = /^(?:writing|write|creating|create|what|how|about|why|using|generat\w+|template|a model card|guide|best|building|reading|add\w*|the importance)\b/iu;
/** Sections that together are found in model cards only: how it was trained, what it is for or not good for, and one more of either. */
const TRAINING = ['data/sources', 'training/recipe', 'training/hyperparameters'];
const USE = ['use/intended', 'use/out-of-scope', 'risk/bias', 'risk/limitations', 'safety/methodology', 'safety/red-teaming'];
const MORE = ['evaluation/results', 'model/architecture', 'compute/energy-emissions'];
const MIN_SECTIONS = 3;

/** Whether `path` can hold a card at all, before its text is read: a Markdown file, or a YAML file named as a card. */
export function mayBeModelCard(path: string): boolean {
	return YAML_FILE.test(path) ? YAML_CARD_FILE.test(fileName(path)) : /\.(?:md|markdown|mdx)$/iu.test(path) && !CHECKLIST_FILE.test(path);
}

/** The words of `TITLE`, whatever stands between them. */
const TITLE_WORDS = /model.{0,9}card|模型.?卡|モデル.?カード|모델.?카드|tarjeta|fiche|modellkarte/iu;
/** A line that may be a heading, however it is written. */
const HEADING_LINE = /^[ \t>]*[#*_<][^\r\n]{1,200}|^[^\r\n]{1,100}(?=(?:\r\n|\r|\n)[=-]{2})/gmu;
const MARKUP = /<[^<>]*>|[#*_:\t>]/gu;

/** Whether a text in a file that may hold a card can be one, much faster than it is parsed: says no only where `isModelCard` would, too. */
export function mayBeCardText(path: string, text: string): boolean {
	const name = fileName(path);
	if (CARD_FILE.test(name) || YAML_CARD_FILE.test(name)) return true;
	if (OTHER_FILE.test(name)) return false;
	const block = findBlock(text);
	const metadata = block ? text.slice(block.content.start, block.content.end) : '';
	if (MODEL_KEYS.some((key) => metadata.includes(key)) || TITLE_WORDS.test(text)) return true;
	if (README_FILE.test(name) && ownWeights(text)) return true;
	const lines = text.slice(block?.range.end ?? 0).match(HEADING_LINE) ?? [];
	return hasCardSections(new Set(lines.flatMap((line) => namedSomewhere(line.replace(MARKUP, ' ')))));
}

/** Whether a text may be a file of the Model Openness Tool, before it is parsed. */
export function mayBeMofFile(path: string, text: string): boolean {
	return YAML_FILE.test(path) && text.includes(MOF) && /^release:/mu.test(text);
}

/** Whether a YAML file lists the components of a release for the Model Openness Tool, whatever its name is. */
export function isMofFile({ format, frontMatter }: Card): boolean {
	const framework = findEntry(frontMatter, 'framework')?.scalars.find(({ path }) => path.length === 2 && path[1] === 'name');
	const release = findEntry(frontMatter, 'release')?.value;
	return format === 'yaml' && framework?.value === MOF && release?.kind === 'mapping' && release.pairs.some(({ key, value }) => key === 'components' && value.kind === 'list');
}

/** Says whether a parsed file is a model card. Silence beats a guess: without a good reason it is not. */
export function isModelCard(path: string, card: Card, treatAs?: TreatAs, treatedBy: TreatedBy = 'user'): Recognition {
	const name = fileName(path);
	if (treatAs === 'other') return no(treatedBy === 'user' ? t('You asked never to review this file.') : t('The settings or the project file exclude it.'));
	if (treatAs === 'card') return yes(treatedBy === 'user' ? t('You asked to review this file as a model card.') : t('The settings or the project file name it as one.'));
	if (YAML_CARD_FILE.test(name)) return yes(t('The file name “{0}” is that of a YAML model card.', name));
	if (card.format === 'yaml') return no(t('A YAML file is reviewed only when it is named as a model card.'));
	const keys = new Set(card.frontMatter?.entries.map(({ key }) => key));
	const found = (list: readonly string[]): string | undefined => list.find((key) => keys.has(key));
	const space = found(SPACE_KEYS);
	if (space) return no(t('The front matter key “{0}” is that of a Space.', space));
	const dataset = found(DATASET_KEYS);
	const model = found(MODEL_KEYS);
	if (dataset && !model) return no(t('The front matter key “{0}” is that of a dataset card.', dataset));
	if (CHECKLIST_FILE.test(name)) return no(t('The file name “{0}” is that of an openness checklist.', name));
	if (CARD_FILE.test(name)) return yes(t('The file name “{0}” is that of a model card.', name));
	if (OTHER_FILE.test(name)) return no(t('The file name “{0}” is not that of a model card.', name));
	if (model) return yes(t('The front matter key “{0}” is used for models only.', model));
	const title = firstHeading(card)?.text ?? '';
	if (TITLE.test(title) && !ABOUT_CARDS.test(title)) return yes(t('The first heading, “{0}”, says that this is a model card.', title));
	const named = new Set<string>(card.sections.flatMap((section) => sectionTopics(section).filter(({ exact }) => exact).map(({ id }) => id)));
	if (hasCardSections(named)) return yes(t('Several of its sections are those of a model card.'));
	const weights = README_FILE.test(name) ? ownWeights(card.text) : undefined;
	if (weights) return yes(t('It presents weights as its own: “{0}”.', weights));
	return no(t('Neither its name, its front matter, its headings nor the weights that it links say that it is a model card.'));
}

/** @param named the disclosures that sections are named by */
function hasCardSections(named: ReadonlySet<string>): boolean {
	const count = (ids: readonly string[]): number => ids.filter((id) => named.has(id)).length;
	return count(TRAINING) > 0 && count(USE) > 0 && count([...TRAINING, ...USE, ...MORE]) >= MIN_SECTIONS;
}

function fileName(path: string): string {
	return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

function yes(reason: string): Recognition {
	return { isCard: true, reason };
}

function no(reason: string): Recognition {
	return { isCard: false, reason };
}
