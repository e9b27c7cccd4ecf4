import { UNRECOGNISED } from './license';
import type { Stage } from './staged';

/** What is still to be disclosed, in whole sentences. `names` are titles of disclosures between quotation marks, with commas. */

export function missing(names: string): string {
	return `Still to be disclosed: ${names}.`;
}

export function touchedUpon(names: string): string {
	return `Only touched upon so far: ${names}.`;
}

export function withheld(names: string): string {
	return `The card withholds ${names}, which the framework asks for.`;
}

export function promised(names: string, { when }: Stage): string {
	return when === undefined ? `Promised without a date: ${names}. Say when.` : `Promised for ${when}: ${names}.`;
}

export function restPromised(names: string, { when }: Stage): string {
	return when === undefined ? `Open in part; the rest is promised without a date: ${names}. Say when.` : `Open in part; the rest is promised for ${when}: ${names}.`;
}

export function earlierOnly(names: string): string {
	return `Open so far for an earlier model only: ${names}.`;
}

export function coarse(names: string, title: string): string {
	return `The card speaks of ${names}; whether that covers “${title}” is for a reader to check.`;
}

export function notOpen(license: string | undefined): string {
	return license === undefined || license === UNRECOGNISED
		? 'Name the licence by its SPDX identifier: none is recognised, so that it cannot be told whether it is open.'
		: `The framework does not count “${license}” as an open licence.`;
}
