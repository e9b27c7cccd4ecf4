/** Terms of a family of models that go along with what is made from it. */
export interface ModelLicense {
	readonly family: string;
	/** What those terms do, as `LICENSE_KINDS` calls it. */
	readonly kind: 'restricted-use' | 'non-commercial';
	/** The Hub's identifier, where it has one. */
	readonly id: string | undefined;
}

/**
 * Families whose makers publish all models of that name under one licence, by the name behind the owner, which copies keep. Only names that
 * tell the version: TinyLlama and OpenLLaMA are free, as is Gemma from version 4 on.
 *
 * Checked in August 2026: the LICENSE files in meta-llama/llama-models and meta-llama/codellama; the Gemma Terms of Use of 1 April 2026, which leave out
 * Gemma 4; bigcode-project.org and the paper on StarCoder2; LICENSE-MODEL in Stability-AI/stablediffusion; the licence of FLUX.1 [dev], version 1.1.1; the
 * cards of facebookresearch/audiocraft; facebookresearch/fairseq for NLLB; for Cohere, what was written when it left CC BY-NC in May 2026.
 */
const FAMILIES: readonly (readonly [names: RegExp, family: string, kind: ModelLicense['kind'], id: (match: RegExpExecArray) => string | undefined])[] = [
	[/^(?:meta-)?llama-?(2|3(?:\.[123])?|4)(?=[-_]|$)/iu, 'Llama', 'restricted-use', ([, version]) => `llama${version}`],
	[/^codellama-\d+b/iu, 'Code Llama', 'restricted-use', () => 'llama2'],
	[/^(?:(?:code|recurrent|shield)?gemma-(?:1\.1-)?(?:\db|2-|3n?-)|paligemma2?-)/iu, 'Gemma', 'restricted-use', () => 'gemma'],
	[/^bloomz?(?:$|-\d)/iu, 'BLOOM', 'restricted-use', () => 'bigscience-bloom-rail-1.0'],
	[/^starcoder(?:base|2)?(?:$|-\d)/iu, 'StarCoder', 'restricted-use', () => 'bigcode-openrail-m'],
	[/^stable-diffusion-v1-\d$/iu, 'Stable Diffusion 1', 'restricted-use', () => 'creativeml-openrail-m'],
	[/^stable-diffusion-(?:2(?:-|$)|xl-base-1)/iu, 'Stable Diffusion', 'restricted-use', () => 'openrail++'],
	[/^flux\.1-dev$/iu, 'FLUX.1 [dev]', 'non-commercial', () => undefined],
	[/^nllb-(?:200|moe)-/iu, 'NLLB', 'non-commercial', () => 'cc-by-nc-4.0'],
	[/^musicgen-(?:small|medium|large|melody|stereo)/iu, 'MusicGen', 'non-commercial', () => 'cc-by-nc-4.0'],
	[/^(?:c4ai-command-[ar](?:-|$)|aya-(?:23|expanse)-)/iu, 'Command and Aya', 'non-commercial', () => 'cc-by-nc-4.0'],
];

/** The terms of a model's family, by the id of the model; `undefined` where they do not restrict or are not known. */
export function modelLicense(id: string): ModelLicense | undefined {
	const name = id.slice(id.lastIndexOf('/') + 1);
	for (const [names, family, kind, idOf] of FAMILIES) {
		const match = names.exec(name);
		if (match) return { family, kind, id: idOf(match) };
	}
	return undefined;
}
