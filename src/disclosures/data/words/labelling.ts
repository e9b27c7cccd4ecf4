import type { Terms } from '../../disclosure';
import { NUMBERS, phrases } from '../../phrases';

/** Whoever is asked to judge, describe or show something, by trade or as one of a number. */
export const labourers: Terms = {
	en: [
		'annotator*', 'labeler*', 'labeller*', 'rater', 'raters', 'grader*', 'coders', 'curators', 'reviewers', 'assessors', 'transcriber*', 'transcriptionist*', 'proofreaders', 'editors', 'subject matter expert*', 'experts', 'specialists', 'professionals', 'practitioners', 'consultants', 'technicians', 'assistants', 'freelancer*', 'contractors', 'vendors', 'employees', 'staff', 'colleague*', 'coworkers', 'co-workers', 'interns', 'workers', 'crowd workers', 'crowdworkers', 'turkers', 'volunteers', 'citizen scientists', 'contributors', 'members of', 'participants', 'listeners', 'readers', 'the authors', 'myself', 'ourselves', 'two people', 'three people', 'several people', 'by people', 'by humans', 'by hand', 'manually', 'native speakers', 'native speaker', 'speakers of', 'locals',
		'radiologist*', 'radiographer*', 'sonographer*', 'physician*', 'doctors', 'clinician*', 'clinical staff', 'nurses', 'midwives', 'surgeon*', 'paramedics', 'pathologist*', 'dermatologist*', 'ophthalmologist*', 'cardiologist*', 'neurologist*', 'oncologist*', 'haematologist*', 'hematologist*', 'dentist*', 'psychiatrist*', 'psychologist*', 'therapist*', 'veterinarian*', 'pharmacist*', 'microscopist*',
		'linguist*', 'phonetician*', 'lexicographer*', 'philologist*', 'translators', 'interpreters', 'historian*', 'archivist*', 'palaeographer*', 'paleographer*', 'librarian*', 'journalist*', 'reporters', 'copywriters', 'teachers', 'lecturers', 'tutors', 'professors', 'students', 'undergraduates', 'postgraduates', 'graduates', 'postdocs', 'researchers', 'scientists', 'engineers', 'programmers', 'developers at', 'mathematicians', 'lawyers', 'attorneys', 'jurists', 'paralegals', 'accountants', 'analysts', 'auditors', 'moderators', 'operators', 'teleoperators', 'drivers', 'pilots', 'inspectors', 'police officers', 'social workers',
		'biologist*', 'ecologist*', 'entomologist*', 'ornithologist*', 'botanist*', 'zoologist*', 'taxonomist*', 'naturalists', 'birders', 'birdwatchers', 'geologist*', 'geographer*', 'chemist*', 'physicists', 'astronomers', 'meteorologist*', 'agronomist*', 'foresters', 'farmers', 'rangers', 'fishermen', 'musicians', 'musicologist*', 'singers', 'actors', 'artists', 'designers', 'architects', 'chefs', 'by an expert', 'an expert'],
	zh: ['医生', '医师', '醫師', '技师', '护士', '病理科', '放射科', '专家', '專家', '学者', '研究生', '博士', '硕士', '本科生', '研究员', '研究者', '科研人员', '教授', '律师', '法官', '工程师', '记者', '译者', '译员', '语言学', '母语者', '母语人士', '同事', '员工', '职员', '同学', '志愿者', '志工', '众包', '眾包', '外包', '操作员', '操作人员', '标注员', '標註員', '标注人员', '标注团队', '标注公司', '标注者', '人员', '人員', '玩家', '网友', '网民', '听众', '农技', '笔者', '本人手', '我自己', '请人', '由人', ...phrases(['两', '三', '四', '五', '六', '多', '2 ', '3 ', '5 ', '2', '3', '5', '兩', '双', '每'], ['人', '名', '位'], ''), ...phrases(['由', '经', '请', '靠', '經'], ['人工'], '')],
	ja: ['医師', '専門医', '技師', '看護師', '獣医', '専門家', '研究者', '研究員', '学生が', '学生に', '院生', '教員が', '教員に', '弁護士', '記者', '翻訳者', '校閲者', '編集者', '言語学者', '話者', 'ネイティブ', '作業者', '職員', '社員', 'スタッフ', '従業員', 'ボランティア', '有志', 'ワーカー', 'クラウドソーシング', 'アノテーター', 'アノテータ', 'オペレータ', '担当者', '評価者', '著者', '筆者', 'プレイヤー', 'ユーザーが', '利用者が', '人手', '手作業', '同僚', '農家', '鑑定士', ...phrases([...NUMBERS, '一', '二', '三', '四', '五', '六', '数', '複数'], phrases(['名', '人'], ['が', 'の', 'で', 'により', 'による'], ''), '-')],
	ko: ['의사', '전문의', '의료진', '간호사', '수의사', '전문가', '전공자', '전공생', '대학원생', '대학생', '학생', '연구원', '연구진', '연구자', '교사', '교수', '변호사', '기자', '번역가', '번역사', '언어학자', '원어민', '화자', '작업자', '참가자', '참여자', '자원봉사자', '봉사자', '직원', '동료', '조작자', '운전자', '주석자', '라벨러', '어노테이터', '검수자', '평가자', '크라우드', '사용자들이', '이용자들이', '플레이어', '농민', '저자', '사람이', '사람들이', '수작업', ...phrases([...NUMBERS, '두', '세', '네', '다섯', '여러'], ['명의', '명이', '명은', '인의', '인이'], '-')],
	fr: ['annotateur*', 'annotatrice*', 'médecin*', 'radiologue*', 'pathologiste*', 'dermatologue*', 'cardiologue*', 'chirurgien*', 'infirmi*', 'vétérinaire*', 'pharmacien*', 'étudiant*', 'doctorant*', 'chercheur*', 'chercheuse*', 'scientifiques', 'linguiste*', 'juriste*', 'avocat*', 'journaliste*', 'enseignant*', 'professeur*', 'bénévole*', 'volontaires', 'locuteur*', 'locutrice*', 'traducteur*', 'traductrice*', 'relecteur*', 'expert*', 'spécialiste*', 'ingénieur*', 'technicien*', 'opérateur*', 'opératrice*', 'salarié*', 'employé*', 'collègue*', 'stagiaire*', 'archiviste*', 'historien*', 'paléographe*', 'biologiste*', 'botaniste*', 'naturaliste*', 'ornithologue*', 'géologue*', 'agronome*', 'agriculteur*', 'musicien*', 'joueur*', 'internaute*', 'contributeur*', 'participant*', 'les auteurs', 'des auteurs', 'prestataire*', 'à la main', 'manuellement', 'nous-mêmes', 'moi-même'],
	de: ['annotator*', 'annotierende*', 'arzt', 'ärzt*', 'fachärzt*', 'patholog*', 'radiolog*', 'dermatolog*', 'kardiolog*', 'chirurg*', 'pflegekräfte*', 'pflegende*', 'tierärzt*', 'apotheker*', 'biolog*', 'botaniker*', 'ornitholog*', 'geolog*', 'agronom*', 'landwirt*', 'förster*', 'linguist*', 'sprachwissenschaftler*', 'historiker*', 'archivar*', 'studierende*', 'student*', 'doktorand*', 'forschende*', 'wissenschaftler*', 'hilfskräfte*', 'mitarbeite*', 'angestellte*', 'kolleg*', 'fachleute*', 'fachkräfte*', 'fachpersonal', 'expert*', 'sachverständige*', 'ehrenamtliche*', 'freiwillige*', 'jurist*', 'anwält*', 'journalist*', 'redakteur*', 'redaktion', 'übersetzer*', 'lehrkräfte*', 'lehrer*', 'lehrende*', 'ingenieur*', 'techniker*', 'bediener*', 'muttersprachler*', 'sprecherinnen', 'crowdworker*', 'crowdsourcing', 'teilnehme*', 'spieler*', 'dienstleister*', 'musiker*', 'die autor*', 'der autor*', 'zwei personen', 'drei personen', 'mehrere personen', 'menschen', 'von hand', 'händisch', 'manuell', 'testpersonen', 'ich selbst', 'wir selbst'],
	es: ['anotador*', 'médic*', 'radiólog*', 'patólog*', 'dermatólog*', 'cardiólog*', 'ciruj*', 'enfermer*', 'veterinari*', 'farmacéutic*', 'estudiante*', 'doctorand*', 'becari*', 'investigador*', 'científicos', 'científicas', 'lingüista*', 'filólog*', 'jurista*', 'abogad*', 'periodista*', 'docente*', 'profesor*', 'maestr*', 'voluntari*', 'hablantes', 'traductor*', 'corrector*', 'revisor*', 'expert*', 'especialista*', 'profesionales', 'ingenier*', 'técnicos', 'técnicas del', 'operador*', 'operari*', 'empleado*', 'trabajador*', 'compañer*', 'colegas', 'colaboradores', 'participantes', 'biólog*', 'botánic*', 'ornitólog*', 'geólog*', 'agrónom*', 'agricultor*', 'archiver*', 'historiador*', 'paleógraf*', 'músic*', 'jugador*', 'usuarios', 'los autores', 'las autoras', 'de nosotros', 'personas', 'a mano', 'manualmente', 'yo mism*', 'nosotros mismos'],
};

/** Giving every example its label, told as done: nobody else's work is called so. */
export const labelled: Terms = {
	en: [
		...phrases(['', 're', 'hand ', 'double ', 'manually ', 'mis'], ['labelled', 'labeled', 'annotated'], ''), 'annotations', 'annotated by', 'labels were', 'label was', 'labels came from', 'labels come from', 'checked every label', 'tagged', 'hand-tagged', 'transcribed', 'hand-transcribed', 'delineated', 'contoured', 'captioned', 'adjudicated', 'disagreement*', 'majority vote', 'majority voting', 'inter-annotator', 'inter-rater', 'interrater', 'double-coded', 'hand-coded', 'teleoperated', 'tele-operated', 'preferred answer*', 'outlined'],
	zh: ['标注', '标记', '打标', '標註', '标引', '贴标签', '打标签', '打上标签', '勾画', '勾勒', '圈出', '圈画', '框出', '描出', '转写', '誊写', '逐字录入', '多数票', '多數決', '遥操作', '遥控采集', '示教', '标注一致性', '标注者间', '標註一致性'],
	ja: ['アノテーション', 'ラベルを付', 'ラベルを振', '付与', 'ラベル付け', 'ラベリング', 'タグ付け', 'タグを付', '注釈', '縁取', '書き起こ', '文字起こし', '多数決', '合議', '一致率', '遠隔操作', '正解を付', '点数を付'],
	ko: ['주석을', '주석 작업', '주석했', '라벨링', '레이블링', '라벨을', '레이블을', '태깅', '태그를', '받아 적', '받아적', '받아썼', '전사했', '전사하', '전사한', '다수결', '합의로', '일치도', '원격 조작', '원격 조종'],
	fr: ['annoté*', 'étiqueté*', 'labellisé*', 'balisé*', 'transcrit*', 'retranscrit*', 'vérifié*', 'détouré*', 'délimité*', 'contouré*', 'légendé*', 'sous-titré*', 'vote majoritaire', 'accord inter*', 'téléopéré*'],
	de: ['annotiert*', 'gelabelt*', 'etikettiert*', 'beschriftet*', 'ausgezeichnet*', 'getaggt*', 'verschlagwortet*', 'gekennzeichnet*', 'transkribiert*', 'verschriftet*', 'verschriftlicht*', 'abgetippt*', 'umrandet*', 'eingerahmt*', 'umrahmt*', 'eingekreist*', 'eingezeichnet*', 'nachgezeichnet*', 'umrissen', 'mehrheitsentscheid*', 'mehrheitsvotum', 'ferngesteuert*', 'teleoperiert*'],
	es: ['anotad*', 'anotaron', 'anotó', 'anotamos', 'etiquetad*', 'etiquetaron', 'etiquetó', 'etiquetamos', 'etiqueté', 'transcrit*', 'transcribi*', 'delinearon', 'delinead*', 'contornearon', 'contornead*', 'perfilaron', 'trazaron', 'subtitularon', 'voto mayoritario', 'acuerdo entre', 'teleoper*'],
};

/** Work on examples that is told of other things as well, told as done. */
export const handled: Terms = {
	en: ['wrote', 'written by', 'written from scratch', 'authored', 'composed by', 'drew', 'drawn', 'assigned', 'determined by', 'identified', 'sorted', 'classified by', 'categorised', 'categorized', 'coded', 'scored', 'segmented', 'corrected', 'recorded', 'demonstrated', 'chose', 'picked', 'created by', 'made by', 'given by', 'provided by', 'supplied by', 'done by', 'produced by', 'contributed by', 'cleaned up by', 'marked', 'rated', 'ranked', 'graded', 'circled', 'traced'],
	zh: ['撰写', '编写', '书写', '写成', '写的', '录制', '修正', '校对', '校正', '挑选', '撰寫', '編寫', '錄製', '打分', '评分', '排序', '判读'],
	ja: ['書い', '執筆', '描い', '修正', '校正', '選ん', '収録', '記録', '採点', '順位付け'],
	ko: ['작성', '썼', '쓴', '그려', '분류했', '분류한', '검수', '수정했', '교정했', '녹화', '채점', '매겼'],
	fr: ['rédigé*', 'écrit par', 'écrits par', 'écrites par', 'ont écrit', 'tracé*', 'dessiné*', 'segmenté*', 'classé*', 'attribué*', 'corrigé*', 'enregistré*'],
	de: ['geschrieben', 'verfasst', 'schrieben', 'verfassten', 'gezeichnet', 'zeichneten', 'segmentiert', 'eingestuft', 'eingeordnet', 'zugeordnet', 'vergeben', 'korrigiert', 'aufgenommen', 'aufgezeichnet', 'stammen von', 'bewertet', 'markiert*', 'benotet*'],
	es: ['escrib*', 'escrit*', 'redact*', 'dibujaron', 'dibujad*', 'segmentaron', 'segmentad*', 'clasificaron', 'clasificad*', 'asignaron', 'asignad*', 'corrigieron', 'corregid*', 'eligieron', 'escogieron', 'grabaron', 'grabad*', 'marcaron', 'puntuaron', 'valoraron'],
};

/** What such work leaves behind. */
export const handiwork: Terms = {
	en: ['label', 'labels', 'annotations', 'tags', 'categories', 'cell types', 'classes were', 'ground truth', 'gold standard', 'reference answers', 'answers', 'instructions', 'prompts', 'questions', 'q&a', 'dialogues', 'demonstrations', 'demos', 'trajectories', 'preferences', 'preference pairs', 'ratings', 'rankings', 'votes', 'masks', 'outlines', 'contours', 'polygons', 'bounding boxes', 'boxes', 'keypoints', 'landmarks', 'captions', 'descriptions', 'transcripts', 'transcriptions', 'transcript', 'subtitles', 'summaries', ...phrases(['every', 'each'], ['image', 'picture', 'photo', 'frame', 'example', 'clip', 'recording', 'sentence', 'scan', 'slide', 'post', 'comment'])],
	zh: ['标签', '标注', '類別標籤', '標籤', '答案', '指令', '提示词', '问题', '问答', '对话', '演示', '轨迹', '示范', '偏好', '评分', '分数', '掩码', '掩膜', '轮廓', '边界框', '关键点', '描述', '字幕', '转写', '译文', '摘要', '真值', '金标准'],
	ja: ['ラベル', '正解', 'アノテーション', 'タグ', '回答', '質問', '指示', 'プロンプト', '対話', 'デモ', '軌道', '選好', 'マスク', '輪郭', '矩形', 'キャプション', '説明文', '書き起こし', '字幕', '要約'],
	ko: ['라벨', '레이블', '정답', '주석', '태그', '답변', '질문', '지시문', '프롬프트', '대화', '시연', '궤적', '선호', '마스크', '윤곽', '영역을', '바운딩 박스', '캡션', '설명문', '전사', '자막', '요약문'],
	fr: ['étiquette*', 'annotation*', 'catégories', 'réponses', 'consignes', 'questions', 'dialogues', 'démonstrations', 'trajectoires', 'préférences', 'notes', 'masques', 'contours', 'boîtes', 'légendes', 'descriptions', 'transcriptions', 'sous-titres', 'résumés', 'vérité terrain'],
	de: ['label', 'labels', 'etiketten', 'annotation*', 'kategorien', 'antworten', 'anweisungen', 'fragen', 'dialoge*', 'demonstrationen', 'trajektorien', 'präferenzen', 'noten', 'masken', 'umrisse', 'konturen', 'bildunterschriften', 'beschreibungen', 'transkript*', 'untertitel', 'zusammenfassungen', 'grundwahrheit'],
	es: ['etiqueta*', 'anotacion*', 'categorías', 'respuestas', 'instrucciones', 'preguntas', 'diálogos', 'demostraciones', 'trayectorias', 'preferencias', 'puntuaciones', 'máscaras', 'contornos', 'recuadros', 'leyendas', 'descripciones', 'transcripciones', 'subtítulos', 'resúmenes', 'verdad de referencia'],
};

/** On what terms the work was done. */
export const paid: Terms = {
	en: ['paid', 'unpaid', 'on our payroll', 'payroll', 'per hour', 'an hour', 'hourly', 'minimum wage', 'wage', 'wages', 'compensated', 'remunerated', 'reimbursed', 'gift card*', 'hired', 'recruited', 'trained on the guidelines', 'briefed'],
	zh: ['时薪', '報酬', '报酬', '酬劳', '薪酬', '每小时', '每条支付', '有偿', '无偿', '招募', '聘请', '雇佣'],
	ja: ['時給', '報酬', '謝金', '有償', '無償', '募集', '雇用', '最低賃金'],
	ko: ['시급', '보수', '사례비', '유급', '무급', '모집', '고용', '최저임금'],
	fr: ['rémunéré*', 'payé*', 'de l\'heure', 'salaire', 'recruté*', 'embauché*', 'indemnisé*', 'bénévolement'],
	de: ['bezahlt*', 'vergütet*', 'entlohnt*', 'stundenlohn', 'pro stunde', 'mindestlohn', 'angeworben', 'angestellt', 'ehrenamtlich', 'rekrutiert*'],
	es: ['remunerad*', 'pagad*', 'cobraron', 'por hora', 'la hora', 'salario', 'contratad*', 'reclutad*', 'retribuid*'],
};

/** The authors themselves at the labels. */
export const ownLabels: Terms = {
	en: phrases(phrases(['we', 'i'], ['', 'also ', 'then ', 'manually ', 'have ', 'first '], ' '), ['labelled', 'labeled', 'annotated', 'hand-labelled', 'hand-labeled', 'hand-annotated', 'tagged', 'transcribed', 're-labelled', 'relabelled', 'relabeled'], ''),
	zh: [...phrases(['我们', '我們', '笔者', '我'], ['手工标注', '人工标注', '手动标注', '自行标注', '自己标注', '亲自标注', '标注了', '标了', '逐条标注', '逐一标注', '手工標註', '標註了'], '')],
	ja: phrases(['自分で', '自ら', '私が', '著者らが', '当方で', '社内で'], ['アノテーション', 'ラベル付け', 'ラベルを付', 'タグ付け'], ''),
	ko: phrases(['직접', '손수', '저희가', '제가'], [' 라벨링했', ' 라벨링한', ' 라벨링하였', ' 레이블링했', ' 레이블링한', ' 주석을 달', ' 태깅했', ' 태깅한', ' 라벨을'], ''),
	fr: phrases(['nous avons', 'j\'ai'], ['annoté', 'étiqueté', 'transcrit', 'labellisé', 'manuellement annoté']),
	de: phrases(['haben wir', 'wir haben', 'habe ich', 'ich habe'], ['annotiert', 'gelabelt', 'selbst annotiert', 'selbst gelabelt']),
	es: ['anotamos', 'etiquetamos', 'etiqueté', 'anoté', 'hemos anotado', 'hemos etiquetado', 'he etiquetado', 'he anotado'],
};

const NO_PERSON = phrases(['rather than', 'instead of', 'in place of', 'no', 'without', 'without any', 'not', 'not a single', 'rather than by', 'rather than from'], ['human annotator*', 'human rater*', 'annotators', 'crowd workers', 'manual annotation*', 'manual label*', 'human annotation*', 'human label*', 'human-labelled', 'human-labeled', 'human-annotated', 'hand-labelled', 'hand-labeled', 'hand labelling', 'hand labeling', 'human feedback', 'human judg*', 'human transcri*', 'human-written', 'manual transcri*']);

/** That no person had a hand in it. */
export const noPerson: Terms = {
	en: [...NO_PERSON, ...phrases(['rather than by', 'rather than from', 'instead of by', 'not by', 'not from'], ['people', 'humans']), ...phrases(['nobody', 'no one', 'no human', 'no person', 'no annotator*'], ['labelled', 'labeled', 'annotated'])],
	zh: ['未经人工', '不经人工', '未做人工', '没有人工', '未使用人工', '未用人工', '未经任何人工', '未經人工', '沒有人工'],
	ja: ['人手のラベルは', '人手ラベルは', '人手アノテーションは', '人間のアノテーションは'],
	ko: ['사람 손을 거치지', '사람의 손을 거치지', '사람이 단 라벨은', ...phrases(['사람의', '수작업'], ['라벨 없이', '라벨은 없', '주석 없이', '주석은 없', '라벨링 없이'])],
	fr: ['sans annotat*', 'aucun annotateur', 'aucune annotation', 'pas d\'annotat*', 'pas d\'étiquet*', 'et non par des'],
	de: ['statt von menschen', 'nicht von menschen', 'statt annotator*', ...phrases(['ohne menschliche', 'ohne manuelle', 'keine menschlichen', 'keine manuellen', 'keine menschliche', 'keine manuelle'], ['annotation*', 'label*'])],
	es: ['sin anotador*', 'sin anotación*', 'ningún anotador', 'ninguna anotación', 'no por personas', 'y no por personas', 'sin etiquetado manual', 'sin etiquetas humanas', 'nadie etiquet*', 'nadie anot*'],
};

/** What gives labels without being a person. */
export const labellingMachine: Terms = {
	en: ['labeling function*', 'labelling function*', 'heuristic*', 'regular expression*', 'regex*', 'hashtags', 'emoticons', 'emojis', 'distant supervision', 'teacher model', 'a teacher', 'the teacher', 'an llm', 'llm', 'llms', 'gpt*', 'chatgpt', 'claude', 'llama*', 'qwen*', 'gemini*', 'mistral*', 'mixtral*', 'deepseek*', 'whisper*', 'blip*', 'llava*', 'cogvlm', 'florence-2', 'a classifier', 'classifiers', 'a detector', 'a scorer', 'a tagger', 'spacy', 'stanza', 'bert*', 'roberta*', 'an existing model', 'another model', 'a larger model', 'a bigger model', 'a simulator', 'the simulator', 'simulation*', 'automatically', 'programmatically', 'by script', 'a script'],
	zh: ['规则', '正则', '启发式', '大模型', '教师模型', '打分器', '分类器', '仿真器', '脚本', '=GPT*', 'gpt*', 'qwen*', 'deepseek*', 'claude*', 'whisper*'],
	ja: ['ルール', '正規表現', 'ヒューリスティック', '教師モデル', '分類器', 'シミュレータ', 'gpt*', 'claude*', 'qwen*', 'whisper*'],
	ko: ['규칙', '정규식', '휴리스틱', '교사 모델', '분류기', '시뮬레이터', 'gpt*', 'claude*', 'qwen*', 'whisper*'],
	fr: ['automatiquement', 'automatique', 'règles', 'heuristique*', 'expressions régulières', 'un classifieur', 'modèle enseignant', 'un script', 'simulateur', 'camembert*', 'gpt*', 'whisper*'],
	de: ['automatisch', 'maschinell', 'regeln', 'heuristik*', 'regulären ausdrücken', 'klassifikator', 'lehrermodell', 'skript', 'simulator', 'gpt*', 'whisper*'],
	es: ['automáticamente', 'automátic*', 'reglas', 'heurístic*', 'expresiones regulares', 'un clasificador', 'modelo maestro', 'un script', 'simulador', 'gpt*', 'whisper*'],
};

/** That something was given by somebody or something. */
export const givenBy: Terms = {
	en: [...phrases(['come', 'comes', 'came', 'taken', 'obtained', 'derived'], ['from']), ...phrases(['produced', 'assigned', 'given', 'generated', 'computed', 'obtained', 'extracted', 'predicted', 'made', 'written', 'created', 'provided', 'derived', 'supplied', 'added', 'determined', 'inferred', 'assigned automatically', 'produced automatically', 'generated automatically'], ['by', 'with', 'using', 'via', 'through']), 'voted on', 'act as labels', 'serve as labels', 'used as labels', 'as pseudo-labels'],
	zh: ['由', '来自', '來自', '得自', '给出', '生成', '得到', '产生', '赋予', '打标', '打分'],
	ja: ['により', 'によって', 'による', 'で生成', 'で付与', 'から取得', 'から得', '付与', 'で付け', 'が付け'],
	ko: ['에서 가져', '에서 얻', '로 생성', '으로 생성', '이 생성', '가 생성', '로 부여', '이 부여', '가 부여', '로 만든', '가 만든', '이 만든', '로 붙', '가 붙인', '이 붙인', '로 달'],
	fr: ['produite* par', 'produites automatiquement', 'produit* par', 'produites par', 'produits par', 'viennent de', 'vient de', 'proviennent de', 'provient de', 'issues de', 'issus de', 'générées par', 'générés par', 'attribuées par', 'attribués par', 'obtenues par', 'obtenus par', 'obtenues avec', 'calculées par', 'calculées avec', 'données par', 'fournies par'],
	de: ['stammen aus', 'stammen von', 'stammt von', 'kommen von', 'kommen aus', 'erzeugt', 'vergeben', 'berechnet', 'generiert', 'gewonnen', 'abgeleitet', 'zugewiesen', 'erstellt'],
	es: ['proceden de', 'procede de', 'provienen de', 'proviene de', 'vienen de', 'generadas por', 'generados por', 'generadas con', 'generadas', 'asignadas por', 'asignados por', 'obtenidas con', 'obtenidas de', 'producidas por', 'calculadas con', 'derivadas de', 'fueron generadas', 'creadas por', 'puestas por'],
};

/** Labels of any kind, which a card speaks of as part of its data only. */
export const givenLabels: Terms = {
	en: ['the labels', 'labels', 'annotations', 'pseudo-labels', 'captions', 'transcripts', 'transcriptions', 'preferences', 'preference labels', 'ground truth', 'ground-truth', 'masks', 'aesthetic scores', 'quality scores', 'reward labels', 'tags', 'act as labels', 'each ticket', 'support ticket', 'every example', 'each example', 'depth maps', 'targets'],
	zh: ['标签', '標籤', '标注', '美学分数', '质量分数', '质量分', '转写', '偏好', '真值', '描述文本'],
	ja: ['ラベル', 'アノテーション', 'キャプション', '書き起こし', '選好', '正解データ', '教師データ', 'タグ'],
	ko: ['라벨', '레이블', '주석', '캡션', '전사', '선호', '정답', '태그'],
	fr: ['étiquettes', 'annotations', 'légendes', 'transcriptions', 'préférences', 'vérité terrain', 'masques'],
	de: ['labels', 'etiketten', 'annotationen', 'bildunterschriften', 'transkripte', 'transkriptionen', 'präferenzen', 'masken'],
	es: ['etiquetas', 'anotaciones', 'leyendas', 'descripciones', 'transcripciones', 'preferencias', 'máscaras', 'subtítulos'],
};

/** Programs that labels are made with, named as what was used. */
export const labellingPlatform: Terms = {
	en: ['mechanical turk', 'mturk', '=AMT', 'appen', 'toloka', 'surge ai', 'scale ai', 'crowdflower', 'label studio', 'doccano', 'cvat', 'labelbox', 'labelimg', 'labelme', 'roboflow', 'supervisely', 'zooniverse', 'itk-snap', '3d slicer', 'qupath', 'escriptorium', 'transkribus', 'ebird', 'inaturalist'],
	zh: ['众包平台', '标注平台', '众测平台'], ja: ['クラウドワークス', 'ランサーズ', 'クラウドソーシング'], ko: ['크라우드웍스', '크라우드소싱'],
};

/** Help that a program gives to those who label, and what readers are to label themselves. */
export const forLabellers: Terms = {
	en: [...phrases(['help', 'helps', 'assist', 'assists', 'support', 'supports', 'aid', 'aids', 'used by'], ['annotators', 'labelers', 'labellers', 'radiologists', 'clinicians', 'doctors', 'experts', 'moderators', 'users', 'researchers', 'people', 'humans']), 'automatically annotates', 'in practice', 'typically', 'usually', 'can be', 'could be', 'should be', 'must be', 'need to be', 'needs to be', 'may be', 'if you', 'your own', 'to annotate', 'to label', 'for annotating', 'for labelling', 'for labeling', 'is rated', 'top-rated', 'highly rated', 'top ranked', 'ranked first', 'win rate', 'as opposed to', 'outperform*', 'trademark*', 'copyright*'],
	zh: ['支持', '支援', '在线', '后端', '後端', '编辑器', '兼容', '辅助', '协助', '帮助', '可用于', '用于标注', '可供', '应由', '需由', '须由', '请由', '建议', '请将', '请先', '即可标注', '需要标注', '輔助', '協助', '待标注', '可以用'],
	ja: ['望ましい', '理想', '支援', '補助', 'できます', 'してください', 'すべき', '必要があり', '判定し', '出力し'],
	ko: ['지원합니다', '보조', '할 수', '하세요', '해야', '돕', '출력'],
	fr: ['permet', 'permettent', 'peuvent', 'aide les', 'aider les', 'assister les', 'peut être', 'peuvent être', 'doit être', 'doivent être', 'à annoter', 'vos propres'],
	de: ['unterstützt', 'hilft', 'kann', 'können', 'muss', 'müssen', 'sollte', 'sollten', 'ihre eigenen'],
	es: ['ayuda a', 'asiste a', 'puede ser', 'pueden ser', 'debe ser', 'deben ser', 'sus propi*', 'tus propi*'],
};
