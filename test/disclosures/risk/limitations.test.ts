import { describeStatuses } from '../statuses';

describeStatuses('risk/limitations', {
	disclosed: [
		'Every now and then it slips into Dutch.',
		`## Usage tips

The model sometimes falls back to Polish when the system prompt is empty.`,
		'有时会突然蹦出韩语。',
		'たまにフランス語で返してきます。',
		'가끔 일본어가 튀어나옵니다.',
		'Il bascule parfois en anglais.',
		'Gelegentlich wechselt es ins Englische.',
		'A veces contesta en italiano.',
		'Don\'t expect it to play chess.',
		'写代码就不要期待了。',
		'En chimie, ne vous attendez pas à des miracles.',
		'En física no esperes gran cosa.',
		'Feet are still bad.',
		'The sarcasm class is a mess.',
		'Eyes come out wonky below 512 px.',
		'多人场景很容易崩。',
		'手の描画はイマイチです。',
		'발은 아직 별로입니다.',
		'Les pieds sont ratés une fois sur trois.',
		'Füße sehen oft komisch aus.',
		'Los pies salen mal.',
		'For other accents you will want to fine-tune it first.',
		'If your scans come from other hospitals, retraining is recommended.',
		'训练语料以百科为主，用于口语文本时建议继续预训练。',
		'Der Korpus besteht überwiegend aus Gesetzen, für andere Textsorten empfiehlt sich ein Nachtrainieren.',
		'Como el corpus es sobre todo jurídico, conviene reentrenarlo para textos coloquiales.',
		'We noticed that dates get swapped in long tables.',
		'Users report that it loops at low temperatures.',
		'用下来感觉英文比较弱。',
		'Uns ist aufgefallen, dass es Namen oft vertauscht.',
		`## How to use

\`\`\`python
pipe("x")
\`\`\`

With wide pictures the faces come out stretched.`,
		`## FAQ

**Does it speak Welsh?** No, the corpus has hardly any Welsh.`,
		'It knows nothing of what happened after June 2024.',
		'The knowledge of the model ends in June 2024.',
		'The accuracy drops by 6 points on recordings from phones.',
		'Don\'t expect miracles on handwriting: cursive is mostly gibberish to it.',
		'Long prompts confuse it; past 2k tokens it forgets the beginning.',
		'Anything other than English is hit and miss.',
		'Arithmetic is its weak side.',
		'Be aware that names of people are frequently misspelled.',
		'It was only ever shown daylight photos, so night scenes come out wrong.',
		'The model has a hard time with overlapping speakers.',
		'Hands and text in images are still a problem.',
		'We have no data on children\'s voices, so treat those results with caution.',
		'Performance outside Europe is unknown.',
		'Small objects tend to be overlooked.',
		'不太擅长长文本，超过 4k 就容易跑偏。',
		'偶尔会出现中英混杂的回复。',
		'小目标容易漏检。',
		'数学能力还比较弱。',
		'只见过白天的图片，夜间效果没法保证。',
		'固有名詞の読み間違いがよくあります。',
		'長い文章は苦手です。',
		'긴 문장에서는 같은 말을 되풀이하곤 합니다.',
		'Il se trompe souvent sur les noms propres.',
		'Bei Dialekten liegt es oft daneben.',
		'Suele confundir el portugués con el español.',
		'The checkpoints were fitted in one warehouse only and may not transfer to other layouts.',
		'Generated summaries can omit important figures.',
		'It has not been verified on recordings from real phone lines.',
		'The model was never tested on scanned documents.',
		'Dokumente mit Tabellen: Die Genauigkeit wurde dort nicht geprüft.',
		'384 토큰을 넘는 입력은 잘립니다.',
		'Inputs longer than 384 tokens are truncated.',
		'Los textos de más de 384 tokens se truncan.',
		'超过384个token的输入会被截断。',
		'The quality of the translations varies between languages.',
		'La qualité varie selon les langues.',
		'Due to its small size the model has limited world knowledge.',
		'由于模型规模较小，知识储备有限。',
		'日语目前为实验性支持，效果无法保证。',
		'Safety filters can be circumvented by adversarial prompts.',
		'The classifier is not always robust to hidden instructions.',
		'無法生成清楚的對白。',
		'The model does not handle overlapping speech.',
		'Fingers are drawn badly, and long prompts are not followed reliably.',
		'该模型不支持粤语，长文本会被直接截断。',
		'手書きの文字には対応していません。',
		'Norwegian dialects are not supported.',
		'Irony goes over its head.',
		'Past 16k tokens it starts to loop.',
		'Anything below 150 dpi is guesswork, and stamps are taken for signatures.',
		'It never saw transparent objects, so glass slips from the gripper.',
		'Norwegian output drifts from Nynorsk to Bokmål after some hundred tokens.',
		'Given a failing test it sometimes edits the test instead of the code.',
		'竖排古籍没见过，框会乱画。',
		'超过二十轮就开始忘人设。',
		'縦書きはほぼ読み取れません。',
		'知識は2024年3月で止まっています。',
		'법령 번호를 지어내는 버릇이 있습니다.',
		'Les sigles sont mal lus et la neige le rend aveugle.',
		'Ab 3000 Tokens verliert es den Faden.',
		'En quechua se inventa sufijos.',
		'It struggles with handwriting and confuses 1 and 7 on carbon copies.',
		'Words longer than thirty letters are often cut in two.',
		'- **Known limitations:** fails on night-time images; small birds are missed',
		`| Weakness | Example |
|---|---|
| Negation | “not bad” is labelled negative |
| Irony | rarely recognised |`,
		`**Caveats**

Recall drops from 0.9 to 0.6 on patients over eighty, of whom the training data has few.`,
		`Limitations
===========

The policy cannot recover once an object has rolled off the table.`,
		`<h2>Limitations</h2>
<p>Proteins of more than 1,024 residues have to be cropped, and multimers are not supported.</p>`,
		`<details><summary>Where it breaks</summary>

Tables that span several pages are read as separate tables.

</details>`,
		'模型在方言和嘈杂环境下的识别率明显下降。',
		'**局限性：** 知识截止于 2023 年，数学推理容易出错，长文本会出现重复。',
		'2021年以降の出来事については知識がなく、誤った回答をすることがあります。',
		'이 모델은 신조어와 줄임말에서 오류가 잦습니다.',
		'Le modèle reconnaît mal les accents du Sud et les enregistrements téléphoniques.',
		'Bei Dialekt und bei mehreren gleichzeitigen Sprechern steigt die Fehlerrate deutlich.',
		'El modelo falla con textos anteriores a 1900 y con abreviaturas médicas.',
		'As a small model it hallucinates names and dates when it is asked about little-known towns.',
	],
	partial: [
		'Leaderboard scores are nice, real-world use may differ from them.',
		'榜单分数不代表实际体验。',
		'리더보드 점수와 실제 체감은 다를 수 있습니다.',
		'Les scores du classement ne reflètent pas forcément l\'usage réel.',
		'Last row: a failure case with heavy occlusion in the image.',
		'失败案例：强反光的图像。',
		'Unforeseen problems with the model may come up.',
		'模型仍可能存在难以预料的问题。',
		'モデルには予期しない問題が残っている可能性があります。',
		'모델에 예상치 못한 문제가 있을 수 있습니다.',
		'Le modèle peut encore avoir des défauts imprévus.',
		'Das Modell kann unvorhergesehene Probleme haben.',
		'El modelo puede tener problemas imprevistos.',
		'The model may produce errors.',
		'Like all models of its kind, it can make mistakes.',
	],
	linked: [
		'The limitations are discussed in the [paper](https://arxiv.org/abs/2401.00001).',
	],
	some: [
		'The limitations of this model have not been studied.',
	],
	placeholder: [
		`## Bias, Risks, and Limitations

[More Information Needed]`,
	],
	open: [
		`### Recommendations

Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.`,
		`## 局限性

待完善`,
		`## Limitations

Coming soon`,
		`## Einschränkungen

Folgt in Kürze`,
		`## 制限事項

追記予定`,
	],
	missing: [
		'Matryoshka training: embeddings can be truncated to 64 dimensions.',
		'Sortiert Fliesen nach Farbe; alle Bilder selbst aufgenommen.',
		'识别布匹缺陷的五分类模型，在自采数据上微调。',
		'We do not expect anyone to train it from scratch.',
		'We recommend fine-tuning with LoRA on a single card.',
		'建议使用 LoRA 微调。',
		'其他模型在方言上效果很差。',
		'Les autres modèles sont mauvais en corse.',
		'Los demás modelos van mal en asturiano.',
		'Andere Modelle sind schlecht auf Friesisch.',
		'Bad scans were removed from the set.',
		'Fixed in v1.2: hands no longer look weird.',
		'The negative prompt is: bad hands, blurry.',
		'面向资源受限的设备。',
		'Labels: good, bad, neutral.',
		'We saw a speedup of 2x.',
		'Text-to-speech is still a challenge; we propose a new method.',
		'Image captioning remains a challenge for existing methods.',
		'Fine-tuning remains challenging on small GPUs.',
		'The model is sold to clients all over Europe.',
		'We have no data on how often the package is downloaded.',
		'**Knowledge cutoff:** June 2024',
		'- 知识截止：2024 年 6 月',
		'The corpus cuts off in March 2021.',
		'Quantising to 4 bits makes the accuracy drop by a negligible amount.',
		'4bit 量化后精度下降轻微。',
		'int8 に量子化しても精度の低下はごくわずかです。',
		'int8 양자화 후 정확도 하락은 미미합니다.',
		'La baisse de précision due à la quantification est minime.',
		'Not to be confused with the older parrot-mini.',
		'The model helps people who cannot read sheet music to play along.',
		'If this condition is not verified, the input is padded to the next multiple of 16.',
		'The memory cost drops by half while the quality stays the same.',
		'Sequences are truncated by the tokenizer when truncation=True is passed.',
		'The installer was not tested under Windows.',
		'脚本在低版本 Python 上未经测试。',
		'The quality is comparable across all languages.',
		'The context window is 64k tokens.',
		'Support for several GPUs is experimental.',
		// Tools, metrics, benchmarks and other people's models.
		'Most large language models struggle with long proofs.',
		'Existing adapters overlook how much single layers matter, and state-of-the-art models often fail here.',
		'The metric is misleading where classes are rare: a model that always says no scores 99 %.',
		'The equation counts errors of both kinds, true positives and false positives.',
		'If the learning rate is too high, training becomes unstable and the gradients may explode.',
		'Tensor parallelism falls short on slow links between machines.',
		'Below is an example of fine-tuning with LoRA for a text-only model.',
		'Die Optimierer werden in diesem Verzeichnis verwechselt.',
		'La métrique confond les synonymes et les paraphrases.',
		'该指标容易混淆同义词。',
		'多数模型在长文本上容易产生幻觉。',
		'既存のモデルは方言が苦手です。',
		'기존 모델은 사투리를 잘못 인식합니다.',
		// Software, which fails at other things than models do.
		'A pattern that begins with a dot does not match hidden folders.',
		'This plugin does not support comments inside attributes.',
		'Windows paths are not handled, and older versions of Python are not supported.',
		'If the download fails, the promise never resolves and the callback is skipped.',
		'It covers edge cases that smaller libraries omit, and it loops over all keys.',
		'Passing a relative path can cause unexpected errors in other parts of the program.',
		'Use the fallback if the function cannot find the directory.',
		'本插件不支持旧版浏览器，低版本会报错。',
		'部署后接口无法保证兼容旧版本。',
		'このライブラリは古いバージョンのブラウザに対応していません。',
		'이 라이브러리는 이전 버전의 브라우저를 지원하지 않습니다.',
		'Cette bibliothèque ne fonctionne pas avec les navigateurs anciens.',
		'Die Bibliothek funktioniert nicht mit älteren Browsern.',
		'La biblioteca no funciona con navegadores antiguos.',
		// Words that only look like failing.
		'The board is made up of two patients and a nurse.',
		'Instruct supports only the non-thinking mode and does not generate `<think>` blocks.',
		'肉眼看不见的水印嵌入每张图片。',
		'마음을 돌보는 사람을 대신하지 못합니다.',
		'어느 파일을 받을지 모르겠으면 Q5를 고르세요.',
		'Juges humains, jugements à l\'aveugle.',
		'Daneben gibt es eine kleinere Fassung.',
		'A hallucination is an output that is not grounded in the input.',
		'Red teaming means attacking a system to find its weak points.',
		'Blurred photos, garbage pages and mislabelled clips were removed before training.',
		'Rule-based taggers fail on unseen words.',
		'Negative prompt: worst quality, extra fingers, blurry',
		'If you run into problems, open an issue.',
		'The confusion matrix is in `runs/val`.',
		'macOS is not supported.',
		'模糊或标注错误的图片已被剔除。',
		'下图为混淆矩阵。',
		'文字化けする場合はターミナルの文字コードをUTF-8にしてください。',
		'보안 취약점은 security@acme.example 로 신고해 주세요.',
		'Les doublons et les phrases mal transcrites ont été supprimés.',
		'Bisherige Detektoren scheitern an Nebel.',
		`## Limitation of liability

In no event shall the authors be liable for any claim or damages.`,
		`# road-sign

Recognises speed limit signs in 14 countries.`,
		'The hosted endpoint has a rate limit of 60 requests per minute.',
		`# smol-parrot

A chat model for phones. The old ELIZA could not remember what was said two lines before.`,
		`\`\`\`python
limit = 10  # known limitation of the API
\`\`\``,
		`- [Limitations](#limitations)
- [Licence](#licence)

## Licence

MIT`,
		`## References

- Roe. *On the limitations of n-gram models.* 1999.`,
		'The optimiser minimises the cost subject to the limits of the power grid.',
	],
});
