import type { EvaluatedCard } from '../evaluated';
import { uuidOf } from '../checksum';
import { describeModel, type DescribedModel } from './model';
import type { Quote } from './quotes';

/** A value that is there; JSON leaves out what is `undefined`. */
type Json = Readonly<Record<string, unknown>>;

/**
 * What cards say of their models, as a bill of materials in JSON (CycloneDX 1.7, ECMA-424; bom-1.7.schema.json). Without a time: the same cards always
 * give the same text.
 */
export function cycloneDx(cards: readonly EvaluatedCard[]): string {
	const components = cards.filter(({ review }) => review.reviewed).map(component);
	const content = {
		version: 1,
		metadata: { tools: { components: [{ type: 'application', name: 'model-card-review' }] } },
		components,
	};
	return `${JSON.stringify({ $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json', bomFormat: 'CycloneDX', specVersion: '1.7', serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`, ...content }, undefined, 2)}\n`;
}

function component(evaluated: EvaluatedCard, index: number): Json {
	const model = describeModel(evaluated);
	const { quotes, developer, license } = model;
	return {
		'type': 'machine-learning-model',
		'bom-ref': `model-${index + 1}`,
		'name': model.name,
		'version': model.version,
		'description': textsOf(quotes.of('model/description'))[0],
		'manufacturer': developer === undefined ? undefined : { name: developer },
		'licenses': license && [{ license: { ...license, acknowledgement: 'declared' } }],
		'pedigree': filled({ ancestors: list(model.baseModels.map((name) => ({ type: 'machine-learning-model', name }))) }),
		'externalReferences': externalReferences(evaluated.file, model),
		'modelCard': modelCard(model),
		'properties': list(model.languages.map((value) => ({ name: 'language', value }))),
	};
}

const REFERENCES = [
	['availability/weights', 'distribution'], ['availability/training-code', 'vcs'], ['availability/evaluation-code', 'vcs'], ['availability/data-processing-code', 'vcs'],
	['identity/technical-report', 'documentation'], ['identity/contact', 'support'],
] as const;

function externalReferences(file: string, { quotes }: DescribedModel): readonly Json[] {
	const seen = new Set<string>();
	const others = REFERENCES.flatMap(([id, type]) => quotes.linksOf(id).map((url) => ({ type, url }))).filter(({ url }) => !seen.has(url) && seen.add(url));
	return [{ type: 'model-card', url: file.split('/').map(encodeURIComponent).join('/') }, ...others];
}

function modelCard(model: DescribedModel): Json | undefined {
	const { quotes } = model;
	const inputsOrOutputs = (label: RegExp): readonly Json[] | undefined => list(quotes.fieldsOf('model/modalities').filter((quote) => label.test(quote.label ?? '')).map(({ text }) => ({ format: text })));
	const approach = approachOf(quotes.of('training/recipe', 'training/post-training'));
	return filled({
		modelParameters: filled({
			approach: approach && { type: approach },
			task: model.tasks[0],
			architectureFamily: model.family,
			modelArchitecture: model.architecture,
			datasets: list(model.datasets.map((name) => ({ type: 'dataset', name }))),
			inputs: inputsOrOutputs(/inputs?\b|输入/iu),
			outputs: inputsOrOutputs(/outputs?\b|输出/iu),
		}),
		quantitativeAnalysis: filled({
			performanceMetrics: list(model.results.map(({ metric, dataset, how, value }) => {
				const slice = [dataset, ...how].filter((part) => part !== undefined).join(', ');
				return { type: metric, value, slice: slice === '' ? undefined : slice };
			})),
		}),
		considerations: considerations(model),
		properties: properties(quotes.of('training/hyperparameters', 'compute/hardware', 'compute/training-compute')),
	});
}

function considerations({ quotes }: DescribedModel): Json | undefined {
	const uses = quotes.of('use/intended');
	const limitations = quotes.of('risk/limitations', 'use/out-of-scope');
	const isOnUsers = ({ says }: Quote): boolean => /\busers?\b|用户|利用者|사용자|utilisateurs?|nutzer|usuarios?/iu.test(says);
	return filled({
		users: list(textsOf(uses.filter(isOnUsers))),
		useCases: list(textsOf(uses.filter((quote) => !isOnUsers(quote)))),
		technicalLimitations: list(textsOf(limitations)),
		performanceTradeoffs: list(textsOf(limitations.filter(({ text }) => /\btrade-?offs?\b|权衡|取舍/iu.test(text)))),
		ethicalConsiderations: list([
			...textsOf(quotes.of('risk/harms', 'safety/red-teaming', 'safety/dangerous-capabilities')).map((name) => ({ name })),
			// The card does not say which of them is against which risk.
			...textsOf(quotes.of('risk/recommendations', 'safety/methodology')).map((mitigationStrategy) => ({ mitigationStrategy })),
		]),
		environmentalConsiderations: filled({ properties: properties(quotes.of('compute/energy-emissions')) }),
		fairnessAssessments: list(textsOf(quotes.of('risk/bias')).map((harms) => ({ harms }))),
	});
}

const APPROACH = /\b(?:self-supervised|semi-supervised|unsupervised|supervised(?! fine-?tun)|reinforcement[- ]learning(?! from (?:human|ai)))\b/giu;

/** The one kind of learning that the text names; a model that is made by several has no one of them. */
function approachOf(quotes: readonly Quote[]): string | undefined {
	const named = new Set(quotes.flatMap(({ text }) => text.match(APPROACH) ?? []).map((words) => words.toLowerCase().replace(' ', '-')));
	return named.size === 1 ? [...named][0] : undefined;
}

function properties(quotes: readonly Quote[]): readonly Json[] | undefined {
	return list(quotes.map(({ label, id, text }) => ({ name: label ?? id, value: text })));
}

function textsOf(quotes: readonly Quote[]): readonly string[] {
	return [...new Set(quotes.map(({ text }) => text))];
}

function list<T>(items: readonly T[]): readonly T[] | undefined {
	return items.length > 0 ? items : undefined;
}

function filled(object: Json): Json | undefined {
	return Object.values(object).some((value) => value !== undefined) ? object : undefined;
}
