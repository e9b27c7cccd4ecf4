import { describeStatuses } from '../statuses';

describeStatuses('safety/system-safeguards', {
	disclosed: [
		'出荷版にはコンテンツフィルタがありません。',
		'Every reply is checked by a keyword blocklist before it is shown.',
		'Chaque réponse est vérifiée par un modèle de modération.',
		'机械臂超速时安全控制器会切断电源。',
		'All generated images are filtered before they are shown.',
		'Deploy the model behind Llama Guard, which filters both prompts and answers.',
		'- **Watermark:** every image carries an invisible watermark that `owlmark` detects',
		`**System prompt**

We recommend this system prompt: “You are a careful assistant. Decline requests for illegal acts.”`,
		'部署时建议搭配内容审核接口，对输入和输出进行过滤。',
		'配備時には有害な入力を弾くガードレール(NeMo Guardrails)の併用を推奨します。',
		`Une liste de blocage et un filtre de contenu sont fournis avec le serveur d'inférence.`,
	],
	'disclosed-negative': [
		'The model comes without guardrails or content filters.',
	],
	open: [
		`## Guardrails

TODO`,
		`## 安全护栏

待补充`,
		`## Content moderation

Coming soon`,
	],
	missing: [
		'Each LSTM cell has an input gate and an output gate.',
		'The API returns 400 and rejects the request if the prompt is too long.',
		'入力画像はフィルタで平滑化されます。',
		'Un filtre anti-bruit est appliqué à l\'entrée.',
		'输入图像经过过滤器去噪后输出。',
		'Deployers should bring their own content filters.',
		'We filtered the corpus with a keyword blocklist.',
		'We find that the generated images from OWL (filtered) look half real.',
		`# road-eye

Finds damaged guardrails along motorways.`,
		`# unmark

Finds watermarks in old photographs of stamps.`,
		'Drink in moderation.',
		`- [Guardrails](#guardrails)
- [Licence](#licence)

## Licence

MIT`,
	],
});
