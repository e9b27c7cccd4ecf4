import { engineering, software, supposed } from '../data/words/material';
import type { Disclosure } from '../disclosure';
import { both, phrases } from '../phrases';
import { byMethod, explained, anyTuning, undone } from './words/alignment';
import { generalTalk, offersTraining, wasTrained } from './words/runs';
import { fineTuned, tunedSo, tunes } from './words/stages';

export const trainingPostTraining: Disclosure = {
	id: 'training/post-training',
	title: 'Post-training and alignment',
	why: 'Tone, refusals, tool use and chat template come from what was done after pre-training, so users cannot predict behaviour from the base model alone. Naming the method and its preference data also tells whose judgement the model follows.',
	counts: 'The method (SFT, RLHF, DPO, GRPO, distillation …) with its data or goal, or the statement that this is a base model without any. Fine-tuning for a task alone is partial.',
	severity: 'information',
	profile: 'recommended',
	headings: {
		en: [
			'post-training', 'post-training details', 'post-training recipe', 'post-training pipeline', 'post-training data', 'alignment', 'alignment training', 'alignment procedure', 'model alignment', 'preference alignment', 'human preference alignment', 'alignment tuning', 'fine-tuning', 'instruction tuning', 'instruction fine-tuning', 'instruct tuning',
			'supervised fine-tuning', 'sft', 'sft stage', 'sft details', 'rlhf', 'rl', 'dpo', 'grpo', 'rlvr', 'rlaif', 'reinforcement learning', 'reinforcement learning from human feedback', 'rl training', 'preference optimization', 'preference tuning', 'direct preference optimization', 'preference learning', 'reward model', 'reward modeling', 'distillation', 'distillation process',
			'chat fine-tuning', 'chat alignment', 'agentic post-training', 'reasoning training', 'fine-tuning details', 'fine-tuning procedure', 'fine-tuning stage', 'task fine-tuning', 'refusals and tone', 'instruct model training', 'constitutional ai', 'model adaptation',
		],
		zh: ['后训练', '后训练过程', '后训练方法', '对齐', '对齐训练', '对齐方法', '人类偏好对齐', '偏好对齐', '偏好优化', '微调', '指令微调', '指令精调', '指令对齐', '监督微调', '有监督微调', '监督微调阶段', '强化学习', '强化学习阶段', '人类反馈强化学习', '基于人类反馈的强化学习', '奖励模型', '蒸馏', '知识蒸馏', '价值观对齐', '後訓練', '對齊', '對齊訓練', '偏好優化', '微調', '指令微調', '監督微調', '強化學習', '獎勵模型', '蒸餾'],
		ja: ['事後学習', 'ポストトレーニング', 'ファインチューニング', '指示チューニング', 'インストラクションチューニング', 'アライメント', 'アラインメント', '教師ありファインチューニング', '強化学習', '選好最適化', '選好学習', '報酬モデル', '蒸留', '微調整'],
		ko: ['사후 학습', '사후 훈련', '포스트 트레이닝', '미세 조정', '미세조정', '파인튜닝', '정렬', '얼라인먼트', '지시 튜닝', '명령어 튜닝', '지도 미세조정', '강화학습', '강화 학습', '선호 최적화', '보상 모델', '증류'],
		fr: ['post-entraînement', 'affinage', 'alignement', 'ajustement fin', 'ajustement par instructions', 'affinage supervisé', 'apprentissage par renforcement', 'optimisation des préférences', 'modèle de récompense', 'distillation'],
		de: ['nachtraining', 'post-training', 'feinabstimmung', 'ausrichtung', 'alignment', 'instruktionsfeinabstimmung', 'überwachte feinabstimmung', 'bestärkendes lernen', 'präferenzoptimierung', 'belohnungsmodell', 'destillation'],
		es: ['post-entrenamiento', 'ajuste fino', 'alineación', 'alineamiento', 'ajuste por instrucciones', 'ajuste fino supervisado', 'aprendizaje por refuerzo', 'optimización de preferencias', 'modelo de recompensa', 'destilación'],
	},
	fields: {
		en: ['fine-tuning method', 'alignment method', 'tuning method', 'preference data'],
		zh: ['微调方法', '对齐方法', '偏好数据', '微調方法', '對齊方法'],
		ja: ['アライメント手法', '選好データ'],
		ko: ['정렬 방법', '선호 데이터'],
		fr: ['méthode d\'alignement'],
		de: ['alignment-methode'],
		es: ['método de alineación'],
	},
	// Pictures and clocks are aligned, water is distilled, and agents that play learn by reinforcement only.
	vagueHeadings: /^(?:alignment|distillation|reinforcement learning|rl|对齐|蒸馏|强化学习|對齊|蒸餾|強化學習|アライメント|蒸留|強化学習|정렬|증류|강화학습|alignement|ausrichtung|alineación)$/iu,
	terms: {
		'by-method': byMethod,
		'any-tuning': anyTuning,
		'undone': undone,
		'explained': explained,
		'was-trained': wasTrained,
		'offers-training': offersTraining,
		'general': generalTalk,
		'software': software,
		'supposed': supposed,
		'engineering': engineering,
		'tuned-so': both(tunedSo, tunes),
		'tuned': fineTuned,
		// What teaches how to answer, and not how to do one task.
		'behaviour': {
			en: [...phrases(['instruction', 'instruct', 'chat', 'instruction following', 'preference'], ['data', 'dataset*', 'data set*', 'examples', 'samples', 'pairs']), 'on instructions', 'conversations', 'dialogues', 'instruction following'],
			zh: [...phrases(['指令', '聊天', '偏好'], ['数据', '语料', '样本'], ''), '条指令', '指令跟随', '指令遵循', '对话', '對話'],
			ja: ['指示データ', '指示文', '指示追従', 'インストラクションデータ', '対話データ', '会話データ', 'チャットデータ'],
			ko: ['지시 데이터', '지시문', '명령어 데이터', '대화 데이터', '채팅 데이터'],
			fr: ['sur des instructions', 'd\'instructions', 'conversations', 'dialogues'],
			de: ['instruktion*', 'auf anweisungen', 'gespräche*', 'dialog*'],
			es: ['de instrucciones', 'conversaciones', 'diálogos'],
		},
		'one-task': {
			en: ['classif*', 'detect*', 'predict*', 'recogni*', 'summar*', 'retriev*', 'transcri*', 'speech', 'audio', 'sentiment*', 'emotion*', '=ASR'],
			zh: ['分类', '识别', '检测', '预测', '摘要', '检索', '语音', '情感', '情绪', '分類', '辨識', '預測', '語音'],
			ja: ['分類', '検出', '予測', '認識', '要約', '検索', '音声', '感情'],
			ko: ['분류', '탐지', '검출', '예측', '인식', '요약', '검색', '음성', '감정'],
			fr: ['classifi*', 'classer', 'détect*', 'prédi*', 'reconna*', 'résum*', 'transcri*', 'parole', 'sentiment*', 'émotion*'],
			de: ['klassifi*', 'erkenn*', 'vorhersag*', 'zusammenfass*', 'transkri*', 'stimmung*', 'emotion*'],
			es: ['clasifi*', 'detect*', 'predecir', 'predicción', 'reconoc*', 'resum*', 'transcri*', 'habla', 'sentimiento*', 'emocion*'],
		},
		'method': {
			en: [
				'supervised fine-tuning', 'instruction-tuning', 'instruction fine-tuning', 'instruction-tuned', 'instruct-tuned', 'preference optimization', 'preference optimisation', 'direct preference optimization', 'proximal policy optimization', 'reinforcement learning', 'human feedback', 'human preference*', 'ai feedback', 'human alignment', 'preference alignment', 'safety alignment', 'alignment training', 'alignment stage', 'aligned with human*', 'aligned to human*', 'aligned using', 'aligned via', 'aligned by',
				'reward model*', 'rejection sampling', 'constitutional ai', 'chat fine-tuning', 'knowledge distillation', 'distilled from', 'reasoning distillation', 'post-training', 'post-trained', '=SFT', '=DPO', '=PPO', '=GRPO', '=ORPO', '=KTO', '=RLHF', '=RLAIF', '=RLVR', '=SimPO', '=RL',
			],
			zh: ['监督微调', '有监督微调', '指令微调', '指令精调', '偏好优化', '偏好对齐', '人类偏好', '人类反馈', '强化学习', '奖励模型', '拒绝采样', '对齐', '后训练', '知识蒸馏', '知識蒸餾', '監督微調', '指令微調', '偏好優化', '人類偏好', '人類反饋', '強化學習', '獎勵模型', '對齊', '後訓練'],
			ja: ['教師ありファインチューニング', '指示チューニング', 'インストラクションチューニング', '選好最適化', '強化学習', '人間のフィードバック', '報酬モデル', 'アライメント', '事後学習', '知識蒸留'],
			ko: ['지도 미세조정', '인스트럭션 튜닝', '명령어 튜닝', '선호 최적화', '강화학습', '강화 학습', '인간 피드백', '보상 모델', '정렬', '지식 증류'],
			fr: ['affinage supervisé', 'optimisation des préférences', 'apprentissage par renforcement', 'retour humain', 'modèle de récompense', 'alignement', 'distillation de connaissances'],
			de: ['überwachte feinabstimmung', 'präferenzoptimierung', 'bestärkendes lernen', 'menschliches feedback', 'belohnungsmodell', 'wissensdestillation'],
			es: ['ajuste fino supervisado', 'optimización de preferencias', 'aprendizaje por refuerzo', 'retroalimentación humana', 'modelo de recompensa', 'alineamiento', 'destilación de conocimiento'],
		},
		'base-only': {
			en: ['is a base model', 'is a pretrained base model', 'base models only', 'not been instruction-tuned', 'not instruction-tuned', 'not been aligned', 'not aligned', 'not been fine-tuned', 'without any fine-tuning', 'without alignment', 'no instruction tuning', 'no alignment', 'no rlhf', 'not a chat model', 'has not undergone', 'not an instruction model'],
			zh: ['未经指令微调', '未经过指令微调', '未经微调', '未对齐', '未经对齐', '基座模型，', '不是对话模型', '没有经过指令', '未進行指令微調', '未經微調'],
			ja: ['指示チューニングされていません', 'アライメントされていません', 'チューニングされていない', 'ベースモデルです'],
			ko: ['정렬되지 않', '미세조정되지 않', '파인튜닝되지 않'],
			fr: ['n\'a pas été affiné*', 'pas été aligné*', 'est un modèle de base'],
			de: ['nicht feinabgestimmt', 'ist ein basismodell', 'nicht ausgerichtet'],
			es: ['no ha sido ajustad*', 'no ha sido alinead*', 'es un modelo base'],
		},
	},
	evidence: [
		{ says: 'names a post-training method', degree: 'disclosed', all: ['own.method', ['own.was-trained', 'this-model'], ['train', 'train-noun', 'own.was-trained']], none: ['own.explained', 'own.general', 'own.software', 'own.supposed', 'own.engineering', 'identifier', 'reader', 'own.offers-training', 'install-run', 'evaluating', 'not'] },
		{ says: 'names a post-training method', degree: 'disclosed', all: ['own.by-method'], none: ['own.general', 'own.explained', 'own.software', 'own.supposed', 'own.engineering', 'identifier', 'reader', 'own.offers-training', 'offers', 'install-run', 'not', 'code'] },
		{ says: 'says that it was tuned on instructions or conversations', degree: 'disclosed', all: ['own.tuned', 'own.behaviour'], none: ['own.one-task', 'own.general', 'own.software', 'own.supposed', 'own.engineering', 'identifier', 'reader', 'how-to', 'own.offers-training', 'install-run', 'evaluating', 'code', 'offers', 'pointer', 'not', 'not-done'] },
		{ says: 'says that this is a base model', degree: 'disclosed', all: ['own.base-only'], none: ['own.offers-training'] },
		// Its own base model is named in it, and is the one described.
		{ says: 'says that this is a base model', degree: 'disclosed', all: ['own.undone', 'own.any-tuning', ['other-model', 'this-model', 'train', 'train-noun', 'not', 'not-done']], none: ['own.offers-training', 'own.supposed', 'reader', 'how-to', 'evaluating', 'offers', 'score'] },
		{ says: 'names a method under a heading on post-training', degree: 'disclosed', all: [['own.method', 'training-method', 'hyperparameter', 'hyperparameter-table', 'dataset-name']], none: ['own.explained', 'reader', 'own.offers-training', 'usage-code'], under: true },
		// For a task: it tells that something came after the pre-training, and not towards which behaviour.
		{ says: 'says that it was fine-tuned', degree: 'partial', all: ['own.tuned-so'], none: ['own.general', 'own.software', 'own.supposed', 'own.engineering', 'identifier', 'reader', 'how-to', 'own.offers-training', 'install-run', 'evaluating', 'code', 'offers', 'pointer', 'not', 'not-done'] },
	],
	section: 'evidence',
	template: {
		parent: { en: 'Training Procedure', zh: '训练流程' },
		heading: { en: 'Post-training and Alignment', zh: '后训练与对齐' },
		body: {
			en: '<!-- What was done after pre-training and towards which behaviour. For a base model, say that nothing was. -->\n\n| Step | Method | Data (source, size, who judged) | Goal |\n| --- | --- | --- | --- |\n| [More Information Needed] | [More Information Needed] | [More Information Needed] | [More Information Needed] |\n',
			zh: '<!-- 预训练之后做了什么、希望得到怎样的行为。若为基座模型，请说明未做后训练。 -->\n\n| 步骤 | 方法 | 数据（来源、规模、由谁评判） | 目标 |\n| --- | --- | --- | --- |\n| [待补充] | [待补充] | [待补充] | [待补充] |\n',
		},
	},
	references: [
		{ framework: 'hf', item: 'Training Details > Training Procedure' },
		{ framework: 'osai-index', item: 'datasources_endmodel' },
		{ framework: 'fmti', item: '30 Model stages; 31 Model objectives; 43 Capabilities taxonomy; 52 Mitigations taxonomy' },
		{ framework: 'eu-ai-act', item: 'Annex XI 2(2): adaptations of the model, including alignment and fine-tuning' },
	],
};
