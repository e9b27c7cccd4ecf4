import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const HOW_TESTED_FR = ['suffisamment', 'rigoureusement', 'systématiquement', 'spécifiquement', 'formellement', 'pleinement', 'entièrement', 'correctement', 'spécialement', 'explicitement', 'solidement'];
const HOW_TESTED_DE = ['systematisch', 'ausreichend', 'gründlich', 'umfassend', 'eingehend', 'hinreichend', 'eigens', 'speziell', 'gezielt', 'formal', 'vollständig', 'genügend', 'explizit', 'unabhängig', 'intensiv', 'näher'];
const HOW_TESTED = ['systematically', 'thoroughly', 'explicitly', 'robustly', 'specifically', 'comprehensively', 'fully', 'rigorously', 'extensively', 'formally', 'independently', 'specially', 'adequately', 'sufficiently', 'properly'];

const NOT_YET_ZH = ['未', '未经', '未经过', '尚未', '尚未经过', '没有', '没有经过', '未进行', '尚未进行', '没有进行', '未做', '没有做', '没做', '未得到', '尚未得到', '未經', '未經過', '尚未經過', '沒有', '沒有經過', '尚未進行', '沒有進行'];
const HOW_TESTED_ZH = ['充分', '充分的', '全面', '全面的', '系统', '系统的', '系统性', '系统地', '严格', '严格的', '严谨的', '专门', '专门的', '正式', '正式的', '独立', '独立的', '深入', '充分地', '過', '系統', '系統性', '嚴格', '專門', '獨立'];

/** That nobody knows how well it does something. */
export const untested: Terms = {
	en: [
		...phrases(['not been', 'not yet been', 'never been', ...HOW_TESTED.map((how) => `not been ${how}`), 'not systematically', 'not extensively', 'not thoroughly', 'not rigorously', 'not yet', 'was not', 'were not', 'is not', 'are not', 'have not', 'has not', 'did not', 'never'], ['tested', 'evaluated', 'verified', 'validated', 'assessed', 'measured', 'checked', 'benchmarked', 'examined', 'studied', 'investigated', 'explored', 'attempted', 'quantified', 'characteri*', 'designed or evaluated', 'designed or tested', 'trained or evaluated', 'trained or tested', 'trained in or evaluated', 'trained on or evaluated', 'test', 'evaluate', 'verify', 'validate', 'assess', 'check']),
		'not tested', 'not evaluated', 'not validated', 'not verified', 'not benchmarked', 'never tested', 'never evaluated',
		'untested', 'unverified', 'unvalidated', 'is unknown', 'are unknown', 'remains unknown', 'is unclear', 'remains unclear', 'is undefined', 'yet to be tested', 'yet to be evaluated', 'yet to be verified', 'yet to be validated', 'remains to be seen', 'remains to be tested', 'no idea how', 'not known how', 'do not know how', 'don\'t know how',
	],
	zh: [...phrases(['未', '未经', '尚未', '没有', '没', '还没', '还没有', '未做', '未进行', '暂未', '并未', '未在', '沒有', '尚未經', '未經'], ['测试', '评估', '评测', '验证', '检验', '测过', '验过', '經過測試', '測試', '評估', '驗證'], ''), ...phrases(NOT_YET_ZH, HOW_TESTED_ZH.flatMap((how) => [`${how}测试`, `${how}评估`, `${how}评测`, `${how}验证`, `${how}检验`, `${how}測試`, `${how}評估`, `${how}驗證`]), ''), '尚不明确', '尚不清楚', '有待验证', '有待检验', '有待考察'],
	ja: [...phrases(['検証', '評価', '確認', 'テスト', '測定'], ['していません', 'していない', 'されていません', 'されていない', 'できていません', 'できていない', 'しておりません', 'は行っていません', 'は行っていない'], ''), '未検証', '未評価', '未確認', '未知数', '不明です', ...phrases(['学習も評価も', '学習も検証も', '訓練も評価も', '評価も学習も'], ['していない', 'していません', '行っていない', '行っていません', '行っておらず', 'しておらず', 'されていない', 'されていません'], ''), ...phrases(['検証', '評価', 'テスト'], ['も行っていない', 'も行っていません', 'を行っていない', 'を行っていません', 'を実施していない', 'を実施していません', 'は実施していない', 'は実施していません', 'は十分ではない', 'は十分ではありません', 'は十分に行っていない', 'は十分に行っていません', 'は十分に行われていない', 'は十分に行われていません', 'が行われていません', 'が行われていない', 'は行われていません', 'は行われていない', 'が不十分'], '')],
	ko: [...phrases(['검증', '평가', '확인', '테스트', '측정', '시험'], ['하지 않', '되지 않', '하지 못', '되지 못', '하지는 않', '되지는 않', '하지는 못', '되지는 못', '해 보지 않', '해보지 않', '한 적이 없', '된 적이 없', '된 바 없'], ''), '미검증', '알 수 없', '알려지지 않', '불분명', ...phrases(['검증을', '평가를', '테스트를', '시험을'], ['거치지 않', '거치지 못', '수행하지 않', '진행하지 않', '하지 않', '하지 못'], '-'), ...phrases(['검증이', '평가가', '테스트가', '시험이'], ['이루어지지 않', '진행되지 않', '수행되지 않', '충분하지 않'], '-')],
	fr: [...phrases(['n\'a pas été', 'n\'ont pas été', 'n\'a jamais été', 'n\'ont jamais été', 'pas encore', 'pas été', 'non', 'ni', ...HOW_TESTED_FR.map((how) => `pas été ${how}`), ...HOW_TESTED_FR.map((how) => `pas encore été ${how}`), 'pas encore été'], ['testé*', 'évalué*', 'vérifié*', 'validé*', 'mesuré*', 'étudié*']), 'est inconnu*', 'sont inconnu*', 'reste à vérifier', 'reste à évaluer', 'n\'avons pas testé', 'n\'avons pas évalué', 'n\'avons pas vérifié', ...phrases(['pas fait l\'objet', 'jamais fait l\'objet'], ['d\'une évaluation', 'd\'évaluation*', 'de tests', 'd\'un test', 'd\'une validation'])],
	de: [...phrases(['nicht', 'noch nicht', 'nie', 'bisher nicht', ...HOW_TESTED_DE.map((how) => `nicht ${how}`)], ['geprüft', 'getestet', 'evaluiert', 'überprüft', 'validiert', 'untersucht', 'gemessen', 'bewertet', 'erprobt', 'bekannt']), 'ungetestet', 'ungeprüft', 'ist unbekannt', 'ist unklar'],
	es: [...phrases(['no ha sido', 'no han sido', 'no se ha', 'no se han', 'nunca se ha', 'aún no se ha', 'no hemos', 'no fue', 'no se', 'no ha sido suficientemente', 'no han sido suficientemente', 'no se ha * ni', 'no se han * ni', 'no ha sido * ni', 'no han sido * ni'], ['probad*', 'evaluad*', 'verificad*', 'validad*', 'medid*', 'comprobad*', 'estudiad*', 'probó', 'evaluó', 'verificó']), 'se desconoce', 'es desconocid*', 'sin probar', 'sin validar', 'sin evaluar'],
};

/** What lies beyond a length is lost. */
export const cutShort: Terms = {
	en: [...phrases(['is', 'are', 'gets', 'get', 'will be', 'be'], ['truncated', 'cut off', 'cut', 'ignored', 'dropped', 'discarded', 'clipped', 'lost', 'truncated to', 'cropped', 'silently truncated', 'silently dropped', 'silently cut']), 'only the first', 'not seen', 'is not read', 'are not read', 'cuts off', 'ignores everything', 'ignores anything', 'must be split', 'have to be split', 'has to be split', 'need to be split', 'must be chunked', 'have to be chunked'],
	zh: ['被截断', '会截断', '将被截断', '会被截断', '被忽略', '会被忽略', '被丢弃', '只看前', '只取前', '只读前', '仅处理前', '需要分段', '需分段', '被截斷', '會被截斷'],
	ja: ['切り捨て', '切り詰め', '打ち切ら', '無視され', '先頭の', '分割する必要', '切れてしま', ...phrases(['途中で', 'が', 'は', 'に'], ['切られ'], '')],
	ko: ['잘립', '잘린', '잘려', '무시됩', '무시된', '버려집', '버려진', '나누어야', '앞부분만', '잘리'],
	fr: ['est tronqué*', 'sont tronqué*', 'sera tronqué*', 'seront tronqué*', 'est coupé*', 'sont coupé*', 'est ignoré*', 'sont ignoré*', 'seuls les premiers', 'doivent être découpé*', 'doit être découpé*'],
	de: ['abgeschnitten', 'gekürzt', 'wird ignoriert', 'werden ignoriert', 'verworfen', 'nur die ersten', 'müssen geteilt', 'muss geteilt', 'müssen aufgeteilt', 'muss aufgeteilt'],
	es: ['se trunca*', 'son truncad*', 'es truncad*', 'se recorta*', 'se corta*', 'se ignora*', 'se descarta*', 'solo los primeros', 'sólo los primeros', 'solo las primeras', 'deben dividirse', 'debe dividirse', 'se truncan', 'quedan truncad*'],
};

/** What is longer than something. */
export const beyond: Terms = {
	en: ['longer', 'long', 'beyond', 'more than', 'at most', 'truncated to', 'cut to', 'cropped to', 'max', 'over', 'above', 'exceed*', 'after', 'maximum', 'anything', 'everything', 'the rest', 'up to', 'first', 'limit', 'larger', 'bigger', 'past'],
	zh: ['超过', '超出', '大于', '长于', '以上', '以后', '之后', '过长', '前', '最大', '最长', '超過', '過長'],
	ja: ['超え', '以上', 'より長い', '以降', '最大', '長すぎる', '先頭'],
	ko: ['넘는', '넘으면', '초과', '이상', '이후', '최대', '긴', '앞부분', '초과하', '을 넘는', '를 넘는', '이상의'],
	fr: ['plus de', 'au-delà', 'dépass*', 'plus longs', 'plus longues', 'trop long*', 'maximum', 'premiers', 'supérieur*'],
	de: ['mehr als', 'über', 'ab', 'jenseits', 'länger', 'längere', 'maximal', 'ersten', 'überschreit*'],
	es: ['más de', 'mayores', 'más largos', 'más largas', 'superior*', 'superan', 'exced*', 'máximo', 'primeros', 'primeras', 'a partir de'],
};

/** That how well it does depends on what it is fed. */
export const uneven: Terms = {
	en: ['varies', ...phrases(['vary'], ['across', 'between', 'with', 'from', 'by', 'considerably', 'widely', 'strongly', 'greatly', 'substantially', 'a lot', 'depending', 'significantly']), 'may vary', 'can vary', 'differs', 'differed', 'uneven', 'is inconsistent', 'are inconsistent', 'fluctuat*', 'depends heavily', 'depend heavily', 'depends strongly', 'depend strongly', 'depends a lot', 'depends greatly', 'depend greatly', 'strongly depends', 'strongly depend', 'highly depends', 'highly dependent', 'strongly dependent', 'heavily depends', 'heavily dependent', 'depends on the quality', 'depend on the quality', 'depends largely', 'depends on how', 'is sensitive to', 'are sensitive to', 'very sensitive', 'highly sensitive', 'is skewed', 'are skewed'],
	zh: ['参差', '因语言而异', '因人而异', '而异', '差异较大', '差异明显', '差别较大', '差距较大', '波动', '不均', ...phrases(['质量', '效果', '水平', '表现', '好坏', '长短', '品质', '精度'], ['不一'], ''), '对输入敏感', '较为敏感', '比较敏感', '很敏感', ...phrases(['质量', '效果', '表现', '性能', '精度', '准确率', '准确性', '品質', '表現', '準確率'], ['取决于', '很大程度上取决于', '高度依赖', '依赖于', '依赖', '取決於', '很大程度上取決於'], ''), ...phrases(['有', '会有', '存在', '會有'], ['差異'], ''), '差異較大', '差異明顯', '较敏感', '十分敏感', '非常敏感', '极其敏感', '對輸入敏感'],
	ja: ['ばらつき', 'ばらつく', 'によって異な', 'により異な', 'に左右され', 'に大きく依存', 'に依存し', '差があ', '差が出', '影響を受け', '敏感'],
	ko: ['편차', '차이가 크', '차이가 납', '크게 의존', '민감', '고르지 않', '좌우됩', '좌우될', ...phrases(['에 따라', '에 따라 크게', '따라 크게', '에 따라 성능이', '에 따라 품질이', '에 따라 정확도가', '에 따라 결과가'], ['달라집', '달라질', '다릅', '다를', '차이가 있']), ...phrases(['성능', '품질', '정확도', '수준'], ['차이가 있', '에 차이가 있', '의 차이가 있'], '-')],
	fr: ['varie', 'varient', 'dépend fortement', 'dépend beaucoup', 'dépend largement', 'dépendent fortement', 'dépendent beaucoup', 'inégal', 'inégale*', 'inégaux', 'est sensible', 'sont sensibles', 'fluctue', 'fluctuent'],
	de: ['schwankt', 'schwanken', 'variiert', 'variieren', 'unterscheidet sich je', 'unterschiedlich gut', 'hängt stark', 'hängen stark', 'stark von', 'uneinheitlich', 'ungleichmäßig', 'reagiert empfindlich', 'je nach'],
	es: ['varía*', 'depende mucho', 'dependen mucho', 'depende en gran medida', 'dependen en gran medida', 'depende fuertemente', 'desigual*', 'es sensible', 'son sensibles', 'fluctúa*'],
};

/** Too small, or too little of something to learn from. */
export const small: Terms = {
	en: [
		...phrases(['small', 'limited', 'modest'], ['size']), ...phrases(['small', 'smaller', 'limited', 'tiny', 'modest', 'compact', 'reduced'], ['model size', 'capacity', 'parameter count', 'number of parameters', 'scale', 'model capacity', 'parameter size', 'training data', 'training set', 'amount of data', 'amount of training data', 'dataset size', 'data size', 'vocabulary']),
		'size of the model', 'size of the dataset', 'lack of data', 'lack of training data', 'limited by its size', 'data scarcity', 'scarcity of data', 'research prototype', 'still under development', 'is under development', 'early stage', 'early version', 'early preview', 'still experimental', 'is experimental', 'experimental support', 'experimental stage', 'not production-ready', 'not production ready', 'dominated by', 'contains mostly', 'contain mostly', 'consists mostly', 'consist mostly', 'comes mostly from', 'come mostly from', 'mostly from', 'mainly from', 'skewed towards', 'skewed toward', 'imbalance*', 'unbalanced',
	],
	zh: ['规模较小', '规模小', '规模有限', '模型较小', '模型小', '参数量小', '参数量较小', '参数较少', '参数量有限', '参数有限', '参数规模较小', '受限于参数', '受限于模型', '数据量小', '数据量较小', '数据量有限', '数据规模较小', '样本量小', '样本量有限', '实验性', '試驗性', '实验阶段', '试验阶段', '早期版本', '研究原型', '仍在开发', '仍在完善', '不均衡', '不平衡', '規模較小', '規模有限', '實驗性', '資料量'],
	ja: ['小規模なため', '小規模であるため', '規模が小さ', 'モデルサイズが小さ', 'サイズが小さ', 'パラメータ数が少な', 'データ量が少な', 'データ量が限ら', '実験的', '試験的', '開発途中', '開発中のため', '初期段階', '研究段階', '偏って', '不均衡'],
	ko: ['크기가 작아', '크기가 작', '규모가 작', '파라미터가 적', '파라미터 수가 적', '데이터 양이 적', '데이터가 제한', '실험적', '개발 중', '초기 단계', '초기 버전', '연구용 프로토타입', '불균형', '치우쳐'],
	fr: ['petite taille', 'taille réduite', 'taille limitée', 'taille modeste', 'capacité limitée', 'peu de paramètres', 'manque de données', 'expérimental*', 'en cours de développement', 'prototype de recherche', 'stade précoce', 'déséquilibr*', 'dominé par', 'dominées par'],
	de: ['geringe größe', 'geringen größe', 'kleine größe', 'geringer kapazität', 'begrenzte kapazität', 'wenige parameter', 'wenig trainingsdaten', 'geringe datenmenge', 'experimentell*', 'in entwicklung', 'forschungsprototyp*', 'frühe version', 'frühen stadium', 'unausgewogen*', 'überwiegend aus', 'hauptsächlich aus'],
	es: ['tamaño reducido', 'tamaño pequeño', 'pequeño tamaño', 'tamaño limitado', 'capacidad limitada', 'pocos parámetros', 'falta de datos', 'fase experimental', 'en desarrollo', 'prototipo de investigación', 'fase temprana', 'desequilibr*', 'dominad* por'],
};

/** What is not so always, or not for sure. */
export const unsure: Terms = {
	en: ['not always', 'not necessarily', 'not perfectly', 'not completely', 'not guaranteed', 'no guarantee', 'cannot guarantee', 'can\'t guarantee', 'not guarantee', 'cannot be guaranteed', 'not be perfect', 'not reliably', 'not consistently', 'not properly', 'not correctly', 'not aware of', 'unaware of', 'lower recall', 'lower accuracy', 'lower precision', 'lower performance', 'less reliably', 'less accurately', 'less accurate', 'less reliable', 'unrealistic', 'illegible', 'lose coherence', 'is unhelpful', 'be unhelpful', 'be longer than necessary', 'not take into account', 'not account for', 'not consider', 'not be generated properly', 'not be rendered properly', 'not generated properly', 'not rendered properly', 'not parsed correctly', 'not recognised correctly', 'not recognized correctly', 'not transfer', 'not carry over', 'omit important', 'miss important', 'drop content', 'drop information', 'may deviate', 'can deviate', 'might deviate', 'not robust', 'switch language*', 'mix languages', 'mixes languages', 'language mixing'],
	zh: ['不一定', '未必', '不总是', '并不总是', '不能保证', '无法保证', '不保证', '难以保证', '不够好', '支持不好', '效果不好', '支持较差', '支持有限', '处理不好', '不太好', '有待提高', '有待提升', '有待加强', '有待改进', '有待改善', '会降低', '会变差', '会下降', '可能降低', '可能下降', '过拟合', '不真实', '不逼真', '不一定能', '未必能', '不会考虑', '没有考虑', '未考虑', '不考虑', '不見得', '無法保證', '過擬合'],
	ja: ['とは限りません', 'とは限らない', '必ずしも', '保証できません', '保証はできません', '保証されません', '基づかない', '考慮していません', '考慮しません', '考慮されません', '過学習', '十分でない', '改善の余地', '非現実的', '混在する'],
	ko: ['항상 정확', '항상 옳', '항상 올바', '항상 맞', '항상 일관', '항상 완벽', '항상 신뢰', '항상 최신', '항상 최선', '항상 최적', '항상 사실', '항상 보장', '항상 따르', '항상 지켜', '항상 지키', '항상 성공', '항상 좋', '항상 같은', '항상 동일', '항상 그런', '항상 그렇', '항상 되는', '항상 잘', '반드시 정확', '보장할 수 없', '보장되지 않', '보장하지 않', '고려하지 않', '고려되지 않', '과적합', '개선이 필요', '개선의 여지', '비현실적', '지식이 제한', '제한적입', '충분하지 않'],
	fr: ['pas toujours', 'pas nécessairement', 'pas forcément', 'pas garanti*', 'aucune garantie', 'ne garantit', 'ne tient pas compte', 'ne prend pas en compte', 'mal généraliser', 'généraliser mal', 'moins bien', 'surapprentissage', 'peu réaliste*', 'irréaliste*', 'surajust*'],
	de: ['nicht immer', 'nicht unbedingt', 'nicht garantiert', 'nicht zwangsläufig', 'keine garantie', 'nicht vollständig', 'nicht berücksichtigt', 'berücksichtigt nicht', 'berücksichtigt keine*', 'unrealistisch*', 'überanpassung', 'nimmt ab', 'nimmt die qualität ab', 'lässt nach', 'oft übersehen', 'häufig übersehen', 'leicht übersehen', 'schlechter abschneiden'],
	es: ['no siempre', 'no necesariamente', 'no se garantiza', 'no garantiza', 'sin garantía', 'no tiene en cuenta', 'no considera', 'peor', 'peores', 'poco realista*', 'irreal*', 'sobreajust*'],
};

/** That a protection can be got round. */
export const bypassed: Terms = {
	en: [...phrases(['can', 'could', 'may', 'might', 'can still', 'can be', 'could be', 'may be', 'might be', 'can still be', 'may still be', 'able to', 'possible to'], ['bypass', 'bypassed', 'circumvent', 'circumvented', 'get around', 'get past', 'get through', 'evade', 'evaded', 'defeat', 'defeated', 'fool', 'fooled', 'trick', 'tricked', 'jailbreak', 'jailbroken', 'break', 'broken', 'work around', 'manipulate', 'manipulated', 'still get through', 'removed by fine-tuning']), 'not robust to', 'not robust against', 'not always robust', 'is vulnerable to', 'are vulnerable to', 'be vulnerable to', 'remains vulnerable', 'still vulnerable', 'is susceptible to', 'be susceptible to', 'not immune', 'no protection against', 'not resistant to', 'easily bypassed', 'easily circumvented', 'easily jailbroken'],
	zh: ['可能被绕过', '可被绕过', '能被绕过', '被攻破', '容易受到', '易受', '容易被诱导', '可能被诱导', '可能被误导', '不能抵御', '无法抵御', '無法抵禦', ...phrases(['可', '可以', '能', '能够', '会', '仍可', '仍能', '被', '轻易', '轻松', '容易'], ['绕过'], ''), '被繞過', '可繞過'],
	ja: ['回避される可能性', '回避されることがあ', '回避できてしま', 'すり抜け', '突破される', '脆弱', '堅牢ではあ'],
	ko: ['우회될 수', '우회할 수', '뚫릴 수', '취약', '강건하지 않', '견고하지 않'],
	fr: ['peut être contourné*', 'peuvent être contourné*', 'peut contourner', 'peuvent contourner', 'vulnérable*', 'pas robuste*'],
	de: ['umgangen werden', 'ausgehebelt', 'nicht robust', 'anfällig für', 'nicht immer robust', 'zu umgehen', 'umgehen lässt', 'sich umgehen', 'umgehen lassen', 'umgehen kann', 'umgehen können'],
	es: ['puede eludirse', 'pueden eludirse', 'puede evadir*', 'pueden evadir*', 'puede ser burlad*', 'vulnerable*', 'no es robusto', 'no siempre es robusto'],
};

/** What a protection stands against, and what it is. */
export const protection: Terms = {
	en: ['filter*', 'safeguard*', 'guardrail*', 'refusal*', 'safety', 'detection', 'detector', 'classifier', 'watermark*', 'adversarial', 'attack*', 'jailbreak*', 'prompt injection*', 'injection*', 'hidden instructions', 'malicious', 'manipulat*', 'spoof*', 'determined', 'the model', 'the models'],
	zh: ['过滤', '防护', '护栏', '安全', '检测', '水印', '对抗', '攻击', '越狱', '注入', '恶意', '模型', '過濾', '攻擊', '越獄'],
	ja: ['フィルタ', '安全', '検出', '透かし', '敵対', '攻撃', '脱獄', 'ジェイルブレイク', 'インジェクション', '悪意', 'モデル'],
	ko: ['필터', '안전', '탐지', '워터마크', '적대', '공격', '탈옥', '인젝션', '악의', '모델'],
	fr: ['filtre*', 'garde-fou*', 'sécurité', 'détect*', 'filigrane*', 'adverse*', 'attaque*', 'injection*', 'malveillant*', 'modèle'],
	de: ['filter*', 'schutz*', 'sicherheit*', 'erkennung', 'wasserzeichen', 'adversarial*', 'angriff*', 'angreifer*', 'jailbreak*', 'injection*', 'modell'],
	es: ['filtro*', 'salvaguard*', 'seguridad', 'detec*', 'marca de agua', 'advers*', 'ataque*', 'atacante*', 'jailbreak*', 'inyecci*', 'malicios*', 'modelo'],
};
