import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** Machines in the widest sense: what a run needs of them, without a word on their type. */
export const means: Terms = {
	en: [
		...phrases(['one', 'a single', 'single', 'a', 'home', 'local', 'the', 'this', 'personal', 'rented', 'university', 'lab', 'old', 'little', 'small', 'big', 'large', 'huge', 'shared', 'private', 'dedicated', 'multiple', 'several', 'many', 'more', 'fewer', 'few', 'gpu', 'compute', 'training', 'university\'s', 'lab\'s', 'institute\'s', 'department\'s'], ['machine', 'machines', 'server', 'servers', 'cluster', 'clusters', 'computer', 'computers']),
		...phrases(['multiple', 'several', 'many', 'more', 'fewer', 'gpu', 'compute', 'training', 'single'], ['node', 'nodes']), 'a node failed', 'faulty node', 'faulty nodes', 'broken node', 'node failure*', 'hardware failure*', 'nodes failed', 'nodes went down',
		...phrases(['the', 'of', 'enough', 'limited', 'our', 'little', 'cloud', 'low', 'extra', 'free', 'out of the'], ['compute', 'compute power']), ...phrases(['compute'], ['for', 'was', 'from', 'came', 'ran out', 'budget', 'power', 'time', 'resources', 'grant*', 'credit*', 'allocation*']),
		'gpu', 'gpus', 'gpu-poor', 'tpu', 'tpus', 'tpu research cloud', 'accelerators', 'machine time', 'machines', 'servers', 'in-house server*', 'multi-node', 'multi-gpu', 'node failure*', 'hardware', 'pc', 'workstation*', 'graphics card*', 'gaming card*', 'consumer card*', 'gpu cards', 'in the cloud', 'cloud instance*', 'cloud credit*', 'cloud provider', 'spot instance*', 'computing power', 'computing time', 'computing resources', 'computational resources', 'computational budget', 'academic budget', 'hpc', 'supercomput*', 'data cent*', 'datacent*', 'gpu utili*', 'gpu stats', 'gpu metrics', 'system metrics', 'power outage*', 'electricity bill', 'power bill', 'distributed setup', 'training infrastructure', 'training platform', 'learning platform', 'computing platform', 'cloud platform',
	],
	zh: ['算力', '显卡', 'gpu', '卡不够', '卡太少', '卡少', '缺卡', '没卡', '多卡', '单卡', '多机', '台机器', '机器上', '的机器', '训练机器', '机器配置', '机器资源', '服务器', '集群', '硬件', '训练设备', '计算设备', '计算资源', '机时', '电费', '显存', '超算', '家用电脑', '个人电脑', '笔记本电脑', '云主机', '云上', '节点故障', '資源', '顯卡', '顯存', '台機器', '機器上', '的機器', '伺服器', '叢集', '硬體', '運算資源', '計算資源', '電費', '機時'],
	ja: ['計算資源', '計算リソース', '計算機', 'gpu', 'マシン', 'サーバ', 'クラスタ', 'ハードウェア', 'のpc', 'pcで', 'pcを', 'パソコン', 'スパコン', 'クラウド', 'グラボ', 'グラフィックボード', 'ノード', '電気代', '計算環境'],
	ko: ['gpu', '그래픽카드', '그래픽 카드', '서버', '클러스터', '장비', '컴퓨팅', '연산 자원', '계산 자원', '하드웨어', '컴퓨터', 'pc로', 'pc에서', '클라우드 gpu', '클라우드 tpu', '클라우드 인스턴스', '클라우드 환경', '클라우드 서비스', '클라우드 컴퓨팅', '클라우드 서버', '클라우드 자원', '클라우드 리소스', '클라우드 크레딧', '클라우드 비용', '클라우드 업체', '클라우드 장비', '클라우드 플랫폼', '클라우드를 빌', '클라우드에서 빌', '구글 클라우드', '네이버 클라우드', 'kt 클라우드', '상용 클라우드', '사내 클라우드', '외부 클라우드', '공용 클라우드', '퍼블릭 클라우드', 'google cloud', '전기세', '전기료', '슈퍼컴퓨터', '노드'],
	fr: ['plateforme de calcul', 'plateforme sécurisée', 'plateforme de l\'*', 'moyens de calcul', 'ressources de calcul', 'puissance de calcul', 'temps de calcul', 'jours de calcul', 'heures de calcul', 'budget de calcul', 'nos machines', 'une machine', 'la machine', 'les machines', 'serveur*', 'un cluster', 'le cluster', 'du cluster', 'notre cluster', 'petit cluster', 'grappe', 'nœud*', 'carte graphique', 'cartes graphiques', 'matériel', 'ordinateur*', 'pc', 'calculateur', 'supercalculateur', 'dans le cloud', 'sur le cloud'],
	de: ['rechenleistung', 'rechenzeit', 'rechenzeitkontingent*', 'rechenressourcen', 'rechenkapazität*', 'rechenbudget*', ...phrases(['einem', 'dem', 'einen', 'den', 'das', 'der', 'unserem', 'kleinen', 'großen', 'neuen', 'lokalen', 'gemieteten', 'eigenen'], ['server', 'cluster', 'cloud']), 'servern', 'knoten', 'grafikkarte*', 'rechner', 'rechnern', 'maschine*', 'spot-instanz*', 'cloud-instanz*', 'rechenzentrum', 'großrechner', 'stromrechnung'],
	es: ['recursos de cómputo', 'recursos computacionales', 'recursos muy limitados', 'recursos limitados', 'pocos recursos', 'poder de cómputo', 'potencia de cálculo', 'cómputo', 'horas de cálculo', 'servidor*', 'clúster', 'nodo*', 'tarjeta* gráfica*', 'máquina*', 'ordenador*', 'computadora*', 'equipo doméstico', 'la nube', 'superordenador*', 'infraestructura'],
};

const FEW = ['limited', 'rather limited', 'very limited', 'quite limited', 'scarce', 'modest', 'tight', 'restricted', 'insufficient', 'little', 'lack of', 'shortage of', 'short of', 'short on', 'out of', 'not enough', 'not have enough', 'no more', 'not have the', 'not had the', 'not have enough of the', 'a handful of', 'only so many', 'the limits of our', 'not afford', 'no budget for', 'not have access to'];
const STOCK = ['compute', 'compute budget', 'compute resources', 'computing', 'computing power', 'computing resources', 'computational resources', 'computational budget', 'compute power', 'resources', 'budget', 'budgets', 'gpu', 'gpus', 'gpu memory', 'gpu time', 'gpu hours', 'gpu resources', 'gpu budget', 'tpus', 'hardware', 'machines', 'cards', 'cluster time', 'machine time', 'funds', 'funding', 'money', 'credits', 'cloud credits', 'allocation', 'memory'];

/** That the means of a run were few: told as a reason for how the model came out. */
export const scarcity: Terms = {
	en: [...phrases(FEW, STOCK), ...phrases(['compute', 'computational', 'computing', 'resource', 'budget', 'budgetary', 'hardware', 'gpu', 'cost', 'memory'], ['constraint*', 'limit', 'limits', 'limitation*', 'restriction*', 'shortage*', 'was limited', 'were limited', 'was scarce', 'were scarce', 'ran out', 'was not enough', 'were not enough', 'was exhausted', 'had run out', 'had been used up', 'was used up']), 'gpu-poor', 'resource-constrained', 'compute-constrained', 'allocation had', 'allocation ran out', 'allocation was used', 'used up our', 'academic budget', 'student budget', 'hobby budget', 'shoestring*', 'all we could afford', 'all i could afford', 'could not afford', 'couldn\'t afford', 'cannot afford', 'can\'t afford', 'reasons of cost', 'cost reasons', 'for budget reasons', 'to save compute', 'to save cost*'],
	zh: [...phrases(['受限于', '受限於', '限于', '囿于', '缺乏', '缺少', '没有足够的', '没有足够', '苦于没有', '没有更多'], ['算力', '显卡', '显存', '计算资源', '资源', '经费', '预算', '硬件', '机器', '卡', '成本', '設備', '顯卡', '顯存', '經費'], ''), ...phrases(['算力', '显卡', '显存', '计算资源', '训练资源', '资源', '经费', '预算', '硬件', '硬件条件', '机器', '卡', '机时', '顯卡', '顯存', '經費', '預算', '硬體', '運算資源'], ['有限', '不足', '不够', '紧张', '限制', '受限', '太少', '不多', '耗尽', '用完', '不夠', '緊張', '用光'], '-'), '没钱'],
	ja: [...phrases(['計算資源', '計算リソース', 'gpu', 'リソース', '予算', 'メモリ', '資金', 'マシン'], ['が足り', 'が限られ', 'の制約', 'の都合', 'が不足', '不足', 'の関係', 'が尽き', 'の限界', 'がなく', 'が乏し', 'に限り', 'の制限'], '')],
	ko: phrases(['자원', '컴퓨팅 자원', '연산 자원', '예산', 'gpu', '장비', '메모리', '비용', '리소스', '돈'], ['부족', '이 부족', '가 부족', '의 한계', ' 한계', '이 한정', '가 한정', ' 제약', '의 제약', ' 문제로', '이 모자라', '가 모자라', '이 없어', '가 없어'], ''),
	fr: ['faute de moyens', 'faute de gpu', 'faute de budget', 'faute de ressources', 'faute de calcul', 'manque de moyens', 'manque de ressources', 'manque de gpu', 'manque de budget', 'moyens limités', 'ressources limitées', 'ressources de calcul limitées', 'budget limité', 'budget serré', 'petit budget', 'contraintes de calcul', 'contraintes budgétaires', 'contraintes matérielles', 'raisons de coût*', 'raisons budgétaires', 'moyens modestes', 'ressources modestes', 'calcul limité*'],
	de: ['begrenzte rechen*', 'begrenzter rechen*', 'begrenzten rechen*', 'begrenzte ressourcen', 'begrenzter ressourcen', 'begrenzten ressourcen', 'beschränkte* ressourcen', 'beschränkte* mittel*', 'beschränkter mittel', 'knappe* rechen*', 'knappe* budget*', 'kleine* budget*', 'zu wenig rechen*', 'zu wenige gpus', 'mangels rechen*', 'mangels hardware', 'mangels gpu*', 'aus kostengründen', 'mehr rechenleistung', 'budget reichte', 'budget erlaubte', 'fehlte die rechen*', 'fehlte uns die rechen*', 'geld reichte', 'rechenzeit war'],
	es: ['recursos limitados', 'recursos muy limitados', 'recursos escasos', 'pocos recursos', 'escasos recursos', 'recursos de cómputo limitados', 'recursos computacionales limitados', 'presupuesto limitado', 'presupuesto ajustado', 'presupuesto muy', 'falta de recursos', 'falta de cómputo', 'falta de presupuesto', 'falta de gpu*', 'limitaciones de hardware', 'limitaciones de cómputo', 'limitaciones de recursos', 'limitaciones computacionales', 'por motivos de coste', 'por razones de costo', 'no daba más', 'no teníamos más', 'no daba para más', 'nos quedamos sin', 'cómputo limitado'],
};

/** Languages for which there is little to learn from: no lack of machines. */
export const poorLanguages: Terms = {
	en: ['low resource', 'under resourced', 'languages with limited resources', 'languages with few resources'],
	zh: [...phrases(['资源有限', '资源不足', '资源匮乏', '资源较少', '资源稀缺', '資源不足', '資源有限'], ['的语言', '语言', '语种', '的语种', '的語言'], ''), '低资源', '低資源'],
	ja: [...phrases(['リソースが限られた', 'リソースが乏しい', 'リソースの乏しい', 'リソース不足の', 'リソースが不足している'], ['言語'], ''), '低リソース', '低資源'],
	ko: [...phrases(['자원이 부족한', '자원 부족', '리소스가 부족한', '자원이 한정된'], ['언어']), '저자원', '저리소스'],
	fr: [...phrases(phrases(['langues'], ['à', 'aux', 'avec des', 'disposant de']), ['ressources limitées', 'faibles ressources', 'ressources modestes']), 'langues peu dotées', 'peu de ressources'],
	de: ['ressourcenarm*', ...phrases(['sprachen mit'], ['begrenzten ressourcen', 'wenigen ressourcen', 'wenig ressourcen', 'geringen ressourcen'])],
	es: phrases(['idioma', 'idiomas', 'lengua', 'lenguas'], ['con pocos recursos', 'de pocos recursos', 'con escasos recursos', 'de escasos recursos', 'con recursos limitados', 'de recursos limitados', 'con recursos escasos']),
};

/** That a run took a lot or a little, of time, money or power, without the amount. */
export const effort: Terms = {
	en: ['expensive', 'inexpensive', 'cheap', 'cheap to train', 'cheaper to train', 'cost to train', 'training cost*', 'cost of training', 'cost of the training', 'training budget*', 'pocket money', 'took ages', 'took forever', 'much longer', 'far longer', 'took long', 'took longer', 'took rather longer', 'took somewhat longer', 'took far longer', 'took much longer', 'took a while', 'took a long', 'took so long', 'takes forever', 'ages to', 'forever to', 'a long time', 'a long while', 'a good while', 'so long', 'so slow', 'much slower', 'much quicker', 'dragged on', 'finally finished', 'finally done', 'around the clock', 'day and night', 'a few days', 'a few hours', 'a few weeks', 'several days', 'several weeks', 'several months', 'several hours', 'a couple of days', 'many days', 'many weeks', 'all winter', 'all summer', 'for days', 'for weeks', 'for months', 'days of', 'weeks of', 'months of', 'compute-intensive', 'compute intensive', 'resource-intensive', 'compute-heavy', 'compute-hungry', 'energy footprint', 'energy consumption', 'power consumption', 'electricity', 'carbon footprint', 'carbon emissions'],
	zh: ['昂贵', '烧钱', '很贵', '太贵', '便宜', '训练成本', '训练的成本', '训练开销', '训练费用', '花钱', '电费', '很长时间', '很久', '许久', '好久', '漫长', '较长时间', '很慢', '太慢', '得慢', '持续了', '拖到', '拖了', '耗时', '费时', '耗电', '能耗', '资源消耗', '训练效率', '數週', '電費', '昂貴', '費用'],
	ja: ['コスト', '費用', 'お金', 'お小遣い', '電気代', '高価', '安価', '安く', '長い時間', '時間がかか', '時間を要', '長時間', '長期間', 'ずっと', '何日も', '何週間も', '消費電力', '課金'],
	ko: ['비용', '비싸', '비쌌', '돈이', '저렴', '전기세', '전기료', '오래 걸', '꽤 걸', '시간이', '며칠', '몇 주', '몇 달', '용돈', '전력'],
	fr: ['coûteux', 'coûteuse', 'coût', 'coûts', 'cher', 'chère', 'bon marché', 'notre budget', 'petit budget', 'longtemps', 'longue durée', 'de longues', 'quelques jours', 'quelques heures', 'quelques semaines', 'plusieurs jours', 'plusieurs semaines', 'plusieurs mois', 'plusieurs heures', 'plus lent*', 'empreinte', 'électricité', 'énergie'],
	de: ['teuer', 'teure*', 'kostspielig*', 'billig*', 'günstig*', 'kosten', 'unser budget', 'stromrechnung', 'lange gedauert', 'dauerte lange', 'sehr lange', 'ewig', 'einige tage', 'einige stunden', 'einige wochen', 'mehrere tage', 'mehrere wochen', 'mehrere stunden', 'mehrere monate', 'wochenlang', 'tagelang', 'aufwendig*', 'aufwändig*', 'langsam*', 'energieverbrauch', 'stromverbrauch'],
	es: ['caro', 'cara', 'costoso', 'costosa', 'coste', 'costo', 'costes', 'barato', 'barata', 'presupuesto', 'mucho tiempo', 'bastante tiempo', 'varios días', 'varias semanas', 'varios meses', 'varias horas', 'unos días', 'unas semanas', 'muy lento', 'lentísimo', 'más lento', 'consumo eléctrico', 'huella', 'electricidad', 'bolsillo'],
};

/** That a run took place: it is told as over, or as one's own. */
export const tookPlace: Terms = {
	en: ['we', 'us', 'our', 'ours', 'i', 'my', 'mine', 'this model', 'this checkpoint', 'this version', 'this release', 'this edition', 'this run', 'the authors', 'was', 'were', 'had', 'has been', 'have been', 'did', 'didn\'t', 'could', 'couldn\'t', 'took', 'ran', 'went', 'made', 'kept', 'finished', 'stopped', 'crashed', 'restarted', 'interrupted', 'resumed', 'trained on', 'trained at', 'trained in', 'trained with', 'trained by', 'trained using', 'trained under', 'pretrained on', 'pre-trained on', 'fine-tuned on', 'finetuned on', 'fine-tuned with', 'trained entirely', 'trained completely', 'done', 'used', 'sponsored', 'funded', 'paid', 'thanks'],
	zh: ['了', '我们', '我', '本模型', '本次', '本项目', '本工作', '该模型', '本版', '这个模型', '由于', '因算力', '因经费', '因资源', '因硬件', '只训', '只能训', '只好', '仅训', '受限于', '没能', '全程', '完成', '而成', '我們', '由於', '持续', '跑出来', '训出', '非常', '训得'],
	ja: ['ました', 'した', 'いました', 'でした', 'だった', 'なかった', 'ません', 'できず', '足りず', 'ため', 'ので', 'ています', 'ている'],
	ko: ['했습니다', '했', '었', '았', '였', '했다', '우리', '저희', '습니다', '했어요', '됐', '되었', '못'],
	fr: ['nous', 'notre', 'nos', 'j\'ai', 'mon', 'a été', 'ont été', 'avons', 'aura', 'auront', 'ce modèle', 'cette version', 'était', 'étaient', 'a dû', 'entraîné sur', 'entraîné avec', 'réalisé*', 'effectué*', 'fait', 'a duré', 'a coûté'],
	de: ['wir', 'unser*', 'ich', 'mein*', 'wurde', 'wurden', 'war', 'waren', 'musste', 'mussten', 'konnte', 'konnten', 'hatte', 'hatten', 'hat', 'dieses modell', 'diese version', 'trainiert auf', 'trainiert mit', 'lief', 'liefen', 'stand', 'standen'],
	es: ['nuestro*', 'nuestra*', 'nos', 'mi', 'se hizo', 'se hicieron', 'se entrenó', 'fue', 'fueron', 'era', 'pudimos', 'pude', 'tuvimos', 'tuve', 'hicimos', 'hemos', 'ha sido', 'este modelo', 'esta versión', 'entrenado en', 'entrenado con', 'se realizó', 'realizado', 'usamos', 'utilizamos', 'tardó', 'costó', 'daba', 'teníamos', 'había', 'porque'],
};

/** Learning as a thing that is run: narrower than all words for it, which also stand for what a model knows. */
export const run: Terms = {
	en: ['train', 'trained', 'training', 'to train', 'expensive run', 'costly run', 'cheap run', 'retrain*', 're-train*', 'pretrain*', 'pre-train*', 'fine-tuned', 'finetuned', 'fine-tuning', 'finetuning', 'post-training', 'training run*', 'the run', 'this run', 'our run', 'our runs', 'my run', 'longer run', 'such runs', 'the runs', 'first run', 'second run', 'last run', 'final run', 'ablations', 'our experiments', 'all experiments', 'the experiments', 'our recipe', 'the final stage', 'last stage', 'first stage', 'second stage', 'third stage', 'stopped early', 'at epoch', 'after epoch', 'loss curve*', 'one seed', 'the job', 'converge*', 'convergence'],
	zh: ['训练', '预训练', '微调', '训得', '训的', '训了', '只训', '训出', '训完', '训到', '跑出来', '跑的', '炼', '實驗', '訓練', '微調', '预训'],
	ja: ['学習', '訓練', 'トレーニング', 'ファインチューニング', '微調整'],
	ko: ['학습', '훈련', '파인튜닝', '미세조정', '미세 조정'],
	fr: ['entraînement*', 'entraîné*', 'entraîner', 'l\'entraîner', 'apprentissage', 'les calculs', 'nos calculs', 'affinage', 'affiné*', 'pré-entraîn*', 'préentraîn*'],
	de: ['training*', 'trainiert*', 'trainieren', 'vortraining', 'feinabstimmung', 'feintuning', 'nachtraining', 'trainingslauf*'],
	es: ['entrenamiento*', 'entrenad*', 'entrenó', 'entrenamos', 'entrenar', 'entrenarlo', 'preentren*', 'ajuste fino', 'reentren*'],
};

/** By whose help a run came about. */
export const enabled: Terms = {
	en: ['would not have been possible', 'would have been possible', 'wouldn\'t have been possible', 'made possible', 'was possible thanks', 'sponsor*', 'funded by', 'funding from', 'paid for', 'pays for', 'covered by', 'came out of', 'out of a', 'donat*', 'with the help of', 'grant', 'grants', 'programme', 'kindly', 'generous*', 'lent', 'borrowed', 'thanks to a', 'thanks to the', 'on loan', 'out of my own', 'from my own'],
	zh: ['算力支持', '机时支持', '赞助', '资助', '借给', '借来', '借了', '借的', '借用', '捐赠', '自费', '自掏腰包', '感谢', '感謝', '贊助', '資助'],
	ja: ['支援', '提供', '借り', '自費', '感謝', '助成', '協力'],
	ko: ['지원', '후원', '제공', '감사', '빌려', '빌린', '사비'],
	fr: ['grâce à', 'financé*', 'bénéficié', 'soutien', 'subvention', 'offert*', 'prêté*', 'remerci*'],
	de: ['dank', 'möglich wurde', 'wurde möglich', 'möglich gemacht', 'gefördert', 'förderung', 'gesponsert', 'gestellt', 'bereitgestellt von', 'bezahlt', 'geliehen', 'spende*'],
	es: ['gracias a', 'beca', 'subvención', 'financiad*', 'donad*', 'cedid*', 'prestad*', 'apoyo de', 'patrocin*'],
};

/** What is counted of machines while they work. */
export const meters: Terms = {
	en: [...phrases(['gpu', 'gpus', 'hardware', 'system', 'power', 'energy', 'node'], ['stats', 'statistics', 'metrics', 'utilisation', 'utilization', 'usage', 'monitoring', 'memory', 'temperature', 'temperatures'])],
	zh: ['资源消耗', '显卡利用率', '资源使用'],
};

/** The names under which papers tell what was computed with. */
export const setup: Terms = {
	en: ['hardware setup', 'details on hardware', 'details on the hardware', 'details of the hardware', 'details about the hardware', 'information on hardware', 'hardware used', 'hardware details', 'hardware configuration', 'compute setup', 'compute details', 'compute used', 'infrastructure details', 'computational cost*', 'compute cost*'],
	zh: ['所用硬件', '硬件配置', '硬件细节', '算力细节', '计算开销'],
	fr: ['moyens de calcul', 'matériel utilisé', 'coût de calcul'],
	de: ['verwendete hardware', 'rechenaufwand'],
	es: ['hardware utilizado', 'hardware de entrenamiento', 'coste computacional'],
};

/** That something stands somewhere, in plain words. */
export const stands: Terms = {
	en: ['is in the', 'are in the', 'is given in', 'are given in', 'appears in', 'appear in', 'listed in', 'described', 'discussed', 'reported'],
	ja: ['に記載', 'に書'],
	ko: ['에 있', '에 기재'],
	fr: ['figure dans', 'figurent dans', 'est discutée', 'sont décrits', 'est décrit'],
	de: ['steht im', 'stehen im', 'steht in', 'stehen in', 'beschrieben'],
	es: ['está en', 'están en', 'figura en', 'figuran en', 'aparecen en'],
};
