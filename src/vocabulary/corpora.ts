/**
 * Data sets on the Hub that models are trained on, by the one name that texts have for them. Left out are names that are those of models, or of several
 * data sets, as well: Alpaca, UltraFeedback, The Stack, Common Voice.
 *
 * Checked in August 2026 against the ids that public code on GitHub loads.
 */
const CORPORA: Readonly<Record<string, string>> = {
	'AI-MO/NuminaMath-CoT': 'NuminaMath-CoT',
	'HuggingFaceFW/fineweb-2': 'FineWeb-2',
	'HuggingFaceFW/fineweb-edu': 'FineWeb-Edu',
	'HuggingFaceH4/ultrachat_200k': 'UltraChat-200k',
	'Open-Orca/OpenOrca': 'OpenOrca',
	'Open-Orca/SlimOrca': 'SlimOrca',
	'OpenAssistant/oasst1': 'OASST-1',
	'OpenAssistant/oasst2': 'OASST-2',
	'allenai/WildChat-1M': 'WildChat-1M',
	'allenai/tulu-3-sft-mixture': 'Tulu-3-SFT-mixture',
	'bigcode/starcoderdata': 'StarCoderData',
	'bigcode/the-stack-v2': 'The-Stack-v2',
	'cerebras/SlimPajama-627B': 'SlimPajama-627B',
	'databricks/databricks-dolly-15k': 'databricks-dolly-15k',
	'meta-math/MetaMathQA': 'MetaMathQA',
	'mlfoundations/dclm-baseline-1.0': 'DCLM-baseline-1.0',
	'nvidia/HelpSteer2': 'HelpSteer-2',
	'nvidia/OpenMathInstruct-2': 'OpenMathInstruct-2',
	'open-web-math/open-web-math': 'OpenWebMath',
	'tiiuae/falcon-refinedweb': 'Falcon-RefinedWeb',
	'togethercomputer/RedPajama-Data-V2': 'RedPajama-Data-V2',
	'uonlp/CulturaX': 'CulturaX',
};

/** A dash stands for any separator, or none; a part of a longer name, or one with another version behind it, is another name. */
const PATTERNS: readonly (readonly [id: string, name: RegExp])[] = Object.entries(CORPORA).map(([id, name]) => [id, new RegExp(`(?<![\\p{L}\\p{N}_/-])${name.replaceAll('.', '\\.').replaceAll('-', '[-_\\s]?')}(?![\\p{Script=Latin}\\p{N}_/-]|\\.\\d|\\s(?:v?\\d|dedup|cleaned|filtered|mini|sample|style|like))`, 'iu')]);

/** The ids of the data sets that a text calls by name. */
export function corporaIn(text: string): readonly string[] {
	return PATTERNS.flatMap(([id, name]) => (name.test(text) ? [id] : []));
}
