import type { CardFormat } from '../card/card';
import { needsQuotes } from '../fixes/replaceValue';
import { t } from '../l10n/translate';
import { hubKeyAt, hubKeysBelow } from '../vocabulary/hubKeys';
import type { Completion } from './completion';
import { metadataPlace, type MetadataPlace } from './metadataPlace';
import { valuesOf, type KnownValue } from './values';

/** The keys or values that the Hub knows for an offset of the metadata, in the order in which they are best offered. */
export function completeMetadata(text: string, format: CardFormat, offset: number): readonly Completion[] {
	const place = metadataPlace(text, format, offset);
	if (!place) return [];
	const keys = place.role === 'value' ? [] : hubKeysBelow(place.path).filter((key) => key !== '*');
	if (keys.length > 0) return keys.filter((key) => !place.beside.has(key)).map((key) => completeKey(place, key));
	const kind = place.role === 'key' ? undefined : hubKeyAt(place.path)?.kind;
	return kind === undefined ? [] : valuesOf(kind).filter(({ value }) => !place.beside.has(value)).map((known) => ({ ...completeValue(text, place, known), isFree: kind === 'tag' }));
}

function completeKey({ path, word, quote, hasColon, indent }: MetadataPlace, key: string): Completion {
	const { does, kind, snippet = ' ' } = hubKeyAt([...path, key])!;
	const isKeyOnly = hasColon || quote !== '';
	return {
		label: key,
		kind: 'key',
		documentation: t(does),
		filter: key,
		range: word,
		// The editor indents the further lines of a snippet as the line is, which may begin with dashes.
		snippet: isKeyOnly ? key : `${key}:${snippet.replaceAll('\n', `\n${' '.repeat(indent)}`)}`,
		leadsOn: !isKeyOnly && kind !== 'tag' && !snippet.includes('${') && valuesOf(kind).length > 0,
	};
}

function completeValue(text: string, { word, quote }: MetadataPlace, { value, name, about }: KnownValue): Completion {
	const written = quote === '' && needsQuotes(value) && !/^(?:true|false)$/u.test(value) ? `"${value}"` : value;
	return {
		label: value,
		kind: 'value',
		detail: name,
		documentation: about,
		filter: name === undefined ? value : `${value} ${name}`,
		range: word,
		// A comment right behind the cursor stays one.
		snippet: written + (text[word.end] === '#' ? ' ' : ''),
	};
}
