import type { Cell, Label, Section, Table } from '../card/card';
import { CODES_BY_LANGUAGE } from '../vocabulary';
import { findConcepts, withLinks } from './findConcepts';
import { LEXICON } from './lexicon';
import { isPlaceholder } from './placeholders';
import { isNoResult } from './results/measure';
import { whole, type Statement } from './statement';

const NUMERIC = /^[*_~≈<>±+$-]{0,4}\s?\.?\d[\d.,]*\s?[%％kmb]?\s?(?:[±(/†‡*^↑↓x×|].{0,24})?$/iu;
/** A cell that is left empty. */
const DASH = /^[-–—]$/u;
/** A longer cell holds more than a number. */
const MAX_NUMBER = 48;
const MAX_ROWS = 400;
/** Columns of other models do not make the table theirs, and names in the style of programs not a program's. */
const OF_COLUMNS_ONLY: ReadonlySet<string> = new Set(['this-model', 'base-model', 'other-model', 'identifier', 'formula']);
const HARM = /^\W*(?:harmful|harm|harmless(?:ness)?|toxicity|toxic|criminal|crime|misinformation|privacy|violence|violent|hate(?: speech)?|self[- ]harm|sexual(?: content)?|illegal|illicit|unsafe|refusals?|jailbreaks?|safety|disallowed content|child safety|bias|discrimination|fraud|weapons|有害|毒性|违法|犯罪|暴力|色情|隐私|虚假信息|仇恨|越狱|安全|歧视|偏见)\W*$|^[^\p{L}\d_]*(?:유해성?|유해 콘텐츠|독성|범죄|허위 ?정보|개인 ?정보|프라이버시|폭력성?|혐오(?: 표현)?|자해|성적 콘텐츠|선정성|불법|위법|탈옥|안전성?|차별|편향성?|사기|무기)[^\p{L}\d_]*$/iu;

/**
 * The rows of a table as statements, and what the table as a whole is about.
 *
 * @param isForm cells in italics are hints to the author
 * @param lead what the line says that introduces the table: “Accuracy on the test set:”
 */
export function tableStatements(block: Table, section: Section, isForm: boolean, lead?: ReadonlySet<string>): readonly Statement[] {
	const base = { section, block, labels: block.labels, range: block.range };
	const field = isFieldTable(block);
	const [header] = block.hasHeader ? block.rows : [];
	// A header without rows announces what nobody filled in.
	if (header && block.rows.length === 1) return [];
	// The name of the first column says what the rows are: `| Weakness | Example |`; of machines or formats that were timed, it says no more than that.
	const title = header?.cells[0];
	const isTimings = isOfSpeed(block.rows);
	const isTrained = header !== undefined && isOfCorpora(header);
	const isAmounts = header !== undefined && isOfAmounts(block.rows);
	const isLearned = isAmounts && ((!lead?.has('evaluate') && (lead?.has('train') || lead?.has('train-noun'))) || OF_TRAINING.test(`${section.path.join(' ')} ${textOf(header.cells)}`) || header.cells.some(({ source }) => STAGE_COLUMN.test(source.text)));
	const name = title?.source.text.trim() ?? '';
	const isTimed = isTimings && (MACHINE_COLUMN.test(name) || PRECISION.test(name));
	const labels = title && name !== '' && !isTimed ? [...block.labels, { text: name, range: title.range, bold: false }] : block.labels;
	const rows = block.rows.flatMap((row, index): Statement[] => {
		const [first, ...rest] = row.cells;
		// A row whose cells are all filler but for its name is filler.
		const value = rest.filter((cell) => !(isForm && cell.isItalic)).map((cell) => cell.source.text.trim()).filter((cell) => !isPlaceholder(cell) && !DASH.test(cell)).join(' | ');
		const text = textOf(row.cells);
		if (!first || text.replace(/[\s|]/gu, '') === '') return [];
		const links = row.cells.flatMap((cell) => cell.links);
		const spoken = withLinks(findConcepts(textOf(namesFormats(row) ? rest : row.cells.filter((_, column) => index > 0 || !isOfFormats(block.rows, column)))), links);
		// What was timed there is its use, as readers will make of it.
		const concepts = isTimings ? new Set([...spoken, 'reader']) : isAmounts ? new Set([...[...spoken].filter((concept) => concept !== 'quantity.parameters'), ...AMOUNTS, ...(isLearned ? ['train-noun'] : [])]) : isTrained ? new Set([...spoken, 'train-noun', 'data-noun']) : spoken;
		if (field && !(index === 0 && header)) {
			const label: Label = { text: first.source.text.trim(), range: first.range, bold: false };
			return [whole({ ...base, kind: 'field', range: row.range, text, value, links, labels: [...labels, label], concepts })];
		}
		return [whole({ ...base, kind: 'row', range: row.range, text, value: rest.length > 0 ? value : text, links, labels, concepts })];
	});
	const concepts = isLearned ? new Set([...AMOUNTS, 'train-noun']) : classifyTable(block, rows.filter(({ value }) => value !== ''), section, !isTimings && !isTrained && !isOfSpecifications(block.rows), lead);
	// Below “Dataset”, a table of results names what was measured on.
	const isOfTests = title && concepts.has('results-table') && DATA_COLUMN.test(title.source.text) && !TRAINING_COLUMN.test(section.path.join(' '));
	// Below “Metric”, sizes, times and counts are no metrics.
	const isOfMetrics = METRIC_COLUMN.test(name);
	const named = title ? rows.map((row) => (isOfTests || (isOfMetrics && isNoResult(row.text.split(' | ')[0]!)) ? { ...row, labels: row.labels.filter(({ range }) => range !== title.range) } : row)) : rows;
	const statements = [...(header && named.length > 1 && named[0]!.range === header.range ? named.slice(1) : named), ...(header && !field ? [...settingsOf(block, section), ...sidesOf(block, section), ...(lead?.has('train') ? [] : memoryOf(block, section))] : [])];
	return concepts.size > 0 ? [...statements, whole({ ...base, links: [], kind: 'table', text: '', value: '', concepts })] : statements;
}

const DATA_COLUMN = /^[\s*_`]*(?:(?:test |evaluation )?(?:data ?sets?|corpus|corpora)|(?:测试|評測|评测|评估)?(?:数据集?|資料集|数据集合|語料|语料)|データ(?:セット)?|데이터(?:셋|세트)?|jeux? de données|datens[aä]tze?|conjuntos? de datos)[\s*_`]*$/iu;
const METRIC_COLUMN = /^[\s*_`]*(?:(?:evaluation )?(?:metrics?|measures?)|指标|指標|評価指標|(?:평가 )?지표|métriques?|metrik(?:en)?|métricas?)[\s*_`]*$/iu;
/** With these a line leads to settings: “The training loss has these weights:”. */
const NO_RESULTS = ['train', 'train-noun', 'training/recipe#loss'];
/** What a report on results is called. */
const RESULTS = 'evaluation/results#reported';
/** A first column that holds the names of tests. */
const TEST_COLUMN = /^[\s*_`]*(?:benchmarks?|tests?|test sets?|(?:evaluation|eval|test|benchmark|downstream) (?:tasks?|sets?)|(?:评测|评估|测试|下游)(?:任务|集|基准|项目?)|(?:評測|評估|測試)(?:任務|集|項目?)|(?:評価|テスト)(?:タスク|セット|項目|対象)|ベンチマーク|(?:평가|테스트) ?(?:태스크|과제|셋|항목)|벤치마크|tâches? d['’]évaluation|jeux? de test|(?:test|evaluierungs|evaluations)(?:aufgaben?|datens[aä]tze?|sets?)|tareas? de evaluación|conjuntos? de prueba|pruebas?)[\s*_`]*$/iu;
/** That something was learned from, in a title or a column. */
const OF_TRAINING = /(?<!\p{L})(?:pre-?|post-?)?train(?:ed|ing)?(?!\p{L})|训练|訓練|学習|학습|entra[iî]nement|entrenamiento|trainings/iu;
/** That a training is told, be it one of readers. */
const TUNES = new RegExp(`${OF_TRAINING.source}|tuning|lora|微调|微調|チューニング|튜닝|미세\\s?조정`, 'iu');
const TRAINING_COLUMN = /(?<!\p{L})(?:(?:pre-?|post-?)?train(?:ed|ing)?|corpus|corpora|epochs?|lr|learning rate|batch(?: ?size)?|optimi[sz]er)(?!\p{L})|训练|轮数|学习率|学習|エポック|학습|에폭|entra[iî]nement|entrenamiento|trainings/iu;
/** What is counted by its languages, kinds or sources. */
const PARTS_COLUMN = /^[\s*_`]*(?:(?:data )?(?:languages?|language pairs?|lang\.?|sources?|domains?|categor(?:y|ies)|subsets?|corpus|corpora|data ?sets?|kinds? of data)|语言|语种|語言|来源|來源|领域|领域类别|数据来源|数据集?|資料集|语料|語料|言語|言語対|ソース|分野|コーパス|データ(?:セット)?|언어|언어쌍|출처|분야|말뭉치|데이터(?:셋|세트)?|langues?|domaines?|jeux? de données|sprachen?|sprachpaare?|quellen?|korpus|korpora|datens[aä]tze?|idiomas?|lenguas?|fuentes?|dominios?|conjuntos? de datos)[\s*_`]*$/iu;
/** A training has stages; where their columns count data, these were learned from. */
const STAGE_COLUMN = /^[\s*_`]*(?:(?:(?:pre-?)?training )?(?:stages?|phases?)|(?:训练)?阶段|訓練階段|(?:学習)?(?:段階|ステージ|フェーズ)|(?:학습\s)?단계|étapes?|phasen?|etapas?|fases?)[\s*_`]*$/iu;
/** How much there is of each, of what only data have. */
const AMOUNT_COLUMN = /^[\s*_`\\#]*(?:(?:number|no\.?|amount|count|total) (?:of )?|total |effective |train(?:ing)? )?(?:tokens?|sentences?|sentence pairs?|documents?|docs|hours|pairs|examples|samples|utterances|images|words|characters|articles|disk size|data size|dataset size)(?: count)?(?:\s?[(（][^()（）]{1,16}[)）])?[\s*_`]*$|^[\s*_`]*(?:(?:数据|语料|样本|句子|句对|文档|图片|图像|token|词元|資料|語料|樣本|文件)\s?(?:数量?|量|條數|条数|大小|數|數量)|句子|句对|词元|样本|图片|时长|時長|小时数|(?:トークン|文|文書|発話|サンプル|データ|画像|ペア)(?:数|量)|トークン|文書|発話|単語|時間数|(?:토큰|문장|문서|발화|샘플|단어|이미지|쌍)(?:\s?(?:수|량|크기))?|데이터\s?(?:수|량|크기)|시간|(?:nombre d(?:e |'))?(?:jetons|tokens|phrases|documents|exemples|paires|heures|mots)|(?:anzahl (?:der )?)?(?:tokens?|sätze|dokumente|beispiele|paare|stunden|wörter)|(?:número de )?(?:tokens|frases|oraciones|documentos|ejemplos|pares|horas|palabras))(?:\s?[(（][^()（）]{1,16}[)）])?[\s*_`]*$/iu;

const MACHINE_COLUMN = /(?<!\p{L})(?:gpus?|tpus?|accelerators?|hardware|devices?|machines?|gpu[- ]?hours|emissions?|co2\w{0,2})(?!\p{L})|硬件|算力|显卡|设备|机器|マシン|デバイス|장비/iu;
/** How much was read: as a column of its own it also counts what prompts are made of. */
const TOKEN_COLUMN = /^[\s*_`#]*(?:(?:total|number of) )?tokens?(?: count)?[\s*_`]*$|^[\s*_`]*(?:总)?(?:token|词元)\s?(?:数量?|總數|总数)[\s*_`]*$|^[\s*_`]*(?:トークン数|토큰 ?수|nombre de (?:jetons|tokens)|anzahl (?:der )?tokens?|número de tokens)[\s*_`]*$/iu;
/** Where tables tell readers what their own runs take. */
const OF_READERS = /requirement|fine-?tun|inference|deploy|quick ?start|usage|memory|推理|部署|微调|微調|需求|要求|占用|使用(?!我们|我們|本|的|了)|推論|ファインチューニング|推論環境|추론|파인튜닝|미세\s?조정|requis|inférence|voraussetzung|requisito|inferencia|ajuste/iu;
/** A longer name of a column is a sentence. */
const MAX_NAME = 40;
/** The runs of a zoo are told alike. */
const MAX_RUNS = 20;

/**
 * What a table of training runs says of each in the columns that name data, settings and machines, as fields: `| run | train data | lr | GPUs |`.
 * Machines and tokens stand in tables of what it takes to run a model too, so they need a column on the training beside them.
 */
function settingsOf(block: Table, section: Section): readonly Statement[] {
	const [header, ...rows] = block.rows;
	const isNamed = (name: RegExp) => ({ source }: Cell): boolean => source.text.length <= MAX_NAME && !SPEED_COLUMN.test(source.text) && name.test(source.text);
	const ofTraining = header!.cells.filter(isNamed(TRAINING_COLUMN));
	if (ofTraining.length === 0 || OF_READERS.test(section.path.join(' '))) return [];
	// Where the rows name the settings, the columns name the stages.
	if (rows.some(({ cells }) => findConcepts(cells[0]?.source.text ?? '').has('hyperparameter'))) return [];
	const columns = new Set([...ofTraining, ...[MACHINE_COLUMN, TOKEN_COLUMN].flatMap((name) => header!.cells.filter(isNamed(name)))].map((cell) => header!.cells.indexOf(cell)));
	return fieldsBelow(block, section, [...columns]);
}

function namesOf({ rows }: Table): readonly string[] {
	return rows[0]!.cells.map(({ source }) => source.text);
}

/** The columns of a kind, by their names; the first names the rows. */
function columnsNamed(block: Table, kind: RegExp): readonly number[] {
	return namesOf(block).flatMap((name, column) => (column > 0 && name.length <= MAX_NAME && kind.test(name) ? [column] : []));
}

/** What is filled in below the names of some columns as fields of these names, row by row. */
function fieldsBelow(block: Table, section: Section, columns: readonly number[]): readonly Statement[] {
	const [header, ...rows] = block.rows;
	return rows.slice(0, MAX_RUNS).flatMap(({ cells }) => columns.flatMap((column): Statement[] => {
		const [name, cell] = [header!.cells[column]!, cells[column]];
		const value = cell?.source.text.trim() ?? '';
		if (!cell || value === '' || isPlaceholder(value)) return [];
		const label: Label = { text: name.source.text.trim(), range: name.range, bold: false };
		const text = `${label.text}: ${value}`;
		return [whole({ section, block, kind: 'field', range: cell.range, text, value, links: cell.links, labels: [...block.labels, label], concepts: withLinks(findConcepts(text), cell.links) })];
	}));
}

/** How long or how fine input may be. */
const LIMIT_COLUMN = /(?<!\p{L})(?:(?:context|ctx)\.?(?: (?:window|length|len\.?|size))?|(?:max(?:imum|\.)? )?seq(?:uence|\.)? ?(?:length|len\.?)|(?:input )?(?:resolution|res\.)|(?:image|input) size|sampl(?:e|ing) rate)(?!\p{L})|上下文|序列长度|分辨率|采样率|コンテキスト長|文脈長|解像度|サンプリング|컨텍스트|문맥 길이|해상도|샘플링|fenêtre de contexte|longueur de contexte|résolution|kontext(?:länge|fenster)|auflösung|abtastrate|(?:ventana|longitud) de contexto|resolución|frecuencia de muestreo/iu;

/** Data and stages of a training have lengths and resolutions too. */
const OF_MODELS = /model|mod[eè]l|variant|version|checkpoint|name|size|模型|名称|モデル|모델/iu;

/** What may go in or come out. */
const SIDES_COLUMN = /^[\s*_`]*(?:(?:input|output)s?(?: (?:modalit(?:y|ies)|types?|formats?))?|modalit(?:y|ies)|(?:输入|输出)(?:模态|类型|格式)?|(?:輸入|輸出)(?:模態|類型|格式)?|模态|模態|(?:入力|出力)(?:形式|モダリティ)?|モダリティ|(?:입력|출력)(?: ?형식| ?모달리티)?|모달리티|entrées?|sorties?|modalités?|eingaben?|ausgaben?|modalität(?:en)?|entradas?|salidas?|modalidad(?:es)?)[\s*_`]*$/iu;
/** What kind of thing goes in: prices and the shapes of layers stand below such names as well. */
const KIND = 'model/modalities#kind';
/** Beside it a column without a name holds those of models. */
const PARAMETERS_COLUMN = /^[\s*_`#]*(?:(?:total |active |number of )?param(?:eter|ètre|etro|étro|èter)?s?\.?|parámetros|参数量?|參數量?|パラメータ数?|파라미터 ?수?|model size)[\s*_`]*$/iu;

/** What a table of models says in the columns on their input and output: `| Model | Parameters | Context window |`. */
function sidesOf(block: Table, section: Section): readonly Statement[] {
	const [first = '', ...names] = namesOf(block);
	if (!OF_MODELS.test(first) && !(first.trim() === '' && names.some((name) => PARAMETERS_COLUMN.test(name)))) return [];
	return [
		...fieldsBelow(block, section, columnsNamed(block, SIDES_COLUMN)).filter(({ value }) => findConcepts(value).has(KIND)),
		...fieldsBelow(block, section, columnsNamed(block, LIMIT_COLUMN)).filter(({ value }) => /\d/u.test(value)),
	];
}

/** How much has to be free. */
const MEMORY_COLUMN = /(?<!\p{L})(?:v?ram|(?:gpu|peak|video)[- ]memory|memory)(?!\p{L})|显存|顯存|内存|記憶體|メモリ|메모리|mémoire|speicher|memoria/iu;

/** What a table says in the columns on memory, unless a training took it: `| Precision | VRAM |`. */
function memoryOf(block: Table, section: Section): readonly Statement[] {
	const names = namesOf(block);
	if (names.some((name) => TRAINING_COLUMN.test(name)) || TUNES.test(`${section.path.join(' ')} ${names.join(' ')}`)) return [];
	return fieldsBelow(block, section, columnsNamed(block, MEMORY_COLUMN)).filter(({ value }) => /\d/u.test(value));
}

function textOf(cells: readonly Cell[]): string {
	return cells.map(({ source }) => source.text.trim()).join(' | ');
}

/** A table of two columns whose first column holds names and whose second does not hold only numbers: each row is a field. */
function isFieldTable(table: Table): boolean {
	const rows = table.hasHeader ? table.rows.slice(1) : table.rows;
	if (rows.length === 0 || rows.some((row) => row.cells.length !== 2)) return false;
	return rows.every((row) => !isNumeric(row.cells[0]!.source.text));
}

/** A corpus of hateful comments holds labels of bias; to find those is a task. */
const OF_HATE = /hate|hating|혐오|ヘイト|仇恨/iu;

/**
 * What a table is about: `results-table` when numbers stand against benchmarks or metrics, `hyperparameter-table`, `architecture-table`,
 * `hardware-table`, `dataset-table`, `sliced-table` or, of benchmarks, `grouped-table`. Empty when nothing tells.
 *
 * @param told what its rows say, but for those that are not filled in
 * @param isResult whether it may hold results: it tells neither how fast something is nor what was trained on
 * @param lead what the line says that introduces it
 */
function classifyTable(table: Table, told: readonly Statement[], section: Section, isResult: boolean, lead: ReadonlySet<string> = new Set()): Set<string> {
	const concepts = new Set<string>();
	const rows = table.rows.slice(0, MAX_ROWS);
	const body = rows.slice(1);
	const [header] = table.hasHeader ? rows : [];
	const numbers = body.flatMap(({ cells }) => cells.map(({ source }) => source.text).filter(isNumeric));
	const numeric = numbers.filter((text) => !/^[0.,\s%]*$/u.test(text)).length;
	const fractional = numbers.filter((text) => /\d[.,]\d|%/u.test(text)).length;
	const count = (concept: string): number => told.filter((row) => row.concepts.has(concept)).length;
	const headings = section.path.join(' ').toLowerCase();
	// Options of a program are no results of a model.
	if (header && isOfProgram(header, body)) return concepts;
	const measured = count('benchmark-name') + count('safety-benchmark') + count('metric-name');
	const hyper = count('hyperparameter');
	if (hyper >= 2 && hyper > measured) concepts.add('hyperparameter-table');
	// A list of settings may hold a loss weight: between fields, one measure among many names is no result.
	const enough = isFieldTable(table) && body.length > 4 ? 2 : 1;
	if (isResult && numeric >= 1 && measured >= enough && hyper <= measured) concepts.add('results-table');
	if (concepts.has('results-table') && count('metric-name') > 0) concepts.add('metric-name');
	if (concepts.has('results-table') && namesMetric(header, told)) concepts.add('metric-column');
	// Names that nobody has heard of are benchmarks all the same when the section says that these are results.
	if (isResult && numeric >= 2 && !concepts.has('hyperparameter-table') && (/eval|result|benchmark|performance|评测|评估|性能|结果|效果|評価|ベンチマーク|精度|평가|성능|결과|벤치마크|résultat|ergebnis|leistung|resultado|rendimiento/u.test(headings) || findConcepts(section.heading?.text ?? '').has('metric-name'))) concepts.add('results-table');
	// So they are, with fractions for each, when a line leads to the table that speaks of a measure or of a test, when the rows are tests by the name of their column, or when other models stand beside this one.
	const isLed = !NO_RESULTS.some((concept) => lead.has(concept)) && ['metric-name', 'evaluating', RESULTS].some((concept) => lead.has(concept));
	const isCompared = told.some((row) => row.concepts.has('this-model') && row.concepts.has('number'));
	if (isResult && fractional >= 2 && !concepts.has('hyperparameter-table') && (isLed || isCompared || TEST_COLUMN.test(header?.cells[0]?.source.text ?? ''))) concepts.add('results-table');
	if (concepts.has('results-table')) {
		concepts.add('score');
		// The names of the columns say how it was measured: `MMLU (5-shot)`, `pass@1`.
		if (header) for (const concept of findConcepts(textOf(header.cells))) if (!OF_COLUMNS_ONLY.has(concept)) concepts.add(concept);
		// Kinds of harm as the names of rows or columns: results of a safety evaluation, whatever the benchmark is called. One such benchmark among many is none.
		const columns = (header?.cells ?? []).slice(1);
		const ofSafety = columns.filter(({ source }) => findConcepts(source.text).has('safety-benchmark')).length;
		if ((count('safety-benchmark') >= 1 && count('safety-benchmark') * 2 >= body.length) || (ofSafety >= 2 && ofSafety * 2 >= columns.length) || namedHarms(rows) >= 2) concepts.add('safety-results-table');
		if (told.some((row) => row.concepts.has('bias') && !OF_HATE.test(row.text))) concepts.add('bias-results-table');
		// Amounts for each are those of the data.
		const isCounted = header !== undefined && columns.every(({ source }) => AMOUNT_COLUMN.test(source.text) || COUNT_COLUMN.test(source.text));
		if (!isCounted && isSliced(table)) concepts.add(count('benchmark-name') >= 2 ? 'grouped-table' : 'sliced-table');
		else if (!isCounted && namesAbilities(rows)) concepts.add('grouped-table');
	}
	if (count('quantity.parameters') >= 1 || count('architecture-name') >= 1) concepts.add('architecture-table');
	if (isResult && count('hardware-name') >= 1) concepts.add('hardware-table');
	// A column of its own for the cards stands beside the results of runs; how fast something answers is told with the card in the name of the column.
	if (header && count('hardware-name') >= 1 && header.cells.some(({ source }) => GPU_COLUMN.test(source.text))) concepts.add('gpu-column');
	if (count('dataset-name') >= 2) concepts.add('dataset-table');
	if (header && numbers.length > 0 && !concepts.has('results-table') && header.cells.some(({ source }) => SPENDER_COLUMN.test(source.text) || STAGE_COLUMN.test(source.text))) {
		for (const [concept, column] of SPENT_COLUMNS) if (header.cells.some(({ source }) => column.test(source.text))) concepts.add(concept);
	}
	return concepts;
}

/** How many there are of whatever the table is about. */
const COUNT_COLUMN = /^[\s*_`]*counts?[\s*_`]*$/iu;
/** What results are told apart by: languages, classes, domains, groups of people, conditions. */
const SLICE_COLUMN = /^[\s*_`]*(?:(?:target |source )?lang(?:uages?)?\.?(?: (?:ids?|codes?))?|language pairs?|class(?:es)?(?: names?)?|labels?|categor(?:y|ies)|domains?|subjects?|groups?|subgroups?|demographics?|capabilit(?:y|ies)|skills?|entit(?:y|ies)(?: types?)?|gender|sex|age(?: groups?)?|ethnicity|regions?|countr(?:y|ies)|species|genres?|difficulty|conditions?|scenarios?|语言|語言|语种|类别|類別|领域|領域|能力|分类|学科|标签|组别|性别|年龄(?:段|组)?|地区|条件|场景|难度|言語|クラス|カテゴリー?|分野|ラベル|性別|年齢|地域|条件|언어|클래스|범주|카테고리|분야|도메인|레이블|성별|연령|지역|조건|langues?|classes?|catégories?|domaines?|étiquettes?|genre|âge|régions?|sprachen?|klassen?|kategorien?|domänen?|geschlecht|alter(?:sgruppe)?|region(?:en)?|idiomas?|clases?|categorías?|dominios?|etiquetas?|género|edad|regi(?:ón|ones))[\s*_`]*$/iu;
/** Kinds of ability that tests are grouped by. */
const ABILITY = /^[\s*_`]*(?:(?:general|common ?sense|language|reading|long[- ]context|math|cod(?:e|ing)|multimodal|multilingual) ?(?:knowledge|reasoning|understanding|comprehension|generation|tasks?)|math(?:ematics)?|cod(?:e|ing)|programming|reasoning|knowledge|translation|general|instruction[- ]following|long[- ]?context|multilingual|agent|数学|代码|推理|知识|通用|翻译|数学推理|代码生成|多语言|指令遵循|阅读理解|數學|推論|知識|コーディング|翻訳|추론|지식|수학|코딩|번역|mathématiques|mathematik|matemáticas)[\s*_`]*$/iu;
/** The averages over classes. */
const OVER_CLASSES = /(?<!\p{L})(?:macro|micro|weighted|makro|mikro|gewichtet\w*|pondéré\w*|ponderad\w*)(?!\p{L})|宏平均|微平均|加权平均|マクロ平均|マイクロ平均|加重平均|매크로|마이크로|가중 ?평균/iu;
/** A language by its code, or the two of a translation, by itself or behind the name of a test: `te`, `en-de`, `Belebele (th)`. */
const CODED = /^(.{0,40}?)[\s*`([（]{0,4}(?<![a-z\d_/-])([a-z]{2})(?:\s?[-–→>]{1,2}\s?([a-z]{2}))?[)\]）*`]{0,3}$/iu;
const CODES: ReadonlySet<string> = new Set(Object.values(CODES_BY_LANGUAGE));
/** What stands behind the name of a model, and says which: pre-trained, tuned to instructions, small, large. */
const OF_A_MODEL = /^(?:pt|it|sm|lg)$/iu;
/** A language of programs. */
const OF_PROGRAMS = /^[\s*_`]*(?:python|java|java ?script|type ?script|js|ts|php|ruby|go|rust|c\+\+|cpp|c#|kotlin|swift|scala|julia|perl|bash|shell|sql|lua|haskell)[\s*_`]*$/iu;
/** A header of a table that takes more lines is a table of its own. */
const MAX_HEADER = 3;
/** A level behind the name of a test, which has others. */
const LEVEL = /^(.{2,60}?)[\s_(-]{1,3}(?:easy|medium|moderate|hard|seen|unseen|male|female|in-domain|out-of-domain|day|night)\)?$/iu;

/**
 * Whether the results are told by group: below the name of a kind of group, class by class with averages over all, for several languages, or
 * for several levels of one test.
 */
function isSliced({ hasHeader, rows }: Table): boolean {
	const header = hasHeader ? rows[0] : undefined;
	const body = hasHeader ? rows.slice(1) : rows;
	// What the columns are may be told in several lines: datasets, and the languages of each.
	const firstNumbers = rows.findIndex(({ cells }) => cells.some(({ source }) => isNumeric(source.text)));
	const headers = firstNumbers > 0 && firstNumbers <= MAX_HEADER ? rows.slice(0, firstNumbers) : rows.slice(0, hasHeader ? 1 : 0);
	const textsIn = (column: number): string[] => [...new Set(body.map(({ cells }) => cells[column]?.source.text.trim() ?? '').filter((text) => text !== '' && !isNumeric(text)))];
	const names = textsIn(0);
	if (headers.some(({ cells }) => [0, 1].some((column) => SLICE_COLUMN.test(cells[column]?.source.text ?? '') && textsIn(column).length >= 2))) return true;
	const metrics = (header?.cells ?? []).slice(1).filter(({ source }) => findConcepts(source.text).has('metric-name')).length;
	if (metrics >= 2 && names.length >= 3 && names.some((name) => OVER_CLASSES.test(name))) return true;
	return [names, ...headers.map(({ cells }) => cells.slice(1).map(({ source }) => source.text.trim()))].some((labels) => {
		const short = labels.filter((label) => label !== '' && label.length <= MAX_NAME);
		// With a number in it, a language is part of the name of a model: `japanese-7b`.
		const tongues = short.filter((label) => OF_PROGRAMS.test(label) || (!/\d/u.test(label) && findConcepts(label).has('language-name')));
		const different = new Set(short);
		const coded = [...different].map(stemOf).filter((stem) => stem !== undefined);
		const stems = coded.filter((stem) => stem !== '');
		const bare = coded.length - stems.length;
		return tongues.length >= 2 || (bare >= 3 && bare * 2 >= different.size) || new Set(stems).size < stems.length;
	});
}

/** What stands before a level or the code of a language. */
function stemOf(label: string): string | undefined {
	const [, stem, code, target] = CODED.exec(label) ?? [];
	const isOfModel = stem !== '' && target === undefined && OF_A_MODEL.test(code ?? '') && !/[\])）]/u.test(label);
	const isCoded = !isOfModel && [code, target].some((each) => each !== undefined && CODES.has(each.toLowerCase()));
	return (isCoded ? stem : LEVEL.exec(label)?.[1])?.toLowerCase();
}

/** Words for any value: a column `Score` or `Average` does not say what was measured. */
const ANY_VALUE = /^(?:scores?|average|avg\.?|loss|rewards?|점수|평균|スコア|平均|得分|分数|平均分|puntuación)$/iu;

/** Whether the header, or a row that speaks of a metric, names one. */
function namesMetric(header: Table['rows'][number] | undefined, told: readonly Statement[]): boolean {
	const isNamed = (text: string): boolean => LEXICON.find(text).some(({ concept, start, end }) => concept === 'metric-name' && !ANY_VALUE.test(text.slice(start, end)));
	return (header !== undefined && isNamed(textOf(header.cells))) || told.some(({ concepts, text }) => concepts.has('metric-name') && isNamed(text));
}

/** What was spent on each version or stage, by the unit in the name of the column. */
const SPENT_COLUMNS: readonly (readonly [concept: string, column: RegExp])[] = [
	['gpu-hours-column', /(?<![\p{L}\d])(?:gpu|tpu|npu|chip|accelerator|card|core|node|(?:[ahv]\d{2,3}s?))[\s-]{0,2}(?:h|hrs?|hours?|days?|heures?|stunden|horas)(?![\p{L}\d])|(?:卡|gpu|tpu)\s?(?:时|小时|天|時|小時)|gpu\s?(?:時間|시간)|heures?[ -]gpu|horas[ -]gpu/iu],
	['energy-column', /(?<![\p{L}\d])(?:k|m|g)wh(?![\p{L}\d])|(?<!\p{L})(?:t|kg|g)?\s?co[2₂]\s?-?e(?:q\w*)?(?![\p{L}\d])|(?:carbon|co[2₂]) (?:emitted|emissions?|footprint)|碳排放|二氧化碳|炭素排出|탄소 ?배출/iu],
];

/** What it was spent on; of buildings or price plans such figures tell something else. */
const SPENDER_COLUMN = /^[\s*_`]*(?:(?:training )?(?:model|run|version|variant|checkpoint)s?|模型|版本|モデル|모델|modèles?|modelle?|modelos?)[\s*_`]*$/iu;

const GPU_COLUMN = /^[\s*_`]*(?:training )?gpus?(?: used)?[\s*_`]*$/iu;
const OPTION_COLUMN = /^[\s*_`]*(?:types?|default(?: value)?s?|parameters?|arguments?|options?|flags?|required|类型|默认值?|参数|选项|必填|型|既定値|引数|기본값|인자|매개변수)[\s*_`]*$/iu;

/** The name of an option, as a program takes it: `--epochs`, `-n`. */
export const OPTION = /^[\s*_`'"]*--?\p{Ll}/u;

/** Whether the columns are those of a list of options, at least two of name, type and default, or most rows are named for one: `--batch-size`. */
function isOfProgram(header: Table['rows'][number], body: Table['rows']): boolean {
	return header.cells.filter(({ source }) => OPTION_COLUMN.test(source.text)).length >= 2 || body.filter(({ cells }) => OPTION.test(cells[0]?.source.text ?? '')).length * 2 > body.length;
}

const SPEED_COLUMN = /speed|latency|throughput|memory|vram|(?:\/|\bper)\s?s(?:ec(?:ond)?s?)?\b|tok\/s|\bms\b|\bfps\b|runtime|wall[- ]?clock|file size|real[- ]?time|time to first|× ?rt\b|\brtfx?\b|速度|显存|顯存|内存|吞吐|延迟|延遲|耗时|速さ|メモリ|スループット|レイテンシ|속도|처리량|메모리|지연|vitesse|mémoire|débit|geschwindigkeit|speicher|durchsatz|velocidad|memoria/iu;

/** Formats of numbers: where they stand below “precision”, it is that of numbers, not of answers. */
const NUMBER_FORMAT = /^[\s*_`]*(?:bf16|fp?(?:32|16|8|4)|float(?:32|16)|bfloat16|w?int-?[248]|gptq|awq|nf4|i?q\d|\d{1,2}[- ]?bits?|w\da\d|半精度|全精度)/iu;
const PRECISION = /^[\s*_`]*(?:precision|精度|정밀도|précision|präzision|precisión)[\s*_`]*$/iu;

/** Whether a row holds formats of numbers: `| Inference precision | BF16 | FP16, INT8 |`. */
function namesFormats({ cells: [first, ...rest] }: Table['rows'][number]): boolean {
	return /precision|精度|정밀도|précision|präzision|precisión/iu.test(first?.source.text ?? '') && rest.some(({ source }) => NUMBER_FORMAT.test(source.text));
}

/** Whether the columns count what was trained on, and none measures: `| Dataset | Paper | Number of training tuples |`. */
function isOfCorpora(header: Table['rows'][number]): boolean {
	return header.cells.some(({ source }) => TRAINING_COLUMN.test(source.text)) && header.cells.some(({ source }) => DATA_COLUMN.test(source.text)) && !nameMeasures(header.cells);
}

/** What such a table says: `1.2M` counts no parameters there. */
const AMOUNTS: ReadonlySet<string> = new Set(['amounts-table', 'data-noun']);

/** Whether the columns count data by what they are made of, `| Language | Tokens |`, and none measures. */
function isOfAmounts([header, ...body]: Table['rows']): boolean {
	const names = (header?.cells ?? []).map(({ source }) => source.text);
	const isAmount = (name: string, column: number): boolean => name.length <= MAX_NAME && AMOUNT_COLUMN.test(name) && body.some(({ cells }) => /\d/u.test(cells[column]?.source.text ?? ''));
	return names.some((name) => PARTS_COLUMN.test(name) || STAGE_COLUMN.test(name)) && names.some(isAmount) && !nameMeasures(header!.cells);
}

/** Whether one of the columns is a metric or a benchmark. */
function nameMeasures(cells: readonly Cell[]): boolean {
	const names = findConcepts(textOf(cells));
	return names.has('metric-name') || names.has('benchmark-name');
}

/** Whether a column of precisions holds formats of numbers, be it by the names that a program gives them: `MOSTLY_Q8_0`. */
function isOfFormats([names, ...body]: Table['rows'], column: number): boolean {
	if (!PRECISION.test(names?.cells[column]?.source.text ?? '')) return false;
	const cells = body.map((row) => row.cells[column]?.source.text ?? '').filter((text) => text.trim() !== '');
	return cells.some((text) => NUMBER_FORMAT.test(text)) || (cells.length > 0 && !cells.some(isNumeric));
}

/** Whether the columns tell how fast or how large something is, and none how good. */
function isOfSpeed(rows: Table['rows']): boolean {
	const [names] = rows;
	if (!names?.cells.some(({ source }) => SPEED_COLUMN.test(source.text)) || names.cells.some(({ source }) => TRAINING_COLUMN.test(source.text))) return false;
	return !nameMeasures(names.cells.filter(({ source }, column) => column > 0 && !isOfFormats(rows, column) && !SPEED_COLUMN.test(source.text)));
}

/** Whether every column of numbers tells what a model is or takes, `| Params | Context length | GQA | LR |`, or most such rows of several do. */
function isOfSpecifications([header, ...body]: Table['rows']): boolean {
	const numeric = (header?.cells ?? []).filter((_, column) => column > 0 && body.some(({ cells }) => isNumeric(cells[column]?.source.text ?? '')));
	const counted = body.filter(({ cells }) => cells.slice(1).some(({ source }) => isNumeric(source.text)));
	const told = counted.filter(({ cells: [name] }) => isNoResult(name!.source.text) && !/\d/u.test(name!.source.text));
	return numeric.length > 0 && (numeric.every(({ source }) => isNoResult(source.text)) || (told.length > 1 && told.length * 2 > counted.length && !findConcepts(counted.map(({ cells }) => cells[0]!.source.text).join(' | ')).has('metric-name')));
}

function isNumeric(cell: string): boolean {
	const text = cell.trim();
	return text.length <= MAX_NUMBER && NUMERIC.test(text);
}

/** Whether results stand below or beside at least three kinds of ability, or two where nothing else that stands there is a test. */
function namesAbilities([header, ...body]: Table['rows']): boolean {
	const numbered = (header?.cells ?? []).filter((_, column) => column > 0 && body.some(({ cells }) => isNumeric(cells[column]?.source.text ?? '')));
	return [numbered, body.map(({ cells }) => cells[0])].some((cells) => {
		const names = [...new Set(cells.map((cell) => cell?.source.text.trim().toLowerCase() ?? ''))];
		const abilities = names.filter((name) => ABILITY.test(name)).length;
		return abilities >= 3 || (abilities === 2 && !names.some((name) => ['benchmark-name', 'metric-name'].some((concept) => findConcepts(name).has(concept) && !ANY_VALUE.test(name))));
	});
}

/** How many names of kinds of harm stand in the first column and the header. */
function namedHarms(rows: Table['rows']): number {
	const names = [...rows.map((row) => row.cells[0]), ...(rows[0]?.cells ?? [])];
	return names.filter((cell) => cell && HARM.test(cell.source.text)).length;
}
