import type { Terms } from '../../disclosure';

/** That somebody looked or listened, and measured nothing. */
export const observed: Terms = {
	en: ['qualitative*', 'by eye', 'by ear', 'to our eyes', 'to our ears', 'to my ears', 'to my eyes', 'eyeball*', 'spot check*', 'spot checked', 'manual inspection', 'manually inspect*', 'inspect* by hand', 'look at samples', 'looked at samples', 'looking at samples', 'inspection of samples', 'anecdotal*', 'informal test*', 'informal evaluation*', 'informally tested', 'user stud*', 'field test*', 'listening test*'],
	zh: ['肉眼', '目测', '人工抽查', '主观感受', '主观体验', '随机看了', '听感', '用户调研', '用户测试', '定性和定量', '定性与定量', '定量和定性', '定量与定性', '的定性', '做定性', '做了定性', '行定性', '了定性', '过定性', '仅定性', '只做定性', '仅有定性', '以定性', '从定性', '有定性', '是定性', '经定性', '人工定性', '定性抽查', '定性人工', '的定性分析'],
	ja: ['定性的', '目視', '肉眼', '体感', '主観的', 'ユーザー調査', '聴いた限り'],
	ko: ['정성적', '육안', '체감', '눈으로', '귀로', '사용자 조사'],
	fr: ['qualitativ*', 'à l\'œil', 'à l\'oreille', 'de façon informelle', 'étude utilisateur*', 'sur le plan qualitatif', 'd\'un point de vue qualitatif'],
	de: ['qualitativ betrachtet', 'qualitative* auswertung', 'nach augenschein', 'stichproben*', 'nach gehör', 'nutzerstudie*', 'informell*'],
	es: ['cualitativ*', 'a ojo', 'a simple vista', 'de oído', 'informalmente', 'estudio de usuarios'],
};

/** That it is said beside what the model is better or worse: the second half of a comparison. */
export const than: Terms = {
	en: ['than a', 'than an', 'than the', 'than those', 'than that', 'than its', 'than our', 'than models', 'than other', 'than previous', 'than plain', 'than with', 'compared to', 'compared with', 'in comparison to', 'in comparison with', 'relative to'],
	zh: ['相比', '比起', '相较', '較', '优于', '不如', '逊于'],
	ja: ['より', 'に比べ', 'と比べ', 'に対して'],
	ko: ['보다', '에 비해', '대비'],
	fr: ['que le', 'que la', 'que les', 'que ceux', 'que celui', 'qu\'un', 'qu\'une', 'que des', 'par rapport'],
	de: ['als die', 'als der', 'als das', 'als ein', 'als eine', 'als bei', 'gegenüber', 'im vergleich'],
	es: ['que el', 'que la', 'que los', 'que las', 'que un', 'que una', 'frente a', 'respecto a', 'en comparación con'],
};

/** What a model makes, as somebody who judges it calls it. */
export const output: Terms = {
	en: ['outputs', 'output', 'samples', 'generations', 'answers', 'responses', 'replies', 'predictions', 'translations', 'summaries', 'transcripts', 'captions', 'paraphrases', 'simplifications', 'sentences', 'images', 'clips', 'videos', 'voices', 'code'],
	zh: ['输出', '生成结果', '回答', '译文', '摘要', '图像', '样本'],
	ja: ['出力', '生成結果', '回答', '訳文', '要約', '画像'],
	ko: ['출력', '생성 결과', '응답', '답변', '번역', '요약'],
	fr: ['sorties', 'réponses', 'traductions', 'résumés', 'images', 'échantillons'],
	de: ['ausgaben', 'antworten', 'übersetzungen', 'zusammenfassungen', 'bilder', 'sätze', 'samples'],
	es: ['salidas', 'respuestas', 'traducciones', 'resúmenes', 'imágenes', 'muestras'],
};

/** That it is better or worse, as one says it of what a model makes. */
export const better: Terms = {
	en: ['better', 'worse', 'stronger', 'weaker', 'simpler', 'cleaner', 'sharper', 'clearer', 'closer', 'smoother', 'richer', 'higher quality', 'lower quality', 'more accurate', 'less accurate', 'more natural', 'less natural', 'more fluent', 'less fluent', 'more reliable', 'less reliable', 'more robust', 'less robust', 'more faithful', 'more consistent', 'less consistent', 'more coherent', 'less coherent', 'fewer errors', 'fewer mistakes', 'more errors', 'more mistakes', 'outperform*', 'beats', 'surpass*', 'on par', 'as good as', 'as well as the'],
	zh: ['更好', '更差', '更强', '更弱', '更准', '更自然', '更流畅', '更稳定', '更可靠', '更清晰', '优于', '不如', '逊于', '好于', '差于', '持平'],
	ja: ['優れ', '劣る', '劣り', '良い', '良く', '良好', '悪い', '悪く', '自然な', '正確な', '上回', '下回', '同等の', '同等で', '同等以上', '同等に', '同等な', '同等か', '同等を', '同等レベル', '同等水準'],
	ko: ['낫', '나은', '나아', '좋은', '좋았', '나쁜', '뛰어나', '뒤떨어', '자연스러', '정확한', '능가', '비슷한'],
	fr: ['meilleur*', 'mieux', 'pire*', 'moins bon*', 'moins bien', 'plus fidèle*', 'plus naturel*', 'plus précis*', 'plus fiable*', 'moins fiable*', 'surpasse*', 'dépasse*', 'aussi bon*', 'légèrement inférieur*', 'nettement inférieur*', 'légèrement supérieur*', 'nettement supérieur*'],
	de: ['besser*', 'schlechter*', 'stärker*', 'schwächer*', 'genauer*', 'natürlicher*', 'flüssiger*', 'zuverlässiger*', 'übertrifft', 'ebenso gut', 'gleichauf'],
	es: ['mejor*', 'peor*', 'más precis*', 'menos precis*', 'más natural*', 'más fiable*', 'menos fiable*', 'más fluid*', 'supera*', 'tan bueno*', 'a la par', 'ligeramente inferior*', 'claramente inferior*', 'ligeramente superior*', 'claramente superior*'],
};
