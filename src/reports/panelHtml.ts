import { t } from '../l10n/translate';
import { escapeXml } from './escapeXml';
import { breakable } from './html';
import type { Panel, Progress, Step } from './panel';
import { statusWord } from './status';

/** The panel of a card as the inner HTML of its page. Whatever its texts hold is escaped. */
export function renderPanel(panel: Panel): string {
	const { name, coverage: { done, total }, groups, frameworks } = panel;
	const levelled = frameworks.filter(({ levels }) => levels.length > 0);
	const others = frameworks.filter(({ levels }) => levels.length === 0);
	return `<h1>${breakable(t('Openness of {0}', name))}</h1>
<div class="columns">
${section(t('Coverage'), `<div class="coverage">${ring(share(done, total))}<p>${escapeXml(t('{0} of {1} items are disclosed.', done, total))}</p></div>
<h3>${escapeXml(t('Since the last save'))}</h3>
${sinceSave(panel)}`)}
${section(t('By group'), `<ul class="rows">${groups.map((group) => row(group.title, '', group.done, group.total)).join('')}</ul>`)}
</div>
${section(t('Next steps'), steps(panel.steps))}
${section(t('Frameworks'), `${levelled.map(ladder).join('')}<ul class="rows">${others.map(({ title, version, met, total: all }) => row(title, version, met, all)).join('')}</ul>`)}`;
}

/** What stands in the place of a card when there is none. */
export function renderNoCard(): string {
	return `<h1>${escapeXml(t('Openness'))}</h1>
<p>${escapeXml(t('Open a model card: this panel shows the one in front.'))}</p>
<p>${button('example', '', t('Open an Example Card'))}</p>`;
}

function section(title: string, content: string): string {
	return `<section><h2 tabindex="-1">${escapeXml(title)}</h2>${content}</section>`;
}

function sinceSave({ coverage, sinceSave: since }: Panel): string {
	if (!since) return `<p>${escapeXml(t('Save the card; what changes from then on is shown here.'))}</p>`;
	if (since.changes.length === 0) return `<p>${escapeXml(t('Nothing has changed.'))}</p>`;
	const items = since.changes.map(({ title, change, before, after }) => `<li class="${change}">${escapeXml(t('{0}: {1}, before: {2}', title, statusWord(after.status), statusWord(before.status)))}</li>`);
	return `<p>${escapeXml(t('{0} of {1} items are disclosed; before, {2} of {3} were.', coverage.done, coverage.total, since.before.done, since.before.total))}</p><ul class="changes">${items.join('')}</ul>`;
}

function steps(shown: readonly Step[]): string {
	if (shown.length === 0) return `<p>${escapeXml(t('Nothing that is checked is open.'))}</p>`;
	const items = shown.map(({ id, title, why, askedBy, status }) => `<li><h3>${escapeXml(title)}</h3><p>${authored(why)}</p>${askedBy.length === 0 ? '' : `<p class="note">${escapeXml(t('Asked for by {0}.', askedBy.join(t(', '))))}</p>`}
${button('step', id, status === 'missing' ? t('Insert Section: {0}', title) : status === 'placeholder' ? t('Fill In: {0}', title) : t('Show Place: {0}', title))}</li>`);
	return `<ol class="steps">${items.join('')}</ol>`;
}

function ladder({ title, version, met, total, levels }: Progress): string {
	const reached = levels.filter((level) => level.share === 1);
	const items = levels.map((level) => {
		const progress = level.share === 1 ? t('reached') : percent(level.share);
		return `<li${level.share === 1 ? ' class="reached"' : ''}><span class="label">${escapeXml(level.title)}</span>${bar(level.share, progress)}<span class="count" aria-hidden="true">${escapeXml(level.share === 1 ? `✓ ${progress}` : progress)}</span></li>`;
	});
	return `<h3>${escapeXml(title)}<span class="note">${escapeXml(t(' ({0})', version))}</span></h3>
<p>${escapeXml(reached.length > 0 ? t('Reached: {0}. {1} of {2} required components are there under an open licence.', reached.at(-1)!.title, met, total) : t('No class is reached so far. {0} of {1} required components are there under an open licence.', met, total))}</p>
<ol class="ladder">${items.join('')}</ol>`;
}

function row(title: string, note: string, done: number, total: number): string {
	const count = t('{0} of {1}', done, total);
	return `<li><span class="label">${escapeXml(title)}${note === '' ? '' : `<span class="note">${escapeXml(t(' ({0})', note))}</span>`}</span>${bar(share(done, total), count)}<span class="count" aria-hidden="true">${escapeXml(count)}</span></li>`;
}

/** @param filled from 0 to 1 */
function bar(filled: number, label: string): string {
	return `<svg class="bar" role="img" aria-label="${escapeXml(label)}" viewBox="0 0 100 8" preserveAspectRatio="none"><rect class="track" width="100" height="8"/><rect class="fill" width="${rounded(filled)}" height="8"/></svg>`;
}

/** @param filled from 0 to 1 */
function ring(filled: number): string {
	const circle = 'cx="60" cy="60" r="50" fill="none" stroke-width="12" pathLength="100"';
	return `<svg class="ring" role="img" aria-label="${escapeXml(percent(filled))}" viewBox="0 0 120 120"><circle class="track" ${circle}/><circle class="fill" ${circle} stroke-dasharray="${rounded(filled)} 100" transform="rotate(-90 60 60)"/><text x="60" y="60" text-anchor="middle" dominant-baseline="central">${escapeXml(percent(filled))}</text></svg>`;
}

/** @param action what the page's script posts on a click, with the identifier */
function button(action: string, id: string, label: string): string {
	return `<button type="button" data-action="${escapeXml(action)}" data-id="${escapeXml(id)}">${escapeXml(label)}</button>`;
}

function share(done: number, total: number): number {
	return total === 0 ? 1 : done / total;
}

function rounded(filled: number): number {
	return Math.round(filled * 1000) / 10;
}

/** Only what is whole is shown as such. */
function percent(filled: number): string {
	return `${Math.floor(filled * 100)}%`;
}

/** A text of the catalogue, in which backticks mark code. */
function authored(content: string): string {
	return content.split('`').map((part, index) => (index % 2 === 0 ? escapeXml(part) : `<code>${escapeXml(part)}</code>`)).join('');
}
