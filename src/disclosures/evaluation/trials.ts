import type { Terms } from '../disclosure';

/** What is tried, and tried on. */
export const trials: Terms = {
	en: ['trials', 'attempts', 'episodes', 'test cases', 'cases', 'test questions', 'unseen', 'held-out examples', 'problems', 'runs', 'rollouts', 'tries', 'attacks', 'photos', 'photographs', 'pictures', 'test images', 'games', 'matches', 'test sentences', 'test recordings', 'patients', 'items', 'prompts', 'queries', 'test documents', 'puzzles', 'tests', 'samples', 'requests', 'invoices', 'letters', 'words', 'recordings', 'clips', 'times', 'events'],
	zh: ['次试验', '次尝试', '道题', '个案例', '次測試', '次', '张', '道', '个样本', '条', '例', '局', '题'],
	ja: ['回中', '件中', '試行', '回', '件', '枚', '問', '例', '人'],
	ko: ['번 중', '건 중', '시도', '번', '건', '장', '개', '회', '문제'],
	fr: ['essais', 'cas', 'tentatives', 'photos', 'images', 'phrases', 'questions', 'parties', 'fois', 'patients', 'factures', 'documents', 'événements'],
	de: ['versuchen', 'fällen', 'versuche', 'bildern', 'fotos', 'sätzen', 'fragen', 'läufen', 'mal', 'patienten', 'rechnungen', 'dokumenten', 'aufnahmen', 'spielen', 'proben', 'schwärmen', 'ereignissen'],
	es: ['intentos', 'casos', 'ensayos', 'fotos', 'imágenes', 'frases', 'preguntas', 'veces', 'pacientes', 'partidas', 'facturas', 'documentos', 'muestras', 'eventos'],
};

/** That it came out right. */
export const succeeded: Terms = {
	en: ['succeed*', 'success*', 'solved', 'solves', 'completed', 'correct', 'correctly', 'right', 'passed', 'picked up', 'won', 'detected', 'found', 'finds', 'reached', 'succeeds', 'catches', 'caught', 'gets', 'got', 'ended up', 'lands', 'landed', 'recovered', 'recognised', 'recognized', 'identified', 'identifies', 'wins', 'hits', 'agree*', 'passes', 'stopped', 'blocks', 'blocked', 'flagged', 'flags', 'accurately', 'reaches', 'grasped', 'placed', 'understood', 'answered', 'guessed', 'translated', 'located', 'handled', 'delivered', 'found its way', 'announced', 'foresaw', 'foretold', 'predicted'],
	zh: ['成功', '正确', '解决', '通过', '完成', '正確', '解決', '命中', '识别出', '认出', '答对', '猜对', '对了', '找出', '找到', '抓取', '拦截', '检出', '胜出', '获胜', '预测对', '预测出', '数对'],
	ja: ['成功', '正解', '完了', '解決', '当て', '正しく', '見つけ', '認識でき', '検出し', '的中', '正答', '合って', '勝ち', '予測でき', '言い当て'],
	ko: ['성공', '정답', '해결', '완료', '맞혔', '맞췄', '맞힌', '맞춘', '찾아냈', '알아봤', '인식했', '검출했', '정확히', '이겼', '우세', '가려냈', '옳게', '구별했', '예측했'],
	fr: ['réuss*', 'correct*', 'résolu*', 'réussi*', 'juste*', 'bon', 'bons', 'bonne*', 'trouve*', 'reconn*', 'détecte*', 'exact*', 'gagn*', 'annonc*', 'prédit*', 'prévu*'],
	de: ['erfolgreich*', 'gelöst', 'richtig*', 'korrekt*', 'richtig', 'stimmt', 'stimmen', 'gefunden', 'findet', 'erkannt*', 'erkennt', 'trifft', 'getroffen', 'gewinnt', 'bestanden', 'korrekt', 'gelingt', 'gelang*', 'kündigte', 'vorhergesagt', 'vorausgesagt'],
	es: ['éxito', 'correct*', 'resuelt*', 'acert*', 'bien', 'acierta*', 'acertó', 'encuentra*', 'reconoce*', 'detecta*', 'gana', 'logr*', 'consigu*', 'anunci*', 'predijo', 'previó'],
};

/** What is counted out of how many. */
export const outOf: Terms = {
	en: ['of 1*', 'of 2*', 'of 3*', 'of 4*', 'of 5*', 'of 6*', 'of 7*', 'of 8*', 'of 9*', 'of the 1*', 'of the 2*', 'of the 3*', 'of the 4*', 'of the 5*', 'of the 6*', 'of the 7*', 'of the 8*', 'of the 9*', 'of all 1*', 'of all 2*', 'of all 3*', 'of all 4*', 'of all 5*', 'of all 6*', 'of all 7*', 'of all 8*', 'of all 9*', 'of its 1*', 'of its 2*', 'of its 3*', 'of its 4*', 'of its 5*', 'of its 6*', 'of its 7*', 'of its 8*', 'of its 9*'],
	fr: ['sur 1*', 'sur 2*', 'sur 3*', 'sur 4*', 'sur 5*', 'sur 6*', 'sur 7*', 'sur 8*', 'sur 9*', 'sur les 1*', 'sur les 2*', 'sur les 3*', 'sur les 4*', 'sur les 5*', 'sur les 6*', 'sur les 7*', 'sur les 8*', 'sur les 9*'],
	de: ['von 1*', 'von 2*', 'von 3*', 'von 4*', 'von 5*', 'von 6*', 'von 7*', 'von 8*', 'von 9*', 'der 1*', 'der 2*', 'der 3*', 'der 4*', 'der 5*', 'der 6*', 'der 7*', 'der 8*', 'der 9*', 'von den 1*', 'von den 2*', 'von den 3*', 'von den 4*', 'von den 5*', 'von den 6*', 'von den 7*', 'von den 8*', 'von den 9*'],
	es: ['de 1*', 'de 2*', 'de 3*', 'de 4*', 'de 5*', 'de 6*', 'de 7*', 'de 8*', 'de 9*', 'de cada 1*', 'de cada 2*', 'de cada 3*', 'de cada 4*', 'de cada 5*', 'de cada 6*', 'de cada 7*', 'de cada 8*', 'de cada 9*', 'de los 1*', 'de los 2*', 'de los 3*', 'de los 4*', 'de los 5*', 'de los 6*', 'de los 7*', 'de los 8*', 'de los 9*', 'de las 1*', 'de las 2*', 'de las 3*', 'de las 4*', 'de las 5*', 'de las 6*', 'de las 7*', 'de las 8*', 'de las 9*'],
};

/** Scripts that count with a word behind the number. */
export const tally: Terms = {
	zh: ['次成功', '次正确', '次中', '次试验', '次尝试', '道题', '个里', '张里', '条中', '例中', '条里', '次都', '次測試', '成功了', '答对', '识别对'],
	ja: ['回中', '件中', '枚中', '問中', '例中', 'そのうち', 'のうち', '回成功', '問正解', '試行'],
	ko: ['번 중', '건 중', '장 중', '개 중', '회 중', '중에서', '가운데', '번 성공', '회 성공'],
};
