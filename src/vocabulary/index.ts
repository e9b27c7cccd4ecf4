import approvedLicenses from './approvedLicenses.json';
import benchmarks from './benchmarks.json';
import codesByLanguage from './codesByLanguage.json';
import datasets from './datasets.json';
import freeLicenses from './freeLicenses.json';
import hardware from './hardware.json';
import hubLicenses from './hubLicenses.json';
import licenseKinds from './licenseKinds.json';
import languageCodes from './languageCodes.json';
import languages from './languages.json';
import libraries from './libraries.json';
import licenses from './licenses.json';
import metricIds from './metricIds.json';
import metrics from './metrics.json';
import pipelineTags from './pipelineTags.json';
import safetyBenchmarks from './safetyBenchmarks.json';
import spdxIds from './spdxIds.json';
import subtasks from './subtasks.json';
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

/** What the Hub accepts as `license`: the name of each licence by its identifier. */
export const HUB_LICENSES: Readonly<Record<string, string>> = hubLicenses;

/**
 * What the terms of a licence of the Hub allow: whether the Open Source Initiative approved it, it is as free but made for works and data
 * (`open-content`), or it rules out commerce, changes or certain uses. Those that are neither known nor certain are left out.
 */
export const LICENSE_KINDS: Readonly<Partial<Record<string, string>>> = licenseKinds;

/** The identifiers of SPDX by those of the Hub, for licences that have both. */
export const SPDX_IDS: Readonly<Record<string, string>> = spdxIds;

/** What the Hub accepts as `pipeline_tag`, with the names for people. */
export const TASK_NAMES: Readonly<Record<string, string>> = pipelineTags;
export const PIPELINE_TAGS: Names = Object.keys(pipelineTags);
/** The SPDX identifiers of the licences that the Open Source Initiative has approved. */
export const APPROVED_LICENSES: Names = approvedLicenses;

/** Those of further licences that are free in the eyes of the Free Software Foundation. */
export const FREE_LICENSES: Names = freeLicenses;


/** The task that a subtask of the Hub belongs to. */
export const PIPELINE_OF_SUBTASK: Readonly<Record<string, string>> = subtasks;

/** What the Hub knows as `library_name`, with the names for people. */
export const LIBRARY_NAMES: Readonly<Record<string, string>> = libraries;
export const LIBRARIES: Names = Object.keys(libraries);

/** What the Hub knows as metrics. */
export const METRIC_IDS: Names = metricIds;

/** The codes of ISO 639-1, 639-2 and 639-3, in lines of codes with blanks between them. */
export const LANGUAGE_CODES: Names = languageCodes;

/** The two-letter codes of languages by their English and their own names, in lower case. */
export const CODES_BY_LANGUAGE: Readonly<Record<string, string>> = codesByLanguage;
