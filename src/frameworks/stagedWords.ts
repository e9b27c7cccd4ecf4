import type { DisclosureId } from '../disclosures/disclosure';

/** The words that `readStages` goes by, in the languages of the cards. What is long stands in a list, one entry a language or a turn of phrase. */

/** What can be opened later, by the words for it: what is named by more words before what is named by fewer. */
export const OBJECTS: readonly (readonly [DisclosureId, readonly RegExp[]])[] = [
	['availability/checkpoints', [/\bintermediate (?:checkpoints?|weights)/giu, /中间(?:检查点|权重)/giu, /中間チェックポイント/giu, /중간 체크포인트/giu, /checkpoints? intermédiaires?/giu, /zwischenstände/giu, /checkpoints? intermedios?/giu]],
	['availability/evaluation-code', [/\bevaluation (?:code|scripts?|harness)/giu, /(?:评测|评估|評測|評估)(?:代码|代碼)/giu, /評価(?:用)?コード/giu, /평가 코드/giu, /code d[’']évaluation/giu, /(?:auswertungs|evaluierungs|evaluations)code/giu, /código de evaluación/giu]],
	['availability/data-processing-code', [/\b(?:data|pre-?)[ -]?processing (?:code|scripts?|pipeline)/giu, /(?:数据|數據)?(?:预|預)?(?:处理|處理|清洗)(?:代码|代碼)/giu, /前?処理(?:用)?コード/giu, /(?:전처리|데이터 처리) 코드/giu, /code de (?:pré-?)?traitement/giu, /(?:datenverarbeitungs|datenaufbereitungs|vorverarbeitungs)code/giu, /código de (?:pre)?procesamiento/giu]],
	['availability/inference-code', [/\binference (?:code|scripts?)/giu, /推理(?:代码|代碼)/giu, /推論(?:用)?コード/giu, /추론 코드/giu, /code d[’']inférence/giu, /inferenzcode/giu, /código de inferencia/giu]],
	['availability/training-code', [/\b(?:training|source|fine-?tuning) (?:code|scripts?)/giu, /\bcode\b/giu, /代码|代碼|源码|源碼/giu, /コード/giu, /코드/giu, /\b(?:trainings|quell)code\b/giu, /\bcódigo\b(?! abierto)/giu]],
	['availability/training-data', [
		/\b(?<!(?:evaluation|test|benchmark|validation) )(?:data ?sets?|training data|corpus|corpora)\b/giu, /(?<!评测|评估|测试|验证|評測|測試|元)(?:训练|訓練|预训练|微调)?(?:数据|數據|语料|語料)(?!处|處|卡|库|庫|分析|中心|安全)/giu, /(?:学習|訓練)データ/giu, /(?<!評価|テスト)データセット/giu, /コーパス/giu, /(?:학습|훈련) ?데이터/giu, /(?<!평가 |테스트 )데이터(?:셋|세트)/giu, /말뭉치/giu,
		/jeux? de données(?! (?:d[’']évaluation|de test))/giu, /données d[’']entra[iî]nement/giu, /\b(?:trainings)?(?:daten|datensatz|datensätze|korpus)\b(?<!bezogenen? daten)/giu, /conjuntos? de datos(?! de (?:evaluación|prueba))/giu, /datos de entrenamiento/giu,
	]],
	['availability/weights', [/\b(?:weights|checkpoints?)\b/giu, /权重|權重/giu, /重み/giu, /가중치/giu, /\bpoids\b/giu, /\b(?:modell)?gewichte\b/giu, /\bpesos\b/giu]],
];

/** What opens something, as a verb or as what it is then. */
export const OPENING: readonly RegExp[] = [
	/\b(?:open(?:ed|ly)?|open-?sourc\w*|releas\w*|publish\w*|availab\w*|shar(?:e|ed|ing)|download\w*)\b/iu,
	/公开|公開|开源|開源|发布|發布|开放|開放|リリース|配布|オープンソース|공개|배포|출시|오픈소스/iu,
	/\b(?:publi(?:é|ée|és|ées|er|era|erons|eront|cation)|ouv(?:ert\w*|rir\w*)|diffus\w*|libér\w*|disponibles?|mis\w* à disposition|rendu\w* publi\w+)(?![\p{L}\d])/iu,
	/\b(?:veröffentlich\w*|freigegeben|freigeben|bereitgestellt|bereitstellen|offengelegt|verfügbar|zugänglich|quelloffen)\b/iu,
	/\b(?:public(?:ad|ar)|liber(?:ad|ar)|abiert|abrir|compart)/iu,
];

/** What is open already and is only made use of: “publicly available datasets”, 开源模型. */
export const OTHERS: readonly RegExp[] = [
	/\b(?:publicly|freely|openly) available (?:training )?(?:data|models?|benchmarks?|code|corpora|corpus|weights)\w*/giu, /\bopen(?:-source|-weights?|-access)? (?:training )?(?:data|models?|benchmarks?|corpora|corpus|weights)\w*/giu,
	/(?:公开|公開|开源|開源|开放)(?:可用)?的?(?:训练)?(?:数据|數據|语料|模型|基准|基準|测试|評測|评测|社区|框架|工具)/giu, /公開(?:されている|済みの?)?(?:データ|ベンチマーク|モデル|コーパス)/giu, /공개(?:된|되어 있는)? ?(?:데이터|벤치마크|모델|말뭉치)/giu,
	/(?:données|corpus|modèles) (?:publics?|publiques?|ouvert\w*|disponibles?)(?! (?:sous|sur|en|à|d[’']ici|fin|début))/giu, /öffentlich\w* (?:verfügbar\w* )?(?:daten|modell|korp)\w*/giu, /(?:offene|frei verfügbare)\w* (?:daten|modell|korp)\w*/giu, /(?:datos|corpus|modelos) (?:públic\w*|abiert\w*|disponibles)(?! (?:en|bajo|a))/giu,
];

/** A card that names the model before this one. */
export const EARLIER: readonly RegExp[] = [
	/\b(?:previous|prior|earlier|preceding|last) (?:\w+ )?(?:generations?|versions?|releases?|models?)\b/iu, /\bpredecessors?\b/iu,
	/上一代|上代|前代|前一代|上一版|上个版本|上一个版本|旧版|前作/iu, /前世代|旧世代|前バージョン|旧バージョン|前モデル|旧モデル|先代/iu, /(?:이전|전) ?(?:세대|버전|모델)|전작|구버전/iu,
	/\b(?:versions?|générations?|modèles?) (?:précédente?s?|antérieure?s?)(?![\p{L}\d])/iu, /\bprécédente? (?:version|génération|modèle)(?![\p{L}\d])/iu, /\bprédécesseurs?(?![\p{L}\d])/iu,
	/\b(?:vorherige|vorige|frühere|vorangegangene)[nrsm]? (?:version|generation|modell)\w*/iu, /\bvorgänger\w*/iu,
	/\b(?:versi[oó]n|generaci[oó]n|modelo)(?:es)? (?:anterior|previ[oa]|precedente)(?:e?s)?\b/iu, /\banterior(?:es)? (?:versi[oó]n|generaci[oó]n|modelo)(?:es)?\b/iu, /\bpredecesor(?:as?|es)?\b/iu,
];

/** A sentence that only measures this model by the one before, or tells what that was made from. */
export const COMPARISON: readonly RegExp[] = [
	/\b(?:unlike|compared (?:with|to)|in contrast to|than|over|improves?|outperform\w*)\b/iu, /\b(?:train|fine-?tun|pre-?train|evaluat|test)(?:ed|ing|s)? (?:\w+ )?(?:on|with|using|from)\b/iu,
	/相比|相较|较上|比上一|优于|超过|不同于|区别于|基于|使用|训练自|上训练/iu, /比べ|より|異なり|違い|を用い|で学習|を使用/iu, /달리|보다|비해|사용하|로 학습|기반으로/iu,
	/\b(?:contrairement|par rapport|comparé\w*|surpass\w*|entraîné\w* (?:sur|avec)|meilleur\w*)(?![\p{L}\d])/iu, /\b(?:im gegensatz|gegenüber|im vergleich|anders als|besser|übertrifft|trainiert (?:auf|mit))\b/iu, /\b(?:a diferencia|en comparación|respecto a|frente a|supera|mejor|entrenad\w* (?:con|en|sobre))(?![\p{L}\d])/iu,
];

/** That a model is open, with nothing else said to be: that it was released some day does not say so. */
export const OPEN_MODEL: readonly RegExp[] = [
	/\b(?:is|are|was|were|been|remains?) (?:(?:also|already|fully|completely|now|all) ){0,2}(?:open(?![ -](?:to|for|question|ended|domain))|open-?sourced?|openly available|(?:publicly|freely) available|available under|released (?:openly|under))\b/iu,
	/已经?(?:完全|全面|全部)?(?:开源|開源|公开|公開|开放|開放)/iu, /(?:完全|全面|全部)(?:开源|開源)(?!模型)/iu, /(?:许可证|許可證|协议|許可)下?(?:开源|開源)/iu,
	/オープンソース(?:化され|です|として公開)/iu, /公開(?:済み|されてい|してい|中)/iu, /ライセンス(?:の(?:もと|下))?で(?:公開|配布)/iu, /오픈소스(?:입니다|이다|로 공개|로 배포)/iu, /공개(?:되어 있|돼 있|되어있)/iu, /라이선스(?:로|하에|에 따라) ?(?:공개|배포)/iu,
	/\b(?:est|sont|était|étaient|a été|ont été) (?:(?:déjà|aussi|entièrement|également|désormais) ){0,2}(?:ouvert\w*|open[ -]source|libres?|(?:disponibles?|publiée?s?) sous)(?![\p{L}\d])/iu,
	/\b(?:ist|sind|war|waren) (?:(?:bereits|auch|vollständig|ganz) ){0,2}(?:offen|quelloffen|open[ -]source|frei verfügbar)\b/iu, /\b(?:ist|sind|wurden?|steht|stehen) (?:(?:bereits|auch|vollständig) ){0,2}unter (?:[\w.-]+ ){1,4}(?:offen|veröffentlicht|verfügbar)\b/iu,
	/\b(?:es|son|está|están|fue|fueron) (?:(?:ya|también|completamente|totalmente) ){0,2}(?:abiert\w*|de código abierto|open[ -]source|libres?|(?:disponibles?|publicad\w*|liberad\w*) bajo)(?![\p{L}\d])/iu,
];

/** That something is still to be opened: the future of a verb for it, or a plan to. */
export const FUTURE: readonly RegExp[] = [
	/将(?:于|在)[^，。；]{1,20}?(?:开源|開源|公开|公開|发布|發布|开放|開放)/iu, /(?:将|將|拟|擬)(?:会|會|陆续|陸續|逐步|很快|尽快|全面|完全|全部|正式|同步|一并|继续){0,3}(?:开源|開源|公开|公開|发布|發布|开放|開放)/iu, /(?:预计|預計|计划|計劃|争取)[^，。；]{0,20}?(?:开源|開源|公开|公開|发布|發布|开放|開放)/iu, /(?:稍后|随后|近期|年内|下个?月)(?:开源|開源|公开|公開|发布|發布|开放|開放)/iu,
	/(?:公開|リリース|配布|オープンソース化)(?:する|される|を|いたし)?(?:予定|計画|見込み)/iu, /(?:近日|後日|まもなく|来月|来年|年内|追って|順次)[^。]{0,20}?(?:公開|リリース|配布|オープンソース化)/iu, /20\d\d年[^。]{0,12}?に(?:公開|リリース|配布|オープンソース化)(?:します|いたします)/iu,
	/(?:공개|배포|출시|오픈소스화)(?:할|될|하려|되는)? ?(?:예정|계획)/iu, /(?:공개|배포|출시|오픈소스화)(?:하겠|될 것|할 것|됩니다 예정)/iu, /(?:곧|추후|다음 ?달|내년|연내)[^.]{0,20}?(?:공개|배포|출시|오픈소스화)/iu,
	/\b(?:sera|seront|va|vont|allons)(?: [^\s,;.]+){0,4}? (?:publi\S*|ouvert\S*|ouvrir|diffus\S*|libér\S*|disponibles?|partag\S*|mis\S* à disposition|rendu\S* public\S*)/iu, /\b(?:publie|diffuse|ouvri|libére|partage)r(?:a|ons|ont)(?![\p{L}\d])/iu, /\b(?:prévo(?:it|yons|ient)|prévue?s?|comptons|envisageons)(?: [^\s,;.]+){0,4}? (?:publi\S*|diffus\S*|ouvrir|l[’']ouverture|libér\S*|partag\S*)/iu,
	/\b(?:planen|wollen|sollen|soll|beabsichtigen|möchten)\b[^.;]{0,80}?\b(?:veröffentlich\w*|freigegeben|freizugeben|freigeben|bereitgestellt|bereitzustellen|bereitstellen|offengelegt|offenzulegen|verfügbar|zugänglich|quelloffen)\b/iu, /\b(?:wird|werden)\b[^.;]{0,40}?\b(?:demnächst|bald|später|in kürze|voraussichtlich|nächste\w*|im laufe|noch|(?:anfang|mitte|ende|im|bis|am|ab|q[1-4])\b[^.;]{0,24}?20\d\d)[^.;]{0,60}?\b(?:veröffentlich\w*|freigegeben|freizugeben|freigeben|bereitgestellt|bereitzustellen|bereitstellen|offengelegt|offenzulegen|verfügbar|zugänglich|quelloffen)\b/iu,
	/\b(?:será|serán|estará|estarán|va a|van a|vamos a)(?: [^\s,;.]+){0,4}? (?:publicad\S*|publicar|liberad\S*|liberar|abiert\S*|abrir|disponibles?|públic\S*|compartid\S*|compartir)/iu, /\bse (?:publicar|liberar|abrir|compartir)án?(?![\p{L}\d])/iu, /\b(?:publicar|liberar|abrir|compartir)emos\b/iu, /\b(?:plane\w+|prev(?:é|emos|isto)|esperamos|pretend\w+)(?: [^\s,;.]+){0,4}? (?:publicar|liberar|abrir|compartir)\S*/iu,
];

/** That it is not to be opened. */
export const REFUSED: readonly RegExp[] = [
	/\b(?:will not|won[’']t|no plans?|not plan\w*|never)\b/iu, /不会|不會|不再|不予|暂不|暫不|不打算|没有计划|无计划|不计划|尚无计划/iu, /予定は?(?:ありません|ない|ございません)|(?:公開|リリース|配布)(?:は?し|され)(?:ません|ない)/iu, /(?:공개|배포)(?:하지|되지|할 계획이|될 예정이|할 예정이)[^.]{0,6}(?:않|없|아니)|(?:계획|예정)(?:은|이)? ?없/iu,
	/\bne (?:sera|seront|va|vont|publier|diffuser|prévo|comptons)|\b(?:pas|jamais|ni) (?:être )?(?:publi|diffus|ouvert|libér|partag|disponible)|\bn[’'](?:allons|est pas prévu|est pas prévue)/iu, /(?<!\bnoch )\bnicht (?:\w+ ){0,3}(?:veröffentlich|freigegeben|bereitgestellt|offengelegt|verfügbar|geplant)|\bkeine? (?:\w+ )?(?:veröffentlichung|pläne)/iu, /\bno (?:se |lo |los |las |la )?(?:será|serán|estará|estarán|va |van |vamos|publicar|liberar|abrir|compartir|planea|prev|está previsto)/iu,
];

/** A day, month, quarter, half or year, or one that is next. A version is no year. */
export const WHEN: readonly RegExp[] = [
	/(?:(?:early|mid|late|the end of|end of|the (?:first|second|third|fourth) (?:half|quarter) of|début|mi|fin|la fin de|anfang|mitte|ende|principios de|mediados de|finales de|fin de)[ -])?(?:(?:\d{1,2}\.? )?(?:de )?(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|aoû|ago|sep|oct|okt|nov|dec|déc|dez|dic|ene)[\p{L}]*\.? (?:de |\d{1,2},? )?|[QHTS][1-4][ /,-]*)?(?<![\d.-])20[2-9]\d(?:[-/](?:0?[1-9]|1[0-2])(?:[-/]\d{1,2})?(?!\d)| ?[年년](?: ?\d{1,2} ?[月월](?:[上中下]旬|底|初)?)?)?(?![\d.]*[\d])(?: ?[QHTS][1-4]\b)?/iu,
	/下个?月|本月底|年内|明年|今年(?:底|下半年)?/iu, /来月|来年|年内|今秋|今年中/iu, /다음 ?달|내년|연내|올해 (?:말|하반기)/iu, /\b(?:next (?:month|quarter|year)|later this (?:month|year))\b/iu, /\ble mois prochain|l[’']an(?:née)? prochaine?/iu, /\bnächste[nrs]? (?:monat|quartal|jahr)/iu, /\bel próximo (?:mes|trimestre|año)/iu,
];
