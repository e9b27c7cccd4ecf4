import type { Card } from '../card/card';
import { findDisclosure } from '../disclosures/catalogue';
import type { DisclosureId } from '../disclosures/disclosure';
import { t } from '../l10n/translate';
import { isDisclosed, type Review, type Status } from '../review/review';
import { CardFacts } from './facts';
import { countMet, type Framework, type FrameworkResult, type Requirement, type RequirementResult, type RequirementStatus } from './framework';
import { evaluateRelease } from './mof/evaluate';
import { readMofFile } from './mof/file';
import { releaseOf } from './mof/fromCard';
import { isApprovedLicense, isOpenLicense } from './mof/licenses';
import * as needed from './needed';

/** Whether a framework can judge what was reviewed: a file of the Model Openness Tool speaks to its own framework only, a file of results to none. */
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
		const version = framework.requirements.some(({ unverified }) => unverified) ? t('{0}, unverified in part', t(framework.version)) : t(framework.version);
		if (id === 'mof' && !facts) return { id, title, version, ...evaluateRelease(readMofFile(card)) };
		const requirements = framework.requirements.map((requirement) => judge(requirement, framework, facts!));
		if (id === 'mof') return { id, title, version, ...withWhatIsSaid(evaluateRelease(releaseOf(facts!)), requirements) };
		return { id, title, version, level: undefined, progress: { met: shareMet(requirements) }, requirements };
	});
}

/** A release with what the card says of the components that are not in it: what of them it lacks, and what it promises. */
function withWhatIsSaid<R extends Pick<FrameworkResult, 'requirements'>>(release: R, judged: readonly RequirementResult[]): R {
	const said = new Map(judged.map((each) => [each.id, each]));
	return { ...release, requirements: release.requirements.map((requirement) => {
		const { status, needed, evidence } = said.get(requirement.id)!;
		return requirement.status === 'unmet' ? { ...requirement, status: status === 'promised' ? status : 'unmet', needed, evidence } : requirement;
	}) };
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
	const { id, title, group, ways, onlyIf, ungated, optional = false, unverified = false } = requirement;
	const judged = ways.map((way) => ({ way, verdict: judgeWay(way, requirement, facts) }))
		.sort((a, b) => ORDER.indexOf(a.verdict.status) - ORDER.indexOf(b.verdict.status));
	const { way, verdict } = judged[0] ?? { way: [], verdict: { status: 'not-assessed' as const, needed: '' } };
	// What a card does not claim has no place in it.
	const isUnclaimed = verdict.status === 'not-applicable' && verdict.needed === '' && onlyIf !== undefined && onlyIf !== 'weights-released';
	const places = isUnclaimed ? [] : way.flatMap((disclosure) => [...facts.placesOf(disclosure), ...facts.stagesOf(disclosure).map(({ kind, range }) => ({ range, says: kind === 'promised' ? t('promises it') : t('says it of an earlier model') }))]);
	return {
		id, title: t(title), group: t(group), optional, verified: !unverified,
		status: verdict.status === 'met' || verdict.status === 'unmet' ? words?.[verdict.status] ?? verdict.status : verdict.status,
		disclosures: [...new Set(ways.flat())],
		evidence: onceEach(ungated && facts.gate ? [...places, { range: facts.gate, says: t('asks for a request before access') }] : places),
		needed: verdict.needed,
	};
}

/** What the card does about a requirement, as far as a set of disclosures goes. */
function judgeWay(way: readonly DisclosureId[], { title, onlyIf, terms, ungated, coarse }: Requirement, facts: CardFacts): Verdict {
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
		return { status: isPart ? 'partial' : 'unmet', needed: whatIsOpen(open) };
	}
	if (statuses.every(({ status }) => status === 'not-applicable')) return { status: 'not-applicable', needed: '' };
	if (terms) {
		const isAccepted = terms === 'approved' ? isApprovedLicense : isOpenLicense;
		const refused = way.filter(isAboutLicense).map((id) => facts.licenseOf(id)).filter((license) => license === undefined || !isAccepted(license));
		if (refused.length > 0) return { status: 'partial', needed: needed.notOpen(refused[0]) };
	}
	if (ungated && facts.gate) return { status: 'partial', needed: needed.gated() };
	return coarse ? { status: 'partial', needed: needed.coarse(names, t(title)) } : { status: 'met', needed: '' };
}

/** Whole sentences on what a card does not say, says in part, and withholds. */
function whatIsOpen(open: readonly { readonly id: DisclosureId; readonly status: Status }[]): string {
	const withheld = open.filter(({ status }) => status === 'withheld');
	const touchedUpon = open.filter(({ status }) => status === 'partial');
	const missing = open.filter(({ status }) => status !== 'withheld' && status !== 'partial');
	const sentences = [[missing, needed.missing], [touchedUpon, needed.touchedUpon], [withheld, needed.withheld]] as const;
	return sentences.flatMap(([each, sentence]) => (each.length > 0 ? [sentence(list(each.map(({ id }) => id)))] : [])).join(' ');
}

function isAboutLicense(id: DisclosureId): id is 'license/weights' | 'license/code' | 'license/data' {
	return id.startsWith('license/');
}

function list(ids: readonly DisclosureId[]): string {
	return [...new Set(ids)].map((id) => `“${t(findDisclosure(id).title)}”`).join(t(', '));
}

function onceEach(places: RequirementResult['evidence']): RequirementResult['evidence'] {
	const sorted = [...places].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
	// Of one place, what was said last.
	return sorted.filter(({ range }, index) => range.start !== sorted[index + 1]?.range.start || range.end !== sorted[index + 1]?.range.end).map(({ range, says }) => ({ range, says }));
}
