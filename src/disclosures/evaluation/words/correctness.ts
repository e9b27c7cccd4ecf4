import type { Terms } from '../../disclosure';

/** When an output is taken for right, as the rule of a test has it. */
export const verdict: Terms = {
	en: [
		...['correct', 'right', 'wrong', 'incorrect', 'a hit', 'a miss', 'a success', 'a failure', 'an error', 'errors', 'failures', 'successes', 'hits', 'solved', 'passed', 'failed'].flatMap((verdict) => ['count it as', 'count them as', 'count these as', 'counted it as', 'counted them as', 'treat it as', 'treat them as', 'score it as', 'score them as', 'scored as', 'marked as', 'taken as', 'treated as', 'take it for', 'count as', 'counts as', 'counted as'].map((verb) => `${verb} ${verdict}`)),
		'considered correct', 'considered right', 'considered a success', 'considered successful', 'considered a match', 'considered a hit', 'considered a true positive', 'considered solved', 'deemed correct', 'deemed successful', 'deemed a success', 'regarded as correct', 'treated as correct', 'taken as correct', 'marked correct', 'marked as correct', 'scored correct', 'judged successful', 'judged a success', 'counts only if', 'counts only when', 'counts only for', 'is a true positive', 'as a true positive', 'only counts if', 'only counts when', 'counted as correct', 'counted as a hit', 'counted as a success', 'counted as ok', 'consider it correct', 'consider it a success', 'consider a trial', 'consider a grasp', 'consider a prediction', 'consider a detection', 'consider an answer', 'consider an episode', 'consider a match',
		'answer is right when', 'answer is right if', 'it is right when', 'is correct when', 'is correct if', 'correct only if', 'correct only when', 'correct iff', 'are correct if', 'are correct when', 'true positive if', 'true positive when', 'a true positive is', 'successful if', 'successful when', 'success is when', 'success is if', 'success requires', 'success criterion', 'success criteria', 'success is defined', 'fails if', 'fails when', 'we say that a*', 'a hit means', 'correct =', 'right =', 'success =', 'hit =', 'pass =', 'solved =', 'hit means', 'success means', 'correct means', 'right means', 'solved means', 'a hit is', 'a success is', 'we count a', 'we count an', 'i count a', 'i count an', 'i counted it', 'we counted it', 'counts as right', 'counts as a hit', 'counts as wrong', 'counts as an error', 'counted as wrong', 'counted as a miss', 'counts as a miss', 'accuracy means', 'accuracy here is', 'accuracy here means', 'accuracy =', 'recall here', 'precision here', 'is said to be correct', 'has correctly', 'matching criterion', 'matching criteria', 'hit if', 'hit when', 'counts if', 'counts when', 'solved if', 'solved when',
	],
	zh: ['记为错误', '也算错', '就算错', '算错', '的定义是', '视为错误', '计为错误', '算作错误', '判为错误', '记为失败', '视为失败', '视为正确', '视作正确', '记为正确', '算正确', '算作正确', '判为正确', '判定为正确', '判定正确', '认为正确', '即为正确', '才算正确', '才算对', '才算成功', '视为成功', '视作成功', '记为成功', '算成功', '判定为成功', '即为成功', '视为命中', '算命中', '记为命中', '计为命中', '计为正确', '计为成功', '视为真阳性', '視為正確', '判定為正確', '算作命中', '即算对', '就算对', '就算成功'],
	ja: ['不正解とし', '不正解とみな', '不正解扱い', '失敗とみな', '失敗とし', '失敗と数え', '正解とカウント', '正解と判定', '正解とみな', '正解とし', '正解扱い', '場合のみ正解', '場合に正解', '成功とみな', '成功とし', '成功と判定', '場合に成功', '正答とみな', '正答とし', '的中とし', '検出成功'],
	ko: ['오답으로 처리', '오답 처리', '오답으로 간주', '실패로 간주', '실패로 처리', '정답으로 처리', '정답 처리', '정답으로 간주', '정답으로 인정', '정답으로 판정', '맞은 것으로', '맞은 걸로', '성공으로 간주', '성공으로 처리', '성공으로 판정', '성공으로 봤', '정탐으로'],
	fr: ['nous comptons comme', 'on compte comme', 'sont compté* comme', 'est compté* comme', 'comptent comme', 'jugé* correct*', 'considéré* comme correct*', 'considéré* comme juste*', 'considéré* comme réussi*', 'considéré* comme un succès', 'compté* comme correct*', 'compté* comme juste*', 'compte comme juste*', 'compte comme correct*', 'compte comme un succès', 'est juste si', 'est correct* si', 'est réussi* si', 'est un succès si', 'tenu* pour correct*', 'tenu* pour juste*', 'ne compte que si'],
	de: ['gilt ein', 'gilt eine', 'gelten als', 'werten wir als', 'zählen wir als', 'zählen als', 'zählt als', 'wird als richtig', 'wird als falsch', 'gilt nur dann als', 'gilt als richtig', 'gilt als korrekt', 'gilt als erfolg', 'gilt als treffer', 'gilt als erkannt', 'gilt als gelöst', 'als richtig gilt', 'als korrekt gilt', 'als richtig gewertet', 'als treffer gewertet', 'als korrekt gewertet', 'als richtig gezählt', 'zählt nur', 'ist richtig, wenn', 'ist korrekt, wenn'],
	es: ['contamos como', 'se cuenta como', 'se cuentan como', 'cuentan como', 'damos por', 'se considera correct*', 'se consideran correct*', 'se considera un acierto', 'se considera acierto', 'se considera éxito', 'se considera un éxito', 'se da por correct*', 'se da por buen*', 'cuenta como acierto', 'cuenta como éxito', 'es correcta si', 'es correcto si', 'solo cuenta', 'sólo cuenta', 'considerad* corret*', 'é considerad*', 'è considerat*'],
};

/** That test data are parted from training data by what they come from. */
export const partedBy: Terms = {
	en: [
		...['patient', 'subject', 'person', 'participant', 'speaker', 'author', 'writer', 'user', 'customer', 'scanner', 'site', 'hospital', 'station', 'farm', 'location', 'region', 'country', 'city', 'session', 'recording', 'video', 'scene', 'document', 'manuscript', 'book', 'page', 'source', 'repository', 'project', 'family', 'families', 'species', 'scaffold', 'protein', 'molecule', 'date', 'time', 'year', 'month', 'day', 'publication', 'group', 'case', 'study', 'flight', 'ship', 'building', 'device', 'camera'].flatMap((unit) => [`by ${unit}`, `${unit} level split`, `${unit} wise split`, `${unit} disjoint`, `${unit} independent`, `same ${unit}`, `no ${unit} of`, `no ${unit} in`, `no ${unit} is`, `no ${unit} occurs`, `no ${unit} appears`]),
		'groupkfold', 'stratifiedkfold', 'stratifiedgroupkfold', 'timeseriessplit', 'by viral family', 'share no', 'shares no', 'no overlap', 'not overlap', 'never overlap', 'disjoint', 'stratified', 'in both', 'nobody is in', 'nothing from the test', 'occur in training', 'occurs in training', 'appear in training', 'appears in training', 'not in the training', 'from other', 'other sites', 'other locations', 'other speakers', 'other hospitals',
	],
	zh: ['按患者', '按病人', '按说话人', '按人', '按医院', '按站点', '按作者', '按时间', '按年份', '按日期', '按来源', '按文档', '按场景', '按视频', '按设备', '按项目', '按焊口', '按用户', '不重叠', '无重叠', '没有重叠', '不重复', '互不', '避免同一', '同一患者', '同一说话人', '不会同时', '不同时出现', '分层', '按時間', '按病患'],
	ja: ['患者ごと', '患者単位', '話者ごと', '話者単位', '話者で', '患者で', '時系列', '撮影地点', '著者ごと', '文書単位', '日付で', '年度で', '重複しない', '重複がない', '重複なし', '層化', 'またがら'],
	ko: ['환자 단위', '환자별', '화자 단위', '화자별', '사용자 단위', '문서 단위', '시간 순', '시간순', '시간 기준', '날짜 기준', '병원별', '겹치지 않', '중복되지 않', '중복 없', '층화'],
	fr: ['par patient', 'par locuteur', 'par auteur', 'par site', 'par hôpital', 'par date', 'par année', 'par document', 'par manuscrit', 'par station', 'chronologique', 'aucun recouvrement', 'sans recouvrement', 'stratifié*', 'd\'autres sites'],
	de: ['nach patient*', 'nach sprecher*', 'nach autor*', 'nach standort*', 'nach datum', 'nach jahr', 'nach klinik', 'nach dokument*', 'zeitlich', 'patientenweise', 'sprecherweise', 'kein patient', 'kein sprecher', 'keine überschneidung*', 'überschneidungsfrei', 'stratifiziert*', 'in beiden teilen', 'anderen standorten'],
	es: ['por paciente*', 'por hablante*', 'por autor*', 'por hospital*', 'por estación', 'por fecha*', 'por año*', 'por documento*', 'temporal', 'cronológic*', 'sin solapamiento', 'estratificad*', 'por usuario*', 'por falante', 'per paziente', 'per parlante'],
};

/** The parts that data were divided into for testing, and dividing them. */
export const parts: Terms = {
	en: ['split', 'splits', 'split by', 'train and test', 'train/test', 'train test', 'train/val*', 'train/dev*', 'training and test*', 'training and validation', 'training/test', 'test and train*', 'test set*', 'test split*', 'test data', 'validation set', 'test families', 'test speakers', 'test patients', 'test hospital*', 'test site*', 'test images', 'test recordings', 'test documents', 'held out', 'hold out', 'for testing', 'for evaluation', 'partition*', 'folds', 'fold', 'groupkfold', 'stratifiedkfold', 'stratifiedgroupkfold', 'timeseriessplit', 'evaluation set'],
	zh: ['训练/测试', '训练和测试', '训练与测试', '训练、测试', '训练集和测试集', '训练集与测试集', '训练集、', '测试集', '验证集', '划分', '切分', '留出', '測試集', '劃分'],
	ja: ['学習とテスト', '学習用とテスト用', '訓練とテスト', '学習データとテスト', 'テストデータ', 'テストセット', '評価データ', '検証データ', '分割', '分けて', '分けました'],
	ko: ['학습/테스트', '학습과 테스트', '훈련/테스트', '학습 데이터와 테스트', '테스트 데이터', '테스트셋', '테스트 세트', '검증', '분할', '나누었', '나눴', '분리'],
	fr: ['entraînement et test', 'apprentissage et test', 'entraînement/test', 'jeu de test', 'ensemble de test', 'données de test', 'découpage', 'séparation', 'partition', 'répartition', 'validation'],
	de: ['training und test*', 'trainings- und test*', 'testdaten', 'testset', 'testmenge', 'testaufnahmen', 'aufteilung', 'aufgeteilt', 'geteilt', 'getrennt', 'split', 'validierung*'],
	es: ['entrenamiento y prueba', 'entrenamiento y test', 'entrenamiento/prueba', 'conjunto de prueba', 'datos de prueba', 'división', 'partición', 'dividid*', 'divisão', 'treino e teste', 'conjunto de teste', 'suddivisione', 'divisione'],
};

/** That data are from elsewhere than those of the training. */
export const elsewhereFrom: Terms = {
	en: ['not used for training', 'not used in training', 'not used during training', 'not among the training', 'not part of the training', 'not part of training', 'not in training', 'not in train', 'don\'t occur in train*', 'do not occur in train*', 'doesn\'t occur in train*', 'don\'t appear in train*', 'do not appear in train*', 'is not in train*', 'are not in train*', 'aren\'t in train*', 'nowhere in train*', 'not in the train*', 'not seen in training', 'not seen during training', 'never seen in training', 'unseen in training', 'does not occur in training', 'do not occur in training', 'different years', 'different year', 'different patients', 'different speakers', 'different sites', 'different hospitals', 'different regions', 'different cities', 'different authors', 'different documents', 'other years', 'other sites than', 'other places than', 'another hospital', 'another region', 'another year', 'another country', 'excluded from training', 'left out of training', 'kept out of training', 'after the training data', 'seen in training', 'seen during training', 'been in training', 'postdate*', 'date from after', 'predates the test', 'later than the training'],
	zh: ['训练时没有见过', '训练时没见过', '训练中没有见过', '训练中未见过', '训练时未见过', '未出现在训练', '没有出现在训练', '不在训练', '与训练集不同', '与训练数据不同', '训练集没有', '训练集中没有', '未参与训练', '没有参与训练', '未用于训练', '没有用于训练', '與訓練不同', '未參與訓練'],
	ja: ['学習とは別', '学習データとは別', '学習に含まれない', '学習に含まれていない', '学習に使っていない', '学習に使用していない', '学習に使われていない', '学習には含まれ', '学習データに含まれ', '訓練に使っていない'],
	ko: ['학습에 포함되지', '학습에 사용되지', '학습에 사용하지', '학습에 쓰이지', '학습에 쓰지', '학습에 없는', '학습 데이터에 없는', '학습 데이터와 다른', '학습에 나오지', '훈련에 사용되지'],
	fr: ['autres que celles d\'entraînement', 'autres que ceux d\'entraînement', 'que celles d\'entraînement', 'que ceux d\'entraînement', 'absent* de l\'entraînement', 'absent* du corpus d\'entraînement', 'pas dans l\'entraînement', 'pas servi à l\'entraînement', 'jamais vu* à l\'entraînement', 'exclu* de l\'entraînement'],
	de: ['kommen im training nicht vor', 'kommt im training nicht vor', 'nicht im training', 'im training nicht', 'nicht in den trainingsdaten', 'als im training', 'als die trainings*', 'vom training ausgeschlossen', 'aus dem training ausgeschlossen'],
	es: ['no aparecen en el entrenamiento', 'no aparece en el entrenamiento', 'no están en el entrenamiento', 'no está en el entrenamiento', 'no se usaron para entrenar', 'no se usaron en el entrenamiento', 'fuera del entrenamiento', 'distint* de las de entrenamiento', 'distint* de los de entrenamiento', 'não usad* no treino', 'fora do treino', 'non usat* per l\'addestramento'],
};

/** Testing, in whatever word of it. */
export const testWord: Terms = {
	en: ['test', 'tests', 'testing', 'val', 'validation', 'evaluation', 'evaluated', 'eval', 'held out', 'holdout'],
	zh: ['测试', '验证', '评测', '评估', '測試', '驗證'],
	ja: ['テスト', '検証', '評価', '試験'],
	ko: ['테스트', '검증', '평가', '시험'],
	fr: ['test', 'tests', 'validation', 'évaluation'],
	de: ['test*', 'validierung*', 'evaluierung*', 'prüf*'],
	es: ['prueba', 'pruebas', 'test', 'validación', 'evaluación', 'teste', 'avaliação', 'valutazione'],
};
