import type { Terms } from '../../disclosure';

/** That a network is built as another is. */
export const likeAnother: Terms = {
	en: ['same structure as', 'same architecture as', 'same design as', 'same layout as', 'same network as', 'the same as', 'same as', 'identical to', 'identical with', 'copies', 'mirrors', 'modelled on', 'modelled after', 'modeled on', 'modeled after', 'patterned after', 'patterned on', 'exactly like', 'just like', 'built like', 'like that of', 'adopts the', 'inherits the', 'borrows the', 'takes over the', 'keeps the', 'follows', 'following', 'replica of', 'clone of', 'scaled-down', 'scaled-up', 'scaled down', 'in the style of', 'resembles', 'is that of', 'equals that of'],
	zh: ['一致', '一样', '相同', '沿用', '仿照', '照搬', '同款', '继承', '效仿', '借鉴', '遵循', '參照', '沿襲', '相似'],
	ja: ['同じ', '同一', '踏襲', '倣', '準拠', '共通'],
	ko: ['동일', '같은', '같습니다', '같다', '따릅니다', '따르', '본뜬', '본떠'],
	fr: ['la même', 'le même', 'identique*', 'calqué*', 'reprend', 'reprise', 'celle de', 'celui de', 'suit'],
	de: ['entspricht', 'identisch', 'gleicht', 'gleiche', 'gleichen', 'derselbe', 'dieselbe', 'wie bei', 'übernimmt', 'übernommen', 'nachempfunden', 'dem von', 'der von', 'folgt'],
	es: ['idéntic*', 'la misma', 'el mismo', 'igual que', 'calcad*', 'sigue', 'imita', 'la de', 'hered*'],
};

/** What it is of a network that is alike. */
export const layout: Terms = {
	en: ['structure', 'structurally', 'architecture', 'architectural', 'architecturally', 'layout', 'network', 'network design', 'design', 'built', 'stack', 'backbone', 'topology', 'blueprint'],
	zh: ['结构', '架构', '网络', '結構', '架構', '網路', '骨干'],
	ja: ['構造', 'アーキテクチャ', '構成', 'ネットワーク'],
	ko: ['구조', '아키텍처', '네트워크', '설계'],
	fr: ['structure', 'architecture', 'réseau', 'conception'],
	de: ['aufbau', 'architektur', 'struktur', 'netz', 'netzwerk'],
	es: ['estructura', 'arquitectura', 'red', 'diseño'],
};

/** What a network has where an earlier or another one has something else: said of this one, though it compares. */
export const inPlaceOf: Terms = {
	en: ['instead of', 'rather than', 'in place of', 'unlike', 'in contrast to', 'compared to', 'compared with', 'replaces', 'replaced', 'swapped', 'gave way to', 'no longer'],
	zh: ['相比', '不同于', '而非', '替代', '取代', '换成', '换为', '改用', '改为', '不用', '代替', '換成'],
	ja: ['代わりに', 'と異なり', '置き換え', 'と違い', 'ではなく'],
	ko: ['대신', '달리', '바꿨', '교체', '아니라'],
	fr: ['au lieu d*', 'contrairement', 'remplac*', 'à la place'],
	de: ['anstelle', 'statt', 'anders als', 'im gegensatz', 'ersetz*'],
	es: ['en lugar de', 'en vez de', 'a diferencia', 'reemplaz*', 'sustitu*'],
};

/** How that is told of it. */
export const usesNow: Terms = {
	en: ['uses', 'relies on', 'rely on', 'stacks', 'works with', 'is now', 'are now', 'are encoded', 'is encoded', 'encoded by', 'drops', 'employs', 'adopts', 'we use', 'we adopt', 'we employ', 'was replaced', 'were replaced', 'been replaced', 'been swapped', 'was swapped', 'were swapped', 'we replaced', 'we swapped', 'gave way to', 'takes care of', 'has', 'is a', 'replaces'],
	zh: ['换成', '采用', '使用', '改用', '改为', '换为', '共享', '走的是', '引入', '保留', '仍是', '依旧', '採用', '換成'],
	ja: ['です', '使い', '使って', '採用', '用い', '置き換え'],
	ko: ['사용', '입니다', '채택', '썼', '쓴', '바꿨'],
	fr: ['utilise', 'est un', 'est une', 'repose', 'emploie', 'a été remplacé*', 'adopte'],
	de: ['verwendet', 'nutzt', 'ist ein', 'setzt auf', 'wurde ersetzt', 'besteht', 'arbeitet mit', 'wurde durch'],
	es: ['usa', 'utiliza', 'es un', 'es una', 'emplea', 'se basa', 'se reemplaz*', 'se sustitu*', 'adopta'],
};

/** What is compared by how well it does, not by how it is built. */
export const outdoes: Terms = {
	en: ['outperform*', 'better', 'best', 'surpass*', 'comparable to', 'baseline*', 'on par with', 'versus', 'rivals', 'exceed*', 'benchmarked', 'faster', 'slower', 'alternative to', 'smaller than', 'larger than', 'we compare', 'as a reference point', 'improve*', 'gain*', 'cheaper', 'requires', 'needs'],
	zh: ['优于', '超过', '超越', '媲美', '可比', '基线', '優於', '超過', '作为参照', '提升', '更快', '更好', '下降', '减少'],
	ja: ['上回る', '凌駕', '高速', '精度が', '向上'],
	ko: ['능가', '뛰어넘', '우수', '빠르', '향상'],
	fr: ['surpasse', 'meilleur*', 'plus rapide', 'comparaison'],
	de: ['übertrifft', 'besser', 'schneller', 'zum vergleich', 'im vergleich'],
	es: ['supera', 'mejor', 'más rápid*', 'comparación'],
};

/** What a reader is advised to choose. */
export const advised: Terms = {
	en: ['recommend*', 'suggest*', 'advise*', 'advisable', 'good start*', 'good default', 'good choice', 'rule of thumb'],
	zh: ['建议', '推荐取', '推荐设', '宜取', '建議', '可取'],
	ja: ['推奨', 'おすすめ', 'お勧め', 'よいでしょう', 'いいでしょう', '目安'],
	ko: ['권장', '추천', '좋습니다', '바랍니다'],
	fr: ['recommand*', 'conseill*', 'préconis*'],
	de: ['empfehl*', 'empfohlen', 'passen sie', 'wählen sie', 'stellen sie', 'setzen sie', 'sinnvoll'],
	es: ['recomend*', 'aconsej*', 'conviene', 'sugerimos'],
};
