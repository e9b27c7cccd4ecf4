import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './io';

/** Larger files are left alone, in bytes. */
export const MAX_SIZE = 1_000_000;

/** Parses the arguments of a command. Throws a `UsageError` for options that it does not have. */
export function parseOptionsOf<T extends NonNullable<ParseArgsConfig['options']>>(command: string, args: readonly string[], options: T) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch (error) {
		// The parser's refusals are written for users.
		if (error instanceof TypeError) throw new UsageError(`${command}: ${error.message}`);
		throw error;
	}
}

/** The value as one of those that the option allows; throws a `UsageError` that lists them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
	const found = allowed.find((name) => name === value);
	if (found === undefined) throw new UsageError(`${option}: “${value}” is not one of ${allowed.join(', ')}`);
	return found;
}
