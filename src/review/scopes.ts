import type { Card, Section } from '../card/card';
import { findConcepts } from '../claims/findConcepts';
import type { Statement } from '../claims/statement';
import { isTitle, type Topic } from '../claims/topics';

const REFERENCES = /^[\s\p{P}\p{S}\d]*(?:references?|bibliography|works cited|related work|(?:further|additional|extension|extended) (?:reading|resources)|参考文献|参考资料|相关工作|延伸阅读|參考文獻|參考資料|延伸閱讀|引用文献|(?:参考|解説|講演)資料|参考リンク|관련 연구|참고\s?(?:문헌|자료)|추가 ?(?:자료|리소스)|références(?: bibliographiques)?|bibliographie|pour aller plus loin|literatur(?:verzeichnis)?|weiterführende (?:links|literatur)|referencias(?: bibliográficas)?|bibliografía|lecturas? adicional(?:es)?)[\s\p{P}\p{S}]*$/iu;

const SOFTWARE = /^[\s\p{P}\p{S}\d]*(?:installation|installing|install|requirements|prerequisites|dependencies|environment(?: setup)?|setup|api(?: reference| documentation)?|options|command[- ]line(?: options| interface)?|cli|(?:cli|command|run|runtime|launch|advanced|main) options|(?:environment|env) (?:variables|vars)|contributing|contributions|development|(?:(?:the )?(?:project|directory|repository|repo|file|folder|code|codebase) (?:structure|layout|organi[sz]ation|tree)|(?:repository|repo|folder|directory) contents)|docker|build(?:ing)?(?: from source)?|安装|安装依赖|环境配置|环境准备|环境要求|依赖|环境变量|(?:项目|目录|代码|文件|仓库|專案|目錄|程式碼|檔案)(?:结构|結構)|贡献指南|安裝|環境需求|環境變數|インストール|環境構築|必要環境|環境変数(?:の設定)?|(?:ディレクトリ|フォルダ|プロジェクト|ファイル|リポジトリ)(?:の)?(?:構成|構造)|설치|환경 ?(?:설정|변수)|(?:실행|주요) 옵션|요구 ?사항|(?:프로젝트|디렉[터토]리|폴더|파일|코드|저장소) ?구조|installation(?: et configuration)?|prérequis|variables d['’]environnement|(?:structure|arborescence) du (?:projet|dépôt|code)|installieren|voraussetzungen|umgebungsvariablen|(?:projekt|verzeichnis|ordner|datei|code)struktur|instalación|requisitos|variables de entorno|estructura del? (?:proyecto|repositorio|código|directorios))[\s\p{P}\p{S}]*$/iu;

/** Below what a “Setup” is one of data and settings, and none of programs. */
const EXPERIMENTS = /\bexperiment(?:s|al|e)?\b|\bablations?\b|实验|實驗|実験|실험|expérience|expériment|versuche?\b|experimento/iu;
const SETUP = /^[\s\p{P}\p{S}\d]*set-?up[\s\p{P}\p{S}\d]*$/iu;

const OF_OTHERS = /^[\s\p{P}\p{S}\d]*(?:(?:the )?(?:community|third[- ]party|downstream|derivative|related|external|awesome)(?: (?:projects?|models?|fine-?tunes?|contributions?|integrations?|derivatives?|works?|resources?|tools?|showcase|support))?|(?:the )?ecosystem|derivatives|showcase|(?:projects?|models?|works?|products?)(?: that)? (?:using|based on|built (?:with|on)|derived from|by the community) .{1,40}|built (?:with|on|upon) .{1,40}|(?:community )?(?:tutorials?|notebooks?|videos?|articles?|courses?|blogs?|blog posts)(?: and (?:tutorials?|notebooks?|videos?|articles?|courses?|blogs?))?|社区(?:项目|贡献|模型|生态|作品|支持|与生态)?|(?:开源|周边)?生态|(?:衍生|下游|相关|友情|社区)(?:模型|项目|链接|作品|工作)|教程|视频教程|コミュニティ|エコシステム|派生モデル|チュートリアル|커뮤니티|생태계|파생 모델|튜토리얼)[\s\p{P}\p{S}]*$/iu;

const PARTS = /\s(?:and|&|\+)\s|[&/、与和及]/u;

/** The sections that list works or what others made, or give instructions for software, with those below: what these are about is not what this model is. */
export function asideSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title, { parent }) => REFERENCES.test(title) || (SOFTWARE.test(title) && !(SETUP.test(title) && EXPERIMENTS.test(parent?.heading?.text ?? ''))) || title.split(PARTS).every((part) => OF_OTHERS.test(part)));
}

/** So many references in one section are those of a text, and not the one by which the model is cited. */
const MANY_REFERENCES = 4;
/** The beginning of a reference: surnames, each with initials, and the year. */
const REFERENCE = /^[\s\p{P}\d]*\p{Lu}[\p{L}'’-]+, (?:\p{Lu}\.[ -]?){1,4}.*\((?:19|20)\d\d\w?\)\.?/u;

/** The sections that end in a list of the works of others, whatever their titles. */
export function sectionsWithReferences(statements: readonly Statement[]): ReadonlySet<Section> {
	const counts = new Map<Section, number>();
	for (const { section, text } of statements) if (REFERENCE.test(text)) counts.set(section, (counts.get(section) ?? 0) + 1);
	return new Set([...counts].filter(([, count]) => count >= MANY_REFERENCES).map(([section]) => section));
}

/** What makes a picture of a sign, as in ⚙️, and the names of such pictures, as in `:gear:`. */
const OF_PICTURES = /[\uFE0E\uFE0F\u200D]|:\w{2,30}:/gu;

function withThoseBelow(card: Card, isMeant: (title: string, section: Section) => boolean): ReadonlySet<Section> {
	const found = new Set<Section>();
	for (const section of card.sections) if (isMeant((section.heading?.text ?? '').replace(OF_PICTURES, ''), section) || (section.parent && found.has(section.parent))) found.add(section);
	return found;
}

/** What an aside may tell of the model. */
export const TOLD_ASIDE = /^(?:identity|license|availability|model)\/|^compute\/inference/u;

const ABOUT_MAKERS = /^[\s\p{P}\p{S}\d]*(?:about (?:us|the (?:company|team|lab|organi[sz]ation|authors?))|who we are|our (?:company|mission)|关于(?:我们|公司|团队)|公司介绍|团队介绍|關於我們|会社(?:概要|紹介)|私たちについて|회사 소개|팀 소개|à propos(?: de nous)?|qui sommes-nous|über uns|wer wir sind|sobre nosotros|quiénes somos)[\s\p{P}\p{S}]*$/iu;

/** The sections on the makers, with those below: what these do and publish is not what this model is. */
export function makersSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title) => ABOUT_MAKERS.test(title));
}

/** What a section on the makers may tell of the model. */
export const TOLD_OF_MAKERS = /^identity\/(?:developer|contact)$/u;

const NEWS = /^[\s\p{P}\p{S}\d]*(?:(?:(?:latest|recent|project) )?(?:news|updates?|announcements?)(?: (?:and|&) (?:news|updates?|announcements?))?|最新(?:消息|动态|動態|进展)|(?:最新)?(?:新闻|新聞|动态|更新|更新动态)|ニュース|お知らせ|(?:최신 )?(?:뉴스|소식|업데이트)|actualités|dernières nouvelles|neuigkeiten|aktuelles|novedades|noticias)[\s\p{P}\p{S}]*$/iu;

const THANKS = /^[\s\p{P}\p{S}\d]*(?:acknowledge?ments?|(?:special )?thanks(?: to)?|credits?|致谢|致謝|感谢|感謝|鸣谢|鳴謝|謝辞|감사의? ?(?:글|말|인사)?|remerciements|danksagung(?:en)?|danke|agradecimientos|créditos)[\s\p{P}\p{S}]*$/iu;

const TROUBLE = /^[\s\p{P}\p{S}\d]*(?:trouble-?shooting|(?:common|known) (?:errors|problems|issues)|故障排除|问题排查|疑难解答|常见(?:问题|错误)|常見(?:問題|錯誤)|トラブルシューティング|(?:자주 묻는 질문|문제 해결)|dépannage|résolution (?:de|des) problèmes|fehlerbehebung|problembehandlung|solución de problemas)[\s\p{P}\p{S}]*$/iu;

const SUPPORTED = /^[\s\p{P}\p{S}\d]*(?:(?:list of )?(?:currently )?(?:supported|available) (?:features|datasets?|data sets|benchmarks?|metrics|algorithms|methods|backends|frameworks|platforms|providers|integrations|formats|optimizers)|(?:支持|可用|内置)的?(?:数据集|評測|评测|基准|评测集|指标|算法|后端|框架|平台|功能|格式)|支援的?(?:資料集|基準|指標|演算法|後端|框架|平台|功能|格式)|(?:対応|利用可能な?)(?:している)?(?:データセット|ベンチマーク|指標|アルゴリズム|バックエンド|形式)|(?:지원|사용 가능한?)(?:되는|하는)? (?:데이터셋|벤치마크|지표|알고리즘|백엔드|플랫폼|기능|형식)|(?:jeux de données|benchmarks|algorithmes|formats|fonctionnalités) (?:pris(?:es)? en charge|disponibles)|(?:unterstützte|verfügbare) (?:datensätze|benchmarks|metriken|algorithmen|formate|funktionen)|(?:conjuntos de datos|benchmarks|métricas|algoritmos|formatos|funciones) (?:soportad[oa]s|compatibles|disponibles))[\s\p{P}\p{S}]*$/iu;

/** What others found with it: “Papers citing Owl”, 使用猫头鹰的论文. */
const FOUND_WITH_IT = /^[\s\p{P}\p{S}\d]*(?:research (?:with|using|based on) \S.{0,40}|(?:(?:research|scientific) )?(?:papers?|publications|books?|workshops?|articles) (?:that )?(?:cit(?:e|ed|ing)|us(?:e|ing)|based on|built (?:on|with)) \S.{0,40}|(?:使用|引用|基于|基於)[^。]{1,20}的(?:论文|論文|研究)|[^。]{1,30}を(?:使った|用いた|利用した|引用した)(?:研究|論文)(?:例)?|[^。]{1,30}[을를] (?:사용한|활용한|인용한) (?:논문|연구)|(?:articles|publications|travaux) (?:citant|utilisant) \S.{0,40}|(?:arbeiten|veröffentlichungen) (?:mit|über) \S.{0,40}|(?:artículos|publicaciones|trabajos) que (?:citan|usan|utilizan) \S.{0,40})$/iu;

/** What is not told where a title says what else is, and below it. */
const UNTOLD: readonly (readonly [title: RegExp, untold: RegExp])[] = [
	// What is new is a command, a tool for data or a way to test that came with the programs.
	[NEWS, /^(?:data\/processing|availability\/inference-code|safety\/|evaluation\/methodology)/u],
	// Others are thanked for what they did before or beside the model, or for machines.
	[THANKS, /^(?:data\/processing|training\/|availability\/inference-code|evaluation\/methodology|risk\/)/u],
	// What is run there sets a machine right.
	[TROUBLE, /^availability\/inference-code/u],
	// Works of others have readers, data and results of their own.
	[FOUND_WITH_IT, /./u],
	// What programs can load or measure has been neither learnt from nor measured.
	[SUPPORTED, /^(?:data|training|compute\/(?!inference)|evaluation|risk|safety)/u],
];

/** The sections in which a title leaves something untold, with those below. */
export function silentSections(card: Card): readonly (readonly [sections: ReadonlySet<Section>, untold: RegExp])[] {
	return UNTOLD.map(([titles, untold]) => [withThoseBelow(card, (title) => titles.test(title)), untold]);
}

const PLANS = /^[\s\p{P}\p{S}\d]*(?:(?:our |the |project |development |release |open[- ]?source )?(?:to-?dos?|to do|road ?map|plans?)(?: list)?|(?:future|planned|upcoming|next) (?:works?|plans?|directions?|steps?|updates?|features?|releases?|improvements?|development)|what(?:'|’| i)?s next(?: for .{1,40}|\?.{0,40})?|coming soon|planned|upcoming|(?:未来|后续|開發|开发|开源|開源|更新|发布|下一步)?(?:的)?(?:计划|計畫|規劃|规划)|(?:未来|后续|後續|未來)(?:工作|发展|發展|展望|方向)?|下一步|展望|待办(?:事项|列表)?|路线图|路線圖|今後の(?:予定|計画|展望|課題)|次のステップ|ロードマップ|(?:향후|추후) ?(?:계획|과제|작업)|로드맵|할 ?일|feuille de route|travaux (?:futurs|à venir)|à faire|prochaines étapes|ausblick|geplant(?:es)?|nächste schritte|hoja de ruta|trabajos? futuros?|próximos pasos)(?:\s*[(（][^()（）]*[)）]|\s*[:：–—-]\s.{1,60})?[\s\p{P}\p{S}]*$|[(（](?:planned|upcoming|coming soon|to[- ]?do|future|not yet (?:started|released|trained)|计划中|規劃中|规划中|即将推出|予定|예정|geplant|prévue?s?|à venir|planeada|planificad[oa])[)）][\s\p{P}\p{S}]*$/iu;

/** The sections of what is still to be done, with those below. */
export function planSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title) => PLANS.test(title));
}

const BOX = /\[([ x✓✔])\]\s*$/iu;
const DONE = /^[^\p{L}\p{N}]{0,8}[✅☑✔✓]|[✅☑✔✓]\s*$/u;

/** Whether a statement is a task that is still to be done: a box without a tick wherever it stands, anything without one among plans. */
export function isPlan(card: Card, { range, text, section }: Statement, plans: ReadonlySet<Section>): boolean {
	const box = BOX.exec(card.text.slice(Math.max(0, range.start - 6), range.start))?.[1];
	return box === ' ' || (plans.has(section) && box === undefined && !DONE.test(text));
}

/** What may stand among plans without being one: “the 13B model is still weak in maths”. What it shall be good for then is no plan of today's. */
export const TOLD_AMONG_PLANS = /^(?:identity|license|model|risk)\/|^use\/(?!intended$)/u;

const FINE_TUNING = /fine[\s-]?tun(?!ed[\s\p{P}]*$)|continu\w+ (?:pre-?)?training|继续(?:预)?训练|二次训练|增量训练|微调|微調|ファインチューニング|파인튜닝|미세\s?조정|ajuste fino|affinage|feinabstimmung/iu;

/** What a title calls the machines that readers need: “Software” alone may be that of the makers. */
const REQUIRED = /require|necessary|minimum|要求|需求|要件|必要|요구|사양|prérequis|exigence|anforderung|voraussetzung|requisito/iu;

/** That readers are to repeat what the makers did, which is thereby told. */
const REPEATED = /\b(?:reproduc(?:e|es|ing)|repeat|replicat(?:e|es|ing)) (?:our|the) (?:\S+ ){0,3}?(?:fine-?tun\w+|(?:pre-?)?training|models?|weights|checkpoints?|runs?)\b|\bhyper-?parameters? (?:\S+ ){0,4}?(?:(?:we|i) use[ds]?|(?:were|was|are) used)\b|\b(?:we|our models?) (?:are )?fine-?tuned? (?:\S+ ){0,5}?(?:using|with|by|on)\b|\bour (?:\S+ )?fine-?tuning\b|复现(?:我们|本项目)?(?:的)?(?:微调|训练|模型)|我们(?:微调|训练|使用)[^。]{0,20}(?:超参数|参数如下)|(?:微调|训练)(?:时)?(?:所)?(?:使用|采用)的(?:超)?参数/iu;

/**
 * The sections that tell readers how to run or fine-tune the model: what is trained, measured or needed there
 * happens on the reader's machine. So does what stands below a section on requirements. A section on fine-tuning
 * that shows code is one when it addresses the reader, or tells nothing of a training of its makers.
 *
 * @param guides the sections on fine-tuning, with those below
 */
export function instructionSections(card: Card, statements: readonly Statement[], topics: ReadonlyMap<Section, readonly Topic[]>, guides: ReadonlySet<Section>): ReadonlySet<Section> {
	const withCode = new Set<Section>();
	const addressing = new Set<Section>();
	const told = new Set<Section>();
	const repeated = new Set<Section>();
	for (const { kind, concepts, section, text } of statements) {
		if (!guides.has(section)) continue;
		if (kind !== 'code') {
			if (concepts.has('reader')) addWithThoseAbove(addressing, section);
			if (REPEATED.test(text)) addWithThoseAbove(repeated, section);
			if (DONE_BY_MAKERS.test(text) || (concepts.has('train') && concepts.has('this-model'))) addWithThoseAbove(told, section);
		} else if (!concepts.has('bibtex')) addWithThoseAbove(withCode, section);
	}
	const found = new Set<Section>();
	for (const section of card.sections) {
		const title = section.heading?.text ?? '';
		const isUsage = topics.get(section)!.some(({ id, exact }) => exact && (id === 'availability/inference-code' || (id === 'compute/inference-requirements' && (section.children.length > 0 || REQUIRED.test(title)))));
		const isTutorial = guides.has(section) && FINE_TUNING.test(title) && withCode.has(section) && !repeated.has(section) && (addressing.has(section) || findConcepts(title).has('reader') || !told.has(section));
		if (isUsage || isTutorial || (section.parent && found.has(section.parent))) found.add(section);
	}
	return found;
}

function addWithThoseAbove(sections: Set<Section>, section: Section): void {
	for (let at: Section | undefined = section; at; at = at.parent) sections.add(at);
}

const OF_THE_READER = /\b(?:your|yours|yourself)\b|自己的|自行|[你您]的|自己(?:动手|训练|微调)|自分の|ご自身の|직접|나만의|여러분의|\b(?:vos|votre|vous-même|deine?[nrms]?|ihre eigenen?|tus?|sus propi[oa]s)\b/iu;

/** The sections whose titles give them to the reader, with those below: “Train your own”, “Adapt it to your town”, 用自己的数据微调. */
export function readersSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title, section) => OF_THE_READER.test(title) && !isTitle(section));
}

/** The sections on fine-tuning, with those below. */
export function fineTuningSections(card: Card): ReadonlySet<Section> {
	return withThoseBelow(card, (title, section) => FINE_TUNING.test(title) && !isTitle(section));
}

const USED_THERE = /\b(?:inference|infer|us(?:e|age|ing)|run(?:ning)?|deploy\w*|serv(?:e|ing)|demo|generat\w+|interact\w*|load(?:ing)?|(?:fine-?tuned|trained|finetuned) (?:models?|checkpoints?|weights))\b|推理|推論|使用|部署|加载|载入|使い方|利用|추론|사용|실행|inférence|utilis|inferenz|nutzung|verwendung|inferencia|uso\b/iu;
const INFERRED = /\binference\b|推理|推論|추론|inférence|inferenz|inferencia/iu;
const OF_MAKING = /^(?:data\/(?:processing|sources)|training\/|availability\/(?:training-code|data-processing-code|evaluation-code)$)/u;
const PREPARES = /^[\s\p{P}\p{S}\d]*(?:prepar(?:e|ing) (?:files?|models?|weights|checkpoints?|data)\b|(?:upload|publish|shar|push)\w* (?:\S+ ){0,3}?(?:to|on) (?:the )?(?:hugging ?face|hub)\b|(?:data|corpus|dataset)s? (?:construction|preparation|preprocessing|building|generation)\b|(?:build|construct|creat|prepar|download|preprocess)\w* (?:the |your |training )*(?:data|corpus|datasets?)\b|(?:train|pre-?train)(?:ing)? (?:\S+ ){1,4}?from scratch\b|customi[sz]e (?:\S+ ){0,3}?(?:pre-?)?training\b|(?:数据|语料)(?:准备|构建|处理|预处理|生成)|(?:データ|コーパス)(?:の)?(?:準備|構築|作成|前処理)|데이터 (?:준비|구축|전처리)|préparation des données|datenaufbereitung|preparación de (?:los )?datos)/iu;

/**
 * The sections on making a model, be it by its makers or by readers who fine-tune it, with those below: their code builds data, trains and
 * packs, and the model that it loads is what came out. A section that also says how the model is used is none, unless it stands below a
 * section on fine-tuning.
 */
export function makingSections(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	const found = new Set<Section>();
	const tuning = new Set<Section>();
	for (const section of card.sections) {
		const title = section.heading?.text ?? '';
		const own = topics.get(section)!;
		const isWithin = section.parent !== undefined && found.has(section.parent);
		const isTuning = section.parent !== undefined && tuning.has(section.parent);
		const isUsed = USED_THERE.test(title) || own.some(({ id }) => id === 'availability/inference-code');
		if (isTuning ? !INFERRED.test(title) : FINE_TUNING.test(title) && !isUsed && !isTitle(section)) tuning.add(section);
		const isMade = tuning.has(section) || PREPARES.test(title) || (own.length > 0 && own.every(({ id }) => OF_MAKING.test(id)));
		if (!isTitle(section) && (tuning.has(section) || (!isUsed && (isMade || (isWithin && own.length === 0))))) found.add(section);
	}
	return found;
}

/** What such a section does not tell. */
export const TOLD_OF_USE = /^availability\/inference-code$/u;

/** What only those who made the model can tell. */
export const TOLD_BY_MAKER = /^(?:data|training|compute\/(?!inference))/u;

const OF_TESTS = /^evaluation\/(?:results|methodology|benchmarks)$/u;

/** How a benchmark came about: what is gathered, written and annotated there, and below, is not for learning. */
const TESTS_MADE = /\b(?:build|construct|creat|design|mak|develop)ing (?:the |our |a )?(?:\S+ )?(?:benchmark|test set|evaluation (?:set|data\w*))\b|\b(?:benchmark|test set|evaluation set) (?:construction|creation|curation|design|collection)\b|\bhow (?:we (?:built|made|created) (?:the|our) benchmark|the benchmark was (?:built|made|created))\b|(?:基准|基準|评测集|評測集|测试集|測試集|评测基准)(?:的)?(?:构建|建構|構建|制作|设计)|构建(?:评测|测试)(?:基准|集)|ベンチマークの?(?:構築|作成|設計)|벤치마크 ?(?:구축|제작|설계)|(?:construction|création|conception) du (?:benchmark|jeu de test)|(?:aufbau|erstellung) (?:des benchmarks|der testmenge)|(?:construcción|creación|diseño) del (?:benchmark|conjunto de prueba)/iu;

/** The sections of results and of what these were measured on, with those below that announce nothing else. */
export function resultsSections(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return new Set([...sectionsOn(card, topics, ({ id }) => OF_TESTS.test(id)), ...withThoseBelow(card, (title, section) => TESTS_MADE.test(title) && !isTitle(section))]);
}

function sectionsOn(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>, isMeant: (topic: Topic) => boolean): ReadonlySet<Section> {
	const found = new Set<Section>();
	for (const section of card.sections) {
		const own = topics.get(section)!;
		if (own.length > 0 ? own.every(isMeant) : section.parent !== undefined && found.has(section.parent)) found.add(section);
	}
	return found;
}

/** Whether a name announces what tells of risks, data, training or tests. */
export function isNotOnUse({ id }: Topic): boolean {
	return /^(?:data|training|compute|evaluation|risk|safety)\//u.test(id);
}

/** The sections of nothing but those, with those below that announce nothing else. */
export function sectionsNotOnUse(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return sectionsOn(card, topics, isNotOnUse);
}

const OF_ITS_MAKING = /^(?:data|training)\/|^model\/architecture$/u;

/**
 * The sections on data, training and architecture alone, with those below that announce nothing else: what serves a purpose there is a step,
 * a part or a batch of data, and what goes wrong there went wrong on the way, in a variant or in what others had built before.
 */
export function sectionsOnItsMaking(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return sectionsOn(card, topics, ({ id, exact }) => exact && OF_ITS_MAKING.test(id));
}

const BEFORE_IT = /^[\s\p{P}\p{S}\d]*(?:background|motivations?|abstract|background and motivation|motivation and background|(?:研究)?(?:背景|动机|動機)(?:介绍|介紹)?|背景と目的|(?:연구 ?)?(?:배경|동기)|contexte|hintergrund|antecedentes|motivación|contexto)[\s\p{P}\p{S}]*$/iu;
const TRIED = /\bablations?\b|\b(?:other|further|additional|our|key) (?:observations|findings)\b|消融|アブレーション|절제 실험/iu;

/** The sections on what was there before and on what was tried on the way, and those that are in part on its making, with those below: what is amiss there mostly is so with others. */
export function sectionsOnOthers(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return new Set([...sectionsOn(card, topics, ({ id }) => OF_ITS_MAKING.test(id)), ...withThoseBelow(card, (title, section) => (BEFORE_IT.test(title) || TRIED.test(title)) && !isTitle(section))]);
}

/** What such a section does not tell. */
export const TOLD_OF_RESULT = /^(?:use\/(?:intended|out-of-scope)|risk\/limitations)$/u;

/** But for what is said of the model itself. */
export const TOLD_OF_WEAKNESS = /^risk\/limitations$/u;

/** Among results, what may be told of the tests: their data, machines and times. */
export const TOLD_OF_TESTS = /^(?:data|use|compute\/(?!inference))/u;

/** The sections of what the model takes in and gives out: what is done to an input there is done whenever the model runs, not to what it learned from. */
export function inputSections(card: Card, topics: ReadonlyMap<Section, readonly Topic[]>): ReadonlySet<Section> {
	return new Set(card.sections.filter((section) => topics.get(section)!.length > 0 && topics.get(section)!.every(({ id, exact }) => exact && id === 'model/modalities')));
}

/** What may be told there of the input. */
export const TOLD_OF_INPUT = /^data\//u;

const SOURCE_LABEL = /^[\s\p{P}\p{S}]*(?:sources?|来源|來源|出典|출처|quellen?|fuentes?)[\s\p{P}\p{S}]*$/iu;
const PROGRAM = /https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org|gitee\.com)\/[\w.-]+\/[\w.-]+\/?[\s)>\]|*]*$/iu;

/** Whether a field “Source” tells where the programs are, as one does that leads to their repository and nowhere into it. */
export function isSourceOfPrograms(label: string, written: string): boolean {
	return SOURCE_LABEL.test(label) && PROGRAM.test(written) && !/data|corp(?:us|ora)/iu.test(written);
}

/** Among instructions, what its makers say that they did themselves. */
export const DONE_BY_MAKERS = /\b(?:we|i) (?:ran|used|trained|fine-?tuned|pre-?trained|took|needed|spent)\b|\b(?:our|my) (?:own )?(?:runs?|training|set-?up|experiments?)\b|\b(?:was|were|has been|have been) (?:pre-?|post-?)?(?:trained|fine-?tuned)\b|\b(?:ran|took|lasted) (?:for )?(?:about |around |roughly |some |~ ?)?\d|(?:我们|我們|我|[笔筆]者|本人|[团團][队隊])[^。，,]{0,8}(?:使用|采用|採用|训练|訓練|微调|微調|用|花|跑)了|(?<!(?:如果|若|您|你)[^。，,]{0,6})(?:训练|訓練|微调|微調)(?:[过過]程)?(?:[^。，,]{0,8}(?:使用|采用|採用|用|花|跑|耗费|耗費))?了|(?:学習|訓練|ファインチューニング)(?:を行い|させ|さ|し)ました|(?:학습|파인튜닝)(?:을 |를 )?(?:하였|했|시켰|진행했|진행하였)|(?:nous avons|on a|j['’]ai) (?:\S+ )?(?:utilisé|entraîné|affiné|ajusté)|(?:wir haben|ich habe) .{0,60}(?:trainiert|verwendet|benutzt|feinabgestimmt)|\b(?:entrenamos|(?:hemos|he) (?:entrenado|usado|utilizado|ajustado)|(?:fue|ha sido) entrenad)/iu;

/** Among instructions for the training itself, how long it takes: who tells the time has run it. */
export const TIMED = /\b(?:epochs?|runs?|training|pre-?training)\b[^.]{0,80}\btakes?\b[^.]{0,40}\d\s?(?:h|hours?|days?|min|minutes?|weeks?)\b|训练[^。，]{0,20}(?:需要?|耗时|用时)[^。]{0,20}\d\s?(?:个?小时|天|分钟|周)|訓練[^。]{0,30}\d\s?(?:小時|天)|(?:学習|訓練)[^。]{0,40}\d\s?(?:時間|日|分)(?:ほど|程度)?(?:かかり|です)|학습[^.]{0,40}\d\s?(?:시간|일|분)[^.]{0,12}(?:걸|소요)/iu;
