/** A number with what multiplies it and, if that is no name of a thing, its unit. A number within a name, a version or a date is none. */
const AMOUNT = /(?<![\p{Script=Latin}\d._@#/:-])[~≈]?(\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+(?!\d)|\d{1,9}(?:[.,]\d{1,3})?(?!\d))[\s-]?((?:[kKMBT]|mio|mrd|mil|mille|tausend|thousand|millions?|millones|millionen|billions?|万|萬|亿|億|千|百|만|억|천)(?![\p{Script=Latin}\d]))?\s?(?:(?:个|個)?(%|％|percent|per cent|prozent|pour cent|por ciento|割|成(?!果|功|为|為)|할)|(h(?=[\s,;.)]|$)|hrs?|hours?|heures?|stunden|std|horas?|minutes?|minuten|minutos|min|小时|小時|分钟|分鐘|時間|시간|분(?=[이은,、]))(?![\p{Script=Latin}])|([kmgt]i?b)(?![\p{Script=Latin}])|(tokens?|jetons|词元|トークン|토큰|words|mots|wörter|palabras)(?![\p{Script=Latin}]))?/giu;
/** What is counted and is no part of data: how long, how fine or how large something is, or how it was done. */
const NO_PART = /^[\s-]?(?:(?:\p{Ll}+\s)?(?:epochs?|epochen|épo\p{Ll}+|steps?|schritte\p{Ll}?|pasos|pas|iterations?|updates?|layers?|schichten|couches|capas|heads?|gpus?|tpus?|cores?|nodes?|days?|weeks?|months?|years?|tage\p{Ll}?|jahre\p{Ll}?|jours|ans|días|años|seconds?|sekunden|secondes|segundos|s|ms|px|pixels?|k?hz|dpi|fps|bits?|params?|parameters?|dimensions?|dims?|classes|klassen|clases|labels?|categories|languages|langues|sprachen|idiomas|speakers|tasks|models?|folds?|warmup|shots?)(?![\p{L}\d])|°|×|x(?!\p{L})|的?(?:模型|参数|參數)|モデル|パラメータ|모델|多?[层層天日月年周次轮輪步秒维維类類种種位人名卡块回倍頭层]|か国|言語|エポック|ステップ|層|次元|クラス|日間|단계|에포크|스텝|층|차원|일|년|명|개\s?(?:언어|클래스))/iu;
/** What stands between two parts: the end of the name of one, a mark or a conjunction, and perhaps the name of the next. */
const BETWEEN = /[,;，、；:：/)）]|\s(?:and|plus|und|sowie|et|y|e)\s|[和与與及と]|[와과]\s|\s및\s/iu;
const CONJUNCTIONS = /(?<!\p{L})(?:and|plus|und|sowie|et|y|or|to|bis|à|a|of|der|von|de|out|from|about|around|some|roughly|hours?|tokens|the)(?!\p{L})|[和与與及と]/giu;
/** What one amount has to do with the next where they are no parts of one whole: its sum, one size of a model beside another, what was made out of it. */
const NO_SIBLING = /(?<!\p{L})(?:vs|versus|against|compared|fewer|reach(?:es|ed)|match(?:es|ed)|validat\p{Ll}*|evaluat\p{Ll}*|test(?:ed|ing)?|gegen|contre|frente a|total\p{Ll}*|altogether|in all|including|insgesamt|darunter|between|models?|modèles?|modelle?n?|modelos?|per|each|which|passes|positive|dont|incluid[oa]s)(?!\p{L})|共|合计|合計|总计|總計|共计|模型|モデル|모델|うち|其中|计|整理出|达到|規模|规模/iu;
const SIZE_OF_MODEL = /^[bmt]$/iu;
const NEW_SENTENCE = /[。！？!?|\n]|\.\s|(?:from|to|by)\s$/u;
/** Parts of a whole in words. */
const FRACTION = /(?<!\p{L})(?:(?:a|one|the(?: other| remaining)?|two|three|four|five|six|seven|eight|nine)[\s-](?:thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?)|(?:one|(?:the )?other|a) half|half|halves|zur hälfte|die (?:andere |eine )?hälfte|ein(?:em)? (?:drittel|viertel|fünftel|zehntel)|(?:zwei|drei|vier) (?:drittel|viertel|fünftel|zehntel)n?|(?:pour |à )?moitié|l['’]autre moitié|(?:un|deux|trois|quatre) (?:tiers|quarts?|cinquièmes?|dixièmes?)|(?:la otra )?mitad|(?:un|dos|tres|cuatro) (?:tercios?|cuartos?|quintos?|décimos?)|(?:un|una|dos|tres) (?:terceras?|cuartas?|quintas?) partes?)(?!\p{L})|[一二三四五六七八九](?:分之[一二三四五六七八九]|成(?![为為功果员員])|割)|一半|另一半|半数|半分|절반|[2-9]분의 ?[1-8]|[1-9]\/[2-9](?![\d/])/giu;
const REST = /(?<!\p{L})(?:the rest|the remaining|the remainder|the others?|le reste|les autres|der rest|die übrigen|el resto|las demás|los demás)(?!\p{L})|其余|其餘|余下|剩下|剩余|残り|나머지/iu;

/** Whether a text sets two amounts of one kind beside each other, each with a name of its own: “12,000 rulings and 30,000 contracts”, “読み物が200時間、会話が80時間”. */
export function hasParts(text: string): boolean {
	const fractions = text.match(FRACTION)?.length ?? 0;
	if (fractions > 1 || (fractions === 1 && REST.test(text))) return true;
	if (!/\d/u.test(text)) return false;
	let last: { readonly end: number; readonly kind: string } | undefined;
	for (const match of text.matchAll(AMOUNT)) {
		const [whole, digits = '', multiplier, share, hours, bytes, tokens] = match;
		const end = match.index + whole.trimEnd().length;
		const behind = text.slice(end, end + 40);
		const kind = share ? 'share' : hours ? 'time' : bytes ? 'bytes' : tokens ? 'tokens' : 'count';
		if (kind === 'count' && multiplier !== undefined && SIZE_OF_MODEL.test(multiplier) && !/^[\s-]\p{L}{3}|^[)）]|^\s?[\p{Script=Han}]/u.test(behind)) continue;
		if (kind === 'count' && (NO_PART.test(behind) || (multiplier === undefined && (/^(?:19|20)\d\d$|^\d$|^0|^\d+\.\d{1,2}$/u.test(digits))))) continue;
		const between = last && text.slice(last.end, match.index);
		const isBare = kind === 'count' && !/^\s?[\p{L}]/u.test(behind);
		if (between && (kind === last!.kind || isBare) && between.length < 80 && !NEW_SENTENCE.test(between) && BETWEEN.test(between) && !NO_SIBLING.test(between) && /\p{L}/u.test(`${between.replace(CONJUNCTIONS, '')}`)) return true;
		last = { end, kind };
	}
	return false;
}
