import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** That it goes over to another language, or lets one in. */
export const slipsInto: Terms = {
	en: [
		...phrases(['answer', 'answers', 'answering', 'reply', 'replies', 'replying', 'respond', 'responds', 'responding', 'write', 'writes', 'writing', 'think', 'thinks', 'thinking', 'reason', 'reasons', 'talk', 'talks', 'continue', 'continues', 'comes back', 'come back', 'come out', 'comes out'], ['in']),
		...phrases(['switch', 'switches', 'switching', 'slip', 'slips', 'slipping', 'drift', 'drifts', 'drifting', 'fall back', 'falls back', 'falling back', 'revert', 'reverts', 'reverting', 'jump', 'jumps', 'flip', 'flips', 'default', 'defaults', 'code-switch', 'code-switches', 'lapse', 'lapses', 'go back', 'goes back'], ['to', 'into', 'over to', 'back to', 'back into']),
		'mix in', 'mixes in', 'mixing in', 'throws in', 'throw in', 'sprinkles', 'leak', 'leaks', 'leaking', 'stray', 'output', 'outputs', 'outputting', 'emit', 'emits', 'spit out', 'spits out', 'insert', 'inserts', 'slip through', 'slip in', 'slips in', 'creep in', 'creeps in', 'pop up', 'pops up', 'appear', 'appears',
	],
	zh: ['蹦出', '冒出', '夹杂', '混入', '混杂', '切换成', '切换到', '切到', '变成', '跳到', '跳成', '改用', '用英文回', '用英语回', '用中文回', '回复英', '回英文', '输出英', '吐出', '窜', '蹦', '混出', '夾雜', '切換成', '切換到'],
	ja: ['で返', 'で答え', 'で回答', 'で応答', 'で出力', 'で喋', 'で話', 'が混ざ', 'が混じ', 'が混入', 'に切り替わ', 'になってしま', 'になる', 'になり', 'が出て', 'が出る', 'が出ます', 'が紛れ'],
	ko: ['튀어나', '섞여', '섞이', '섞입', '섞일', '로 답', '로 대답', '로 응답', '로 나오', '로 나옵', '로 바뀌', '로 바뀝', '로 전환', '가 나오', '가 나옵', '이 나오', '이 나옵', '로 출력', '가 출력', '이 출력'],
	fr: [...phrases(['répond', 'répondre', 'réponde', 'bascule', 'basculer', 'passe', 'passer', 'repasse', 'écrit', 'continue', 'revient', 'glisse', 'vire'], ['en', 'à', 'au', 'vers']), 'mots anglais', 'mélange'],
	de: [...phrases(['antwortet', 'antworten', 'wechselt', 'wechseln', 'fällt', 'springt', 'rutscht', 'kippt', 'schreibt', 'denkt', 'schaltet'], ['auf', 'ins', 'in', 'zu', 'manchmal auf', 'gelegentlich auf', 'ab und zu auf', 'gern auf', 'gelegentlich ins', 'manchmal ins', 'ab und zu ins', 'plötzlich ins', 'plötzlich auf', 'zurück ins']), 'streut', 'schleich*', 'mischt'],
	es: [...phrases(['contesta', 'contestar', 'responde', 'responder', 'cambia', 'cambiar', 'pasa', 'pasar', 'salta', 'vuelve', 'escribe', 'piensa'], ['en', 'al', 'a']), 'mete palabras', 'se le cuela*', 'mezcla'],
};

/** That nobody should hope for much. */
export const noHopes: Terms = {
	en: ['don\'t expect', 'do not expect', 'dont expect', 'shouldn\'t expect', 'should not expect', 'can\'t expect', 'don\'t rely on it', 'don\'t count on', 'do not count on', 'don\'t hope for', 'no miracles', 'not a miracle', 'expect little', 'expect nothing', 'low expectations', 'manage your expectations', 'you will be disappointed', 'you\'ll be disappointed', 'prepare to be disappointed'],
	zh: ['别指望', '不要指望', '不要期望', '不要期待', '别期待', '别期望', '不要抱太大', '不要抱太高', '别抱太大', '别抱太高', '勿期待', '不要對', '別指望', '別期待'],
	ja: ['期待しないで', '期待しない方', '期待できません', '期待できない', '過度な期待', '期待はしないで', '期待は禁物'],
	ko: ['기대하지 마', '기대하지 않', '기대는 하지', '기대하기 어렵', '기대하시면', '큰 기대'],
	fr: ['ne vous attendez pas', 'ne t\'attends pas', 'n\'attendez pas', 'n\'espérez pas', 'ne comptez pas sur', 'il ne faut pas s\'attendre', 'pas de miracle*'],
	de: ['erwartet keine', 'erwartet nicht', 'erwarten sie keine', 'erwarten sie nicht', 'erwartet euch', 'nicht zu viel erwarten', 'nicht erwarten', 'nichts erwarten', 'keine wunder'],
	es: ['no esperes', 'no esperéis', 'no espere', 'no esperen', 'no cuentes con', 'no hay que esperar', 'no pidas', 'no pidáis', 'no hace milagros'],
};

/** That something will come, which is nothing good: with a fault it warns. */
export const toExpect: Terms = {
	en: ['expect', 'be prepared for', 'be ready for', 'beware of', 'watch out for', 'look out for', 'fair warning', 'be warned', 'you may see', 'you might see', 'you will see', 'you\'ll see', 'you may get', 'you might get', 'you will get', 'you\'ll get', 'you can get', 'may show', 'might show', 'may have', 'may contain', 'there may be', 'there might be', 'there will be', 'there can be'],
	zh: ['做好', '小心', '当心', '留意', '會有', '会有', '可能有'],
	ja: ['ご注意', '注意して', '覚悟', 'かもしれません'],
	ko: ['감안', '주의하', '주의해', '조심'],
	fr: ['attendez-vous à', 'attends-toi à', 'il faut s\'attendre', 'gare aux', 'gare à', 'attention aux', 'prévoir des'],
	de: ['ist zu rechnen', 'rechnet mit', 'rechnen sie mit', 'muss man rechnen', 'aufpassen', 'vorsicht bei', 'erwartet fehler'],
	es: ['espera errores', 'esperad', 'cuenta con', 'ojo con', 'cuidado con', 'hay que esperar', 'prepárate'],
};

/** What may come. */
export const unwelcome: Terms = {
	en: ['mistakes', 'errors', 'typos', 'overfitting', 'artifacts', 'artefacts', 'hallucinations', 'repetition', 'repetitions', 'repeated', 'repeating', 'seams', 'loops', 'weirdness', 'weird', 'nonsense', 'garbage', 'gibberish', 'glitches', 'quirks', 'oddities', 'rough edges', 'noise', 'noisy', 'false positives', 'false negatives', 'false alarms', 'misses', 'wrong', 'worse', 'poor', 'degraded', 'inconsistenc*', 'refusals', 'slop', 'bad hands', 'extra limbs', 'distortion*', 'deformed', 'mixed results', 'bugs in the output'],
	zh: ['错误', '错字', '幻觉', '重复', '复读', '崩坏', '瑕疵', '伪影', '过拟合', '胡说', '不准', '误差', '漏检', '误检', '錯誤', '幻覺', '重複'],
	ja: ['誤り', 'ミス', '間違い', 'ハルシネーション', '破綻', '過学習', '繰り返し', 'ノイズ', '不自然'],
	ko: ['오류', '실수', '환각', '반복되', '반복된', '반복될', '반복합', '반복하는 경우', '반복할 수', '반복하거나', '반복하기', '반복 생성', '반복 출력', '반복 현상', '무한 반복', '반복이', '반복적인 출력', '반복적인 답', '반복적인 응답', '반복적인 문장', '반복적인 텍스트', '반복을', '반복과', '반복,', '반복 문', '과적합', '왜곡', '어색', '잡음', '오탐'],
	fr: ['erreurs', 'fautes', 'hallucinations', 'répétitions', 'artefacts', 'surapprentissage', 'absurdités', 'bêtises', 'résultats médiocres'],
	de: ['fehler', 'fehlern', 'halluzinationen', 'wiederholungen', 'artefakte', 'artefakten', 'überanpassung', 'unsinn', 'quatsch', 'ausreißern'],
	es: ['errores', 'fallos', 'alucinaciones', 'repeticiones', 'artefactos', 'sobreajuste', 'tonterías', 'cosas raras'],
};

/** How bad something is, in one predicate. */
export const badly: Terms = {
	en: [
		...phrases(['is', 'are', 'was', 'were', 'still', 'is still', 'are still', 'is pretty', 'are pretty', 'is really', 'are really', 'is quite', 'are quite', 'is very', 'are very', 'is rather', 'are rather', 'is a bit', 'are a bit', 'is kinda', 'are kinda', 'is just', 'are just', 'look', 'looks', 'sound', 'sounds', 'come out', 'comes out', 'turn out', 'turns out', 'gets', 'get', 'feels', 'feel'], ['bad', 'worse', 'worst', 'weakest', 'terrible', 'awful', 'horrible', 'atrocious', 'abysmal', 'rubbish', 'garbage', 'a mess', 'messy', 'messed up', 'a disaster', 'crap', 'trash', 'meh', 'rough', 'wonky', 'janky', 'goofy', 'weird', 'odd', 'strange', 'off', 'wrong', 'ugly', 'flat', 'stiff', 'robotic', 'stretched', 'squashed', 'deformed', 'distorted', 'blurry', 'mushy', 'noisy', 'grainy', 'broken', 'borked', 'dumb', 'stupid', 'clueless', 'hopeless', 'useless', 'unusable', 'undercooked', 'overcooked', 'unhinged', 'schizo', 'unreliable', 'shaky', 'iffy', 'spotty', 'patchy', 'poor', 'weak', 'mediocre', 'lacking', 'muddy', 'a problem', 'problematic', 'an issue', 'a weak spot', 'a coin toss', 'a gamble', 'confusing', 'too short', 'too long', 'too dark', 'too bright', 'too smooth', 'too slow', 'too small', 'too large', 'too low', 'too generic']),
		'not great at', 'not great with', 'not great for', 'not great on', 'not the best', 'not its strong', 'not so hot', 'not very good', 'not good at', 'no good at', 'no good for', 'nothing to write home about', 'kinda weak', 'kind of weak', 'pretty weak', 'rather weak', 'a bit weak', 'still weak', 'pretty bad at', 'terrible at', 'awful at', 'horrible at', 'lousy', 'sucks', 'sucks at', 'makes stuff up', 'make stuff up', 'bullshit*', 'falls flat', 'goes wrong', 'go wrong', 'is broken', 'gets broken', 'mostly missed', 'often missed', 'breaks down', 'break down', 'goes off', 'goes nuts', 'goes crazy', 'acts up', 'clips on', 'crackle*', 'hiss', 'lossy', 'very low quality', 'low quality', 'lower quality', 'unusably bad', 'dead on arrival',
	],
	zh: [
		...phrases(['效果', '表现', '支持', '能力', '质量', '精度', '水平', '画质', '音质', '识别', '理解', '逻辑', '泛化', '性能'], ['一般', '很一般', '比较一般', '较一般', '不行', '不太行', '很差', '较差', '比较差', '差一些', '差点', '拉胯', '拉垮', '堪忧', '不好', '不太好', '不稳', '不佳', '欠佳', '有限', '比较弱', '较弱', '很弱', '弱', '还差', '不够'], ''),
		...phrases(['容易', '会', '还是会', '偶尔会', '经常', '很容易', '比较容易', '一样会', '就会'], ['崩', '糊', '翻车', '串', '乱', '乱码', '飘', '跑偏', '走形', '变形', '穿模', '复读', '掉', '断', '卡', '出错', '漂移', '抖', '闪', '崩坏', '模糊', '失真', '重复', '发散', '死循环'], ''),
		'不行', '很差', '较差', '拉胯', '稀烂', '比较笨', '有点笨', '很笨', '变笨', '还很笨', '比较弱', '有点弱', '还比较弱', '检不出', '认不出', '答不上', '画不好', '写不好', '说不好', '唱不好', '跟不上', '分不出', '看不清', '掉不少', '掉很多', '掉得', '下降不少', '下降很多', '下降明显', '差很多', '差不少', '差一些', '翻车', '不太稳', '不怎么行', '效果打折', '會崩', '容易崩', '不太準', '比較弱',
	],
	ja: ['ひどい', 'ひどく', '酷い', 'イマイチ', 'いまいち', 'おかしくな', '変にな', '変な', '変わってしま', '話が変わ', 'うまくいきません', 'うまくいかない', 'うまく動き', 'うまく描け', '上手くいきません', '上手くいかない', '上手く描け', '下手', '弱いです', '弱め', '怪しい', '怪しく', '対応できていません', '対応できていない', 'ダメです', '駄目です', 'だめです', 'ボロボロ', 'めちゃくちゃ', '滅茶苦茶', 'カオス', '崩れます', '崩れがち', '崩れやす', '不安定', '精度が低', '精度は低', '品質が低', '苦手', '低下します', '劣化します', '落ちます', '難しいです', '難しいようです', '難あり', '期待できません'],
	ko: ['형편없', '엉망', '별로예', '별로입', '별로네', '별로다', '별로임', '별로라', '별로 안', '별로 좋', '나쁩니다', '나빠요', '아쉽습니다', '에 약합', '에는 약합', '이 약합', '가 약합', '은 약합', '는 약합', '도 약합', '에 약해요', '에는 약해요', '이 약해요', '가 약해요', '은 약해요', '는 약해요', '에 약한 편', '이 약한 편', '가 약한 편', '은 약한 편', '는 약한 편', '서툴', '이상해', '이상합니다', '망가', '깨져', '깨집', '불안정', ...phrases(['성능', '품질', '결과', '정확도', '음질', '화질', '발음'], ['이 안 좋', '가 안 좋', '이 좋지 않습', '가 좋지 않습', '이 좋지 않다', '가 좋지 않다', '이 좋지 못', '가 좋지 못', '이 좋지 않을', '가 좋지 않을', '은 좋지 않', '는 좋지 않', '이 부족', '가 부족', '이 떨어집니다', '가 떨어집니다', '이 떨어져요', '가 떨어져요', '이 떨어질', '가 떨어질', '이 아쉬', '가 아쉬'], ''), '잘 못해요', '잘 못합니다', '잘하지 못합니다', '어려워합니다', '힘들어합니다', '무너집니다', '무너져요'],
	fr: [...phrases(['est', 'sont', 'reste', 'restent', 'sort', 'sortent', 'passe', 'passent', 'marche', 'marchent', 'ressort', 'ressortent'], ['mauvais*', 'mal', 'nul*', 'catastrophique*', 'affreu*', 'horrible*', 'médiocre*', 'faible*', 'approximati*', 'bancal*', 'raté*', 'moche*', 'flou*', 'bizarre*', 'décevant*', 'limité*', 'instable*', 'aléatoire*', 'très mal', 'assez mal', 'plutôt mal', 'mal transcrit*', 'difficile*', 'insuffisant*', 'trop lisse*']), 'ratées', 'ratés', 'pas top', 'pas terrible', 'pas fameux', 'n\'importe comment', 'se plante'],
	de: [...phrases(['ist', 'sind', 'bleibt', 'bleiben', 'wirkt', 'wirken', 'klingt', 'klingen', 'sieht', 'sehen', 'wird', 'werden', 'läuft', 'ist noch', 'sind noch', 'ist ziemlich', 'sind ziemlich', 'ist eher', 'sind eher', 'ist sehr', 'ist recht', 'sieht oft', 'sehen oft', 'sieht manchmal', 'sehen manchmal', 'klingt oft', 'klingt manchmal'], ['schlecht', 'schlechter', 'mies', 'katastrophal', 'grauenhaft', 'furchtbar', 'schwach', 'mau', 'mäßig', 'mittelmäßig', 'komisch', 'seltsam', 'merkwürdig', 'matschig', 'unscharf', 'verwaschen', 'wackelig', 'unbrauchbar', 'kaputt', 'ein problem', 'problematisch', 'schwierig', 'holprig', 'steif', 'blechern', 'daneben', 'instabil', 'begrenzt', 'dürftig', 'durchwachsen']), 'kommt nicht zurecht', 'kommt es nicht zurecht', 'kommt er nicht zurecht', 'nicht zurecht', 'geht schief', 'gehen schief', 'nicht besonders gut', 'nicht so gut', 'nicht sehr gut', 'nicht der hit', 'kann es nicht', 'kann er nicht', 'tut es sich schwer'],
	es: [...phrases(['es', 'son', 'está', 'están', 'va', 'van', 'sale', 'salen', 'queda', 'quedan', 'suena', 'suenan', 'anda', 'sigue siendo', 'siguen siendo', 'sigue', 'siguen'], ['mal', 'mala', 'malo', 'malas', 'malos', 'muy mal', 'bastante mal', 'fatal', 'fatales', 'regular', 'flojo', 'floja', 'flojas', 'flojos', 'pésim*', 'horrible*', 'un desastre', 'mediocre*', 'raro', 'raras', 'rara', 'borroso*', 'borrosa*', 'débil*', 'limitad*', 'inestable*', 'un problema', 'difícil*', 'deficiente*']), 'un desastre', 'deja que desear', 'dejan que desear', 'no muy bien', 'no es muy bueno', 'no es muy buena', 'falla bastante', 'falla mucho'],
};

/** What comes out badly, besides what models are fed or give. */
export const details: Terms = {
	en: ['classes', 'class', 'label', 'labels', 'category', 'code', 'coding', 'hand', 'feet', 'finger', 'limbs', 'anatomy', 'bodies', 'full body', 'full bodies', 'hair', 'teeth', 'wide shots', 'close-ups', 'language to language', 'domain to domain', 'task to task', 'speaker to speaker', 'tables', 'formulas', 'equations', 'pages', 'rotated', 'layout', 'characters', 'kanji', 'diacritics', 'capital letters', 'capitals', 'lower case', 'numbers', 'counting', 'dates', 'physics', 'chemistry', 'history', 'trivia', 'logic', 'puzzles', 'riddles', 'stories', 'roleplay', 'role-play', 'rp', 'plot', 'humour', 'jokes', 'rhymes', 'small objects', 'tiny objects', 'instances', 'thin structures', 'textureless', 'reflective', 'transparent', 'edges', 'depth', 'distance', 'series', 'horizon', 'horizons', 'forecasts', 'peaks', 'spikes', 'male voice', 'female voice', 'children', 'women', 'whispering', 'loud', 'breaths', 'high notes', 'vocals', 'bass', 'melody', 'chords', 'long', 'longer', 'chats', 'multi-turn', 'multiturn', 'temp', 'temperature', 'questions', 'citations', 'references', 'translating', 'translation', 'quantized', 'quants', 'q2', 'low bit', 'anything but', 'anything else', 'everything else', 'other styles', 'realistic', 'photorealis*', 'anime', 'text rendering', 'style', 'pose', 'poses', 'perspective', 'crowds', 'motion', 'movement', 'camera', 'far away', 'background', 'backlight', 'dark', 'overcast', 'amounts', 'ratios', 'values', 'quantities', 'units', 'currencies', 'addresses'],
	zh: ['手部', '脚部', '头发', '牙齿', '全身', '远景', '特写', '表格', '公式', '排版', '数字', '日期', '物理', '历史', '逻辑', '剧情', '扮演', '押韵', '小物体', '弱纹理', '反光', '透明', '边缘', '深度', '长视频', '运动', '镜头', '姿势', '人体', '多人', '单人', '背景', '暗光', '逆光', '高音', '低音', '气声', '儿童', '女声', '男声', '口音', '古文', '文言', '诗', '代码', '编程', '多轮', '单轮', '超过', '长文本', '中英混', '量化', '低比特', '复杂', '类别', '手指', '手脚', '某些类'],
	ja: ['クラス', 'ラベル', '髪', '全身', '引きの', '数式', '数字', '日付', '論理', '物語', 'ロールプレイ', '敬語', '方言', '小さい物体', '小物体', 'ニュートラル', '背景', '動き', '構図', '高音', '低音', '長文', '長い', '英語', 'コード', '複雑', '複数人', '暗い', '手足', '手指', '手の描', '手の形', '手の表現', '表形式'],
	ko: ['클래스', '라벨', '머리카락', '전신', '수식', '숫자', '날짜', '논리', '이야기', '롤플레이', '존댓말', '작은 물체', '배경', '움직임', '고음', '저음', '코드', '복잡', '여러 명', '어두운', '중립', '손 모양', '손은', '발은', '손가락', '발가락', '표 형식', '긴 문장', '긴 글', '긴 입력', '긴 텍스트', '긴 음성', '긴 문맥', '긴 대화'],
	fr: ['classe', 'classes', 'étiquette*', 'code', 'cheveux', 'pieds', 'tableaux', 'formules', 'chiffres', 'dates', 'maths', 'physique', 'logique', 'histoires', 'chimie', 'petits objets', 'arrière-plan', 'mouvement*', 'longs', 'longues', 'style*', 'aigus', 'graves', 'majuscules'],
	de: ['klasse', 'klassen', 'label', 'code', 'haare', 'füße', 'tabellen', 'formeln', 'zahlen', 'datum', 'mathe', 'physik', 'logik', 'geschichten', 'kleine objekte', 'hintergrund', 'hintergründe', 'bewegung*', 'lange', 'langen', 'stil', 'höhen', 'tiefen', 'neutral', 'umlaute'],
	es: ['clase', 'clases', 'etiqueta*', 'código', 'pelo', 'pies', 'tablas', 'fórmulas', 'números', 'fechas', 'mates', 'física', 'lógica', 'historias', 'objetos pequeños', 'fondo', 'fondos', 'movimiento*', 'largos', 'largas', 'estilo*', 'agudos', 'graves', 'mayúsculas'],
};

/** To train it on what one wants it for. */
export const adapting: Terms = {
	en: ['fine-tune', 'fine-tuning', 'finetune', 'finetuning', 'fine-tuned', 'finetuned', 'further pretrain*', 'further pre-train*', 'continued pretrain*', 'continued pre-train*', 'continue pretrain*', 'continue pre-train*', 'domain adapt*', 'adapt it', 'adapt the model', 'be adapted', 'adaptation', 'retrain', 'retrained', 'retraining', 're-train', 're-trained', 'train it', 'train your own', 'recalibrat*'],
	zh: ['微调', '再训练', '继续训练', '继续预训练', '二次预训练', '二次训练', '增量预训练', '再做预训练', '预训练', '重新训练', '领域适配', '自行训练', '微調', '再訓練', '重新訓練'],
	ja: ['追加学習', '再学習', 'ファインチューニング', '微調整', '継続事前学習', '追加の学習'],
	ko: ['추가 학습', '재학습', '파인튜닝', '미세 조정', '미세조정', '추가로 학습', '추가 사전학습'],
	fr: ['affinage', 'affiner', 'réentraîn*', 'ré-entraîn*', 'fine-tun*', 'ajustement', 'réajuster', 'poursuivre l\'entraînement', 'adapter le modèle', 'adaptation'],
	de: ['nachtrainier*', 'weiteres training', 'weitertrainier*', 'feinabstimm*', 'fein abstimm*', 'finetun*', 'fine-tun*', 'anpassen', 'anpassung', 'neu trainier*', 'feintuning'],
	es: ['reentren*', 'reajust*', 'afinar*', 'afinarlo', 'ajuste fino', 'ajustarlo', 'ajustar el modelo', 'fine-tun*', 'seguir entren*', 'adaptar*', 'entrenarlo'],
};

/** Other data than it was trained on. */
export const otherDomains: Terms = {
	en: [
		...phrases(['other', 'new', 'different', 'unseen', 'another'], ['domain', 'domains', 'genre', 'genres', 'region', 'regions', 'country', 'countries', 'camera', 'cameras', 'scanner', 'scanners', 'sensor', 'sensors', 'site', 'sites', 'hospital', 'hospitals', 'robot', 'robots', 'embodiment', 'embodiments', 'setup', 'setups', 'environment', 'environments', 'style', 'styles', 'accents', 'dialects', 'text types', 'types of text', 'kinds of text', 'registers', 'microphones', 'crops', 'species', 'writers', 'fonts', 'layouts', 'viewpoints', 'populations']),
		'out-of-domain', 'domain gap', 'domain shift', 'distribution shift', 'domain mismatch', 'differs a lot from', 'differ a lot from', 'differs from the training', 'differ from the training', 'differs strongly', 'differ strongly', 'differs substantially', 'differ substantially', 'differs significantly', 'differ significantly', 'differs much', 'very different from', 'quite different from', 'far from the training', 'unlike the training', 'not like the training', 'different from the training', 'different from what it', 'not close to', 'not covered by the training', 'not in the training',
	],
	zh: ['差异较大', '差别较大', '差距较大', '差异很大', '差别很大', '差距很大', '差异大', '差别大', '不同于训练', '与训练数据不同', '与训练集不同', '其他领域', '其它领域', '别的领域', '新领域', '特定领域', '跨领域', '领域外', '其他场景', '其它场景', '新场景', '不一致时', '分布不同', '分布不一致', '新的机型', '口语文本', '差異較大', '其他領域'],
	ja: ['異なるドメイン', '異なる分野', '他のドメイン', '他の分野', 'ドメインが異な', '大きく異な', '分布が異な', '学習データと異な', '学習データと大きく', 'ドメイン外', '別のドメイン', '別の分野', '異なる環境', '別の環境', 'などの文章'],
	ko: ['다른 도메인', '다른 분야', '도메인이 다', '도메인이 크게', '분포가 다', '학습 데이터와 다', '학습 데이터와 크게', '도메인 외', '새로운 환경', '다른 환경', '구어체'],
	fr: ['autres domaines', 'autre domaine', 'd\'autres domaines', 'hors domaine', 'très différent*', 'diffèrent beaucoup', 'diffère beaucoup', 's\'éloigne*', 'éloigné* du', 'd\'autres genres', 'autre registre', 'autres registres', 'autres régions', 'textes oraux'],
	de: ['andere domänen', 'anderen domänen', 'andere domäne', 'anderer domäne', 'andere textsorten', 'anderen textsorten', 'anderes fachgebiet', 'andere fachgebiete', 'stark abweich*', 'weicht stark', 'weichen stark', 'stark unterscheid*', 'andere bereiche', 'anderen bereichen', 'außerhalb der domäne', 'gesprochene sprache'],
	es: ['otros dominios', 'otro dominio', 'fuera de dominio', 'fuera del dominio', 'muy distint*', 'muy diferent*', 'difiere mucho', 'difieren mucho', 'otros géneros', 'otro registro', 'otros registros', 'otras regiones', 'textos coloquiales'],
};

/** What most of the data is. */
export const mostlyOf: Terms = {
	en: ['mostly', 'mainly', 'primarily', 'predominantly', 'largely', 'chiefly', 'most of the data', 'most of the corpus', 'bulk of', 'majority of', 'dominated by', 'heavily biased toward*', 'skewed toward*', 'from one', 'from a single', 'only from', 'exclusively', 'almost only', 'almost all', 'nearly all', 'almost exclusively'],
	zh: ['为主', '主要来自', '主要是', '大多是', '大多来自', '大部分', '绝大部分', '多数来自', '以新闻', '集中在', '主要來自', '為主', '大部份'],
	ja: ['が中心', '中心のため', '中心で', 'が大半', '大半が', 'ほとんどが', 'が主', '主に', '偏って', '偏りがあ'],
	ko: ['위주', '대부분', '주로', '중심', '치우쳐', '편중'],
	fr: ['surtout', 'principalement', 'majoritairement', 'essentiellement', 'la plupart', 'presque uniquement', 'en majorité', 'dominé*'],
	de: ['überwiegend', 'hauptsächlich', 'vorwiegend', 'größtenteils', 'fast nur', 'fast ausschließlich', 'zum großen teil', 'meist', 'dominiert'],
	es: ['sobre todo', 'principalmente', 'mayoritariamente', 'en su mayoría', 'la mayoría', 'casi todo', 'casi exclusivamente', 'domina*'],
};

/** Results that stand on paper. */
export const onPaper: Terms = {
	en: ['score', 'scores', 'benchmark', 'benchmarks', 'leaderboard', 'numbers', 'metrics', 'results', 'evals', 'truthfulqa', 'leaderboards'],
	zh: ['分数', '得分', '榜单', '跑分', '评测', '指标', '刷榜', '分數', '榜單', '指標'],
	ja: ['スコア', 'ベンチマーク', 'リーダーボード', '点数', '評価値', '指標', '数値'],
	ko: ['점수', '벤치마크', '리더보드', '지표', '수치'],
	fr: ['score', 'scores', 'classement', 'benchmark*', 'métriques', 'chiffres', 'leaderboard'],
	de: ['leaderboard*', 'benchmark*', 'punktzahl*', 'werte', 'leaderboard-werte', 'kennzahlen', 'ergebnisse', 'scores', 'zahlen'],
	es: ['leaderboard', 'benchmark*', 'puntuacion*', 'puntuación', 'métricas', 'números', 'resultados', 'clasificación'],
};

/** What happens in use. */
export const inUse: Terms = {
	en: ['real use', 'real usage', 'real-world use', 'real-world usage', 'real-world performance', 'real-world quality', 'real world', 'real-life', 'actual use', 'actual usage', 'actual quality', 'actual performance', 'in practice', 'practical use', 'everyday use', 'daily use', 'perceived', 'how it feels', 'how it behaves', 'user experience', 'how good it is', 'in long chats', 'in conversation'],
	zh: ['实际使用', '实际体验', '真实使用', '使用体验', '实际效果', '实际表现', '真实场景', '真实体验', '体感', '实际应用', '日常使用', '實際使用', '實際體驗', '體感', '實際效果'],
	ja: ['実際の使用', '実際の利用', '実使用', '使用感', '体感', '実用上', '実際の性能', '実環境', '実際の会話', '実際の品質'],
	ko: ['실제 사용', '실사용', '사용감', '체감', '실제 성능', '실제 대화', '실제 환경', '실제 품질'],
	fr: ['usage réel', 'utilisation réelle', 'conditions réelles', 'en pratique', 'à l\'usage', 'qualité réelle', 'au quotidien'],
	de: ['echten einsatz', 'realen einsatz', 'in der praxis', 'praxis', 'im alltag', 'tatsächliche qualität', 'tatsächlichen qualität', 'realer nutzung', 'praxistauglich*'],
	es: ['uso real', 'en la práctica', 'uso diario', 'condiciones reales', 'calidad real', 'mundo real', 'experiencia real'],
};

/** That the one tells little of the other. */
export const tellsLittle: Terms = {
	en: ['not reflect', 'doesn\'t reflect', 'don\'t reflect', 'not represent', 'not necessarily', 'not indicative', 'may differ', 'might differ', 'can differ', 'will differ', 'differs from', 'may feel different', 'feel different', 'feels different', 'overstate*', 'inflated', 'inflates', 'with a grain of salt', 'grain of salt', 'say little', 'says little', 'tell little', 'tells little', 'not tell the whole', 'not the whole story', 'mean little', 'not translate', 'not carry over', 'not correlate', 'poor proxy', 'may be lower', 'may be worse', 'too optimistic', 'overly optimistic', 'not comparable'],
	zh: ['有差距', '有差异', '有差别', '有出入', '有所不同', '不代表', '不能代表', '不完全代表', '不反映', '不能反映', '未必反映', '不一定反映', '可能不同', '差距', '参考意义有限', '虚高', '不等于', '不能說明', '不能说明', '差異', '有落差'],
	ja: ['差がある', '差があ', '差が出', '異なる場合', '異なる可能性', '異なること', '反映しない', '反映しません', '反映していない', '乖離', '一致しない', '一致しません', 'とは限りません', 'とは限らない', '違うかも', '違う場合', '参考程度'],
	ko: ['차이가 있', '차이가 날', '다를 수', '다릅니다', '다를수', '차이가', '반영하지 않', '반영하지 못', '괴리', '일치하지 않', '참고용', '참고만'],
	fr: ['ne reflète*', 'ne reflèt*', 'pas forcément', 'peut différer', 'peuvent différer', 'diffère', 'diffèrent', 'disent peu', 'dit peu', 'surestim*', 'à prendre avec', 'trop optimiste*', 'ne disent pas tout', 'ne dit pas tout'],
	de: ['sagen wenig', 'sagt wenig', 'sagen nicht viel', 'spiegel* nicht', 'spiegelt nicht', 'spiegeln nicht', 'nicht unbedingt', 'kann abweichen', 'können abweichen', 'weicht ab', 'weichen ab', 'mit vorsicht', 'zu optimistisch', 'überschätz*', 'nicht übertragbar', 'nicht aussagekräftig', 'nicht viel aus'],
	es: ['no reflejar', 'no reflej*', 'pueden no reflej*', 'puede no reflej*', 'no necesariamente', 'puede diferir', 'pueden diferir', 'difiere*', 'dicen poco', 'dice poco', 'con cautela', 'demasiado optimista*', 'no lo dicen todo', 'inflad*', 'no representa*'],
};
