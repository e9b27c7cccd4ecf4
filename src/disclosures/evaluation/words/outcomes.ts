import type { Terms } from '../../disclosure';
import { NUMBERS, phrases } from '../../phrases';

/** What is tried, and tried on: things that results are counted in. */
export const trials: Terms = {
	en: ['trials', 'attempts', 'episodes', 'test cases', 'cases', 'unseen', 'problems', 'runs', 'rollouts', 'tries', 'attacks', 'photos', 'photographs', 'pictures', 'images', 'frames', 'scenes', 'games', 'matches', 'sentences', 'recordings', 'utterances', 'clips', 'patients', 'exams', 'scans', 'items', 'prompts', 'questions', 'queries', 'tickets', 'documents', 'pages', 'summaries', 'answers', 'replies', 'outputs', 'generations', 'puzzles', 'riddles', 'tests', 'tenders', 'contracts', 'songs', 'poems', 'stories', 'levels', 'mazes', 'papers', 'receipts', 'emails', 'calls', 'functions', 'snippets', 'tasks', 'samples', 'requests', 'invoices', 'letters', 'words', 'times', 'events', 'pairs', 'votes', 'listeners', 'speakers', 'designs', 'fields', 'tweets', 'messages', 'of the time', 'conversations', 'chats', 'scripts', 'cells', 'objects', 'grasps', 'videos', 'lines', 'plants', 'plates', 'samples each', 'faces', 'voices', 'names', 'persons', 'men', 'women', 'drivers', 'birds', 'animals', 'cars', 'reviews', 'comments', 'headlines', 'posts', 'answer', 'claims', 'statements', 'citations', 'nights', 'days', 'months', 'x-rays', 'radiographs', 'slides', 'biopsies', 'mails', 'articles', 'passages', 'sequences', 'molecules', 'proteins', 'structures', 'signals', 'beats', 'chunks', 'files', 'notes', 'reports', 'characters', 'digits', 'phonemes', 'moves', 'bugs', 'issues', 'proofs', 'theorems', 'character', 'word', 'sentence', 'image', 'picture', 'photo', 'question', 'clip', 'page'],
	zh: ['次试验', '次尝试', '道题', '个案例', '次測試', '次', '张', '道', '个样本', '条', '例', '局', '题', '首', '篇', '份', '轮', '人打分', '对局', '回合', '張', '題', '個樣本', '個案例', '個問題', '段', '句', '页', '封', '个句子', '个词', '人脸', '照片', '片子', '病例', '评论', '对话', '病人', '患者', '首歌', '张图', '幅', '棵', '只', '个动作', '篇文章', '个回答'],
	ja: ['回中', '件中', '試行', '回', '件', '枚', 'ページ', '文', '曲', '行', '問', '例', '人', '本', '名', '局', '通', '冊', '話', '首', '台', '匹', '羽', '頭', '名中', '写真', '画像', '患者'],
	ko: ['번 중', '건 중', '시도', '번', '건', '장', '개', '회', '문제', '문항', '편', '판', '면', '명', '통', '곡', '쪽', '줄', '마리', '대', '그루', '사진', '이미지', '환자', '댓글', '리뷰'],
	fr: ['essais', 'cas', 'tentatives', 'photos', 'images', 'phrases', 'questions', 'parties', 'fois', 'patients', 'factures', 'documents', 'événements', 'requêtes', 'consignes', 'réponses', 'parcelles', 'enregistrements', 'victoires', 'défaites', 'avis', 'tweets', 'courriels', 'mails', 'radios', 'radiographies', 'visages', 'voix', 'clichés', 'mots', 'messages', 'pages', 'textes', 'oiseaux', 'exercices', 'recettes', 'personnes', 'articles', 'extraits', 'demandes', 'lettres', 'contrats', '% des'],
	de: ['versuchen', 'fällen', 'fälle', 'versuche', 'bilder*', 'fotos', 'sätze*', 'fragen', 'läufe*', 'mal', 'patienten', 'rechnungen', 'aufgaben', 'rätsel*', 'texte*', 'seiten', 'anfragen', 'dokumente*', 'aufnahmen', 'spiele*', 'proben', 'schwärmen', 'ereignisse*', 'briefe*', 'antworten', 'ausgaben', 'rehe*', 'tiere*', 'vögel*', 'pflanzen', 'tweets', 'kommentare*', 'mails', 'e-mails', 'röntgenbilder*', 'gesichter*', 'stimmen', 'wörter*', 'nachtaufnahmen', 'schlagzeilen', 'beiträge*', 'anrufe*', 'artikel*', 'gedichte*', 'züge*', 'personen', 'befunde*', 'bescheide*', 'formulare*', 'buchstaben', '% der', 'prozent der'],
	es: ['intentos', 'casos', 'ensayos', 'fotos', 'imágenes', 'frases', 'preguntas', 'veces', 'pacientes', 'partidas', 'facturas', 'documentos', 'muestras', 'eventos', 'episodios', 'mensajes', 'respuestas', 'estaciones', 'árboles', 'tuits', 'tweets', 'reseñas', 'correos', 'radiografías', 'textos', 'palabras', 'páginas', 'consultas', 'ejemplos', 'llamadas', 'grabaciones', 'vídeos', 'videos', 'oraciones', 'titulares', 'comentarios', 'archivos', 'audios', 'fotografías', 'placas', 'rostros', 'caras', 'voces', 'animales', 'aves', 'plantas', 'artículos', 'cartas', 'contratos', 'problemas', 'ejercicios', '% de los', '% de las', 'por ciento de los', 'por ciento de las'],
};

/** That it came out right, or was liked. */
export const succeeded: Terms = {
	en: ['succeed*', 'success*', 'solve*', 'completed', 'correct', 'correctly', 'right', 'pass', 'passed', 'passes', 'picked', 'picks', 'won', 'win', 'wins', 'victories', 'detect*', 'found', 'finds', 'reached', 'reaches', 'catches', 'caught', 'gets', 'got', 'ended up', 'lands', 'landed', 'recover*', 'recogni*', 'identif*', 'hit', 'hits', 'agree*', 'stopped', 'block', 'blocks', 'blocked', 'flag', 'flags', 'flagged', 'accurately', 'grasped', 'placed', 'folded', 'understood', 'understands', 'answered', 'answers', 'guessed', 'guesses', 'translated', 'located', 'handled', 'delivered', 'found its way', 'announced', 'foresaw', 'foretold', 'predicted', 'worked', 'works', 'accepted', 'matched', 'prefer*', 'chose', 'chosen', 'voted', 'liked', 'refused', 'refuses', 'declined', 'spotted', 'showed', 'accurate', 'valid', 'validity'],
	zh: ['成功', '正确', '解决', '通过', '完成', '正確', '解決', '命中', '识别出', '认出', '答对', '猜对', '对了', '找出', '找到', '抓取', '拦截', '检出', '胜出', '获胜', '预测对', '预测出', '数对', '全对', '全合', '选了', '拒答', '拒绝', '挡下', '挡住', '合格', '胜', '采纳', '更喜欢', '判对', '答對', '婉拒', '識別出', '識別正確', '说对', '认对', '写对', '做对', '读对', '译对', '翻对', '分对', '选对', '算对', '听对', '抓对', '判断对', '无误', '准确识别', '正确识别'],
	ja: ['成功', '正解', '完了', '解決', '当て', '当た', '正しく', '見つけ', '認識でき', '検出', '的中', '正答', '合って', '勝ち', '予測でき', '言い当て', '拒否', '好ま', '支持', '採択', '合格', '自然な', '問題なく', '使える', '自然」', '選ば', '読み取れ', '聞き取れ', '答えられ', '見分け'],
	ko: ['성공', '정답', '해결', '완료', '맞혔', '맞췄', '맞힌', '맞춘', '맞춥', '맞힙', '맞아', '맞는', '맞음', '제대로', '올바르', '올바른', '맞았', '정상', '맞추', '맞히', '찾아냈', '알아봤', '인식했', '검출', '정확히', '이겼', '우세', '가려냈', '옳게', '구별했', '예측했', '거절', '거부', '선호', '골랐', '통과', '맞습니다', '합격', '알아맞', '알아들', '읽어냈', '풀었', '풀어냈'],
	fr: ['réuss*', 'correct*', 'marche', 'fonctionne', 'résolu*', 'juste*', 'bon', 'bons', 'bonne*', 'trouv*', 'reconn*', 'détect*', 'exact*', 'gagn*', 'a raison', 'annonc*', 'prédit*', 'prévu*', 'préfér*', 'victoires', 'refus*', 'compris*', 'identifi*', 'bien classé*', 'lisible*', 'sans faute', 'sans erreur', 'bonnes réponses', 'bonne réponse'],
	de: ['erfolgreich*', 'gelöst', 'richtig*', 'korrekt*', 'stimmt', 'gefunden', 'findet', 'erkannt*', 'erkennt', 'trifft', 'getroffen', 'gewinnt', 'gewann', 'bestanden', 'gelingt', 'gelang*', 'kündigte', 'vorhergesagt', 'vorausgesagt', 'verstand*', 'bevorzug*', 'abgelehnt', 'lehnt*', 'verweiger*', '=stimmen', 'fehlerfrei*', 'fehlerlos*', 'zutreffend*', 'treffsicher*', 'richtig erkannt*'],
	es: ['éxito*', 'correct*', 'resuelt*', 'acert*', 'bien', 'acierta*', 'acertó', 'encuentra*', 'encontr*', 'reconoc*', 'detect*', 'gana', 'ganó', 'logr*', 'consigu*', 'anunci*', 'predijo', 'previó', 'prefir*', 'prefer*', 'rechaz*', 'entend*', 'sin errores', 'sin fallos', 'en lo cierto', 'respuesta* correcta*'],
};

/** That it came out wrong. */
export const failed: Terms = {
	en: ['fail*', 'miss', 'misses', 'missed', 'wrong', 'wrongly', 'incorrect*', 'mistake*', 'mistook', 'taken for', 'error', 'errors', 'confus*', 'overlook*', 'invents', 'invented', 'made up', 'hallucinat*', 'misread*', 'misheard', 'misclassif*', 'misidentif*', 'mislabel*', 'misrecogni*', 'undercount*', 'overcount*', 'underestimat*', 'overestimat*', 'false alarm*', 'false positive*', 'false negative*', 'false accept*', 'false reject*', 'fool', 'fools', 'fooled', 'broke through', 'got through', 'violation*', 'toxic', 'harmful', 'unsafe', 'turned down', 'rejected', 'over refusal', 'ignored', 'attack success', 'slip*', 'lies', 'garble*', 'dropped out', 'unsupported', 'not supported by', 'unfounded', 'ungrounded', 'not grounded', 'unfaithful', 'fabricat*', 'untrue', 'botched', 'botches', 'mangled', 'mangles', 'stumbled', 'stumbles', 'trips over', 'tripped over', 'goes astray', 'went astray', 'off the mark', 'misgender*', 'mispronounc*', 'mistranslat*', 'mistranscrib*', 'misplac*', 'mispredict*', 'misrank*', 'misattribut*', 'miscount*', 'misspel*', 'misquot*', 'mixes up', 'mixed up', 'goes wrong', 'went wrong'],
	zh: ['失败', '失敗', '错了', '只错', '共错', '判错', '认错', '错误', '錯誤', '出错', '答错', '误判', '误报', '误检', '误拒', '漏检', '漏报', '漏掉', '漏识', '混淆', '编造', '幻觉', '攻破', '突破', '中招', '绕过', '违规', '失守', '骗过', '撞开', '穿透', '有害', '毒性', '误唤醒', '套出', '不当', '不安全', '无依据', '没有依据', '毫无依据', '虚构', '杜撰', '凭空', '搞错', '弄错', '认不出', '识别不出', '答非所问', '翻车', '看错', '听错', '读错'],
	ja: ['失敗', '誤り', '誤認', '誤検', '誤判', '誤答', '間違', '見逃', '見落と', '取り違', '突破', '陥落', '漏れ', '有害', '混同', '捏造', '破られ', '不適切', '根拠のない', '事実無根', 'でっち上げ', '読み違', '聞き違', '取りこぼ', '外しまし', '外した', '外れまし'],
	ko: ['실패', '틀렸', '틀린', '틀립', '틀린다', '오답', '오류', '오인', '오탐', '놓친', '놓쳤', '놓칩', '혼동', '뚫', '유해', '잘못', '속았', '환각', '지어냈', '위반', '취약', '근거 없는', '근거가 없는', '허위', '엉뚱', '헷갈', '빗나', '못 맞', '못 알아', '못 찾'],
	fr: ['échec*', 'échou*', 'erreur*', 'faux', 'fausse*', 'manqu*', 'raté*', 'confond*', 'oubli*', 'invent*', 'hallucin*', 'tromp*', 'défaites', 'toxi*', 'nuisible*', 'inexact*', 'contourn*', 'non étayé*', 'infondé*', 'sans fondement', 'se trompe', 'inventé*', 'loup*', 'à côté'],
	de: ['fehler*', 'scheiter*', 'falsch*', 'verwechs*', 'übersieht', 'übersehen', 'verpass*', 'erfunden*', 'erfindet', 'halluzin*', 'fehlalarm*', 'daneben', 'schädlich*', 'toxisch*', 'irrt', 'misslang*', 'umgangen', 'unsicher', 'unsichere*', 'unbelegt*', 'nicht belegt*', 'frei erfunden*', 'haltlos*', 'irrte', 'patzt', 'patzer', 'vertut'],
	es: ['fall*', 'error*', 'errón*', 'equivoc*', 'confund*', 'omit*', 'pierde', 'perdió', 'inventa*', 'inventó', 'alucin*', 'falsos positivos', 'falsos negativos', 'falsa alarma', 'falsas alarmas', 'tóxic*', 'dañin*', 'insegur*', 'engañ*', 'sin fundamento', 'infundad*', 'no sustentad*', 'fabricad*', 'yerra', 'erró', 'patina'],
};

/** That it is better, worse, more or less than something else, or than it was. */
export const compared: Terms = {
	en: ['better', 'worse', 'improve*', 'outperform*', 'exceed*', 'surpass*', 'beats', 'beat', 'beating', 'higher', 'lower', 'fewer', 'less accurate', 'more accurate', 'ahead of', 'behind', 'reduction in', 'error reduction', 'gain', 'gains', 'degrad*', 'a drop', 'drop of', 'drop in', 'drop to', 'drop by', 'drop from', 'drop below', 'accuracy drop', 'performance drop', 'quality drop', 'can drop', 'may drop', 'drops', 'dropped', 'falls', 'fell', 'rises', 'rose', 'goes from', 'went from', 'goes up', 'went up', 'down from', 'up from', 'decline*', 'gap', 'spread', 'difference', 'accuracy', 'win rate', 'agreement', 'points above', 'points below', 'points over', 'points under', 'points more', 'points less', 'points off', 'points on', 'points across', 'points against', 'points vs', 'points of', 'percentage points', 'relative', 'as often', 'more often', 'less often', 'precision', 'recall', 'detection rate', 'lags', 'trails', 'loses', 'lost', 'loss in', 'suffers', 'halves', 'doubles', 'triples', 'retains', 'retained', 'preserves', 'keeps'],
	zh: [...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`高-${digit}`, `低-${digit}`]), '优于', '提升', '提高', '超过', '领先', '高出', '高了', '落后', '低于', '高于', '低了', '更低', '更高', '跌到', '降到', '降至', '掉到', '升到', '升至', '变差', '错误率', '胜率', '準確率', '准确率', '百分点', '個百分點', '个点', '减少', '少了', '降低', '错字', '下降', '準確', '精度', '识别率', '检出率', '合格率', '安全率', '拒答率', '比例', '相比', '損失', '损失', '反超', '差距'],
	ja: ['上回', '下回', '向上', '改善', '悪化', '正解率', '正答率', '精度', '勝率', '減少', '減り', '少な', '多い', '低い', '低く', '高い', '高く', '落ち', '下がり', '下がっ', '上がり', '劣る', '劣り', '勝る', '跳ね上が', '割合', '検出率', '成功率', '突破率', '差が', ...phrases(NUMBERS, ['ポイント'], '-'), 'パーセントポイント', '数ポイント'],
	ko: ['향상', '능가', '개선', '정확도', '승률', '우수', '감소', '줄었', '줄어', '높아', '높았', '높은', '높다', '낮아', '낮았', '낮은', '떨어', '하락', '상승', '앞서', '앞섰', '뒤처', '뒤집', '비율', '나빠', '저하', '많다', '적다', ...phrases(NUMBERS, ['포인트'], '-'), '퍼센트포인트', '%포인트'],
	fr: ['amélior*', 'surpass*', 'dépass*', 'meilleur*', 'mieux', 'pire*', 'points de plus', 'points de moins', 'points d\'avance', 'points de pourcentage', 'points de retard', 'exactitude', 'moins d\'erreurs', 'réduit*', 'réduction', 'baiss*', 'chut*', 'tombe', 'gain', 'gagne', 'perd', 'supérieur*', 'inférieur*', 'écart', 'plafonne', 'augment*', 'diminu*', 'devant', 'derrière', 'avance', 'retard'],
	de: ['besser', 'schlechter', 'verbesser*', 'verschlechter*', 'übertr*', 'prozentpunkte*', 'genauigkeit', 'reduzier*', 'senkt*', 'sinkt', 'sank', 'fällt', 'fiel', 'steigt', 'stieg', 'trefferquote', 'höher', 'niedriger', 'geringer', 'weniger', 'vorsprung', 'rückstand', 'anteil', 'halbiert*', 'doppelt*', 'schlägt', 'verliert', 'büßt', ...phrases(NUMBERS, ['punkte*']), ...phrases(['punkte', 'punkten', 'prozent', 'prozentpunkte', 'liegt', 'liegen', 'lag', 'lagen', 'knapp', 'klar', 'deutlich', 'weit', 'noch'], ['vor', 'hinter']), ...phrases(['um'], ['einen punkt', 'einige punkte', 'zwei punkte', 'drei punkte', 'vier punkte', 'fünf punkte']), ...phrases(['einen punkt', 'einige punkte', 'zwei punkte', 'drei punkte', 'vier punkte', 'fünf punkte'], ['vor', 'hinter', 'über', 'unter', 'mehr', 'weniger', 'besser', 'schlechter', 'höher', 'niedriger', 'vorsprung', 'rückstand', 'gewonnen', 'verloren', 'auf'])],
	es: ['mejor*', 'peor*', 'empeor*', 'supera*', 'exactitud', 'aciertos', 'reduc*', 'baja', 'bajó', 'sube', 'subió', 'cae', 'cayó', 'desciend*', 'aument*', 'disminu*', 'mayor', 'menor', 'por encima', 'por debajo', 'ventaja', 'diferencia', 'brecha', 'pierde', 'gana', ...phrases(NUMBERS, ['puntos']), 'puntos porcentuales', 'varios puntos', 'dos puntos', 'tres puntos'],
};

/** A part or a multiple that is told in words. */
export const portion: Terms = {
	en: ['half', 'halve', 'halves', 'halved', 'a third', 'two thirds', 'a fifth', 'a quarter', 'three quarters', 'a tenth', 'every third', 'every fifth', 'every tenth', 'twice', 'thrice', 'doubles', 'doubled', 'triples', 'tripled', 'times as', 'times more', 'times less', 'times higher', 'times lower', 'times worse', 'times better', 'times those', 'times that of', 'fold', 'one in', 'two in', 'three in', 'one out of', 'two out of', 'three out of', 'out of ten', 'out of five', 'out of twenty*', 'out of a hundred', 'in ten', 'in five', 'in twenty', 'in a hundred', 'of ten', 'of every', 'percentage points', 'half a point', 'one point', 'two points', 'three points', 'four points', 'five points', 'six points', 'eight points', 'ten points', 'several points', 'point gain', 'point gains', 'point improvement*', 'point increase', 'point drop', 'point lead', 'point loss', 'point jump', 'pts', 'points better', 'points worse', 'points more', 'points less', 'points higher', 'points lower', 'points above', 'points below', 'points ahead', 'points behind', 'points over', 'points off', 'a point', ...phrases(['in', 'out of', 'of every'], ['three', 'four', 'six', 'seven', 'eight', 'nine', 'twelve', 'thirty', 'forty', 'fifty', 'a thousand']), 'nine tenths', 'four fifths', 'three fifths'],
	zh: ['一半', '减半', '翻倍', '倍', '分之', '一成', '两成', '三成', '四成', '五成', '六成', '七成', '八成', '九成', '百分点', '百分點', '个点', '个分点'],
	ja: ['倍', '半分', '半数', '半減', '分の一', '分の1', '1-割', '2-割', '3-割', '4-割', '5-割', '6-割', '7-割', '8-割', '9-割', '一割', '二割', '三割', '四割', '五割', '六割', '七割', '八割', '九割', ...phrases(NUMBERS, ['ポイント'], '-'), 'パーセントポイント', '数ポイント'],
	ko: ['절반', '두 배', '세 배', '네 배', '배 많', '배 높', '배 낮', '배 더', '배로', '배나', '%p', '분의 1', '분의 일', '할 정도', '7할', '8할', '9할', '칠할', ...phrases(NUMBERS, ['포인트'], '-'), '퍼센트포인트', '%포인트', '둘 중 하나', '셋 중 하나', '넷 중 하나', '다섯 중 하나', '열 중 하나'],
	fr: ['moitié', 'un tiers', 'deux tiers', 'un quart', 'un cinquième', 'un dixième', 'deux fois', 'trois fois', 'fois plus', 'fois moins', 'points de plus', 'points de moins', 'points de pourcentage', 'points d\'avance', 'points de retard', 'un point', 'le double', 'divisé par', 'multiplié par', ...phrases(['un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'].flatMap((count) => [count, `${count} *`]), ['sur dix', 'sur cinq', 'sur vingt', 'sur cent']), 'neuf dixièmes', 'trois quarts', 'quatre cinquièmes', 'sur mille'],
	de: ['hälfte', 'halbiert*', 'drittel', 'viertel', 'fünftel', 'zehntel', 'doppelt*', 'verdoppel*', 'dreimal', 'zweimal', 'dreifach*', 'prozentpunkte*', 'von zehn', 'von fünf', 'von zwanzig', 'von hundert', 'jede zehnte', 'jeder zehnte', 'jedes zehnte', 'jede fünfte', 'jeder fünfte', 'jedes fünfte', 'mal so', 'mal häufiger', ...phrases(NUMBERS, ['punkte*']), ...phrases(['um'], ['einen punkt', 'einige punkte', 'zwei punkte', 'drei punkte', 'vier punkte', 'fünf punkte']), ...phrases(['einen punkt', 'einige punkte', 'zwei punkte', 'drei punkte', 'vier punkte', 'fünf punkte'], ['vor', 'hinter', 'über', 'unter', 'mehr', 'weniger', 'besser', 'schlechter', 'höher', 'niedriger', 'vorsprung', 'rückstand', 'gewonnen', 'verloren', 'auf']), 'dreiviertel', 'neun zehntel', 'vier fünftel', 'von tausend'],
	es: ['mitad', 'un tercio', 'dos tercios', 'un cuarto', 'un quinto', 'una décima', 'el doble', 'el triple', 'veces más', 'veces menos', 'un punto', 'de cada diez', 'de cada cinco', 'de cada cien', 'uno de cada', 'una de cada', ...phrases(NUMBERS, ['puntos']), 'puntos porcentuales', 'varios puntos', 'dos puntos', 'tres puntos', 'tres cuartos', 'tres cuartas', 'de cada veinte', 'de cada mil', 'de cada cuatro', 'de cada tres', 'nueve de cada', 'ocho de cada'],
};

/** What is counted out of how many. */
export const outOf: Terms = {
	en: ['of 1*', 'of 2*', 'of 3*', 'of 4*', 'of 5*', 'of 6*', 'of 7*', 'of 8*', 'of 9*', 'of the 1*', 'of the 2*', 'of the 3*', 'of the 4*', 'of the 5*', 'of the 6*', 'of the 7*', 'of the 8*', 'of the 9*', 'of all 1*', 'of all 2*', 'of all 3*', 'of all 4*', 'of all 5*', 'of all 6*', 'of all 7*', 'of all 8*', 'of all 9*', 'of its 1*', 'of its 2*', 'of its 3*', 'of its 4*', 'of its 5*', 'of its 6*', 'of its 7*', 'of its 8*', 'of its 9*', 'times out of', 'of a hundred', 'of one hundred', 'of ten', 'of twenty', 'of our 1*', 'of our 2*', 'of our 3*', 'of our 4*', 'of our 5*', 'in 10', 'in 20', 'in 100', '/10', '/12', '/15', '/20', '/25', '/30', '/40', '/50', '/60', '/80', '/100', '/120', '/150', '/200', '/300', '/500', '/ 10', '/ 20', '/ 30', '/ 50', '/ 100', ...phrases(['of my', 'of these', 'of those', 'of their', 'of his', 'of her', 'out of my', 'out of our', 'out of the', 'of the last', 'of the first'], NUMBERS)],
	fr: ['sur 1*', 'sur 2*', 'sur 3*', 'sur 4*', 'sur 5*', 'sur 6*', 'sur 7*', 'sur 8*', 'sur 9*', 'sur les 1*', 'sur les 2*', 'sur les 3*', 'sur les 4*', 'sur les 5*', 'sur les 6*', 'sur les 7*', 'sur les 8*', 'sur les 9*', 'sur cent', 'sur dix', ...phrases(['sur nos', 'sur mes', 'sur ces', 'des'], NUMBERS)],
	de: ['von 1*', 'von 2*', 'von 3*', 'von 4*', 'von 5*', 'von 6*', 'von 7*', 'von 8*', 'von 9*', ...phrases(NUMBERS, NUMBERS, ' der '), 'von den 1*', 'von den 2*', 'von den 3*', 'von den 4*', 'von den 5*', 'von den 6*', 'von den 7*', 'von den 8*', 'von den 9*', 'von hundert', 'von zehn', ...phrases(['von meinen', 'von unseren', 'von diesen', 'aus'], NUMBERS)],
	es: ['de 1*', 'de 2*', 'de 3*', 'de 4*', 'de 5*', 'de 6*', 'de 7*', 'de 8*', 'de 9*', 'de cada 1*', 'de cada 2*', 'de cada 3*', 'de cada 4*', 'de cada 5*', 'de cada 6*', 'de cada 7*', 'de cada 8*', 'de cada 9*', 'de los 1*', 'de los 2*', 'de los 3*', 'de los 4*', 'de los 5*', 'de los 6*', 'de los 7*', 'de los 8*', 'de los 9*', 'de las 1*', 'de las 2*', 'de las 3*', 'de las 4*', 'de las 5*', 'de las 6*', 'de las 7*', 'de las 8*', 'de las 9*', 'de cien', 'de diez', ...phrases(['de mis', 'de nuestras', 'de nuestros', 'de estas', 'de estos'], NUMBERS)],
};

/** Scripts that count with a word behind the number. */
export const tally: Terms = {
	zh: [...phrases(NUMBERS, ['首', '题'], '-'), '(共', '里错', '中错', '中只', '里只', '次成功', '次正确', '次中', '次试验', '次尝试', '道题', '个里', '张里', '条中', '例中', '条里', '次都', '次測試', '成功了', '答对', '识别对', '的有', '里有', '中有', '选了', '人选', '次里', '次当中', '个当中', '张当中', '条当中', '道里', '道当中', '局里', '句里', '封里', '篇里', '段里', '首里'],
	ja: ['回中', '件中', '枚中', '問中', '例中', 'ページ中', '文中', '通中', '曲中', '行中', '話中', 'そのうち', 'のうち', '回成功', '問正解', '試行', '試行中', '人中', '本中', 'のなかで', 'の中で', '枚のうち', '問のうち'],
	ko: ['번 중', '건 중', '장 중', '개 중', '회 중', '중에서', '가운데', '번 성공', '회 성공', '명 중', '문항 중', ...phrases(NUMBERS, ['건은', '개를', '개는', '개가', '장은', '장이', '문제는', '문제를', '번은', '명은'], '-'), '장 가운데', '개 가운데', '번 가운데', '문제 가운데'],
};

/** A model that is said to be good. */
export const praise: Terms = {
	en: ['state of the art', 'sota', 'outperform*', 'surpass*', 'superior', 'competitive', 'comparable', 'on par with', 'rival*', 'strong', 'stronger', 'strongest', 'exceptional*', 'excellent*', 'excel*', 'impressive*', 'outstanding', 'remarkable', 'promising', 'robust', 'best in class', 'the best', 'best result*', 'best score*', 'best performance', 'best performing', 'best accuracy', 'best open', 'performs best', 'performed best', 'very well', 'quite well', 'fairly well', 'rather well', 'reasonably well', 'surprisingly well', 'remarkably well', 'works well', 'work well', 'worked well', 'performs well', 'perform well', 'performed well', 'performing well', 'does well', 'do well', 'did well', 'generalizes well', 'generalises well', 'generalize well', 'transfers well', 'well on', 'well across', 'well below', 'well above', 'well ahead', 'well behind', 'compares well', 'top tier', 'top score*', 'top result*', 'top performance', 'top performing', 'top ranked', 'top of', 'leading', 'better', 'higher', 'improved', 'improves', 'improvement*', 'good', 'great', 'worse', 'slightly lower', 'significantly lower', 'significantly more', 'significantly less', 'significantly fewer', 'consistent gain*', 'gains', 'high quality', 'notable', 'solid'],
	zh: ['最佳', '最优', '领先', '优于', '超越', '超过', '媲美', '可比', '优异', '出色', '卓越', '性能强', '更强', '最好', '优秀', '良好', '显著', '優於', '領先', '優異', '超過', '最先進', '最先进', '提升', '不错', '强大', ...phrases(['性能', '效果', '表现', '水平', '精度', '能力', '成绩', '结果', '模型', '规模', '大致', '基本'], ['相当'], '')],
	ja: ['最高性能', '最先端', '最高', '上回', '優れ', '高い性能', '高性能', '高精度', '良好', '匹敵', '賢い', '向上', '同等の', '同等で', '同等以上', '同等に', '同等な', '同等か', '同等を', '同等レベル', '同等水準'],
	ko: ['최고', '최첨단', '능가', '동등', '우수한', '우수', '뛰어난', '뛰어나', '좋은', '향상', '1위', '경쟁력'],
	fr: ['état de l\'art', 'surpass*', 'meilleur*', 'compétiti*', 'comparable*', 'excellent*', 'mieux', 'remarquable*', 'supérieur*', 'bons résultats', 'bonnes performances'],
	de: ['stand der technik', 'übertr*', 'wettbewerbsfähig*', 'konkurrenzfähig*', 'vergleichbar*', 'besser*', 'hervorragend*', 'ausgezeichnet*', 'gute', 'guten', 'überlegen*', 'spitzen*', 'starke*', 'beste', 'bester', 'bestes', 'besten', 'bestem', 'bestmöglich*', 'gutes', 'guter'],
	es: ['estado del arte', 'supera*', 'mejor', 'mejores', 'competitiv*', 'comparable*', 'excelente*', 'buen rendimiento', 'buenos resultados', 'superior*', 'notable*', 'sobresaliente*'],
};

/** What praise of a model is about. */
export const quality: Terms = {
	en: ['performance', 'performances', 'results', 'accuracy', 'scores', 'benchmark*', 'performs', 'performed', 'leaderboard*', 'evaluation*', 'across tasks', 'metrics', 'on all tasks', 'on various tasks', 'tasks'],
	zh: ['性能', '效果', '表现', '成绩', '准确率', '精度', '评测', '测试', '榜单', '榜', '基准', '表現', '效能'],
	ja: ['性能', '結果', '精度', '成績', '評価', 'ベンチマーク', 'スコア', 'タスク'],
	ko: ['성능', '결과', '정확도', '성적', '평가', '벤치마크', '점수', '리더보드'],
	fr: ['performance*', 'résultats', 'scores', 'précision', 'qualité', 'benchmark*'],
	de: ['leistung*', 'ergebnis*', 'genauigkeit', 'qualität', 'benchmark*', 'schneidet'],
	es: ['rendimiento', 'resultado*', 'desempeño', 'precisión', 'calidad', 'benchmark*'],
};

/** A place in a ranking. */
export const rank: Terms = {
	en: ['#1', '#2', '#3', '#4', '#5', '# 1', '# 2', '# 3', 'no. 1', 'no. 2', 'no. 3', 'number one', 'rank 1', 'rank 2', 'rank 3', 'ranks first', 'ranked first', 'ranks second', 'ranked second', 'ranks third', 'ranked third', 'ranks 1*', 'ranks 2*', 'ranks 3*', 'ranked 1*', 'ranked 2*', 'ranked 3*', 'ranked 4*', 'ranked 5*', '1st', '2nd', '3rd', 'first place', 'second place', 'third place', 'first prize', 'second prize', 'gold medal', 'silver medal', 'bronze medal', 'won the', 'winner of', 'winning solution', 'tops the', 'topped the', 'top of the', 'top 3 on', 'top 5 on', 'top 10 on'],
	zh: ['第一名', '第二名', '第三名', '排名第', '位列第', '位居第', '榜首', '第 1 名', '第1名', '第 2 名', '第2名', '第 3 名', '第3名', '夺冠', '冠军', '亚军', '一等奖', '二等奖', '登顶', '金牌', '银牌'],
	ja: ['1位', '2位', '3位', '首位', '優勝', '準優勝', '第1位', '第2位'],
	ko: ['1위', '2위', '3위', '1등', '2등', '우승', '대상 수상', '최우수상'],
	fr: ['1er', '2e place', '3e place', 'première place', 'deuxième place', 'troisième place', 'en tête du'],
	de: ['platz 1', 'platz 2', 'platz 3', '1. platz', '2. platz', '3. platz', 'erster platz', 'erste* platz', 'zweiter platz', 'dritter platz'],
	es: ['primer puesto', 'segundo puesto', 'tercer puesto', 'primer lugar', 'segundo lugar', 'tercer lugar', 'primeiro lugar', 'primo posto', 'secondo posto'],
};

/** That a count is a rough one, or one's own: how one tells how often something works. */
export const roughly: Terms = {
	en: ['about', 'around', 'roughly', 'approximately', 'approx', 'maybe', 'more or less', 'nearly', 'almost', 'in my tests', 'in our tests', 'for me', 'in my experience', 'i got', 'i get'],
	zh: ['大概', '大约', '左右', '约', '差不多', '基本', '实测', '自测', '我测'],
	ja: ['程度', 'くらい', 'ぐらい', 'ほど', 'およそ', '約', '手元'],
	ko: ['정도', '약', '대략', '쯤', '직접'],
	fr: ['environ', 'à peu près', 'presque', 'grosso modo', 'chez moi', 'chez nous', 'dans mes tests', 'autour de'],
	de: ['etwa', 'ungefähr', 'rund', 'circa', 'ca.', 'fast', 'bei mir', 'bei uns', 'in meinen tests'],
	es: ['más o menos', 'aproximadamente', 'alrededor de', 'unos', 'unas', 'casi', 'cerca de', 'en mis pruebas', 'circa', 'mais ou menos'],
};

/** What a model does, told as it does it time and again. */
export const does: Terms = {
	en: ['gets', 'solves', 'answers', 'passes', 'misses', 'fails', 'finds', 'handles', 'guesses', 'recognises', 'recognizes', 'classifies', 'manages', 'catches', 'spots', 'nails', 'it got', 'it solved', 'it passed', 'it answered', 'it found', 'it missed', 'got it right', 'were right', 'were correct', 'were fine', 'came out right', 'worked', 'still gets', 'still recognises', 'still recognizes', 'recognised', 'recognized', 'classified', 'detects', 'identifies', 'picks out', 'gets right', 'copes with'],
	zh: ['答对', '做对', '写对', '认对', '猜对', '读对', '翻对', '都对', '没问题', '是对的', '能认出', '能识别', '认得出', '能答对', '能猜中', '能找到', '判断正确', '分对'],
	ja: ['正しく', 'できました', '読めました', '合っていました', '当たりました', '間違えました', '分類でき', '認識でき', '見分け', '当てられ', '答えられ', '識別でき', '解けました', '解けた'],
	ko: ['맞아요', '맞습니다', '맞았습니다', '제대로', '정확히', '틀렸습니다', '틀려요', '맞힙니다', '맞춥니다', '알아봅니다', '구별합니다', '분류합니다', '찾아냅니다', '풀었습니다'],
	fr: ['a raison', 'se trompe', 'réussit', 'trouve', 'répond juste', 'résout', 'échoue', 'reconnaît', 'détecte', 'classe bien', 'classe correctement', 'identifie', 'devine', 'se plante'],
	de: ['löst', 'erkennt', 'trifft', 'stimmt', 'hat es gelöst', 'schafft', 'liegt daneben', 'beantwortet', 'findet', '=stimmen', 'erkannte', 'bestimmt richtig', 'klassifiziert', 'ordnet', 'unterscheidet', 'löste', 'fand', 'errät', 'irrt'],
	es: ['acierta', 'falla', 'resuelve', 'encuentra', 'reconoce', 'responde bien', 'se equivoca', 'acertó', 'resolvió', 'acerta', 'erra', 'clasifica bien', 'clasificó bien', 'identifica', 'identificó', 'detecta', 'detectó', 'distingue', 'reconoció', 'encontró', 'adivina'],
};

/** A count that is spelled out, as people write it who count by hand. */
export const counted: Terms = {
	ja: phrases(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百'], ['枚', '件', '問', '例', '通', '曲', '文', '回', '局', '試合'], ''),
	zh: phrases(['一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '百'], ['道', '张', '条', '例', '题', '篇', '句', '段', '局', '次', '封', '页', '首', '張', '題'], ''),
};

/** That a smaller or changed model still does so much of what another does. */
export const keptUp: Terms = {
	en: ['retains', 'retained', 'retaining', 'preserves', 'preserved', 'preserving', 'keeps', 'kept', 'keeping', 'recovers', 'maintains', 'maintained', 'maintaining'],
	zh: ['保留了', '保留', '保住', '保持了', '保持', '维持', '維持'],
	ja: ['維持', '保持', '保って', '保ち', '残して'],
	ko: ['유지', '보존', '지켜'],
	fr: ['conserve*', 'préserve*', 'garde', 'gardant', 'maintient'],
	de: ['behält', 'bewahrt', 'erhält', 'beibehalt*', 'bewahren'],
	es: ['conserva*', 'mantiene*', 'retiene*', 'preserva*', 'manteniendo'],
};
