import type { TermMatch } from './terms';

const MULTIPLIED_BY = '(?:\\s?-?(?:thousand|million|billion|trillion|millones|mil millones|mil(?=\\s\\p{L})|mille milliards|mille|tausend|millions|milliards?|millionen|milliarden|billones|trillones|billions|trillions|billionen|mio\\.?|mrd\\.?|bn|[kmbt])(?![\\p{Script=Latin}\\d])|\\s?(?:万亿|百万|千万|十万|亿|万|千|百|兆|億|萬|만|억|조|천))';
const MULTIPLIER = `${MULTIPLIED_BY}?`;
const MULTIPLIED = new RegExp(MULTIPLIED_BY, 'iuy');
const GAP = '[+~]?\\s?-?(?:[\\p{L}-]{1,20}\\s){0,4}';

/**
 * The unit behind a number says what is counted. Each pattern is anchored at the number's end and its parts are bounded. Counting words of
 * scripts without blanks stand right behind the number; further on they are parts of other words.
 */
const UNITS: readonly (readonly [concept: string, pattern: RegExp])[] = ([
	['quantity.tokens', `${MULTIPLIER}${GAP}(?:个?\\s?(?:词元|tokens?(?![\\p{Script=Latin}]))|トークン|토큰|jetons)(?!\\s?(?:/\\s?s|per\\s(?:sec|query|image|frame|call|request)|(?:pro|par|por)\\s(?:sek|sec|seg)|\\(?tps))`],
	['quantity.parameters', `(?:${MULTIPLIER}${GAP}(?:param(?:eter)?s?\\b|parámetros|[来來多余餘]?[个個]?\\s?(?:可训练的?|可訓練的?)?(?:参数|參數)|パラメータ|파라미터|매개변수|paramètres|parámetros|parameter)|${MULTIPLIED_BY}\\s(?:(?:trainable|learnable|model)\\s)?weights(?!\\p{L})|${MULTIPLIED_BY}\\s(?:de\\s)?(?:poids|pesos|gewichten?)(?!\\p{L})|[\\s-]?[BM](?![\\p{Script=Latin}\\d]))`],
	['quantity.examples', `${MULTIPLIER}${GAP}(?:images?(?![\\p{Script=Latin}])|samples?|sentences?|documents?|examples?|pairs?|hours?\\s(?:of\\s)?(?:[\\p{L}-]{1,20}\\s){0,2}(?:audio|speech|music|recordings?|data|video|footage|film|voice|voices|singing|radio|broadcasts?|podcasts?|lectures?|talks?|narration|interviews?|calls?|gameplay|sound|talking)|minutes\\sof\\s(?:[\\p{L}-]{1,20}\\s){0,2}(?:audio|speech|music|recordings?|video|footage|voice|singing|narration|sound)|instructions?|conversations?|dialogues?|articles?|records?|rows?|segments?|lines\\sof\\s(?!code)|x-rays?|radiographs?|drawings|paintings|sketches|portraits|selfies|screenshots|spectrograms|tiles|memes|manuscripts|receipts|invoices|essays|proofs|haikus?|songs|recipes|melodies|novels|stories|poems|e-?mails|tickets|transcripts|snippets|paragraphs|games|videos?|clips|molecules?|compounds?|sequences?|prompts?|instances?|questions?|trajectories|demonstrations|episodes|tweets|reviews|photographs?|photos?|pictures?|scans?|recordings?|abstracts?|patents?|posts?|messages?|reports?|judg(?:e)?ments?|texts?|pages|files|captions?|utterances?|annotations?|entries|items|submissions?|comments?|headlines?|个样本|小时|分钟的?(?:[\\p{Script=Han}]{0,4}(?:音频|录音|语音|视频|素材|录像|音樂|音乐|歌声))|样本|시간|문장|분(?:\\s분량)?의\\s?(?:음성|녹음|오디오|영상|노래)|exemples|tuits|avis|chansons|dessins|poèmes|messages|courriels|critiques|commentaires|livres|extraits|décisions|fichiers|preguntas|respuestas|conversaciones|diálogos|instrucciones|comentarios|páginas|libros|sentencias|noticias|reseñas|canciones|poemas|dibujos|mensajes|fotografías|relatos|zeichnungen|satzpaaren?|textpaaren?|bildpaaren?|paaren?|artikeln?|absätzen?|gesprächen?|dialogen?|anweisungen|kommentaren?|urteilen?|büchern?|berichten?|rezepten?|gedichten?|nachrichten|liedern?|rezensionen|röntgenbildern?|röntgenaufnahmen|radiografías|radiographies|fichas|vidéos|vídeos|líneas|lignes|zeilen|phrases|clichés|documents|enregistrements|textes|paires|échantillons|beispiele?|sätzen?|bildern?|fotos|aufnahmen|seiten|texten?|dokumenten?|instanzen|datensätzen|ejemplos|oraciones|grabaciones|artículos|imágenes|frases|documentos|textos|muestras|registros|instancias|pares|horas|aufnahmen|fotos|clips|grabaciones|imágenes|enregistrements|photos|クリップ|클립|(?:heures|minutes)\\s(?:d['’]|de\\s)(?:audio|données|parole|musique|vidéos?|enregistrements?|voix|chant|émissions|podcasts?|radio)|(?:stunden|minuten)\\s(?:an\\s)?(?:audio|daten|trainingsdaten|sprach|sprech|ton|video|musik|film|gesang|bild|rundfunk|interview)\\p{L}*|minutos\\sde\\s(?:audio|voz|vídeo|grabaci\\p{L}{2,4}|música)|(?:時間|分)(?:分|以上|超)?の(?:データ|音声|音楽|録音|動画|学習データ|訓練データ))(?!\\s(?:tokens?|encoders?|decoders?|resolution|embeddings?)\\b)|${MULTIPLIER}[+~]?(?:\\s?[多余餘여]|余り)?\\s?(?:条|條|张|張|对|對|句|篇|件|枚|段|文|問|ペア|道题|道題|문제|개|장|건|쌍|편)(?!\\s?(?:의\\s?)?(?:(?:nvidia|geforce)|显卡|顯卡|[A-Z]?\\d{2,4}|RTX|[GT]PU))|${MULTIPLIED_BY}\\s(?:[\\p{L}-]{1,20}\\s)?(?:data(?!\\s?(?:sets?|sources?|cent|load|paral))|problems|problèmes|problemas|probleme)(?![\\p{L}\\d])|${MULTIPLIER}[+~]?\\s(?:[\\p{L}-]{1,20}\\s){0,2}3D\\s(?:models|objects|assets|shapes|mesh(?:es)?|scenes)(?!\\p{L})|${MULTIPLIED_BY}[\\s-](?:of\\s|de\\s|von\\s)?(?:[\\p{L}-]{1,20}\\s)?(?:words?|mots|wörtern?|palabras|単語|단어|어절)(?![\\p{Script=Latin}])|\\s?[万亿億]\\s?余?字(?!节|節|典|符|段|体|體|幕)`],
	['quantity.bytes', `\\s?-?(?:[KMGTP]i?B|gigabytes?|terabytes?|megabytes?|(?:GO|TO)(?!\\s(?:\\d|the\\s)))(?![\\p{Script=Latin}\\d])`],
	['quantity.time', `${MULTIPLIER}${GAP}(?:hours?|hrs?|h|days?|weeks?|months?|minutes?|mins?|gpu.hours?|小时|[个個]?\\s?(?:小時|钟头|鐘頭)|天|周|个月|分钟|時間|日間|週間|시간|일간|일|주|heures?|(?<!à\\s)jours?|semaines?|stunden|tage|wochen|horas|días|semanas)(?![\\p{Script=Latin}\\d_])`],
] as const).map(([concept, pattern]) => [concept, new RegExp(pattern, 'iuy')] as const);

/** That somebody learned from what is counted next, as a fact: whatever else the sentence supposes. */
const LEARNED_BEFORE = /(?<!\p{L})(?:(?:is|are|was|were|been|we|i)\s(?:\p{Ll}+ly\s|then\s|first\s|also\s)?(?:pre|post|fine|re)?[- ]?(?:trained|tuned|train|tune)|training|(?:été|est|sont|avons)\s(?:pré-?)?entra[iî]née?s?|(?:fue|fueron|ha sido|se ha|hemos|está)\s(?:pre|re)?(?:entrenad|ajustad|afinad)[oa]s?|se\s(?:entrenó|preentrenó|reentrenó|ajustó|afinó)|(?:entrenamos|entrené|ajustamos|ajusté)|j['’]ai\s(?:ré|pré-?)?entra[iî]né|trainiert\s(?:wurde|wurden|haben|habe|ist)|gelernt\s(?:hat|haben|habe|wurde))\s(?:[^\s.,;:\d]+\s){0,6}(?:on|with|using|utili[sz]ing|from|sur|avec|con|en|sobre|auf|mit|aus|anhand)\s(?:[^\s.,;:\d]+\s){0,3}[~≈]?\s?$|(?<!\p{L})(?:fit(?:ted)?\s(?:to|on)|learn(?:ed|t)\sfrom|(?:model|network|decoder|encoder)\s(?:has\s|have\s)?(?:heard|listened\sto|read|seen|saw|been\s(?:fed|shown)))\s(?:[^\s.,;:\d]+\s){0,3}[~≈]?\s?$/iu;
const LEARNED_BEHIND = /^[^.,;。，、\d]{0,24}?(?:上(?:进行|進行|完成|做|接受|从头|從頭|从零|從零|持续|持續|联合|聯合){0,2}了?(?:预|預)?(?:训练|訓練)|で(?:事前|継続)?学習(?:し(?:た|て|まし)|され|を(?:行|おこな|実施|完了|終え))|로 (?:사전 ?)?학습(?:했|하였|한|되었|된|시켰|시킨|을? ?(?:진행|수행|완료|마[쳤친]))|trainiert(?! werden))|^[^.,;:。，、\d]{0,60}?\s(?:(?:on|with|from)\swhich\s(?:[^\s.,;:\d]+\s){1,4}(?:was|were|is)\s(?:pre-?|fine-?)?(?:trained|tuned)|(?:sur|avec)\sl(?:es)?quel(?:le)?s?\s|(?:mit|auf)\sdenen\s|con\sl[oa]s\sque\s|(?:was|were|is|has been|have been)\s(?:then\s|later\s)?(?:pre-?|fine-?|re)?(?:trained|tuned)\s(?:on|with|from)|(?:was|were)\s(?:used|enough|sufficient)\s(?:for\s(?:training|fine-?tuning|pre-?training)|to\s(?:train|fine-?tune|pre-?train|teach))|(?:ont|a)\s(?:servi|suffi)\s(?:à|pour)\s(?:l['’])?(?:entra[iî]n|affin|ajust|apprend)|(?:sirvieron|bastaron|se usaron|se utilizaron|se emplearon)\spara\s(?:entrenar|ajustar|afinar|enseñar)|(?:flossen|gingen)\s(?:in\s(?:das|dieses|unser)\s(?:modell|training|netz)|ins\s(?:training|modell|netz)))|^[^。，、\d]{0,16}?(?:で(?:微調整|ファインチューニング|追加学習)し|(?:を|が)学習に(?:使|用い|利用)|(?:을|를|이|가)\s(?:사전\s?)?(?:학습|훈련|미세\s?조정|파인튜닝)에\s(?:사용|쓰|썼|활용|이용|투입)|로\s(?:미세\s?조정|파인튜닝|훈련)(?:했|하였|한|되었|된|시켰))/iu;
/** What is counted is there to be learned from by its very name: “600 training images”. */
const FOR_TRAINING = /(?<!\p{L})(?:pre-?|fine-?)?(?:training|tuning)\s(?:[\p{L}-]+\s)?\p{L}+$/iu;
/** How many that takes, or how many at most, is not how many there were. */
const AT_LEAST = /(?<!\p{L})(?:at least|as few as|needs?|requires?|required|recommend\p{L}*|up to|per class|each|every|min(?:imum)?|than|first|next|last|random|these|those)\s(?:[^\s.,;:]+\s){0,3}$/iu;
/** With these before it, it was not learned from, or not yet. */
const SUPPOSED = /(?<!\p{L})(?:if|when|whenever|unless|can|could|si|cuando|lorsque|wenn|falls|kann)(?!\p{L})|如果|若|如需|可以?在|能在/iu;
/** Machines are counted as pictures are: `A100 8장`. */
const MACHINES_BEFORE = /(?:[GTN]PUs?|RTX\s?\d{4}|(?<![\p{L}\d])[AHVLPT]\d{2,3}|显卡|顯卡|그래픽카드)[^\s]{0,12}\s?$/iu;
const MACHINE_COUNTER = /^\s?[张張장枚台대]/u;
/** Of a step, a card or a prompt, and not of the whole. */
const EACH = /^\s?(?:per|each|at a time|at once|par|pro|por)(?!\p{L})/iu;
/** Hours of anything, where they were learned from. */
const HOURS = new RegExp(`${MULTIPLIER}[+~]?\\s(?:(?:hours?|minutes)\\sof\\s|(?:heures|minutes)\\sd(?:e\\s|['’])|(?:horas|minutos)\\sde\\s|(?:stunden|minuten)\\s(?!auf\\s|mit\\s|bei\\s|lang\\s|für\\s|pro\\s|und\\s|oder\\s|nach\\s|vor\\s|dauer\\p{L}*\\s)\\p{L}{3,})`, 'iuy');

/** A number in words, before its multiplier: “about a million pictures”, “deux millions de phrases”. */
const SPELLED = /(?<!\p{L})(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|(?:a\s)?hundred|une?|deux|trois|quatre|cinq|dix|eine?|einer|zwei|drei|vier|fünf|zehn|sept|huit|vingt|trente|quarante|cinquante|cent|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|cien|sechs|sieben|acht|neun|zwanzig|hundert)(?=[\s-](?:thousand|million|billion|trillion|millions?|milliards?|mille|millionen?|milliarden?|tausend|mil\s|millón|millones|hours?|minutes|heures|stunden|minuten|horas|minutos)(?!\p{L}))|(?<![一二两兩三四五六七八九十百千万第\d])[一二两兩三四五六七八九十]{1,3}(?=[百千万萬亿億]{1,2}[多余餘]?(?:个?(?:样本|樣本)|张|張|条|條|对|對|句|篇|小时|分钟|幅|段|首))|(?<![\p{L}])(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열)(?=\s시간)/giu;
/** A number of parameters in words, or under the name that programs have for it: 一亿来个参数, “half a billion parameters”, `n_params: 2.8e9`. */
const SPELLED_PARAMETERS = /[一二两兩三四五六七八九十百千数數几幾]{1,5}[万萬亿億]{1,2}[多余餘来來]?[个個]?(?:可训练的?|可訓練的?)?(?:参数|參數)|(?<!\p{L})(?:half a|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|eine?|une?|un|deux|trois|zwei|drei|vier|fünf|sechs|sieben|acht|dos|tres|cuatro|cinco|seis|siete|ocho|cien|cent)\s(?:and a half\s)?(?:hundred\s|quarter of a\s)?(?:thousand|million|billion|trillion|millions|milliards?|mille|millionen?|milliarden?|tausend|mil|millones)\s(?:de\s|d['’]|of\s)?(?:(?:trainable|learnable|model)\s)?(?:param|weights|paramètres|parámetros)\p{L}*|(?<![\p{L}])(?:n|num|number_of|total|trainable)_?(?:params|parameters|weights)["']?\s?[:=|]\s?[\d.,_]+(?:e\d{1,2}|[kmbt])?/giu;
/** The same where only the order of its size is told: “several million shapes”, 数百万张图片. */
const SPELLED_ROUGHLY = /(?<!\p{L})(?:(?:several|a few|many|some|hundreds of|tens of|dozens of|plusieurs|quelques|des|des centaines de|mehrere|einige|hunderte von|varios|varias|unos|cientos de)(?=\s(?:thousand|million|billion|trillion|milliers|millions|milliards|tausend|millionen|milliarden|miles|mil|millones)s?(?!\p{L}))|(?=(?:thousands|millions|billions|trillions)\sof\s))|[数數几幾上成](?=[十百千]?[万萬亿億千][^\s，。、]{0,8}(?:张|張|条|條|对|對|句|篇|小时|文|枚|件|トークン|token))|수(?=[십백천]?[만억천]\s?(?:개|장|건|문장|시간|토큰))/giu;
/** Of a dataset, whatever it holds is an example; these are told of examples. */
const HELD = /(?<!\p{L})(?:data ?sets?|corpus|training sets?|jeu de données|datensatz|korpus|conjunto de datos)\s(?:of|with|containing|comprising|consisting of|de|contenant|composé de|von|mit|aus|con|compuesto por)\s(?:about\s|around\s|roughly\s|over\s|approximately\s|nearly\s|some\s|more than\s|environ\s|plus de\s|rund\s|etwa\s|über\s|unos\s|unas\s|más de\s)?[~≈]?$/iu;
const HELD_BEHIND = new RegExp(`${MULTIPLIER}\\s(?:(?:good|bad|real|more|new|different|unique|of|de|von)\\s)?(?:\\dD\\s)?(?!(?:and|or|to|in|on|for|with|from|at|is|are|was|were|et|und|y|gb|tb|mb|hours?|days?|params?|parameters?|tasks?|languages?|classes|categories|labels|topics|domains|species|models?|gpus?|dimensions?|features|columns|users|speakers|people|langues|sprachen|idiomas|clases|klassen)(?!\\p{L}))\\p{L}{3,}`, 'iuy');
/** Whatever is counted in three figures and more, where it was learned from, but for machines, steps and what a network or a table is made of. */
const ANYTHING = new RegExp(`${MULTIPLIER}(?:\\s(?!(?:and|or|to|in|on|for|with|from|at|of|is|are|was|were|et|und|y|a|gb|tb|mb|minutes?|days?|weeks?|params?|parameters?|tasks?|languages?|class|classes|categories|labels|domains|lines|epochs?|steps?|iterations|updates|passes|gpus?|tpus?|cores|chips|nodes|nvidia|amd|accelerators?|machines|pixels|px|resolution|dimensions?|features|columns|users|people|layers|heads|langues|sprachen|idiomas|epochen|schritten?|pasos|épocas|époques|pas|dpi|fps|hz|khz)(?!\\p{L}))\\p{L}[\\p{L}-]{2,20}(?![\\p{L}-])){1,3}(?!\\s(?:steps?|gpus?|tpus?|classes|epochs?|iterations)(?!\\p{L}))`, 'iuy');
/** How long one example is, and not how many there are. */
const LENGTH_BEFORE = /(?<!\p{L})(?:sequences?|windows?|chunks?|segments?|inputs?|lengths?|clips?|batch(?:es)?|resolutions?)\s(?:of|with)\s(?:[^\s.,;:]+\s)?$/iu;
/** What is counted, where its number stands behind it: “the number of pairs reaches 200 million”, 样本数达到 3 亿. */
const COUNTED_BEFORE = /(?<!\p{L})(?:(?:number|amount|total|count|nombre|anzahl|número|cantidad)\s(?:of|de|d['’]|der|von)\s?(?:the\s|our\s|all\s|les\s|los\s|las\s)?(?:[\p{L}-]{1,20}\s){0,2}(?:images?|pairs|samples|examples|documents|sentences|records|clips|texts|phrases|paires|exemples|beispiele|paare|sätze|bilder|ejemplos|pares|frases|imágenes)\s(?:is|was|reache[sd]|exceed(?:s|ed)|totals|is above|is over|is around|is about|amounts to|est de|atteint|dépasse|beträgt|liegt bei|es de|alcanza|supera)\s)(?:\p{L}{2,13}\s){0,2}[~≈]?$|(?:数据|樣本|样本|图像|图片|语料|句对|文档|資料|語料|圖文對|图文对)(?:总数|总量|數量|数量|数|量|规模|規模)(?:達到|达到|达|為|为|是|约|約|共|有|超过|超過|[:：\s]){1,4}$|(?:データ|サンプル|画像|文書|学習文|ペア)(?:数|量)は(?:約|およそ|合計)?\s?$|(?:데이터|샘플|이미지|문장|문서)\s?(?:수|개수|양|크기|규모)[는은]\s?(?:약\s|총\s)?$|(?<![\p{L}_])(?:num|number|n)[ _](?:of[ _])?(?:train(?:ing)?[ _])?(?:examples|samples)\s?[=:]\s?$/iu;
const COUNT_ALONE = new RegExp(`(?:${MULTIPLIED_BY})?(?![\\s-]?(?:[%％]|[bmt](?!\\p{L})|gb|tb|param|参数|個のクラス))`, 'iuy');
/** So many tokens are never those of a window, a batch or a vocabulary. */
const IN_BILLIONS = /^\s?-?(?:billion|trillion|milliard|milliarde|billon|trill|mrd|bn|[bt](?!\p{L}))|^\s?(?:万亿|[十百千]?[亿億兆]|억|조)|^\s?mil millones/iu;

/** Names that end as names of benchmarks do: `LawBench`, `FinEval-KR`, `KoBEST-QA`. */
const BENCHMARK = /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}-]{0,30}(?:Bench|Eval|QA|MMLU|GLUE|NLI|Arena)(?![\p{Ll}])(?:[-.\s]?v?\d[\d.]{0,4})?(?:[-+][\p{L}\p{N}]{1,12})?/gu;
const SHOTS = /^(?:\s|-|‑){0,2}shots?(?!\p{L})/iu;
/** What is numbered, before its number: “Figure 3”, “stage 2”. */
const NUMBERED = /(?<!\p{L})(?:fig(?:ure)?s?\.?|tab(?:le)?s?\.?|sections?|sec\.|appendix|chapter|stage|phase|tableau|étape|abb(?:ildung)?\.?|tabelle|abschnitt|kapitel|stufe|figura|tabla|sección|etapa|fase|그림|표|단계)\s$|(?:图|圖|図|表|第)\s?$/iu;
/** What tests are made of: how many there are says nothing of how good a model is. What the values are of stands behind a preposition: “71 on these tasks”. */
const COUNTED = /^\s?(?:(?!(?:of|on|in|over|across|for|at|from|to|and|sur|en|de|des|pour|auf|bei|von|der|und|para|sobre|y)\s)[\p{Ll}-]{1,20}\s){0,3}(?:data ?sets|benchmarks|tasks|evals|jeux de données|tâches|datensätzen?|aufgaben|conjuntos de datos|tareas)(?!\p{L})|^\s?(?:个|個|项|項|种|つの|개의?)\s?[\p{Script=Han}]{0,8}(?:数据集|資料集|任务|任務|基准|基準|データセット|タスク|ベンチマーク|데이터셋|과제|태스크|벤치마크)/iu;
const DIMENSION = /^-?d(?![\p{L}\d])/iu;
const NUMBER = /\d(?:[\d.,]*\d)?/gu;
const DATE = /\b(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\d|3[01]))?\b|(?<![\d.])(?:0?[1-9]|[12]\d|3[01])(?:\.\s?|\/)(?:0?[1-9]|[12]\d|3[01])(?:\.\s?|\/)(?:19|20)\d\d\b|(?:19|20)\d\d\s?年(?:\s?\d{1,2}\s?月)?|(?:19|20)\d\d\s?년(?:\s?\d{1,2}\s?월)?|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\.?,?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?(?:(?:de|of|del)\s)?(?:19|20)\d\d\b|(?<![\d./-])(?:0[1-9]|[12]\d|3[01])-(?:0[1-9]|1[0-2])-20[12]\d(?![\d-])|(?<![\d./-])(?:0?[1-9]|1[0-2])\/20[12]\d(?![\d./-])|(?:19|20)\d\d\s?年[^。；\d]{0,4}[（(]\s?\d{1,2}\s?月|\bQ[1-4]\s(?:19|20)\d\d\b/giu;
/** Two amounts side by side, of unlike things: `70 % English, 20 % code`, `2,500 of boar, 900 of foxes`. */
const BREAKDOWN = /\d\s?[%％]?\s?\p{L}[\p{L}\s'’-]{0,40}[,;，、；]\s?(?:(?:and|und|et|y)\s)?\d[\d.,]{0,12}\s?[%％]?\s?\p{L}/gu;
/** The same in brackets behind their names: `Fables (12 GB), Almanacs (30 GB)`. */
const BRACKETED = /[(（][~≈]?\d[\d.,]{0,12}\s?(?:[%％]|[kmgt]b?(?!\p{L})|\p{L}{3,20}(?!\p{L}))[^()（）]{0,20}[)）]\s?[,、;，；与和と및]?\s?(?:and\s|und\s|et\s|y\s)?[^()（）,.，、。]{1,40}[(（][~≈]?\d[\d.,]{0,12}\s?(?:[%％]|[kmgt]b?(?!\p{L})|\p{L}{3,20})/giu;
/** Two shares in one sentence: “65% of the hours are English and roughly 18% Welsh”. */
const SHARES = /\d\s?[%％][^%％。]{1,160}\d\s?[%％]/gu;
/** From one year, or month of it, to another. */
const PERIOD = /(?:19|20)\d\d(?:\s?[年년])?(?:[-/.]?\s?\d{1,2}\s?[月월]?)?\s?(?:[-–—~至到]|から|부터|(?<=\s)(?:to|and|until|till|through|up to|bis|und|à|et|au|a|y|hasta)\s)\s?(?:\p{L}[\p{L}.]{0,10}\s){0,2}(?:19|20)\d\d(?!\d)/giu;
/** An address ends in letters, and not in digits as the version of a package does: `eslint@9.39.4`. */
const EMAIL = /[\w.+-]{1,64}(?:@|\s?\[at\]\s?)[\w-]{1,63}(?:(?:\.|\s?\[dot\]\s?)[\w-]{2,24}){0,3}(?:\.|\s?\[dot\]\s?)[a-z]{2,24}(?![\w-])/giu;
const URL = /\b(?:https?|ftp|s3|gs):\/\/[^\s)\]>"']+/giu;
/** A word with an inner capital or digit, or all in capitals; or an id with a slash. */
const NAME = /(?<![\p{Script=Latin}\p{N}])(?:\p{Lu}[\p{Ll}\d]*[\p{Lu}\d][\p{Script=Latin}\d.-]*|\p{Lu}\p{Ll}+-[\p{Lu}\d][\p{Script=Latin}\d.-]*|\p{Lu}{2,}[\p{L}\d-]*|[\w-]{1,96}\/[\w.-]{1,96})/gu;
/** A capitalised word inside a sentence. */
const CAPITALISED = /(?<=[\p{Ll}\d,;)]\s(?:["“(])?|[\p{Lo}、，（]\s?)\p{Lu}\p{Ll}+/gu;

/** The concepts that no word list can hold: numbers with what they count, dates, addresses, proper names. */
export function findQuantities(text: string): TermMatch[] {
	const matches: TermMatch[] = [];
	const all = (concept: string, pattern: RegExp): void => {
		for (const match of text.matchAll(pattern)) matches.push({ concept, start: match.index, end: match.index + match[0].length });
	};
	all('name', NAME);
	all('name', CAPITALISED);
	all('benchmark-name', BENCHMARK);
	if (/\d/u.test(text)) {
		all('date', DATE);
		all('breakdown', BREAKDOWN);
		all('breakdown', BRACKETED);
		all('shares', SHARES);
		all('period', PERIOD);
		for (const match of text.matchAll(NUMBER)) matches.push(...countedBy(text, match.index, match.index + match[0].length));
	}
	all('quantity.parameters', SPELLED_PARAMETERS);
	matches.push(...spelledOut(text));
	if (/@|\[at\]/iu.test(text)) all('email', EMAIL);
	if (text.includes('://')) all('url', URL);
	return matches;
}

/** What examples and tokens are told by. */
const COUNTS = new Set(['quantity.tokens', 'quantity.examples']);

/** What numbers in words count. */
function spelledOut(text: string): readonly TermMatch[] {
	return ([[SPELLED, false], [SPELLED_ROUGHLY, true]] as const).flatMap(([pattern, isRough]) => [...text.matchAll(pattern)].flatMap(({ index: start, 0: { length } }) => {
		const matches: TermMatch[] = [];
		const end = start + length;
		for (const [concept, unit] of UNITS) {
			unit.lastIndex = end;
			if (COUNTS.has(concept) && unit.test(text)) matches.push({ concept: isRough ? 'quantity.rough' : concept, start, end: unit.lastIndex });
		}
		if (isRough) return matches;
		if (isHeldOrCounted(text, start, end)) matches.push({ concept: 'quantity.examples', start, end });
		addLearned(text, start, end, matches);
		return matches;
	}));
}

/** As much of what stands before a number as may say what it counts, or what for. */
function textBefore(text: string, start: number): string {
	return text.slice(Math.max(0, start - 120), start);
}

/** Whether what a number counts is told before it, or by what holds it. */
function isHeldOrCounted(text: string, start: number, end: number): boolean {
	const before = textBefore(text, start);
	const digits = text.slice(start, end);
	HELD_BEHIND.lastIndex = COUNT_ALONE.lastIndex = end;
	if (HELD.test(before)) return HELD_BEHIND.test(text) && (digits.replace(/\D/gu, '').length > 2 || isMultiplied(text, end)) && !/^(?:19|20)\d\d$/u.test(digits);
	return COUNTED_BEFORE.test(before) && COUNT_ALONE.test(text);
}

function isMultiplied(text: string, end: number): boolean {
	MULTIPLIED.lastIndex = end;
	return MULTIPLIED.test(text);
}

/** Adds that what a number counts, as its matches so far tell, was learned from. */
function addLearned(text: string, start: number, end: number, matches: TermMatch[]): void {
	HOURS.lastIndex = end;
	const counted = matches.find(({ concept }) => COUNTS.has(concept));
	ANYTHING.lastIndex = end;
	const isOfAnything = !counted && text.slice(start, end).replace(/\D/gu, '').length > 2 && !/^(?:19|20)\d\d$/u.test(text.slice(start, end)) && ANYTHING.test(text);
	if (!counted && !isOfAnything && !HOURS.test(text)) return;
	const before = textBefore(text, start);
	if (SUPPOSED.test(before)) return;
	if (isOfAnything && LENGTH_BEFORE.test(before)) return;
	const isLearned = LEARNED_BEFORE.test(before) || (counted !== undefined && FOR_TRAINING.test(text.slice(end, counted.end)) && !AT_LEAST.test(before));
	if (!counted && !isLearned) return;
	const behind = counted?.end ?? (isOfAnything ? ANYTHING.lastIndex : HOURS.lastIndex);
	const rest = text.slice(behind, behind + 60);
	if (!EACH.test(rest) && (isLearned || LEARNED_BEHIND.test(rest))) matches.push({ concept: 'quantity.learned', start, end: behind });
}

/** So many tokens are those of one sequence, and not of what a model learned from. */
const WINDOW = [128, 200_000] as const;

/** Whether a number of tokens is the length of a sequence or of a window: “sequences of 2,048 tokens”. */
function isWindow(text: string, digits: string, end: number): boolean {
	const count = Number(digits.replace(/[.,]/gu, ''));
	return count >= WINDOW[0] && count <= WINDOW[1] && !isMultiplied(text, end);
}

/** A letter for millions or billions, with nothing said of what. */
const LETTER = /^[\s-]?[bm]$/iu;
const SMALL_LETTER = /^\s?[bm]$/u;
/** What there are millions of behind such a letter, unless a model stands between: “600M synthetic captions”. */
const COUNTED_BEHIND = /^\s(?:(?!(?:models?|params?|parameters?|weights|variants?|versions?|checkpoints?|base|on|with|for|of|from|in|and|or|to|over|that|which|using|trained|is|are|was|were|has|can|takes|outputs|generates)\s)[\p{L}-]{1,20}\s){0,3}(?:tokens?|words|segments|images|captions|pairs|samples|examples|documents|corpus|corpora|sentences|videos|photos|pictures|clips|pages|posts|tweets|reviews|rows|records|entries|games|positions|molecules|sequences|frames|users|queries|jetons|mots|phrases|wörter|wörtern|sätze|sätzen|bilder|bildern|palabras|frases|imágenes)(?![\p{L}-])|^\s?(?:条|條|张|張|对|對|句|篇|件|枚|トークン|토큰|词元|장의|문장)/iu;

/** So many in a time: “40M/year”. */
const IN_A_TIME = /^\s?(?:\/|per\s|each\s|a\s)\s?(?:year|month|week|day|hour|minute|second)|^\s?(?:par|pro|por|al)\s(?:an|mois|semaine|jour|jahr|monat|woche|tag|año|mes|semana|día)(?!\p{L})/iu;

/** Whether a letter behind a number is no size of a network: a part of a name (`yolo11m`), an option (`python3 -m`), metres, or millions of something else. */
function isNoSize(text: string, start: number, end: number, unitEnd: number): boolean {
	const unit = text.slice(end, unitEnd);
	if (!LETTER.test(unit)) return false;
	if (SMALL_LETTER.test(unit) && (unit.length > 1 || /\p{L}$/u.test(text.slice(Math.max(0, start - 2), start)))) return true;
	const behind = text.slice(unitEnd, unitEnd + 100);
	return COUNTED_BEHIND.test(behind) || IN_A_TIME.test(behind);
}

/** What one number is and counts. */
function countedBy(text: string, start: number, end: number): readonly TermMatch[] {
	const matches: TermMatch[] = [];
	const before = text.slice(Math.max(0, start - 2), start);
	const digits = text.slice(start, end);
	// "GPT-4", "v2.0", "pass@1", "[12]" and the numbering of a list are names, not quantities. "Llama-2-7B" still tells a size.
	const isName = /(?:[\p{L}_]-?|@)$/u.test(before) && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]-?$/u.test(before);
	// How many examples a prompt shows is a setting: “5-shot”.
	const isShots = SHOTS.test(text.slice(end, end + 8));
	const isNumbered = NUMBERED.test(text.slice(Math.max(0, start - 12), start));
	const isCount = DIMENSION.test(text.slice(end, end + 3)) || (!/[.,]/u.test(digits) && COUNTED.test(text.slice(end, end + 80)));
	const isReference = before.endsWith('[') && text[end] === ']';
	const isOrdinal = start === 0 && /^[.)、]/u.test(text.slice(end, end + 1));
	const isOfMachines = MACHINE_COUNTER.test(text.slice(end, end + 2)) && MACHINES_BEFORE.test(text.slice(Math.max(0, start - 28), start));
	for (const [concept, unit] of UNITS) {
		if (isOfMachines && concept === 'quantity.examples') continue;
		unit.lastIndex = end;
		if ((!isName || concept === 'quantity.parameters') && unit.test(text) && !(concept === 'quantity.parameters' && isNoSize(text, start, end, unit.lastIndex))) matches.push({ concept: concept === 'quantity.tokens' && isWindow(text, digits, end) ? 'quantity.window' : concept, start, end: unit.lastIndex });
	}
	if (!isName && matches.some(({ concept }) => concept === 'quantity.tokens') && IN_BILLIONS.test(text.slice(end, end + 16))) matches.push({ concept: 'quantity.tokens-in-billions', start, end });
	if (!isName && !isOfMachines && isHeldOrCounted(text, start, end)) matches.push({ concept: 'quantity.examples', start, end });
	addLearned(text, start, end, matches);
	if (isName || isShots || isNumbered || isCount || isReference || isOrdinal) return matches;
	if (/^\s?(?:%|％|percent|per cent|por ciento|prozent|pour cent)/iu.test(text.slice(end, end + 12))) matches.push({ concept: 'percent', start, end: end + 1 });
	matches.push({ concept: /^(?:19|20)\d\d$/u.test(digits) ? 'year' : 'number', start, end });
	return matches;
}
