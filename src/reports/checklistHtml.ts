import { findFramework } from '../frameworks/catalogue';
import { applies, isMet, type FrameworkResult, type RequirementResult, type RequirementStatus } from '../frameworks/framework';
import { t } from '../l10n/translate';
import { escapeXml } from './escapeXml';
import type { EvaluatedCard } from './evaluated';
import { countText, groupsOf, isVerified, levelText, nameOf, REQUIREMENT_TEXTS } from './frameworkChecklist';
import { htmlDocument } from './html';
import { STYLE } from './htmlStyle';
import { excerpt } from './markdown';

/** A page of its own for reading and printing: without scripts, and nothing is loaded, which its policy makes certain. */
export function html(cards: readonly EvaluatedCard[]): string {
	const title = cards.length === 1 ? t('Openness checklist: {0}', cards[0]!.file) : t('Openness checklist: {0} model cards', cards.length);
	return htmlDocument({
		language: t('en'), title, policy: 'style-src \'unsafe-inline\'',
		head: `<meta name="color-scheme" content="light dark">\n<style>${STYLE}</style>`,
		main: `<h1>${escapeXml(title)}</h1>
<p>${escapeXml(t('A tick says that the card discloses the item, not that what it says is right.'))}</p>
${cards.map((card) => cardSection(card, cards.length > 1)).join('').trimEnd()}`,
	});
}

function cardSection(evaluated: EvaluatedCard, isOneOfMany: boolean): string {
	const sections = evaluated.frameworks.map((result) => frameworkSection(evaluated, result)).join('');
	return isOneOfMany ? `<section>\n<h2 class="file">${escapeXml(evaluated.file)}</h2>\n${sections}</section>\n` : sections;
}

function frameworkSection(evaluated: EvaluatedCard, result: FrameworkResult): string {
	const { about, sources } = findFramework(result.id);
	const groups = groupsOf(result.requirements).map((group) => {
		const members = result.requirements.filter((requirement) => requirement.group === group);
		return `<h3>${escapeXml(group)} <small>${escapeXml(countText(members))}</small></h3>\n<ul class="items">\n${members.map((member) => item(evaluated, member)).join('')}</ul>\n`;
	});
	return `<section>
<h2>${escapeXml(t('{0} ({1})', result.title, result.version))} <small>${escapeXml(countText(result.requirements))}</small></h2>
<p>${escapeXml(t(about))}</p>
${isVerified(result) ? '' : `<p>${escapeXml(t('Not every requirement was verified in its own words. Read were: {0}', t(sources)))}</p>\n`}${levelText(result).map((text) => `<p class="level">${escapeXml(text)}</p>\n`).join('')}${groups.join('')}</section>
`;
}

function item({ card }: EvaluatedCard, requirement: RequirementResult): string {
	const { optional, status, needed, evidence } = requirement;
	const name = optional ? t('{0} (optional)', nameOf(requirement)) : nameOf(requirement);
	const places = evidence.map(({ range, says }) => {
		const quoted = excerpt(card.text.slice(range.start, range.end)).value.trim();
		return `<li>${escapeXml(t('line {0}: {1}', card.lines.position(range.start).line + 1, says))}${quoted === '' ? '' : ` <q>${escapeXml(quoted)}</q>`}</li>\n`;
	});
	return `<li class="${tone(status)}">
<div><strong>${escapeXml(name)}</strong> <span class="status">${escapeXml(t(REQUIREMENT_TEXTS[status]))}</span></div>
${needed === '' ? '' : `<p>${escapeXml(needed)}</p>\n`}${places.length > 0 ? `<ul>\n${places.join('')}</ul>\n` : ''}</li>
`;
}

/** The colour and the sign of an item; what it says stands beside it in words. */
function tone(status: RequirementStatus): string {
	return isMet(status) ? 'met' : !applies(status) ? 'aside' : status === 'partial' || status === 'promised' ? 'partial' : 'open';
}
