import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const IS = ['is', 'are', 'be', 'gets', 'get', 'comes out', 'come out', 'ends up', 'end up', 'turns out', 'turn out', 'remains', 'remain', 'often', 'sometimes', 'frequently', 'partly', 'is often', 'are often', 'is sometimes', 'are sometimes', 'is usually', 'are usually', 'is mostly', 'are mostly', 'be a bit', 'be rather', 'be quite', 'be very', 'is not always', 'look', 'looks', 'sound', 'sounds'];

/** What a thing is that has come out wrong. Things that models read or give are told beside. */
export const amiss: Terms = {
	en: [
		'more mistakes', 'more errors', 'mixes in', 'throws it off', 'thrown off',
		...phrases(IS, ['misspelled', 'misspelt', 'garbled', 'scrambled', 'shuffled', 'mixed up', 'jumbled', 'distorted', 'deformed', 'smeared', 'washed out', 'mangled', 'invented', 'fabricated', 'misplaced', 'mistranslated', 'misread', 'misheard', 'misjudged', 'underestimated', 'overestimated', 'exaggerated', 'incoherent', 'implausible', 'unnatural', 'unusable', 'unreadable', 'illegible', 'unintelligible', 'inaccurate', 'imprecise', 'off', 'choppy', 'muffled', 'blurry', 'jerky', 'bland', 'superficial', 'unconvincing', 'inconsistent', 'insensitive', 'unaware of', 'indifferent to', 'left out', 'overconfident', 'underconfident', 'too narrow', 'too wide', 'too literal', 'too generic']),
		'drift off', 'drifts off', 'drifts away', 'off topic', 'off-topic', 'lost the plot', 'leave out important', 'leaves out important', 'bleed', 'bleeds', 'spurious', 'spuriously', 'unusable', 'meaningless', 'worthless', 'useless', 'nonsensical', 'much to be desired', 'a lot to be desired', 'not on par', 'not up to', 'lags', 'lag behind', 'falls short', 'fall short', 'poorer', 'worse than', 'knows little', 'know little', 'little knowledge', 'slow to react', 'reacts slowly', 'react slowly', 'reacts late', 'lacks emotion', 'does not really', 'not do well', 'not fare well', 'not good enough', 'seams', 'halluc*', 'nonexistent', 'non-existent', 'lost entirely', 'goes over its', 'dumber', 'not well separated', 'not separate', 'not tell apart', 'cannot tell', 'collapse onto', 'collapse into', 'only relative',
		...phrases(['lacks', 'lack', 'lacking', 'has no', 'have no', 'without', 'with no', 'little', 'no', 'lacks any', 'lacks an', 'lacks a', 'has little', 'has only a limited', 'limited'], ['understanding of', 'notion of', 'sense of', 'awareness of', 'grasp of', 'concept of', 'knowledge of', 'idea of', 'understanding for', 'feeling for']),
	],
	zh: [
		...phrases(['常', '常常', '往往', '经常', '容易', '有时', '偶尔', '可能', '不太', '仍', '还', '时有', '難免', '經常', '常常會'], ['不准', '不对', '不全', '不稳', '不清晰', '不自然', '不可靠', '不连贯', '走样', '忘掉', '忘记', '误解', '漏译', '漏掉', '错译', '不準', '不對'], ''),
		...phrases(['关注', '覆盖', '理解', '支持', '掌握', '把握', '泛化', '能力', '知识', '表现力', '多样性', '准确性', '准确度', '细节', '一致性', '连贯性', '可靠性', '稳定性', '稳健性', '自然度', '清晰度', '还原度', '区分度', '泛化性'], ['不足', '不够', '欠缺', '偏弱', '较弱', '薄弱', '不佳', '不全', '偏少', '一般', '欠佳', '差', '较低', '偏低', '不高', '有待'], ''),
		...phrases(['做', '写', '画', '答', '听', '认', '读', '算', '分', '找', '识别', '处理', '解决', '理解', '区分', '还原', '复现'], ['不出来', '不了', '不来', '不出', '不全', '不开', '不清', '不准'], ''),
		...phrases(['容易', '会', '偶尔', '有时', '经常', '常', '总', '往往', '还会', '就会', '易', '难免'], ['串台', '串音', '漏字', '漏词', '漏译', '多字', '丢字', '吞字', '吞音', '破音', '读错', '念错', '断错', '走调', '跑调', '跑题', '断裂', '粘连', '断开'], ''),
		'平淡', '单调', '呆板', '靠不住', '不牢靠', '还不可靠', '不够可靠', '知识面窄', '知识面较窄', '覆盖面窄', '不敏感', '不到位', '不够准', '不够细', '不够自然', '不够稳', '混在一起', '贴在一起', '分不开', '基本不对', '经常不对', '往往不对', '常常不对', '未必对', '未必稳', '答非所问', '离谱', '闹笑话', '有出入', '不尽人意', '不尽如人意', '差强人意', '力不从心', '有待提高',
	],
	ja: ['不得手', '今一つ', '今ひとつ', '乏しい', '乏しく', '追いつか', '取りこぼ', '抜け落ち', '読み飛ば', '見落と', '取り違え', '混同', '聞き漏ら', '不明瞭', '単調', '棒読み', '鈍感', '欠落', '不自然', '間に合わ', '及びません', '及ばない', '劣ります', '残っています', ...phrases(['に', 'には'], ['弱い', '弱く', '欠ける', '欠けます', '欠けて'], '')],
	ko: ['빠뜨리', '빠트리', '빼먹', '뒤섞', '뒤바뀌', '뒤바꾸', '뭉개', '부자연스', '단조', '둔감', '서투', '에 약합', '에는 약합', '이 약합', '가 약합', '은 약합', '는 약합', '도 약합', '에 약하다', '이 약하다', '가 약하다', '은 약하다', '는 약하다', '에 약함', '이 약함', '가 약함', '은 약함', '는 약함', '미흡', '모자라', '엉뚱', '동떨어', '뒤처', '없는 말', '없는 내용', '지어내', '지어낼', '꾸며내', '꾸며낼', '틀리게', '틀린', '틀릴', '틀립', '달라지곤', '끊기', '끊깁', '놓치', '놓칩', '쓸 만하지', '빠뜨립', '떨어지곤'],
	fr: ['laisse à désirer', 'laissent à désirer', 'laissent de côté', 'laisse de côté', 'raté*', 'tombe à côté', 'tombent à côté', 'répond à côté', 'répondent à côté', 'hors sujet', 'inventé*', 'inventée*', 'mélangé*', 'inversé*', 'perdu*', 'perdent', 'ne suit pas', 'insensible*', 'en deçà', 'à la traîne', 'passent inaperçu*', 'passe inaperçu*', 'monotone*', 'lacunaire*', 'erroné*', 'échappe', 'échappent', 'plus d\'erreurs', 'sous-estim*', 'surestim*'],
	de: [...phrases(['selten', 'schlechter', 'oft nicht', 'häufig nicht', 'meist nicht', 'manchmal nicht', 'nicht immer', 'ungenau'], ['erkannt', 'verstanden', 'gefunden', 'übersetzt', 'getroffen', 'wiedergegeben']), 'mehr fehler', 'verzerrt', 'lässt zu wünschen', 'lassen zu wünschen', 'geht verloren', 'gehen oft verloren', 'gehen häufig verloren', 'gehen leicht verloren', 'verloren', 'vertauscht', 'durcheinander', 'unbemerkt', 'unempfindlich', 'hinkt hinterher', 'hinken hinterher', 'unterschätzt', 'überschätzt', 'eintönig', 'lückenhaft', 'ausgelassen', 'weggelassen', 'unbeholfen', 'fehlerhaft*', 'erfunden*', ...phrases(['liegt', 'liegen', 'liegt oft', 'liegen oft', 'liegt häufig', 'greift', 'geht', 'gehen', 'antwortet', 'trifft', 'oft', 'häufig', 'manchmal', 'weit', 'völlig', 'leicht', 'knapp'], ['daneben']), 'danebenlieg*', 'danebengeh*'],
	es: ['más errores', 'deforme', 'deformes', 'deja que desear', 'dejan que desear', 'pasa desapercibid*', 'pasan desapercibid*', 'se pierde*', 'se pierden', 'inventad*', 'mezclad*', 'fuera de tema', 'insensible*', 'se queda corto', 'se quedan cortos', 'monóton*', 'subestim*', 'sobreestim*', 'suelta', 'no generaliza', 'no se generaliza', 'erróne*'],
};

/** That something is too much for it. */
export const tooHard: Terms = {
	en: [...phrases(['is', 'are', 'remain', 'remains', 'prove', 'proves', 'is still', 'are still', 'is very', 'are very', 'is particularly', 'are particularly', 'can be', 'stay', 'stays'], ['hard for', 'difficult for', 'challenging for', 'tricky for', 'hard', 'difficult', 'challenging', 'tricky', 'problematic', 'a problem', 'a challenge', 'an issue', 'too much', 'demanding', 'an open problem', 'unsolved']), 'poses a problem', 'pose a problem', 'pose problems', 'poses problems', 'cause problems', 'causes problems', 'cause trouble', 'causes trouble', 'give it trouble', 'gives it trouble', 'confuse', 'confuses', 'overwhelm*', 'throws off', 'throw off', 'too much for', 'out of reach', 'beyond its'],
	zh: ['有困难', '较困难', '仍困难', '困难较大', '难度较大', '吃力', '费劲', '较难', '很难', '仍难', '难住', '难倒', '有挑战', '具有挑战', '是挑战', '有難度', '吃不消'],
	ja: [...phrases(['は', 'が', 'も', 'には', 'では'], ['難しい', '非常に難しい', 'まだ難しい', '依然として難しい', 'かなり難しい', 'とても難しい', '特に難しい', 'やや難しい', '難しく'], ''), ...phrases(['難しい'], ['です', '場合', 'こと', '傾向', '面が', 'ケース', 'かもしれ', 'と思'], ''), ...phrases(['は', 'が', 'も', 'には', 'では'], ['厳しい'], ''), '手こず', '不向き', ...phrases(['困難'], ['です', 'である', 'な場合', 'となる', 'になる', 'なことがあ'], '')],
	ko: ['버겁', '까다롭', '난항', '애를 먹', ...phrases(['인식', '이해', '구분', '구별', '처리', '생성', '답변', '예측', '번역', '표현', '검출', '탐지', '복원', '사용', '활용', '대응'], ['하기 어렵', '하기 힘들', '하기가 어렵', '은 어렵', '이 어렵', '는 어렵', '가 어렵', '하는 데 어려움', '하기는 어렵', '하기 어려'], ''), ...phrases(['아직', '여전히', '특히', '매우'], ['어렵', '어려움', '어려워', '힘들', '힘듭']), '어려워하', '어려워합', '힘들어하', '힘들어합', '기대하기 어렵'],
	fr: ['difficile*', 'pose problème', 'posent problème', 'posent des problèmes', 'pose des problèmes', 'dépasse', 'dépassent', 'en difficulté', 'déroute*', 'perturbe*', 'met* en échec'],
	de: ['überforder*', 'schwierig', 'schwer', 'macht probleme', 'machen probleme', 'bereitet probleme', 'bereiten probleme', 'bereiten schwierigkeiten', 'bereitet schwierigkeiten', 'bringt durcheinander', 'bringen durcheinander', 'irritieren', 'irritiert', 'stört', 'stören'],
	es: ['difícil*', 'cuesta', 'cuestan', 'da problemas', 'dan problemas', 'causan problemas', 'causa problemas', 'desborda*', 'le superan', 'confunde*', 'despista*'],
};

/** What should not be there, as plenty of it. */
export const plentyWrong: Terms = {
	en: [...phrases(['many', 'too many', 'lots of', 'a lot of', 'plenty of', 'numerous', 'frequent', 'occasional', 'some', 'more', 'several', 'countless', 'produces', 'produce', 'gives', 'give', 'yields', 'yield', 'causes', 'cause', 'triggers', 'trigger', 'leads to', 'lead to'], ['false', 'wrong', 'spurious', 'mistaken', 'missed', 'erroneous', 'phantom', 'unusable', 'ghost', 'duplicate', 'bogus'])],
	zh: [...phrases(['大量', '很多', '较多', '不少', '许多', '频繁', '产生', '引起', '导致'], ['误报', '误检', '漏检', '误判', '虚警', '假阳性', '假阴性', '错字', '伪影'], ''), '误检较多', '误报较多', '漏检较多', '误报多', '误检多', '漏检多', '误报偏多', '误报率高'],
	ja: ['誤検出が多', '誤報が多', '見逃しが多', '誤認識が多', '間違いが多', '誤りが多'],
	ko: ['오탐이 많', '오류가 많', '미탐이 많', '오류가 잦', '실수가 잦', '실수를 자주', '일이 잦', '오탐이 잦'],
	fr: [...phrases(['de nombreux', 'de nombreuses', 'beaucoup de', 'trop de', 'des'], ['faux positifs', 'faux négatifs', 'fausses alertes', 'erreurs', 'fausses détections'])],
	de: [...phrases(['viele', 'zahlreiche', 'häufige', 'zu viele', 'oft', 'häufig'], ['fehlalarme', 'falsche', 'fehler', 'falsch-positive', 'fehlerkennungen', 'fehldetektionen'])],
	es: [...phrases(['muchos', 'muchas', 'numerosos', 'numerosas', 'demasiados', 'demasiadas', 'bastantes'], ['falsos', 'falsas', 'errores', 'fallos'])],
};

/** How much worse something gets: what is added to a fall that is no improvement. */
export const sharply: Terms = {
	en: ['sharp', 'sharply', 'drastic*', 'dramatic*', 'noticeabl*', 'marked', 'markedly', 'considerabl*', 'substantial*', 'significant*', 'strongly', 'steep*', 'badly', 'severely', 'rapidly', 'quickly', 'clear', 'clearly', 'visibl*', 'massively', 'a lot', 'suffers', 'deteriorat*', 'plummet*'],
	zh: ['明显', '显著', '急剧', '大幅', '骤', '迅速', '严重', '剧烈', '明顯', '顯著', '急劇', '會掉', '会掉', '就掉', '掉到'],
	ja: ['大きく', '著しく', '顕著', '急激', '大幅', '明らか', 'かなり'],
	ko: ['크게', '현저', '급격', '뚜렷', '상당히', '눈에 띄', '확연'],
	fr: ['nettement', 'fortement', 'sensiblement', 'brutalement', 'considérablement', 'rapidement', 'notable*', 'nette'],
	de: ['deutlich', 'stark', 'drastisch', 'spürbar', 'merklich', 'erheblich', 'rapide', 'massiv', 'sichtlich'],
	es: ['notablemente', 'bruscamente', 'considerablemente', 'mucho', 'bastante', 'claramente', 'sensiblemente', 'drásticamente', 'rápidamente', 'notable'],
};

/** That a score is a low one. */
export const meagre: Terms = {
	en: [...phrases(['is', 'are', 'was', 'reaches', 'stays at', 'stays', 'of', 'at', 'barely', 'hardly'], ['only', 'just', 'merely', 'barely', 'hardly', 'below', 'as low as', 'no better than', 'no higher than', 'not even']), 'only about', 'only around', 'only reaches', 'only achieves', 'drops to only', 'as low as', 'is low', 'are low', 'no better than chance'],
	zh: ['只有', '仅有', '仅为', '只达', '不到', '不足', '仅能', '仅约', '偏低', '较低', '很低', '率低', '明显低', '僅有', '僅為'],
	ja: ['にとどま', 'しかあ', 'しかな', 'にすぎ', 'に過ぎ', 'にとどまる', '低い', '低く'],
	ko: ['에 그치', '에 그쳤', '밖에', '에 불과', '낮습', '낮다', '낮음', '낮은'],
	fr: ['seulement', 'ne dépasse pas', 'à peine', 'n\'est que', 'n\'atteint que', 'ne dépasse que', 'ne dépassent pas'],
	de: ['nur bei', 'nur', 'lediglich', 'gerade einmal', 'bloß', 'kaum'],
	es: ['solo', 'sólo', 'apenas', 'tan solo', 'no supera', 'no llega', 'no pasa'],
};

/** That nobody should believe what it gives. */
export const untrusted: Terms = {
	en: [...phrases(['cannot be', 'can\'t be', 'can not be', 'should not be', 'shouldn\'t be', 'must not be', 'not to be', 'should never be', 'may not be', 'not be', 'never be'], ['relied', 'relied upon', 'trusted', 'taken at face value', 'taken literally', 'taken as fact', 'believed']), ...phrases(['don\'t', 'do not', 'never', 'should not', 'shouldn\'t', 'cannot', 'can\'t'], ['trust', 'rely on', 'rely blindly', 'believe', 'bet on']), 'not trustworthy', 'untrustworthy', 'not dependable', 'pinch of salt', 'grain of salt', 'at face value', 'not reliable enough', 'false confidence', 'great confidence', 'confidently wrong'],
	zh: ['不可信', '不能全信', '不可尽信', '不要轻信', '不可轻信', '切勿轻信', '谨慎对待', '谨慎看待', '谨慎采信', '存疑', '靠不住', '不靠谱', '不能当真', '不要当真', '不能盲信', '不可盲信', '煞有介事', '一本正经'],
	ja: ['鵜呑み', '信用でき', '信頼でき', 'あてにな', '当てにな', '過信', 'もっともらし', '自信満々'],
	ko: ['믿을 수 없', '믿지 마', '맹신', '신뢰하기 어렵', '신뢰할 수 없', '그대로 믿', '그럴듯', '그럴싸'],
	fr: ['ne pas se fier', 'ne vous fiez pas', 'pas se fier', 'pas fiable*', 'avec prudence', 'avec précaution', 'apparence de certitude', 'avec assurance', 'avec aplomb', 'peu dignes de confiance'],
	de: ['nicht verlassen', 'mit vorsicht', 'nicht trauen', 'nicht blind', 'nicht verlässlich', 'kein verlass', 'nicht vertrauen', 'nicht vertrauenswürdig', 'überzeugend falsch', 'selbstbewusst'],
	es: ['no es de fiar', 'no son de fiar', 'no fiarse', 'no te fíes', 'no se fíe', 'no confíe*', 'no confíes', 'no confiar', 'con cautela', 'con precaución', 'con prudencia', 'con seguridad falsas', 'apariencia de'],
};

/** That it will not answer. */
export const refuses: Terms = {
	en: ['refuse', 'refuses', 'refused', 'refusing', 'refusals', 'decline', 'declines', 'declining', 'reject', 'rejects', 'rejecting', 'turns down', 'blocks', 'flags', 'won\'t answer'],
	zh: ['拒答', '拒绝', '拒絕', '误拒', '誤拒', '不肯回答'], ja: ['拒否', '拒絶', '断る', '断って'], ko: ['거부', '거절'],
	fr: ['refus', 'refuse', 'refusent', 'rejette', 'rejettent', 'bloque'], de: ['verweiger*', 'lehnt', 'ablehn*', 'blockiert'], es: ['rechaza*', 'se niega', 'rehúsa', 'bloquea'],
};

/** What there is no reason to refuse. */
export const innocent: Terms = {
	en: ['harmless', 'benign', 'innocuous', 'legitimate', 'innocent', 'perfectly fine', 'perfectly safe', 'safe requests', 'safe prompts', 'safe questions', 'ordinary questions', 'reasonable requests'],
	zh: ['无害', '正常请求', '正常问题', '正常的', '合理的', '合法的', '普通问题', '無害'], ja: ['無害', '正当な', '普通の質問', '問題のない'], ko: ['무해', '정상적인', '문제없는', '평범한'],
	fr: ['inoffensi*', 'anodin*', 'légitime*', 'innocent*'], de: ['harmlos*', 'legitim*', 'unbedenklich*', 'unverfänglich*'], es: ['inofensiv*', 'inocu*', 'legítim*', 'inocente*'],
};

/** That it was tried on nothing else. In some languages two words that stand apart say so. */
export const onlyTested: Terms = {
	en: phrases(['only', 'solely', 'exclusively', 'only ever', 'only been', 'only be', 'so far only'], ['tested', 'validated', 'evaluated', 'verified', 'tried', 'checked', 'test', 'validate', 'evaluate', 'verify']),
};
export const onlyThere: Terms = {
	zh: ['只在', '仅在', '只用', '只对', '仅对', '仅用', '僅在'], ja: ['でのみ', 'だけで', 'でしか', 'に限って'], ko: ['에서만', '으로만', '로만', '에 대해서만', '만으로'],
	fr: ['uniquement', 'seulement', 'exclusivement', 'n\'a été', 'n\'avons'], de: ['nur', 'ausschließlich', 'bisher nur'], es: ['solo', 'sólo', 'únicamente', 'solamente'],
};
export const triedOut: Terms = {
	zh: ['验证过', '测过', '测试过', '试过', '评测过', '评估过', '跑过', '驗證過', '測試過'], ja: ['検証', '動作確認', '試して', 'テストし'], ko: ['검증', '시험', '테스트'],
	fr: ['testé*', 'validé*', 'éprouvé*'], de: ['getestet', 'geprüft', 'validiert', 'erprobt'], es: ['probad*', 'validad*', 'comprobad*'],
};

/** How something is put to it. */
export const wordingOf: Terms = {
	en: ['phras*', 'wording', 'worded', 'reword*', 'rephras*', 'paraphras*', 'formulated', 'how you ask', 'how one asks', 'prompt format*', 'exact prompt', 'order of the options', 'order of options', 'order of the choices'],
	zh: ['问法', '說法', '说法', '措辞', '表述', '提问方式', '提示词写法', '換句話', '换句话', '选项顺序', '措辭', '提示词的写法', '提示词的措辞', '提示词的表述', '提示词的细微', '提示词的改动', '提示词的微小', '提示詞的寫法', '提示詞的措辭'],
	ja: ['聞き方', '言い回し', '言い換え', '質問の仕方', '表現を', '書き方', '選択肢の順'], ko: ['표현을', '표현이', '질문 방식', '말을 바꾸', '어투', '문구', '선택지 순서'],
	fr: ['formulation*', 'reformul*', 'tournure*', 'formulé*'], de: ['formulierung*', 'formuliert', 'umformulier*', 'wortlaut', 'wortwahl'], es: ['formulación', 'formulaciones', 'reformul*', 'redacción', 'formula la'],
};

/** That something comes out differently for it. */
export const comesOutOtherwise: Terms = {
	en: ['change', 'changes', 'differ', 'differs', 'different', 'vary', 'varies', 'depend', 'depends', 'sensitive', 'flip', 'flips', 'inconsisten*', 'affects', 'alters', 'another answer'],
	zh: ['不一样', '不同', '变化', '敏感', '影响', '改变', '波动', '就变', '会变', '不一樣', '影響'], ja: ['変わ', '異な', '左右', '敏感', '影響'], ko: ['달라', '바뀌', '바뀝', '민감', '영향', '다르'],
	fr: ['change*', 'dépend*', 'varie*', 'sensible*', 'diffère*', 'différent*'], de: ['ändert', 'ändern', 'hängt', 'hängen', 'variier*', 'empfindlich', 'anders', 'andere antwort*'], es: ['cambia*', 'depende*', 'varía*', 'sensible*', 'distint*', 'diferente*'],
};

/** That what a model knows comes to an end, and what comes after that. */
export const reachesTo: Terms = {
	en: ['up to', 'until', 'till', 'ends', 'ends in', 'stops', 'as of', 'cutoff', 'cut-off', 'no later than'], zh: ['截至', '截止', '更新至', '更新到', '止于', '停留在', '只到', '仅到', '为止'], ja: ['まで', '時点'], ko: ['까지', '시점'],
	fr: ['jusqu\'à', 'jusqu\'en', 's\'arrête*'], de: ['bis', 'endet', 'reicht'], es: ['hasta', 'llega', 'termina'],
};
export const afterThat: Terms = {
	en: ['after that', 'later', 'more recent', 'newer', 'since then', 'afterwards', 'recent events'], zh: ['之后', '以后', '此后', '其后', '之後', '此後', '以後', '新的', '较新'], ja: ['以降', 'それ以後', '最近の', '最新の'], ko: ['이후', '그 뒤', '최근'],
	fr: ['après', 'récent*', 'ultérieur*', 'plus tard'], de: ['danach', 'später*', 'neuere*', 'jüngere*'], es: ['después', 'posterior*', 'reciente*', 'más nuevo*'],
};

/** That it has taken something over from what it learned from. */
export const takesOver: Terms = {
	en: ['inherit*', 'reproduces', 'reproduce', 'carries over', 'carry over', 'picks up', 'picked up', 'pick up', 'mirrors', 'mirror', 'reflects', 'reflect', 'amplif*', 'perpetuat*', 'absorbs', 'absorbed', 'takes over', 'passes on', 'propagat*', 'repeats', 'encodes', 'stem from', 'stems from', 'learned from', 'learnt from', 'imitates'],
	zh: ['继承', '沿袭', '反映', '放大', '延续', '带入', '源自', '来自', '习得', '学到', '繼承', '承袭', '传导'], ja: ['引き継', '受け継', '反映', '再現', '増幅', '継承'], ko: ['물려받', '그대로 반영', '반영', '답습', '증폭', '드러나', '이어받'],
	fr: ['hérit*', 'reproduit', 'reproduisent', 'reflèt*', 'amplifi*', 'perpétu*', 'reprend', 'reprennent'], de: ['übernimmt', 'übernehmen', 'übernommen', 'spiegelt', 'spiegeln', 'erbt', 'verstärkt', 'reproduzier*', 'gibt wieder'], es: ['hereda*', 'reproduce*', 'refleja*', 'amplifica*', 'perpetúa*', 'arrastra*'],
};

/** What somebody must look out for who asks how good something would be. */
export const lowerThan: Terms = {
	en: phrases(['lower', 'worse', 'reduced', 'poorer', 'weaker', 'degraded', 'less', 'decreased', 'mediocre', 'poor', 'less good', 'diminished'], ['accuracy', 'quality', 'performance', 'results', 'recall', 'precision', 'scores', 'reliability', 'fidelity', 'coherence', 'accurate', 'reliable', 'robust', 'stable', 'natural', 'fluent', 'intelligible']),
	zh: ['较差', '更差', '差一些', '打折扣'], ja: ['低め'], ko: [...phrases(['낮은', '낮아진'], ['정확도', '품질', '성능', '정밀도', '재현율', '신뢰도', '점수', '충실도']), '떨어지'], fr: ['moins bon*', 'moins fiable*', 'moindre qualité', 'moindre précision', 'moindre fiabilité', ...phrases(['qualité', 'précision', 'fiabilité', 'performance', 'performances', 'résultats'], ['moindre*', 'inférieur*'])], de: ['schlechtere*', ...phrases(['geringere', 'geringerer', 'niedrigere', 'niedrigerer'], ['genauigkeit', 'qualität', 'leistung', 'zuverlässigkeit', 'präzision', 'trefferquote', 'treue', 'werte'])], es: ['menor precisión', 'menor calidad', 'peor*', ...phrases(['calidad', 'precisión', 'rendimiento', 'fiabilidad', 'resultados'], ['inferior*']), 'menor fidelidad', 'menor rendimiento', 'menor exactitud', 'menor fiabilidad', 'menor robustez', 'rendimiento más bajo', 'precisión más baja', 'calidad más baja'],
};

/** That a quality holds, or that it is no quality that falls. */
export const holds: Terms = {
	en: ['unchanged', 'stays the same', 'remains the same', 'stay the same', 'stays intact', 'is preserved', 'is retained', 'no drop', 'no loss', 'not drop', 'not degrade', 'without loss', 'without losing', 'without degrad*', 'no degradation', 'negligible', 'negligibly', 'marginal', 'marginally', 'cost', 'costs', 'latency', 'memory', 'improves', 'improved', 'improvement*', 'outperform*', 'better', 'loss', 'training loss', 'reduces', 'drop-in', 'r-drop'],
	zh: ['保持', '不变', '没有下降', '未下降', '不会下降', '提升', '提高', '优于', '可忽略', '成本', '开销', '显存', '损失', '没有明显', '未明显', '未见', '并未'], ja: ['維持', '向上', '改善', '上回', '変わら', 'コスト', '損失', 'ません', 'せず', 'なく', 'ない'], ko: ['유지', '향상', '개선', '비용', '그대로', '손실 함수', '손실함수', '손실값', '손실 값', '학습 손실', '검증 손실', '손실 없이', '무손실', '손실을 최소', '손실로', '않', '없'],
	fr: ['amélior*', 'stable*', 'inchangé*', 'coût', 'coûts', 'perte', 'sans', 'pas'], de: ['verbesser*', 'stabil*', 'unverändert*', 'kosten', 'nicht', 'kaum', 'ohne'], es: ['mejora*', 'estable*', 'coste', 'costo', 'sin cambios', 'pérdida', 'no', 'sin'],
};

/** Which way a bias goes. */
export const toward: Terms = {
	en: ['towards', 'toward', 'against', 'in favour of', 'in favor of', 'favouring', 'favoring'], zh: ['偏向', '倾向', '针对'], ja: ['に対する', '寄りの', 'への', 'に偏'], ko: ['에 대한', '쪽으로', '에 치우'],
	fr: ['envers', 'à l\'égard', 'en faveur', 'vers', 'contre'], de: ['gegenüber', 'gegen', 'zugunsten', 'hin zu'], es: ['hacia', 'contra', 'a favor'],
};

/** That nothing keeps it from saying what it should not. */
export const unprotected: Terms = {
	en: ['nothing prevents', 'nothing stops', 'nothing keeps', 'no safeguards', 'no safety', 'no alignment', 'not aligned', 'not been aligned', 'not safety', 'not been safety', 'without alignment', 'without safety', 'unaligned', 'uncensored', 'unfiltered', 'no moderation', 'no content filter', 'not moderated', 'no guardrails', 'no filter'],
	zh: ['未经对齐', '未做对齐', '没有对齐', '未对齐', '未经安全', '没有安全', '未做安全', '未经过安全', '未经过对齐', '没有做对齐', '未過濾', '未过滤', '未經對齊'], ja: ['安全対策を行', '安全性の調整', 'アラインメントを', '安全調整', 'フィルタはな', '検閲な'], ko: ['정렬을 거치지', '정렬되지 않', '안전 정렬을', '안전 장치가 없', '안전장치가 없', '필터가 없'],
	fr: ['pas été aligné*', 'aucun filtre', 'aucun garde-fou', 'sans alignement', 'non aligné*', 'rien n\'empêche'], de: ['nicht ausgerichtet', 'kein sicherheitstraining', 'keine filter', 'keinen filter', 'kein filter', 'ohne sicherheit*', 'nichts hindert'], es: ['sin alinea*', 'no ha sido alinead*', 'no está alinead*', 'sin filtros', 'ningún filtro', 'nada impide'],
};

/** That it puts something out. */
export const puts: Terms = {
	en: ['produce', 'produces', 'generate', 'generates', 'say', 'says', 'write', 'writes', 'draw', 'create', 'creates', 'emit', 'emits', 'completions', 'continuations', 'images', 'pictures', 'text', 'texts'],
	zh: ['产生', '说出', '吐出', '写出', '画出', '给出'], ja: ['出す', '出し', '描く', '文章', '画像', '表現'], ko: ['나올', '내놓', '만들', '문장', '이미지', '표현'],
	// Where the use of a model is what may do harm, it stands in the genitive.
	fr: [...phrases(['utilisation', 'usage', 'déploiement', 'emploi', 'diffusion', 'sorties', 'résultats'], ['du modèle', 'de ce modèle', 'des modèles', 'de ces modèles']), 'produire', 'produit', 'écrire', 'textes', 'propos', 'images'], de: [...phrases(['einsatz', 'verwendung', 'nutzung', 'gebrauch', 'veröffentlichung', 'ausgaben', 'ergebnisse'], ['des modells', 'dieses modells', 'der modelle', 'dieser modelle']), 'erzeug*', 'ausgeb*', 'schreib*', 'texte', 'bilder', 'inhalte', 'äußerungen'], es: [...phrases(['uso', 'utilización', 'despliegue', 'empleo', 'publicación', 'salidas', 'resultados'], ['del modelo', 'de este modelo', 'de los modelos', 'de estos modelos']), 'producir', 'produce', 'escribir', 'textos', 'contenido*', 'imágenes'],
};

/** That something was never tried: with what it would have been tried by. */
export const neverDid: Terms = {
	en: ['never ran', 'have not run', 'did not run'], zh: ['没有做过', '没做过', '未做过', '沒有做過', '没有进行过', '未进行过'], ja: ['行ったことがな', '行っておりませ', 'まだ行ってい'], ko: ['해 본 적이 없', '해본 적이 없'],
	fr: ['n\'avons jamais', 'n\'avons pas encore'], de: ['haben wir nie', 'haben wir noch nicht'], es: ['nunca hemos', 'aún no hemos'],
};

/** That it takes things for one another: said of the things, as often as of the model. */
export const mixedUp: Terms = {
	en: [...phrases(['easily', 'often', 'sometimes', 'frequently', 'commonly', 'regularly', 'mostly', 'most often', 'occasionally', 'are', 'is', 'were', 'get', 'gets'], ['confused', 'mixed up', 'mistaken for']), ...phrases(['confusion', 'confusions', 'mix-ups'], ['between', 'among', 'of', 'occur', 'occurs', 'arise', 'remain', 'remains', 'appear']), 'hard to tell apart', 'difficult to tell apart'],
	zh: ['容易混淆', '易混淆', '互相混淆', '相互混淆', '混淆成', '容易混', '難以區分', '难以区分'],
	ja: ['混同されやす', '混同しやす', '混同され', '混同が', '取り違えられ', '見分けがつき'],
	ko: ['혼동되', '혼동된', '혼동될', '혼동됩', '혼동이', ...phrases(['헷갈'], ['립니다', '린다', '려', '림', '리곤', '리는 경'], '')],
	fr: [...phrases(['être', 'sont', 'souvent', 'parfois', 'facilement'], ['confondu*']), ...phrases(['confusion', 'confusions'], ['entre', 'quand', 'lorsque', 'persist*', 'subsist*']), 'des confusions', 'se confondent'],
	de: [...phrases(['verwechslung', 'verwechslungen'], ['zwischen', 'von', 'gibt']), ...phrases(['leicht', 'oft', 'häufig', 'manchmal', 'teils', 'gelegentlich', 'miteinander'], ['verwechselt']), 'schwer zu unterscheiden'],
	es: [...phrases(['confusión', 'confusiones'], ['entre', 'cuando', 'con', 'de']), 'se confunden', 'confundirse', 'son confundid*', 'ser confundid*'],
};

/** What can be taken for one another. */
export const kinds: Terms = {
	en: ['class', 'classes', 'category', 'categories', 'label', 'labels', 'digits', 'letters', 'characters', 'species', 'emotions', 'intents', 'genres', 'breeds'],
	zh: ['类别', '标签', '数字', '字母', '品种', '情绪'], ja: ['クラス', 'カテゴリ', 'ラベル', '数字', '文字', '種類', '感情', '品種'], ko: ['클래스', '카테고리', '범주', '라벨', '숫자', '글자', '종류', '감정', '품종'],
	fr: ['classe', 'classes', 'catégorie*', 'étiquettes', 'chiffres', 'lettres', 'espèces', 'émotions'], de: ['klasse', 'klassen', 'kategorien', 'kategorie', 'label', 'ziffern', 'buchstaben', 'arten', 'emotionen'], es: ['clase', 'clases', 'categoría*', 'etiquetas', 'dígitos', 'letras', 'especies', 'emociones'],
};

/** What a plot or a matrix is for: to see which or where. */
export const toSee: Terms = {
	en: [...phrases(['see', 'visuali*', 'identify', 'find out', 'understand', 'reveal', 'reveals', 'analyze', 'analyse', 'learn'], ['which', 'where', 'what', 'how often', 'whether']), 'identify the', 'find the', 'spot the'],
	zh: phrases(['查看', '观察', '分析', '看出', '找出', '了解'], ['哪些', '哪里', '哪个', '是否'], ''), ja: ['どのクラスが', 'どのカテゴリが', 'どこで間違', 'どこを間違'], ko: ['어떤 클래스', '어떤 범주', '어디에서 틀리는지', '어디서 틀리는지'],
	fr: [...phrases(['voir', 'visualiser', 'savoir', 'identifier', 'comprendre', 'repérer'], ['quel*', 'où', 'si', 'ce que']), 'identifier les', 'repérer les'], de: phrases(['sehen', 'erkennen', 'zeigt', 'feststellen', 'sichtbar'], ['welche', 'wo', 'ob', 'wie oft']), es: [...phrases(['ver', 'visualizar', 'saber', 'identificar', 'entender', 'analizar'], ['qué', 'dónde', 'cuáles', 'si']), 'identificar las', 'detectar las'],
};

/** That it has learnt its training data too well: what is done against that has other words. */
export const overfitted: Terms = {
	en: [...phrases(['is', 'are', 'was', 'were', 'still', 'clearly', 'heavily', 'significantly', 'slightly', 'severely', 'strongly', 'began', 'started'], ['overfitting', 'overfit', 'over-fitting', 'overfitted']), ...phrases(['sign of', 'signs of', 'risk of', 'suffers from', 'suffered from', 'some', 'prone to', 'indicates', 'suggests'], ['overfitting', 'over-fitting']), 'overfits', 'tends to overfit', 'likely overfit', 'likely to overfit'],
	zh: [...phrases(['出现', '出现了', '存在', '有', '明显', '严重', '产生了', '轻微', '容易', '一定的', '出現', '出現了', '明顯', '嚴重'], ['过拟合', '過擬合'], ''), ...phrases(['过拟合', '過擬合'], ['风险', '現象', '现象', '严重', '明显', '嚴重'], '')],
	ja: phrases(['過学習'], ['している', 'していま', 'していた', 'してしま', 'を起こ', 'をしか', 'が起き', 'が起こ', 'が見られ', 'です', 'である', '気味', 'リスク', 'のリスク', 'の傾向', 'しやす'], ''),
	ko: phrases(['과적합', '과대적합'], ['이 발생', '이 일어', '이 나타', '이 보', '이 심', '되었', '되는 경향', '된 것으로', '되기 쉬', ' 경향', ' 위험'], ''),
	fr: [...phrases(['signe de', 'signes de', 'risque de', 'en', 'un', 'du', 'léger', 'souffre de'], ['surapprentissage', 'sur-apprentissage']), 'surapprend*'],
	de: [...phrases(['anzeichen von', 'anzeichen für', 'leichtes', 'starkes', 'deutliches', 'neigt zu', 'neigt zum', 'risiko von'], ['overfitting', 'überanpassung']), 'überangepasst', 'overfittet'],
	es: [...phrases(['signos de', 'señales de', 'riesgo de', 'hay', 'existe', 'presenta', 'muestra', 'cierto', 'sufre de', 'leve'], ['sobreajuste', 'overfitting']), 'se sobreajusta*', 'está sobreajustad*'],
};

/** That it has not learnt it too well, which takes the words of one that has. */
export const wellFitted: Terms = {
	en: phrases(['no', 'not', 'without', 'any', 'little'], ['sign of', 'signs of', 'clear signs of', 'evidence of', 'risk of', 'overfitting', 'overfit', 'prone to', 'clearly', 'significantly', 'heavily', 'severely', 'strongly']),
	zh: [...phrases(['没有', '没', '未', '無', '无', '沒有', '不会', '不', '避免', '防止'], ['出现', '出現', '存在', '明显', '明顯', '严重', '嚴重', '产生', '容易', '轻微'], ''), ...phrases(['过拟合风险', '过拟合的风险', '過擬合風險'], ['低', '较低', '小', '较小', '不大'], '')],
	ja: phrases(['過学習'], ['していませ', 'していな', 'しておら', 'が見られませ', 'が見られな', 'が見られず', 'が起きな', 'が起きにく', 'のリスクを', 'リスクを', 'のリスクが低', 'リスクが低', 'しにく'], ''),
	ko: phrases(['과적합', '과대적합'], ['이 발생하지', '이 일어나지', '이 나타나지', '이 보이지', '이 심하지', '되지', ' 위험을', ' 위험이 낮', ' 위험이 적', ' 경향을'], ''),
	fr: phrases(['pas de', 'aucun', 'sans', 'moins de'], ['signe de', 'signes de', 'risque de', 'surapprentissage', 'sur-apprentissage']),
	de: [...phrases(['kein', 'keine', 'keinerlei', 'ohne'], ['anzeichen', 'overfitting', 'überanpassung', 'risiko']), 'nicht überangepasst'],
	es: [...phrases(['no', 'si'], ['hay', 'existe', 'presenta', 'muestra', 'se sobreajusta*', 'está sobreajustad*']), ...phrases(['sin', 'ningún'], ['signos de', 'señales de', 'riesgo de', 'sobreajuste', 'overfitting'])],
};

/** A class, a language or a kind of input that is the hardest. */
export const hardest: Terms = {
	en: phrases(['hardest', 'weakest', 'worst', 'most difficult', 'most challenging', 'most problematic', 'worst performing', 'worst recognized', 'worst recognised', 'least accurate'], ['class', 'classes', 'category', 'categories', 'label', 'labels', 'language', 'languages', 'cases', 'digit', 'species', 'entity', 'entities', 'type', 'types']),
	// What is lowest may be a loss, and what is hardest an installation.
	zh: [...phrases(['最难', '最差', '最弱', '率最低', '精度最低', '分数最低'], ['的类别', '的一类', '的类', '的语言', '的标签'], ''), ...phrases(['最差', '最弱', '率最低', '精度最低'], ['的是'], ''), '最难识别', '最难分类', '最难区分', '最難辨識'],
	ja: phrases(['最も', '一番'], ['難しいクラス', '難しいカテゴリ', '苦手な', '精度の低い', '精度が低い', '識別が難し', '認識が難し'], ''),
	ko: phrases(['가장'], ['어려운 클래스', '어려운 범주', '취약한', '성능이 낮', '정확도가 낮', '구분하기 어려']),
	fr: phrases(['classe', 'classes', 'catégorie', 'catégories', 'langue', 'langues'], ['la plus difficile', 'les plus difficiles', 'la moins bien', 'les moins bien']),
	de: phrases(['schwierigste', 'schwierigsten', 'schwächste', 'schwächsten', 'schlechteste', 'schlechtesten'], ['klasse', 'klassen', 'kategorie', 'kategorien', 'sprache', 'sprachen']),
	es: phrases(['clase', 'clases', 'categoría', 'categorías', 'lengua', 'idioma'], ['más difícil', 'más difíciles', 'peor clasificada', 'peor clasificadas', 'con peor', 'con peores']),
};
