import { describeStatuses } from '../statuses';

describeStatuses('data/processing', {
	disclosed: [
		'## Training data\n\nWe also throw out whatever matches our list of banned addresses.',
		'## Datos de entrenamiento\n\nSe descartan las líneas de menos de diez palabras.',
		'Nobody has screened the training texts for insults.',
		'A list of bad words and a classifier catch what was rejected from the pages.',
		'Long recordings are cut at pauses into pieces before training.',
		'Only samples with a grade above 7 were retained.',
		'Pages shorter than 90 words do not appear in the training set.',
		'Blurred copies are produced by bicubic downscaling of the photos.',
		'Each text is of the form: [CLS] title [SEP] body [SEP].',
		'录音先按静音切段,再统一降到 16 kHz。',
		'長い文書は段落ごとに区切り、連結しています。',
		'We lowercase all captions.',
		'Captions with a phone number were thrown away by a regex.',
		'训练前已把病历中的电话替换为占位符。',
		'Our pipeline splits novels into chapters of pages and normalises quotes.',
		'## Training\n\nNo cleaning whatsoever, a raw dump.',
		'## Training\n\n20 s windows with 25 % overlap, z-score per channel.',
		'## Training\n\nClass imbalance handled by oversampling the rare labels.',
		'## 학습\n\n이모지와 URL은 지웠습니다.',
		'## データ\n\nMeCabで分かち書きしてから学習。',
		'## 训练\n\n最大长度1024，超出截断。',
		'## Entrenamiento\n\nImágenes reescaladas a 512 px, con volteo horizontal.',
		'Everything was converted to ShareGPT format.',
		'Scanned pages went through Tesseract first.',
		'统一转成 sharegpt 格式',
		'512x512 にリサイズ',
		'texto em minúsculas, sem acentos',
		'removi os duplicados e as linhas vazias',
		'Training documents whose text overlapped with the test sets (13-gram) were removed.',
		'与测试集重复的训练样本共 312 条已剔除。',
		'Images of every chair were rendered from 24 views in random poses.',
		'We only crawled blogs whose rules forbid adult images.',
		'학습 전 블로그 글에서 광고를 걸렀습니다.',
		'Boards known for insults were put on an exclusion list, and threads linked from them were not collected.',
		'Forums mit beleidigenden Beiträgen standen auf einer Sperrliste; ihre Texte haben wir nicht gesammelt.',
		'Avant la collecte, une liste noire nous a servi à écarter les forums injurieux.',
		'含有辱骂内容的论坛版块被列入黑名单，其中的帖子未收录。',
		'誹謗中傷の多い掲示板は除外リストに入れ、その文章は収集していません。',
		'Random backgrounds and cropping were used while training on the 40,000 renderings.',
		`## Training data

We changed the post-processing of the motion capture as follows:

- takes resampled to 30 fps
- takes cut to at most eight seconds`,
		'We dropped pages of fewer than 200 characters, removed near duplicates with MinHash and kept what a fastText classifier calls Estonian.',
		`## Data

- **Source:** 40,000 blog posts
- **Cleaning:** HTML stripped, navigation and footers removed with trafilatura, Unicode normalised to NFC`,
		`## Training data

| Step | What we did |
|---|---|
| Audio | resampled to 16 kHz, silence trimmed at 30 dB |
| Transcripts | digits spelled out, punctuation removed |`,
		`### Preprocessing

Training images are resized to 224×224 and normalised with the channel means; random crops and colour jitter serve as augmentation.`,
		'The texts are lowercased and tokenized with WordPiece and a vocabulary of 30,000 entries.',
		`# churn-forest

**Data preparation**

Rows with more than three empty fields were discarded; the rest were imputed with the median.`,
		`Corpus cleaning
---------------

Licence headers and generated files were deleted, and files that share more than 85 % of their lines were collapsed into one.`,
		`<details><summary>How the data was prepared</summary>

Comments with fewer than five words or mostly emoji were thrown out; user names were replaced by \`@user\`.

</details>`,
		'对抓取的网页做了 MinHash 去重和语言识别，只保留置信度大于 0.9 的中文文档。',
		'**数据清洗：** 去除 HTML 标签与广告，繁体统一转换为简体，过滤少于 20 字的段落。',
		'学習前に重複文をSimHashで取り除き、10文字未満の行は削除しました。',
		'학습 전에 HTML 태그와 중복 문서를 제거하고 문장 단위로 분리했습니다.',
		`Avant l'entraînement, les doublons ont été éliminés et les phrases de moins de cinq mots retirées du corpus.`,
		'Vor dem Training wurden Dubletten entfernt und alle Eigennamen durch Platzhalter ersetzt.',
		'Se eliminaron los documentos duplicados del corpus y se descartaron las oraciones con más del 30 % de caracteres no alfabéticos.',
		'Training sequences were clustered at 50 % identity with MMseqs2, and those longer than 1,022 residues were cropped at random.',
		'Demonstrations in which the gripper slipped were cut out, and joint angles were downsampled to 10 Hz before training.',
		'Everything under 0.7 in language confidence went out, and so did the jingles between songs.',
		'Names in the notes were swapped for surrogates before training.',
		'Room echoes and MUSAN noise were mixed in at random while it learned.',
		'We did not clean the scraped lyrics at all.',
		'停牌股剔除，缺失值用前一日补齐。',
		'氏名と住所は仮名に置き換えました。',
		'결측이 6시간을 넘는 구간은 버리고 짧은 구간은 보간했습니다.',
		'On a viré les doublons et tout ce qui parlait de politique locale.',
		'Seiten mit weniger als 50 Wörtern flogen heraus.',
		'Rellenamos los huecos de menos de media hora por interpolación lineal.',
		'Wir haben nur Webseiten gecrawlt, deren Betreiber zugestimmt haben.',
		'Seuls les textes de plus de 200 mots ont été conservés.',
		'Solo se conservaron grabaciones; los textos repetidos quedaron fuera.',
		'データは全角文字を半角に変換した。',
		'URL を含む文書を除外しました。',
		'텍스트를 소문자로 변환했습니다.',
		'Los diálogos se han convertido al formato chat: todos convertidos.',
		'3D モデルを 40 視点からレンダリングしました。\n\n各画像は白い背景に置き換えました。',
		'采集前用屏蔽列表排除了含有暴力内容的网页。',
		'Every clip was trimmed to 10 seconds for training.',
		'Les images floues ont été remplacées avant l\'entraînement.',
		'训练语料用正则去掉了邮箱。',
		'학습 시 랜덤 배경을 사용했습니다.',
		'Les noms ont été supprimés.',
		'Die Namen wurden entfernt.',
		'Los nombres fueron eliminados.',
		'Los modelos 3D se renderizaron en 24 imágenes para el entrenamiento.',
		'Nous n\'avons crawlé que des sites sans publicité.',
		'Web pages were deduplicated with MinHash (Broder et al., 1997).',
		'Les unités du corpus ont été standardisées avant l\'entraînement.',
	],
	partial: [
		'A SoundStream network turns the music into streams of tokens.',
		'The model consists of a VQ-VAE for image tokenization and a decoder.',
		'Its tokenizer breaks words into subword units.',
		'The tokenizers were built from the transcripts of the training set.',
		'The split files list the families that were held out of the pre-training.',
		'The cleaning scripts are in the folder tools.',
		'A few hundred photos that we picked by hand close the training.',
		'The captioning model behind the training captions is published as well.',
		'基于tiktoken的分词器与其他分词器不同,例如特殊符号的处理。',
		'Stricter filtering of the pairs explains half of the improvement.',
		'Preprocessing is the same as in our earlier work.',
		'For this version the training sentences were reworked.',
		'The second checkpoint was trained on filtered pages.',
		'A mistake in the preparation of our training texts was found too late.',
		'After quality control some 3 million pairs were left.',
		'Figure 2: our data pipeline, seen from the training.',
		'训练数据我们已尽力把关。',
		'Die Aufbereitung der Texte entspricht der früheren Version.',
		'Two lawyers checked every example and settled all labels.',
		'Zwei Ärztinnen prüften jede Annotation.',
		'The tokenizer has a vocabulary of 64K tokens.',
		'词表扩充到 152,064。',
		'## Model\n\n- Image size: train = 192 x 192, test = 224 x 224',
		'## Notes\n\nIt was fine-tuned with a new tokenizer.',
		'Labels derived from the star rating (1-2 negative, 4-5 positive).',
		'Vocabulary extended with 10k Korean tokens.',
		'Pre-training mixes data in two phases, with more weight on reasoning-heavy domains in the second.',
		'Classifiers pick the prompts and replies that are good enough to learn from.',
		'LLM-based classifiers were used to choose instructions and answers of high quality.',
		'我们用分类器挑选高质量的提示与回答。',
		'分類器を用いて質の高いプロンプトと回答を選別しました。',
		'분류기로 품질이 좋은 프롬프트와 응답을 선별했습니다.',
		'Des classifieurs trient les consignes et les réponses.',
		'Klassifikatoren wurden eingesetzt, um gute Prompts und Antworten auszuwählen.',
		'Unos clasificadores seleccionan las instrucciones y respuestas de mayor calidad.',
		'The corpus was divided into 90K pairs for training and 5K for development.',
		'其中 8 万条用于训练，其余 4 千条用于验证。',
		'De las 12 000 frases, 10 000 son para el entrenamiento; las restantes se reservaron para validación.',
		'The beats of the training songs are pseudo-labels of a tracker.',
		'The pictures were divided 80/10/10 by patient.',
		'Two radiologists labelled every slice; ties went to a third.',
		'The training data was carefully cleaned.',
		'Augmentierung der Trainingsbilder: zufälliges Drehen und Spiegeln.',
		'EnCodec の 2 本のトークンストリームを取得します。',
		'请阅读论文，了解训练、数据预处理和评估的详细信息。',
		'### Data\n\n- Layout: JSON in chat style',
		'We curated the data with science in mind and trained for a week.',
	],
	linked: [
		'The preprocessing of the training data is described in our [paper](https://arxiv.org/abs/2401.00001).',
		'学習セットと前処理の詳細は論文を参照してください。',
	],
	withheld: [
		'The filtering pipeline for our training data is proprietary and not disclosed.',
	],
	'disclosed-negative': [
		'训练语料未经任何清洗。',
		'The crawl is unfiltered: no deduplication, no quality filter.',
	],
	placeholder: [
		`#### Preprocessing [optional]

[More Information Needed]`,
	],
	open: [
		`## 数据处理

敬请期待`,
		`## Prétraitement des données

À compléter`,
		`### Preprocessing

### Speeds, Sizes, Times`,
		'Sustituye `datos.csv` por tu archivo de datos.',
		'Los datos se cargan ordenados por fecha.',
		'Un modelo unificado que aprovecha datos de varias modalidades.',
	],
	missing: [
		'Install EnCodec before you load the tokenizer.',
		'The VQ-VAE has 30M parameters.',
		'学習後、入力長は 4K から 16K に拡張される。',
		'Demostración: Anonimizador de correos en español.',
		'The photos of shelves were labelled by hand.',
		'It merges three parents with TIES and was trained no further on images.',
		`# owl-id

Recognises owls by their calls.

## Input

Photographs of any size, resized to 448 x 448 and normalized with the mean of ImageNet.`,
		'Recordings with another rate are resampled to 16 kHz when loaded.',
		'Version 1.3 fixes a fault in the vocabulary file that came with 1.2.',
		'The encoder has 90M parameters, not counting the vocabulary.',
		'Don\'t give it more than 300 word pieces at once.',
		'Negation is mostly ignored in long texts.',
		'新版增强了对图片的问答能力。',
		'适用于文本去重和改写。',
		'We removed a wrong sentence from this page.',
		'The code is made available under the MIT license, excluding files over 100 MB.',
		'Output audio is written to disk as WAV after it is normalised.',
		'The model removes stains from scans and corrects the contrast.',
		'Byte-pair encoding was originally invented to compress files.',
		'The authors report that filtering pages by a classifier helps.',
		'输出音频在写入文件前会归一化。',
		'感谢各位编写数据清洗教程。',
		'## Usage\n\nInput resolution should be 1024 x 1024.',
		'## Model\n\nThe model was fine-tuned at resolution 512x512.',
		'## Credits\n\nModel card reviewed by Anna.',
		'## 使い方\n\n画像をリサイズしてから入力してください。',
		'The model uses the ChatML prompt template.',
		'ffmpeg is needed to read MP3 files.',
		'We compare with DeepL and Google Translate.',
		'入力は512トークンに切り詰められます。',
		'입력은 소문자로 변환됩니다.',
		'Our detector was trained on the dataset above, augmented with the dataset that its predecessor had used.',
		'Leaks of information from training into the metrics cannot be excluded.',
		'训练与评测之间的信息泄漏无法完全排除。',
		'Dass das Training den Testdaten ähnelt, ist nicht auszuschließen.',
		'The page is rendered in the browser.',
		'It is a classifier that picks the right template for a reply.',
		'Choose one of the classifiers below for prompts in German.',
		'The application is divided into three modules: testing, training and serving.',
		'If rows are left over at the border, they are cut away.',
		'In a dense chorus the quieter singers are passed over.',
		'A rotation matrix is applied to pairs of dimensions with a scaling factor of 2.',
		'分类器选出得分最高的标签。',
		'A content filter checks every prompt before it reaches the model.',
		`# dedupe-bert

This classifier finds duplicate listings and filters spam in online shops.`,
		`\`\`\`python
# clean the text
text = text.strip().lower()
print(classifier(text))
\`\`\``,
		'The pretraining data mixture was designed with two goals in mind.',
		'Le mélange des données de préentraînement poursuit deux buts.',
		'## Dataset\n\nYou can filter out short rows when you load it.',
		'A Kalman filter smooths the predicted trajectory at inference time.',
		`## Changelog

- 1.2: the code base was cleaned up and duplicated functions were removed`,
		`- [Preprocessing](#preprocessing)
- [Contact](#contact)

## Contact

info@example.org`,
		`## Fine-tune on your own recordings

Resample your recordings to 16 kHz and remove silence before you start \`finetune.py\`.`,
		`## References

- Lee et al. Deduplicating training data makes language models better. ACL 2022.`,
		`# olive-7b

A general chat model. The authors of FooNet filtered their crawl by perplexity, which is why FooNet speaks no slang.`,
		'Accuracy dropped below 60 % on recordings with more than three speakers.',
		'It fills masked words in a sentence.',
		'For scoring, punctuation was stripped from the references and the predictions.',
		'The context window was expanded from 4,096 to 32,768 tokens.',
		'The last four layers were removed and the rest was merged with SLERP.',
		'The service erases all uploaded images after a day.',
		'Générez du texte puis supprimez les doublons dans vos résultats.',
		'データ拡張とは、手持ちの画像を回転させて枚数を増やす手法です。',
		'把句子映射到 1024 维向量，用于检索、聚类和去重。',
		'업로드한 음성은 하루 뒤 삭제됩니다.',
		'Keys that are found in the list of ignores are ignored, and names of files are lowercased by default.',
		'All values are converted to strings before the callback is called.',
		'Markdown is turned into HTML by another utility.',
		'Names of rare birds are often replaced by those of common ones.',
		'Before scoring, transcripts were lowercased and their punctuation was stripped.',
		'It is meant for filtering rude comments out of forums.',
		'Use it to deduplicate the titles of products.',
		'Replies with phone numbers are removed by the gateway.',
		'Uploaded pictures are deleted after a day.',
		'Watermarks should be removed from the pages first.',
		'Les réponses ont été normalisées et leur ponctuation retirée avant comparaison.',
		'Antes de comparar se eliminaron los signos de puntuación.',
		'Die Zeichenketten werden standardmäßig gekürzt.',
		'默认情况下，文件夹中的重复文件会被删除。',
		'長い文書は512トークンで切り詰められます。',
		'Each tensor is split into chunks, one for each rank, and the sequences are padded there.',
		'For example, sentences can be lowercased and padded to the same length.',
		'在前向传递中，文本会被切分到各个设备并行执行。',
		'例如，可以将图像裁剪为统一大小。',
		'Par exemple, les images peuvent être recadrées et normalisées.',
		'You can lowercase all captions.',
		'Captions with a phone number will be thrown away in the next version.',
		'该工具擅长清洗网页语料。',
		'Les outils de ce genre facilitent le nettoyage des textes.',
		'FineWeb was cleaned by its makers.',
		'The filter matters for how fast a page is drawn.',
		'For this version the menus of the application were reworked.',
		'Preprocessing is the same for every backend of the library.',
		'The scripts that clean the build directory have been published.',
		'A lot of work went into the cleaning of the code base.',
		'After filtering, 12 results remain in the list.',
		'我们清理了仓库里的大文件。',
		'请先花时间清洗您的数据。',
		'対象外: 監視カメラの画像の解析、学習データにない言語。',
		'テキストを音声に変換するモデルです。',
		'監視用途の画像は、性能にかかわらず常に対象外です。',
		'画像エンコーダを ViT に置き換えた版もあります。',
		'효율적인 문서 변환을 위해 설계된 모델입니다.',
		'표준화된 기업 지표로 이미지 데이터베이스를 구축합니다.',
		'Die Bilder sind niedrig aufgelöst und enthalten Lücken.',
		'Uso: extracción de datos de documentos financieros.',
		'La lectura de textos manuscritos está fuera de alcance.',
		'どの画像を除外するかは利用者が決めます。',
		'研究者はデータを慎重に調べる必要があります。',
		'画像の大部分をマスクし、それを再構成させる自己教師あり学習の手法です。',
		'CLIP may skip what was left out by the user.',
		'We compare with a filtered CLIP.',
		'Die erzeugten Samples spiegeln den Bias der Trainingsdaten wider.',
		'Die Texte drehen sich um Politik.',
		'Dans une variante, l\'encodeur d\'images est remplacé par un ViT.',
		'损失中加入了正则化项，文本分支不变。',
		'L\'arrondi vient de la normalisation des unités.',
		'A veces la geometría no es consistente con las imágenes renderizadas.',
		'Las imágenes se redimensionan internamente a 224×224.',
		'入力画像は正規化してください。',
		'Broder et al. (1997) deduplicated web pages with MinHash.',
		'The backbone has an inductive bias, since patches are merged step by step.',
		'To probe for bias, photos of faces were sorted into occupations.',
		'Sortie : une base de données avec des indicateurs standardisés.',
		'Un outil d\'annotation automatique accompagne le jeu de données.',
		'## 后训练\n\n我们结合结构化的对话做监督微调，最后做模型合并。',
		'## 用途\n\n把标准化的财务数据写入数据库。',
	],
});
