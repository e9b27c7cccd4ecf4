import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** To do worse than elsewhere: a verb of working with a word that sets it lower. */
export const worksWorse: Terms = {
	en: [
		...phrases(['work', 'works', 'perform', 'performs', 'do', 'does', 'fare', 'fares', 'score', 'scores', 'is handled', 'are handled', 'is recognised', 'are recognised', 'is recognized', 'are recognized', 'is transcribed', 'are transcribed', 'is translated', 'are translated', 'is detected', 'are detected', 'is understood', 'are understood', 'comes out', 'come out', 'reads', 'sounds', 'generalises', 'generalizes'],
			['worse', 'much worse', 'far worse', 'noticeably worse', 'clearly worse', 'slightly worse', 'somewhat worse', 'less well', 'less reliably', 'less accurately', 'less often', 'more poorly', 'not as well', 'with lower', 'with less']),
		...phrases(['loses', 'lose', 'losing'], ['accuracy', 'precision', 'quality', 'detail', 'details', 'coherence', 'performance', 'fidelity', 'sensitivity', 'its way', 'ground']),
		'with lower accuracy', 'with lower similarity', 'with lower quality', 'less well', 'much worse', 'noticeably worse',
	],
	zh: ['打折扣', '要打折', '会打折', '明显不如', '远不如', '不如', '更差', '差不少', '掉点', '逊色', '有所损失', '有所下降', '会变差', '会下降', '损失', '遗失', '错误率是', '错误率约为', '近三倍', '两倍', '不太可靠', '不太准'],
	ja: ['精度が落ち', '劣化', '性能が落ち', '悪くなり', '不安定にな', '弱くな', '精度が下がりま', '精度が下がる'],
	ko: ['떨어집', '떨어지', '나빠', '더 못', '덜 정확', '빗나가', '빗나갈'],
	fr: ['moins bien', 'moins bon*', 'bien pire', 'nettement moins', 'perd en', 'perdent en', 'perd ses moyens', 'est moins'],
	de: ['schlechter', 'weniger gut', 'deutlich weniger', 'verliert an', 'verlieren an', 'ungenauer', 'weniger zuverlässig'],
	es: ['rinde peor', 'rinden peor', 'funciona peor', 'funcionan peor', 'mucho peor', 'menos bien', 'pierde calidad', 'pierde precisión', 'menos preciso'],
};

/** What a thing does that comes out otherwise than it should: verbs that say by themselves that it went wrong. */
export const goesAstray: Terms = {
	en: [
		'drift', 'drifts', 'drifting', 'merge', 'merges', 'merged', 'vanish', 'vanishes', 'disappear', 'disappears', 'collapse', 'collapses', 'fall apart', 'falls apart', 'wash out', 'washes out', 'washed out', 'smear', 'smears', 'flicker', 'flickers', 'wobble', 'wobbles', 'stumble', 'stumbles', 'tip over', 'tips over', 'topple', 'topples', 'erratic', 'scribbles', 'gibberish', 'doubled', 'repeated heads', 'ghosting', 'ghosts', 'runs in circles', 'run in circles', 'gets lost', 'get lost', 'loses track', 'lose track', 'leave some out', 'leave out', 'leaves out', 'ends in noise', 'end in noise', 'turn into', 'turns into', 'stutter', 'stutters', 'swallow', 'swallows', 'swallowed', 'skips', 'skip', 'mix up', 'mixes up', 'mixes', 'confuses', 'confused', 'misses', 'overlooks', 'overlooked', 'missed', 'no longer', 'led astray', 'believes whatever', 'agrees with', 'makes up', 'change clothes', 'changes clothes', 'duplicated', 'extra fingers', 'repeats itself', 'gives up', 'stops early', 'breaks off', 'break off', 'lag', 'clipped', 'slurred', 'mangled', 'oscillat*', 'hardly any', 'next to nothing', 'cannot tell',
	],
	zh: ['跑偏', '混乱', '陷入', '卡在', '卡住', '出不来', '自称', '瞎编', '编造', '靠蒙', '靠猜', '不押韵', '漏掉', '漏检', '走样', '变形', '扭曲', '断裂', '串音', '重影', '鬼影', '闪烁', '抖动', '漂移', '糊成', '模糊', '错位', '丢失', '遗失', '遗漏', '搞混', '混淆', '认错', '分不清', '记不住', '忘记', '失控', '摔倒', '迟迟不', '重复', '绕圈', '答非所问', '不连贯', '崩溃', '崩掉', '乱码', '混亂', '遺漏', '偏题', '不准', '不太准', '不可靠', '吞字'],
	ja: ['崩れ', '消え', '混ざ', '抜け', '見落と', '取り違え', 'ぼやけ', 'ちらつ', '転倒', 'つまず', '迷走', '途切れ', '繰り返', '堂々巡り', '言い張', '作り話', '二重', ...phrases(['が', 'に', 'の', 'は', '位置'], ['ずれ'], '')],
	ko: ['빠지', '사라', '뭉개', '뭉그러', '헷갈', '섞이', '어긋나', '넘어지', '흔들리', '깨지', '놓치', '누락', '빗나', '반복되', '반복된', '반복될', '반복합', '반복하는 경우', '반복할 수', '반복하거나', '반복하기', '반복 생성', '반복 출력', '반복 현상', '무한 반복', '반복이', '반복적인 출력', '반복적인 답', '반복적인 응답', '반복적인 문장', '반복적인 텍스트', '맴돌', '끊기', '검출되지 않', '찾지 못', '못 찾'],
	fr: ['dériv*', 'se mélang*', 'disparaiss*', 'disparaît', 's\'effondr*', 'déform*', 'scintill*', 'trébuch*', 'perd le fil', 'se répèt*', 'oubli*', 'saut*', 'confond*', 'dédoubl*', 'fusionn*', 'bafouill*', 's\'emmêl*'],
	de: ['driftet', 'driften', 'verschwimm*', 'verschwind*', 'verschmelz*', 'verwechselt', 'unförmig', 'krumm', 'verliert den faden', 'verlieren', 'verlieren oft', 'flacker*', 'stolpert', 'kippt um', 'wiederholt sich', 'geraten', 'verloren', 'verzerrt', 'zerfließ*', 'verrutsch*', 'doppelt', 'nichts anfangen', 'kennt es kaum', '=gerät'],
	es: ['se deriva', 'se mezclan', 'desaparec*', 'se deforma*', 'deformad*', 'parpade*', 'tropieza', 'pierde el hilo', 'se repite*', 'se confunde*', 'confunde*', 'duplicad*', 'se funden', 'olvida', 'se desmorona', 'se atasca'],
};
/** That something goes over a bound: size, length, number, kind. */
export const pastABound: Terms = {
	en: ['more than', 'longer than', 'over', 'above', 'beyond', 'other than', 'smaller than', 'larger than', 'bigger than', 'fewer than', 'less than', 'below', 'after some', 'after about', 'after roughly', 'after a few', 'after more than', 'anything longer', 'anything other', 'too many', 'too long', 'too small', 'very long', 'very small', 'long', 'small', 'tiny', 'thin', 'far', 'fast', 'crowded', 'dense'],
	zh: ['超过', '小于', '大于', '多于', '少于', '以上', '以下', '过多', '过长', '过小', '过于', '一多', '一长', '太长', '太小', '太多', '之后', '之外', '超出', '经过多轮', '長於', '超過'],
	ja: ['を超え', '未満', '長い', '小さい', '細い', '遠い', '複雑な', '速い', ...phrases(['以上', '以下'], ['の場合', 'になると', 'だと', 'では', 'の長さ', 'の入力'], '')],
	ko: ['넘', '이상', '미만', '이하', '긴 ', '작은', '많은', '먼 ', '겹쳐', '빠른', '어두운'],
	fr: ['plus de', 'au-delà', 'plus longs', 'plus longues', 'moins de', 'trop long*', 'trop petit*', 'longs', 'longues', 'petits', 'petites'],
	de: ['mehr als', 'länger als', 'über', 'kleiner als', 'weniger als', 'ab etwa', 'nach etwa', 'zu lang*', 'zu klein*', 'lange', 'langen', 'längere', 'kleine', 'kleinen'],
	es: ['más de', 'más allá', 'menos de', 'demasiado largo*', 'demasiado pequeñ*', 'largos', 'largas', 'pequeñ*', 'lejan*'],
};
/** That so it is because of something. */
export const because: Terms = {
	en: ['because', 'since', 'due to', 'owing to', 'being trained', 'having been trained', 'having seen', 'having learned', 'as all', 'as most', 'as our', 'as the', 'with its small', 'trained in', 'trained only', 'trained mostly', 'trained on'],
	zh: ['因为', '由于', '受限于', '为主', '训练数据', '训练语料', '主要来自', '参数量小', '规模小', '因為', '由於'],
	ja: ['ため', 'ので', 'ことから', '中心', '大半'],
	ko: ['때문', '이어서', '여서', '탓', '위주', '만 학습'],
	fr: ['parce que', 'car', 'comme', 'puisque', 'entraîné'],
	de: ['weil', 'da', 'wegen', 'aufgrund', 'trainiert'],
	es: ['porque', 'como', 'debido', 'ya que', 'entrenado'],
};
/** What its data hold too much or too little of. */
export const onesided: Terms = {
	en: ['mostly', 'mainly', 'nearly all', 'almost all', 'only', 'solely', 'exclusively', 'most of', 'few', 'little', 'hardly any', 'rare', 'rarely', 'majority', 'dominated', 'percent', '% male', '% female', '% english', 'same university', 'from one', 'small size', 'european', 'western', 'american', 'adult', 'urban'],
	zh: ['为主', '主要', '很少', '较少', '偏少', '只有', '仅', '大多', '多数', '少量', '规模小', '参数量小', '不足', '有限'],
	ja: ['大半', '中心', 'のみ', 'だけ', '少な', 'ほとんど', '主に', '偏'],
	ko: ['위주', '대부분', '에서만', '뿐', '적', '부족', '만 학습', '주로'],
	fr: ['surtout', 'uniquement', 'seulement', 'principalement', 'peu de', 'textes formels'],
	de: ['überwiegend', 'nur', 'hauptsächlich', 'fast ausschließlich', 'wenig*', 'kaum'],
	es: ['sobre todo', 'solo', 'principalmente', 'pocos', 'pocas', 'únicamente', 'textos formales'],
};
const KINDS_OF_WEAKNESS = ['shortcoming', 'drawback', 'weakness', 'weak spot', 'weak point', 'downside', 'flaw', 'failure mode', 'blind spot', 'sore point', 'pain point'];
/** A weakness that is then said to be something. */
export const aWeakness: Terms = {
	en: phrases(['one', 'a', 'another', 'the main', 'the biggest', 'its main', 'its biggest', 'a known', 'one known', 'a major', 'the major', 'a second', 'a further', 'its'], KINDS_OF_WEAKNESS),
	zh: ['的软肋', '的弱项', '的短板', '的弱点', '的硬伤', '是弱项', '是软肋', '是短板', '是弱点', '软肋', '硬伤', '的弱點', '的弱項'],
	ja: ['弱点は', '弱点です', '欠点は', '欠点です', '泣き所', 'が弱点', 'が課題'], ko: ['약점은', '약점입니다', '단점은', '단점입니다', '취약점은', '맹점'],
	fr: ['un défaut', 'une faiblesse', 'son point faible', 'le point faible', 'principale faiblesse', 'autre faiblesse'], de: ['eine schwäche', 'ein schwachpunkt', 'größte schwäche', 'eine weitere schwäche', 'ein manko', 'schwachstelle ist'], es: ['un defecto', 'una debilidad', 'su punto débil', 'el punto débil', 'la principal debilidad', 'otro defecto'],
};
export const copula: Terms = {
	en: ['is', 'are', 'remains', 'remain', 'lies', 'lie', ':'], zh: ['是', '在于', '的', '成为'], ja: ['は', 'です', 'である', 'が'], ko: ['은', '는', '입니다', '이다'], fr: ['est', 'sont', 'reste'], de: ['ist', 'sind', 'bleibt', 'liegt'], es: ['es', 'son', 'está'],
};
/** That something is more than it can take. */
export const exceeding: Terms = {
	en: [...phrases(['exceed', 'exceeds', 'are more than', 'is more than', 'are beyond', 'is beyond', 'go beyond', 'goes beyond', 'overflow', 'overflows', 'outgrow'], ['what', 'what the', 'its', 'the capacity', 'the limits', 'the context', 'the window', 'the length', 'the number', 'the size'])],
	zh: ['超出了模型', '超出模型', '超出其', '超过模型', '超出处理', '超出上下文'], ja: ['を超えると扱え', '扱える範囲を超え', '処理できる長さを超え'], ko: ['처리할 수 있는 범위를 넘', '한도를 넘', '감당하지 못'], fr: ['dépasse ce', 'dépassent ce', 'excède', 'excèdent'], de: ['übersteig*', 'sprengt', 'sprengen', 'überschreit*'], es: ['superan lo que', 'supera lo que', 'exceden', 'excede', 'rebasa*'],
};
export const canTake: Terms = {
	en: ['can take', 'can hold', 'can handle', 'can process', 'can read', 'can fit', 'can cope', 'was built for', 'capacity', 'context', 'window', 'limits', 'was trained'], zh: ['处理', '能力', '上下文', '范围', '窗口'], ja: ['扱え', '処理', '範囲'], ko: ['처리', '범위', '한도', '감당'], fr: ['peut', 'capacité', 'fenêtre', 'contexte'], de: ['verkraft*', 'verarbeit*', 'kontext*', 'rahmen'], es: ['puede', 'capacidad', 'ventana', 'contexto'],
};
/** Those who judged or labelled, that they were all of a kind, and that it shows. */
export const raters: Terms = {
	en: ['annotators', 'raters', 'labellers', 'labelers', 'crowdworkers', 'judges', 'reviewers'], zh: ['标注员', '标注人员', '标注者', '评分员', '標註員'], ja: ['アノテーター', '評価者', '作業者'], ko: ['주석자', '라벨러', '평가자', '작업자'], fr: ['annotateur*', 'évaluateur*'], de: ['annotator*', 'bewerter*'], es: ['anotador*', 'evaluador*'],
};
export const alike: Terms = {
	en: ['students', 'one city', 'one country', 'one region', 'same university', 'the same', 'one university', 'from one', 'one company', 'a single', 'mostly men', 'mostly young', 'all male', 'all from', 'western', 'native speakers of'], zh: ['同一', '一所', '一个城市', '同一地区', '都是学生', '均为', '全部来自', '都来自', '单一'], ja: ['同じ', '一つの', '学生', '全員'], ko: ['같은', '한 도시', '학생', '모두', '한 나라'], fr: ['étudiants', 'd\'une seule', 'd\'un seul', 'même'], de: ['studierende*', 'aus einer', 'derselben', 'einer einzigen', 'alle aus'], es: ['estudiantes', 'una sola', 'un solo', 'la misma', 'el mismo'],
};
export const leavesMark: Terms = {
	en: ['mark on', 'views', 'opinions', 'taste', 'tastes', 'perspective*', 'shows in', 'reflect', 'reflects', 'skew', 'skews', 'colour', 'may not represent', 'preferences', 'values'], zh: ['观点', '偏好', '主观', '影响', '反映', '立场', '看法', '代表'], ja: ['主観', '見方', '影響', '反映', '好み'], ko: ['주관', '관점', '영향', '반영', '취향', '시각'], fr: ['point de vue', 'points de vue', 'reflèt*', 'opinions', 'goûts'], de: ['ansichten', 'spiegel*', 'geschmack', 'prägen', 'geprägt', 'sichtweise*'], es: ['opiniones', 'puntos de vista', 'reflej*', 'gustos', 'marca'],
};
/** What it has by heart, and that it may come out. */
export const byHeart: Terms = {
	en: ['verbatim', 'word for word', 'memorised', 'memorized', 'letter by letter', 'unchanged from the training'], zh: ['逐字', '原样', '一字不差', '照搬', '背诵'], ja: ['そのまま', '一字一句', '丸ごと', '丸暗記'], ko: ['그대로', '한 글자도', '통째로 외'], fr: ['mot pour mot', 'mémorisé*', 'textuellement'], de: ['wörtlich', 'wortwörtlich', 'auswendig gelernt*'], es: ['textualmente', 'palabra por palabra', 'memorizad*'],
};
export const reproducing: Terms = {
	en: ['reproduce', 'reproduced', 'reproduces', 'repeat', 'repeated', 'repeats', 'output', 'surface', 'surfaces', 'leak', 'leaked', 'leaks', 'come out', 'emitted', 'emit', 'recite', 'recites', 'regurgitate*', 'quoted'], zh: ['复述', '输出', '复现', '泄露', '吐出', '再现'], ja: ['出力', '再現', '漏れ', '再生'], ko: ['출력', '재현', '유출', '나올'], fr: ['reprodui*', 'recrach*', 'restitu*', 'répét*'], de: ['wiedergeb*', 'wiedergegeben', 'ausgegeben', 'ausgibt', 'reproduzier*'], es: ['reproduc*', 'repet*', 'filtr*'],
};
/** That it is not without fault, which a check has to make up for. */
export const imperfect: Terms = {
	en: ['is not perfect', 'isn\'t perfect', 'are not perfect', 'far from perfect', 'is imperfect', 'is not infallible', 'not flawless', 'makes mistakes'], zh: ['并不完美', '不完美', '不是万能', '并非万能', '并非完美', '也会出错'], ja: ['完璧ではな', '完全ではな', '万能ではな', '間違えることも'], ko: ['완벽하지 않', '완벽한 모델이 아니', '만능이 아니', '틀릴 수'], fr: ['pas parfait', 'n\'est pas infaillible', 'imparfait*'], de: ['nicht perfekt', 'nicht unfehlbar', 'nicht vollkommen'], es: ['no es perfecto', 'no es infalible', 'imperfect*'],
};
export const haveChecked: Terms = {
	en: ['check', 'checked', 'verify', 'verified', 'double-check', 'reviewed', 'trust', 'careful'], zh: ['核实', '核对', '检查', '人工', '不要轻信', '确认'], ja: ['確認', '鵜呑み', '検証'], ko: ['확인', '검토', '믿지 마', '검증'], fr: ['vérifi*', 'relire', 'relu*', 'contrôl*'], de: ['prüfen', 'überprüf*', 'kontrollier*', 'nachprüf*'], es: ['verific*', 'comprueb*', 'revis*'],
};
/** What is told as good, and where other models are set beside it. */
export const praised: Terms = {
	en: ['than the base', 'than baseline*', 'than gpt*', 'than other', 'than previous', 'than v1', 'than its', 'improves', 'improved', 'improvement*', 'outperform*', 'better', 'robust', 'stable', 'handles', 'even when', 'even with', 'solves', 'can merge', 'merged model', 'merge of', 'merges two', 'merge kit', 'mergekit', 'merging', 'lora', 'adapter*', 'branch', 'pull request*', 'checkpoint', 'tokenizer', 'vocabulary', 'option', 'parameter', 'set to', 'default', 'file', 'files', 'layer', 'layers', 'attention', 'loss', 'epoch*', 'iteration*'],
	zh: ['优于', '提升', '改进', '更好', '避免', '防止', '合并模型', '解决了', '支持', '参数设置', '默认', '设置', '去除', '即使', '也能', '损失函数', '损失为', '损失值', '训练损失', '验证损失', '交叉熵', '无损', '没有损失'],
	ja: ['改善', '向上', '上回', '防', '対応', 'マージ', '設定', '損失', 'ても正'], ko: ['개선', '향상', '병합', '설정', '손실 함수', '손실함수', '손실값', '손실 값', '학습 손실', '검증 손실', '손실 없이', '무손실', '손실을 최소', '손실로', '지원', '방지', '해결'], fr: ['amélior*', 'meilleur*', 'fusion de', 'évit*', 'paramètre*', 'perte'], de: ['verbesser*', 'besser', 'vermeid*', 'parameter*', 'verlust', 'zusammengeführt'], es: ['mejor*', 'evit*', 'parámetro*', 'pérdida', 'fusión de'],
};
/** What is told of research, of words, or of one's own lack of time. */
export const aside: Terms = {
	en: ['research', 'literature', 'papers', 'survey*', 'many works', 'several works', 'studies have', 'many studies', 'prior work', 'previous works', 'one speaks of', 'is spoken of', 'lack of time', 'for lack of', 'documentation'],
	zh: ['论文', '文献', '研究表明', '受限于时间', '受限于篇幅', '限于篇幅', '文档', '篇幅', '研究者', '讨论'], ja: ['論文', '研究では', '文献', '時間の都合'], ko: ['논문', '연구는', '연구가', '문헌', '다룬'], fr: ['on parle de', 'on parle d\'', 'littérature', 'études'], de: ['man spricht von', 'spricht man', 'literatur', 'studien'], es: ['se habla de', 'literatura', 'estudios'],
};
/** That something was seen in it at times. */
export const noticed: Terms = {
	en: ['we noticed', 'we have noticed', 'we observed', 'we have observed', 'we found that', 'we have found', 'noticed that', 'observed that', 'in our tests', 'in testing', 'during testing'], zh: ['我们注意到', '我们发现', '我们观察到', '实测发现', '测试中发现', '使用中发现', '我們發現', '我們注意到'], ja: ['確認されて', '観察され', '気づ', '報告されて'], ko: ['발견했', '관찰했', '확인했', '알아챘'], fr: ['nous avons remarqué', 'nous avons constaté', 'nous avons observé', 'on a constaté'], de: ['haben wir bemerkt', 'haben bemerkt', 'haben beobachtet', 'fiel uns auf', 'haben festgestellt'], es: ['hemos observado', 'hemos notado', 'notamos', 'observamos'],
};
