import { countMet, type FrameworkResult } from '../frameworks/framework';
import { t } from '../l10n/translate';
import { escapeXml } from './escapeXml';
import { levelText } from './table';

/** What a badge says: the name of the framework, and the level or the count that the card reaches. */
export interface Badge {
	readonly label: string;
	readonly message: string;
	/** A name of shields.io. */
	readonly color: keyof typeof COLOURS;
}

/** Dark enough for white text (contrast of 4.5 and more). */
const COLOURS = { brightgreen: '#197a31', green: '#3b7a12', yellow: '#8a6400', orange: '#b34d00', red: '#c02a2a' } as const;

export const BADGE_FORMATS = { svg: badgeSvg, shields: shieldsJson } satisfies Readonly<Record<string, (badge: Badge) => string>>;

export type BadgeFormat = keyof typeof BADGE_FORMATS;

/** The badge of a card by a framework, in the language of the interface as the checklist is. */
export function badgeOf({ id, title, level, progress, requirements }: FrameworkResult): Badge {
	if (level !== undefined) return { label: title, message: levelText({ id, title, level, progress }), color: LEVELS[level] ?? 'red' };
	const { met, total } = countMet(requirements);
	const share = total === 0 ? 1 : met / total;
	return { label: title, message: t('{0} of {1}', met, total), color: share === 1 ? 'brightgreen' : share >= 0.75 ? 'green' : share >= 0.5 ? 'yellow' : share >= 0.25 ? 'orange' : 'red' };
}

const LEVELS: Readonly<Record<string, Badge['color']>> = { 'class-1': 'brightgreen', 'class-2': 'green', 'class-3': 'yellow' };

/** For the endpoint of shields.io, which draws the badge itself. */
function shieldsJson({ label, message, color }: Badge): string {
	return `${JSON.stringify({ schemaVersion: 1, label, message, color })}\n`;
}

const HEIGHT = 20;
const PADDING = 7;

function badgeSvg({ label, message, color }: Badge): string {
	const [left, right] = [widthOf(label), widthOf(message)].map((width) => width + 2 * PADDING) as [number, number];
	const name = escapeXml(t('{0}: {1}', label, message));
	// The length of the texts is set, so that they fit whatever font the reader has.
	const text = (x: number, value: string): string => `<text x="${x + PADDING}" y="14" textLength="${widthOf(value)}" lengthAdjust="spacingAndGlyphs">${escapeXml(value)}</text>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${HEIGHT}" role="img" aria-label="${name}"><title>${name}</title>`
		+ `<clipPath id="r"><rect width="${left + right}" height="${HEIGHT}" rx="4"/></clipPath><g clip-path="url(#r)"><rect width="${left}" height="${HEIGHT}" fill="#444c56"/><rect x="${left}" width="${right}" height="${HEIGHT}" fill="${COLOURS[color]}"/></g>`
		+ `<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(0, label)}${text(left, message)}</g></svg>\n`;
}

/** The width of a text in pixels, as Verdana at 11 pixels has it, roughly. */
function widthOf(text: string): number {
	return Math.round([...text].reduce((sum, unit) => sum + (/[iljtfrI .,:'|()]/u.test(unit) ? 4.3 : /[mwMW]/u.test(unit) ? 10 : /[A-Z]/u.test(unit) ? 7.8 : /[\u2E80-\uFFEF]/u.test(unit) ? 11 : 6.8), 0));
}
