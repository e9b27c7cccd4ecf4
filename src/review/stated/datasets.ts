import type { Range } from '../../card/range';
import type { PlacedStatement, Reading } from '../reading';
import { standsUnder } from './place';

/** A data set on the Hub that the text says the model was trained on. */
export interface StatedDataset {
	/** `name` or `owner/name`. */
	readonly id: string;
	/** Of the statement. */
	readonly range: Range;
}

const ADDRESS = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/((?:[A-Za-z\d][\w.-]{0,94}\/)?[A-Za-z\d][\w.-]{0,94})(?:\/(?:tree|blob|viewer)\/[^\s]{0,100})?\/?(?:[?#][^\s]{0,100})?$/iu;

/** The data sets of the Hub that a statement on training links; what a model is measured on is none of them. */
export function statedDatasets(reading: Reading): readonly StatedDataset[] {
	const seen = new Set<string>();
	return reading.statements.filter(({ links }) => links.length > 0).flatMap((statement) => {
		const ids = statement.links.flatMap(({ url }) => ADDRESS.exec(url)?.[1] ?? []);
		return ids.length > 0 && isOnTraining(statement, reading) ? ids.map((id) => ({ id, range: statement.range })) : [];
	}).filter(({ id }) => !seen.has(datasetKey(id)) && seen.add(datasetKey(id)));
}

/** “Data set” alone may head what the model is measured on, or what else its makers publish. */
const TRAINING = /train|tun(?:ing|ed)|训练|微调|預訓練|訓練|学習|ファインチューニング|학습|훈련|entra[iî]n|apprentissage|entrenamiento|ajuste/iu;

function isOnTraining(statement: PlacedStatement, reading: Reading): boolean {
	const { concepts, rules, claims, isInstruction } = statement;
	if (isInstruction) return false;
	if (['evaluate', 'evaluating', 'reader', 'not', 'promise'].some((concept) => concepts.has(concept)) || claims.some((claim) => claim.concepts.has('other-model'))) return false;
	if (standsUnder(statement, reading, (id) => id.startsWith('evaluation/') || id === 'availability/inference-code')) return false;
	return concepts.has('train') || (rules.get('data/sources') ?? []).some(({ rule }) => !rule.under) || standsUnder(statement, reading, (id, name) => id === 'data/sources' && TRAINING.test(name));
}

/** What the spellings of one data set have in common: the Hub has moved old ones below an owner. */
export function datasetKey(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1).toLowerCase().replace(/[^\p{L}\d]/gu, '');
}
