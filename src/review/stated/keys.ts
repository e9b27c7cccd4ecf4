import type { Range } from '../../card/range';
import type { DisclosureId } from '../../disclosures/disclosure';
import { PIPELINE_TAGS } from '../../vocabulary';
import { isLanguageCode, languageCodeOf } from '../../vocabulary/hub';
import { idOfLicense } from '../../vocabulary/licenseNames';
import type { PlacedStatement, Reading } from '../reading';
import { statedBaseModels } from './baseModels';
import { mayBeSameDataset, namedDatasets, statedDatasets } from './datasets';
import { onlyLicense, statedLicenses } from './licenses';

/** What the text says that belongs under a key of the metadata. */
export interface StatedValues {
	readonly values: readonly string[];
	/** The first place that says so. */
	readonly range: Range;
}

/** The values of a key that the text tells with certainty, as the Hub writes them. */
export function statedValues(key: string, reading: Reading): StatedValues | undefined {
	switch (key) {
		case 'license': {
			const stated = onlyLicense(statedLicenses(reading));
			const id = stated && idOfLicense(stated.name);
			return id === undefined ? undefined : { values: [id], range: stated!.range };
		}
		case 'language': return ofField(reading, 'model/languages', languageCodes);
		case 'pipeline_tag': return ofField(reading, 'model/task', task);
		case 'base_model': return ofIds(statedBaseModels(reading));
		case 'datasets': return ofIds(allDatasets(reading));
		default: return undefined;
	}
}

function allDatasets(reading: Reading): ReturnType<typeof statedDatasets> {
	const linked = statedDatasets(reading);
	return [...linked, ...namedDatasets(reading).filter(({ id }) => !linked.some((other) => mayBeSameDataset(other.id, id)))].sort((a, b) => a.range.start - b.range.start);
}

function ofIds(stated: readonly { readonly id: string; readonly range: Range }[]): StatedValues | undefined {
	return stated.length === 0 ? undefined : { values: [...new Set(stated.map(({ id }) => id))], range: stated[0]!.range };
}

/** Of the only field for a disclosure: two of them may be about two models. */
function ofField(reading: Reading, id: DisclosureId, read: (value: string) => readonly string[] | undefined): StatedValues | undefined {
	const fields = reading.statements.filter(({ kind, labelled, weight }: PlacedStatement) => kind === 'field' && weight !== 'placeholder' && labelled.some((topic) => topic.id === id));
	const values = fields.length === 1 ? read(fields[0]!.value) : undefined;
	return values && { values, range: fields[0]!.range };
}

/** More names than these are a list of what the model has seen; and no value that long is read. */
const MAX_LANGUAGES = 40;

/** “English, Welsh (cy)”: every part has to be a language by name or code. */
function languageCodes(value: string): readonly string[] | undefined {
	const parts = value.slice(0, 2000).replace(/\([^()]*\)|（[^（）]*）/gu, '').split(/[,;/、，；]|\s(?:and|und|et|y|&)\s|[和与及]/u).map((part) => part.replace(/[.。]$/u, '').trim()).filter((part) => part !== '');
	const codes = parts.map((part) => languageCodeOf(part) ?? (/^[a-z]{2}$/u.test(part) && isLanguageCode(part) ? part : undefined));
	return codes.length === 0 || codes.length > MAX_LANGUAGES || codes.includes(undefined) ? undefined : [...new Set(codes as string[])];
}

function task(value: string): readonly string[] | undefined {
	const tag = value.trim().toLowerCase().replace(/[.。]$/u, '').replace(/[\s_]+/gu, '-');
	return PIPELINE_TAGS.includes(tag) ? [tag] : undefined;
}
