import { parseArgs, type ParseArgsConfig } from 'node:util';
import { SEVERITIES, type Severity } from '../review/review';
import { closest } from '../vocabulary/closest';
import { UsageError } from './io';

/** Larger files are left alone, in bytes. */
export const MAX_SIZE = 1_000_000;

/** What `--fail-on` takes. */
export const THRESHOLDS = [...SEVERITIES, 'never'] as const;
export type Threshold = (typeof THRESHOLDS)[number];

/** Whether a finding of that severity makes a command fail. */
export function reaches(severity: Severity, threshold: Threshold): boolean {
	return threshold !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Parses the arguments of a command. Throws a `UsageError` for options that it does not have. */
export function parseOptionsOf<T extends NonNullable<ParseArgsConfig['options']>>(command: string, args: readonly string[], options: T) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch (error) {
		// The parser's refusals are written for users, but for its advice on an unknown option, whose quotation marks do not pair.
		if (error instanceof TypeError) {
			const message = error.message.replace(/\. To specify a positional argument.*$/su, '');
			const unknown = /^Unknown option '(--[\w-]+)'$/u.exec(message)?.[1] ?? '';
			throw new UsageError(`${command}: ${message}${wasMeant(unknown, Object.keys(options).map((name) => `--${name}`))}`);
		}
		throw error;
	}
}

/** The question that ends a refusal, whether the name most like a wrong one was meant; empty when none is like it. */
export function wasMeant(name: string, names: readonly string[]): string {
	const meant = closest(name.toLowerCase(), names);
	return meant === undefined ? '' : `. Did you mean “${meant}”?`;
}

/** The value, if there is one, as a number of bytes; throws a `UsageError` for any other. */
export function byteCount(option: string, value: string | undefined): number | undefined {
	if (value === undefined) return undefined;
	const count = Number(value);
	if (!/^\d+$/u.test(value) || count === 0) throw new UsageError(`${option}: “${value}” is not a number of bytes`);
	return count;
}

/** The value as one of those that the option allows; throws a `UsageError` that lists them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((name) => name === value);
	if (found === undefined) throw new UsageError(`${option}: “${value}” is not one of ${allowed.join(', ')}`);
	return found;
}
