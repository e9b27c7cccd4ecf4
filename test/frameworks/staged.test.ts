import assert from 'node:assert/strict';
import { parseCard } from '../../src/card/parse';
import { readStatements } from '../../src/claims/statements';
import { claimsComputeSupport } from '../../src/frameworks/computeSupport';
import { readStages } from '../../src/frameworks/staged';

function stages(text: string): readonly string[] {
	return readStages(readStatements(parseCard(text))).map(({ kind, disclosure, when }) => [kind, disclosure, ...(when === undefined ? [] : [when])].join(' '));
}

describe('frameworks: what is opened in stages', () => {
	for (const [text, expected] of [
		['The weights of Foo 2 will be released in September 2026 under Apache-2.0.', 'promised availability/weights September 2026'],
		['The weights will be published on 3 March 2027.', 'promised availability/weights 3 March 2027'],
		['We plan to release the evaluation code in Q3 2026.', 'promised availability/evaluation-code Q3 2026'],
		['The data processing code will be published by the end of 2026.', 'promised availability/data-processing-code the end of 2026'],
		['The training code will be released later.', 'promised availability/training-code'],
		['We will release the dataset soon.', 'promised availability/training-data'],
		['Intermediate checkpoints will be released on 2026-11-02.', 'promised availability/checkpoints 2026-11-02'],
		['模型权重将于 2026 年 9 月开源。', 'promised availability/weights 2026 年 9 月'],
		['| Item | Status |\n| --- | --- |\n| Weights | to be released in Q4 2026 |\n', 'promised availability/weights Q4 2026'],
		['The weights of Foo 1, the previous generation, are available at https://huggingface.co/foo/foo-1.', 'earlier availability/weights'],
		['上一代模型的权重已开源。', 'earlier availability/weights'],
		['The previous version is open under Apache-2.0.', 'earlier availability/weights'],
		['The weights are available now, and the training data will be released in Q4 2026.', 'promised availability/training-data Q4 2026'],
		['Die Gewichte sind noch nicht verfügbar und werden voraussichtlich im Dezember 2026 veröffentlicht.', 'promised availability/weights Dezember 2026'],
		['数据将于下月开源。', 'promised availability/training-data 下月'],
		['推理代码将陆续开源。', 'promised availability/inference-code'],
		['上一代模型已开源。', 'earlier availability/weights'],
		['上一代模型已采用 MIT 许可证开源。', 'earlier availability/weights'],
		['モデルの重みは2026年9月に公開する予定です。', 'promised availability/weights 2026年9月'],
		['学習データは来月公開されます。', 'promised availability/training-data 来月'],
		['学習コードは近日公開します。', 'promised availability/training-code'],
		['前世代モデルの学習データは公開されています。', 'earlier availability/training-data'],
		['前世代のモデルはApache-2.0ライセンスのもとで公開されています。', 'earlier availability/weights'],
		['모델 가중치는 2026년 9월에 공개될 예정입니다.', 'promised availability/weights 2026년 9월'],
		['학습 데이터는 추후 공개하겠습니다.', 'promised availability/training-data'],
		['평가 코드는 다음 달 공개할 계획입니다.', 'promised availability/evaluation-code 다음 달'],
		['이전 세대 모델의 가중치는 공개되어 있습니다.', 'earlier availability/weights'],
		['이전 버전은 MIT 라이선스로 공개되어 있습니다.', 'earlier availability/weights'],
		['Les poids seront publiés en septembre 2026.', 'promised availability/weights septembre 2026'],
		['Nous publierons le jeu de données au T3 2026.', 'promised availability/training-data T3 2026'],
		['Le code d’évaluation sera rendu public le mois prochain.', 'promised availability/evaluation-code le mois prochain'],
		['Les poids de la version précédente sont disponibles sur le Hub.', 'earlier availability/weights'],
		['La génération précédente est entièrement ouverte sous licence Apache-2.0.', 'earlier availability/weights'],
		['Die Gewichte werden im September 2026 veröffentlicht.', 'promised availability/weights September 2026'],
		['Wir planen, die Trainingsdaten Ende 2026 zu veröffentlichen.', 'promised availability/training-data Ende 2026'],
		['Der Trainingscode soll in Kürze veröffentlicht werden.', 'promised availability/training-code'],
		['Die Gewichte des Vorgängermodells sind frei verfügbar.', 'earlier availability/weights'],
		['Die vorherige Version ist unter der Apache-2.0-Lizenz veröffentlicht.', 'earlier availability/weights'],
		['Los pesos se publicarán en septiembre de 2026.', 'promised availability/weights septiembre de 2026'],
		['Publicaremos el conjunto de datos el próximo mes.', 'promised availability/training-data el próximo mes'],
		['El código de entrenamiento será liberado a finales de 2026.', 'promised availability/training-code finales de 2026'],
		['Los pesos de la versión anterior están disponibles en el Hub.', 'earlier availability/weights'],
		['El modelo anterior es de código abierto.', 'earlier availability/weights'],
	] as const) {
		it(`reads “${text}”`, () => { assert.deepEqual(stages(text), [expected]); });
	}

	for (const [text, expected] of [
		['训练数据将于 2026 年 12 月开源，训练代码正在整理，稍后发布。', ['promised availability/training-data 2026 年 12 月', 'promised availability/training-code']],
		['上一代模型的权重、训练数据和训练代码均已开源。', ['earlier availability/training-code', 'earlier availability/training-data', 'earlier availability/weights']],
		['We will release the training code, the evaluation code and the dataset in Q3 2026.', ['promised availability/evaluation-code Q3 2026', 'promised availability/training-code Q3 2026', 'promised availability/training-data Q3 2026']],
		['Les poids sont disponibles, et le code sera publié en 2027.', ['promised availability/training-code 2027']],
	] as const) {
		it(`reads each thing in “${text}”`, () => { assert.deepEqual(stages(text), expected); });
	}

	for (const text of [
		'The weights are available at https://huggingface.co/foo/foo-2.', 'The weights will not be released.', 'The weights of the previous version are not available.', 'The model will be available through our API.', 'This card will be updated in 2026.',
		'The previous model was released in 2024 with worse results.', 'Future versions of the tuned models will be released as we improve model safety.', 'FP8 support coming soon.', 'An OpenAI-compatible API will be available at `http://localhost:8000/v1`.', 'Users share the model outputs they like.',
		// What was open before, and is only made use of or compared with.
		'The previous model was trained on publicly available datasets.', 'Compared with the previous generation, Foo 2 is fully open.', 'Unlike its predecessor, whose weights were not released, Foo 2 is open.', 'The previous version is open to criticism.',
		'我们计划在公开数据集上进行更多评测。', '与上一代相比，本模型的权重完全开源。', '上一代模型使用公开数据集训练。', '上一代模型优于其他开源模型。', '数据处理流程将在技术报告中公开。', '训练数据暂不公开。', '上一代模型的权重未公开。', '评测数据将于下月公开。',
		'今後、公開データセットで評価する予定です。', '学習データを公開する予定はありません。', '前世代より多くのデータセットを公開しています。', '重みは公開していません。', '前世代モデルは2024年に公開されました。',
		'공개 데이터셋으로 평가할 예정입니다.', '가중치를 공개할 계획이 없습니다.', '이전 버전보다 많은 데이터셋을 공개합니다.', '이전 모델의 가중치는 공개되지 않았습니다.',
		'Les poids ne seront pas publiés.', 'Le modèle sera évalué sur des jeux de données publics.', 'La version précédente a été publiée en 2024.', 'Contrairement à la version précédente, le code est ouvert.', 'Les poids sont disponibles sur le Hub.',
		'Die Gewichte werden nicht veröffentlicht.', 'Die Gewichte werden unter der Apache-2.0-Lizenz veröffentlicht.', 'Das Modell wird auf öffentlich verfügbaren Daten trainiert.', 'Im Gegensatz zur vorherigen Version ist der Code verfügbar.', 'Die vorherige Version wurde 2024 veröffentlicht.',
		'Los pesos no se publicarán.', 'El modelo será evaluado en conjuntos de datos públicos.', 'A diferencia de la versión anterior, el código está disponible.', 'El modelo anterior fue publicado en 2024.', 'Los pesos están disponibles en el Hub.', 'El modelo será de código abierto.',
		'The evaluation dataset will be released soon.', 'Fine-tuning on more datasets is planned, and the code is available on GitHub.', '我们计划在更多数据上训练，代码已在 GitHub 开源。',
	]) {
		it(`reads nothing in “${text}”`, () => { assert.deepEqual(stages(text), []); });
	}

	it('takes no version for a year', () => { assert.deepEqual(stages('The weights of Foo-2026.1 will be released.'), ['promised availability/weights']); });

	for (const text of ['in 20 jan ', 'wird im Ende ', 'will open the data, ', '将于开源数据，', 'seront très vite ']) {
		it(`takes no longer for a long line of “${text}”`, () => {
			const statements = readStatements(parseCard(`The weights will be released ${text.repeat(5000)}`));
			const start = performance.now();
			readStages(statements);
			assert.ok(performance.now() - start < 1000);
		});
	}
});

describe('frameworks: claims of supported compute', () => {
	const claims = (text: string): boolean => claimsComputeSupport(readStatements(parseCard(text)));

	for (const text of ['We thank the Google TPU Research Cloud.', 'Training used 2 million GPU hours granted by the Gauss Centre.', 'Compute was provided by EuroHPC.', 'We offer compute credits to researchers.', '感谢某某中心提供的算力。']) {
		it(`sees one in “${text}”`, () => { assert.equal(claims(text), true); });
	}

	for (const text of ['Training took 1,520 GPU hours.', 'Funded by the Saltmarsh Foundation, grant 2025-014.', 'We thank the reviewers.', 'The model supports GPU inference.', '支持多种计算资源。', 'We computed the scores with the script provided by the authors.']) {
		it(`sees none in “${text}”`, () => { assert.equal(claims(text), false); });
	}
});
