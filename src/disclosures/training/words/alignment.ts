import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

/** Ways of teaching a network how to answer that have no other use, by their letters. */
const LETTERS = ['sft', 'dpo', 'orpo', 'kto', 'simpo', 'ipo', 'grpo', 'gspo', 'dapo', 'rloo', 'rlhf', 'rlaif', 'rlvr', 'ppo', 'cpo', 'spin', 'online dpo', 'iterative dpo', 'lora dpo', 'qlora sft'];

/** Such a way, told as one that was gone: what it was done with, on or for, or when. */
export const byMethod: Terms = {
	en: [
		...phrases(['we ran', 'i ran', 'we did', 'i did', 'we then ran', 'then ran', 'then did', 'added', 'added a', 'received', 'went through', 'gone through', 'then', 'followed by', 'after', 'polished with', 'polished by', 'tuned with', 'tuned by', 'tuned via', 'trained with', 'trained via', 'trained by', 'aligned with', 'aligned via', 'aligned by', 'aligned using', 'optimised with', 'optimized with', 'refined with', 'refined by', 'finished with', 'finished by', 'round of', 'rounds of', 'epoch of', 'epochs of', 'steps of', 'pass of'], LETTERS),
		...phrases(LETTERS, ['stage', 'phase', 'only', 'run', 'was run', 'was done', 'was applied', 'on top', 'came next', 'came last', 'data:', 'on 1*', 'on 2*', 'on 3*', 'on 4*', 'on 5*', 'on 6*', 'on 7*', 'on 8*', 'on 9*', 'with ultrafeedback', 'on ultrafeedback']),
		...phrases(phrases(['preference', 'instruction', 'reward'], ['tuning', 'training', 'optimisation', 'optimization']), ['with', 'on', 'via', 'using', 'was']),
		...phrases(['we', 'i', 'then', 'was', 'were'], ['distilled', 'distilled from', 'distilled it']), 'learned by distillation', 'learnt by distillation', 'student of a', 'taught by a teacher', 'learned to reason with', 'by reinforcement', 'learned by reinforcement', 'learned to refuse', 'taught to refuse', 'turned into an assistant', 'turned into a chat*',
	],
	zh: [...phrases(['经', '经过', '采用', '使用', '通过', '用', '做了', '跑了', '再做', '再用', '再经', '先', '并用', '以', '經', '經過', '採用'], ['SFT', 'DPO', 'ORPO', 'KTO', 'SimPO', 'GRPO', 'RLHF', 'RLAIF', 'RLVR', 'PPO'], '-'), ...phrases(['sft', 'dpo', 'orpo', 'kto', 'simpo', 'grpo', 'rlhf', 'rlvr', 'ppo'], ['阶段用', '阶段使用', '阶段采用', '得到', '而来', '调教', '之后', '后得到', '對齊', '对齐'], '-'), '学会了拒绝', '学会拒绝', '向教师模型学习', '师从', '蒸馏自', '蒸馏而'],
	ja: [...phrases(['sft', 'dpo', 'orpo', 'kto', 'simpo', 'grpo', 'rlhf', 'rlvr', 'ppo'], ['を行', 'を実施', 'を施', 'をかけ', 'で学習', 'で調整', 'で整', 'により', 'によって', '済', 'のみ'], '-'), 'の出力を模倣', 'の回答を模倣', 'を教師として', 'を教師に', '断り方を学'],
	ko: [...phrases(['sft', 'dpo', 'orpo', 'kto', 'simpo', 'grpo', 'rlhf', 'rlvr', 'ppo'], ['를 거', '을 거', '로 학습', '으로 학습', ' 학습을 해', ' 학습을 했', ' 학습을 거', '를 적용', '을 적용', '를 수행', '로 다듬', '으로 다듬', '로 정렬', '으로 정렬', '만 '], ''), '따라 하도록', '흉내 내도록', '모방하도록', '거절하는 법을', '지도 미세조정했', '지도 미세조정하', '지도 미세조정한', '지도 미세 조정했'],
	fr: [...phrases(['par', 'avec', 'via', 'puis', 'suivi d\'un', 'étape de', 'étape', 'après'], ['sft', 'dpo', 'orpo', 'kto', 'simpo', 'grpo', 'rlhf', 'rlvr', 'ppo', 'un dpo', 'une passe de dpo']), 'appris par distillation', 'apprend par distillation', 'distillé à partir', 'distillé depuis', 'élève d\'un', 'appris à refuser', 'appris à raisonner'],
	de: [...phrases(['per', 'mit', 'mittels', 'durch', 'via', 'dann', 'danach', 'nach dem', 'nach'], ['sft', 'dpo', 'orpo', 'kto', 'simpo', 'grpo', 'rlhf', 'rlvr', 'ppo']), 'schüler eines', 'schüler von', 'per destillation', 'durch destillation', 'gelernt abzulehnen'],
	es: [...phrases(['con', 'mediante', 'por', 'vía', 'luego', 'después', 'tras', 'etapa de'], ['sft', 'dpo', 'orpo', 'kto', 'simpo', 'grpo', 'rlhf', 'rlvr', 'ppo']), 'aprendió por destilación', 'alumno de un', 'destilado de', 'destilado desde', 'aprendió a rechazar', 'aprendió a negarse', 'aprendió a razonar'],
};

/** What could have come after the pre-training. */
export const anyTuning: Terms = {
	en: ['instruction-tuning', 'instruction-tuned', 'instruct-tuned', 'instruction tuning', 'instruction training', 'chat tuning', 'chat-tuned', 'fine-tuning', 'finetuning', 'fine-tuned', 'preference tuning', 'preference training', 'preference optimi*', 'post-training', 'post-trained', 'alignment', 'aligned', 'rlhf', 'sft', 'dpo', 'tuned to', 'tuned for chat', 'tuned for dialogue', 'taught to follow', 'trained to follow', 'follow instructions', 'human feedback'],
	zh: ['微调', '精调', '微調', '对齐', '對齊', '后训练', '後訓練', '指令调', '指令训练', '偏好', 'rlhf', 'sft', '强化学习', '人类反馈'],
	ja: ['チューニング', 'アライメント', 'アラインメント', '微調整', '事後学習', 'rlhf', 'sft', '選好'],
	ko: ['튜닝', '미세조정', '미세 조정', '정렬', '사후 학습', 'rlhf', 'sft', '선호'],
	fr: ['affinage', 'alignement', 'fine-tuning', 'affiné*', 'aligné*', 'ajustement', 'rlhf', 'sft', 'instructions', 'post-entraînement'],
	de: ['feinabstimmung', 'instruktions*', 'präferenztraining', 'ausrichtung', 'alignment', 'nachtraining', 'feinabgestimmt', 'fine-tuning', 'rlhf', 'sft'],
	es: ['ajuste fino', 'alineación', 'alineamiento', 'ajustado', 'afinado', 'fine-tuning', 'instrucciones', 'rlhf', 'sft', 'post-entrenamiento'],
};

/** That it did not, told of what was made. */
export const undone: Terms = {
	en: [...phrases(['has not', 'have not', 'was not', 'were not', 'has never', 'was never', 'hasn\'t', 'wasn\'t', 'haven\'t', 'weren\'t'], ['been tuned', 'been fine-tuned', 'been instruction-tuned', 'been aligned', 'been post-trained', 'been taught', 'been trained to', 'been through', 'been further', 'seen any', 'had any', 'gone through', 'undergone', 'received', 'tuned', 'fine-tuned', 'instruction-tuned', 'aligned', 'post-trained', 'taught']), ...phrases(['no', 'without', 'without any', 'without further', 'did no', 'did not do any', 'had no', 'neither', 'nor'], ['instruction tuning', 'instruction-tuning', 'instruction training', 'sft', 'rlhf', 'dpo', 'alignment', 'preference tuning', 'preference training', 'chat tuning', 'post-training', 'fine-tuning of any', 'supervised fine-tuning']), 'only pre-trained', 'pretraining only', 'pre-training only', 'just pretrained', 'raw pretrained', 'raw base model', 'purely pretrained'],
	zh: ['未经', '未經', '没有经过', '沒有經過', '没经过', '没做', '未做', '没有做', '未进行', '未進行', '没有进行', '不包含任何', '只经过预训练', '仅经过预训练', '仅做了预训练', '只做了预训练', '仅完成预训练', '只是预训练', '僅經過預訓練'],
	ja: ['施していません', '施していない', '受けていません', '未実施', '事前学習のみ', '事前学習だけ', '一切行'],
	ko: ['하지 않았', '하지 않은', '거치지 않', '받지 않', '사전학습만', '사전 학습만', '적용하지 않'],
	fr: ['n\'a pas été', 'n\'a reçu aucun', 'n\'a subi aucun', 'aucun alignement', 'aucun affinage', 'aucun ajustement', 'aucun fine-tuning', 'sans aucun alignement', 'sans affinage', 'sans alignement', 'seulement préentraîné', 'uniquement pré-entraîné', 'modèle brut'],
	de: ['ohne instruktions*', 'ohne präferenz*', 'ohne feinabstimmung', 'ohne alignment', 'ohne jede feinabstimmung', 'ohne nachtraining', 'kein nachtraining', 'keine feinabstimmung', 'kein alignment', 'keine instruktions*', 'nicht feinabgestimmt', 'nicht instruktions*', 'nur vortrainiert', 'lediglich vortrainiert', 'reines basismodell'],
	es: ['no ha recibido', 'no ha pasado por', 'no se le ha', 'no se ha hecho', 'no se hizo', 'no se realizó', 'no ha sido', 'sin ajuste', 'sin alineación', 'sin alineamiento', 'sin ningún ajuste', 'ningún ajuste', 'ninguna alineación', 'solo preentrenado', 'sólo preentrenado', 'únicamente preentrenado'],
};

/** Talk of a way at large, or of data given to others. */
export const explained: Terms = {
	en: ['in contrast to', 'unlike', 'needs no separate', 'needs no', 'for an introduction', 'stands for', 'is short for', 'means', 'refers to', 'is a method', 'is a technique', 'is a family', 'training a small student', 'a small student to', 'helps others', 'help others', 'others to train', 'for others to', 'the community to', 'so that others', 'win rate of', 'baselines are', 'related models'],
	zh: ['是一种', '是指', '指的是', '让小型', '讓小型', '是一類', '方便社区', '方便大家', '供社区', '供大家', '供他人', '便于社区', '同时开放', '同時開放', '同步开源', '直接偏好最佳化', '首次', '相关工作'],
	ja: ['手法であ', '手法です', '方法であ', '方法です', '技術であ', 'とは、', 'の略'],
	ko: ['방법이다', '방법입니다', '기법이다', '기법입니다', '의 약자', '이란 '],
	fr: ['est une méthode', 'est une technique', 'désigne', 'consiste à', 'signifie', 'contrairement à'],
	de: ['ist ein verfahren', 'ist eine methode', 'bezeichnet', 'steht für', 'bedeutet', 'im gegensatz zu'],
	es: ['es un método', 'es una técnica', 'consiste en', 'significa', 'a diferencia de', 'son las siglas'],
};
