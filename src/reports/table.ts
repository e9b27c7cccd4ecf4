import type { Language } from '../card/card';
import type { FrameworkResult } from '../frameworks/framework';
import { modelLicense, UNRECOGNISED } from '../frameworks/license';
import { t } from '../l10n/translate';
import { isUnsaid, type Severity } from '../review/review';
import { countDisclosed } from './openness';
import type { EvaluatedCard } from './evaluated';

/** A card in a table of many: what is to be seen at a glance, and nothing that keeps its text in memory. */
export interface TableRow {
	/** As users name it, with forward slashes. */
	readonly file: string;
	/** The share, from 0 to 1, of the disclosures that apply. */
	readonly coverage: number;
	/** Disclosures without any content, unfilled templates included. */
	readonly missing: number;
	readonly partial: number;
	readonly errors: number;
	readonly warnings: number;
	readonly frameworks: readonly FrameworkLevel[];
	/** Its identifier where it has one; `undefined` when the card gives none. */
	readonly license: string | undefined;
	/** That the card is written in. */
	readonly language: Language;
}

export type FrameworkLevel = Pick<FrameworkResult, 'id' | 'title' | 'level' | 'progress'>;

/** @param evaluated a card that was reviewed */
export function tableRow({ file, card, review, frameworks }: EvaluatedCard): TableRow {
	const { disclosures, findings, language } = review;
	const { done, total } = countDisclosed(disclosures);
	const found = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
	return {
		file,
		coverage: total === 0 ? 1 : done / total,
		missing: disclosures.filter(({ status }) => isUnsaid(status)).length,
		partial: disclosures.filter(({ status }) => status === 'partial').length,
		errors: found('error'),
		warnings: found('warning'),
		frameworks: frameworks.map(({ id, title, level, progress }) => ({ id, title, level, progress })),
		license: modelLicense(card, disclosures.find(({ id }) => id === 'license/weights')!),
		language,
	};
}

/** A column of the table, in the reader's language. */
export interface Column {
	readonly id: string;
	readonly title: string;
	/** By which rows are sorted. */
	value(row: TableRow): number | string;
	/** What is shown. */
	text(row: TableRow): string;
	/** Numbers are easier to compare when they stand below one another. */
	readonly isNumber: boolean;
}

/** The columns that the rows have; one for each framework of the first. */
export function tableColumns(rows: readonly TableRow[]): readonly Column[] {
	return [
		words('file', t('Model card'), ({ file }) => file),
		numbers('coverage', t('Disclosed'), ({ coverage }) => coverage, percent),
		numbers('missing', t('Missing'), ({ missing }) => missing),
		numbers('partial', t('Partial'), ({ partial }) => partial),
		numbers('errors', t('Errors'), ({ errors }) => errors),
		numbers('warnings', t('Warnings'), ({ warnings }) => warnings),
		...(rows[0]?.frameworks ?? []).map(({ id, title }): Column => {
			const of = ({ frameworks }: TableRow): FrameworkLevel | undefined => frameworks.find((framework) => framework.id === id);
			return { id, title, isNumber: true, value: (row) => progressOf(of(row)), text: (row) => levelText(of(row)) };
		}),
		words('license', t('Licence'), ({ license = '' }) => (license === UNRECOGNISED ? t('not recognised') : license)),
		words('language', t('Language'), ({ language }) => language),
	];
}

function words(id: string, title: string, text: (row: TableRow) => string): Column {
	return { id, title, value: text, text, isNumber: false };
}

function numbers(id: string, title: string, value: (row: TableRow) => number, write: (value: number) => string = String): Column {
	return { id, title, value, text: (row) => write(value(row)), isNumber: true };
}

/** How far a card meets a framework, to be compared with another card: levels add up. */
export function progressOf(framework: FrameworkLevel | undefined): number {
	return framework ? Object.values(framework.progress).reduce((sum, share) => sum + share, 0) : 0;
}

/** The level that a card reaches, or where the framework has none, the share that it meets. */
export function levelText(framework: FrameworkLevel | undefined): string {
	switch (framework?.level) {
		case undefined: return framework ? percent(progressOf(framework)) : '';
		case 'class-1': return t('Class I');
		case 'class-2': return t('Class II');
		case 'class-3': return t('Class III');
		default: return t('no class');
	}
}

/** Rounded down: all is said only where nothing is left. */
export function percent(share: number): string {
	return t('{0}%', Math.floor(share * 100 + 1e-9));
}
