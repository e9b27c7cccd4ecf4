import type { Terms } from '../../disclosure';
import { SEE_ZH, phrases } from '../../phrases';

/** What tests of a model are there to show. */
export const ability: Terms = {
	en: ['ability', 'abilities', 'capability', 'capabilities', 'skill', 'skills', 'reasoning', 'knowledge', 'math', 'maths', 'mathematics', 'coding', 'code', 'programming', 'comprehension', 'understanding', 'commonsense', 'common sense', 'instruction following', 'long context', 'multilingual', 'tool use', 'tool calling', 'agents', 'chat', 'dialogue', 'factuality', 'truthfulness', 'grammar', 'retrieval', 'generalisation', 'generalization', 'robustness', 'translation', 'quality'],
	zh: ['能力', '推理', '知识', '数学', '代码', '编程', '理解', '常识', '指令遵循', '长文本', '多语言', '工具调用', '对话', '检索', '泛化', '鲁棒', '质量', '效果', '翻译', '操作', '品質'],
	ja: ['能力', '推論', '知識', '数学', 'コード', '理解', '常識', '指示追従', '対話', '検索', '汎化', '品質', '翻訳', '語彙'],
	ko: ['능력', '추론', '지식', '수학', '코드', '이해', '상식', '지시', '대화', '검색', '일반화', '품질', '번역'],
	fr: ['capacité*', 'compétence*', 'raisonnement', 'connaissances', 'mathématiques', 'code', 'compréhension', 'sens commun', 'robustesse', 'qualité', 'traduction*'],
	de: ['fähigkeit*', 'schlussfolger*', 'wissen', 'mathematik', 'programmier*', 'verständnis', 'textverständnis', 'robustheit', 'qualität', 'übersetzung*'],
	es: ['capacidad*', 'habilidad*', 'razonamiento', 'conocimiento*', 'matemáticas', 'código', 'comprensión', 'sentido común', 'robustez', 'calidad', 'traducci*'],
};

/** Finding something out about a model, in words that are not of testing alone. */
export const inquired: Terms = {
	en: ['whether', 'wanted to know', 'want to know', 'wanted to see', 'we looked at', 'look at', 'looks at', 'we probed', 'probed', 'probe', 'gauged', 'gauge', 'examined', 'investigated', 'checked', 'we took', 'we turned to', 'we relied on', 'find out', 'found out', 'is measured', 'was measured', 'is judged', 'was judged', 'is tested', 'was tested', 'measured by', 'measured with', 'measured on', 'scored on', 'scored with', 'put to the test', 'in comparison'],
	zh: ['衡量', '考察', '检验', '检查', '看', '打分', '验证', '考核', '度量', '作为测试', '來測', '来测', '對比', '对比', '測試'],
	ja: ['測った', '測りました', '測定', '確かめ', '調べ', '検証', '確認し'],
	ko: ['측정', '확인했', '살펴', '검증', '재었', '쟀'],
	fr: ['mesuré*', 'vérifié*', 'examiné*', 'jugé*', 'éprouvé*', 'servi', 'servent'],
	de: ['gemessen', 'geprüft', 'untersucht', 'prüfstein', 'zogen', 'herangezogen', 'nahmen', 'dienten', 'diente', 'dienen', 'ob'],
	es: ['midió', 'midieron', 'mide', 'comprobó', 'comprobamos', 'examin*', 'sirvi*', 'verific*'],
};

/** Where somebody sees how a model does. */
export const shown: Terms = {
	en: ['shown', 'shows', 'given below', 'given in', 'listed', 'read off', 'can be seen', 'can be found', 'table', 'row', 'column', 'chart', 'figure', 'below', 'reported'],
	zh: [...SEE_ZH, '所示', '下表', '上表', '下图', '可查', '查看', '列出', '列在'],
	ja: ['示す', '示し', '表に', '見られ', '確認でき', '下表', '以下'],
	ko: ['볼 수 있', '확인할 수', '확인하실 수', '나와 있', '표에', '아래'],
	fr: ['montre', 'ci-dessous', 'tableau', 'figure', 'visible*', 'présenté*'],
	de: ['zeigt', 'tabelle', 'unten', 'steht', 'ablesen', 'abzulesen', 'gezeigt'],
	es: ['muestra*', 'tabla', 'abajo', 'a continuación', 'puede verse', 'figura'],
};

/** How well a model does, asked or told. */
export const fares: Terms = {
	en: ['how well', 'how it', 'how the model', 'how we', 'how good', 'fares', 'does on', 'do on', 'performs on', 'performance', 'results', 'scores', 'ranking', 'standing', 'rank'],
	zh: ['表现', '成绩', '性能', '排名', '结果', '得分', '水平'],
	ja: ['性能', '成績', '結果', '順位', 'スコア'],
	ko: ['성능', '성적', '결과', '순위', '점수'],
	fr: ['performances', 'résultats', 'scores', 'classement'],
	de: ['leistung', 'ergebnisse', 'werte', 'abschneid*', 'rang'],
	es: ['rendimiento', 'resultados', 'puntuaciones', 'puesto'],
};

/** A place or body that has cases of its own. */
export const places: Terms = {
	en: ['hospital', 'hospitals', 'clinic', 'clinics', 'sites', 'centres', 'centers', 'cohort', 'cohorts', 'laboratories', 'labs', 'schools', 'universities', 'farms', 'companies', 'partners', 'stations', 'courts', 'offices', 'newsrooms'],
	zh: ['医院', '诊所', '中心', '队列', '学校', '公司', '机构', '醫院'],
	ja: ['病院', '施設', 'クリニック', 'コホート', '学校', '企業'],
	ko: ['병원', '기관', '의원', '코호트', '학교', '기업'],
	fr: ['hôpita*', 'clinique*', 'cohorte*', 'centres', 'laboratoires', 'écoles', 'entreprises'],
	de: ['krankenh*', 'klinik*', 'kohorte*', 'zentren', 'labore*', 'schulen', 'firmen'],
	es: ['hospital*', 'clínica*', 'cohorte*', 'centros', 'laboratorios', 'escuelas', 'empresas'],
};

/** Proving a model, where nobody says on what by name. */
export const proved: Terms = {
	en: ['our validation', 'validation took place', 'has been validated', 'was validated', 'were validated', 'validated by', 'validated at', 'validated in', 'performance was', 'checked at', 'tested at', 'tested by', 'evaluated at', 'trialled', 'clinical validation', 'external validation', 'field trial*'],
	zh: ['进行了验证', '验证了', '检验了', '测试了', '性能验证', '验证性能', '進行驗證'],
	ja: ['性能を確認', '性能を検証', '検証しました', '検証した'],
	ko: ['성능을 확인', '성능 검증', '성능을 검증', '검증했', '검증에'],
	fr: ['vérifié*', 'validé*', 'éprouvé*'],
	de: ['validiert', 'geprüft', 'überprüft', 'erprobt'],
	es: ['validó', 'validad*', 'comprobó', 'verificó', 'verificad*'],
};

/** That something is taken for a test. */
export const serves: Terms = {
	en: ['serve as', 'serves as', 'served as', 'serving as', 'set served', 'act as', 'acts as', 'acted as', 'was our', 'were our', 'is our', 'are our', 'as our', 'as a yardstick', 'as yardstick', '= test', '= eval', '= dev', 'is used as', 'are used as', 'was used as', 'were used as'],
	zh: ['作为', '充当', '当作', '作為', '是本次', '用作'],
	ja: ['として用い', 'として使', 'とした', 'としました', 'に用いて', 'に用い'],
	ko: ['로 사용', '로 썼', '로 삼'],
	fr: ['sert de', 'servent de', 'ont servi', 'a servi'],
	de: ['diente', 'dienten', 'dient', 'dienen', 'herangezogen', 'zogen', 'nahmen wir'],
	es: ['sirve*', 'sirvi*', 'como prueba', 'usad* como'],
};

/** That it is as good as something else, or nearly. */
export const close: Terms = {
	en: ['comparable to', 'comparable with', 'on a par with', 'on par with', 'close to', 'matches', 'match', 'matching', 'equals', 'equal to', 'as good as', 'rivals', 'rivalling', 'rivaling', 'approaches', 'keeps up with', 'keep up with', 'competes with', 'compete with', 'within one point', 'within a point', 'not far behind', 'almost as good', 'behaves similarly', 'behave similarly', 'behaved similarly', 'behaves much like', 'behaved much like', 'similar to that of', 'near those of', 'roughly match', 'roughly matches'],
	zh: ['接近', '相近', '相当', '持平', '媲美', '逼近', '不输', '看齐', '相當'],
	ja: ['匹敵', '近い', '並ぶ', '遜色', '同程度', '肩を並べ', '引けを取ら', '同等の', '同等で', '同等以上', '同等に', '同等な', '同等か', '同等を', '同等レベル', '同等水準'],
	ko: ['비슷', '가깝', '맞먹', '대등', '필적', '버금', '견줄', '손색'],
	fr: ['comparable*', 'proche*', 'équivalent*', 'égale', 'rivalise', 'au niveau de', 'fait jeu égal', 'à égalité'],
	de: ['vergleichbar', 'ebenbürtig', 'gleichauf', 'nahe an', 'ähnlich gut', 'mithalten', 'auf augenhöhe', 'vergleichbare* leistung', 'vergleichbarer leistung', 'vergleichbaren leistung', 'ebenbürtige*', 'gleichwertig'],
	es: ['comparable*', 'equiparable*', 'a la par', 'iguala', 'similar al de', 'similar a la de', 'al nivel de', 'comparables'],
};

/** That its quality is that of another model: the quality stands beside the verdict, so that what else the sentence tells does no harm. */
export const onALevel: Terms = {
	en: [...phrases(['performance', 'results', 'accuracy', 'quality', 'scores'], ['comparable to', 'comparable with', 'on par with', 'on a par with', 'close to that of', 'close to those of', 'similar to that of', 'similar to those of', 'equal to that of', 'match those of', 'matching that of', 'matching those of', 'rivalling', 'rivaling', 'rivals that of']), ...phrases(['comparable', 'similar', 'equivalent'], ['performance to', 'results to', 'accuracy to', 'quality to', 'performance as', 'results as']), ...phrases(['match the', 'matches the', 'matched the', 'matching the', 'approach the', 'approaches the', 'reach the', 'reaches the', 'reached the'], ['performance of', 'level of', 'quality of', 'accuracy of', 'results of', 'scores of'])],
	zh: [...phrases(['性能', '效果', '表现', '水平', '效能'], ['相当', '相媲美', '媲美', '持平', '接近', '相近', '相當'], ''), ...phrases(['相当', '媲美', '相近', '相當'], ['的性能', '的效果', '的表现', '的水平', '的效能'], '')],
	ja: phrases(['に匹敵する', 'と同等の', 'と同等な', 'に迫る', 'と遜色ない', 'と遜色のない', 'と同程度の', 'に並ぶ', 'に近い'], ['性能', '精度', '品質', '結果', 'スコア', '水準'], ''),
	ko: phrases(['에 필적하는', '와 비슷한', '과 비슷한', '와 대등한', '과 대등한', '에 버금가는', '와 맞먹는', '과 맞먹는', '와 견줄 만한', '과 견줄 만한', '와 동등한', '과 동등한'], ['성능', '정확도', '품질', '결과', '수준']),
	fr: [...phrases(['performance', 'performances', 'résultats', 'qualité'], ['comparable* à', 'comparable* aux', 'comparable* avec', 'équivalent* à', 'équivalent* aux', 'proche* de', 'au niveau de', 'similaire* à', 'égale* à']), 'égale les performances de', 'atteint le niveau de'],
	de: [...phrases(['vergleichbare', 'ähnliche', 'gleichwertige', 'ebenbürtige'], ['leistung wie', 'leistungen wie', 'ergebnisse wie', 'qualität wie', 'genauigkeit wie', 'leistung zu']), 'leistung auf dem niveau', 'leistungen auf dem niveau', 'ergebnisse auf dem niveau', 'leistung vergleichbar mit', 'leistung ist vergleichbar', 'vergleichbar mit der leistung', 'vergleichbar mit der von', 'vergleichbar mit denen', 'erreicht das niveau', 'erreicht die leistung von', 'leistung, die mit'],
	es: [...phrases(['rendimiento', 'desempeño', 'calidad', 'resultados'], ['comparable* a', 'comparable* al', 'comparable* con', 'similar* al', 'similar* a la', 'similar* a los', 'equiparable* a', 'equiparable* al', 'equivalente* al', 'a la par', 'al nivel de']), 'iguala el rendimiento', 'alcanza el nivel de'],
};

/** A model by how big it is beside this one. */
export const sized: Terms = {
	en: ['its size', 'the size', 'times as large', 'times larger', 'times as big', 'times bigger', 'twice as large', 'twice as big', 'much larger', 'far larger', 'larger models', 'bigger models', 'much bigger', 'larger ones', 'similarly sized', 'same size', 'as many parameters', 'more parameters'],
	zh: ['倍参数', '倍大', '更大的模型', '更大模型', '两倍', '数倍', '更大规模', '同等规模', '同规模', '同尺寸'],
	ja: ['倍の', 'より大きい', 'より大きな', '大規模な', '同規模', '同サイズ'],
	ko: ['두 배', '세 배', '배인', '배 큰', '더 큰', '같은 크기'],
	fr: ['fois plus gros*', 'fois plus grand*', 'plus gros', 'plus grands', 'de même taille', 'sa taille'],
	de: ['so groß', 'größere', 'größeren', 'gleich große*', 'gleicher größe'],
	es: ['más grande*', 'mayores', 'del doble', 'del triple', 'mismo tamaño', 'su tamaño'],
};

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
const DECIMALS = [...DIGITS, ...DIGITS.flatMap((digit) => DIGITS.map((next) => digit + next))];
/** A number with a fraction, as scores are written far more often than sizes; with a letter behind it, as in 1.8B, it is none. */
export const fraction: Terms = { en: [...DIGITS.flatMap((digit) => DECIMALS.map((rest) => `${digit}*.${rest}`)), ...DECIMALS.slice(10).flatMap((rest) => DIGITS.map((digit) => `0.${rest}${digit}`))], fr: DIGITS.flatMap((digit) => DECIMALS.map((rest) => `${digit}*,${rest}`)) };

/** That a value went up or down. */
export const moves: Terms = {
	en: ['rises', 'rise', 'rose', 'climbs', 'climb', 'climbed', 'goes up', 'go up', 'went up', 'goes down', 'went down', 'increases', 'increased', 'improves', 'improved', 'drops', 'drop', 'dropped', 'falls', 'fell', 'sinks', 'decreases', 'decreased', 'costs', 'cost', 'loses', 'lost', 'gains', 'gained', 'lifts', 'lifted', 'raises', 'raised', 'lowers', 'lowered', 'jumps', 'jumped', 'instead of', 'up from', 'down from', 'halved', 'halves'],
	zh: ['提升', '提高', '上升', '升至', '升到', '下降', '降至', '降到', '降低', '涨到', '跌至', '损失', '从'],
	ja: ['上がり', '上がっ', '向上', '下がり', '下がっ', '改善', '低下', 'から'],
	ko: ['올랐', '오릅', '상승', '향상', '떨어', '하락', '감소', '에서'],
	fr: ['passe de', 'monte', 'augmente', 'baisse', 'chute', 'grimpe', 'perd', 'gagne'],
	de: ['steigt', 'stieg', 'sinkt', 'sank', 'fällt', 'fiel', 'klettert', 'verliert', 'gewinnt', 'kostet'],
	es: ['sube', 'subió', 'baja', 'bajó', 'aumenta', 'aumentó', 'pasa de', 'cae', 'cayó', 'pierde', 'gana'],
};

/** What numbers of machines are of: these measure no quality, whatever stands beside them. */
export const machine: Terms = {
	en: ['latency', 'throughput', 'vram', 'memory', 'gb', 'mb', 'gib', 'ms', 'seconds', 'tokens/s', 'tok/s', 'tokens per second', 'per second', 'kwh', 'watts', 'carbon', 'co2', 'price', 'usd', '$', 'disk', 'file size', 'size reduction*', 'reduction in size', 'smaller in size', 'fewer parameters', 'download*', 'speedup', 'faster', 'slower', 'flops', 'gflops', 'macs', 'response time', 'response times'],
	zh: ['延迟', '吞吐', '显存', '内存', '秒', '千瓦时', '价格', '元', '加速', '体积', '压缩', '延遲', '顯存', '响应时间'],
	ja: ['レイテンシ', 'スループット', 'メモリ', '秒', '円', '高速', '応答時間'],
	ko: ['지연', '처리량', '메모리', '초당', '원으로', '속도', '응답 시간'],
	fr: ['latence', 'débit', 'mémoire', 'go', 'secondes', 'prix', 'temps de réponse'],
	de: ['latenz', 'durchsatz', 'speicher*', 'sekunden', 'preis*', 'antwortzeit*'],
	es: ['latencia', 'memoria', 'segundos', 'precio*', 'tiempo de respuesta'],
};

/** How far a metric reaches, as it is explained. */
export const reach: Terms = {
	en: ['range', 'ranges', 'ranging', 'between 0', 'between 1', 'perfect', 'minimum', 'maximum', 'possible', 'from 0 to', 'from 1 to', 'measures'],
	zh: ['取值', '范围', '之间', '最大', '最小', '满分', '衡量', '该指标'],
};

/** Which of two values is the better one. */
export const pointing: Terms = {
	en: ['higher is better', 'lower is better', 'the higher the better', 'the lower the better', '↑', '↓'],
	zh: ['越高越好', '越低越好', '越大越好', '越小越好'],
	ja: ['高いほど', '低いほど'],
	ko: ['높을수록', '낮을수록'],
};

/** Where errors are found. */
export const whereErrors: Terms = {
	en: ['most mistakes', 'most errors', 'most of the errors', 'most of the mistakes', 'most of its errors', 'most of its mistakes', 'most confusions', 'most misses', 'most false', 'typical errors', 'errors occur', 'mistakes occur', 'errors concern', 'mistakes concerned', 'confusion matrix', 'confusion matrices', 'error analysis', 'confused most', 'confuses most', 'most often confuse*'],
	zh: ['混淆矩阵', '大多数错误', '多数错误', '错误主要', '错误集中', '误判主要', '误差主要', '错误多', '混淆矩陣'],
	ja: ['混同行列', '誤りの多く', '誤りの大半', '間違いの多く', '誤分類の多く'],
	ko: ['혼동 행렬', '오류의 대부분', '오류 대부분', '대부분의 오류', '오답의 대부분'],
	fr: ['matrice de confusion', 'la plupart des erreurs', 'plupart des confusions'],
	de: ['konfusionsmatrix', 'verwechslungsmatrix', 'die meisten fehler', 'meisten verwechslungen'],
	es: ['matriz de confusión', 'la mayoría de los errores', 'mayor parte de los errores'],
};

/** Of so many, told after them: “of 300 summaries, 12”, “其中 12 份”. */
export const ofThem: Terms = {
	en: ['of which', 'of these', 'of them', 'among them', 'of those', ...DIGITS.slice(1).flatMap((digit) => [`=Of ${digit}*`, `=Of the ${digit}*`, `=Among ${digit}*`, `=Out of ${digit}*`])],
	zh: ['其中', '里有', '中有', '出现在'],
	ja: ['うち', 'のうち', '中に'],
	ko: ['중', '가운데', '그중'],
	fr: ['dont', 'parmi'],
	de: ['davon', 'darunter', 'von denen'],
	es: ['de las cuales', 'de los cuales', 'de ellas', 'de ellos'],
};

/** A value as data files write it beside the kind of measure. */
export const keyed: Terms = { en: DIGITS.flatMap((digit) => [`value: ${digit}*`, `'value': ${digit}*`, `"value": ${digit}*`]) };
/** The kind of measure, and the data, as data files write them. */
export const keys: Terms = { en: ['type:', 'metrics:', 'metric:', '"type":', '"metrics":', 'name:'] };
/** Test data as data files write them. */
export const dataKeys: Terms = { en: ['dataset:', 'dataset: {', '"dataset":', 'dataset_name:'] };
export const indexKeys: Terms = { en: ['model-index', 'eval_results', 'metrics:', 'results:'] };
