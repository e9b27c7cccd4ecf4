import { t } from '../../l10n/translate';
import type { FrameworkResult, RequirementResult, RequirementStatus } from '../framework';
import { UNRECOGNISED } from '../license';
import { COMPONENTS, type Component, type ModelClass } from './components';
import { isMadeFor, isOpenLicense } from './licenses';
import { UNLICENSED, type IncludedComponent, type Release } from './release';

const CLASSES: readonly ModelClass[] = [3, 2, 1];

/** The class of a release, how far it is on the way to each, and what every component lacks. */
export function evaluateRelease(release: Release): Pick<FrameworkResult, 'level' | 'progress' | 'requirements'> {
	const included = new Map(release.components.map((component) => [component.id, component]));
	const requirements = COMPONENTS.map((component) => judge(component, included.get(component.id), release));
	const met = new Set(requirements.filter(({ status }) => status === 'met').map(({ id }) => id));
	const progress = progressByClass(met);
	const level = CLASSES.filter((each) => progress[each] === 1).at(-1);
	return {
		level: level ? `class-${level}` : 'unclassified',
		progress: Object.fromEntries(CLASSES.map((each) => [`class-${each}`, progress[each]])),
		requirements: met.has('research-paper') ? requirements.map(withoutReport) : requirements,
	};
}

/** The licence that holds for a component: its own, that of its type, that of the distribution, or none. */
function licenseOf({ type }: Component, { license }: IncludedComponent, { licenses }: Release): string {
	return license ?? licenses[type] ?? licenses.distribution ?? UNLICENSED;
}

function judge(component: Component, included: IncludedComponent | undefined, release: Release): RequirementResult {
	const { id, class: group, type, required } = component;
	const title = t(component.name);
	const result = (status: RequirementStatus, needed: string): RequirementResult => ({
		id, title, group: t(CLASS_TITLES[group]), status, needed, optional: !required, verified: true, disclosures: [...new Set(component.ways.flat())], evidence: included?.evidence ?? [],
	});
	if (!included && release.unknown.includes(id)) return result('not-assessed', '');
	if (!included) return result('unmet', required ? t('Include “{0}” in the release, or say where it is.', title) : t('No class counts it. To complete the release, include “{0}”, or say where it is.', title));
	const license = licenseOf(component, included, release);
	if (license === UNLICENSED) return result('unlicensed', t('Put “{0}” under an open licence: none holds for it.', title));
	if (license === UNRECOGNISED) return result('not-open', t('Name the licence of “{0}” by its SPDX identifier: the one that the card gives is not recognised.', title));
	if (!isOpenLicense(license)) return result('not-open', t('Put “{0}” under an open licence: the framework does not count “{1}” as one.', title, license));
	return result('met', isMadeFor(license, type) ? '' : NOT_MADE_FOR[type](title, license));
}

const NOT_MADE_FOR: Readonly<Record<Component['type'], (title: string, license: string) => string>> = {
	code: (title, license) => t('“{0}” counts; a licence that was made for code would fit it better than “{1}”.', title, license),
	data: (title, license) => t('“{0}” counts; a licence that was made for data would fit it better than “{1}”.', title, license),
	document: (title, license) => t('“{0}” counts; a licence that was made for documents would fit it better than “{1}”.', title, license),
};

export const CLASS_TITLES: Readonly<Record<ModelClass, string>> = { 3: 'Class III: Open Model', 2: 'Class II: Open Tooling', 1: 'Class I: Open Science' };

/** Beside a paper no report is asked for: one that is missing is out of place, and one under other terms is left as it is. */
function withoutReport(requirement: RequirementResult): RequirementResult {
	const { id, status } = requirement;
	if (id !== 'technical-report' || status === 'met') return requirement;
	return { ...requirement, status: status === 'unmet' ? 'not-applicable' : status, needed: '' };
}

/** A class is on its way only when the one below it is reached: until then its progress is 0. */
function progressByClass(met: ReadonlySet<string>): Readonly<Record<ModelClass, number>> {
	const progress: Record<ModelClass, number> = { 1: 0, 2: 0, 3: 0 };
	const paperForReport = met.has('research-paper') && !met.has('technical-report');
	for (const each of CLASSES) {
		// In the classes before the first, where the paper is not asked for itself, it takes the place of the report.
		const required = COMPONENTS.filter((component) => component.required && component.class >= each).map(({ id }) => (paperForReport && id === 'technical-report' ? 'research-paper' : id));
		const wanted = new Set(required);
		progress[each] = [...wanted].filter((id) => met.has(id)).length / wanted.size;
		if (progress[each] < 1) break;
	}
	return progress;
}
