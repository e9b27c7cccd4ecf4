import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** Ways to attack a model and the tools that do it, by their names. */
export const attackKinds: Terms = {
	en: [
		'voice clone*', 'physical attack*', 'sticker attack*', 'hotflip', 'universal trigger*', 'mma-diffusion', 'unlearndiffatk', 'ring-a-bell', 'sneakyprompt', 'homoglyph*', 'invisible character*', 'zero-width', 'hidden instruction*', 'planted instruction*', 'poisoned', 'model extraction', 'model stealing', 'misleading prompt*', 'misleading question*', 'tricky prompt*', 'tricky question*', 'neural cleanse', 'synthesis attack*', 'trigger phrase*',
		'jail-break*', 'prompt-leak*', 'prompt extraction', 'system prompt leak*', 'malicious fine-tuning', 'malicious finetuning', 'harmful fine-tuning', 'harmful finetuning', 'stuffing attack*', 'substitution attack*', 'cloned voice*', 'voice-cloning attack*', 'deepfake attack*', 'voice commands', 'inaudible command*', 'hidden command*', 'textual inversion', 'relearning attack*', 'red-team prompt*', 'attack suite', 'openattack', 'hostile user*', 'hostile input*', 'evasion', 'tampered', 'tampering', 'forged', 'spoofed',
		'jailbreak*', 'prompt-injection*', 'injection attack*', 'injected instructions', 'planted instructions', 'hidden instructions', 'instructions hidden', 'indirect injection*', 'injections', 'many-shot', 'adversarial prompt*', 'adversarial input*', 'adversarial attack*', 'adversarial test*', 'adversarial evaluation*', 'adversarial suffix*', 'adversarial finetuning', 'adversarial fine-tuning', 'adversarial quer*', 'adversarial scenario*', 'adversary-in-the-loop', 'crescendo', 'extraction attack*', 'extraction attempt*', 'inversion attack*', 'membership-inference', 'inference attack*', 'evasion attack*', 'poisoning attack*', 'data poisoning', 'backdoor*', 'leetspeak', 'base64 attack*', 'base64 prompt*', 'base64-encoded prompt*', 'base64-encoded request*', 'base64-encoded instruction*', 'obfuscation*', 'malicious prompt*', 'malicious quer*', 'malicious instruction*', 'malicious input*', 'hostile prompt*', 'provocative prompt*', 'provocative question*', 'abusive prompt*', 'trick question*', 'worst-case prompt*', 'attack attempt*', 'misuse attempt*', 'misuse scenario*', 'abuse scenario*', 'misuse probing', 'misuse testing', 'probing for misuse*', 'probing for * misuse*', 'canaries', 'canary exposure', 'crescendo attack*',
		'black-box attack*', 'white-box attack*', 'multi-turn attack*', 'attack prompt*', 'attack template*', 'attack success rate*', 'attack trial*', 'attack transcript*', 'attack scenario*', 'test attacks', 'automated attack*', 'role-play prompts', 'trap prompts', '=GCG', 'autodan', '=DAN', '=PAIR', 'garak', 'pyrit', 'promptfoo', 'advbench', 'jailbreakbench', 'agentdojo', 'injecagent', 
	],
	zh: ['物理攻击', '自动攻击', '谐音字', '形近字', 'prompt injection', 'jailbreak', '对抗贴纸', '对抗补丁', '夹带指令', '隐藏指令', '对抗攻防', '攻防演练', '套话', '刁钻问题', '恶意诱导', '恶意微调', '越狱赛', '恶意问题', '合成语音攻击', '仿冒攻击', '重放攻击', '嵌入指令', '越獄', '多輪誘導', '惡意提示', '惡意提問', '越狱', '提示注入', '提示词注入', '指令注入', '对抗性', '对抗攻击', '对抗提示', '黑盒攻击', '白盒攻击', '攻击成功率', '诱导话术', '诱导性', '诱导提问', '恶意提示', '恶意提问', '恶意指令', '恶意输入', '惡意指令', '高危提问', '刁钻', '提取攻击', '成员推断', '多轮攻击', '提示詞注入', '攻擊成功率', '注入攻击', '注入攻擊', '攻击样本', '攻擊樣本', '攻击题', '攻击语料', '角色扮演类', '越獄類'],
	ja: ['プロンプト注入', '間接注入', 'ジェイルブレーク', '悪意のある入力', '悪意のある質問', '誘導質問', 'なりすまし音声', '合成音声による', '声のなりすまし', '脱獄', 'ジェイルブレイク', 'プロンプトインジェクション', 'メンバーシップ推論', '抽出攻撃', '自動攻撃', '多ターン攻撃', '攻撃文', '攻撃シナリオ', '悪意のあるプロンプト', '悪意ある', '意地悪な質問', '攻撃プロンプト', '自動攻撃', ...phrases(['敵対的', '敵対的な'], ['入力', 'プロンプト', '攻撃', 'テスト', '評価', '試験', '検証', '質問', '問い', '例', 'サンプル', '摂動', 'パッチ', 'ノイズ', 'シナリオ', 'クエリ', '指示', '会話', '対話', '文', '操作', '手法', 'ファインチューニング', '微調整', 'サフィックス', '接尾', '条件', '頑健', '堅牢', 'ロバスト'], '')],
	ko: ['물리적 공격', '자동 공격', '합성 음성 공격', '음성 위조', '재생 공격', '악의적 질문', '악의적인 프롬프트', '악의적인 입력', '유도성 질문', '함정 질문', '짓궂', '탈옥', '프롬프트 주입', '프롬프트 인젝션', '공격 성공', '공격문', '공격 프롬프트', '공격 시나리오', '악의적 프롬프트', '악성 프롬프트', '악의적인 질문', '우회 질문', '유도 질문', '추출 공격', '역추출', '멤버십 추론', '모의해킹', '모의 해킹', ...phrases(['적대적', '적대적인'], ['입력', '프롬프트', '공격', '테스트', '평가', '시험', '검증', '질문', '질의', '예제', '예시', '샘플', '섭동', '패치', '노이즈', '시나리오', '지시', '대화', '문장', '요청', '조작', '기법', '파인튜닝', '미세', '접미', '조건', '강건', '견고'], '-')],
	fr: ['injections d\'invites', 'audios clonés', 'voix clonées', 'questions piégées', 'questions pièges', 'exercice d\'attaque', 'jailbreak*', 'prompts adverses', 'injections de prompt', 'injection de prompt*', 'injections de prompt*', 'injection d\'instruction*', 'injections d\'instruction*', 'attaque par', 'attaques par', 'prompts malveillants', 'invites malveillantes', 'requêtes malveillantes', 'scénarios d\'attaque', 'tentatives de détournement', 'attaque adverse', 'attaques adverses', 'inférence d\'appartenance', 'tentative* de contournement', 'tentatives de contournement', 'débridage'],
	de: ['jailbreak*', 'prompt-injection*', 'fangfragen', 'geklonte stimmen', 'gefälschte*', 'böswillige prompts', 'angriffsübung*', 'klebezettel', 'prompt-injektion*', 'bösartige prompts', 'bösartige anfragen', 'bösartigen anfragen', 'provokante*', 'angriffsszenari*', 'missbrauchsversuch*', 'angriffsversuch*', 'extraktionsversuch*', 'extraktionsangriff*', 'umgehungsversuch*', 'täuschungsversuch*', 'manipulationsversuch*', 'angriffs-prompts', 'überlistungsversuch*'],
	es: ['jailbreak*', 'audios clonados', 'voces clonadas', 'preguntas trampa', 'prompts adversarios', 'instrucciones ocultas', 'preguntas malintencionadas', 'inyección de prompt*', 'prompts maliciosos', 'instrucciones maliciosas', 'peticiones maliciosas', 'preguntas capciosas', 'escenarios de ataque', 'inyecciones de prompt*', 'inyección de instrucciones', 'ataques adversarios', 'ataque de', 'ataques de', 'ataques con', 'inferencia de pertenencia', 'intentos de evasión', 'intentos de manipulación'],
};

/** Inputs changed so that a model takes them for something else. */
export const perturbations: Terms = {
	en: ['attacks on the', 'attacks against the', 'attack on the', 'attack against the', 'under attack', 'under * attack', 'under * attacks', 'swapping synonyms', 'synonym swap*', 'synonym substitution*', 'pwws', 'word swap*', 'character swap*', 'typo attack*', 'adversarial case*', 'adversarial sticker*', 'adversarial edit*', 'adversarial rewrit*', 'keyword stuffing', 'checklist suite', 'adversarial subset', 'adversarial split', 'occlusion attack*', 'makeup attack*', 'adversarial example*', 'adversarial perturbation*', 'adversarial patch*', 'adversarial noise', 'adversarial robustness', 'adversarial squad', 'adversarial respelling*', 'sticker attack*', 'textfooler', 'textattack', 'bert-attack', 'autoattack', '=PGD', 'pgd*', '=FGSM', 'robustbench', 'homoglyph*', 'spoof', 'spoofs', 'spoofing', 'presentation attack*', 'replay attack*', 'printed patches', 'robust accuracy', 'l-inf', 'linf'],
	zh: ['攻击下', '攻击时', '攻擊下', '对抗贴纸', '对抗补丁', '对抗噪声', '字符替换攻击', '同音字替换', '形近字替换', '对抗样本', '对抗扰动', '迁移攻击', '贴纸攻击', '活体攻击', '打印攻击', '面具攻击', '翻拍攻击', '對抗樣本', '對抗擾動'],
	ja: ['攻撃に対', '攻撃下', '敵対的な摂動', '敵対的摂動', '敵対的サンプル', '敵対的パッチ', '敵対的ノイズ', 'なりすまし攻撃'],
	ko: ['공격에서', '공격 시', '공격 하에서', '공격에 대', '적대적 예제', '적대적 섭동', '적대적 패치', '위조 공격'],
	fr: ['sous attaque', 'sous une attaque', 'attaques sur', 'exemples adverses', 'perturbation* adverse*', 'perturbations adverses', 'robustesse adverse'],
	de: ['unter angriff', 'angriffe auf', 'adversarial patch*', 'adversariale beispiele', 'adversariale störung*', 'adversariale robustheit', 'robuste genauigkeit', 'verrauschte eingaben'],
	es: ['bajo ataque', 'ataques contra', 'parches adversari*', 'ejemplos adversarios', 'perturbaciones adversarias', 'parches adversarios', 'robustez adversaria'],
};

/** To attack, to deceive, to make a model do what it must not: what somebody did or tried to do. */
export const attacking: Terms = {
	en: [
		'ways to make', 'ways to get', 'for holes', 'for loopholes', 'for weaknesses', 'for weak spots', 'for ways',
		'attack', 'attacks', 'attacked', 'attacking', 'hack', 'hacked', 'trick it', 'trick the', 'to trick', 'tricked', 'tricking', 'fool', 'fooled', 'fooling', 'deceive', 'deceived', 'mislead', 'misled', 'outwit', 'outsmart', 'coax', 'coaxed', 'coaxing', 'lure', 'lured', 'bait', 'baited', 'goaded', 'goading', 'seduce', 'insult it', 'provoke', 'provoked', 'provoking', 'elicit', 'elicited', 'eliciting', 'jailbreak*', 'break it', 'break the model', 'break the bot', 'break our', 'break the filter*', 'break the image filter', 'break the safeguards', 'breaking it', 'bypass', 'bypassed', 'bypassing', 'circumvent*', 'evaded', 'evading', 'evade', 'get around', 'getting around', 'got around', 'get past', 'getting past', 'got past', 'slip past', 'sneak past', 'smuggle', 'subvert', 'derail', 'hijack', 'hijacked', 'misuse the', 'abuse it', 'defame',
		'make it say', 'make it give', 'make it write', 'make it tell', 'make it produce', 'make it reveal', 'making it say', 'make the model say', 'make the model reveal', 'make the model produce', 'make the model explain', 'make the model give', 'making the model say', 'make the detector', 'get the model to', 'getting the model to', 'get it to', 'getting it to', 'got it to', 'make the bot', 'get the bot', 'out of it', 'out of the model', 'out of the bot', 'out of the assistant', 'out of the tutor', 'from the bot', 'persuade it', 'convince it', 'convince the model', 'talk it into', 'trip it up', 'bombarded', 'bombards', 'poke holes', 'poked at', 'stress-tested', 'pressure-tested', 'push it over', 'misbehave', 'rude things',
		'say awful things', 'say nasty things', 'say terrible things', 'say horrible things', 'say bad things', 'say vile things', 'behave badly', 'make it misbehave', 'go off the rails', 'off the rails', 'lead it astray', 'leading it astray', 'corrupt it', 'rile it', 'wind it up', 'get it to slip', 'catch it out', 'make it slip', 'slip up', 'go rogue', 'cross the line', 'do harm',
		'did their worst', 'tried their worst', 'did our worst', 'their best to break', 'worst to break',
	],
	zh: ['找茬', '找漏洞', '找弱点', '挑毛病', '攻击', '攻破', '攻陷', '围攻', '硬攻', '连攻', '轰了', '诱导', '诱骗', '诱使', '欺骗', '骗过', '绕过', '绕开', '套出', '套不出', '套取', '套话', '套题', '骗过率', '诱出', '引诱', '破解', '试探', '刁难', '挑刺', '滥用测试', '逼问', '钓鱼测试', '攻防', '为难', '绕弯子', '攻擊', '誘導', '包裝惡意', '誘騙', '誘使', '欺騙', '騙過', '繞過', '試探', '带坏', '教坏', '使坏', '整蛊', '灌迷魂汤', '设套', '挖坑', '套路它', '套路模型', '让它出丑', '让它说脏话', '让它骂人', '让它犯错', '让它破防', '破防', '越界', '帶壞', '教壞', '套話', '讓它罵人', '捣乱', '想方设法'],
	ja: ['弱点を探', '抜け道', '穴を探', '攻撃', '攻略し', '攻めて', '攻めた', '攻める', 'すり抜け', '欺', 'だまし', '騙', '誘導', '誘った', '引き出そう', '引き出せ', '聞き出', '吐かせ', '言わせ', '突破し', '突破され', '突破でき', '突破を試', '悪用する', '悪用でき', '粗探し', '意地悪', '困らせ', '暴走させ', '暴言を', '悪い子に', '罠を', '意地悪く', 'わざと', '口を滑ら', '悪事を'],
	ko: ['약점을 찾', '허점을', '구멍을 찾', '공격', '뚫', '우회', '속이', '속여', '속였', '유도', '끌어내', '꼬드', '무너뜨', '괴롭', '악용', '떠보', '빼내', '캐내', '흔들어', '나쁜 말을', '곤란하게', '나쁜 길로', '엇나가', '실수하게', '욕을 하게', '함정을'],
	fr: ['des failles', 'des brèches', 'points faibles', 'attaqu*', 'contourn*', 'piég*', 'tromp*', 'dérailler', 'provoqu*', 'soutir*', 'extorqu*', 'recracher', 'manipuler', 'détourn*', 'faire dire', 'faire avouer', 'pousser le', 'pousser à', 'mettre en défaut', 'duper', 'cherché des', 'casser', 'faire déraper', 'déraper', 'faire dire des horreurs', 'pousser à bout', 'pousser à la faute', 'prendre en défaut', 'mettre à l\'épreuve', 'cuisiner'],
	de: ['lücken zu', 'schwachstellen zu', 'nach lücken', 'nach schwachstellen', 'angegriffen', 'angriff*', 'greifen', 'griffen', 'umgangen', 'aushebeln', 'auszuhebeln', 'überlisten', 'überlistet*', 'austricksen', 'auszutricksen', 'ausgetrickst', 'hereinlegen', 'hereingelegt', 'reinzulegen', 'täusch*', 'getäuscht', 'provozieren', 'entlocken', 'entlockt*', 'verleiten', 'verleitet*', 'zu bringen', 'herauszulocken', 'herausgelockt', 'manipulieren', 'missbrauchen', 'knacken', 'geknackt', 'zu brechen', 'ausnutzen', 'zu umgehen', 'umgehen ließ*', 'umgehen konnte*', 'umgehen lässt', 'umgehen lassen', 'aufs glatteis', 'zu entgleis*', 'entgleisen', 'aus der reserve', 'auf abwege', 'zum ausrasten', 'böse dinge', 'schlimme dinge', 'aus dem konzept'],
	es: ['fallos de', 'buscar fallos', 'buscando fallos', 'puntos débiles', 'atac*', 'eludir', 'eludi*', 'burlar', 'burl*', 'sortear', 'engañ*', 'provocar', 'provoc*', 'sonsac*', 'forzar', 'manipular', 'sacarle', 'hacerle decir', 'hacer que', 'romper', 'vulnerar', 'saltarse', 'saltar', 'insultara', 'esconder', 'sacarlo de quicio', 'hacerlo descarrilar', 'descarril*', 'ponerlo en aprietos', 'hacerle trampa', 'tenderle trampas', 'que dijera barbaridades', 'barbaridades', 'portarse mal', 'portara mal'],
};

/** That somebody set about it. The present tense is left to what users may do. */
export const attempts: Terms = {
	en: ['had a go', 'have a go', 'took a crack', 'looking for', 'looked for', 'searching for', 'searched for', 'hunting for', 'we let', 'competed', 'challenged', 'argue with', 'argued with', 'kept asking', 'kept rewriting', 'rewrote', 'rewriting', 'tried', 'trying', 'have tried', 'try to break', 'try and break', 'attempted', 'attempting', 'attempts', 'attempt', 'sought to', 'set out to', 'asked to', 'were asked', 'was asked', 'paid to', 'paid for', 'were paid', 'was paid', 'hired', 'invited', 'instructed to', 'told to', 'were told', 'let them', 'let loose', 'hunted', 'probing for', 'we probed', 'was probed', 'were probed', 'probed for', 'probed the', 'spent', 'we planted', 'planted', 'thrown at', 'threw', 'to see if we could', 'to see whether we could', 'posed as', 'posing as', 'pretended', 'pretending', 'acted as', 'played hostile', 'on purpose', 'deliberately', 'intentionally', 'purposely', 'in order to break', 'bug-bash', 'hackathon', 'contest', 'bounty'],
	zh: ['尝试', '试图', '试着', '试了', '试过', '试它', '试探', '专挑', '专攻', '专门', '故意', '刻意', '扮成', '扮演', '装成', '伪装成', '邀请', '请了', '委托', '悬赏', '花了', '构造', '编了', '写了', '轮流', '轮番', '都做过', '我们让', '逐一', '嘗試', '試圖', '試了', '邀請', '請了', '假扮', '專門', '專攻'],
	ja: ['試みた', '試みました', '試みを', '試した', '試しま', '試し、', '試したところ', '試行', '試験', 'わざと', '意図的に', '故意に', '依頼し', 'てもらった', 'てもらい', '投げ続け', 'ぶつけ', '扮し', '演じさせ', '役をや', 'かどうかを', '探った'],
	ko: ['애썼', '애를 썼', '노력했', '찾아보', '벌인', '시도', '시험', '일부러', '고의로', '의도적으로', '맡아', '의뢰', '동안', '보았', '봤', '던져', '부탁', '보라고', '벌였'],
	fr: ['à chercher', 'passé une semaine', 's\'acharn*', 'tenté', 'tentée*', 'tenter', 'tentatives', 'essayé', 'essayer', 'cherché', 'payés', 'payées', 'invités', 'invitées', 'mandaté*', 'volontairement', 'délibérément', 'exprès', 'en se faisant passer', 'hackathon', 'confié*'],
	de: ['suchten', 'suchte', 'wochen lang', 'tagelang', 'versucht', 'versuchte*', 'versuch', 'versuche', 'versuchen', 'probiert*', 'ausprobiert', 'absichtlich', 'gezielt', 'bewusst', 'bezahlt', 'beauftragt', 'eingeladen', 'gebeten', 'gaben sich', 'gab sich', 'durften', 'sollten das', 'hackathon', 'um die wette'],
	es: ['buscaron', 'buscó', 'buscamos', 'dedicaron', 'intentó', 'intentaron', 'intentamos', 'intentado', 'intento', 'intentos', 'trató de', 'tratamos de', 'trataron', 'tratamos', 'probaron', 'probamos', 'probó', 'adrede', 'a propósito', 'deliberad*', 'pagamos', 'invitamos a', 'encarg*', 'contratamos', 'contrató', 'se sentaron', 'pedimos', 'pidió', 'haciéndose pasar', 'sometimos', 'hackatón', 'lograron', 'logramos', 'logró', 'competencia'],
};

/** How an attack ended. */
export const attackOutcomes: Terms = {
	en: [
		'halve*', 'halves', 'followed the', 'collapses', 'leaked', 'stopped all', 'nothing was found', 'agreement',
		'falls from', 'fell from', 'drops to', 'dropped to', 'drops from', 'dropped from', 'fell to', 'falls to', 'climb', 'climbed', 'rose to', 'rises to', 'suffice', 'sufficed', 'recovered', 'recover', 'accepted', 'would still', 'gave way', 'went along', 'let through', 'undo', 'undid', 'until the', 'gives up',
		'succeed', 'succeeds', 'succeeded', 'success', 'successful', 'successfully', 'success rate*', 'worked', 'still work', 'failed', 'got through', 'gets through', 'get through', 'went through', 'broke through', 'got past', 'slipped through', 'slipped past', 'let in', 'pass the', 'slip through', 'got their way', 'won in', 'succumb*', 'fooled', 'fools', 'tricked', 'obeyed', 'followed them', 'complied', 'complies', 'gave in', 'caved', 'gave out', 'withstood', 'withstands', 'resisted', 'resists', 'held up', 'survive*', 'blocked', 'refused', 'caught', 'flip', 'flips', 'flipped', 'hid', 'hides', 'broke', 'pulled out', 'extracted', 'of attempts', 'of tries', 'of trials', 'of attacks', 'of the attacks', 'of the trials', 'of conversations', 'managed', 'times in', 'of four', 'in ten', 'got it to', 'let in', 'robust accuracy', 'patched', 'turned up', 'ways around', 'way around', 'ways past', 'holes', 'found a way', 'found ways', 'loophole*',
	],
	zh: ['照做', '命中率', '误读率', '误识率', '误判率', '被回應', '被回应', '予以回应', '不当回应', '降至', '降到', '升至', '升到', '回落', '从命', '上当', '服从', '成功', '失败', '攻破', '被突破', '突破率', '得手', '中招', '失守', '破防', '守住', '挡住', '没守住', '没有套出', '套不出', '挡下', '拦下', '拦截', '拒绝', '拒答', '骗过', '套出', '绕过', '穿透', '撞开', '被带跑', '泄露', '漏洞', '骗过率', '有效攻击', '修补', '失敗', '擋下', '攔截', '拒絕', '婉拒', '遭拒', '騙過', '修補'],
	ja: ['応じ', '従っ', '騙され', '引っかか', '誤認', '誤受入', '回避され', 'すり抜け', '成功', '失敗', '突破率', '突破され', '突破でき', '陥落', '破られ', '漏れ', '通りやす', '防げ', '拒否', '遮断', '得られな', '突破例'],
	ko: ['올랐', '올라', '내려', '떨어', '속았', '응답했', '넘어갔', '오수락', '오인식', '성공', '실패', '뚫렸', '뚫린', '통과', '응했', '응한', '따른', '막았', '막아', '차단율', '거부', '거절', '새지', '유출', '실행됐'],
	fr: ['passe de', 'cède', 'cédé', 'fuites', 'passé de', 'tombe', 'chute', 'monté', 'accepté*', 'trouvé*', 'révélé*', 'abouti*', 'aboutissent', 'réussi*', 'échou*', 'succès', 'passe', 'résist*', 'bloqué*', 'refusé*', 'corrigé*', 'failles', 'suffi*'],
	de: ['nachgibt', 'nachgab', 'nachgegeben', 'fiel von', 'fällt von', 'stieg', 'sank', 'akzeptiert*', 'gefunden', 'umgangen', 'herausgab', 'preisgab', 'erfolg', 'erfolgreich*', 'erfolgsquote', 'erfolgsrate', 'gelang*', 'geling*', 'scheiter*', 'durchgekommen', 'kamen durch', 'standgehalten', 'hielt stand', 'hält', 'abgewehrt', 'blockiert*', 'verweiger*', 'behoben', 'reichte', 'lieferten', 'überlistet', 'getäuscht', 'schwachstellen', 'lücken'],
	es: ['cae', 'tuvieron', 'subió', 'bajó', 'cede', 'cedió', 'aceptación falsa', 'acept*', 'filtró', 'fugas', 'reparamos', 'salió', 'éxito*', 'exitos*', 'funciona', 'funcionan', 'funcionó', 'funcionaron', 'lograron', 'logró', 'consigui*', 'fracas*', 'fallaron', 'coló', 'colaron', 'resist*', 'bloque*', 'rechaz*', 'baja', 'cayó', 'corregid*', 'deslices', 'desliz', 'encontraron', 'hallaron', 'revelaron'],
};

/** People whose trade is to attack, by calling or for the day. */
export const attackers: Terms = {
	en: ['pentest*', 'adversarial agent*', 'adversarial model*', 'attack model*', 'attack agent*', 'attacker model*', 'llm attacker', 'adversarial llm', 'attacker llm', 'hacker', 'hackers', 'hacker space', 'hackerspace', 'white-hat*', 'pentester*', 'pen-tester*', 'penetration tester*', 'red-teamer*', 'attacker', 'attackers', 'attack team', 'jailbreaker*', 'bounty hunter*', 'bug-bash*', 'adversarial tester*', 'misuse tester*', 'child-safety tester*', 'security researchers', 'security firm', 'security company', 'def con'],
	zh: ['攻击智能体', '白帽', '黑客', '红队', '蓝军', '攻击手', '攻击者', '破解赛', '破防大赛', '攻防赛', '攻防演练', '众测', '安全公司', '安全研究员', '白帽子', '駭客', '攻擊手', '紅隊', ...phrases(['攻击方'], ['由', '为', '与', '和', '用', '使用', '扮', '在', '以', '对', '的', '模型'], '')],
	ja: ['攻撃モデル', '攻撃エージェント', '攻撃側', 'ハッカー', 'ホワイトハッカー', '攻撃者', '攻撃班', '攻撃役', 'レッドチーム', 'セキュリティ企業', 'バグバウンティ', '脆弱性報奨金'],
	ko: ['공격 모델', '공격 에이전트', '해커', '해킹팀', '화이트해커', '공격자', '공격조', '레드팀', '모의해킹', '모의 해킹', '버그바운티', '보안업체', '보안 업체'],
	fr: ['agent adverse', 'modèle attaquant', 'hacker*', 'pirate*', 'attaquant*', 'équipe rouge', 'chasse aux bugs', 'cert', 'société de sécurité', 'chercheurs en sécurité'],
	de: ['angreifermodell*', 'gegnerisch*', 'hacker*', 'hackspace', 'angreifer*', 'pentester*', 'red-team*', 'sicherheitsforscher*', 'sicherheitsfirma', 'bug-bounty'],
	es: ['modelo atacante', 'agente adversario', 'hacker*', 'atacante*', 'equipo rojo', 'investigadores de seguridad', 'empresa de seguridad', 'recompensa por errores'],
};

/** Attacks on other things, and the work of models that find them. */
export const otherTargets: Terms = {
	en: ['arbitrary code', 'remote attacker*', 'vulnerability report*', 'machines', 'capture-the-flag', 'ctf', 'penetration testers and', 'to penetration testers', 'log files', 'network traffic', 'intrusion', 'malware analysis', 'malware detect*', 'jailbroken', 'smartphones', 'firmware', 'captcha*', 'discriminator', 'heart attack*', 'panic attack*', 'asthma attack*', 'shark*', 'ddos', 'attack detection', 'jailbreak detect*', 'injection detect*', 'detection of', 'classification of', 'spoofing check', 'detects', 'to detect', 'classifies', 'classifying', 'football', 'soccer', 'team red', 'chess', 'game', 'open tools', 'agent framework', 'vulnerable to', 'susceptible to', 'prone to', 'optimized for', 'docker'],
	zh: ['靶机', '渗透测试人员', '网络流量', '恶意软件检测', '入侵检测', '检测越狱', '用于检测', '验证码', '足球', '攻击性', '人身攻击', '网络攻击', '欢迎', '攻擊性', '網路攻擊', '同时检测', '易检测', ...phrases(['检测', '识别', '拦截', '过滤', '防范', '檢測', '識別'], ['恶意提示', '提示注入', '提示词', '注入', '越狱攻击', '攻击', '惡意提示', '提示詞', '攻擊'], '')],
	ja: ['ネットワーク侵入', 'マルウェア検', '敵対的学習', '敵対的生成', '検出する', '検知する', '攻撃的', 'サイバー攻撃', ...phrases(['脱獄', '攻撃', 'ジェイルブレイク', 'インジェクション', '注入'], ['の検出', 'を検出', '検出', 'の検知', 'を検知', '検知'], '')],
	ko: ['네트워크 침입', '악성코드 탐지', '적대적 학습', '적대적 생성', '탐지하는', '공격적', '사이버 공격', ...phrases(['탈옥', '공격', '주입', '인젝션', '탈옥 시도', '공격 시도'], ['탐지', '을 탐지', '를 탐지', '검출', '을 검출', '를 검출'], '-')],
	fr: ['trafic réseau', 'logiciel malveillant', 'détecte', 'crise cardiaque', ...phrases(['détecter', 'détection'], ['des attaques', 'les attaques', 'd\'attaques', 'les injections', 'd\'injections', 'des injections', 'les jailbreaks', 'de jailbreaks', 'des jailbreaks'])],
	de: ['netzwerkverkehr', 'schadsoftware', 'erkennt', 'cyberangriff*', ...phrases(['angriffe', 'jailbreaks', 'injektionen', 'prompt-injections'], ['zu erkennen']), ...phrases(['erkennung von'], ['angriffen', 'jailbreaks', 'prompt-injection*', 'injektionen'])],
	es: ['tráfico de red', 'detecta', 'ciberataque*', ...phrases(['detectar', 'detección de'], ['ataques', 'jailbreaks', 'inyecciones', 'inyección'])],
};

const HAN_DIGITS = ['一', '两', '兩', '二', '三', '四', '五', '六', '七', '八', '九', '十', '几', '幾', '半', '零'];
const HAN_COUNTERS = ['次', '条', '條', '题', '題', '例', '个', '處', '处', '成', '回', '件', '种', '種'];

/** How many, where it is written out. */
export const amounts: Terms = {
	en: ['halve*', 'halves', 'only one', 'but one', 'on average', 'none', 'once', 'twice', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'a dozen', 'half', 'a third', 'a quarter', 'a few', 'most', 'all of them', 'zero', 'each time', 'every time', 'no universal'],
	zh: [...phrases(HAN_DIGITS, HAN_COUNTERS, ''), '全数', '全數', '一半', '多数', '大部分', '无一', '無一'],
	ja: ['全て', 'すべて', '一度も', '半数', '数件', '数回', '一件', '二件', '三件', '全件'],
	ko: ['절반', '모두', '하나도', '한 번', '두 번', '세 번', '네 번', '몇 번', '한 건', '두 건', '세 건'],
	fr: ['aucun', 'aucune', 'une fois', 'deux', 'trois', 'quatre', 'cinq', 'six', 'dix', 'la moitié', 'un tiers', 'toutes', 'seul'],
	de: ['viermal', 'fünfmal', 'sechsmal', 'keiner', 'keine', 'einmal', 'zweimal', 'dreimal', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'siebenmal', 'zehn', 'die hälfte', 'ein drittel', 'alle', 'meist'],
	es: ['ninguno', 'ninguna', 'una vez', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'diez', 'la mitad', 'un tercio', 'todas', 'cero'],
};

const BROKEN = ['filter', 'filters', 'spam filter', 'classifier', 'model', 'detector', 'generator', 'assistant', 'bot', 'chatbot', 'verifier', 'guard', 'safeguards', 'moderation', 'moderator', 'network'];

/** To break a model or what guards it, as somebody who attacks it does. */
export const breaking: Terms = {
	en: [...phrases(['break the', 'break our', 'breaking the', 'breaking our', 'defeat the', 'defeat our', 'crack the', 'outsmart the', 'outwit the', 'beat the', 'fool the', 'confuse the'], BROKEN), ...phrases(['break the *', 'break our *', 'breaking the *', 'breaking our *', 'defeat the *'], BROKEN)],
	zh: phrases(['攻破', '骗过', '绕过', '击穿', '突破', '瞒过'], ['模型', '过滤', '审核', '分类器', '检测', '系统', '生成器'], ''),
	ja: phrases(['フィルタを', 'モデルを', '分類器を', '検出器を', '審査を'], ['突破', '破ろう', '破る', 'すり抜け', '欺こう', '騙そう'], ''),
	ko: phrases(['필터를', '모델을', '분류기를', '탐지기를', '심사를'], [' 뚫', ' 속이', ' 무너뜨', ' 우회', ' 깨'], ''),
	fr: phrases(['casser le', 'tromper le', 'contourner le', 'déjouer le', 'berner le'], ['filtre', 'modèle', 'classifieur', 'détecteur', 'générateur']),
	de: phrases(['den filter', 'das modell', 'den klassifikator', 'den detektor', 'den generator'], ['zu knacken', 'zu überlisten', 'auszutricksen', 'zu umgehen', 'zu täuschen', 'zu brechen']),
	es: phrases(['romper el', 'engañar al', 'burlar el', 'burlar al', 'saltarse el', 'eludir el'], ['filtro', 'modelo', 'clasificador', 'detector', 'generador']),
};
/** To get something past it. */
export const gettingPast: Terms = {
	en: [...phrases(['smuggle', 'smuggled', 'sneak', 'sneaked', 'slip', 'slipped', 'get', 'got', 'bring', 'pass'], ['past', '* past', '* * past', '* * * past', 'by the'])],
	zh: ['混过', '蒙混过', '绕过', '骗过', '逃过', '瞒过', '混過', '繞過'], ja: ['すり抜けさせ', '紛れ込ませ', '通過させ'], ko: ['빠져나가', '통과시켰', '통과시키', '몰래'], fr: ['faire passer', 'fait passer', 'échapper à'], de: ['vorbeizuschmuggeln', 'vorbeischmuggel*', 'geschmuggelt', 'vorbei an', 'am filter vorbei'], es: ['colar', 'colaron', 'coló', 'pasar por alto al'],
};
/** That they did it in the end. */
export const managing: Terms = {
	en: ['managed to', 'had managed', 'succeeded in', 'were able to', 'was able to', 'we could make', 'could be made to', 'we could get', 'we made it', 'got it to'],
	zh: ['成功', '得以', '设法', '成功率'], ja: ['成功し', 'ことができ'], ko: ['성공했', '데 성공', '성공률'], fr: ['ont réussi à', 'a réussi à', 'sommes parvenus', 'avons réussi'], de: ['gelang es', 'gelungen', 'schafften es', 'konnten wir'], es: ['lograron', 'logramos', 'consiguieron', 'conseguimos'],
};
/** Attacks that were made, whatever they are called. */
export const attacksMade: Terms = {
	en: [...phrases(['attack', 'attacks', 'attackers', 'trigger', 'triggers'], ['has been carried out', 'have been carried out', 'was carried out', 'were carried out', 'was run', 'were run', 'has been run', 'have been run', 'was mounted', 'were mounted', 'was tried', 'were tried', 'were launched', 'was launched', 'came back']), ...phrases(['we simulated', 'we ran', 'we mounted', 'we tried', 'we carried out', 'we staged', 'we reproduced', 'by appending', 'by inserting', 'appending'], ['* attack', '* attacks', 'attacks', '* triggers', 'universal triggers', '* * attacks'])],
	zh: [...phrases(['实施了', '进行了', '尝试了', '运行了', '跑了', '模拟了', '复现了'], ['攻击', '物理攻击', '贴纸攻击', '自动攻击', '对抗攻击'], '')],
	ja: ['攻撃を実行', '攻撃を実施', '攻撃を行い', '攻撃を再現', '攻撃を回し'], ko: ['공격을 실제', '공격을 재현', '공격을 돌려', '공격을 실행', '공격 도구를 돌려', '공격을 수행'],
	fr: ['attaques ont été menées', 'attaque a été menée', 'mené des attaques', 'simulé des attaques'], de: ['angriffe wurden durchgeführt', 'angriffe durchgeführt', 'angriffe simuliert', 'angriffe nachgestellt'], es: ['se llevaron a cabo ataques', 'simulamos ataques', 'ejecutamos ataques', 'reprodujimos ataques'],
};
/** What came of them, as it is measured. */
export const measuredAfter: Terms = {
	en: ['measured', 'success rate', 'error rate', 'logged', 'recorded', 'turned up', 'nearly every time', 'fell from', 'still worked', 'in % of', 'of cases', 'misread', 'misclassified'],
	zh: ['测得', '成功率', '错误率', '误识率', '记录了', '统计'], ja: ['測定', '測り', '成功率', '誤認識率', '記録'], ko: ['쟀', '측정', '성공률', '오인식률', '기록'], fr: ['mesuré', 'taux de', 'enregistré', 'relevé'], de: ['gemessen', 'erfolgsquote', 'erfolgsrate', 'protokolliert', 'fehlerrate'], es: ['medimos', 'tasa de', 'registramos', 'anotamos'],
};
/** That what was found went into the training. */
export const backIntoTraining: Terms = {
	en: ['extended accordingly', 'added to the training', 'went into the training', 'fed back', 'retrained', 'into the next round', 'used for further training', 'trained on what'],
	zh: ['纳入回归', '加入训练', '纳入训练', '回炉', '再训练', '重新训练', '補充訓練'], ja: ['再学習', '学習に加え', '学習に反映', '学習データに追加'], ko: ['다시 학습', '학습에 반영', '학습에 넣', '재학습', '학습 데이터에 추가'], fr: ['réinjecté*', 'réentraîn*', 'ajoutés à l\'entraînement'], de: ['ins training', 'nachtrainiert', 'zurück in das training'], es: ['al entrenamiento', 'reentren*', 'añadidos al entrenamiento'],
};
/** A prize for what people find, and that it was paid out to some. */
export const bounties: Terms = { en: ['bug bounty', 'bounty program*', 'jailbreak bounty', 'bounty'], zh: ['漏洞悬赏', '漏洞奖励', '众测', '越狱悬赏', '漏洞懸賞'], ja: ['バグバウンティ', '報奨金'], ko: ['버그바운티', '버그 바운티', '취약점 포상'], fr: ['bug bounty', 'chasse aux bugs'], de: ['bug-bounty', 'kopfgeld*'], es: ['bug bounty', 'recompensas'] };
export const broughtIn: Terms = {
	en: ['brought', 'received', 'yielded', 'produced', 'resulted in', 'came in', 'were submitted', 'of them valid', 'were valid', 'were confirmed', 'ran for', 'ran from'],
	zh: ['收到', '共收', '有效', '确认', '持续', '運行', '运行了', '運行了'], ja: ['寄せられ', '報告があ', '有効', '実施し'], ko: ['접수', '유효', '제보', '진행했', '받았'], fr: ['reçu', 'rapporté', 'valides'], de: ['eingegangen', 'gültig*', 'brachte', 'gemeldet'], es: ['recibió', 'recibimos', 'válid*', 'aportó'],
};
/** A model that was made to attack another, and that the two went at each other. */
export const madeToAttack: Terms = {
	en: ['attacker model', 'attack model', 'attacker llm', 'adversary model', 'adversarial agent', 'attack agent', 'red-team model', 'red-teaming model', 'attacker agent'],
	zh: ['攻击者模型', '攻击模型', '攻击智能体', '攻击方模型', '红队模型', '攻擊模型'], ja: ['攻撃モデル', '攻撃者モデル', '攻撃エージェント'], ko: ['공격 모델', '공격자 모델', '공격 에이전트'], fr: ['modèle attaquant', 'agent attaquant'], de: ['angreifermodell*', 'angriffsmodell*'], es: ['modelo atacante', 'agente atacante'],
};
export const rounds: Terms = {
	en: ['alternated', 'self-play', 'rounds', 'against it', 'against the model', 'played against', 'co-evolved', 'iterations', 'pitted'],
	zh: ['对弈', '对抗', '博弈', '轮', '迭代', '互相', '交替'], ja: ['対戦', '繰り返し', 'ラウンド', '交互', '対抗'], ko: ['라운드', '반복', '대결', '번갈아', '맞붙'], fr: ['tours', 'contre le modèle', 'alterné*'], de: ['runden', 'gegen das modell', 'abwechselnd'], es: ['rondas', 'contra el modelo', 'alternan*'],
};
/** Suites of attacks, and that a model stands up to them. */
export const attackSuites: Terms = { en: ['agentdojo', 'injecagent', 'advbench', 'jailbreakbench', 'strongreject', 'harmbench', 'autoattack', 'robustbench', 'garak', 'pyrit', 'promptfoo', 'tensortrust', 'bipia', 'hackaprompt', 'wildjailbreak'] };
export const standingUp: Terms = {
	en: ['robustness', 'resistance', 'resilience', 'resists', 'withstand*'], zh: ['鲁棒性', '抗性', '抵抗', '防御', '抵御', '稳健性'], ja: ['耐性', '頑健性', '堅牢性'], ko: ['내성', '견고성', '강건성', '저항성'], fr: ['robustesse', 'résistance'], de: ['robustheit', 'widerstandsfähigkeit', 'resistenz'], es: ['robustez', 'resistencia'],
};
/** What is to come out that somebody else owns, or that the model has by heart. */
export const ownedByOthers: Terms = {
	en: ['copyrighted', 'near-copies', 'near copies', 'verbatim', 'training data', 'personal data', 'private data', 'system prompt', 'secret', 'protected characters'],
	zh: ['受版权', '版权歌曲', '训练数据', '个人信息', '系统提示'], ja: ['著作物', '学習データ', '個人情報'], ko: ['저작권', '학습 데이터', '개인정보'], fr: ['protégé*', 'données d\'entraînement', 'données personnelles'], de: ['urheberrechtlich*', 'trainingsdaten', 'personenbezogen*'], es: ['derechos de autor', 'datos de entrenamiento', 'datos personales'],
};
export const turnedUp: Terms = {
	en: ['turned up', 'came out', 'were found', 'was found', 'none', 'were produced', 'succeeded'], zh: ['出现', '发现', '未发现', '得到'], ja: ['見つか', '出力され'], ko: ['나왔', '발견', '확인됐'], fr: ['trouvé*', 'apparu*', 'obtenu*'], de: ['gefunden', 'kamen heraus', 'tauchten auf'], es: ['aparec*', 'encontr*', 'salieron'],
};
/** Words by which those who tested say that the red team was theirs. */
export const ofOurs: Terms = {
	en: ['our', 'findings', 'results', 'conclusions', 'we'], zh: ['我们', '过程', '结论', '结果', '工作', '我們', '結果', '過程'], ja: ['結果', '当社', '私たち', '我々', '詳細'], ko: ['결과', '우리', '과정', '자세한'], fr: ['notre', 'nos', 'résultats', 'conclusions'], de: ['unser*', 'ergebnisse*', 'eigenes'], es: ['nuestro', 'nuestra', 'nuestros', 'nuestras', 'resultados', 'trabajo'],
};
