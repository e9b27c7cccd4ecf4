import { DISCLOSURES, GROUP_TITLES } from '../../src/disclosures/catalogue';
import { FRAMEWORKS } from '../../src/frameworks/catalogue';
import { COMPONENTS } from '../../src/frameworks/mof/components';
import { CLASS_TITLES } from '../../src/frameworks/mof/evaluate';
import { SCHEMA, type Schema } from '../../src/project/schema';
import { TICK } from '../../src/reports/checklist';
import { REQUIREMENT_TEXTS } from '../../src/reports/frameworkChecklist';
import { STATUS_TEXTS } from '../../src/reports/status';
import { HUB_KEYS } from '../../src/vocabulary/hubKeys';
import { HUB_VALUES, TASK_DESCRIPTIONS } from '../../src/vocabulary/hubValues';

/** The texts of the product that are data: English where they stand, translated where they are shown. */
export const DATA_TEXTS: readonly string[] = [
	...Object.values(GROUP_TITLES),
	...DISCLOSURES.flatMap(({ title, why, counts, evidence }) => [title, why, counts, ...evidence.map(({ says }) => says)]),
	...FRAMEWORKS.flatMap(({ title, version, about, sources, requirements }) => [title, version, about, sources, ...requirements.flatMap((requirement) => [requirement.title, requirement.group])]),
	...COMPONENTS.map(({ name }) => name), ...Object.values(CLASS_TITLES),
	...Object.values(STATUS_TEXTS), ...Object.values(REQUIREMENT_TEXTS), TICK,
	...Object.values(HUB_KEYS).map(({ does }) => does), ...Object.values(HUB_VALUES).flatMap((values) => Object.values<string>(values)), ...Object.values(TASK_DESCRIPTIONS),
	...descriptions(SCHEMA),
].filter((text) => /\p{L}/u.test(text));

function descriptions({ description, properties = {}, items }: Schema): readonly string[] {
	return [...(description === undefined ? [] : [description]), ...Object.values(properties).flatMap(descriptions), ...(items ? descriptions(items) : [])];
}
