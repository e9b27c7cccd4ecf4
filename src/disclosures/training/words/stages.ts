import type { Terms } from '../../disclosure';
import { NUMBERS, both, phrases } from '../../phrases';

/** That a model was tuned on instructions. Before the name of a network the word only tells it from the one that was not. */
const INSTRUCTED = [...phrases(['was', 'were', 'is', 'are', 'been', 'then', 'further', 'and', 'both', 'all'], ['instruction-tuned', 'instruct-tuned']), ...phrases(['instruction-tuned', 'instruct-tuned'], ['on', 'with', 'using', 'via', 'by', 'from', 'for', 'version', 'versions', 'variant', 'variants'])];

/** Learning from examples: the earlier stages of a chat model. */
export const supervised: Terms = {
	en: [...INSTRUCTED, 'supervised learning', 'imitation learning', 'behaviour cloning', 'behavior cloning', 'behavioral cloning', 'learning from demonstrations', '=SFT', 'supervised fine-tuning', 'supervised tuning', 'supervised training', 'instruction-tuning', 'instruction fine-tuning', 'pre-training', 'pre-trained', 'pretraining', 'mid-training', 'continued pre-training', 'cold start', 'distillation', 'rejection sampling', 'fine-tuning on instructions'],
	zh: ['=SFT', '监督微调', '指令微调', '指令精调', '预训练', '中段训练', '中期训练', '冷启动', '蒸馏', '拒绝采样', '監督微調', '指令微調', '預訓練', '監督式微調'],
	ja: ['教師あり', '指示チューニング', '事前学習', '中間学習', '蒸留', '棄却サンプリング'],
	ko: ['지도 미세조정', '지도 미세 조정', '지도 학습', '지도학습', '지시 튜닝', '사전학습', '사전 학습', '증류'],
	fr: ['affinage supervisé', 'ajustement supervisé', 'fine-tuning supervisé', 'pré-entraînement', 'pré-entraîné*', 'distillation'],
	de: ['überwachte feinabstimmung', 'überwachtes fine-tuning', 'überwachtes feintuning', 'vortraining', 'vortrainiert*', 'instruktionstuning', 'destillation'],
	es: ['ajuste supervisado', 'ajuste fino supervisado', 'preentrenamiento', 'preentrenad*', 'ajuste por instrucciones', 'destilación'],
};

/** Learning from rewards and preferences: the later stages. */
export const reinforced: Terms = {
	en: ['=RL', '=RLHF', '=RLAIF', '=RLVR', '=DPO', '=PPO', '=GRPO', '=DAPO', '=GSPO', '=CISPO', '=ORPO', '=KTO', '=IPO', '=SimPO', 'reinforcement learning', 'preference optimi*', 'preference tuning', 'preference learning', 'preference alignment', 'aligned with human preference*', 'aligned to human preference*', 'human feedback', 'human preferences', 'post-training stage*', 'post-training phase*', 'rounds of post-training', 'post-trained', 'post-training followed', 'then post-training'],
	zh: ['强化学习', '偏好优化', '偏好对齐', '人类偏好', '人类反馈', '后训练', '強化學習', '偏好最佳化', '人類偏好', '人類回饋', '偏好優化'],
	ja: ['強化学習', '選好最適化', '選好学習', '人間の好み', '人間のフィードバック', '人間の選好', '事後学習'],
	ko: ['강화학습', '강화 학습', '선호 최적화', '선호도 최적화', '인간 선호', '인간 피드백', '사람의 선호'],
	fr: ['apprentissage par renforcement', 'optimisation des préférences', 'préférences humaines', 'retours humains', 'retour humain'],
	de: ['bestärkendes lernen', 'verstärkendes lernen', 'bestärkendem lernen', 'bestärkenden lernen*', 'präferenzoptimierung', 'menschliche präferenzen', 'menschlichen präferenzen', 'menschliches feedback'],
	es: ['aprendizaje por refuerzo', 'optimización de preferencias', 'preferencias humanas', 'retroalimentación humana'],
};

/** What came after what. */
export const inOrder: Terms = {
	en: ['then', 'next', 'followed', 'follows', 'followed by', 'after that', 'afterwards', 'subsequent', 'subsequently', 'came next', 'came after', 'came first', 'comes next', 'first', 'finally', 'lastly', 'on top', 'in turn', 'second stage', 'two stages', 'three stages', 'both', 'round', 'rounds', 'stages', 'stage', 'phases', 'goes through', 'go through', 'went through', 'gone through', 'undergo*', 'underwent', 'combined', 'combination'],
	zh: ['先', '再', '接着', '然后', '随后', '之后', '后续', '最后', '依次', '最终', '再经', '並經', '并经', '接著', '然後', '隨後', '之後', '最後', '经过', '經過', '阶段', '若干轮', '階段'],
	ja: ['続いて', '続けて', 'その後', '次に', 'あとに', 'のあと', '最後に', 'の後', 'さらに', 'まず', '組み合わせ', '段階', '経て'],
	ko: ['이어서', '이어', '그 다음', '그다음', '이후', '다음으로', '마지막으로', '먼저', '거쳐', '거친', '단계', '결합'],
	fr: ['puis', 'ensuite', 'suivi*', 'enfin', 'après', 'd\'abord', 'étapes', 'phases'],
	de: ['dann', 'danach', 'anschließend*', 'gefolgt', 'zuletzt', 'zunächst', 'zuerst', 'darauf', 'folgte*', 'folgen', 'phasen', 'nach dem'],
	es: ['luego', 'después', 'seguid*', 'a continuación', 'por último', 'primero', 'posteriormente', 'tras', 'etapas', 'fases'],
};

/** As what a network was trained: the kind that names its objective. */
export const kindOfModel: Terms = {
	en: ['diffusion model*', 'latent diffusion', 'regression model*', 'regressor*', 'flow model*', 'flow-matching model*', 'energy-based model*', 'autoregressive model*', 'autoencoder*', 'masked language model*', 'causal language model*', 'contrastive model*', 'consistency model*', 'denoiser*', 'adversarial network*', '=GAN', '=GANs', '=VAE', '=VAEs', 'world model*', 'reward model*', 'generative model*', 'sequence classifier*', 'bi-encoder*', 'cross-encoder*'],
	zh: ['扩散模型', '回归模型', '回归器', '自回归模型', '流模型', '自编码器', '生成对抗', '去噪器', '擴散模型', '迴歸模型', '自編碼器', '双编码器', '交叉编码器'],
	ja: ['拡散モデル', '回帰モデル', '自己回帰モデル', 'フローモデル', 'オートエンコーダ', '自己符号化器', '敵対的生成'],
	ko: ['확산 모델', '회귀 모델', '자기회귀 모델', '플로우 모델', '오토인코더', '적대적 생성'],
	fr: ['modèle* de diffusion', 'modèle* de régression', 'régresseur*', 'autoencodeur*', 'auto-encodeur*', 'modèle* autorégressif*', 'antagoniste*'],
	de: ['diffusionsmodell*', 'regressionsmodell*', 'regressor*', 'autoencoder*', 'flussmodell*', 'autoregressive* modell*', 'punktwolken-diffusion*'],
	es: ['modelo* de difusión', 'modelo* de regresión', 'regresor*', 'autocodificador*', 'modelo* autorregresivo*', 'antagónic*'],
};

/** That the kind is what the training made of it, not what it was made with. */
export const madeInto: Terms = {
	en: ['trained as', 'trained to be', 'trained to act as', 'train them as', 'trained to serve as', 'as diffusion', 'as regress*', 'as autoregressive', 'as flow', 'as a', 'as an', 'as generative'],
	zh: ['作为', '训练成', '训练为', '作為', '訓練成'],
	ja: ['として'],
	ko: ['로서', '으로서', '모델로', '기로'],
	fr: ['comme', 'en tant que'],
	de: ['als'],
	es: ['como'],
};

/** Left out to see what it was good for: an ablation tells what the training had. */
export const ablated: Terms = {
	en: ['ablat*', 'removed', 'removing', 'remove', 'removal', 'dropped', 'dropping', 'left out', 'leaving out', 'without', 'w/o', 'switched off', 'turned off', 'taken out', 'disabled', 'omitting', 'omitted'],
	zh: ['消融', '去掉', '移除', '去除', '拿掉', '不用', '不使用', '没有'],
	ja: ['アブレーション', '除く', '除いた', '外す', '外した', 'なし', '取り除'],
	ko: ['어블레이션', '제거', '빼면', '제외', '없이'],
	fr: ['ablation*', 'sans', 'retire', 'retiré*', 'supprime', 'supprimé*', 'enlève'],
	de: ['ablation*', 'ohne', 'entfernt', 'weglassen', 'weggelassen', 'entfällt'],
	es: ['ablación', 'ablaciones', 'sin', 'se elimina', 'se quita', 'eliminar', 'quitar'],
};

/** What such a comparison shows. */
export const changes: Terms = {
	en: ['drop', 'drops', 'dropped', 'fall', 'falls', 'fell', 'decrease*', 'decline*', 'lose', 'loses', 'lower', 'worse', 'goes down', 'went down', 'degrade*', 'sink*', 'sank', 'reduce*'],
	zh: ['下降', '降至', '降到', '跌', '变差', '减少', '掉到', '掉了', '降低'],
	ja: ['低下', '下が', '落ち', '悪化'],
	ko: ['떨어', '하락', '감소', '낮아', '저하'],
	fr: ['baisse*', 'chute*', 'tombe*', 'passe de', 'recule*', 'diminue*'],
	de: ['fällt', 'sinkt', 'fiel', 'sank', 'verschlechter*', 'geht zurück', 'abfall'],
	es: ['baja', 'bajó', 'cae', 'cayó', 'desciende', 'disminuye', 'empeora'],
};

/** How long the pieces were that it learned from. */
export const pieceLength: Terms = {
	en: ['second clips', 'second segments', 'second excerpts', 'second crops', 'second chunks', 'second windows', 'second snippets', 'seconds of audio', 'second clip', 'second excerpt', 'second segment', 'seconds long', 'excerpts of', 'clips of', 'segments of', 'chunks of', 'crops of', 'snippets of', 'sequences of', ...phrases(phrases(['trained on'], NUMBERS), ['seconds', 'second samples'])],
	zh: ['秒的片段', '秒片段', '秒音频', '秒的音频', '秒片斷', '秒長的', '秒长的', '秒一段', '片段长度', '秒的音訊'],
	ja: ['秒のクリップ', '秒クリップ', '秒の音声', '秒の区間', '秒の断片', '秒に切'],
	ko: ['초 클립', '초짜리', '초 길이', '초 분량', '초 구간'],
	fr: ['extraits de', 'segments de', 'fragments de', 'séquences de', 'clips de', ...phrases(phrases(['sur'], NUMBERS), ['secondes'])],
	de: ['sekunden lang*', 'sekunden langen', ...phrases(phrases(['auf', 'mit'], NUMBERS), ['sekunden trainiert*', 'sekunden lange* ausschnitten', 'sekunden lange* samples']), '-sekunden-ausschnitte*', 'ausschnitte* von', 'sequenzen von', 'sekündige*'],
	es: ['fragmentos de', 'segmentos de', 'extractos de', 'clips de', 'secuencias de', ...phrases(phrases(['entrenó con', 'entrenaron con', 'entrenado con'], NUMBERS), ['segundos'])],
};

/** That this is ours: a method of one's own is told as what one did. */
export const ours: Terms = {
	en: ['we', 'our', 'ours', 'us'],
	zh: ['我们', '我們', '本模型', '自研'],
	ja: ['私たち', '我々', '当社', '弊社', '本モデル'],
	ko: ['우리', '저희', '본 모델'],
	fr: ['nous', 'notre', 'nos'],
	de: ['wir', 'unser*'],
	es: ['nuestr*', 'nosotros', 'hemos', 'entrenamos', 'usamos'],
};

/** What goes in stages when it is a training: detectors, searches and answers have stages as well. */
export const stagedInChinese: readonly string[] = phrases(phrases(['两', '三', '四', '五', '多', '分', '兩'], ['阶段', '階段', '阶段的', '階段的'], ''), ['训练', '预训练', '后训练', '微调', '精调', '学习', '强化学习', '蒸馏', '课程', '流程', '方案', '策略', '訓練', '預訓練', '微調', '學習'], '');
export const stagedInJapanese: readonly string[] = phrases(phrases(['2', '二', '3', '三', '4', '四', '多'], ['段階'], ''), ['学習', 'の学習', 'で学習', '訓練', 'の訓練', 'で訓練', 'の事前学習', 'のファインチューニング', 'のトレーニング', '蒸留', 'の蒸留', 'で行', 'で実施', 'に分けて', 'の手順', 'のカリキュラム', 'のプロセス'], '');
export const stagedInKorean: readonly string[] = phrases(['2단계', '3단계', '4단계', '두 단계', '세 단계', '다단계'], [' 학습', '의 학습', '로 학습', ' 훈련', '의 훈련', '로 훈련', ' 사전학습', ' 파인튜닝', '로 파인튜닝', ' 미세조정', ' 증류', '로 진행', '로 나누어', '로 나눠', '에 걸쳐', ' 커리큘럼'], '');
export const stagedInGerman: readonly string[] = phrases(['zweistufig*', 'dreistufig*', 'mehrstufig*'], ['training', 'trainings', 'trainingsverfahren', 'trainingsprozess*', 'trainingsplan', 'vortraining', 'lernen', 'feinabstimmung', 'fine-tuning', 'destillation', 'verfahren', 'trainiert*', 'curriculum']);

/** That a network was trained further, told as done. */
export const tunedSo: Terms = {
	en: [...phrases(['built by', 'obtained by', 'created by', 'made by', 'derived by', 'produced by', 'then', 'thereby'], ['further training', 'further pre-training', 'fine-tuning', 'continuing', 'continued pre-training', 'instruction-tuning']), ...phrases(['was', 'were', 'is', 'are', 'been', 'being', 'we', 'i', 'have', 'and', 'then', 'further', 'also', 'only'], ['fine-tuned', 'finetuned']), ...phrases(['fine-tuned', 'finetuned'], ['on', 'from', 'using', 'with', 'by', 'via', 'for', 'to', 'version', 'versions', 'variant', 'variants']), '=Fine-tuned', 'fine-tune of', 'fine-tuning of', 'further trained', ...phrases(['performed', 'carried out', 'conducted'], ['fine-tuning', 'a fine-tuning', 'a full fine-tuning']), 'continued training', 'fine-tuning on top', 'trained further', 'refined on', ...phrases(['was', 'were', 'been', 'we', 'i', 'then'], ['adapted to']), 'specialised on', 'specialized on', 'finetune of', 'finetuning of', 'fine tune of', 'a finetune', 'finetune on', 'a fine-tune', ...phrases(['a lora', 'a qlora', 'lora', 'qlora'], ['i cooked', 'i trained', 'i made', 'we trained', 'trained on', 'finetune of', 'fine-tune of', 'fine-tuned on', 'tuned on'])],
	zh: [...phrases(['微调', '精调', '微調'], ['自', '得到', '而', '了', '成', '出', '于', '的版本', '的模型', '的分类', '的分類', '的中文', '的翻译', '的识别', '的检测', '的情感', '的新闻', '的命名', '的问答'], ''), ...phrases(['经', '经过', '经过了', '进行', '进行了', '数据', '数据上', '数据集', '数据集上', '语料', '语料上', '基础上', '继续', '經過', '進行'], ['微调', '精调', '微調'], ''), '继续训练', '续训', '加训', '繼續訓練'],
	ja: [...phrases(['ファインチューニング', '微調整', 'fine-tuning', 'fine-tune'], ['し', 'さ', 'を行', 'を施', 'を実施', 'によ'], ''), '追加学習'],
	ko: phrases(['파인튜닝', '파인 튜닝', '미세조정', '미세 조정', 'fine-tuning'], ['했', '하였', '하여', '해', '한', '된', '되', '됐', '을 수행', '을 진행', '을 거'], ''),
	fr: [...phrases(['réalisé', 'effectué', 'procédé à'], ['un fine-tuning', 'un affinage', 'un ajustement fin']), ...phrases(['a été', 'ont été', 'est', 'sont', 'avons', 'ai', 'puis', 'ensuite', 'version', 'versions'], ['affiné*', 'fine-tuné*', 'finetuné*', 'ajusté*']), ...phrases(['affiné*', 'fine-tuné*', 'finetuné*', 'ajusté*'], ['sur', 'avec', 'à partir', 'pour', 'à l\'aide']), 'fine-tuning de', 'finetuning de', 'affinage de', ...phrases(['fine-tuning', 'fine-tuning du modèle'], ['a été', 's\'est fait']), 'en poursuivant l\'entraînement', 'en poursuivant le pré-entraînement', 'poursuite de l\'entraînement'],
	// Declined they are attributes.
	de: ['feinabgestimmt', 'nachtrainiert', 'weitertrainiert', 'feingetunt', 'feinjustiert', 'finetune von', 'finetuning auf', ...phrases(['fine-tuning', 'feintuning', 'feinabstimmung'], ['erfolgte', 'geschah', 'wurde mit', 'wurden']), 'beim fine-tuning wurde*', 'durch weiteres training', 'durch fortgesetztes training', ...phrases(['durch', 'aus dem', 'ein', 'mittels', 'per'], ['fine-tuning von', 'finetuning von', 'feintuning von'])],
	es: [...phrases(['fue', 'fueron', 'ha sido', 'han sido', 'está', 'están', 'y', 'luego', 'después', 'versión', 'modelo'], ['ajustad*', 'afinad*']), ...phrases(['ajustad*', 'afinad*'], ['sobre', 'con', 'a partir', 'en', 'para', 'desde', 'mediante']), ...phrases(['hizo', 'hicimos', 'hecho', 'realizó', 'realizamos', 'realizado', 'aplicó', 'aplicamos'], ['fine-tuning', 'un fine-tuning', 'un ajuste fino', 'un afinamiento', 'un afinado']), ...phrases(['fine-tuning', 'fine-tuning del modelo', 'ajuste fino'], ['se hizo', 'se ha hecho', 'se realizó', 'se ha realizado', 'se llevó a cabo', 'de', 'di']), ...phrases(['con'], ['ajuste fino para', 'ajuste fino en', 'ajuste fino sobre', 'fine-tuning para', 'fine-tuning en']), 'continuando el entrenamiento', 'continuación del entrenamiento', 'finetuning de', 'finetuning di', 'finetuning amb', 'addestrato a partire'],
};

/** The same in the present, and what was learned from in it. */
export const tunes: Terms = {
	en: [...phrases(['we', 'i', 'we then', 'we further', 'data to', 'dataset to', 'examples to', 'used to', 'stage to'], ['fine-tune']), 'while fine-tuning'],
	ja: phrases(['fine-tuning', 'ファインチューニング'], ['して', 'した', 'しました', 'している']),
	ko: phrases(['fine-tuning', '파인튜닝', '미세조정'], ['하였습니다', '했습니다', '을 했']),
	fr: ['nous affinons', 'nous fine-tunons', 'nous ajustons le modèle'],
	de: ['wir fine-tunen', 'wir tunen', 'stimmen wir fein', 'wir stimmen das modell fein'],
	es: ['afinamos', 'ajustamos el modelo', 'hacemos fine-tuning'],
};

/** The same in any form, as in names of kinds of networks. */
export const fineTuned: Terms = both(tunedSo, {
	en: ['fine-tuned', 'finetuned', 'for fine-tuning', 'our fine-tuning', 'our own fine-tuning'],
	zh: ['微调', '精调', '微調'],
	ja: ['ファインチューニング', '微調整'],
	ko: ['파인튜닝', '미세조정', '미세 조정'],
	fr: ['affiné*', 'fine-tuné*', 'ajusté*', 'finetuné*'],
	de: ['feinabgestimmt*', 'nachtrainiert*', 'weitertrainiert*', 'feingetunt*', 'feinjustiert*'],
	es: ['ajustado', 'ajustada', 'ajustados', 'ajustadas', 'afinado', 'afinada', 'afinados', 'afinadas', 'ajuste fino'],
});
