import type { Terms } from '../../disclosure';

/** That it is better or worse than something, or as good: what a comparison comes to, in the words of any of them. */
export const verdict: Terms = {
	en: ['better', 'worse', 'stronger', 'weaker', 'smoother', 'sharper', 'strongest', 'more accurate', 'more accurately', 'less accurate', 'more precise', 'more natural', 'more naturally', 'less natural', 'more fluent', 'more faithful', 'more robust', 'less robust', 'more reliable', 'more reliably', 'less reliable', 'more consistent', 'more coherent', 'more detailed', 'fewer errors', 'fewer mistakes', 'fewer artifacts', 'fewer artefacts', 'fewer hallucinations', 'hallucinates less', 'less often', 'higher quality', 'lower quality', 'higher accuracy', 'lower error*', 'higher scores', 'scores higher', 'scored higher', 'scores lower', 'scored lower', 'outperform*', 'outscor*', 'surpass*', 'beats', 'beat', 'beating', 'exceeds', 'exceeded', 'outclass*', 'on par', 'on a par', 'comparable', 'comparably', 'competitive', 'competitively', 'competes', 'compete with', 'rivals', 'rivalling', 'as good as', 'as well as the', 'not far behind', 'close behind', 'keeps up', 'ahead of', 'lags', 'trails', 'falls short', 'fell short', 'state of the art', '=SOTA', 'superior', 'inferior', 'gain', 'gains', 'gained', 'gap to', 'close to human', 'close to that', 'close to the', 'improvement*', 'improves on', 'improves over', 'improves upon', 'improved over', 'regression*', 'preferred', 'prefer', 'favoured', 'favored', 'indistinguishable', 'tell apart', 'tell it from', 'hold its own', 'holds its own'],
	zh: ['优于', '超过', '超越', '领先', '好于', '胜过', '不如', '逊于', '持平', '媲美', '比肩', '最优', '最佳', '最好', '更好', '更差', '更强', '更弱', '更准', '更自然', '更流畅', '更稳', '更优', '明显强', '明显好', '强不少', '好不少', '强很多', '好很多', '强于', '弱于', '接近', '相当', '不相上下', '差别不大', '差距', '退步', '提升', '进步', '碾压', '打平', '追平', '优势', '毫无压力', '優於', '領先', '提昇', '进一步提高', '大幅提高', '显著提高', '吊打', '秒杀', '略好', '好一点', '更偏好'],
	ja: ['上回', '下回', '凌駕', '匹敵', '遜色', '優れ', '劣る', '劣り', '最高性能', '最先端', '向上', '改善', '低下', '自然な', 'より自然', 'より正確', '良くな', 'よくな', '差はわずか', 'に迫', 'に近い', '並ぶ', '勝って', '勝る', '同等の', '同等で', '同等以上', '同等に', '同等な', '同等か', '同等を', '同等レベル', '同等水準'],
	ko: ['능가', '앞서', '앞섰', '앞선', '뛰어넘', '상회', '대등', '뒤처', '뒤지', '최고 성능', '최고 수준', '나은', '낫', '나아', '더 좋', '더 자연', '더 정확', '자연스러운', '줄었', '개선', '향상', '견줄', '비슷한 성능', '비슷한 수준', '못지않', '뛰어난', '뛰어나', '떨어'],
	fr: ['meilleur*', 'mieux', 'pire*', 'moins bon*', 'moins bien', 'plus fidèle*', 'plus naturel*', 'plus précis*', 'plus fiable*', 'plus juste*', 'surpass*', 'dépass*', 'devanc*', 'supérieur*', 'inférieur*', 'rivalis*', 'jeu égal', 'au niveau de', 'à la hauteur', 'aussi bon*', 'comparable*', 'compétitif*', 'état de l\'art', 'bat', 'écart', 'progrès', 'améliorations'],
	de: ['besser*', 'schlechter*', 'stärker*', 'schwächer*', 'genauer*', 'natürlicher*', 'flüssiger*', 'zuverlässiger*', 'übertrifft', 'übertreffen', 'übertraf', 'überlegen', 'unterlegen', 'ebenso gut', 'so gut wie', 'gleichauf', 'ebenbürtig', 'mithalten', 'hält mit', 'schlägt', 'liegt vor', 'vor allen', 'stand der technik', 'verbesserung*', 'rückschritt*', 'abstand', 'vergleichbar*', 'konkurrenzfähig', 'kaum schlechter', 'nahe an'],
	es: ['mejor*', 'peor*', 'más precis*', 'menos precis*', 'más natural*', 'más fiable*', 'menos fiable*', 'más fluid*', 'supera*', 'tan bueno*', 'a la par', 'comparable*', 'competitiv*', 'a la altura', 'rivaliza*', 'iguala', 'por delante de', 'por encima de', 'por debajo de', 'estado del arte', 'cerca de', 'aventaja', 'mejora*', 'superior*', 'inferior*'],
};

/** What a model is held against, when it is no number: the one before it, its teacher, larger or closed ones, people, the system in use. */
export const rivals: Terms = {
	en: ['predecessor*', 'previous version*', 'earlier version*', 'prior version*', 'old version', 'older version*', 'previous release*', 'earlier release*', 'last release', 'previous model*', 'earlier model*', 'prior model*', 'outperforming previous', 'outperforms previous', 'surpassing previous', 'surpasses previous', 'previous generation', 'the old one', 'the previous one', 'the first one', 'its teacher', 'both parents', 'its parent*', 'its base', 'base model', 'original model', 'full precision model', 'unquantized', 'unquantised', 'unpruned', 'baseline', 'baselines', 'competitor*', 'competing', 'models of', 'other models', 'open models', 'closed models', 'proprietary models', 'commercial models', 'commercial systems', 'closed source', 'open source models', 'open weight models', 'larger models', 'bigger models', 'much larger', 'far larger', 'far heavier', 'heavier', 'much bigger', 'models twice', 'models several', 'models many', 'models three', 'models ten', 'twice as large', 'twice its size', 'twice the size', 'times as large', 'times larger', 'times bigger', 'times its size', 'times the size', 'its size', 'similar size', 'comparable size', 'same size', 'the large one', 'the larger one', 'the big one', 'large variant', 'larger variant', 'the small one', 'the smaller one', 'specialised models', 'specialized models', 'specialist models', 'human recordings', 'human performance', 'human experts', 'human speech', 'real voice', 'real recordings', 'operational system', 'classical methods', 'rule based', 'small models', 'than v1*', 'than v2*', 'than v3*', 'than v0*', 'over v1*', 'over v2*', 'over v3*', 'over v0*', 'from v1*', 'from v2*', 'than fine tuned*', 'than 1.*', 'than 2.*', 'than 3.*', 'gpt 3*', 'gpt 4*', 'chatgpt', 'claude*', 'gemini*'],
	zh: ['上一版', '上一代', '上个版本', '旧版', '前一版', '前代', '原版', '原模型', '教师模型', '基座', '同规模', '同等规模', '同尺寸', '同量级', '同级别', '同参数', '同类', '开源模型', '闭源模型', '商用模型', '更大的模型', '更大模型', '大模型', '其他模型', '其它模型', '竞品', '真人', '人类', '上一版本', '舊版', '開源模型', 'gpt 4*', 'gpt4*', 'chatgpt', 'claude*', '比 v1*', '比 v2*', '比 v3*', '较 v1*', '较 v2*', ...['比', '较', '优于', '超过', '超越', '媲美', '比肩', '接近', '不输', '不如', '胜过', '好于', '和', '与', '跟'].flatMap((word) => ['7b', '8b', '13b', '14b', '32b', '34b', '70b', '72b'].map((size) => `${word}-${size}`))],
	ja: ['前バージョン', '旧バージョン', '前のバージョン', '前世代', '従来モデル', '従来', '旧版', '前作', '元のモデル', '教師モデル', 'ベースモデル', 'ベースライン', '同規模', '同サイズ', '同程度', '大きなモデル', '大規模なモデル', '他のモデル', '既存', '公開モデル', 'オープンモデル', '商用モデル', '人間', 'gpt 4*', 'gpt-4*'],
	ko: ['이전 버전', '이전 모델', '이전 세대', '기존 모델', '전작', '원본', '교사 모델', '베이스', '기준 모델', '같은 크기', '비슷한 크기', '동급', '더 큰 모델', '큰 모델', '다른 모델', '공개 모델', '오픈 모델', '상용 모델', '사람', 'gpt 4*'],
	fr: ['prédécesseur*', 'version précédente', 'ancienne version', 'versions précédentes', 'modèle précédent', 'modèle d\'origine', 'modèle original', 'modèle de base', 'modèle enseignant', 'autres modèles', 'modèles ouverts', 'modèles fermés', 'modèles propriétaires', 'modèles plus grands', 'bien plus gros', 'plus gros', 'taille comparable', 'même taille', 'taille similaire', 'concurrent*', 'référence humaine', 'gpt 4*'],
	de: ['vorgänger*', 'vorversion*', 'vorigen version', 'vorherigen version', 'alten version', 'alte version', 'früheren version', 'originalmodell*', 'basismodell*', 'lehrermodell*', 'andere modelle', 'anderen modellen', 'offene modelle', 'offenen modellen', 'geschlossene* modelle*', 'größere modelle', 'größeren modellen', 'doppelter größe', 'vergleichbarer größe', 'ähnlicher größe', 'gleicher größe', 'konkurrenz', 'menschliche*', 'gpt 4*'],
	es: ['predecesor*', 'versión anterior', 'versiones anteriores', 'modelo anterior', 'modelo original', 'modelo base', 'modelo maestro', 'otros modelos', 'demás modelos', 'modelos abiertos', 'modelos cerrados', 'modelos propietarios', 'modelos mayores', 'modelos mucho mayores', 'modelos más grandes', 'mucho más grandes', 'tamaño similar', 'tamaño comparable', 'mismo tamaño', 'competidor*', 'competencia', 'humano*', 'gpt 4*'],
};

/** What is good or bad about a model when nobody measures it. */
export const qualities: Terms = {
	en: ['quality', 'accuracy', 'performance', 'performs', 'results', 'scores', 'fidelity', 'naturalness', 'intelligibility', 'fluency', 'robustness', 'capabilities', 'comprehension', 'understands', 'understanding', 'error rate*', 'errors', 'mistakes', 'hallucinations', 'reasoning', 'maths', 'math', 'coding', 'recognition', 'accents', 'dialects'],
	zh: ['质量', '效果', '性能', '精度', '准确率', '表现', '成绩', '得分', '分数', '能力', '自然度', '音质', '画质', '鲁棒性', '幻觉', '错误', '推理', '数学', '写作', '质感', '細節', '细节', '質量', '品質'],
	ja: ['品質', '精度', '性能', '結果', '成績', 'スコア', '能力', '自然さ', '音質', '画質', '幻覚', '誤り', '推論'],
	ko: ['품질', '정확도', '성능', '결과', '성적', '점수', '능력', '자연스러', '음질', '화질', '환각', '오류', '추론'],
	fr: ['qualité', 'précision', 'performance*', 'résultats', 'scores', 'fidélité', 'naturel', 'robustesse', 'capacités', 'compréhension', 'erreurs', 'hallucinations'],
	de: ['qualität', 'genauigkeit', 'leistung*', 'ergebnisse*', 'werte', 'natürlichkeit', 'robustheit', 'fähigkeiten', 'verständnis', 'fehler', 'halluzinationen'],
	es: ['calidad', 'precisión', 'rendimiento', 'desempeño', 'resultados', 'puntuaciones', 'fidelidad', 'naturalidad', 'robustez', 'capacidades', 'comprensión', 'errores', 'alucinaciones'],
};

/** What a model makes and somebody judges, told of any kind of model. */
export const products: Terms = {
	en: ['outputs', 'samples', 'generations', 'answers', 'responses', 'predictions', 'translations', 'summaries', 'transcripts', 'transcriptions', 'captions', 'forecasts', 'structures', 'segmentation*', 'masks', 'detections', 'depth maps', 'reconstructions', 'renderings', 'speech', 'voices', 'clips', 'videos', 'images', 'melodies', 'melody', 'outlines', 'edits', 'retrieval'],
	zh: ['输出', '回答', '译文', '摘要', '识别', '生成', '答得', '合成', '分割'],
	ja: ['出力', '応答', '回答', '訳文', '要約', '認識', '音声'],
	ko: ['출력', '응답', '답변', '번역', '요약', '인식', '음성'],
	fr: ['sorties', 'réponses', 'traductions', 'résumés', 'images', 'voix'],
	de: ['ausgaben', 'antworten', 'übersetzungen', 'zusammenfassungen', 'bilder', 'stimme*'],
	es: ['salidas', 'respuestas', 'traducciones', 'resúmenes', 'imágenes', 'voz', 'voces'],
};

/** That somebody saw it come out so: trials, and impressions of those who made it or used it. */
export const beheld: Terms = {
	en: ['we found', 'we find', 'we saw', 'we see', 'we observed', 'we observe', 'we noticed', 'we notice', 'i found', 'i noticed', 'i saw', 'surprised', 'in our experience', 'in my experience', 'in our tests', 'in my tests', 'in our testing', 'in my testing', 'in tests', 'in testing', 'our tests', 'our experiments', 'experiments show*', 'results show*', 'tests show*', 'tests have shown', 'evaluation shows', 'evaluations show', 'evaluation confirms', 'evaluations confirm', 'human evaluation*', 'human raters', 'raters', 'listeners', 'annotators', 'testers', 'our users', 'experts', 'we tried', 'i tried', 'what we tried', 'turned out', 'turns out', 'seems to', 'appears to', 'was judged', 'were judged', 'was rated', 'were rated', 'feels', 'sounds', 'looks', 'ablation shows', 'ablations show', 'ablation study shows'],
	zh: ['实测', '自测', '我们发现', '我们观察', '测下来', '用下来', '试下来', '体感', '主观感受', '主观感觉', '主观', '人工评', '测试表明', '测试显示', '实验表明', '实验结果', '结果表明', '结果显示', '看起来', '听起来', '感觉', '盲测', '盲測', '评审', '評審'],
	ja: ['試したところ', '試した限り', '体感', '印象', '確認し', '手元', '人手評価', '主観', '実験で', '実験の結果', 'ことが分かり', 'ことがわかり', '感じ', '示しました', '得られ'],
	ko: ['써 보니', '해 보니', '체감', '사람 평가', '실험에서', '실험 결과', '확인했', '느낌', '의견', '테스트해 보', '보여', '보였'],
	fr: ['nous avons constaté', 'nous constatons', 'nous observons', 'à l\'usage', 'nos tests', 'nos essais', 'dans mes tests', 'les tests montrent', 'évaluation humaine', 'auditeurs', 'évaluateurs', 'on constate'],
	de: ['in unseren tests', 'in meinen tests', 'unserer erfahrung', 'wir beobachten', 'wir haben festgestellt', 'tests zeigen', 'hörer', 'probanden', 'testpersonen', 'klingt', 'schnitt', 'schneidet'],
	es: ['en nuestras pruebas', 'en mis pruebas', 'hemos observado', 'observamos', 'hemos comprobado', 'las pruebas muestran', 'evaluación humana', 'evaluadores', 'oyentes', 'según nuestra experiencia', 'suena'],
};

/** That what it could do it still can, or nearly: after it was made smaller, or where it is harder. */
export const holds: Terms = {
	en: ['hardly any loss', 'little loss', 'minimal loss', 'no loss', 'almost no loss', 'no noticeable loss', 'no measurable loss', 'without loss', 'negligible loss', 'small loss', 'slight loss', 'loss of quality', 'loss in quality', 'quality loss', 'drop in quality', 'drops only', 'drop only', 'drops slightly', 'drops sharply', 'drops on', 'drops in', 'drops for', 'drops when', 'degrades', 'degraded', 'degradation', 'deteriorates', 'suffers', 'holds up', 'hold up', 'keeps its', 'keep their', 'stays stable', 'remains stable', 'stays high', 'remains high', 'robust', 'goes up', 'goes down', 'sounds natural', 'sound natural', 'looks natural', 'look natural', 'is natural', 'are natural', 'fairly natural', 'quite natural', 'very natural', 'good enough', 'struggles', 'nearly perfect', 'almost perfect', 'almost without', 'hardly tell', 'barely', 'decent', 'respectable', 'solid', 'convincing', 'promising'],
	zh: ['几乎没有损失', '几乎无损', '损失很小', '损失不大', '基本无损', '略有下降', '有所下降', '下降不多', '依然稳定', '保持稳定', '仍然稳定', '效果还可以', '质量还可以', '表现还可以', '都还可以', '也还可以', '还可以接受', '还不错', '不错', '尚可', '够用', '很自然', '较自然', '比较自然', '自然流畅', '挺自然', '都自然', '听起来自然', '也自然'],
	ja: ['ほとんど低下', 'ほとんど劣化', '劣化', '維持してい', '安定', '頑健', '良好', 'そこそこ', 'かなり正確', '悪くない', '十分な', '十分に', '十分です', '十分である', '十分良'],
	ko: ['저하가 거의', '거의 떨어지지', '저하', '유지', '안정적', '양호', '괜찮', '무난', '좋은 편', '상당히 정확'],
	fr: ['reste correct*', 'reste bon*', 'reste stable*', 'reste élevé*', 'perte minime', 'sans perte', 'peu de perte', 'quasiment sans', 'se dégrade', 'se maintient', 'satisfaisant*', 'correcte', 'correctes', 'est correct', 'sont corrects', 'est stable', 'sont stables', 'fiable*', 'prometteu*'],
	de: ['kaum verlust', 'kaum einbußen', 'kaum qualitätsverlust', 'ohne verlust', 'ohne nennenswerte', 'bleibt stabil', 'bleibt erhalten', 'lässt nach', 'nimmt ab', 'ordentlich', 'solide', 'zufriedenstellend', 'brauchbar', 'robust', 'zuverlässig', 'stabil', 'vielversprechend*'],
	es: ['sin apenas pérdida', 'apenas pierde', 'apenas hay pérdida', 'pérdida mínima', 'sin pérdida', 'se mantiene', 'se degrada', 'aceptable*', 'fiable*', 'satisfactori*', 'prometedor*', 'rendimiento sólido', 'resultados sólidos', 'desempeño sólido', 'funciona correctamente', 'funcionan correctamente', 'resultados correctos', 'bastante correct*', 'en general correct*', 'rendimiento estable', 'resultados estables', 'calidad estable', 'permanece estable', 'es estable en', 'son estables en'],
};

/** A prize or a place that was won, whatever was won. */
export const placed: Terms = {
	en: ['winner', 'winners', 'winning', 'won', 'runner up', 'runners up', 'first place', 'second place', 'third place', 'ranked', 'ranks', 'rank', 'podium', 'medal', 'top of', 'tops', 'topped', 'placed', 'prize', 'champion', 'top 3', 'top 5', 'top 10', 'top three', 'top five', 'top ten', '1st', '2nd', '3rd', 'best submission', 'best system', 'appear as', 'listed as', 'submitted', 'submission'],
	zh: ['第一', '第二', '第三', '前三', '前五', '前十', '冠军', '亚军', '季军', '夺冠', '荣获', '获奖', '登顶', '榜首', '位列', '位居', '排名', '一等奖', '二等奖', '名列', '提交', '登頂'],
	ja: ['優勝', '準優勝', '入賞', '首位', '1位', '2位', '3位', '上位', 'ランクイン', '受賞'],
	ko: ['우승', '준우승', '입상', '수상', '1위', '2위', '3위', '상위권', '순위'],
	fr: ['vainqueur', 'lauréat*', 'première place', 'deuxième place', 'troisième place', 'premier rang', 'podium', 'médaille', 'en tête', 'parmi les premiers', 'classé*'],
	de: ['gewinner', 'sieger', 'gewonnen', 'erster platz', 'ersten platz', 'zweiter platz', 'zweiten platz', 'dritter platz', 'platz 1', 'platz eins', 'medaille', 'spitzenreiter', 'unter den ersten', 'an der spitze'],
	es: ['ganador*', 'ganó', 'ganamos', 'primer puesto', 'segundo puesto', 'primer lugar', 'segundo lugar', 'finalista', 'medalla', 'a la cabeza', 'entre los primeros', 'lidera'],
};

/** By somebody else's account, as news of the models of others are told; and what repositories are ranked by. */
export const hearsay: Terms = {
	en: ['according to its authors', 'according to their', 'according to openai', 'according to meta', 'according to google', 'according to anthropic', 'its authors', 'their authors', 'as reported by', 'github trending', 'trending'],
	zh: ['据其作者', '据作者', '官方博客', '据官方', '据 openai', '据openai', 'github trending', 'trending'],
	ja: ['著者によれば', '著者らによると', '公式ブログ', 'trending'],
	ko: ['저자에 따르면', '저자들에 따르면', '공식 블로그', 'trending'],
	fr: ['selon ses auteurs', 'selon leurs auteurs', 'd\'après ses auteurs', 'd\'après openai', 'd\'après google'],
	de: ['laut seinen autoren', 'laut den autoren', 'nach angaben', 'laut openai', 'laut google', 'laut meta'],
	es: ['según sus autores', 'según openai', 'según google', 'según meta'],
};

/** That hardly anything of how good it is was lost, as is said of models that were made smaller. */
export const intact: Terms = {
	en: ['nearly lossless', 'almost lossless', 'near lossless', 'virtually lossless', 'practically lossless', ...['significant', 'noticeable', 'notable', 'substantial', 'major', 'obvious'].flatMap((much) => ['performance', 'accuracy', 'quality'].flatMap((what) => ['degradation', 'loss', 'drop'].map((loss) => `${much} ${what} ${loss}`))), ...['performance', 'accuracy', 'quality'].flatMap((what) => [`${what} remains largely`, `${what} remains nearly`, `${what} remains almost`, `${what} is largely unchanged`, `${what} retention`, `little ${what} loss`, `minimal ${what} loss`, `minimal ${what} degradation`, `negligible ${what} loss`, `negligible ${what} degradation`, `no ${what} degradation`, `nearly the same ${what}`, `almost the same ${what}`, `nearly identical ${what}`])],
	zh: ['几乎无损', '基本无损', '近乎无损', '效果损失很小', '效果损失较小', '精度损失很小', '精度损失较小', '性能损失很小', '性能损失较小', '效果损失', '幾乎無損'],
	ja: ['ほぼ無損失', 'ほぼロスレス', '大きな性能低下は', '大幅な性能低下が', '大幅な性能低下は', '性能低下がない', '性能低下は見られ', '性能低下はほとんど', '精度低下はほとんど'],
	ko: ['성능 저하가 거의', '성능 저하 없', '정확도 손실이 거의', '성능 손실이 거의', '거의 무손실'],
	fr: ['presque sans perte', 'quasi sans perte', 'dégradation significative de', 'perte significative de', 'perte négligeable de'],
	de: ['nahezu verlustfrei', 'fast verlustfrei', 'kein nennenswerter verlust', 'keine nennenswerten einbußen', 'kaum leistungsverlust*'],
	es: ['casi sin pérdida*', 'degradación significativa del rendimiento', 'pérdida significativa de', 'pérdida insignificante de'],
};

/** A model whose numbers were made smaller. */
export const quantised: Terms = {
	en: ['quantiz*', 'quantis*', 'int4', 'int8', '4-bit', '8-bit', '4bit', '4bits', '8bit', '8bits', 'gptq', 'awq', 'gguf', 'fp8', 'fp4', 'pruned', 'pruning'],
	zh: ['量化', '剪枝'],
	ja: ['量子化'],
	ko: ['양자화'],
	fr: ['quantifi*'],
	de: ['quantisiert*', 'quantisierung'],
	es: ['cuantiza*', 'cuantific*'],
};

/** That it came on since the version before it, told of what it is now and not of a means that would help. */
export const gained: Terms = {
	en: ['clear improvement*', 'clear gains', 'step forward', 'leap forward', 'have been further improved', 'has been further improved', ...['significant', 'substantial', 'considerable', 'major', 'notable', 'marked'].flatMap((much) => [`${much} improvement*`, `${much} enhancement*`, `${much} gains in`, `${much}ly improved`, `${much}ly enhanced`]), 'considerably improved', 'greatly improved', 'much improved', 'markedly improved', 'significantly enhancement*'],
	zh: ['均有所提升', '有所提升', '显著提升', '大幅提升', '明显提升', '显著增强', '大幅增强', '顯著提升'],
	ja: ['さらに向上', '大幅に向上', '大幅に改善', '大きく向上', '著しく向上'],
	ko: ['크게 향상', '대폭 향상', '더욱 향상', '크게 개선'],
	fr: ['nettement amélioré*', 'améliorations significatives', 'amélioration nette', 'considérablement amélioré*'],
	de: ['deutlich verbessert*', 'deutliche verbesserung*', 'erheblich verbessert*', 'weiter verbessert*'],
	es: ['mejorado aún más', 'mejoras significativas', 'mejora significativa', 'notablemente mejorad*', 'mejora notable'],
};

/** What a model can do, as those who release a new version list it. */
export const abilities: Terms = {
	en: ['reasoning', 'instruction following', 'mathematics', 'coding', 'code generation', 'general capabilities', 'overall capabilities', 'capabilities', 'ability', 'abilities', 'creative writing', 'role-play*', 'ui quality', 'comprehension', 'translation quality', 'tool use'],
	zh: ['能力', '推理', '数学', '代码', '指令遵循', '指令跟随'],
	ja: ['能力', '推論性能', '推論能力', '数学', '指示追従'],
	ko: ['능력', '추론 성능', '수학', '지시 이행'],
	fr: ['capacités', 'raisonnement', 'mathématiques'],
	de: ['fähigkeiten', 'schlussfolgern', 'mathematik'],
	es: ['capacidad', 'capacidades', 'razonamiento', 'matemáticas'],
};

/** What else comes on with a release, and is no part of what a model can do. */
export const aroundIt: Terms = {
	en: ['documentation', 'docs', 'installer', 'interface', 'tutorial*', 'readme', 'examples', 'guide'],
	zh: ['文档', '界面', '教程'],
	ja: ['ドキュメント', '画面', 'チュートリアル'],
	ko: ['문서', '화면', '튜토리얼'],
	fr: ['documentation', 'interface', 'tutoriel*'],
	de: ['dokumentation', 'oberfläche', 'anleitung*'],
	es: ['documentación', 'interfaz', 'tutorial*'],
};
