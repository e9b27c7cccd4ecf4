import type { Card } from '../card/card';
import { findEntry } from '../card/frontMatter';
import { sectionTopics } from '../claims/topics';
import { t } from '../l10n/translate';

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
	if (treatAs === 'other') return no(treatedBy === 'user' ? 'You asked never to review this file.' : 'The settings or the project file exclude it.');
	if (treatAs === 'card') return yes(treatedBy === 'user' ? 'You asked to review this file as a model card.' : 'The settings or the project file name it as one.');
	if (YAML_CARD_FILE.test(name)) return yes(`The file name “${name}” is that of a YAML model card.`);
	if (card.format === 'yaml') return no('A YAML file is reviewed only when it is named as a model card.');
	const keys = new Set(card.frontMatter?.entries.map(({ key }) => key));
	const found = (list: readonly string[]): string | undefined => list.find((key) => keys.has(key));
	const space = found(SPACE_KEYS);
	if (space) return no(`The front matter key “${space}” is that of a Space.`);
	const dataset = found(DATASET_KEYS);
	const model = found(MODEL_KEYS);
	if (dataset && !model) return no(`The front matter key “${dataset}” is that of a dataset card.`);
	if (CHECKLIST_FILE.test(name)) return no(t('The file name “{0}” is that of an openness checklist.', name));
	if (CARD_FILE.test(name)) return yes(`The file name “${name}” is that of a model card.`);
	if (OTHER_FILE.test(name)) return no(`The file name “${name}” is not that of a model card.`);
	if (model) return yes(`The front matter key “${model}” is used for models only.`);
	const title = card.sections.find(({ heading }) => heading)?.heading?.text ?? '';
	if (TITLE.test(title) && !ABOUT_CARDS.test(title)) return yes(`The first heading, “${title}”, says that this is a model card.`);
	const named = new Set<string>(card.sections.flatMap((section) => sectionTopics(section).filter(({ exact }) => exact).map(({ id }) => id)));
	const count = (ids: readonly string[]): number => ids.filter((id) => named.has(id)).length;
	if (count(TRAINING) > 0 && count(USE) > 0 && count([...TRAINING, ...USE, ...MORE]) >= MIN_SECTIONS) return yes('Several of its sections are those of a model card.');
	return no('Neither its name, its front matter nor its headings say that it is a model card.');
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
