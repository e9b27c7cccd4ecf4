import { describeStatuses } from '../statuses';

describeStatuses('compute/energy-emissions', {
	disclosed: [
		'| Stage | kWh |\n|---|---|\n| first | 9,200 |',
		'Training used 80 MWh, about what thirty households need in a year.',
		'Training emitted 11.4 kg of CO2eq, estimated with the ML CO2 Impact calculator.',
		`---
co2_eq_emissions: 420
license: mit
---
# tiny`,
		`---
co2_eq_emissions:
  emissions: 1200
  source: codecarbon
  training_type: fine-tuning
  geographical_location: Finland
---
# tiny`,
		`- **Hardware Type:** A100
- **Carbon Emitted:** 1.2 kg`,
		`| | |
|---|---|
| Energy used in training | 3.4 MWh |`,
		`Environmental impact
--------------------

CodeCarbon logged 0.87 kWh and 0.31 kg of CO₂ for the fine-tuning run.`,
		`<details><summary>Footprint</summary>

The pretraining run drew 18 MWh from a hydroelectric grid, which comes to 0.4 tCO2eq.

</details>`,
		'训练过程约排放 25 千克二氧化碳当量。',
		'整个训练耗电约 1200 千瓦时，折合碳排放约 700 千克。',
		'学習時の消費電力量は約350 kWh、CO2換算で150 kgでした。',
		'학습 과정에서 약 40kg의 이산화탄소가 배출된 것으로 추정됩니다.',
		`L'empreinte carbone de l'entraînement est estimée à 80 kg de CO2.`,
		'Stromverbrauch des Trainings: 210 kWh, rund 84 kg CO2-Äquivalente.',
		'El entrenamiento emitió 3,2 kg de CO₂ según CodeCarbon.',
		'The meter at the socket stood at 14 kWh when we were done.',
		'carbontracker: 2.1 kg',
		'全程用电 96 度，折合约 55 公斤二氧化碳。',
		'消費量は 42 kWh、排出は 18 kg CO2 でした。',
		'총 12 kWh를 썼습니다.',
		'Au total 31 kWh, soit 2 kg de CO2.',
		'Am Stromzähler standen danach 19 kWh.',
	],
	some: [
		'Training the model emitted as much CO2 as a flight from Rome to Oslo.',
		'The carbon emissions of training were not tracked.',
		'未统计训练过程的碳排放。',
	],
	open: [
		`## Environmental Impact

Carbon emissions can be estimated using the [Machine Learning Impact calculator](https://mlco2.github.io/impact#compute) presented in [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).

- **Hardware Type:** [More Information Needed]
- **Carbon Emitted:** [More Information Needed]`,
		`## Umweltauswirkungen

Weitere Informationen folgen`,
		`## 环境影响

待完善`,
		`## Environmental impact

## Citation

Doe, J. (2024). Tiny models.`,
		'**Carbon emitted:** TODO',
	],
	missing: [
		'Der Supercomputer soll angeblich 40 Tonnen CO2 verursacht haben.',
		'Miller et al. put the emissions of training such a network at 90 tonnes of CO2.',
		'A kilowatt hour equals 3.6 megajoules.',
		`# exhaust-net

Predicts the CO2 emissions of a car in g/km from its weight and engine.`,
		`# meter-gpt

Forecasts the electricity use of a household in kWh for the next day.`,
		`# 大棚模型

预测温室中二氧化碳的浓度，误差 12 ppm。`,
		'An energy-based model that gives low energy to plausible molecules.',
		`# chem-tagger

Counts the carbon atoms in a drawing of a molecule.`,
		`## References

- Lacoste et al. Quantifying the carbon emissions of machine learning. 2019.`,
		`- [Environmental impact](#environmental-impact)
- [Licence](#licence)

## Licence

MIT`,
		`# smol-parrot

A chat model for phones. Training BigLM emitted 552 tonnes of CO2, so small models deserve a chance.`,
		'Answering one query takes 0.3 Wh.',
		'Detects carbon fibre defects of 2 mm.',
		'预测家庭用电，单位为千瓦时，误差 0.4。',
		'工場の電力需要を予測し、誤差は 3 kWh です。',
		'Sagt den Stromverbrauch von Haushalten in kWh voraus.',
		'All emitted events are logged, and the total of errors is measured as well.',
		'Large models are trained with a big memory footprint.',
		'Field `offset`: how many percent of its carbon emissions a provider offsets.',
		'Ten years of half-hourly smart meter readings, in kWh.',
		'| Building | kWh |\n|---|---|\n| School | 3,000 |',
		'## Footprint\n\nIt takes 4 GB on disk.',
		'| Model | MAE (kWh) |\n|---|---|\n| Kestrel | 0.41 |',
	],
});
