import { fold } from './terms';

/**
 * Filler that templates leave behind, folded to lower case. Each of them, alone or with the punctuation around it, is no content; the
 * sources are the Hub's template, the cards that the `transformers` Trainer writes, and ModelScope's template.
 */
const FILLER = new Set([
	'information needed', 'needs more information', 'needs more info', 'add more information', 'todo', 'to do', 'tbd', 'tba', 'tbc', 'wip', 'fixme', 'xxx', 'n/a yet', 'to be added', 'to be provided', 'to be completed', 'to be announced', 'to be determined', 'to be updated', 'to be filled',
	'to be documented', 'to be written', 'to be described', 'to be specified', 'to be supplied', 'to be confirmed', 'to be decided', 'to be done', 'to come', 'to follow', 'left blank', 'intentionally left blank', 'blank', 'pending', 'missing', 'undocumented', 'undetermined', 'in preparation', 'fill me in', 'fill this in', 'coming soon', 'coming later', 'coming shortly', 'more to come', 'more soon', 'details to follow', 'code to follow', 'instructions to follow', 'to be continued', 'not written yet', 'still to be written', 'work in progress', 'under construction', 'unspecified', 'unknown', 'empty', 'placeholder', 'lorem ipsum', 'your text here', 'fill in', 'please fill in', 'please add', 'optional', 'describe here', 'add here', 'insert here', 'stay tuned', 'use the code below to get started with the model', 'this modelcard aims to be a base template for new models', 'provide a quick summary of what the model is/does', 'provide a longer summary of what this model is', 'this section describes the evaluation protocols and provides the results', 'provide the basic links for the model', 'more details coming soon', 'details coming soon', 'will be added soon', 'will be updated soon', 'will be released soon',
	'待补充', '待补', '待续', '未完待续', '后补', '回头补', '回头再写', '晚点补', '稍后更新', '近期补充', '尽请期待', '以后再写', '待完善', '待更新', '待定', '敬请期待', '暂无', '即将发布', '即将推出', '待添加', '补充中', '更新中', '整理中', '后续补充', '后续更新', '请补充', '请填写', '待填写', '待補充', '尚待补充', '待填', '待撰写', '待撰寫', '待编写', '待完成', '待整理', '待确认', '待確認', '待公布', '待记录', '待說明', '待说明', '暂缺', '暫缺', '暫無', '不详', '不詳', '未知', '缺失', '施工中', '编写中', '撰写中', '敬請期待', '即將發布', '稍后补充', '稍後補充',
	'準備中', '後ほど追記', 'のちほど追記', '後で書きます', 'あとで書きます', '後日', '書きかけ', 'これから書きます', '追記予定', '未定', '近日公開', '近日公開予定', '公開予定', '記入予定', '更新予定', '工事中', '詳細は近日公開', '要追記', '未記入', '不明', '未作成', '作成中', '執筆中', '記入待ち', '追記待ち', '要記入', '要確認', '後日追記', '後日公開', '後日記載', '追って公開', '追加予定', '記載予定', '整備中', '空欄',
	'작성 예정', '곧 추가', '곧 추가됩니다', '곧 올립니다', '나중에 추가', '나중에 작성', '추후 예정', '추가될 예정입니다', '준비 중', '추후 공개', '추후 작성', '추후 업데이트', '작성 중', '공개 예정', '업데이트 예정', '미정', '추가 예정', '미상', '알 수 없음', '준비중', '작성중', '작성 필요', '입력 필요', '기재 예정', '추후 기재', '추후 보완', '추후 추가', '추후 제공', '추후 안내', '보완 예정', '공란',
	'à compléter', 'à suivre', 'arrive bientôt', 'bientôt', 'ça arrive', 'viendra plus tard', 'encore à écrire', 'a compléter', 'à venir', 'informations à venir', 'en cours de rédaction', 'bientôt disponible', 'à définir', 'à préciser', 'à remplir', 'à documenter', 'à rédiger', 'à écrire', 'à ajouter', 'à fournir', 'à renseigner', 'à déterminer', 'à confirmer', 'inconnu', 'inconnue', 'inconnus', 'inconnues', 'en attente', 'en préparation', 'en cours', 'en chantier',
	'noch auszufüllen', 'kommt noch', 'kommt bald', 'kommt in kürze', 'kommt später', 'kommt demnächst', 'demnächst', 'wird noch geschrieben', 'noch nicht fertig', 'mehr in kürze', 'folgt in kürze', 'folgt', 'folgt bald', 'in arbeit', 'noch offen', 'wird noch ergänzt', 'ausstehend', 'bitte ausfüllen', 'in vorbereitung', 'unbekannt', 'fehlt', 'fehlt noch', 'folgt noch', 'wird nachgereicht', 'wird noch nachgereicht', 'wird ergänzt', 'zu ergänzen', 'noch zu ergänzen', 'auszufüllen', 'zu vervollständigen', 'noch festzulegen', 'noch zu klären', 'noch zu dokumentieren', 'platzhalter', 'k. a', 'k.a',
	'em breve', 'a definir', 'a preencher', 'mais informações em breve', 'in arrivo', 'prossimamente', 'da completare',
	'por completar', 'muy pronto', 'ya vendrá', 'vendrá pronto', 'disponible próximamente', 'continuará', 'aún por escribir', 'próximamente', 'completar', 'por definir', 'pendiente', 'en construcción', 'más información próximamente', 'a completar', 'rellenar', 'por determinar', 'información pendiente', 'por documentar', 'por rellenar', 'por añadir', 'por especificar', 'por confirmar', 'por redactar', 'pendiente de completar', 'pendiente de documentar', 'pendiente de redactar', 'a determinar', 'desconocido', 'desconocida', 'desconocidos', 'desconocidas', 'en preparación', 'en elaboración',
]);

const TOKEN = /^(?:\{\{[^{}]{0,200}\}\}|\{[\w-]{1,60}\}|<[^<>]{1,120}>|\[[^\][]{1,200}\]|\$\{[^{}]{0,100}\}|_{2,}|\.{3,}|…+|-{2,}|0[.,]0+ ?%?|x{2,}(?:\.x+)?|x ?%)$/iu;
/** Brackets that ask the author for something: `[INSERT MODEL NAME]`, `[Describe the data]`. */
const REQUEST = /^\[(?:insert|describe|add|explain|provide|list|enter|fill|specify|your|state|give|todo|more|needs|completar|insertar|compléter|ergänzen|请|待|補|記入|입력)/iu;
/** Sentences of the Hub's template that stand in thousands of cards and say nothing of any one model; told by how they begin. */
const BOILERPLATE = [
	'users (both direct and downstream) should be made aware', 'this modelcard aims to be a base template', 'this model card has been generated automatically', 'this model card has been automatically generated',
	'this is the model card of a 🤗 transformers model', 'the model creators have not specified', 'should probably proofread and complete it',
	// ModelScope's, below a card that its uploader left as it was.
	'当前模型的贡献者未提供', '如果你是本模型的贡献者', '如果您是本模型的贡献者',
	// Lead-ins of the template of skops.
	'below you can find information related to citation', 'you can contact the model card authors through following channels', 'this model card is written by following authors',
];

/** The Hub's template sends authors to a calculator, in whichever words a card has it. */
const CALCULATOR = /\b(?:ml co2|mlco2|machine learning impact|machine learning emissions?|impact calculator)\b|lacoste|calculator|计算器|計算器|計算ツール|計算機|계산기|\bcalculat(?:eur|rice)\b|rechner\b|\bcalculadora\b/u;
const OF_EMISSIONS = /\b(?:emissions?|emitted|carbon|co2|co₂|greenhouse|footprint)\b|碳|排放|炭素|排出|탄소|배출|온실가스|co2|co₂|émissions|carbone|emission|kohlen|treibhaus|emisiones|carbono/u;
/** That they can be told with it, by whoever likes to: not that they were. */
const COULD_BE_TOLD = /\b(?:can|could|may|might|consult|refer to|try|lets? you|allows? you|enables? you|helps? you)\b|^(?:please )?(?:use|see|turn to)\b|可(?:以|用|使用|通过|由|利用)|でき(?:る|ます)|可能|할 수|\b(?:peut|peuvent|pouvez|permet)\b|\b(?:kann|können|könnt|lässt|lassen)\b|\b(?:se )?(?:puede|pueden|permite)\b/u;
const WAS_TOLD = /\d ?(?:k?g|t|lbs|tons?|tonnes?|kwh|mwh)\b|\b(?:was|were)\b(?! (?:first )?(?:presented|introduced|proposed|described|developed|published|released)\b)|\b(?:estimated (?:that|at)|we (?:estimate|used|calculated|measured))\b|\b(?:wurden?|haben|avons|hemos|fueron)\b|\b(?:ont|a) été(?!\p{L})|しました|했습니다|我们|我們/u;

/** That more information is needed or will follow, in whichever words somebody put the template's filler. */
const MORE_NEEDED = /^(?:(?:more|further|additional) (?:info(?:rmation)?|details?) (?:(?:is|are|will be|to be) )?(?:needed|required|necessary|coming|added|to come|to follow|pending|forthcoming)|(?:需要|待)(?:补充|補充|提供)?(?:更多|进一步的?|進一步的?|补充|補充|额外的?|更詳細的?|更详细的?)(?:的)?(?:信息|資訊|資料|资料|说明|說明|细节|細節|详情)|(?:更多|进一步|进一步的|详细)(?:信息|说明|细节|详情|内容)(?:有待补充|待补充|待更新|待完善|待添加|将在后续补充|稍后补充)|(?:さらなる|さらに|さらに詳しい|追加の?|詳細な?|より詳しい|詳しい|より詳細な)?(?:情報|詳細|詳細情報|説明)(?:が必要(?:です|だ|である)?|は?(?:後日|近日|追って)?(?:追記|追加|公開)(?:予定(?:です)?|します)|を追加(?:予定です?|してください)?)|(?:추가|더 많은|더 자세한|자세한|상세|추가적인) ?(?:정보|내용|설명)(?:가|이)? ?필요(?:함|합니다|해요|하다)?|(?:il faut )?(?:plus|davantage|d['’]autres) (?:d['’]|de )?(?:informations?|détails?|renseignements?) (?:(?:est|sont|seraient) )?(?:nécessaires?|requise?s?|à venir|à fournir|suivront)|(?:informations?|détails?) (?:supplémentaires?|complémentaires?) (?:(?:est|sont) )?(?:nécessaires?|requise?s?|à venir)|(?:weitere|mehr|zusätzliche|nähere) (?:informationen|angaben|details|infos) (?:(?:sind|werden|wird|noch) )?(?:erforderlich|nötig|notwendig|benötigt|gebraucht|folgen)|(?:se )?(?:necesitan?|requieren?) (?:más (?:información|detalles|datos)|información adicional)|(?:hace|hacen) falta más (?:información|detalles|datos)|(?:más información|más detalles|información adicional) (?:necesari[ao]s?|requerid[ao]s?|pendientes?))(?: (?:for|para|pour|für|on|sobre|sur|zu)(?: [\p{L}'’-]{1,20}){1,4})?$/u;

/**
 * That nobody wrote it down, which is what stands in a form that somebody reworded. That it is kept back, or not public, is another matter:
 * who says so has decided it.
 */
const NOT_WRITTEN: readonly RegExp[] = [
	/^(?:(?:(?:this|information|details?|this information|this section|the details?|the information|(?:more )?information on this) (?:(?:is|are|was|were|has|have|has been|have been) )?)?(?:(?:not|never|nowhere)(?: yet| currently| been| yet been)?) (?:documented|provided|specified|stated|described|filled(?: in| out)?|completed|written(?: down| up)?|supplied|indicated|mentioned|noted|determined|defined|entered)(?: yet| here| so far| at this time| at present| for now| by (?:the|its) (?:authors?|developers?|creators?|makers?))?)$/u,
	/^(?:not (?:yet available|available yet|known))$/u,
	/^(?:no(?: further| additional| such| more)? (?:information|info|details?|documentation|description)(?: (?:yet|here|so far|on this|about this|(?:is |are |was |were |has been )?(?:yet )?(?:available|provided|given|known)(?: yet| here| so far)?))?)$/u,
	/^(?:nothing (?:documented|recorded|provided|specified|stated|here)(?: yet| here| so far){0,2})$/u,
	/^(?:(?:information|details?|documentation) (?:(?:is|are) )?(?:missing|lacking|unknown|pending))$/u,
	/^(?:none (?:provided|given|documented|specified|stated|recorded))$/u,
	/^(?:(?:目前|暂时|現時|该项|此项|本节|相关信息|信息|详情|内容|細節|资料|資料)?(?:尚未|暂未|暫未|还未|未|没有|沒有|并未|尚无|暂无|暫無|无|無)(?:相关|相關|更多|任何|详细|詳細|可用)?的?(?:记录|記錄|记载|記載|说明|說明|提供|注明|註明|填写|填寫|填|指定|提及|描述|写明|寫明|列出|给出|給出|文档化|信息|資訊|文档|文檔|细节|詳情|详情|介绍)(?:相关|相關)?(?:信息|說明|说明|文档|資訊)?)$/u,
	/^(?:(?:情報|詳細|説明|記載|記述|記録|ドキュメント|該当情報|文書|特に記載)(?:は|が|も)?(?:まだ)?(?:なし|無し|ありません|ない|無い|ございません|未提供|未整備))$/u,
	/^(?:(?:情報|詳細)?(?:は|が)?(?:未記載|未記述|未定義|未設定|未文書化|未指定|未提供|未入力|未記録))$/u,
	/^(?:(?:まだ)?(?:文書化|記載|記述|ドキュメント化|明記|記入|明示)は?(?:されていない|されていません|されておりません))$/u,
	/^(?:(?:아직 )?(?:관련 |해당 |추가 |상세 )?(?:정보|내용|설명|기록|문서|자료|기재|언급|명시)(?:가|이|은|는)? ?(?:아직 )?없(?:음|습니다|다|어요))$/u,
	/^(?:(?:정보가 |내용이 |아직 )?(?:문서화|기재|명시|작성|기술|입력|정리|언급)(?:가|이)?(?:되지|돼 있지|되어 있지|하지) (?:않음|않았음|않았습니다|않습니다|않다|않았다))$/u,
	/^(?:(?:정보 )?미(?:기재|작성|입력|기록|정리))$/u,
	/^(?:(?:ces? |cette )?(?:informations? |détails? |données )?(?:(?:est|sont|a été|ont été|n[’']est|n[’']a été|ne sont|n[’']ont été) )?(?:non|pas encore|pas|encore non) (?:documenté|précisé|spécifié|indiqué|fourni|renseigné|mentionné|défini|complété|décrit|rempli|déterminé|rédigé|connu)e?s?(?: à ce jour| pour l[’']instant| pour le moment| ici)?)$/u,
	/^(?:(?:aucune|pas d[’'])(?: )?(?:information|indication|précision|documentation|description)s?(?: (?:fournie|disponible|donnée)s?)?)$/u,
	/^(?:(?:informations?|détails?|description) manquante?s?)$/u,
	/^(?:(?:(?:die |diese )?(?:angaben|informationen|details|daten) )?(?:(?:ist|sind|wurde|wurden|war) )?(?:bisher |bislang |derzeit |hier )?(?:noch )?nicht (?:dokumentiert|angegeben|spezifiziert|bekannt|beschrieben|ausgefüllt|erfasst|festgehalten|festgelegt|vermerkt|genannt|bereitgestellt|eingetragen|ergänzt|näher bestimmt))$/u,
	/^(?:(?:bisher |bislang |derzeit |noch )*keine(?: weiteren| näheren)? (?:angaben?|informationen|infos|details|dokumentation|beschreibung)(?: (?:vorhanden|verfügbar|vorliegend|gemacht))?)$/u,
	/^(?:(?:angaben|informationen|details) fehlen(?: noch)?)$/u,
	/^(?:(?:(?:información|datos|detalles|esto|este dato) )?(?:(?:está|están|fue|ha sido|han sido) )?(?:(?:aún|todavía) )?(?:no|sin|aún sin|todavía sin) (?:está |ha sido |se ha |se han |han sido )?(?:documentad[oa]s?|especificad[oa]s?|indicad[oa]s?|proporcionad[oa]s?|facilitad[oa]s?|descrit[oa]s?|definid[oa]s?|rellenad[oa]s?|completad[oa]s?|conocid[oa]s?|mencionad[oa]s?|registrad[oa]s?|documentar|especificar|indicar|describir|definir|rellenar|completar|información|detalles|documentación|descripción)(?: (?:aún|todavía|por ahora|por el momento|disponible))?)$/u,
	/^(?:no se (?:documenta|indica|especifica|menciona|describe)n?)$/u,
	/^(?:(?:no hay|falta|faltan) (?:más )?(?:información|datos|detalles|documentación|descripción)(?: disponibles?)?)$/u,
	/^(?:(?:ainda )?não (?:documentad|especificad|informad|fornecid|preenchid)[oa]s?)$/u,
];

/** How a sentence ends where the same words stand alone in a note. */
const POLITE = /(?:です|だ|である|となります|となっています|します|입니다|이다|임|예요|이에요)$/u;

/** What a template tells its author to do; nobody says this of a model. */
const INSTRUCTION = /^(?:use this space to\b|how (?:the|is|was|were|are) (?!.*\b(?:is|are|was|were|be|been)(?: all| both| also| fully)? (?:explained|described|told|documented|detailed|covered|discussed|reported|laid|set|written|found|read|given)\b)[^?]*$|an? (?:brief|short|quick|longer) (?:overview|description|summary|statement|explanation|list) of\b|any (?:more|further|other) details? (?:should|can|may) be\b|(?:please\s)?(?:detail|state|describe|explain|specify|outline|summari[sz]e|document|indicate|discuss|mention) (?:the|any|all|how|what|which|whether|who|why|when|where|your|each|here|in|if|this|these|specific|relevant|potential|known)\b|(?:name|description|details?|summary|overview|list|link) (?:of|to) (?:the|any|your) (?:developer|author|model|organi[sz]ation|team|person|dataset|model(?:'s)? (?:training|development|evaluation)|training|evaluation|data|relevant)|(?:provide|list|add|include|give|enter|insert) (?:here|your|any relevant|any additional|any other|details (?:of|on|about)|information (?:on|about)|a (?:brief|short|quick|longer?|detailed|link|summary|description|statement|list)|the (?:name|names|details|link|date|version|sources|following information))\b|(?:this|the) section (?:should|is meant to|is intended to|describes? how|provides?|addresses?|can|must)\b|e\.g\.?,? \p{L}+$|(?:请(?:在此处?|在这里)?|在此处?|此处)(?:简要|详细)?(?:描述|填写(?!.{0,6}(?:表单|问卷|表格))|说明|介绍|列出|补充)|(?:ここに|以下に).{0,20}(?:記述|記入|記載)(?:して|する)|여기에 .{0,20}(?:작성|입력)|介绍(?:该)?模型(?:的基础信息|适用的场景)|décri(?:re|vez) (?:ici|le|la|les)|beschreiben sie|describa (?:el|la|los|las|aquí))/iu;
/** A longer statement is content, whatever it begins with; it also keeps the patterns from long runs of marks. */
const MAX_LENGTH = 400;
/** Without a reason it is filler too: many a card has it wherever nobody looked. */
const NOT_APPLICABLE = new Set(['n/a', 'na', 'n.a', 'not applicable', 'does not apply', '不适用', '不適用', '該当なし', '해당 없음', '해당없음', 'sans objet', 'non applicable', 'nicht zutreffend', 'entfällt', 'no aplica', 'no procede']);

/** `Not applicable: <reason>`, `The data are not disclosed because <reason>`, `不适用，因为<原因>`. */
const WITH_REASON = /^(.{2,80}?)(?:[:：]|,? because\s|[,，]?因为)(.+)$/isu;
const WITHHELD = /(?:not disclosed|undisclosed|未公开|不公开|未披露)[\s*_:：]*$/iu;

/** Whether a statement, or the value of a field, is nothing but filler. A declaration whose reason is filler is filler too. */
export function isPlaceholder(text: string): boolean {
	const plain = text.trim();
	if (plain === '' || isUnfilledMarkdown(plain)) return true;
	if (plain.length > MAX_LENGTH) return false;
	const folded = fold(plain);
	if (BOILERPLATE.some((beginning) => folded.startsWith(beginning)) || sendsToCalculator(folded)) return true;
	const [, declared, reason] = WITH_REASON.exec(plain) ?? [];
	if (declared !== undefined && isDeclaration(declared) && isPlaceholder(reason!.trim().replace(/[.。]$/u, ''))) return true;
	if (TOKEN.test(plain)) return !plain.startsWith('[') || REQUEST.test(plain) || isFiller(strip(plain)) || /^\[\s*\]$/u.test(plain) || (/\p{Lu}/u.test(plain) && plain === plain.toUpperCase());
	const words = strip(plain);
	return isFiller(words) || (POLITE.test(words) && isFiller(words.replace(POLITE, '').trimEnd())) || (INSTRUCTION.test(plain.replace(/^[\s\p{P}\p{S}]+/u, '')) && !/\d/u.test(plain)) || /\{\{[^{}]{0,200}\}\}/u.test(plain) || /^(?:todo|tbd|fixme)\s*[:：-]/iu.test(plain);
}

/** Whether a sentence says with what emissions can be told, and not how many there were. */
function sendsToCalculator(folded: string): boolean {
	return CALCULATOR.test(folded) && OF_EMISSIONS.test(folded) && COULD_BE_TOLD.test(folded) && !WAS_TOLD.test(folded);
}

function isFiller(words: string): boolean {
	return FILLER.has(words) || NOT_APPLICABLE.has(words) || MORE_NEEDED.test(words) || NOT_WRITTEN.some((pattern) => pattern.test(words));
}

const UNFILLED = /\[(?:more information needed|待补充)\]/giu;
/** What stands around them in a template: the header of a table, the name of a row, of a field and of a BibTeX entry, a heading, a fence, a comment. */
const FRAMES = [
	/^\|[^\n]*\n\|(?: *-{3,} *\|)+$/gmu, /^\|[^|\n[]*\|(?= *\[)/gmu, /^[-*+] \*\*[^*\n]*\*\*/gmu, /^(?:@\w+\{[\w-]*,|#{1,6} [^\n]*|```\w*)$/gmu, /^ +\w+ *= *(?=\{\[)/gmu, /<!--[^]*?(?:-->|$)/gu,
];
/** Longer than any template. */
const MAX_TEMPLATE = 3000;

/** Whether a template has been filled in in part only, be it by its author or by the quick fix that wrote it. */
export function isPartOpen(text: string): boolean {
	return text.search(UNFILLED) >= 0;
}

/** Whether a text is a template in Markdown that nobody has filled in, as the values of YAML cards may be. */
function isUnfilledMarkdown(text: string): boolean {
	if (text.length > MAX_TEMPLATE || (!isPartOpen(text) && !text.startsWith('<!--'))) return false;
	return !/[\p{L}\p{N}]/u.test([...FRAMES, UNFILLED].reduce((rest, frame) => rest.replace(frame, ''), text));
}

/** Whether a statement, or the value of a field, says that the item does not apply, and why: `Not applicable: <reason>`. */
export function isNotApplicable(text: string): boolean {
	if (text.length > MAX_LENGTH) return false;
	const declared = WITH_REASON.exec(text.trim())?.[1];
	return declared !== undefined && doesNotApply(declared) && !isPlaceholder(text);
}

/** Whether words declare that the item is kept back, or does not apply; what follows is the reason. */
export function isDeclaration(words: string): boolean {
	return WITHHELD.test(words) || doesNotApply(words);
}

/** Whether words declare that the item does not apply. The abbreviations more often stand before a pointer: `n/a: see below`. */
function doesNotApply(declared: string): boolean {
	return /\p{L}{3}/u.test(declared) && NOT_APPLICABLE.has(strip(declared));
}

/** From the first letter or digit to the last. */
const WITHOUT_MARKS = /[^\s\p{P}\p{S}](?:.*[^\s\p{P}\p{S}])?/su;

function strip(text: string): string {
	return (WITHOUT_MARKS.exec(fold(text))?.[0] ?? '').replace(/\s+/gu, ' ');
}
