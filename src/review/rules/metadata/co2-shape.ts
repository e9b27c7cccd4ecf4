import type { MetadataNode } from '../../../card/metadataNode';
import { t } from '../../../l10n/translate';
import { quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** hub-docs, model-cards-co2.md: a number of grams, or a mapping with it under `emissions`; what the Hub does with others is not known. */
export const co2Shape: MetadataRule = {
	ruleId: 'metadata/co2-shape',
	severity: 'warning',
	*check(metadata: HubMetadata): Iterable<Problem> {
		for (const entry of metadata.entries) {
			if (entry.key !== 'co2_eq_emissions' || !entry.valueRange) continue;
			const { value } = entry;
			const emissions = value.kind === 'mapping' ? value.pairs.filter(({ key }) => key === 'emissions') : undefined;
			if (emissions?.length === 0) yield { message: t('The emissions themselves are missing, so that the Hub shows none. Add emissions: the number of grams of CO2 equivalent.'), range: entry.keyRange };
			else for (const node of emissions?.map((pair) => pair.value) ?? [value]) yield* checkAmount(metadata, node);
		}
	},
};

function* checkAmount(metadata: HubMetadata, node: MetadataNode): Iterable<Problem> {
	if (node.kind === 'unknown' || (node.kind === 'scalar' && (typeof node.value === 'number' || node.value === null))) return;
	const text = node.kind === 'scalar' ? String(node.value) : metadata.source(node.range);
	const isNumber = node.kind === 'scalar' && /^\d+(?:\.\d+)?$/u.test(text);
	yield {
		message: t('{0} is not a number, so that the Hub cannot show the emissions. Write the grams of CO2 equivalent as a plain number, without a unit and without quotes.', quote(text)),
		range: metadata.mark(node.range),
		fixes: isNumber ? [{ title: t('Take the quotes away'), kind: 'metadata', edits: [{ range: node.range, newText: text }], isPreferred: true }] : [],
	};
}
