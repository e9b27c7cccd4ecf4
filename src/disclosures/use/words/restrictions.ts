import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';
import { typed } from './prohibitions';

// What bounds a use without forbidding it: what the model is not, what it serves alone, who looks at its answers, and what to take instead.

/** That it is none of the kinds of model that people take it for: it has not learned to talk or to obey. */
export const otherKind: Terms = {
	en: [...phrases(['not a', 'not an', 'isn\'t a', 'isn\'t an', 'no', 'never an', 'not an actual'], ['chat or instruction model', 'chat or instruct model', 'instruction or chat model', 'instruction model', 'instruct model', 'instruction tuned', 'instruction following', 'chat model', 'chatbot', 'chat bot', 'chat assistant', 'assistant', 'general purpose', 'general chat', 'conversational', 'dialogue model', 'conversation model', 'all purpose', 'knowledge base', 'search engine', 'operational service', 'operational forecast', 'operational system', 'finished product', 'production system', 'expert system', 'oracle', 'drop in replacement for']), ...phrases(['not', 'isn\'t', 'not been', 'has not been', 'wasn\'t', 'was never', 'nor'], ['instruction tuned', 'instruct tuned', 'instruction finetuned', 'instruction fine tuned', 'chat tuned', 'tuned for chat', 'tuned for dialogue', 'tuned for conversation', 'tuned to chat', 'tuned to follow instructions', 'trained to follow instructions', 'trained to chat', 'trained for it', 'trained for this', 'trained for that', 'trained for chat', 'made for chat', 'aligned for chat']), 'does not follow instructions', 'doesn\'t follow instructions', 'will not follow instructions', 'won\'t follow instructions', 'cannot follow instructions', 'can\'t follow instructions', 'it continues text', 'continues text', 'completes text, it', 'not answer questions', 'not deploy without', 'not use without fine tuning', 'not useful without fine tuning', 'not be used without fine tuning', 'without further fine tuning', 'raw base model', 'a base model, so', 'just a base model', 'only a base model', 'base model only', 'can\'t chat', 'cannot chat', 'doesn\'t chat', 'does not chat'],
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
	en: ['reviewed before', 'checked before', 'verified before', 'review it before', 'proofread before', ...phrases(['a human', 'a person', 'an expert', 'a doctor', 'a clinician', 'a physician', 'a lawyer', 'an editor', 'an agent', 'somebody', 'someone', 'a native speaker', 'a translator', 'a radiologist'], ['has to', 'must', 'should', 'needs to', 'always has to', 'have to', 'look at', 'in the loop', 'checks every', 'reviews every', 'signs off', 'makes the final']), ...phrases(['reviewed', 'checked', 'verified', 'confirmed', 'approved', 'validated', 'proofread', 'signed off'], ['by a human', 'by a person', 'by humans', 'by an expert', 'by experts', 'by a doctor', 'by a clinician', 'by a physician', 'by a lawyer', 'by a professional', 'by a qualified', 'by a native speaker', 'by staff', 'manually', 'before sending', 'before use']), 'human in the loop', 'human review', 'human oversight', 'under human supervision', 'draft, not', 'as a draft', 'always have a doctor', 'always have a human', 'always let a human', 'humans decide', 'the decision stays with'],
	zh: ['人工复核', '人工审核', '人工確認', '人工确认', '人工校对', '人工审阅', '需人工', '须人工', '由人工', '由专业人员', '需专业人员', '由医生', '由律师', '人工覆核', '人工審核', '最终由人', '专人审核', '专人复核'],
	ja: ['必ず人が', '人が確認', '人間が確認', '人手で確認', '人の目で', '専門家が確認', '専門家の確認', '担当者が確認', '必ず確認', '人間による確認'],
	ko: ['사람이 확인', '사람이 검토', '사람의 검토', '사람의 확인', '전문가가 확인', '전문가의 검토', '담당자가 확인', '담당자가 검토', '반드시 확인'],
	fr: ['relu par un humain', 'relue par un humain', 'relues par un humain', 'vérifié par un humain', 'vérifiée par un humain', 'vérifiées par un humain', 'relecture humaine', 'validation humaine', 'contrôle humain', 'un humain doit', 'une personne doit', 'relu par un', 'relue par un', 'vérifié par un', 'vérifiée par un', 'validé par un'],
	de: ['ein mensch muss', 'mensch prüfen', 'menschen geprüft', 'menschen prüfen', 'menschliche prüfung', 'menschliche kontrolle', 'von hand prüfen', 'fachlich geprüft', 'von einem menschen', 'von fachleuten geprüft', 'jemand gegenlesen'],
	es: ['una persona debe', 'un humano debe', 'revisión humana', 'revisada por una persona', 'revisado por una persona', 'revisadas por', 'supervisión humana', 'revisado por un', 'revisada por un', 'uma pessoa deve', 'revisão humana', 'revisione umana', 'una persona deve'],
};

/** That it is for fun, for learning or for science, and for nothing else. */
export const forFun: Terms = {
	en: ['for research and nothing else', 'exclusively for research', 'solely for research', 'purely for research', 'strictly for research', 'for entertainment only', 'for entertainment purposes', 'entertainment purposes only', 'just for fun', 'only for fun', 'for fun only', 'research use only', 'research only', 'research purposes only', 'for non-commercial purposes', 'noncommercial purposes', 'non-commercial purposes only', 'non-commercial use only', 'non-commercial research', 'non commercial, research', '18+ only', 'adults only', '18+ content', 'personal use only', 'demo only', 'toy only', 'toy project', 'toy model, not', 'demonstration only', 'for research; ', 'educational use only', 'educational purposes only', 'academic use only', 'academic purposes only', 'for learning only', 'testing only', 'for testing purposes only', 'as is for research', 'only intended for research', 'intended only for research', 'intended for research only', 'no production', 'not production', 'not for commercial use', 'no commercial use'],
	zh: ['仅供娱乐', '仅限娱乐', '图一乐', '仅供学习', '仅供学习交流', '仅供交流', '仅供科研', '仅作学习', '仅用于学习', '仅用于教学', '仅供教学', '仅用于科研', '仅用于研究', '仅供研究', '仅供参考', '仅供测试', '仅供演示', '仅用于非商业', '非商用', '不可商用', '禁止商用', '不能商用', '不得商用', '仅供学术', '仅限学术', '仅限科研', '仅限非商业', '仅供非商业', '仅供个人', '仅限个人', '僅供娛樂', '僅供學習', '僅供學術', '僅限非商業', '僅供個人', '僅供研究'],
	ja: ['娯楽目的', '遊び用', '研究目的に限', '研究目的のみ', '研究用途に限', '研究用途のみ', '非商用に限', '非商用のみ', '非商用利用のみ', '個人利用に限', '個人利用のみ', '研究目的以外', '18歳未満'],
	ko: ['재미로만', '오락용', '연구용으로만', '연구 목적으로만', '연구 목적에 한', '연구용입니다', '비상업적 용도로만', '비상업적 목적으로만', '개인 용도로만'],
	fr: ['usage académique uniquement', 'usage exclusivement', 'juste pour rire', 'juste pour le plaisir', 'réservé à la recherche', 'réservée à la recherche', 'réservé à un usage', 'réservés à un usage', 'réservé à l\'usage', 'à des fins de recherche uniquement', 'recherche uniquement', 'usage non commercial uniquement', 'usage personnel uniquement', 'uniquement à des fins', 'exclusivement à des fins', 'pas d\'usage commercial', 'usage commercial interdit'],
	de: ['nur akademisch', 'ausschließlich akademisch', 'nur zum spaß', 'nur zu forschungszwecken', 'ausschließlich zu forschungszwecken', 'nur für die forschung', 'nur für forschung', 'nur nicht-kommerziell', 'nur für nicht-kommerzielle', 'keine kommerzielle nutzung', 'nur für den privaten', 'nur privat', 'ausschließlich für forschungszwecke', 'nur für forschungszwecke'],
	es: ['uso apenas', 'uso somente', 'uso exclusivamente', 'uso únicamente', 'uso exclusivo', 'solo por diversión', 'solo para investigación', 'sólo para investigación', 'únicamente para investigación', 'solo con fines', 'únicamente con fines', 'exclusivamente con fines', 'só para pesquisa', 'apenas para pesquisa', 'somente para fins', 'apenas para fins', 'solo per ricerca', 'solo a scopo di ricerca', 'soltanto per ricerca', 'sin uso comercial', 'uso no comercial únicamente', 'uso comercial proibido', 'només per a recerca'],
};

/** How one language, or two, is advised. */
export const stickTo: Terms = {
	en: ['stick to', 'stick with', 'best kept to', 'keep to', 'best in', 'please use only', 'only speaks', 'speaks only', 'only understands', 'understands only'],
	zh: ['最好用', '建议用中文', '建议用英文', '只认', '只懂', '只会说', '应限于', '应仅限', '请仅用于', '限定在', '限制在', '應限於'],
	ja: ['だけで使', 'のみで使', 'でお使い', 'しか話せ', 'しか理解', '用途に限定', '利用に限定', '使用に限定', 'に限って使', 'に限って利用', 'に限定して'],
	ko: ['로만 사용', '만 이해', '로만 써', '용도로 한정', '용도로 제한', '사용에 한정', '에 한해 사용', '에 한정하여'],
	fr: ['tenez-vous en', 'ne parle que', 'ne comprend que', 'rester en', 'se limiter à', 'se limiter aux', 'être limité* à', 'être limité* aux', 'être limitée à', 'limitez vous à'],
	de: ['bleiben sie bei', 'bleibt bei', 'nur auf', 'versteht nur', 'spricht nur', 'sollte nur', 'sollte es nur', 'sollten nur', 'sollten sie nur', 'nur für'],
	es: ['quédate con', 'solo habla', 'solo entiende', 'só fala', 'só entende', 'limitarse a', 'limitarse al', 'limitarse a los', 'limítese a'],
};

/** That it does something badly, or has not learned it. */
export const weak: Terms = {
	en: ['not optimised for', 'not optimized for', 'not specifically trained', 'not specially trained', 'barely trained', 'hardly trained', 'hardly any', 'barely any', 'never saw', 'has not seen', 'worse at', 'worse for', 'worse than', 'not great', 'not great at', 'so-so', 'mediocre', 'not made for', 'not meant for', 'not tested', 'untested', 'not reliable', 'unreliable', 'not trained for', 'not trained on', 'poor at', 'bad at', 'not good at', 'weak at', 'terrible at', 'struggles with', 'not supported', 'does not support', 'doesn\'t support', 'falls apart', 'garbage', 'doesn\'t do', 'does not do', 'can\'t do', 'cannot do', 'no good'],
	zh: ['没专门', '没有专门', '未专门', '没针对', '没有针对', '未针对', '没优化', '没有优化', '未优化', '没怎么', '没做优化', '效果一般', '效果差', '一般般', '勉强', '不太好', '不如', '較差', '沒有針對', '未針對', '不可靠', '效果不好', '效果较差', '效果很差', '不支持', '没有专门训练', '没有训练', '不擅长', '不适用', '不适合', '不推荐', '不太行', '不行', '不準', '不准确'],
	ja: ['最適化していま', '最適化されていま', '十分ではありま', '向いていま', '弱い', '得意ではあり', '苦手', '信頼できません', '対応していません', '学習していません', 'できません', '精度が低'],
	ko: ['최적화되지', '최적화하지', '잘 못', '좋지 않', '서툽', '서툴', '떨어집', '신뢰할 수 없', '지원하지 않', '학습하지 않', '에 약합', '에는 약합', '이 약합', '가 약합', '은 약합', '는 약합', '도 약합', '부정확', '못합니다'],
	fr: ['pas optimisé', 'moins bon', 'pas terrible', 'pas très bon', 'peu performant', 'pas testé', 'peu fiable', 'pas fiable', 'ne gère pas', 'mauvais en', 'mal les', 'pas entraîné'],
	de: ['nicht optimiert', 'nicht getestet', 'schwach', 'schwächelt', 'nicht gut', 'kaum trainiert', 'eher schlecht', 'unzuverlässig', 'nicht zuverlässig', 'kann kein', 'schlecht in', 'schlecht bei', 'unterstützt kein', 'nicht trainiert'],
	es: ['no optimizad*', 'no está optimizad*', 'no muy bien', 'regular en', 'peor en', 'no probad*', 'flojo', 'não otimizad*', 'poco fiable', 'no es fiable', 'no soporta', 'malo en', 'no entrenado', 'falla con'],
};

/** What to take for that. */
export const takeOther: Terms = {
	en: ['instead', 'please use', 'use our', 'better use', 'rather use', 'go for', 'better options', 'is the better choice', 'is a better choice', 'use something', 'use another', 'use a different', 'take a', 'take the', 'better take', 'try the', 'try our', 'look at', 'reach for', 'pick a', 'pick the', 'you want the', 'you want a', 'get the', 'better off with', 'better served by'],
	zh: ['请使用', '请用', '建议使用', '建议用', '请改用', '改用', '請使用', '建議使用', '请选', '请换', '换用', '换成', '不如用', '推荐用', '可以用', '还是用', '建議用', '請改用', '请移步'],
	ja: ['代わりに', 'を使ってください', 'をお使いください', 'をご利用ください', 'を使用してください', 'をおすすめします'],
	ko: ['대신', '사용하세요', '이용하세요', '사용해 주세요', '이용해 주세요', '권장합니다'],
	fr: ['utilisez plutôt', 'préférez', 'prenez', 'utilisez', 'passez à', 'voyez', 'plutôt utiliser', 'à la place', 'mieux vaut'],
	de: ['stattdessen', 'nehmt', 'nutzt', 'nehmen sie', 'nimm', 'nutze', 'greif*', 'lieber', 'besser'],
	es: ['en su lugar', 'mejor usar', 'usad', 'usa el', 'usa la', 'use o', 'use a', 'prefira', 'meglio usare', 'usate', 'mejor use', 'use mejor', 'utilice', 'prefiera'],
};

const DOMAINS = ['medical', 'clinical', 'diagnostic', 'legal', 'financial', 'forensic', 'safety', 'security', 'surveillance', 'trading', 'investment', 'commercial', 'certified', 'production', 'production ready', 'production grade', 'finished', 'general purpose', 'universal', 'moderation', 'translation', 'search'];
const THINGS = ['tool', 'tools', 'device', 'product', 'system', 'advisor', 'adviser', 'service', 'assistant', 'software', 'solution', 'instrument', 'model', 'engine'];

/** That it is none of the things that people could take it for where something is at stake: “not a medical tool”. */
export const noSuchThing: Terms = {
	en: typed([...phrases(['not a', 'not an', 'no', 'isn\'t a', 'isn\'t an', 'is no', 'not any', 'never a', 'nor a'], phrases(DOMAINS, THINGS)), 'not a product', 'not a finished product', 'isn\'t a product', 'not a toy', ...phrases(['not a', 'not your', 'isn\'t a', 'isn\'t your', 'ain\'t a', 'ain\'t your', 'no'], ['therapist', 'doctor', 'lawyer', 'physician', 'judge', 'psychologist', 'pharmacist', 'financial advisor', 'human translator', 'oracle', 'encyclopedia']), 'no legal advice', 'no medical advice', 'no financial advice', 'no investment advice', 'not legal advice', 'not medical advice', 'not financial advice', 'not investment advice', 'does not give legal', 'does not give medical', 'does not provide legal', 'does not provide medical', 'does not provide financial']),
	zh: ['不是医生', '不是律师', '不是医疗器械', '并非医疗器械', '不是医疗', '并非医疗', '不是产品', '并非产品', '不是正式产品', '不是诊断工具', '不提供医疗', '不提供法律', '不提供投资', '不构成医疗', '不构成法律', '不构成投资', '不能当医生', '不能当律师'],
	ja: ['医療機器ではあり', '医師ではあり', '弁護士ではあり', '製品ではあり', '診断ツールではあり', '法的助言ではあり', '医療アドバイスではあり', '投資助言ではあり', '助言を行うものでは', '診断を行うものでは'],
	ko: ['의료기기가 아', '의료 기기가 아', '의사가 아', '변호사가 아', '제품이 아', '진단 도구가 아', '법률 자문이 아', '법률 조언이 아', '의료 조언이 아', '투자 조언이 아', '투자 권유가 아'],
	fr: ['pas un outil médical', 'pas un outil de diagnostic', 'pas un dispositif médical', 'pas un médecin', 'pas un avocat', 'pas un produit fini', 'pas un conseil juridique', 'pas un conseil médical', 'pas un conseil financier', 'ne donne pas de conseil*', 'ne fournit pas de conseil*'],
	de: ['kein medizinprodukt', 'kein diagnosewerkzeug', 'kein diagnosetool', 'kein medizinisches', 'kein arzt', 'kein anwalt', 'kein produkt', 'kein fertiges produkt', 'keine rechtsberatung', 'keine medizinische beratung', 'keine anlageberatung', 'keine finanzberatung', 'keine diagnose*', 'keine beratung'],
	es: ['no es una herramienta médica', 'no es una herramienta de diagnóstico', 'no es un dispositivo médico', 'no es un médico', 'no es un abogado', 'no es un producto', 'no ofrece consejo*', 'no da consejo*', 'no constituye asesor*', 'no constituye consejo*', 'não é um dispositivo médico', 'não é um médico', 'não é um produto', 'não constitui aconselhamento', 'non è un dispositivo medico', 'non è un medico', 'non è un prodotto'],
};

/** That it is for one thing alone. */
export const onlyFor: Terms = {
	en: ['only for', 'exclusively for', 'solely for', 'purely for', 'use only for', 'only use it for', 'only use for', 'only to be used', 'only useful for', 'only useful as', 'only good for', 'for nothing but', 'just for'],
	zh: ['仅用于', '只用于', '只做', '只会做', '只能做', '仅做', '仅限于', '只限于', '只能用来', '仅能用于', '仅支持', '只支持', '僅用於', '只用於', '只能用於', '僅支援', '只支援'],
	ja: ['のみに', 'のみを', 'だけに', '専用', 'に限り', 'に限って', 'にのみ', 'のみで'],
	ko: ['에만', '만을 위한', '전용', '에 한해', '에 한정', '만 지원'],
	fr: ['uniquement pour', 'uniquement à', 'seulement pour', 'exclusivement pour', 'que pour', 'uniquement sur', 'seulement sur'],
	de: ['nur für', 'nur zum', 'nur zur', 'nur auf', 'ausschließlich für', 'ausschließlich zur', 'lediglich für', 'lediglich zur'],
	es: ['solo para', 'sólo para', 'solamente para', 'únicamente para', 'exclusivamente para', 'apenas para', 'somente para', 'só para', 'solo per', 'soltanto per', 'només per'],
};

/** Where alone it may run. */
export const confined: Terms = {
	en: [...phrases(['in a', 'in an', 'inside a', 'only in a', 'only inside a'], ['sandbox', 'sandboxed', 'vm', 'virtual machine', 'disposable vm', 'isolated environment', 'controlled environment', 'throwaway account', 'simulator only']), ...phrases(['never'], ['in a', 'in the', 'on a', 'on the', 'on your', 'near', 'around', 'with real', 'without a', 'without supervision', 'unattended', 'alone', 'let it', 'let the', 'leave it']), 'supervise it', 'stay next to it', 'keep a hand on', 'hand on the emergency', ...phrases(['with an', 'with the', 'reach the', 'reach of the', 'reach of an'], ['emergency stop']), 'emergency stop within reach', 'emergency stop at hand', 'don\'t leave it alone', 'do not leave it alone', 'not leave it unattended', 'leave it unattended', 'leave it running alone'],
	zh: ['沙箱', '沙盒', '虚拟机里', '虚拟机中', '隔离环境', '受控环境', '有人看护', '有人在旁', '急停'],
	ja: ['サンドボックス', '仮想マシン', '隔離環境', '隔離された環境', '管理された環境', '非常停止', '目を離さない'],
	ko: ['샌드박스', '가상 머신', '격리된 환경', '통제된 환경', '비상 정지', '혼자 두지'],
	fr: ['bac à sable', 'machine virtuelle', 'environnement isolé', 'environnement contrôlé', 'arrêt d\'urgence', 'sans surveillance'],
	de: ['sandbox', 'virtuellen maschine', 'isolierten umgebung', 'kontrollierten umgebung', 'not-aus', 'notaus', 'unbeaufsichtigt'],
	es: ['entorno aislado', 'entorno controlado', 'máquina virtual', 'parada de emergencia', 'sin vigilancia', 'ambiente isolado', 'ambiente controlado'],
};
