import type { Card } from '../../card/card';
import type { Range } from '../../card/range';
import { findDisclosure } from '../../disclosures/catalogue';
import type { Disclosure } from '../../disclosures/disclosure';
import type { Fix } from '../../fixes/fix';
import { disclosureFixes } from '../../fixes/fixes';
import { inLanguage } from '../../fixes/template';
import { t } from '../../l10n/translate';
import { severityOfDisclosure, type ReviewConfiguration } from '../configuration';
import { firstLine, titlePlace } from '../firstLine';
import { isSettled, isUnsaid, SEVERITIES, type Assessment, type Finding, type Severity } from '../review';

/** What is wrong with an item that is not fully disclosed, if anything is and the configuration has it checked. */
export function checkDisclosure(card: Card, assessment: Assessment, configuration: ReviewConfiguration): Finding | undefined {
	const disclosure = findDisclosure(assessment.id);
	const { status, evidence } = assessment;
	if (isSettled(status)) return undefined;
	const severity = severityOfDisclosure(configuration, disclosure);
	if (!severity) return undefined;
	const isOpen = isUnsaid(status);
	let fixes: readonly Fix[] | undefined;
	const place = evidence.find((item) => item.status === status)?.range;
	return {
		ruleId: disclosure.id,
		severity: status === 'missing' && card.isMostlyUnread ? 'hint' : severityOf(disclosure, status, severity),
		message: messageOf(card, disclosure, status),
		range: place ? firstLine(card, place) : defaultPlace(card, disclosure),
		disclosure: disclosure.id,
		evidence,
		// Most findings are never asked for their fixes, and the next keystroke makes new ones.
		get fixes(): readonly Fix[] {
			return fixes ??= isOpen ? disclosureFixes(card, disclosure) : [];
		},
	};
}

/** @param severity that of its absence */
function severityOf(disclosure: Disclosure, status: Assessment['status'], severity: Severity): Severity {
	const lowered = (by: number): Severity => SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + by, SEVERITIES.length - 1)]!;
	switch (status) {
		case 'partial': return lowered(1);
		// A statement that something is not disclosed is honest: information, not a defect of the card.
		case 'withheld': return disclosure.profile === 'required' ? 'information' : 'hint';
		case 'linked': return 'hint';
		default: return severity;
	}
}

function messageOf(card: Card, { title, why, counts, template }: Disclosure, status: Assessment['status']): string {
	const [name, because] = [t(title), firstSentence(t(why))];
	// Who cannot read a card cannot say what it lacks.
	if (status === 'missing' && card.isMostlyUnread) return t('{0}: not found, but most of this card is in a language that is not read here. {1}', name, t(counts));
	switch (status) {
		case 'placeholder': return t('{0}: only a placeholder so far. {1} Replace it with the facts.', name, because);
		case 'partial': return t('{0}: only touched upon. {1}', name, t(counts));
		case 'linked': return t('{0}: only a pointer to another document. Say the essentials in the card itself.', name);
		case 'withheld': return t('{0}: declared as not disclosed. {1}', name, because);
		default: return t('{0}: not disclosed. {1} Add a section “{2}”.', name, because, inLanguage(card, template.heading));
	}
}

function firstSentence(text: string): string {
	return /^.*?(?:[.!?](?=\s|$)|[。！？])/su.exec(text)?.[0] ?? text;
}

/** The section below which the missing one belongs, else the title, else the first line. */
function defaultPlace(card: Card, { template }: Disclosure): Range {
	const parent = template.parent?.en.toLowerCase();
	return card.sections.find(({ heading }) => heading?.text.toLowerCase() === parent)?.heading?.textRange ?? titlePlace(card);
}
