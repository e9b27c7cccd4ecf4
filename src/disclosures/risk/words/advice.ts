import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** What one checks with, before words that can only follow an order or a deed. */
const CHECKS = ['check', 'double-check', 'cross-check', 're-check', 'spot-check', 'fact-check', 'verify', 'confirm', 'validate', 're-validate', 'review', 'proofread', 'inspect', 'audit', 'test', 're-test', 'measure', 'monitor', 'watch', 'supervise', 'compare', 'look up', 'look at', 'read through', 'red-team', 'evaluate', 're-evaluate', 'calibrate', 'recalibrate', 'filter', 'screen', 'ground'];
const SLOTS = ['the', 'its', 'it', 'any', 'every', 'each', 'all', 'what', 'whatever', 'that', 'whether', 'them', 'this', 'these', 'those', 'their', 'a', 'an', 'for', 'with', 'against', 'on your', 'your', 'names', 'numbers', 'figures', 'facts', 'claims', 'citations', 'dates', 'sources', 'quotes', 'outputs', 'answers', 'results', 'critical', 'important', 'generated'];

/** An order to check, whatever is to be checked. */
export const orders: Terms = {
	en: [...phrases(CHECKS, SLOTS), 'second opinion', 'have it checked', 'have them checked', 'have it reviewed', 'have them reviewed', 'in a sandbox', 'sandboxed', 'consult a', 'consult an', 'set thresholds', 'set a threshold', 'implement your own', 'add a moderation', 'add a filter', 'put a filter', 'put a human', 'keep a human', 'keep a person', 'let a human', 'let a person', 'add a human', 'add guardrails', 'add safeguards'],
	zh: ['核实', '查证', '查證', '核对', '核對', '核验', '校对', '校對', '校验', '复核', '複核', '复查', '复检', '抽检', '抽查', '把关', '把關', '交叉验证', '对照', '转人工', '人工复', '人工审', '专人', '人工確認', '人工确认', '重新评估', '重新验证', '设置阈值', '确认', '確認', '审阅', '审核'],
	ja: ['確認', '確かめ', '照合', '裏付け', '裏を取', '校閲', '校正', '見直', '再評価', '再検証', '目視', '人手で', '専門家', '閾値を', 'フィルタを', '検証', '点検', '二重チェック', 'ダブルチェック'],
	ko: ['확인', '검수', '검토', '검증', '점검', '대조', '교차', '재평가', '다시 평가', '전문가', '사람이', '임계값', '필터를', '감수', '교정'],
	fr: ['vérifiez', 'revérifiez', 'relisez', 'contrôlez', 'recoupez', 'confrontez', 'comparez', 'testez', 'mesurez', 'évaluez', 'surveillez', 'validez', 'examinez', 'filtrez', 'faites relire', 'faites vérifier', 'faites valider', 'faites contrôler', 'consultez un', 'demandez à un', 'demandez l\'avis', 'ajoutez un filtre', 'prévoyez une relecture', 'prévoyez un contrôle', 'gardez un humain', 'à vérifier', 'à relire', 'à faire relire', 'à faire valider', 'doit être relu*', 'doit être vérifié*', 'doivent être vérifié*', 'doivent être relu*'],
	de: ['prüfen sie', 'überprüfen sie', 'kontrollieren sie', 'gleichen sie', 'vergleichen sie', 'testen sie', 'messen sie', 'überwachen sie', 'filtern sie', 'prüft', 'überprüft', 'nachgeprüft', 'nachprüfen', 'nachzuprüfen', 'gegengeprüft', 'gegenprüfen', 'gegengelesen', 'gegenlesen', 'gegenzulesen', 'durchsehen', 'durchzusehen', 'nachmessen', 'nachschlagen', 'in einer sandbox', 'abgleichen', 'abgeglichen', 'abzugleichen', 'zu prüfen', 'zu überprüfen', 'zu kontrollieren', 'geprüft werden', 'kontrolliert werden', 'überprüft werden', 'freigegeben werden', 'bestätigt werden'],
	es: ['verifique', 'verifica cada', 'verifica siempre', 'verifiquen', 'compruebe', 'comprueba cada', 'comprueba siempre', 'comprueben', 'revise', 'revisa cada', 'revisa siempre', 'revisen', 'contraste', 'contrasta', 'contraste*', 'coteje', 'coteja', 'supervise', 'supervisar', 'valide', 'valida cada', 'mida', 'mide', 'pruebe', 'evalúe', 'evalúa', 'consulte a', 'volver a evaluar', 'filtre', 'filtra las', 'pasar por un', 'pasar por una', 'hay que revisar', 'hay que comprobar', 'hay que contrastar', 'en un entorno aislado'],
};

/** The mood of an order: verbs that are one as they stand, or the word behind which any verb is. */
export const bidden: Terms = {
	...orders,
	zh: ['请', '請', '务必', '務必', '应当', '应由', '应先', '应在', '須', '须', '必须', '切勿', '需由', '需经', '建议', '建議', '转人工'],
	ja: ['ください', '下さい', 'お願い', 'べき', '推奨', 'お勧め', 'ましょう', '必要があります'],
	ko: ['세요', '십시오', '시오', '해야', '되어야', '권장', '권고', '바랍니다'],
};

/** When, if not at leisure: before anything comes of it. */
export const beforehand: Terms = {
	en: [...phrases(['before', 'ahead of', 'prior to'], ['you', 'using', 'use', 'any use', 'each use', 'publish*', 'publication', 'acting', 'action', 'sending', 'relying', 'putting', 'deploy*', 'launch', 'release', 'releasing', 'quoting', 'citing', 'submitting', 'submission', 'trusting', 'sharing', 'signing', 'filing', 'running', 'treatment', 'treating', 'prescribing', 'going live', 'going', 'it is', 'it goes', 'they are', 'they go', 'anything', 'anyone', 'anybody', 'any decision', 'a decision', 'decisions', 'real', 'clinical', 'production', 'exposing', 'showing', 'handing', 'merging', 'executing', 'feeding', 'exporting', 'importing', 'printing', 'making']), 'without checking', 'without verifying', 'without review', 'without a human', 'without reading', 'without a second', 'first and', 'each quarter', 'each month', 'every month', 'every quarter', 'by hand', 'local data', 'own data', 'own patients', 'own applicants', 'your own users', 'own sample', 'own recordings', 'own images', 'own users', 'own domain', 'with the original', 'against the original', 'with a search engine', 'passages'],
	zh: [...phrases(['引用', '使用', '发布', '發布', '上线', '部署', '发表', '提交', '投产', '执行', '采用', '發表', '上線', '採用', '签署', '转发', '公开', '用药', '决策', '诊断'], ['前', '之前', '以前'], ''), '本地数据', '自有数据', '本地資料', '低置信', '原文', '人工'],
	ja: ['前に', 'する際', '場合は', '際は', 'うえで', '上で', '自社データ', '自組織', '原文', '公開前', '利用前', '使用前', '導入前', '必ず'],
	ko: ['전에', '경우', '때는', '때에는', '뒤에', '원문', '자체 데이터', '반드시', '서비스에서는', '한 뒤', '한 후'],
	fr: ['avant de', 'avant d\'', 'avant toute', 'avant tout', 'avant chaque', 'avant la', 'avant publication', 'vos propres', 'avec l\'original', 'à la source', 'chaque', 'toujours', 'systématiquement'],
	de: ['bevor', 'vor der', 'vor dem', 'vor jeder', 'vor jedem', 'vorher', 'zuvor', 'eigenen daten', 'eigenen patient*', 'mit dem original', 'jede', 'jeder', 'jedes', 'jeden', 'stets', 'immer', 'daher', 'deshalb'],
	es: ['antes de', 'propios datos', 'propios pacientes', 'con el original', 'con la fuente', 'noticia original', 'casos recientes', 'cada', 'siempre', 'toda', 'todo'],
};

/** Not to take it as it comes. */
export const distrust: Terms = {
	en: [...phrases(['never', 'do not', 'don\'t', 'should not', 'must not', 'shouldn\'t', 'mustn\'t', 'please don\'t', 'please do not'], ['trust', 'blindly', 'take its', 'take it', 'believe', 'act on', 'treat its', 'depend on', 'publish its', 'use its', 'use the output', 'use the outputs']), 'at face value', 'pinch of salt', 'grain of salt', 'blind trust', 'blindly trust', 'trust but verify'],
	zh: ['不要直接', '切勿直接', '请勿直接', '勿直接', '不可直接', '不应直接', '不能直接', '不宜直接', '勿轻信', '不要轻信', '切勿轻信', '不可轻信', '不要盲目', '切勿盲目', '请勿盲目', '不可盲信', '不可全信', '别全信', '不要照搬', '別直接', '别直接', '請勿直接', '切勿照', '不要完全相信'],
	ja: ['鵜呑みに', 'そのまま使わ', 'そのまま信じ', 'そのまま公開し', 'そのまま引用し', 'うのみに', '過信し', '盲信'],
	ko: ['그대로 믿지', '그대로 쓰지', '그대로 사용하지', '맹신하지', '과신하지', '곧이곧대로', '그대로 인용하지'],
	fr: ['ne vous fiez', 'ne jamais utiliser', 'ne jamais publier', 'ne faites pas confiance'],
	de: ['nicht blind', 'nicht ungeprüft', 'niemals ungeprüft', 'nie ungeprüft', 'ungeprüft übernehmen', 'verlassen sie sich nicht', 'nicht ungelesen', 'nie ohne prüfung', 'nicht ohne prüfung', 'mit vorsicht'],
	es: ['no se fíe', 'no te fíes', 'no confíe', 'no confíes', 'a ciegas', 'nunca publique', 'nunca cite'],
};

/** Of what use the advice is: why one should. */
export const reasons: Terms = {
	en: ['hallucinat*', 'makes up', 'make up', 'invents', 'invented', 'fabricat*', 'misses', 'mistake*', 'errors', 'wrong', 'falsehood*', 'unreliable', 'may be', 'might be', 'can be', 'uneven', 'biased', 'bias', 'unsafe', 'vulnerab*', 'outdated', 'have changed', 'overconfident', 'confidently', 'confuses', 'because', 'since', 'as it', 'it gives', 'it prints', 'it writes', 'it suggests', 'it returns', 'it produces', 'the model gives', 'the model produces', 'generated', 'false negative*', 'false positive*', 'redacted', 'uncensored', 'unethical', 'offensive', 'harmful'],
	zh: ['幻觉', '捏造', '编造', '編造', '虚构', '错误', '錯誤', '遗漏', '漏', '误', '誤', '偏差', '偏见', '不准', '可能', '有时', '偶尔', '偶爾', '差异', '置信'],
	ja: ['誤り', '間違', '幻覚', 'ハルシネーション', '捏造', '訳抜け', '抜け', '漏れ', '偏り', 'ことがあ', '場合があ', '可能性', 'ので', 'ため'],
	ko: ['환각', '오류', '틀린', '틀릴', '지어내', '누락', '놓치', '편향', '수 있', '때문', '므로', '으니', '니,'],
	fr: ['invente', 'hallucin*', 'erreur*', 'se trompe', 'omet', 'oublie', 'biais', 'parfois', 'peut', 'car', 'moins fiables', 'faux', 'fausses'],
	de: ['erfindet', 'halluzini*', 'fehler*', 'übersieht', 'irrt', 'verwechselt', 'lücken', 'verzerr*', 'manchmal', 'kann', 'können', 'daher', 'weil', 'da'],
	es: ['inventa', 'alucina*', 'error*', 'se equivoca', 'omite', 'cambia', 'confunde', 'sesgo*', 'a veces', 'puede', 'porque', 'ya que', 'de modo que', 'así que'],
};

/** Checks that were made, or are made of the data or of the running program. */
export const checksOfOthers: Terms = {
	en: ['we', 'our', 'i', 'were told', 'was told', 'were asked', 'was asked', 'was reviewed', 'were reviewed', 'were checked', 'was checked', 'were verified', 'was verified', 'annotators', 'crowd workers', 'literature', 'thanks to', 'to check whether the installation', 'cuda', 'gpu', 'memory', 'driver', 'path', 'install*', 'pip', 'checksum', 'sha256', 'hash', 'token', 'api key', 'config', 'batch size', 'learning rate', 'script', 'logs', 'log file', 'port', 'server', 'pull request*', 'contributor*', 'maintainer*', 'helps', 'help', 'designed to', 'can be used to', 'is used to', 'used to', 'to verify', 'lets you', 'allows', 'be made aware', 'verifies', 'checks whether', 'recommends'],
	zh: ['入库', '训练集', '剔除', '做了', '每条样本', '我们', '我們', '邀请', '标注员', '用于', '用來', '可用来', '显存', '安装', '版本', '路径', '网络连接', '配置', '显卡', '驱动', '支持', '推荐商品'],
	ja: ['学習前', '除きました', '私たち', '我々', '実施しました', '行いました', 'バージョン', 'インストール', 'GPU', 'パス', '設定', 'ドライバ', 'できます'],
	ko: ['우리는', '저희', '수행했', '진행했', '버전', '설치', 'gpu', '경로', '드라이버', '설정'],
	fr: ['nous avons', 'nous', 'version', 'installation', 'gpu', 'cuda', 'chemin', 'permet de', 'pilote'],
	de: ['wir', 'wurde geprüft', 'wurden geprüft', 'version', 'installation', 'gpu', 'cuda', 'pfad', 'treiber'],
	es: ['hemos', 'nuestro', 'nuestra', 'revisamos', 'versión', 'instalación', 'gpu', 'cuda', 'ruta', 'controlador', 'permite'],
};
