import type { Range } from '../card/range';
import type { PlacedStatement, Reading } from './reading';

/** What is said to be open source. */
const MODEL = '(?:models?|llms?|lmms?|mllms?|vlms?|slms?|transformers?|encoders?)';
/** Behind such a word comes the next part of the sentence, not the word that it only belongs to: “an open-source LLM inference engine”. */
const END = '(?=[.,;:!?()–—]|\\s*$|\\s(?:that|which|for|with|by|in|on|from|to|and|at|is|are|can|has|whose|under|using|launched|developed|released|trained|designed|built|based|capable|series|family)\\b)';

const CLAIMS: readonly RegExp[] = [
	new RegExp(`\\b(?:is|are|as) (?:[\\w'’-]+,? ){0,7}?open[- ]sourced?,? (?:[\\w'’-]+,? ){0,5}?${MODEL}${END}`, 'iu'),
	/\b(?:this|our|the|these) (?:[\w.-]+ ){0,2}?(?:models?|weights|checkpoints?) (?:is|are|has been|have been) (?:(?:an?|also|fully|completely|truly|now|entirely) ){0,3}open[- ]?sourced?\b(?! (?:friendly|alternative|compatible))/iu,
	/\bwe (?:[\w'-]+ ){0,3}?open[- ]?sourced? [^.;]{0,60}?\b(?:models?|weights|checkpoints?|llms?|\d{1,3}(?:\.\d)?b)\b/iu,
	/我们[^，。；]{0,8}(?:开源|開源)了?[^，。；]{0,24}?(?:模型|权重|系列)/u,
	/(?:本|该|此|我们的)模型[^，。；]{0,16}(?:开源|開源)(?!协议|许可|社区|数据|代码|框架|项目|工具|大?模型)/u,
	/是[^，。；]{0,20}?(?:开源|開源)的?[^，。；]{0,16}?模型(?![的中上])/u,
	/(?:本|この|当)モデルは[^。]{0,30}オープンソース(?!の?(?:データ|コード|ツール|ライブラリ|フレームワーク|コーパス|ソフト|モデル))|(?:モデル|Chat|\d[Bb])\*{0,2}をオープンソース(?:化|として公開)/u,
	/(?:본|이|저희) ?모델은[^.]{0,30}오픈 ?소스(?! ?(?:데이터|코드|도구|라이브러리|프레임워크|소프트|말뭉치|모델))|모델을 오픈 ?소스로 공개/u,
	/\b(?:ce|notre) modèle est (?:[\p{L}'’-]+ ){0,2}open[- ]source(?![-\p{L}])/iu,
	/\b(?:dieses|unser) modell ist (?:\p{L}+ ){0,2}(?:open[- ]source|quelloffen)(?![-\p{L}])/iu,
	/\b(?:este|nuestro) modelo es (?:\p{L}+ ){0,2}(?:de código abierto|open[- ]source)(?![-\p{L}])/iu,
];

/** Between the words of a claim these make another of it: a comparison, a part of the model, something that was used. */
const NOT_SO = /\b(?:not|never|no|among|than|other|best|strongest|top|leading|first|most|all|any|some|many|available|existing|popular|comparable|similar|competitive|compared|compatible|around|wrapper|on|over|upon|with|by|into|against|from|based|built|derived|fine-?tuned|initialized|one|versus|vs|will|plan|soon)\b|n['’]t\b|(?<!\b(?:series|family|suite|set|collection|generation|range|line|group) )\bof\b|[不未将没]|基于|基於|其他|最|领先|优于|超越|主流|之一|对比|ません|ではな|않|아니|\b(?:pas|nicht|kein|no)\b/iu;
/** What is opened instead of the model. */
const OTHER_THINGS = /open[- ]?sourced?,? (?:(?:the|our|all|its|a|an|full|entire|complete|training|evaluation|inference|and) ){0,4}(?:code|codebase|data|datasets?|corpus|corpora|benchmarks?|toolkits?|library|libraries|framework|tools?|scripts?|pipeline|platform|recipe)\b|[开開]源了?(?:[^，。；]{0,4})(?:评测|数据|代码|脚本|工具|框架|基准|项目|社区|協議|协议|许可)/iu;
/** “The code of this model is open source.” */
const PART_OF = /\b(?:code|data|datasets?|library|implementation|demo|tokenizer) (?:of|for|behind|from|to train|to run) ?$/iu;

/** The first place where the text calls this model open source; open weights are another matter, and so is a library that it uses. */
export function openClaim({ statements }: Reading): Range | undefined {
	return statements.find(isOpenClaim)?.range;
}

function isOpenClaim({ kind, text, claims, weight, isInstruction }: PlacedStatement): boolean {
	if ((kind !== 'sentence' && kind !== 'heading' && kind !== 'field') || weight === 'placeholder' || isInstruction || !/open|开源|開源|オープン|오픈|quelloffen|abierto/iu.test(text)) return false;
	if (claims.some(({ concepts }) => concepts.has('other-model') || concepts.has('promise') || concepts.has('reader'))) return false;
	return CLAIMS.some((pattern) => {
		const match = pattern.exec(text);
		return match !== null && !NOT_SO.test(match[0]) && !OTHER_THINGS.test(match[0]) && !PART_OF.test(text.slice(Math.max(0, match.index - 24), match.index));
	});
}
