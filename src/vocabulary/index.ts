import benchmarks from './benchmarks.json';
import datasets from './datasets.json';
import hardware from './hardware.json';
import languages from './languages.json';
import licenses from './licenses.json';
import metrics from './metrics.json';
import safetyBenchmarks from './safetyBenchmarks.json';
import tasks from './tasks.json';

/** Names as terms in the syntax of `Terms`; generated, see `npm run vocabulary`. */
type Names = readonly string[];

/** Tests that evaluation harnesses run and surveys list: MMLU, DocVQA. */
export const BENCHMARKS: Names = benchmarks;

/** Tests of harm, bias and truthfulness. */
export const SAFETY_BENCHMARKS: Names = safetyBenchmarks;

/** Corpora, instruction and preference data, and the classic sets of text, speech and images. */
export const DATASETS: Names = datasets;

/** What results are measured in, without the ordinary words among them. */
export const METRICS: Names = metrics;

/** Accelerators and processors by model. */
export const HARDWARE: Names = hardware;

/** Licences by identifier and name, those of the Hub, of SPDX and of data. */
export const LICENSES: Names = licenses;

/** Tasks and subtasks of the Hub. */
export const TASKS: Names = tasks;

/** Languages by their names in the seven languages of cards and, as `native`, by what each calls itself. */
export const LANGUAGES: Readonly<Record<'en' | 'zh' | 'ja' | 'ko' | 'fr' | 'de' | 'es' | 'native', Names>> = languages;
