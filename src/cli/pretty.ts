import { styleText } from 'node:util';
import { t } from '../l10n/translate';
import { SEVERITIES, type Severity } from '../review/review';
import { printable } from './printable';
import type { CardReport, FindingReport } from '../reports/reviewJson';

export interface Counts {
	readonly reviewed: number;
	readonly ofResults: number;
	readonly notCards: number;
	readonly unreadable: number;
	readonly bySeverity: Readonly<Record<Severity, number>>;
	readonly suppressed: number;
}

type Format = Parameters<typeof styleText>[0];
const COLOURS: Readonly<Record<Severity, Format>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' };

/** Writes reviews for people at a terminal; text from cards never reaches it unescaped. */
export class PrettyPrinter {
	readonly #colour: boolean;

	constructor(colour: boolean) {
		this.#colour = colour;
	}

	/** The findings of one card, one a line below its name; empty for a card without any. */
	card({ file, findings }: CardReport): string {
		if (findings.length === 0) return '';
		const places = findings.map(({ line, column }) => `${line}:${column}`);
		const width = Math.max(...places.map((place) => place.length));
		const severityWidth = Math.max(...findings.map(({ severity }) => severity.length));
		const rows = findings.map((finding, index) => this.#finding(finding, places[index]!.padStart(width), severityWidth));
		return `${this.#style('underline', printable(file))}\n${rows.join('')}\n`;
	}

	notReviewed({ file, reason }: CardReport): string {
		return `${t('{0}: not reviewed: {1}', printable(file), printable(reason))}\n`;
	}

	summary({ reviewed, ofResults, notCards, unreadable, bySeverity, suppressed }: Counts): string {
		const found = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) => this.#style(COLOURS[severity], countOf(severity, bySeverity[severity])));
		const others = [
			...(ofResults > 0 ? [resultsChecked(ofResults)] : []),
			...(suppressed > 0 ? [suppressed === 1 ? t('1 finding is suppressed by comments.') : t('{0} findings are suppressed by comments.', suppressed)] : []),
			...(notCards > 0 ? [notModelCards(notCards)] : []),
			...(unreadable > 0 ? [unreadable === 1 ? t('1 file was not read.') : t('{0} files were not read.', unreadable)] : []),
		];
		const findings = found.length > 0 ? found.join(t(', ')) : t('no findings');
		return `${[reviewed === 1 ? t('1 model card reviewed: {0}.', findings) : t('{0} model cards reviewed: {1}.', reviewed, findings), ...others].join(' ')}\n`;
	}

	#finding({ severity, message, ruleId }: FindingReport, place: string, severityWidth: number): string {
		return `  ${this.#style('dim', place)}  ${this.#style(COLOURS[severity], severity.padEnd(severityWidth))}  ${printable(message)}  ${this.#style('dim', printable(ruleId))}\n`;
	}

	#style(format: Format, text: string): string {
		return this.#colour ? styleText(format, text, { validateStream: false }) : text;
	}
}

/** How many files of results were looked at. */
export function resultsChecked(count: number): string {
	return count === 1 ? t('1 file of results checked.') : t('{0} files of results checked.', count);
}

/** How many files are left alone. */
export function notModelCards(count: number): string {
	return count === 1 ? t('1 file is not a model card.') : t('{0} files are not model cards.', count);
}

function countOf(severity: Severity, count: number): string {
	switch (severity) {
		case 'error': return count === 1 ? t('1 error') : t('{0} errors', count);
		case 'warning': return count === 1 ? t('1 warning') : t('{0} warnings', count);
		case 'information': return t('{0} information', count);
		case 'hint': return count === 1 ? t('1 hint') : t('{0} hints', count);
	}
}
