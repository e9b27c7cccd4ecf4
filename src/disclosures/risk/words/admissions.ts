import type { Terms } from '../../disclosure';
import { SEE_ZH, phrases } from '../../phrases';

/** That it is an early or passing stage of something. */
export const unfinished: Terms = {
	en: [
		...phrases(['early', 'first', 'preliminary', 'initial', 'alpha', 'beta', 'preview', 'test', 'trial', 'interim', 'unfinished', 'undertrained', 'under-trained', 'rough'], ['version', 'preview', 'release', 'model', 'checkpoint', 'attempt', 'snapshot', 'stage', 'experiment', 'prototype', 'iteration', 'weights']),
		...phrases(['research', 'early', 'technology', 'tech', 'mere', 'first'], ['preview', 'prototype', 'demonstrator']), 'half-baked', 'hobby project', 'toy model', 'undertrained', 'under-trained', 'early days',
	],
	zh: ['内测', '公测', '初版', '早期版本', '初步版本', '第一版', '雏形', '原型', '持续迭代', '还在迭代', '不断迭代', '练手', '早期阶段', '起步阶段', '測試版', '预览版', '預覽版', '测试版'],
	ja: ['開発初期', '初期段階', '試作', 'プロトタイプ', 'プレビュー版', 'アルファ版', 'ベータ版', 'α版', 'β版', 'テスト版', '最初のバージョン', '研究段階'],
	ko: ['초기 단계', '초기 버전', '개발 초기', '프로토타입', '베타', '알파 버전', '프리뷰', '시험판', '첫 버전', '실험 단계'],
	fr: ['version alpha', 'version bêta', 'version préliminaire', 'première version', 'premier jet', 'première ébauche', 'un prototype', 'préversion', 'aperçu'],
	de: ['alphaversion', 'betaversion', 'alpha-version', 'beta-version', 'vorabversion', 'ein prototyp', 'frühe version', 'frühen version', 'erste version', 'ersten version', 'erster versuch', 'testversion'],
	es: ['versión alfa', 'versión beta', 'versión preliminar', 'primera versión', 'primer intento', 'prototipo', 'versión de prueba'],
};

/** That it is not ripe. */
export const unripe: Terms = {
	en: [
		...phrases(['is', 'are', 'still', 'remains', 'considered', 'considered as', 'rather', 'somewhat', 'as'], ['experimental', 'in beta', 'in alpha', 'preliminary', 'immature', 'unpolished', 'rough', 'a preview', 'a prototype', 'a proof of concept', 'a toy', 'in its infancy', 'an experiment', 'very young', 'half-baked', 'quite experimental', 'very experimental', 'highly experimental']),
		'not mature', 'not battle tested', 'still under development', 'still in development', 'demonstration purposes', 'there for demonstration', 'not a finished product', 'at an early stage', 'in an early stage', 'in early stages', 'experimental model', 'experimental checkpoint',
	],
	zh: [...phrases(['比较', '较为', '还很', '还比较', '仍较', '尚属', '还是'], ['初步', '初级'], ''), '实验性质', '实验阶段', '试验性', '尚在开发', '仍在开发', '尚未成熟', '不成熟', '不够成熟', '比较粗糙', '较为粗糙', '半成品', '玩具模型', '實驗性質', '仍处于早期', '还处于早期', '处于早期', '处于实验', '实验性支持', '實驗階段'],
	ja: ['実験的な', '実験的です', '開発途中', '開発途上', '発展途上', '未完成', '試験的', 'まだ開発初期', '実験段階'],
	ko: ['실험적', '미완성', '개발 중인', '아직 초기', '아직 실험', '실험 단계'],
	fr: ['est expérimental*', 'sont expérimental*', 'reste expérimental*', 'encore expérimental*', 'à titre expérimental', 'stade précoce', 'encore jeune', 'pas encore mûr*', 'immature*', 'pas encore au point', 'prise en charge expérimentale', 'stade expérimental'],
	de: ['ist experimentell', 'noch experimentell', 'sind experimentell', 'sehr experimentell', 'frühen stadium', 'unausgereift', 'nicht ausgereift', 'in den kinderschuhen', 'noch unreif', 'experimentell unterstützt', 'im experimentellen'],
	es: ['es experimental', 'son experimentales', 'siendo experimental', 'fase temprana', 'etapa temprana', 'inmadur*', 'está verde', 'en pañales', 'fase experimental', 'soporte experimental', 'etapa experimental'],
};

/** That what it gives needs a second look. */
export const withCare: Terms = {
	en: [
		...phrases(['grain of', 'pinch of'], ['salt']), 'blindly', 'blind trust', 'at face value', 'critical eye', 'critically', ...phrases(['with', 'use', 'exercise', 'some', 'due'], ['care', 'caution']), 'cautiously', 'careful with', 'be careful', 'skeptic*', 'sceptic*',
		...phrases(['as', 'only as', 'merely as', 'only', 'rather', 'more', 'more as', 'just'], ['a hint', 'a suggestion', 'suggestions', 'hints', 'an indication', 'indicative', 'a guess', 'a rough guide', 'a work log', 'an estimate', 'orientation']), ...phrases(['only as', 'merely as', 'only', 'rather', 'more as', 'just'], ['a starting point']),
		...phrases(['not as', 'not as the', 'not as a', 'not'], ['the truth', 'truth', 'fact', 'facts', 'gospel', 'ground truth', 'the final word', 'authoritative']),
		...phrases(['double check', 'sanity check', 'verify', 'fact check', 'proofread'], ['the output', 'the outputs', 'its output', 'its outputs', 'the answers', 'its answers', 'what it', 'the results', 'its results', 'everything it', 'the translation', 'the transcript', 'any output', 'anything it']),
		...phrases(['should be', 'must be', 'need to be', 'has to be', 'have to be', 'should always be'], ['checked by', 'reviewed by', 'verified by', 'proofread', 'double checked', 'fact checked', 'verified before', 'checked before', 'reviewed before']), 'for reference only', 'reference only', 'own judgment', 'own judgement', ...phrases(['don\'t', 'do not', 'never', 'not', 'cannot', 'hardly'], ['trust', 'rely on its', 'rely on the output', 'rely on what', 'take it for', 'rely solely']),
	],
	zh: ['仅供参考', '僅供參考', '自行甄别', '甄别', '自行判断', '自行核实', '自行斟酌', '斟酌', '谨慎使用', '谨慎对待', '谨慎参考', '理性看待', '理性对待', '轻信', '盲信', '盲目', '审慎', '辨别', '不要全信', '不可全信', '别全信', '别太当真', '注意核实', '请谅解', '多担待', '敬请谅解', '多多包涵', '謹慎', '自行判斷', '輕信', '不要当作', '人工复核', '人工核对'],
	ja: ['鵜呑み', '参考程度', 'あくまで参考', '参考として', 'ご自身で判断', '自己判断', '過信', 'ご了承', 'ご容赦', '大目に見', ...phrases(['慎重に'], ['扱', '取り扱', '使', '利用', 'ご利用', '使用', '判断', '解釈', '参照', 'お使い'], '')],
	ko: ['맹신', '참고용', '참고로만', '참고만', '걸러서', '신중', '그대로 믿', '너그럽게', '감안', '양해', '너무 믿'],
	fr: ['avec des pincettes', 'avec précaution', 'avec prudence', 'avec recul', 'avec un certain recul', 'esprit critique', 'œil critique', 'vérifiez', 'aveuglément', 'à titre indicatif', 'pour argent comptant', 'parole d\'évangile', 'avec réserve', 'avec circonspection'],
	de: ['mit vorsicht', 'blind vertrauen', 'nicht blind', 'prise salz', 'kritisch', 'ohne gewähr', 'anhaltspunkt', 'nachprüfen', 'bare münze', 'mit bedacht', 'als vorschlag', 'als hinweis', 'nicht verlassen', 'mit skepsis'],
	es: ['con pinzas', 'con cautela', 'con precaución', 'con prudencia', 'a ciegas', 'con reservas', 'orientativ*', 'al pie de la letra', 'espíritu crítico', 'ojo crítico', 'ciegamente', 'con cuidado'],
};

/** That nobody promises it to be good. */
export const unpromised: Terms = {
	en: [...phrases(['no', 'not', 'cannot', 'can\'t', 'don\'t', 'do not', 'nobody can', 'never', 'without', 'without any', 'without a'], ['guarantee*', 'promise', 'promises', 'guaranteed', 'warrant that'])],
	zh: ['不保证', '无法保证', '不能保证', '难以保证', '未必能保证', '不作保证', '不做保证', '不保證', '無法保證', '不能完全保证', '不敢保证'],
	ja: ['保証しません', '保証できません', '保証はありません', '保証は致し', '保証いたし', '保証されません', '保証するものでは', '保証していません'],
	ko: ['보장하지', '보장할 수 없', '보장되지', '장담', '보장은 없', '보장은 못'],
	fr: ['garantit pas', 'garantissons pas', 'aucune garantie', 'sans garantie', 'pas garanti*', 'peut garantir', 'pouvons garantir', 'promettons pas'],
	de: ['keine garantie', 'nicht garantier*', 'garantieren nicht', 'ohne gewähr', 'ohne garantie', 'nicht versprechen', 'keine gewähr'],
	es: ['no garantiza*', 'sin garantía*', 'no se garantiza*', 'no podemos garantizar', 'no prometemos', 'no está garantizad*', 'no hay garantía*'],
};

/** That it comes out now one way, now another. */
export const variable: Terms = {
	en: ['varies', 'vary', 'can differ', 'may differ', 'might differ', 'depends on', 'depend on', 'depends a lot', 'is hit or miss', 'are hit or miss', 'hit and miss', 'hit or miss', 'inconsistent', 'uneven', 'fluctuat*', 'up and down', 'mixed results', 'not equally', 'not uniform*', 'is mixed', 'are mixed', 'mixed bag'],
	zh: ['参差', '而异', '有波动', '波动', '时好时坏', '有所不同', '会有差异', '存在差异', '不稳定', '看运气', '很看', '看缘分', '因人而异', '有好有坏', '质量不一', '水平不一', '程度不一', '好坏不一', '表现不一', '效果不一', '准确率不一', '精度不一', '長短不一', '长短不一', '品質不一', '表現不一', '不一致', ...phrases(['质量', '效果', '表现', '性能', '精度', '准确率', '准确性', '品質', '表現', '準確率'], ['取决于', '很大程度上取决于', '取決於'], '')],
	ja: ['ばらつき', 'ばらつく', '左右され', '依存します', '依存する', 'によって変わ', 'により変わ', '異なる場合', 'ムラ', 'むらが', ...phrases(['出力', '品質', '精度', '生成', '声', '応答'], ['が安定しま', 'が安定しな', 'が変動', 'は安定しま'], '')],
	ko: ['들쭉날쭉', '편차', '들쑥날쑥', '일정하지', '복불복', ...phrases(['에 따라', '에 따라서', '에 따라 크게', '품질이', '성능이', '결과가', '정확도가', '답변이', '출력이', '응답이'], ['달라질 수', '달라집', '다를 수', '좌우됩', '좌우될'])],
	fr: ['varie', 'varient', 'varier', 'dépend', 'dépendent', 'peut différer', 'peuvent différer', 'inégal*', 'inégaux', 'aléatoire*', 'fluctu*'],
	de: ['schwank*', 'variier*', 'hängt von', 'hängt vom', 'hängen von', 'hängen vom', 'hängt stark', 'abweichen', 'durchwachsen', 'mal so, mal', 'wechselhaft', 'unterschiedlich ausfallen'],
	es: ['varía*', 'variar', 'depende*', 'desigual*', 'irregular*', 'puede diferir', 'pueden diferir', 'fluct*', 'puede cambiar'],
};

/** That something is left to be wished for: said of no part and no case. */
export const wanting: Terms = {
	en: [
		...phrases(['isn\'t', 'is not', 'aren\'t', 'are not', 'not', 'far from', 'hardly', 'nowhere near', 'neither', 'by no means', 'never'], ['perfect', 'infallible', 'flawless', 'error free', 'faultless', 'bulletproof', 'foolproof', 'a silver bullet', 'a solved problem', 'solved', 'solving', 'omniscient', 'magic']),
		...phrases(['makes', 'make', 'made', 'get', 'gets', 'making', 'does make', 'will make', 'can make', 'still makes', 'still make'], ['mistakes', 'errors', 'things wrong', 'it wrong', 'stuff wrong', 'some things wrong']),
		...phrases(['room', 'space', 'potential', 'scope'], ['for improvement', 'for improvements', 'to improve', 'for growth', 'left to improve']), ...phrases(['long', 'some', 'a'], ['way to go', 'way off', 'way from']),
		...phrases(['needs', 'need', 'requires', 'could use', 'deserves'], ['improvement', 'more work', 'some work', 'polish', 'some polish', 'further work', 'more polish']), ...phrases(['not', 'not fully', 'not quite', 'not entirely', 'not completely', 'not really', 'never'], ['satisfied', 'happy with', 'where we want', 'what we want', 'as good as we', 'satisfactory', 'satisfying', 'as we hoped', 'mature', 'convincing', 'up to']),
		...phrases(['has its', 'have their', 'with its', 'has some', 'still has', 'has a few', 'not without', 'has several', 'has many', 'comes with'], ['limits', 'flaws', 'quirks', 'weaknesses', 'weak spots', 'moments', 'issues', 'problems', 'rough edges', 'imperfections', 'shortcomings', 'downsides', 'faults', 'warts', 'weak points', 'bad days']),
		...phrases(['is', 'are', 'remains', 'remain', 'still', 'an', 'its'], ['imperfect', 'imperfections']), 'not everything works', 'not everything is', 'mileage may vary', 'results may vary', 'leaves something to be desired', 'leaves a lot to be desired', 'leaves much to be desired', 'falls short', 'fall short', ...phrases(['could be better'], ['at', 'in', 'on', 'with', 'for', 'when', 'than', 'though', 'but', 'and']), 'could be better.', 'could be better,', 'could be better;', 'rough edges', 'shortcomings remain', 'issues remain', 'problems remain', 'room left to', 'room left for',
	],
	zh: ['完美无', '并非完美', '并不完美', '不完美', '不够完美', '谈不上完美', '并非万能', '不是万能', '不万能', '有待', '需要改进', '需改进', '待改进', '待提升', '待加强', '待提高', '待优化', '改进空间', '进步空间', '改进的空间', '改進空間', '很多不足', '不少不足', '诸多不足', '一些不足', '存在不足', '有不足', '不足之处', '许多不足', '不够理想', '不太理想', '不尽如人意', '不尽人意', '不如人意', '欠缺', '还有很长的路', '不完善', '不够完善', '要求太高', '要求过高', '期望过高', '还有问题', '存在问题', '有些问题', '不少问题', '没那么好', '还不够', '不够好', '难免', '不足之處', '翻车', '翻車', '不夠理想', '提升不大', '提升有限', '提升不明显', ...phrases(['尚未', '未能', '并未', '没有', '仍未', '未完全', '没有完全'], ['根除', '完全解决', '彻底解决', '根治', '完全消除'], ''), '存在明显不足', '存在明显的不足', '存在一定不足', '存在一定的不足', '仍有不足', ...phrases(['版本', '模型', '效果', '表现', '性能', '质量', '准确率', '精度'], ['还有提升空间', '仍有提升空间', '尚有提升空间', '还有较大提升空间', '仍有较大提升空间', '还有很大提升空间'], ''), ...phrases(['仍', '还', '仍然', '還'], ['需改进', '需要完善', '需完善', '需優化'], ''), ...phrases(['有很多', '有好多', '有不少', '仲有好多'], ['问题', '問題', '不足'], ''), '唔夠好', '未夠好'],
	ja: ['完璧ではあ', '完璧では', '完璧とは', '完全ではあ', '完全では', '万能では', '改善の余地', '至らない', '至らぬ', '未熟', '十分ではあ', '十分とは', '不十分', 'うまく行かない', 'うまくいきません', '満足のいく', '満足いく', 'おまけ程度', '間違えることが', '間違うことが', '必ずしも', '欠点', '弱点', '期待通りに', ...phrases(['力不足', '不完全'], ['です', 'である', 'な部分', 'な点'], ''), ...phrases(['課題が'], ['残', 'あります', 'ある'], ''), ...phrases(['解消', '解決', '抑え', '防ぎ'], ['できていません', 'できていない', 'しきれて', 'きれて', 'きれません'], ''), ...phrases(['まだまだ'], ['です', '改善', '不十分', '精度', '課題', '完璧'], '')],
	ko: ['부족한 점', '부족한 부분', '부족함이', '부족합니다', '미흡', '완벽하지', '완전하지', '완벽한 건 아', '개선의 여지', '개선할 점', '개선이 필요', '개선할 부분', '갈 길이', '미숙', '항상 정확', '항상 올바', '만능', '틀릴 수', '실수할 수', '서툴', '모자란', '허점', ...phrases(['아쉬운'], ['성능', '결과', '수준', '품질', '정확도']), ...phrases(['단점이', '단점도'], ['있습니다', '있다', '존재', '있음']), '실수를 하', '실수를 합', ...phrases(['한계가'], ['명확', '뚜렷', '분명']), '보완해야 할', '보완할 점', '보완이 필요', ...phrases(['아직', '많이', '아직 많이'], ['부족', '모자랍', '못합니다', '못한다']), ...phrases(['에', '에는', '데', '데는'], ['한계가 있습니다', '한계가 있다', '한계가 있음'])],
	fr: ['pas parfait*', 'imparfait*', 'infaillible*', 'perfectible*', 'marge de progression', 'marge d\'amélioration', 'reste du travail', 'reste à faire', 'du chemin à', 'pas au point', 'encore au point', 'améliorable*', 'laisse à désirer', 'laissent à désirer', 'loin d\'être', 'lacunes', 'pas toujours', 'imperfection*', 'se tromper', 'se trompe', 'pas satisfait*', 'ses limites', 'des défauts', 'des faiblesses', 'défaillance*'],
	de: ['nicht perfekt', 'perfekt ist', 'perfekt sind', 'unfehlbar', 'fehlerfrei', 'luft nach oben', 'verbesserungsbedarf', 'verbesserungswürdig', 'ausbaufähig', 'verbesserungsfähig', 'nicht alles', 'lässt zu wünschen', 'zu wünschen übrig', 'noch nicht ausgereift', 'nachholbedarf', 'aussetzer', 'nicht immer', 'kinderkrankheiten', 'weit entfernt', 'macht fehler', 'schwächen', 'nicht zufrieden', 'noch viel zu tun', 'ein weiter weg', 'unvollkommen*', 'mängel'],
	es: ['no es perfect*', 'perfecto no es', 'infalible*', 'imperfect*', 'margen de mejora', 'por mejorar', 'mejorable*', 'queda mucho', 'queda trabajo', 'queda camino', 'no siempre', 'deja que desear', 'lejos de ser', 'carencias', 'no todo', 'por pulir', 'pedir demasiado', 'se equivoca', 'comete errores', 'puntos flacos', 'defectos', 'sus limitaciones', 'satisfechos del todo'],
};

/** That it is so as of now. */
export const asYet: Terms = {
	en: ['still', 'yet', 'for now', 'so far', 'at this stage', 'at this point', 'at the moment', 'currently', 'at present', 'as of now'],
	zh: ['还', '仍', '尚', '目前', '现阶段', '暂时', '嘛', '還', '暫時', '当前'],
	ja: ['まだ', '現時点', '現在', '今のところ', '現状', '今後'],
	ko: ['아직', '현재', '여전히', '지금은', '지금으로'],
	fr: ['encore', 'pour l\'instant', 'actuellement', 'à ce stade', 'toujours', 'pour le moment'],
	de: ['noch', 'derzeit', 'bislang', 'bisher', 'vorerst', 'momentan', 'für den anfang', 'zurzeit'],
	es: ['todavía', 'aún', 'por ahora', 'de momento', 'actualmente', 'por el momento'],
};

/** Not what one hoped to get. */
export const odd: Terms = {
	en: ['odd', 'oddly', 'strange', 'strangely', 'weird', 'bizarre', 'funny', 'peculiar', 'unsatisf*', 'disappoint*', 'surprises', 'in for a surprise', 'unexpected', 'nonsensical', 'wonky', 'quirky', 'hoped for', 'you\'d hope', 'you would hope', 'had hoped', 'not what you', 'not to your liking', 'not as expected', 'not as desired', 'not as intended', 'not look right', 'sub-par', 'subpar', 'underwhelming', 'unhappy with', 'not happy with', 'not satisfied with', 'quirks', 'misbehav*', 'sometimes bad', 'sometimes wrong', 'so bad', 'bad result*', 'poor result*', 'bad output*', 'bad answer*', 'bad generation*', 'wrong answer*'],
	zh: ['奇怪', '怪异', '古怪', '诡异', '不理想', '不满意', '不如意', '不符合预期', '不如预期', '出乎意料', '失望', '离谱', '答非所问', '翻车', '不满足', '不对劲', '不滿意', '抽风', '效果不好', '结果不好'],
	ja: ['変な', 'おかしな', 'おかしい', '奇妙', '不自然な', '期待通り', '期待どおり', '思い通り', '思った通り', '意図しない', '予想外', 'がっかり'],
	ko: ['이상한', '이상하게', '엉뚱', '어색한', '마음에 들지', '기대와 다', '만족스럽지', '실망', '예상과 다', '의도와 다', '황당'],
	fr: ['étrange*', 'bizarre*', 'décev*', 'insatisf*', 'curieu*', 'surprises', 'inattendu*', 'pas celui attendu', 'convient pas', 'farfelu*', 'pas à la hauteur'],
	de: ['seltsam*', 'komisch*', 'merkwürdig*', 'enttäusch*', 'unbefriedigend*', 'überraschungen', 'unerwartet*', 'eigenartig*', 'nicht überzeug*', 'nicht wie gewünscht', 'nicht wie erwartet'],
	es: ['raro', 'rara', 'raros', 'raras', 'extrañ*', 'decepcion*', 'insatisf*', 'sorpresas', 'inesperad*', 'no convence', 'no sea el esperado', 'no es el esperado'],
};

/** To let it do so once more, otherwise. */
export const onceMore: Terms = {
	en: [
		...phrases(['another', 'different', 'new', 'other', 'several', 'multiple', 'a few', 'few', 'random'], ['seed', 'seeds', 'prompt', 'prompts', 'attempts', 'tries', 'wording', 'phrasing']),
		'regenerat*', 're-generat*', 'rerun', 're-run', 'run it again', 'try again', 'try it again', 'trying again', 'retry', 'retrying', 'roll again', 'reroll', 're-roll', 'rephras*', 'reword*', 'reformulat*', 'cherry-pick*', 'cherry pick*', 'sample again', 'more than once', 'several times', 'multiple times', 'a few times', 'ask again',
	],
	zh: ['重试', '重新生成', '多试', '多生成', '多抽', '抽卡', '换个', '换一个', '換個', '换成更大', '重跑', '再试', '换大', '多跑几次', '重試', '多試', '重新提问', '问题说清楚', '多次尝试', '再生成', '再问一', '换用更大'],
	ja: ['再生成', 'もう一度', '何度か', 'シードを変え', '言い換え', 'やり直', '再度', '別のシード', '数回試'],
	ko: ['다시 생성', '다시 시도', '시드를 바', '여러 번', '바꿔 보', '바꾸어 보', '재생성', '다시 물어', '몇 번'],
	fr: ['relanc*', 'régénér*', 'réessay*', 'reformul*', 'autre graine', 'changer de graine', 'plusieurs fois', 'recommenc*', 'autre formulation'],
	de: ['neu generier*', 'erneut', 'noch einmal', 'anderen seed', 'anderer seed', 'anderem seed', 'umformulier*', 'nochmal', 'mehrmals', 'mehrere versuche', 'ein zweites mal'],
	es: ['regener*', 'volver a generar', 'vuelva a generar', 'reintent*', 'otra semilla', 'reformul*', 'otra vez', 'varias veces', 'de nuevo', 'cambiar la semilla'],
};

/** Weaknesses, of whatever kind. */
export const weaknesses: Terms = {
	en: ['weakness', 'weaknesses', 'shortcoming*', 'drawback*', 'limitation', 'limitations', 'flaw', 'flaws', 'deficienc*', 'imperfections', 'known issues', 'known problems', 'known limitations', 'failure case*', 'failure mode*', 'failed cases', 'bad cases', 'weak spots', 'weak points', 'quirks', 'biases', 'risks and'],
	zh: ['局限', '不足', '短板', '弱点', '已知缺陷', '若干缺陷', '一些缺陷', '不少缺陷', '缺点', '已知问题', '侷限', '弱點', '缺點', '已知問題', '失败案例', '偏见'],
	ja: ['限界', '弱点', '欠点', '既知の問題', '課題', '失敗例', 'バイアス', '制限事項'],
	ko: ['한계', '약점', '단점', '알려진 문제', '결함', '실패 사례', '편향', '미흡한'],
	fr: ['limites', 'limitations', 'faiblesse*', 'défauts', 'problèmes connus', 'biais', 'lacunes', 'cas d\'échec', 'points faibles'],
	de: ['einschränkungen', 'schwächen', 'schwachstellen', 'grenzen', 'bekannte probleme', 'mängel', 'limitationen', 'verzerrungen', 'fehlerfälle'],
	es: ['limitaciones', 'debilidades', 'defectos', 'problemas conocidos', 'sesgos', 'carencias', 'puntos débiles', 'casos de fallo'],
};

/** That its makers know of something, or that others have told them. */
export const knownOf: Terms = {
	en: ['aware of', 'aware that', 'we know', 'i know', 'know about', 'known to us', 'acknowledge*', 'admit', 'admittedly', 'working on', 'investigat*', 'looking into', 'reported', 'reports of', 'complain*', 'noticed', 'keep us busy', 'keeps us busy', 'on our list', 'to-do list', 'being addressed', 'want to fix', 'hope to fix', 'to be fixed', 'not fixed', 'unsolved', 'unresolved'],
	zh: ['我们知道', '我们清楚', '已知', '知道', '正在解决', '正在排查', '正在调查', '反馈', '反映', '收到', '意识到', '会继续改进', '持续改进', '继续改进', '努力改进', '我們知道', '逐步改进', '改进中', '尚未解决', '还没解决'],
	ja: ['認識して', '把握して', '承知', '報告', '調査中', '調査して', '対応中', '改善中', '取り組んで', '指摘'],
	ko: ['알고 있', '인지하고', '보고', '조사 중', '확인 중', '개선 중', '제보', '고치고', '개선하고'],
	fr: ['conscients', 'conscient*', 'nous savons', 'on nous a signalé', 'signalé*', 'nous travaillons', 'enquêt*', 'connus', 'savons que', 'remont*'],
	de: ['bewusst', 'wir wissen', 'bekannt', 'gemeldet', 'berichte*', 'arbeiten daran', 'arbeiten an', 'untersuchen', 'gehen dem nach'],
	es: ['conscientes', 'sabemos', 'nos consta', 'reportad*', 'estamos trabajando', 'trabajamos', 'conocid*', 'han avisado', 'investigamos', 'investigando', 'estamos investigando', 'han informado', 'nos han informado', 'fueron informad*'],
};

/** Where they are dealt with. */
export const dealtWith: Terms = {
	en: ['discuss*', 'described', 'describes', 'listed', 'lists', 'list of', 'collected', 'collects', 'tracked', 'covered', 'covers', 'documented', 'documents', 'treated', 'analysed', 'analyzed', 'analysis of', 'addressed in', 'section', 'sect.', 'chapter', 'appendix', 'see', 'refer', 'read', 'found in', 'explained', 'detailed', 'summarised', 'summarized', 'outlined'],
	zh: ['讨论', '详见', '参见', '请看', ...SEE_ZH, '列在', '列出', '列表', '汇总', '收录', '章', '节', '附录', '说明', '分析', '請看', '詳見', '参阅', '查看'],
	ja: ['議論', '参照', '記載', '一覧', 'まとめ', '節', '章', '付録', 'ご覧', '述べ', '説明'],
	ko: ['논의', '참고', '참조', '목록', '정리', '절', '장에', '부록', '설명', '다룹', '다루'],
	fr: ['abord*', 'discut*', 'décri*', 'détaill*', 'list*', 'recens*', 'section', 'annexe', 'chapitre', 'voir', 'trait*', 'présent*', 'analys*'],
	de: ['behandel*', 'besprochen', 'diskutier*', 'beschrieben', 'aufgelistet', 'gelistet', 'gesammelt', 'abschnitt', 'anhang', 'kapitel', 'siehe', 'dokumentiert', 'erläutert', 'nachzulesen'],
	es: ['abord*', 'discut*', 'descri*', 'detall*', 'list*', 'recog*', 'sección', 'apéndice', 'capítulo', 'véase', 'ver', 'trat*', 'comenta*', 'analiza*'],
};
export const somewhere: Terms = {
	en: ['paper', 'report', 'technical report', 'model card', 'main card', 'issue', 'issues', 'thread', 'discussion', 'discussions', 'wiki', 'blog', 'blog post', 'appendix', 'section', 'chapter', 'page', 'article', 'preprint', 'system card', 'github', 'repository', 'here', 'link', 'thesis', 'publication'],
	zh: ['论文', '报告', '模型卡', 'issue', '帖', '讨论区', 'wiki', '博客', '附录', '章', '节', '页面', '文章', '仓库', '此处', '这里', '論文', '報告'],
	ja: ['論文', 'レポート', 'モデルカード', 'issue', 'ブログ', '付録', '節', '章', '記事', 'こちら', 'ページ'],
	ko: ['논문', '보고서', '모델 카드', '이슈', '블로그', '부록', '여기', '페이지', '글'],
	fr: ['article', 'papier', 'rapport', 'fiche', 'annexe', 'section', 'chapitre', 'blog', 'billet', 'page', 'ici', 'thèse', 'publication'],
	de: ['paper', 'bericht', 'artikel', 'modellkarte', 'anhang', 'abschnitt', 'kapitel', 'blog', 'beitrag', 'seite', 'hier', 'issue', 'issues', 'veröffentlichung', 'aufsatz'],
	es: ['artículo', 'informe', 'paper', 'ficha', 'apéndice', 'sección', 'capítulo', 'blog', 'entrada', 'página', 'aquí', 'issue', 'publicación', 'tesis'],
};

/** That an evil got less, and thus is not gone. */
export const lessened: Terms = {
	en: [...phrases(['fixes', 'fixed', 'fix', 'solves', 'solved', 'resolves', 'resolved', 'addresses', 'addressed', 'removes'], ['some', 'some of', 'many', 'many of', 'most', 'most of', 'part of', 'a few', 'several', 'partly', 'partially']), 'alleviat*', 'mitigates', 'mitigated', 'eased', 'lessen*', 'less often', 'less frequent', 'less frequently', 'rarer', 'less prone', 'fewer', 'less of', 'partly fixed', 'partially fixed', 'toned down'],
	zh: ['缓解', '减轻', '减少了', '有所减少', '有所改善', '部分解决', '部分修复', '緩解', '減輕', '減少了'],
	ja: ['軽減', '緩和', '減りました', '減少し', '一部修正', '少なくな'],
	ko: ['완화', '줄었', '줄였', '감소', '일부 수정', '덜 '],
	fr: ['atténu*', 'réduit', 'réduits', 'moins souvent', 'moins fréquent*', 'moins de', 'corrige certains', 'corrige une partie', 'en partie'],
	de: ['seltener', 'verringer*', 'reduziert', 'gemildert', 'weniger oft', 'weniger häufig', 'behebt einige', 'teilweise behoben', 'weniger'],
	es: ['atenú*', 'atenuad*', 'menos frecuente*', 'menos a menudo', 'se reducen', 'reducido*', 'reducimos', 'corrige algun*', 'en parte', 'se alivia*', 'menos'],
};
/** A release by its number, or by its newness. */
export const release: Terms = {
	en: ['v0*', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', 'version', 'release', 'update', 'latest weights', 'new weights', 'changelog', 'this one', 'new checkpoint', 'refresh'],
	zh: ['v0*', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', '版本', '新版', '更新', '版'],
	ja: ['v0*', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', 'バージョン', '新版', '更新', '版では', 'アップデート'],
	ko: ['v0*', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', '버전', '업데이트', '판에서'],
	fr: ['v0*', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', 'version', 'mise à jour'],
	de: ['v0*', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', 'version', 'fassung', 'update'],
	es: ['v0*', 'v1*', 'v2*', 'v3*', 'v4*', 'v5*', 'versión', 'actualización'],
};

/** That it stands behind another, or that one gives more than it. */
export const behind: Terms = {
	en: ['weaker', 'lags behind', 'lag behind', 'lagging behind', 'falls behind', 'fall behind', 'trails', 'less capable', 'less accurate', 'less reliable', 'less powerful', 'less fluent', 'less stable', 'less robust', 'not as good', 'not as strong', 'not as accurate', 'not as capable', 'worse than', 'below those', 'below that of', 'well below', 'inferior', 'a bit worse', 'slightly worse', 'no match for', 'cannot compete', 'can\'t compete', 'cannot keep up', 'lower quality than', 'a gap', 'gap to', 'gap with', 'short of'],
	zh: ['不如', '不及', '逊色', '有差距', '弱于', '略弱', '较弱', '差于', '逊于', '稍弱', '稍差', '略差', '比不上', '遜色', '弱於', '仍有差距', '存在差距', '有明显差距', '有较大差距', '有一定差距', '有一定的差距', '仍落后', '稍落后', '略落后'],
	ja: ['劣り', '劣る', '及びません', '及ばない', '及ばず', '弱い', '差があ', '見劣り', '下回'],
	ko: ['뒤처', '못 미', '못미', '미치지 못', '떨어집', '약합', '열세', '보다 떨어지', '격차가 있', '격차가 존재', '보다 부족'],
	fr: ['moins bon*', 'moins performant*', 'moins fiable*', 'moins précis*', 'en retrait', 'en deçà', 'inférieur*', 'à la traîne', 'plus faible*', 'pire que', 'à la peine'],
	de: ['schwächer', 'schlechter', 'hinkt', 'unterlegen', 'weniger genau', 'weniger zuverlässig', 'nicht so gut', 'nicht so stark', 'weniger leistungsfähig', 'reicht nicht an', ...phrases(['an ihre', 'an seine', 'schnell an', 'schneller an'], ['grenzen'])],
	es: ['más débil*', 'peor que', 'peores que', 'por detrás', 'por debajo', 'inferior*', 'menos preciso*', 'menos fiable*', 'menos capaz', 'no alcanza', 'no tan buen*', 'rezagad*'],
};
/** A member of its family, by its size or place in it. */
export const member: Terms = {
	en: [...phrases(['small', 'smaller', 'smallest', 'tiny', 'mini', 'nano', 'base', 'lite', 'light', 'distilled', 'quantized', 'quantised', 'pruned', 'fast', 'int8', 'int4', '4-bit', '8-bit', 'turbo', 'first', 'old', 'older', 'this', 'compact'], ['variant', 'variants', 'version', 'versions', 'model', 'models', 'one', 'ones', 'checkpoint', 'checkpoints', 'sibling', 'size', 'sizes', 'student']), 'its siblings', 'its sibling', 'its scores', 'the other two', 'the larger', 'the bigger', 'its bigger', 'its larger', 'its teacher', 'the teacher', 'big brother', 'commercial systems', 'larger models', 'bigger models', 'specialised models', 'specialized models', 'state of the art', 'gpt 3*', 'gpt 4*', 'chatgpt'],
	zh: ['小版本', '小模型', '轻量版', '量化版', '蒸馏版', '教师模型', '更大的', '大版本', '商用系统', '专用模型', '专门的', '专业的', '闭源模型', '商业模型', '同系列', '本版本', '小尺寸', 'mini', 'tiny', 'base'],
	ja: ['小さいモデル', ...phrases(['小型'], ['モデル', '版', 'の'], ''), '軽量版', '量子化版', '蒸留版', '教師モデル', '大きいモデル', '大規模', '上位モデル', '商用'],
	ko: ['작은 모델', '소형', '경량', '양자화', '증류', '교사 모델', '큰 모델', '대형', '상위 모델', '상용'],
	fr: ['petite version', 'petit modèle', 'version légère', 'version quantifiée', 'version distillée', 'modèle professeur', 'grand modèle', 'grands modèles', 'grand frère', 'plus grands modèles'],
	de: ['kleine variante', 'kleinere variante', 'kleine modell', 'kleinere modell', 'kleine version', 'quantisierte', 'destillierte', 'lehrer*', 'großen modelle', 'größeren modelle', 'größere modell', 'größere geschwister'],
	es: ['versión pequeña', 'modelo pequeño', 'versión ligera', 'versión cuantizada', 'versión destilada', 'modelo maestro', 'modelos grandes', 'modelos más grandes', 'hermano mayor', 'variante pequeña'],
};

/** That it holds for some only. */
export const notAll: Terms = {
	en: ['not all', 'not every', 'not everything', 'isn\'t equally', 'not equally', 'only some', 'only a few', 'some prompts', 'some inputs', 'some languages', 'some voices', 'some styles', 'some topics', 'not each', 'not for all', 'not for every'],
	zh: ['并非所有', '不是所有', '并非每', '不是每', '并不是所有', '个别', '有些'],
	ja: ['すべてではあ', '全てではあ', '一部の', '必ずしも'],
	ko: ['모든', '일부'],
	fr: ['tous les', 'toutes les', 'tout n\'est', 'certains', 'certaines'],
	de: ['nicht alle', 'nicht jede*', 'nicht alles', 'einige', 'manche'],
	es: ['no todos', 'no todas', 'no todo', 'algunos', 'algunas'],
};

/** What may be the matter with anything. */
export const troubles: Terms = {
	en: ['problem', 'problems', 'issue', 'issues', 'trouble', 'troubles', 'bugs', 'hiccups'],
	zh: ['问题', '問題', '毛病'],
	ja: ['問題', '不具合'],
	ko: ['문제', '오류'],
	fr: ['problème', 'problèmes', 'soucis'],
	de: ['problem', 'probleme', 'problemen'],
	es: ['problema', 'problemas'],
};

/** That it then goes well. */
export const thenHelps: Terms = {
	en: ['often helps', 'usually helps', 'may help', 'can help', 'might help', 'helps', 'get better', 'gets better', 'comes out better', 'pick the best', 'choose the best', 'keep the best', 'does the trick'],
	zh: ['变好', '變好', '会好', '就好', '即可', '更好', '挑', '会有惊喜'],
	ja: ['良くな', 'よくな', '改善', 'うまくいく'],
	ko: ['좋아', '나아', '도움이'],
	fr: ['suffit', 'aide souvent', 'ça s\'arrange', 'mieux'],
	de: ['hilft', 'reicht oft', 'wird besser', 'meist besser'],
	es: ['suele bastar', 'ayuda', 'mejora', 'suele funcionar', 'basta'],
};

/** What is not a model but made to run, serve, show or explain one. */
export const madeAround: Terms = {
	en: ['docs', 'documentation', 'website', 'web demo', 'web app', 'the demo', 'online demo', 'demo is', 'gradio', 'jupyter', 'progress bar', 'ui', 'interface', 'api', 'apis', 'code', 'codebase', 'code base', 'script', 'scripts', 'installer', 'installing', 'installation', 'build', 'compile', 'compiled', 'feature', 'features', 'pr', 'prs', 'pull request*', 'contributions', 'library', 'toolkit', 'framework', 'backend', 'server', 'service', 'connection', 'timeout', 'network error', 'out of memory', 'oom', 'cuda', 'gpu memory', 'data loader', 'dataloader', 'data loading', 'training script', 'import', 'imports', 'multi-gpu', 'distributed', 'wheel', 'plugin', 'extension', 'app', 'space', 'dataset viewer', 'the dataset', 'the benchmark', 'benchmarks', 'evaluation results', 'reproduc*', 'speed', 'latency', 'throughput', 'memory', 'random seed', 'loss', 'learning rate', 'licence', 'license', 'hyperparameter*', 'trainer', 'batch size', 'windows', 'linux', 'macos', 'random seed*', 'from the paper', 'from the article', 'than in the paper', 'than in the article', 'original implementation'],
	zh: ['文档', '网站', '网页', '演示站', '在线体验', '在线演示', '接口', '代码', '脚本', '安装', '编译', '功能', '依赖', '服务', '显存', '内存', '速度', '训练脚本', '复现', '随机种子', '学习率', '损失', '许可', '界面', '下载', '批大小', '部署', '数据集', '评测集', '基准', '贡献', '文件', '格式', '工具', '与论文', '与原论文', '和论文', '说明文字'],
	ja: ['ドキュメント', 'サイト', 'デモ', 'API', 'コード', 'スクリプト', 'インストール', 'ビルド', '機能', '依存関係', 'サーバ', 'メモリ', '速度', '再現', '学習率', '損失', 'ライセンス', 'ダウンロード', 'ツール', 'アプリ', '論文', '乱数', '説明が', '説明文'],
	ko: ['문서', '사이트', '데모', 'api', '코드', '스크립트', '설치', '빌드', '기능', '의존성', '서버', '메모리', '속도', '재현', '학습률', '손실 함수', '손실함수', '손실값', '손실 값', '학습 손실', '검증 손실', '손실 없이', '무손실', '손실을 최소', '손실로', '라이선스', '다운로드', '도구', '앱', '논문', '난수', '설명이'],
	fr: ['documentation', 'site', 'démo', 'démonstration', 'api', 'code', 'script', 'installation', 'compilation', 'fonctionnalité*', 'dépendances', 'serveur', 'mémoire', 'vitesse', 'licence', 'téléchargement', 'application', 'interface', 'outil', 'article', 'graine*'],
	de: ['dokumentation', 'webseite', 'website', 'webdemo', 'demo', 'api', 'code', 'skript', 'installation', 'funktionen', 'abhängigkeiten', 'server', 'speicher', 'geschwindigkeit', 'lizenz', 'download', 'app', 'schnittstelle', 'werkzeug', 'vom artikel', 'vom paper', 'von der veröffentlichung', 'zufallszahl*'],
	es: ['documentación', 'sitio', 'web', 'demo', 'api', 'código', 'script', 'instalación', 'funciones', 'dependencias', 'servidor', 'memoria', 'velocidad', 'licencia', 'descarga', 'aplicación', 'interfaz', 'herramienta', 'al artículo', 'del artículo', 'semilla*'],
};

/** To do what it should. */
export const works: Terms = {
	en: ['work', 'works', 'working', 'succeed', 'succeeds', 'come out', 'comes out', 'good', 'fine', 'well', 'okay', 'ok', 'usable', 'correct', 'accurate', 'covered', 'handled', 'reliable', 'understood'],
	zh: ['能用', '可用', '好用', '准确', '正确', '良好', '不错', '有效', '支持', '表现', '理想', '可靠', '适用'],
	ja: ['うまく', '動作', '正しく', '正確', '良好', '使え', '対応'],
	ko: ['잘 ', '작동', '정확', '괜찮', '동작', '쓸 만', '지원'],
	fr: ['marche*', 'fonctionne*', 'correct*', 'fiable*', 'bons', 'bonne', 'bonnes', 'bien', 'au point', 'utilisable*'],
	de: ['klappt', 'funktionier*', 'gut', 'brauchbar', 'korrekt', 'zuverlässig', 'ordentlich', 'passt'],
	es: ['funciona*', 'bien', 'correct*', 'fiable*', 'buen*', 'aceptable*', 'utilizable*'],
};
