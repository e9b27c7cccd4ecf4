import { describeStatuses } from '../statuses';

describeStatuses('use/out-of-scope', {
	disclosed: [
		'Credit scoring is expressly excluded.',
		'The licence does not cover surveillance.',
		'Using it on patients would be irresponsible.',
		'We would rather you did not build dating apps on it.',
		'Misuse includes stalking and fake reviews.',
		'The outputs must not be used to train competing models.',
		'Keep it away from courtrooms.',
		'We did not build it for grading exams.',
		'It is no therapist.',
		'我们明确反对用于监控员工。',
		'これを診断に使うのは誤用です。',
		'Dont use for anything important lol',
		'NOT a medical tool!!',
		'请勿将本模型用于非法监听，后果由使用者自行承担责任。',
		'The licence forbids use for weapons.',
		'It has no business in a courtroom.',
		'Bitte keine Stimmen echter Menschen nachmachen.',
		'診断用ではありません',
		'상업용 서비스에 쓰시면 안 돼요',
		'手写体不适用，请用专门的模型。',
		'The reasoning must not be shown to patients as an explanation.',
		'Don\'t trust it for snow.',
		'시 번역에는 권하지 않습니다.',
		'别指望它会数学。',
		'Do not use the similarity to compare prices.',
		'We do not currently recommend it for commercial use.',
		'Não use para diagnóstico médico.',
		'Non adatto alla produzione.',
		'Please do not disseminate such content made with it.',
		'请勿散布由本模型生成的此类内容。',
		'生成された有害な内容を拡散しないでください。',
		'생성된 이런 내용을 유포하지 마십시오.',
		'Uses outside of this list are not covered and at your own responsibility.',
		'Please keep it away from medical decisions.',
		'This is a research artefact; don\'t put it in front of customers.',
		'Not a doctor. Not a lawyer.',
		'It is no replacement for a human translator in court.',
		'Deepfakes of real persons are not welcome.',
		'Generating hate speech, spam or malware with the model is not allowed.',
		'别拿它给病人下结论。',
		'不建议直接用于生产环境或医疗决策。',
		'本模型不适合用来做法律咨询。',
		'医療判断には使わないでください。',
		'진단 목적으로는 쓰지 마세요.',
		'À ne pas utiliser pour surveiller des personnes.',
		'Für medizinische Zwecke ungeeignet.',
		'No lo uses para tomar decisiones clínicas.',
		'Use cases that depend on exact figures are not supported.',
		'Do not apply it to the letters of your own staff.',
		'Grading of people by their voice must be avoided.',
		'Making hateful songs with it violates the licence.',
		'Tout emploi où la justesse compte sort du cadre.',
		'Von einer gewerblichen Nutzung raten wir derzeit ab.',
		'채용 결정에는 사용하지 않는 것이 좋습니다.',
		`## 推奨しない利用

- 審査や診断の自動化`,
		`## Ce que nous déconseillons

La lecture de résultats d'analyse.`,
		'- **Not for high-frequency trading**: a batch takes 300 ms',
		'- Nicht für die Dosierung von Arzneien',
		'Please keep it away from credit scoring.',
		'Law enforcement referrals must not be automated on its verdict.',
		'A score must never be the sole ground for failing a student.',
		'Screening job applicants with this model is off limits.',
		'No resale of the voice.',
		'Kein Einsatz in der Personalauswahl.',
		'Déconseillé pour les actes notariés.',
		'No debe fijar primas de seguros.',
		'拿来自动筛掉求职者是绝对不允许的。',
		'レビューなしで基幹系に反映しないでください。',
		'벌목 명령의 유일한 근거로 삼지 마십시오.',
		'Do not publish its summaries without a lawyer reading them.',
		`Do not use the scores to decide on anybody's bail, credit or insurance.`,
		'The model is not intended for children under thirteen.',
		'- **Out of scope:** handwritten text, languages other than Welsh',
		`| | |
|---|---|
| Suitable | triage in a clinic |
| Not suitable | diagnosis without a physician |`,
		`**What it must not be used for**

Identifying people, tracking them, or guessing where they come from.`,
		`Misuse
------

Producing messages that pretend to come from a real person is prohibited.`,
		`<h3>Out-of-Scope Use</h3>
<p>Flying indoors, near airports or above people.</p>`,
		`<details><summary>Please don't</summary>

You may not use this model to design toxins or to make existing ones more stable.

</details>`,
		'不得用于医疗诊断、法律裁决等高风险场景。',
		'**禁止用途：** 生成虚假新闻、诈骗信息或冒充他人的语音。',
		'医療診断や法的判断への利用は想定していません。',
		'이 모델은 의료 진단이나 채용 심사에 사용해서는 안 됩니다.',
		'Ce modèle ne doit pas être utilisé pour surveiller des personnes.',
		'Das Modell ist nicht für den Einsatz in sicherheitskritischen Steuerungen gedacht.',
		'No debe usarse para tomar decisiones sobre la contratación de personas.',
		'Use beyond the training of officers is discouraged.',
		'It was made for lectures, but not for clinical decisions.',
		'Forecasts beyond 14 days are outside the scope of this model and should not be relied on.',
	],
	some: [
		'There are no restrictions on the use of this model.',
	],
	placeholder: [
		`### Out-of-Scope Use

[More Information Needed]`,
	],
	open: [
		`## Out-of-scope use

TODO`,
		`## 禁止用途

待补充`,
		`## Utilisations hors périmètre

À compléter`,
		`### Out-of-Scope Use

<!-- This section addresses misuse, malicious use, and uses that the model will not work well for. -->`,
	],
	partial: [
		'英文没专门优化，请用别的模型。',
		'It is not an operational service.',
		// What it is not, what it serves alone, who has the last word, what to take instead.
		'This isn\'t a chatbot.',
		'It has not been instruction tuned.',
		'Only works for portraits of one person.',
		'A lawyer must read the draft before anybody signs it.',
		'Answers should be checked by a clinician.',
		'Just for fun.',
		'Research use only.',
		'Sums are unreliable, use a calculator instead.',
		'Stick to Danish.',
		'Don\'t expect it to know recent events.',
		'这不是聊天机器人。',
		'输出须人工审核后方可发布。',
		'表格识别不可靠，建议使用专用模型。',
		'仅供学习交流使用。',
		'対話モデルではありません。',
		'回答は専門家が確認してください。',
		'챗봇이 아닙니다.',
		'결과는 담당자가 검토해야 합니다.',
		'Ce n\'est pas un assistant.',
		'Toute sortie doit être relue par un humain.',
		'Kein Chatmodell, folgt keinen Anweisungen.',
		'Ein Mensch muss jede Antwort prüfen.',
		'No es un modelo de chat.',
		'Solo para investigación.',
		'Non è un assistente.',
		'Só para pesquisa.',
		'The emphasis is on exact tables rather than on open-ended conversation.',
		'模型没有针对所有下游用途做过设计或评测。',
		'侧重版面还原，而不是创作或开放式对话。',
	],
	missing: [
		'Duplicates are explicitly excluded.',
		'The licence covers the weights.',
		'Using a longer warm-up would be a mistake.',
		'We did not build the wheel for Windows.',
		'Windows support is out of scope of this release and will follow.',
		'Don\'t forget to set the padding side to left.',
		'Runs in a sandboxed space on the Hub.',
		'Only the decoder was trained.',
		'バッチサイズは変更しないでください。',
		'使用 4-bit 时请勿设置 dtype。',
		'The authors are not liable for any damage.',
		// Answers, annotations and programs that somebody checked or that need something else.
		'The possibility of offensive content cannot be ruled out.',
		'Answers were checked by a human before they went into the training set.',
		'The tokenizer does not support Windows, use WSL instead.',
		'Stick to these sampling settings.',
		'Flash attention only works on Ampere GPUs.',
		'The base model is not instruction tuned.',
		'We will add human review.',
		'请用中文提问。',
		'训练数据经过人工审核。',
		'人手で確認した学習データを使いました。',
		'사람이 검토한 학습 데이터를 사용했습니다.',
		'If accuracy of the score matters, choose another checkpoint.',
		'Don\'t forget to tell your clients about the new API.',
		'Our customers have never reported a crash.',
		'If you need speed, use a different model from the family.',
		'Do not let customers wait: use batching.',
		'Now and then the students don\'t answer at all.',
		'Nous avons gardé uniquement les images sans nuage ni ombre.',
		'Testing has not covered all scenarios.',
		'The model is not intended to be used with transformers but with diffusers.',
		'Streaming is not supported by the API.',
		'暂不支持批量推理。',
		'We focus on layout rather than on fonts.',
		'This mode is meant for debugging and is not recommended for most users.',
		'Do not rely on these APIs in production, they change often.',
		'This combination is no longer maintained and not recommended for new projects.',
		'Packing is not recommended for use with sharded optimizers.',
		'Die Metrik ist für den Vergleich verschiedener Sprachen nicht geeignet.',
		'该模式仅供排错，不建议大多数用户使用。',
		`Don't forget the prefix \`query: \`, or quality drops.`,
		'It does not understand sarcasm.',
		'Medical texts were never part of the training data.',
		'Long sentences may not be translated completely.',
		'The software comes without any warranty, and the authors are not liable for damages.',
		'作者不承担任何责任。',
		'表格识别用的是另外一个模型。',
		'学習データに医療文書は含まれていません。',
		'학습에는 MIRACL을 사용하지 않았습니다.',
		'Die Daten wurden nicht von Hand geprüft.',
		'Do not use another chat template than this one.',
		'Released under CC BY-NC 4.0.',
		'The variable `model` is out of scope once the `with` block ends.',
		`# luggage-eye

Finds prohibited items in X-ray images of luggage.`,
		`# card-guard

Detects misuse of credit cards from a stream of transactions.`,
		'Do not use `generate_text`, which is deprecated; call `generate` instead.',
		`# url-guard

Classifies an address as benign or malicious.`,
		`- [Out-of-scope use](#out-of-scope-use)
- [Licence](#licence)

## Licence

MIT`,
		'Intended for teachers who write reading exercises.',
		'Please do not report security vulnerabilities in the public issue tracker.',
		'This option should not be used together with the constructor.',
		'Wildcards cannot be used inside a regular expression.',
		'We do not use weight decay on the biases.',
		'Set the switch whether or not to use colours.',
		'This library would not be possible without the people who gave their time.',
		'It does not have to track anybody, since no state is kept.',
		'Requests are cached, but not for ever.',
		'The hook is called automatically; no identifier is needed.',
		'The dataset is not licensed for commercial use.',
		'Intents: twelve, plus out-of-scope questions such as small talk.',
		'该插件不能直接在浏览器里使用。',
		'このモジュールはブラウザでは使用できません。',
		'이 플러그인은 브라우저에서 사용할 수 없습니다.',
		'Cette option ne doit pas être utilisée dans un navigateur.',
		'Diese Option darf nicht im Browser verwendet werden.',
		'Esta opción no debe usarse en el navegador.',
		`\`\`\`python
# must not be used before init()
run()
\`\`\``,
	],
});
