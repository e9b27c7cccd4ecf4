import assert from 'node:assert/strict';
import type { FilesBeside } from '../../../../src/review/filesBeside';
import { reviewFile } from '../../../../src/review/reviewer';
import { apply } from '../../../fixes/apply';

const TRANSFORMERS = '{"architectures": ["KestrelForCausalLM"], "model_type": "kestrel", "transformers_version": "4.57.0"}';
const card = (yaml: string): string => `---\n${yaml}\n---\n\n# Kestrel\n`;

describe('rule: metadata/library-name-missing', () => {
	function findingsOf(files: Readonly<Record<string, string | undefined>> | undefined, { yaml = 'pipeline_tag: text-generation', path = 'a/README.md', text = card(yaml) } = {}) {
		const beside: FilesBeside | undefined = files && new Map(Object.entries(files));
		return reviewFile({ path, text, treatAs: 'card', beside }).review.findings.filter(({ ruleId }) => ruleId === 'metadata/library-name-missing');
	}

	function added(files: Readonly<Record<string, string | undefined>>): string | undefined {
		const [finding, ...others] = findingsOf(files);
		assert.deepEqual(others, []);
		assert.ok(finding, 'no finding');
		const [fix] = finding.fixes;
		if (!fix) return undefined;
		assert.ok(fix.isPreferred);
		return /^library_name: (.*)$/mu.exec(apply(card('pipeline_tag: text-generation'), fix))![1];
	}

	const model = { 'config.json': TRANSFORMERS, 'model.safetensors': undefined };

	it('is found at the opening dashes, and is gone with the key', () => {
		for (const eol of ['\n', '\r\n']) {
			const text = card('pipeline_tag: text-generation').replaceAll('\n', eol);
			const [finding] = findingsOf(model, { text });
			assert.equal(finding!.severity, 'information');
			assert.equal(text.slice(finding!.range.start, finding!.range.end), '---');
			const fixed = apply(text, finding!.fixes[0]);
			assert.equal(fixed, card('pipeline_tag: text-generation\nlibrary_name: transformers').replaceAll('\n', eol));
			assert.deepEqual(findingsOf(model, { text: fixed }), []);
		}
	});

	it('is silent where nobody knows what stands beside the card, or no model does', () => {
		assert.deepEqual(findingsOf(undefined), []);
		assert.deepEqual(findingsOf({}), []);
		assert.deepEqual(findingsOf({ 'model.safetensors': undefined }), []);
		assert.deepEqual(findingsOf({ 'config.json': '{"port": 8080}', 'package.json': undefined, 'src.ts': undefined }), []);
		assert.deepEqual(findingsOf({ 'config.json': TRANSFORMERS, '.eval_results/weights.bin': undefined }), []);
	});

	it('is silent where the Hub knows the library by a tag or a file, and where the key is there', () => {
		for (const yaml of ['library_name: kestrel', 'library_name:', 'tags: [mlx]', 'tags:\n- birds\n- transformers', '<<: {library_name: a}']) assert.deepEqual(findingsOf(model, { yaml: `pipeline_tag: text-generation\n${yaml}` }), [], yaml);
		assert.equal(findingsOf(model, { yaml: 'tags: [birds]' }).length, 1);
		for (const file of ['kestrel.nemo', 'kestrel.mlmodel', 'kestrel-Q4_K_M.gguf']) assert.deepEqual(findingsOf({ ...model, [file]: undefined }), [], file);
	});

	it('is silent for cards that the Hub does not read', () => {
		for (const path of ['MODEL_CARD.md', 'README.zh.md', 'docs/readme.txt.md']) assert.deepEqual(findingsOf(model, { path }), [], path);
		assert.deepEqual(findingsOf(model, { text: '# Kestrel\n' }), []);
		assert.deepEqual(findingsOf(model, { text: '---\nlicense: "mit\n---\n# Kestrel\n' }), []);
		assert.equal(findingsOf(model, { path: 'C:\\a\\Readme.md' }).length, 1);
	});

	it('names the library that certainly loads the files', () => {
		assert.equal(added({ ...model, 'tokenizer_config.json': undefined, 'generation_config.json': undefined }), 'transformers');
		assert.equal(added({ 'config.json': TRANSFORMERS, 'pytorch_model-00001-of-00002.bin': undefined }), 'transformers');
		assert.equal(added({ ...model, 'modules.json': '[{"type": "sentence_transformers.models.Transformer"}, {"type": "sentence_transformers.models.Pooling"}]', 'config_sentence_transformers.json': undefined }), 'sentence-transformers');
		assert.equal(added({ ...model, 'adapter_config.json': undefined, 'adapter_model.safetensors': undefined }), 'peft');
		assert.equal(added({ ...model, 'model_index.json': undefined }), 'diffusers');
		assert.equal(added({ 'config.json': '{"_class_name": "ControlNetModel", "_diffusers_version": "0.30.0"}', 'diffusion_pytorch_model.safetensors': undefined }), 'diffusers');
	});

	it('offers no guess', () => {
		for (const [files, what] of [
			[{ ...model, 'config.json': undefined }, 'a text that could not be read'],
			[{ ...model, 'config.json': '{"architectures": ' }, 'broken JSON'],
			[{ ...model, 'config.json': 'null' }, 'no mapping'],
			[{ ...model, 'config.json': '{"architecture": "resnet50", "pretrained_cfg": {}}' }, 'timm'],
			[{ ...model, 'config.json': TRANSFORMERS.replace('{', '{"quantization": {"bits": 4}, ') }, 'MLX'],
			[{ 'config.json': TRANSFORMERS, 'model.onnx': undefined }, 'ONNX'],
			[{ ...model, 'adapter_model.bin': undefined }, 'an adapter of another library'],
			[{ ...model, 'open_clip_config.json': undefined }, 'OpenCLIP'],
			[{ ...model, 'config_setfit.json': undefined, 'modules.json': '[{"type": "sentence_transformers.models.Transformer"}]' }, 'SetFit'],
			[{ ...model, 'modules.json': '[{"type": "pylate.models.Dense.Dense"}]' }, 'PyLate'],
			[{ ...model, 'modules.json': undefined }, 'modules that could not be read'],
		] as const) assert.equal(added(files), undefined, what);
	});
});
