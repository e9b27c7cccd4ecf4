import type { Terms } from '../../disclosure';
import { NUMBERS, phrases } from '../../phrases';

/** How many examples the prompt holds. */
export const shots: Terms = {
	en: ['0-shot', '1-shot', '2-shot', '3-shot', '4-shot', '5-shot', '6-shot', '7-shot', '8-shot', '10-shot', '11-shot', '16-shot', '20-shot', '25-shot', '32-shot', '64-shot', 'n-shot', 'k-shot', 'shots', '# shots', 'num_fewshot', 'few-shot examples', 'few-shot prompt*', 'in-context examples', 'two-shot', 'three-shot', 'four-shot', 'five-shot', 'eight-shot', 'zero-shot', 'few-shot', 'one-shot', ...phrases(['examples', 'example', 'demonstrations', 'solved examples', 'worked examples'], ['in the prompt', 'in context', 'in the context', 'before the question', 'per prompt'])],
	zh: ['个示例', '少样本', '零样本', '单样本', '零樣本', '少樣本', '五樣本', '五样本', '三样本', '0样本', '5样本', '个样例', '示例放在', '个范例', '提示中给出', '提示里给'],
	ja: ['0ショット', '5ショット', '4ショット', '3ショット', 'ゼロショット', 'ワンショット', 'フューショット', '例をプロンプト', '例示', 'プロンプトに例', 'few-shot'],
	ko: ['0샷', '5샷', '3샷', '제로샷', '원샷', '퓨샷', '예시를 프롬프트', '프롬프트에 예시', '개의 예시', 'few-shot'],
	fr: ['zéro-shot', 'zero-shot', 'zéro exemple', 'sans exemple', 'exemples dans le prompt', 'quelques exemples', 'exemples dans l\'invite', 'exemples en contexte'],
	de: ['zero-shot', 'few-shot', 'shots', 'beispiele im prompt', 'beispiele im kontext', 'beispielen im prompt'],
	es: ['cero ejemplos', 'sin ejemplos', 'pocos ejemplos', 'ejemplos en el prompt', 'ejemplos en el contexto', 'ejemplos dentro del prompt'],
};

/** What a model or a data set averages on its way to an answer: tokens and the pixels of images, not the values of a measure. */
export const pooled: Terms = {
	en: ['patch token*', 'class token*', 'cls token*', 'token embedding*', 'word embedding*', 'of the embeddings', 'of all tokens', 'of the tokens', 'over tokens', 'over the tokens', 'mean pooling', 'average pooling', 'pooled', 'hidden state*', 'hidden layer*', 'last layer*', 'pixel', 'pixels', 'composite', 'composites', 'spectral band*'],
	zh: ['patch token', '类别 token', 'cls token', '词向量', '隐藏状态', '最后一层', '平均池化', '池化', '像素', '隱藏狀態', '像元'],
	ja: ['パッチトークン', 'patch トークン', 'クラストークン', 'トークン埋め込み', '隠れ状態', '最終層', 'プーリング', 'ピクセル', '画素'],
	ko: ['패치 토큰', 'patch 토큰', '클래스 토큰', '토큰 임베딩', '은닉 상태', '마지막 층', '마지막 레이어', '풀링', '픽셀', '화소'],
	fr: ['tokens de patch', 'patch tokens', 'jetons', 'vecteurs de mots', 'états cachés', 'dernière couche', 'pooling', 'pixel', 'pixels'],
	de: ['patch token*', 'klassen token', 'token embeddings', 'wortvektoren', 'letzten schicht', 'pooling', 'pixel', 'pixeln'],
	es: ['tokens de parche', 'patch tokens', 'vectores de palabras', 'estados ocultos', 'última capa', 'pooling', 'píxel', 'píxeles'],
};

/** How outputs were drawn, and how long they may get. */
export const decoding: Terms = {
	en: ['greedy', 'greedily', 'beam search', 'beam size', 'beam width', 'beam=*', 'beams=*', 'temp 0*', 'temp=0*', 'temp 1*', 't=0*', 't = 0*', 't=1*', 'temp. 0*', 'num_beams', 'beams', 'beam *', 'temperature', 'top-p', 'top-k sampling', 'nucleus sampling', 'sampling steps', 'ddim steps', 'ddim sampling', 'denoising steps', 'diffusion steps', 'guidance scale*', 'guidance weight*', 'classifier-free guidance of', 'length penalty', 'samples per', 'samples each', 'one sample', 'max output', 'max_new_tokens', 'max tokens', 'maximum generation length', 'generation length', 'output length', 'thinking budget', 'reasoning effort', 'budget of', 'cut at', 'truncated at', 'truncated to', 'context of 1*', 'context of 2*', 'context of 3*', 'context of 4*', 'context of 5*', 'context of 6*', 'context of 7*', 'context of 8*', 'ctx', 'tokens of context', 'language model decoding', 'without a language model', 'with a language model', 'without any language model', 'without an external language model', 'kenlm', 'n-gram language model', 'rescoring', 'forced language', 'stop at', 'deterministic policy', 'deterministic actions', 'sticky actions'],
	zh: ['贪心', '贪婪', '温度', '束搜索', '束宽', '束大小', '最大生成长度', '最大输出长度', '截断', '語言模型', '外部语言模型', '带语言模型', '不使用语言模型', '不带语言模型', '不带 lm', '不带lm', '无语言模型', '无 lm', '无lm', '不用语言模型', '未使用语言模型', '带 lm', 'beam=*', 'beam =', '貪婪', '溫度', '思考预算', '采样参数', '采样温度', '采样解码', '采样策略', '采样方式', '核采样', '随机采样', '次采样', '采样次数', '採樣參數', '採樣溫度', ...phrases(['采样', '採樣'], NUMBERS, '-')],
	ja: ['貪欲', 'greedy', 'ビーム', '温度', '最大生成長', '言語モデルなし', '言語モデルは使', 'サンプリング温度', 'サンプリングパラメータ', 'サンプリング設定', 'サンプリング手法', 'サンプリング数', '回サンプリング', '個サンプリング', 'top-p サンプリング'],
	ko: ['그리디', '탐욕', '빔', '온도', '최대 생성 길이', '언어 모델 없이', '샘플링 온도', '샘플링 파라미터', '샘플링 설정', '샘플링 방식', '개 샘플링', '번 샘플링', '회 샘플링', '핵 샘플링'],
	fr: ['glouton*', 'greedy', 'température', 'faisceau', 'sans modèle de langue', 'modèle de langue externe', 'politique déterministe', 'paramètres d\'échantillonnage', 'température d\'échantillonnage', 'échantillonnage avec température', 'échantillonnage avec une température', 'échantillonnage avec top*', 'échantillonnage par noyau', 'échantillonnage nucleus', 'échantillonnage top*'],
	de: ['greedy', 'temperatur', 'strahlensuche', 'strahlsuche', 'beam *', 'ohne sprachmodell', 'mit sprachmodell'],
	es: ['voraz', 'greedy', 'temperatura', 'búsqueda en haz', 'haz de', 'sin modelo de lenguaje', 'límite de salida', 'política determinista', 'parámetros de muestreo', 'temperatura de muestreo', 'muestreo con temperatura', 'muestreo por núcleo', 'muestreo nucleus', 'muestreo top*'],
};

/** What is asked, and under which conditions. */
export const conditions: Terms = {
	en: ['no tools', 'with tools', 'without tools', 'w/ tools', 'w/o tools', 'text only subset', 'text-only subset', 'follows the prompts', 'follow the prompts', 'their prompts', 'prompts and setup', 'whole setup', 'overall setup', 'experimental setup', 'same setup', 'default prompt', 'default prompts', 'same prompt', 'same prompts', 'alternating colours', 'alternating colors', 'stride', 'wiki.test*', 'chunks', 'llama-perplexity', 'reranking top*', 'rerank top*', 'first stage', 'full corpus', 'single crop', 'multi crop', 'no tta', 'no augmentation', 'without augmentation', 'input size', 'input resolution', 'resized to', 'follow the protocol*', 'follows the protocol*', 'follow the setting*', 'follow the evaluation*', 'follow the official*', 'follow the setup*', 'follow their protocol*', 'protocol of', 'default settings', 'default configuration', 'default setting', 'official settings', 'headers removed', 'footers removed', 'without lm', 'with lm', 'no lm','frames per video', 'frames per clip', 'uniformly sampled frames', 'subtitles', 'instruction prefix', 'query prefix', 'candidate documents', 'distractors', 'prompt template*', 'system prompt', 'no prompt engineering', 'chain of thought', 'cot', 'prompt format', 'evaluation prompt*', 'following prompt', 'chat template', 'step by step', 'boxed', 'multiple choice', 'log likelihood', 'logits', 'closed book', 'open book', 'evaluation scheme', 'perplexity based', 'generation based', 'sliding window', 'center crop', 'centre crop', 'median scaling', 'single scale', 'multi scale', 'no collar', 'overlaps counted', 'headset mix', 'resolution of', 'px', 'test time augmentation', 'tta', 'no test time', 'test time tricks', 'tool use enabled', 'same metric definitions', 'same setting*', 'same protocol', 'same conditions', 'under the same', 'following the setting*', 'following the protocol', 'official protocol', 'official split', 'official partition', 'standard split', 'sandbox', 'timeout', 'time limit', 'minutes per', 'seconds per', 'backend', 'thinking mode', 'non thinking', 'filtered setting', 'raw setting', 'linear prob*', 'linear evaluation', 'k nn', 'knn', 'frozen features', 'mean pooled', 'fine tuned on each', 'same quantization', 'mxfp4 quantization', 'used for all evals', 'used in all evals', 'for all evals', 'used for all evaluations', 'used in all evaluations', 'for all evaluations', 'in all evaluations', 'for every evaluation', 'in every evaluation', 'used for all benchmarks', 'for every benchmark', 'in all tests', 'in every test', 'throughout the evaluation', 'saw the same', 'were given the same', 'eigen split', 'garg crop', 'filtered ranking', 'zero padding', 'guidance scale', 'sampling steps', 'ran all evals', 'ran all evaluations', 'ran all benchmarks', 'all evals ran', 'all evals were', 'all evals use', 'all evals used', 'all evaluations were', 'all evaluations use', 'all evaluations used', 'all benchmarks were run', 'all benchmarks use', 'all benchmarks used', 'all tests were run', 'all scores were obtained', 'all scores are obtained', 'all numbers were obtained', 'all numbers are obtained', 'all results were obtained', 'all results are obtained', 'evaluated in the same', 'evaluated with the same', 'evaluated under', 'tested in the same', 'tested with the same', 'tested under', 'identical setting*', 'identical setup', 'identical condition*', 'identical protocol', 'identical prompt*', 'same configuration', 'same precision', 'same harness', 'same hardware for all', 'same prompt*', 'same decoding', 'same evaluation', 'ensemble of', 'an ensemble', 'no ensemble', 'without ensemble', 'ensembling', 'ensembled', 'model ensemble*'],
	zh: ['提示模板', 'prompt 是', 'prompt 为', 'prompt是', '抽帧', '均匀抽', '均匀采样', '字幕', '指令前缀', '前缀', '中心裁剪', '候选文档', '标准答案', '思维链', '系统提示词', '默认配置', '默认设置', '配置一致', '设置一致', '方式一致', '与官方一致', '保持一致', '官方配置', '官方设置', '统一口径', '系统提示', '选择题', '单选题', '客观题', '困惑度评测', '评测设置', '相同设置', '同样的设置', '评测方案', '测试方案', '官方方案', '官方划分', '思維鏈', '選擇題', '未用', '不用 tta', '归一化到', '截断策略', '线性探测', '后处理', '划分', '所有评测均', '所有测试均', '评测时均', '统一使用', '统一采用', '不做微调直接', '条件相同', '同等条件', '相同配置', '同样的配置', '同一配置', '相同条件', '同样条件', '相同的设置', '同一设置', '统一配置', '统一设置', '相同提示', '相同的评测', '同一套评测', '統一設定', '相同設定', '同樣設定', '评测提示词', '测试提示词', '提示词为', '提示词如下', '采用的提示词', '使用的提示词', '默认提示词', '官方提示词', '相同提示词', '相同的提示词', '同样的提示词', '同一提示词', '同一套提示词', '统一提示词', '统一的提示词', '提示词模板', '提示词模版', '提示詞模板', '相同提示詞', '相同的提示詞', '預設提示詞', '无工具', '不使用工具', '不用工具', '不带工具', '未使用工具', '带工具', '無工具'],
	ja: ['フレームを', '字幕', '接頭辞', '中央クロップ', '候補文書', '思考連鎖', '同じ設定', '同一条件', '選択問題', '4択', '公式の分割', 'ローリング方式', 'すべての評価で', '全ての評価で', '同条件', '同じ構成', '同じ条件', '同一の設定', '同一設定', '同一の条件', '同じプロンプト', '同じ量子化', '全評価', 'すべてのベンチマークで', '評価プロンプト', '評価用プロンプト', '評価用のプロンプト', 'プロンプトは', 'プロンプトを使', 'プロンプトを用', 'プロンプトテンプレート', 'デフォルトのプロンプト', '公式のプロンプト', '既定のプロンプト', 'プロンプト形式', 'ツールなし', 'ツール無し', 'ツール不使用', 'ツールあり', 'ツールを使わず'],
	ko: ['프레임', '자막', '접두', '크롭', '후보 문서', '사고 연쇄', '동일한 설정', '같은 조건', '객관식', '그대로 따랐', '공식 분할', '모든 평가에', '동일 조건', '동일한 조건', '같은 설정', '동일한 구성', '같은 구성', '동일한 프롬프트', '같은 프롬프트', '모든 벤치마크에', '평가 프롬프트', '프롬프트는', '프롬프트를 사용', '프롬프트를 썼', '프롬프트를 그대로', '프롬프트 템플릿', '기본 프롬프트', '공식 프롬프트', '프롬프트로 평가', '설정을 그대로', '도구 없이', '도구 미사용'],
	fr: ['images par vidéo', 'sous-titres', 'préfixe', 'recadrage', 'chaîne de pensée', 'mêmes conditions', 'choix multiple*', 'prompt système', 'découpage officiel', 'partition officielle', 'pour toutes les évaluations', 'dans tous les tests', 'même configuration', 'mêmes réglages', 'mêmes paramètres', 'même protocole', 'mêmes invites', 'conditions identiques', 'toutes les évaluations ont', 'invite par défaut', 'prompt par défaut', 'même prompt', 'mêmes prompts', 'même invite', 'sans outil*', 'avec outils'],
	de: ['prompt-vorlage*', 'frames pro', 'untertitel*', 'präfix', 'mittlerer ausschnitt', 'gedankenkette', 'gleichen bedingungen', 'gleiche einstellungen', 'multiple choice', 'systemprompt', 'offizielle aufteilung', 'rollierend*', 'bei allen auswertungen', 'in allen tests', 'für alle auswertungen', 'gleichen einstellungen', 'gleiche bedingungen', 'derselben konfiguration', 'dieselbe konfiguration', 'demselben aufbau', 'gleichen aufbau', 'gleichen prompts', 'identischen bedingungen', 'alle auswertungen liefen', 'ohne tools', 'ohne werkzeuge', 'mit tools', 'standard-prompt*', 'gleichen prompt', 'denselben prompt*'],
	es: ['plantilla de prompt', 'fotogramas por', 'subtítulos', 'prefijo', 'recorte central', 'cadena de pensamiento', 'mismas condiciones', 'opción múltiple', 'respuesta única', 'partición oficial', 'prompt de sistema', 'en todas las evaluaciones', 'en todas las pruebas', 'misma configuración', 'mismos ajustes', 'mismos parámetros', 'mismo protocolo', 'mismos prompts', 'condiciones idénticas', 'idénticas condiciones', 'sin herramientas', 'con herramientas', 'mismo prompt', 'prompt por defecto'],
};

/** Software that runs evaluations or computes metrics. */
export const harness: Terms = {
	en: ['lm evaluation harness', 'language model evaluation harness', 'eval harness', 'evaluation harness', 'lm eval', 'lm_eval', 'lighteval', 'opencompass', 'helm framework', 'bigcode evaluation harness', 'simple evals', 'vlmevalkit', 'lmms eval', 'evalscope', 'inspect ai', 'inspect evals', 'olmes', 'llm jp eval', 'fasteval', 'eval gauntlet', 'evaluation gauntlet', 'mteb package', 'jiwer', 'seqeval', 'sacrebleu', 'torchmetrics', 'torch fidelity', 'museval', 'senteval', 'anserini', 'pytrec_eval', 'ranx', 'scikit learn metrics', 'coco api', 'pycocotools', 'evaluation script*', 'evaluations library', 'internal evaluation library', 'internal evaluation pipeline', 'in-house evaluation*', 'evaluation framework', 'evaluation toolkit', 'evaluation library', 'evaluation server', 'official evaluation', 'official implementation', 'official script*', 'official eval*', 'eval suite', 'evaluation suite', 'swe agent', 'openhands', 'agentless', 'terminus', 'eval.sh', 'eval.py', '*evaluator', 'harness do', 'harness di', 'harness (', 'harness fork', 'lm harness', 'challenge server', 'test server', 'official server'],
	zh: ['评测工具', '评测框架', '评测脚本', '评测代码', '评估脚本', '评估框架', '官方评测', '官方实现', '官方脚本', '評測工具', '評測腳本', '評估腳本', '评测平台', '評測平台', '测评平台'],
	ja: ['評価ツール', '評価スクリプト', '評価フレームワーク', '公式の評価', '公式スクリプト'],
	ko: ['평가 도구', '평가 스크립트', '평가 프레임워크', '평가 코드', '공식 평가'],
	fr: ['script* d\'évaluation', 'cadre d\'évaluation', 'outil d\'évaluation'],
	de: ['evaluierungsskript*', 'evaluierungsframework', 'auswertungsskript*'],
	es: ['script* de evaluación', 'marco de evaluación', 'herramienta de evaluación'],
};

/** Who or what judged. */
export const judges: Terms = {
	en: ['the judge', 'a judge', 'the grader', 'the evaluator', 'human evaluation*', 'human rater*', 'human annotators', 'human judge*', 'human participants', 'human studies', 'raters', 'annotators rated', 'third annotator', 'side by side', 'blind', 'blinded', 'blindly', 'a/b', 'llm as a judge', 'as a judge', 'as judge', 'judge model', 'as the judge', 'judged by', 'judged', 'gpt 4 as', 'gpt 4 judge', 'gpt 4 preferred', 'graded by', 'scored by', 'rated by', 'ranked by', 'rubric', 'rubrics', 'likert', 'point scale', 'pairwise comparison*', 'expert review', 'uplift test*', 'pick the better', 'better of two', 'order swapped', 'swapping', 'position bias', 'position effects', 'random order', 'listening test*', 'votes', 'voted', 'preference test*', 'human preference', 'two readers', 'three readers', 'inter rater', 'inter annotator', 'majority vote', 'adjudicat*', 'ties were', 'reference labels', 'against hand', 'paid listeners', 'native listeners', 'listeners rated', 'graded the', 'classifier as judge', 'as grader'],
	zh: ['人工评测', '人工评估', '人工打分', '人工评价', '人工盲', '人类评估', '评审员', '盲测', '盲评', '盲听', '盲投', '大模型裁判', '作为裁判', '当裁判', '作为评判', '人工評估', '人工評測', '评分者', '专家评', '交换顺序', '位置偏差', '五分制', '5 分制', '聽測', '主观评', '主观打分', '主观测', '主观听', '主观实验', '主觀評', 'a/b', '人类参与者', '真人参与', '人类评价', '受试者'],
	ja: ['人手評価', '聴取実験', '段階評価', '人間による評価', '評価者', '審査員', 'による判定', '盲検', '順序を入れ替え', 'ブラインド', '参加者による', '被験者'],
	ko: ['사람 평가', '청취 실험', '점 척도', '휴먼 평가', '평가자', '심판', '블라인드', '순서를 바꿔', '순서 편향', '사람이 참여', '참가자', '정성 평가', '피험자'],
	fr: ['évaluation humaine', 'évaluateur*', 'annotateurs', 'en aveugle', 'à l\'aveugle', 'en double aveugle', 'juge', 'jugé* par', 'ordre aléatoire', 'biais de position', 'participants humains', 'juges humains'],
	de: ['menschliche bewertung', 'gutachter*', 'juroren', 'blind', 'verblindet', 'geblendet', 'likert*', 'benotet', 'bewertet von', 'prüfgruppe', 'auf verständlichkeit geprüft', 'krippendorff*', 'menschlichen teilnehm*', 'menschliche teilnehm*', 'versuchspersonen', 'probanden'],
	es: ['evaluación humana', 'evaluadores', 'anotadores', 'juez', 'a ciegas', 'calificad* por', 'puntuad* por', 'orden aleatorio', 'participantes humanos', 'jueces humanos'],
};

/** How often, and what was made of the many values. */
export const averaging: Terms = {
	en: ['keep the majority', 'kept the majority', 'take the majority', 'took the majority', 'take the mean', 'take the median', 'keep the median', 'cross validat*', 'k-fold', 'avg of', 'avg over', 'averaged across', 'mean across', 'median across', 'median over', 'max over', 'maximum over', 'std over', 'mean ± std', '± std', '5-fold', '10-fold', 'five-fold', 'ten-fold', 'folds', 'leave one out', 'bootstrap*', 'resampl*', 'resamples', 'confidence interval*', 'confidence bound*', 'wilson interval*', '95 % intervals', 'standard deviation*', 'standard error', 'random seeds', 'different seeds', 'seeds', 'averaged', 'averages are', 'average over', 'average of', 'mean over', 'mean of', 'means over', 'median of', 'the median', 'majority voting', 'maj@*', 'cons@*', 'avg@*', 'best of n', 'multiple runs', 'independent runs', 'single run', 'best run', 'one pass', 'times from', 'was repeated', 'were repeated', 'three runs', 'five runs', 'random initial*', 'random position*', 'start positions', 'weighted by', 'unweighted', 'weighted average', 'weighted f1', 'macro average*', 'micro average*', 'macro-averaged', 'leave out', 'unbiased estimator', 'significance', 'binomial test', 'error bars', 'rolling origin'],
	zh: ['交叉验证', '交叉驗證', '多次取平均', '取平均', '平均值', '的均值', '置信区间', '95% ci', '标准差', '標準差', '方差', '随机种子', '个种子', '多数投票', '多次运行', '次取平均', '五折', '十折', '三折', '折平均', '取平均值', '随机初始', '分层', '跑了一遍', '跑三次', '宏平均', '微平均', '加权平均', '加權平均', '独立运行', '重复实验', '重复试验', '重复测试', '重复评测', '重复评估', '重复运行', '重复跑', '重复采样', '重复多次', '重复了', '重复两次', '重复三次', '重复五次', '重复十次', '重复-3*', '重复-5*', '重复-10*', '重複實驗', '重複執行', '重複三次', '重複五次', '次重复'],
	ja: ['交差検証', '標準偏差', '信頼区間', '平均を', '回の平均', '回分の平均', '多数決', 'シード', '回繰り返', '分割交差', '層化', 'ブートストラップ', 'マクロ平均', '加重平均', '試行の平均'],
	ko: ['교차 검증', '교차검증', '표준편차', '신뢰구간', '평균을', '평균 냄', '회 평균', '다수결', '시드', '번 반복', '층화', '무작위 초기', '부트스트랩', '매크로 평균', '가중 평균', '두 번씩', ...phrases(NUMBERS, ['겹'], '-'), '다섯 겹', '열 겹', '겹 교차'],
	fr: ['validation croisée', 'écart-type', 'intervalle* de confiance', 'moyenne sur', 'moyenne de', 'moyenne pondérée', 'graines', 'répété*', 'positions aléatoires', 'stratifié*', 'bootstrap', 'passages', 'tirage'],
	de: ['kreuzvalidierung', 'standardabweichung', 'konfidenzintervall*', 'gemittelt*', 'durchschnitt über', 'mittelwert', 'mittel über', 'gewichteter durchschnitt', 'wiederholt*', 'startpositionen', 'stratifiziert*', 'startwerte*', 'seeds', 'läufe*', 'bootstrap*'],
	es: ['validación cruzada', 'média de', 'média sobre', 'desvio padrão', 'media di', 'deviazione standard', 'desviación estándar', 'intervalo* de confianza', 'promedio de', 'promedi*', 'media de', 'media ponderada', 'semillas', 'repetid*', 'repetimos', 'posiciones aleatorias', 'estratificad*', 'bootstrap', 'ejecuciones'],
};

/** How test data are kept apart from the rest. */
export const apart: Terms = {
	en: ['scaffold split*', 'temporal split', 'time based split', 'split by', 'split at', 'splits by', 'patient wise', 'by patient', 'speaker independent', 'actor independent', 'subject wise', 'by family', 'stratified', 'nested', 'don\'t occur in training', 'do not occur in training', 'kept apart', 'no overlap', 'disjoint', 'as the unit', 'labels are hidden', 'held out by', 'never straddle', 'random 10', 'random 20', 'at random', 'random split', 'randomly held out', 'split at random', 'not in both', 'in more than one part', 'in two of the parts', 'in one part only', 'only in one part', 'overlap check', 'near-duplicates of the test'],
	zh: ['按患者', '按说话人', '按时间', '时间切分', '独立测试', '不重叠', '没有重叠', '无重叠', '不重合', '没有在训练集出现', '未在训练集中出现', '不在训练集里', '随机划分', '随机抽取', '随机留出'],
	ja: ['患者単位', '話者単位', '時系列で', '重複しない', '重ならない', 'またがらない', 'ランダムに分割', '無作為に分割', 'カットオフ後の', 'カットオフ以降'],
	ko: ['환자 단위', '화자 단위', '시간순', '겹치지 않', '무작위로 나', '무작위 분할'],
	fr: ['par patient', 'découpage temporel', 'par locuteur', 'au hasard', 'tirés au sort', 'aucun recouvrement'],
	de: ['nach patienten', 'zeitlich getrennt', 'sprecherunabhängig', 'zufällig gezogen', 'zufällig geteilt', 'überschneidungsfrei', 'keine überschneidung'],
	es: ['por paciente', 'partición temporal', 'por hablante', 'a la vez en train', 'al azar', 'aleatoriamente', 'sin solapamiento'],
};

/** When an output counts as right, and how a measure is computed. */
export const scoring: Terms = {
	en: ['is defined as', 'are defined as', 'defined as', 'succeeds when', 'succeeds if', 'success when', 'success if', 'is a success', 'success means', 'success =', 'counts as', 'counted as', 'count as', 'counts when', 'counts if', 'is counted', 'are counted', 'counted once', 'counted per', 'counted if', 'judged correct', 'correct if', 'correct when', 'is correct if', 'as a hit', 'is a hit', 'calculated as', 'calculated by', 'computed as', 'computed by', 'computed over', 'computed with', 'computed on', 'computed using', 'computed from', 'computed after', 'measured by', 'measured as', 'measured with', 'measured in', 'measures the', 'measuring the', 'the percentage of', 'percentage of the', 'the fraction of', 'the proportion of', 'the ratio of', 'the share of', 'with the gold', 'to the gold', 'against gold', 'against the gold', 'gold answer*', 'gold label*', 'gold standard answer*', '= share', '= fraction', '= proportion', '= percentage', '= number of', '= ratio', '= mean', ': share of', ': fraction of', ': percentage of', 'share of messages', 'share of answers', 'share of questions', 'share of cases', 'share of examples', 'share of items', 'share of samples', 'share of documents', 'share of images', 'percent of answers', 'fraction of answers', 'estimated from', 'computed over all', 'is the share', 'normalised by', 'normalized by', 'we report the mean', 'we report the average', 'we report the median', 'we report the best', 'we report the maximum', 'we report the final', 'we report the last', 'we compute', 'exact match*', 'exact string', 'strict match', 'lenient match', 'string match', 'threshold of', 'threshold at', 'threshold is', 'threshold was', 'thresholds were', 'threshold =', 'threshold=*', 'threshold 0*', 'at threshold', 'a threshold', 'confidence threshold*', 'decision threshold*', 'score threshold*', 'similarity threshold*', 'distance threshold*', 'tolerance', 'iou threshold', 'at iou', '@iou*', 'map @*', 'map@*', 'ap@*', '@[0.5*', '@ [0.5*', '@0.5', 'f1 at 0*', 'at 0.5', 'at 0.50', 'iou 0*', 'iou=0*', 'conf=0*', 'conf 0*', 'nms', 'iou of at least', 'iou above', 'p_target*', 'answer extraction', 'regex', 'length-controlled', 'acc_norm', 'acc norm', 'normalized accuracy', 'lowercas*', 'lower-cas*', 'case-insensitive', 'un-normalized', 'normalised text', 'normalized text', 'text normali*', 'after normali*', 'before scoring', 'punctuation', 'normalizer', 'normaliser', 'before wer', 'before cer', 'before computing', 'before calculating', 'before evaluation', 'without punctuation', 'written out', 'spelled out', 'spelt out', 'cosine distance', 'as in the official', 'paired with', 'sorted before', 'against the reference*', 'gold string', 'matched against', 'signature', 'math-verify', 'parsed', 'measured in terms of', 'evaluated in terms of', 'reported in terms of', 'log units', 'error is the', 'rate is the', 'score is the', 'accuracy is the', 'recall is the', 'precision is the', 'distance is the', 'counts substitutions', 'counts insertions', 'count toward', 'count towards', 'scored as', 'scored against', 'compared against the', 'compared with the reference', 'compared to the reference', 'computed per', 'diacritics', 'tokenised before', 'tokenized before', 'divided by the number'],
	zh: ['精确匹配', '完全匹配', '严格匹配', '字符串匹配', '定义为', '计算方式', '计算方法', '计算得到', '指标为', '阈值', '定義為', '計算方式', '指標為', '才算', '算对', '算错', '算命中', '计为', '计 1', '字级别', '去除标点', '大小写', '正则', '抽取选项', '以内算', '为准', '只报', '误差小于', '加权 rmse', '去标点', '去掉标点', '不计标点', '忽略标点', '归一化后', '繁简', '统一为', '就算整', '算一次', '除以', '来衡量', '衡量的是', '衡量模型'],
	ja: ['と定義', '定義する', '算出', '閾値', '誤りに数え', '正解とみな', '正解とし', '数えてい', '句読点を除', '部分一致', '表記ゆれ', '句読点', 'として数え', 'とした場合を正解', 'で割った', 'テキスト正規化', '正規化した上', '正規化したうえ', '正規化後', '正規化を適用', '表記を正規化', 'で測定', 'により測定', '完全一致率', '完全一致で', '完全一致し', '完全一致を', '完全一致の', '完全一致(', ...phrases(['測定', '計算'], ['した', 'しました', 'します', 'する', 'し、', 'している', 'しています', 'したもの'], '')],
	ko: ['임계값', '맞은 걸로', '정답으로 인정', '정답으로 삼', '오답으로', '구두점 제거', '완전 일치', '정확 일치', '띄어쓰기를 무시', '구두점', '나눈 값', '으로 간주', '로 정의', '로 계산', '계산했', '계산하였', '계산합니다', '계산한다', '계산된', '로 측정', '측정했', '측정하였', '측정합니다', '측정한다', '측정된', '텍스트 정규화', '정규화 후', '정규화한 뒤', '정규화를 적용'],
	fr: ['défini* comme', 'calculé*', 'calcul du', 'mesuré* par', 'mesuré* en', 'le pourcentage de', 'la proportion de', 'seuil', 'est compté', 'compte comme', 'comptée comme', 'à l\'échelle du', 'sans ponctuation', 'ponctuation*', 'la casse', 'en toutes lettres', 'rapporté* au nombre', 'divisé* par le nombre', 'est la part', 'est le rapport'],
	de: ['definiert als', 'berechnet*', 'gemessen als', 'gemessen mit', 'der anteil', 'schwellenwert', 'zählt als', 'gilt als', 'im strikten modus', 'ausgeschrieben', 'satzzeichen', 'kleinschreibung', 'alles klein', 'vor dem scoring', 'geteilt durch', 'verhältnis von', 'ist der anteil'],
	es: ['definid* como', 'se define como', 'calculad*', 'se calcula', 'se mide', 'el porcentaje de', 'la proporción de', 'umbral', 'cuenta como', 'se considera acierto', 'puntuación eliminada', 'sin puntuación', 'en minúsculas', 'escritos con letras', 'dividid* por el número', 'dividid* entre', 'es la proporción', 'definimos acierto'],
};

/** That an output is right or wrong. */
export const outcome: Terms = {
	en: ['success*', 'solved', 'correct', 'correctly', 'right answer*', 'answer is right', 'as right', 'is right when', 'is right if', 'as ok', 'hits', 'hit', 'wrong', 'incorrect*', 'error', 'errors', 'mistake*', 'false alarm*', 'false positive*', 'false negative*', 'true positive*', 'hallucinat*', 'refused', 'refusal*'],
	zh: ['成功', '正确', '答对', '命中', '错误', '误报', '漏报', '算对', '算错', '正確'],
	ja: ['成功', '正解', '正答', '誤り', '誤検', '的中'],
	ko: ['성공', '정답', '오답', '맞은', '오류', '적중'],
	fr: ['réuss*', 'correct*', 'juste*', 'erreur*', 'faux positif*'],
	de: ['erfolg*', 'richtig*', 'korrekt*', 'fehler*', 'treffer*', 'fehlalarm*'],
	es: ['éxito*', 'correct*', 'acierto*', 'error*', 'falsos positivos'],
};

/** Where numbers of other models in a comparison come from. */
export const provenance: Terms = {
	en: ['taken from the official', 'taken from their', 'copied from their', 'copied from the', 'numbers are from', 'numbers of the others', 'from their papers', 'from the respective papers', 'from their reports', 'official technical reports', 'as reported by', 'are sourced from other', 'are sourced from public', 'sourced from their', 'from other public reports', 'from public reports', 'reproduced by us', 'produced by us', 'rerun by us', 're-run by us', 'vendor reports', 'from public leaderboards', 'our own runs', 'baseline was rerun', 'baselines were rerun', 'baselines were re run', 'baseline was re run', 're evaluated by us'],
	zh: ['数字取自', '分数取自', '成绩取自', '结果取自', '得分取自', '指标取自', '数据取自', '取自官方', '取自各自', '取自其', '来自官方报告', '来自其论文', '我们复现', '由我们复现', '引自其论文', '引自原论文', '结果引自', '对比数据来自', '表中数据来自', '其他模型的数据来自', '其余数据来自', '数据来自各自', '数据来自官方', '数据来自其'],
	ja: ['から転載', '公式レポートから', '論文から引用', '自前で測定', '報告値'],
	ko: ['공식 보고서에서', '논문에서 가져', '리더보드에서 가져', '직접 재현'],
	fr: ['repris des articles', 'tirés des articles', 'issus des rapports', 'chiffres repris'],
	de: ['stammen aus den', 'aus den papern', 'übernommen aus'],
	es: ['tomados de', 'tomadas de', 'extraídos de', 'según sus artículos'],
};

/** People who judge outputs, and what they do. */
export const raters: Terms = {
	en: ['listeners', 'volunteers', 'of us', 'authors', 'raters', 'evaluators', 'testers', 'speakers', 'native speakers', 'reviewers', 'radiologists', 'physicians', 'clinicians', 'experts', 'annotators', 'translators', 'linguists', 'colleagues', 'students', 'teachers', 'lawyers', 'nurses', 'forecasters', 'people', 'participants', 'operators', 'panel', 'crowd workers', 'we', 'i', 'gpt 4*'],
	zh: ['志愿者', '母语者', '标注员', '标注人员', '标注者', '评测员', '测试者', '评审', '用户', '网友', '群友', '作者', '母語者', '听众', '评委', '专家', '医生', '同事', '学生', '人', '位', 'gpt 4*'],
	ja: ['聴取者', 'リスナー', '専門家', '母語話者', '被験者', '名', '人', '医師', '専門医', '読影医', 'gpt 4*'],
	ko: ['청취자', '전문가', '전문의', '원어민', '명', '사람', '팬', 'gpt 4*'],
	fr: ['auditeurs', 'relecteur*', 'relectrice*', 'correcteurs', 'annotateurs', 'enseignant*', 'collègues', 'locuteurs', 'juges', 'juristes', 'experts', 'médecins', 'personnes', 'panel', 'gpt 4*'],
	de: ['hörer*', 'muttersprachler*', 'lehrkräfte*', 'fachleute', 'ärzt*', 'menschen', 'personen', 'gutachter*', 'gpt 4*'],
	es: ['oyentes', 'revisoras', 'anotadores', 'docentes', 'profesor*', 'colegas', 'compañer*', 'hablantes', 'jueces', 'expertos', 'médicos', 'personas', 'revisores', 'gpt 4*'],
};
export const rating: Terms = {
	en: ['rated', 'rate 1*', 'rate 2*', 'rate 3*', 'rate 4*', 'rate 5*', 'rate 6*', 'rate 8*', 'rate the', 'rate each', 'grade the', 'judge the', 'ranked', 'graded', 'judged', 'scored the', 'scored each', 'preferred', 'voted', 'compared two', 'heard every', 'by eye', 'side by side', 'blind', 'blinded', 'listening test*', 'chose between'],
	zh: ['打分', '给分', '給分', '评分', '盲评', '盲投', '盲听', '盲测', '复核', '投票', '更喜欢'],
	ja: ['採点', '評価し', '判定', '聴き比べ', '目視', '読影', '審査', '投票'],
	ko: ['채점', '평가했', '판정', '판독', '눈으로', '목시', '들려', '투표', '골랐'],
	fr: ['ont noté', 'a noté', 'ont évalué', 'a évalué', 'ont jugé', 'a jugé', 'ont comparé', 'noté*', 'jugé*', 'évalué par', 'classé par', 'préféré*', 'à l\'aveugle'],
	de: ['bewertet*', 'benotet*', 'eingestuft', 'beurteilt*', 'geprüft', 'bevorzugt*', 'verblindet', 'blind'],
	es: ['puntuaron', 'puntuó', 'calificó', 'evaluó', 'juzgó', 'valoró', 'valoran', 'puntúan', 'calificaron', 'evaluaron', 'juzgaron', 'prefirieron', 'a ciegas', 'valoraron'],
};

/** What nobody says but of an evaluation. */
export const unmistakable: Terms = {
	en: ['fold cv', 'fold cross', '10 fold', 'ten fold', 'leave one out', 'leave one subject out', 'leave one speaker out', 'leave one patient out', 'loocv', 'loso', 'bootstrap interval*', 'bootstrap confidence', 'bootstrap sample*', 'bootstrap resampl*', 'bootstrapped over', 'bootstrap over', 'ci by bootstrap', 'scored with the official', 'official scorer', 'bootstrapped interval*', 'bootstrapped confidence', 'the bootstrap,', 'confidence interval*', 'confidence bound*', 'wilson interval*', 'cross validat*', 'standard deviation over', 'mean of three', 'mean of five', 'mean of ten', 'median of three', 'median of five', 'averaged over runs', 'averaged over seeds', 'averaged over three', 'averaged over four', 'averaged over five', 'averaged over ten', 'averaged over several', 'averaged over all', 'averaged over 1*', 'averaged over 2*', 'averaged over 3*', 'averaged over 4*', 'averaged over 5*', 'averaged over 6*', 'averaged over 8*', 'blinded', 'rated blind', 'blind test*', 'majority vote of', 'likert', 'inter annotator', 'position bias', 'order swapped', 'counts as right', 'counts as correct', 'counts as a hit', 'counts as a success', 'counts as solved', 'counted as right', 'counted as correct', 'counted as a hit', 'counted as an error', 'counted as errors', 'counted as wrong', 'before scoring', 'partial credit', 'matches count half', 'counts half', 'count half', 'half a win', 'ties count', 'tie counts', 'half credit', 'exact string match', 'gold string', 'test time augmentation', 'reference labels', 'decoding was greedy', 'greedy decoding throughout', 'greedy decoding for all', 'scaffold split*', 'official split', 'rolling origin', 'success means', 'success =', 'success if', 'a trial is', 'a trial counts', 'a trial succeeds', 'binomial test', 'paired bootstrap', 'ties were', 'majority answer', 'answer of the majority'],
	zh: ['忽略大小写', '不区分大小写', '标点不计', '不计标点', '错一个字就算', '折交叉', '留一法', '交叉验证', '置信区间', '盲测', '盲评', '盲听', '位置偏差', '才算对', '算对', '多次取平均', '多数答案', '取多数答案'],
	ja: ['大文字小文字を区別', '句読点は無視', '句読点を無視', '分割交差', '交差検証', '点満点で採点', '信頼区間', '順序を入れ替え', '誤りに数え', '正解とみな', '盲検', '多数決', '最多の回答'],
	ko: ['대소문자 구분 없이', '대소문자를 구분하지', '구두점 제외', '구두점을 제외', '교차 검증', '교차검증', '신뢰구간', '순서 편향', '맞은 걸로', '정답으로 삼', '심판 모델', '심판으로', '블라인드', '가장 많이 나온 답'],
	fr: ['validation croisée', 'casse ignorée', 'sans tenir compte de la casse', 'ponctuation ignorée', 'sans ponctuation', 'intervalle* de confiance', 'à l\'aveugle', 'biais de position', 'avant le calcul', 'découpage temporel', 'ordre aléatoire', 'réponse majoritaire', 'réponse de la majorité'],
	de: ['kleinschreibung zählt', 'kleinschreibung ignoriert', 'kleinschreibung wird ignoriert', 'ohne satzzeichen', 'satzzeichen ignoriert', 'leave one out', 'kreuzvalidierung', 'konfidenzintervall*', 'verblindet', 'vor dem scoring', 'im strikten modus', 'mittel über', 'likert*', 'zählt als', 'mehrheitsantwort', 'antwort der mehrheit'],
	es: ['validación cruzada', 'validação cruzada', 'sin distinguir mayúsculas', 'sin puntuación', 'ignorando mayúsculas', 'intervalo* de confianza', 'a ciegas', 'partición oficial', 'umbral de', 'por paciente', 'respuesta de la mayoría', 'respuesta mayoritaria'],
};

/** Which way a metric points. */
export const direction: Terms = {
	en: ['higher the better', 'lower the better', 'higher is better', 'lower is better', 'the smaller the better'],
	zh: ['越高越好', '越低越好'],
	ja: ['高いほど', '低いほど'],
	ko: ['높을수록', '낮을수록'],
};

/** What a test gave, as a remark on it calls it. */
export const whatItGave: Terms = {
	en: ['scores', 'score', 'numbers', 'results', 'values', 'figures', 'metrics', 'table', 'tables', 'baselines', 'baseline numbers', 'evaluation', 'evaluations', 'comparison', 'comparisons', 'deviations', 'test set', 'leaderboard'],
	zh: ['分数', '得分', '数字', '结果', '成绩', '指标', '评测', '表中', '本表', '基线', '打分', '榜单'],
	ja: ['スコア', '数値', '結果', '評価', '指標', '表の'],
	ko: ['점수', '수치', '결과', '평가', '지표', '표의'],
	fr: ['scores', 'chiffres', 'résultats', 'valeurs', 'évaluation', 'comparaison'],
	de: ['werte', 'zahlen', 'ergebnisse', 'vergleichswerte', 'auswertung', 'evaluierung', 'evaluation', 'gemessen', 'vergleich'],
	es: ['puntuaciones', 'números', 'cifras', 'resultados', 'valores', 'evaluación', 'comparación', 'métricas'],
};

/** Holding what it makes against something, told as it was done. */
export const setAgainst: Terms = {
	en: ['we compared', 'we compare', 'compared with', 'compared against', 'were compared', 'was compared', 'were assessed', 'was assessed', 'were evaluated', 'was evaluated', 'were validated', 'was validated', 'we evaluated', 'we follow', 'we followed', 'was measured', 'were measured', 'were scored', 'was scored', 'evaluated in'],
	zh: ['我们对比了', '进行了对比', '我们比较了', '做了对比', '评估采用', '评测采用'],
	ja: ['比較しました', '比較した', '評価しました', '照合しました'],
	ko: ['비교했', '비교하였', '평가했', '평가하였', '대조했'],
	fr: ['nous avons comparé', 'ont été comparé*', 'a été comparé*', 'ont jugé', 'ont évalué', 'ont noté'],
	de: ['verglichen', 'haben wir', 'wurden bewertet', 'beurteilten', 'bewerteten'],
	es: ['comparamos', 'se compararon', 'se comparó', 'valoraron', 'fueron valorados', 'evaluaron', 'juzgaron'],
};

/** What is held to then: references, measures, those who know. */
export const yardstick: Terms = {
	en: ['observations', 'measurements', 'ground truth', 'reference', 'references', 'experimental', 'human annotations', 'usual metrics', 'standard metrics', 'common metrics', 'metrics of', 'strong baselines', 'common practice', 'previous work', 'in the same way', 'same way as', 'native speakers', 'experts', 'listeners', 'by hand', 'identical conditions', 'same conditions', 'internally'],
	zh: ['真值', '参考', '人工标注', '观测', '实测值', '基线', '常用指标', '通用指标', '母语者', '专家'],
	ja: ['正解', '参照', '観測', '実測', 'ベースライン', '一般的な指標', '専門家', '母語話者', '同じ条件'],
	ko: ['정답', '참조', '관측', '실측', '기준 모델', '일반적인 지표', '전문가', '전문 번역가', '원어민', '같은 조건'],
	fr: ['référence*', 'observations', 'vérité terrain', 'métriques habituelles', 'métriques usuelles', 'locuteurs natifs', 'experts'],
	de: ['referenz*', 'beobachtungen', 'messwerten', 'üblichen metriken', 'muttersprachler*', 'experten', 'gleichen bedingungen'],
	es: ['referencia*', 'observaciones', 'métricas habituales', 'hablantes nativos', 'expertos', 'mismas condiciones'],
};

/** The heads of columns that name the part of the data. */
export const splitColumn: Terms = { en: ['| val |', '| test |', '| dev |', '| testa |', '| 0-shot |', '| 5-shot |', '| zero-shot |', 'val | test', 'val | testa'] };
