import { LANGUAGES } from '../../src/card/card';
import { FRAMEWORK_IDS } from '../../src/frameworks/framework';
import { PROJECT_FILES } from '../../src/project/names';
import { PROFILE_NAMES } from '../../src/project/profiles';
import { SCHEMA, type Schema } from '../../src/project/schema';
import { RULE_SETTINGS } from '../../src/review/configuration';

/** The schema of a project file for editors, as the file that the extension contributes. */
export function jsonSchema(): string {
	return `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: PROJECT_FILES[0], ...jsonOf(SCHEMA) }, undefined, '\t')}\n`;
}

/** What can be one text or a list of them is two schemas in JSON Schema, so that editors check and complete both. */
function jsonOf({ type, description, ...rest }: Schema): object {
	const { items, properties, minItems } = rest;
	const ofItems = items && jsonOf(items);
	const said = description === undefined ? {} : { description };
	if (typeof type !== 'string') return { ...said, anyOf: [ofItems, { type: 'array', ...(minItems === undefined ? {} : { minItems }), items: ofItems }] };
	return {
		type, ...said, ...rest, ...(ofItems ? { items: ofItems } : {}),
		...(properties ? { properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, jsonOf(schema)])) } : {}),
	};
}

/** What package.json repeats of the schema, for its settings are known before anything of the extension runs. */
export interface Manifest {
	readonly contributes: { readonly configuration: { readonly properties: { readonly [setting: string]: object } }; readonly languageModelTools: readonly { readonly inputSchema: { readonly properties: { readonly [input: string]: object } } }[] };
}

/** package.json with the names of all rules, profiles, languages and frameworks in its settings and tools. */
export function withSettings<T extends Manifest>(manifest: T): T {
	const { contributes } = manifest;
	const { properties } = contributes.configuration;
	const profile = { type: 'string', enum: PROFILE_NAMES.map(({ id }) => id), enumDescriptions: PROFILE_NAMES.map(({ checks }) => `Checks ${checks}.`) };
	const own: Readonly<Record<string, object>> = {
		profile: { anyOf: [profile, { type: 'array', items: profile, minItems: 1, uniqueItems: true }] },
		rules: { propertyNames: { enum: Object.keys(SCHEMA.properties!.rules!.properties!) }, additionalProperties: { type: 'string', enum: RULE_SETTINGS } },
		language: { enum: ['auto', ...LANGUAGES] },
	};
	const filled = Object.fromEntries(Object.entries(properties).map(([name, setting]) => [name, { ...setting, ...own[name.slice(name.indexOf('.') + 1)] }]));
	const languageModelTools = contributes.languageModelTools.map((tool) => {
		const { frameworks, ...inputs } = tool.inputSchema.properties;
		return frameworks ? { ...tool, inputSchema: { ...tool.inputSchema, properties: { ...inputs, frameworks: { ...frameworks, items: { type: 'string', enum: FRAMEWORK_IDS } } } } } : tool;
	});
	return { ...manifest, contributes: { ...contributes, configuration: { ...contributes.configuration, properties: filled }, languageModelTools } };
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
	if (items?.enum) return `${value(key, items)}, or a list of them`;
	if (type === 'array') return items?.type === 'object' ? 'list' : 'list of texts';
	return typeof type === 'string' ? { string: 'text', integer: 'whole number', object: 'keys' }[type] : 'text, or list of texts';
}
