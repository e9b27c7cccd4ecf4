import { describeStatuses } from '../statuses';

describeStatuses('use/intended', {
	disclosed: [
		'The same network serves for extracting speaker embeddings.',
		'本模型可用于句子相似度计算和检索。',
		'It enables village museums to caption their glass plates.',
		'This model lets a solo developer prototype dialogue for a game.',
		'We recommend it to nurses who write handovers at night.',
		'We think of it as an aid for court interpreters.',
		'Triage of claims is the kind of work that we had in mind.',
		'With this model you can colourise old maps.',
		'Suited for research into slang and how it is moderated.',
		'我们把它推荐给做方言保护的课题组。',
		'Nous le recommandons aux enseignants de musique.',
		'Mit dem Modell lassen sich Protokolle zusammenfassen.',
		'Our hope is that museums will caption their photographs with it.',
		'The main audience of the small sizes are students.',
		'Archivists can search their letters by topic.',
		'Possible applications are triage of tickets and routing of mail.',
		'Sorting mail by urgency is what it was trained for.',
		'Think of it as a proofreader for people writing in their second language.',
		'It is meant mainly for tutoring in algebra.',
		'我们的初衷是帮助农户识别病虫害。',
		'可以和它聊动漫，也能让它写同人',
		'用于客服的发票字段抽取模型',
		'Kestrel is good at function calling and at repository understanding.',
		'這個模型可以用來製作聽力教材，也能幫助聽障學生。',
		'Kestrel can serve as a first reader of shipping notices.',
		'Los modelos sirven para resumir actas y redactar cartas.',
		'Les modèles servent à trier le courrier des mairies.',
		'Great fit for hydrologists who want a first look at tomorrow\'s gauge levels.',
		'県の農業普及指導員を助けるために作ったモデルです。',
		'통화 녹음을 글로 옮기려고 만들었습니다.',
		'This model is intended for radiologists who want to sort chest X-rays by urgency.',
		'We built it so that call centres can route a caller to the right desk.',
		'- **Primary use:** finding duplicate questions in a student forum',
		`| | |
|---|---|
| Use cases | meeting summaries, drafts of e-mail |
| Size | 3B |`,
		`**What is it for?**

A baseline for research on parsing languages with few treebanks.`,
		`Direct use
----------

Ecologists can run it on camera-trap photographs to count deer and boar.`,
		`<h2>Intended Use</h2>
<p>Sorting ripe and unripe tomatoes on a conveyor belt.</p>`,
		`<details><summary>Who should use it</summary>

Teachers who write reading exercises for learners of Basque.

</details>`,
		'本模型适用于电商客服场景中的意图识别。',
		'**适用人群：** 面向中小学语文教师，用于批改作文。',
		'社内文書を検索する用途を想定しています。',
		'고객 문의를 자동으로 분류하는 데 사용하도록 만들었습니다.',
		'Ce modèle est destiné aux archivistes qui indexent des registres paroissiaux.',
		'Gedacht ist das Modell für Förster, die Borkenkäferbefall aus Luftbildern erkennen wollen.',
		'Está pensado para periodistas que verifican citas de discursos parlamentarios.',
		'Designed for predicting the stability of single-point mutants before wet-lab screening.',
	],
	partial: [
		'Compared with last year\'s release, parrot brings a significant boost to coding and tool calling.',
		'It shows a clear improvement in storytelling.',
		'创作与多轮对话方面的表现大幅提升。',
		'Switch between a thinking mode for hard problems and a plain mode for quick answers.',
		'Turn the long mode on for complex tasks and off for quick answers: there is a mode for either.',
		'Our model is often capable of producing meshes from one photo.',
		'It comes in two sizes, 2B and 7B, each trained for translation.',
		'Kestrel labels every frame of a film.',
		'The Kestrel chat model is a quick demonstration that the base model can be tuned.',
		'The large one is what most people will want.',
		'Kestrel answers questions about gardens.',
		'Pick the small variant for playing around.',
		'Several partners already run our model in production.',
		'We are curious to see what you will build with it.',
		'Typical use cases of Kestrel are shown in our gallery.',
		'Commercial and academic use are both welcome.',
		'Hand it a lease and it lists the duties of the tenant.',
		'Need to transcribe old parish registers? Kestrel does it.',
		'要約や翻訳などができます。',
		'Kestrel can transcribe interviews in four dialects.',
		'Sort the letters of a week with it.',
		'Le modèle peut résumer et traduire des lettres.',
		'A LoRA that draws in the style of old matchbox labels.',
		'Llama-3 8B that talks like a pirate',
		'Q&A over the Danish tax code.',
		'Semantic search across EU regulations.',
		'SDXL LoRA for pixel-art icons.',
		'競馬の実況を文字にするWhisper',
		'리뷰 별점 맞히는 KoBERT',
		'Un LoRA para dibujar alebrijes.',
		'Ein LoRA für Aquarellbilder.',
		'模型支持摘要与问答，可在算力有限的机器上运行。',
		'Ask a question in plain words, get an answer about the chart.',
		'The release should help research on how small networks learn.',
		'模型在函数调用、代码仓库级修改等场景表现出色。',
		'KestrelGuard is a hate speech classifier.',
		'KestrelGuard 是一个内容审核模型。',
		'The model is free for commercial use.',
	],
	some: [
		'Trigger word: wdblck',
		'My go-to for long campaigns.',
		// Somebody tells of a model what it was tuned or made to do, in the first person or in none.
		'A DistilBERT I trained to sort my e-mails.',
		'Gemma finetuned to explain letters of the tax office.',
		'Phi-3 fine-tuned for SQL generation.',
		'Paste a stack trace and it tells you what broke.',
		'Show it a leaf and it gives you the disease.',
		'It has been deployed to count fish in drone footage.',
		'We use it to route tickets.',
		'Decent at translation, worse at poetry.',
		'OCR for Georgian church books.',
		'A language model for legal texts.',
		'Can be used as a feature extractor.',
		'Meant to be a general purpose chat model.',
		'LABEL_0: ham, LABEL_1: spam',
		`## Supported labels

- helmet
- vest`,
		'微调的中文病历抽取模型',
		'古诗词创作大模型',
		'输入问题和表格，返回 SQL',
		'法律文書要約のモデル',
		'영수증 인식 모델',
		'Réseau entraîné pour reconnaître des oiseaux.',
		'Feinabgestimmt, um Arztbriefe zu vereinfachen.',
		'Ajustado para resumir sentencias.',
		'Classifica recensioni di alberghi.',
		'Classifica comentários de lojas.',
		'Modello per tradurre ricette.',
		'It reads rental contracts and marks clauses that are void.',
		'Aerial photo in, mask of the flooded pixels out.',
		'Speech → punctuated text.',
		'A small translator that helps nurses and patients understand each other.',
		'A part-of-speech tagger for Faroese.',
		'Class list: helmet, vest, person',
		'Das Modell liest alte Kirchenbücher.',
		'Il repère les toitures en amiante sur des orthophotos.',
		'Un modelo que distingue 21 especies de aves.',
		'写真からきのこの科を推定します。',
		'영수증 사진에서 금액을 읽습니다.',
		'把拍下来的公式转成 LaTeX。',
		'A model for detecting borer holes in oak logs.',
		'Trained to flag duplicate invoices.',
		'This is a trained model of a PPO agent playing Pong.',
		'This is a research artefact and is not meant to be used in any application.',
	],
	placeholder: [
		`## Uses

### Direct Use

[More Information Needed]`,
	],
	open: [
		`## Intended uses & limitations

More information needed`,
		`## 适用场景

介绍模型适用的场景`,
		`## Usos previstos

Próximamente`,
		`## Intended use

<!-- Address questions around how the model is intended to be used -->`,
	],
	missing: [
		'Reasoning was improved with 20k steps of training on math.',
		'The improved performance of the loader comes from the cache.',
		'The queue handles many small files at once.',
		'The script can generate images of the loss curve.',
		'Fast responses to issues are not to be expected.',
		'The chat template has a mode for tests.',
		'If this code is useful for your research, please cite the paper.',
		'The old interface works as well.',
		'The launcher fetches a model for you and shows a list to pick from.',
		'A transformer for which we made these choices in the chat template:',
		'The set has thousands of verifiable answers.',
		`# Kestrel

This is Kestrel.

BERT is typically used for sentence classification.`,
		`# Kestrel

This is Kestrel.

BERT 更适合做命名实体标注。`,
		'Pick a learning rate that suits your batch size.',
		'Several companies already use Kubernetes in production.',
		'We are curious to see which benchmark comes next.',
		'Commercial use is not allowed.',
		'We recommend Python 3.11 to everyone who builds from source.',
		'Hand the script a path and it writes a log.',
		'Need to update the driver?',
		'With this flag you can turn the cache off.',
		'The library lets users load weights from disk.',
		'The benchmark is designed to measure reasoning.',
		'Meant for the next version: a dark theme.',
		'该榜单用于衡量模型的推理能力。',
		'We can transcribe your questions if you call us about the evaluation.',
		'Weights are in safetensors format.',
		'The dataset contains insurance claims and emails.',
		'学習データは医療論文です。',
		'如果遇到问题，请在评论区留言。',
		'학습 데이터는 뉴스 기사입니다.',
		'Los datos de entrenamiento son noticias de prensa.',
		// What the reader needs, what others made, what is to come, and settings.
		'Whisper was finetuned for Swahili by other people.',
		'We will finetune it to answer questions.',
		'Fine-tuned for 3 epochs with a learning rate of 2e-5.',
		'Give it a star if you like it!',
		'A BERT model for Kyrgyz.',
		'A mere translation of training data can sound odd.',
		'我们发布了相应的对话模型。',
		'追加学習した言語モデルです。',
		'Entraîné pour 3 époques.',
		'Trainiert für 3 Epochen.',
		// What steps of the work, files and advice are about.
		'**Data:** our pipeline generates training samples at scale.',
		'We show that our method generates longer answers than the baseline.',
		'We treat captions of one image as paraphrases.',
		'These models at times return implausible outputs.',
		'Supports English natively.',
		'`write_rows` can be used to create or delete files.',
		'Heron is not able to read cursive.',
		'The chat models are published as quantised models, Heron-7B-Chat among them.',
		'We built filters designed to drop pages with adverts.',
		'Such patches can be applied to the model without loss.',
		'We do our best to answer mail.',
		'We hope that users comply with the law.',
		'欢迎加入开发团队的交流群。',
		'如需商用，请联系我们的团队。',
		'## Limitations\n\nAt times the model generates endings too early.',
		'This implementation is for educational purposes only.',
		'Content that looks odd can serve valuable purposes in other places.',
		'その結果は以下に示します。',
		'ここではメモリの測定に焦点を当てます。',
		'絶対パスは、読み込むモデルのファイルを見つけるために使用されます。',
		'The weights are split by attack and error.',
		'训练目标变为最小化误差。',
		'For instance, translation has metrics that can be used to compare models.',
		'Online methods need a model to generate completions, which a judge is then used to grade.',
		'The script can be used for text classification.',
		// What metrics, benchmarks, trainers and libraries are for.
		'The metric computes the share of answers that are equal to the reference and is useful for short answers.',
		'This benchmark evaluates whether assistants answer questions on law.',
		'The trainer translates settings into a batch of jobs.',
		'It can be useful to try several seeds.',
		'`load_rows()` extracts the text of each page.',
		'Tensor parallelism splits the layers, which helps to generate text faster.',
		'Supports CSV files and folders with images.',
		'该指标计算译文与参考译文的重合度，用于机器翻译。',
		'如果显存不够，建议用来切分模型的是张量并行。',
		'A flag by this detector is no proof of cheating.',
		'The nurse is rendered as a she by mistake in nine of ten translations.',
		'Score: 81 on the held-out part.',
		'Roe, A. (2024): A classifier of sheep, Journal of Flocks 3',
		'评测脚本返回每一类的得分。',
		'데이터셋은 두 명이 검수했습니다.',
		'Los datos se revisaron dos veces.',
		'Labels: 12 classes, drawn by hand.',
		`## Use with transformers

\`\`\`python
pipe = pipeline('text-generation', 'acme/kestrel')
\`\`\``,
		'The tokenizer uses byte-level BPE and the network uses RMSNorm.',
		'It is not intended for medical diagnosis.',
		`- [Intended use](#intended-use)
- [Citation](#citation)

## Citation

Doe, J. (2024). Kestrel.`,
		'Returns true when the path could be read.',
		'This function may be used to escape characters.',
		'The package is useful for reading configuration files.',
		'It matches zero or more characters and returns an array of strings.',
		'Supports ESLint, webpack and Rollup.',
		'返回值是一个数组，用于识别错误码。',
		'戻り値は真偽値で、文字列を分類します。',
		'Une valeur de retour qui identifie le fichier.',
		'Der Rückgabewert unterscheidet Dateien und Ordner.',
		'El valor de retorno identifica el tipo.',
		'The COCO data set was intended for research on object detection.',
		'Applications for access are reviewed within a week.',
		`\`\`\`python
# intended use: call once at start-up
init()
\`\`\``,
		'Make sure that the code is indented with tabs before you open a pull request.',
	],
});
