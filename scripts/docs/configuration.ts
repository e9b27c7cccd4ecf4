import { LANGUAGES } from '../../src/card/card';
import { PROJECT_FILES } from '../../src/project/names';
import { SCHEMA, type Schema } from '../../src/project/schema';
import { RULE_SETTINGS } from '../../src/review/configuration';
import { PROFILES } from '../../src/review/profiles';

/** The schema of a project file for editors, as the file that the extension contributes. */
export function jsonSchema(): string {
	return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: PROJECT_FILES[0], ...SCHEMA }, undefined, '\t')}\n`;
}

/** What package.json repeats of the schema, for its settings are known before anything of the extension runs. */
export interface Manifest {
	readonly contributes: { readonly configuration: { readonly properties: { readonly [setting: string]: object } } };
}

/** package.json with the names of all rules, profiles and languages in its settings. */
export function withSettings<T extends Manifest>(manifest: T): T {
	const { contributes } = manifest;
	const { properties } = contributes.configuration;
	const own: Readonly<Record<string, object>> = {
		profile: { enum: PROFILES.map(({ id }) => id), enumDescriptions: PROFILES.map(({ id }) => `%profile.${id}%`) },
		rules: { propertyNames: { enum: Object.keys(SCHEMA.properties!.rules!.properties!) }, additionalProperties: { type: 'string', enum: RULE_SETTINGS } },
		language: { enum: ['auto', ...LANGUAGES] },
	};
	const filled = Object.fromEntries(Object.entries(properties).map(([name, setting]) => [name, { ...setting, ...own[name.slice(name.indexOf('.') + 1)] }]));
	return { ...manifest, contributes: { ...contributes, configuration: { ...contributes.configuration, properties: filled } } };
}

/** package.nls.json with what the profiles check, for the settings. */
export function withProfiles(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
	return { ...texts, ...Object.fromEntries(PROFILES.map(({ id, checks }) => [`profile.${id}`, `Checks ${checks}.`])) };
}

/** The table of docs/configuration.md: every key of a project file, those in lists behind the name of the list. */
export function configurationTable(): string {
	return ['| Key | Value | What it does |', '| --- | --- | --- |', ...rows(SCHEMA, '')].join('\n');
}

function rows({ properties = {} }: Schema, prefix: string): readonly string[] {
	return Object.entries(properties).flatMap(([key, schema]) => {
		// What an override may choose is told above.
		if (prefix === 'overrides › ' && key !== 'files') return [];
		return [`| \`${prefix}${key}\` | ${value(key, schema)} | ${(schema.description ?? '').replaceAll('|', '\\|')} |`, ...(schema.items ? rows(schema.items, `${prefix}${key} › `) : [])];
	});
}

function value(key: string, { type, enum: names, items }: Schema): string {
	if (names) return names.map((name) => `\`${name}\``).join(', ');
	if (key === 'rules') return `rule or family: ${RULE_SETTINGS.map((name) => `\`${name}\``).join(', ')}`;
	if (type === 'array') return items?.type === 'object' ? 'list' : 'list of texts';
	return typeof type === 'string' ? { string: 'text', integer: 'whole number', object: 'keys' }[type] : 'text, or list of texts';
}
