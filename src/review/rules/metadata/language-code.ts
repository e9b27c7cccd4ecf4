import type { Fix } from '../../../fixes/fix';
import { removeItem, replaceByList, replaceValue } from '../../../fixes/replaceValue';
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
			if (problem) yield { message: `${problem.says} The Hub rejects the card for it. ${problem.advice}`, range: metadata.mark(value.node.range), fixes: problem.fixes };
		}
	},
};

interface Judgement {
	readonly says: string;
	readonly advice: string;
	readonly fixes: readonly (Fix | undefined)[];
}

function judge({ card }: HubMetadata, { node, items }: Value): Judgement | undefined {
	if (node.kind !== 'scalar') {
		const codes = node.kind === 'mapping' && node.pairs.every(({ value }) => value.kind === 'scalar' && value.value === null) ? node.pairs.map(({ key }) => key) : [];
		const isList = items === undefined && codes.length > 0 && codes.every(isAccepted);
		return { says: 'A language is given by its code, several by a list of codes.', advice: 'Write [en, fr], or each code behind a dash on a line of its own.', fixes: isList ? [replaceByList(node.range, codes, true)] : [] };
	}
	if (node.value === null) return items && { says: 'This item of the list is empty.', advice: 'Write a code such as en, or remove the dash.', fixes: [removeItem(card, items, node)] };
	const text = String(node.value);
	if (typeof node.value === 'string' && isAccepted(text)) return undefined;
	const change = (code: string, isPreferred: boolean): readonly (Fix | undefined)[] => [replaceValue(card, node, code, isPreferred)];
	const lower = text.trim().toLowerCase();
	if (isAccepted(lower)) return { says: `Language codes are in lower case, ${quote(text)} is not.`, advice: `Write “${lower}”.`, fixes: change(lower, true) };
	const primary = BCP47.exec(text.trim())?.[1]?.toLowerCase();
	if (primary !== undefined && isLanguageCode(primary)) {
		return { says: `${quote(text)} is a tag of BCP 47, and language takes codes of ISO 639 only.`, advice: `Write “${primary}”, and put ${quote(text)} into language_bcp47.`, fixes: change(primary, false) };
	}
	const named = languageCodeOf(text.trim());
	if (named !== undefined) return { says: `${quote(text)} is not a code of ISO 639.`, advice: `Write “${named}”.`, fixes: change(named, lower.length > 2) };
	const parts = text.length < 500 ? listed(text) : [];
	if (parts.length > 1) return { says: `${quote(text)} is one text with several languages in it.`, advice: 'Make a list of their codes.', fixes: items ? [] : [replaceByList(node.range, parts, true)] };
	return { says: `${quote(text)} is not a code of ISO 639-1, 639-2 or 639-3.`, advice: `Write a code such as “en” or “yue”, or ${SPECIAL_LANGUAGES.map((name) => `“${name}”`).join(' or ')}.`, fixes: [] };
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

