/** What package.json tells the editor, as far as the README repeats it. */
export interface Contributions {
	readonly commands?: readonly { readonly title: string; readonly category?: string; readonly shortTitle?: string }[];
	readonly configuration: { readonly properties: { readonly [setting: string]: Setting } };
}

interface Setting {
	readonly default?: unknown;
	readonly enum?: readonly string[];
	/** What one value must be, where a list of them may stand as well. */
	readonly anyOf?: readonly Pick<Setting, 'enum'>[];
	readonly description?: string;
	readonly markdownDescription?: string;
}

/** What package.json contributes, with the English texts in place of the `%keys%` of package.nls.json. */
export function inEnglish<T>(contributes: T, texts: Readonly<Record<string, string>>): T {
	return JSON.parse(JSON.stringify(contributes), (_key, value: unknown) => {
		const name = typeof value === 'string' ? /^%([\w.-]+)%$/u.exec(value)?.[1] : undefined;
		return name === undefined ? value : texts[name];
	}) as T;
}

export function settingsTable({ configuration }: Contributions): string {
	const rows = Object.entries(configuration.properties).map(([name, setting]) => `| \`${name}\` | \`${JSON.stringify(setting.default)}\` | ${cell(setting.markdownDescription ?? setting.description ?? '')}${values(setting)} |`);
	return ['| Setting | Default | What it does |', '| --- | --- | --- |', ...rows].join('\n');
}

export function commandsList({ commands = [] }: Contributions): string {
	// Those without a category are buttons of views, which the palette does not list.
	return commands.filter(({ category }) => category).map(({ category, title }) => `- **${category!}: ${title}**`).join('\n');
}

function values(setting: Setting): string {
	const names = setting.enum ?? setting.anyOf?.[0]?.enum;
	return names ? ` One of ${names.map((value) => `\`${value}\``).join(', ')}.` : '';
}

function cell(text: string): string {
	return text.replaceAll('\n', ' ').replaceAll('|', '\\|');
}
