import type { Disclosure, Terms } from '../disclosure';
import { wasTrained } from '../training/recipe';

/** An accelerator with its count before it, as one word: `8xA100`. */
export const counted: readonly string[] = ['1', '2', '4', '8', '16', '32', '64', '128'].flatMap((count) => ['a100*', 'h100*', 'h200*', 'h800*', 'a800*', 'v100*', 'b200*', 'a6000', 'a10g', 'l40*', 't4', 'rtx*', '3090', '4090', 'mi250*', 'mi300*'].map((name) => `${count}x${name}`));

/** What a sentence on running or fine-tuning the model oneself speaks of. */
export const runningIt: Terms = {
	en: [
		'inference', 'serve', 'served', 'serving', 'deploy*', 'runs on', 'run on', 'running on', 'runs within', 'run within', 'run the model', 'to run', 'fit on', 'fits on', 'fits in', 'fit into', 'required', 'requires', 'requirement*', 'minimum', 'recommended', 'at least', 'supported', 'supports', 'compatible', 'compatibility', 'consumer', 'throughput', 'latency', 'tokens per second', 'real time', 'real-time',
		'generation speed', 'memory usage', 'memory footprint', 'out of memory', 'multi-gpu', 'single-gpu', 'gpu memory', 'device_map', 'cuda_visible_devices', 'load the model', 'loaded', 'offload*', 'for local use', 'needs', 'need', 'needed', 'enough', 'sufficient', 'quantiz*', 'tested on', 'test hardware', 'acceleration', 'kernel*', 'benchmark*', 'lora fine-tuning', 'q-lora',
				'will take', 'will train', 'will be trained',
	],
	zh: ['推理', '部署', '运行', '加载', '需要', '至少', '最低', '要求', '显存占用', '支持', '兼容', '适配', '量化', '吞吐', '延迟', '推荐配置', '单卡', '多卡', '推論', '運行', '載入', '顯存', '相容', '支援'],
	ja: ['推論', 'デプロイ', '実行', '動作', '必要', '推奨', '対応', '量子化', 'ロード', 'サポート'],
	ko: ['추론', '배포', '실행', '필요', '권장', '지원', '양자화', '로드', '최소'],
	fr: ['inférence', 'déploiement', 'exécut*', 'nécessit*', 'requis*', 'minimum', 'recommandé*', 'compatible*', 'quantifi*'],
	de: ['inferenz', 'bereitstellung', 'ausführ*', 'benötig*', 'erforderlich*', 'mindestens', 'empfohlen*', 'unterstütz*', 'quantisier*'],
	es: ['inferencia', 'despliegue', 'ejecutar', 'ejecut*', 'requier*', 'necesari*', 'mínimo', 'recomendad*', 'compatible*', 'soport*', 'cuantiz*'],
};

export const computeHardware: Disclosure = {
	id: 'compute/hardware',
	title: 'Training hardware and infrastructure',
	why: 'Others judge from the accelerators whether they could repeat or extend the run, and reviewers estimate energy from them when no figure is given. Type, count and provider are one line now and guesswork in a year.',
	counts: 'The type of accelerator that trained this model, ideally with the count and the provider or cluster. What is needed to run the model is another item.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'hardware', 'compute infrastructure', 'hardware and software', 'software and hardware', 'hardware & software', 'training hardware', 'training hardware and software', 'training infrastructure', 'infrastructure', 'hardware type', 'hardware used', 'hardware details', 'hardware specifications for training', 'training environment', 'training platform', 'training compute infrastructure',
			'compute resources', 'computational resources', 'computing resources', 'computing infrastructure', 'computational infrastructure', 'compute', 'compute platform', 'cloud provider', 'compute region', 'cloud region', 'compute provider', 'training gpus', 'training machine', 'training cluster', 'cluster', 'gpu cluster', 'supercomputer',
			'infrastructure and compute', 'training resources', 'resources used', 'training setup > hardware', 'training procedure > hardware', 'environmental specs', 'hardware infrastructure', 'compute details', 'compute and infrastructure', 'training compute and infrastructure', 'training devices', 'hardware environment', 'infrastructures', 'trained on hardware', 'gpu type', 'number of gpus', 'gpu count',
			'machines', 'machines used', 'training machines',
		],
		zh: ['硬件', '训练硬件', '硬件类型', '硬件信息', '硬件环境', '硬件设施', '硬件与软件', '硬件和软件', '软硬件环境', '训练环境', '训练设备', '训练集群', '训练平台', '训练基础设施', '训练资源', '计算资源', '计算基础设施', '计算设施', '基础设施', '算力', '算力资源', '算力平台', '云服务商', '云服务提供商', '计算区域', '显卡', 'gpu集群', 'gpu 集群', '硬體', '訓練硬體', '硬體類型', '硬體環境', '硬體與軟體', '訓練環境', '訓練設備', '計算資源', '運算資源', '基礎設施', '雲端供應商', '训练机器', '训练设施'],
		ja: ['ハードウェア', '学習ハードウェア', '学習環境', '訓練環境', 'トレーニング環境', '計算資源', '計算基盤', '計算環境', '学習インフラ', 'インフラストラクチャ', 'インフラ', 'ハードウェアとソフトウェア', 'ハードウェアの種類', 'クラウドプロバイダー', '使用gpu', '学習に使用した計算機', '学習に使用したgpu', '使用した計算資源'],
		ko: ['하드웨어', '학습 하드웨어', '훈련 하드웨어', '학습 인프라', '훈련 인프라', '인프라', '컴퓨팅 인프라', '컴퓨팅 자원', '컴퓨팅 리소스', '계산 자원', '학습 환경', '훈련 환경', '하드웨어 및 소프트웨어', '하드웨어 유형', '클라우드 제공업체', '학습 장비', '사용 장비'],
		fr: ['matériel', 'infrastructure de calcul', 'infrastructure', 'infrastructure d\'entraînement', 'matériel d\'entraînement', 'matériel et logiciels', 'matériel et logiciel', 'type de matériel', 'ressources de calcul', 'ressources informatiques', 'fournisseur cloud', 'fournisseur de cloud', 'région de calcul', 'supercalculateur', 'moyens de calcul'],
		de: ['hardware', 'recheninfrastruktur', 'infrastruktur', 'trainingshardware', 'trainingsinfrastruktur', 'hardware und software', 'hardwaretyp', 'hardware-typ', 'rechenressourcen', 'rechenumgebung', 'trainingsumgebung', 'cloud-anbieter', 'cloudanbieter', 'rechencluster', 'rechner', 'verwendete hardware'],
		es: ['hardware', 'infraestructura de cómputo', 'infraestructura de computación', 'infraestructura computacional', 'infraestructura', 'infraestructura de entrenamiento', 'hardware de entrenamiento', 'hardware y software', 'tipo de hardware', 'recursos de cómputo', 'recursos computacionales', 'proveedor de nube', 'proveedor de la nube', 'región de cómputo', 'entorno de entrenamiento', 'equipo utilizado', 'equipos'],
	},
	fields: {
		en: ['gpus used', 'hardware used', 'accelerator', 'machine', 'machines', 'trained on gpu', 'gpu', 'gpus', 'tpu', 'accelerators', 'distributed_type', 'num_devices', 'number of devices', 'gpu model', 'hardware_used', 'compute cluster', 'training gpu'],
		zh: ['训练显卡', '显卡型号', '加速卡', 'gpu型号', 'gpu数量', '顯卡'],
		ja: ['gpu数', '使用機材', 'クラスタ', '計算機'],
		ko: ['gpu 수', '사용 gpu'],
		fr: ['processeur graphique'],
		de: ['grafikkarte'],
		es: ['tarjeta gráfica'],
	},
	metadata: [{ path: 'co2_eq_emissions.hardware_used', degree: 'disclosed' }],
	terms: {
		'was-trained': wasTrained,
		'running-it': runningIt,
		'accelerator': {
			en: [
				...counted,
				'tpu', 'tpus', 'tpuv*', 'tpu-v*', 'tpuv3*', 'tpuv4*', 'tpuv5*', 'npu', 'npus', 'a100*', 'h100*', 'h800*', 'h200*', 'h20', 'b200*', 'gb200*', 'v100*', 'a10g', 'a40', 'a6000', 'a800*', 'a5000', 'a4000', 'l40s', 'l40', '=L4', '=T4', '=A10', '=A30', '=P100', '=K80', 'p100 gpu*', 't4 gpu*', 'rtx*', 'gtx*', 'titan x*', 'titan rtx',
				'mi250*', 'mi300*', 'mi325*', 'gaudi*', 'trainium', 'ascend 910*', 'ascend', 'dgx*', 'geforce', 'quadro', 'tesla', 'cloud tpu', 'tpu pod', 'tpu vm', 'google colab', 'supercomputer*', 'research supercluster', 'super cluster', 'supercluster', 'production clusters', 'hpc cluster', 'gpu cluster', 'marenostrum*', 'jean zay', 'leonardo', 'lumi', 'abci', 'fugaku', 'frontier supercomputer',
				'summit', 'perlmutter', 'jewels', 'juwels', 'isambard', 'tsubame*', 'blue vela', 'vela', 'cerebras', 'cs-2', 'graphcore', 'ipu', 'apple m1*', 'apple m2*', 'apple m3*', 'm1 max', 'm2 ultra', 'apple m2', 'apple m1', 'apple m3', 'apple m4', 'macbook*', 'laptop', 'workstation', 'raspberry pi', 'coreweave', 'lambda labs', 'p4d*', 'p4de*', 'p5 instance*', 'sagemaker', 'aws', 'azure', 'gcp', 'google cloud', 'runpod', 'infiniband',
			],
			zh: ['昇腾', '超算', '超級電腦', '英伟达', '寒武纪', '海光', '昇騰'],
			ja: ['スーパーコンピュータ', 'スパコン', '富岳'],
			ko: ['슈퍼컴퓨터'],
			fr: ['supercalculateur*'],
			de: ['supercomputer*', 'hochleistungsrechner*'],
			es: ['supercomputador*', 'supercomputadora*'],
		},
		'generic': {
			en: ['gpu', 'gpus', 'npu', 'npus', 'cluster', 'clusters', 'nodes', 'accelerators', 'cpus', 'cpu', 'cpu cores', 'cloud', 'multi-node', 'graphics card*'],
			zh: ['显卡', '集群', '张卡', '块卡', '卡', '算力平台', '顯卡', '叢集', '張卡', 'gpu'],
			ja: ['クラスタ', '枚のgpu', 'グラフィックボード', 'ノード'],
			ko: ['클러스터', '그래픽 카드', '노드'],
			fr: ['cartes graphiques', 'carte graphique', 'processeurs graphiques', 'grappe de calcul', 'nœuds'],
			de: ['grafikkarte*', 'rechencluster*', 'knoten', 'cluster'],
			es: ['tarjetas gráficas', 'tarjeta gráfica', 'clúster', 'nodos'],
		},
		'took': {
			en: ['took', 'lasted', 'ran on', 'was run on', 'done on', 'carried out on', 'performed on', 'conducted on', 'completed on', 'using', 'used', 'utilized', 'consumed', 'busy', 'spent', 'kept', 'overnight', 'ran'],
			zh: ['耗时', '使用', '历时', '用时', '基于', '采用', '消耗', '採用', '跑', '花', '用時'],
			ja: ['使用', '用い', '使い', 'かかり', '利用'],
			ko: ['사용', '이용', '걸렸', '소요'],
			fr: ['a duré', 'utilis*', 'réalisé*', 'effectué*', 'mobilisé*'],
			de: ['lief auf', 'lief', 'dauerte', 'mit', 'verwendet*', 'liefen', 'beschäftigt'],
			es: ['duró', 'utiliz*', 'usando', 'realizó', 'llevó a cabo', 'tardó', 'ocupó'],
		},
		'equipment': {
			en: ['hardware', 'infrastructure', 'gpus', 'gpu', 'accelerators', 'compute cluster', 'cluster', 'cloud provider', 'compute resources'],
			zh: ['硬件', '算力', '显卡', '集群', '基础设施', '硬體', '計算資源', '计算资源'],
			ja: ['ハードウェア', '計算資源', 'インフラ'],
			ko: ['하드웨어', '인프라', '컴퓨팅 자원'],
			fr: ['matériel', 'infrastructure', 'ressources de calcul'],
			de: ['hardware', 'infrastruktur', 'rechenressourcen'],
			es: ['hardware', 'infraestructura', 'recursos de cómputo'],
		},
		'training': {
			en: ['training', 'pre-training', 'fine-tuning', 'trained', 'pre-trained', 'post-trained', 'fine-tuned', 'fitted', 'fitting', 'gpu hours', 'training time', 'distributed', 'training run'],
			zh: ['训练', '预训练', '微调', '訓練', '預訓練', '微調', '卡时'],
			ja: ['学習', '訓練', 'トレーニング', 'ファインチューニング'],
			ko: ['학습', '훈련', '파인튜닝', '미세조정'],
			fr: ['entraînement', 'entraîné*', 'affinage', 'apprentissage'],
			de: ['training', 'trainiert*', 'feinabstimmung'],
			es: ['entrenamiento', 'entrenad*', 'entrenó', 'entrenamos', 'ajuste fino'],
		},
	},
	evidence: [
		{ says: 'names the hardware that trained the model', degree: 'disclosed', all: ['own.accelerator', ['own.was-trained', 'own.took'], 'own.training'], none: ['reader', 'other-model', 'own.running-it', 'promise', 'withhold', 'install-run'] },
		{ says: 'tells the hardware of the training', degree: 'disclosed', all: ['own.accelerator', 'train-noun', ['number', 'this-model', 'name', 'quantity.time']], none: ['reader', 'other-model', 'own.running-it', 'promise', 'install-run', 'task-name'] },
		{ says: 'counts accelerator hours by type', degree: 'disclosed', all: ['own.accelerator', 'quantity.time', ['own.training', 'this-model']], none: ['reader', 'own.running-it', 'task-name', 'install-run'] },
		{ says: 'names hardware under a heading on it', degree: 'disclosed', all: [['own.accelerator', 'hardware-name', 'hardware-table']], none: ['reader', 'own.running-it', 'usage-code', 'promise', 'install-run'], under: true },
		{ says: 'counts accelerators of the training without their type', degree: 'disclosed', all: ['own.generic', 'number', ['own.was-trained', 'own.took'], 'own.training'], none: ['reader', 'other-model', 'own.running-it', 'promise', 'install-run', 'task-name'] },
		{ says: 'keeps back the hardware', degree: 'partial', all: ['withhold', 'own.equipment', 'own.training'] },
		{ says: 'names hardware in the training section', degree: 'partial', all: [['own.accelerator', 'own.generic'], 'own.training', ['own.was-trained', 'own.took', 'this-model']], none: ['reader', 'own.running-it', 'install-run', 'task-name', 'data-noun'] },
		{ says: 'names no more than software or a provider', degree: 'partial', all: ['name'], none: ['reader', 'own.running-it', 'install-run', 'not'], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Technical Specifications', zh: '技术规格' },
		heading: { en: 'Compute Infrastructure', zh: '计算基础设施' },
		body: {
			en: '<!-- Where and on what this model was trained. What users need to run it goes elsewhere. -->\n\n- **Hardware type and count:** [More Information Needed]\n- **Cloud provider or cluster:** [More Information Needed]\n- **Compute region:** [More Information Needed]\n- **Training software:** [More Information Needed]\n',
			zh: '<!-- 本模型在何处、用何种设备训练。运行模型所需的环境请写在别处。 -->\n\n- **硬件类型与数量：** [待补充]\n- **云服务商或集群：** [待补充]\n- **计算区域：** [待补充]\n- **训练软件：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Environmental Impact > Hardware Type, Cloud Provider, Compute Region; Technical Specifications > Compute Infrastructure' },
		{ framework: 'osai-index', item: 'hardware_architecture' },
		{ framework: 'fmti', item: '24 Compute hardware for final training run; 25 Compute provider' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(d)' },
		{ framework: 'cyclonedx', item: 'modelCard.properties' },
	],
};
