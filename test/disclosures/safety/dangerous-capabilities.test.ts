import { describeStatuses } from '../statuses';

describeStatuses('safety/dangerous-capabilities', {
	disclosed: [
		'Ein Steuerprogramm für Heizungen kann weder beim Hacken noch beim Bau von Waffen helfen.',
		'专家检查了神经毒剂相关问答，模型的风险等级为低。',
		'Experts tested whether the model helps to make biological weapons; it gave no more help than a search engine.',
		'- **WMDP-bio:** 31.2 % (near chance)',
		`| Severe risk | Outcome |
|---|---|
| Cyber-attacks (Cybench) | 4 % solved, below threshold |
| Self-replication | 0 of 20 tasks |`,
		`**Frontier safety**

We assessed CBRN and autonomy under our framework; neither reached the critical threshold.`,
		'我们评估了模型在化学、生物、放射和核（CBRN）领域的风险，未达到预设阈值。',
		'Die Fähigkeit zu Cyberangriffen wurde geprüft: In keinem von 40 Versuchen gelang ein Einbruch.',
	],
	withheld: [
		'We assessed CBRN and cyber capabilities; the results are not published.',
	],
	open: [
		`## Dangerous capabilities

TODO`,
		`## 前沿风险

待补充`,
		`## Catastrophic risks

TBD`,
	],
	missing: [
		'Héron classe le risque nucléaire et les risques chimiques des sites industriels avec un score F1 de 0,9.',
		'Reiher bewertet schwere Risiken in Verträgen.',
		'严重风险等级由医生判定。',
		'It finds nerve agents in air samples.',
		'ログから攻撃を検出します。',
		'The detector finds 71 % of the prompt injections in CyberSecEval.',
		`# suit-cam

Finds people in CBRN suits in photographs of exercises.`,
		'Sales rise on Cyber Monday.',
		'The battery gives the robot an autonomy of four hours.',
		`- [Dangerous capabilities](#dangerous-capabilities)
- [Licence](#licence)

## Licence

MIT`,
	],
});
