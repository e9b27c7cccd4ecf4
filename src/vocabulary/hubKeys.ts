/** What stands behind a key; `text` is whatever the author likes. */
export type ValueKind =
	| 'license' | 'license-file' | 'language' | 'task' | 'library' | 'metric' | 'tag' | 'model' | 'dataset' | 'relation' | 'gate' | 'gate-field' | 'training-type' | 'switch' | 'paper' | 'text';

/** A key of the metadata that the Hub knows. */
export interface HubKey {
	/** What the Hub does with it, in one sentence. */
	readonly does: string;
	readonly kind: ValueKind;
	/** What is written behind the key and its colon to begin with, as a snippet of the editor; without it, a blank. */
	readonly snippet?: string;
}

/**
 * The keys of models by their paths, positions in lists left out, `*` for a name of the author's; in the order in which they are offered.
 * Sources: hub-docs (modelcard.md, model-cards.md, model-cards-co2.md, models-gated.md, models-widgets.md) and ApiModelMetadata in @huggingface/hub.
 */
export const HUB_KEYS: Readonly<Record<string, HubKey>> = {
	'license': { does: 'The Hub shows the licence on the model\'s page and filters models by it; it rejects what is not in its list of identifiers.', kind: 'license' },
	'license_name': { does: 'The Hub shows this name in place of “other”, the licence that is not in its list.', kind: 'text', snippet: ' ${1:name-of-the-licence}' },
	'license_link': { does: 'The Hub links the name of a licence that is not in its list to this address, or to this file of the repository.', kind: 'license-file' },
	'license_details': { does: 'The Hub shows this text about the licence.', kind: 'text' },
	'language': { does: 'The Hub shows the languages of the model and filters models by them; it takes codes of ISO 639.', kind: 'language' },
	'language_bcp47': { does: 'The Hub keeps finer tags of languages here, such as pt-BR, which “language” does not take.', kind: 'text', snippet: '\n- ${1:pt-BR}' },
	'language_details': { does: 'The Hub keeps here what codes cannot say of the languages.', kind: 'text' },
	'pipeline_tag': { does: 'The Hub files the model under this task, filters models by it and chooses the widget and the code examples for it.', kind: 'task' },
	'library_name': { does: 'The Hub shows the code that loads the model with this library and filters models by it.', kind: 'library' },
	'tags': { does: 'The Hub shows the tags on the model\'s page and filters models by them.', kind: 'tag', snippet: '\n- $0' },
	'base_model': { does: 'The Hub places the model below this one in the tree of models and links the two; several make it a merge.', kind: 'model', snippet: ' ${1:owner/name}' },
	'base_model_relation': { does: 'The Hub says by this how the model was made from its base model, where it guesses wrong.', kind: 'relation' },
	'datasets': { does: 'The Hub lists these data sets as those the model was trained on and links them with the model.', kind: 'dataset', snippet: '\n- ${1:owner/name}' },
	'buckets': { does: 'The Hub links these storage buckets with the model.', kind: 'text', snippet: '\n- ${1:owner/name}' },
	'metrics': { does: 'The Hub shows by these names what the model was evaluated with.', kind: 'metric', snippet: '\n- $0' },
	'model-index': {
		does: 'The Hub shows these results on the model\'s page, and rejects the card when one of them is incomplete.', kind: 'text',
		snippet: '\n- name: ${1:model}\n  results:\n  - task:\n      type: ${2:text-generation}\n    dataset:\n      name: ${3:Name of the benchmark}\n      type: ${4:owner/name}\n    metrics:\n    - type: ${5:accuracy}\n      value: ${6:0.0}',
	},
	'co2_eq_emissions': {
		does: 'The Hub shows the emissions of the training, in grams of CO2 equivalent.', kind: 'text',
		snippet: '\n  emissions: ${1:0}\n  source: ${2:how it was measured}\n  training_type: ${3|pre-training,fine-tuning|}\n  geographical_location: ${4:place}\n  hardware_used: ${5:hardware}',
	},
	'new_version': { does: 'The Hub shows a notice on the model\'s page that leads to this newer model.', kind: 'model', snippet: ' ${1:owner/name}' },
	'thumbnail': { does: 'Links to the model on other sites show this image.', kind: 'text', snippet: ' ${1:https://}' },
	'description': { does: 'The Hub takes this as the short description of the model.', kind: 'text' },
	'widget': { does: 'The Hub offers these examples in the widget that tries the model out.', kind: 'text', snippet: '\n- text: ${1:example input}' },
	'inference': { does: 'The Hub turns its widget off with “false”, or passes on what stands below “parameters”.', kind: 'switch' },
	'instance_prompt': { does: 'The Hub shows the words that call up what the model was tuned on, for images.', kind: 'text' },
	'mask_token': { does: 'The widget for masked words uses this token.', kind: 'text' },
	'finetuned_from': { does: 'An older name of base_model, which the Hub reads now.', kind: 'model' },
	'gated': { does: 'People have to ask for access to the model; the settings of the repository decide.', kind: 'gate' },
	'extra_gated_heading': { does: 'The heading of the form by which people ask for access.', kind: 'text' },
	'extra_gated_description': { does: 'The description in the form by which people ask for access.', kind: 'text' },
	'extra_gated_prompt': { does: 'The terms that people accept when they ask for access.', kind: 'text' },
	'extra_gated_button_content': { does: 'The text of the button by which people ask for access.', kind: 'text' },
	'extra_gated_fields': { does: 'What people are asked for in the form for access: the name of each field with its type.', kind: 'text', snippet: '\n  ${1:Affiliation}: ${2|text,checkbox,country,date_picker,ip_location|}' },
	'extra_gated_eu_disallowed': { does: 'People in the European Union are refused access to the gated model.', kind: 'switch' },

	'model-index.name': { does: 'The name of the model that the results are of.', kind: 'text' },
	'model-index.results': { does: 'The results, each for one task and one data set.', kind: 'text', snippet: '\n- task:\n    type: ${1:text-generation}\n  dataset:\n    name: ${2:Name of the benchmark}\n    type: ${3:owner/name}\n  metrics:\n  - type: ${4:accuracy}\n    value: ${5:0.0}' },
	'model-index.results.task': { does: 'The task that was tested.', kind: 'text', snippet: '\n  type: $0' },
	'model-index.results.task.type': { does: 'The task by its identifier; the Hub asks for it.', kind: 'task' },
	'model-index.results.task.name': { does: 'The name of the task for people.', kind: 'text' },
	'model-index.results.dataset': { does: 'The data set, or benchmark, that the model was tested on.', kind: 'text', snippet: '\n  name: ${1:Name of the benchmark}\n  type: ${2:owner/name}' },
	'model-index.results.dataset.type': { does: 'The data set by its identifier on the Hub, which asks for it.', kind: 'dataset' },
	'model-index.results.dataset.name': { does: 'The name of the data set for people; the Hub asks for it.', kind: 'text' },
	'model-index.results.dataset.config': { does: 'The configuration of the data set that was used, as a text.', kind: 'text' },
	'model-index.results.dataset.split': { does: 'The split of the data set that was used.', kind: 'text' },
	'model-index.results.dataset.revision': { does: 'The version of the data set that was used.', kind: 'text' },
	'model-index.results.dataset.args': { does: 'Further arguments with which the data set was loaded.', kind: 'text' },
	'model-index.results.metrics': { does: 'What was measured.', kind: 'text', snippet: '\n- type: ${1:accuracy}\n  value: ${2:0.0}' },
	'model-index.results.metrics.type': { does: 'The metric by its identifier; the Hub asks for it.', kind: 'metric' },
	'model-index.results.metrics.value': { does: 'The result; the Hub asks for it.', kind: 'text' },
	'model-index.results.metrics.name': { does: 'The name of the metric for people.', kind: 'text' },
	'model-index.results.metrics.config': { does: 'The configuration of the metric that was used, as a text.', kind: 'text' },
	'model-index.results.metrics.args': { does: 'Further arguments with which the metric was computed.', kind: 'text' },
	'model-index.results.metrics.verified': { does: 'Whether Hugging Face itself measured it; nobody else sets this.', kind: 'switch' },
	'model-index.results.source': { does: 'Where the result comes from.', kind: 'text', snippet: '\n  name: ${1:who measured it}\n  url: ${2:https://}' },
	'model-index.results.source.name': { does: 'Who measured the result.', kind: 'text' },
	'model-index.results.source.url': { does: 'The page that reports the result; the Hub asks for it where there is a source.', kind: 'text' },

	'co2_eq_emissions.emissions': { does: 'The emissions in grams of CO2 equivalent, a plain number.', kind: 'text' },
	'co2_eq_emissions.source': { does: 'How the emissions were found: measured by a tool, or computed.', kind: 'text' },
	'co2_eq_emissions.training_type': { does: 'Which training the emissions are of.', kind: 'training-type' },
	'co2_eq_emissions.geographical_location': { does: 'Where the training took place, for the mix of energy there.', kind: 'text' },
	'co2_eq_emissions.hardware_used': { does: 'The hardware of the training, and how much of it.', kind: 'text' },

	'extra_gated_fields.*': { does: 'A field of the form for access; its type stands behind its name, or below it.', kind: 'gate-field' },
	'extra_gated_fields.*.type': { does: 'What the field of the form takes.', kind: 'gate-field' },
	'extra_gated_fields.*.options': { does: 'What can be chosen in a field of the type “select”.', kind: 'text', snippet: '\n- ${1:first choice}' },
};

/** The keys of the top level. */
export const TOP_KEYS: readonly string[] = Object.keys(HUB_KEYS).filter((path) => !path.includes('.'));

/** The key at the end of a path, positions in lists left out. */
export function hubKeyAt(path: readonly string[]): HubKey | undefined {
	const name = generalPath(path);
	return Object.hasOwn(HUB_KEYS, name) ? HUB_KEYS[name] : undefined;
}

/** The names of the keys that the Hub knows right below a path; `*` where the author chooses them. */
export function hubKeysBelow(path: readonly string[]): readonly string[] {
	if (path.length === 0) return TOP_KEYS;
	const prefix = `${generalPath(path)}.`;
	return Object.keys(HUB_KEYS).flatMap((key) => (key.startsWith(prefix) && !key.includes('.', prefix.length) ? [key.slice(prefix.length)] : []));
}

function generalPath(path: readonly string[]): string {
	return path.map((key, index) => (index === 1 && path[0] === 'extra_gated_fields' ? '*' : key)).join('.');
}
