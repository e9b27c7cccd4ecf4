import { describeStatuses } from '../statuses';

describeStatuses('risk/bias', {
	disclosed: [
		'In our tests the model showed a bias towards urban households.',
		'Ask for a CEO and the picture becomes a white man in a suit.',
		'Rural dialects were hardly recorded, and it shows.',
		'Wheelchair users set off alarms three times more often.',
		'Swahili speakers from the coast are understood far better than those from the lake.',
		'左撇子用户的手势识别率比右手低 9%。',
		'儿童说话认不准。',
		'年配の書き手の文では判定がぶれる。',
		'젊은 여성군에서 민감도가 낮았습니다.',
		'Los nombres gitanos disparan la etiqueta «delito».',
		'Jüngere Antragsteller schneiden unabhängig von der Bonität schlechter ab.',
		'The word error rate is twice as high for women as for men.',
		'Because most training photographs come from Europe, weddings elsewhere are often labelled as carnivals.',
		'- **Bias:** occupations are gendered (nurse → she, engineer → he) in 71 % of completions',
		`| Group | False positive rate |
|---|---|
| Skin type I-II | 4 % |
| Skin type V-VI | 11 % |

The gap shows that the classifier is unfair to darker skin.`,
		`**Fairness**

African American English is flagged as offensive 1.6 times as often as other English; we have not been able to close that gap.`,
		`Bias
----

Answers favour the views of urban newspapers, which make up two thirds of the corpus.`,
		'<p>On WinoGender the model resolves 81 % of male but only 64 % of female pronouns.</p>',
		`<details><summary>Biases we found</summary>

Well-studied organisms are over-represented; scores for viral proteins are systematically too low.

</details>`,
		'模型对女性存在职业刻板印象，例如倾向于把护士描述为女性。',
		'**偏见：** 由于语料多来自一线城市，模型对农村人群的描述带有负面倾向。',
		'学習データは男性話者に偏っており、女性話者の認識精度が低くなります。',
		'이 모델은 특정 성별과 지역에 대한 고정관념을 재생산합니다. 예를 들어 간호사를 주로 여성으로 묘사합니다.',
		'Le modèle associe plus souvent les métiers de soin aux femmes (68 % des phrases générées).',
		'Bewerbungen mit ausländisch klingenden Namen werden im Mittel um 0,3 Punkte schlechter bewertet, das Modell ist also voreingenommen.',
		'El modelo reproduce estereotipos de género: asigna «ingeniero» a los hombres en el 80 % de los casos.',
	],
	partial: [
		'The tagger may inherit prejudices.',
		'Es kann Vorurteile übernehmen.',
		'They may contain biases or other undesired effects.',
		'它们可能带有偏见或其他不良影响。',
		'Ils peuvent contenir des biais ou d\'autres effets indésirables.',
		'Pueden contener sesgos u otros efectos no deseados.',
		'Like any language model, it may reproduce biases that are present in its training data.',
	],
	some: [
		'Bias has not been evaluated.',
		'未评估模型的偏见。',
	],
	open: [
		`## Bias, Risks, and Limitations

[More Information Needed]`,
		`## Bias and fairness

TBD`,
		`## 偏见与公平性

待补充`,
		`## Biais

À compléter`,
		`## Fairness

## Licence

MIT`,
	],
	missing: [
		'The layer may contain a bias term.',
		'CrowS-Pairs contains stereotypes.',
		'이 모델은 글의 정치적 편향을 분류합니다.',
		'The posts were labelled by native speakers for a shared task with 45 teams.',
		'BBQ is a dataset of questions in 11 categories.',
		'Like most minority languages it is found in few corpora.',
		'The results may show unwanted deviations between runs.',
		'Do not use it to spread stereotypes about women or religious groups.',
		'不得用于传播针对民族或性别的歧视内容。',
		'Runs can be logged to Weights & Biases while the model trains.',
		'Each data card should inform users of potential biases in the dataset.',
		'Most models may be biased against women, as the benchmark shows.',
		'Dropout is fused with the bias of the model, which moves less data.',
		'This makes the cache susceptible to races between two calls.',
		'The female voice was recorded by an actress from Cork.',
		'Latin insertions and marginalia go wrong.',
		'A nurse and two doctors drew the outlines.',
		'本模型由两位医生和一位护士标注。',
		'女性の声で読み上げます。',
		'Eine Frau aus Celle hat 14 Stunden Märchen gelesen.',
		'La voz es de una mujer de Cádiz.',
		'All linear layers are without bias, as in the usual recipe.',
		`\`\`\`python
self.out = nn.Linear(512, 10, bias=False)
\`\`\``,
		'The optimizer is Adam with bias correction.',
		'Convolutions give the network a useful inductive bias.',
		`# press-lens

Tells whether an article leans left or right, which helps to study media bias.`,
		`# chip-tuner

Predicts the bias voltage of a transistor from its layout.`,
		'The scheduler shares the GPUs among the users with weighted fairness.',
		`- [Bias](#bias)
- [Licence](#licence)

## Licence

MIT`,
	],
});
