import { LANGUAGES, type Language } from '../card/card';
import { readMapping } from '../card/metadata';
import type { MetadataNode } from '../card/metadataNode';
import { t } from '../l10n/translate';
import { RULE_SETTINGS, type RequiredSection, type RuleSettings } from '../review/configuration';
import type { Severity } from '../review/review';
import { checkValue, type ConfigurationProblem } from './check';
import type { Choices, Configuration, Override } from './configuration';
import { chooseProfile } from './profiles';
import { SCHEMA } from './schema';

/** Either what the file says or what is wrong with it. */
export type ParsedConfiguration =
	| { readonly configuration: Configuration; readonly problems: readonly [] }
	| { readonly configuration: undefined; readonly problems: readonly ConfigurationProblem[] };

/** A project file is written by hand; a longer one is something else. In UTF-16 code units. */
const MAX_LENGTH = 64_000;

/** Reads a project file; never throws, whatever the text is. An empty one says nothing. */
export function parseConfiguration(text: string): ParsedConfiguration {
	const range = { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
	if (text.length > MAX_LENGTH) return { configuration: undefined, problems: [{ message: t('The file is too long to be a configuration.'), range: { start: 0, end: 0 }, isBeyondSchema: true }] };
	const { entries, problems: ofText } = readMapping(text, range);
	const root: MetadataNode = { kind: 'mapping', pairs: entries, range };
	const problems = [
		...ofText.flatMap(({ kind, message, range: place }): ConfigurationProblem[] => {
			switch (kind) {
				case 'syntax': return [{ message: t('This is no valid YAML, so that nothing of the file is in force. {0}', message), range: place }];
				case 'not-a-mapping': return [{ message: t('The file must hold keys with values: one “key: value” to a line.'), range: place }];
				default: return [];
			}
		}),
		...checkValue(root, SCHEMA, ''),
	];
	if (problems.length > 0) return { configuration: undefined, problems };
	return { configuration: toConfiguration(plainValue(root) as ProjectFile), problems: [] };
}

/** The settings of an editor that a project file may have as well. */
export type UntrustedSettings = { readonly [name in 'profile' | 'rules' | 'files' | 'exclude' | 'language' | 'maxSize']: unknown };

/** The configuration that settings make, which are not trusted to have the right types: what is wrong is left out. */
export function configurationFromSettings(settings: UntrustedSettings): Configuration {
	const { profile, rules, files, exclude, language, maxSize } = settings;
	const isRule = (entry: [string, unknown]): entry is [string, PlainRules[string]] => RULE_SETTINGS.some((setting) => setting === entry[1]);
	return toConfiguration({
		extends: typeof profile === 'string' ? profile : texts(profile),
		...(typeof rules === 'object' && rules !== null ? { rules: Object.fromEntries(Object.entries(rules).filter(isRule)) } : {}),
		files: texts(files), exclude: texts(exclude),
		...(LANGUAGES.some((known) => known === language) ? { language: language as Language } : {}),
		...(typeof maxSize === 'number' && Number.isFinite(maxSize) && maxSize > 0 ? { maxSize } : {}),
	});
}

type OneOrMore = string | readonly string[];
type PlainRules = { readonly [id: string]: Severity | 'off' };

/** What `SCHEMA` lets through. */
interface PlainChoices {
	readonly extends?: OneOrMore;
	readonly rules?: PlainRules;
	readonly sections?: readonly { readonly title: OneOrMore; readonly why?: string; readonly template?: string; readonly severity?: Severity }[];
	readonly language?: Language;
	readonly maxSize?: number;
}

interface ProjectFile extends PlainChoices {
	readonly files?: OneOrMore;
	readonly exclude?: OneOrMore;
	readonly overrides?: readonly (PlainChoices & { readonly files: OneOrMore })[];
}

function toConfiguration(file: ProjectFile): Configuration {
	const { files, exclude, overrides = [] } = file;
	return { ...toChoices(file), files: list(files), exclude: list(exclude), overrides: overrides.map((override): Override => ({ ...toChoices(override), files: list(override.files) })) };
}

function toChoices({ extends: profiles, rules = {}, sections = [], language, maxSize }: PlainChoices): Choices {
	const settings: RuleSettings = new Map(Object.entries(rules));
	return { profile: chooseProfile(list(profiles)), rules: settings, sections: sections.map(toSection), language, maxSize };
}

function toSection({ title, why, template, severity = 'warning' }: NonNullable<PlainChoices['sections']>[number]): RequiredSection {
	return { titles: list(title).map(onOneLine), why: why === undefined ? undefined : asSentence(why), template, severity };
}

/** Messages put a sentence of their own behind it. */
function asSentence(text: string): string {
	const plain = onOneLine(text);
	return /[.!?。！？]$/u.test(plain) ? plain : `${plain}.`;
}

function onOneLine(text: string): string {
	return text.trim().replace(/\s+/gu, ' ');
}

function list(value: OneOrMore | undefined): readonly string[] {
	return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function texts(value: unknown): readonly string[] {
	return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];
}

function plainValue(node: MetadataNode): unknown {
	switch (node.kind) {
		case 'scalar': return node.value;
		case 'list': return node.items.map(plainValue);
		case 'mapping': return Object.fromEntries(node.pairs.map(({ key, value }) => [key, plainValue(value)]));
		default: return undefined;
	}
}
