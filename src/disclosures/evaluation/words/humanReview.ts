import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const WENT = ['marked', 'graded', 'rated', 'scored', 'judged', 'ranked', 'reviewed', 'checked', 'read', 'compared', 'inspected', 'assessed', 'verified', 'listened to'];
const MADE = ['answers', 'outputs', 'responses', 'replies', 'translations', 'summaries', 'samples', 'images', 'generations', 'transcripts', 'clips', 'predictions', 'songs', 'stories', 'completions'];
/** "Graded the answers", "read all summaries". */
const WENT_THROUGH = WENT.flatMap((verb) => ['the', 'all', 'all the', 'these', 'its', 'their'].flatMap((which) => MADE.map((noun) => `${verb} ${which} ${noun}`)));

/** What authors do to a model that they try out, as they tell it themselves. */
export const putTo: Terms = {
	en: ['threw', 'thrown at it', 'asked it', 'asked the model', 'fed it', 'fed the model', 'gave it', 'gave the model', 'ran it through', 'run it through', 'ran it on', 'ran it over', 'ran it against', 'running it on', 'running it over', 'put it through', 'let it loose on', 'let it answer', 'let it translate', 'let it transcribe', 'tried it with', 'tried it out on', 'tried the model on', 'tested it with', 'tested it against', 'tested the model on', 'tested the model with', 'checked it against', 'checked it with', 'played with it on', 'had it answer', 'had it solve', 'had it write', 'had it translate', 'had it transcribe', 'pitted against', 'on a handful of', 'sanity check*', 'smoke test*', 'by generating', 'by translating', 'by transcribing', 'by solving', 'by answering', 'by captioning', 'by summarising', 'by summarizing'],
	zh: ['拿来测', '测了一下', '试了一下', '试了试', '测了测', '跑了一遍', '跑了一下', '让它回答', '让模型回答', '让它翻译', '让模型', '丢给它', '喂给它', '问了它', '问了模型', '考了考', '找了', '拿了'],
	ja: ['試してみた', '試してみました', '試したところ', '試しました', 'で試した', '解かせて', '解かせた', '解かせたところ', '答えさせ', '読ませて', '聞いてみた', '聞いてみました', '投げてみ', '食わせて', '訳させ', 'で確認しました', 'で確認した', 'で動かし'],
	ko: ['돌려 봤', '돌려봤', '돌려 보', '시험해 봤', '시험해 보', '테스트해 봤', '테스트해 보', '풀려 봤', '풀게 했', '풀게 해', '물어봤', '물어 봤', '물어보니', '넣어 봤', '넣어봤', '시켜 봤', '시켜봤', '써 봤', '확인해 봤'],
	fr: ['essayé* sur', 'essayé* avec', 'essayé le modèle', 'essais sur', 'testé* avec', 'fait tourner sur', 'fait passer', 'passé* sur', 'je lui ai', 'nous lui avons', 'on lui a', 'soumis au modèle', 'donné au modèle', 'posé au modèle', 'vérifié* sur'],
	de: ['ausprobiert', 'probiert an', 'probiert mit', 'getestet mit', 'laufen lassen', 'losgelassen', 'vorgelegt', 'gefüttert', 'habe ihm', 'haben ihm', 'gegeben', 'durchgejagt', 'durchlaufen lassen', 'gestellt', 'gegengeprüft', 'erprobt an', 'erprobt mit', 'getestet', 'gegengelesen'],
	es: ['probad* con', 'probad* en', 'probad* sobre', 'lo probamos', 'la probamos', 'lo probé', 'la probé', 'lo he probado', 'lo hemos probado', 'probamos con', 'probé con', 'le pasé', 'le pasamos', 'le dimos', 'le di', 'le hicimos', 'le preguntamos', 'le pregunté', 'testei com', 'testamos com', 'testei em', 'testamos em', 'l\'ho provato', 'provato su', 'provato con'],
};

/** Things of which a handful makes a test. */
export const testThings: Terms = {
	en: ['questions', 'prompts', 'riddles', 'puzzles', 'problems', 'tickets', 'emails', 'mails', 'messages', 'chats', 'tweets', 'posts', 'reviews', 'articles', 'sentences', 'paragraphs', 'pages', 'documents', 'invoices', 'receipts', 'letters', 'reports', 'contracts', 'novels', 'stories', 'songs', 'poems', 'lyrics', 'recipes', 'photos', 'pictures', 'images', 'scans', 'videos', 'clips', 'recordings', 'calls', 'meetings', 'files', 'snippets', 'functions', 'repos', 'repositories', 'issues', 'games', 'levels', 'scenes', 'drawings', 'sketches', 'samples', 'examples', 'cases', 'patients', 'records', 'notes', 'transcripts', 'transcriptions', 'tenders', 'queries', 'requests', 'dialogues', 'conversations', 'trials', 'exams', 'tasks', 'essays', 'chapters', 'exercises', 'haiku', 'sums', 'memes', 'maps', 'slides', 'tables', 'figures', 'books', 'translations', 'utterances'],
	zh: ['道题', '个问题', '条', '张', '篇', '份', '段', '个样本', '个工单', '个真实', '个客户', '个对话', '个用例', '个例子', '个 case', '个网页', '个视频', '个文档', '个场景', '个函数', '首', '句', '例', '题', '封', '页', '个文件', '局'],
	ja: ['件', '枚', '問', '本', '例', '文', '通', '曲', '話', '冊', '回', '局', 'ページ'],
	ko: ['건', '장', '문제', '개', '편', '문장', '통', '곡', '문항', '쪽', '회', '판', '질문'],
	fr: ['questions', 'phrases', 'documents', 'photos', 'images', 'factures', 'courriers', 'messages', 'articles', 'textes', 'comptes rendus', 'pages', 'énigmes', 'extraits', 'enregistrements', 'appels', 'avis', 'cas', 'exemples', 'requêtes', 'dialogues', 'rapports', 'lettres', 'contrats'],
	de: ['fragen', 'sätze', 'sätzen', 'dokumenten', 'dokumente', 'fotos', 'bildern', 'bilder', 'rechnungen', 'briefen', 'briefe', 'arztbriefen', 'mails', 'nachrichten', 'artikeln', 'texten', 'seiten', 'rätsel*', 'aufnahmen', 'anrufen', 'bewertungen', 'fällen', 'beispielen', 'anfragen', 'tickets', 'verträgen', 'berichten', 'aufgaben', 'matheaufgaben', 'testfragen', 'prüfungsfragen', 'testsätze', 'testfälle*', 'vorgängen', 'gedichte*', 'lieder*', 'rezepte*', 'protokollen'],
	es: ['preguntas', 'frases', 'documentos', 'fotos', 'imágenes', 'facturas', 'correos', 'mensajes', 'artículos', 'textos', 'páginas', 'acertijos', 'reseñas', 'grabaciones', 'llamadas', 'casos', 'ejemplos', 'consultas', 'informes', 'contratos', 'cartas', 'perguntas', 'imagens', 'documenti', 'domande'],
};

/** That outputs were gone through one by one, by whomever. */
export const wentThrough: Terms = {
	en: [...WENT_THROUGH, 'without seeing which', 'read every', 'read each', 'read all', 'read them all', 'read through', 'read by', 'checked every', 'checked each', 'checked all', 'checked by hand', 'checked manually', 'checked them by hand', 'reviewed every', 'reviewed each', 'reviewed all', 'reviewed by hand', 'manually checked', 'manually reviewed', 'manually graded', 'manually scored', 'manually rated', 'manually verified', 'manually judged', 'manually counted', 'hand checked', 'hand graded', 'hand scored', 'hand counted', 'graded by hand', 'scored by hand', 'rated by hand', 'marked by hand', 'counted by hand', 'looked at by hand', 'by hand and marked', 'by hand and counted', 'marked them', 'marked each', 'marked every', 'gave marks', 'gave the marks', 'gave each', 'gave every', 'gave scores', 'gave a score', 'did the grading', 'did the scoring', 'did the judging', 'did the rating', 'do the grading', 'graded every', 'graded each', 'graded all', 'graded them', 'rated every', 'rated each', 'rated all', 'rated them', 'scored every', 'scored them', 'judged every', 'judged each', 'judged all', 'judged them', 'and counted', 'counted how many', 'counted how often', 'counted the', 'answers each', 'outputs each', 'samples each by', 'listened to every', 'listened to each', 'listened to all', 'compared them blind', 'picked the better', 'picked the best', 'out of ten for', 'marked by', 'read by', 'graded by', 'rated by', 'ranked by', 'ranked them', 'judged by', 'scored by', 'was reviewed by', 'were reviewed by', 'was checked by', 'were checked by', 'assessed by', 'listened to by', 'compared by', 'was verified by', 'were verified by', 'looked at by', 'rates each', 'rates every', 'ranks each', 'scores each', 'scores every', 'grades each', 'grades every', 'judges each', 'judges every', 'did not know which', 'didn\'t know which', 'not knowing which', 'without knowing which', 'counted the correct', 'counted the right', 'counted the wrong', 'counted the hits', 'counted what was right', 'tallied by hand', 'ticked off', 'went over each', 'went over every', 'looked over each', 'looked over every', 'eyeballed'],
	zh: ['人工打分', '人工检查', '人工核对', '人工复核', '人工评分', '人工判断', '人工统计', '逐条检查', '逐条打分', '逐条核对', '逐条看', '逐个检查', '逐个打分', '逐张检查', '手动检查', '手工检查', '手工统计', '数了', '统计了', '亲自看', '一条条', '逐一', '打分取平均', '做裁判', '当裁判', '一起打分', '同事打分', '专家打分', '老师打分', '医生打分', '人打分', '自己打分', '看的', '听的', '打的分', '打了分', '评的分', '逐字', '逐句', '人工看', '人工听', ...phrases(['逐条', '逐个', '逐张', '逐题', '逐段', '逐首', '逐份', '逐篇'], ['人工', '由人工', '判断', '判定', '评判', '数', '打分', '对照', '过目', '审阅', '查看', '比对', '审核', '听', '试听'], ''), '人工逐', '人工数', '自己数', '挨个看', '挨个听', '挨个打分', '肉眼看', '肉眼检查'],
	ja: ['手で採点', '人手で採点', '人手で確認', '人手で判定', '手作業で確認', '手動で確認', '手動で採点', '目視で確認', '目で確認', '一つずつ', '一件ずつ', '1件ずつ', '一枚ずつ', '全件を確認', '全件確認', '全て確認', 'すべて確認', '全部確認', '採点しました', '採点した', '採点して', '採点させ', '判定しました', '判定させ', '数えました', '数えた', '一問ずつ', '一文ずつ', '一曲ずつ', '自分で数え', '自分で採点', '目視で数え', '目視で判定', '手で数え'],
	ko: ['직접 채점', '직접 세어', '손으로 채점', '손으로 확인', '눈으로 확인', '일일이', '수작업으로', '채점했', '채점하게', '채점을', '세어 봤', '세어봤', '세었', '하나하나', '하나씩 확인', '하나씩 채점', '직접 세', '눈으로 세', '손으로 세'],
	fr: ['corrigé* à la main', 'corrigé* par', 'relu* par', 'relu* à la main', 'vérifié* à la main', 'vérifié* par', 'noté* à la main', 'noté* par', 'évalué* à la main', 'compté à la main', 'compté combien', 'et compté', 'une par une', 'un par un', 'jugé* par', 'classé* par', 'écouté* par', 'lu* par', 'ont noté', 'ont vérifié', 'ont évalué', 'a relu les', 'a relu tous', 'a relu toutes', 'a relu chaque', 'a noté', 'a vérifié chaque', 'ont jugé', 'ont relu', 'ont classé', 'ont comparé', 'chaque réponse', 'chaque sortie', 'chaque traduction', 'comptées à la main', 'comptés à la main', 'compté les bonnes', 'relues une à une', 'relus un à un', 'dépouillé à la main'],
	de: ['von hand geprüft', 'von hand bewertet', 'von hand gezählt', 'von hand nachgezählt', 'händisch geprüft', 'händisch bewertet', 'manuell geprüft', 'manuell bewertet', 'manuell kontrolliert', 'per hand geprüft', 'jede antwort', 'jede ausgabe', 'jede übersetzung', 'einzeln geprüft', 'einzeln bewertet', 'nachgezählt', 'gezählt, wie', 'und gezählt', 'haben benotet', 'haben bewertet', 'haben geprüft', 'haben verglichen', 'bewertet von', 'benotet von', 'geprüft von', 'beurteilt von', 'verglichen von', 'angehört von', 'vergibt punkte', 'durchgesehen', 'gegengelesen', 'von hand ausgezählt', 'von hand ausgewertet', 'händisch ausgewertet', 'händisch gezählt', 'einzeln durchgegangen', 'einzeln angehört', 'nachgesehen', 'abgehakt'],
	es: ['corregid* a mano', 'revisad* a mano', 'revisad* por', 'revisó cada', 'revisó todas', 'revisó todos', 'revisaron todas', 'revisaron todos', 'revisaron las', 'leyó todas', 'leyó cada', 'leyeron cada', 'revisaron cada', 'revisamos cada', 'revisé cada', 'revisamos una', 'comprobad* a mano', 'verificad* a mano', 'contad* a mano', 'contamos cuánt*', 'conté cuánt*', 'y contamos', 'y conté', 'uno por uno', 'una por una', 'cada respuesta', 'cada salida', 'cada traducción', 'puntuaron', 'puntuó', 'puntuad* por', 'calificó', 'calificad* por', 'calificaron', 'valorad* por', 'valoraron', 'evaluad* por', 'leyeron', 'escucharon', 'escuchad* por', 'avaliad* por', 'valutat* da', 'à mão', 'a mano da', 'contad* uno', 'contamos a mano', 'conté a mano', 'contando a mano', 'revisé a mano', 'miré una', 'miramos una', 'escuchamos una', 'contamos las correctas', 'conté las correctas'],
};

/** Who goes through outputs, one or many. */
export const persons: Terms = {
	en: ['nurse*', 'mother', 'father', 'brother', 'sister', 'friends', 'lab mates', 'labmates', 'interns', 'intern', 'doctor*', 'physician*', 'clinician*', 'radiologist*', 'pathologist*', 'teacher*', 'student*', 'colleague*', 'friend*', 'editor*', 'translator*', 'lawyer*', 'linguist*', 'speaker*', 'listener*', 'annotator*', 'reviewer*', 'expert*', 'volunteer*', 'people', 'person', 'wife', 'team', 'rater*', 'judge*', 'engineer*', 'agent', 'agents', 'musician*', 'poet*', 'developer*', 'artist*', 'designer*', 'chemist*', 'biologist*', 'native', 'participants', 'we', 'i', 'me', 'myself', 'us', 'by hand', 'manually', 'hand', 'gpt 4*', 'gpt 5*', 'claude*', 'gemini*', 'llm'],
	zh: ['人', '我', '自己', '同事', '专家', '医生', '老师', '学生', '朋友', '人工', '手工', '手动', '员', 'gpt 4*', 'gpt-4o', 'gpt-4', 'claude*', 'deepseek*', 'qwen*'],
	ja: ['人', '私', '自分', '同僚', '専門家', '医師', '教師', '学生', '人手', '手作業', '手動', '目視', '者', 'gpt 4*', 'claude*', 'gemini*'],
	ko: ['명', '사람', '직접', '제가', '둘이', '셋이', '둘', '셋', '동료', '전문가', '의사', '교사', '학생', '손으로', '눈으로', '수작업', 'gpt 4*', 'claude*'],
	fr: ['médecin*', 'enseignant*', 'professeur*', 'traducteur*', 'traductrice*', 'relecteur*', 'relectrice*', 'expert*', 'étudiant*', 'locuteur*', 'collègue*', 'annotateur*', 'personnes', 'juriste*', 'avocat*', 'infirmi*', 'à la main', 'nous', 'j\'ai', 'gpt 4*'],
	de: ['ärzt*', 'arzt', 'lehrer*', 'lehrkr*', 'kolleg*', 'übersetzer*', 'fachleute', 'studierende*', 'student*', 'muttersprachler*', 'jurist*', 'anwält*', 'personen', 'menschen', 'pfleg*', 'redakteur*', 'gutachter*', 'von hand', 'händisch', 'manuell', 'per hand', 'ich', 'wir', 'gpt 4*'],
	es: ['médic*', 'profesor*', 'maestr*', 'traductor*', 'expert*', 'estudiante*', 'hablante*', 'colega*', 'compañer*', 'anotador*', 'lingüista*', 'editor*', 'personas', 'abogad*', 'enfermer*', 'jurist*', 'a mano', 'revisor*', 'evaluador*', 'gpt 4*', 'mão', 'mano'],
};

/** What a model makes, one piece of it: what somebody looked at of "every answer". */
export const onePiece: Terms = {
	en: ['answer', 'reply', 'response', 'output', 'song', 'image', 'picture', 'text', 'summary', 'translation', 'sentence', 'clip', 'page', 'poem', 'story', 'completion', 'generation', 'sample', 'transcript', 'result', 'results', 'prediction', 'caption', 'code', 'wrote'],
	zh: ['回答', '输出', '结果', '译文', '摘要', '图片', '歌词', '文本', '答案'],
	ja: ['回答', '出力', '結果', '訳文', '要約', '画像', '文章', '答え'],
	ko: ['답변', '응답', '출력', '결과', '번역', '요약', '이미지', '문장'],
	fr: ['réponse', 'sortie', 'traduction', 'résumé', 'image', 'phrase', 'texte', 'résultats'],
	de: ['antwort', 'ausgabe', 'übersetzung', 'zusammenfassung', 'bild', 'satz', 'text', 'ergebnisse', 'ergebnis'],
	es: ['respuesta', 'salida', 'traducción', 'resumen', 'imagen', 'frase', 'texto', 'resultados', 'resposta', 'risposta'],
};

/** That data were chosen by a score, or the like, for what came of them. */
export const discarding: Terms = {
	en: ['are kept', 'is kept', 'were kept', 'was kept', 'kept a', 'kept those', 'kept only', 'keep only', 'quality classifier*', 'deduplication', 'near duplicate*', 'language identification', 'went into the training'],
	zh: ['作为训练', '作为我们的训练', '保留得分', '保留分数', '得分大于', '分数高于', '作為訓練'],
	ja: ['のみを残', 'だけを残', '学習に使'],
	ko: ['만 남', '학습에 사용'],
	fr: ['sont gardé*', 'ont été gardé*', 'sont conservé*', 'ont été conservé*'],
	de: ['wurden behalten', 'werden behalten'],
	es: ['se conserv*', 'nos quedamos con'],
};

/** Those who made a model, who assess it in every way that there is. */
export const makers: Terms = {
	en: ['its developers', 'the developers', 'its authors', 'the authors', 'its creators', 'the creators', 'its makers', 'our team'],
	fr: ['ses auteurs', 'les auteurs'],
	de: ['die autoren', 'den autoren', 'ihren autoren'],
	es: ['sus autores', 'los autores'],
};

/** That data were put in order, which people go through as well. */
export const curating: Terms = {
	en: ['captions', 'captioned', 'took out', 'taken out', 'remove*', 'threw out', 'thrown out', 'threw away', 'clean*', 'kept only', 'dedup*', 'duplicate*', 'ocr', 'label', 'labels', 'dataset', 'corpus', 'source texts', 'before training', 'fixed'],
	zh: ['删除', '剔除', '去掉', '清洗', '数据', '语料', '标注', '標註', '資料'],
	ja: ['除去', '削除', 'データ', 'コーパス', 'ラベル', '取り除'],
	ko: ['제거', '삭제', '데이터', '말뭉치', '라벨'],
	fr: ['supprim*', 'retiré*', 'données', 'nettoy*', 'étiquette*', 'corpus'],
	de: ['entfernt', 'gelöscht', 'daten', 'datensatz', 'bereinigt', 'korpus', 'label*'],
	es: ['elimin*', 'datos', 'limpi*', 'etiqueta*', 'corpus', 'quitad*'],
};
