import type { MappingNode, MetadataNode } from '../../../card/metadataNode';
import { quoteValue, renameKey } from '../../../fixes/replaceValue';
import { t } from '../../../l10n/translate';
import { closest } from '../../../vocabulary/closest';
import { didYouMean, isTemplateToken, quote, type HubMetadata, type MetadataRule, type Problem } from '../../hubMetadata';

/** A date, alone or with a time and a zone (ISO 8601). */
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ][\d:.]{2,15}(?:Z|[+-][\d:]{2,5})?)?$/u;
const LOOKS_LIKE_DATE = /^\d{4}-\d\d-\d\d/u;

/** The shape of the list that hub-docs (eval-results.md, eval_results.yaml) and huggingface_hub (_eval_results.py) describe. */
export const evalResultsShape: MetadataRule = {
	ruleId: 'metadata/eval-results-shape',
	severity: 'error',
	*check(metadata: HubMetadata): Iterable<Problem> {
		const { card } = metadata;
		const first = card.frontMatter?.entries[0];
		if (first) {
			yield { message: t('The file is not a list, so that the Hub cannot read its results. Put a dash before each result: “- dataset: …”.'), range: first.keyRange };
			return;
		}
		const root = card.frontMatter?.root;
		for (const item of root?.kind === 'list' ? root.items : []) yield* checkResult(metadata, item);
	},
};

function* checkResult(metadata: HubMetadata, item: MetadataNode): Iterable<Problem> {
	if (item.kind === 'unknown') return;
	if (item.kind !== 'mapping') {
		yield { message: t('This result is not a mapping, so that the Hub cannot read it. Write “dataset: …” and “value: …” below the dash.'), range: metadata.mark(item.range) };
		return;
	}
	yield* checkKeys(metadata, item, ['dataset', 'value'], t('this result'));
	for (const { key, keyRange, value } of item.pairs) {
		if (key === 'dataset') {
			if (value.kind === 'mapping') yield* checkKeys(metadata, value, ['id', 'task_id'], t('the data set of this result'));
			else if (value.kind === 'list' || (value.kind === 'scalar' && value.value !== null && !isTemplateToken(metadata.source(value.range)))) yield { message: t('dataset is not a mapping, so that the Hub cannot tell which benchmark the result is of. Write “id: owner/name” and “task_id: …” below it.'), range: keyRange };
		}
		if (key === 'source') {
			if (value.kind === 'mapping') yield* checkKeys(metadata, value, ['url'], t('the source of this result'));
			else if (value.kind === 'list' || (value.kind === 'scalar' && value.value !== null && !isTemplateToken(metadata.source(value.range)))) yield { message: t('source is not a mapping, so that the Hub cannot link it. Write “url: …” below it.'), range: keyRange };
		}
		if (key === 'date') yield* checkDate(metadata, value);
	}
}

function* checkKeys(metadata: HubMetadata, { pairs, range }: MappingNode, required: readonly string[], where: string): Iterable<Problem> {
	if (pairs.some(({ key }) => key === '<<')) return;
	for (const name of required) {
		const pair = pairs.find(({ key }) => key === name);
		if (pair && !(pair.value.kind === 'scalar' && (pair.value.value === null || pair.value.value === ''))) continue;
		const misspelt = pair ? undefined : pairs.find(({ key }) => !required.includes(key) && closest(key.toLowerCase(), [name]) !== undefined);
		yield {
			message: (pair ? t('{0} has no value in {1}, and the Hub needs it to show the result.', name, where) : t('{0} is missing in {1}, and the Hub needs it to show the result.', name, where)) + (misspelt ? didYouMean(name) : t(' Add “{0}: …”.', name)),
			range: misspelt?.keyRange ?? pair?.keyRange ?? pairs[0]?.keyRange ?? metadata.mark(range),
			fixes: misspelt ? [renameKey(metadata.card, misspelt.keyRange, name)] : [],
		};
	}
}

function* checkDate({ card }: HubMetadata, value: MetadataNode): Iterable<Problem> {
	if (value.kind !== 'scalar' || value.value === null) return;
	const source = card.text.slice(value.range.start, value.range.end);
	if (isTemplateToken(source)) return;
	const text = String(value.value);
	if (!DATE.test(text)) yield { message: t('{0} is not a date that the Hub can read. Write year, month and day: "2025-01-31".', quote(text)), range: value.range };
	// Programs that read YAML 1.1 make a date of it, which is not the text that the Hub asks for.
	else if (LOOKS_LIKE_DATE.test(source)) yield { message: t('The date has no quotes, so that some programs do not read it as the text that the Hub asks for. Put it in quotes.'), range: value.range, fixes: [quoteValue(card, value.range)] };
}
