import { styleText } from 'node:util';
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
		return `${printable(file)}: not reviewed: ${printable(reason)}\n`;
	}

	summary({ reviewed, ofResults, notCards, unreadable, bySeverity, suppressed }: Counts): string {
		const found = SEVERITIES.filter((severity) => bySeverity[severity] > 0).map((severity) => this.#style(COLOURS[severity], countOf(severity, bySeverity[severity])));
		const others = [
			...(ofResults > 0 ? [`${count(ofResults, 'file of results', 'files of results')} checked.`] : []),
			...(suppressed > 0 ? [`${count(suppressed, 'finding is', 'findings are')} suppressed by comments.`] : []),
			...(notCards > 0 ? [`${count(notCards, 'file is not a model card', 'files are not model cards')}.`] : []),
			...(unreadable > 0 ? [`${count(unreadable, 'file was not read', 'files were not read')}.`] : []),
		];
		return `${[`${count(reviewed, 'model card', 'model cards')} reviewed: ${found.join(', ') || 'no findings'}.`, ...others].join(' ')}\n`;
	}

	#finding({ severity, message, ruleId }: FindingReport, place: string, severityWidth: number): string {
		return `  ${this.#style('dim', place)}  ${this.#style(COLOURS[severity], severity.padEnd(severityWidth))}  ${printable(message)}  ${this.#style('dim', printable(ruleId))}\n`;
	}

	#style(format: Format, text: string): string {
		return this.#colour ? styleText(format, text, { validateStream: false }) : text;
	}
}

function count(number: number, one: string, many: string): string {
	return `${number} ${number === 1 ? one : many}`;
}

function countOf(severity: Severity, number: number): string {
	return severity === 'information' ? `${number} information` : count(number, severity, `${severity}s`);
}
