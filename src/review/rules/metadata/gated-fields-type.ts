import type { MetadataNode, MetadataPair } from '../../../card/metadataNode';
import type { Fix } from '../../../fixes/fix';
import { replaceValue } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { closest } from '../../../vocabulary/closest';
import { HUB_VALUES } from '../../../vocabulary/hubValues';
import { didYouMean, isTemplateToken, quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

const TYPES: readonly string[] = Object.keys(HUB_VALUES['gate-field']);

/** “"extra_gated_fields" must be of type object” (api-inference-community, issue 453). */
export const gatedFieldsType: MetadataRule = {
	ruleId: 'metadata/gated-fields-type',
	severity: 'error',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const { key, keyRange, value, valueRange } of metadata.entries) {
			if (key !== 'extra_gated_fields' || !valueRange || value.kind === 'unknown' || isTemplateToken(metadata.source(value.range))) continue;
			if (value.kind === 'mapping') for (const field of value.pairs) yield* checkField(metadata, field);
			else yield { message: t('extra_gated_fields is not a mapping, and the Hub rejects the card for it. Write each field as “Name: type”, without a dash.'), range: keyRange, fixes: [withoutDashes(metadata, value)] };
		}
	},
};

function* checkField(metadata: HubMetadata, { key, keyRange, value }: MetadataPair): Iterable<Problem> {
	const pairs = value.kind === 'mapping' ? value.pairs : undefined;
	const type = pairs ? pairs.find((pair) => pair.key === 'type')?.value : value;
	if (type === undefined) {
		yield { message: t('The field {0} has no type, and the Hub rejects the card for it. Add “type: text” or another type: {1}.', quote(key), TYPES.join(', ')), range: keyRange };
	} else if (type.kind === 'scalar' && type.value === 'select') {
		if (!pairs?.some((pair) => pair.key === 'options' && pair.value.kind !== 'scalar')) yield { message: t('The field {0} is a choice without a list of options, and cannot be filled in. Write “type: select” and “options:” with a list below its name.', quote(key)), range: keyRange };
	} else if (type.kind !== 'unknown' && !(type.kind === 'scalar' && TYPES.includes(String(type.value)))) {
		const text = type.kind === 'scalar' && type.value !== null ? String(type.value) : metadata.source(type.range);
		const meant = closest(text.toLowerCase(), TYPES) ?? TYPES.find((name) => name === text.toLowerCase());
		yield {
			message: text === ''
				? t('The field {0} has no type, and the Hub rejects the card for it. Write one of {1}.', quote(key), TYPES.join(', '))
				: t('{0} is not a type of field, and the Hub rejects the card for it.{1} Write one of {2}.', quote(text), didYouMean(meant), TYPES.join(', ')),
			range: text === '' ? keyRange : metadata.mark(type.range),
			fixes: meant !== undefined && meant !== 'select' && type.kind === 'scalar' ? [replaceValue(metadata.card, type, meant, false)] : [],
		};
	}
}

/** Takes the dashes away from a list of fields, one on each line; what is indented below a field stays where it is. */
function withoutDashes({ card }: HubMetadata, value: MetadataNode): Fix | undefined {
	if (value.kind !== 'list' || value.items.some((item) => item.kind !== 'mapping' || item.pairs.length !== 1)) return undefined;
	const edits = value.items.map(({ range }) => {
		const { start } = card.lines.line(card.lines.position(range.start).line);
		const dash = /^ *-(?= +$)/u.exec(card.text.slice(start, range.start))?.[0];
		return dash === undefined ? undefined : { range: { start: start + dash.length - 1, end: start + dash.length }, newText: ' ' };
	});
	return edits.every((edit) => edit !== undefined) && edits.length > 0 ? { title: t('Take the dashes away'), kind: 'metadata', edits, isPreferred: true } : undefined;
}
