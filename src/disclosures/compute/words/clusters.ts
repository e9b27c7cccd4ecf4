import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** So many machines that only a training takes them. */
export const multitude: Terms = {
	en: [...phrases(['thousand', 'thousands of', 'tens of thousands of'], ['gpus', 'accelerators', 'cards', 'chips', 'tpus', 'npus', 'devices', 'workers']), 'thousands of gpu*', 'thousands of accelerator*', 'thousands of card*', 'thousands of chips', 'thousands of tpu*', 'thousands of devices', 'hundreds of gpu*', 'hundreds of accelerator*', 'ten thousand gpu*', 'ten thousand accelerator*', '10k gpu*', '10,000 gpu*', '10k+ gpu*', '10k-gpu*', 'large-scale cluster*', 'large cluster*', 'large gpu cluster*', 'very large clusters'],
	zh: ['万卡', '千卡', '百卡', '上万张', '数万张', '万张', '数千张', '上千张', '几千张', '成千上万', '万张卡', '大规模集群', '大型集群', '超大规模集群', '萬卡', '千張', '萬張', '上萬張', '大規模叢集'],
	ja: ['数千枚', '数万枚', '数千基', '数万基', '一万枚', '千枚規模', '万枚規模', '大規模クラスタ'],
	ko: ['수천 장', '수만 장', '수천 개의 gpu', '수만 개의 gpu', '만 장 규모', '대규모 클러스터'],
	fr: ['milliers de gpu', 'milliers d\'accélérateur*', 'milliers de cartes', 'milliers de processeurs', 'grappe* de grande taille', 'grands clusters'],
	de: ['tausend* gpus', 'tausenden von gpus', 'tausende gpus', 'tausende* beschleuniger*', 'tausenden beschleunigern', 'große* cluster*'],
	es: ['miles de gpu', 'miles de gpus', 'miles de aceleradores', 'miles de tarjetas', 'grandes clústeres', 'clústeres grandes'],
};

/** How the work of one run is spread over machines. */
export const spreadOver: Terms = {
	en: ['deepspeed', 'megatron*', 'fsdp', 'zero-1', 'zero-2', 'zero-3', 'zero stage*', 'horovod', 'data parallel*', 'tensor parallel*', 'pipeline parallel*', 'expert parallel*', 'sequence parallel*', 'context parallel*', 'model parallel*', '1f1b', 'dualpipe', 'zero bubble', 'all-to-all', 'all-reduce', 'overlap of communication', 'communication overlap*', 'overlapping communication', 'overlaps communication', 'overlapping of computation', 'grouped gemm', 'grouped matmul', 'torch.distributed', 'distributeddataparallel', '=DDP', 'nccl', 'infiniband', 'nvlink', 'roce', 'multi-node', 'node interconnect', 'pipeline scheduling', 'pipeline schedule*', 'zero-bubble', 'interleaved pipeline', 'communication is hidden', 'hidden behind computation', 'hides communication', 'traffic is hidden', 'gradient checkpointing', 'activation checkpointing', 'activation recomputation'],
	zh: ['流水线并行', '专家并行', '张量并行', '数据并行', '序列并行', '交错式流水线', '流水线调度', '通信与计算', '计算与通信', '通信和计算', '计算和通信', '通信重叠', '分组矩阵乘', '矩阵乘内核', '节点间', '机器利用率', '集群训练', '专家并行通信', '專家並行', '流水線並行', '張量並行'],
	ja: ['パイプライン並列', 'エキスパート並列', 'テンソル並列', 'データ並列', '通信と計算', '計算と通信', 'ノード間'],
	ko: ['파이프라인 병렬', '전문가 병렬', '텐서 병렬', '데이터 병렬', '통신과 연산', '연산과 통신', '노드 간'],
	fr: ['parallélisme', 'communication et le calcul', 'communications et calcul*', 'entre nœuds'],
	de: ['pipeline-parallel*', 'tensorparallel*', 'datenparallel*', 'expertenparallel*', 'kommunikation und berechnung', 'zwischen den knoten'],
	es: ['paralelismo', 'comunicación y cómputo', 'comunicación y el cálculo', 'entre nodos'],
};

/** The same by its plain names only, without the programs that do it. */
export const parallelism: Terms = {
	en: ['data parallelism', 'tensor parallelism', 'pipeline parallelism', 'model parallelism', 'expert parallelism', 'sequence parallelism', '3d parallelism', 'model-parallel', 'tensor-parallel', 'data-parallel', 'sharded across', 'sharded over'],
	zh: ['流水线并行', '专家并行', '张量并行', '数据并行', '模型并行', '張量並行'],
	ja: ['パイプライン並列', 'テンソル並列', 'データ並列'],
	ko: ['파이프라인 병렬', '텐서 병렬', '데이터 병렬'],
};

/** How other models of the house are praised in a paragraph on where to buy or run them. */
export const onOffer: Terms = {
	en: ['out of the box', 'world-class', 'state-of-the-art accuracy', 'enterprise', 'for the most common languages', 'for the common languages', 'customizable', 'run-time'],
};

/** What a lab calls its machines and the programs that drive them. */
export const trainingSystem: Terms = {
	en: ['training system*', 'training stack', 'training infrastructure', 'training framework', 'training efficiency', 'infrastructure'],
	zh: ['训练系统', '训练框架', '训练基础设施', '基础设施', '训练工程', '工程优化', '系统优化', '训练效率', '训练集群', '訓練系統', '訓練框架', '基礎設施', '訓練效率'],
	ja: ['学習システム', '学習フレームワーク', '学習インフラ', '学習基盤', '学習効率'],
	ko: ['학습 시스템', '학습 프레임워크', '학습 인프라', '학습 효율'],
	fr: ['système d\'entraînement', 'infrastructure', 'infrastructure d\'entraînement'],
	de: ['trainingssystem*', 'trainingsinfrastruktur', 'infrastruktur', 'trainingsframework'],
	es: ['sistema de entrenamiento', 'infraestructura', 'infraestructura de entrenamiento'],
};

/** What training takes of a card, measured for whoever wants to train it further. */
export const footprint: Terms = {
	en: ['memory and time', 'memory and speed', 'memory and training speed', 'memory and throughput', 'memory usage', 'memory footprint', 'memory cost', 'memory consumption', 'peak memory', 'gpu memory', 'memory used', 'profile the', 'profiled', 'per step', 'time per step', 'memory and time per step'],
	zh: ['显存占用', '显存和', '显存与', '显存及', '显存使用', '显存开销', '顯存佔用', '顯存與', '顯存和', '記憶體用量'],
	ja: ['メモリと', 'メモリ使用量', 'メモリ消費', 'メモリおよび', 'メモリ・', 'メモリ量'],
	ko: ['메모리와', '메모리 사용량', '메모리 및', '메모리 점유'],
	fr: ['mémoire et', 'mémoire utilisée', 'empreinte mémoire', 'consommation de mémoire'],
	de: ['speicher und', 'speicherverbrauch', 'speicherbedarf', 'speicherbelegung'],
	es: ['memoria y', 'uso de memoria', 'consumo de memoria', 'memoria ocupada'],
};
