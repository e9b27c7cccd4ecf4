import type { Terms } from '../../disclosures/disclosure';
import { BENCHMARKS, METRICS, SAFETY_BENCHMARKS } from '../../vocabulary';

/** Evaluation, safety and risk. */
export const EVALUATION: Readonly<Record<string, Terms>> = {
	evaluate: {
		en: [
			'evaluate', 'evaluated', 'evaluates', 'evaluating', 'evaluation', 'evaluations', 'tested', 'test set', 'testing', 'benchmarked', 'benchmark', 'benchmarks', 'assessed', 'assessment*', 'measured', 'achieve', 'achieves', 'achieved', 'achieving', 'obtain*', 'reaches', 'reached', 'scores', 'scored', 'outperform*', 'performs', 'performed', 'performance', 'results', 'surpass*', 'validated', 'validation set', 'reported', 'attains', 'yields', 'state of the art', 'sota', 'compared', 'evals',
		],
		zh: ['评测', '评估', '测试', '评价', '达到', '取得了', '取得最', '取得更', '取得较', '取得優', '取得优', '取得良', '取得显', '取得出色', '取得卓越', '取得领先', '取得第', '取得 sota', '取得sota', '超过', '超越', '优于', '得分', '性能', '表现', '结果', '基准', '榜单', '評測', '評估', '领先', '准确率', '验证集', '测试集'],
		ja: ['評価', 'テスト', 'ベンチマーク', '性能', '達成', '結果', '上回', 'スコア', '精度', '比較'],
		ko: ['평가', '테스트', '벤치마크', '성능', '달성', '결과', '점수', '비교', '정확도'],
		fr: ['évalu*', 'testé*', 'performance*', 'résultats', 'obtient', 'atteint', 'mesuré*', 'banc d\'essai', 'surpasse*', 'comparé*'],
		de: ['evaluier*', 'bewertet*', 'getestet*', 'erreicht*', 'ergebnisse*', 'leistung', 'gemessen', 'benchmark*', 'übertrifft', 'verglichen', 'auswertung'],
		es: ['evaluad*', 'evaluamos', 'evaluó', 'evaluación', 'evaluar', 'probad*', 'resultados', 'rendimiento', 'obtiene*', 'alcanza*', 'logra*', 'supera*', 'medid*', 'desempeño', 'comparad*', 'prueba'],
	},
	/** Narrower than `evaluate`: the sentence is about testing, not merely about quality. */
	evaluating: {
		en: ['evaluated on', 'evaluate on', 'evaluated against', 'evaluated using', 'evaluated with', 'evaluation on', 'evaluation of', 'we evaluate', 'were evaluated', 'was evaluated', 'is evaluated', 'are evaluated', 'been evaluated', 'evaluating', 'tested on', 'was tested', 'were tested', 'test set', 'test sets', 'test split', 'test data', 'benchmarked', 'evaluation set', 'evaluation data', 'evaluation dataset*', 'for evaluation', 'results on', 'scores on', 'accuracy on', 'performance on', 'leaderboard', 'evaluations'],
		zh: ['评测', '评估', '测试集', '評測', '評估', '榜单', '测试数据'],
		ja: ['評価', 'テスト'],
		ko: ['평가', '테스트'],
		fr: ['évalu*', 'testé sur', 'jeu de test'],
		de: ['evaluier*', 'getestet*', 'bewertet*', 'testdaten', 'testset'],
		es: ['evaluad*', 'evaluamos', 'evaluó', 'evaluación', 'evaluar', 'probado en', 'conjunto de prueba', 'datos de prueba'],
	},
	'metric-name': {
		en: [
			...METRICS,
			'acc', 'auc', 'auprc', 'ap50', 'map50', 'box ap', 'bbox ap', 'mask ap', 'panoptic quality', '=PQ', '=mIoU', '=WER', 'dice score*', 'dice coefficient*', 'dice loss', 'comet', 'rougel', 'rougelsum', 'meteor', 'character error rate', 'ppl', 'eval loss', 'validation loss', 'test loss', 'loss', 'bits per byte', 'bpc', 'mse', 'rmse', 'mae', 'r2', 'spearman', 'pearson', 'ndcg', 'ndcg@10', 'mrr', 'mrr@10', 'hit rate', '=EM', 'pass@1', 'pass@k', 'pass@10', 'win rate', 'elo', 'fid', 'fad', 'kld', 'mos', 'mean opinion score', '=DER', 'eer', 'mcc', 'top 1', 'top 5', 'top1', 'top5', 'success rate', 'error rate', 'attack success rate', 'false positive rate', 'true positive rate', '=TPR', '=Tpr', '=FPR', '=Fpr', 'tpr@*', 'ap.5', 'ap50 95', 'map50 95', 'specificity', 'sensitivity', 'likelihood', 'log likelihood', 'kappa', 'uas', '=LAS', 'score', 'scores', 'average', 'avg', 'hallucination rate', 'refusal rate', 'chamfer', 'reward', 'jaccard',
		],
		zh: ['准确率', '精确率', '召回率', '困惑度', '得分', '分数', '平均分', '胜率', '错误率', '词错误率', '字错误率', '命中率', '通过率', '成功率', '正确率'],
		ja: ['正解率', '精度', '適合率', '再現率', 'スコア', 'f値', 'パープレキシティ', '平均', '単語誤り率', '文字誤り率', '勝率'],
		ko: ['정확도', '정밀도', '재현율', '점수', '퍼플렉시티', '평균', '승률', '단어 오류율'],
		fr: ['exactitude', 'précision', 'rappel', 'perplexité', 'taux d\'erreur', 'score'],
		de: ['genauigkeit', 'präzision', 'trefferquote', 'perplexität', 'wortfehlerrate', 'fehlerrate'],
		es: ['exactitud', 'precisión', 'exhaustividad', 'perplejidad', 'tasa de error', 'puntuación'],
	},
	'benchmark-name': {
		en: [
			...BENCHMARKS,
			'humanity\'s last exam', '=HLE', 'arc c', 'arc e', 'arc challenge', 'arc easy', 'arc agi*', 'arena hard*', 'alpaca eval*', 'openbookqa', 'obqa', 'social iqa', 'race h', 'race m', 'nq open',
			'gsm 8k', 'math 500', 'aime 20*', 'aime20*', 'aime', 'hmmt*', 'minerva math', 'frontiermath', 'gaokao*', 'aqua rat', 'cnmo*', 'omni math',
			'human eval', 'codeforces', 'aider polyglot*', 'aider bench*', 'aider edit*', 'aider code*', 'terminal bench*', 'tau bench*', 'tau2 bench', 'bfcl*', 'browsecomp*', 'gaia benchmark', '=GAIA', 'webarena', 'osworld', 'evalplus', 'ds 1000', 'cruxeval', 'crux o', 'spider benchmark', 'bird sql', '=Nexus', 'acebench',
			'=NIAH', 'needle in a haystack', 'mrcr', '=SCROLLS', 'passkey retrieval', '=HELMET',
			'superglue', 'glue benchmark', '=SQuAD', '=SQUAD', 'squad v1', 'squad 1.1', 'paws x', 'conll 2003', 'conll03', 'wmt*', '=FLORES', '=Flores', 'flores 101', 'flores 200', 'flores200', 'klue', 'jglue', 'clue benchmark', 'nsmc', 'kornli', 'korquad*', 'sts b', 'mrpc', 'qqp', 'mnli', 'qnli', 'sst 2', 'wnli', 'llm jp eval', 'jcommonsenseqa', 'lm evaluation harness', 'open llm leaderboard', 'opencompass', '=HELM', 'chatbot arena', 'lmarena', 'lmsys', 'vicuna bench', 'rakuda', 'elyza tasks*',
			'imagenet*', '=COCO', 'ms coco', 'ade20k', 'cifar 10*', 'vqa v2', 'gqa', 'video mme', 'geneval', 'mm vet', 'ai2d', 'infovqa', 'cityscapes', 'kitti', 'nyu depth*', 'pascal voc', 'voc 2007', 'lvis', 'kinetics 400', 'oxford pets', 'stanford cars', 'food 101', 'inaturalist*', '=DTD', 'sun397', 'caltech 101', 'fer2013', 'doclaynet', 'publaynet', 'funsd', 'musiccaps', 'dpg bench', 't2i compbench', 'msr vtt', 'didemo', 'msvd', 'lsmdc', 'activitynet*', 'ucf 101', 'hmdb51', 'something something v2', 'ssv2', 'charades*', 'ego4d', 'seed tts eval', 'seed tts test*', 'libritts test*', 'condaqa',
			'open asr leaderboard', 'beir', 'miracl', 'ms marco', '=SUPERB', 'voxceleb*', 'ted lium*', 'aishell*', 'mmau', 'trec dl', 'trec covid', 'moleculenet', 'bbbp', 'tox21', 'clintox', 'vimabench', '=CALVIN', '=LIBERO', 'rlbench', '=Atari', 'd4rl', 'mujoco',
			'=LongForm', 'cnn dailymail', 'samsum', 'multi if', 'creative writing bench', 'autologi', 'include benchmark', '=PolyMath', 'cvalues', '=COLLIE', 'infobench', 'tatoeba', 'opus 100', 'iwslt*',
		],
		zh: ['高考', '司法考试'],
	},
	'safety-benchmark': {
		en: [
			...SAFETY_BENCHMARKS,
			'ailuminate', 'strongreject', 'advbench', 'jailbreakbench', 'sorry bench', '=Do Not Answer', '=Do-Not-Answer', 'donotanswer', 'wildguard*', 'wildjailbreak', 'or bench', 'salad bench', 'aegis safety', 'beavertails', 'maliciousinstruct', 'agentharm', 'realtoxicityprompts', 'real toxicity prompts', 'toxigen', 'crows pairs', 'stereoset', 'winobias', 'winogender', '=BOLD', 'holisticbias', 'decodingtrust', 'personqa', 'wmdp', 'cybench', 'cyberseceval*', 'agentdojo', 'injecagent', 'toxicchat', 'fairface', 'perspective api', 'openai moderation', 'do anything now', 'civil comments', 'attaq', 'socialstigmaqa', 'harmful behaviors',
		],
		zh: ['安全评测集', '安全基准'],
	},
	safety: {
		en: ['safe', 'safety', 'harmful', 'harm', 'harms', 'harmless', 'harmlessness', 'unsafe', 'toxic', 'toxicity', 'misuse', 'abuse', 'offensive', 'hate', 'nsfw', 'explicit content', 'child safety', 'csam', 'cbrn*', 'jailbreak*', 'malicious', 'disallowed', 'dangerous', 'violent', 'violence', 'responsible', 'harmful content', 'sensitive content', 'self harm', 'refusal*', 'refuse*', 'sexual*', 'adversarial', 'guardrail*', 'trustworth*'],
		zh: ['安全', '有害', '毒性', '违规', '违法', '滥用', '风险', '暴力', '色情', '仇恨', '敏感', '越狱', '拒答', '拒绝回答', '恶意'],
		ja: ['安全', '有害', '毒性', '悪用', '暴力', '不適切', '差別'],
		ko: ['안전', '유해', '독성', '악용', '폭력', '혐오'],
		fr: ['sûreté', 'sécurité', 'nuisible*', 'toxicité', 'toxique*', 'abus', 'haine*', 'violent*', 'préjudiciable*', 'nocif*', 'nocive*'],
		de: ['sicherheit*', 'schädlich*', 'toxisch*', 'toxizität', 'missbrauch', 'gefährlich*', 'hass', 'hassrede*', 'hassbotschaft*', 'hasskommentar*', 'hassinhalt*', 'hasserfüllt*', 'hasssymbol*', 'gewalt', 'gewalttät*', 'gewaltverherrlich*', 'gewaltdarstell*', 'gewaltinhalt*', 'gewaltbezogen*', 'gewaltszene*', 'gewalthaltig*', 'gewaltsam*', 'unsicher', 'unsichere*'],
		es: ['seguridad', 'dañin*', 'tóxic*', 'toxicidad', 'abuso', 'odio', 'violen*', 'perjudicial*', 'nociv*', 'inseguro*'],
	},
	risk: {
		en: ['risk', 'risks', 'risky', 'harm', 'harms', 'harmful', 'danger*', 'misuse', 'misused', 'abuse', 'unintended', 'inaccurate', 'unreliable', 'incorrect', 'hallucinat*', 'objectionable', 'inappropriate', 'toxic', 'offensive', 'vulnerab*', 'disinformation', 'misinformation', 'deepfake*', 'limitation*', 'may not', 'might not', 'may produce', 'can produce', 'may generate', 'fail*', 'struggl*', 'cautio*', 'caveat*', 'nonsensical', 'not guaranteed', 'malicious'],
		zh: ['风险', '危害', '有害', '滥用', '误导', '不准确', '错误', '幻觉', '局限', '不足', '偏差', '冒犯', '不当', '不可靠', '虚假', '谨慎', '不能保证', '无法保证'],
		ja: ['リスク', '危険', '有害', '悪用', '誤り', '不正確', '限界', '制限', 'ハルシネーション', '不適切', '注意'],
		ko: ['위험', '유해', '오용', '악용', '부정확', '한계', '제한', '환각', '주의', '부적절'],
		fr: ['risque*', 'danger*', 'nuisible*', 'inexact*', 'erron*', 'hallucin*', 'limite*', 'limitation*', 'inapproprié*', 'préjudice*', 'abus', 'offensant*'],
		de: ['risik*', 'schädlich*', 'ungenau*', 'fehlerhaft*', 'halluzin*', 'einschränkung*', 'grenzen', 'unangemessen*', 'missbrauch*', 'anstößig*', 'gefahr', '=Gefahren', 'gefahrenpotenzial*', 'gefährlich*', 'gefährd*'],
		es: ['riesgo*', 'peligro*', 'dañin*', 'inexact*', 'errone*', 'erróne*', 'alucin*', 'limitacion*', 'inapropiad*', 'perjudicial*', 'abuso', 'ofensiv*'],
	},
	bias: {
		en: ['bias', 'biases', 'biased', 'stereotyp*', 'fairness', 'unfair', 'discriminate', 'discriminates', 'discriminating', 'discrimination', 'discriminatory', 'underrepresent*', 'under represent*', 'overrepresent*', 'demographic*', 'gender', 'racial', 'ethnic*', 'prejudice*', 'disparit*', 'toxicity', 'disparate'],
		zh: ['偏见', '偏差', '歧视', '公平', '刻板印象', '性别', '种族', '价值观'],
		ja: ['バイアス', '偏り', '偏見', '差別', '公平', 'ステレオタイプ', '性別'],
		ko: ['편향', '편견', '차별', '공정성', '고정관념', '성별'],
		fr: ['biais', 'biaisé*', 'stéréotype*', 'équité', 'discrimin*', 'biais de genre', 'stéréotypes de genre', 'égalité de genre', 'par genre', 'selon le genre', 'préjugé*'],
		de: ['verzerrung*', 'voreingenommen*', 'stereotyp*', 'fairness', 'diskriminier*', 'geschlecht*', 'vorurteil*', 'bias'],
		es: ['sesgo*', 'sesgad*', 'estereotip*', 'equidad', 'discrimin*', 'género', 'prejuicio*'],
	},
};
