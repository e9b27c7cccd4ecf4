import type { Language } from '../card/card';
import type { RequiredSection, ReviewConfiguration, RuleSettings } from '../review/configuration';
import { DEFAULT_PROFILE } from '../review/profiles';
import { matchesGlob } from './glob';
import { chooseProfile, type ChosenProfile } from './profiles';

/** What a project file says, or the settings of a user. */
export interface Configuration extends Choices {
	/** Globs of files that are always, and never, reviewed as model cards. */
	readonly files: readonly string[];
	readonly exclude: readonly string[];
	readonly overrides: readonly Override[];
}

/** What may differ from file to file. */
export interface Choices {
	readonly profile: ChosenProfile | undefined;
	readonly rules: RuleSettings;
	readonly sections: readonly RequiredSection[];
	readonly language: Language | undefined;
	/** In kB: larger files are not reviewed. */
	readonly maxSize: number | undefined;
}

/** Other choices for the files that the globs name. */
export interface Override extends Choices {
	readonly files: readonly string[];
}

/** A configuration as one file sees it. */
export interface Source {
	readonly configuration: Configuration;
	/** The file's path from the folder where the globs start, with forward slashes. */
	readonly path: string;
}

export interface FileConfiguration extends ReviewConfiguration {
	readonly profile: ChosenProfile;
	/** In kB; `undefined` when nobody says. */
	readonly maxSize: number | undefined;
}

/**
 * What holds for one file. Of two sources that speak of the same the first counts, and within one the last override that names the file;
 * required sections come from all.
 */
export function configurationFor(sources: readonly Source[]): FileConfiguration {
	const layers = sources.flatMap(({ configuration, path }): readonly Choices[] => [...configuration.overrides.filter(({ files }) => isNamed(files, path)).reverse(), configuration]);
	const first = <T>(read: (choices: Choices) => T | undefined): T | undefined => layers.map(read).find((value) => value !== undefined);
	const named = sources.find(({ configuration: { files, exclude }, path }) => isNamed(files, path) || isNamed(exclude, path));
	return {
		profile: first(({ profile }) => profile) ?? chooseProfile([DEFAULT_PROFILE.id])!,
		rules: layers.map(({ rules }) => rules),
		sections: layers.flatMap(({ sections }) => sections),
		language: first(({ language }) => language),
		maxSize: first(({ maxSize }) => maxSize),
		treatAs: named && (isNamed(named.configuration.exclude, named.path) ? 'other' : 'card'),
	};
}

function isNamed(globs: readonly string[], path: string): boolean {
	return globs.some((glob) => matchesGlob(glob, path));
}
