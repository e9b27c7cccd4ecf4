import type { EvaluatedCard } from '../evaluated';
import { uuidOf } from '../checksum';
import { describeModel, type DescribedModel } from './model';
import type { Quote, Quotes } from './quotes';

type Element = Readonly<Record<string, unknown>> & { readonly type: string; readonly spdxId: string };

const CREATION = '_:creation';

/**
 * What cards say of their models, as SPDX 3.0.1 in JSON-LD, with elements of its AI and Dataset profiles. Those profiles demand more than cards
 * tell, such as a concluded licence: the document does not claim to conform to them.
 *
 * @param created when, in UTC to the second, as SPDX demands
 */
export function spdx(cards: readonly EvaluatedCard[], created: string): string {
	const document = uuidOf(JSON.stringify(cards.map(({ file, card }) => [file, card.text])));
	const graph = new Graph(document);
	const tool = graph.add('SoftwareAgent', 'tool', { name: 'model-card-review' });
	const models = cards.filter(({ review }) => review.reviewed).map((evaluated) => addModel(describeModel(evaluated), graph));
	graph.add('SpdxDocument', 'document', { profileConformance: ['core', 'software', 'simpleLicensing'], rootElement: models.length > 0 ? models : undefined, element: graph.ids });
	const creation = { 'type': 'CreationInfo', '@id': CREATION, 'specVersion': '3.0.1', created, 'createdBy': [tool] };
	return `${JSON.stringify({ '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [creation, ...graph.elements] }, undefined, 2)}\n`;
}

/** The elements of a document; what is the same is there once. */
class Graph {
	readonly #document: string;
	readonly #elements = new Map<string, Element>();

	constructor(document: string) {
		this.#document = document;
	}

	get elements(): readonly Element[] {
		return [...this.#elements.values()];
	}

	get ids(): readonly string[] {
		return [...this.#elements.keys()];
	}

	/** @param key tells the element from others of the type; returns its identifier */
	add(type: string, key: string, properties: Readonly<Record<string, unknown>>): string {
		const spdxId = `urn:uuid:${uuidOf(`${this.#document} ${type} ${key}`)}`;
		if (!this.#elements.has(spdxId)) this.#elements.set(spdxId, { type, spdxId, creationInfo: CREATION, ...properties });
		return spdxId;
	}

	relate(from: string, relationshipType: string, to: readonly string[]): void {
		if (to.length > 0) this.add('Relationship', `${from} ${relationshipType}`, { from, relationshipType, to });
	}
}

function addModel(model: DescribedModel, graph: Graph): string {
	const { name, developer, version, license, quotes, family, architecture } = model;
	const typeOfModel = family ?? architecture;
	const id = graph.add('ai_AIPackage', `model ${graph.ids.length}`, {
		name,
		suppliedBy: developer === undefined ? undefined : graph.add('Agent', developer, { name: developer }),
		software_primaryPurpose: 'model',
		software_packageVersion: version,
		software_downloadLocation: quotes.linksOf('availability/weights')[0],
		ai_typeOfModel: typeOfModel === undefined ? undefined : [typeOfModel],
		ai_domain: list(model.tasks),
		ai_informationAboutTraining: joined(quotes.of('training/recipe', 'training/post-training', 'data/sources')),
		ai_informationAboutApplication: joined(quotes.of('use/intended')),
		ai_limitation: joined(quotes.of('risk/limitations')),
		ai_energyConsumption: energyOf(quotes),
		ai_hyperparameter: list(quotes.fieldsOf('training/hyperparameters').flatMap(({ label, text }) => (label === undefined ? [] : [entry(label, text)]))),
		ai_metric: list(model.results.map(({ dataset, metric, how, value }) => entry([dataset, metric, ...how].filter((part) => part !== undefined).join(', ') || 'score', value))),
		ai_modelDataPreprocessing: list(quotes.of('data/processing').map(({ text }) => text)),
		ai_safetyRiskAssessment: riskOf(quotes),
	});
	const dataset = (name: string): string => graph.add('dataset_DatasetPackage', name, { name, software_primaryPurpose: 'data', dataset_datasetType: ['noAssertion'] });
	graph.relate(id, 'trainedOn', model.datasets.map(dataset));
	graph.relate(id, 'testedOn', [...new Set(model.results.flatMap(({ dataset }) => dataset ?? []))].map(dataset));
	graph.relate(id, 'descendantOf', model.baseModels.map((base) => graph.add('ai_AIPackage', `base ${base}`, { name: base, software_primaryPurpose: 'model' })));
	if (license) {
		graph.relate(id, 'hasDeclaredLicense', ['id' in license
			? graph.add('simplelicensing_LicenseExpression', license.id, { simplelicensing_licenseExpression: license.id })
			: graph.add('simplelicensing_SimpleLicensingText', license.name, { simplelicensing_licenseText: license.name })]);
	}
	return id;
}

function entry(key: string, value: string): object {
	return { type: 'DictionaryEntry', key, value };
}

const ENERGY = /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,12})(\.\d{1,6})?[\s\u00A0]?(k|M)Wh\b/gu;

/** The only amount of energy that the card gives for the training: of several, which is the whole is not known. */
function energyOf(quotes: Quotes): object | undefined {
	const texts = quotes.of('compute/energy-emissions').map(({ text }) => text);
	const amounts = new Set(texts.flatMap((text) => [...text.matchAll(ENERGY)].filter(({ index }) => !/\bper |\/\s?$/u.test(text.slice(Math.max(0, index - 5), index)))).map(([, whole, part = '', unit]) => Number(`${whole!.replaceAll(',', '')}${part}`) * (unit === 'M' ? 1000 : 1)));
	if (amounts.size !== 1 || texts.some((text) => /\binference\b|推理/iu.test(text))) return undefined;
	return { type: 'ai_EnergyConsumption', ai_trainingEnergyConsumption: [{ type: 'ai_EnergyConsumptionDescription', ai_energyQuantity: [...amounts][0], ai_energyUnit: 'kilowattHour' }] };
}

const RISK = /\brisk (?:level|class|category|classification|rating)(?: is| of|:)? ?["“]?(serious|high|medium|low)\b/giu;

/** The level of risk, where the card itself gives one and only one. */
function riskOf(quotes: Quotes): string | undefined {
	const stated = new Set(quotes.of('risk/harms', 'safety/methodology', 'safety/evaluations').flatMap(({ text, label }) => [...`${label === undefined ? '' : `${label}: `}${text}`.matchAll(RISK)].map(([, level]) => level!.toLowerCase())));
	return stated.size === 1 ? [...stated][0] : undefined;
}

function joined(quotes: readonly Quote[]): string | undefined {
	return quotes.length > 0 ? quotes.map(({ text }) => text).join('\n\n') : undefined;
}

function list<T>(items: readonly T[]): readonly T[] | undefined {
	return items.length > 0 ? items : undefined;
}
