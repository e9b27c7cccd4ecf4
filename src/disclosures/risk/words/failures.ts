import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';
import { PRONE_ZH } from './subjects';

/** What goes wrong when something that reads, sees, hears or writes fails. Little else is called so. */
export const faults: Terms = {
	en: [
		// Takes one thing for another.
		'makes stuff up', 'make stuff up', 'making stuff up', 'botch', 'botches', 'botched', 'bungl*', 'muddle*', 'mess up', 'messes up', 'messed up', 'screws up', 'flounder*', 'fumbl*', 'gets lost', 'get lost', 'wobbl*', 'breaks character', 'loses coherence', 'loses context', 'loses detail', 'loses quality', 'drops words', 'drops punctuation', 'over-refus*', 'sycophan*', 'underfit*', 'under-trained', 'overgenerali*', 'oversimplif*', 'parrots', 'leaks into', 'bleeds into', 'bleed into', 'worsens', 'suffers when', 'suffers on', 'visual artifacts', 'visible artifacts', 'artefacts', 'artifacts around', 'copies the prompt', 'ignores the prompt', 'ignores the system', 'is weak', 'are weak', 'throw it off', 'beyond it', 'defeats it', 'mangl*', 'drifts', 'overrates', 'underrates', 'quality loss', 'sound odd', 'sounds odd', 'far from reliable', 'breaks off', 'misread*', 'mislabel*', 'misidentif*', 'misrecogni*', 'mistranslat*', 'mistranscri*', 'misclassif*', 'mispronounc*', 'misjudg*', 'mispredict*', 'misdetect*', 'miscount*', 'misattribut*', 'misheard', 'mishear*', 'misunderst*', 'misinterpret*', 'misspelt', 'misplac*', 'mis-scored', 'mishandl*', 'misgender*', 'mistaken for', 'mistook', 'confuse', 'confuses', 'gets confused', 'confused with', 'confused by', 'confused pairs', 'confusion between', 'conflat*', 'mix up', 'mixes up', 'mixed up', 'mix-up*', 'hard to tell apart', 
		// Does not notice or keep.
		'overlook', 'overlooks', 'goes unnoticed', 'go unnoticed', 'go unseen', 'undetected', 'slip through', 'slips through', 'gets missed', 'get missed', 'often missed', 'lose track', 'loses track', 'lost track', 'lose the thread', 'loses the thread', 'thread is lost', 'loses control', 'forgets', 'swallows', 'swallowed', 'cut in two', 'cut in half', 'split in two', 'torn apart', 'silently truncated', 'no memory of',
		// Makes things up.
		'hallucinat*', 'confabulat*', 'fabricat*', 'invents', 'makes up', 'make things up', 'makes things up', 'making up', 'out of thin air', 'gibberish', 'garble*', 'drivel', 'rambl*', 'guesswork', 'guesses at', 'guesses wildly', 'wild guess*', 'mere guess', 'is a guess', 'coin flip', 'coin toss', 'roll a die', 'hit or miss', 'hit-and-miss', 'unfaithful*',
		// Falls apart.
		'fall apart', 'falls apart', 'fails on', 'fails for', 'fails at', 'fails when', 'fails badly', 'fail on', 'fail when', 'falter*', 'stumbl*', 'trips over', 'trip over', 'trips up', 'chokes', 'choke on', 'thrown off', 'throws it off', 'derail*', 'off the rails', 'haywire', 'gets stuck', 'get stuck', 'starts to loop', 'repeats itself', 'repeat itself', 'endless repetition*', 'contradicts itself', 'trails off', 'over-segment*', 'under-segment*', 'oversmooth*', 'overfits', 'over-saturat*', 'undercount*', 'overcount*', 'undershoots', 'overshoots', 'overconfiden*', 'underconfident', 'miscalibrat*', 'incoheren*', 'stutter*', 'slurred', 'slurs words', 'slurs syllables', 'mumbl*', 'flicker*', 'smudge*', 'mush', 'mushy', 'melt', 'melts', 'extra fingers', 'six fingers', 'wander*', 'lag behind', 'lags behind', 'caught out', 'fooled', 'fools', 'fool it',
		// Is not up to it.
		'struggle with', 'struggle to', 'struggle on', 'struggles', 'struggling', 'has trouble', 'have trouble', 'having trouble', 'has problems with', 'have problems with', 'has difficult*', 'have difficult*', 'had difficult*', 'difficulty with', 'difficulties with', 'has a hard time', 'finds it hard', 'has no idea', 'have no idea', 'no clue', 'clueless', 'no notion', 'no concept of', 'no sense of', 'no knowledge of', 'knows nothing', 'knowledge stops', 'over its head', 'lost on', 'blind to', 'deaf to', 'blind spot*', 'weak spot*', 'weak point*', 'weak at', 'weak on', 'weak in', 'weak for', 'bad at', 'poor at', 'poor on', 'worst on', 'at a loss', 'fares badly', 'fare badly', 'does badly', 'do badly', 'does poorly', 'do poorly', 'does worse', 'do worse', 'performs badly', 'perform badly', 'performs poorly', 'perform poorly', 'performs worse', 'perform worse', 'performs less well', 'perform less well', 'underperform*', 'falls short', 'fall short', 'let down', 'forget it', 'out of its depth', 'overestimat*', 'underestimat*', 'biased towards', 'biased toward', 'monotonous*', 'is missed', 'are missed', 'is overlooked', 'are overlooked', 'is taken for', 'are taken for', 'gets taken for', 'get taken for', 'made up by', 'something made up', 'goes wrong', 'go wrong', 'gets wrong', 'get wrong', 'gets it wrong', 'mystery to', 'begins to oscillate', 'starts to oscillate', 'outputs garbage', 'produces garbage', 'is garbage', 'garbage output*', 'smears', 'smeared', 'misspells', 'babbles', 'babbling', 'nonsense', 'nonsensical', 'loops forever', 'loops endlessly', 'cannot tell a', 'cannot tell the difference', 'cannot tell apart', 'can\'t tell a', 'can\'t tell the difference',
	],
	zh: [
		'卡壳', '犯错', '出错', '结巴', '词不达意', '不知所云', '文不对题', '前言不搭后语', '颠三倒四', '以偏概全', '想当然', '望文生义', '逊色', '泛化差', '泛化能力差', '鲁棒性差', '不鲁棒', '不够鲁棒', '性能下降', '明显下降', '急剧下降', '显著下降', '掉点', '不精确', '不精准', '语病', '错字', '啰嗦', '套话', '有偏差', '不达预期', '不及预期', '读不准', '断句不', '没戏', '别指望', '堪忧', '后腿', '记反', '抓空', '老毛病', '难看', '六根手指', '六指', '没有可比性', '只懂', '不大懂', '不太懂', '漏检', '漏识', '漏掉', '漏报', '误检', '误识', '误判', '误认', '误读', '误译', '误分', '误报', '错认', '错分', '认错', '识别错', '识别成', '误当成', '错当成', '当成了', '会当成', '看成', '听成', '读成', '翻译错误', '翻错', '译错', '混淆', '混为一谈', '弄混', '搞混', '搞错', '弄错', '分不清', '难以区分', '难以分辨', '吞字', '漏字', '漏词', '漏译', '断句错误', '答非所问', '张冠李戴', '胡说', '胡编', '瞎编', '瞎猜', '乱猜', '乱画', '乱码', '乱说', '乱答', '编造', '捏造', '杜撰', '凭空', '张口就来', '一本正经', '硬掰', '会编', '抄错', '算错', '读错', '念错', '写错', '答错', '穿模', '畸形', '畸变', '崩坏', '崩掉', '失灵', '跑偏', '跑题', '跑调', '走样', '走音', '走调', '破音', '串味', '串台', '前后矛盾', '自相矛盾', '前后不一', '复读', '车轱辘', '人设', '就忘', '忘记', '记不住', '丢目标', '丢失目标', '跟丢', '一片糊', '糊成', '发糊', '闪烁', '重影', '拖影', '幻觉', '翻车', '掉链子', '拉胯', '拉垮', '力不从心', '一塌糊涂', '惨不忍睹', '不靠谱', '靠不住', '不擅长', '不太行', '不好使', '不灵', '不太会', '不大会', '不大灵', '不太灵', '不太准', '不够准', '不大准', '不尽人意', '不尽如人意', '吃力', '苦手', '差劲', '较弱', '偏弱', '很弱', '薄弱', '一窍不通', '一无所知', '形同虚设', '形同瞎猜', '没见过', '未见过', '没有见过', '無能為力', '无能为力', '束手无策', '识别率低', '识别困难', '准确率低', '偏差较大', '误差较大', '误差大', '误差更大', '效果差', '效果很差', '效果较差', '效果不佳', '效果欠佳', '效果不好', '效果不理想', '表现较差', '表现不佳', '表现差', '表现欠佳', '能力有限', '能力不足', '有待提升', '有待提高', '有待加强', '有待改进', '不够自然', '生硬', '机械感',
		'漏檢', '誤檢', '誤判', '誤認', '誤譯', '辨識錯誤', '辨識成', '認得好差', '編造', '捏造', '誤當成', '當成了', '搞錯', '弄錯', '胡說', '亂猜', '走樣', '幻覺', '不擅長', '較弱', '很弱', '翻錯', '讀錯', '唸錯', '唔識', '唔準', '一無所知', '沒見過', '形同虛設', '變得很怪', '表現不佳', '效果不佳', '能力有限', '誤差較大',
	],
	ja: [
		'苦労する', '苦労し', '手を焼',
		'つまず', 'ミスが', 'ミスを', 'ミスし', '誤る', '間違った', 'おかしな', 'ぎこちな', '拙い', '未熟', '課題が残', '読み違', '見間違', '言い間違', '計算ミス', '誤字', '脱字', '暴走', '止まらなくな', '省略してしま', 'してしまう', 'してしまい', 'てしまいます', '信頼できません', '信頼できない', 'デタラメ', 'でたらめ', 'ずれて', 'ずれる', 'ずらし', '素直に従', 'がわかりません', 'が分かりません', 'がわからない', '6本', '六本指', '誤認識', '誤検出', '誤検知', '誤読', '誤訳', '誤分類', '誤判定', '誤変換', '誤認', '誤答', '見落と', '見逃', '取り違え', '混同', '間違え', '間違い', '間違う', '読み間違', '聞き間違', '聞き取れ', '取りこぼ', '読み飛ば', '抜け落ち', '捏造', 'でっち上げ', '作り話', '嘘', '破綻', '崩れ', '崩壊', '乱れ', 'にじむ', 'にじみ', 'ぶれ', 'ブレる', '途切れ', 'カタコト', '棒読み', '区別でき', '区別がつ', '見分けられ', '見分けがつ', '苦手', '不得意', '弱い', '弱く', '弱点', '怪しい', '怪しく', 'あやしい', 'ハルシネーション', '幻覚', '追従でき', 'ついていけ', '分からなくな', 'わからなくな', '忘れて', '忘れます', '忘れる', '忘れてしま', '混ざる', '混ざり', '混じる', '紛れ込', '逆転する', '堂々巡り', 'ループし', '支離滅裂', '意味不明', '的外れ', 'とんちんかん', '使い物にな', '当てにな', 'あてにな', '精度が低', '精度が落ち', '精度が下が', '性能が低', '性能が劣', '性能が落ち', '劣化', '不自然', '不安定', '役に立ちません', '役に立たない', 'うまくいきません', 'うまくいかない', 'うまく動', '上手くいか', '過大評価', '過小評価', 'ぼやけ', '潰れ', '膨らみ',
	],
	ko: [
		'오락가락', '더듬', '어눌', '건너뛰', '중간에 끊', '실수', '잘못 읽', '잘못 인식', '잘못 분류', '잘못 번역', '잘못 이해', '오해', '나빠집', '낮아집', '정확도가 낮', '성능이 낮', '인식률이 낮', '품질이 낮', '착각', '주저앉', '녹아내', '녹아내림', '잘 안 나', '안 나와', '여섯 손가락', '손가락이 여섯', '오인식', '오분류', '미탐', '오탐', '오역', '오독', '오답', '혼동', '헷갈', '놓치', '놓쳐', '놓친', '놓칩', '빠뜨', '빼먹', '지어내', '지어낸', '지어냅', '꾸며', '틀리', '틀린', '틀립', '틀려', '구분하지 못', '구별하지 못', '뭉개', '뭉갭', '환각', '할루시네이션', '엉망', '엉뚱', '딴소리', '헛소리', '횡설수설', '동문서답', '뒤섞', '섞입', '섞여', '깨지', '깨집', '깨져', '무너집', '무너진', '무너져', '흐려', '흐릿', '어색', '부자연', '반복되', '반복합', '되풀이', '잊어', '까먹', '모릅니다', '모른다', '몰라요', '약합', '약하', '에 취약', '취약합니', '취약하', '취약한 편', '서툴', '서투', '못해요', '못 알아', '못 찾', '못 읽', '못 맞', '못 따라', '못 잡', '잘 안 됩', '잘 안 돼', '안 통', '맞지 않', '떨어집', '떨어진', '떨어져', '부정확', '불안정', '미흡', '어렵습니다', '어려워', '과소평가', '과대평가', '낮춰 잡', '높게 잡', '과신', '튀어나올', '망가', '왜곡', '뭉뚱', '먹통', '버벅', '끊기', '끊겨', '받아 적습', '맞장구', '오인하', '오인식', '오인할', '오인해', '오인되', '모르는', '모르고', '모르며',
	],
	fr: [
		'bords irréguliers', 'bords dentelés', 'ne généralise pas', 'généralise mal', 'généralisent mal',
		'artefacts', 'rate souvent', 'ratent', 'se perd', 'se perdent', 'cafouille', 'bafouille', 'dérape*', 'tronqu*', 'fait des erreurs', 'commet des erreurs', 'souffre de', 'pèche', 'maladroit*', 'saccad*', 'hésitant*', 'confusions', 'à côté de la plaque', 'confond*', 'mal reconn*', 'reconnaît mal', 'mal transcri*', 'mal orthographi*', 'mal interprét*', 'mal compri*', 'mal détect*', 'mal prononc*', 'mal class*', 'mal tradui*', 'mal lu', 'mal lus', 'mal lue*', 'mal gér*', 'mal rendu*', 'mal segment*', 'mal calibr*', 'se débrouille mal', 'marche mal', 'fonctionne mal', 'gère mal', 'traite mal', 'comprend mal', 'distingue mal', 'traduit mal', 'lit mal', 'suit mal', 'rend mal', 'passe à côté', 'passent à travers', 'se trompe*', 'fausses alertes', 'échoue*', 'hallucin*', 'invente', 'inventent', 'inventé*', 'affabul*', 'perd le fil', 'perd pied', 'perd ses moyens', 'décroche', 'déraille*', 'patine', 'trébuche', 'peine à', 'peine sur', 'peine avec', 'peinent', 'a du mal', 'ont du mal', 'omet', 'omettent', 'avale', 'sourd', 'n\'importe quoi', 'charabia', 'au pif', 'tourne en boucle', 'bégaie', 'bégaye', 'se répète', 'se répètent', 'incohéren*', 'bavure*', 'baveux', 'déform*', 'fondent', 'flou', 'flous', 'floue', 'flottant', 'six doigts', 'moins performant*', 'moins précis*', 'moins fiable*', 'pas fiable', 'n\'est pas parfait', 'imparfait*', 'médiocre*', 'catastroph*', 'décevant*', 'point faible', 'points faibles', 'faible sur', 'faible en', 'surestime*', 'sous-estime*', 'connaissances s\'arrêt*', 'connaissances arrêt*', 'on ne voit rien', 'laisse à désirer', 'dégradation nette', 'nette dégradation', 'rend aveugle', 'aveugle à', 'aveugle au', 'aveugle aux', 'bute sur', 'butent sur',
	],
	de: [
		'tut sich * schwer', 'tut sich mit', 'tut sich * mit', 'tut sich bei', 'tun sich mit', 'tun sich bei', ...phrases(['generalisiert', 'generalisieren', 'verallgemeinert'], ['nicht', 'schlecht', 'kaum', '* nicht', '* * nicht', '* * * nicht', '* * * * nicht', '* * * * * nicht', '* schlecht', '* * schlecht']), 'nicht generalisier*',
		'artefakte', 'bricht ab', 'aussetzer', 'patzer', 'patzt', 'vermischt', 'vermengt', 'verhaspelt', 'verhört', 'verzählt', 'verrechnet', 'versteht falsch', 'übersetzt falsch', 'liest falsch', 'erkennt falsch', 'zählt falsch', 'rechnet falsch', 'macht fehler', 'machen fehler', 'leidet unter', 'abgehackt', 'lässt weg', 'den faden', 'eher mau', 'kaum stand', 'nicht stand', 'haarig', 'in die hose', 'erratet', 'verwechsel*', 'verwechselt', 'übersieht', 'übersah', 'verliest', 'erfindet', 'erfinden', 'fantasiert', 'phantasiert', 'halluzin*', 'dichtet', 'missversteht', 'missverstanden', 'fehlinterpret*', 'missdeut*', 'verschluck*', 'auslassungen', 'lässt aus', 'scheiter*', 'versag*', 'verschwimm*', 'verwasch*', 'wiederholt sich', 'fälschlich*', 'bringt durcheinander', 'wirft durcheinander', 'hält für', 'stolper*', 'strauchel*', 'stammel*', 'stotter*', 'nuschel*', 'leiert', 'dreht sich im kreis', 'nur im kreis', 'durcheinander', 'entgleis*', 'verliert sich', 'kommt nicht mit', 'kommt nicht klar', 'kommen nicht klar', 'tut sich schwer', 'tun sich schwer', 'hat mühe', 'haben mühe', 'hat schwierigkeiten', 'hat probleme', 'schwierigkeiten mit', 'probleme mit', 'schwächelt', 'schwächen', 'schwachstelle*', 'schwach bei', 'schwach in', 'schlecht erkannt', 'falsch erkannt', 'falsch gelesen', 'falsch übersetzt', 'kauderwelsch', 'unsinn', 'quatsch', 'blödsinn', 'murks', 'glückssache', 'ratespiel', 'holprig*', 'hölzern', 'blechern', 'unnatürlich*', 'sechs finger', 'überschätzt', 'unterschätzt', 'überfordert', 'ahnungslos', 'keine ahnung', 'weiß nichts', 'nicht perfekt', 'fehleranfällig*', 'lässt nach', 'bricht ein', 'brechen ein', 'lässt zu wünschen', 'läuft daneben', 'geht daneben', 'liegt daneben', 'vergisst', 'klappt nicht', 'klappen nicht', 'weniger zuverlässig', 'weniger genau',
	],
	es: [
		'no generaliza*', 'generaliza mal',
		'se traba', 'titube*', 'se despista', 'comete errores', 'cometer errores', 'artefactos', 'sufre de', 'torpe*', 'se enreda', 'se lía', 'no acierta', 'yerra', 'errático*', 'se desvía', 'entrecortad*', 'se come', 'confund*', 'inventa', 'inventan', 'inventado*', 'se equivoca*', 'equivocarse', 'equivocad*', 'mal reconoc*', 'reconoce mal', 'mal transcri*', 'mal interpret*', 'mal traduc*', 'traduce mal', 'lee mal', 'entiende mal', 'funciona mal', 'funcionan mal', 'falla', 'fallan', 'fallar', 'alucina*', 'pasa por alto', 'pasan por alto', 'se le escapa*', 'se escapan', 'se cuela*', 'se pierde', 'pierde el hilo', 'se atasca', 'se atraganta', 'tropieza*', 'le cuesta*', 'cuesta mucho', 'tiene dificultades', 'tiene problemas', 'dificultades para', 'dificultades con', 'sufre con', 'flojea*', 'flojo', 'floja', 'cojea', 'patina', 'desvaría', 'divaga', 'delira', 'disparate*', 'galimatías', 'sin sentido', 'incoheren*', 'se repite', 'se repiten', 'en bucle', 'tacha de', 'deforma', 'deforman', 'deformad*', 'distorsion*', 'seis dedos', 'ni idea', 'poco natural*', 'menos preciso', 'menos precisa', 'menos fiable*', 'impreciso*', 'imprecisa*', 'deja que desear', 'queda corto', 'se queda corto', 'sobreestima*', 'subestima*', 'ni lo intentes', 'erróneamente', 'puntos débiles', 'punto débil', 'debilidad*', 'fracas*', 'se hace un lío',
	],
};

const NOT = ['cannot', 'can not', 'can\'t', 'can never', 'can hardly', 'can barely', 'does not', 'doesn\'t', 'will not', 'won\'t', 'would not', 'never', 'hardly', 'barely', 'rarely', 'seldom', 'scarcely', 'unable to', 'not able to', 'not capable of', 'incapable of', 'fail to', 'does not yet', 'does not always', 'does not really', 'doesn\'t really', 'does not reliably', 'cannot yet', 'not always', 'not reliably', 'cannot reliably'];
const MINDFUL = ['understand', 'know', 'recogni*', 'cope', 'generali*', 'see', 'hear', 'distinguish', 'notice', 'draw', 'pronounce', 'speak', 'translate', 'spell', 'remember', 'extrapolate', 'hold up', 'count', 'count to', 'grasp', 'reason', 'think', 'forecast', 'anticipate', 'rhyme', 'sing', 'express'];
/** Said of software as often as of models. */
const MINDLESS = ['handle', 'transfer', 'support', 'cover', 'read', 'follow', 'track', 'detect', 'render', 'parse', 'work', 'hold', 'deal', 'capture', 'solve', 'perform', 'generate', 'get', 'do', 'stop', 'master', 'resolve', 'separate', 'segment', 'converge', 'recover', 'adapt', 'account for', 'consider', 'model', 'respect', 'preserve', 'keep', 'react', 'respond', 'plan', 'explain', 'guarantee', 'achieve', 'reflect', 'represent', 'process', 'learn', 'extract', 'tell', 'find'];
const ISNT = ['is not', 'are not', 'isn\'t', 'aren\'t', 'not', 'not yet', 'not well', 'never', 'hardly', 'hardly ever', 'barely', 'rarely', 'seldom', 'poorly', 'badly'];
const DONE_MINDFULLY = ['recogni*', 'understood', 'fluent', 'good at', 'good with', 'great at', 'generali*', 'well represented', 'calibrated'];
const DONE = ['supported', 'handled', 'covered', 'represented', 'captured', 'detected', 'modelled', 'modeled', 'resolved', 'tracked', 'rendered', 'followed', 'reproduced', 'preserved', 'transferable', 'reliable', 'accurate', 'robust', 'consistent', 'stable', 'guaranteed', 'good enough', 'noticed', 'predicted', 'segmented', 'up to date'];

/** What it cannot do, or does not do well. */
export const inabilities: Terms = {
	en: [...phrases(NOT, MINDFUL), ...phrases(ISNT, DONE_MINDFULLY), ...phrases(['hardly ever', 'hardly', 'barely'], ['matched', 'proposed', 'predicted', 'detected', 'found', 'covered', 'noticed', 'captured']), 'lack of knowledge', 'have to be cropped', 'has to be cropped'],
	zh: [
		...phrases(['认', '记', '分', '听', '看', '读', '写', '算', '数', '处理', '识别', '理解', '区分', '检测', '画', '翻', '答', '跟', '抓', '念', '唱', '讲', '說', '認', '記', '聽', '讀', '寫', '畫'], ['不准', '不住', '不清', '不了', '不懂', '不出', '不对', '不好', '不到', '不全', '不對', '不來', '不来'], ''),
		...phrases(['无法', '不能', '难以', '未能', '不会', '不懂', '没法', '無法', '難以', '未能', '不太能', '很难'], ['识别', '理解', '区分', '感知', '捕捉', '泛化', '区别', '分辨', '准确识别', '准确理解', '正确识别', '正确理解', '辨識', '區分'], ''),
		'不认识', '不认得', '不認識', '不在支持', '就乱', '会乱', '就不行', '直接截断',
	],
	ja: [
		...phrases(['認識', '理解', '判別', '区別', '追従', '識別', '把握', '汎化', '翻訳'], ['できません', 'できない', 'できず', 'しきれ', 'されません', 'されない', 'しません', 'していません', 'していない', 'はできま', 'は保証'], ''),
		...phrases(['掴め', 'つかめ', '扱え', '読め', '読み取れ', '聞き取れ', '描け', '解け', '答えられ', '書け', '話せ', '捉えられ', '拾え', '知り', '覚えられ', '数えられ'], ['ません', 'ない', 'ず'], ''),
		'知識がな', '知らない',
	],
	ko: [
		...phrases(['인식', '이해', '구분', '구별', '파악', '일반화', '번역', '따라가', '알아듣', '알아보', '읽', '맞히'], ['하지 못', '하지 않', '되지 않', '지 못', '할 수 없'], ''),
		'알지 못',
	],
	fr: [
		...phrases(['ne reconnaît', 'ne comprend', 'ne sait', 'ne connaît', 'ne distingue', 'ne voit', 'ne généralise', 'ne parle', 'ne maîtrise'], ['pas', 'rien', 'plus', 'guère', 'que', 'aucun', 'aucune', 'jamais', 'ni']),
		'n\'entend', 'n\'a jamais vu', 'n\'a jamais entendu',
	],
	de: [
		...phrases(['erkennt', 'versteht', 'kennt', 'sieht', 'hört', 'unterscheidet', 'beherrscht', 'weiß'], ['nicht', 'er nicht', 'es nicht', 'sie nicht', 'keine', 'kein', 'keinen', 'kaum', 'nie', 'schlecht', 'gar nicht', 'nichts']),
		...phrases(['nicht', 'kaum', 'schlecht', 'nur schlecht', 'noch nicht', 'gar nicht'], ['erkannt', 'verstanden', 'unterscheiden']),
		'nie gesehen', 'nie gehört',
	],
	es: [
		...phrases(['no', 'apenas', 'nunca', 'tampoco', 'casi no'], ['reconoce', 'entiende', 'sabe', 'conoce', 'distingue', 've', 'oye', 'generaliza', 'capta', 'habla', 'acierta', 'domina', 'ha visto', 'vio']),
		'no son reconocid*',
	],
};

/** What is said of software and of the work of others as often as of a model that fails: it tells something where it is about what models are fed or give. */
export const generalFaults: Terms = {
	en: [
		'vanish', 'vanishes', 'disappears', 'goes missing', 'go missing', 'start to go missing', 'gets lost', 'get lost', ...phrases(NOT, MINDLESS), ...phrases(ISNT, DONE), 'no support for', 'without support for', 'lacks', 'is unable', 'are unable', 'incapable',
		'inadequate*', 'flawed', 'flaws', 'faulty', 'erroneous*', 'suffers from', 'suffers in', 'artifacts in', 'artifacts on', 'artifacts at', 'artifacts when', 'is experimental', 'still experimental', 'wrongly', 'incorrectly', 'inaccurately', 'unreliabl*', 'unpredictable', 'repetitive', 'catastrophic forgetting', 'deteriorat*', 'degrades', 'degrade the', 'degrades the', 'imperfect', 'not perfect', 'hard to distinguish', 'difficult to distinguish', 'break when', 'breaks when', 'breaks if', 'breaks on', 'overly', 'unduly', 'get through', 'gets through', 'endless loop*', 'infinite loop*', 'get confused', 'out of reach', 'fails to', 'fails if', 'fails in', 'fails with', 'fail with', 'far from perfect', 'worse than', 'no match for', 'skips', 'omits', 'leaves out', 'forgotten', 'overlooked', 'weak side', 'weak suit', 'weak spot', 'weak point', 'not its strong suit', 'not its strength', 'not its forte', 'still a problem', 'remain a problem', 'remains a problem', 'are a problem', 'is a problem', 'still a challenge', 'remain a challenge', 'remains a challenge', 'remain challenging', 'remains challenging', 'are challenging', 'still hard', 'come out wrong', 'comes out wrong', 'came out wrong',
	],
	zh: [
		...phrases(['无法', '不能', '难以', '未能', '不会', '没法', '無法', '難以', '不太能', '很难'], ['检测', '处理', '生成', '覆盖', '应对', '准确', '正确', '完全', '有效', '很好', '可靠', '保证', '判断', '还原', '保持', '跟踪', '回答', '處理', '準確', '保證', '判斷'], ''),
		'不可靠', '不了解', '不知道', '不具备', '缺乏', '不支持', '暂不支持', '尚不支持', '未覆盖', '尚未覆盖', '没有覆盖', '不支援', '未涵蓋', '沒有支援', '欠缺', '不如', '被截断', '不可控', '支持有限', '仍是难题', '仍是难点', '还是难题', '是弱项', '是短板', '仍有困难',
	],
	ja: [
		'失敗し', '消えます', 'なくなります', ...phrases(['対応', '処理', '再現', '生成', '検出', '判断', '保証', '反映', '考慮', '推定', '表現'], ['できません', 'できない', 'できず', 'しきれ', 'されません', 'されない', 'しません', 'していません', 'していない', 'はできま', 'は保証'], ''),
		'対応しない可能性', '含まれていません', '含まれていない', '含まれておら', '非対応', '未対応', '保証はありま', '十分ではありません', '不十分', '対応できま', '対応できな', '消える', '消えて', '抜ける', '飛ぶ', '壊れ', '繰り返し', '知識は', 'が課題', 'は課題', 'が弱点', 'は弱点',
	],
	ko: [
		'실패합', '실패하', '실패해', '사라집', '사라져', ...phrases(['처리', '생성', '반영', '대응', '지원', '보장', '표현', '학습', '감지', '탐지', '찾', '잡'], ['하지 못', '하지 않', '되지 않', '지 못', '할 수 없'], ''),
		'할 수 없', '못하', '못합니다', '못한다', '부족', '어려움', '떨어지', '저하', '믿을 수 없', '약한', '무시합', '섞인', '흔들', '보장할 수 없', '약점입니다', '어려움을 겪', '여전히 어렵',
	],
	fr: [
		'disparaît', 'disparaissent', 'cesse de', 'cessent de', ...phrases(['ne peut', 'ne gère', 'ne traite', 'ne détecte', 'ne lit', 'ne couvre', 'ne suit', 'ne fonctionne', 'ne marche', 'ne garantit', 'ne prend', 'ne tient', 'ne sont', 'ne permet'], ['pas', 'rien', 'plus', 'guère', 'aucun', 'aucune', 'jamais', 'ni']),
		...phrases(['n\'est pas', 'ne sont pas', 'n\'est ni', 'pas encore', 'non'], ['reconnu*', 'pris en charge', 'prise en charge', 'prises en charge', 'fiable*', 'couvert*', 'géré*', 'représenté*', 'supporté*', 'adapté*', 'robuste*', 'optimisé*']),
		'peu fiable*', 'incapable', 'pas capable', 'ne couvre', 'répétit*', 'difficultés', 'confus', 'oublie', 'oublient', 'néglige', 'faiblesse*', 'dégradation', 'se dégrade*', 'moins bon*', 'moins bien', 'brode', 'flotte', 'cale', 'saute', 'reste difficile', 'restent difficiles', 'point faible',
	],
	de: [
		'verschwindet', 'verschwinden', 'gehen verloren', 'geht verloren', ...phrases(['kann', 'können', 'liest', 'findet', 'funktioniert', 'klappt', 'schafft', 'verarbeitet', 'behält', 'folgt', 'merkt'], ['nicht', 'er nicht', 'es nicht', 'sie nicht', 'keine', 'kein', 'keinen', 'kaum', 'nie', 'selten', 'schlecht', 'gar nicht', 'nichts']),
		...phrases(['nicht', 'kaum', 'schlecht', 'nur schlecht', 'noch nicht', 'gar nicht'], ['unterstützt', 'abgedeckt', 'verarbeiten', 'verlässlich', 'zuverlässig', 'robust', 'genau', 'vertreten', 'berücksichtigt', 'in der lage', 'garantieren', 'dabei']),
		'unzuverlässig*', 'unterstützt keine', 'keine garantie', 'entgeht', 'entgehen', 'übersehen', 'schlechter', 'ungenau*', 'geht unter', 'gehen unter', 'weggelassen', 'kaputt', 'unbrauchbar*', 'bleibt schwierig', 'bleiben schwierig', 'schwachpunkt', 'problematisch',
	],
	es: [
		'deja de', 'dejan de', 'desaparece*', ...phrases(['no', 'apenas', 'nunca', 'tampoco', 'casi no'], ['puede', 'detecta', 'maneja', 'procesa', 'lee', 'funciona', 'cubre', 'sigue', 'sirve', 'admite', 'soporta', 'garantiza', 'respeta', 'es fiable', 'es capaz', 'está optimizado', 'está entrenado']),
		'poco fiable*', 'no se garantiza', 'incapaz', 'no está soportado', 'no están soportad*', 'peor', 'peores', 'ignora', 'ignoran', 'omite*', 'toma por', 'olvida', 'olvidan', 'inventar', 'mediocre*', 'imperfect*', 'sigue siendo difícil', 'punto débil', 'punto flaco',
	],
};

/** That there was little or nothing of something to learn from, or that it is made for one thing only. */
export const gapsOfExperience: Terms = {
	en: [
		'hardly any', 'barely any', 'seen little', 'seen few', 'saw little', 'saw few', 'seen very little', 'only comparable for', 'only comparable within', 'not comparable across', 'not comparable between', 'were absent', 'was absent', 'are absent', 'falls outside', 'fall outside', 'applicability domain', ...phrases(['never', 'hardly', 'barely', 'rarely', 'scarcely', 'not', 'hardly ever', 'has not', 'have not'], ['saw', 'see', 'seen', 'heard', 'hear', 'met', 'encountered', 'observed', 'shown', 'exposed to', 'recorded', 'part of the training', 'trained on', 'been trained on', 'been trained for', 'optimi*', 'been seen', 'included in the training', 'tested on', 'been tested on', 'been tested with', 'been validated', 'validated', 'well represented', 'be representative', 'representative of']),
		...phrases(['only'], ['knows', 'understands', 'speaks', 'covers', 'handles', 'saw', 'seen', 'trained on', 'been trained on', 'tested on', 'been tested on', 'ever tested', 'ever saw', 'english', 'for english', 'one speaker', 'one voice', 'a few']),
		...phrases(['the only', 'only', 'the sole'], ['language supported', 'supported language', 'supported languages', 'languages supported', 'language covered', 'modality supported']), ...phrases(['use', 'usage'], ['should be limited to', 'is best limited to', 'should be restricted to']), 'trained only on', 'trained exclusively', 'trained primarily on', 'trained mainly on', 'predominantly trained', 'is limited to', 'are limited to', 'is limited by', 'are limited by', 'is limited in', 'are limited in', 'is restricted to', 'is bounded by', 'underrepresent*', 'under-represent*', 'poorly represented', 'no examples of', 'few examples of', 'too few', 'is thin', 'are thin', 'out-of-distribution', 'outside the training', 'outside of the training', 'outside its training', 'unseen domains', 'unseen languages', 'single-centre', 'single center', 'single site', ...phrases(['is', 'are', 'judges', 'reads', 'takes', 'accepts', 'sees', 'handles', 'understands'], ['text only']), 'a single year', 'one hospital', 'single speaker', 'only ever seen', 'only ever saw', 'only ever shown', 'only ever heard', 'only ever met', 'has only seen', 'only saw', 'was only shown', 'have no data', 'had no data', 'has no data', 'have no examples', 'had no examples', 'had no recordings', 'had no speakers', 'had no images of', 'no data on', 'no data about', 'no data for',
	],
	zh: ['未经检验', '未经验证', '没练过', '没学过', '没进过', '未验证', '未测试', '仅限于', '仅支持', '只支持', '仅适用', '只适用', '只认', ...phrases(['只会'], ['说', '讲', '做', '写', '画', '唱', '读', '认', '识别', '处理', '回答', '中文', '英文', '英语', '普通话'], ''), '未针对', '没有针对', '未经针对', '受限于', '局限于', '受限', '样本较少', '样本少', '样本不足', '样本稀少', '数据较少', '数据不足', '数据稀少', '数据有限', '语料较少', '语料不足', '语料偏少', '观测稀少', '几乎没有', '一个也没有', '训练集里没有', '训练数据中没有', '未见过', '没见过', '见不到', '覆盖不足', '知识截止', '知识有限', '更新到', '僅限於', '僅支援', '只支援', '僅適用', '未針對', '受限於', '資料不足', '樣本不足', '没有数据', '缺少数据', '没有见过'],
	ja: ['に限定', 'に限られ', '限られ', '限定的', 'のみ対応', 'のみに対応', 'のみをサポート', 'しか対応', '最適化されていません', '対応していない', '対応していません', 'ほとんど含まれ', 'ひとつも含まれ', '含まれていません', '含まれていない', 'データが少な', 'データ不足', 'データがな', '学習していません', '学習していない', '想定していません', '想定していない', '以降の情報', '以降の出来事', 'で止まって', '検証していません', '未検証', 'しか見ていません', 'しか学習していません', 'データがありません', 'データはありません'],
	ko: ['안 봤', '안 배', '본 적이 없', '들은 적이 없', '에 한정', '만 지원', '최적화되지 않', '국한되', '데이터가 적', '데이터가 부족', '데이터 부족', '거의 없', '포함되지 않', '포함되어 있지 않', '학습되지 않', '학습하지 않', '이후의 일', '이후 정보', '이후의 정보', '검증되지 않', '검증하지 못', '만 보았', '만 학습했', '데이터가 없', '자료가 없'],
	fr: ['se limite à', 'est limité à', 'limité à', 'limitée à', 'limités à', 'pas optimisé', 'peu représenté*', 'sous-représent*', 'absent*', 'trop peu', 'peu de données', 'jamais vu', 'hors domaine', 'hors du domaine', 'n\'a vu que', 'n\'avons pas de données', 'pas de données sur'],
	de: ['nie ausprobiert', 'außerhalb dessen', 'liegt außerhalb', 'beschränkt auf', 'begrenzt auf', 'nur für', 'unterstützt nur', 'nicht optimiert', 'kaum vertreten', 'nicht vertreten', 'unterrepräsentiert*', 'zu wenig', 'kaum daten', 'nie gesehen', 'nicht dabei', 'keine beispiele', 'nicht trainiert', 'kommt kaum vor', 'kommen kaum vor', 'nur gesehen', 'keine daten zu', 'keine daten von', 'keine daten für', 'haben keine daten'],
	es: ['no se ha validado', 'no está validad*', 'no validad*', 'fuera del dominio', 'se limita a', 'está limitado a', 'limitado a', 'limitada a', 'solo admite', 'sólo admite', 'solo funciona', 'no está optimizado', 'apenas hay', 'hay pocos', 'hay pocas', 'pocos datos', 'poco representad*', 'infrarrepresent*', 'subrepresent*', 'no aparece*', 'no incluye', 'nunca vio', 'nunca ha visto', 'solo ha visto', 'no tenemos datos', 'sin datos de', 'no hay datos'],
};

/** What it does nothing but: of a model one says with what; a program works only with this or that version. */
export const worksOnly: Terms = {
	en: [...phrases(['only'], ['works', 'work', 'supports', 'support', 'accepts']), 'supports only', 'works only', ...phrases(['works best'], ['on', 'for', 'with', 'in', 'at', 'up to'])],
	zh: [...phrases(['只能', '仅能', '只在', '仅在', '只对', '仅对', '僅能', '只有在'], ['处理', '应对', '简单', '短', '清晰', '英文', '英语', '處理'], '')],
	ja: [...phrases(['でのみ', 'でしか', 'にのみ', 'にしか', 'だけで', 'に対してのみ', 'に対してしか'], ['機能', '動作', 'うまく', '有効', '使え'], '')],
	ko: [...phrases(['에서만', '에만', '에 대해서만', '일 때만'], ['작동', '동작', '잘', '유효', '제대로'], '-')],
	fr: [...phrases(['ne fonctionne', 'ne fonctionnent', 'ne marche', 'ne marchent'], ['que', 'qu\'avec', 'qu\'en', 'bien que', 'correctement que'])],
	de: [...phrases(['funktioniert', 'funktionieren', 'arbeitet', 'arbeiten'], ['nur', 'nur bei', 'aber nur', 'jedoch nur', 'allerdings nur', 'zuverlässig nur', 'gut nur'])],
	es: [...phrases(['solo', 'sólo', 'únicamente'], ['funciona', 'funcionan', 'funciona bien', 'sirve', 'sirven'])],
};

/** Of poor quality: said of what the model gives, or of how well it does something. */
export const poor: Terms = {
	en: [
		'poor', 'poorly', 'badly', 'worse', 'worst', 'is weak', 'are weak', 'is limited', 'are limited', 'limited ability', 'limited understanding', 'limited knowledge', 'limited support', 'limited capabilit*', 'is thin', 'are thin', 'is rough', 'are rough', 'is bad', 'are bad', 'is noisy', 'is coarse', 'sounds off', 'looks odd', 'looks weird', 'sounds strange', 'looks strange', 'weaker', 'weakest', 'weakness*', 'shaky', 'patchy', 'spotty', 'flaky', 'iffy', 'mediocre', 'subpar', 'suboptimal', 'sub-optimal', 'inferior', 'useless', 'unusable', 'worthless', 'unstable', 'brittle', 'fragile', 'sloppy', 'clumsy', 'awkward', 'stilted', 'wooden', 'stiff', 'robotic', 'unnatural*', 'implausib*', 'muffled', 'tinny', 'blurry', 'blurred', 'washed out', 'distort*', 'terrible', 'horrible', 'awful', 'dismal', 'disappointing', 'abysmal', 'hopeless', 'erratic', 'inconsisten*', 'not great', 'not good', 'not so good', 'not very good', 'so-so', 'ugly', 'inaccurate', 'imprecise', 'less accurate', 'less reliable', 'less fluent', 'less precise', 'less well', 'less good', 'less natural', 'lower quality', 'lower accuracy', 'reduced accuracy', 'outdated', 'out-of-date', 'sensitive to', 'vulnerable to', 'susceptible to', 'incorrect', 'incomplete', 
		...phrases(['too'], ['low', 'high', 'wide', 'narrow', 'weak', 'strong', 'soon', 'late', 'early', 'short', 'long', 'optimistic', 'pessimistic', 'gloomy', 'cautious', 'eager', 'literal*', 'verbose', 'coarse', 'smooth', 'slow', 'fast', 'few', 'many', 'often', 'much', 'little', 'small', 'large', 'confident', 'sure', 'generic', 'similar', 'aggressive*', 'conservative', 'dark', 'bright', 'loud', 'quiet', 'easily', 'readily']), 'hit and miss', 'hit or miss',
	],
	zh: ['很差', '较差', '差远', '差劲', '很弱', '糟', '糟糕', '很烂', '偏高', '偏低', '过高', '过低', '偏大', '偏小', '偏多', '偏少', '较差', '更差', '欠佳', '不佳', '不理想', '不稳定', '不稳', '不够', '粗糙', '僵硬', '奇怪', '别扭', '模糊', '失真', '过时', '不完整', '不一致', '不连贯', '不穩定', '不夠', '奇怪', '彆扭', '有限', '不太好', '不太行', '不太准', '不大好', '不大准', '不怎么样', '差强人意', '一般般', '不太稳', '不太靠谱'],
	ja: ['悪い', '悪く', '低く', '低め', '弱め', '甘い', '甘く', '粗い', '粗く', '硬い', 'おかしい', 'おかしく', 'いまいち', 'イマイチ', '今ひとつ', '微妙', '過敏'],
	ko: ['나쁩', '나쁘', '나빠', '낮습', '낮아', '낮은', '이상하', '이상한', '별로예', '별로입', '별로네', '별로다', '별로임', '별로라', '별로 안', '별로 좋', '아쉽', '아쉬', '들쭉날쭉', '거칠', '딱딱', '뻣뻣', '애매', '과하', '지나치', '지나쳐'],
	fr: ['mauvais*', 'pire*', 'faible*', 'bancal*', 'instable*', 'fragile*', 'inutilisable*', 'étrange*', 'bizarre*', 'raide*', 'robotique', 'obsolète*', 'incomplet*', 'imprécis*', 'inexact*', 'sensible aux', 'sensible à', 'fauss*', 'faux', 'erroné*', 'pas terrible', 'pas fameux'],
	de: ['schlecht', 'schlechte', 'schlechten', 'schlechter', 'mies', 'schwach', 'schwache', 'schwächer', 'wackelig', 'wacklig', 'brüchig', 'instabil', 'unscharf', 'verwaschen', 'grob', 'steif', 'seltsam', 'komisch', 'merkwürdig', 'mäßig', 'mittelmäßig', 'mangelhaft', 'dürftig', 'begrenzt', 'eingeschränkt', 'veraltet', 'unvollständig', 'empfindlich', 'anfällig', 'zu früh', 'zu spät', 'zu hoch', 'zu niedrig', 'zu oft', 'zu leicht', 'zu schnell', 'falsch', 'falsche', 'falschen', 'nicht gut', 'nicht besonders'],
	es: ['muy mal', 'suena mal', 'malo', 'mala', 'malos', 'malas', 'débil', 'débiles', 'inestable*', 'frágil', 'limitad*', 'obsolet*', 'incomplet*', 'imprecis*', 'inexact*', 'demasiado', 'demasiada', 'flojo', 'sensible a', 'erróne*', 'falsos', 'falsas', 'incorrect*'],
};

/** What happens now and then; of a model one says so when it should not. */
export const lapses: Terms = {
	en: ['sometimes', 'occasionally', 'from time to time', 'now and then', 'every now and then', 'every so often', 'once in a while', 'tends to', 'tend to', 'has a tendency', 'prone to', 'likes to', 'happily', 'has a habit', 'insists on', 'for no reason', 'without reason', 'out of nowhere', 'stubbornly', 'keeps on', 'even when it', 'even if it', 'even where it', 'against instructions', 'cuts off', 'off the mark', 'wide of the mark'],
	zh: ['有时', '偶尔', '时不时', '老是', '老把', '总是', '总把', '总会', '动不动', '爱把', '莫名其妙', '无缘无故', '有時', '偶爾', '老是', '總是', '莫名', ...PRONE_ZH],
	ja: ['たまに', '時々', 'ときどき', 'まれに', '稀に', 'ことがあり', 'ことがある', '場合がある', '場合があり', 'がち', 'しやすい', 'やすい傾向', '癖', 'クセ', 'なぜか', '勝手に', ...phrases(['、', 'は', 'が', 'も', 'を'], ['ときに'], '')],
	ko: ['가끔', '때때로', '이따금', '종종', '자꾸', '버릇', '때가 있', '경우가 있', '일이 있', '기도 합니다', '기도 한', '멋대로', '제멋대로'],
	fr: ['parfois', 'de temps en temps', 'a tendance à', 'ont tendance à', 'il arrive qu\'il*', 'il arrive que le modèle', 'il arrive au modèle', 'lui arrive', 'leur arrive', 'sans raison', 'tout seul', 'occasionnellement', 'à côté de la plaque', 'tombe à côté'],
	de: ['manchmal', 'gelegentlich', 'hin und wieder', 'ab und zu', 'mitunter', 'bisweilen', 'neigt', 'gern', 'gerne', 'ohne grund', 'zuweilen', 'oft daneben', 'gern daneben', 'manchmal daneben', 'liegt daneben', 'liegen daneben', 'greift daneben'],
	es: ['a veces', 'de vez en cuando', 'en ocasiones', 'tiende', 'tienden', 'suele', 'suelen', 'le da por', 'sin motivo', 'sin razón', 'tiene la manía', 'no da una', 'patina'],
};

/** That it is not made for something. */
export const unsuited: Terms = {
	en: ['wasn\'t built for', 'was not built for', 'wasn\'t made for', 'was not made for', 'isn\'t made for', 'isn\'t built for', 'wasn\'t trained for', 'isn\'t meant for', 'wasn\'t meant for', 'never meant for', 'never built for', 'not the right tool', 'not suitable', 'not suited', 'unsuitable', 'not designed for', 'not designed to', 'not optimized', 'not optimised', 'not intended for', 'not meant for', 'not made for', 'not built for', 'not fine-tuned for', 'not trained for', 'not trained to'],
	zh: ['不适合', '不适用', '不適合', '不適用'],
	ja: ['には適していません', '適さない', '向いていません', '向かない', '向きません'],
	ko: ['적합하지 않'],
	fr: ['ne convient pas', 'n\'est pas conçu', 'n\'est pas adapté'],
	de: ['nicht geeignet', 'ungeeignet', 'nicht ausgelegt'],
	es: ['no es adecuado', 'no es apto', 'no está diseñado'],
};
