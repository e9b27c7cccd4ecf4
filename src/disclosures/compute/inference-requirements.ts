import type { Disclosure } from '../disclosure';
import { NUMBERS, phrases } from '../phrases';
import { accelerators } from './words/machines';
import { countedChips } from './words/runs';

/** Programs whose names end in no number of their own. */
const PROGRAMS = ['python', 'pytorch', 'torch', 'transformers', 'tensorflow', 'cuda', 'cuda toolkit', 'vllm', 'sglang', 'ollama', 'diffusers', 'onnxruntime', 'jax', 'flax', 'tensorrt', 'rocm', 'keras', 'scikit-learn', 'flash-attn', 'tokenizers', 'peft', 'linux', 'ubuntu', 'mindspore', 'paddlepaddle', 'modelscope'];

export const computeInferenceRequirements: Disclosure = {
	id: 'compute/inference-requirements',
	title: 'Hardware and software requirements for use',
	why: 'Whether the model fits the machine at hand is the first question of every user, and the download is the expensive way to find out. A memory figure per precision and the library versions that work close most “does not load” issues before they are opened.',
	counts: 'A figure for memory or accelerators needed to run the model, or a software requirement with its version.',
	severity: 'hint',
	profile: 'recommended',
	headings: {
		en: [
			'requirements', 'system requirements', 'hardware requirements', 'software requirements', 'memory requirements', 'memory or hardware requirements', 'inference requirements', 'minimum requirements', 'recommended hardware', 'recommended requirements', 'dependencies', 'dependency', 'prerequisites', 'environment requirements', 'runtime requirements', 'gpu requirements', 'vram requirements',
			'memory usage', 'memory footprint', 'gpu memory', 'gpu memory usage', 'vram usage', 'inference performance', 'inference speed', 'inference hardware', 'speed and memory', 'profiling of memory and speed', 'memory and speed', 'supported hardware', 'supported platforms', 'supported operating systems', 'software integration', 'hardware compatibility', 'runtime engine', 'runtime engines', 'test hardware',
			'hardware and inference speed', 'hardware and speed', 'latency', 'throughput', 'compatibility', 'tested environment', 'software', 'python version', 'framework versions', 'framework version', 'model size and memory', 'deployment requirements', 'resource requirements', 'computational requirements', 'requirements for use', 'requirements to run', 'requirements for inference',
		],
		zh: ['硬件需求', '硬件要求', '环境要求', '系统要求', '软件要求', '软件依赖', '配置要求', '最低配置', '推荐配置', '运行环境', '要求', '依赖', '依赖项', '依赖安装', '环境依赖', '环境配置', '环境准备', '显存占用', '显存需求', '显存要求', '内存占用', '内存需求', '资源需求', '推理性能', '推理速度', '推理要求', '运行要求', '使用要求', '兼容性', '框架版本', '软件版本', '显存占用及训练速度', '硬體需求', '系統需求', '環境需求', '軟體需求', '相依套件', '記憶體需求', '顯存需求', '顯存佔用'],
		ja: ['必要条件', '要件', '動作環境', '動作要件', 'ハードウェア要件', 'システム要件', 'ソフトウェア要件', '必要環境', '依存関係', '必要なライブラリ', 'メモリ使用量', '必要メモリ', '推論性能', '推論速度', '推論パフォーマンス', 'フレームワークのバージョン', '推奨環境'],
		ko: ['요구 사항', '요구사항', '시스템 요구 사항', '시스템 요구사항', '하드웨어 요구 사항', '하드웨어 요구사항', '소프트웨어 요구 사항', '의존성', '종속성', '메모리 요구량', '메모리 사용량', '실행 환경', '권장 사양', '최소 사양', '추론 속도', '프레임워크 버전'],
		fr: ['configuration requise', 'prérequis', 'dépendances', 'exigences matérielles', 'exigences logicielles', 'configuration minimale', 'matériel requis', 'mémoire requise', 'versions des frameworks'],
		de: ['anforderungen', 'systemanforderungen', 'hardwareanforderungen', 'hardware-anforderungen', 'softwareanforderungen', 'voraussetzungen', 'abhängigkeiten', 'speicherbedarf', 'mindestanforderungen', 'framework-versionen'],
		es: ['requisitos', 'requisitos de hardware', 'requisitos de software', 'requisitos del sistema', 'requisitos mínimos', 'dependencias', 'requisitos previos', 'memoria requerida', 'versiones de los frameworks', 'rendimiento de inferencia'],
	},
	fields: {
		en: ['quantization', 'quantisation', 'vram', 'ram', 'memory', 'size on disk', 'disk space', 'min vram', 'required gpu', 'operating system', 'os', 'python', 'pytorch', 'transformers', 'tokenizers', 'cuda', 'peft', 'engine'],
		zh: ['显存', '内存', '磁盘空间', '操作系统', '顯存', '記憶體', '作業系統'],
		ja: ['メモリ', 'ディスク', 'os'],
		ko: ['메모리', '디스크', '운영체제'],
		fr: ['mémoire', 'espace disque', 'système d\'exploitation'],
		de: ['speicher', 'arbeitsspeicher', 'betriebssystem'],
		es: ['memoria', 'espacio en disco', 'sistema operativo'],
	},
	terms: {
		'accelerator': accelerators,
		'counted-chips': countedChips,
		'need': {
			en: ['require', 'requires', 'required', 'requirement*', 'need', 'needs', 'needed', 'at least', 'minimum', 'recommended', 'runs on', 'run on', 'running on', 'run within', 'runs within', 'fit on', 'fits on', 'fits in', 'fit in', 'fit into', 'on a single', 'peak memory', 'memory usage', 'memory footprint', 'vram', 'gpu memory', 'tested with', 'tested on', 'or above', 'or higher', 'or later', 'and above', 'newer'],
			zh: ['需要', '至少', '最低', '要求', '显存', '内存', '占用', '推荐', '建议', '运行', '以上', '及以上', '版本', '單卡', '顯存', '記憶體', '建議'],
			ja: ['必要', '以上', '最低', '推奨', 'メモリ', '動作'],
			ko: ['필요', '이상', '최소', '권장', '메모리', '실행'],
			fr: ['nécessit*', 'requis*', 'au moins', 'minimum', 'recommandé*', 'ou plus', 'mémoire'],
			de: ['benötig*', 'erforderlich*', 'mindestens', 'empfohlen*', 'oder höher', 'oder neuer', 'speicher'],
			es: ['requier*', 'necesit*', 'al menos', 'mínimo', 'recomendad*', 'o superior', 'memoria'],
		},
		'without-accelerator': {
			en: [...phrases(['without', 'without any', 'without a', 'no', 'without needing a', 'without requiring a'], ['gpu', 'gpus', 'dedicated gpu', 'graphics card', 'accelerator', 'accelerators']), 'on cpu only', 'on a cpu only', 'on cpu alone', 'on just a cpu', 'on only a cpu', 'cpu is enough', 'cpu is sufficient'],
			zh: ['无需gpu', '无需 gpu', '不需要gpu', '不需要 gpu', '无需显卡', '不需要显卡', '無需 gpu', '不需要顯卡'],
			ja: ['gpu不要', 'gpuは不要', 'gpuなし', 'gpuがなくても', 'gpuを必要とし'],
			ko: ['gpu 없이', 'gpu가 없어도', 'gpu가 필요 없'],
			fr: ['sans gpu', 'sans carte graphique'],
			de: ['ohne gpu', 'ohne grafikkarte', 'keine gpu', 'keine grafikkarte'],
			es: ['sin gpu', 'sin tarjeta gráfica'],
		},
		'runs': {
			en: ['run', 'runs', 'running', 'deploy*', 'inference', 'works', 'process', 'processes', 'device', 'devices', 'usable', 'use it', 'needed', 'required', 'real time'],
			zh: ['运行', '推理', '部署', '使用', '即可', '運行', '執行'],
			ja: ['動作', '推論', '実行', '動く', '動き', '使え'],
			ko: ['실행', '추론', '구동', '사용'],
			fr: ['fonctionne*', 'tourne*', 'exécut*', 'inférence', 'utilis*'],
			de: ['läuft', 'laufen', 'inferenz', 'nötig', 'erforderlich', 'einsetz*', 'ausführ*', 'nutz*'],
			es: ['funciona*', 'ejecut*', 'inferencia', 'se usa', 'corre'],
		},
		// What else than a need ties a use to a program.
		'supported': {
			en: ['supported in', 'supported by', 'compatible with', 'latest version', 'last version', 'latest release', 'recent version', ...phrases(['last', 'latest'], ['transformers version', 'diffusers version', 'pytorch version'])],
			zh: ['最新版'],
			ja: ['最新版', '最新バージョン'],
			ko: ['최신 버전'],
			fr: ['dernière version', 'compatible avec', 'compatibles avec'],
			de: ['neueste* version', 'aktuelle* version', 'kompatibel mit'],
			es: ['última versión', 'compatible con', 'compatibles con'],
		},
		// A number that goes with a program as its version, and not with what else a sentence counts: right behind it, or by that word.
		'versioned': {
			en: [...[' ', ' v', '->-', '->=-', '-==-', '-≥-', '-~=-', '-:-', '-(', '-(>=-', '-(≥-'].flatMap((between) => phrases(PROGRAMS, NUMBERS, between)), 'version', 'versions', ...phrases(['or', 'and'], ['later', 'higher', 'newer', 'above', 'up'])],
			zh: ['版本', '以上', '或更高', '或更新'],
			ja: ['バージョン', '以上', '以降'],
			ko: ['버전', '이상'],
			fr: ['version', 'versions', 'ou supérieur*', 'ou plus récent*'],
			de: [...phrases(PROGRAMS, NUMBERS, ' ab '), 'version', 'versionen', 'oder höher', 'oder neuer'],
			es: ['versión', 'versiones', 'o superior', 'o posterior'],
		},
		'software': {
			en: ['python', 'pytorch', 'torch', 'transformers', 'tensorflow', 'cuda', 'vllm', 'sglang', 'llama.cpp', 'ollama', 'diffusers', 'onnxruntime', 'jax', 'flax', 'tensorrt*', 'rocm', 'keras', 'scikit-learn', 'flash-attn', 'flash-attention', 'tokenizers', 'peft', 'linux', 'mindspore', 'paddlepaddle', 'modelscope'],
		},
	},
	evidence: [
		{ says: 'gives the memory needed', degree: 'disclosed', all: ['quantity.bytes', ['own.need', 'hardware-name']], none: ['train', 'train-noun', 'data-noun'] },
		{ says: 'names the hardware needed', degree: 'disclosed', all: ['hardware-name', ['own.accelerator', 'own.counted-chips'], 'own.need'], none: ['train-noun', 'train'] },
		{ says: 'names a kind of hardware', degree: 'partial', all: ['hardware-name', 'own.need', ['number', 'name']], none: ['train-noun', 'train'] },
		{ says: 'names software with its version', degree: 'disclosed', all: ['own.software', 'own.versioned', 'number', ['own.need', 'reader']] },
		{ says: 'says that no accelerator is needed', degree: 'disclosed', all: ['own.without-accelerator', 'own.runs'], none: ['train-noun'] },
		{ says: 'installs software in a given version', degree: 'disclosed', all: ['pinned-version'], none: ['training-code'] },
		{ says: 'gives a requirement under their heading', degree: 'disclosed', all: [['quantity.bytes', 'hardware-name', 'hardware-table', 'number']], under: true },
		{ says: 'names software without its version', degree: 'partial', all: ['own.software', ['own.need', 'own.supported']], none: ['train', 'train-noun', 'data-noun', 'evaluating'] },
		{ says: 'installs packages', degree: 'partial', all: [['usage-code', 'install-code', 'setup-code']], under: true },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Technical Specifications', zh: '技术规格' },
		heading: { en: 'Requirements for Use', zh: '运行要求' },
		body: {
			en: '<!-- What a user needs to load the model, per precision if it differs. -->\n\n- **Memory, per precision:** [More Information Needed]\n- **Accelerators tested:** [More Information Needed]\n- **Library versions:** [More Information Needed]\n- **Operating systems tested:** [More Information Needed]\n',
			zh: '<!-- 用户加载模型所需的条件；若随精度不同，请分别列出。 -->\n\n- **各精度所需显存或内存：** [待补充]\n- **已测试的加速卡：** [待补充]\n- **软件库版本：** [待补充]\n- **已测试的操作系统：** [待补充]\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Technical Specifications > Compute Infrastructure > Hardware, Software' },
		{ framework: 'fmti', item: '38 Benchmarked inference' },
		{ framework: 'eu-ai-act', item: 'Annex XI 1(2)(a); Annex XII 1(d)-(e); Model Documentation Form: required hardware and software' },
	],
};
