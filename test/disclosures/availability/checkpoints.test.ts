import { describeStatuses } from '../statuses';

describeStatuses('availability/checkpoints', {
	disclosed: [
		'Intermediate checkpoints of every 1,000 steps are on the branches `step1000` to `step143000`.',
		`\`\`\`python
model = GPTNeoXForCausalLM.from_pretrained('acme/owl', revision='step3000')
\`\`\`

Load a checkpoint from the middle of training with \`revision\`.`,
		'- **Training checkpoints:** every epoch, see https://huggingface.co/acme/owl-checkpoints',
		'我们公开了训练过程中的中间检查点，每 5000 步一个，可通过 revision 加载。',
		'学習途中のチェックポイントは1万ステップごとにブランチで公開しています。',
		'중간 체크포인트는 1,000스텝마다 브랜치로 공개합니다.',
	],
	some: [
		'The weights after 10k, 20k and 30k steps can be downloaded from the `history/` folder.',
		'We share only the final weights.',
		'エポックごとの重みをブランチとして公開しています。',
		'Les poids de toutes les 500 étapes sont disponibles dans le dossier `suivi/`.',
		'`load("acme/owl", revision="iter-004000")`',
		'Intermediate checkpoints are not released.',
	],
	open: [
		'Only the final model is used for inference.',
		'仅最终层参与训练。',
		'只保留最终答案。',
		'The script saves the weights every 500 steps to the output folder.',
		'Alle 1000 Schritte haben wir den Verlust gemessen.',
		`## Intermediate checkpoints

TBD`,
		`## 中间检查点

待补充`,
		`## Training checkpoints

## Licence

MIT`,
	],
	missing: [
		'# 부엉이\n\n모델 체크포인트는 [허브](https://huggingface.co/acme/owl)에 있습니다.',
		'# 梟\n\nチェックポイントは[ハブ](https://huggingface.co/acme/owl)にあります。',
		'Gradient checkpointing saved memory.',
		`# queue-cam

Predicts the waiting time at a border checkpoint.`,
		'The cyclists pass an intermediate checkpoint after 40 km.',
		`- [Intermediate checkpoints](#intermediate-checkpoints)
- [Licence](#licence)

## Licence

MIT`,
		'救急車は中間の検問所で止まりました。',
		'Der Marathon hat alle fünf Kilometer einen Kontrollpunkt.',
	],
});
