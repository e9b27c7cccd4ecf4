import type { Card } from '../card/card';
import { findDisclosure } from '../disclosures/catalogue';
import type { DisclosureId } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { isDisclosed, type Review } from '../review/review';
import { CardFacts } from './facts';
import { countMet, type Framework, type FrameworkResult, type Requirement, type RequirementResult, type RequirementStatus } from './framework';
import { evaluateRelease } from './mof/evaluate';
import { readMofFile } from './mof/file';
import { releaseOf } from './mof/fromCard';
import { isApprovedLicense, isOpenLicense } from './mof/licenses';
import * as needed from './needed';

/** Whether a framework can judge what was reviewed: a file of the Model Openness Tool speaks to its own framework only. */
/** A file of results makes no disclosures. */
function canEvaluate({ id }: Framework, { disclosures, isMofFile }: Review): boolean {
	return disclosures.length > 0 || (isMofFile === true && id === 'mof');
}

/**
 * What the frameworks make of a card, in their order. Frameworks that cannot judge it are left out.
 *
 * @param review of that card
 */
export function evaluateFrameworks(frameworks: readonly Framework[], card: Card, review: Review): readonly FrameworkResult[] {
	const able = frameworks.filter((framework) => canEvaluate(framework, review));
	const facts = able.length > 0 && review.reviewed ? new CardFacts(card, review) : undefined;
	return able.map((framework) => {
		const { id } = framework;
		const title = t(framework.title);
		const version = framework.verified ? t(framework.version) : t('{0}, unverified', t(framework.version));
		if (id === 'mof') return { id, title, version, ...evaluateRelease(facts ? releaseOf(facts) : readMofFile(card)) };
		const requirements = framework.requirements.map((requirement) => judge(requirement, framework, facts!));
		return { id, title, version, level: undefined, progress: { met: shareMet(requirements) }, requirements };
	});
}

/** The share of the requirements that apply and are not optional; 1 when none does. */
function shareMet(requirements: readonly RequirementResult[]): number {
	const { met, total } = countMet(requirements);
	return total === 0 ? 1 : met / total;
}

interface Verdict {
	readonly status: RequirementStatus;
	readonly needed: string;
}

/** The better a verdict, the earlier. */
const ORDER: readonly RequirementStatus[] = ['met', 'partial', 'promised', 'not-applicable', 'unmet'];

function judge(requirement: Requirement, { words }: Framework, facts: CardFacts): RequirementResult {
	const { id, title, group, ways, optional = false } = requirement;
	const judged = ways.map((way) => ({ way, verdict: judgeWay(way, requirement, facts) }))
		.sort((a, b) => ORDER.indexOf(a.verdict.status) - ORDER.indexOf(b.verdict.status));
	const { way, verdict } = judged[0] ?? { way: [], verdict: { status: 'not-assessed' as const, needed: '' } };
	const places = way.flatMap((disclosure) => [...facts.placesOf(disclosure), ...facts.stagesOf(disclosure).map(({ kind, range }) => ({ range, says: kind === 'promised' ? t('promises it') : t('says it of an earlier model') }))]);
	return {
		id, title: t(title), group: t(group), optional,
		status: verdict.status === 'met' || verdict.status === 'unmet' ? words?.[verdict.status] ?? verdict.status : verdict.status,
		disclosures: [...new Set(ways.flat())],
		evidence: onceEach(places),
		needed: verdict.needed,
	};
}

/** What the card does about a requirement, as far as a set of disclosures goes. */
function judgeWay(way: readonly DisclosureId[], { title, onlyIf, terms, coarse }: Requirement, facts: CardFacts): Verdict {
	const statuses = way.map((id) => ({ id, status: facts.statusOf(id) }));
	const open = statuses.filter(({ status }) => !isDisclosed(status) && status !== 'not-applicable');
	const stages = way.flatMap((id) => facts.stagesOf(id));
	const promises = stages.filter(({ kind }) => kind === 'promised');
	const isEarlierOnly = open.length > 0 && open.every(({ id }) => stages.some(({ kind, disclosure }) => kind === 'earlier' && disclosure === id));
	const names = list(open.length > 0 ? open.map(({ id }) => id) : way);
	if (promises.length > 0 && open.every(({ id }) => promises.some(({ disclosure }) => disclosure === id))) {
		return open.length < way.length
			? { status: 'partial', needed: needed.restPromised(list(promises.map(({ disclosure }) => disclosure)), promises[0]!) }
			: { status: 'promised', needed: needed.promised(names, promises[0]!) };
	}
	if (onlyIf && !facts.holds(onlyIf)) return { status: 'not-applicable', needed: isEarlierOnly ? needed.earlierOnly(names) : '' };
	if (isEarlierOnly) return { status: 'partial', needed: needed.earlierOnly(names) };
	if (open.length > 0) {
		const isPart = open.length < way.length || open.some(({ status }) => status === 'partial');
		const sentence = open.every(({ status }) => status === 'withheld') ? needed.withheld : open.every(({ status }) => status === 'partial') ? needed.touchedUpon : needed.missing;
		return { status: isPart ? 'partial' : 'unmet', needed: sentence(names) };
	}
	if (statuses.every(({ status }) => status === 'not-applicable')) return { status: 'not-applicable', needed: '' };
	if (terms) {
		const isAccepted = terms === 'approved' ? isApprovedLicense : isOpenLicense;
		const refused = way.filter(isAboutLicense).map((id) => facts.licenseOf(id)).filter((license) => license === undefined || !isAccepted(license));
		if (refused.length > 0) return { status: 'partial', needed: needed.notOpen(refused[0]) };
	}
	return coarse ? { status: 'partial', needed: needed.coarse(names, t(title)) } : { status: 'met', needed: '' };
}

function isAboutLicense(id: DisclosureId): id is 'license/weights' | 'license/code' | 'license/data' {
	return id.startsWith('license/');
}

function list(ids: readonly DisclosureId[]): string {
	return [...new Set(ids)].map((id) => `“${t(findDisclosure(id).title)}”`).join(t(', '));
}

function onceEach(places: RequirementResult['evidence']): RequirementResult['evidence'] {
	const seen = new Map(places.map(({ range, says }) => [`${range.start}-${range.end}`, { range, says }]));
	return [...seen.values()].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}
