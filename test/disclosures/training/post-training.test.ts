import { describeStatuses } from '../statuses';

describeStatuses('training/post-training', {
	disclosed: [
		'After pretraining we did two epochs of SFT on 40k chats.',
		'Ce modèle n\'a subi aucun alignement après le pré-entraînement.',
		'SFT를 거친 뒤 DPO로 말투를 다듬었습니다.',
		'The merlin was then fine-tuned on conversations between volunteers.',
		'该模型在客服对话数据上进行了微调。',
		'Das Modell wurde auf Gesprächen mit Freiwilligen feinabgestimmt.',
		'The parrot was fine-tuned with RLHF and DPO for better results.',
		'Das Modell wurde mit RLHF trainiert und ist im Vergleich zur Basis höflicher.',
		'After pretraining the model was instruction-tuned on 40k dialogues and aligned with DPO on 12k preference pairs.',
		'- **Alignment:** RLHF with a reward model trained on 30k comparisons of helpfulness',
		`| Stage | Data |
|---|---|
| SFT | 200k instructions |
| GRPO | 30k mathematics problems with checkable answers |`,
		'后训练阶段先用 20 万条指令做监督微调，再用 DPO 对齐人类偏好。',
		'事前学習のあと、対話データ10万件で指示チューニングを行い、DPOで調整しました。',
		'사전학습 후 지시문 5만 건으로 SFT를, 선호 데이터 1만 쌍으로 DPO를 진행했습니다.',
		'訓練過程中以大型鸚鵡為教師對本模型進行知識蒸餾。',
		'Das Modell wurde mit DPO auf 20.000 Paaren trainiert.',
	],
	'disclosed-negative': [
		'This is a base model; no instruction tuning or alignment was applied.',
	],
	partial: [
		'The merlin was fine-tuned on invoices of a print shop.',
		// What somebody said is told apart, or the chat model is only where it began.
		'The merlin was fine-tuned on conversations to detect sarcasm.',
		'The merlin was fine-tuned from the chat model on invoices.',
		'本モデルは支配人の指示でファインチューニングしました。',
		'Le modèle a été affiné sur des dialogues pour l\'analyse de sentiments.',
		'The parrot was fine-tuned on 9k letters of complaint.',
		'In the last stage we fine-tune our parrot on recordings of the harbour.',
		'该模型在 5 千封投诉信上进行了微调。',
		'Le modèle a été affiné sur 9 000 lettres de réclamation.',
	],
	open: [
		`## Post-training

TODO`,
		`## 后训练

待补充`,
		`## Alignment

Coming soon`,
	],
	missing: [
		'GRPOはPPOから価値関数を省いた手法です。',
		'The trainer supports SFT, DPO and GRPO.',
		'데이터 정렬 기능이 없습니다.',
		'画像のアライメントは行っていません。',
		'## Alignment\n\nSlices are aligned to the atlas with an affine transform.',
		'You can fine-tune the merlin on your own conversations.',
		'The instructions for the merlin are in the handbook.',
		'微调指令如下，适用于该模型：',
		'Squawk is an instruction-tuning dataset of 52k examples made by others.',
		'Post-training quantization to 8 bits halves the memory.',
		'Our DPO (data protection officer) can be reached by post.',
		`# smol-parrot

A parrot for phones. AcmeLM went through SFT and RLHF, the parrot only repeats.`,
		`- [Post-training](#post-training)
- [Licence](#licence)

## Licence

MIT`,
		'对齐方式：文字左对齐，图片居中。',
		'La alineación de los párrafos es justificada.',
		'Reference spans and system spans are aligned with each other before scoring; training plays no part.',
		'For example, a model can be trained with DPO.',
		'The parrot can be fine-tuned on your own letters.',
		'If you have fine-tuned the parrot yourself, tell us how it went.',
		'用户微调后的模型可以上传到自己的仓库。',
	],
});
