import type { Range } from '../card/range';
import type { Clause, Statement } from '../claims/statement';
import type { DisclosureId } from '../disclosures/disclosure';

/** What a card says about the opening of something besides that it is open: that it will be, or that it is of an earlier model. */
export interface Stage {
	readonly kind: 'promised' | 'earlier';
	readonly disclosure: DisclosureId;
	readonly range: Range;
	/** When it is promised for, in the card's words. */
	readonly when: string | undefined;
}

/** What can be opened later, by the words for it; the first that fits is meant. */
const OBJECTS: readonly (readonly [DisclosureId, RegExp])[] = [
	['availability/checkpoints', /\bintermediate (?:checkpoints?|weights)|中间检查点|中间权重/iu],
	['availability/evaluation-code', /\bevaluation (?:code|scripts?|harness)|评测代码|评估代码/iu],
	['availability/data-processing-code', /\b(?:data|pre-?)[ -]?processing (?:code|scripts?|pipeline)|数据处理代码/iu],
	['availability/training-code', /\b(?:training|source|fine-?tuning) (?:code|scripts?)|\bcode\b|代码|代碼|コード|코드/iu],
	['availability/training-data', /\b(?:data ?sets?|training data|corpus|corpora)\b|数据集|訓練データ|データセット|데이터셋|jeux? de données|datensatz|datensätze|conjuntos? de datos/iu],
	['availability/weights', /\b(?:weights|checkpoints?)\b|权重|權重|重み|가중치|\bpoids\b|\bgewichte\b|\bpesos\b/iu],
];
const OPENING = /\b(?:open(?:ed|ly)?|open-?sourc\w*|releas\w*|publish\w*|publi(?:é|ée|és|ées|cará\w*|cado\w*)|veröffentlich\w*|availab\w*|shar(?:e|ed|ing)|download\w*)(?![\p{L}\d])|公开|公開|开源|開源|发布|發布|开放|공개/iu;
/** What is reached through a service is not opened. */
const SERVICE = /\bAPIs?\b/u;
const EARLIER = /\b(?:previous|prior|earlier|preceding|last) (?:\w+ )?(?:generations?|versions?|releases?|models?)\b|\bpredecessors?\b|上一代|前代|上一版|旧版|前世代|이전 세대/iu;
const NEGATED: readonly string[] = ['withhold', 'not', 'not-done'];
/** A day, month, quarter, half or year. A version is no year. */
const WHEN = /(?:(?:early|mid|late|the end of|end of|the (?:first|second|third|fourth) (?:half|quarter) of)[ -])?(?:(?:\d{1,2}\.? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2},? )?|[QH][1-4][ /,-]*)?(?<![\d.-])20[2-9]\d(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\d{1,2})?(?!\d)| ?年(?: ?\d{1,2} ?月)?)?(?![\d.]*[\d])(?: ?[QH][1-4]\b)?/iu;

/** What a card promises to open, and what of an earlier model it says to be open, in document order. */
export function readStages(statements: readonly Statement[]): readonly Stage[] {
	return statements.flatMap(({ kind, clauses }) => (kind === 'code' || kind === 'heading' ? [] : clauses.flatMap(stagesOf)));
}

function stagesOf({ text, range, concepts }: Clause): readonly Stage[] {
	if (!OPENING.test(text) || SERVICE.test(text)) return [];
	const isPromise = concepts.has('promise');
	if (!isPromise && (!EARLIER.test(text) || NEGATED.some((concept) => concepts.has(concept)))) return [];
	const object = OBJECTS.find(([, words]) => words.test(text));
	return object ? [{ kind: isPromise ? 'promised' : 'earlier', disclosure: object[0], range, when: isPromise ? WHEN.exec(text)?.[0] : undefined }] : [];
}
