import { among, describeStatuses } from '../statuses';

describeStatuses('identity/contact', {
	disclosed: [
		'Feel free to ask in discussions.',
		'Issues und Pull Requests sind willkommen.',
		'Issues et PR bienvenues.',
		'issueやPRをお待ちしています。',
		'issue 및 PR 부탁드립니다.',
		'Write to birds@3.northfield.example if a nest is missing.',
		'有疑问请到社区提问。',
		'## Où envoyer vos questions ou commentaires à propos du modèle\n\nVeuillez passer par ce [Google Form](https://forms.gle/abc).',
		'## 모델에 대한 질문이나 의견\n\n[Google Form](https://forms.gle/abc)을 이용해 주세요.',
		'Utiliza este [formulario](https://forms.gle/abc) para escribirnos.',
		'不具合はコミュニティタブでお知らせください。',
		'오류는 커뮤니티에 글을 남겨 주세요.',
		'问题请在讨论区反馈。',
		'Do not hesitate to message one of the authors.',
		'Questions are best raised on GitHub.',
		'Our Matrix room is where we answer users.',
		'Fragen beantworten wir unter der Rufnummer 0555 1234.',
		'¿Algo va mal? Avísenos abriendo un ticket.',
		'Questions go through our help desk.',
		'Ask in the community section.',
		'发现错误请在 GitHub 上反馈。',
		'Si algo falla, dilo en la sección de discusiones.',
		'There is an [output reporting form](https://acme.example/form) and a [bug bounty](https://acme.example/bounty).',
		'发现安全漏洞请走[漏洞上报](https://qingsong.example/sec)页面。',
		'Write to birds@northfield.example if something sounds wrong.',
		'- **Contact:** Jane Doe, jane [at] acme.example',
		`| | |
|---|---|
| Questions | open an issue at https://github.com/acme/kestrel/issues |`,
		`**Feedback**

Please start a thread in the Community tab of this repository.`,
		`Contact
-------

help@farm.example`,
		`<h3>Model Card Contact</h3>
<p><a href="mailto:ada@marine.example">Ada Roe</a></p>`,
		`<details><summary>Support</summary>

Join our Discord server: https://discord.gg/abcdef

</details>`,
		'如有问题，请联系 zhangsan@qingsong.example。',
		'**联系我们：** 欢迎在 GitHub 上提交 issue，或加入微信交流群。',
		'お問い合わせは info@minato.example までお願いします。',
		'문의: hanbit@hanbit.example',
		'Pour toute question, écrivez à contact@voixclaire.example.',
		'Bei Fragen wenden Sie sich bitte an fernerkundung@waldau.example.',
		'Para dudas o sugerencias, escriba a modelo@altamar.example.',
		'Bugs can be reported on the issue tracker of the [project](https://gitlab.com/acme/kestrel/-/issues).',
		'Something off? Hit us up in our Discord.',
		'有问题去 Community 里发帖。',
		'間違いを見つけたら Discussions に書いてください。ご意見は作者までお寄せください。',
		'Schreibt uns einfach, wenn das Modell Unsinn redet.',
		'Hable con nosotros antes de usarlo en producción.',
		'Feedback via the form on our site.',
		'I reply to issues on weekends.',
		'Issues and PRs are welcome.',
		'Questions → issues.',
		'Please report security vulnerabilities or odd answers [here](https://corvid.example/report).',
		'If you want the full model for your company → hello@corvid.example',
		'Send bug reports via this survey: https://forms.gle/xyz',
		'Please tell us if it fails for your dialect.',
		'欢迎提 PR 和 issue',
		'バグはissueへ',
		'문제가 있으면 이슈에 남겨주세요',
		'Signalez toute erreur en ouvrant un ticket',
		'Fehler? Bitte ein Issue eröffnen',
		'Si encuentras un fallo, deja un comentario',
		'Feel free to reach out!',
		'Dúvidas? Abra uma issue.',
		'Per domande scrivete a lumora@corvid.example',
	],
	some: [
		'Wrong outputs may be reported through the form at kestrel.example/report.',
		'Chat with the developers on Slack at any time.',
		'社群：Discord｜微信｜知乎',
		'发现有害输出请致电 010-5550-0000。',
		'Notre forum est ouvert à tous.',
		'문의는 공식 홈페이지를 이용해 주세요.',
		'作者的邮箱在主页上。',
		'You are welcome to get in touch by mail.',
		'I am glad to hear from you on LinkedIn.',
		'<a href="https://x.com/acmerobots"><img src="https://img.shields.io/badge/X-@acmerobots-black"></a>',
		'[![Follow](https://img.shields.io/badge/Bluesky-acme-blue)](https://bsky.app/profile/acme.example)',
		'No support is offered for this model.',
	],
	partial: [
		'有问题请告诉我们。',
		'## モデルに関する質問やコメント\n\n[フォーム](https://forms.gle/abc)をご利用ください。',
		'![WeChat](https://img.shields.io/badge/WeChat-Larkspur-green)',
		'No dudes en enviarnos lo que te falle.',
		'困ったときは遠慮なく質問をお寄せください。',
		'If you run it on another task, tell us and we add a row.',
		'We love hearing from our users.',
		'Please ask the authors for the key to the pretrained weights.',
		'Saw a bird it does not know? Then tell us.',
		'Visit us at our booth.',
		'Maintainers: @rowan, @ash',
		'The corresponding author is @rowan.',
		'Mastodon · YouTube · LinkedIn',
		'Follow our WeChat account.',
		'![QR code of the WeChat group](wechat.png)',
		'有想法可以告诉我们。',
		'ご意見をお待ちしています。',
		'If you try it on owls, please comment with what you hear.',
		'Follow us: [X](https://x.com/acmerobots)',
		'jane (at) corvid (dot) ai',
	],
	placeholder: [
		`## Model Card Contact

[More Information Needed]`,
	],
	open: [
		'For the runtime, please open an issue in their repo.',
		'Ask your cloud provider about the price.',
		'Die Diskussionen über offene Modelle nehmen zu.',
		'Hugging Face 的 Discord 里有不少讨论。',
		'The tokens come in the form of words.',
		'48B 面向企业，手机用 2B。',
		'It runs before each call to an LLM with 86M parameters.',
		`## Contact

TBD`,
		`## 联系方式

待补充`,
		`## Kontakt

Folgt in Kürze`,
		`## Contact

<!-- e-mail address here -->`,
	],
	missing: [
		among('Tell us if a pond is missing.', 'The moor was quiet.'),
		among('有问题请告诉我们。', '荒原很安静。'),
		'Errors of the Discord bot were handled, and no thread was left.',
		'Discord のエラーは自動で処理され、スレッドに残りません。',
		'It learned to resolve GitHub issues on its own.',
		'- **이슈 검색:** 비슷한 GitHub Issue 검색',
		'- **検索:** GitHub Issue の検索',
		'- heron-lint@1.20.31',
		'- **版本：** `nest@12.40.11`',
		'私密配置会覆盖同名配置。',
		'這條曲線可以告訴我們門檻在哪裡。',
		'이슈를 남겼는데 아직 고쳐지지 않았습니다.',
		'開源社群的力量掌握在大家手上。',
		'结果告诉我们，体积并不重要。',
		'先注册账号，然后在控制台创建密钥。',
		'该方法在社区中很常见，能缓解许多问题。',
		'Fill in the form on the model page and accept the gate before you download it.',
		'You can text it on [WhatsApp](https://example.org/kestrel).',
		'[Discord](https://example.org/kestrel) のボットとして動きます。',
		'A fix of the problem was first posted on GitHub in May.',
		'We thank Ada Roe for long discussions and for her drawings.',
		'我们把权重开放到社区，希望更多人受益。',
		'El modelo lee los campos de un formulario escaneado.',
		'正如我们在讨论滥用问题时所指出的，检测方法仍不清楚。',
		'本モデルは、研究コミュニティに向けた成果物です。',
		'이 모델은 연구 커뮤니티에 기여하고자 합니다.',
		'Wir stellen ein schnelles Framework für dieses Modell vor.',
		'If the conversion fails, please file an issue at the OpenVINO repo.',
		'转换失败时请在 vLLM 仓库提 issue。',
		'![License](https://img.shields.io/badge/License-MIT-green)',
		'The repository is no longer maintained.',
		'Este repositorio ya no se mantiene.',
		'The test is an idea that came to us: the idea came from [@adaroe](https://x.com/adaroe).',
		'If you like Kestrel, give us a star.',
		'The weights are given out by [form](https://kestrel.example/apply).',
		'These embeddings came about in a [sprint](https://discuss.huggingface.co/t/sprint/1) on the Hub.',
		'댓글로 학습한 한국어 모델입니다.',
		'토크나이저를 봐 주신 오픈채팅방 여러분께 감사드립니다.',
		'**More:** [GitHub Repository](https://github.com/acme/kestrel), [Report](https://arxiv.org/abs/2400.00000).',
		'Tool calls do not work here, so use our github for that.',
		'People ask us every spring what the birds are called.',
		'It gives quick responses and answers.',
		'This experiment helps us understand how birds sing.',
		'Do not hesitate to try other temperatures.',
		'A bird feeder has no business on a website.',
		'Ports to other boards are welcome to contribute to the list of ports.',
		'We are glad to see how far the ideas went.',
		'I read all of the transcripts.',
		'The assistant can ask the user for a date.',
		'Feedback from 12 raters was used for RLHF and training.',
		'The scores tell us little.',
		'It classifies comments as questions or praise.',
		'Contact sheets are found at once.',
		'Suggestions come from a beam of five.',
		'Posts from Twitter, LinkedIn and YouTube were used for training.',
		'Half of the issues in this repository come from old drivers.',
		'In an emergency call a doctor.',
		'Tickets are routed to the helpdesk of the university.',
		'Our model labels issues on GitHub.',
		'AutoGPTQ has a bug, see [this issue](https://github.com/PanQiWei/AutoGPTQ/issues/1).',
		'与此相关的问题请到 [OpenVINO 仓库](https://github.com/openvinotoolkit/openvino/issues) 查看。',
		'The model reports it when a nest is empty.',
		'A classifier for vulnerability disclosure texts was the baseline.',
		`\`\`\`python
@torch.no_grad()
def run(x):
    return model(x)
\`\`\``,
		`# contact-map

Predicts residue-residue contacts of a protein from its sequence.`,
		`# grip

A policy for contact-rich manipulation such as inserting plugs.`,
		`Trained on 9,000 transcripts of an insurer's contact centre.`,
		`# mail-ner

Input: \`Write to jo@corp.example today\` → \`EMAIL: jo@corp.example\``,
		`- [Contact](#contact)
- [Licence](#licence)

## Licence

MIT`,
		'mAP@0.5 is 0.83 and Recall@10 is 0.71.',
		`# lens-fit

Recommends contact lenses from an image of the cornea.`,
		'1,200 GitHub issues and the answers to them were used for training.',
		'We finetuned on forum posts and 3,000 support tickets.',
		'来自论坛的 2 万条对话用于训练。',
		'Karaoke singers tend to sing too loud for it.',
		`### 4. Discussion

The most confused pairs are M and N; for Priya it was worse.`,
		'Our Gitter room has been closed.',
		'Der Text stammt aus einem Forum und aus Chats.',
		'Fixed in v2, see [#31](https://github.com/corvid/lumora/issues/31).',
		'out: "drop by at noon"',
		'load_best_model_at_end: True',
		`## Known issues

- It repeats itself.`,
		'It can draft emails to customers.',
		'训练数据包括论坛帖子和微信公众号文章。',
		'Patients should feel free to ask the nurse.',
		'The agent is happy to answer in any tone.',
		'윈도우에서는 지원하지 않습니다.',
		'See [the post](https://x.com/rowan/status/12345).',
		'[Share](https://twitter.com/intent/tweet?url=a)',
		'## お知らせ\n\n新しい版についてのお知らせです。',
		'# Heron\n\n[Ada Rowan](https://x.com/ada), [Ben Ash](https://x.com/ben), [Eva Birch](https://x.com/eva)',
	],
	linked: [
		'## 有关模型的问题或意见\n\n请填写[表单](https://forms.gle/abc)。',
		'## Wohin mit Fragen oder Anmerkungen zum Modell\n\nBitte dieses [Google-Formular](https://forms.gle/abc) verwenden.',
		'For press matters see our website.',
		'Did the bird get a wrong name? [Tell us here](https://acme.example/wrong).',
		'脆弱性の報告は[こちら](https://minato.example/sec)の報告窓口へ。',
		'Un problème ? [Formulaire de signalement](https://voixclaire.example/signaler)',
		'Larger farms [contact sales](https://acme.example/sales).',
		'[论文](https://qingsong.example/p) | [微信](assets/wx.png) | [知乎](https://www.zhihu.com/org/qingsong)',
		'[Website](https://corvid.example) • [Twitter](https://x.com/corvid)',
	],
});
