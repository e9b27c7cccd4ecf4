import type { Card } from '../card/card';
import { t } from '../l10n/translate';
import { escapeXml } from '../reports/escapeXml';
import { SEVERITIES, type Finding, type Review } from '../review/review';

/** As much of markdown-it, with which the editor renders previews, as the badges need. */
export interface MarkdownIt {
	readonly core: {
		readonly ruler: {
			before(other: string, name: string, rule: (state: CoreState) => void): void;
			push(name: string, rule: (state: CoreState) => void): void;
		};
	};
	readonly renderer: { readonly rules: { heading_close?: RenderRule | undefined } };
}

interface CoreState {
	readonly src: string;
	readonly tokens: readonly Token[];
}

interface Token {
	readonly type: string;
	/** The lines of a block from 0, the end exclusive. */
	readonly map: readonly [number, number] | null;
}

/** `env` is one object for one rendering. */
type RenderRule = (tokens: readonly Token[], index: number, options: unknown, env: object, renderer: { renderToken(tokens: readonly Token[], index: number, options: unknown): string }) => string;

interface Reviewed {
	readonly card: Card;
	readonly review: Review;
}

/** The lines of `text` that stand below a heading, with its own line and without those of the next heading. */
interface Part {
	readonly text: string;
	readonly start: number;
	end: number;
}

/** More messages than that would cover the text. */
const MAX_MESSAGES = 5;

/**
 * Puts a badge behind each heading that has findings below it. Tokens stay as they are: the editor keeps them, and also makes its outline and
 * anchors of them; and a review may end after they were made.
 *
 * @param find the review of a text, when there is one
 */
export function addBadges(md: MarkdownIt, find: (text: string) => Reviewed | undefined): void {
	const texts = new WeakMap<CoreState, string>();
	const parts = new WeakMap<Token, Part>();
	/** What was found for a rendering: a text is compared with those that were reviewed, which is too much for every heading. */
	const renderings = new WeakMap<object, { readonly found: Reviewed | undefined }>();
	// Line breaks are made alike by the first rule: the review knows the text as it was.
	md.core.ruler.before('normalize', 'model_card_text', (state) => { texts.set(state, state.src); });
	md.core.ruler.push('model_card_parts', (state) => {
		const text = texts.get(state);
		let part: Part | undefined;
		for (const token of state.tokens) {
			const { type, map } = token;
			if (type === 'heading_open' && map && text !== undefined) {
				if (part) part.end = map[0];
				part = { text, start: map[0], end: Infinity };
			} else if (type === 'heading_close' && part) {
				parts.set(token, part);
			}
		}
	});
	const { heading_close: before } = md.renderer.rules;
	md.renderer.rules.heading_close = (tokens, index, options, env, renderer) => {
		const end = before ? before(tokens, index, options, env, renderer) : renderer.renderToken(tokens, index, options);
		const part = parts.get(tokens[index]!);
		if (!part) return end;
		const rendering = renderings.get(env) ?? { found: find(part.text) };
		renderings.set(env, rendering);
		const { found } = rendering;
		return found ? `${badge(findingsIn(found.card, found.review, part))}${end}` : end;
	};
}

/** Hints are left out, as in the Problems view. */
function findingsIn({ lines }: Card, { findings }: Review, { start, end }: Part): readonly Finding[] {
	return findings.filter(({ severity, range }) => {
		const { line } = lines.position(range.start);
		return severity !== 'hint' && line >= start && line < end;
	});
}

function badge(findings: readonly Finding[]): string {
	if (findings.length === 0) return '';
	const severity = SEVERITIES.find((each) => findings.some((finding) => finding.severity === each))!;
	const messages = findings.slice(0, MAX_MESSAGES).map(({ message }) => message);
	const label = escapeXml([t('Findings of the model card review below this heading: {0}', findings.length), ...messages, ...(findings.length > MAX_MESSAGES ? ['…'] : [])].join('\n'));
	return ` <span class="model-card-badge model-card-${severity}" role="img" title="${label}" aria-label="${label}">${findings.length}</span>`;
}
