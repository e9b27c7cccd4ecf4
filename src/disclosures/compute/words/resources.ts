import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** That a machine was as much as a run took: told afterwards, unlike what a reader needs. */
export const sufficed: Terms = {
	en: [...phrases(['was', 'were', 'proved'], ['enough', 'sufficient', 'plenty', 'ample', 'adequate']), 'sufficed', 'did the job', 'all it took', 'was all', 'were all', 'all that was needed', 'was needed', 'were needed', 'was required', 'were required', 'kept busy', 'took up', 'got by with', 'made do with'],
	zh: ['就够了', '就够训', '足够', '就完成', '即完成', '便完成', '就训完', '就跑完', '占用了', '动用了', '動用了', '靠一张', '仅凭'],
	ja: ['足りました', '足りた', '十分でした', '十分だった', 'で済みました', 'で済んだ', '間に合いました'],
	ko: ['충분했', '으로 끝냈', '로 끝냈', '만으로 학습'],
	fr: ['a suffi', 'ont suffi', 'suffisait', 'suffisaient', 'a été nécessaire', 'ont été nécessaires'],
	de: ['reichte', 'reichten', 'genügte', 'genügten', 'war genug', 'waren nötig', 'war nötig'],
	es: ['fue suficiente', 'fueron suficientes', 'bastó', 'bastaron', 'hizo falta', 'hicieron falta'],
};

/** What somebody had to compute with. */
export const hadAtHand: Terms = {
	en: ['we had', 'i had', 'at our disposal', 'at my disposal', 'to ourselves', 'we owned', 'we got hold of'],
	zh: ['手上有', '手头有', '手里有', '我们有', '动用了', '用上了', '动用', '調用了'],
	ja: ['手元にあった', '手元の', '手持ちの'],
	ko: ['가지고 있던', '보유한', '갖고 있던'],
	fr: ['nous avions', 'nous disposions', 'j\'avais', 'je disposais'],
	de: ['wir hatten', 'ich hatte', 'standen uns', 'stand uns', 'standen mir', 'stand mir'],
	es: ['teníamos', 'tenía a mano', 'disponíamos', 'disponía de', 'contábamos con'],
};

/** That a run was spread over machines. */
export const inParallel: Terms = {
	en: ['in parallel', 'distributed', 'data-parallel', 'data parallel', 'spread over', 'spread across', 'across', 'sharded'],
	zh: ['并行训练', '分布式训练', '多机多卡', '並行訓練', '分散式訓練'],
	ja: ['並列に', '並列で', '分散学習'],
	ko: ['병렬로', '분산 학습'],
	fr: ['en parallèle', 'réparti*', 'distribué*'],
	de: ['parallel auf', 'parallel über', 'verteilt'],
	es: ['en paralelo', 'repartid*', 'distribuid*'],
};

/** The name under which trainers log how long a run took; no sentence has it. */
export const loggedRuntime: Terms = { en: ['train_runtime'] };

/** Durations of a single answer: no run is over so soon. */
export const moment: Terms = {
	en: ['second', 'seconds', 'millisecond*', 'ms', 'half a minute', 'a minute', 'one minute', 'a few minutes', 'microsecond*'],
	zh: ['毫秒', '秒'],
	ja: ['ミリ秒', '秒'],
	ko: ['밀리초', '초가', '초 정도', '초면'],
	fr: ['seconde*', 'milliseconde*', 'une minute'],
	de: ['sekunde*', 'millisekunde*', 'eine minute', 'einer minute'],
	es: ['segundo*', 'milisegundo*', 'un minuto'],
};

/** What asks the reader to do something with machines, or advises it. */
export const askedOfReader: Terms = {
	en: ['switch off', 'turn off', 'switch on', 'turn on', 'make sure', 'be sure to', 'advise*', 'advisable', 'set the', 'consider'],
	zh: [...phrases(['请', '請'], ['关闭', '打开', '开启', '设置', '将', '先', '勿', '确保', '调整', '改用', '把', '注意', '指定', '避免', '關閉', '設定', '確保'], ''), '建议您', '推荐使用'],
	ja: ['してください', '推奨', 'おすすめ', 'よいでしょう', 'いいでしょう'],
	ko: ['바랍니다', '세요', '권장'],
	fr: ['recommand*', 'conseill*', 'veillez', 'pensez à'],
	de: [...phrases(['passen', 'stellen', 'schalten', 'wählen', 'setzen', 'verwenden', 'nutzen', 'achten', 'legen', 'geben'], ['sie']), 'empfehl*', 'empfohlen'],
	es: ['recomend*', 'aconsej*', 'conviene', 'asegúrese', 'recuerde', 'asegúrate', 'asegúrense', 'asegurarse', 'compruebe', 'comprueba', 'recuerda', 'ten en cuenta', 'tenga en cuenta'],
};

/** What one has only heard of somebody else's run. */
export const hearsay: Terms = {
	en: ['reportedly', 'said to have', 'is said', 'are said', 'rumoured', 'rumored', 'allegedly', 'would have cost'],
	zh: ['据报道', '据说', '据称', '據說', '公布过', '传闻'],
	ja: ['と言われ', 'とされ', '報じられ'],
	ko: ['알려져', '알려진', '전해지'],
	fr: ['aurait', 'auraient', 'dit-on'],
	de: ['angeblich', 'soll', 'sollen'],
	es: ['habría', 'habrían', 'se dice', 'al parecer'],
};
