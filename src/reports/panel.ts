import type { Card } from '../card/card';
import { findDisclosure } from '../disclosures/catalogue';
import type { DisclosureId } from '../disclosures/disclosure';
import { FRAMEWORKS } from '../frameworks/catalogue';
import { evaluateFrameworks } from '../frameworks/evaluate';
import { applies, countMet, isMet, type FrameworkResult } from '../frameworks/framework';
import { t } from '../l10n/translate';
import { SEVERITIES, type Review, type Severity, type Status } from '../review/review';
import { compare, type Difference } from './comparison';
import { countDisclosed, opennessGroups, type Count } from './openness';
import { isOpen } from './status';

/** More would be a list of what is missing, which the Problems view is. */
const MAX_STEPS = 3;

/** What would help a card most: a disclosure that is open. */
export interface Step {
	readonly id: DisclosureId;
	readonly title: string;
	readonly why: string;
	/** The severity of its absence. */
	readonly severity: Severity;
	/** The frameworks that ask for it in a requirement that is not met. */
	readonly askedBy: readonly string[];
	readonly status: Status;
}

/** How far a card meets a framework. */
export interface Progress {
	readonly title: string;
	readonly version: string;
	readonly met: number;
	readonly total: number;
	/** From the lowest, with shares from 0 to 1; empty for a framework without levels. */
	readonly levels: readonly { readonly title: string; readonly share: number }[];
}

/** The openness of one card at a glance. */
export interface Panel {
	/** The path of the file, as its user knows it. */
	readonly name: string;
	readonly coverage: Count;
	readonly groups: readonly (Count & { readonly title: string })[];
	readonly frameworks: readonly Progress[];
	/** The most valuable first. */
	readonly steps: readonly Step[];
	/** What changed since the card was saved last; `undefined` when that was not seen. */
	readonly sinceSave: { readonly before: Count; readonly changes: readonly (Pick<Difference, 'change' | 'before' | 'after'> & { readonly title: string })[] } | undefined;
}

/**
 * @param review of that card, which was reviewed
 * @param saved that of the card as it was saved last
 */
export function panelOf(name: string, card: Card, review: Review, saved: Review | undefined): Panel {
	const results = evaluateFrameworks(FRAMEWORKS, card, review);
	return {
		name,
		coverage: countDisclosed(review.disclosures),
		groups: opennessGroups(review.disclosures).map(({ title, done, total }) => ({ title, done, total })),
		frameworks: results.map(progressOf),
		steps: stepsOf(review, results),
		sinceSave: saved && {
			before: countDisclosed(saved.disclosures),
			changes: compare(saved, review).filter(({ change }) => change !== 'same').map(({ id, change, before, after }) => ({ title: t(findDisclosure(id).title), change, before, after })),
		},
	};
}

function progressOf({ title, version, level, progress, requirements }: FrameworkResult): Progress {
	// The requirements of a framework with levels stand in groups of these names, in the same order.
	const titles = [...new Set(requirements.map(({ group }) => group))];
	const levels = level === undefined ? [] : Object.values(progress).map((share, index) => ({ title: titles[index]!, share }));
	return { title, version, ...countMet(requirements), levels };
}

/** By severity, then by how many frameworks ask for it. What is suppressed or not checked is no step. */
function stepsOf({ findings, disclosures }: Review, results: readonly FrameworkResult[]): readonly Step[] {
	const steps = disclosures.filter(({ status }) => isOpen(status)).flatMap(({ id, status }) => {
		const finding = findings.find(({ disclosure }) => disclosure === id);
		if (!finding) return [];
		const { title, why } = findDisclosure(id);
		const askedBy = results.filter(({ requirements }) => requirements.some((each) => !each.optional && applies(each.status) && !isMet(each.status) && each.disclosures.includes(id)));
		return [{ id, title: t(title), why: t(why), severity: finding.severity, askedBy: askedBy.map((framework) => framework.title), status }];
	});
	return steps.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.askedBy.length - a.askedBy.length).slice(0, MAX_STEPS);
}
