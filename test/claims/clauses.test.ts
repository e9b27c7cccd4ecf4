import assert from 'node:assert/strict';
import { splitClauses } from '../../src/claims/clauses';

describe('splitting sentences into clauses', () => {
	const cases: readonly (readonly string[])[] = [
		['AcmeLM scores 88', ', but ', 'ours needs one GPU.'],
		['The large version is coming', ', ', 'currently it reaches 78 % on QA.'],
		['Whereas AcmeLM scores 88', ', this one is small.'],
		['It was trained on text', '; ', 'the code follows.'],
		['训练数据未公开', '，但模型可以下载。'],
		['学習データは非公開です', 'が、', 'コードは公開しています。'],
		['데이터는 공개하지 않지', '만, ', '코드는 공개합니다.'],
		['Das Modell ist klein', ', aber ', 'schnell.'],
		['Le modèle est petit', ', mais ', 'rapide.'],
		['El modelo es pequeño', ', pero ', 'rápido.'],
		['Trained for two epochs', ', so ', 'you can skip that.'],
		['训练了两轮，', '所以', '你不必再训练。'],
		['Entraîné deux fois', ', donc ', 'vous pouvez passer.'],
	];
	for (const parts of cases) {
		it(`splits “${parts.join('')}”`, () => {
			const sentence = parts.join('');
			const clauses = splitClauses(sentence);
			assert.equal(clauses.length, 2);
			assert.equal(clauses.map(({ start, end }) => sentence.slice(start, end)).join(''), sentence);
			assert.equal(sentence.slice(clauses[0]!.start, clauses[0]!.end), parts[0]);
		});
	}

	it('leaves a plain sentence whole', () => {
		for (const sentence of ['The model was trained on text, images and audio.', '训练数据包括网页、书籍，而且经过清洗。', 'Butter and whilest.', 'It is small, so it runs fast.', '模型很小，所以速度快。']) assert.equal(splitClauses(sentence).length, 1, sentence);
	});

	it('stops at a dozen', () => {
		assert.equal(splitClauses('a; '.repeat(1000)).length, 12);
	});
});
