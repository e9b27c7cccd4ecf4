import type { Terms } from '../../disclosure';

/**
 * The tools that train, measure and serve models, and the mathematics of both: what is said of a metric, a benchmark, a trainer or an
 * interface is said of no model in particular.
 */
export const tools: Terms = {
	en: [
		// How quality is measured.
		'this metric', 'the metric', 'a metric', 'metric is', 'metric that', 'metric works', 'metric computes', 'metric outputs', 'measurement', 'computes', 'is computed', 'be computed', 'p-value*', 'perfect score', 'score above', 'score below', 'scores range', 'ground truth', 'equation', 'formula', 'true positives', 'true negatives', 'doing better than', 'hamming distance', 'evaluator*', 'llm-as-a-judge', 'llm-as-judge', 'judge model*', 'llm-judge', 'a judge', 'pass@k',
		// Benchmarks and what is in them.
		'this benchmark', 'the benchmark', 'a benchmark', 'new benchmark', 'benchmarking', 'leaderboard*', 'evaluates', 'assesses', 'tests model*', 'every question', 'each question', 'the questions', 'exam questions', 'test-takers', 'subtasks', 'task group', 'harness', 'evaluation suite', 'evaluation framework*', 'these datasets', 'nlp research',
		// Training on many machines, and its mathematics.
		'trainer', 'trainers', 'training loop', 'training run*', 'training job*', 'dataloader*', 'data loader*', 'deepspeed', 'fsdp*', 'megatron*', 'horovod', 'all-reduce', 'all-gather', 'data parallel*', 'tensor parallel*', 'pipeline parallel*', 'sequence parallel*', 'expert parallel*', 'parallelism', 'multi-node', 'multi-gpu', 'sharded', 'sharding', 'shards', 'the shard', 'offload*', 'gradients', 'the gradient', 'optimizer', 'optimizers', 'optimiser', 'optimisers', 'batch', 'batches', 'mini-batch*', 'micro-batch*', 'learning curves', 'hyperparameter*', 'regulari*ation', 'policy optimi*', 'reward function*', 'reward model', 'rewards', 'rollout*', 'kl divergence', 'entropy', 'log-likelihood', 'low-rank', 'the rank', 'rank is', 'higher rank', 'forward pass*', 'backward pass*', 'forward and backward', 'the teacher', 'teacher model', 'the student', 'student model', 'checkpointing', 'fine-tuning methods', 'training stability', 'unstable training', 'training becomes', 'when training', 'weight matrices', 'parameter count', 'number of experts',
		// Interfaces and their values.
		'directory', 'folder', 'dict', 'dictionary of', 'column', 'columns', 'jsonl', 'yaml', 'csv', 'csv files', 'data files', 'boolean', 'integer', 'float', 'wrapper', 'subclass*', 'instance of', 'callable', 'callback*', 'backend', 'backends', 'the api', 'cli', 'module', 'modules', 'scheduler', 'scheduling', 'storage', 'bucket', 'buckets', 'configs', 'command line', 'set to', 'cached', 'caching', 'upload', 'uploads', 'credentials', 'the library', 'this library', 'library', 'toolkit', 'hooks', 'i/o',
	],
	zh: ['该指标', '此指标', '指标是', '计算公式', '计算方式', '用于计算', '来计算', '会计算', '的计算', '计算损失', '计算量', '计算资源', '计算得', '计算时', '同时计算', '评测集', '评测任务', '榜单', '裁判模型', '数据并行', '张量并行', '流水线并行', '并行', '梯度', '优化器', '奖励函数', '奖励模型', '损失函数', '收敛', '路径', '格式', '该字段', '字段名', '字段为', '字段说明', '字典', '后端', '命令行', '解码', '並行', '獎勵函數'],
	ja: ['評価指標', 'データ並列', 'テンソル並列', '勾配', 'オプティマイザ', '報酬関数', 'ディレクトリ', 'バックエンド', 'ハードウェア'],
	ko: ['평가 지표', '병렬', '그래디언트', '옵티마이저', '보상 함수', '디렉터리', '백엔드'],
	fr: ['cette métrique', 'la métrique', 'parallélisme', 'optimiseur', 'répertoire'],
	de: ['diese metrik', 'die metrik', 'parallelisierung', 'optimierer', 'verzeichnis'],
	es: ['esta métrica', 'la métrica', 'paralelismo', 'optimizador', 'directorio'],
};

/** Handbooks, and comparisons of ways to work: sentences that lead through a document or weigh one method against another. */
export const handbook: Terms = {
	en: [
		'for instance', 'metrics', 'building blocks', 'reduce latency', 'reduce memory', 'debugging', 'script', 'scripts', 'these methods', 'previous methods', 'online methods', 'offline methods', 'this guide', 'the guide', 'tutorial*', 'documentation', 'this page', 'this section', 'this example', 'the example', 'below', 'code snippet*', 'pull request*', 'prs', 'maintainer*', 'feature request*', 'new feature', 'this feature', 'a bug', 'each sample', 'release notes', 'changelog', 'bugfix*', 'deprecated', 'refactor*', 'roadmap', 'the hub',
		'instead of', 'compared to', 'compared with', 'this method', 'the method', 'this technique', 'this approach', 'the idea', 'not only', 'default', 'defaults', 'backwards compatible', 'you want', 'you need', 'to evaluate', 'datasets', 'different models',
	],
	zh: ['教程', '示例', '例如', '如果', '方法', '策略', '框架', '默认', '配置', '模块', '根据', '權重', '权重', '奖励', '旨在评估'],
};
