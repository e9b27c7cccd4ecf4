import type { Terms } from './disclosure';

/** Every first word before every second: `phrases(['cannot', 'never'], ['see', 'hear'])`. */
export function phrases(first: readonly string[], second: readonly string[], between = ' '): string[] {
	return first.flatMap((before) => second.map((after) => `${before}${between}${after}`));
}
