import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';
import { notYet, sexualJa } from './mitigations';

/** What nobody wants a model to learn or to say. */
export const harmfulContent: Terms = {
	en: [
		...phrases(['problematic', 'nasty'], ['content', 'outputs', 'responses', 'stuff', 'material', 'completions']), 'csam', 'child sexual abuse', 'child abuse', 'nsfw', 'nudity', 'pornography', 'toxic', 'toxicity', 'harmful', 'hate speech', 'hateful', 'offensive', 'pornograph*', 'sexually explicit', ...phrases(['adult', 'explicit', 'sexual', 'illegal', 'graphic', 'disturbing'], ['content', 'contents', 'material', 'materials', 'images', 'imagery', 'pictures', 'photos', 'videos', 'scenes']),
		'violent', 'violence', 'gore', 'profan*', 'unsafe', 'obscen*', 'objectionable', 'undesirable content', 'disallowed content', 'sensitive content', 'abusive', 'malicious', 'inappropriate', 'dangerous content', 'harmless*', 'harms',
	],
	zh: ['不当影像', '不当图像', '不当图片', '不当言论', '不当回应', '不当信息', '有害', '不良信息', '不良内容', '不良网站', '色情', '暴力', '违法', '违规', '涉黄', '低俗', '仇恨', '毒性', '不安全', '敏感内容', '敏感信息', '敏感词', '恶意', '不当内容', '儿童性虐待', '違法', '違規', '不當內容', '惡意', '不良資訊', '敏感內容'],
	ja: ['有害', '成人向け', '不適切', '毒性', '暴力', 'ヘイト', ...sexualJa, 'ポルノ', '違法', '差別的', '攻撃的'],
	ko: ['노골적', '유해', '부적절', '독성', '폭력', '혐오', '음란', '성적', '불법', '공격적'],
	fr: ['nuisible*', 'nocif*', 'nocive*', 'toxique*', 'toxicité', 'haineu*', 'pornograph*', 'pédopornograph*', 'violent*', 'illicite*', 'préjudiciable*', 'offensant*', 'injurieu*', 'insultant*', 'inapproprié*', 'violence*'],
	de: ['problematische ausgaben', 'problematische inhalte', 'problematischen ausgaben', 'problematischen inhalten', 'schädlich*', 'toxisch*', 'toxizität', 'hassrede', 'hasserfüllt*', 'pornograf*', 'missbrauchsdarstellung*', 'kindesmissbrauch*', 'kinderporno*', 'gewaltverherrlich*', 'illegal*', 'anstößig*', 'unangemessen*', 'gefährlich*'],
	es: ['toxicidade', 'ódio', 'nocivo*', 'conteúdo adulto', 'dañin*', 'tóxic*', 'toxicidad', 'odio', 'pornográfic*', 'abuso sexual infantil', 'violent*', 'ilegal*', 'ilícit*', 'perjudicial*', 'nociv*', 'ofensiv*', 'inapropiad*', 'violencia'],
};

/** Subjects on which an answer or a training example can do harm; narrower cards are about them for other reasons. */
export const harmfulTopics: Terms = {
	en: ['viral genome*', 'viral sequences', 'infect humans', 'infect people', 'ncmec', 'photodna', 'controlled substance*', 'nerve agent*', 'a child', 'children', 'toxins', 'self-injury', 'overdos*', 'lethal dose*', 'poisons', 'hate sites', 'hate', 'nudity', 'sexual*', 'illegal', 'illicit', 'dangerous', 'criminal activit*', 'criminal acts', 'crimes', 'racist', 'extremis*', 'terroris*', 'self-harm', 'suicide', 'weapon*', 'explosive*', 'bomb', 'bombs', 'bomb-making', 'poison*', 'toxin*', 'pathogen*', 'drug synthesis', 'malware', 'ransomware', 'phishing', 'slurs', 'insults', 'harassment', 'scam*', 'swear words', 'viruses that', 'human viruses', 'human virus*', 'eukaryotic virus*', 'vertebrate virus*', 'infect vertebrates', 'select agents', 'controlled substances', 'scheduled drugs', 'chemical weapons', 'illegal drugs', 'nazi*', 'punsafe', 'self-harming', 'homophobic', 'sexist', 'antisemit*', 'nudes', 'nude', 'adult sites', 'adult material', 'adult images', 'porn', 'swearing', 'minors'],
	zh: ['危险', '非法', '犯罪', '成人内容', '涉暴', '涉恐', '恐怖主义', '极端', '武器', '炸药', '炸弹', '毒品', '自杀', '自残', '辱骂', '诈骗', '赌博', '裸露', '血腥', '种族主义', '病原体', '真核病毒', '人类病毒', '制毒', '涉诈', '涉政', '裸体', '粗口', '脏话', '自伤', '轻生', '违禁', '生化武器', '情色', '仇恨', '不当回答', '危險', '自殺', '辱罵'],
	ja: ['危険な', '成人向け', 'アダルト', '暴言', '犯罪', '自殺', '自傷', '武器', '爆発物', '毒物', '差別表現', '差別語', '誹謗', '詐欺', '毒素', '生物兵器', 'わいせつ', '卑猥', '露骨', 'ヘイト'],
	ko: ['위험한', '욕설', '비속어', '범죄', '자살', '자해', '무기', '폭발물', '마약', '차별', '성인물', '성착취', '화학무기', '생물무기', '독소', '모욕', '선정적', '사기'],
	fr: ['malveillant*', 'dangereu*', 'illéga*', 'sexuel*', 'raciste*', 'terroris*', 'armes', 'explosif*', 'suicide', 'automutilation', 'injure*', 'haine', 'drogue*', 'obscène*', 'insultes', 'extrémis*', 'antisémit*', 'arme chimique', 'criminel*'],
	de: ['bösartig*', 'hetzerisch*', 'giftige antworten', 'giftiger antworten', 'giftigen antworten', 'hass', 'rassistisch*', 'terror*', 'waffen*', 'sprengstoff*', 'bombenbau', 'suizid*', 'selbstverletz*', 'beleidig*', 'sexuell*', 'kriminell*', 'drogen*', 'obszön*', 'extremis*', 'antisemit*', 'schimpfw*', 'nacktbild*', 'jugendgefährd*', 'gewalt*'],
	es: ['malicios*', 'malintencionad*', 'peligros*', 'sexual*', 'racist*', 'terroris*', 'armas', 'explosiv*', 'suicid*', 'autolesi*', 'insult*', 'obscen*', 'desnud*', 'palabrotas', 'extremis*', 'groser*', 'drogas', 'delictiv*'],
};

/** Words that make a sentence an advice, a duty, an intention or an address to the reader instead of a report of what was done. */
export const advice: Terms = {
	en: [...phrases(['advocate', 'call'], ['for caution', 'for careful', 'for thorough', 'for further']), ...phrases(['requires', 'require', 'needs', 'still needs'], ['enhanced', 'additional', 'further', 'more', 'stronger', 'improved', 'better']), 'best practices', 'driver seat', 'driver\'s seat', 'discourage*', 'developers to', 'refer to', 'are also available', 'if relevant', 'without additional', 'without further', 'without extra', 'not fit for', 'unfit for', 'should', 'must', 'ought', 'ideally', 'need to', 'needs to', 'we recommend', 'we encourage', 'we advise', 'is recommended', 'are encouraged', 'are advised', 'is advised', 'advisable', 'are urged', 'are asked to', 'are expected to', 'has to be', 'have to be', 'is up to', 'before deploy*', 'are responsible for', 'is responsible for', 'responsibility of', 'intended for', ...phrases(['is', 'are', 'not', 'was', 'were', 'model', 'models', 'primarily', 'mainly', 'solely', 'only'], ['intended to']), 'designed for', 'can be used', 'could be used', 'useful for', 'future work', 'you', 'your', 'please', 'users can', 'developers can', 'how to', 'do not use', 'don\'t use'],
	zh: [...phrases(['需要', '仍需', '有待', '尚需', '还需'], ['增强', '加强', '进一步', '完善', '提升', '改进', '增強', '加強'], ''), '欢迎社区', '歡迎社群', '建议', '应当', '应该', '务必', '必须', '自行', '要求使用者', '可用于', '您', '请勿', '请注意', '请参', '请使用', '请确保', '用户可以', '开发者可以', '如何', '請勿', '請注意', '請參', '請使用', '建議', '應當', '應該', '務必', '必須', '責任', '请不要', '不要将', '不要用', '不要把', '不得', '切勿', '請不要', '未经进一步', ...phrases(['不应', '不應'], ['将', '将其', '用', '被', '在', '把', '作', '部署', '使用', '将本', '將', '把本'], '')],
	ja: [...phrases(['さらなる', '更なる', '追加の'], ['安全', '対策', '評価'], ''), 'べき', '推奨', '必要があり', '責任', '目的とし', 'ください', '下さい', 'てはなりません', 'てはならない', 'てはいけません', 'てはいけない', 'ないでください'],
	ko: ['시기 바랍니다', '기 바랍니다', '부탁드립니다', '해야', '권장', '책임', '필요가 있', '필요합니다', '하세요', '하십시오', '마세요', '마십시오', '말아 주', '해서는 안', '하면 안', '되어서는 안', '돼서는 안'],
	fr: [...phrases(['nécessite', 'nécessitent', 'requiert'], ['des mesures', 'davantage', 'une évaluation']), 'doit', 'doivent', 'devrait', 'devraient', 'recommandons', 'recommandé', 'responsables de', 'vous', 'votre', 'veuillez', 'n\'utilisez', 'ne pas utiliser'],
	de: [...phrases(['benötigt', 'braucht', 'erfordert'], ['weitere', 'zusätzliche', 'bessere', 'mehr', 'verstärkte']), 'sollte', 'sollten', 'müssen', 'muss', 'empfehlen', 'empfohlen', 'verantwortlich für', 'bitte', 'sie können', 'nicht verwenden', 'nicht einsetzen'],
	es: [...phrases(['requiere', 'necesita'], ['medidas', 'más', 'mejores', 'una evaluación']), 'debe', 'deben', 'debería', 'deberían', 'recomendamos', 'recomienda', 'responsables de', 'responsable de', 'usted', 'por favor', 'no utilice', 'no use'],
};

/** The work of models whose very task is to find unsafe content, and things that are called safe for other reasons. */
export const safetyAsTask: Terms = {
	en: [
		'safe or unsafe', 'safety label', 'safety labels', 'safety detection', 'labelled unsafe', 'labeled unsafe', 'classified as safe', 'classified as unsafe',
		'detects', 'to detect', 'detecting', 'classifies', 'to classify', 'speech detection', 'toxicity detection', 'nsfw detection', 'content detection', 'detection task*', 'safety classification', 'toxicity classification', 'guard model for', 'is a guard model', 'filtering of', 'can be fine-tuned', ...phrases(['guard model', 'promptguard model', 'prompt-guard model', 'llama-guard model', 'shieldgemma model'], ['has', 'is', 'takes', 'was', 'classif*', 'returns']), 'moderation model',
		'toxic or not', 'labelled toxic', 'labeled toxic', 'labelled as toxic', 'labeled as toxic', 'flags comments', 'removes harmful', 'filters harmful', 'ones are found', 'capture-the-flag', 'penetration testers', 'intrusion detection', 'molecules', 'toxicology', 'food poisoning', 'crime prediction', 'content filter for', 'a filter for', 'moderates', 'motorway*', 'crash barrier*', 'thread-safe*', 'type-safe*', 'memory-safe*', 'food safety', 'road safety', 'traffic safety', 'patient safety', 'drug safety', 'workplace safety', 'public safety', 'safetensors', 'safe-tensors', 'safe loading', '=GAN', 'discriminator',
		...phrases(['prompts', 'inputs', 'messages', 'queries', 'text', 'texts'], ['for jailbreak attempts', 'for jailbreaks', 'for prompt injections', 'for injections', 'as jailbreaks', 'as injections']),
	],
	zh: ['安全或不安全', '安全还是不安全', '安全标签', '安全標籤', '可以帮', '可帮助', '判断是否', '判断输入', '判断用户', '检测出', '用于检测', '中检测', '违禁品检测', '检测任务', '有害内容检测', '识别有害', '仇恨言论检测', '内容审核模型', '毒性检测任务', '毒性检测模型', '毒性检测数据集', '用于毒性检测', '毒性检测是', '毒理', '分类模型', '食品安全', '交通安全', '生产安全', '线程安全', '網路安全', '网络安全', '用於檢測', '多标签模型', '标签分类', '多標籤'],
	ja: ['安全か危険か', '安全または危険', '安全ラベル', '分類します', '判定します', '分類する', '検出します', '検知します', '検出する', '検知する', '判定するモデル', '検出モデル', '分類モデル', '食品安全', '交通安全', '識別に使', '識別するモデル', '識別するために使'],
	ko: ['안전 또는 위험', '안전한지 위험한지', '안전 라벨', '분류합니다', '분류한다', '판별합니다', '판별하는', '탐지합니다', '가려냅니다', '탐지하는', '분류 모델', '탐지 모델', '식품 안전', '교통 안전', ...phrases(['식별하는'], ['데 사용', '데 쓸', '데 쓰', '모델'])],
	fr: ['sûr ou non', 'sûr ou dangereux', 'étiquette de sécurité', 'classifie', 'sert à détecter', 'détecte', 'pour détecter', 'sécurité routière', 'sécurité alimentaire', 'sert à identifier', 'servir à identifier', ...phrases(['utilisé', 'utilisés', 'employé'], ['pour identifier'])],
	de: ['sicher oder unsicher', 'sicherheitslabel*', 'klassifiziert', 'erkennt', 'zur erkennung', 'verkehrssicherheit', 'lebensmittelsicherheit', 'zur identifizierung von'],
	es: ['seguro o inseguro', 'segura o insegura', 'etiqueta de seguridad', 'clasifica', 'detecta', 'para detectar', 'seguridad vial', 'seguridad alimentaria', ...phrases(['usar', 'usarse', 'utilizar', 'utilizarse', 'sirve', 'servir'], ['para identificar'])],
};

/** What explains a word or a practice, announces one or tells it of others, instead of reporting that it was done here. */
export const hearsay: Terms = {
	en: [...phrases(['we hope', 'we also hope', 'hopefully', 'are excited for', 'look forward to'], ['that', 'to', 'this', 'it', 'the']), ...phrases(['working', 'work'], ['with the community to', 'with partners to', 'with others to']), ...phrases(['existing', 'current', 'today\'s', 'widely known', 'most', 'many', 'common', 'llm'], ['safeguards', 'guardrails', 'safety measures', 'safety protocols', 'mitigations', 'defenses', 'defences']), ...phrases(['some', 'most', 'many', 'other', 'several', 'closed'], ['model providers', 'providers', 'developers report', 'labs', 'vendors']), ...phrases(['will', 'will also', 'would'], ['allow', 'enable', 'let']), ...phrases(['is', 'are'], ['key to', 'crucial to', 'crucial for', 'essential to', 'essential for', 'key for', 'vital for', 'vital to']), ...phrases(['that attempt', 'that attempts', 'which attempts', 'that explicitly attempts', 'which attempt', 'that try', 'that tries'], ['to']), 'we plan', 'is planned', 'are planned', 'are planning', 'next year', 'next month', 'next spring', 'next summer', 'next autumn', 'upcoming', 'are inputs', 'are prompts', 'are questions that', 'are attacks', 'is an attack', 'are attempts to', 'is the act of', 'is the process of', 'is a way of', 'is when', 'describes attacks', 'describes how attackers', 'is called', 'refers to', 'is defined as', 'is a technique', 'is the practice', 'is a method', 'is a framework', 'means that', 'teaming means', 'testing means', 'alignment means', 'asks whether', 'intend to', 'intends to', 'plan to', 'plans to', 'hope to', 'would like to', 'next release', 'next version', 'future version*', 'future release*', 'is mandatory', 'are mandatory', 'everybody', 'anyone can', 'we believe', 'we think that', 'is achieved by', 'are achieved by', 'can be achieved', 'trade-off*', 'tradeoff*', 'unavoidable', 'inevitable', ...notYet.en!, 'other people use', 'others use', 'other people\'s', 'used by others', 'what others', 'other teams use', 'other labs', 'the community uses', 'widely used to'],
	zh: ['我们希望', '我们也希望', '我们期待', '我們希望', '现有的安全', '现有安全', '现有护栏', '其他厂商', '一些厂商', '模型提供商', '将允许', '将支持', '是一种', '是指', '是一類', '是一种', '是指', '指的是', '就是', '之后会', '值得一读', '推出的', '可能破坏', '据悉', '据报道', '之後會', '规定了', '我们相信', '我们认为', '我们坚信', '不可避免', '我們相信', '我們認為', ...notYet.zh!, '别人用来', '他人用来', '业界常用', '社区常用', '其他团队', '別人用來'],
	ja: ['期待しています', 'と期待', 'を期待', '既存の安全', '既存のガードレール', '提供者の中には', '他社', 'できるようになる予定', 'とは', 'を指す', 'を指し', 'と呼ばれる', 'によると', 'によれば', 'が参考', 'と考えています', 'と信じ', '避けられません', ...notYet.ja!, '他の研究で', '他社が', '一般に使われ'],
	ko: ['기대합니다', '희망합니다', '기존 안전', '기존의 안전', '다른 업체', '일부 업체', '할 수 있게 될', '계획입니다', '계획하고', '를 뜻', '을 뜻', '이란', '에 따르면', '하겠습니다', '할 계획', '믿습니다', '생각합니다', '불가피', '검증 없이', '검토 없이', '검증되지 않은', '확인 없이', ...notYet.ko!, '다른 사람들이', '다른 연구에서', '널리 쓰이'],
	fr: ['nous espérons', 'est une technique', 'est une attaque', 'sont des entrées', 'on appelle', 'désigne', 'consiste à', 'prévoyons', 'prochaine version', 'nous croyons', 'nous pensons', 'inévitable*', ...notYet.fr!, 'd\'autres équipes', 'que d\'autres', 'utilisé par d\'autres'],
	de: ['wir hoffen', 'ist ein angriff', 'ist eine technik', 'sind eingaben', 'nennt man', 'in einer späteren fassung', 'bezeichnet', 'bedeutet', 'versteht man', 'nächste version', 'planen', 'wir glauben', 'sind überzeugt', 'unvermeidlich*', 'unvermeidbar*', ...notYet.de!, 'andere nutzen', 'von anderen genutzt', 'andere teams'],
	es: ['esperamos que', 'planeamos', 'tenemos previsto', 'está previst*', 'es una técnica', 'es un ataque', 'son entradas', 'se llama', 'se denomina', 'se refiere a', 'consiste en', 'significa', 'se hará', 'se harán', 'haremos', 'próxima versión', 'creemos que', 'inevitable*', ...notYet.es!, 'que otros usan', 'otros equipos', 'usado por otros'],
};

/** What is put to a model. */
export const requests: Terms = {
	en: ['asked', 'request', 'requests', 'prompt', 'prompts', 'query', 'queries', 'question', 'questions', 'instructions', 'messages', 'inputs', 'tasks', 'conversations'],
	zh: ['请求', '提示', '提问', '问题', '指令', '输入', '查询', '請求', '提問', '問題', '輸入'],
	ja: ['要求', '依頼', 'プロンプト', '質問', '指示', '入力', 'リクエスト', '問い'],
	ko: ['요청', '프롬프트', '질문', '지시', '입력', '질의'],
	fr: ['requête', 'requêtes', 'demande', 'demandes', 'question', 'questions', 'invites', 'consignes', 'prompts'],
	de: ['anfrage', 'anfragen', 'frage', 'fragen', 'eingaben', 'prompts', 'aufforderung*', 'anweisungen', 'bitten'],
	es: ['petición', 'peticiones', 'solicitud', 'solicitudes', 'pregunta', 'preguntas', 'consultas', 'instrucciones', 'prompts'],
};

/** That a model does not do what it is asked. */
export const refusals: Terms = {
	en: ['empty string', 'return nothing', 'returns nothing', 'stay silent', 'stays silent', 'canned reply', 'canned answer', 'no answer at all', 'turn away', 'turns away', 'won\'t answer', 'will not answer', 'not to answer', 'not to give', 'sidestep*', 'trained it not to', 'taught it not to', 'trained not to', 'taught not to', 'told not to', 'refuse', 'refuses', 'refused', 'refusing', 'refusal', 'refusals', 'decline', 'declines', 'declined', 'declining', 'reject', 'rejects', 'rejected', 'turns down', 'turned down', 'turn down', 'abstain*', 'safe completion*', 'not comply', 'deflect*', 'say no to', 'says no to', 'saying no to', 'said no to', 'push back on', 'pushes back on'],
	zh: ['空字符串', '返回空', '保持沉默', '不回应', '不作答', '回避', '拒绝', '拒答', '婉拒', '拒绝率', '拒絕', '不予回答', '不回答', '说不', '回绝', '不予作答'],
	ja: ['空文字', '何も返さ', '答えないよう', '応えない', '回避し', '拒否', '断る', '断り', '断った', '拒絶', '回答しない', '応じない', '拒む', 'お断り', '答えない'],
	ko: ['빈 문자열', '아무것도 내놓지', '거부', '거절', '답하지 않', '응하지 않'],
	fr: ['chaîne vide', 'ne rien répondre', 'ne pas répondre', 'décliner', 'refus*', 'décline*', 'rejett*', 'rejeté*', 'dire non'],
	de: ['leere zeichenkette', 'leeren antwort', 'ausschlagen', 'auszuschlagen', 'zurückweis*', 'zurückzuweisen', 'abweis*', 'abzuweisen', 'ausschlägt', 'verweiger*', 'ablehn*', 'abgelehnt', 'lehnt', 'lehnte', 'abzulehnen', 'zurückgewiesen', 'nein zu sagen', 'nein sagen'],
	es: ['cadena vacía', 'no devolver nada', 'no responder', 'abstenerse', 'rechaz*', 'se niega*', 'negó', 'negarse', 'negativa a', 'declin*', 'rehús*', 'rehus*', 'decir que no', 'decir no'],
};

/** Filth, in the words of those who take it out of data: nothing else is called so. */
export const filth: Terms = {
	en: ['ng word*', 'ng-word*', 'bad-word*', 'bad word list', 'badwords', 'profanity list', 'adult list', 'adult pages', 'porn domains', 'smut', 'erotica', 'lewd', 'x-rated', '18+', 'underage', 'anything with minors', 'swearword*', 'insults', 'racist', 'sexist', 'hate', 'hate sites', 'extremist', 'gory', 'toxic comments', 'self-harm', 'nsfw', 'sfw only', 'sfw-only', 'uncensored content', 'inappropriate content', 'violent images', 'porn', 'porno', 'pornograph*', 'adult content', 'adult sites', 'adult websites', 'adult domains', 'adult images', 'explicit images', 'explicit content', 'sexual content', 'nudity', 'nudes', 'gore', 'csam', 'hate speech', 'hateful', 'toxic', 'toxicity', 'profanity', 'profanities', 'swear words', 'swearing', 'slurs', 'curse words', 'bad words', 'offensive language', 'offensive words', 'offensive content', 'harmful content', 'harmful text', 'unsafe content', 'unsafe images', 'abusive', 'ut1', 'ldnoobw', 'punsafe'],
	zh: ['黄反', '黄赌毒', '黄暴', '涉政', '涉恐', '涉毒', '脏词', '敏感内容', '违禁', '不健康', '三俗', '成人内容', '粗口', '毒性', '黃色', '色情', '黄色', '涉黄', '低俗', '暴力', '血腥', '脏话', '辱骂', '仇恨', '有害', '违规', '违法', '不良内容', '不良信息', '敏感词', '不雅', 'nsfw', '色情內容', '有害內容'],
	ja: ['ngワード', 'ng単語', 'ng ワード', '禁止語', '卑猥', 'わいせつ', '暴言', '罵詈', '誹謗', ...phrases(['エロ'], ['い', '画像', '動画', '系', '表現', 'コンテンツ', '小説', '漫画', 'ゲ', 'サイト', '単語', 'ワード', '・', '、', 'や', 'グロ'], ''), 'r18', 'r-18', '18禁', 'nsfw', '有害', 'アダルト', 'ポルノ', ...sexualJa, '暴力', 'ヘイト', '差別', '不適切', '成人向け', '罵倒', '毒性'],
	ko: ['성인 사이트', '성인 게시판', '성인용', '혐오 게시판', '19금', '야한', '선정', '비하', '차별 표현', '악성 댓글', '악플', '금칙어', '포르노', 'nsfw', '유해', '음란', '성인물', '성적', '욕설', '비속어', '혐오', '폭력', '독성', '부적절'],
	fr: ['porno*', 'pages adultes', 'sites adultes', 'racistes', 'insultes', 'injures', 'gros mots', 'haine', 'obscène*', 'nsfw', 'pornograph*', 'haineu*', 'injurieu*', 'grossier*', 'grossière*', 'toxique*', 'toxicité', 'contenu adulte', 'contenus adultes', 'pour adultes', 'nuisible*', 'ut1'],
	de: ['schimpf*', 'pornografi*', 'hass', 'hasskommentare', 'hetze', 'beleidigungen', 'rassistisch*', 'gewaltdarstellung*', 'jugendgefährdend*', 'sex-seiten', 'erotik*', 'nsfw', 'porno*', 'hassrede', 'beleidigend*', 'toxisch*', 'toxizität', 'schimpfwörter', 'obszön*', 'gewaltverherrlich*', 'nicht jugendfrei*', 'schädliche inhalte', 'ut1'],
	es: ['porno', 'eróticos', 'eróticas', 'insultos', 'racistas', 'foros de odio', 'violent*', 'obscen*', 'nsfw', 'pornográfic*', 'pornografia', 'pornografía', 'para adultos', 'odio', 'ódio', 'tóxic*', 'toxicidad', 'toxicidade', 'ofensiv*', 'palabrotas', 'palavrões', 'groser*', 'conteúdo adulto', 'conteúdo nocivo', 'contenido dañino', 'ut1'],
};
