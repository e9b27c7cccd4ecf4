import type { Row, Table } from '../../card/card';
import type { Range } from '../../card/range';
import { isPlainValue, readMeasure, type ReadMeasure } from './measure';
import { readScore, type Score } from './score';

export type Role = 'model' | 'dataset' | 'metric' | 'shots' | 'split' | 'slice';

/** What the header of a column says that its cells are; the first that fits. */
const ROLES: readonly (readonly [role: Role, header: RegExp])[] = [
	['shots', /shots?\b/iu],
	['metric', /^(?:eval(?:uation)? )?(?:metrics?|measures?|指标|評価指標|指標|지표|평가 지표|métriques?|metrik(?:en)?|métricas?)$/iu],
	['split', /^(?:split|划分|数据划分|分割)$/iu],
	['dataset', /benchmark|data[\s-]?set|test[\s-]?(?:set|corpus|data)|^(?:eval(?:uation)?(?: sets?)?|tasks?|corpus|corpora|tests?)\b|评测集|数据集|測試集|测试集|基准|评测|任务|ベンチマーク|データセット|タスク|벤치마크|데이터셋|태스크|jeux? de données|tâche|datens[aä]tz|aufgabe|conjuntos? de datos|tarea/iu],
	['model', /^(?:(?:language |base |our )?models?(?: names?| size)?|methods?|systems?|checkpoints?|variants?|模型(?:名称)?|方法|モデル(?:名)?|手法|모델(?:명)?|modèles?|modelle?|modelos?|méthode|methode|método)(?:\s\d-shot)?$/iu],
	['slice', /lang(?:uages?)?\b|语言|言語|언어|langues?|sprachen?|idiomas?|class(?:es)?\b|labels?\b|classe|类别|类型|fold\b|epochs?\b|steps?\b/iu],
];
export const BLANK = /^[\s\-–—/×✗.]*$|^n\/?a\.?$/iu;

/** A table in columns: the header, and the rows below it with as many cells. */
export interface Grid {
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
	readonly roles: readonly (Role | undefined)[];
	/** The columns that hold scores. */
	readonly values: readonly number[];
	/** Reads a label as a measure; labels recur. */
	readonly measureOf: (label: string) => ReadMeasure | undefined;
}

export interface Cell {
	readonly text: string;
	readonly range: Range;
	readonly score: Score | undefined;
}

/** `undefined` for a table without numbers, and for one whose rows are not of one length. */
export function readGrid({ rows: [first, ...below] }: Table): Grid | undefined {
	if (!first || first.cells.length < 2) return undefined;
	const header = first.cells.map(({ source }) => source.text.trim());
	if (header.some((text) => readScore(text))) return undefined;
	// A single cell across all columns is a heading inside of the table.
	const whole = below.filter(({ cells }) => cells.length > 1);
	if (whole.some(({ cells }) => cells.length !== header.length)) return undefined;
	const rows = whole.map(readRow);
	const roles = header.map((text, column) => {
		const role = roleOf(text);
		return (role === 'dataset' || role === 'metric') && holdsScores(rows.map((row) => row[column]!)) ? undefined : role;
	});
	const values = header.flatMap((_, column) => (roles[column] === undefined && holdsScores(rows.map((row) => row[column]!)) ? [column] : []));
	return values.length > 0 ? { header, rows, roles, values, measureOf: remember(readMeasure) } : undefined;
}

function remember<R>(make: (label: string) => R): (label: string) => R {
	const known = new Map<string, R>();
	return (label) => {
		if (!known.has(label)) known.set(label, make(label));
		return known.get(label)!;
	};
}

function readRow({ cells }: Row): readonly Cell[] {
	return cells.map(({ source, range }) => ({ text: source.text.trim(), range, score: readScore(source.text) }));
}

function roleOf(header: string): Role | undefined {
	// The corner of a table names what is below and, behind a slash, what is beside it.
	const name = header.split(/[\\/|([（]/u)[0]!.trim();
	return isPlainValue(name) ? undefined : ROLES.find(([, pattern]) => pattern.test(name))?.[0];
}

function holdsScores(cells: readonly Cell[]): boolean {
	const filled = cells.filter(({ text }) => !BLANK.test(text));
	const scores = filled.filter(({ score }) => score !== undefined).length;
	return scores > 0 && scores * 2 >= filled.length;
}
