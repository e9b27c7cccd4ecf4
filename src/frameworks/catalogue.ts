import type { DisclosureId } from '../disclosures/disclosure';
import { euGpai, euGpaiSystemic } from './data/euGpai';
import { europeanIndex } from './data/europeanIndex';
import { fmti2025 } from './data/fmti2025';
import { frontierOpenWeights } from './data/frontierOpenWeights';
import { hub } from './data/hub';
import { mitchell } from './data/mitchell';
import { mof } from './data/mof';
import { openScience } from './data/openScience';
import { osaid } from './data/osaid';
import type { Framework, FrameworkId } from './framework';

/** Every framework, the default one first. */
export const FRAMEWORKS: readonly Framework[] = [openScience, mof, osaid, europeanIndex, fmti2025, euGpai, euGpaiSystemic, mitchell, hub, frontierOpenWeights];

export function findFramework(id: FrameworkId): Framework {
	return FRAMEWORKS.find((framework) => framework.id === id)!;
}

/**
 * The disclosures that a framework asks for: `required` are those that every way of meeting one of its requirements needs, `recommended`
 * all others that it wishes for or that serve it.
 */
export function disclosuresOf(id: FrameworkId): { readonly required: ReadonlySet<DisclosureId>; readonly recommended: ReadonlySet<DisclosureId> } {
	const { requirements } = findFramework(id);
	const required = new Set(requirements.filter(({ optional }) => !optional).flatMap(({ ways: [first = [], ...others] }) => first.filter((each) => others.every((way) => way.includes(each)))));
	const all = requirements.flatMap(({ ways, helpful = [] }) => [...ways.flat(), ...helpful]);
	return { required, recommended: new Set(all.filter((each) => !required.has(each))) };
}
