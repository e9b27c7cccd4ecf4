import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** How hard a task is for anyone. */
export const atLarge: Terms = {
	en: [
		'it is difficult to', 'it is hard to',
		...phrases(['challenging', 'difficult', 'hard', 'long-standing', 'demanding', 'unsolved'], ['task', 'tasks', 'problem in', 'problem of', 'research problem']), ...phrases(['becomes', 'become', 'is'], ['increasingly hard', 'increasingly difficult', 'increasingly challenging', 'inherently hard', 'inherently difficult', 'notoriously hard', 'notoriously difficult']),
		...phrases(['summari*', 'generating', 'translating', 'detecting', 'recognizing', 'recognising', 'classifying', 'predicting', 'modelling', 'modeling', 'estimating', 'segmenting', 'transcribing', 'extracting', 'training', 'building', 'collecting'], ['is hard', 'is difficult', 'is challenging']), 'humans find',
	],
	zh: ['挑战性的任务', '挑战性的问题', '困难的任务', '是一项', '一大难题', '業界難題', '业界难题'],
	ja: ['難しいタスク', '難しい課題', '困難な課題', '困難なタスク'],
	ko: ['어려운 과제', '어려운 작업', '어려운 문제'],
	fr: ['tâche difficile', 'problème difficile', 'il est difficile de', 'est difficile car'],
	de: ['schwierige aufgabe', 'schwieriges problem', 'es ist schwierig', 'ist es schwierig'],
	es: ['tarea difícil', 'problema difícil', 'es difícil de', 'tarea complicada'],
};

/** What its makers worked on, or look at, which then is no failing. */
export const attendedTo: Terms = {
	en: ['emphasis', 'focus', 'focused', 'focuses', 'focusing', 'attention', 'priority', 'prioriti*', 'worked on', 'worked hard', 'fewer', 'less often', 'no longer', 'instead of refusing', 'instead of rejecting', 'rather than refusing', 'test set', 'measures how', 'measure how', 'tests whether', 'checks whether', 'we evaluate', 'trained to', 'tuned to', 'we tuned'],
	zh: ['注重', '着重', '重点', '关注', '减少', '降低', '不再', '测试集', '评估模型', '衡量', '關注', '減少'],
	ja: ['重視', '注力', '減ら', '減少', '抑え', '測定', '評価する'],
	ko: ['중점', '주력', '줄', '감소', '측정', '평가하는'],
	fr: ['l\'accent', 'attention', 'moins de', 'moins souvent', 'mesure', 'mesurer'],
	de: ['schwerpunkt', 'augenmerk', 'weniger', 'seltener', 'misst', 'statt'],
	es: ['hincapié', 'énfasis', 'atención', 'menos', 'mide', 'medir', 'en lugar de'],
};

/** Data that are kept out of the training on purpose, so that one can test with them. */
export const heldOut: Terms = {
	en: ['test set', 'test sets', 'test split', 'evaluation set', 'evaluation sets', 'evaluation data', 'evaluation example*', 'evaluation question*', 'benchmark question*', 'benchmark data', 'tests the', 'the test checks', 'test checks', 'tests how', 'in-distribution', 'contaminat*', 'decontaminat*', 'held-out', 'no part of', 'none of this', 'leakage', 'the one it was trained on', 'train split', 'training split', 'test images', 'test questions', 'test recordings', 'test texts'],
	zh: ['测试集', '评测集', '评估集', '污染', '泄漏', '測試集', '测试图片', '测试图像', '测试题', '训练划分'],
	ja: ['テストセット', 'テストデータ', '評価データ', '評価セット', 'テスト画像', 'テスト音声'],
	ko: ['테스트 세트', '테스트 데이터', '평가 데이터', '평가 세트', '시험 데이터', '테스트 이미지'],
	fr: ['jeu de test', 'données de test', 'jeu d\'évaluation', 'données d\'évaluation', 'images de test', 'questions de test'],
	de: ['testdaten', 'testmenge', 'testset', 'evaluationsdaten', 'testbilder*', 'testfragen', 'testtexte*'],
	es: ['conjunto de prueba', 'datos de prueba', 'conjunto de evaluación', 'datos de evaluación', 'imágenes de prueba', 'preguntas de prueba'],
};

/** How one runs a model: what comes of running it otherwise is a matter of the setting. */
export const settings: Terms = {
	en: [
		'greedy decoding', 'greedy sampling', ...phrases(['without', 'without the', 'without a', 'not using the', 'wrong', 'incorrect', 'omitting the', 'missing'], ['chat template', 'prompt template', 'prompt format', 'system prompt', 'template', 'prefix', 'instruction prefix', 'generation prompt']), ...phrases(['if', 'if the', 'when the', 'in case the'], ['results are', 'result is', 'output is', 'outputs are', 'quality is', 'generation is', 'generations are', 'image is', 'images are', 'answers are', 'audio is', 'transcription is']),
		...phrases(['if you', 'should you', 'when you'], ['see', 'get', 'notice', 'observe', 'experience', 'encounter']), 'repetition penalty', 'repetition_penalty', 'presence penalty', 'presence_penalty', 'frequency penalty', 'sampling parameter*', 'for best results', 'for optimal', 'temperature above', 'higher temperatures', 'high temperatures', 'higher temperature', 'cfg scale', 'guidance scale', 'fp16', 'float16', 'half precision', 'if it repeats', 'if the model repeats', 'if the output repeats', 'if the text repeats',
	],
	zh: ['贪婪解码', '贪心解码', '贪婪采样', ...phrases(['不使用', '未使用', '没有使用', '不加', '未加'], ['对话模板', '聊天模板', '系统提示', '提示模板', '模板', '前缀'], ''), '若输出', '如果输出', '重复惩罚', '惩罚系数', '温度设', '温度过高', '温度太高', '过高会', '半精度', '溫度過高'],
	ja: ['貪欲デコード', 'グリーディ', 'テンプレートを使わ', 'テンプレートなし', '繰り返しペナルティ', '温度を', '温度が', '半精度'],
	ko: ['그리디', '탐욕 디코딩', '템플릿을 사용하지', '템플릿 없이', '반복 페널티', '온도를', '온도가'],
	fr: ['décodage glouton', ...phrases(['sans le', 'sans'], ['modèle de conversation', 'gabarit', 'template', 'invite système']), ...phrases(['si les', 'si la'], ['résultats sont', 'sortie est', 'réponses sont', 'qualité est']), 'température trop', 'température élevée', 'si elle se répète', 'si la sortie se répète'],
	de: [...phrases(['ohne', 'ohne das', 'ohne die'], ['chat-vorlage', 'chat-template', 'vorlage', 'systemprompt', 'prompt-vorlage']), ...phrases(['wenn die', 'falls die', 'sind die'], ['ergebnisse schlecht', 'ausgabe schlecht', 'ergebnisse nicht', 'ausgaben schlecht']), 'hohe temperatur', 'hohen temperaturen', 'höhere temperatur', 'wenn es sich wiederholt', 'wenn sich die ausgabe'],
	es: ['decodificación voraz', ...phrases(['sin la', 'sin'], ['plantilla', 'plantilla de chat', 'instrucción de sistema']), ...phrases(['si los', 'si la'], ['resultados son', 'salida es', 'calidad es']), 'temperatura demasiado', 'temperatura alta', 'temperatura elevada', 'si se repite', 'si la salida se repite'],
};

/** What it takes without harm: of bad input that a model copes with one says that it can. */
export const copes: Terms = {
	en: phrases(['can', 'can also', 'can even', 'easily', 'reliably'], ['handle', 'cope with', 'deal with', 'tolerate', 'restore', 'repair']),
	zh: phrases(['也能', '也可', '也可以', '能够', '还能'], ['处理', '应对', '容忍', '还原'], ''),
	ja: ['も処理でき', 'を処理でき', 'にも対応でき', 'を扱え'],
	ko: ['도 처리할 수', '를 처리할 수', '을 처리할 수', '다룰 수 있'],
	fr: phrases(['peut', 'sait'], ['traiter', 'gérer', 'restaurer']),
	de: phrases(['kann auch', 'kann sogar'], ['mit', 'verzerrt*', 'verrauscht*', 'unvollständig*', 'fehlerhaft*', 'unscharf*']),
	es: phrases(['puede', 'sabe'], ['tratar', 'manejar', 'procesar', 'restaurar']),
};

/** What research on models wants to learn of them is not yet known of this one. */
export const studied: Terms = {
	en: [
		...phrases(['understand', 'understanding', 'explore', 'exploring', 'study', 'studying', 'probe', 'probing'], ['the limitations', 'the limits', 'the biases', 'limitations of', 'biases of', 'and limitations', '* limitations', '* * limitations', '* * * limitations']),
		...phrases(['look into', 'looking into', 'insight into', 'insights into', 'research into', 'research on', 'studies of', 'investigate', 'investigating', 'examine', 'examining'], ['how', 'what', 'where', 'why', 'which']), ...phrases(['deeper', 'better'], ['insight into', 'understanding of']), 'studies that', 'who study', 'who investigate',
	],
	zh: ['更好地理解', '更好理解', '更好地了解', '深入理解', '探究', '探索', '供研究', '供研究人员', '供研究者', '研究工作', '更好地瞭解', '供研究人員'],
	ja: ['より深く理解', 'よりよく理解', 'より良く理解', '理解を深め', '探る', '探究', '探求', '研究者が', '研究を目的'],
	ko: ['더 잘 이해', '더 깊이 이해', '이해하려는', '이해하기 위', '탐색하', '탐구', '연구자', '연구 활동', '연구 목적'],
	fr: ['mieux comprendre', 'mieux cerner', 'explorer', 'par des chercheurs', 'par les chercheurs', 'travaux de recherche'],
	de: ['besser zu verstehen', 'besser verstehen', 'erforschen', 'erforschung', 'von forschenden', 'von forschern', 'forschungsarbeiten'],
	es: ['comprender mejor', 'entender mejor', 'explorar', 'por investigadores', 'investigadores para', 'trabajos de investigación'],
};

/** What readers have to know of a model without being told what it is. */
export const toldToKnow: Terms = {
	en: [...phrases(['must', 'should', 'need to', 'needs to', 'have to', 'has to', 'ought to', 'to', 'made', 'being'], ['be aware', 'be made aware', 'aware of', 'be informed', 'be told', 'be warned', 'be familiar with', 'be mindful of', 'be conscious of', 'know about', 'know of']), ...phrases(['brought', 'bring', 'drawn'], ['to the attention', 'to their attention', 'to users\' attention'])],
	zh: [...phrases(['应', '应当', '应该', '必须', '须', '需', '需要', '请', '請', '應', '應當', '必須', '務必', '务必'], ['了解', '充分了解', '知晓', '知悉', '意识到', '认识到', '清楚', '瞭解', '知曉'], '')],
	ja: [...phrases(['認識', '理解', '把握', '承知', '留意'], ['しておく', 'する必要', 'した上で', 'したうえで', 'すべき', 'してください', 'しておいてください'], ''), '知っておく', '知らされ', '周知'],
	ko: [...phrases(['인지', '인식', '숙지', '이해', '유의'], ['해야', '하고 있어야', '하시기', '할 필요', '하도록'], ''), '알아야', '알고 있어야', '알려야'],
	fr: [...phrases(['doivent', 'doit', 'devraient', 'devrait'], ['être conscient*', 'être informé*', 'être averti*', 'être sensibilisé*', 'avoir conscience', 'connaître']), 'soient conscient*', 'soient informé*'],
	de: ['müssen sich', 'sollten sich', 'informiert werden', 'aufgeklärt werden', 'hingewiesen werden', 'bewusst sein', 'bewusst gemacht', 'kennen sollten', 'vertraut sein'],
	es: [...phrases(['deben', 'debe', 'deberían', 'debería'], ['ser consciente*', 'ser informad*', 'estar informad*', 'estar al tanto', 'conocer', 'tener presente*', 'tener en cuenta']), 'sean conscientes', 'estén informad*'],
};

/** The same of its faults by name: that a model may be biased tells something even to those who have to know it. */
export const toldOf: Terms = {
	en: [...phrases(['evaluated', 'examined', 'tested', 'assessed', 'audited', 'probed', 'checked'], ['* * for', 'it for', 'for']), ...phrases(['for'], ['potential biases', 'possible biases', 'potential bias', 'possible bias']), ...phrases(['aware', 'informed', 'told', 'warned', 'know', 'mindful', 'conscious'], ['of the', 'of its', 'of their', 'of any', 'about the', 'about its', 'about any', 'about their']), ...phrases(['brought', 'bring', 'drawn'], ['to the attention', 'to their attention', 'to users\' attention'])],
	zh: phrases(['了解', '知晓', '知悉', '清楚', '意识到', '认识到', '瞭解', '知曉'], ['模型的', '该模型的', '本模型的', '其局限', '其偏', '其风险', '相关风险', '該模型的', '其侷限', '其風險'], ''),
	fr: phrases(['conscient*', 'informé*', 'averti*', 'conscience', 'connaître'], ['des', 'de ses', 'de leurs', 'ses', 'les']),
	de: phrases(['verzerrungen', 'biases', 'grenzen', 'einschränkungen', 'risiken'], ['bewusst', 'informiert', 'aufgeklärt', 'hingewiesen', 'kennen']),
	es: phrases(['consciente', 'conscientes', 'informad*', 'advertid*', 'al tanto'], ['de los', 'de las', 'de sus', 'sobre los', 'sobre sus']),
};
