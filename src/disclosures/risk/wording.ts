import type { Terms } from '../disclosure';

/** That something happens at times, or could. */
export const possibility: Terms = {
	en: ['may', 'might', 'can', 'could', 'sometimes', 'occasionally', 'often', 'frequently', 'likely', 'prone to', 'susceptible', 'tends to', 'tend to', 'tendency', 'potential', 'potentially', 'possible', 'possibility', 'possibly', 'risk of', 'at times', 'in some cases', 'not immune', 'will reflect', 'still', 'will produce'],
	zh: ['可能', '有时', '偶尔', '容易', '会产生', '会出现', '会生成', '会输出', '会存在', '仍会', '仍存在', '难免', '不排除', '存在一定', '仍有', '潜在', '有時', '偶爾', '會產生', '會出現', '會生成', '仍會', '難免', '潛在'],
	ja: ['可能性', 'ことがあ', '場合があ', '恐れ', 'おそれ', 'かもしれ', 'しやすい', '得ます', 'うる'],
	ko: ['수 있', '가능성', '우려', '때때로', '경향'],
	fr: ['peut', 'peuvent', 'pourrait', 'pourraient', 'parfois', 'susceptible*', 'tendance', 'potentiel*', 'risque de'],
	de: ['kann', 'können', 'könnte', 'könnten', 'möglicherweise', 'manchmal', 'neigt', 'potenziell*', 'unter umständen', 'anfällig', 'lässt sich', 'lassen sich'],
	es: ['puede', 'pueden', 'podría', 'podrían', 'a veces', 'en ocasiones', 'tiende', 'propenso', 'propensos', 'potencial*', 'posible*'],
};

/** What a model gives. */
export const outputs: Terms = {
	en: ['output', 'outputs', 'response', 'responses', 'answer', 'answers', 'prediction', 'predictions', 'generation', 'generations', 'generated', 'generates', 'generate', 'transcript*', 'translation', 'translations', 'samples', 'completions', 'embeddings', 'performance', 'accuracy', 'quality', 'results', 'it may', 'it can', 'it might', 'model may', 'model can', 'model might', 'models may', 'models can', 'may produce', 'may generate', 'can produce', 'can generate', 'llms', 'language models'],
	zh: ['输出', '回答', '回复', '生成', '预测', '结果', '效果', '内容', '性能', '輸出', '回覆', '預測', '結果', '內容'],
	ja: ['出力', '応答', '回答', '生成', '予測', '結果', '性能', '精度'],
	ko: ['출력', '응답', '답변', '생성', '예측', '결과', '성능', '정확도'],
	fr: ['sortie', 'sorties', 'réponse', 'réponses', 'générer', 'généré*', 'prédictions', 'résultats', 'performance', 'performances', 'qualité'],
	de: ['ausgabe', 'ausgaben', 'antworten', 'antwort', 'generier*', 'vorhersagen', 'ergebnisse', 'leistung', 'qualität'],
	es: ['salida', 'salidas', 'respuesta', 'respuestas', 'generar', 'generad*', 'predicciones', 'resultados', 'rendimiento', 'calidad'],
};

/** Terms of a contract: what a licence permits or disclaims is not what a model does. */
export const legal: Terms = {
	en: ['warrant*', 'liab*', 'as is', 'licensee', 'license', 'licence', 'licensed', 'indemn*', 'governing law', 'redistribut*', 'may be used', 'may only be used', 'may not be used', 'may use', 'may not use', 'can be used', 'free of charge', 'commercial use', 'commercially'],
	zh: ['许可证', '许可协议', '协议', '授权', '商用', '商业用途', '開源協議', '許可證', '授權', '商業用途', '版权'],
	ja: ['ライセンス', '免責', '商用利用', '保証するものではありません'],
	ko: ['라이선스', '면책', '상업적', '보증하지'],
	fr: ['licence', 'garantie', 'responsabilité juridique', 'usage commercial'],
	de: ['lizenz', 'gewährleistung', 'haftung', 'kommerziell*'],
	es: ['licencia', 'garantía', 'responsabilidad legal', 'uso comercial'],
};

/** What a card calls the thing that it describes, where `this-model` would be too wide (the authors) or too narrow (a part). */
export const subject: Terms = {
	en: ['it', 'this model', 'the model', 'these models', 'our model', 'the models', 'the classifier', 'the detector', 'the tracker', 'the recogni*', 'the network', 'the system', 'the agent', 'the policy', 'the assistant', 'the generator', 'the encoder', 'the decoder', 'the segmenter', 'the parser', 'the tagger', 'the chatbot', 'the bot', 'the ranker', 'the translator', 'the separator', 'the synthesi*', 'the voice', 'the captions', 'the checkpoint', 'the robot', 'the predictor', 'the forecaster'],
	zh: ['模型', '系统', '该网络', '智能体', '助手', '分类器', '检测器', '识别器', '机器人', '系統', '分類器', '檢測器'],
	ja: ['モデル', 'システム', '分類器', '検出器', '認識器', 'エージェント'],
	ko: ['모델', '시스템', '분류기', '검출기', '인식기', '에이전트'],
	fr: ['le modèle', 'ce modèle', 'notre modèle', 'il', 'le système', 'le classifieur', 'le détecteur', 'l\'agent', 'l\'assistant'],
	de: ['das modell', 'dieses modell', 'unser modell', 'es', 'das system', 'der klassifikator', 'der detektor', 'das netz', 'der agent', 'der assistent'],
	es: ['el modelo', 'este modelo', 'nuestro modelo', 'el sistema', 'el clasificador', 'el detector', 'el agente', 'el asistente'],
};

/** That something happens again and again, or hardly ever. */
export const frequency: Terms = {
	en: ['often', 'frequently', 'sometimes', 'occasionally', 'regularly', 'repeatedly', 'commonly', 'usually', 'mostly', 'rarely', 'seldom', 'at times', 'in some cases', 'in many cases', 'in most cases', 'in a few cases', 'in rare cases', 'now and then', 'from time to time', 'tend to', 'tends to', 'easily', 'systematically', 'consistently', 'every so often', 'once in a while'],
	zh: ['经常', '常常', '常会', '常把', '常将', '常被', '时常', '往往', '频繁', '容易', '有时', '偶尔', '多次', '易被', '易将', '易把', '易出', '易漏', '易误', '易受', '较多', '较常', '總是', '总是', '不时', '較常', '經常', '時常', '頻繁', '有時', '偶爾'],
	ja: ['しばしば', 'よく', '多く', '多い', '頻繁', '時々', 'ときどき', 'まれに', '稀に', 'ことがあ', '場合があ', 'がち', 'やすい', 'やすく', 'たびたび', '頻発'],
	ko: ['자주', '종종', '가끔', '때때로', '흔히', '쉽게', '경우가 많', '경우가 있', '경우가 잦', '빈번', '잦', '드물게', '때가 있', '기도 합니다', '기도 한'],
	fr: ['souvent', 'parfois', 'fréquemment', 'régulièrement', 'rarement', 'a tendance à', 'ont tendance à', 'de temps en temps', 'dans certains cas', 'facilement', 'systématiquement', 'occasionnellement'],
	de: ['oft', 'häufig', 'manchmal', 'gelegentlich', 'selten', 'mitunter', 'bisweilen', 'teilweise', 'regelmäßig', 'meist', 'meistens', 'in manchen fällen', 'in einigen fällen', 'in vielen fällen', 'leicht', 'systematisch', 'öfter'],
	es: ['a menudo', 'con frecuencia', 'frecuentemente', 'suele', 'suelen', 'a veces', 'en ocasiones', 'raramente', 'rara vez', 'habitualmente', 'fácilmente', 'en algunos casos', 'en muchos casos', 'tiende a', 'tienden a', 'sistemáticamente'],
};
