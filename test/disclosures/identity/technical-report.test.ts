import { describeStatuses } from '../statuses';

describeStatuses('identity/technical-report', {
	disclosed: [
		'如果本模型对你的研究有用，请引用：李雷等，https://openreview.net/forum?id=OwlOwl1',
		'消融实验的结果写在我们的论文里：https://openreview.net/forum?id=EuleEule2',
		'Our preprint, medRxiv 10.1101/2021.02.03.21251111, tells how it was made.',
		'Kestrel is presented in our paper, https://arxiv.org/abs/2401.00001.',
		'- **Paper:** [Reading the sheep](https://doi.org/10.1000/sheep.2023.1)',
		`| Resource | Link |
|---|---|
| Technical report | https://example.org/kestrel-report.pdf |`,
		`\`\`\`bibtex
@article{roe2024kestrel, title={Kestrel: a small model for birds}, author={Roe, Ada}, journal={arXiv preprint arXiv:2401.00001}, year={2024}}
\`\`\``,
		'**技术报告：** [青松技术报告](https://arxiv.org/abs/2402.00002)',
		'論文は[こちら](https://arxiv.org/abs/2403.00003)（arXiv:2403.00003）をご覧ください。',
		'# Kestrel: hearing birds\n\nThe [Kestrel](https://arxiv.org/abs/2401.00001) is a small encoder.',
	],
	'disclosed-negative': [
		'There is no paper about this model.',
	],
	linked: [
		`# Kestrel

[Paper](https://arxiv.org/abs/2401.00001) | [Code](https://github.com/acme/kestrel) | [Data](https://example.org/songs)`,
	],
	partial: ['In our recent paper we propose Kestrel.'],
	open: [
		'- **Paper [optional]:** [More Information Needed]',
		'**Paper:** coming soon',
		`## 技术报告

即将发布`,
	],
	missing: [
		// The paper on a method is somebody else's.
		'Quantised with a scheme described at https://arxiv.org/abs/2210.17323.',
		'微调采用秩分解（https://arxiv.org/abs/2106.09685）。',
		'Der Encoder folgt einer bekannten Bauart (https://arxiv.org/abs/1706.03762).',
		'Our annual report on energy has come out.',
		`# weather-teller

Turns measurements into the weather report of the evening news.`,
		'Reads the headlines of a scanned newspaper.',
		`- [Technical report](#technical-report)
- [Licence](#licence)

## Licence

MIT`,
		`# rock-paper

Plays rock, paper, scissors against the camera.`,
		`\`\`\`bibtex
@software{roe2024kestrel, title={Kestrel}, author={Roe, Ada}, year={2024}, url={https://github.com/acme/kestrel}}
\`\`\``,
		`# Kestrel

Hears birds.

## References and acknowledgements

- OwlNet: https://arxiv.org/abs/2001.00001
- WrenNet: https://arxiv.org/abs/2002.00002
- RobinNet: https://arxiv.org/abs/2003.00003
- FinchNet: https://arxiv.org/abs/2004.00004`,
		'Le modèle de base tient en mémoire sur un téléphone.',
		'이 방법은 원래 논문에 있는 손실을 쓰지 않는 모델입니다.',
	],
});
