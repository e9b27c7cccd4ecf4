import { addKeys } from '../../../fixes/addKey';
import { t } from '../../../l10n/translate';
import { LIBRARIES } from '../../../vocabulary';
import { hasFilesBeside, type FilesBeside } from '../../filesBeside';
import type { HubMetadata, MetadataRule, Problem } from '../../hubMetadata';

/** A config.json without any of these may be that of a program. */
const WEIGHTS = /^[^/]+\.(?:safetensors|bin|pt|pth|ckpt|h5|msgpack|onnx|npz|pkl|joblib|keras)$/iu;
/** The Hub knows the library by the file. */
const TELLING = /^[^/]+\.(?:nemo|mlmodel|gguf)$/iu;

/** The order in which the Hub looks: the key, a tag, certain files; config.json no more since August 2024 (hub-docs, model-cards.md). */
export const libraryNameMissing: MetadataRule = {
	ruleId: 'metadata/library-name-missing',
	severity: 'information',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card, path, beside, entries } = metadata;
		if (!beside?.has('config.json') || !hasFilesBeside(path) || entries.length === 0) return;
		if (entries.some(({ key }) => key === 'library_name' || key === '<<') || metadata.texts('tags').some(({ node }) => LIBRARIES.includes(node.value))) return;
		const names = [...beside.keys()];
		if (!names.some((name) => WEIGHTS.test(name)) || names.some((name) => TELLING.test(name))) return;
		const library = libraryOf(beside);
		yield {
			message: t('Beside the card is a config.json, but library_name is missing: the Hub no longer takes such a model for one of transformers, and shows no code to load it. Name the library.'),
			range: metadata.mark(card.frontMatter!.range),
			fixes: library === undefined ? [] : [addKeys(card, [{ key: 'library_name', values: [library] }])],
		};
	},
};

/** Settings that transformers writes and reads beside config.json; a file of another such name may be that of a library built on top. */
const OF_TRANSFORMERS = /^(?:config|(?:generation|tokenizer|preprocessor|processor|video_preprocessor|quantize|quantization)_config)\.json$/u;
const WEIGHTS_OF_TRANSFORMERS = /^(?:model(?:-\d+-of-\d+)?\.safetensors|pytorch_model(?:-\d+-of-\d+)?\.bin)$/u;

/** The library that certainly loads the model; `undefined` when several may. */
function libraryOf(beside: FilesBeside): string | undefined {
	const names = [...beside.keys()];
	const config = parse(beside.get('config.json'));
	if (beside.has('model_index.json') || has(config, '_diffusers_version')) return 'diffusers';
	if (names.some((name) => /^adapter_model\.(?:safetensors|bin)$/u.test(name))) return beside.has('adapter_config.json') ? 'peft' : undefined;
	// MLX, which takes over the rest of the file, calls its own way of storing weights “quantization”.
	if (!Array.isArray(at(config, 'architectures')) || !has(config, 'transformers_version') || has(config, 'quantization') || !names.some((name) => WEIGHTS_OF_TRANSFORMERS.test(name))) return undefined;
	const modules = parse(beside.get('modules.json'));
	// SetFit and PyLate are built on sentence-transformers and write its files, too.
	if (beside.has('modules.json')) return !beside.has('config_setfit.json') && Array.isArray(modules) && modules.length > 0 && modules.every((module) => String(at(module, 'type')).startsWith('sentence_transformers.')) ? 'sentence-transformers' : undefined;
	return names.every((name) => !/config[^/]*\.json$/u.test(name) || OF_TRANSFORMERS.test(name)) ? 'transformers' : undefined;
}

function parse(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? '');
	} catch {
		return undefined;
	}
}

function has(value: unknown, key: string): boolean {
	return at(value, key) !== undefined;
}

function at(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
