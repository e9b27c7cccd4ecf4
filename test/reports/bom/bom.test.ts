import { assert } from 'chai';
import { readFileSync } from 'node:fs';
import { cycloneDx } from '../../../src/reports/bom/cyclonedx';
import { spdx } from '../../../src/reports/bom/spdx';
import { evaluate } from '../evaluated';

type Json = Record<string, unknown>;

const CREATED = '2026-05-14T09:30:00Z';
const CARD = `---
license: apache-2.0
pipeline_tag: text-generation
language: [en, cy]
base_model: lab/base-1b
datasets:
  - lab/corpus
model-index:
  - name: tiny
    results:
      - task: {type: text-generation}
        dataset: {name: HellaSwag, type: Rowan/hellaswag, split: validation}
        metrics:
          - {type: accuracy, value: 50.20}
---

# Tiny

Tiny is a small decoder-only transformer for chat in English and Welsh.

- **Developed by:** A Lab
- **Version:** 1.1, released in May

## Intended Use

<!-- Say who may use it. -->
For drafts of letters that a person reads.

## Limitations

It cannot count beyond twelve.

## Bias

It takes nurses for women in 3 of 10 sentences.

## Environmental Impact

- **Energy:** 730 kWh, measured at the nodes
`;
const UNKNOWN = '# Tiny\n';

function modelOf(text: string): Json {
	const { components } = JSON.parse(cycloneDx([evaluate(text)])) as { components: Json[] };
	return components[0]!;
}

function graphOf(text: string): readonly Json[] {
	return (JSON.parse(spdx([evaluate(text)], CREATED)) as { '@graph': Json[] })['@graph'];
}

/** All objects and values of a document. */
function everything(value: unknown): readonly unknown[] {
	return [value, ...(typeof value === 'object' && value !== null ? Object.values(value).flatMap(everything) : [])];
}

describe('cycloneDx', () => {
	it('has what the schema of 1.7 demands', () => {
		const bom = JSON.parse(cycloneDx([evaluate(CARD), evaluate(CARD)])) as Json;
		assert.deepInclude(bom, { bomFormat: 'CycloneDX', specVersion: '1.7', version: 1 });
		assert.match(String(bom['serialNumber']), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
		const components = bom['components'] as Json[];
		for (const { type, name } of components) assert.deepEqual([type, name], ['machine-learning-model', 'Tiny']);
		assert.equal(new Set(components.map((each) => each['bom-ref'])).size, 2);
	});

	it('says what the card says', () => {
		const model = modelOf(CARD);
		assert.deepInclude(model, { version: '1.1', manufacturer: { name: 'A Lab' }, licenses: [{ license: { id: 'Apache-2.0', acknowledgement: 'declared' } }] });
		assert.deepEqual(model['pedigree'], { ancestors: [{ type: 'machine-learning-model', name: 'lab/base-1b' }] });
		assert.deepEqual(model['properties'], [{ name: 'language', value: 'en' }, { name: 'language', value: 'cy' }]);
		const { modelParameters, quantitativeAnalysis, considerations } = model['modelCard'] as Record<string, Json>;
		assert.deepInclude(modelParameters!, { task: 'text-generation', architectureFamily: 'decoder-only transformer', datasets: [{ type: 'dataset', name: 'lab/corpus' }] });
		assert.deepEqual(quantitativeAnalysis, { performanceMetrics: [{ type: 'accuracy', value: '50.20', slice: 'HellaSwag, validation' }] });
		assert.deepEqual(considerations!['useCases'], ['For drafts of letters that a person reads.']);
		assert.deepEqual(considerations!['technicalLimitations'], ['It cannot count beyond twelve.']);
		assert.deepEqual(considerations!['fairnessAssessments'], [{ harms: 'It takes nurses for women in 3 of 10 sentences.' }]);
		assert.match(JSON.stringify(considerations!['environmentalConsiderations']), /730 kWh/u);
	});

	it('names licences that SPDX does not know', () => {
		const model = modelOf('---\nlicense: other\nlicense_name: tiny-license\n---\n\n# Tiny\n');
		assert.deepEqual(model['licenses'], [{ license: { name: 'tiny-license', acknowledgement: 'declared' } }]);
	});

	it('names a kind of learning only where there is one', () => {
		const approach = (text: string): unknown => ((modelOf(`# Tiny\n\n## Training Procedure\n\n${text}\n`)['modelCard'] as { modelParameters?: Json } | undefined)?.modelParameters)?.['approach'];
		assert.deepEqual(approach('The model was trained by self-supervised learning on 3 billion tokens for two epochs.'), { type: 'self-supervised' });
		assert.isUndefined(approach('The model was pre-trained on 3 billion tokens for two epochs, then supervised fine-tuning followed.'));
		assert.isUndefined(approach('The model was trained by self-supervised and by unsupervised learning for two epochs on 3 billion tokens.'));
	});

	it('invents nothing', () => {
		assert.deepEqual(Object.keys(modelOf(UNKNOWN)), ['type', 'bom-ref', 'name', 'externalReferences']);
		const withheld = modelOf('# Tiny\n\n## Limitations\n\n[More Information Needed]\n\n## Training Data\n\nWe do not disclose the training data.\n');
		assert.isUndefined(withheld['modelCard']);
	});
});

describe('spdx', () => {
	const graph = graphOf(CARD);
	const of = (type: string): readonly Json[] => graph.filter((each) => each['type'] === type);
	const named = (id: unknown): unknown => graph.find((each) => each['spdxId'] === id)?.['name'];

	it('has what the schema of 3.0.1 demands', () => {
		const document = JSON.parse(spdx([evaluate(CARD)], CREATED)) as Json;
		assert.equal(document['@context'], 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld');
		const [creation, ...elements] = graph;
		assert.deepInclude(creation!, { 'type': 'CreationInfo', '@id': '_:creation', 'specVersion': '3.0.1', 'created': CREATED });
		assert.include(elements.map((each) => each['spdxId']), (creation!['createdBy'] as string[])[0]!);
		for (const element of elements) {
			assert.match(String(element['spdxId']), /^urn:uuid:[0-9a-f-]{36}$/u);
			assert.equal(element['creationInfo'], '_:creation');
		}
		assert.equal(new Set(elements.map((each) => each['spdxId'])).size, elements.length);
		const ids = new Set(elements.map((each) => each['spdxId']));
		for (const { from, to } of of('Relationship')) for (const id of [from, ...to as string[]]) assert.isTrue(ids.has(id));
		for (const dataset of of('dataset_DatasetPackage')) assert.deepEqual(dataset['dataset_datasetType'], ['noAssertion']);
		const [{ rootElement, element } = assert.fail()] = of('SpdxDocument');
		assert.deepEqual(rootElement, [of('ai_AIPackage').find((each) => each['name'] === 'Tiny')!['spdxId']]);
		assert.sameMembers([...element as string[]], elements.filter((each) => each['type'] !== 'SpdxDocument').map((each) => String(each['spdxId'])));
	});

	it('says what the card says', () => {
		const model = of('ai_AIPackage').find((each) => each['name'] === 'Tiny')!;
		assert.deepInclude(model, { software_packageVersion: '1.1', ai_domain: ['text-generation'], ai_typeOfModel: ['decoder-only transformer'], ai_limitation: 'It cannot count beyond twelve.', ai_informationAboutApplication: 'For drafts of letters that a person reads.' });
		assert.equal(named(model['suppliedBy']), 'A Lab');
		assert.deepEqual(model['ai_metric'], [{ type: 'DictionaryEntry', key: 'HellaSwag, accuracy, validation', value: '50.20' }]);
		assert.deepEqual(model['ai_energyConsumption'], { type: 'ai_EnergyConsumption', ai_trainingEnergyConsumption: [{ type: 'ai_EnergyConsumptionDescription', ai_energyQuantity: 730, ai_energyUnit: 'kilowattHour' }] });
		const relations = of('Relationship').map(({ relationshipType, to }) => [relationshipType, named((to as string[])[0])]);
		assert.deepEqual(relations, [['trainedOn', 'lab/corpus'], ['testedOn', 'HellaSwag'], ['descendantOf', 'lab/base-1b'], ['hasDeclaredLicense', undefined]]);
		assert.equal(of('simplelicensing_LicenseExpression')[0]!['simplelicensing_licenseExpression'], 'Apache-2.0');
	});

	it('gives a level of risk and an amount of energy only where the card gives one', () => {
		const model = (text: string): Json => graphOf(text).find((each) => each['type'] === 'ai_AIPackage')!;
		const safety = (text: string): unknown => model(`# Tiny\n\n## Safety Evaluation\n\nOn HarmBench the model answered 4% of the harmful requests. ${text}\n`)['ai_safetyRiskAssessment'];
		assert.equal(safety('Our own risk level: medium.'), 'medium');
		assert.isUndefined(safety('It is not for high-risk uses.'));
		const energy = (text: string): unknown => model(`# Tiny\n\n## Environmental Impact\n\n${text}\n`)['ai_energyConsumption'];
		assert.isDefined(energy('- **Energy:** 1,520 kWh'));
		assert.isUndefined(energy('- **Energy:** 1,520 kWh\n- **Energy of the experiments:** 30 kWh'));
		assert.isUndefined(energy('- **Energy:** 3 kWh for inference'));
		assert.isUndefined(energy('- **Carbon emitted:** 12 kg at 0.184 kg per kWh'));
	});

	it('invents nothing', () => {
		assert.deepEqual(Object.keys(graphOf(UNKNOWN).find((each) => each['type'] === 'ai_AIPackage')!), ['type', 'spdxId', 'creationInfo', 'name', 'software_primaryPurpose']);
	});
});

for (const [name, write] of [['cycloneDx', cycloneDx], ['spdx', (cards: Parameters<typeof spdx>[0]) => spdx(cards, CREATED)]] as const) {
	describe(`${name}, of any card`, () => {
		it('is the same for the same card, and another for another', () => {
			assert.equal(write([evaluate(CARD)]), write([evaluate(CARD)]));
			const ids = (text: string): readonly unknown[] => everything(JSON.parse(write([evaluate(text)]))).filter((value) => typeof value === 'string' && value.startsWith('urn:uuid:'));
			assert.isEmpty(ids(CARD).filter((id) => ids(UNKNOWN).includes(id)));
		});

		it('quotes what stands in the card', () => {
			const text = readFileSync('examples/good/README.md', 'utf8');
			const words = (value: string): string => value.replace(/[*_|\s]+/gu, ' ').replace(/…$/u, '').trim();
			const quoted = everything(JSON.parse(write([evaluate(text)]))).filter((value): value is string => typeof value === 'string' && value.length > 60 && !value.startsWith('http'));
			assert.isNotEmpty(quoted);
			for (const quote of quoted) for (const part of quote.split('\n\n')) assert.include(words(text), words(part));
		});

		it('has no empty lists or objects', () => {
			for (const text of [CARD, UNKNOWN]) for (const value of everything(JSON.parse(write([evaluate(text)])))) if (typeof value === 'object' && value !== null) assert.isNotEmpty(value);
		});
	});
}
