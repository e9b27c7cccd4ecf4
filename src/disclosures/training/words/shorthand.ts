import type { Terms } from '../../disclosure';
import { phrases } from '../../phrases';

const FIRST = ['SFT', 'CPT', 'PT', 'LoRA SFT', 'QLoRA SFT', 'full SFT'];
const SECOND = ['DPO', 'GRPO', 'PPO', 'RL', 'RLHF', 'RLVR', 'ORPO', 'KTO', 'SimPO', 'IPO', 'SFT', 'RFT', 'DAPO'];
const JOINED = [' + ', '+', ' → ', '→', ' -> ', '->', ' > ', ' then ', ' and then ', ' followed by ', ', then ', '后', ' 后 ', '再', ' plus ', ' 후 ', ' のあと', 'のあと', '、その後', ' puis ', ' dann ', ' luego ', ' y luego ', ' und dann ', ' e depois ', ' poi '];

/** Stages in one breath, as only a history of the training has them: "SFT + DPO". */
export const joinedStages: Terms = { en: FIRST.flatMap((first) => JOINED.flatMap((between) => SECOND.filter((second) => second !== first).map((second) => `=${first}${between}${second}`))) };

const SOME = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'fifteen', 'twenty', 'a single', 'a couple of', 'a few', 'a handful of', 'half an', 'only one', 'just one', 'a full', 'one full'];

/** How often it saw its data, in words. */
export const spelledEpochs: Terms = {
	en: ['r=4', 'r=8', 'r=16', 'r=32', 'r=64', 'r=128', 'r=256', 'r = 8', 'r = 16', 'r = 32', 'r = 64', ...phrases(SOME, ['epoch', 'epochs', 'pass over', 'passes over', 'passes through', 'pass through', 'full passes', 'full pass']), 'rank-8', 'rank-16', 'rank-32', 'rank-64', 'rank-128', 'rank-256'],
	zh: [...phrases(['一', '两', '二', '三', '四', '五', '六', '八', '十', '几', '兩', '幾'], ['轮', '个epoch', '个 epoch', '遍', '輪', '個 epoch', '個epoch'], '')],
	ja: ['一エポック', '二エポック', '三エポック', '数エポック'],
	ko: ['단 한 에폭', '한 번의 에폭', '한 에폭', '두 에폭', '세 에폭', '네 에폭', '다섯 에폭', '한 에포크', '두 에포크', '세 에포크'],
	fr: phrases(['une', 'une seule', 'une unique', 'deux', 'trois', 'quatre', 'cinq', 'six', 'huit', 'dix', 'quelques'], ['époque*', 'epoch*', 'passe*']),
	de: phrases(['eine', 'einer', 'einer einzigen', 'einem einzigen', 'ein einziger', 'eine einzige', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'acht', 'zehn', 'wenige'], ['epoche*', 'durchgänge*', 'durchläufe*']),
	es: phrases(['una', 'una sola', 'una única', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'ocho', 'diez', 'pocas', 'uma', 'duas', 'três', 'due', 'tre', 'cinque', 'dues'], ['época*', 'epoche', 'epoca', 'èpoques', 'pasadas', 'vueltas']),
};

const TRAINERS = ['axolotl', 'unsloth', 'trl', 'llama-factory', 'llamafactory', 'llama factory', 'ms-swift', 'swift', 'xtuner', 'torchtune', 'autotrain', 'mlx-lm', 'mlx lora', 'mlx', 'openrlhf', 'verl', 'nemo', 'nemo-rl', 'nemo-aligner', 'megatron*', 'deepspeed*', 'peft', 'kohya*', 'sd-scripts', 'ai-toolkit', 'onetrainer', 'simpletuner', 'diffusers', 'fairseq*', 'espnet*', 'kaldi', 'icefall', 'flair', 'spacy', 'setfit', 'sentence-transformers', 'keras', 'fastai', 'pytorch lightning', 'lightning', 'jax', 'flax', 't5x', 'maxtext', 'litgpt', 'nanogpt', 'ultralytics', 'yolov5', 'detectron2', 'mmdetection', 'mmsegmentation', 'stable-baselines3', 'sb3', 'cleanrl', 'rl zoo', 'rllib', 'sample-factory', 'ml-agents', 'scikit-learn', 'sklearn', 'xgboost', 'lightgbm', 'catboost', 'paddlespeech', 'paddlenlp', 'firefly', 'funasr', 'wenet', 'modelscope', 'rvc', 'so-vits-svc', 'gpt-sovits', 'piper', 'coqui'];

/** With what program, in the fewest words: "QLoRA via axolotl". */
export const byMeansOf: Terms = {
	en: [...phrases(['via', 'with', 'using', 'through', 'thanks to'], TRAINERS), ...phrases(TRAINERS, ['was used', 'config', 'run', 'recipe'])],
	zh: phrases(['用', '使用', '基于', '采用', '通过', '用的', '借助', '以', '採用', '透過'], ['llama-factory', 'llamafactory', 'llama factory', 'swift', 'ms-swift', 'unsloth', 'xtuner', 'axolotl', 'trl', 'firefly', 'peft', 'megatron', 'deepspeed', 'verl', 'openrlhf', 'kohya', 'kohya_ss'], '-'),
	ja: phrases(['axolotl', 'unsloth', 'trl', 'llama-factory', 'peft', 'sd-scripts', 'kohya', 'espnet', 'transformers'], ['で', 'を使', 'を用い', 'にて', 'を利用'], '-'),
	ko: phrases(['axolotl', 'unsloth', 'trl', 'llama-factory', 'peft', 'kohya', 'transformers', 'sentence-transformers'], ['로', '으로', '를', '을'], '-'),
	fr: phrases(['avec', 'via', 'sous', 'à l\'aide de', 'grâce à'], TRAINERS),
	de: phrases(['mit', 'per', 'via', 'mittels'], TRAINERS),
	es: phrases(['con', 'usando', 'mediante', 'vía', 'com', 'tramite', 'amb'], TRAINERS),
};

/** That refusals were taken out of the weights, without a run. */
export const abliteration: Terms = {
	en: ['abliterat*', 'refusal direction*', 'refusal vector*', 'orthogonaliz*', 'orthogonalis*', 'ablated refusal*', 'refusals ablated', 'refusal ablat*', 'ablation was', 'directional ablation', 'refusal feature*', 'control vector*', 'steering vector*', 'single direction'],
	zh: ['拒绝方向', '正交化', '消融拒绝', '去审查', '拒答方向', '拒绝向量'],
	ja: ['拒否方向', '拒否ベクトル', '直交化', 'アブリテレーション', 'abliteration'],
	ko: ['거부 방향', '거부 벡터', '직교화', '어블리터레이션'],
	fr: ['direction de refus', 'vecteur de refus', 'orthogonalis*'],
	de: ['verweigerungsrichtung', 'ablehnungsrichtung', 'orthogonalis*'],
	es: ['dirección de rechazo', 'vector de rechazo', 'ortogonaliz*'],
};

/** How it was done, in numbers or parts. */
export const ablitered: Terms = {
	en: ['layer', 'layers', 'o_proj', 'down_proj', 'mlp', 'attention', 'harmful', 'harmless', 'prompts', 'weights', 'residual stream', 'no retraining', 'no fine-tuning', 'no finetuning', 'without retraining', 'without training', 'without fine-tuning', 'script', 'technique', 'method', 'removed', 'projected out', 'direction', 'using'],
	zh: ['层', '权重', '提示', '无需训练', '未经训练', '方法', '有害'],
	ja: ['層', '重み', 'プロンプト', '再学習な', '手法'],
	ko: ['레이어', '가중치', '프롬프트', '재학습 없'],
	fr: ['couche*', 'poids', 'sans réentraînement', 'prompts'],
	de: ['schicht*', 'gewichte*', 'ohne training', 'prompts'],
	es: ['capa*', 'pesos', 'sin reentrenar', 'prompts'],
};

/** Where the run ended. */
export const stopped: Terms = {
	en: ['stopping after', 'stopping at', 'halted after', 'halted at', 'called it quits', 'ended after', 'ended at', 'training ended', 'training finished', 'training was halted', 'cut off after', 'cut short', 'quit after', 'gave up after', 'pulled the plug', 'broke off', 'had to stop', 'ran out of budget', 'stopped it', 'terminated after', 'terminated at', 'stopped at step', 'stopped at epoch', 'stopped at iteration', 'stopped training', 'training was stopped', 'i stopped', 'we stopped', 'stopped after', 'best checkpoint at', 'best checkpoint was', 'checkpoint at step', 'checkpoint from step', 'early-stopped', 'stopped early'],
	zh: ['就停', '停下', '停止训练', '就停了', '提前结束', '训到', '停止于', '跑到', '停在', '提前停止', '早停', '停训', '取第'],
	ja: ['で止め', 'で停止', '打ち切り', 'で終了', 'でやめ', '早期停止', 'ステップで止め', 'エポックで止め', '早期終了', '打ち切'],
	ko: ['에서 멈췄', '만에 멈췄', '에서 끝냈', '에서 종료', '중단했', '그만뒀', '만 돌렸', '만 돌린', '스텝에서 멈', '에폭에서 멈', '조기 종료', '에서 중단'],
	fr: ['arrêté au bout', 'arrêtée au bout', 'arrêtée à', 'arrêtée après', 'stoppé*', 'interrompu*', 'arrêt à', 'arrêt au', 's\'est arrêté*', 'nous avons arrêté', 'on s\'est arrêté', 'arrêté à', 'arrêté après', 'arrêt anticipé', 'arrêté au pas'],
	de: ['war schluss', 'schluss gemacht', 'haben wir aufgehört', 'hörten wir auf', 'aufgehört', 'abgebrochen', 'angehalten', 'gestoppt', 'beendet nach', 'endete nach', 'endete bei', 'gestoppt bei', 'gestoppt nach', 'abgebrochen nach', 'abgebrochen bei', 'frühzeitig beendet'],
	es: ['paramos', 'se paró', 'se detuvo', 'detuvimos', 'interrumpi*', 'cortamos', 'se cortó', 'terminó tras', 'terminó a', 'detuvo en', 'detuvo tras', 'parada temprana', 'paré en', 'lo paré', 'interrompi', 'fermato a'],
};

/** What one asks of a run; the answer may be a bare word. */
export const askedHowMuch: Terms = {
	en: ['how was it trained', 'how was this trained', 'how was the model trained', 'how did you train', 'how many tokens was it', 'for how long was it trained', 'how long did you train', 'which loss', 'what loss', 'what batch size', 'which batch size', 'what rank', 'trained from scratch or', 'how many epochs', 'how many steps', 'how many iterations', 'what learning rate', 'which learning rate', 'which optimizer', 'what optimizer', 'lora or full', 'full fine-tune or lora', 'lora or full fine-tune'],
	zh: ['怎么训练的', '怎么训出来', '怎么练出来', '是怎么训练', '如何训练出来', '训练了多少步', '训了多少步', '训了多久', '训了几个', '用的什么优化器', '从头训练还是', '怎么训练出来', '怎樣訓練', '几个epoch', '几个 epoch', '训了几轮', '多少轮', '学习率多少', '学习率是多少', '全参还是lora', 'lora还是全参', '怎么训的'],
	ja: ['どうやって学習しましたか', 'どのように学習しましたか', 'どう学習', '学習率は？', '学習率は?', '何ステップ学習', '損失関数は何', '何エポック', '学習率はいくつ', '何ステップ'],
	ko: ['어떻게 학습했', '어떻게 학습시켰', '어떻게 훈련했', '어떻게 훈련시켰', '몇 번 학습', '손실 함수는 무엇', '몇 에폭', '몇 스텝', '학습률은 얼마'],
	fr: ['comment a-t-il été entraîné', 'comment a-t-elle été entraînée', 'comment l\'avez-vous entraîné', 'comment avez-vous entraîné', 'combien de pas', 'combien d\'itérations', 'quel optimiseur', 'combien d\'époques', 'quel taux d\'apprentissage'],
	de: ['wie wurde es trainiert', 'wie wurde das modell trainiert', 'wie habt ihr trainiert', 'wie lange wurde trainiert', 'wie viele schritte', 'welcher optimierer', 'wie viele epochen', 'welche lernrate'],
	es: ['cómo se entrenó', 'cómo lo entrenaron', 'cómo lo entrenasteis', 'cómo fue entrenad*', 'cuántos pasos', 'cuántas iteraciones', 'qué optimizador', 'cuántas épocas', 'qué tasa de aprendizaje', 'quantas épocas', 'quante epoche'],
};

/** That it learned too little, or too much by heart. */
export const fits: Terms = {
	en: ['not yet converged', 'not fully converged', 'hasn\'t converged', 'had not converged', 'short of convergence', 'half-trained', 'trained too long', 'trained too little', 'undercook*', 'undertrained', 'under-trained', 'overtrained', 'over-trained', 'underfit*', 'overfit*', 'overcooked', 'undercooked', 'overbaked', 'underbaked'],
	zh: ['训练不充分', '训练不足', '没训够', '没有收敛', '尚未收敛', '训练过度', '未收敛', '过拟合', '欠拟合', '欠训练', '训少了', '训过头', '過擬合'],
	ja: ['学習が足り', '収束して', '未収束', '過適合', '過学習', '学習不足'],
	ko: ['덜 학습', '수렴하지', '학습이 부족', '과학습', '과적합', '과소적합', '학습 부족'],
	fr: ['pas convergé', 'insuffisamment entraîné*', 'trop entraîné*', 'sur-entraîné*', 'surajust*', 'surappris*', 'sous-entraîné*', 'surapprentissage'],
	de: ['nicht konvergiert', 'noch nicht auskonvergiert', 'unterangepasst', 'zu kurz trainiert', 'zu lange trainiert', 'sitzen noch nicht', 'übertraining', 'überangepasst', 'untertrainiert', 'übertrainiert', 'überanpassung'],
	es: ['sin converger', 'no ha convergido', 'no había convergido', 'poco entrenad*', 'infraajust*', 'infraentrenad*', 'sobreajust*', 'subentrenad*', 'sobreentrenad*'],
};

/** That a training took up an earlier one where that had ended. */
export const goesOn: Terms = {
	en: ['continues', 'continued', 'continuing', 'resumes', 'resumed', 'resuming', 'picks up', 'picked up', 'picking up', 'carries on', 'carried on', 'extends', 'extended', 'prolongs', 'goes on from', 'went on from', 'starts from', 'started from', 'builds on', 'longer than', 'another', 'further'],
	zh: ['接着', '继续', '续训', '续练', '延续', '在上一版', '基础上又', '基础上再', '又训', '再训', '多训', '加训', '繼續'],
	ja: ['続き', '引き続', '引き継', '継続', '再開', '続けて', 'さらに', '追加で'],
	ko: ['이어서', '이어받', '이어', '계속', '추가로', '재개', '더 학습', '더 돌'],
	fr: ['prolonge*', 'prolongé*', 'reprend', 'repris', 'reprise', 'poursuit', 'poursuivi*', 'continue', 'continué', 'repart', 'reparti*', 'de plus'],
	de: ['setzt', 'fortgesetzt', 'fortgeführt', 'führt', 'knüpft', 'weitertrainiert', 'weitere', 'weiter', 'noch einmal', 'aufgesetzt'],
	es: ['retoma', 'retomó', 'retomamos', 'sigue', 'siguió', 'continúa', 'continuó', 'continuamos', 'prolonga', 'prolongó', 'reanuda', 'reanudó', 'más'],
};
