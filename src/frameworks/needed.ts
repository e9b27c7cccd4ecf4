import { t } from '../l10n/translate';
import { UNRECOGNISED } from './license';
import type { Stage } from './staged';

/** What is still to be disclosed, in whole sentences. `names` are titles of disclosures between quotation marks, with commas. */

export function missing(names: string): string {
	return t('Still to be disclosed: {0}.', names);
}

export function touchedUpon(names: string): string {
	return t('Only touched upon so far: {0}.', names);
}

export function withheld(names: string): string {
	return t('The card withholds {0}, which the framework asks for.', names);
}

export function promised(names: string, { when }: Stage): string {
	return when === undefined ? t('Promised without a date: {0}. Say when.', names) : t('Promised for {0}: {1}.', when, names);
}

export function restPromised(names: string, { when }: Stage): string {
	return when === undefined ? t('Open in part; the rest is promised without a date: {0}. Say when.', names) : t('Open in part; the rest is promised for {0}: {1}.', when, names);
}

export function earlierOnly(names: string): string {
	return t('Open so far for an earlier model only: {0}.', names);
}

export function coarse(names: string, title: string): string {
	return t('The card speaks of {0}; whether that covers “{1}” is for a reader to check.', names, title);
}

export function gated(): string {
	return t('Access is given on request, which the framework counts as open in part.');
}

export function notOpen(license: string | undefined): string {
	return license === undefined || license === UNRECOGNISED
		? t('Name the licence by its SPDX identifier: none is recognised, so that it cannot be told whether it is open.')
		: t('The framework does not count “{0}” as an open licence.', license);
}
