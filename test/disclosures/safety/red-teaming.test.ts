import { describeStatuses } from '../statuses';

describeStatuses('safety/red-teaming', {
	disclosed: [
		'Colleagues managed to get insults past the filter by spelling them backwards.',
		'We invited poets and teachers to break the story generator and logged 90 harmful outputs.',
		'We trained an attacker model against it and alternated attack and defence for three rounds.',
		'A bug bounty ran for six weeks and brought 120 reports, 33 of them valid.',
		'对抗评测覆盖仇恨、诈骗、隐私等 20 类,由两支队伍交叉进行。',
		'자동 공격 도구를 돌려 찾은 취약점을 학습에 반영했습니다.',
		'Four lawyers spent a week trying to make the tutor write threats.',
		'A friend posed as a scammer and sent it 40 requests.',
		'Outside experts attacked the model before the summer.',
		'An LLM attacker rewrote each forbidden prompt up to 20 times.',
		'Replay attacks on the speaker verifier: EER 5 %',
		'医生扮演恶意用户，向模型提出了 50 个请求。',
		'Des médecins ont attaqué le modèle pendant deux jours.',
		'We also probed it for misuse: it can produce pictures of weapons, but they look like toys.',
		'我们还刻意诱导模型生成暴力内容：模型能生成持刀的人物，但画面粗糙。',
		'Nous avons cherché à détourner le modèle : il peut produire des scènes violentes.',
		'Five of us spent a weekend trying to jailbreak it; about one try in twenty worked.',
		'An outside firm attacked the model for two weeks and found 12 ways around the filter.',
		'We hired testers to get it to say terrible things; 3 % of their attempts worked.',
		'Nobody has tried to jailbreak this model yet.',
		'请了 20 名测试人员想办法绕过限制，成功率约 4%。',
		'社内の 6 名が脱獄プロンプトを試し、200 件中 5 件で成功しました。',
		'내부 인원 8명이 탈옥을 시도했고 300건 중 9건이 성공했습니다.',
		'When we probed the model for misuse, we found that it draws knives, though badly.',
		'We tried on purpose to get insults out of it and found two in 300 answers.',
		'Twelve external experts spent two weeks trying to make the model explain how to build weapons; they succeeded in 7 of 900 attempts.',
		'Our own team red-teamed the chat model for prompt injection and privacy leaks before release and added the 210 successful attacks to the fine-tuning data.',
		'- **Red teaming:** 40 volunteers, three days, focus on hate speech and self-harm',
		`| Adversarial test | Outcome |
|---|---|
| Multi-turn jailbreaks (in-house red team) | 3 of 150 succeeded |
| Prompt injection through documents | 11 of 150 succeeded |`,
		`**Adversarial testing**

We attacked the model with GCG suffixes and role-play prompts; 6 % of the attacks got a harmful answer.`,
		`Red team
--------

Speech therapists and hackers tried to clone voices without consent; the check was fooled once in 60 attempts.`,
		`<h2>Red-teaming</h2>
<p>Done by an independent security company, over four rounds, for cyber-attacks and fraud.</p>`,
		`<details><summary>Red teaming</summary>

Biosecurity experts probed the generator with 300 requests for toxins; none of the outputs was judged functional.

</details>`,
		'发布前由 15 名外部专家进行红队测试，覆盖违法、歧视、隐私等六类风险。',
		'**红队测试：** 内部安全团队构造 3000 条越狱提示，攻击成功率为 2.1%。',
		'公開前に外部の専門家10名がレッドチーミングを行い、差別表現と個人情報の漏えいを調べました。',
		'출시 전에 보안 전문가 8명이 탈옥과 개인정보 유출을 중심으로 레드팀 테스트를 수행했습니다.',
		'Une équipe rouge de six juristes a cherché pendant une semaine à obtenir des conseils illégaux ; 14 tentatives sur 500 ont abouti.',
		'Vor der Veröffentlichung versuchte ein Red Team aus acht Fachleuten drei Wochen lang, das Modell zu Hassrede zu verleiten.',
		'Un equipo rojo externo probó durante dos semanas ataques de inyección de instrucciones y contenido violento.',
		'We hired two students to sneak their own data past it; obfuscations worked in 6 of 10 tries.',
		'A dozen pensioners were paid to coax it into rude remarks for an afternoon.',
		'- **PGD-20 (eps 8/255):** accuracy 51 %, from 94 % on clean images',
		'Stickers on stop signs fooled it 3 times in 40.',
		'请了三位律师刻意诱骗它教人逃税，二十次里骗过两次。',
		'英語と絵文字を混ぜた脱獄プロンプトを1,500本ぶつけ、突破率は2.1%だった。',
		'동호회 회원들이 일주일 동안 욕설을 끌어내려 시도했지만 세 번만 뚫렸다.',
		'Nos collègues ont essayé de contourner les refus par des jeux de rôle pendant deux jours.',
		'Zwanzig Studierende haben versucht, die Sperren auszuhebeln, drei mit Erfolg.',
		'Durante un mes intentaron sortear los filtros con poemas; funcionó una de cada diez veces.',
		'敵対的なプロンプト 300 件を試し、12 件で成功しました。',
		'적대적 프롬프트 300건을 시도했고 12건이 성공했습니다.',
		'悪用できるか調べたところ、武器の絵を生成できることがわかりました。',
		'악용 가능성을 조사한 결과 무기 그림을 생성할 수 있었습니다.',
		'En cherchant des usages abusifs, nous avons vu que le modèle est capable de produire des scènes violentes.',
		'Un equipo rojo externo probó el modelo durante dos semanas para identificar riesgos y detectar fallos.',
		'Une équipe rouge externe a mené des attaques pendant deux semaines pour identifier ses failles.',
		'While looking into possible misuse we saw that the model can produce plans of weapons.',
	],
	'disclosed-negative': [
		'没有做过红队测试。',
		'There was no red-teaming of this checkpoint.',
		'No red teaming was performed.',
		'未进行红队测试。',
		'We have not red-teamed this model.',
	],
	partial: [
		'The model underwent red teaming.',
	],
	linked: [
		'Red-teaming results are reported in the [system card](https://example.org/card.pdf).',
	],
	withheld: [
		'The results of our red teaming are confidential.',
	],
	open: [
		`## Red teaming

Coming soon.`,
		`## 红队测试

待补充`,
		`## Red Teaming

Folgt in Kürze`,
		`## Adversarial testing

## Licence

MIT`,
		`## 레드팀 테스트

작성 예정`,
	],
	missing: [
		'The assistant may not always be robust to jailbreak prompts.',
		'面对越狱提示，模型未必能抵御。',
		'El asistente no siempre resiste los jailbreaks.',
		'Our safety data cover jailbreak prompts with polite answers.',
		'We are looking for volunteers for a red team.',
		'Our bug bounty programme is open to everyone.',
		'A red-team exercise is foreseen for next quarter.',
		'We trained a discriminator against the generator for three rounds.',
		'Attempting to jailbreak the service violates the terms of use.',
		'The tutor might be attacked by prompt injection.',
		'Jailbreaks are prompts that make a model drop its rules.',
		'We thank the red team of our partners for the talk.',
		'We plan a red-teaming exercise next spring.',
		'A consultancy audited the accounts and found a way to save 3 %.',
		'An outside firm transcribed the recordings and found 12 holes in the guidelines.',
		'Before training, automatic screens threw out clips of fights and a couple of extremist songs.',
		'We probed the layers and found that syntax sits in the middle.',
		'An attacker could intentionally send a number as part of the request.',
		'The bug bounty program is open to security researchers.',
		'Un attaquant pourrait envoyer 10 requêtes.',
		'Ein Angreifer könnte 10 Anfragen senden.',
		'Research efforts, such as probing and better understanding the limitations of generative models, are welcome.',
		'Red teaming means attacking a system on purpose in order to find its flaws.',
		'The agent is vulnerable to prompt injection.',
		`# nsl-guard

Detects 22 kinds of attacks in network traffic with 98 % accuracy.`,
		'The tasks were extracted from 204 public ones on which models did not succeed.',
		'窗口注意力突破了训练长度的限制，在32K长度上取得不错的表现。',
		'攻撃的な発言を12種類に分類し、精度は91%でした。',
		'공격적인 댓글 3만 건을 사람이 직접 골랐다.',
		'Der Roboter greift 40 Gegenstände und weicht Hindernissen aus.',
		'El modelo es capaz de extraer información y de resumir problemas.',
		'The generator is trained with an adversarial loss against a patch discriminator.',
		`# jersey

Tells the red team from the blue team in football videos.`,
		`# pentest-buddy

Suggests commands to penetration testers and explains log files.`,
		`# phone-check

Recognises jailbroken phones from a screenshot.`,
		`## References

- Roe. *Red teaming language models with language models.* 2022.`,
		`- [Red teaming](#red-teaming)
- [Licence](#licence)

## Licence

MIT`,
		`# smol-parrot

A parrot for phones. AcmeLM was red-teamed by forty experts, the parrot only knows forty words.`,
		`\`\`\`python
# red team: replace this list
TEAMS = ['red', 'blue']
\`\`\``,
		'Adversarial autoencoders inspired the latent space of this music model.',
		'The wrappers intentionally bypass the registry to keep the start quick.',
		'`image` holds the picture in base64; the API encodes and decodes it with 2 calls.',
		'`image` 为图片的 base64 编码，可以用接口解码。',
		'Red teaming ideally covers how different groups fare in the evaluation.',
		'Die Hüllen umgehen absichtlich die Registrierung.',
		'人に敵対的な雰囲気を意図的に作る用途に使用してはなりません。',
		'사람들에게 적대적인 분위기를 의도적으로 만드는 데 사용해서는 안 됩니다.',
		'该模型同时检测中文和英文的越狱。',
		'攻击者可能会刻意构造输入来误导分类器。',
		'攻击方法多种多样，开发者要尝试不同的阈值。',
		'このモデルは脱獄の検出に使えます。',
		'이 모델은 탈옥 시도를 탐지하는 데 쓸 수 있습니다.',
		'El modelo sirve para detectar inyecciones de prompt.',
		'Das Modell hilft, Jailbreaks zu erkennen.',
	],
});
