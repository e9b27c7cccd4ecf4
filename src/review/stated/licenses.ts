import type { Range } from '../../card/range';
import { ModelNames } from '../../claims/results/modelNames';
import { findLicenses, isSameLicense, type LicenseName } from '../../vocabulary/licenseNames';
import { nameKey } from '../../vocabulary/results';
import type { PlacedStatement, Reading } from '../reading';
import { standsUnder } from './place';

/** A statement of the text on what the model is licensed under. */
export interface StatedLicense {
	readonly range: Range;
	/** More than one when the statement names several. */
	readonly names: readonly LicenseName[];
}

/** Statements with one of these are about the licence of something else, too, or not of this model as it is. */
const OTHER_THINGS = ['other-model', 'base-model', 'promise', 'withhold', 'not', 'dataset-name', 'train', 'license/weights#of-others', 'license/weights#of-software', 'license/weights#of-something-else', 'license/weights#of-data'];

/** The licences that the text says the model is under. */
export function statedLicenses(reading: Reading): readonly StatedLicense[] {
	const models = new ModelNames(reading.card);
	return reading.statements.flatMap((statement) => {
		if (!isOfWeights(statement, reading) || isOnSibling(statement, models)) return [];
		const names = licensesOf(statement.kind === 'field' ? statement.value : statement.text);
		return names.length === 0 ? [] : [{ range: statement.range, names }];
	});
}

/** The one licence that all statements of the text agree on. */
export function onlyLicense(stated: readonly StatedLicense[]): { readonly name: LicenseName; readonly range: Range } | undefined {
	const [first] = stated;
	const name = first?.names[0];
	return name && stated.every(({ names }) => names.every((other) => isSameLicense(other, name))) ? { name, range: first.range } : undefined;
}

/** A licence of the maker's own beside one that everybody knows. */
const OF_ITS_OWN = /(?:community|custom|commercial|research|model|proprietary) (?:licen[cs]e|agreement)|社区许可|社區許可|商业许可|模型许可|独自ライセンス/iu;
const PARTS = /[,，;；、]|\s(?:and|while|und|et|y)\s/u;
const OF_WEIGHTS = /\b(?:models?|weights?|checkpoints?|parameters|adapters?|modèles?|poids|modelle?|gewichte|modelos?|pesos)\b|权重|模型|權重|重み|モデル|가중치|모델/iu;
const OF_OTHERS = /\b(?:code|software|scripts?|data|datasets?|daten|données|datos|código)\b|代码|源码|程式碼|数据|資料|コード|データ|코드|데이터/iu;
/** Of “Code is under MIT, model weights are under CC BY-NC 4.0”, the second. */
function licensesOf(text: string): readonly LicenseName[] {
	const all = findLicenses(text);
	if (OF_ITS_OWN.test(all.reduce((rest, name) => rest.replace(name.text, ''), text))) return [];
	if (all.every((name) => isSameLicense(name, all[0]!))) return all;
	const parts = text.split(PARTS).map((part) => ({ names: findLicenses(part), isOfOthers: OF_OTHERS.test(part), isOfWeights: OF_WEIGHTS.test(part) })).filter(({ names }) => names.length > 0);
	const ofModel = parts.filter(({ isOfOthers }) => !isOfOthers);
	// Of the base model, or of who knows what, the model may have its terms as well.
	return ofModel.length === 1 && ofModel[0]!.isOfWeights ? ofModel[0]!.names : all;
}

/** “Kestrel-mini is licensed under …”, in the card of Kestrel. */
function isOnSibling({ text }: PlacedStatement, models: ModelNames): boolean {
	const subject = /^.{1,60}?(?=\s(?:is|was|are|were)\s)/u.exec(text)?.[0] ?? '';
	return models.isRelated(subject) && !nameKey(models.first ?? '').startsWith(nameKey(subject));
}

/** What was so once, of other versions, for who asks for it, or of something that the model only came from. */
const NOT_NOW = /\b(?:previous(?:ly)?|earlier|older|former(?:ly)?|original(?:ly)?|used to|until|till|thanks?|considered|(?:write|contact|e-?mail|talk)(?: to)? us)\b|\b(?:from|of|by|with) an? (?:\w+ ){0,2}(?:model|checkpoint) (?:that|which) (?:is|was)\b|^\W*(?:this|the|all)? ?(?:model card|card|text|documentation|docs|logo|images?|figures?|paper|outputs?) (?:itself )?(?:is|are)\b|旧版|此前|以前/iu;

function isOfWeights(statement: PlacedStatement, reading: Reading): boolean {
	const { kind, rules, labelled, concepts, weight } = statement;
	if ((kind !== 'sentence' && kind !== 'field') || weight === 'placeholder') return false;
	if (standsUnder(statement, reading, (id) => /^(?:data|evaluation)\/|^license\/(?:code|data)$|^availability\/(?:training-data|.*code)$/u.test(id))) return false;
	if (NOT_NOW.test(statement.text) || OTHER_THINGS.some((concept) => concepts.has(concept))) return false;
	if (concepts.has('license/weights#code') && !concepts.has('license/weights#weights')) return false;
	return labelled.some(({ id }) => id === 'license/weights') || (rules.get('license/weights') ?? []).some(({ rule }) => rule.degree === 'disclosed');
}
