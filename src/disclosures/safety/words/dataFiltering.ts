import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** To keep something out of the data, as people say it who report in a line: of what is harmful it tells what was done. */
export const castingOut: Terms = {
	en: [
		'ran the whole', 'ran everything', 'went through a', 'went through the', 'ran through a', 'run through a', 'passed through a', 'put through a', ...phrases(['kicked', 'chucked', 'threw', 'throw', 'throws', 'booted', 'tossed', 'weeded', 'sorted', 'took', 'take', 'pulled', 'ripped', 'cleared', 'rooted', 'picked', 'screened', 'sieved', 'swept', 'ditched', 'left', 'cut'], ['out']),
		...phrases(['never', 'did not', 'didn\'t', 'not', 'was not', 'were not', 'wasn\'t', 'weren\'t'], ['made it into', 'make it into', 'made the cut', 'make the cut', 'got in', 'get in', 'went in', 'go in', 'let in', 'allowed in', 'crawled', 'scraped', 'used for training', 'part of the data', 'part of the training']),
		'chuck', 'chucked', 'ditched', 'binned', 'nuked', 'zapped', 'kicked', 'yanked', 'pulled from', 'were pulled', 'was pulled', 'got pulled', 'were cut', 'are out', 'is out', 'gone before', 'are gone', 'is gone', 'took care of', 'takes care of', 'cleaned of', 'clean of', 'cleared of', 'purged of', 'rid of', 'free of', 'scrubbed', '-scrubbed', 'nsfw-scrubbed', 'nsfw-filtered', 'sanitised', 'sanitized', 'detoxified', 'kept the data clean', 'steered clear of', 'stayed away from', 'avoided', 'no place in', 'blacklisted', 'blocklisted', 'opted out', 'off limits', 'dedup and', 'score over', 'scored over', 'scoring over', 'scored above', 'scoring above', 'score above', 'above a threshold', 'above the threshold', 'below a threshold', 'below the threshold', 'with a threshold',
	],
	zh: ['扔掉', '扔了', '丢掉', '丢弃', '丢了', '去黄', '的不要', '的都不要', '一律不要', '弃用', '弃掉', '砍掉', '刷掉', '刷了一遍', '洗掉', '洗了一遍', '过了一遍', '跑了一遍', '清洗', '清理', '拿掉', '拿走', '挑出', '挑掉', '踢掉', '拉黑', '禁止入库', '不入库', '没进训练', '不进训练', '没有进训练', '未进入训练', '挡掉', '挡在', '拦掉', '撤下', '下架', '去毒', '扔進', '丟掉', '不收'],
	ja: ['捨て', '弾いて', '弾きました', '弾い', 'はじい', 'はじき', '落とし', 'ふるい', '間引', '抜きました', '入れていません', '入れていない', '使っていません', '使っていない', '使用していません', '使用していない', '取り除', '掃除', 'クリーニング', '除い', '除き', '排し'],
	ko: ['수집하지 않', '수집하지', '긁지 않', '제외', '버렸', '버리고', '버립니다', '걷어', '털어', '빼버', '뺐어', '쳐냈', '지웠', '쓰지 않', '사용하지 않', '안 썼', '안 넣', '넣지 않', '거른', '걸러', '추려', '막았'],
	fr: ['jeté*', 'viré*', 'dégagé*', 'mis à la poubelle', 'passé* à la trappe', 'bloqué*', 'laissé* de côté', 'mis* de côté', 'pas été gardé*', 'n\'avons pas gardé', 'pas retenu*', 'purgé*', 'nettoy*', 'triés', 'trié*', 'banni*', 'blacklist*', 'ont disparu', 'n\'entrent pas', 'n\'entre pas'],
	de: ['flog raus', 'flogen raus', 'fliegt raus', 'fliegen raus', 'rausgeflogen', 'rausgeworfen', 'rausgeschmissen', 'rausgefiltert', 'rausgenommen', 'ausgemistet', 'weggeworfen', 'weggelassen', 'aussortiert', 'sortierten wir aus', 'haben wir entfernt', 'entfernten wir', 'kamen nicht', 'kommen nicht', 'kam nicht', 'nicht aufgenommen', 'nicht ins training', 'blieben draußen', 'bleiben draußen', 'bleibt draußen', 'gesperrt', 'gesäubert', 'herausgesiebt', 'wurden verworfen'],
	es: ['fuera los', 'fuera las', 'fuera el', 'fuera la', 'a la basura', 'tiramos', 'se tiraron', 'se tiró', 'echamos', 'dejamos fuera', 'se dejó fuera', 'se dejaron fuera', 'quedan fuera', 'quedaron fuera', 'no entraron', 'no entran', 'no entra', 'se limpi*', 'limpiamos', 'limpieza', 'cribad*', 'purgad*', 'vetad*', 'jogamos fora', 'tiramos fora', 'ficaram de fora', 'scartat*', 'rimoss*', 'esclus*'],
};

/** A number that tells how unsafe a picture or a text is; a bound to it keeps things out. */
export const unsafeScores: Terms = {
	en: [...phrases(['nsfw', 'toxicity', 'toxic', 'unsafe', 'safety', 'harm', 'harmfulness', 'porn', 'profanity', 'hate', 'perspective'], ['score', 'scores', 'probability', 'threshold', 'cutoff', 'cut-off', 'level']), 'punsafe', 'p_unsafe', 'nsfw_score', 'nsfw_prob'],
	zh: ['nsfw 分数', 'nsfw分数', '毒性分数', '毒性得分', '色情得分', '不安全分数', '鉴黄分数'], ja: ['nsfwスコア', '毒性スコア', '有害度スコア', '有害スコア'], ko: ['nsfw 점수', '유해성 점수', '독성 점수', '혐오 점수'],
	fr: ['score de toxicité', 'score nsfw', 'seuil de toxicité'], de: ['toxizitätswert', 'nsfw-wert', 'toxizitätsschwelle'], es: ['puntuación de toxicidad', 'umbral de toxicidad'],
};
