import type { Terms } from '../../disclosure';

/** What a model is held against: the one that it was made from, or the one before it. */
export const earlier: Terms = {
	en: [...['v1', 'v2', 'v3', 'v0', 'version 1', 'version 2', 'the previous', 'previous version', 'the last version', 'the old', 'old version', 'older version', 'our previous', 'our last', 'its predecessor', 'the predecessor', 'earlier version', 'first version', 'the first release', 'last release', 'previous release', 'base', 'the base', 'base model', 'the base model', 'the original', 'original', 'the untuned', 'stock', 'vanilla', 'the backbone'].flatMap((name) => [`than ${name}`, `over ${name}`, `vs ${name}`, `vs. ${name}`, `versus ${name}`, `against ${name}`, `compared to ${name}`, `compared with ${name}`, `relative to ${name}`, `as ${name}`, `above ${name}`, `below ${name}`, `behind ${name}`, `ahead of ${name}`, `beats ${name}`, `outperforms ${name}`]), 'since v1', 'since v2', 'since the last version', 'compared to before', 'compared with before', 'than before', 'as before', 'over the predecessor'],
	zh: ['比上个版本', '比上一版', '比上一代', '比前代', '比前一版', '比旧版', '比老版', '比原版', '比基座', '比基础模型', '比原模型', '比 v1', '比v1', '比 v2', '比v2', '比之前', '较上一版', '较上一代', '较上个版本', '较前代', '较基座', '较原版', '较 v1', '较v1', '相比基座', '相比原版', '相比上一版', '相比上一代', '相比前代', '相比 v1', '相比v1', '相较基座', '优于基座', '超过基座', '比上個版本', '比前一代', '相較前代'],
	ja: ['前バージョン', '前のバージョン', '旧バージョン', '旧版', '前作', '先代', '前世代', 'v1より', 'v1 より', 'v1に比べ', 'v1 に比べ', 'v1比', 'ベースモデルより', 'ベースモデルに比べ', 'ベースモデルと比べ', 'ベースモデルを上回', 'ベースより', '元のモデルより', '元モデルより', '従来版'],
	ko: ['이전 버전', '이전 모델', '기존 버전', '전작', '구버전', 'v1보다', 'v1 보다', 'v1 대비', 'v1에 비해', '베이스 모델보다', '베이스 모델 대비', '베이스보다', '베이스 대비', '원본 모델보다', '원본보다', '기본 모델보다', '기존 모델 대비'],
	fr: ['que la v1', 'que v1', 'que la version précédente', 'que la version 1', 'que l\'ancienne version', 'que le modèle de base', 'que la base', 'que l\'original', 'par rapport à la v1', 'par rapport à v1', 'par rapport au modèle de base', 'par rapport à la version précédente', 'par rapport à la base'],
	de: ['als v1', 'als die v1', 'als die vorversion', 'als der vorgänger', 'als die vorige version', 'als die alte version', 'als das basismodell', 'als das original', 'als die basis', 'gegenüber v1', 'gegenüber der v1', 'gegenüber der vorversion', 'gegenüber dem vorgänger', 'gegenüber dem basismodell', 'gegenüber der vorigen version', 'gegenüber der basis', 'im vergleich zu v1', 'im vergleich zum basismodell', 'im vergleich zum vorgänger'],
	es: ['que la v1', 'que v1', 'que la versión anterior', 'que la versión 1', 'que el modelo base', 'que el original', 'que la base', 'frente a v1', 'frente a la v1', 'frente al modelo base', 'frente a la versión anterior', 'respecto a v1', 'respecto al modelo base', 'respecto a la versión anterior', 'do que a versão anterior', 'do que o modelo base', 'rispetto al modello base', 'rispetto alla versione precedente'],
};

/** What is gained in speed and size is none in quality. */
export const ofSpeed: Terms = {
	en: ['faster', 'slower', 'speed', 'speedup', 'speed up', 'speedups', 'latency', 'throughput', 'memory', 'vram', 'smaller', 'larger', 'bigger', 'parameters', 'size', 'cheaper', 'cost', 'tokens', 'data', 'compute', 'download*', 'longer', 'shorter', 'context', 'flops', 'weights', 'layers', 'training', 'inference'],
	zh: ['更快', '快', '慢', '速度', '延迟', '吞吐', '显存', '内存', '更小', '更大', '参数', '体积', '成本', '数据', '上下文', 'token', '训练'],
	ja: ['速', '高速', '遅', 'メモリ', 'レイテンシ', 'スループット', '小さ', '大き', 'パラメータ', 'サイズ', 'データ', '文脈', '学習'],
	ko: ['빠르', '빠른', '느리', '속도', '메모리', '지연', '처리량', '작은', '작고', '파라미터', '크기', '비용', '데이터', '컨텍스트', '학습'],
	fr: ['rapide*', 'lent*', 'vitesse', 'latence', 'mémoire', 'débit', 'petit*', 'grand*', 'gros*', 'paramètres', 'taille', 'coût', 'données', 'contexte', 'entraînement'],
	de: ['schneller', 'langsamer', 'geschwindigkeit', 'latenz', 'speicher*', 'durchsatz', 'kleiner', 'größer', 'parameter*', 'größe', 'kosten', 'daten', 'kontext', 'training*'],
	es: ['rápid*', 'lent*', 'velocidad', 'latencia', 'memoria', 'rendimiento por', 'pequeñ*', 'grande*', 'parámetros', 'tamaño', 'coste', 'costo', 'datos', 'contexto', 'entrenamiento'],
};
