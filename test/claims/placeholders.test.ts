import assert from 'node:assert/strict';
import { isNotApplicable, isPlaceholder } from '../../src/claims/placeholders';

describe('claims: placeholders', () => {
	for (const text of ['', '[More Information Needed]', '[More information needed](https://e.org)'.slice(0, 25), 'More information needed.', 'TODO', 'TODO: describe the data', '**TBD**', '{{ training_data | default("[More Information Needed]", true)}}', '<your text>', '[INSERT NAME]', '[Describe the data here]', '...', '待补充', '待补充。', 'Carbon emissions can be estimated with the ML CO2 Impact calculator of Lacoste et al. (2019).', '碳排放量可使用 ML CO2 计算器估算。', 'Las emisiones de carbono se pueden estimar con la calculadora de Lacoste et al. (2019).', 'Les émissions de carbone peuvent être estimées à l\'aide du calculateur de Lacoste et al. (2019).', 'CO2-Emissionen können mit dem Rechner von Lacoste et al. (2019) geschätzt werden.', '二酸化炭素排出量は、Lacoste et al. (2019) の計算ツールで推定できます。', '탄소 배출량은 Lacoste et al. (2019)의 계산기로 추정할 수 있습니다.', '炭素排出量は、Lacoste et al. (2019) の計算ツールを使って見積もることができます。', '在此处说明模型的局限性', '请在此处简要描述训练数据', '如果您是本模型的贡献者，我们邀请您根据模型贡献文档，及时完善模型卡片内容。', '準備中', '작성 예정', 'À compléter', 'Weitere Informationen folgen.', 'Próximamente', '[待补充]', 'Not disclosed: [give the reason].', 'The training data are not disclosed because [give the reason].', 'Not applicable: TODO', '未公开，因为[请说明原因]。', '不适用：[请说明原因]', '- **Who:** [More Information Needed]\n- **When:** [More Information Needed]', '| Test | Score |\n| --- | --- |\n| MMLU | [More Information Needed] |']) {
		it(`is: ${text}`, () => { assert.equal(isPlaceholder(text), true); });
	}
	for (const text of ['MIT', 'We need more information on users, so we asked 20 of them.', '[Wikipedia](https://e.org)', '[1]', 'Unknown words are mapped to [UNK].', 'Emissions can be estimated with the calculator at 12 kg of CO2.', 'CO2-Emissionen können mit Ökostrom sinken.', '탄소 배출량은 계산기로 12 kg으로 추정할 수 있습니다.', 'Les émissions de carbone ont été mesurées avec un wattmètre.', '此处的训练数据为维基百科。', '请填写此表单。', '请说明来源为本模型，引用如下：Roe 2024。', '无', 'Todos los datos son públicos.', 'trained on {A, B}', 'Not disclosed: our partner forbids it.', 'Details were not disclosed because the study is [under review](https://e.org).', '未公开，因为合作方不允许。', 'We trained on Wikipedia: [list the dumps]', '- **Who:** Three experts\n- **When:** [More Information Needed]', '| Test | Score |\n| --- | --- |\n| MMLU | 61 |\n| GSM8K | [More Information Needed] |']) {
		it(`is not: ${text}`, () => { assert.equal(isPlaceholder(text), false); });
	}
	for (const text of ['Further information is required.', '需要补充更多信息。', '更多细节待补充', '詳細情報が必要です', 'さらなる情報が必要です。', '詳細は後日追記予定です', '자세한 정보가 필요합니다.', 'Plus d’informations sont nécessaires.', 'Informations complémentaires requises', 'Weitere Angaben werden benötigt', 'Se necesita más información para otras recomendaciones.', 'Más información necesaria']) {
		it(`asks for more: ${text}`, () => { assert.equal(isPlaceholder(text), true); });
	}
	for (const text of ['More information is needed to tell crows from ravens than a single call.', '更多信息请见论文', '詳細は論文を参照してください', '자세한 정보는 논문을 참고하세요.', 'Plus d’informations sur le corpus', 'Weitere Angaben stehen im Bericht', 'Se necesitan 16 GB de memoria']) {
		it(`says something: ${text}`, () => { assert.equal(isPlaceholder(text), false); });
	}
	for (const text of ['Not documented', '*No information available.*', '未说明', '暂无说明', '記載なし', '기재되지 않음', 'Non documenté.', 'Keine Angabe', 'Sin documentar']) {
		it(`admits that nothing is said: ${text}`, () => { assert.equal(isPlaceholder(text), true); });
	}
	for (const text of ['Not documented: the crows of 2021', 'No information on its users is kept.', '未说明的数据均来自论坛', '記載なしの項目は除外した', 'Keine Angaben zu Personen in den Daten', 'The training data are undisclosed.']) {
		it(`says something beside it: ${text}`, () => { assert.equal(isPlaceholder(text), false); });
	}
	for (const text of ['Not documented.', 'Not documented', 'Not yet described', 'This information has not been provided', 'No information available yet', 'Nothing recorded here so far', 'To be documented', '尚未记录', '未提供相关信息', '暂无说明', '待撰寫', '記載なし', '情報はありません。', 'まだ文書化されていません。', '準備中です。', '정보 없음', '아직 작성되지 않았습니다.', '추후 보완', '준비 중입니다.', 'Non documenté', 'Pas encore renseigné', 'Aucune information disponible', 'Nicht dokumentiert.', 'Noch keine Angaben', 'Wird noch ergänzt', 'Sin documentar', 'No especificado', 'No hay información disponible']) {
		it(`was never written: ${text}`, () => { assert.equal(isPlaceholder(text), true); });
	}
	for (const text of ['Not documented in the paper is the second run.', 'Not disclosed', 'No information is stored.', 'Not provided by our API: images.', 'None', '不记录用户信息', '未公开', '記録していません。', '提供していません。', '기록하지 않습니다.', 'Aucune donnée personnelle', 'Keine Angaben zu Personen werden gespeichert.', 'Keine', 'No se publica', 'Sin datos personales']) {
		it(`was decided or told: ${text}`, () => { assert.equal(isPlaceholder(text), false); });
	}
	for (const text of ['To get an estimate of the CO2 emitted, one can turn to the Machine Learning Impact calculator, introduced by Lacoste et al. (2019).', 'Readers may consult the Machine Learning Impact calculator for the carbon footprint.', '想了解碳排放，可以使用 Lacoste 等人的计算器。', 'Der CO2-Ausstoß lässt sich mit dem Rechner von Lacoste et al. bestimmen.', 'Vous pouvez estimer les émissions avec le calculateur de Lacoste et al. (2019).', 'One can estimate the carbon emitted with the calculator that was presented by Lacoste et al. (2019).']) {
		it(`sends to a calculator: ${text}`, () => { assert.equal(isPlaceholder(text), true); });
	}
	for (const text of ['Emissions were estimated with the calculator of Lacoste et al. (2019), which can handle TPUs.', 'With the calculator of Lacoste et al., one can arrive at 40 kg of CO2.', 'The calculator can be asked about carbohydrates.', 'The model can be used as a calculator.', '我们使用 Lacoste 等人的计算器，可以得到碳排放量。', 'Les émissions ont été estimées avec le calculateur ; on peut les réduire.']) {
		it(`tells of emissions or of calculators: ${text}`, () => { assert.equal(isPlaceholder(text), false); });
	}
	it('takes a bare word that something does not apply for filler, and a pointer behind it for what it is', () => {
		for (const text of ['N/A', 'n/a', 'Not applicable.', '不适用', '該当なし']) assert.deepEqual([isPlaceholder(text), isNotApplicable(text)], [true, false], text);
		assert.deepEqual([isPlaceholder('n/a: see below'), isNotApplicable('n/a: see below')], [false, false]);
	});
	it('tells what does not apply for a reason', () => {
		for (const text of ['Not applicable: the model is not trained.', 'Not applicable, because it has no weights.', '**Not applicable:** no data were used', '不适用：该模型未经训练。', '不适用，因为模型没有权重。', 'Sans objet : modèle non entraîné']) assert.equal(isNotApplicable(text), true, text);
		for (const text of ['Not applicable: [give the reason].', 'Not applicable: TBD', '不适用，因为[请说明原因]。', 'The licence is not applicable: it was withdrawn.', 'N/A because']) assert.equal(isNotApplicable(text), false, text);
	});
});
