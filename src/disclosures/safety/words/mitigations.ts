import type { Terms } from '../../disclosure';
import { SEE_ZH, phrases } from '../../phrases';

/** 性的 where it is no part of 定性的 'qualitative', 理性的 'rational', 男性的 'male' and their like. */
export const sexualJa = [
	...phrases(['性的', '性的な'], ['コンテンツ', '内容', '表現', '描写', '画像', '動画', '文章', 'テキスト', '発言', '発話', '会話', '行為', '暗示', '示唆', '嫌がらせ', 'ハラスメント', '搬取', '虐待', '暴力', '要求', '目的', '素材', '話題', '出力', '語', 'ロールプレイ', 'シーン'], ''),
	...phrases(['、', '・', 'や', 'は', 'が', 'に', 'の', 'な', '「', '(', ',', '/', '露骨に', 'あるいは', 'または', 'および'], ['性的'], ''),
	...phrases(['性的'], ['・暴力', '、暴力', 'かつ暴力', 'または暴力', 'もしくは暴力', 'や暴力', 'に露骨', 'に不適切'], ''),
];

/** A model that goes over what it has written itself, and a written charter for it. */
export const selfCritique: Terms = {
	en: ['self-critique*', 'self-revision*', 'self-criticism', ...phrases(['critique', 'critiques', 'critiqued', 'criticise', 'criticize', 'revise', 'revises', 'revised', 'rewrite', 'rewrites', 'judge', 'review', 'reviews', 'check', 'checks', 'correct', 'corrects', 'improve'], ['its own', 'its answers', 'its drafts', 'its replies', 'its unsafe', 'its harmful', 'their own']), 'by the model itself'],
	zh: ['自我批评', '自我批判', '自我审查', '自我修正', '自我修订', '自我评判', '自我检查', '检查自己的', '批评自己的', '审视自己的', '修改自己的', '自我批評'],
	ja: ['自己批判', '自己修正', '自分で批判', '自ら批判', '自分の回答を', '自身の回答を'],
	ko: ['스스로 비판', '자기 비판', '스스로 고쳐', '스스로 수정', '스스로 검토', '자기 수정'],
	fr: ['autocritique', 'auto-critique', 'ses propres réponses', 'ses propres brouillons'],
	de: ['selbstkritik', 'eigene antworten', 'eigenen antworten', 'eigene entwürfe', 'eigenen entwürfe'],
	es: ['autocrítica', 'sus propias respuestas', 'sus propios borradores'],
};
export const charters: Terms = {
	en: ['constitutional ai', 'constitutional-ai', 'constitution', 'principles', 'guidelines', 'charter', 'code of conduct'],
	zh: ['constitutional ai', '宪法', '准则', '原则', '章程', '守则'], ja: ['憲法', '原則', '指針'], ko: ['헌법', '원칙', '준칙', '지침'],
	fr: ['constitution', 'principes', 'charte'], de: ['verfassung', 'prinzipien', 'grundsätze*', 'leitlinien'], es: ['constitución', 'principios', 'directrices'],
};
/** To write anew what was not fit to be said. */
export const reworking: Terms = {
	en: ['revise*', 'revising', 'rewrite', 'rewrites', 'rewritten', 'rewrote', 'rewriting', 'critique*', 'criticise*', 'criticize*', 'corrected', 'redrafted', 'was applied', 'was used', 'was employed', 'we used', 'we applied', 'is used', 'trained'],
	zh: ['改写', '重写', '修改', '修订', '改寫', '重寫'], ja: ['書き直', '修正', '改稿'], ko: ['고쳐 쓰', '고쳐', '다시 쓰', '수정'], fr: ['réécri*', 'corrig*', 'révis*'], de: ['umschreib*', 'umgeschrieben', 'überarbeit*', 'neu schreib*'], es: ['reescrib*', 'reescrit*', 'corrig*', 'corregid*'],
};

/** To make something dear to the model in its training, so that it leaves it. */
export const penalties: Terms = {
	en: ['penalise*', 'penalize*', 'penalty', 'penalties', 'punish*', 'negative reward*', 'lower reward*', 'subtract*', 'deduct*', 'zero reward', 'low reward*', 'reward of zero', 'no reward', 'negative reward', 'reward is zeroed', 'reward was zeroed', 'reward set to zero', 'scored zero', 'lost points'],
	zh: ['扣分', '惩罚', '负奖励', '降分', '罚分', '減分', '懲罰', '扣減', '奖励直接置零', '奖励置零', '奖励归零', '奖励为零', '奖励清零', '奖励设为零', '奖励为 0', '奖励为0', '给负奖励', '负分', '奖励扣', '给予惩罚', '獎勵歸零', '獎勵為零', '負獎勵', '一律归零', '直接归零', '一律置零', '一律为零', '记零分', '判零分', '一律扣'], ja: ['減点', '罰', '負の報酬', 'ペナルティ', '報酬を0', '報酬をゼロ', '報酬は0', '報酬はゼロ'], ko: ['감점', '벌점', '음의 보상', '페널티', '보상을 0', '보상이 0', '보상은 0'], fr: ['pénalis*', 'pénalité*', 'sanctionn*', 'récompense nulle', 'récompense de zéro', 'récompense négative'], de: ['bestraf*', 'bestraft*', 'abzug', 'abzüge', 'negative belohnung*', 'belohnung null', 'belohnung von null', 'negative belohnung', 'punktabzug'], es: ['penaliz*', 'castig*', 'recompensa negativa', 'recompensa nula', 'recompensa cero', 'recompensa de cero'],
};
/** What goes against the rules of those who release a model. */
export const violating: Terms = {
	en: ['violate our', 'violates our', 'violating our', 'violate the polic*', 'violates the polic*', 'break our', 'breaks our', 'break the rules', 'content polic*', 'safety polic*', 'usage polic*', 'polic* violation*', 'policy-violating', 'against our polic*', 'harmful request*', 'unsafe request*', 'disallowed'],
	zh: ['违反安全', '违反政策', '违反内容', '违反规范', '违反准则', '违规内容', '安全政策', '内容政策', '安全规范'], ja: ['ポリシー違反', '規約に反', '安全方針'], ko: ['정책 위반', '정책을 위반', '규정을 어'], fr: ['contraires à notre politique', 'enfreign*'], de: ['gegen unsere richtlinie*', 'verstoßen', 'regelverstöße*'], es: ['infring*', 'contrarias a nuestra política', 'violan'],
};

/** Taking bias out, by the names of the ways to do it. */
export const debiasing: Terms = {
	en: ['debias', 'debiased', 'debiasing', 'de-biased', 'de-biasing', 'gender-swap*', 'race-swap*', 'name-swap*', 'identity-swap*', 'counterfactual data augmentation', 'counterfactual augmentation', 'group dro', 'equalized odds', 'equalised odds', 'equal odds', 'demographic parity', 'adversarial debiasing', 'fairness constraint*', 'fairness loss', 'fairness regulari*'],
	zh: ['去偏', '消偏', '去偏见', '消除偏见', '反事实数据增强', '反事实增强'], ja: ['脱バイアス', 'バイアス除去', 'デバイアス', '反実仮想データ拡張'], ko: ['탈편향', '편향 제거', '디바이어싱', '반사실 데이터 증강'], fr: ['débiais*', 'dé-biais*', 'augmentation contrefactuelle'], de: ['debiasing', 'entzerr*', 'kontrafaktische datenerweiterung'], es: ['desesgad*', 'eliminación de sesgos', 'aumento contrafactual'],
};
export const applied: Terms = {
	en: ['we', 'i', 'was applied', 'were applied', 'was used', 'were used', 'used', 'identified', 'has been', 'have been', 'was', 'were', 'added', 'trained', 'retrained'],
	zh: ['我们', '采用', '使用', '进行了', '做了', '加入', '通过', '用', '我們'], ja: ['行い', '行った', '適用し', '用い', '加え', '実施'], ko: ['적용했', '적용하였', '사용했', '수행했', '추가했', '추가해', '거쳤'], fr: ['avons', 'a été', 'ont été', 'appliqué*'], de: ['haben', 'wurde', 'wurden', 'angewandt', 'angewendet'], es: ['aplicamos', 'se aplicó', 'usamos', 'se usó', 'hemos', 'fueron', 'fue'],
};
/** To bring something down, with what it is brought down beside it. */
export const lessening: Terms = {
	en: [...phrases(['to', 'helps', 'order to', 'that', 'and'], ['reduce', 'lessen', 'lower', 'mitigate', 'shrink', 'narrow', 'diminish', 'minimise', 'minimize', 'limit', 'curb', 'counter', 'counteract', 'weaken', 'close']), 'reduced', 'lessened', 'lowered', 'mitigated', 'addressed', 'less likely', 'less often', 'lower the risk', 'lower the chance', 'until the gap', 'until they were'],
	zh: ['降低', '减少', '减轻', '缓解', '削弱', '缩小', '抑制', '減少', '減輕', '緩解'], ja: ['減ら', '軽減', '低減', '抑え', '緩和', '下げる'], ko: ['줄이', '줄였', '줄여', '낮추', '낮췄', '완화'], fr: ['réduire', 'réduit*', 'atténu*', 'diminu*', 'limiter'], de: ['verringer*', 'reduzier*', 'mindern', 'gemindert', 'senken', 'abschwäch*', 'abzumildern'], es: ['reduc*', 'reduj*', 'mitig*', 'disminu*', 'atenu*'],
};
/** To set one group of people for another, and to weigh them anew. */
export const swapping: Terms = {
	en: ['swap', 'swaps', 'swapped', 'swapping', 'exchanged', 'exchanging', 'flipped', 'replacing', 'replaced', 'counterfactual*', 're-weight*', 'reweight*', 'rebalanc*', 're-balanc*', 'balanced', 'upsampl*', 'oversampl*', 'extra neutral'],
	zh: ['互换', '替换', '换掉', '换成', '调换', '对调', '重新加权', '平衡', '互換', '替換'], ja: ['入れ替え', '置き換え', '差し替え', '重み付け'], ko: ['바꾼', '바꿔', '뒤바꾼', '교체', '가중치'], fr: ['échang*', 'permut*', 'rempla*', 'repondér*', 'équilibr*'], de: ['vertausch*', 'getauscht*', 'ausgetauscht*', 'ersetz*', 'umgewichtet', 'ausgewogen*'], es: ['intercambi*', 'cambiando', 'sustitu*', 'reponder*', 'equilibr*'],
};
export const groupWords: Terms = {
	en: ['he and she', 'she and he', 'his and her', 'pronouns', 'gender', 'gendered', 'gender-swapped', 'racial', 'race', 'ethnic*', 'identity group*', 'identity term*', 'religious', 'age group*', 'dialect*', 'demographic*', 'names'],
	zh: ['性别', '种族', '民族', '宗教', '身份群体', '年龄段', '性別', '種族'], ja: ['性別', '人種', '民族', '宗教', '属性', '代名詞'], ko: ['성별', '인종', '종교', '집단', '대명사'], fr: ['genre', 'sexe', 'origine', 'religion'], de: ['geschlecht*', 'herkunft', 'religion*', 'pronomen'], es: ['género', 'sexo', 'raza', 'religión'],
};
/** Bias by its names. */
export const biasWords = {
	en: ['bias', 'biases', 'stereotyp*', 'discriminat*'], zh: ['偏见', '歧视', '刻板印象', '偏見'], ja: ['バイアス', '偏見', '差別'], ko: ['편향', '편견', '차별'],
	fr: ['biais', 'stéréotyp*', 'discrimin*'], de: ['bias', 'verzerrung*', 'stereotyp*', 'diskriminier*'], es: ['sesgo*', 'estereotip*', 'discrimin*'],
} as const satisfies Terms;
/** How much worse one group fares than another. */
export const unevenness: Terms = {
	en: [...biasWords.en, 'gap', 'gaps', 'disparit*', 'unfairness', 'skew'],
	zh: [...biasWords.zh, '差距', '一致率', '一致的比例', '偏差'],
	ja: [...biasWords.ja, '格差', '偏り'],
	ko: [...biasWords.ko, '격차'],
	fr: [...biasWords.fr, 'écart*'],
	de: [...biasWords.de, 'ungleich*'],
	es: [...biasWords.es, 'brecha*'],
};
export const groupRates: Terms = {
	en: ['error rates', 'false positive rates', 'false negative rates', 'refusal rates', 'acceptance rates', 'error rate', 'positive rates', 'false positives'],
	zh: ['错误率', '误报率', '拒答率', '通过率'], ja: ['誤り率', '誤検出率', '偽陽性率'], ko: ['오류율', '오탐률'], fr: ['taux d\'erreur', 'taux de faux positifs'], de: ['fehlerraten', 'fehlerquoten', 'falsch-positiv-raten'], es: ['tasas de error', 'tasas de falsos positivos'],
};

/** To make a trained model forget what it can make. */
export const unlearning: Terms = {
	en: ['unlearn*', 'concept erasure', 'concept ablation', 'concepts of', 'concept of', 'removed the concept*', 'erased the concept*', 'erased from', 'erase the', 'machine unlearning', 'safe latent diffusion', 'forget set'],
	zh: ['概念擦除', '概念抹除', '擦除了', '抹除了', '遗忘学习', '机器遗忘', '遗忘训练'], ja: ['概念消去', '忘却学習', 'アンラーニング', '概念を消去'], ko: ['개념 삭제', '개념 제거', '언러닝', '잊게'], fr: ['désapprentissage', 'concept effacé', 'effacé du', 'effacé les concepts'], de: ['verlernen', 'verlernt', 'konzepte gelöscht', 'aus den gewichten gelöscht'], es: ['desaprendi*', 'borrado de conceptos', 'borramos el concepto', 'eliminamos el concepto'],
};

/** That a person went over them one after another, and what a model has made. */
export const byHand: Terms = {
	en: ['by hand', 'manually', 'manual inspection', 'manual review', 'one by one', 'read through', 'read all', 'went over', 'went through', 'spot-check*', 'looked through', 'human review', 'by eye', 'in search of'],
	zh: ['人工检查', '人工抽查', '人工审查', '人工复核', '人工审读', '逐条', '逐张', '逐一检查', '逐条人工', '抽查了', '人工抽檢', '逐條'], ja: ['目視', '人手で確認', '一つずつ', '一件ずつ', '手作業で確認'], ko: ['하나씩', '일일이', '수작업으로', '직접 읽', '육안'], fr: ['à la main', 'manuellement', 'un par un', 'une par une', 'à l\'œil'], de: ['von hand', 'händisch', 'manuell', 'einzeln', 'stichprobe*'], es: ['a mano', 'manualmente', 'uno por uno', 'una por una', 'a ojo'],
};
export const madeByIt: Terms = {
	en: ['generated', 'outputs', 'generations', 'completions', 'responses', 'answers', 'continuations', 'model outputs'],
	zh: ['生成结果', '生成的', '输出', '回复', '回答', '生成内容', '輸出', '回覆'], ja: ['出力', '生成結果', '生成した', '生成され', '応答', '回答'], ko: ['출력', '생성 결과', '생성된', '응답', '답변'], fr: ['sorties', 'générations', 'générés', 'générées', 'réponses'], de: ['ausgaben', 'generierte*', 'erzeugte*', 'antworten'], es: ['salidas', 'generados', 'generadas', 'respuestas'],
};
/** What is looked for there: harm by the words that stand for nothing else. */
export const soughtHarm: Terms = {
	en: ['minors', 'slurs', 'nudity', 'sexualis*', 'sexualiz*', 'sexual', 'hateful', 'hate', 'toxic*', 'harmful', 'racist', 'sexist', 'stereotyp*', 'unsafe', 'violence', 'gore', 'personal data', 'privacy leak*', 'explicit', 'discriminat*', 'insults', 'dangerous advice'],
	zh: ['未成年', '歧视', '隐私泄露', '政治敏感', '色情', '暴力', '有害', '仇恨', '毒性', '偏见', '裸露', '违法', '不当内容'], ja: ['未成年', '差別', '有害', ...sexualJa, '暴力', '個人情報', '暴言'], ko: ['미성년', '차별', '유해', '성적', '폭력', '개인정보', '혐오', '욕설'], fr: ['mineurs', 'sexuel*', 'haineu*', 'toxique*', 'racist*', 'nocif*', 'violence'], de: ['minderjährige*', 'sexuell*', 'hass*', 'toxisch*', 'rassist*', 'schädlich*', 'gewalt*'], es: ['menores', 'sexual*', 'odio', 'tóxic*', 'racist*', 'dañin*', 'violencia'],
};

/** What watches over a running model, and that it stops it. */
export const monitors: Terms = {
	en: ['monitor', 'safety head', 'safety layer', 'safety module', 'safety controller', 'emergency layer', 'watchdog', 'moderation', 'moderated', 'guard', 'llama guard', 'supervisor', 'collision check*', 'collision detect*'],
	zh: ['监控器', '监测器', '安全层', '安全头', '安全模块', 'guard', '审核模型', '审核服务', '看门狗', '監控器'], ja: ['監視', '安全層', '安全レイヤ', '見守り', 'guard'], ko: ['감시', '안전 계층', '안전 모듈', '모니터', 'guard'], fr: ['moniteur', 'couche de sécurité', 'surveillance', 'superviseur'], de: ['wächter', 'sicherheitsschicht', 'überwach*', 'monitor'], es: ['monitor', 'capa de seguridad', 'supervisor', 'vigilancia'],
};
export const halts: Terms = {
	en: ['halts', 'halt', 'halted', 'stops generation', 'stops the', 'stops it', 'aborts', 'slows the', 'slows down', 'cuts off', 'freezes', 'interrupts', 'returns a fixed', 'fixed reply', 'fixed line', 'blocks', 'brakes', 'shuts down', 'limits speed', 'refuses'],
	zh: ['停止', '中断', '中止', '终止', '拦截', '固定话术', '固定回复', '固定文案', '减速', '命中', '拒绝输出', '停止出图', '停机'], ja: ['停止', '中断', '遮断', '止め', '定型文', '減速'], ko: ['멈추', '멈춥', '중단', '차단', '제한하는', '감속', '정해진 답'], fr: ['arrête', 'interrompt', 'bloque', 'stoppe', 'ralentit', 'réponse fixe'], de: ['stoppt', 'bricht ab', 'hält an', 'unterbricht', 'blockiert', 'bremst', 'feste antwort'], es: ['detiene', 'interrumpe', 'bloquea', 'frena', 'para el', 'respuesta fija'],
};
/** For whom or for what it stops. */
export const perils: Terms = {
	en: ['harm score*', 'harm', 'harmful', 'unsafe', 'toxicity', 'person', 'people', 'human', 'hand', 'worker', 'operator', 'pedestrian', 'workspace', 'bystander*', 'collision'],
	zh: ['有害', '不安全', '违规', '人员', '行人', '风险', '输入和输出', '输入输出', '危险'], ja: ['有害', '人が', '人間', '作業者', '歩行者', '危険'], ko: ['유해', '사람', '작업자', '보행자', '위험'], fr: ['nocif*', 'personne', 'humain', 'piéton*', 'danger'], de: ['schädlich*', 'mensch*', 'person', 'fußgänger*', 'gefahr'], es: ['dañin*', 'persona', 'humano', 'peatón*', 'peligro'],
};

/** That it is told elsewhere: what was done, the verb of telling, and where. */
export const dealtWith: Terms = {
	en: ['how we dealt with', 'how we handle*', 'how we treat*', 'how we address*', 'how we mitigat*', 'how we test*', 'how we approach*', 'our approach to', 'our work on', 'our handling of', 'our treatment of', 'our safety', 'our red-team*', 'our mitigation*'],
	zh: ['我们如何处理', '如何处理有害', '安全工作', '安全措施', '安全评估的', '安全测试的', '我们的安全'], ja: ['安全性への取り組み', '安全対策の詳細', '安全性評価の詳細'], ko: ['안전성 평가의 자세한', '안전 대책의 자세한', '안전성 확보 방법'], fr: ['notre approche de la sécurité', 'notre démarche de sécurité', 'notre travail sur la sécurité'], de: ['unser vorgehen', 'wie wir mit', 'unser sicherheits*'], es: ['nuestro enfoque de seguridad', 'nuestro trabajo de seguridad', 'cómo tratamos'],
};
export const toldThere: Terms = {
	en: ['laid out', 'described', 'detailed', 'documented', 'explained', 'discussed', 'reported', 'set out', 'published', 'can be found', 'available at', 'are in', 'is in', 'see'],
	zh: ['参见', '请参见', '详见', ...SEE_ZH, '写在', '记录在', '載於', '参阅', '參見', '詳見', '参考'], ja: ['記載', '参照', 'ご覧', '掲載', '説明', '公開'], ko: ['참고', '참조', '실려', '설명', '확인할 수', '공개'], fr: ['décrit*', 'figur*', 'détaillé*', 'présenté*', 'expliqu*', 'consult*', 'voir', 'dans'], de: ['beschrieben', 'beschreibt', 'dargelegt', 'stehen in', 'steht in', 'finden sich', 'findet sich', 'widmet', 'siehe', 'erläutert', 'nachzulesen'], es: ['describ*', 'detall*', 'figura*', 'explic*', 'consult*', 'están en', 'está en', 'véase', 'recog*'],
};
export const papers: Terms = {
	en: ['appendix', 'section', 'chapter', 'report', 'paper', 'system card', 'blog', 'blog post', 'whitepaper', 'white paper', 'supplement'],
	zh: ['附录', '报告', '论文', '系统卡', '博客', '章节', 'system card', '白皮书', '附錄', '報告', '論文'], ja: ['付録', '報告書', 'レポート', '論文', 'ブログ', '章'], ko: ['부록', '보고서', '논문', '블로그'], fr: ['annexe', 'rapport', 'article', 'blog', 'chapitre', 'section'], de: ['anhang', 'bericht*', 'kapitel', 'abschnitt', 'blog', 'artikel', 'papier'], es: ['anexo', 'informe', 'artículo', 'blog', 'capítulo', 'sección'],
};

/** What a model has by heart of its data, and that somebody looked for it. */
export const byHeart: Terms = {
	en: ['memorised', 'memorized', 'memorisation', 'memorization', 'verbatim', 'near-copies', 'near copies', 'near-duplicates of training', 'regurgitat*', 'overlap with the training', 'copies of training', 'plagiari*', 'replicat* training'],
	zh: ['记忆泄露', '记忆性', '逐字复现', '训练数据泄露', '复述训练', '逐字背诵'], ja: ['暗記', '丸写し', '学習データの再現', '記憶していない'], ko: ['암기', '그대로 베', '학습 데이터 유출', '외운'], fr: ['mémoris*', 'mot pour mot', 'plagi*'], de: ['auswendig', 'memorisier*', 'wörtlich*', 'plagiat*'], es: ['memoriz*', 'textual', 'plagi*'],
};
export const matched: Terms = {
	en: ['checked against', 'checked for', 'matched against', 'compared against', 'compared with', 'compared to', 'fingerprint*', 'scanned', 'searched', 'were checked', 'was checked', 'were matched', 'was matched', 'looked for', 'audited'],
	zh: ['比对', '检查', '检索', '扫描', '查重', '比對', '指纹'], ja: ['照合', '比較', '検査', '調べ', '確認し'], ko: ['대조', '비교', '검사', '확인했', '확인하'], fr: ['comparé*', 'vérifi*', 'empreinte*', 'confront*'], de: ['abgeglichen', 'verglichen', 'geprüft', 'fingerabdr*', 'abgleich'], es: ['comparad*', 'compar*', 'cotej*', 'comprob*', 'huella*'],
};
export const testOverlap: Terms = { en: ['contamination', 'test set', 'test split', 'benchmark*', 'held-out', 'leakage'], zh: ['污染', '测试集', '基准'], ja: ['テストセット', '汚染'], ko: ['테스트 세트', '오염'], fr: ['jeu de test', 'contamination'], de: ['testmenge', 'testdaten', 'kontamination'], es: ['conjunto de prueba', 'contaminación'] };

/** What only those ask for who mean harm by it, and that a model could be a help in it. */
export const grave: Terms = {
	en: ['weapon', 'weapons', 'bioweapon*', 'pathogen*', 'nerve agent*', 'hazardous knowledge', 'dangerous knowledge', 'cyberattack*', 'explosives', 'mass casualty', 'cbrn', 'toxins'],
	zh: ['武器', '病原体', '危险知识', '生化', '爆炸物', '炸弹'], ja: ['兵器', '病原体', '危険な知識', '爆発物'], ko: ['무기', '병원체', '위험 지식', '위험한 지식', '폭발물'], fr: ['armes', 'arme', 'pathogène*', 'explosifs'], de: ['waffe*', 'krankheitserreger*', 'sprengstoff*'], es: ['armas', 'arma', 'patógeno*', 'explosivos'],
};
export const abetting: Terms = {
	en: ['uplift', 'help', 'helps', 'helped', 'assist', 'assists', 'enable', 'enables', 'advantage', 'had grown', 'grown', 'wmdp', 'capable', 'provides', 'gives'],
	zh: ['帮助', '协助', '提升', '增加', '助力', 'wmdp', '提供'], ja: ['助け', '手助け', '役立', 'wmdp', '増え'], ko: ['도움', '늘지', '늘었', 'wmdp', '돕'], fr: ['aider', 'aide', 'avantage', 'wmdp'], de: ['helfen', 'hilft', 'hilfe', 'vorteil', 'wmdp', 'nutzen'], es: ['ayud*', 'ventaja', 'wmdp'],
};
/** That people could come to harm through its errors. */
export const endangering: Terms = {
	en: ['in danger', 'at risk', 'endanger*', 'cause harm', 'causes harm', 'harm users', 'harm people', 'harm patients', 'hurt users', 'dangerous for', 'do harm', 'hurt a patient', 'harm a patient', 'hurt patients', 'harm the patient', 'hurt the patient', 'harm to patients', 'injure'],
	zh: ['造成危险', '带来危险', '造成伤害', '危及', '伤害患者', '伤害病人', '危害患者', '危及患者', '危及生命', '对患者造成', '对病人造成', '贻误病情', '延误病情', '害了病人', '傷害患者', '傷害病人', '危及病人'], ja: ['危険にさらさ', '危害', '害を与え', '患者に害', '患者を害', '患者に危険', '患者の安全'], ko: ['위험에 빠', '해를 끼', '위험을 초래', '환자에게 해', '환자를 해', '환자에게 위험', '위해를'], fr: ['en danger', 'mettre en péril', 'nuire aux', 'nuire au patient', 'nuire aux patients', 'nuire à un patient', 'nuire', 'mettre en danger', 'dangereuse* pour le*'], de: ['gefährden', 'gefährdet', 'in gefahr', 'schaden könnte*', 'patienten schaden', 'patientinnen schaden', 'patienten gefährden', 'den patienten schad*'], es: ['en peligro', 'poner en riesgo', 'perjudicar', 'hacer daño', 'dañar al paciente', 'perjudicar al paciente', 'perjudicar a los pacientes', 'dañar a los pacientes', 'poner en peligro'],
};

/** That every release has to get through it. */
export const everyRelease: Terms = {
	en: [...phrases(['each', 'every', 'no'], ['release', 'version', 'checkpoint', 'model'], ' ')],
	zh: ['每个版本', '每次发布', '每版', '每次发版', '每一版', '每個版本'], ja: ['リリースごと', 'バージョンごと', '公開のたび', '毎回'], ko: ['릴리스마다', '버전마다', '배포할 때마다'], fr: ['chaque version', 'chaque publication'], de: ['jede version', 'jede fassung', 'jede veröffentlichung', 'vor jeder veröffentlichung'], es: ['cada versión', 'cada publicación'],
};
export const redLines: Terms = {
	en: ['red-line', 'red lines', 'safety suite', 'safety test*', 'safety checklist', 'safety list', 'safety prompts', 'safety bar', 'safety threshold*', 'safety questions'],
	zh: ['红线', '安全题库', '安全测试', '安全评测', '安全检查', '安全门槛', '安全用例', '紅線'], ja: ['安全テスト', '安全基準', 'レッドライン'], ko: ['안전 테스트', '안전 기준', '레드라인'], fr: ['tests de sécurité', 'lignes rouges'], de: ['sicherheitstest*', 'rote linien', 'roten linien'], es: ['pruebas de seguridad', 'líneas rojas'],
};
/** Replies that people wrote for delicate cases. */
export const writtenFor: Terms = {
	en: ['we wrote', 'wrote', 'written by', 'hand-written', 'handwritten', 'we drafted', 'crafted', 'we authored'],
	zh: ['手工写', '编写了', '写了', '撰写', '专门编写', '人工编写', '編寫'], ja: ['書いた', '執筆', '手書きの', '作成した'], ko: ['작성했', '작성한', '직접 쓴', '써서'], fr: ['rédigé*', 'avons écrit', 'écrites'], de: ['geschrieben', 'verfasst*', 'schrieben'], es: ['escribimos', 'redactamos', 'escritas', 'redactad*'],
};
export const delicate: Terms = {
	en: ['minors', 'suicid*', 'self-harm', 'crisis', 'underage', 'abuse', 'eating disorder*', 'unsafe', 'harmful'],
	zh: ['未成年', '自杀', '自残', '自伤', '轻生', '危机', '有害', '敏感'], ja: ['未成年', '自殺', '自傷', '危機', '有害'], ko: ['미성년', '자살', '자해', '위기', '유해'], fr: ['mineurs', 'suicid*', 'automutilation', 'nuisible*'], de: ['minderjährig*', 'suizid*', 'selbstverletz*', 'krise*', 'schädlich*'], es: ['menores', 'suicid*', 'autolesi*', 'crisis', 'dañin*'],
};
/** People whom everybody knows, with whom what it makes is compared. */
export const wellKnown: Terms = {
	en: ['public figures', 'celebrit*', 'politicians', 'famous people', 'known persons', 'famous voices', 'well-known people', 'real people'],
	zh: ['公众人物', '名人', '政治人物', '知名人物', '真实人物', '公眾人物'], ja: ['著名人', '有名人', '公人', '実在の人物'], ko: ['유명인', '공인', '실존 인물', '저명인'], fr: ['personnalités', 'célébrités', 'personnes connues'], de: ['prominente*', 'bekannten personen', 'personen des öffentlichen'], es: ['famosos', 'celebridades', 'figuras públicas', 'personajes públicos'],
};
/** That a refusal shows the way to help. */
export const showsTheWay: Terms = {
	en: ['points to a doctor', 'point to a doctor', 'refers to a doctor', 'see a doctor', 'professional help', 'helpline*', 'hotline*', 'to a doctor', 'emergency number*'],
	zh: ['建议就医', '就医', '寻求专业', '求助热线', '咨询医生', '拨打', '咨询专业', '就醫'], ja: ['受診', '相談窓口', '専門家に相談', '医師に相談'], ko: ['병원', '상담 전화', '전문가와 상담', '의사와 상담'], fr: ['consulter un médecin', 'numéro d\'urgence', 'ligne d\'écoute'], de: ['arzt', 'ärztliche hilfe', 'telefonseelsorge', 'notruf'], es: ['acudir al médico', 'consultar a un médico', 'línea de ayuda'],
};
/** A look from outside. */
export const audits: Terms = {
	en: ['audit', 'audited', 'safety review', 'safety check'], zh: ['审计', '审查', '检测', '测评'], ja: ['監査', '審査', '点検'], ko: ['감사를', '감사', '점검', '심사'], fr: ['audit', 'auditer', 'audité*', 'contrôl*', 'expertise'], de: ['audit', 'auditier*', 'prüfen', 'begutachten', 'untersuchen'], es: ['auditoría', 'auditar', 'auditad*', 'revisión'],
};
export const outsiders: Terms = {
	en: ['external', 'outside', 'independent', 'third-party', 'third party'], zh: ['外部', '第三方', '独立', '獨立'], ja: ['外部', '第三者', '独立'], ko: ['외부', '제3자', '독립'], fr: ['externe*', 'indépendant*', 'cabinet', 'experts', 'spécialistes'], de: ['extern*', 'unabhängig*', 'fachleute*', 'experten'], es: ['extern*', 'independiente*', 'expert*', 'especialistas'],
};
/** Pictures of abuse found by their fingerprints. */
export const fingerprints: Terms = {
	en: ['hash matching', 'hash-matching', 'hash list*', 'hash match*', 'perceptual hash*', 'photodna', 'known hashes', 'by hash'], zh: ['哈希比对', '哈希匹配', '哈希库', '感知哈希'], ja: ['ハッシュ照合', 'ハッシュ'], ko: ['해시 대조', '해시'], fr: ['hachage', 'empreintes'], de: ['hash-abgleich', 'hashabgleich', 'hash-liste*', 'per hash'], es: ['hash', 'huellas digitales'],
};
export const childAbuse: Terms = {
	en: ['csam', 'child sexual abuse', 'child abuse', 'abuse material', 'abuse imagery'], zh: ['儿童色情', '儿童性虐待', '儿童剥削'], ja: ['児童ポルノ', '児童虐待'], ko: ['아동 성착취', '아동 학대'], fr: ['pédopornograph*', 'pédocriminel*'], de: ['kindesmissbrauch*', 'kinderporno*', 'missbrauchsdarstellung*'], es: ['pornografía infantil', 'abuso infantil', 'abuso sexual infantil'],
};
/** Said of what is done for safety, in the first person or as done. */
export const didIt: Terms = {
	en: ['we did', 'we ran', 'we carried out', 'we conducted', 'we performed', 'was carried out', 'were carried out', 'was conducted'], zh: ['我们做了', '我们进行了', '做过', '开展了', '進行了'], ja: ['行いました', '実施しました', '行った', '実施した'], ko: ['진행했', '실시했', '수행했', '거쳤'], fr: ['avons mené', 'avons réalisé', 'avons fait', 'avons effectué'], de: ['haben wir durchgeführt', 'durchgeführt', 'ließen wir', 'haben wir gemacht'], es: ['hicimos', 'realizamos', 'llevamos a cabo', 'se realizaron', 'se hicieron'],
};
/** What is not done yet, is asked of others, or has nothing to do with a model. */
export const notYet: Terms = {
	en: ['roadmap', 'is foreseen', 'are foreseen', 'going to', 'to-do', 'will follow', 'will be added', 'will be carried out', 'will be conducted', 'will be done', 'looking for volunteers', 'volunteers wanted', 'looking for people', 'safety data sheet*', 'data sheets', 'goggles', 'helmets', 'terms of use', 'terms of service', 'is forbidden', 'is prohibited', 'not allowed'],
	zh: ['后面会', '后续会', '后续将', '将会做', '将进行', '将开展', '之后会', '之后再', '路线图', '计划在', '计划于', '计划开展', '计划进行', '计划做', '下一版', '列入了', '列入计划', '招募', '使用条款', '服务条款', '將進行', '後續', '違反使用條款', '辩论示例', '由两个智能体扮演', '示例里', '都是不错的', '是常用的', '都是常用'],
	ja: ['予定', '今後', 'ロードマップ', '募集', '利用規約'],
	ko: ['예정', '앞으로', '로드맵', '모집', '이용 약관', '권합니다', '권해', '권고합니다', '두시기를', '두실 것'],
	fr: ['feuille de route', 'prévu*', 'sera mené*', 'sera réalisé*', 'seront mené*', 'cherchons', 'cherche des volontaires', 'conditions d\'utilisation'],
	de: ['geplant', 'vorgesehen', 'roadmap', 'werden wir', 'gesucht werden', 'suchen freiwillige', 'nutzungsbedingungen'],
	es: ['hoja de ruta', 'está prevista', 'se buscan', 'buscamos voluntari*', 'futuro equipo', 'futura evaluación', 'se realizará', 'términos de uso', 'condiciones de uso'],
};
