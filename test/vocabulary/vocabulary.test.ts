import assert from 'node:assert/strict';
import { LEXICON } from '../../src/claims/lexicon';
import { TermMatcher } from '../../src/claims/terms';
import { BENCHMARKS, DATASETS, HARDWARE, LANGUAGES, LICENSES, METRICS, SAFETY_BENCHMARKS, TASKS } from '../../src/vocabulary';

/** The concepts that are built from the vocabulary and are proper names. */
const NAMES = ['benchmark-name', 'safety-benchmark', 'dataset-name', 'hardware-name', 'license-name', 'language-name'];

function conceptsOf(text: string): ReadonlySet<string> {
	const concepts = new Set<string>();
	LEXICON.addConcepts(text, concepts);
	return concepts;
}

describe('vocabulary', () => {
	describe('finds no name in ordinary prose', () => {
		for (const text of [
			'The model drops every emotion, and the quality of its answers is a matter of taste.',
			'It will race ahead, glue the pieces together and tell the truth about toxic code.',
			'Do not answer questions that are outside the scope of this document.',
			'A natural question is whether common voices mimic one another.',
			'Please polish the text before you copy it to the pile of drafts.',
			'The stack of layers is deep, and the spider drop of the curve is bold.',
			'Mathematics, physics and chemistry are taught with open books.',
			'The helmet scrolls past the superb collie; a firefly and a moth follow.',
			'Click on the link, scan the page and recode the table if there is a gap.',
			'He ascends the mercury ridge with the alacrity of a mountain goat.',
			'Several options were considered in multiple passes, in parallel and by hand.',
			'The reader records a story, a dream and a short ethics lesson.',
			'We swag, hover and pass; the atlas of the world lies open.',
			'Self-driving cars and open images of people are out of scope.',
			'Flanks and flanges are not flan.',
			'This answers the first part of section 10 and task 1 of chapter 2020.',
			'The lesson of the tale: parity is rare, and a multiple of three is not a prime.',
			'Le clic ouvre une fenêtre, puis les fleurs tombent du toit occidental.',
			'El autor cree que ha ido bien; las flores crecen.',
			'Der Text ist schön, und die Eltern helfen beim Umzug.',
			'世界语言很多，国际语音也是。',
		]) {
			it(text, () => { assert.deepEqual(NAMES.filter((name) => conceptsOf(text).has(name)), []); });
		}
	});

	describe('finds', () => {
		for (const [concept, text] of [
			['benchmark-name', 'We report MMLU-Pro, GPQA and ARC.'],
			['benchmark-name', 'mmlu_pro: 61.2'],
			['benchmark-name', '在 C-Eval 和 CMMLU 上评测'],
			['benchmark-name', 'RACE (middle school)'],
			['benchmark-name', 'GSM8K is not MATH.'],
			['benchmark-name', 'scored on DROP'],
			['benchmark-name', 'SWE-bench Verified'],
			['benchmark-name', 'MT Bench'],
			['benchmark-name', 'MultiPL-E'],
			['benchmark-name', 'LongBench v2'],
			['benchmark-name', 'OlympiadBench, DocVQA and MathVista'],
			['benchmark-name', 'on BEIR and ViDoRe'],
			['benchmark-name', 'answers to Natural Questions'],
			['safety-benchmark', 'on HarmBench and BBQ'],
			['safety-benchmark', 'XSTest'],
			['dataset-name', 'pretrained on RedPajama and FineWeb-Edu'],
			['dataset-name', 'trained on the Pile'],
			['dataset-name', 'CIFAR-10, cifar100 and MNIST'],
			['dataset-name', 'CoNLL 2003'],
			['dataset-name', 'mozilla-foundation/common_voice_17_0'],
			['dataset-name', 'Common Voice and VoxPopuli'],
			['dataset-name', 'tuned with UltraChat and OASST1'],
			['dataset-name', 'AISHELL で学習した'],
			['metric-name', 'a ROUGE-L of 41 and a BLEU of 27'],
			['metric-name', 'word error rate'],
			['metric-name', 'intersection over union'],
			['metric-name', 'RMSE and MAE'],
			['hardware-name', 'on 8 A100-80GB'],
			['hardware-name', 'four H100s'],
			['hardware-name', 'one T4'],
			['hardware-name', 'an RTX 4090 or an Apple M2 Ultra'],
			['hardware-name', 'AMD MI300X'],
			['license-name', 'under the Apache License 2.0'],
			['license-name', 'CC-BY-NC-SA 4.0'],
			['license-name', 'bigscience-openrail-m'],
			['license-name', 'under the Mozilla Public License'],
			['license-name', 'gpl-3.0'],
			['license-name', 'Llama 3.1 Community License Agreement'],
			['task-name', 'zero-shot image classification'],
			['task-name', 'named-entity recognition'],
			['language-name', 'speaks Polish, Yoruba and Welsh'],
			['language-name', '支持泰语和葡萄牙语'],
			['language-name', 'ポルトガル語とタイ語に対応'],
			['language-name', '포르투갈어와 태국어'],
			['language-name', 'en portugais et en néerlandais'],
			['language-name', 'für portugiesische Texte'],
			['language-name', 'en portugués y en español'],
			['language-name', 'Tiếng Việt'],
		] as const) {
			it(`${concept} in ${JSON.stringify(text)}`, () => { assert.ok(conceptsOf(text).has(concept)); });
		}
	});

	describe('holds', () => {
		const lists = { BENCHMARKS, DATASETS, HARDWARE, LICENSES, METRICS, SAFETY_BENCHMARKS, TASKS, ...LANGUAGES };
		for (const [name, terms] of Object.entries(lists)) {
			it(`${name}: sorted terms, none twice, none that would be found in any word`, () => {
				assert.deepEqual(terms, [...new Set(terms)].sort());
				for (const term of terms) {
					assert.match(term, /^(?:=[^*]{2,}|[^=*]{2,}\*?)$/u);
					if (/^[a-z]+$/u.test(term)) assert.ok(term.length > 2, term);
				}
			});

			it(`${name}: terms that find themselves`, () => {
				const matcher = new TermMatcher();
				matcher.add('x', { en: terms });
				for (const term of terms) {
					const text = term.replace(/^=|\*$/gu, '');
					assert.ok(matcher.find(text).some(({ start, end }) => start === 0 && end === text.length), term);
				}
			});
		}
	});
});
