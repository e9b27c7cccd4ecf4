import type { Card } from '../card/card';
import { findEntry } from '../card/frontMatter';
import type { Assessment, Evidence } from '../review/review';
import { hubLicenseOf } from '../vocabulary/hub';
import { isOpenLicense, spdxIdOf } from './mof/licenses';

/** A licence that a card gives and that is not known by its name. */
export const UNRECOGNISED = 'unrecognised';

/** How many words a licence's name can have, and how much of a text is searched for one. */
const MAX_WORDS = 5;
const MAX_TEXT = 2000;
const WORD = /[a-z\d](?:[\w+]|[.-](?=\w))*/giu;
const SENTENCE_END = /(?<=[。！？!?\n])|(?<=\.)\s/u;
const CODE = /\b(?:code|código|quellcode)\b|代码|代碼|源码|コード|코드/iu;
const MODEL = /\b(?:models?|weights|checkpoints?|parameters|modèles?|poids|modell\w*|gewichte|modelos?|pesos)\b|模型|权重|權重|モデル|重み|모델|가중치/iu;
/** The words on a badge of shields.io: `badge/License-Apache_2.0-blue`. */
const BADGE = /\bbadge\/([^\s?"'()<>]+)/giu;

/** The licence of the model: what the front matter says, or else the text. The SPDX identifier where there is one; `undefined` when none is given. */
export function modelLicense(card: Card, assessment: Assessment): string | undefined {
	const given = textsOf(card, 'license').map((id) => (id === 'other' ? textsOf(card, 'license_name')[0] ?? id : spdxIdOf(id) ?? id));
	// Of several licences, one that is not open may hold for the weights.
	return given.find((id) => !isOpenLicense(id)) ?? given[0] ?? namedLicense(card, assessment, withoutCode);
}

function textsOf({ frontMatter }: Card, key: string): readonly string[] {
	return (findEntry(frontMatter, key)?.scalars ?? []).flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []));
}

/** What a place says of the model: the code often has a licence of its own, in the sentence before. */
function withoutCode(place: string): string {
	return place.split(SENTENCE_END).filter((sentence) => MODEL.test(sentence) || !CODE.test(sentence)).join(' ');
}

/**
 * The licence that the evidence of a disclosure names, as `modelLicense` gives it; `UNRECOGNISED` when it names another.
 *
 * @param part what counts of the text of a place
 */
export function namedLicense({ text }: Card, { status, evidence }: Assessment, part = (place: string) => place): string | undefined {
	if (status !== 'disclosed') return undefined;
	// A field answers the question itself; of other places, the shortest says the least of anything else.
	const rank = ({ signal, range }: Evidence): number => (signal === 'field' ? 0 : range.end - range.start);
	const places = evidence.filter((place) => place.status === 'disclosed').sort((a, b) => rank(a) - rank(b));
	for (const { range } of places) {
		const found = licenseIn(part(text.slice(range.start, Math.min(range.end, range.start + MAX_TEXT))));
		if (found !== undefined) return found;
	}
	return UNRECOGNISED;
}

/** The first licence that a text names. */
function licenseIn(text: string): string | undefined {
	const words = text.replace(BADGE, (_, label: string) => ` ${label.replace(/[-_]+|%20/gu, ' ')} `).match(WORD) ?? [];
	for (let start = 0; start < words.length; start++) {
		for (let count = Math.min(MAX_WORDS, words.length - start); count > 0; count--) {
			const id = knownLicense(words.slice(start, start + count));
			if (id !== undefined) return id;
		}
	}
	return undefined;
}

/** Many identifiers of one word are the names of something else as well: only those that cannot be taken for an ordinary word count. */
function knownLicense(words: readonly string[]): string | undefined {
	if (words.length === 1 && !/\d|^[A-Z]{3,}$|-/u.test(words[0]!)) return undefined;
	const hub = hubLicenseOf(words.join(' ')) ?? hubLicenseOf(words.join('-'));
	return spdxIdOf(words.join('-')) ?? (hub === undefined ? undefined : spdxIdOf(hub) ?? hub);
}
