import { describeStatuses } from '../statuses';

describeStatuses('safety/methodology', {
	disclosed: [
		'Explicit material is removed before the training.',
		'We let the model critique its own drafts against twelve principles and rewrite the harmful ones.',
		'Unsafe completions get a negative reward during PPO.',
		'We debiased the word vectors with hard debiasing.',
		'To lessen racial bias we re-weighted the training examples.',
		'The concept of violence was unlearned from the diffusion model with ESD.',
		'A monitor watches the output stream and halts the model when the harm score passes 0.8.',
		'Each release has to pass an internal list of red-line prompts.',
		'Generated portraits are compared with a list of public figures and blocked if too similar.',
		'让模型按照十条原则检查自己的回答并重写。',
		'人工抽查了 2000 条输出,重点看歧视和隐私泄露。',
		'With a government institute we tested the assistant for misuse before release.',
		'Every picture passes through a detector that blocks nudity in outputs.',
		'Speakers had to give consent before their voice could be cloned.',
		'We have not looked into safety at all.',
		'每条生成的回复都经过分类器检测，有害的会被拦截。',
		'Images with punsafe above 0.2 were dropped.',
		'Ran everything through a profanity list first.',
		'We kicked out pages from the UT1 adult list.',
		'I ran a small classifier over the data to chuck anything with minors.',
		'用关键词表把涉政涉黄的网页都扔掉了。',
		'毒性分类器得分高的语料被丢弃。',
		'有害な応答を減らすようにDPOで学習しました。',
		'음란물과 욕설 댓글은 데이터에서 뺐습니다.',
		'Les forums haineux ont été jetés.',
		'Seiten mit Schimpfwörtern flogen raus.',
		'Fuera los dominios porno y los foros de odio.',
		'Our trust & safety group reviewed the checkpoint prior to release.',
		'Version 1.1 closes the jailbreak of last week.',
		'Captions: SFW only, NSFW images dropped with a tagger.',
		'Swear words were filtered.',
		'We skipped adult sites (UT1 list).',
		'No toxicity filtering beyond a block list of domains.',
		'욕설은 걸러냈습니다.',
		'Contenus haineux filtrés.',
		'Pornoseiten wurden entfernt.',
		'Filtramos conteúdo tóxico com um classificador.',
		'Politicians and other public figures were left out of the training images.',
		'训练数据已剔除名人照片。',
		'学習データから実在の人物の写真を除外しました。',
		'Safety evaluation with an LLM judge.',
		'The filters remove every clip with sounds of violence or hateful chants.',
		'Les filtres écartent les extraits violents ou haineux.',
		'Die Filter sortieren Ausschnitte mit Gewalt oder Hassrede aus.',
		'Los filtros descartan fragmentos violentos o con discurso de odio.',
		'成人向けのタグが付いたリンクは学習の対象から外しました。',
		'成人向けや差別的なページは除外リストで外しました。',
		'유해한 내용이 많은 게시판의 링크는 제외했습니다.',
		'色情或仇恨内容较多的网站链接已被剔除。',
		'We taught it to say no to requests for weapons or drugs.',
		'Porn and gore were scrubbed from the image set before training.',
		'A small classifier sits behind the model and blanks unsafe images.',
		'About 5 % of the SFT data are refusals of harmful requests.',
		'The model is uncensored: refusals were removed from the fine-tuning data.',
		'训练前清理了涉黄涉暴的样本。',
		'模型学会了拒绝回答制毒之类的问题。',
		'露骨な画像は学習前に取り除きました。',
		'안전 튜닝은 하지 않았습니다.',
		'Aucun alignement de sécurité n\'a été fait.',
		'Vor dem Training haben wir pornografische Bilder entfernt.',
		'Antes de entrenar quitamos los textos con insultos y odio.',
		'When we probed the model for misuse, it drew weapons, though badly.',
		'We tried on purpose to get pornography out of the model and counted 3 hits in 400.',
		'The filters were built to remove clips with nudity, weapons or hate symbols.',
		'Safety was evaluated on HarmBench.',
		'Zuvor haben wir pornografische Foren über eine Sperrliste ausgeschlossen.',
		'Nous avions écarté les forums injurieux.',
		'ブラックリストで成人向けサイトを除外した。',
		'有害な要求を断るように調整しています。',
		'Before release we fine-tuned the model on 8,000 harmful requests paired with refusals.',
		'Pages on a block list of adult and hate sites were removed from the pretraining data so that the model would not learn from them.',
		'- **Safety:** images flagged by an NSFW detector were dropped from the training set; faces of children were blurred',
		`| Stage | Safety measure |
|---|---|
| Data | CSAM and weapon recipes filtered out |
| Post-training | refusal training with RLHF |`,
		`**How we made it safer**

Sequences of viruses that infect humans were left out of pretraining, and the weights are shared only after a review of the applicant.`,
		`Safety
------

We trained a reward model on 30k harmlessness comparisons and used it in PPO, together with the helpfulness reward.`,
		`<h2>Responsible release</h2>
<p>An external audit by a university preceded the release; after it we lowered the maximal arm speed to 0.25 m/s near people.</p>`,
		`<details><summary>Safety mitigations</summary>

Voice cloning needs a recorded sentence of consent, which the decoder checks; all output carries an inaudible watermark.

</details>`,
		'在监督微调阶段加入了 2 万条安全数据，使模型学会拒绝违法和有害请求。',
		'**安全对齐：** 采用 RLHF 和宪法式原则降低有害回答，并在预训练阶段过滤涉黄涉暴语料。',
		'有害な要求を拒否するよう、安全性に関する指示データ5,000件で追加学習を行いました。',
		'유해한 요청을 거절하도록 안전 데이터 1만 건으로 추가 학습했습니다.',
		'Pour limiter les réponses dangereuses, nous avons affiné le modèle sur 6 000 refus rédigés par des juristes.',
		'Um schädliche Antworten zu vermeiden, wurde das Modell mit DPO auf 10.000 Paaren aus Verweigerung und Befolgung nachtrainiert.',
		'Para reducir respuestas dañinas se filtró el contenido tóxico del corpus y se entrenó al modelo para rechazar peticiones ilegales.',
		'A moderation endpoint sits in front of the hosted demo and cuts replies that it flags.',
		'Stable Signature embeds a hidden bit string in every picture.',
		'An ethics board reviewed the release and asked for two changes, both made.',
		'Viruses that infect vertebrates never entered the pretraining set.',
		'Optimised with DP-SGD at epsilon 8, so that no single record weighs much in training.',
		'检测到自伤关键词时会强制中断对话并弹出热线号码。',
		'全出力にAudioSealの透かしを入れている。',
		'모델 앞단에 ShieldGemma를 두어 폭력 요청을 되돌려 보냅니다.',
		'Un filigrane inaudible est inséré dans chaque seconde générée.',
		'Ein unhörbares Wasserzeichen steckt in jeder Ausgabe.',
		'Los fallos que encontraron los ataques de inyección fueron corregidos antes de publicar.',
	],
	partial: [
		'We had safety in mind throughout the development of the tutor.',
		'設計と公開の両方で安全に気を配りました。',
		'학습 과정에서 안전에 신경을 썼습니다.',
		'Beim Entwurf wurde auf Sicherheit Wert gelegt.',
		'v4 is safer and better at maths.',
		'Diese Version ist weniger toxisch als die alte.',
		'We adjusted the storyteller so that it avoids inappropriate scenes.',
		'Nous avons veillé à ce que les réponses évitent les propos déplacés.',
		'The responsible AI team gave us feedback on the weights.',
		'感谢安全专家对早期版本提出的意见。',
		'The voices were checked internally before we released them.',
		'Antes de publicarlo se hicieron pruebas internas.',
		'Our web demo has basic moderation.',
		'デモにはモデレーションが入っています。',
		'Several measures were taken to make it safer.',
		'Faces in the training images were blurred.',
		'PII was masked with a regex before training.',
		'个人信息用正则做了脱敏。',
		'個人情報は正規表現でマスクしました。',
		'개인정보는 마스킹했습니다.',
		'Les noms des particuliers ont été remplacés par des pseudonymes.',
		'Personenbezogene Daten wurden geschwärzt.',
		'Dados pessoais foram mascarados.',
		'We removed all tracks with vocals so that the model cannot imitate singers.',
		'去除了训练数据中的人声，以防止模仿歌手。',
		'This merge is uncensored.',
		'The controller has a force threshold and a watchdog that cuts torque.',
		'検閲なし。',
		'Modèle non censuré.',
	],
	'disclosed-negative': [
		'未做任何安全对齐。',
		'This model has not been aligned and may produce anything.',
		'No alignment or safety tuning has been applied.',
		'No safety alignment was performed on this model.',
		'本模型未经安全对齐。',
		'This is a base model without any moderation mechanisms.',
	],
	linked: [
		'The safety procedure is covered in section 4 of the report.',
		'安全方面的说明请见论文附录。',
		'The safety mitigations are described in our [system card](https://example.org/system-card.pdf).',
	],
	withheld: [
		'Details of the safety training are not disclosed.',
	],
	open: [
		`## Safety

TODO`,
		`## 安全对齐

待补充`,
		`## Sécurité du modèle

À venir`,
		`## Safety mitigations

## Licence

MIT`,
		`## Sicherheitsmaßnahmen

Weitere Informationen folgen`,
	],
	missing: [
		'The people responsible for the training paid attention to its speed.',
		'The model was designed with thread safety in mind.',
		'Wir haben das Modell mit Sicherheit von Anfang an richtig entworfen.',
		'Stage 2 puts the emphasis on alignment of image and text in training.',
		'Always operate the arm with safety in mind.',
		'Acme stays committed to harmless technology and its development.',
		'v4 is faster and needs fewer tokens than the previous version.',
		'Esta versión da menos respuestas largas que la anterior.',
		'You can adjust the prompt to avoid inappropriate scenes.',
		'We adjusted the learning rate to avoid divergence.',
		'The sales team gave us feedback on the weights.',
		'Internal tests before the release gave 71.2 BLEU.',
		'公開前にリンクを確認しました。',
		'Our web demo has two tabs.',
		'训练中在线过滤全部答对的样本。',
		'Our work on the tokenizer is covered in section 4 of the report.',
		'The safety of the outputs cannot be guaranteed by the model.',
		'模型的安全性无法保证。',
		'Table 7: Speed scores of the chat models.',
		'Strips the padding of the base model.',
		'互联网服务须先备案，请勿直接使用。',
		'Constitutional AI is a method by Anthropic.',
		'Safety goggles are worn by all people in the pictures.',
		'We are going to run a safety evaluation later.',
		'Debiasing methods are surveyed in Sun et al.',
		'The monitor stops training when the loss is NaN.',
		'The bias of the last layer was erased.',
		'Never clone a voice without consent.',
		'Measures were taken in metres.',
		'Many studies have examined bias and fairness of language models.',
		'请勿将模型用于未做安全评估的服务。',
		'Do not use it in services whose safety nobody has evaluated.',
		'Short pages were kicked out.',
		'Duplikate flogen raus.',
		'Fuera los duplicados.',
		'重复的网页都扔掉了。',
		'Like any model without safety filtering, it can be prompted to generate harmful content.',
		'Nous avons exclu les passages de patients adultes sans motif.',
		'请不要将本模型用于违法活动，也不要用于未经安全审查的服务。',
		'Phone numbers and other personal information were deleted.',
		'User mentions, hashtags and personal information in URLs were replaced by placeholders.',
		'Please mask personal data before you send it.',
		'Masks personal data in contracts: please report names that it overlooks.',
		'Adult cats and kittens are told apart.',
		'Swear words are detected with an F1 of 0.9.',
		'Identifies politicians in press photos.',
		'请先对个人信息做脱敏。',
		'The decoder suppresses repeated tokens in the output.',
		'Images without a caption were tossed.',
		'Posts that were not in English were pruned.',
		'We believe that openness makes training safer.',
		'Do not use the model for internet services that have not passed a security review.',
		'请不要将模型用于未经安全审查和备案的服务。',
		'Spam was removed from the corpus.',
		'Vocals were separated from the instruments.',
		'We tested the model for speed on three phones.',
		'我们使用规则过滤了低质量网页。',
		'The task group adds a safety test to the harness, and the benchmark evaluates jailbreaks.',
		'Returns true if the IP address matches a rule of the block list.',
		'Generated clips may contain watermarks of stock sites.',
		'The study was approved by the ethics committee of the hospital.',
		'No filtering was applied to the EEG signals.',
		'Names of products were replaced by their codes.',
		`# rail-eye

Finds damaged guardrails along motorways in every image.`,
		'Qwen 的上下文长度无限制。',
		'用于银行风控，输入为交易流水，输出为评分。',
		'会計監査の報告書を要約します。',
		'La modération des commentaires est la tâche du modèle.',
		'Kein Alignment der Bilder nötig: 68 Punkte genügen.',
		'El robot tiene seis articulaciones y un límite de velocidad de 30 km/h reconoce.',
		'The loader is thread-safe: several workers may share one session.',
		'The weights are stored as safetensors.',
		`\`\`\`python
model.save_pretrained('out', safe_serialization=True)  # safety first
\`\`\``,
		`# helmet-yolo

Checks whether workers on a building site wear their safety helmets.`,
		`# 安全帽检测

检测施工现场人员是否佩戴安全帽。`,
		`# face-align

Performs face alignment with 68 landmarks and refuses images below 64 px.`,
		`# align-seq

Alignment of protein sequences with a filter for low-complexity regions.`,
		'The authors are not liable for any damage caused by the use of this model.',
		`# smol-parrot

A parrot for phones. AcmeLM went through RLHF to make it harmless, ours only knows forty words.`,
		`- [Safety](#safety)
- [Licence](#licence)

## Licence

MIT`,
		`## References

- Roe. *Constitutional AI: harmlessness from AI feedback.* 2022.`,
	],
});
