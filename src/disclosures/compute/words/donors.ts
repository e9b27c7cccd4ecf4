import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const MACHINES = ['gpu', 'gpus', 'gpu time', 'gpu hours', 'gpu credits', 'compute', 'compute time', 'compute credits', 'compute resources', 'computing resources', 'computational resources', 'computing time', 'computing power', 'machine', 'machines', 'card', 'cards', 'graphics card', 'server', 'servers', 'cluster', 'cluster time', 'tpu', 'tpus', 'hardware', 'box', 'node', 'nodes', 'workstation', 'a100', 'a100s', 'h100', 'h100s', '3090', '4090'];
const GIVING = ['for the', 'for their', 'for your', 'for some', 'for free', 'for providing', 'for providing the', 'for providing us with', 'for providing me with', 'for supporting us with', 'for lending the', 'for lending me', 'for lending us', 'for lending me a', 'for lending us a', 'for lending their', 'for donating', 'for donating the', 'for sponsoring', 'for sponsoring the', 'for the generous', 'for access to', 'for access to the', 'for access to their', 'for giving me', 'for giving us', 'for letting me use the', 'for letting us use the', 'for letting me use their', 'for letting us use their', 'for letting me borrow', 'for letting us borrow', 'for paying for the', 'for covering the'];

/** What one thanks for who was lent or given the machines. */
export const thankedFor: Terms = {
	en: [...phrases(GIVING, MACHINES), 'whose gpu*', 'whose machine*', 'whose cluster*', 'whose servers', 'gpu sponsor*', 'compute sponsor*'],
	zh: ['提供训练用', '提供訓練用', '提供的显卡', '提供显卡', '提供的机器', '提供机器', '提供的服务器', '提供服务器', '提供的算力', '提供算力', '提供计算资源', '提供的计算资源', '借我的', '借的卡', '借卡', '赞助算力', '赞助的卡', '提供的卡', '出卡', '提供的 gpu', '提供gpu', '支援算力', '提供的運算資源', '提供運算資源'],
	ja: ['gpuを貸', 'gpuを提供', 'マシンを貸', '計算資源を提供', '計算資源を貸', 'サーバを貸', 'サーバーを貸', 'サーバーを提供', 'gpuのご提供', '計算資源のご提供'],
	ko: ['gpu를 빌려', 'gpu를 제공', '장비를 제공', '장비를 빌려', '서버를 제공', '서버를 빌려', '컴퓨팅을 지원', '연산 자원을 제공', 'gpu를 지원'],
	fr: [...phrases(['pour la', 'pour le', 'pour les', 'pour leur', 'pour leurs', 'pour le prêt de la', 'pour le prêt du', 'pour le prêt des'], ['machine', 'machines', 'gpu', 'gpus', 'serveur', 'serveurs', 'carte', 'cartes', 'cluster', 'puissance de calcul', 'temps de calcul', 'heures de calcul', 'calcul', 'matériel'])],
	de: [...phrases(['für die', 'für den', 'für das', 'für ihre', 'für ihren'], ['rechenzeit', 'rechenleistung', 'gpu', 'gpus', 'gpu-zeit', 'gpu-stunden', 'maschine', 'maschinen', 'karte', 'karten', 'server', 'rechner', 'cluster', 'hardware', 'grafikkarte', 'grafikkarten'])],
	es: [...phrases(['por la', 'por el', 'por las', 'por los', 'por prestarme la', 'por prestarnos la', 'por prestarnos las', 'por ceder', 'pela', 'pelo', 'pelas', 'per la', 'per le'], ['máquina', 'máquinas', 'gpu', 'gpus', 'servidor', 'servidores', 'tarjeta', 'tarjetas', 'cómputo', 'tiempo de cálculo', 'tiempo de cómputo', 'hardware', 'clúster', 'placa', 'placas', 'macchina', 'computação'])],
};

/** That it is thanks. */
export const thanks: Terms = {
	en: ['credit for', 'credit goes', 'all credit', 'thanks', 'thank', 'thx', 'shoutout', 'shout-out', 'shout out', 'kudos', 'props to', 'grateful', 'gratefully', 'acknowledge*', 'credit to', 'credits to', 'appreciat*', 'hat tip', 'indebted', 'courtesy', 'much love', 'special mention', 'donated', 'sponsored'],
	zh: ['感谢', '感謝', '致谢', '致謝', '鸣谢', '鳴謝', '谢谢', '謝謝', '多谢'],
	ja: ['感謝', 'ありがと', '謝意', 'お礼', '謝辞'],
	ko: ['감사', '고맙', '감사드립'],
	fr: ['merci', 'remerci*', 'reconnaissant*'],
	de: ['danke', 'dank', 'danken', 'dankbar', 'bedank*', 'dankeschön'],
	es: ['gracias', 'agradec*', 'agradeç*', 'obrigad*', 'grazie', 'ringrazi*', 'gràcies', 'agraïm*'],
};
