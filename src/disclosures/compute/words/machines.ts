import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** Chips by name; a count may stand before them as one word: `8xA100`. */
const CHIPS = ['a100*', 'h100*', 'h200*', 'h800*', 'a800*', 'v100*', 'b200*', 'gb200*', 'gh200*', 'a6000*', 'a5000*', 'a4000*', 'a4500*', 'a10g*', 'l40*', 'mi100*', 'mi210*', 'mi250*', 'mi300*', 'mi325*', 'k80*', 'p100*'];
/** Names of so few letters that only the very same capitals are chips. */
const SHORT_CHIPS = ['T4', 'L4', 'A10', 'A30', 'A40', 'P40', 'H20', 'M40', 'K40', 'V100S', 'C500', 'DCU', 'TPU', 'NPU', 'HPU'];
const CONSUMER_CARDS = ['1060', '1070', '1080', '1650', '1660', '2060', '2070', '2080', '3050', '3060', '3070', '3080', '3090', '4050', '4060', '4070', '4080', '4090', '5060', '5070', '5080', '5090'];
const COUNTS = ['1', '2', '3', '4', '6', '8', '16', '32', '64', '128', '256', '512'];

/** An accelerator with its count before it. */
export const counted: readonly string[] = [
	...phrases(COUNTS, [...CHIPS, 't4', 'rtx*', '3090', '4090', 'gpu', 'gpus', 'tpu', 'l4', 'h20'], 'x'),
	...phrases(COUNTS, [...CHIPS, 't4', 'l4', 'h20', 'rtx*', '3090', '4090', 'gpu*'], ' x '),
	...phrases(COUNTS, [...CHIPS, 't4', 'rtx*', '3090', '4090', 'gpu*'], '× '), ...phrases(COUNTS, [...CHIPS, 't4', 'rtx*', '3090', '4090', 'gpu*'], '×'), ...phrases(COUNTS, [...CHIPS, 't4', 'rtx*', '3090', '4090', 'gpu*'], ' × '),
];

/** Hours of accelerators: `A100 hours`, `GPU-Stunden`, `卡时`. */
export const acceleratorHours: Terms = {
	en: [
		...phrases([...CHIPS, 'rtx*', 'gpu', 'gpus', 'tpu', 'npu', 'accelerator', 'node', 'core', 'cpu', 'chip', 'device', 'vcpu', 'card', 'mi300x'], [' hour', ' hours', ' h', ' day', ' days', ' weeks', ' month', ' months', ' years', '-小时', '-个小时', '-小時', '-個小時', '-天', '-時間', '-시간', '-일', ' stunden', ' tage', '·时', '-时数', '-卡时'], ''),
		'gpuh', 'gpu·h', 'gpu·hours', 'core-stunden', 'node stunden', 'petaflop-days', 'petaflop/s-days', 'pflop-days', 'pf-days', 'pflops-days', 'hours of compute', 'hours of computation', 'compute hours', 'hours of a100', 'hours of h100', 'hours of gpu',
	],
	zh: ['卡时', '卡天', '卡·时', '卡時', '核时', '核小时'],
	ja: ['ノード時間'],
	fr: ['heures-gpu', 'heures de gpu', 'heures gpu', 'heures de calcul', 'jours-gpu', 'heures de a100', 'heures de h100', 'heures d\'a100', 'heures de v100', 'heures de mi210'],
	de: ['rechenstunden', 'grafikkartenstunden'],
	es: ['horas-gpu', 'horas de gpu', 'horas gpu', 'horas de cómputo', 'días de gpu', 'horas de a100', 'horas de h100'],
};

/** Amounts of energy. */
export const energyUnits: Terms = {
	en: ['kwh', 'mwh', 'gwh', 'wh', 'megawatt hour*', 'kilowatt hour*', 'watt hour*', 'gigawatt hour*', 'joules', 'kilojoule*', 'megajoule*', 'gigajoule*'],
	zh: ['千瓦时', '兆瓦时', '度电', '千瓦時', '兆瓦時', '度電'],
	ja: ['キロワット時', 'メガワット時'],
	ko: ['킬로와트시', '메가와트시'],
	fr: ['kilowattheure*', 'mégawattheure*'],
	de: ['kilowattstunde*', 'megawattstunde*'],
	es: ['kilovatios hora', 'kilovatios-hora', 'megavatios hora', 'megavatios-hora'],
};

/** Accelerators and processors that are known by name. */
export const accelerators: Terms = {
	en: [
		...counted, ...CHIPS, ...SHORT_CHIPS.map((chip) => `=${chip}`), ...SHORT_CHIPS.map((chip) => `=${chip}s`),
		'rtx*', 'gtx*', 'titan x*', 'titan-rtx', 'titan v', 'geforce*', 'quadro*', 'tesla', 'radeon*', '3090*', '4090*', '5090', '2080ti', '3080ti', '1080ti', '2080 ti', '3080 ti',
		...phrases(['a', 'one', 'single', 'my', 'old', 'poor', 'eine', 'einer', 'einem', 'alten', 'meiner', 'une', 'ma', 'una', 'mi'], CONSUMER_CARDS), ...phrases(CONSUMER_CARDS, ['ti', 'super'], '-'),
		'tpu', 'tpus', 'tpuv*', 'tpu-v*', 'cloud tpu*', 'tpu pod*', 'tpu vm', 'tpu v*', 'v2-8', 'v3-8', 'v4-8', 'v3-32', 'v3-128', 'v4-32', 'v4-128', 'npu', 'npus', 'hpu', 'hpus', 'gaudi*', 'trainium*', 'ascend*', 'mlu*', 'cerebras', 'cs-2', 'graphcore', 'ipu', 'ipus', 'dgx*', 'hgx*', 'gb300*', 'jetson*', 'a64fx', 'xeon*', 'epyc*', 'threadripper*', 'ryzen*',
		...phrases(['m1', 'm2', 'm3', 'm4'], ['pro', 'max', 'ultra', 'air', 'macbook*', 'mac']), ...phrases(['apple', 'imac', 'mac', 'macbook*', 'mac mini', 'mac studio', 'air'], ['m1*', 'm2*', 'm3*', 'm4*']),
		'kunlun*', 'kunlunxin', 'biren*', 'enflame*', 'moore threads', 'iluvatar*', 'metax*', 'hygon*',
	],
	zh: ['昇腾', '昇騰', '寒武纪', '沐曦', '海光', '申威', '泰坦 rtx', '天数智芯', '摩尔线程', '燧原', ...phrases(['张', '块', '片', '卡', '張', '塊'], CONSUMER_CARDS, '-'), '昆仑芯', '昆侖芯', '壁仞', '天垓', '智铠', '曦云', '含光', '平头哥', '思元', '邃思', '太初元碁', '瀚博', '登临', '神威'],
	ja: ['枚のgpu'],
	ko: ['젯슨', '타이탄 rtx'],
};

/** Where one computes: machines, centres and clouds that say less than a chip does. */
export const machines: Terms = {
	en: [
		'office desktop', 'desktop computer*', 'desktop machine*', 'office pc', 'home pc', 'home computer', 'office machine', 'lab machine', 'gaming card*', 'gaming laptop', 'mini pc', 'virtual machine*', 'cloud instance*', 'spot instance*', 'gpu instance*', 'compute node*', 'cpu cores', 'data centre', 'data center', 'datacenter', 'ordinary desktop', 'ml.*', 'on vast', 'machine learning platform', 'mosaicml platform', 'training platform', 'leadership computing facility', 'computing facility', 'computing facilities', 'supercomputing cent*', 'computing center', 'computing centre', 'computing centers', 'national laboratory', 'on servers', 'servers in', 'own servers', 'in-house servers', 'on our hardware', 'dedicated servers', 'eigenen servern', 'servern in', 'auf servern', 'supercomputer*', 'research supercluster', 'super cluster', 'supercluster', 'production clusters', 'hpc', 'hpc cluster', 'gpu cluster', 'computing cluster', 'compute cluster', 'our cluster', 'little cluster', 'university cluster', 'cluster of', 'render farm', 'our servers', 'on-premises server', 'workstation*', 'gaming pc', 'gaming rig', 'desktop pc', 'laptop*', 'notebook pc', 'macbook*', 'mac studio', 'mac mini', 'imac', 'imacs', 'thinkpad*', 'chromebook*', 'raspberry pi*',
		'marenostrum*', 'jean zay', 'leonardo', 'lumi', 'lumi-g', 'abci', 'fugaku', 'frontier supercomputer', 'perlmutter', 'alps', 'frontera', 'jewels', 'juwels', 'jülich', 'cineca', 'isambard', 'tsubame*', 'blue vela', 'mahti', 'puhti', 'karolina', 'setonix', 'compute canada', 'snellius', 'hummel', 'horeka',
		'on colab*', 'colab pro*', 'colab session*', 'colab t4', 'free colab', 'google colab*', 'kaggle notebook*', 'free kaggle', 'kaggle gpu*', 'on lambda', 'lambda credit*', 'coreweave', 'lambda labs', 'lambda cloud', 'runpod', 'vast.ai', 'autodl', 'paperspace', 'p3 instance*', 'p3.*xlarge', 'p3.16xlarge', 'p3.2xlarge', 'p3.8xlarge', 'p4d*', 'p4de*', 'p5 instance*', 'ec2', 'dl1.24xlarge', 'g5.*', 'sagemaker', 'aws', 'azure', 'gcp', 'google cloud', 'ovhcloud', 'infiniband',
		'nersc', 'archer2', 'berzelius', 'grid\'5000', 'eurohpc', 'nhr@*', 'alex cluster', 'csc puhti', 'mare nostrum*', 'polaris', 'aurora supercomputer', 'delta supercomputer', 'lonestar6', 'ls6', 'pawsey', 'deucalion', 'meluxina', 'vega supercomputer', 'discoverer', 'finisterrae*', 'santos dumont', 'jureca*', 'jupiter supercomputer', 'levante', 'cartesius', 'tetralith', 'saga cluster', 'betzy', 'tpu research cloud', '=TRC', '=TFRC', 'colab', 'vast ai', 'salad cloud', 'lightning studio*', 'lightning ai studio*', 'beam cloud', 'thunder compute', 'prime intellect', 'hyperstack', 'tensordock', 'jarvislabs', 'nebius', 'lepton', 'scaleway', 'hetzner', 'sxm node*', 'gpu server*', 'gpu box', 'gpu rig', 'home server', 'homelab', 'my pc', 'my computer', 'my desktop', 'my rig', 'my server', 'on my mac', 'on a mac', 'lab server', 'lab\'s server', 'departmental server', 'department server', 'institute\'s cluster', 'shared cluster',
		...phrases(['trained', 'fine-tuned', 'training', 'train', 'run', 'ran', 'notebook', 'notebooks', 'session', 'sessions', 'gpu', 'gpus', 't4', 't4s', 'p100', 'free', 'for free', 'entirely'], ['on kaggle']), 'kaggle t4*', 'kaggle p100',
	],
	zh: ['台式机', '笔记本', '工作站', '办公电脑', '家里的电脑', '机房', '云主机', '云服务器', '实例上', '自有服务器', '内网服务器', '本地服务器', '自建机房', '学校机房', '超算', '超級電腦', '云脑', '服务器', '伺服器', '算力集群', '老机箱', '笔记本电脑', '游戏本', '英伟达', '鹏城', '阿里云', '腾讯云', '华为云', '百度云', '恒源云', '矩池云', '揽睿', '智算中心', '超算中心', '实验室的机器', '学校的集群', '九天', '国家超算', '國網中心', '台灣杉', '台智雲'],
	ja: ['ノートpc', 'デスクトップpc', '自宅のpc', 'パソコン', 'ワークステーション', 'データセンター', 'インスタンス', 'colabの', 'colab pro', 'kaggleの', 'スーパーコンピュータ', 'スパコン', '富岳', '計算ノード', '高火力', '計算機クラスタ', 'tsubame*', 'さくらの', 'abci', '玄界', '不老', 'mdx', '自宅pc', '研究室のサーバ', '産総研'],
	ko: ['노트북', '데스크톱', '데스크탑', '워크스테이션', '인스턴스', '집 컴퓨터', 'colab pro+', 'colab에서', '코랩', '캐글', '슈퍼컴퓨터', '학교 서버', '연구실 서버', '고성능 컴퓨팅', '런팟', '개인 pc', '집에 있는', '학교 클러스터', '연구실 gpu', 'ncp'],
	fr: ['ordinateur*', 'mon portable', 'pc portable', 'poste de travail', 'station de travail', 'centre de calcul', 'serveurs en', 'nos serveurs', 'propres serveurs', 'sur colab', 'supercalculateur*', 'ordinateur portable', 'mésocentre', 'idris', 'genci', 'grille5000', 'plafrim', 'mon pc', 'sur mon mac', 'mésocentre*'],
	de: ['hochschulcluster', 'unicluster', 'universitätscluster', 'institutscluster', 'institutsrechner', 'desktop-prozessor*', 'desktop-rechner*', 'bürorechner*', 'heimrechner*', 'notebook', 'arbeitsplatzrechner*', 'büro-pc', 'rechner', 'eigenen servern', 'servern in', 'auf servern', 'eigener hardware', 'bei colab', 'auf colab', 'supercomputer*', 'hochleistungsrechner*', 'rechenzentrum', 'laptop', 'rechencluster', 'schul-pc', 'gaming-pc', 'arbeitsplatzrechner', 'server der', 'nhr', 'horeka', 'mogon', 'am heimischen', 'mein rechner', 'meinem rechner', 'auf meinem mac', 'unirechner', 'gwdg'],
	es: ['ordenador*', 'portátil*', 'computadora*', 'de sobremesa', 'estación de trabajo', 'servidores propios', 'nuestros servidores', 'servidores en', 'en colab', 'de colab', 'supercomputador*', 'supercomputadora*', 'portátil', 'aula de informática', 'centro de cálculo', 'servidor de la', 'cesga', 'bsc-cns', 'finisterrae', 'mi pc', 'en mi mac', 'su colab', 'no colab', 'na kaggle', 'no kaggle', 'sdumont', 'cineca', 'clúster del'],
};

const ENGLISH_NUMBERS = ['a', 'an', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'several', 'few', 'couple of', 'half a', 'half an', 'and a half', 'a quarter', 'whole', 'long', 'single', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];
const HAN_NUMBERS = ['一', '二', '两', '兩', '三', '四', '五', '六', '七', '八', '九', '十', '百', '半', '几', '幾', '数', '數', '多', '整'];
const KOREAN_NUMBERS = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '반', '몇'];
const SMALL_FIGURES = Array.from({ length: 99 }, (_, index) => String(index + 1));

/** Durations that no figure with a unit tells: `eleven days`, `overnight`, `两周`, `三晩`. */
export const spelledTime: Terms = {
	en: [
		...phrases(ENGLISH_NUMBERS, ['minute', 'minutes', 'hour', 'hours', 'day', 'days', 'week', 'weeks', 'weekend*', 'month', 'months', 'night', 'nights', 'evening*', 'afternoon*', 'fortnight', 'working day*']),
		...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].flatMap((digit) => phrases(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'], [`${digit} minutes`, `${digit} hours`, `${digit} days`])),
		'overnight', 'over the weekend', 'all night', 'half a day', 'under an hour', 'less than an hour', 'half an hour', 'days and nights', 'wall-clock', 'ninety seconds', 'core-hours', 'cpu-hours', 'over breakfast', 'over lunch', 'before lunch', 'during lunch', 'between lunch', 'over christmas', 'over the holidays', 'until sunday', 'until monday',
	],
	zh: [...phrases(HAN_NUMBERS, ['小时', '个小时', '个钟', '分钟', '天', '日', '周', '星期', '个星期', '礼拜', '个礼拜', '个月', '个半月', '个半天', '晚', '晚上', '夜', '宿', '个周末', '小時', '個小時', '個鐘', '分鐘', '週', '個週末', '個禮拜', '禮拜', '個月', '個晚上'], ''), '整晚', '通宵', '过夜', '过了一夜', '国庆假期', '一整夜', '周末两天'],
	ja: [...phrases([...HAN_NUMBERS, 'ほぼ一', '丸一'], ['時間', '日間', '週間', 'ヶ月', 'か月', '晩', '夜', '分間'], ''), ...phrases(SMALL_FIGURES, ['分', '日', '晩', '泊', '夜', 'か月', 'ヶ月'], ''), '一晩', '一日', '数日', '週末', '半日'],
	ko: [...phrases(KOREAN_NUMBERS, ['시간', '달', '주', '주일', '분'], '-'), ...phrases(SMALL_FIGURES, ['분', '박'], '-'), '하루', '이틀', '사흘', '나흘', '닷새', '엿새', '이레', '열흘', '보름', '일주일', '이주일', '반나절', '하룻밤', '밤새', '며칠', '주말'],
	fr: [...phrases(['un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'quinze', 'vingt', 'trente', 'quarante', 'cinquante', 'quelques', 'demi', 'gros', 'long', 'petite', 'longue', '2', '3', '4', '5', '6'], ['minute*', 'heure*', 'jour*', 'journée*', 'semaine*', 'mois', 'nuit*', 'soirée*', 'week-end*', 'après-midi']), 'toute la nuit', 'demi-journée', 'demi-heure'],
	de: [...phrases(['ein', 'einen', 'eine', 'einer', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf', 'vierzehn', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'achtzig', 'hundert', 'einige', 'wenige', 'halben', 'halbe', 'ganze', 'ganzes', '2', '3', '4', '5', '6'], ['minuten', 'stunde*', 'tag', 'tage', 'tagen', 'woche*', 'monat*', 'nacht', 'nächte*', 'abende*', 'nachmittage*', 'wochenende*']), 'über nacht', 'übers wochenende'],
	es: [...phrases(['un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'quince', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'unas', 'unos', 'media', 'medio', 'largo', 'larga', '2', '3', '4', '5', '6'], ['minuto*', 'hora*', 'horita*', 'día*', 'semana*', 'mes', 'meses', 'noche*', 'tarde*', 'fin de semana', 'fines de semana']), 'toda la noche', 'fin de semana'],
};

/** That a model learned, in plain and in colloquial words. */
export const training: Terms = {
	en: [
		'train', 'trained', 'training', 'trains', 'retrain*', 'pre-train*', 'pretrain*', 'fine-tun*', 'finetun*', 'tuned', 'tuning', 'post-trained', 'post-training', 'distilled', 'distillation', 'fit', 'fitted', 'fitting', 'learn', 'learned', 'learnt', 'learns', 'taught', 'optimised', 'optimized', 'warm-started', 'trained up', 'grown', 'merged', 'averaged', 'training run*', 'the run', 'this run', 'final run', 'the runs', 'runs together', 'all runs', 'experiments', 'sweep', 'epoch', 'epochs', 'iterations', 'training steps', 'environment steps', 'rl phase', 'forward and backward', 'gradients', 'dreambooth', 'for the job', 'our job*', 'cooked', 'baked',
		'sft', 'dpo', 'grpo', 'qlora', 'whole run', 'full run', 'one run', 'each run', 'single run',
	],
	zh: ['训练', '预训练', '微调', '精调', '训的', '训出', '续训', '从头训', '训了', '訓練', '預訓練', '微調', '炼', '练的', '练出', '学出', '跑完', '跑了', '卡时', '实验', '开发过程', '重训', '重新训', '再训', '训完', '训好'],
	ja: ['学習', '訓練', 'トレーニング', 'ファインチューニング', '微調整', '学習ラン', '焼き', '回し', 'エポック'],
	ko: ['학습', '훈련', '파인튜닝', '미세조정', '미세 조정', '돌렸', '돌려', '에폭'],
	fr: ['entraînement*', 'entraîné*', 'entraîne', 'entraîner', 'affiné*', 'affinage', 'apprentissage', 'appris', 'apprend', 'a grandi', 'époque*', 'calculs', 'nos runs', 'les runs', 'des runs', 'ré-entraîn*', 'réentraîn*', 'préentraîn*', 'pré-entraîn*'],
	de: ['training*', 'trainiert*', 'lernt', 'vortraining', 'nachtraining', 'feinabstimmung', 'feinabgestimmt*', 'gelernt', 'lernte', 'angelernt', 'lernlauf', 'gerechnet', 'trainingslauf*', 'epoche*', 'durchlauf*', 'läufe', 'gelaufen'],
	es: ['entrenamiento*', 'entrenad*', 'entrenó', 'entrenamos', 'entrenar', 'entrenasteis', 'ajuste', 'ajustó', 'afinad*', 'aprendi*', 'aprendizaje', 'época*', 'experimentos', 'cálculo', 'reentren*', 'preentren*', 'treinad*', 'treino', 'treinamento', 'treinei', 'treinamos', 'addestrat*', 'addestramento', 'addestrato', 'allenat*', 'entrenat*', 'entrenament', 'epoche', 'èpoques', 'passos'],
};

/** That somebody gave the machines, or let them. */
export const provision: Terms = {
	en: ['for lending', 'for donating', 'for providing the', 'for providing us', 'for providing access', 'awarding access', 'awarding us', 'awarding this project', 'awarded access', 'awarded us', 'granting access', 'granting us', 'for providing compute', 'for providing computing', 'for providing gpu*', 'by providing computing', 'lending', 'let me use', 'let us borrow', 'let me borrow', 'hooked me up', 'hooked us up', 'spotted me', 'footed the bill', 'foots the bill', 'out of pocket', 'compute came from', 'compute comes from', 'gpus came from', 'rent', 'rented', 'renting', 'borrowed', 'lent', 'loan', 'loaned', 'let us have', 'let us use', 'granted', 'grant', 'donated', 'sponsor*', 'courtesy of', 'kindly', 'provided by', 'provided the', 'supported by', 'supported with', 'support from', 'enabled by', 'enabled in part', 'thanks to', 'thank', 'grateful', 'free tier', 'credits', 'compute allocation*', 'allocation of compute', 'allocation at', 'allocation from', 'an allocation on', 'our allocation on', 'allocation by', 'allocation number', 'spot instance*', 'carried out on', 'was done on', 'heavy lifting', 'on a free', 'we used', 'used resources', 'resources of', 'made use of', 'makes use of', 'allowed to use', 'letting us use', 'letting me use', 'had access to', 'have access to', 'got access to', 'gave us access', 'giving us access', 'giving me access', 'given access to', 'granted access', 'for access to', 'provided access', 'providing access', 'supported through', 'compute from', 'with gpus from', 'on gpus from', 'used gpus from', 'sponsored by', 'generously', 'were performed on', 'was performed on', 'were run on', 'carried out using', 'credits from', 'donation of', 'paid by', 'paid for', 'contributed the', 'offered by', 'gave us', 'gave me', 'provided us with', 'provided me with'],
	zh: ['租', '借', '赠送', '慷慨', '捐赠', '捐贈', '赞助', '贊助', '提供算力', '提供的', '算力支持', '算力由', '感谢', '感謝', '致谢', '致謝', '配额', '额度', '撥給', '拨给', '机时', '资助', '提供了', '赞助的', '出的显卡', '借给', '支援'],
	ja: ['ご提供', '提供してくだ', '借り', 'レンタル', '提供いただ', '提供を受け', '支援を', '支援によ', '感謝', '謝意', '助成', '無料枠', 'の支援', '利用しました', 'を利用した', 'お借り', '貸し', '協賛'],
	ko: ['제공해 ', '빌려', '빌린', '임대', '제공받', '제공한', '지원받', '지원으로', '지원사업', '감사', '대여', '후원', '도움', '지원을', '지원해', '빌려준'],
	fr: ['mise à disposition', 'aimablement', 'gracieusement', 'prêté*', 'le prêt', 'loué*', 'louer', 'fourni par', 'fournis par', 'mis à disposition', 'remerci*', 'soutien', 'offert*', 'bénéficié', 'accès aux', 'accès à', 'allocation de', 'allocations de', 'allocation n°', 'grâce à', 'attribu*', 'financé*'],
	de: ['bereitstellung', 'freundlicherweise', 'dankenswerterweise', 'stellte', 'stellten', 'gemietet*', 'geliehen*', 'lieh', 'liehen', 'danken', 'bedanken', 'zur verfügung gestellt', 'bereitgestellt', 'gestiftet*', 'gefördert*', 'kontingent', 'danke', 'dank an', 'dank der', 'rechenzeit am', 'rechenzeit auf', 'gesponsert', 'geliehen von', 'zugang zu', 'gefördert durch'],
	es: ['por proporcionar', 'por facilitar', 'amablemente', 'generosamente', 'gentilmente', 'alquil*', 'prestad*', 'prestaron', 'prestó', 'cedid*', 'gracias', 'agradec*', 'donad*', 'apoyo', 'proporcionad*', 'ringrazi*', 'grazie', 'obrigado', 'agradeç*', 'agradecimentos', 'gràcies', 'agraïm', 'uso de', 'asignación', 'financiad*'],
};

/** That the machines were put to use. */
export const putToUse: Terms = {
	en: ['i only had', 'we only had', 'all i had', 'all we had', 'i had a', 'we had a', 'we had access to', 'i had access to', 'i own a', 'was used', 'were used', 'used throughout', 'we used', 'using', 'ran on', 'jobs', 'experiments', 'i used', 'i ran', 'i\'ve used', 'ran it on', 'run it on', 'did it on', 'done on', 'did this on', 'did everything on', 'made on', 'executed on', 'performed on', 'conducted on', 'took place on', 'ran everything on', 'ran all', 'runs were done', 'was run on', 'were run on', 'launched on', 'on a rented', 'on rented', 'on my own', 'on our own', 'went into training', 'put to work', 'did the training', 'did the work', 'did all the work', 'served to train', 'lent us', 'spent on', 'kept busy'],
	zh: ['只有一张', '手头只有', '手上只有', '没钱租', '使用了', '用的是', '用的', '全程使用', '实验', '用了', '跑在', '都在', '上跑的', '上训的', '上完成', '租用', '租了', '借用', '借了', '跑的'],
	ja: ['しか持って', 'しかない', 'しかなかった', '用いました', '用いた', '使いました', '使った', '使用しました', '使用した', '利用しました', 'で回し', 'で実施', 'で行い', 'で行った', 'でやりました', '使って', '使用して', '利用して', '用いて', '借りて'],
	ko: ['밖에 없', '썼습니다', '썼어요', '사용했', '사용하였', '이용했', '에서 돌렸', '으로 돌렸', '로 돌렸', '으로 진행', '로 진행', '에서 진행', '활용했', '활용하', '빌려', '썼다'],
	fr: ['je n\'avais qu', 'n\'avais que', 'je n\'ai qu', 'utilisé*', 'mobilisé*', 'nous avons utilisé', 'fait sur', 'faits sur', 'j\'ai utilisé', 'tourné sur', 'effectué* sur', 'réalisé* sur', 'a servi', 'ont servi', 'servi à', 'a tourné', 'ont tourné', 'prêté*', 'sur lesquel*', 'sur laquelle'],
	de: ['hatte nur', 'habe nur', 'verwendet', 'genutzt', 'eingesetzt', 'liefen', 'lief auf', 'gemacht auf', 'gelaufen auf', 'habe ich', 'haben wir', 'gerechnet auf', 'auf meiner', 'auf meinem', 'auf unserer', 'diente', 'dienten', 'gedient', 'zum einsatz', 'kamen zum', 'geliehen', 'auf dem das', 'auf der das'],
	es: ['solo tenía', 'sólo tenía', 'solo tengo', 'só tinha', 'avevo solo', 'utiliz*', 'usamos', 'se usó', 'se usaron', 'usé', 'hecho en', 'hecha en', 'corrió en', 'corrí', 'fatto su', 'fatta su', 'eseguito su', 'feito no', 'feito em', 'feita no', 'rodei', 'rodou', 'fet a', 'fet amb', 'feta amb', 'ejecutado en', 'lanzado en', 'sirvió', 'sirvieron', 'prestad*', 'prestó', 'en el que se', 'en la que se', 'en las que se'],
};

/** What a sentence on running or fine-tuning the model oneself speaks of. */
export const runningIt: Terms = {
	en: [
		'inference', 'serve', 'served', 'serving', 'deploy*', 'runs on', 'runs with', 'runs fine', 'runs well', 'times slower', 'times faster', 'we recommend', 'we suggest', 'we advise', 'fine-tuning it', 'fine-tune it in', 'fine-tune it on', 'can be run on', 'running on', 'runs within', 'run within', 'run the model', 'to run', 'fit on', 'fits on', 'fits in', 'fit into', 'required', 'requires', 'requirement*', 'minimum', 'recommended', 'at least', 'supports', 'compatible', 'compatibility', 'throughput', 'latency', 'tokens per second', 'real time', 'real-time',
		'generation speed', 'comfyui*', 'native nodes', 'custom node*', 'memory usage', 'memory footprint', 'out of memory', 'multi-gpu', 'gpu memory', 'device_map', 'cuda_visible_devices', 'load the model', 'loaded', 'cpu offload*', 'for local use', 'needs', 'need', 'sufficient', 'quantiz*', 'tested on', 'test hardware', 'acceleration', 'kernel*', 'benchmark*', 'lora fine-tuning',
		'will take', 'will train', 'will be trained', 'would take', 'is enough', 'are enough', 'good enough', 'enough for', 'or better', 'or newer', 'or higher', 'or above', 'or equivalent', 'batch jobs', 'batch processing', 'tok/s', 'tokens/s', 'tested with', 'works on', 'works with', 'compute capability', 'timings', 'evaluations were', 'all evaluations', 'the demo', 'our demo', 'autoscal*', 'containeri*', 'fps', 'frames per second', 'ms', 'milliseconds', 'suffices', 'suffice',
		'supported on', 'supported by default', 'is supported', 'are supported', 'supported hardware', 'supported gpus', 'supported devices', 'supported platforms', 'supported accelerators', 'natively supported', 'fully supported', 'officially supported', 'also supported', 'not supported', 'supported in', 'supported:',
		'=Q-LoRA',
	],
	zh: ['推理', '部署', '预计要', '运行', '加载', '需要', '至少', '最低', '要求', '显存占用', '兼容', '适配', '量化', '吞吐', '延迟', '推荐配置', '(推荐)', '[推荐]', '【推荐】', '推論', '運行', '載入', '顯存', '相容', '起步', '即可', '毫秒', '约需', '可做', '实时'],
	ja: ['推論', 'デプロイ', '実行', '動作', '必要', '推奨', '対応', '量子化', 'ロード', 'サポート', 'リアルタイム', 'ほしい', '動きます', '動く'],
	ko: ['추론', '배포', '실행', '필요', '권장', '양자화', '로드', '최소', '실시간', '구동'],
	fr: ['inférence', 'déploiement', 'exécut*', 'nécessit*', 'requis*', 'minimum', 'recommandé*', 'compatible*', 'quantifi*', 'tourne', 'fonctionne', 'suffit', 'permet', 'tient sur', 'tient donc sur', 'tient dans', 'tiennent sur', 'il faut', 'temps réel', 'ou mieux', 'ou supérieur*'],
	de: ['inferenz', 'bereitstellung', 'ausführ*', 'benötig*', 'erforderlich*', 'mindestens', 'empfohlen*', 'unterstütz*', 'quantisier*', 'genügt', 'genügen', 'reicht', 'passt auf', 'passt in', 'echtzeit', 'lauffähig', 'oder besser', 'oder neuer'],
	es: ['inferencia', 'despliegue', 'ejecutar', 'ejecut*', 'requier*', 'necesari*', 'mínimo', 'cabe en', 'caben en', 'recomendad*', 'compatible*', 'soport*', 'cuantiz*', 'basta', 'hace falta', 'tiempo real', 'funciona en', 'corre en', 'o superior'],
};

/** What else takes time on a machine, or is told by the hour: testing, labelling, preparing data, answering. */
export const otherWork: Terms = {
	en: [
		'exporting', 'converting', 'quantizing', 'quantising', 'simulation data', 'preprocessing', 'pre-processing', 'simulating', 'crawling', 'scraping', 'tokenizing', 'tokenising', 'deduplicating', 'generation of the data', 'data generation', 'collecting', 'data collection', 'dft calculations', 'the evaluation', 'the benchmarks', 'test suite', 'hosted on', 'is hosted', 'our demo', 'the demo', 'live demo', 'endpoint*', 'web service', 'our api', 'our website', 'separating', 'separates', 'is separated', 'are separated', 'upscaling', 'upscales', 'rendering', 'renders', 'synthesising', 'synthesizing', 'synthesises', 'synthesizes', 'processing a', 'processing an', 'processing one', 'is processed', 'are processed', 'translating', 'segmenting', 'recognising', 'recognizing', 'predicting one', 'downloading', 'download takes', 'recording', 'compiling', 'compilation', 'one image', 'one picture', 'a picture', 'a frame', 'one frame', 'per frame', 'a song', 'per song', 'a page', 'one page', 'a sentence', 'per sentence', 'a molecule', 'per molecule', 'per clip', 'a clip', 'per sample', 'hour of audio', 'minute of audio', 'minutes of audio', 'hour of speech', 'hour of video', 'minute of speech', 'evaluation ran', 'evaluating', 'evaluation took', 'evaluation takes', 'benchmarking', 'labelling', 'labeling', 'annotation', 'annotating', 'predictions', 'transcrib*', 'generates', 'generating', 'decoding', 'playback', 'conversion', 'quantization took', 'per image', 'per second', 'per request', 'per query', 'per page', 'per document', 'an image', 'each image', 'loading', 'loads in', 'per hour', 'per minute', 'per day', 'per month', 'a month for', 'rating', 'speed:', 'sentences in', 'documents in', 'images in', 'disconnect', 'disconnects after', 'session limit', 'time out', 'embedding', 'indexing', 'encodes', 'answered', 'reply', 'within two days', 'expires', 'hours of audio', 'hours of speech', 'hours of music', 'hours of data', 'hours of video', 'hours of recordings', 'hours of labeled', 'hours of transcribed', 'labeled hours',
		'expect', 'export', 'gguf', 'ahead', 'forecast*', 'faster', 'speed up', 'speeds up', 'speedup', 'reduce*', 'reducing', 'halves', 'save', 'saves', 'shorter', 'efficient',
		'to index', 'to embed', 'embedding a', 'a million documents', 'to encode',
	],
	zh: ['量化在', '导出', '转换', '预处理', '清洗', '爬取', '采集', '演示', '在线体验', '识别一', '翻译一', '下载', '编译', '一张图', '一幅图', '一段音', '一小时音频', '分钟音频', '评测', '评估', '生成一', '标注', '每天', '每小时', '每秒', '每张', '处理一', '断开', '小时音频', '小时的音频', '小时语音', '小时的语音', '小时数据', '小时录音', '小时的录音', '减少', '缩短', '节省', '加速', '更快', '減少', '縮短', '節省', '預測', '预测未来'],
	ja: ['収録', '前処理', 'データ収集', 'デモ', 'ダウンロード', 'コンパイル', '1枚の画像', '一枚の画像', '変換に', '評価', '生成に', '時間の音声', '時間分', '書き起こし', '処理する', '処理でき', '削減', '短縮', '高速化', '1枚あたり', '切断', 'アノテーション'],
	ko: ['녹음', '전처리', '수집', '데모', '내려받', '다운로드', '컴파일', '이미지 한', '평가', '생성', '시간의 음성', '시간 분량', '시간 길이', '단축', '감소', '절약', '라벨링', '처리'],
	fr: ['quantification', 'conversion', 'télécharge*', 'prétraitement', 'collecte', 'la démo', 'hébergé*', 'compilation', 'enregistrements', 'une image', 'une page', 'une phrase', 'par phrase', 'évaluation', 'annotation', 'heures d\'audio', 'heures de parole', 'heures d\'enregistrement*', 'réduire', 'réduit', 'plus rapide*', 'par image', 'par seconde', 'déconnecte'],
	de: ['quantisierung', 'umwandlung', 'herunterladen', 'vorverarbeitung', 'die demo', 'gehostet', 'kompilieren', 'aufnahmen', 'ein bild', 'eine seite', 'pro satz', 'auswertung', 'evaluierung', 'annotation', 'stunden audio', 'stunden sprach*', 'stunden aufnahmen', 'reduziert', 'schneller', 'pro bild', 'pro sekunde', 'trennt'],
	es: ['cuantización', 'conversión', 'descarga*', 'preprocesamiento', 'recogida', 'la demo', 'alojad*', 'compila*', 'grabaciones', 'una imagen', 'una página', 'una frase', 'por frase', 'evaluación', 'anotación', 'horas de audio', 'horas de voz', 'horas de grabaci*', 'reduce', 'reducir', 'más rápid*', 'por imagen', 'por segundo'],
};

/** By what one tells how good or how fast something is, and over how many runs: where that is all that is told of a machine, it was measured there. */
export const measured: Terms = {
	en: ['accuracy', 'f1', '=WER', 'bleu', 'perplexity', 'mmlu', 'repetitions', 'repeats', 'averaged over'],
	zh: ['次重复', '次重複', '取平均', '平均耗时'],
	ja: ['回の平均', '回繰り返', '回の繰り返し'],
	ko: ['회 반복', '회 평균', '번 반복'],
	fr: ['répétitions', 'moyenne sur', 'en moyenne sur'],
	de: ['wiederholungen', 'gemittelt über'],
	es: ['repeticiones', 'promediad*'],
};

const MAKERS = ['meta', 'google', 'openai', 'deepmind', 'google deepmind', 'microsoft', 'nvidia', 'anthropic', 'mistral ai', 'eleutherai', 'bigscience', 'stability ai', 'deepseek', 'alibaba', 'facebook', 'apple', 'xai', 'tencent', 'baidu'];

/** What one says of hardware and of training in general, of others' runs and of plans: prices, products, hearsay. */
export const general: Terms = {
	en: ['increasingly', 'more and more', ...phrases(MAKERS, ['trained', 'pre-trained', 'spent', 'needed', 'burned', 'reported', 'reports', 'estimates', 'disclosed', 'says', 'states', 'used', 'is said', 'claims', 'a entraîné', 'hat', 'trainierte', 'entrenó', 'utilizó']), 'hope to', 'we hope', 'still training', 'our next', 'the next model', 'hour costs', 'hour is priced', 'reviewers', 'intend to', 'would like to', 'going to', 'plan to', 'planning to', 'we want to', 'as soon as', 'next spring', 'next summer', 'next autumn', 'next fall', 'next winter', 'next month', 'next release', 'next version', 'says that', 'say that', 'said to have', 'said that', 'claims that', 'claim that', 'argue that', 'argues that', 'is said', 'are said', 'reports', 'reported by', 'according to its authors', 'according to their', 'et al', 'draws up to', 'rated at', 'comes with', 'was announced', 'announced', 'its makers', 'such a model', 'training large models', 'training large language models', 'worldwide', 'models like', 'a model like', 'cookbook', 'tied to our', 'specific to our', 'bound to our', 'which gpu do', 'what gpu do', 'tutorial', 'how to fine-tune', 'walkthrough', 'guide to', 'price of', 'sells', 'sold by', 'is a', 'is one of', 'designed by', 'awarded', 'next year*', 'often', 'commonly', 'typically', 'usually', 'thousands of', 'reportedly', 'rumour*', 'rumor*', 'competitor*', 'large language models are', 'can be trained', 'can be fine-tuned', 'may be trained', 'could be', 'per gpu hour', 'an hour each', 'lets you', 'makes it possible', 'people say', 'their model', 'would', 'should be', 'should use'],
	zh: ['越来越', '日益', '日趋', '可实现', '即可', '实战', '教程', '入门', '实践', '手把手', '是一', '价格', '常用', '一般', '通常', '往往', '据说', '据报道', '区别', '差别', '推出的', '如要', '如果', '自己微调', '可以', '建议', '当年', '当初', '明年', '训练自己的', '自己训练', '下一代', '下一版', '正在申请', '打算', '希望能', '计划', '官方', '据称', '作者称', '作者统计', '高达', '额定', '供您参考', '这样的模型', '这类模型'],
	ja: ['ますます', 'そうだ', 'という', '一般に', '設計した', '目安', '場合', 'できます', 'と言われ', '報告している', '予定', '計画', 'したい', '次の版', '次のリリース', '公式'],
	ko: ['점점', '갈수록', '수 있', '한다고', '예정', '계획', '다음 버전', '하고 싶', '알려져', '직접', '공식', '일반적', '보통', '했다고 밝', '시간당', '원본'],
	fr: ['de plus en plus', 'en général', 'souvent', 'est un', 'est une', 'pourrait', 'on dit', 'si vous', 'nous espérons', 'nous prévoyons', 'prochaine version', 'annoncé*', 'selon ses auteurs', 'aurait', 'jusqu\'à'],
	de: ['immer mehr', 'immer teurer', 'zunehmend', 'im allgemeinen', 'ist ein', 'ist eine', 'üblicherweise', 'könnte', 'angeblich', 'wenn', 'wir hoffen', 'wir planen', 'wir wollen', 'nächste version', 'nächsten version', 'laut den autoren', 'soll', 'bis zu', 'vorgestellt'],
	es: ['cada vez más', 'en general', 'es un', 'es una', 'suele', 'podría', 'se dice', 'si', 'esperamos', 'planeamos', 'queremos', 'próxima versión', 'según sus autores', 'habría', 'hasta', 'presentó'],
};

/** That one's own training took place, whatever else the sentence says of running the model. */
export const trainedHere: Terms = {
	en: ['we trained', 'i trained', 'we have trained', 'i have trained', 'we\'ve trained', 'i\'ve trained', 'we fine-tuned', 'i fine-tuned', 'i finetuned', 'we finetuned', 'we pre-trained', 'we could train', 'i could train', 'we were able to train', 'i was able to train', 'we managed to train', 'sufficed to train', 'was enough to train', 'were enough to train', 'the one we trained', 'our training', 'training this model', 'training of this model'],
	zh: ['训完', '训出', '训了', '练出', '我们训练', '我训练', '我们只训', '训练出来', '训练得到', '训练任务', '才训', '训练时', '训练跑了', '训练混部', '完成训练', '完成微调', '訓練出', '炼的', '炼出', '重训', '重新训', '再训', '训好', '训的', '煉出'],
	ja: ['学習しました', '学習した', '学習させました', '学習を終え', '学習が終わ', '学習させた', '訓練しました', '訓練した'],
	ko: ['학습했', '학습을 마쳤', '학습이 끝', '학습시켰', '훈련했', '학습한', '학습을 끝'],
	fr: ['nous avons entraîné', 'j\'ai entraîné', 'a été entraîné*', 'nous avons affiné', 'a été affiné*', 'pour l\'entraîner', 'a suffi pour l\'a*', 'a suffi pour l\'entr*'],
	de: ['wurde trainiert', 'trainiert wurde', 'habe ich trainiert', 'haben wir trainiert', 'wir haben', 'wir trainierten', 'ich trainierte', 'trainierten wir'],
	es: ['se entrenó', 'entrenamos', 'entrené', 'fue entrenad*', 'se ajustó', 'ajustamos', 'ha sido entrenad*'],
};

/** That it was a training that was run, whatever else runs. */
export const ranTraining: Terms = {
	en: [...phrases(['ran', 'run', 'carried out', 'performed', 'conducted'], ['the training', 'all training', 'our training', 'each training', 'the fine-tuning', 'all fine-tuning']), ...phrases(['the training', 'all training', 'our training'], ['ran on', 'was run', 'is run', 'was carried out', 'is executed', 'was executed', 'was performed', 'was conducted'])],
	zh: phrases(['运行', '运行了', '进行', '进行了', '完成', '完成了', '跑', '跑了', '運行', '運行了', '進行', '進行了', '跑完'], ['训练', '微调', '预训练', '訓練', '微調', '預訓練'], ''),
	ja: phrases(['学習', '訓練', 'トレーニング', 'ファインチューニング'], ['を行いました', 'を行った', 'を行っています', 'を実施しました', 'を実施した', 'を実行しました', 'を回しました'], ''),
	ko: phrases(['학습', '훈련', '파인튜닝'], ['을 진행했', '을 진행하였', '을 수행했', '을 수행하였', '을 돌렸', '을 마쳤', '했습니다', '하였습니다'], ''),
	fr: phrases(['l\'entraînement', 'l\'affinage', 'l\'apprentissage'], ['a tourné', 'a été effectué', 'a été mené', 'a été réalisé', 's\'est déroulé', 's\'est fait']),
	de: phrases(['das training', 'das finetuning', 'das fine-tuning'], ['lief auf', 'lief mit', 'wurde auf', 'erfolgte auf', 'fand auf']),
	es: phrases(['el entrenamiento', 'el ajuste fino'], ['se realizó', 'se llevó a cabo', 'se hizo', 'se ejecutó', 'corrió en', 'fue realizado']),
};

/** A job on a machine, and that it came to its end. */
export const job: Terms = {
	en: ['the job', 'this job', 'our job', 'my job', 'the whole job', 'the run', 'this run', 'our run', 'the whole thing', 'everything', 'it all', 'the script'],
	zh: ['全程', '整个过程', '全部跑完', '任务', '作业'],
	ja: ['ジョブ', '全工程', 'すべて'],
	ko: ['작업', '전체 과정', '모두'],
	fr: ['le calcul', 'les calculs', 'le tout', 'tout a'],
	de: ['das ganze', 'der lauf', 'alles', 'die rechnung'],
	es: ['el cálculo', 'los cálculos', 'todo', 'el trabajo'],
};
export const ended: Terms = {
	en: ['finished after', 'finished in', 'was finished', 'is done after', 'was done after', 'was done in', 'done in', 'completed in', 'completed after', 'was over after', 'ended after', 'took', 'lasted', 'was complete after', 'ran for'],
	zh: ['跑完', '跑了', '用了', '花了', '完成', '耗时'],
	ja: ['終わりました', '終わった', '完了', 'かかった', 'かかりました'],
	ko: ['끝났', '마쳤', '걸렸', '완료'],
	fr: ['a pris', 'a duré', 'ont pris', 'ont duré', 's\'est achevé', 'a tourné', 's\'est terminé'],
	de: ['dauerte', 'lief', 'war nach', 'brauchte', 'beendet', 'fertig'],
	es: ['tardó', 'duró', 'terminó', 'llevó', 'acabó'],
};
