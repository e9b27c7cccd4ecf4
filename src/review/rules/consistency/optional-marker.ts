import { Anchors, slugOf } from '../../../card/anchors';
import type { Card, Section } from '../../../card/card';
import type { Range } from '../../../card/range';
import type { Fix } from '../../../fixes/fix';
import { retarget } from '../../../fixes/retarget';
import { t } from '../../../l10n/translate';
import { linksInside } from '../../deadLinks';
import { type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';
import type { Reading } from '../../reading';

/** What the Hub's template and its translations put behind the names of sections and fields that may stay open. */
const MARKER = /(?<=\S\s?)\\?\[(?:optional|可选|可選|選用|任意|선택|optionnel|opcional)\\?\](?=[\s\p{P}\p{S}]*$)/iu;

/** `[optional]` behind the name of a section or a field that was filled in. */
export const optionalMarker: ConsistencyRule = {
	ruleId: 'consistency/optional-marker',
	severity: 'hint',
	*check({ card, reading }: HubMetadata): Iterable<Problem> {
		for (const section of card.sections) {
			const heading = section.heading && isFilled(section, reading) ? findMarker(card, section.heading.range) : undefined;
			if (heading) yield { message: told('section'), range: heading, fixes: [renameFix(card, section, heading)] };
			for (const { kind, labels, weight } of reading.bySection.get(section)!) {
				const field = kind === 'field' && weight !== 'placeholder' ? findMarker(card, labels.at(-1)!.range) : undefined;
				if (field) yield { message: told('field'), range: field, fixes: [fix([{ range: field, newText: '' }])] };
			}
		}
	},
};

function told(what: 'section' | 'field'): string {
	return what === 'section'
		? t('“[optional]” tells the author that this section may be left open. It is filled in: remove the marker, which readers take for a part of the name.')
		: t('“[optional]” tells the author that this field may be left open. It is filled in: remove the marker, which readers take for a part of the name.');
}

/** A section that says something itself or in one below it; an untouched one is for the disclosures to report. */
function isFilled(section: Section, reading: Reading): boolean {
	return reading.bySection.get(section)!.some(({ weight }) => weight !== 'placeholder') || section.children.some((child) => isFilled(child, reading));
}

/** The marker with the blanks before it, without the words of the range. */
function findMarker({ text }: Card, { start, end }: Range): Range | undefined {
	const source = text.slice(start, end);
	const found = MARKER.exec(source);
	return found ? { start: start + source.slice(0, found.index).trimEnd().length, end: start + found.index + found[0].length } : undefined;
}

/** Links to the heading go by its name; `undefined` where another heading would get that name. */
function renameFix(card: Card, section: Section, marker: Range): Fix | undefined {
	const anchors = Anchors.of(card);
	const { contents, others } = linksInside(card);
	const links = [...contents, ...others].filter(({ fragment }) => anchors.section(fragment) === section);
	const slug = slugOf(section.heading!.text.replace(MARKER, '').trim());
	const edits = links.map((link) => retarget(card, link, slug));
	if (links.length > 0 && (anchors.has(slug) || edits.includes(undefined))) return undefined;
	return fix([{ range: marker, newText: '' }, ...edits.filter((edit) => edit !== undefined)]);
}

function fix(edits: Fix['edits']): Fix {
	return { title: t('Remove “[optional]”'), kind: 'replace', edits: [...edits].sort((a, b) => a.range.start - b.range.start), isPreferred: true };
}
