import type { Terms } from '../../disclosure';
import { NUMBERS, phrases } from '../../phrases';

/** That something was held against data: verbs of testing as they are told afterwards, and what test data were taken for. */
export const heldAgainst: Terms = {
	en: [...phrases(['evaluated', 'tested', 'assessed', 'benchmarked', 'backtested', 'back tested', 'validated', 'measured', 'scored', 'judged', 'examined', 'probed', 'checked', 'tried'], ['on', 'with', 'by', 'against', 'over', 'using', 'from', 'through', 'by means of']), 'was run over', 'was run on', 'was run against', 'were run over', 'were run on', 'ran over', 'used to judge', 'used to test', 'used to evaluate', 'used to measure', 'used to assess', 'used to check', 'used for testing', 'used for evaluation', 'used for evaluating', 'served to test', 'served as test*', 'serves as test*', 'serves as the test*', 'serve as test*', 'as the test bed', 'we evaluate', 'we test', 'we assess', 'we measure', 'we benchmark', 'the evaluation uses', 'the evaluation used', 'the tests cover', 'the tests covered', 'tests draw on', 'evaluation draws on', 'we look at', 'we looked at', 'we picked', 'we chose'],
	zh: ['评测了', '评估了', '测试了', '检验', '考察', '进行评测', '进行评估', '进行测试', '进行了评测', '进行了评估', '进行了测试', '上评测', '上测试', '来评测', '来测试', '来评估', '来检验', '选了', '选用', '進行評測', '進行評估', '進行測試'],
	ja: ['で評価し', 'で検証し', 'で測定し', 'で測り', 'で測っ', 'で試し', 'を評価に使', 'を評価に用', 'を用いて評価', 'を使って評価', 'で確かめ', 'で調べ', 'を選び', 'を選ん'],
	ko: ['로 평가', '에서 평가', '로 시험', '에서 시험', '로 검증', '에서 검증', '로 측정', '에서 측정', '로 확인', '에서 확인', '평가에 사용', '평가에 썼', '쟀', '재었'],
	fr: ['évalué*', 'testé*', 'éprouvé*', 'vérifié* sur', 'soumis* à', 'évaluation a été', 'évaluation s\'est', 'évaluation porte', 'évaluation s\'appuie', 'évaluation repose', 'tests portent', ...phrases(['mesuré*', 'jugé*'], ['sur', 'avec', 'à l\'aide', 'au moyen', 'à partir', 'par rapport']), 'a été mesuré*', 'ont été mesuré*', 'nous avons mesuré', 'a été jugé*', 'ont été jugé*'],
	de: ['evaluiert', 'getestet', 'geprüft', 'überprüft', 'gemessen', 'erprobt', 'untersucht', 'bewertet', 'evaluation erfolgte', 'evaluierung erfolgte', 'auswertung erfolgte'],
	es: ['evaluad*', 'probad*', 'medimos', 'comprobamos', 'evaluamos', 'probamos', 'evaluación se hizo', 'evaluación se realizó', 'evaluación se llevó', 'evaluación se basa', 'pruebas abarcan', ...phrases(['medid*', 'comprobad*', 'verificad*'], ['en', 'con', 'sobre', 'contra', 'frente a']), 'se midió', 'se ha medido'],
};

/** That it is ahead of something: what a comparison says without a number. */
export const ahead: Terms = {
	en: ['outperform*', 'surpass*', 'beats', 'beat', 'beating', 'exceeds', 'is ahead of', 'ahead of all', 'better than', 'stronger than', 'on par with', 'rivals', 'comes close to', 'matches or exceeds', 'leads', 'state of the art', '=SOTA', 'best among', 'best of all', 'lags behind', 'falls short of', 'worse than', 'trails'],
	zh: ['优于', '超过', '超越', '领先', '好于', '胜过', '不如', '逊于', '持平', '媲美', '最优', '最佳', '最好', '打平', '追平', '優於', '超過', '領先'],
	ja: ['上回', '凌駕', '下回', '匹敵', '最高性能', '最先端', '同等の', '同等で', '同等以上', '同等に', '同等な', '同等か', '同等を', '同等レベル', '同等水準'],
	ko: ['능가', '앞서', '앞섰', '뛰어넘', '상회', '대등', '뒤처', '쳐졌', '최고 성능'],
	fr: ['dépasse*', 'surpasse*', 'devance*', 'meilleur que', 'meilleure que', 'rivalise*', 'au niveau de', 'égale', 'état de l\'art', 'bat'],
	de: ['übertrifft', 'übertreffen', 'übertraf', 'schlägt', 'besser als', 'schlechter als', 'gleichauf', 'vor allen', 'stand der technik', 'überholt'],
	es: ['supera*', 'mejor que', 'peor que', 'iguala', 'a la par', 'por delante de', 'por encima de', 'estado del arte', 'aventaja'],
};

/** Those that a model is compared with when nobody is named. */
export const peers: Terms = {
	en: ['other models', 'other open*', 'other systems', 'all open', 'all other', 'all models', 'all previous', 'open models', 'open weight models', 'existing models', 'previous models', 'larger models', 'much larger', 'comparable size', 'similar size', 'similar sizes', 'same size', 'its size', 'same scale', 'similar scale', 'similarly sized', 'the baseline*', 'all baselines', 'strong baselines', 'its peers', 'competitors', 'the base model', 'its predecessor'],
	zh: ['其他模型', '其它模型', '同规模', '同等规模', '同尺寸', '同量级', '同级别', '同参数', '开源模型', '更大的模型', '基线', '基座', '上一代', '同類模型', '同类模型'],
	ja: ['他のモデル', '同規模', '同サイズ', 'より大きなモデル', 'ベースライン', '既存のモデル', '公開モデル', '前世代', '同程度のモデル', '同程度の規模', '同程度のサイズ', '同程度の大きさ'],
	ko: ['다른 모델', '같은 크기', '비슷한 크기', '동급', '더 큰 모델', '기준 모델', '공개 모델', '기존 모델', '이전 세대'],
	fr: ['autres modèles', 'modèles ouverts', 'taille comparable', 'même taille', 'taille similaire', 'modèles plus grands', 'modèle de base', 'son prédécesseur'],
	de: ['andere modelle', 'anderen modelle', 'offenen modelle', 'offene modelle', 'vergleichbarer größe', 'ähnlicher größe', 'gleicher größe', 'größere modelle', 'vorgänger', 'basismodell'],
	es: ['otros modelos', 'demás modelos', 'modelos abiertos', 'tamaño similar', 'tamaño comparable', 'mismo tamaño', 'modelos mayores', 'modelos más grandes', 'su predecesor', 'modelo base'],
};

/** The steps of a score. */
export const points: Terms = {
	en: ['points', 'point', 'percentage points', 'pp', 'pts'],
	zh: ['个百分点', '百分点', '个点', ...phrases(NUMBERS, ['分'], '-')],
	ja: ['点', ...phrases(NUMBERS, ['ポイント'], '-'), 'パーセントポイント', '数ポイント'],
	ko: ['점', ...phrases(NUMBERS, ['포인트'], '-'), '퍼센트포인트', '%포인트'],
	fr: ['point', 'points'],
	de: ['punkt', 'punkte', 'punkten', 'prozentpunkt*'],
	es: ['punto', ...phrases(NUMBERS, ['puntos']), 'puntos porcentuales', 'varios puntos', 'dos puntos', 'tres puntos'],
};

/** How many trials there were, before it is told how many of them came out well. */
export const outOfTrials: Terms = {
	en: ['attempts', 'trials', 'episodes', 'rollouts', 'runs', 'grasps', 'test questions', 'test cases', 'test prompts', 'test images', 'test sentences', 'matches', 'games', 'tries'],
	zh: ['次尝试', '次试验', '次测试', '次实验', '轮测试', '局', '道测试'],
	ja: ['回の試行', '試行中', '回のうち', '回中', '回試し'],
	ko: ['번의 시도', '회 시도', '번 중', '회 중', '번 시도'],
	fr: ['essais', 'tentatives', 'épisodes', 'parties'],
	de: ['versuchen', 'versuche', 'durchläufen', 'durchgängen', 'episoden', 'partien'],
	es: ['intentos', 'ensayos', 'episodios', 'pruebas', 'partidas'],
};

/** A loss, and the part of the data or the time that makes it one of the finished model. */
export const loss: Terms = {
	en: ['validation loss', 'val loss', 'val_loss', 'eval loss', 'evaluation loss', 'test loss', 'held out loss', 'loss on the validation', 'loss on the test', 'loss on the held', 'loss on the evaluation', 'loss on the dev'],
	zh: ['验证损失', '测试损失', '验证集损失', '测试集损失', '评估损失', '验证集上的损失', '验证集上的 loss', '验证集 loss', '验证 loss'],
	ja: ['検証損失', 'テスト損失', '評価損失', '検証ロス', '検証データの損失', '検証セットの損失'],
	ko: ['검증 손실', '평가 손실', '테스트 손실', '검증 loss', '검증 세트 손실'],
	fr: ['perte en validation', 'perte de validation', 'perte finale en validation', 'perte d\'évaluation', 'perte sur le jeu', 'perte en test', 'perte sur l\'ensemble'],
	de: ['validierungsverlust*', 'testverlust*', 'evaluierungsverlust*', 'validierungs loss', 'verlust auf den validierungs*', 'verlust auf dem validierungs*', 'verlust auf den test*'],
	es: ['pérdida de validación', 'pérdida en validación', 'pérdida de evaluación', 'pérdida en el conjunto', 'pérdida en test', 'pérdida final en validación', 'perda de validação'],
};

/** That a metric was worked out. */
export const computed: Terms = {
	en: ['computed', 'calculated', 'computation of', 'calculation of', 'computing', 'estimated', 'was measured', 'were measured', 'is measured', 'are measured', 'measured with', 'measured by', 'measured against', 'was obtained', 'were obtained', 'is taken', 'are taken', 'was taken', 'were taken', 'determined', 'scored', 'went through'],
	zh: ['计算', '測得', '测得', '算出', '統計', '统计', '計算', '求得'],
	ja: ['計算', '算出', '測定', '求め', '集計'],
	ko: ['계산', '산출', '측정', '구했', '집계', '쟀', '재었'],
	fr: ['calcul*', 'mesuré*', 'estimé*', 'obtenu*', 'déterminé*'],
	de: ['berechn*', 'bestimmt*', 'gemessen', 'messung', 'ermittelt', 'geschätzt'],
	es: ['calcul*', 'medid*', 'medimos', 'estimad*', 'obtenid*', 'determin*'],
};

/** What a metric does with single cases: the choices that its definition leaves open. */
export const treats: Terms = {
	en: ['counts', 'count', 'counting', 'includes', 'include', 'including', 'excludes', 'exclude', 'excluding', 'ignores', 'ignore', 'ignoring', 'leaves out', 'uses', 'use', 'used', 'using', 'without', 'penalises', 'penalizes', 'allows', 'treats', 'precedes', 'before', 'after', 'prior to', 'against'],
	zh: ['计入', '不计', '包括', '不包括', '排除', '忽略', '使用', '采用', '按', '之前', '以', '採用'],
	ja: ['数え', '含め', '含む', '除い', '除外', '無視', '使い', '使用', '用い', '前に', 'ごとに'],
	ko: ['포함', '제외', '무시', '사용', '세고', '전에', '기준'],
	fr: ['compte', 'comptent', 'inclut', 'exclut', 'ignore', 'utilise', 'avec', 'sans', 'avant', 'après', 'par'],
	de: ['zählt', 'zählen', 'enthält', 'schließt', 'ignoriert', 'verwendet', 'nutzt', 'gilt', 'gelten', 'mit', 'ohne', 'vor', 'ab', 'pro'],
	es: ['cuenta', 'cuentan', 'incluye', 'excluye', 'ignora', 'usa', 'utiliza', 'con', 'sin', 'antes', 'por', 'a partir'],
};

/** The particulars on which the value of a metric hangs. */
export const particulars: Terms = {
	en: ['ties', 'tie', 'draws', 'collar', 'overlapped', 'overlapping', 'overlaps', 'variant', 'features', 'least squares', 'scale and shift', 'median scaling', 'alignment', 'best of', 'ground truth', 'crystal structure', 'reference structure', 'references', 'reference transcripts', 'reference translations', 'normalisation', 'normalization', 'normalised', 'normalized', 'tokenisation', 'tokenization', 'tokeniser', 'casing', 'case insensitive', 'lower case', 'punctuation', 'stopwords', 'special tokens', 'padding', 'iou of', 'iou threshold', 'threshold', 'cut off', 'cutoff', 'rank 10', 'top 100', 'tolerance', 'horizon', 'stride', 'sliding window', 'rolling window', 'per class', 'per image', 'per speaker', 'per document', 'class wise', 'background class', 'ignored regions', 'border', 'borders', 'full resolution', 'original resolution', 'generated samples', 'generated images', 'generated clips', 'real images', 'answer string', 'last number', 'first line', 'first token', 'likelihoods', 'option letters', 'unanswered', 'empty answers', 'invalid answers', 'refusals', 'non answers', 'fillers', 'disfluencies', 'numerals', 'silence', 'silences', 'weighted by', 'latitude*', 'per case', 'per lesion', 'per patient', 'per frame', 'per sentence', 'per utterance', 'per token', 'per lead time', 'lead time*', 'empty masks', 'empty mask', 'empty predictions', 'empty prediction', 'empty outputs', 'start times', 'initialisation times', 'initialization times', 'with stemming', 'without stemming', 'stemming turned on', 'averaged per', 'outliers', 'missing values', 'weights of 1*'],
	zh: ['平局', '重叠', '对齐', '最小二乘', '参考答案', '参考译文', '真值', '归一化', '分词', '大小写', '标点', '阈值', '截断', '窗口', '步长', '背景类', '逐类', '生成样本', '空答案', '无效回答', '拒答', '静音', '變體', '变体', '版本', '按纬度', '纬度加权', '逐例', '逐张', '逐句', '逐个病例', '每个病例', '空掩码', '空预测', '起报时间', '缺失值', '异常值', '空格'],
	ja: ['引き分け', '重複発話', '整列', '最小二乗', '参照訳', '正解データ', '正規化', 'トークン化', '大文字小文字', '句読点', '閾値', 'ウィンドウ', '背景クラス', 'クラスごと', '生成サンプル', '空の回答', '無回答', 'フィラー', '無音', '緯度', '症例ごと', '文ごと', '画像ごと', '空の予測', '外れ値', '欠損値', '空白'],
	ko: ['무승부', '겹침', '문장부호', '정렬', '최소제곱', '참조 번역', '정답 데이터', '정규화', '토큰화', '대소문자', '구두점', '임계값', '윈도', '배경 클래스', '클래스별', '생성 샘플', '무응답', '간투사', '무음', '위도', '사례별', '문장별', '이미지별', '빈 예측', '이상치', '결측치', '띄어쓰기', '공백'],
	fr: ['égalités', 'ex æquo', 'chevauchement*', 'alignement', 'moindres carrés', 'références', 'vérité terrain', 'normalisation', 'tokenisation', 'casse', 'ponctuation', 'seuil', 'fenêtre glissante', 'par classe', 'par image', 'réponses vides', 'iou de', 'latitude', 'par cas', 'par patient', 'par phrase', 'valeurs manquantes', 'prédictions vides'],
	de: ['unentschieden', 'überlapp*', 'ausrichtung', 'kleinste quadrate', 'referenz*', 'normalisierung', 'tokenisierung', 'groß und kleinschreibung', 'satzzeichen', 'schwelle', 'schwellenwert', 'iou von', 'fenster', 'pro klasse', 'pro bild', 'leere antworten', 'breitengrad*', 'pro fall', 'pro patient', 'pro satz', 'fehlende werte', 'leere masken', 'leere vorhersagen'],
	es: ['empates', 'solapamiento', 'solapad*', 'alineación', 'alineamiento', 'mínimos cuadrados', 'referencias', 'normalización', 'tokenización', 'mayúsculas', 'puntuación', 'umbral', 'ventana', 'por clase', 'por imagen', 'respuestas vacías', 'iou de', 'latitud', 'por caso', 'por paciente', 'por frase', 'valores ausentes', 'predicciones vacías'],
};

/** That a metric was chosen to be reported. */
export const reports: Terms = {
	en: ['is reported', 'are reported', 'was reported', 'were reported', 'we report', 'i report', 'what we report', 'we use', 'we used', 'i use', 'i used', 'we chose', 'we choose', 'is used for', 'are used for', 'was used for', 'were used for', 'serves as', 'as the metric', 'as metric', 'as our metric', 'main metric', 'primary metric', 'our metric', 'the metric is', 'the metric was', 'the metrics are', 'the metrics were', 'measured in', 'measured by', 'is given as', 'are given as', 'instead of accuracy', 'rather than accuracy', 'we look at', 'we rely on'],
	zh: ['报告的是', '我们报告', '选用', '采用', '作为指标', '作为主要指标', '为主要指标', '為指標', '為主要指標'],
	ja: ['を報告', 'を指標', 'で測り', 'で測っ', 'を主な指標', '指標には'],
	ko: ['를 보고', '을 보고', '지표로', '로 측정', '를 채택', '을 채택'],
	fr: ['nous rapportons', 'est rapporté*', 'sont rapporté*', 'nous utilisons', 'nous avons utilisé', 'comme métrique', 'métrique principale', 'nous donnons', 'on utilise', 'sert de'],
	de: ['wir berichten', 'berichtet wird', 'berichtet werden', 'wir verwenden', 'verwenden wir', 'wird verwendet', 'als metrik', 'hauptmetrik', 'angegeben ist', 'angegeben wird', 'wir nutzen', 'dient'],
	es: ['reportamos', 'se reporta*', 'informamos', 'usamos', 'utilizamos', 'se usa', 'se utiliza', 'como métrica', 'métrica principal', 'empleamos', 'se emplea'],
};

/** Why a metric was chosen. */
export const because: Terms = {
	en: ['because', 'since', 'as the classes', 'as classes', 'as it', 'as they', 'imbalanced', 'unbalanced', 'skewed', 'due to', 'so that', 'to account for', 'rather than', 'instead of', 'rare classes', 'class imbalance'],
	zh: ['因为', '由于', '不均衡', '不平衡', '以免', '而不是', '而非', '因為'],
	ja: ['不均衡', 'ではなく', '偏って', '偏りがある'],
	ko: ['때문', '불균형', '아니라', '대신', '므로'],
	fr: ['parce que', 'car', 'puisque', 'déséquilibr*', 'plutôt que', 'afin de'],
	de: ['weil', 'da die', 'unausgewogen*', 'ungleich*', 'statt', 'anstelle'],
	es: ['porque', 'ya que', 'puesto que', 'desequilibrad*', 'desbalancead*', 'en lugar de', 'en vez de'],
};

/** A piece of software that somebody can run again. */
export const program: Terms = {
	en: ['script', 'scripts', 'code', 'notebook', 'notebooks', 'command', 'commands', 'makefile', 'pipeline'],
	zh: ['脚本', '代码', '命令', '程序', '腳本', '程式碼', 'notebook'],
	ja: ['スクリプト', 'コード', 'コマンド', 'ノートブック'],
	ko: ['스크립트', '코드', '명령', '노트북'],
	fr: ['script', 'scripts', 'code', 'notebook', 'commande'],
	de: ['skript*', 'script', 'code', 'notebook', 'befehl*'],
	es: ['script', 'scripts', 'código', 'cuaderno', 'notebook', 'comando'],
};

/** That it makes the reported numbers once more, or made them. */
export const remakes: Terms = {
	en: ['reproduce*', 'reproducing', 'recompute*', 'recalculate*', 'regenerate*', 'recreate*', 'replicate*', 'rerun*', 're run', 'rebuild*', 'we evaluated', 'we measured', 'we tested', 'we scored', 'that produced', 'that made', 'that gave', 'behind the numbers', 'behind these numbers', 'behind the table'],
	zh: ['复现', '重现', '重新计算', '复算', '得到上述', '得到表', '复跑', '復現', '重現'],
	ja: ['再現', '再計算', '測定に使', '評価に使', '評価に用'],
	ko: ['재현', '다시 계산', '재계산', '평가에 사용한', '평가에 쓴', '측정에 사용한', '측정에 쓴'],
	fr: ['reproduire', 'reproduit', 'recalculer', 'recalcule', 'régénérer', 'refaire', 'nous avons évalué', 'nous avons mesuré', 'a servi à évaluer', 'avons produit'],
	de: ['reproduzier*', 'nachrechnen', 'nachstellen', 'neu berechn*', 'nachvollzieh*', 'wir gemessen', 'wir evaluiert', 'wir getestet'],
	es: ['reproduc*', 'recalcul*', 'replicar', 'regenerar', 'medimos', 'evaluamos', 'con que evaluamos', 'con el que medimos'],
};

/** That those who judge do not know whose outputs they judge. */
export const unaware: Terms = {
	en: ['without knowing', 'without being told', 'not knowing which', 'not knowing whose', 'did not know which', 'didn\'t know which', 'did not know whose', 'didn\'t know whose', 'were not told which', 'weren\'t told which', 'was not told which', 'unaware of which', 'unaware which', 'could not see which', 'couldn\'t see which', 'names hidden', 'names were hidden', 'identities hidden', 'anonymised outputs', 'anonymized outputs'],
	zh: ['不知道哪', '不知道是哪', '事先不知', '不知情', '隐去模型', '隐藏模型', '匿名打分'],
	ja: ['どのモデルか知ら', 'どちらか知ら', 'どれか知ら', '知らされず', 'モデル名を伏せ', '伏せて'],
	ko: ['어느 모델인지 모르', '어떤 모델인지 모르', '어느 것인지 모르', '모델을 모른', '이름을 가리', '모르는 상태'],
	fr: ['sans savoir', 'sans connaître', 'ignorant quel*', 'ne savaient pas'],
	de: ['ohne zu wissen', 'wussten nicht', 'wusste nicht', 'ohne kenntnis'],
	es: ['sin saber', 'sin conocer', 'no sabían', 'sem saber', 'senza sapere'],
};

/** A picture of numbers. */
export const chart: Terms = {
	en: ['figure', 'figures below', 'figure below', 'chart', 'charts', 'plot', 'plots', 'graph', 'graphs', 'radar', 'bar chart', 'curve', 'curves'],
	zh: ['下图', '上图', '如图', '图中', '图表', '雷达图', '柱状图', '下圖', '上圖', '如圖', '曲线图', 'roc 曲线', 'pr 曲线', '学习曲线', '损失曲线', '曲线如'],
	ja: ['下図', '上図', '図のとおり', '図に', 'グラフ', 'レーダーチャート', '学習曲線', 'roc 曲線', 'roc曲線', 'pr曲線', '曲線図'],
	ko: ['그래프', '그림에서', '아래 그림', '위 그림', '차트', '학습 곡선', 'roc 곡선', '곡선은', '곡선에서'],
	fr: ['la figure', 'figure ci*', 'le graphique', 'graphique ci*', 'diagramme', 'courbes', 'courbe ci*', 'courbe roc', 'courbe d\'apprentissage'],
	de: ['abbildung', 'diagramm', 'grafik', 'kurven', 'schaubild', 'lernkurve*', 'roc kurve*', 'die kurve'],
	es: ['la figura', 'el gráfico', 'gráfica', 'curvas', 'diagrama', 'curva roc', 'curva de aprendizaje', 'la curva muestra'],
};

/** That people liked the outputs of one model more than those of another. */
export const preferred: Terms = {
	en: ['prefer', 'preferred', 'favoured', 'favored', 'liked better', 'liked it better', 'picked', 'chose', 'voted for'],
	zh: ['更喜欢', '偏好', '更偏好', '选择了', '更青睐', '选了', '更喜歡'],
	ja: ['好んだ', '好まれ', '選んだ', '選ばれ', '選びました', '良いと答え', '良いと判断'],
	ko: ['더 좋아', '선호', '골랐', '선택했', '더 낫다고'],
	fr: ['préféré*', 'préfèrent', 'préfér*', 'ont choisi', 'choisi*'],
	de: ['bevorzug*', 'zogen', 'vorgezogen', 'entschieden sich', 'wählten'],
	es: ['prefirieron', 'prefier*', 'preferid*', 'eligieron', 'escogieron'],
};

/** The unit over which errors are counted. */
export const per: Terms = {
	en: ['per hour', 'an hour', 'per minute', 'per day', 'a day', 'per image', 'per page', 'per document', 'per sentence', 'per scan', 'per case', 'per patient', 'per recording', 'per hundred', 'per thousand', 'per 100', 'per 1000', 'per 1,000', 'per million'],
	zh: ['每小时', '每分钟', '每天', '每张', '每页', '每篇', '每句', '每例', '每百', '每千', '每万', '每小時'],
	ja: ['1時間あたり', '時間あたり', '1日あたり', '1枚あたり', '1ページあたり', '1件あたり', '1文あたり', '千語あたり'],
	ko: ['시간당', '분당', '하루', '장당', '쪽당', '건당', '문장당', '이미지당', '천 단어당'],
	fr: ['par heure', 'par minute', 'par jour', 'par image', 'par page', 'par document', 'par phrase', 'pour cent', 'pour mille'],
	de: ['pro stunde', 'pro minute', 'pro tag', 'pro bild', 'pro seite', 'pro dokument', 'pro satz', 'je stunde', 'je bild', 'je seite'],
	es: ['por hora', 'por minuto', 'por día', 'al día', 'por imagen', 'por página', 'por documento', 'por frase', 'por cada'],
};

/** That answers are taken out of the outputs and held against the right ones. */
export const matching: Terms = {
	en: ['extracted', 'parsed', 'compared', 'matched', 'checked against', 'held against'],
	zh: ['抽取', '提取', '比对', '对比', '匹配', '核对'],
	ja: ['抽出', '照合', '比較', '突き合わせ'],
	ko: ['추출', '대조', '비교', '맞춰'],
	fr: ['extrait*', 'comparé*', 'confronté*', 'rapproché*'],
	de: ['extrahiert', 'verglichen', 'abgeglichen', 'ausgelesen'],
	es: ['extraíd*', 'extraemos', 'extrae', 'extraen', 'comparad*', 'comparamos', 'cotejad*'],
};

/** The right answers. */
export const key: Terms = {
	en: ['the key', 'answer key', 'gold', 'gold answer*', 'reference answer*', 'reference', 'references', 'ground truth', 'expected answer*', 'correct answer*'],
	zh: ['标准答案', '参考答案', '正确答案', '真值', '標準答案'],
	ja: ['正解', '模範解答', '参照'],
	ko: ['정답', '모범 답안', '참조'],
	fr: ['corrigé', 'bonne réponse', 'bonnes réponses', 'référence*', 'réponse attendue', 'réponses attendues'],
	de: ['lösung', 'musterlösung*', 'richtige antwort', 'richtigen antworten', 'referenz*', 'goldstandard'],
	es: ['respuesta correcta', 'respuestas correctas', 'clave', 'referencia*', 'respuesta esperada'],
};

/** That what is in one part of the data is in another. */
export const recurs: Terms = {
	en: ['occur', 'occurs', 'appear', 'appears', 'overlap', 'overlaps', 'share', 'shared', 'recur', 'in common', 'present in'],
	zh: ['出现', '重叠', '重复', '交集', '重合'],
	ja: ['含まれ', '現れ', '重複', '重なら'],
	ko: ['나오', '등장', '겹치', '포함', '중복'],
	fr: ['apparai*', 'apparaî*', 'figurent', 'commun', 'recouvr*'],
	de: ['vorkomm*', 'kommen', 'kommt', 'überschneid*', 'gemeinsam'],
	es: ['aparece*', 'coincid*', 'solap*', 'compart*', 'en común'],
};
