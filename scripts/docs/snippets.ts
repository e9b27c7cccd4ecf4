import { parseCard } from '../../src/card/parse';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import type { Disclosure } from '../../src/disclosures/disclosure';
import { addKeys } from '../../src/fixes/addKey';
import { applyEdits } from '../../src/fixes/apply';
import { arrangeDrafts, renderDraft } from '../../src/fixes/draft';
import { hubName, hubPlaceOf } from '../../src/fixes/hubOutline';
import { insertSectionsFix } from '../../src/fixes/insertSection';
import { toSnippets } from '../../src/fixes/snippet';

interface Snippet {
	readonly prefix: string;
	readonly description: string;
	readonly body: readonly string[];
	readonly isFileTemplate?: true;
}

const KEYS = ['license', 'language', 'base_model', 'datasets', 'pipeline_tag'].map((key) => ({ key }));
const WORDS = {
	en: { prefix: 'modelcard', title: '# Model card for [More Information Needed]\n', card: 'Model card', of: (name: string) => `Model card: ${name}`, about: 'A model card with its main sections, to be filled in.' },
	zh: { prefix: 'modelcard-zh', title: '# 模型卡：[待补充]\n', card: '模型卡', of: (name: string) => `模型卡：${name}`, about: '含主要章节的模型卡，待填写。' },
} as const;

/** The snippets for Markdown: a whole card, and each of its main sections with everything that belongs there. */
export function snippetsFile(): string {
	const snippets = (['en', 'zh'] as const).flatMap((language) => [wholeCard(language), ...sections(language)]);
	return `${JSON.stringify(Object.fromEntries(snippets), undefined, '\t')}\n`;
}

/** What every release should say, and the main sections that consist of one template. */
function wholeCard(language: keyof typeof WORDS): readonly [name: string, snippet: Snippet] {
	const { prefix, title, card: name, about } = WORDS[language];
	const card = parseCard(title);
	const withSections = applyEdits(title, insertSectionsFix(card, checked().filter(({ profile, template }) => profile === 'required' || !template.parent))!.edits);
	const whole = applyEdits(withSections, addKeys(parseCard(withSections), KEYS)!.edits);
	return [name, { prefix, description: about, body: bodyOf(whole), isFileTemplate: true }];
}

function sections(language: keyof typeof WORDS): readonly (readonly [name: string, snippet: Snippet])[] {
	const { prefix, title, of } = WORDS[language];
	const card = parseCard(title);
	const places = [...new Set(checked().map(hubPlaceOf))].sort((a, b) => a - b);
	return places.map((place) => {
		const wanted = checked().filter((disclosure) => hubPlaceOf(disclosure) === place).map((disclosure) => ({ parent: undefined, disclosure }));
		const drafts = arrangeDrafts(card, wanted).flatMap((arranged) => arranged.drafts);
		const name = of(drafts[0]!.heading);
		const slug = hubName(place, 'en').toLowerCase().replace(/[^a-z]+/gu, '-');
		return [name, { prefix: `${prefix}-${slug}`, description: name, body: bodyOf(drafts.flatMap((draft) => renderDraft(draft, 2)).map((block) => block.trim()).join('\n\n')) }] as const;
	});
}

function checked(): readonly Disclosure[] {
	return DISCLOSURES.filter(({ profile }) => profile !== 'optional');
}

function bodyOf(text: string): readonly string[] {
	return toSnippets([text])![0]!.trimEnd().split('\n');
}
