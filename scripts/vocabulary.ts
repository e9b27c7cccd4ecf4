import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codesByLanguage, hubLicenses, languageCodes, libraries, metricIds, pipelineTags, spdxIds, subtasks } from './vocabulary/hub';
import { languageNames } from './vocabulary/languages';
import { licenseKinds, licenseNames, spdxLicenses } from './vocabulary/licenses';
import { hardwareNames, metricNames, properNames, taskNames, withoutRedundant } from './vocabulary/names';
import { approvedLicenses, freeLicenses } from './vocabulary/openLicenses';
import { keyOf, Sources } from './vocabulary/sources';

/**
 * Writes src/vocabulary/*.json: the names that the reviewer knows, from the packages of the Hub and SPDX and from the lists in
 * scripts/vocabulary/sources/. With `--check`, tells whether they are what the sources give.
 */
const FOLDER = resolve(import.meta.dirname, '../src/vocabulary');

function generate(): ReadonlyMap<string, string> {
	const sources = new Sources(spdxLicenses());
	const tasks = taskNames(sources.get('task'));
	const benchmarks = properNames('benchmark', sources.get('benchmark'), tasks);
	const safetyBenchmarks = properNames('safety-benchmark', sources.get('safety-benchmark'), tasks);
	// That a library loads what a harness tests with does not make it training data.
	const tests = new Set(sources.get('benchmark').flatMap(({ spellings }) => [...spellings].map(keyOf)));
	const datasets = properNames('dataset', sources.get('dataset').filter(({ spellings }) => ![...spellings].some((spelling) => tests.has(keyOf(spelling)))), tasks);
	return new Map([
		['approvedLicenses.json', list(approvedLicenses())],
		['benchmarks.json', list(withoutRedundant(benchmarks))],
		['codesByLanguage.json', mapping(codesByLanguage())],
		['datasets.json', list(withoutRedundant(datasets))],
		['freeLicenses.json', list(freeLicenses())],
		['hardware.json', list(withoutRedundant(hardwareNames(sources.get('hardware'))))],
		['hubLicenses.json', mapping(hubLicenses())],
		['languageCodes.json', list(languageCodes())],
		['languages.json', `{\n${Object.entries(languageNames()).map(([language, names]) => `\t${JSON.stringify(language)}: ${list(names).trim().replaceAll('\n', '\n\t')}`).join(',\n')}\n}\n`],
		['licenseKinds.json', mapping(licenseKinds(Object.keys(hubLicenses())))],
		['libraries.json', mapping(libraries())],
		['licenses.json', list(withoutRedundant(licenseNames(sources.get('license'))))],
		['metricIds.json', list(metricIds())],
		['metrics.json', list(withoutRedundant(metricNames(sources.get('metric'), [...benchmarks, ...datasets])))],
		['pipelineTags.json', mapping(pipelineTags())],
		['safetyBenchmarks.json', list(withoutRedundant(safetyBenchmarks))],
		['spdxIds.json', mapping(spdxIds())],
		['subtasks.json', mapping(subtasks())],
		['tasks.json', list(withoutRedundant(tasks))],
	]);
}

/** One entry a line, so that a difference shows what came and went. */
function list(terms: readonly string[]): string {
	return `[\n${terms.map((term) => `\t${JSON.stringify(term)}`).join(',\n')}\n]\n`;
}

function mapping(entries: Readonly<Record<string, string>>): string {
	return `{\n${Object.entries(entries).map(([key, value]) => `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`;
}

function committed(file: string): string | undefined {
	try {
		return readFileSync(join(FOLDER, file), 'utf8');
	} catch {
		return undefined;
	}
}

const files = generate();
if (process.argv.includes('--check')) {
	const outdated = [...files].filter(([file, content]) => committed(file) !== content).map(([file]) => file);
	for (const file of outdated) console.error(`src/vocabulary/${file} is not what its sources give: run npm run vocabulary`);
	if (outdated.length > 0) process.exitCode = 1;
	else console.log(`vocabulary: ${files.size} lists are up to date`);
} else {
	for (const [file, content] of files) writeFileSync(join(FOLDER, file), content);
	console.log([...files].map(([file, content]) => `${file}: ${content.match(/"(?!: )(?:,|$)/gmu)?.length ?? 0} terms, ${Buffer.byteLength(content)} bytes`).join('\n'));
}
