import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** That something was put to the test, and the occasions on which it is. */
export const trials: Terms = {
	en: ['searched for', 'looked for', 'scanned for', 'we fed', 'fed it', 'we put', 'we gave', 'we sent', 'we showed', 'we inserted', 'inserted', 'we hid', 'tested', 'testing', 'tests', 'subjected', 'exposed', 'confronted', 'were run', 'was run', 'we run', 'we ran', 'run against', 'ran against', 'simulated', 'simulation*', 'evaluated', 'evaluation', 'probed', 'checked', 'examined', 'assessed', 'measured', 'mounted', 'launched', 'staged', 'replayed', 'experiment*', 'exercise', 'exercises', 'held a', 'held an', 'organised', 'organized', 'hackathon', 'competition', 'contest', 'challenge', 'took part', 'took turns', 'under test', 'stress-test*', 'trial', 'trials'],
	zh: ['排查', '查找', '测试', '实测', '评测', '模拟', '面对', '演练', '比赛', '大赛', '办过', '参加', '实验', '检验', '攻击设置', '做过', '试验', '尝试', '遭遇', '施加', '經測', '測試', '實測', '評測', '模擬', '面對', '演練', '比賽', '參加', '實驗', '檢驗', '嘗試', '经检测', '检测了', '检测过', '检测发现'],
	ja: ['探し', '探索', 'テスト', '実験', '検証', '試験', '評価', '模擬', '模した', '大会', 'コンテスト', '演習', '行い', '行った', '実施', '調べ', '確かめ', '試し', '試み'],
	ko: ['찾아', '테스트', '실험', '시험', '평가', '모의', '대회', '훈련', '점검', '살폈', '살펴', '해 보', '해보', '검증', '조사', '실시', '시도'],
	fr: ['cherché*', 'recherché*', 'testé*', 'évalué*', 'évaluation', 'soumis*', 'simul*', 'exercice*', 'essai*', 'mesuré*', 'vérifi*', 'organis*', 'éprouv*', 'hackathon', 'concours', 'expérience*'],
	de: ['gesucht', 'suchte*', 'getestet*', 'tests', 'geprüft*', 'ausgesetzt', 'unterzogen', 'unterzogen*', 'simulier*', 'übung', 'wettbewerb', 'hackathon', 'gemessen', 'erprobt*', 'untersucht*', 'evaluiert*', 'experiment*'],
	es: ['buscamos', 'buscaron', 'buscó', 'sometimos', 'sometid*', 'sometió', 'probad*', 'probamos', 'probaron', 'simul*', 'ejercicio*', 'concurso', 'hackatón', 'evaluad*', 'evaluamos', 'medimos', 'se midió', 'comprob*', 'organiz*', 'ensay*', 'experimento*'],
};

/** That a model was attacked: told as done, and not as what may happen. */
export const attacked: Terms = {
	en: ['attacked', 'we attack', 'attacks were', 'attack was', 'were mounted', 'attacks on the model', 'attacks against the model', 'jailbroke', 'hacked', 'tricked', 'outwitted', 'fooled', 'goaded', 'provoked', 'baited', 'tried to break', 'tried to trick', 'tried to fool'],
	zh: ['攻击过', '攻击了', '攻击模型', '攻击该模型', '攻击本模型', '发起攻击', '发动攻击', '进行攻击', '发起了攻击', '攻擊過', '攻擊了', '攻擊模型', '發起攻擊'],
	ja: ['攻撃した', '攻撃しま', '攻撃を行', '攻撃を仕掛', '攻撃を試', '攻撃をかけ', '攻撃を実', '攻撃してもら', '攻撃させ'],
	ko: ['공격했', '공격해', '공격을 시도', '공격하게', '공격하도록', '공격을 가', '공격을 수행', '공격을 퍼부'],
	fr: ['attaqué*', 'avons attaqué', 'ont attaqué', 'piégé*', 'ont piégé', 'attaques ont'],
	de: ['angegriffen', 'griffen', 'griff', 'attackiert*', 'überlistet*', 'ausgetrickst'],
	es: ['atacamos', 'atacaron', 'atacó', 'atacado', 'atacada', 'fue atacad*', 'ha sido atacad*'],
};

const TARGETS = ['it', 'the model', 'the assistant', 'the bot', 'the chatbot', 'the system', 'the agent', 'the network', 'the classifier', 'the detector', 'the filter', 'the generator', 'the tutor', 'the * model', 'the * assistant', 'the * bot', 'our model', 'our bot', 'our assistant', 'our agent'];

/** To bring a model to do something. */
export const causing: Terms = {
	en: phrases(['make', 'making', 'made', 'get', 'getting', 'got', 'have', 'having', 'bring', 'push', 'pushing', 'pushed', 'nudge', 'nudging', 'coax', 'coaxing', 'talk', 'talking', 'lead', 'leading', 'steer', 'steering', 'trick', 'tricking', 'force', 'forcing', 'persuade', 'persuading', 'convince', 'convincing', 'tempt', 'tempting', 'obtain from', 'extract from'], TARGETS),
	zh: ['让它', '让模型', '让该模型', '让助手', '使它', '使模型', '叫它', '令模型', '教它', '引它', '逼它', '哄它', '骗它', '讓它', '讓模型', '使其输出', '使其生成', '套模型', '套它', '套话', '拐弯抹角'],
	ja: ['モデルに', 'させよう', 'せよう', 'わせよう', 'させられる', 'ボットに', '言わせ', '出させ', '書かせ', '答えさせ', '生成させ', '作らせ', '出力させ'],
	ko: ['시키려', '하게끔', '욕을 시키', '하게 만들', '하게 하려', '하도록 만들', '내뱉게', '말하게', '쓰게', '만들게', '알려 주게', '알려주게', '출력하게', '생성하게', '답하게', '하도록 유도'],
	fr: phrases(['que', 'pour que', 'afin que', 'amener', 'conduire', 'pousser', 'faire produire au', 'faire dire au', 'obtenir du', 'obliger'], ['le modèle', 'l\'assistant', 'le bot', 'le système', 'modèle']),
	de: ['aus der fassung', 'den bot', ...phrases(['dass', 'damit', 'bis', 'um'], ['das modell', 'der assistent', 'der bot', 'das system', 'dem modell', 'den assistenten']), 'dazu zu bringen', 'zu verleiten', 'dem modell', 'das modell zu'],
	es: [...phrases(['que', 'para que', 'lograr que', 'hacer que', 'obligar'], ['el modelo', 'el asistente', 'el bot', 'el sistema', 'al modelo', 'al asistente']), 'obtener del modelo', 'inducir al modelo'],
};

/** To act as somebody else. */
export const posing: Terms = {
	en: ['role of', 'played', 'playing', 'posed as', 'posing as', 'acted as', 'acting as', 'acted like', 'behaved like', 'pretended', 'pretending', 'simulated', 'simulating', 'simulate', 'impersonat*', 'the part of', 'mimick*', 'imitated', 'imitating', 'in the shoes of', 'we used', 'emulat*', 'disguised as', 'as an attacker', 'as attacker', 'as the attacker'],
	zh: ['扮演', '假扮', '扮成', '装成', '伪装成', '冒充', '充当', '模拟', '假装', '模仿', '以攻击者', '偽裝', '模擬', '假裝'],
	ja: ['役', 'ふりを', '装って', '装い', '扮し', '演じ', '模し', '模擬', 'なりきり', 'として振る舞', '立場で'],
	ko: ['역할', '가장하', '가장해', '척하', '척 하', '흉내', '모사', '모방', '맡아', '맡은', '행세'],
	fr: ['rôle', 'rôles', 'joué', 'jouant', 'jouaient', 'se faisant passer', 'simul*', 'incarn*', 'dans la peau', 'imit*'],
	de: ['rolle', 'rollen', 'spielten', 'spielte', 'gaben sich', 'gab sich', 'simulier*', 'nachgestellt', 'nachgeahmt', 'ausgaben'],
	es: ['papel', 'rol', 'roles', 'haciéndose pasar', 'se hicieron pasar', 'simul*', 'imit*', 'actuaron como', 'fingi*'],
};

/** Those whom a model has to fear. */
export const badActors: Terms = {
	en: ['malicious user*', 'malicious actor*', 'malicious person*', 'bad actor*', 'attacker', 'attackers', 'adversary', 'adversaries', 'fraudster*', 'fraudsters\'', 'scammer*', 'criminals', 'con artist*', 'con man', 'con men', 'thief', 'thieves', 'trolls', 'spammers', 'hackers', 'terrorist', 'terrorists', 'stalker*', 'abusers', 'bullies', 'intruder*', 'cheaters', 'impostor*', 'imposter*', 'hostile user*', 'abusive user*', 'angry user*', 'suicidal user*', 'users in crisis', 'user in crisis', 'patients in crisis', 'evildoer*', 'propagandist*', 'forger*', 'saboteur*'],
	zh: ['恶意用户', '恶意使用者', '攻击者', '骗子', '诈骗犯', '诈骗者', '黑客', '坏人', '不法分子', '黑产', '水军', '犯罪分子', '恐怖分子', '作弊者', '危机来访者', '網軍', '駭客', '攻擊者', '惡意使用者', '詐騙', ...phrases(['攻击方'], ['由', '为', '与', '和', '用', '使用', '扮', '在', '以', '对', '的'], '')],
	ja: ['悪意のあるユーザ', '悪意あるユーザ', '悪意のある利用者', '悪意ある利用者', '攻撃者', '詐欺師', '犯罪者', '悪人', 'ハッカー', '不正利用者', '荒らし'],
	ko: ['악의적인 사용자', '악의적 사용자', '악성 사용자', '공격자', '사기꾼', '범죄자', '해커', '악당', '스토커', '보이스피싱범'],
	fr: ['utilisateurs malveillants', 'utilisateur malveillant', 'acteurs malveillants', 'acteur malveillant', 'attaquant*', 'escroc*', 'fraudeur*', 'pirate*', 'criminels', 'malfaiteur*', 'harceleur*', 'adversaire*'],
	de: ['böswillige*', 'angreifer*', 'betrüger*', 'kriminelle', 'krimineller', 'hacker*', 'stalker*', 'trolle', 'saboteur*'],
	es: ['usuarios maliciosos', 'usuario malicioso', 'actores maliciosos', 'malintencionad*', 'atacante*', 'estafador*', 'delincuente*', 'criminales', 'hackers', 'acosador*'],
};

/** That something may come to pass. What was measured is told in the past. */
export const mightBe: Terms = {
	en: [...phrases(['may', 'might', 'could', 'can', 'may still', 'can still', 'could still', 'might still', 'can easily', 'could easily', 'could potentially', 'may potentially', 'can also', 'may also'], ['be attacked', 'be jailbroken', 'be fooled', 'be tricked', 'be bypassed', 'be circumvented', 'be manipulated', 'be exploited', 'be misled', 'be deceived', 'be used', 'be abused', 'be misused', 'be vulnerable', 'be susceptible', 'be subject', 'fall for']), 'possible to', 'is at risk', 'attacks are possible', 'theoretically', ...phrases(['may not', 'might not', 'may not always', 'might not always', 'not always'], ['be robust', 'robust', 'resist', 'withstand', 'be resistant', 'hold up'])],
	zh: ['可能被', '可能会被', '可能遭', '可能受', '容易被', '仍可被', '可以被', '可能會被', '或被', '有可能', '可能存在', '仍可能', '也可能', ...phrases(['未必能', '不一定能', '可能无法', '不总能'], ['抵御', '抵抗', '防住', '防御'], '')],
	ja: ['可能性があ', 'おそれがあ', '恐れがあ', 'かもしれ', '得ます', 'うる', '受ける可能性', 'とは限りません', 'とは限らない'],
	ko: ['수도 있', '당할 수 있', '될 수 있', '받을 수 있', '취약할 수', '가능성이 있', ...phrases(['항상'], ['막', '견디', '버티'])],
	fr: ['peut être', 'peuvent être', 'pourrait', 'pourraient', 'il est possible', 'susceptible*', 'vulnérable aux', 'vulnérable à', ...phrases(['ne résiste', 'n\'est', 'ne sera'], ['pas toujours'])],
	de: ['könnte', 'könnten', 'kann angegriffen', 'kann durch', 'können angegriffen', 'anfällig für', 'ist möglich', ...phrases(['nicht immer'], ['robust', 'stand', 'widersteh*'])],
	es: ['podría', 'podrían', 'puede ser', 'pueden ser', 'es posible', 'vulnerable a', 'susceptible*', ...phrases(['no siempre'], ['resiste', 'es robusto', 'es resistente', 'aguanta'])],
};

/** What is said to thank people, or to call on them. */
export const thanksAndCalls: Terms = {
	en: [...phrases(['is', 'are', 'would be'], ['an excellent way to', 'a great way to', 'a good way to', 'a promising way to', 'a natural next step']), 'for the community to', 'advocate for', 'we thank', 'we would like to thank', 'thanks go', 'thanks to the', 'many thanks', 'grateful to', 'acknowledge', 'we invite you', 'we invite the', 'we invite everyone', 'we welcome', 'are welcome', 'feel free', 'system card describes', 'system card reports', 'helps you', 'help security', 'helps security', 'security engineers', 'security teams'],
	zh: ['期待社群', '是很好的方法', '是个好办法', '感谢', '致谢', '鸣谢', '感謝', '欢迎', '歡迎', '期待社区', '可以帮', '可帮助', '能帮助', '能帮', '协助安全', '辅助安全', '工程师编写'],
	ja: ['感謝', '謝意', '歓迎', 'お願い', 'を支援', 'を手伝'],
	ko: ['감사', '환영', '바랍니다', '부탁드립니다', '도와줍니다', '도와 줍니다', '돕는'],
	fr: ['remerci*', 'bienvenu*', 'encourageons', 'invitons', 'aide les', 'peut aider'],
	de: ['danken', 'bedanken', 'ermutigen', 'willkommen', 'laden ein', 'hilft', 'freuen uns'],
	es: ['agradec*', 'gracias a', 'animamos', 'bienvenid*', 'invitamos a la', 'invitamos a todos', 'ayuda a los', 'puede ayudar'],
};

/** People who look at something with an eye of their own. */
export const examiners: Terms = {
	en: ['institute*', 'experts', 'expert', 'specialist*', 'independent', 'third-party', 'third party', 'external', 'outside', 'panel', 'review board', 'ethics board', 'advisory board', 'committee', 'auditor*', 'consultant*', 'consultancy', 'agency', 'authority', 'clinician*', 'doctors', 'physicians', 'psychologist*', 'therapist*', 'lawyers', 'ethicist*', 'biosecurity', 'professionals', 'reviewers', 'moderators', 'safety team', 'policy team', 'researchers', 'volunteers', 'testers', 'our team', 'colleagues', 'teachers', 'linguists', 'chemists', 'biologists', 'university', 'native speakers', 'in-house', 'internally', 'internal'],
	zh: ['专家', '第三方', '机构', '委员会', '独立', '外部', '医生', '心理', '律师', '伦理', '团队', '人员', '同事', '志愿者', '老师', '内部', '專家', '機構', '委員會', '團隊', '人員'],
	ja: ['専門家', '第三者', '機関', '委員会', '独立', '外部', '社外', '医師', '弁護士', '心理士', 'チーム', '担当者', '有識者', '社内'],
	ko: ['전문가', '제3자', '기관', '위원회', '독립', '외부', '의사', '변호사', '상담사', '팀이', '담당자', '내부', '자체'],
	fr: ['expert*', 'indépendant*', 'tiers', 'externe*', 'comité', 'cabinet', 'institut', 'agence', 'médecin*', 'psychologue*', 'juriste*', 'équipe', 'relecteurs', 'bénévoles', 'interne'],
	de: ['experten', 'expertinnen', 'fachleute*', 'unabhängig*', 'extern*', 'gremium', 'ethikgremium', 'institut', 'kommission', 'behörde', 'ärzte*', 'psycholog*', 'jurist*', 'team', 'freiwillige*', 'intern*', 'prüfer*', 'gutachter*'],
	es: ['expert*', 'independiente*', 'terceros', 'extern*', 'comité', 'instituto', 'agencia', 'médic*', 'psicólog*', 'abogad*', 'equipo', 'voluntari*', 'lingüistas', 'auditor*', 'intern*'],
};

/** Before anybody else gets a model. */
export const beforeRelease: Terms = {
	en: [...phrases(['before', 'prior to', 'ahead of', 'in advance of'], ['release', 'the release', 'its release', 'releasing', 'publication', 'publishing', 'launch', 'the launch', 'launching', 'we released', 'it was released', 'going public', 'open-sourcing', 'shipping', 'each release', 'every release', 'this release', 'making it public']), 'pre-release', 'pre-deployment', 'pre-launch', 'before it went', 'gate the release', 'each checkpoint', 'every checkpoint'],
	zh: ['发布前', '开源前', '上线前', '公开前', '发布之前', '开源之前', '上线之前', '公开之前', '出厂前', '发版前', '發布前', '上線前', '公開前', '開源前'],
	ja: ['公開前', 'リリース前', '公開に先立', '公開する前', 'リリースに先立', '提供開始前'],
	ko: ['공개 전', '공개하기 전', '공개하기에 앞서', '공개에 앞서', '출시 전', '배포 전에 저희', '출시하기 전', '릴리스 전', '배포에 앞서'],
	fr: ['avant publication', 'avant la publication', 'avant sa publication', 'avant la sortie', 'avant sa sortie', 'avant la mise en ligne', 'avant sa mise en ligne', 'avant diffusion', 'avant la diffusion', 'avant le lancement'],
	de: ['vor der veröffentlichung', 'vor veröffentlichung', 'vor dem start', 'vor der freigabe', 'vor freigabe', 'vor dem release', 'vor jeder veröffentlichung'],
	es: ['antes de publicar*', 'antes de la publicación', 'antes de su publicación', 'antes del lanzamiento', 'antes de lanzar*', 'antes de liberar*', 'antes de su lanzamiento'],
};

/** Looking something over, told as done. */
export const lookedOver: Terms = {
	en: ['to check', 'to review', 'to examine', 'to assess', 'to read', 'tested', 'tests', 'testing', 'test', 'checked', 'checks', 'reviewed', 'examined', 'assessed', 'assessment', 'assessments', 'evaluated', 'evaluation', 'evaluations', 'audited', 'audit', 'inspected', 'probed', 'scrutinised', 'scrutinized', 'vetted', 'went through', 'went over', 'looked over', 'read through', 'second reading', 'judged', 'rated', 'monitored', 'measured', 'simulated', 'stressed', 'to stress', 'red-teamed'],
	zh: ['自测', '自查', '自评', '测评', '评估', '评测', '测试', '审阅', '审核', '审查', '检查', '抽查', '审读', '复核', '把关', '评审', '打分', '测过', '評估', '評測', '測試', '審閱', '審核', '審查', '檢查', '覆核'],
	ja: ['測定', '計測', '測った', '測り', '評価', 'テスト', ...phrases(['検証'], ['し', 'され', 'を行', 'を実施', 'を受け', 'を依頼', 'を委託', 'を経', 'も行', 'も受け', 'が行', 'チーム', '済', 'を済'], ''), ...phrases(['による', 'での'], ['検証', '安全性検証', '安全性の検証'], ''), '点検', '確認し', 'レビュー', '審査', '監査', '調査', '検査', '査読', '目視'],
	ko: ['측정', '평가', '테스트', '점검', '검토', '검수', '검증', '심사', '감사', '시험', '조사', '살펴', '살폈', '확인했', '확인하였'],
	fr: ['mesur*', 'relire', 'testé*', 'évalué*', 'évaluation*', 'examiné*', 'relu*', 'vérifié*', 'audité*', 'audit', 'contrôlé*', 'jugé*', 'noté*', 'inspecté*', 'tests'],
	de: ['gemessen', 'lesen lassen', 'getestet*', 'geprüft*', 'prüfte', 'prüften', 'begutachtet*', 'bewertet*', 'untersucht*', 'kontrolliert*', 'beurteilt*', 'auditiert*', 'gesichtet', 'überprüft*', 'tests', 'prüfung'],
	es: ['medimos', 'se midió', 'midió', 'probad*', 'probaron', 'probó', 'evaluad*', 'evaluaron', 'evaluó', 'evaluamos', 'revisad*', 'revisó', 'revisaron', 'revisamos', 'examin*', 'auditad*', 'auditó', 'comprob*', 'analiz*', 'pruebas'],
};

/** What looks at inputs and outputs, by its kind. */
export const sieves: Terms = {
	en: ['filter', 'filters', 'detector', 'detectors', 'classifier', 'classifiers', 'checker', 'checkers', 'check', 'checks', 'screen', 'screens', 'screened', 'screening', 'moderation', 'matcher', 'word list', 'wordlist', 'keyword list', 'list of words', 'gate', 'wrapper', 'rule', 'rules', 'post-processing', 'postprocessing', 'pre-processing step', 'guard', 'second model', 'pipeline', 'hook', 'logit*', 'system prompt'],
	zh: ['过滤', '检测', '校验', '审核', '分类器', '词表', '关键词', '词典', '规则', '后处理', '护栏', '系统提示', '流程', '管线', '模块', '過濾', '檢測', '審核', '分類器', '關鍵詞', '詞表', '模組'],
	ja: ['フィルタ', '検出器', '分類器', '判定', 'チェック', '検査', 'リスト', '辞書', 'ルール', '後処理', '前処理', 'モデレーション', '審査', 'システムプロンプト'],
	ko: ['필터', '탐지기', '분류기', '검사기', '검사', '판별기', '사전', '목록', '규칙', '후처리', '모더레이션', '시스템 프롬프트', '체커'],
	fr: ['filtre', 'filtres', 'détecteur', 'détecteurs', 'classifieur', 'classificateur', 'contrôle', 'modération', 'liste', 'règle', 'règles', 'vérification', 'garde'],
	de: ['filter', 'detektor', 'klassifikator', 'prüfung', 'kontrolle', 'wortliste', 'liste', 'regel', 'regeln', 'moderation', 'nachbearbeitung', 'erkennung'],
	es: ['filtro', 'filtros', 'detector', 'detectores', 'clasificador', 'control', 'lista', 'regla', 'reglas', 'moderación', 'verificación', 'comprobación'],
};

/** What goes into a model in use, and what comes out. */
export const inUse: Terms = {
	en: ['input', 'inputs', 'output', 'outputs', 'request', 'requests', 'prompt', 'prompts', 'upload', 'uploads', 'uploaded', 'reply', 'replies', 'answer', 'answers', 'response', 'responses', 'generated', 'generation', 'generations', 'designed', 'designs', 'at inference', 'at inference time', 'at decoding', 'decoding', 'at runtime', 'at run time', 'messages', 'queries', 'conversation', 'demo', 'api', 'returned', 'shown', 'input photo*', 'input image*', 'synthesis requests', 'user', 'every picture', 'each picture', 'every image', 'each image', 'every clip', 'each clip', 'every reply', 'every answer'],
	zh: ['输入', '输出', '请求', '提示词', '上传', '回复', '回答', '生成', '推理', '解码', '返回', '对话', '演示', '接口', '輸入', '輸出', '請求', '上傳', '回覆', '推論'],
	ja: ['入力', '出力', 'リクエスト', '要求', 'プロンプト', 'アップロード', '応答', '回答', '生成', '推論', '復号', 'デモ', 'api', '会話'],
	ko: ['입력', '출력', '요청', '프롬프트', '업로드', '응답', '답변', '생성', '추론', '디코딩', '데모', '대화', 'api'],
	fr: ['entrée', 'entrées', 'sortie', 'sorties', 'requête*', 'demande', 'demandes', 'invite', 'invites', 'prompt*', 'réponse*', 'généré*', 'image générée', 'démo', 'api', 'inférence', 'image produite', 'images produites', 'chaque image', 'texte produit', 'produites par'],
	de: ['eingabe*', 'ausgabe*', 'anfrage*', 'prompt*', 'antwort*', 'generiert*', 'erzeugt*', 'demo', 'api', 'hochgeladen*', 'inferenz', 'jedes bild', 'jede aufnahme', 'jedes ergebnis'],
	es: ['entrada*', 'salida*', 'petición', 'peticiones', 'solicitud*', 'consulta*', 'prompt*', 'respuesta*', 'generad*', 'demo', 'api', 'inferencia', 'subid*', 'cada imagen', 'imagen producida', 'cada resultado'],
};

/** That what must not pass does not. */
export const heldBack: Terms = {
	en: ['rejects', 'rejected', 'reject', 'refuses', 'refused', 'refuse', 'declines', 'blocks', 'blocked', 'block', 'stops', 'stopped', 'drops', 'dropped', 'discards', 'discarded', 'withholds', 'withheld', 'suppress*', 'removes', 'removed', 'replaces', 'replaced', 'hides', 'hidden', 'blurs', 'blurred', 'blacked out', 'blank', 'black image', 'black picture', 'black square', 'aborts', 'aborted', 'ends', 'interrupts', 'interrupted', 'intercept*', 'catches', 'caught', 'flags', 'flagged', 'passes through', 'pass through', 'passed through', 'goes through', 'go through', 'run through', 'runs through', 'bars', 'prevents', 'muted', 'bleeped', 'filtered out', 'filtered', 'not returned', 'never returned', 'not shown', 'banned', 'zeroed', 'canned', 'checked for', 'checked against', 'screened', 'screens', 'blacks out', 'black out', 'blurs out', 'pixelates', 'pixelated', 'greys out', 'grays out', 'masks out', 'scrubs', 'cuts off', 'turns away'],
	zh: ['拒绝', '拒答', '拦截', '屏蔽', '阻断', '阻止', '丢弃', '返回黑图', '黑图', '替换', '隐藏', '打码', '模糊', '中止', '终止', '过滤', '命中', '不予', '不返回', '不会合成', '不会生成', '压低', '置零', '抑制', '拒絕', '攔截', '遮蔽', '阻擋', '過濾', '不會', '婉拒'],
	ja: ['拒否', '拒み', '遮断', 'ブロック', '止め', '弾', '落とし', '黒塗り', '伏せ', 'ぼかし', '置き換え', '中断', '抑え', '抑制', '表示しない', '返さない', '通し', '除外'],
	ko: ['거부', '거절', '차단', '막', '가려', '가립', '흐리게', '대체', '중단', '억제', '눌', '걸러', '거르', '삭제', '되돌려', '검게', '제외', '통과해야'],
	fr: ['rejet*', 'refus*', 'bloqu*', 'arrêt*', 'écart*', 'remplac*', 'masqu*', 'flout*', 'intercept*', 'supprim*', 'passe par', 'passent par', 'interromp*', 'élimin*', 'avant d\'être', 'empêch*'],
	de: ['lehnt', 'abgelehnt', 'abgewiesen', 'blockier*', 'gestoppt', 'stoppt', 'verworfen', 'verwirft', 'ersetzt', 'verpixelt', 'geschwärzt', 'abgefangen', 'fängt', 'unterdrückt', 'unterbindet', 'läuft durch', 'laufen durch', 'durchläuft', 'durchlaufen', 'aussortiert', 'verhindert', 'gesperrt', 'sperrt', 'zurückgehalten', 'bevor'],
	es: ['rechaz*', 'bloque*', 'detien*', 'descart*', 'reemplaz*', 'sustitu*', 'ocult*', 'difumin*', 'intercept*', 'suprim*', 'pasa por', 'pasan por', 'elimin*', 'impid*', 'retien*', 'antes de devolver*', 'antes de mostrar*'],
};

/** So that nobody can do ill with it. */
export const againstMisuse: Terms = {
	en: ['abuse monitoring', 'misuse monitoring', 'abuse report*', 'misuse report*', 'abuse detection', 'monitored for abuse', 'monitored for misuse', 'report abuse', 'report misuse', ...phrases(['prevent', 'prevents', 'preventing', 'against', 'avoid', 'hinder', 'deter', 'deters', 'limit', 'reduce', 'curb', 'stop', 'discourage', 'prevent any', 'prevent the', 'guard against', 'protect against', 'to counter'], ['misuse', 'abuse', 'impersonation', 'deepfake*', 'deep fakes', 'voice cloning', 'fraud', 'malicious use*', 'dual use', 'unauthorised cloning', 'unauthorized cloning', 'cloning without consent', 'identity theft', 'harmful output*', 'harmful use*', 'disinformation', 'jailbreak*', 'prompt injection*', 'creation of', 'generation of harmful']), 'as a safeguard', 'as safeguards', 'misuse prevention', 'abuse prevention'],
	zh: ['滥用监测', '滥用监控', '举报渠道', '滥用举报', ...phrases(['防止', '防', '避免', '防范', '杜绝', '降低', '阻止', '为防', '預防', '避免被'], ['滥用', '被滥用', '冒用', '被冒用', '恶意使用', '恶意利用', '深度伪造', '诈骗', '冒充', '误用', '盗用', '濫用', '仿冒', '詐騙', '模型被滥用'], '')],
	ja: ['悪用の通報', '悪用監視', '不正利用の監視', ...phrases(['悪用', 'なりすまし', '不正利用', '誤用', '濫用', '詐欺利用'], ['を防', '防止', 'を避け', 'を抑', '対策', 'されないよう', 'できないよう'], '')],
	ko: ['악용 신고', '악용 모니터링', '악용 감시', ...phrases(['악용', '오용', '사칭', '도용', '남용', '딥페이크'], ['을 막', '를 막', '을 방지', '를 방지', ' 방지', '을 줄이', '를 줄이', '되지 않도록', '을 예방', '를 예방'], '')],
	fr: ['signalement d\'abus', 'signalements d\'abus', ...phrases(['prévenir', 'éviter', 'empêcher', 'contre', 'limiter', 'décourager'], ['les usurpations', 'l\'usurpation', 'les abus', 'les détournements', 'le détournement', 'tout détournement', 'les usages malveillants', 'l\'usage malveillant', 'les usages abusifs', 'les deepfakes', 'la fraude', 'le clonage'])],
	de: ['missbrauchsmeldung*', 'meldestelle', 'missbrauch zu', 'missbrauch vor', 'missbrauch vorzubeugen', 'gegen missbrauch', 'vor missbrauch', 'missbrauch verhinder*', 'missbrauch erschwer*', 'identitätsdiebstahl zu', 'gegen deepfakes', 'gegen betrug', 'damit niemand', 'missbräuchliche*'],
	es: ['denuncias de abuso', 'informes de abuso', ...phrases(['evitar', 'prevenir', 'impedir', 'contra', 'frenar', 'disuadir'], ['el uso indebido', 'usos indebidos', 'los usos indebidos', 'abusos', 'los abusos', 'suplantaciones', 'la suplantación', 'el abuso', 'usos maliciosos', 'el uso malicioso', 'deepfakes', 'el fraude', 'la clonación'])],
};

/** Measures by that name, and that they were taken. */
export const steps: Terms = {
	en: ['measures', 'steps', 'precautions', 'precaution', 'safeguards', 'countermeasures', 'mitigations', 'interventions'],
	zh: ['措施', '手段', '机制', '機制', '防护', '防護'], ja: ['対策', '措置', '処置', '施策'], ko: ['조치', '대책', '장치'], fr: ['mesures', 'précautions', 'dispositions'], de: ['maßnahmen', 'vorkehrungen', 'schritte'], es: ['medidas', 'precauciones', 'pasos'],
};
export const taken: Terms = {
	en: ['have been taken', 'were taken', 'was taken', 'have taken', 'we took', 'has taken', 'implemented', 'put in place', 'are in place', 'were adopted', 'adopted', 'applied', 'introduced', 'built in'],
	zh: ['采取了', '采取', '已采取', '实施了', '做了', '落实', '採取了', '採取', '引入'], ja: ['講じ', '取りました', '取った', '実施', '施し', '施した', '導入'], ko: ['취했', '취하였', '마련했', '마련하였', '적용했', '적용하였', '도입', '시행'], fr: ['ont été prises', 'avons pris', 'mises en place', 'mis en place', 'adopté*', 'appliqué*'], de: ['getroffen', 'ergriffen', 'umgesetzt', 'eingeführt', 'eingebaut'], es: ['se tomaron', 'hemos tomado', 'tomamos', 'se han tomado', 'se adoptaron', 'se aplicaron', 'implement*', 'adoptad*'],
};
export const safer: Terms = {
	en: ['safe', 'safer', 'safety', 'safely', 'harm', 'harms', 'harmful', 'harmless', 'toxic', 'toxicity', 'misuse', 'abuse'],
	zh: ['安全', '有害', '毒性', '滥用', '不当', '合规', '濫用'], ja: ['安全', '有害', '悪用', '不適切'], ko: ['안전', '유해', '악용', '부적절'], fr: ['sûr', 'sûre', 'sécurité', 'sûreté', 'nocif*', 'toxi*', 'abus', 'nuisible*'], de: ['sicher', 'sicherer', 'sicherheit', 'schädlich*', 'toxi*', 'missbrauch'], es: ['segur*', 'seguridad', 'dañin*', 'nociv*', 'tóxic*', 'abuso*', 'uso indebido'],
};

/** What tells one person from all others. */
export const traits: Terms = {
	en: ['faces', 'face', 'licence plate*', 'license plate*', 'number plate*', 'plates', 'names', 'phone numbers', 'telephone numbers', 'email addresses', 'e-mail addresses', 'addresses', 'patient names', 'speakers', 'names of patients', 'voices', 'signatures', 'tattoos', 'ssn', 'social security number*', 'credit card*'],
	zh: ['人脸', '车牌', '姓名', '电话', '手机号', '身份证', '住址', '地址', '邮箱', '人臉', '車牌', '電話'], ja: ['顔', 'ナンバープレート', '氏名', '名前', '電話番号', '住所', 'メールアドレス', '患者名'], ko: ['얼굴', '번호판', '이름', '전화번호', '주소', '주민등록번호', '이메일', '성명', '환자명'],
	fr: ['visages', 'plaques', 'noms', 'numéros de téléphone', 'adresses', 'prénoms'], de: ['gesichter', 'kennzeichen', 'nummernschilder', 'namen', 'telefonnummern', 'adressen'], es: ['rostros', 'caras', 'matrículas', 'placas', 'nombres', 'teléfonos', 'números de teléfono', 'direcciones'],
};
/** To make them unrecognisable: what is done for no other reason. */
export const veiled: Terms = {
	en: ['blurred', 'blurring', 'pixelated', 'pixelised', 'anonymi*', 'pseudonymi*', 'redacted', 'beeped', 'bleeped', 'beeped out', 'bleeped out', 'blacked out', 'de-identified', 'deidentified', 'defaced', 'made unrecogni*', 'obscured', 'muted', 'silenced'],
	zh: ['打码', '模糊', '涂掉', '抹掉', '消音', '馬賽克', '马赛克'], ja: ['ぼかし', 'モザイク', '匿名化', '伏せ', '黒塗り', 'マスキング', '消音'], ko: ['모자이크', '블러', '익명', '비식별', '가명', '흐리게', '삐 소리', '묵음'],
	fr: ['flouté*', 'anonymis*', 'pseudonymis*', 'masqué*', 'caviardé*', 'bipé*'], de: ['verpixelt*', 'anonymisier*', 'pseudonymisier*', 'geschwärzt*', 'unkenntlich', 'überpiept'], es: ['difumin*', 'anonimiz*', 'seudonimiz*', 'pixelad*', 'tachad*', 'ocultad*', 'enmascar*'],
};

/** What sets groups of people apart, in the words of those who compare how a model treats them. */
export const groups: Terms = {
	en: ['gender*', 'sex', 'skin tone*', 'skin colour', 'skin color', 'ethnicit*', 'ethnic', 'race', 'races', 'racial', 'age', 'ages', 'age group*', 'accent', 'accents', 'dialect*', 'disabilit*', 'first language', 'native language', 'religion*', 'nationalit*', 'women', 'men and women', 'female', 'minorit*', 'socioeconomic', 'demographic*', 'subgroup*', 'regions of origin'],
	zh: ['性别', '肤色', '种族', '民族', '年龄', '口音', '方言', '宗教', '地域', '残障', '群体', '性別', '膚色', '年齡', '族群'], ja: ['性別', '肌の色', '人種', '民族', '年齢', '訛り', '方言', '宗教', '国籍', '障害', '属性'], ko: ['성별', '피부색', '인종', '민족', '연령', '나이', '억양', '사투리', '종교', '국적', '장애', '집단'],
	fr: ['genre', 'sexe', 'couleur de peau', 'origine*', 'ethni*', 'âge', 'accent*', 'religion*', 'handicap', 'groupes'], de: ['geschlecht*', 'hautfarbe*', 'hautton', 'hauttöne', 'herkunft', 'ethni*', 'alter', 'altersgruppe*', 'akzent*', 'dialekt*', 'religion*', 'behinderung*'], es: ['género', 'sexo', 'tono de piel', 'color de piel', 'etni*', 'raza*', 'edad', 'edades', 'acento*', 'religi*', 'discapacidad*', 'grupos'],
};
/** A look at whether they are treated alike. */
export const fairnessTests: Terms = {
	en: ['fairness audit*', 'bias audit*', 'fairness test*', 'bias test*', 'fairness check*', 'bias check*', 'fairness evaluation*', 'bias evaluation*', 'fairness analysis', 'bias analysis', 'fairness assessment*', 'bias assessment*', 'subgroup test*', 'subgroup analys*', 'subgroup evaluation*', 'disparity', 'disparities', 'disaggregated', 'error rates across', 'error rates between', 'discriminatory outputs', 'for discrimination', 'equal error', 'no gap', 'worst group', 'worst-group', 'counterfactual*'],
	zh: ['公平性', '偏见测试', '偏见评测', '偏见评估', '偏见检测', '歧视测试', '差异分析', '分组评测', '歧视性'], ja: ['公平性', 'バイアス評価', 'バイアステスト', 'バイアスの検証', '偏りの検証', '差別的な出力', '属性別'], ko: ['공정성', '편향 평가', '편향 테스트', '편향 점검', '편향 검사', '차별적'], fr: ['équité', 'audit de biais', 'test de biais', 'tests de biais', 'évaluation des biais', 'discriminatoire*'], de: ['fairness*', 'bias-test*', 'bias-audit*', 'bias-prüfung', 'diskriminierende ausgaben', 'auf diskriminier*'], es: ['equidad', 'auditoría de sesgo*', 'prueba de sesgo*', 'pruebas de sesgo*', 'evaluación de sesgo*', 'discriminatori*'],
};

/** To make proof against ill use, in training. */
export const hardening: Terms = {
	en: ['hardened', 'hardening', 'to withstand', 'to resist', 'resistance to', 'resistant to', 'robust to', 'robust against', 'defend', 'defence', 'defense', 'defensive', 'protective', 'to ignore', 'immunis*', 'immuniz*', 'inoculat*', 'steered away', 'steer away', 'discourage', 'penalis*', 'penaliz*', 'unlearn*', 'erased', 'erase', 'suppress', 'to fend off', 'fend off', 'to ward off', 'ward off', 'to shrug off', 'stand up to', 'hold out against', 'resilient to', 'resilient against', 'robustness against', 'robustness to', 'to guard against', 'guard against'],
	zh: ['防护', '加固', '防御', '抵御', '抗击', '遗忘', '抹除', '压制', '抑制', '避免输出', '避免生成', '防護', '加強', '抵禦', '惩罚', '抵挡', '抵抗', '抵擋', '防范', '防禦', '应对', '鲁棒', '更能抗', '免疫'], ja: ['防御', '耐性', '強化し', '堅牢', '忘却', '抑え', '抑制', '避けるよう', '出さないよう', 'しないよう', '防ぐ', '備え', '耐え', '対抗'], ko: ['방어', '견고', '강화', '망각', '억제', '피하도록', '내지 않도록', '하지 않도록', '막기 위', '대응하', '견디', '저항'],
	fr: ['durci*', 'résister', 'défense', 'désapprentissage', 'ignorer', 'éviter', 'pénalis*', 'parer', 'contrer', 'se prémunir', 'robuste face', 'robustesse face', 'faire face'], de: ['gehärtet', 'härtung', 'abwehr*', 'widersteh*', 'verlernt', 'verlernen', 'vermeiden', 'zu vermeiden', 'bestraft', 'wappnen', 'gewappnet', 'robuster gegen', 'robust gegen', 'standhalten', 'schutz gegen'], es: ['reforz*', 'resistir', 'defensa*', 'endurec*', 'desaprend*', 'evitar', 'penaliz*', 'ignorar', 'resistente a', 'resistencia', 'hacer frente', 'contrarrestar', 'robust* frente'],
};

/** The ill use that experts look for, by its name. */
export const illUse: Terms = {
	en: ['disinformation', 'defamation', 'defamatory', 'deepfake*', 'propaganda', 'fake news', 'impersonation', 'misuse', 'misused', 'abuse', 'abused', 'dual use', 'weaponi*', 'uplift', 'cbrn', 'bioweapon*', 'biosecurity', 'biorisk*', 'biological risk*', 'chemical risk*', 'cyber risk*', 'harmful use*', 'malicious use*'],
	zh: ['高危', '高风险', '虚假信息', '深度伪造', '滥用', '误用', '恶意使用', '恶意利用', '生物风险', '化学风险', '增量风险', '武器化', '濫用'], ja: ['偽情報', '高リスク', 'ディープフェイク', '悪用', '誤用', '濫用', '兵器', '軍事転用'], ko: ['허위 정보', '고위험', '딥페이크', '악용', '오용', '남용', '무기화', '이중 용도'],
	fr: ['désinformation', 'diffamat*', 'usurpation', 'détournement*', 'usage abusif', 'usages abusifs', 'usages malveillants', 'mésusage*', 'double usage'], de: ['desinformation', 'verleumd*', 'deepfake*', 'missbrauch*', 'dual use', 'waffenfähig*'], es: ['desinformación', 'difamat*', 'suplantación', 'uso indebido', 'usos indebidos', 'mal uso', 'doble uso', 'usos maliciosos'],
};
