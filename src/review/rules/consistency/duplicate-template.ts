import type { Prose, Section } from '../../../card/card';
import type { Range } from '../../../card/range';
import { isPlaceholder } from '../../../claims/placeholders';
import { removeText } from '../../../fixes/removeText';
import { t } from '../../../l10n/translate';
import { quote, type ConsistencyRule, type HubMetadata, type Problem } from '../../hubMetadata';
import type { Reading } from '../../reading';

/** What asks the author for text. “Coming soon” and “use the code below” can be true of what stands beside them. */
const REQUEST = /^[\s*_>-]*(?:\[(?!!)[^\][]*\]|(?:more|needs more|add more) info(?:rmation)?(?: needed)?|todo|tbd|fixme|lorem ipsum|provide (?:a|the) |待补充|待補充|待完善|待填写|请填写|请补充|需要更多信息|要追記|未記入|追加情報が必要|작성 예정|추가 정보 필요|à compléter|à remplir|por completar|rellenar|noch auszufüllen|bitte ausfüllen)/iu;
const INSIDE = /\[(?:more information needed|待补充|追加情報が必要|추가 정보 필요)\]/giu;

/** What a template asks for, left beside the answer. */
export const duplicateTemplate: ConsistencyRule = {
	ruleId: 'consistency/duplicate-template',
	severity: 'hint',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card, reading } = metadata;
		for (const section of card.sections) {
			for (const block of section.blocks) {
				if (block.kind !== 'prose') continue;
				for (const range of isLeftOver(block) ? (hasContent(section, reading) ? [block.range] : []) : tokensIn(block)) {
					if (metadata.isToldAsPlaceholder(range)) continue;
					yield {
						message: t('{0} asks for what stands beside it, and lets readers doubt whether the section is finished. Remove it.', quote(metadata.source(range))),
						range: metadata.mark(range),
						fixes: [removeText(card, range, t('Remove what is left of the template'))],
					};
				}
			}
		}
	},
};

/** A paragraph or item that is nothing but filler; of a field, the value is what is open. */
function isLeftOver({ source, labels }: Prose): boolean {
	return labels.length === 0 && REQUEST.test(source.text) && isPlaceholder(source.text);
}

function hasContent(section: Section, reading: Reading): boolean {
	return reading.bySection.get(section)!.some(({ kind, weight }) => weight === 'disclosed' && kind !== 'table' && kind !== 'image' && kind !== 'badge');
}

/** `[More Information Needed]` in a text that says more than that; what stands in double braces is a template as a whole. */
function tokensIn({ source, valueStart }: Prose): readonly Range[] {
	const tokens = [...source.text.matchAll(INSIDE)];
	if (tokens.length === 0 || source.text.includes('{{') || !/[\p{L}\p{N}]/u.test(source.text.slice(valueStart).replace(INSIDE, ''))) return [];
	return tokens.map(({ 0: token, index }) => source.range(index, index + token.length));
}
