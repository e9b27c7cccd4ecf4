import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** Taken for the training because it was good enough, rather than thrown out because it was not. */
export const selected: Terms = {
	en: ['select', 'selects', 'selected', 'selecting', 'selection', 'pick', 'picks', 'picked', 'pick out', 'picked out', 'picking', 'chosen', 'chose', 'choose', 'chooses', 'choosing', 'shortlist*', 'graded', 'grade', 'grades', 'ranked', 'rank', 'vetted', 'vet', 'hand-picked', 'sift', 'sifts', 'sort out', 'sorted out', 'cherry-picked', 'kept the best', 'keep the best', 'rejection-sampled', 'separate good', 'quality control', 'quality assurance', 'quality check*'],
	zh: ['挑选', '挑出', '选出', '筛选', '筛出', '遴选', '优选', '择优', '把关', '质量控制', '质检', '打分', '評分', '挑選', '選出', '篩選', '品質控制', '品質管控', '質量控制'],
	ja: ['選び', '選ん', '選定', '選別', '選抜', '厳選', '品質管理', '絞り込', '採点', '選択し'],
	ko: ['선별', '골라', '고르', '고른', '선정', '선택하', '품질 관리', '품질을 관리', '추려', '가려'],
	fr: ['sélectionn*', 'choisir', 'choisi*', 'choisissent', 'trier', 'trient', 'trié*', 'retenu*', 'retiennent', 'contrôle de la qualité', 'contrôle qualité', 'contrôler la qualité'],
	de: ['auswähl*', 'auszuwähl*', 'auszusuchen', 'ausgewählt*', 'wählen', 'auswahl', 'ausgesucht*', 'aussuchen', 'heraussuchen', 'qualitätskontrolle', 'qualitätssicherung', 'sortieren'],
	es: ['seleccion*', 'elegir', 'eligen', 'eligió', 'elegid*', 'escog*', 'control de calidad', 'controlar la calidad', 'criba*', 'cribar'],
};

/** Who or what judges which examples are good enough. */
export const examiner: Terms = {
	en: ['classifiers', 'classifier-based', 'llm-based classifier*', 'quality classifier*', 'quality score*', 'quality model*', 'quality filter*', 'llm judge*', 'llm grader*', 'llm-as-a-judge', 'graders', 'judge model*', 'reward model*', 'scoring model*', 'scorer*', 'language models as judges', 'heuristics'],
	zh: ['分类器', '打分模型', '评分模型', '质量模型', '奖励模型', '评判模型', '裁判模型', '分類器', '評分模型', '獎勵模型'],
	ja: ['分類器', '評価モデル', '判定モデル', '報酬モデル', '審査モデル'],
	ko: ['분류기', '평가 모델', '보상 모델', '심사 모델', '판별기'],
	fr: ['classifieurs', 'classificateurs', 'classifieur', 'modèle de récompense', 'modèles juges'],
	de: ['klassifikatoren', 'klassifizierer', 'klassifikator', 'belohnungsmodell*', 'bewertungsmodell*'],
	es: ['clasificadores', 'clasificador', 'modelo de recompensa', 'modelos juez'],
};

/** What the examples of a chat or of an agent are, which any program has as well. */
export const exchanges: Terms = {
	en: ['prompts', 'responses', 'answers', 'replies', 'completions', 'instructions', 'conversations', 'dialogues', 'examples', 'samples', 'pairs', 'documents', 'demonstrations', 'trajectories', 'data', 'texts'],
	zh: ['提示', '回答', '回复', '指令', '对话', '样本', '数据', '问题', '答案', '提問', '樣本', '資料', '數據'],
	ja: ['プロンプト', '回答', '応答', '指示', '対話', 'サンプル', 'データ'],
	ko: ['프롬프트', '응답', '답변', '지시', '대화', '샘플', '데이터'],
	fr: ['prompts', 'réponses', 'consignes', 'invites', 'instructions', 'conversations', 'exemples', 'données', 'requêtes'],
	de: ['prompts', 'antworten', 'anweisungen', 'dialoge*', 'beispiele*', 'daten', 'eingaben'],
	es: ['prompts', 'respuestas', 'instrucciones', 'indicaciones', 'conversaciones', 'ejemplos', 'datos'],
};

/** The parts that are not learned from. */
export const heldOut: Terms = {
	en: ['validation', 'development', 'dev', 'dev set', 'validating', 'testing', 'test set', 'test split', 'evaluation set', 'eval set'],
	zh: ['验证', '測試集', '测试集', '开发集', '驗證'],
	ja: ['検証', 'テスト用', '開発用', '評価用'],
	ko: ['검증', '테스트용', '평가용', '개발용'],
	fr: ['validation', 'développement', 'test'],
	de: ['validierung', 'entwicklung', 'testen', 'test'],
	es: ['validación', 'desarrollo', 'prueba', 'test'],
};

/** Labels that a machine put there. */
export const machineLabelled: Terms = {
	en: ['pseudo labels', 'pseudo-label*', 'pseudo-annotation*', 'pseudo-annotated', 'silver labels', 'silver annotations', 'silver-standard', 'auto-labelled', 'auto-labeled', 'automatically labelled', 'automatically labeled', 'automatically annotated', 'automatic annotations', 'automatic labels', 'automatic transcripts', 'machine-labelled', 'machine-labeled', 'labelled automatically', 'labeled automatically', 'annotated automatically', 'extracted automatically', 'transcribed automatically', ...phrases(['semi-automatically', 'semi-automatic'], ['annotated', 'labelled', 'labeled', 'annotations', 'labels', 'annotation', 'labelling', 'labeling']), ...phrases(['annotated', 'labelled', 'labeled'], ['semi-automatically']), 'caption model', 'captioning model', 'captioner'],
	zh: ['伪标签', '伪标注', '自动标注', '自动打标', '机器标注', '自动转写', '半自动标注', '半自動標註', '偽標籤', '偽標註', '自動標註'],
	ja: ['疑似ラベル', '擬似ラベル', '自動アノテーション', '自動ラベル', '自動で付与', '自動付与', '半自動でアノテーション', '半自動でラベル', '半自動アノテーション', '自動書き起こし', '自動抽出'],
	ko: ['의사 라벨', '의사 레이블', '유사 라벨', '자동 라벨', '자동 주석', '자동으로 라벨', '자동으로 주석', '반자동 라벨', '자동 전사'],
	fr: ['pseudo-étiquet*', 'pseudo-annotation*', 'étiqueté* automatiquement', 'annoté* automatiquement', 'annoté* semi-automatiquement', 'étiqueté* semi-automatiquement', 'annotation semi-automatique', 'annotation automatique des', 'annotation automatique du', 'annotation automatique par', 'annotation automatique avec', 'annotation automatique à l\'aide', 'par annotation automatique', 'annotations automatiques', 'extraits automatiquement', 'extraites automatiquement', 'transcriptions automatiques'],
	de: ['pseudo-label*', 'pseudo-annotation*', 'automatisch annotiert*', 'halbautomatisch annotiert*', 'halbautomatisch gelabelt*', 'halbautomatische annotation', 'automatisch gelabelt*', 'automatisch beschriftet*', 'automatische annotation*', 'automatisch extrahiert*', 'automatisch erzeugte labels', 'automatisch transkribiert*'],
	es: ['pseudoetiqueta*', 'pseudo-etiqueta*', 'etiquetad* automáticamente', 'anotad* automáticamente', 'anotad* semi-automáticamente', 'etiquetad* semi-automáticamente', 'anotación semi-automática', 'anotación automática', 'anotaciones automáticas', 'extraídas automáticamente', 'extraídos automáticamente', 'transcripciones automáticas'],
};
