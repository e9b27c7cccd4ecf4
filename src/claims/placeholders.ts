import { fold } from './terms';

/**
 * Filler that templates leave behind, folded to lower case. Each of them, alone or with the punctuation around it, is no content; the
 * sources are the Hub's template, the cards that the `transformers` Trainer writes, and ModelScope's template.
 */
const FILLER = new Set([
	'information needed', 'needs more information', 'needs more info', 'more information coming', 'add more information', 'todo', 'to do', 'tbd', 'tba', 'tbc', 'wip', 'fixme', 'xxx', 'n/a yet', 'to be added', 'to be provided', 'to be completed', 'to be announced', 'to be determined', 'to be updated', 'to be filled',
	'coming soon', 'work in progress', 'under construction', 'not specified', 'unspecified', 'not documented', 'undocumented', 'not stated', 'not recorded', 'no information', 'no information available', 'no information given', 'no information provided', 'no details available', 'unknown', 'empty', 'placeholder', 'lorem ipsum', 'your text here', 'fill in', 'please fill in', 'please add', 'optional', 'describe here', 'add here', 'insert here', 'stay tuned', 'use the code below to get started with the model', 'this modelcard aims to be a base template for new models', 'provide a quick summary of what the model is/does', 'provide a longer summary of what this model is', 'this section describes the evaluation protocols and provides the results', 'provide the basic links for the model', 'more details coming soon', 'details coming soon', 'will be added soon', 'will be updated soon', 'will be released soon',
	'待补充', '待完善', '待更新', '待定', '敬请期待', '暂无', '即将发布', '即将推出', '待添加', '补充中', '更新中', '整理中', '后续补充', '后续更新', '请补充', '请填写', '待填写', '未填写', '待補充', '尚待补充', '未说明', '未注明', '未记录', '未指定', '未记载', '暂无信息', '暂无说明', '暂无相关信息', '无相关信息', '未說明', '未註明', '未記錄', '暫無', '暫無資訊', '暫無說明',
	'準備中', '追記予定', '未定', '近日公開', '近日公開予定', '公開予定', '記入予定', '更新予定', '工事中', '詳細は近日公開', '要追記', '未記入', '未記載', '記載なし', '情報なし', '未指定', '未文書化', '不明',
	'작성 예정', '준비 중', '추후 공개', '추후 작성', '추후 업데이트', '작성 중', '공개 예정', '업데이트 예정', '미정', '추가 예정', '미기재', '기재되지 않음', '기재 없음', '문서화되지 않음', '명시되지 않음', '정보 없음', '알 수 없음',
	'à compléter', 'a compléter', 'à venir', 'informations à venir', 'en cours de rédaction', 'bientôt disponible', 'à définir', 'à préciser', 'non renseigné', 'à remplir', 'non documenté', 'non documentée', 'non documentés', 'non documentées', 'non précisé', 'non précisée', 'non spécifié', 'non spécifiée', 'non indiqué', 'non indiquée', 'aucune information', 'aucune information disponible', 'inconnu', 'inconnue',
	'weitere informationen folgen', 'noch auszufüllen', 'folgt in kürze', 'folgt', 'folgt bald', 'in arbeit', 'noch offen', 'wird noch ergänzt', 'ausstehend', 'bitte ausfüllen', 'in vorbereitung', 'nicht dokumentiert', 'nicht angegeben', 'nicht spezifiziert', 'keine angabe', 'keine angaben', 'keine informationen', 'keine informationen verfügbar', 'unbekannt',
	'em breve', 'a definir', 'a preencher', 'mais informações em breve', 'in arrivo', 'prossimamente', 'da completare',
	'por completar', 'próximamente', 'completar', 'por definir', 'pendiente', 'en construcción', 'más información próximamente', 'a completar', 'rellenar', 'por determinar', 'información pendiente', 'no documentado', 'no documentada', 'no documentados', 'sin documentar', 'no especificado', 'no especificada', 'sin especificar', 'no indicado', 'sin información', 'no hay información', 'desconocido', 'desconocida',
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
const CALCULATOR = /^(?:carbon (?:dioxide )?|co2 |co₂ |greenhouse gas )?emissions? (?:can|could|may) be (?:estimated|calculated|computed) (?:using|with|by|via|through)\b|^(?:碳排放量?|碳足迹)可(?:以)?(?:使用|通过|用|由).{0,60}(?:估算|估计|计算)|^(?:炭素|二酸化炭素|co[2₂]|温室効果ガス)の?排出量は.{0,160}(?:推定|算出|計算|見積もる)(?:する)?(?:ことが)?(?:でき|可能)|^(?:탄소|이산화탄소|co[2₂]|온실가스) ?배출량은.{0,160}(?:추정|계산|산정|산출)할 수 있|^les émissions (?:de (?:carbone|co[2₂]|gaz à effet de serre) )?peuvent être (?:estimées|calculées) (?:à l['’]aide|avec|en utilisant|via|grâce|au moyen|par)\b|^(?:die )?(?:co[2₂]-?|kohlenstoff|kohlendioxid|treibhausgas)?emissionen (?:können|lassen sich) (?:mit|mithilfe|anhand|über|durch)\b.{0,160}(?:schätz|berechne)|^las emisiones (?:de (?:carbono|co[2₂]|gases de efecto invernadero) )?(?:(?:se )?pueden (?:estimar|calcular)(?:se)?|pueden ser (?:estimadas|calculadas)) (?:con|usando|utilizando|mediante|a través|por)\b/iu;

/** That more information is needed or will follow, in whichever words somebody put the template's filler. */
const MORE_NEEDED = /^(?:(?:more|further|additional) (?:info(?:rmation)?|details?) (?:(?:is|are|will be|to be) )?(?:needed|required|necessary|coming|added|to come|to follow|pending|forthcoming)|(?:需要|待)(?:补充|補充|提供)?(?:更多|进一步的?|進一步的?|补充|補充|额外的?|更詳細的?|更详细的?)(?:的)?(?:信息|資訊|資料|资料|说明|說明|细节|細節|详情)|(?:更多|进一步|进一步的|详细)(?:信息|说明|细节|详情|内容)(?:有待补充|待补充|待更新|待完善|待添加|将在后续补充|稍后补充)|(?:さらなる|さらに|さらに詳しい|追加の?|詳細な?|より詳しい|詳しい|より詳細な)?(?:情報|詳細|詳細情報|説明)(?:が必要(?:です|だ|である)?|は?(?:後日|近日|追って)?(?:追記|追加|公開)(?:予定(?:です)?|します)|を追加(?:予定です?|してください)?)|(?:추가|더 많은|더 자세한|자세한|상세|추가적인) ?(?:정보|내용|설명)(?:가|이)? ?필요(?:함|합니다|해요|하다)?|(?:il faut )?(?:plus|davantage|d['’]autres) (?:d['’]|de )?(?:informations?|détails?|renseignements?) (?:(?:est|sont|seraient) )?(?:nécessaires?|requise?s?|à venir|à fournir|suivront)|(?:informations?|détails?) (?:supplémentaires?|complémentaires?) (?:(?:est|sont) )?(?:nécessaires?|requise?s?|à venir)|(?:weitere|mehr|zusätzliche|nähere) (?:informationen|angaben|details|infos) (?:(?:sind|werden|wird|noch) )?(?:erforderlich|nötig|notwendig|benötigt|gebraucht|folgen)|(?:se )?(?:necesitan?|requieren?) (?:más (?:información|detalles|datos)|información adicional)|(?:hace|hacen) falta más (?:información|detalles|datos)|(?:más información|más detalles|información adicional) (?:necesari[ao]s?|requerid[ao]s?|pendientes?))(?: (?:for|para|pour|für|on|sobre|sur|zu)(?: [\p{L}'’-]{1,20}){1,4})?$/u;

/** What a template tells its author to do; nobody says this of a model. */
const INSTRUCTION = /^(?:use this space to\b|how (?:the|is|was|were|are) [^?]*$|an? (?:brief|short|quick|longer) (?:overview|description|summary|statement|explanation|list) of\b|any (?:more|further|other) details? (?:should|can|may) be\b|(?:please\s)?(?:detail|state|describe|explain|specify|outline|summari[sz]e|document|indicate|discuss|mention) (?:the|any|all|how|what|which|whether|who|why|when|where|your|each|here|in|if|this|these|specific|relevant|potential|known)\b|(?:name|description|details?|summary|overview|list|link) (?:of|to) (?:the|any|your) (?:developer|author|model|organi[sz]ation|team|person|dataset|model(?:'s)? (?:training|development|evaluation)|training|evaluation|data|relevant)|(?:provide|list|add|include|give|enter|insert) (?:here|your|any relevant|any additional|any other|details (?:of|on|about)|information (?:on|about)|a (?:brief|short|quick|longer?|detailed|link|summary|description|statement|list)|the (?:name|names|details|link|date|version|sources|following information))\b|(?:this|the) section (?:should|is meant to|is intended to|describes? how|provides?|addresses?|can|must)\b|e\.g\.?,? \p{L}+$|(?:请(?:在此处?|在这里)?|在此处?|此处)(?:简要|详细)?(?:描述|填写|说明|介绍|列出|补充)|(?:ここに|以下に).{0,20}(?:記述|記入|記載)(?:して|する)|여기에 .{0,20}(?:작성|입력)|介绍(?:该)?模型(?:的基础信息|适用的场景)|décri(?:re|vez) (?:ici|le|la|les)|beschreiben sie|describa (?:el|la|los|las|aquí))/iu;
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
	const folded = fold(plain.slice(0, 80));
	if (BOILERPLATE.some((beginning) => folded.startsWith(beginning)) || (CALCULATOR.test(plain) && !/\d ?(?:k?g|t|lbs)\b/u.test(plain))) return true;
	const [, declared, reason] = WITH_REASON.exec(plain) ?? [];
	if (declared !== undefined && isDeclaration(declared) && isPlaceholder(reason!.trim().replace(/[.。]$/u, ''))) return true;
	if (TOKEN.test(plain)) return !plain.startsWith('[') || REQUEST.test(plain) || FILLER.has(strip(plain)) || /^\[\s*\]$/u.test(plain) || (/\p{Lu}/u.test(plain) && plain === plain.toUpperCase());
	return FILLER.has(strip(plain)) || NOT_APPLICABLE.has(strip(plain)) || MORE_NEEDED.test(strip(plain)) || (INSTRUCTION.test(plain.replace(/^[\s\p{P}\p{S}]+/u, '')) && !/\d/u.test(plain)) || /\{\{[^{}]{0,200}\}\}/u.test(plain) || /^(?:todo|tbd|fixme)\s*[:：-]/iu.test(plain);
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
