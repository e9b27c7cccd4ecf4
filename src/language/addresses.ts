import { SPDX_IDS } from '../vocabulary';
import { isRepositoryId } from '../vocabulary/hub';
import type { ValueKind } from '../vocabulary/hubKeys';

const HUB = 'https://huggingface.co';
/** `2301.12345v2`, and `cs/0112017` as identifiers were before 2007. */
const ARXIV = String.raw`(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?/\d{7})(?:v\d{1,2})?`;
const ARXIV_ID = new RegExp(`^${ARXIV}$`, 'iu');
const PREFIXED = /^(arxiv|doi):(\S+)$/iu;
const DOI = /^10\.\d{4,9}\/[^\s"<>]{1,200}$/u;

/** An identifier in running text that says what it is. */
export const ARXIV_IN_TEXT = new RegExp(String.raw`\barxiv: ?(${ARXIV})(?![\w.]*\w)`, 'giu');

/** The page of a value of that kind; `undefined` where the value is no identifier that leads to one. */
export function addressOf(kind: ValueKind, value: string): string | undefined {
	switch (kind) {
		case 'license': return Object.hasOwn(SPDX_IDS, value) ? `https://spdx.org/licenses/${SPDX_IDS[value]}.html` : undefined;
		case 'model': return isRepositoryId(value) ? `${HUB}/${value}` : undefined;
		case 'dataset': return isRepositoryId(value) ? `${HUB}/datasets/${value}` : undefined;
		default: return undefined;
	}
}

/** The page of a paper that `arxiv:…` or `doi:…` names, as the tags of the Hub do; without the prefix below a key of that name. */
export function addressOfPaper(key: string, value: string): string | undefined {
	const prefixed = PREFIXED.exec(value);
	const [scheme, id] = prefixed ? [prefixed[1]!.toLowerCase(), prefixed[2]!] : [key.toLowerCase(), value];
	if (scheme === 'arxiv' && ARXIV_ID.test(id)) return `https://arxiv.org/abs/${id}`;
	return scheme === 'doi' && DOI.test(id) ? `https://doi.org/${id}` : undefined;
}
