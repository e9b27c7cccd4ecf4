import type { Terms } from '../../disclosure';
import { NUMBERS, both, phrases } from '../../phrases';

/** A measure by the part of the data that it was taken on: "val perplexity", "dev F1". A loss on it is a curve of the training. */
const ON_A_PART = phrases(['val', 'valid', 'validation', 'dev', 'test', 'eval', 'held out', 'holdout'], ['perplexity', 'ppl', 'acc*', 'f1', 'macro f1', '=WER', 'cer', 'bleu', 'chrf', 'rouge*', 'map*', 'iou', 'miou', 'dice', 'auc', 'auroc', 'rmse', 'mae', 'mse', 'em', 'mrr', 'ndcg*', 'recall', 'precision', 'r2', 'psnr', 'score', 'error']);

/** Names for the data that a model is held against, which hardly anything else has. */
export const testData: Terms = {
	en: [
		'test set*', 'testset*', 'test split*', 'test data*', 'testing data*', 'testing set*', 'validation set*', 'validation split*', 'validation data*', 'validation part', 'validation images', 'validation samples', 'dev set*', 'dev split', 'dev part', 'devtest', 'development set', 'development part', 'val set', 'val split', 'acc on val', 'on val', 'on dev', 'internal set', 'internal test', 'internal benchmark', 'own test', 'val2017', 'evaluation set', 'evaluation sets', 'evaluation split', 'evaluation subset', 'evaluation data*', 'evaluation corpus', 'evaluation episodes', 'evaluation suite', 'eval set*', 'eval split', 'held out', 'hold out', 'holdout',
		'evaluat* on', 'evaluat* against', 'evaluated using the', 'evaluations on', 'benchmarked on', 'benchmarked against', 'assessed on', 'measured on', 'validated on', 'scored it on', 'evaluated with the', 'evaluated with our',
		'evaluation material*', 'test material*', 'evaluation images', 'evaluation recordings', 'evaluation sentences', 'evaluation questions', 'evaluation documents', 'evaluation prompts', 'question bank', 'yardstick', 'test image*', 'test photo*', 'test picture*', 'test part', 'test portion', 'test subset', 'test partition', 'test fold', 'test folds', 'test corpus', 'test question*', 'test sentence*', 'test recording*', 'test video*', 'test sample*', 'test example*', 'test document*', 'test patient*', 'test speaker*', 'test scene*', 'test molecule*', 'test utterance*', 'test collection', 'test clean', 'test other', 'tagging test',
		'out of distribution set', 'ood set', 'external validation', 'external cohort', 'not seen during training', 'not seen in training', 'not used for training', 'reader study', 'challenge set', 'golden set', 'gold set', 'after the training cut off', 'after the cut off', 'unseen', 'never saw', 'never seen', 'had not seen', 'has not seen', 'have not seen', 'hasn\'t seen', 'hadn\'t seen', 'not seen before', 'not seen in', 'did not see', 'not in the training', 'aren\'t in the training', 'absent from training', 'absent from the training', 'left out of training', 'left out of the training', 'kept out of training', 'excluded from training', 'excluded from the training', 'kept aside', 'untouched by training', 'nobody had touched', 'test server', 'test portion', 'test stretch', 'test half', 'test third', 'test fifth', 'test tenth', ...phrases(['held back'], ['for', 'from', 'as', 'until', 'during', 'sentences', 'images', 'examples', 'samples', 'part', 'set', ...NUMBERS]), 'we held back', 'i held back', 'were held back',
	],
	zh: ['测试集', '验证集', '评测集', '评估集', '评测数据', '测试数据', '评估数据', '留出集', '评测基准', '上进行了评测', '上评测', '上进行评测', '上进行了测试', '上评估', '进行了评测', '進行了評測', '測試集', '驗證集', '評測集', '評估集', '測試資料', '测试样本', '测试图片', '测试照片', '测试语料', '测试部分', '测试子集', '验证数据', '评估样本', '未参与训练', '不在训练集', '留出的', '自建测试', '自建评测', '评测样本', '验证样本', '盲测集', '外部验证', '外院验证', '未见过', '没见过', '没在训练集', '没有在训练集', '训练集之外', '训练集外', '训练时没用', '训练中没用', '没用来训练', '未用于训练', '未用来训练', '留作测试', '留作验证', '留了', '未參與訓練', '未用於訓練', '题库', '测验', '测试题', '评测题', '来测', '用来测试', '用于测试', '拿来测试'],
	ja: ['テストセット', 'テストデータ', 'validation の', 'validationの', 'validation で', 'validationで', 'validation セット', 'test の', 'testの', '評価データ', '評価セット', '検証データ', '検証セット', '開発セット', 'テストスプリット', 'で評価', 'を用いて評価', 'を使用して評価', 'テスト用', '試験用', '評価用', '検証用', '学習に使っていない', '学習に使わなかった', '学習には未使用', '学習に含まれない', '学習に含めなかった', 'テスト集合', '評価では', 'ホールドアウト', '外部検証', '評価に回', '未知の', '学習データにない', 'テストに使っ', 'テストに用い', '評価に使っ', '評価に用い', '学習に用いていな', '学習に用いておら', '学習に用いな', '学習に用いられていな', '学習には使っていな', '学習には使っておら', '学習には使っていませ', '学習には使わな', '学習には使われていな', '学習には使われておら', '学習に入れていな', '学習に入れておら', '学習に入れていませ', 'カットオフ後の', 'カットオフ以降', 'テスト分割', 'test セット', 'testセット', 'dev セット', 'devセット'],
	ko: ['테스트 세트', '테스트셋', '테스트 셋', '검증 셋', '평가 셋', '테스트 데이터', '테스트 분할', '시험 세트', '평가 데이터', '평가셋', '평가 세트', '검증 데이터', '검증 세트', '검증셋', '에서 평가', '시험 사진', '시험 데이터', '테스트 사진', '테스트용', '평가용', '학습에 쓰지 않은', '학습에 사용하지 않은', '학습에 없는', '검증용', '평가 집합', '평가에서', '외부 검증', '학습에 없던', '학습에 포함되지', '학습에 쓰이지', '학습하지 않은', '학습에서 제외', '학습에서 뺀', '평가에 사용', '평가에 쓴', '테스트에 사용', '데이터로 평가', '데이터셋으로 평가', '세트로 평가', '셋으로 평가', '벤치마크로 평가', '문항으로 평가', '과제로 평가', '샘플로 평가', '이미지로 평가', 'test 세트', 'test 셋', 'dev 세트', 'dev 셋', '테스트세트', '검증세트'],
	fr: ['ensemble* de test', 'jeu* de test', 'données de test', 'ensemble de validation', 'jeu de validation', 'évalué* sur', 'mesuré* sur', 'corpus de test', 'matériel de test', 'photos de test', 'images de test', 'phrases de test', 'partie de test', 'jeu d\'évaluation', 'données de validation', 'ensemble d\'évaluation', 'corpus d\'évaluation', 'données d\'évaluation', 'items d\'évaluation', 'jamais vu*', 'absent* de l\'entraînement', 'absent* du corpus d\'entraînement', 'exclu* de l\'entraînement', 'hors de l\'entraînement', 'portion de test', 'échantillon de test'],
	de: ['testdaten*', 'testset*', 'test set', 'testmenge', 'testteil', 'testkorpus', 'testmaterial', 'prüfmaterial', 'testfälle*', 'testbild*', 'testfoto*', 'testsätze*', 'testsatz*', 'testfrage*', 'testaufnahme*', 'prüfdaten', 'validierungsdaten*', 'validierungsset', 'validierungsmenge', 'evaluierungsdaten*', 'evaluierungsset', 'evaluierungsmenge', 'evaluationsset', 'evaluationsdaten*', 'bewertungsdatensatz', 'dev set', 'evaluiert auf', 'evaluiert anhand', 'gemessen auf', 'gemessen an', 'nicht im training', 'nie gesehen', 'niemand vorher gesehen', 'nicht gesehen', 'im training nicht', 'vom training ausgenommen', 'nicht zum training', 'ungesehen*', 'testabschnitt', 'testhälfte', 'teststichprobe*'],
	es: ['conjunto* de prueba*', 'conjunto de teste', 'conjunto de validação', 'dados de teste', 'base de teste', 'set di test', 'insieme di test', 'dati di test', 'set di validazione', 'test set', 'conjunto de test', 'datos de prueba', 'conjunto de validación', 'conjunto de evaluaci*', 'datos de evaluación', 'evaluad* en', 'evaluad* sobre', 'evaluad* con', 'medid* en', 'material de prueba', 'fotos de prueba', 'imágenes de prueba', 'frases de prueba', 'partición de prueba', 'corpus de prueba', 'que no se usaron', 'fuera del entrenamiento', 'posteriores al entrenamiento', 'ausentes del entrenamiento', 'excluid* del entrenamiento', 'no incluid* en el entrenamiento', 'parte de prueba', 'muestra de prueba', 'no vist*', 'nunca vist*'],
};

/** The same, and measures that are called by the part of the data. */
export const testNoun: Terms = both(testData, { en: ON_A_PART, ko: ['검증 정확도', '테스트 정확도'] });

/** That experiments were made on what is named behind it, or before: data, or machines. */
export const experimentsOn: Terms = {
	en: phrases(['experiments', 'experiments are', 'experiments were', 'experiment'], ['on', 'run on', 'done on', 'conducted on', 'performed on', 'carried out on', 'produced on']),
	zh: phrases(['上', '上做', '上进行', '上做了', '上进行了', '上進行', '上進行了', '上开展', '上开展了'], ['实验', '實驗'], ''),
	ja: phrases(['で', 'を用いて', 'を使って', 'を使用して', 'に対して'], ['実験'], ''),
	ko: phrases(['데이터셋에서', '데이터에서', '데이터로', '데이터셋으로', '데이터셋을 사용하여', '데이터셋을 사용해', '데이터셋을 활용하여', '데이터셋을 활용해', '데이터셋에 대해'], ['실험*']),
	fr: phrases(['expériences', 'expérimentations'], ['sur', 'menées sur', 'réalisées sur', 'conduites sur', 'faites sur']),
	de: phrases(['experimente', 'experimenten', 'versuche', 'versuchen'], ['auf', 'mit dem datensatz', 'mit den datensätzen', 'an']),
	es: phrases(['experimentos'], ['en', 'sobre', 'realizados en', 'realizados sobre', 'con los datos', 'con el conjunto']),
};

/** Of these, what is said of lenses, browsers and children as well: it takes a measure, data or the model beside it. */
export const testedOn: Terms = {
	en: ['tested on', 'tested against', 'tested it on', 'tried on', 'tried it on', 'checked on', 'checked it on', 'was run on', 'were run on', 'verified on', 'tested with', 'test field*', 'scored on', 'measured over', 'evaluated over', 'computed over', 'cohort', 'published after', 'written after', 'recorded after', 'filmed after', 'collected after', 'our test', 'on our tests', 'in our tests', 'in my tests', 'on my tests', 'in our own tests', 'in our testing', 'in my testing', 'internal tests', 'in-house tests', 'eval on', 'evals on', 'as test bed', 'as a test bed', 'as testbed', 'as a testbed', 'out of time', 'set aside', 'kept aside', 'kept back', 'compared on', 'tested across', 'evaluated across', 'validated across', ...phrases(['made', 'built', 'collected', 'wrote', 'created', 'compiled', 'assembled', 'put together', 'meant', 'set up'].flatMap((verb) => [verb, `${verb} it`, `${verb} just`, `${verb} only`, `${verb} solely`, `${verb} specially`]), ['for judging', 'to judge', 'for testing', 'to test', 'for evaluating', 'to evaluate', 'for evaluation', 'to measure', 'for measuring'])],
	zh: ['在我们的测试', '我们的测试中', '我的测试', '内部测试', '自己的测试', '上测试', '自建的', '真题', '测的是', '对阵', '时间外', '测试中', '评测中', '上的得分', '数据上测', '仅在', '上评估过', '上测试过', '上评测过', ...phrases(['专门用来', '专门用于', '专为', '只用来', '用来'], ['评测', '评估', '检验', '考察'], '')],
	ja: ['手元のテスト', '社内テスト', '自前のテスト', '試したところ', '試験で', '過去問', '検証したところ', 'テストでは', 'に対してのみ評価', 'に対して評価', 'についてのみ評価', 'のみで評価', '性能を確かめ', '精度を確かめ', '性能を測', '精度を測', '性能を調べ', '評価するために作', '評価のために作'],
	ko: ['자체 테스트', '내부 테스트', '자체 시험', '저희 테스트', '시험에서', '로 시험', '으로 시험', '시험용', '시험지', '에 대해 평가', '에 대해서 평가', '에 대해서만 평가', '에 대해 테스트', '에 대해서만 테스트', '에서만 평가', '평가하려고 만든', '평가하기 위해 만든', '평가를 위해 만든', '성능을 재', '성능을 확인'],
	fr: ['dans nos tests', 'dans mes tests', 'tests internes', 'nos propres tests', 'tenus à l\'écart', 'mis* de côté', 'hors entraînement', 'n\'ont pas servi', 'testé* sur', ...phrases(['créé*', 'constitué*', 'fabriqué*', 'conçu*', 'rassemblé*'], ['pour évaluer', 'pour juger', 'pour tester', 'pour mesurer'])],
	de: ['in unseren tests', 'in meinen tests', 'interne tests', 'internen tests', 'eigenen tests', 'prüfgruppe', 'nicht vorkamen', 'zurückgehalten*', 'außen vor', 'getestet auf', 'getestet in', 'getestet an', 'externen daten', 'externer kohorte', 'unbekannten daten', 'unbekannten sprecher*', 'nach dem trainings cutoff', 'nach dem trainingszeitraum', 'zum testen erstellt*', 'zum testen gesammelt*', 'eigens zum testen', 'nur zum testen', 'eigens für die auswertung', 'für den test zusammengestellt*'],
	es: ['en nuestras pruebas', 'en mis pruebas', 'pruebas internas', 'pruebas propias', 'nos nossos testes', 'nei nostri test', 'no aportó', 'probad* en', 'probad* con', 'en validación', 'datos de validación', 'conjunto de validación', 'batería de pruebas', 'batería de tests', 'batería de preguntas', 'reservad* para prueba*', 'reservad* para la prueba', 'reservad* para evaluar', 'reservad* para la evaluación', 'reservad* para evaluación', 'reservad* para validación', 'reservad* para la validación', 'reservad* para probar', 'reservad* para test', ...phrases(['cread*', 'recopilad*', 'hech*', 'pensad*', 'preparad*'], ['para evaluar', 'para juzgar', 'para probar', 'para medir'])],
};

/** Names for the data that a model is held against. */
export const testSet: Terms = both(testNoun, testedOn);

/** A public test by the kind of thing that it is; its name stands beside it. */
export const benchmark: Terms = {
	en: ['benchmark', 'benchmarks', 'bench', 'leaderboard', 'leaderboards', 'challenge', 'exam', 'shared task', 'competition', 'suite', 'protein gym', 'arena', 'qa', 'blind test set'],
	zh: ['榜', '榜单', '基准', '竞赛', '大赛', '考试', '真题', '真題', '榜單'],
	ja: ['ベンチマーク', 'リーダーボード', '試験', 'コンペ'],
	ko: ['벤치마크', '리더보드', '시험', '대회', '수능'],
	fr: ['benchmark', 'benchmarks', 'classement', 'examen', 'concours', 'campagne d\'évaluation'],
	de: ['benchmark', 'benchmarks', 'bestenliste', 'wettbewerb', 'prüfung', 'examen'],
	es: ['benchmark', 'benchmarks', 'examen', 'competencia', 'competición', 'tarea compartida', 'tabla de clasificación', 'clasificación general', 'clasificación pública', 'clasificación de modelos'],
};

/** That it was tried out: besides measuring, what authors do to see how good a model is. */
export const tried: Terms = {
	en: ['tested', 'test', 'tests', 'evaluated', 'evaluation', 'evals', 'benchmarked', 'measured', 'assessed', 'validated', 'validation', 'verified', 'compared', 'checked', 'ran', 'was run', 'were run', 'tried', 'scored', 'judged', 'rated', 'ranked', 'graded', 'put to', 'examined', 'reader study', 'pilot', 'user study', 'field trial*', 'attempts', 'trials', 'sampled', 'to gauge', 'gauged', 'to probe', 'probed', 'our probes'],
	zh: ['评测', '测试', '评估', '测得', '测了', '实测', '自测', '验证', '跑了', '跑分', '打分', '盲测', '盲评', '盲投', '试了', '评分', '抽查', '抽了', '測試', '評測', '給分', '自查', '线上测试', '线上实测', '比了', '对比', '比较'],
	ja: ['評価', 'テスト', '検証', '試した', '試し', '測定', '測る', '測っ', '採点', '解かせ', '比較'],
	ko: ['평가', '테스트', '시험', '검증', '재 본', '재 보', '측정', '채점', '돌려', '비교'],
	fr: ['évalu*', 'test*', 'mesur*', 'vérifi*', 'compar*', 'essay*', 'noté*', 'jugé*'],
	de: ['evaluier*', 'getestet', 'test', 'tests', 'gemessen', 'geprüft', 'bewertet', 'verglichen', 'ausprobiert', 'validier*', 'benotet'],
	es: ['evalu*', 'prueba*', 'probad*', 'probamos', 'medid*', 'medimos', 'verific*', 'compar*', 'valid*', 'comprob*'],
};

/** What a test is made of, where the tests have no names. */
export const tasks: Terms = {
	en: ['following tasks', 'tasks', 'public datasets', 'public collections', 'qualitatively', 'all evals', 'evaluations were performed'],
	zh: ['任务', '公开数据集'],
	ja: ['タスク', '公開データセット'],
	ko: ['태스크', '과제', '공개 데이터셋'],
	fr: ['tâches', 'jeux de données publics'],
	de: ['aufgaben', 'öffentliche datensätze', 'öffentlichen datensätzen'],
	es: ['tareas', 'conjuntos de datos públicos'],
};

/** That a model was put to the test, whatever came out. */
export const assessed: Terms = {
	en: ['evaluated', 'tested', 'benchmarked', 'assessed', 'validated', 'trialled', 'tried out', 'tried it on', 'tested it', 'we evaluate', 'put through its paces', 'put to the test', 'checked it on', 'ran it on', 'ran it against'],
	zh: ['进行了评测', '进行了评估', '进行了测试', '评测了', '评估了', '测试了', '测试过', '评测过', '试过', '上评测', '上测试', '中评测', '被评测', '被评估过', '经过评测', '经过测试', '经过评估', '做了评测', '做了测试', '做了评估', '進行了評測', '進行了評估', '進行了測試', '考察了', '检验了', '检验过', '測過', '测过'],
	ja: ['評価しました', '評価した', '評価して', '評価は', 'テストした', 'テストしました', '検証した', '検証しました', '試した', '評価され', 'テストされ', '検証され', '試され', '評価を行い', '評価を行った', '評価を行って', '性能を確かめ', '精度を確かめ', '性能を測', '精度を測'],
	ko: ['평가했', '평가하였', '테스트했', '시험했', '검증했', '평가되었', '평가됐', '평가된 바', '테스트되었', '테스트됐', '검증되었', '검증됐', '시험되었', '테스트하였', '시험하였', '검증하였', '성능을 확인', '성능을 측정', '성능을 쟀'],
	fr: ['évalué*', 'testé*', 'éprouvé*', 'mis à l\'épreuve', 'confronté* à'],
	de: ['evaluiert', 'getestet', 'erprobt', 'geprüft', 'auf die probe gestellt', 'durchgemessen'],
	es: ['evaluad*', 'evaluamos', 'probad*', 'probamos', 'validad*', 'puest* a prueba', 'sometid* a'],
};

/** What models are ranked in. */
export const contest: Terms = {
	en: ['leaderboard', 'leaderboards', 'arena', 'challenge', 'kaggle', 'competition', 'shared task', 'olympiad', 'zindi', 'drivendata', 'codalab', 'grand challenge'],
	zh: ['榜单', '榜', '排行榜', '竞赛', '大赛', '比赛', '挑战赛', '评测任务'],
	ja: ['リーダーボード', 'コンペ', 'チャレンジ', '大会'],
	ko: ['리더보드', '대회', '챌린지', '경진대회', '캐글'],
	fr: ['classement', 'concours', 'défi', 'compétition'],
	de: ['bestenliste', 'rangliste', 'wettbewerb'],
	es: ['competición', 'competencia', 'concurso', 'tarea compartida', 'competição', 'classifica', 'tabla de clasificación', 'clasificación general', 'clasificación pública', 'clasificación de modelos'],
};

/** The test data as a label with a colon behind it. */
export const testLabel: Terms = {
	en: ['eval dataset:', 'eval datasets:', 'eval data:', 'eval set:', 'test set:', 'test sets:', 'test data:', 'testset:', 'evaluation set:', 'evaluation data:', 'evaluation dataset:', 'evaluation datasets:', 'evaluated on:', 'tested on:', 'validation set:', 'validation data:', 'dev set:', 'held-out set:', 'benchmarks:', 'benchmarks used:'],
	zh: ['测试集:', '评测集:', '验证集:', '测试数据:', '评测数据:', '評測集：', '測試集：', '评估集:', '评估数据:', '测试数据集:', '评测数据集:', '评估数据集:', '評估集：', '測試資料：'],
	ja: ['テストデータ:', '評価データ:', 'テストセット:', '検証データ:', '評価セット:', '評価データセット:', 'テストデータセット:'],
	ko: ['테스트 데이터:', '평가 데이터:', '테스트셋:', '평가셋:', '검증 데이터:', '검증셋:', '테스트 세트:', '평가 데이터셋:', '테스트 데이터셋:', '평가 세트:'],
	fr: ['jeu de test :', 'jeu de test:', 'données de test :', 'données de test:', 'évalué sur :', 'testé sur :', 'corpus de test :', 'jeu d\'évaluation :', 'données d\'évaluation :', 'données de validation :'],
	de: ['testdaten:', 'testset:', 'testmenge:', 'testdatensatz:', 'evaluierungsdaten:', 'getestet auf:', 'evaluiert auf:', 'validierungsdaten:', 'evaluationsdaten:', 'evaluierungsdatensatz:', 'testdatensätze:'],
	es: ['datos de prueba:', 'conjunto de prueba:', 'evaluado en:', 'probado en:', 'datos de evaluación:', 'conjunto de validación:', 'dados de teste:', 'dati di test:', 'conjunto de evaluación:', 'conjunto de test:', 'conjuntos de prueba:'],
};

/** Test data in the widest sense: sets, suites and rankings, as one speaks of them who does not name them. */
export const testKind: Terms = {
	en: ['benchmark', 'benchmarks', 'test set', 'test sets', 'test split', 'test cases', 'test data', 'evaluation set', 'evaluation sets', 'evaluation data', 'evaluation suite', 'evaluation tasks', 'evaluation covers', 'evaluation spans', 'eval suite', 'our suite', 'the suite', 'hold out', 'holdout', 'held out', 'leaderboard', 'leaderboards', 'downstream tasks', 'downstream datasets', 'shared task', 'challenge track', 'out of distribution data', 'unseen speakers', 'unseen domains', 'private test', 'internal test'],
	zh: ['评测集', '评测任务', '测试集', '测试任务', '基准', '榜单', '评估集', '下游任务', '考题', '高考题', '真题', '问题测的', '评测基准', '評測集', '測試集', '评测维度', '评估维度'],
	ja: ['ベンチマーク', '評価用データ', '評価データ', 'テストデータ', '問題集', 'リーダーボード', '評価タスク', '公開データセット', '下流タスク'],
	ko: ['벤치마크', '평가 데이터', '평가셋', '테스트셋', '리더보드', '평가 과제', '공개 데이터셋', '여러 과제'],
	fr: ['benchmark*', 'bancs d\'essai', 'jeu* de test', 'jeux de test', 'corpus d\'évaluation', 'corpus de test', 'tâches d\'évaluation', 'classement'],
	de: ['benchmark*', 'testdaten', 'testsatz', 'testmenge*', 'testsets', 'evaluationsdaten', 'evaluierungsdaten', 'bestenliste', 'rangliste'],
	es: ['benchmark*', 'bancos de pruebas', 'conjunto* de prueba*', 'conjuntos de prueba', 'datos de evaluación', 'tareas de evaluación', 'tabla de clasificación', 'clasificación general', 'clasificación pública', 'clasificación de modelos'],
};

/** Whose it is, and which part of it: what ties test data that have no name to one model. */
export const ours: Terms = {
	en: ['our', 'we', 'us', 'ours', 'my', 'evaluation covers', 'evaluation suite spans', 'comparison on', 'comparison across', 'most benchmarks', 'all benchmarks', 'average over', 'mean over', 'will not be published', 'will not be released', 'not be released', 'kept private', 'not public', 'have moved', 'can be found'],
	zh: ['自己', '我们', '自建', '自攒', '内部', '暂不公开', '不公开', '对比', '全面', '大多数', '多数', '重叠', '表格', '平均'],
	ja: ['社内', '自社', '手元', '自前', '当社', '私たち', '公開していません', '非公開', '行いました', '確認しています', '複数の', '評価しました', '評価した', '評価を行', '測定しました', '測定した', '比較しました', '使用しました'],
	ko: ['사내', '자체', '저희', '내부', '공개하지 않', '올렸', '여러', '평가했', '평가하였', '측정했', '비교했', '사용했'],
	fr: ['nos', 'notre', 'interne*', 'ne seront pas', 'sont décrits', 'plupart', 'nous'],
	de: ['unsere*', 'eigene*', 'intern*', 'meisten', 'nicht veröffentlicht', 'wir', 'uns'],
	es: ['nuestr*', 'propi*', 'intern*', 'no se publicarán', 'la mayoría', 'más conocidos', 'usamos', 'utilizamos', 'evaluamos', 'medimos', 'probamos', 'comparamos', 'hemos'],
};
