import type { Fix } from '../../../fixes/fix';
import { removeItem, replaceByList, replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { isLanguageCode, languageCodeOf, SPECIAL_LANGUAGES } from '../../../vocabulary/hub';
import { quote, type HubMetadata, type MetadataRule, type Problem, type Value } from '../../hubMetadata';

/** `zh-CN`, `pt_BR`, `sr-Latn-RS`. */
const BCP47 = /^([a-z]{2,3})(?:[-_][a-z\d]{2,8}){1,4}$/iu;

/**
 * “It must be an ISO 639-1, 639-2 or 639-3 code (two/three letters), or a special value like "code", "multilingual"”; the Hub enforces it
 * since February 2026 (huggingface_hub, issue 3862; espnet_model_zoo, pull requests 94 and 102).
 */
export const languageCode: MetadataRule = {
	ruleId: 'metadata/language-code',
	severity: 'error',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const value of metadata.values('language')) {
			const problem = value.node.kind === 'unknown' ? undefined : judge(metadata, value);
			if (problem) yield { ...problem, range: metadata.mark(value.node.range) };
		}
	},
};

interface Judgement {
	readonly message: string;
	readonly fixes: readonly (Fix | undefined)[];
}

function judge({ card }: HubMetadata, { node, items }: Value): Judgement | undefined {
	if (node.kind !== 'scalar') {
		const codes = node.kind === 'mapping' && node.pairs.every(({ value }) => value.kind === 'scalar' && value.value === null) ? node.pairs.map(({ key }) => key) : [];
		const isList = items === undefined && codes.length > 0 && codes.every(isAccepted);
		return { message: t('A language is given by its code, several by a list of codes. The Hub rejects the card for it. Write [en, fr], or each code behind a dash on a line of its own.'), fixes: isList ? [replaceByList(node.range, codes, true)] : [] };
	}
	if (node.value === null) return items && { message: t('This item of the list is empty. The Hub rejects the card for it. Write a code such as en, or remove the dash.'), fixes: [removeItem(card, items, node)] };
	const text = String(node.value);
	if (typeof node.value === 'string' && isAccepted(text)) return undefined;
	const change = (code: string, isPreferred: boolean): readonly (Fix | undefined)[] => [replaceValue(card, node, code, isPreferred)];
	const lower = text.trim().toLowerCase();
	if (isAccepted(lower)) return { message: t('Language codes are in lower case, {0} is not. The Hub rejects the card for it. Write “{1}”.', quote(text), lower), fixes: change(lower, true) };
	const primary = BCP47.exec(text.trim())?.[1]?.toLowerCase();
	if (primary !== undefined && isLanguageCode(primary)) {
		return { message: t('{0} is a tag of BCP 47, and language takes codes of ISO 639 only. The Hub rejects the card for it. Write “{1}”, and put {0} into language_bcp47.', quote(text), primary), fixes: change(primary, false) };
	}
	const named = languageCodeOf(text.trim());
	if (named !== undefined) return { message: t('{0} is not a code of ISO 639. The Hub rejects the card for it. Write “{1}”.', quote(text), named), fixes: change(named, lower.length > 2) };
	const parts = text.length < 500 ? listed(text) : [];
	if (parts.length > 1) return { message: t('{0} is one text with several languages in it. The Hub rejects the card for it. Make a list of their codes.', quote(text)), fixes: items ? [] : [replaceByList(node.range, parts, true)] };
	return { message: t('{0} is not a code of ISO 639-1, 639-2 or 639-3. The Hub rejects the card for it. Write a code such as “en” or “yue”, or {1}.', quote(text), SPECIAL_LANGUAGES.map((name) => `“${name}”`).join(t(' or '))), fixes: [] };
}

function isAccepted(text: string): boolean {
	return isLanguageCode(text) || SPECIAL_LANGUAGES.includes(text);
}

/** The codes of several languages in one text, if that is all that it holds. */
function listed(text: string): readonly string[] {
	const parts = text.split(/[,;/|]/u).map((part) => part.trim().toLowerCase()).filter((part) => part !== '');
	const codes = parts.map((part) => (isAccepted(part) ? part : languageCodeOf(part)));
	return codes.every((code) => code !== undefined) ? codes : [];
}

