import { findEntry } from '../../card/frontMatter';
import type { Table } from '../../card/card';
import { firstHeading } from '../../card/outline';
import { ModelNames } from '../../claims/results/modelNames';
import { readResultsTable } from '../../claims/results/resultsTable';
import { readModelIndex } from '../../claims/results/structured';
import type { Measure } from '../../claims/results/measure';
import { CardFacts } from '../../frameworks/facts';
import { UNRECOGNISED } from '../../frameworks/license';
import { spdxIdOf } from '../../frameworks/mof/licenses';
import { SPDX_IDS } from '../../vocabulary';
import type { EvaluatedCard } from '../evaluated';
import { Quotes } from './quotes';

/** What both forms of a bill of materials say of a model: what its card says in so many words, and nothing else. */
export interface DescribedModel {
	readonly name: string;
	readonly developer: string | undefined;
	readonly version: string | undefined;
	readonly tasks: readonly string[];
	/** Identifiers of the data sets that it was trained on. */
	readonly datasets: readonly string[];
	readonly baseModels: readonly string[];
	readonly languages: readonly string[];
	/** With an identifier of SPDX, or else by name. */
	readonly license: { readonly id: string } | { readonly name: string } | undefined;
	/** A family of architectures, in the card's words. */
	readonly family: string | undefined;
	readonly architecture: string | undefined;
	readonly results: readonly DescribedResult[];
	readonly quotes: Quotes;
}

export interface DescribedResult {
	readonly metric: string | undefined;
	readonly dataset: string | undefined;
	/** Split, shots and whatever else tells how it was measured. */
	readonly how: readonly string[];
	/** As the card writes it. */
	readonly value: string;
}

const FAMILY = /\b(?:(?:decoder|encoder)-only transformers?|encoder-decoder transformers?|mixture[- ]of[- ]experts|diffusion transformers?|vision transformers?|transformers?(?!\.js)|latent diffusion|convolutional neural networks?|CNN|recurrent neural networks?|RNN|LSTM|state[- ]space models?|gradient[- ]boosted (?:decision )?trees?|random forests?)\b/iu;

/** `1.1` of “1.1, released in May”. */
const VERSION = /^v?\d+(?:\.\d+)*(?:[-+][\w.-]*\w)?(?=$|[\s,;(])/u;

/** @param evaluated a card that was reviewed */
export function describeModel({ file, card, review }: EvaluatedCard): DescribedModel {
	const facts = new CardFacts(card, review);
	const quotes = new Quotes(card, facts);
	const values = (key: string): readonly string[] => (findEntry(card.frontMatter, key)?.scalars ?? []).flatMap(({ path, value }) => (path.length === 1 && value !== null && value !== '' ? [String(value)] : []));
	const architecture = quotes.of('model/architecture');
	const version = quotes.fieldsOf('identity/version')[0]?.text;
	const license = facts.licenseOf('license/weights');
	return {
		name: values('model_name')[0] ?? firstHeading(card)?.text ?? file,
		developer: quotes.fieldsOf('identity/developer')[0]?.text,
		version: VERSION.exec(version ?? '')?.[0] ?? version,
		tasks: values('pipeline_tag'),
		datasets: values('datasets'),
		baseModels: values('base_model'),
		languages: values('language'),
		license: license === undefined ? undefined : licenseOf(license === UNRECOGNISED ? quotes.of('license/weights')[0]?.text : license),
		family: architecture.flatMap(({ text }) => FAMILY.exec(text)?.[0] ?? [])[0],
		architecture: (quotes.fieldsOf('model/architecture').find(({ label }) => /archi|架构|架構|アーキ|아키/iu.test(label ?? '')) ?? architecture.find(({ text }) => FAMILY.test(text)))?.text,
		results: resultsOf(card, file),
		quotes,
	};
}

function licenseOf(license: string | undefined): DescribedModel['license'] {
	if (license === undefined) return undefined;
	const lower = license.toLowerCase();
	const id = spdxIdOf(license) ?? (Object.hasOwn(SPDX_IDS, lower) ? SPDX_IDS[lower] : undefined);
	return id === undefined ? { name: license } : { id };
}

/** The results in the front matter, or else those in tables that are certainly this model's. */
function resultsOf(card: EvaluatedCard['card'], file: string): readonly DescribedResult[] {
	const structured = readModelIndex(card);
	if (structured.length > 0) return structured.map((result) => describe(result, result.score.text, result.config));
	const names = new ModelNames(card, file);
	const tables = card.sections.flatMap(({ blocks }) => blocks).filter((block): block is Table => block.kind === 'table');
	return tables.flatMap((table) => readResultsTable(table, names).filter(({ isOwn }) => isOwn)).flatMap(({ results }) => results.map((result) => describe(result, `${result.score.text}${result.score.isPercent ? '%' : ''}`)));
}

function describe({ metric, dataset, split, shots, remarks }: Measure, value: string, config?: string): DescribedResult {
	return { metric, dataset, how: [config, split, shots === undefined ? undefined : `${shots}-shot`, ...remarks].filter((part) => part !== undefined), value };
}
