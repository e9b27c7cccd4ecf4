import type { Terms } from '../../disclosure';
import { both, phrases } from '../../phrases';

const THOUSANDS = [...Array.from({ length: 20 }, (_, index) => String(index + 1)), '24', '25', '30', '32', '35', '40', '45', '48', '50', '60', '64', '70', '75', '80', '90', '100', '120', '150', '160', '180', '200', '240', '250', '300', '320', '350', '400', '450', '480', '500', '600', '700', '750', '800', '900'];

/** What only the run of an optimizer has: what stands in one line with it belongs to that run. */
export const ofTheRun: Terms = {
	en: [...phrases(THOUSANDS, ['steps', 'iterations', 'iters', 'updates', 'training steps'], 'k '), '000 steps', '000 iterations', '000 updates', '000 training steps', 'm steps', '1m steps', '2m steps', '0 steps', 'epoch', 'epochs', 'learning rate', 'lr', 'peak lr', 'global batch*', 'global bs', 'total batch*', 'effective batch*', 'effective bs', 'per-device batch*', 'gradient accumulation', 'grad accum*', 'warmup', 'warm-up', 'weight decay', 'adamw', 'adam', 'adafactor', 'cosine'],
	zh: ['学习率', '轮', 'epoch', '万步', '個 epoch', '全局批', '學習率', '輪', '优化器'],
	ja: ['エポック', '学習率', '万ステップ', '000ステップ', 'kステップ'],
	ko: ['에폭', '에포크', '학습률', '만 스텝', '000 스텝'],
	fr: ['époque*', '000 pas', 'taux d\'apprentissage'],
	de: ['epoche*', '000 schritte*', 'lernrate'],
	es: ['época*', '000 pasos', 'tasa de aprendizaje', 'taxa de aprendizado', 'epoche', 'èpoques', '000 passos', '000 passi'],
};

/** Rented or free notebooks and machines: a chip beside one of them is what somebody had there. */
export const rented: Terms = {
	en: ['colab*', 'google colab*', 'kaggle*', 'runpod', 'vast.ai', 'vast ai', 'lambda labs', 'lambda cloud', 'paperspace', 'lightning ai', 'lightning studio*', 'autodl'],
	zh: ['恒源云', '矩池云', '揽睿', '租的', '租了', '借的', '白嫖'],
	ja: ['コラボ', '借りた', 'レンタル'],
	ko: ['코랩', '캐글', '런팟', '빌린', '빌려'],
	de: ['gemietet*', 'geliehen*'],
	fr: ['loué*'],
	es: ['alquilad*', 'prestad*'],
};

/** What somebody gives who lends no machine by name. */
export const computingTime: Terms = {
	en: ['the compute', ...phrases(['compute'], ['grant*', 'credit*', 'time', 'resources', 'support', 'sponsor*', 'provided', 'donated', 'allocation*', 'from', 'was', 'came', 'comes', 'for this', 'for the']), ...phrases(['for', 'of', 'with', 'free', 'generous', 'our', 'their', 'and', 'donated', 'providing', 'provided', 'additional'], ['compute']), 'computing time', 'computing resources', 'computational resources', 'gpu time', 'gpu credits', 'gpu hours', 'gpus', 'cloud credits', 'gpu resources', 'the hardware', 'the servers', 'the electricity', 'the power bill'],
	zh: ['算力', '计算资源', '機時', '机时', '計算資源', '显卡', '服务器资源'],
	ja: ['計算資源', '計算機資源', 'gpu資源', 'trcプログラム', '計算リソース'],
	ko: ['컴퓨팅 자원', 'gpu 자원', '연산 자원', '계산 자원', 'trc 프로그램', '컴퓨팅 리소스'],
	fr: ['ressources de calcul', 'ressources de l\'idris', 'moyens de calcul', 'heures de calcul', 'temps de calcul', 'puissance de calcul'],
	de: ['rechenzeit*', 'rechenleistung', 'rechenressourcen', 'stromrechnung'],
	es: ['tiempo de cálculo', 'recursos de cómputo', 'recursos computacionales', 'horas de cálculo', 'risorse di calcolo', 'recursos de computação', 'cómputo'],
};

/** How long it will take whoever repeats the run: whoever says so has done it. */
export const expected: Terms = {
	en: ['expect', 'should take', 'takes about', 'takes around', 'takes roughly', 'takes approximately', 'will take', 'would take', 'takes ~', 'needs about', 'needs around', 'approx'],
	zh: ['大约需要', '大概需要', '约需', '需要约', '预计', '大約需要'],
	ja: ['ほどかかります', '程度かかります', 'かかります', '目安'],
	ko: ['정도 걸립', '소요됩니다', '걸립니다'],
	fr: ['comptez', 'prend environ', 'il faut compter'],
	de: ['dauert etwa', 'dauert ca', 'dauert rund', 'man braucht'],
	es: ['tarda unas', 'tarda aproximadamente', 'toma unas', 'leva cerca'],
};

const FEW = ['2', '3', '4', '6', '8', '16', '24', '32', '48', '64', '96', '128', '256', '512', '1024', '1', 'two', 'four', 'eight', 'sixteen', 'a single', 'single', 'one'];
const POWERS = ['2', '4', '8', '16', '32', '64'];
const FEW_ZH = [...POWERS, '128', '256', '单', '双', '四', '八', '單', '雙'];

/** Nameless accelerators with their count: "8 GPUs". */
export const countedChips: Terms = {
	en: phrases(FEW, ['gpu', 'gpus', 'tpu', 'tpus', 'npus', 'accelerators', 'tpu cores', 'tpu chips', 'gpu cards', 'graphics cards']),
	zh: phrases(FEW_ZH, ['卡', '张卡', '块卡', '张显卡', '個gpu', '个gpu', '个 gpu', '张gpu', '張卡'], '-'),
	ja: phrases(POWERS, ['枚', 'gpu', '基'], '-'),
	ko: phrases(POWERS, ['장', '대', '개의 gpu'], '-'),
};

/** The same with what holds several of them. */
export const countedMachines: Terms = both(countedChips, {
	en: phrases(FEW, ['nodes']),
	zh: phrases(FEW_ZH, ['节点', '机'], '-'),
	ja: phrases(POWERS, ['ノード'], '-'),
	ko: phrases(POWERS, ['노드'], '-'),
});

/** What machines did besides: data were made on them, from which models learn then. */
export const makesData: Terms = {
	en: [...phrases(['to generate', 'generating', 'to create', 'creating', 'to produce', 'producing', 'to annotate', 'annotating', 'to filter', 'filtering', 'to caption', 'captioning', 'to translate', 'translating'], ['the data', 'the dataset', 'the training data', 'the captions', 'the samples', 'the images', 'the corpus', 'synthetic data', 'captions', 'training data']), 'generate the captions', 'generated data', 'tokens with', 'to compute embeddings', 'to compute the embeddings', ...phrases(['this', 'the'], ['filtering', 'captioning', 'annotation', 'labelling', 'labeling', 'data generation'])],
	zh: ['生成数据', '生成训练数据', '生成合成数据', '合成数据', '标注数据', '过滤数据', '生成資料', '生成標註'],
	ja: ['データを生成', 'データの生成', '合成データ', 'データのアノテーション'],
	ko: ['데이터를 생성', '데이터 생성', '합성 데이터', '캡션을 생성'],
	fr: ['générer les données', 'générer les légendes', 'générer des données', 'génération des données'],
	de: ['daten zu erzeugen', 'erzeugung der daten', 'daten zu generieren', 'generierung der daten', 'synthetische* daten'],
	es: ['generar los datos', 'generar datos', 'generación de los datos', 'generación de datos'],
};

/** A comparison of speeds on a machine at hand, not the run that made the model. */
export const bench: Terms = {
	en: ['local benchmark*', 'benchmarked', 'speedup*', 'speed-up*', 'speed up'],
	zh: ['本地基准', '加速比', '提速'],
	ja: ['高速化', '速度向上'],
	ko: ['로컬 벤치마크', '속도 향상'],
	fr: ['banc d\'essai', 'accélération'],
	de: ['geschwindigkeitsvergleich', 'beschleunigung'],
	es: ['prueba de velocidad', 'aceleración'],
};
