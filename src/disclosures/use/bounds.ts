import type { Terms } from '../disclosure';

// What bounds a use without forbidding it: what the model is not, what it serves alone, who looks at its answers, and what to take instead.

const each = (befores: readonly string[], words: readonly string[]): string[] => befores.flatMap((before) => words.map((word) => `${before} ${word}`));

/** That it is none of the kinds of model that people take it for: it has not learned to talk or to obey. */
export const otherKind: Terms = {
	en: [...each(['not a', 'not an', 'isn\'t a', 'isn\'t an', 'no', 'never an', 'not an actual'], ['instruction model', 'instruct model', 'instruction tuned', 'instruction following', 'chat model', 'chatbot', 'chat bot', 'chat assistant', 'assistant', 'general purpose', 'general chat', 'conversational', 'dialogue model', 'conversation model', 'all purpose', 'knowledge base', 'search engine', 'operational service', 'operational forecast', 'operational system', 'finished product', 'production system', 'expert system', 'oracle', 'drop in replacement for']), ...each(['not', 'isn\'t', 'not been', 'has not been', 'wasn\'t', 'was never', 'nor'], ['instruction tuned', 'instruct tuned', 'instruction finetuned', 'instruction fine tuned', 'chat tuned', 'tuned for chat', 'tuned for dialogue', 'tuned for conversation', 'tuned to chat', 'tuned to follow instructions', 'trained to follow instructions', 'trained to chat', 'trained for it', 'trained for this', 'trained for that', 'trained for chat', 'made for chat', 'aligned for chat']), 'does not follow instructions', 'doesn\'t follow instructions', 'will not follow instructions', 'won\'t follow instructions', 'cannot follow instructions', 'can\'t follow instructions', 'can\'t chat', 'cannot chat', 'doesn\'t chat', 'does not chat'],
	zh: ['不是聊天模型', '不是对话模型', '不是指令模型', '并非聊天模型', '并非对话模型', '并非指令模型', '不是聊天机器人', '不是助手', '未经指令微调', '没有经过指令微调', '没做指令微调', '未做指令微调', '不具备对话能力', '没有对话能力', '不会聊天', '不能直接对话', '不能直接聊天', '不遵循指令', '不会遵循指令', '没有针对对话', '不是指令微調', '不是對話模型', '沒有經過指令'],
	ja: ['チャットモデルではあり', '対話モデルではあり', '指示に従うモデルではあり', '指示モデルではあり', 'アシスタントではあり', '指示に従うように', '指示に従いません', '指示には従いません', '対話向けではあり', 'チャット用ではあり', 'チャットには使えま', '対話には使えま', '指示チューニングはしていま', '指示チューニングされていま', '指示チューニングを行っていま'],
	ko: ['대화용 모델이 아', '대화 모델이 아', '챗봇이 아', '지시 모델이 아', '명령을 따르도록', '지시를 따르지 않', '명령을 따르지 않', '지시 튜닝되지', '인스트럭션 튜닝을 하지', '대화용으로 학습되지', '대화용이 아'],
	fr: ['pas un modèle de dialogue', 'pas un modèle conversationnel', 'pas un modèle d\'instruction', 'pas un assistant', 'pas un chatbot', 'ne suit pas d\'instructions', 'ne suit pas les instructions', 'pas été entraîné à suivre', 'pas entraîné à suivre des instructions', 'pas été ajusté pour le dialogue'],
	de: ['kein chatmodell', 'kein chat-modell', 'kein dialogmodell', 'kein instruktionsmodell', 'kein assistent', 'kein chatbot', 'folgt keinen anweisungen', 'folgt keinen instruktionen', 'nicht auf anweisungen trainiert', 'nicht auf dialog', 'nicht instruktionsfeinabgestimmt'],
	es: ['no es un modelo de chat', 'no es un modelo de instrucciones', 'no es un modelo conversacional', 'no es un asistente', 'no sigue instrucciones', 'no está ajustado para', 'não é um modelo de chat', 'não é um assistente', 'não segue instruções', 'não é um modelo de instruções', 'non è un modello di chat', 'non è un assistente', 'non segue istruzioni', 'no és un model de xat', 'no és un assistent'],
};

/** That it serves a narrow case and nothing beyond it. */
export const narrow: Terms = {
	en: ['only works for', 'only works on', 'only works with', 'works only for', 'works only on', 'works only with', 'only meant for', 'only made for', 'only useful for', 'useless for', 'useless outside', 'won\'t work on', 'won\'t work for', 'will not work on', 'will not work for', 'don\'t expect it to', 'do not expect it to', 'don\'t expect this model to', 'don\'t even try', 'don\'t bother with'],
	zh: ['别指望', '不要指望', '仅支持中文', '只支持中文', '其他语言别用', '其他语言请', '只适用于', '仅适用于', '仅适合', '只适合', '只能处理', '只能识别', '請勿指望', '僅適用於', '只適用於', '只適合'],
	ja: ['以外には使えま', '以外では動きま', '以外では使えま', 'しか使えま', 'にしか使え', 'でしか動', '期待しないで', '以外はサポートして', '以外には対応して', '専用です'],
	ko: ['에서만 작동', '에만 사용', '에만 쓸 수', '에만 적합', '외 언어는 지원하지', '기대하지 마', '외에는 쓸 수', '외에는 사용할 수'],
	fr: ['ne fonctionne que', 'ne marche que', 'fonctionne uniquement', 'ne fonctionne pas sur', 'ne fonctionne pas avec', 'ne marche pas sur', 'limité à', 'réservé aux'],
	de: ['funktioniert nur', 'geht nur', 'nur geeignet', 'funktioniert nicht mit', 'funktioniert nicht bei', 'funktioniert nicht für', 'nur für deutsch', 'andere sprachen gehen', 'andere sprachen funktionieren'],
	es: ['solo funciona', 'sólo funciona', 'funciona solo', 'funciona únicamente', 'no funciona con', 'no funciona en', 'no funciona para', 'não funciona com', 'não funciona em', 'só funciona', 'funziona solo', 'non funziona con', 'non funziona su'],
};

/** That a person has to look before anything is done with an answer. */
export const humanCheck: Terms = {
	en: [...each(['a human', 'a person', 'an expert', 'a doctor', 'a clinician', 'a physician', 'a lawyer', 'an editor', 'an agent', 'somebody', 'someone', 'a native speaker', 'a translator', 'a radiologist'], ['has to', 'must', 'should', 'needs to', 'always has to', 'have to', 'look at', 'in the loop', 'checks every', 'reviews every', 'signs off', 'makes the final']), ...each(['reviewed', 'checked', 'verified', 'confirmed', 'approved', 'validated', 'proofread', 'signed off'], ['by a human', 'by a person', 'by humans', 'by an expert', 'by experts', 'by a doctor', 'by a clinician', 'by a physician', 'by a lawyer', 'by a professional', 'by a qualified', 'by a native speaker', 'by staff', 'manually', 'before sending', 'before use']), 'human in the loop', 'human review', 'human oversight', 'under human supervision', 'draft, not', 'as a draft', 'always have a doctor', 'always have a human', 'always let a human', 'humans decide', 'the decision stays with'],
	zh: ['人工复核', '人工审核', '人工確認', '人工确认', '人工校对', '人工审阅', '需人工', '须人工', '由人工', '由专业人员', '需专业人员', '由医生', '由律师', '人工覆核', '人工審核', '最终由人', '专人审核', '专人复核'],
	ja: ['必ず人が', '人が確認', '人間が確認', '人手で確認', '人の目で', '専門家が確認', '専門家の確認', '担当者が確認', '必ず確認', '人間による確認'],
	ko: ['사람이 확인', '사람이 검토', '사람의 검토', '사람의 확인', '전문가가 확인', '전문가의 검토', '담당자가 확인', '담당자가 검토', '반드시 확인'],
	fr: ['relu par un humain', 'relue par un humain', 'relues par un humain', 'vérifié par un humain', 'vérifiée par un humain', 'vérifiées par un humain', 'relecture humaine', 'validation humaine', 'contrôle humain', 'un humain doit', 'une personne doit', 'relu par un', 'relue par un', 'vérifié par un', 'vérifiée par un', 'validé par un'],
	de: ['ein mensch muss', 'mensch prüfen', 'menschen geprüft', 'menschen prüfen', 'menschliche prüfung', 'menschliche kontrolle', 'von hand prüfen', 'fachlich geprüft', 'von einem menschen', 'von fachleuten geprüft', 'jemand gegenlesen'],
	es: ['una persona debe', 'un humano debe', 'revisión humana', 'revisada por una persona', 'revisado por una persona', 'revisadas por', 'supervisión humana', 'revisado por un', 'revisada por un', 'uma pessoa deve', 'revisão humana', 'revisione umana', 'una persona deve'],
};

/** That it is for fun, for learning or for science, and for nothing else. */
export const forFun: Terms = {
	en: ['for entertainment only', 'for entertainment purposes', 'entertainment purposes only', 'just for fun', 'only for fun', 'for fun only', 'research use only', 'research only', 'research purposes only', 'for non-commercial purposes', 'noncommercial purposes', 'non-commercial purposes only', 'non-commercial use only', 'non-commercial research', 'non commercial, research', '18+ only', 'adults only', '18+ content', 'personal use only', 'demo only', 'demonstration only', 'not for commercial use', 'no commercial use'],
	zh: ['仅供娱乐', '仅限娱乐', '图一乐', '仅供学习', '仅供学习交流', '仅供交流', '仅供科研', '仅供学术', '仅限学术', '仅限科研', '仅限非商业', '仅供非商业', '仅供个人', '仅限个人', '僅供娛樂', '僅供學習', '僅供學術', '僅限非商業', '僅供個人', '僅供研究'],
	ja: ['娯楽目的', '遊び用', '研究目的に限', '研究目的のみ', '研究用途に限', '研究用途のみ', '非商用に限', '非商用のみ', '非商用利用のみ', '個人利用に限', '個人利用のみ', '研究目的以外', '18歳未満'],
	ko: ['재미로만', '오락용', '연구용으로만', '연구 목적으로만', '연구 목적에 한', '연구용입니다', '비상업적 용도로만', '비상업적 목적으로만', '개인 용도로만'],
	fr: ['juste pour rire', 'juste pour le plaisir', 'réservé à la recherche', 'à des fins de recherche uniquement', 'recherche uniquement', 'usage non commercial uniquement', 'usage personnel uniquement', 'uniquement à des fins', 'exclusivement à des fins', 'pas d\'usage commercial', 'usage commercial interdit'],
	de: ['nur zum spaß', 'nur zu forschungszwecken', 'ausschließlich zu forschungszwecken', 'nur für die forschung', 'nur für forschung', 'nur nicht-kommerziell', 'nur für nicht-kommerzielle', 'keine kommerzielle nutzung', 'nur für den privaten', 'nur privat'],
	es: ['solo por diversión', 'solo para investigación', 'sólo para investigación', 'únicamente para investigación', 'solo con fines', 'únicamente con fines', 'exclusivamente con fines', 'só para pesquisa', 'apenas para pesquisa', 'somente para fins', 'apenas para fins', 'solo per ricerca', 'solo a scopo di ricerca', 'soltanto per ricerca', 'sin uso comercial', 'uso no comercial únicamente', 'uso comercial proibido', 'només per a recerca'],
};

/** How one language, or two, is advised. */
export const stickTo: Terms = {
	en: ['stick to', 'stick with', 'best kept to', 'keep to', 'best in', 'please use only', 'only speaks', 'speaks only', 'only understands', 'understands only'],
	zh: ['最好用', '建议用中文', '建议用英文', '只认', '只懂', '只会说'],
	ja: ['だけで使', 'のみで使', 'でお使い', 'しか話せ', 'しか理解'],
	ko: ['로만 사용', '만 이해', '로만 써'],
	fr: ['tenez-vous en', 'ne parle que', 'ne comprend que', 'rester en'],
	de: ['bleiben sie bei', 'bleibt bei', 'nur auf', 'versteht nur', 'spricht nur'],
	es: ['quédate con', 'solo habla', 'solo entiende', 'só fala', 'só entende'],
};

/** That it does something badly, or has not learned it. */
export const weak: Terms = {
	en: ['not reliable', 'unreliable', 'not trained for', 'not trained on', 'poor at', 'bad at', 'not good at', 'weak at', 'terrible at', 'struggles with', 'not supported', 'does not support', 'doesn\'t support', 'falls apart', 'garbage', 'doesn\'t do', 'does not do', 'can\'t do', 'cannot do', 'no good'],
	zh: ['不可靠', '效果不好', '效果较差', '效果很差', '不支持', '没有专门训练', '没有训练', '不擅长', '不适用', '不适合', '不推荐', '不太行', '不行', '不準', '不准确'],
	ja: ['苦手', '信頼できません', '対応していません', '学習していません', 'できません', '精度が低'],
	ko: ['신뢰할 수 없', '지원하지 않', '학습하지 않', '약합니다', '부정확', '못합니다'],
	fr: ['peu fiable', 'pas fiable', 'ne gère pas', 'mauvais en', 'mal les', 'pas entraîné'],
	de: ['unzuverlässig', 'nicht zuverlässig', 'kann kein', 'schlecht in', 'schlecht bei', 'unterstützt kein', 'nicht trainiert'],
	es: ['poco fiable', 'no es fiable', 'no soporta', 'malo en', 'no entrenado', 'falla con'],
};

/** What to take for that. */
export const takeOther: Terms = {
	en: ['instead', 'please use', 'use our', 'better use', 'rather use', 'go for', 'better options', 'is the better choice', 'is a better choice', 'use something', 'use another', 'use a different'],
	zh: ['请使用', '请用', '建议使用', '建议用', '请改用', '改用', '請使用', '建議使用', '请选', '请换'],
	ja: ['代わりに', 'を使ってください', 'をお使いください', 'をご利用ください', 'を使用してください', 'をおすすめします'],
	ko: ['대신', '사용하세요', '이용하세요', '사용해 주세요', '이용해 주세요', '권장합니다'],
	fr: ['utilisez plutôt', 'préférez', 'plutôt utiliser', 'à la place', 'mieux vaut'],
	de: ['stattdessen', 'nehmt', 'nutzt', 'nehmen sie', 'lieber', 'besser'],
	es: ['en su lugar', 'mejor usar', 'mejor use', 'use mejor', 'utilice', 'prefiera'],
};
