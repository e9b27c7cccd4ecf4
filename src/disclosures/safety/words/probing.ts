import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const LOOKING_FOR_MISUSE = phrases(['looked into', 'looking into', 'looked for', 'looking for', 'searched for', 'searching for', 'tested for', 'testing for', 'checked for', 'checking for', 'explored', 'exploring', 'examined', 'examining'], ['misuse', 'misuses', 'possible misuse', 'possible misuses', 'potential misuse', 'potential misuses', 'ways to misuse']);

/** That somebody looked whether a model can be put to bad use, or how often it does harm. */
export const probing: Terms = {
	en: [...LOOKING_FOR_MISUSE, 'probed', 'we probe', 'probing', 'tried to produce', 'tried to elicit', 'tried to provoke', 'tried to get it to', 'tried on purpose', 'deliberately tried', 'on purpose tried', 'attempted to elicit', 'attempted to generate', 'we tested the model for', 'we tested it for', 'we tested for', 'was tested for', 'were tested for', 'to test for', 'we evaluated the model for', 'was evaluated for', 'were evaluated for', 'screened for', 'was screened for', 'measured toxicity', 'toxicity was measured', 'safety was evaluated', 'safety was tested', 'safety was measured', 'safety is evaluated', 'evaluate safety', 'evaluated safety', 'evaluated the safety', 'tested the safety', 'test the safety', 'estimate the risk', 'assess the risk', 'assessed the risk', ...phrases(['to probe', 'to gauge', 'gauging', 'probing', 'to measure', 'measuring', 'to estimate', 'estimating', 'to assess', 'assessing'], ['the risk', 'the danger', 'risks of', 'the risks', 'the dangers']), 'measured how often', 'counted how often', 'experts tested', 'experts evaluated', 'experts assessed'],
	zh: ['探查', '测试了模型', '评估了模型', '测试了该模型', '刻意', '故意让', '诱导模型', '尝试诱导', '测量了毒性', '评估了安全', '测试了安全', '探測', '測試了模型', '評估了模型'],
	ja: ['試しに', '悪用できるか', '悪用の可能性を', '調べ', '安全性を評価', '安全性を測', '毒性を測', ...phrases(['リスクを', '危険を', '危険性を', '毒性を', '有害性を'], ['検証', '評価', 'テスト', '測定', '調べ'], '')],
	ko: ['악용 가능성을', '시험했', '조사했', '안전성을 평가', '독성을 측정', ...phrases(['위험을', '위험성을', '유해성을', '독성을'], ['평가', '시험', '테스트', '검증', '조사', '측정'], '-')],
	fr: ['avons sondé', 'avons cherché à', 'avons essayé de', 'avons testé', 'a été testé pour', 'toxicité mesurée', 'avons mesuré', 'sécurité a été évaluée', 'avons évalué le risque', 'avons évalué les risques', 'avons mesuré le risque'],
	de: ['auf missbrauch', 'haben versucht', 'haben getestet', 'wurde getestet auf', 'haben gemessen', 'sicherheit wurde', 'toxizität gemessen', 'gezielt versucht', 'haben das risiko', 'haben die gefahr', 'haben auf'],
	es: ['sondeamos', 'intentamos que', 'probamos si', 'se probó si', 'medimos', 'se evaluó la seguridad', 'seguridad se evaluó', 'probamos el riesgo', 'evaluamos el riesgo', 'medimos el riesgo', 'analizamos el riesgo'],
};

/** Setting out to make a model do harm, as an attacker would. */
export const provoking: Terms = {
	en: [...LOOKING_FOR_MISUSE, 'probed', 'we probe', 'probing', 'tried to produce', 'tried to elicit', 'tried to provoke', 'tried on purpose', 'also tried on purpose', 'deliberately tried', 'attempted to elicit', 'tried to misuse', 'tried to abuse'],
	zh: ['刻意诱导', '故意诱导', '诱导模型', '尝试诱导', '刻意誘導', '尝试滥用', ...phrases(['探查', '排查', '试探', '探测'], ['潜在的滥用', '潜在滥用', '可能的滥用', '滥用', '误用'], '')],
	ja: ['悪用を試み', 'わざと', '意図的に試', ...phrases(['悪用の可能性を', '誤用の可能性を', '悪用を', '悪用できるか'], ['調べ', '探', '検証', '試'], '')],
	ko: ['악용을 시도', '일부러', ...phrases(['악용 가능성을', '오용 가능성을', '악용 사례를'], ['조사', '시험', '탐색', '점검', '살펴', '찾'], '-')],
	fr: ['avons sondé', 'avons cherché à faire', 'délibérément', ...phrases(['cherchant', 'cherchant à identifier', 'cherché', 'sondant', 'explorant', 'recherchant', 'recherché'], ['de possibles usages abusifs', 'des usages abusifs', 'd\'éventuels usages abusifs', 'les usages abusifs', 'de possibles détournements', 'd\'éventuels détournements', 'des détournements'])],
	de: ['gezielt versucht', 'absichtlich versucht', 'auf missbrauch geprüft', 'auf missbrauch untersucht', ...phrases(['möglichem missbrauch', 'möglichen missbrauch', 'missbrauchsmöglichkeiten', 'missbrauch'], ['gesucht', 'untersucht', 'geprüft', 'getestet']), 'suche nach möglichem missbrauch'],
	es: ['sondeamos', 'intentamos que', 'a propósito', ...phrases(['al buscar', 'buscamos', 'al explorar', 'exploramos', 'al sondear'], ['posibles usos indebidos', 'usos indebidos', 'posibles abusos'])],
};

/** What such a look is for. */
export const misuse: Terms = {
	en: ['misuse', 'abuse', 'denigrat*', 'demeaning', 'crime-related', 'biological risk*', 'chemical risk*', 'cyber risk*', 'cbrn', 'uplift', 'unsafe', 'jailbreak*', 'toxicity', 'gunshots', 'weapons', 'safety'],
	zh: ['滥用', '误用', '贬损', '生物风险', '化学风险', '濫用', '毒性', '安全性'],
	ja: ['悪用', '誤用', '蔑称', '毒性', '安全性', '誹謗', '中傷', '差別'],
	ko: ['악용', '오용', '비하', '독성', '안전성', '비방', '차별'],
	fr: ['détournement*', 'usage abusif', 'usages abusifs', 'dénigr*', 'mésusage*', 'toxicité'],
	de: ['missbrauch*', 'herabwürdig*', 'toxizität'],
	es: ['uso indebido', 'abuso*', 'denigr*', 'toxicidad'],
};

/** Voices and faces of people, which a model could copy. */
export const likeness: Terms = {
	en: ['vocals', 'voices', 'voice', 'singers', 'singing voice*', 'speech', 'faces', 'likeness*', 'celebrit*', 'artists', 'identities', 'people'],
	zh: ['人声', '人聲', '歌声', '声音', '人脸', '歌手', '肖像', '艺术家'],
	ja: ['声', '歌声', '顔', '歌手', '肖像'],
	ko: ['목소리', '음성', '얼굴', '가수'],
	fr: ['voix', 'visages', 'chanteurs', 'parole'],
	de: ['stimmen', 'gesang', 'gesichter', 'sänger*', 'sprache'],
	es: ['voces', 'rostros', 'cantantes', 'habla'],
};

/** Copying somebody, and that it shall not be possible. */
export const copying: Terms = {
	en: ['prevent voice', 'prevent imitation', 'imitate', 'imitation', 'impersonat*', 'cannot copy', 'can\'t copy', 'voice cloning', 'cloning', 'to protect', 'to avoid reproducing', 'to prevent the model'],
	zh: ['防止模仿', '模仿', '冒充', '克隆', '以防止', '避免模型'],
	ja: ['模倣', 'なりすまし', '複製', '防ぐため'],
	ko: ['모방', '사칭', '복제', '막기 위해'],
	fr: ['imiter', 'imitation', 'usurp*', 'clonage', 'pour éviter que'],
	de: ['nachahm*', 'imitier*', 'klonen', 'damit das modell'],
	es: ['imitar', 'imitación', 'suplant*', 'clonación', 'para evitar que'],
};

/** What came of such a try: what the model gave, or would not give. */
export const yielding: Terms = {
	en: ['within reach of', 'can produce', 'can generate', 'can make', 'could produce', 'could generate', 'can be made to', 'could be made to', 'could be brought to', 'is able to produce', 'is able to generate', 'was able to', 'is capable of', 'it produced', 'it generated', 'it gave', 'it made', 'did produce', 'did generate', 'would produce', 'would not', 'could not', 'managed to', 'we got it to', 'succeeded', 'came out'],
	zh: ['能生成', '可以生成', '能够生成', '会生成', '能产生', '可产生', '生成了', '未能', '能夠生成', '可以產生'],
	ja: ['生成でき', '生成しました', '出力しました', 'できました', 'できません'],
	ko: ['생성할 수', '만들 수 있', '생성했', '만들어 냈', '실패했', '생성해 냈'],
	fr: ['peut produire', 'peut générer', 'a produit', 'a généré', 'sait produire', 'n\'a pas pu', 'est capable de produire', 'est capable de générer'],
	de: ['kann erzeugen', 'erzeugen kann', 'erzeugt', 'erzeugte', 'ließ sich', 'konnte nicht', 'gelang', 'in der lage'],
	es: ['puede producir', 'puede generar', 'produjo', 'generó', 'no pudo', 'logró', 'es capaz de producir', 'es capaz de generar'],
};
