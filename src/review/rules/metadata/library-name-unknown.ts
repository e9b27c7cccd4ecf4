import { replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { LIBRARIES } from '../../../vocabulary';
import { closest } from '../../../vocabulary/closest';
import { didYouMean, quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** Names of packages and projects that are not those by which the Hub knows the library. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([['scikit-learn', 'sklearn'], ['adapters', 'adapter-transformers'], ['pyannote', 'pyannote-audio'], ['huggingface-transformers', 'transformers']]);

/** Frameworks and formats: the Hub tells them from the files, and has filters for them that are no libraries. */
const FORMATS: ReadonlySet<string> = new Set(['pytorch', 'tensorflow', 'tf', 'jax', 'flax', 'onnx', 'safetensors', 'gguf', 'ggml', 'coreml', 'openvino', 'tflite', 'rust']);

/** The libraries are those of @huggingface/tasks; the Hub takes any text. */
export const libraryNameUnknown: MetadataRule = {
	ruleId: 'metadata/library-name-unknown',
	severity: 'hint',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { node, items } of metadata.texts('library_name')) {
			if (items || node.value === '' || LIBRARIES.includes(node.value) || FORMATS.has(node.value.toLowerCase())) continue;
			const spelled = keyOf(node.value);
			const same = LIBRARIES.find((name) => keyOf(name) === spelled) ?? OTHER_NAMES.get(node.value.toLowerCase());
			const meant = same ?? closest(node.value.toLowerCase(), LIBRARIES);
			yield {
				message: meant === undefined
					? t('{0} is not a library that the Hub is known to support: it shows no code to load the model. If that is meant, leave it as it is.', quote(node.value))
					: t('{0} is not a library that the Hub is known to support: it shows no code to load the model.{1}', quote(node.value), didYouMean(meant)),
				range: metadata.mark(node.range),
				fixes: meant === undefined ? [] : [replaceValue(metadata.card, node, meant, same !== undefined)],
			};
		}
	},
};

function keyOf(name: string): string {
	return name.toLowerCase().replace(/[\s._-]+/gu, '');
}
