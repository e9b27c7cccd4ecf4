import { t } from '../l10n/translate';
import { htmlDocument } from './html';

/**
 * The page that shows what `renderPanel` makes, which comes to it by messages `{ card, body }`. It loads nothing from anywhere; it posts
 * `{ type: 'ready' }` once, and `{ type, id, card }` for a button.
 *
 * @param nonce letters and digits that nobody can guess
 * @param language of the interface, as a BCP 47 tag
 */
export function panelPage(nonce: string, language: string): string {
	return htmlDocument({
		language: /^[\w-]+$/u.test(language) ? language : 'en', title: t('Openness'), main: '',
		policy: `style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`,
		head: `<style nonce="${nonce}">${STYLE}</style>`,
		script: `<script nonce="${nonce}">${SCRIPT}</script>\n`,
	});
}

/** Keeps the focus, where its button is still there, and the place; both would be lost with a new page. */
const SCRIPT = `
const host = acquireVsCodeApi();
const main = document.querySelector('main');
let card;
addEventListener('message', ({ data }) => {
	const isFirst = card === undefined;
	const { action, id } = document.activeElement?.dataset ?? {};
	const top = isFirst ? host.getState()?.top ?? 0 : scrollY;
	card = data.card;
	main.innerHTML = data.body;
	scrollTo(0, top);
	if (!action) return;
	const same = [...main.querySelectorAll('button')].find(({ dataset }) => dataset.action === action && dataset.id === id);
	(same ?? main.querySelector('.steps')?.previousElementSibling ?? main.querySelector('h2'))?.focus({ preventScroll: true });
});
main.addEventListener('click', ({ target }) => {
	const button = target.closest('button');
	if (button) host.postMessage({ type: button.dataset.action, id: button.dataset.id, card });
});
addEventListener('scroll', () => { host.setState({ top: scrollY }); });
host.postMessage({ type: 'ready' });
`;

/** The colours are those of the editor's theme; where the system forces its own, those. Nothing moves. */
const STYLE = `
body { color: var(--vscode-foreground); font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); line-height: 1.45; padding: 0 20px 24px; }
main { max-width: 960px; margin: 0 auto; }
h1 { font-size: 1.6em; font-weight: 600; overflow-wrap: anywhere; }
h2 { font-size: 1.25em; font-weight: 600; margin: 1.6em 0 .6em; padding-bottom: .2em; border-bottom: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); }
h3 { font-size: 1em; font-weight: 600; margin: 1em 0 .3em; }
p { margin: .3em 0; }
ul, ol { margin: .3em 0; }
code { font-family: var(--vscode-editor-font-family); }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); gap: 0 40px; }
.note { color: var(--vscode-descriptionForeground); font-weight: normal; }
.coverage { display: flex; align-items: center; gap: 20px; }
.ring { width: 112px; height: 112px; flex: none; }
.ring text { fill: currentColor; font-size: 26px; font-weight: 600; }
.track { fill: currentColor; opacity: .16; }
.fill { fill: var(--vscode-charts-green); }
.ring .track, .ring .fill { fill: none; stroke: currentColor; }
.ring .fill { stroke: var(--vscode-charts-green); }
.bar { display: block; width: 100%; height: 8px; }
.rows, .ladder, .changes { list-style: none; padding: 0; }
.rows li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(60px, 1.4fr) 5em; align-items: center; gap: 12px; padding: 2px 0; }
.count { white-space: nowrap; }
@media (max-width: 380px) {
	.rows li { grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; padding: 4px 0; }
	.rows .bar { grid-area: 2 / 1 / 3 / 3; }
}
.ladder { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5em, 1fr)); gap: 12px; margin: .6em 0 1.2em; }
.ladder li { display: flex; flex-direction: column; padding: 8px 10px; border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder, currentColor)); border-radius: 4px; }
.ladder .label { margin-bottom: auto; padding-bottom: 6px; }
.ladder .reached { border-color: var(--vscode-charts-green); }
.steps { padding-left: 1.6em; }
.steps li { margin-bottom: 1em; }
.steps h3 { margin: 0; }
.changes li { padding-left: 10px; border-left: 3px solid var(--vscode-descriptionForeground); margin: 3px 0; }
.changes .gained, .changes .stronger { border-color: var(--vscode-charts-green); }
.changes .lost, .changes .weaker { border-color: var(--vscode-charts-red); }
button { margin-top: .3em; padding: 4px 12px; font: inherit; text-align: start; cursor: pointer; border-radius: 2px; color: var(--vscode-button-foreground, inherit); background: var(--vscode-button-background, transparent); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent)); }
button:hover { background: var(--vscode-button-hoverBackground, transparent); }
:focus-visible { outline: 1px solid var(--vscode-focusBorder, currentColor); outline-offset: 2px; }
h2:focus { outline: none; }
.vscode-high-contrast .bar, .vscode-high-contrast-light .bar { outline: 1px solid var(--vscode-contrastBorder, currentColor); }
.vscode-high-contrast .bar .track, .vscode-high-contrast-light .bar .track { opacity: 0; }
.vscode-high-contrast .ring .track, .vscode-high-contrast-light .ring .track { opacity: .3; }
@media (forced-colors: active) {
	.bar { outline: 1px solid CanvasText; }
	.track { fill: Canvas; opacity: 1; }
	.fill { fill: Highlight; }
	.ring .track { stroke: GrayText; }
	.ring .fill { stroke: Highlight; }
}
`;
