import { describeStatuses } from '../statuses';

describeStatuses('risk/harms', {
	disclosed: [
		'Someone who believes it unchecked could hurt a patient.',
		'The same voice model helps a scammer as much as an audiobook reader.',
		'它来者不拒，连违法的要求也照答。',
		'There are dual-use risks, too.',
		'该模型存在两用风险。',
		'デュアルユースの懸念があります。',
		'El modelo presenta riesgos de doble uso.',
		'The model may have memorized private letters.',
		'The assistant may generate hateful answers.',
		'The model can insult people with offensive remarks.',
		'Le modèle peut produire des propos haineux.',
		'It may waste people of their money in the hands of swindlers.',
		'병변을 놓치면 환자의 치료 지연으로 이어질 수 있습니다.',
		'El modelo puede excluir a las personas mayores.',
		'Steps were taken to lower the risk, but the model may still write harmful advice.',
		'Our tests showed that the model could help attackers to write malware.',
		'Trotz aller Maßnahmen gegen Missbrauch kann das Modell schädliche Inhalte erzeugen.',
		'尽管采取了措施来降低风险，模型仍可能生成有害内容。',
		'It is unaligned, so expect offensive replies.',
		'A mislabelled mole can cost a life.',
		'Poachers could profit from published coordinates.',
		'Tenants could be evicted on the strength of a wrong score.',
		'Faulty captions can embarrass blind users who rely on them.',
		'可能被拿去假造公众人物谈话，混淆视听。',
		'毒きのこを食用と取り違えれば命に関わります。',
		'가짜 공문을 꾸며 피싱 문자에 악용될 수 있습니다.',
		'Des justiciables pourraient renoncer à un recours à cause d\'une prédiction pessimiste.',
		'Wird ein Infarkt übersehen, kann das für Patienten tödlich enden.',
		'Un falso negativo retrasa la cirugía y empeora el pronóstico del paciente.',
		'The voice model can be misused to imitate somebody on the telephone and defraud their relatives.',
		'A missed tumour may delay treatment, which is why false negatives weigh more than false alarms here.',
		'- **Risks:** generated court citations look real and may end up in filings',
		`| Risk | Who is hurt |
|---|---|
| Re-identification from gait | people under surveillance |
| Wrong arrest | bystanders |`,
		`**Ethical considerations**

Sentiment scores of employees' messages could be turned into a tool to watch the staff.`,
		`Broader implications
--------------------

A generator of proteins is dual-use: it could help to design harmful toxins.`,
		`<h2>Risks</h2>
<p>If the arm misjudges a distance, it can injure a person who stands within its reach.</p>`,
		`<details><summary>Societal impact</summary>

Cheap machine-written reviews could flood small shops' pages and mislead buyers.

</details>`,
		'该模型可能被用于生成虚假新闻或冒充他人，造成社会危害。',
		'**伦理风险：** 换脸技术可能侵犯他人肖像权，并被用于诈骗。',
		'偽の音声による詐欺に悪用される危険があります。',
		'이 모델은 가짜 뉴스나 혐오 표현을 만드는 데 악용될 위험이 있습니다.',
		'Le modèle peut servir à produire de la désinformation en campagne électorale.',
		'Es besteht die Gefahr, dass mit dem Modell Patienten aus anonymisierten Texten wieder erkannt werden.',
		'Existe el riesgo de que se use para vigilar a manifestantes.',
		'사용자가 모델에 지나치게 의존할 수 있습니다.',
		'Das Modell kann eine emotionale Abhängigkeit erzeugen.',
		'검증하지 않은 채 이 모델을 쓰는 것은 해로울 수 있습니다.',
		'Le déploiement du modèle sans contrôle peut être néfaste.',
		'Der Einsatz des Modells ohne Prüfung kann schädlich sein.',
		'El uso del modelo sin supervisión puede ser perjudicial.',
	],
	some: [
		'The risks of this model have not been assessed.',
		'本模型的回答可能含有歧视、暴力等有害内容，请勿转发此类回答。',
	],
	placeholder: [
		`## Bias, Risks, and Limitations

[More Information Needed]`,
	],
	open: [
		`## Ethical considerations

TODO`,
		`## 伦理风险

待补充`,
		`## Risiken

Noch auszufüllen`,
		`## Riesgos

Se necesita más información`,
		`## Risks

## Licence

MIT`,
	],
	partial: ['Some residual risks of the model remain.'],
	missing: [
		'The model hurts accuracy where images are small.',
		'Anyone can copy the text as their own.',
		'Managers can track down open issues.',
		'It refuses nothing that fits the memory.',
		'Proprietary assistants may generate hateful answers.',
		'The model can detect offensive remarks.',
		'It can predict whether a remark is hateful or not.',
		'Le modèle peut dire si un propos est haineux ou non.',
		'Une version suivante pourra exploiter des résultats plus longs.',
		'闭源大模型可能生成仇恨言论。',
		'Tools can improve the model on symbolic manipulation.',
		'The policy can be adapted to other manipulation tasks.',
		'El modelo puede aprender la manipulación de objetos.',
		'Das Modell kann die Manipulation von Objekten lernen.',
		'Each reply may be classified as safe or unsafe by the model.',
		'每条回复可能被标为安全或不安全。',
		'It has exclusively English samples, which can be few.',
		'사용자는 낮은 지연 시간을 기대할 수 있습니다.',
		'We exclude samples that potentially overlap.',
		'It is often unclear how much of a test measures memorization.',
		'The remaining risk capital is invested.',
		'The model can be used to prioritise threats.',
		'Domain experts evaluated whether the model could assist in making weapons.',
		'Our study investigated whether it can be used to write phishing mails for attackers.',
		'Steps were taken to lower the risk of misuse of the model.',
		'We follow a strict process before a release that weighs possible misuse.',
		'The guard is there to reduce the risk of harmful outputs.',
		'We work with others to understand how such models may cause harm.',
		'The filter decides which queries are considered malicious, and protects applications from attackers who could exploit them.',
		'The model must not be used where it could harm people.',
		'我们采取了多项措施来降低模型可能带来的有害输出风险。',
		'我们测试了模型是否可能被用于网络攻击。',
		'Nous avons évalué si le modèle peut être détourné à des fins malveillantes.',
		'Wir haben untersucht, ob das Modell für Betrug missbraucht werden kann.',
		'Evaluamos si el modelo puede usarse para fraude.',
		'可以使用 4bit 量化，但可能会有一定的性能损失。',
		'학습률이 크면 발산할 위험이 있습니다.',
		'Public: whether to make the table public (default: False).',
		'We will weigh the risk of each report.',
		'You can manipulate rows, so learn the format first.',
		'The model sometimes ends a song early, with ten seconds of silence.',
		'Warning: this page is out of date.',
		'You can manipulate the rows of a folder of CSV files as you like.',
		'While the societal impact of these models is rising, few people study it.',
		'Set the explicit option to true; you can also manipulate the value in the hook.',
		'Passing a relative path will cause the function to throw an error.',
		'Die Datei kann auch von Hand heruntergeladen werden; die Personen im Team helfen gern.',
		'The repository can be cloned with git.',
		'Falls are the leading cause of injury in people over 65.',
		'A fatal error in the old script was fixed.',
		'该模型用于检测诈骗短信。',
		'地震の被害を予測するモデルです。',
		'El modelo detecta estafas telefónicas.',
		'Das Modell erkennt Unfälle auf Autobahnen.',
		`# loan-forest

Predicts the risk of default of a loan from twelve columns.`,
		`# heart-net

Gives the ten-year risk of a heart attack as a number between 0 and 1.`,
		`# spam-shield

Detects harmful links in text messages.`,
		'The features are the first ten harmonics of the fundamental frequency.',
		`\`\`\`python
# risk: this may overwrite your file
save(path)
\`\`\``,
		`- [Risks](#risks)
- [Licence](#licence)

## Licence

MIT`,
		`## References

- Roe. *Ethical and social risks of harm from language models.* 2021.`,
		`# pharm-ner

Tags drug names in pharmacy notes.`,
		'이 지표는 사전학습된 모델의 표현에 의존할 가능성이 높습니다.',
		'この指標は学習済みモデルの特徴に依存する可能性があります。',
		'Die Ausgabe kann in Abhängigkeit von der Eingabe variieren.',
		'La salida del modelo puede variar según cada dependencia.',
		'用该模型检测恶意提示词并不容易。',
		'이 모델은 노골적인 사진을 식별하는 데 사용할 수 있습니다.',
		'El modelo se puede usar para identificar imágenes violentas.',
		'未经进一步的风险评估，不应将本模型用于医疗。',
		'El modelo no debe usarse en la clínica sin una evaluación de riesgos adicional.',
		'이 모델은 git clone으로 내려받을 수 있습니다.',
		'用户可以使用第三方数据来扩充上下文。',
		`# Kestrel\n\n${'La oficina da a un canal. '.repeat(12)}\n\nLa lluvia perjudica a los niños del barrio y puede reducir sus juegos.`,
		`# Kestrel\n\n${'The office stands by a canal. '.repeat(12)}\n\nRain may hurt the children of the quarter.`,
		'请勿将本模型用于生成可能有害的内容。',
	],
});
