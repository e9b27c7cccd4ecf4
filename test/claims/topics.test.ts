import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { sectionTopics } from '../../src/claims/topics';

/** What a heading announces below the title of a card, and below another heading. */
function topicsOf(name: string, parent?: string): readonly string[] {
	const { sections } = parseCard(`# m\n\n${parent === undefined ? '' : `## ${parent}\n\n`}### ${name}\n\nx\n`);
	return sectionTopics(sections.at(-1)!).map(({ id }) => id);
}

describe('claims: topics of headings', () => {
	for (const [name, id] of [
		['Nicht vorgesehene Anwendungsfälle', 'use/out-of-scope'], ['Cas d\'usage hors périmètre', 'use/out-of-scope'], ['超出适用范围的用例', 'use/out-of-scope'], ['対象外のユースケース', 'use/out-of-scope'], ['범위를 벗어난 사용 사례', 'use/out-of-scope'], ['Casos de uso excluidos', 'use/out-of-scope'],
		['What the models are for', 'use/intended'], ['Usages principaux', 'use/intended'], ['Einsatzmöglichkeiten', 'use/intended'], ['Uso evaluado', 'use/intended'], ['ダウンストリーム利用', 'use/intended'],
		['Autores de la Model Card [opcional]', 'identity/developer'], ['Auteurs de la fiche', 'identity/developer'], ['모델 카드 작성자', 'identity/developer'], ['Kontakt zur Model Card', 'identity/contact'], ['Contacto de la Model Card', 'identity/contact'], ['Who to ask', 'identity/contact'],
		['Datum des Modells', 'identity/release-date'], ['모델 날짜', 'identity/release-date'], ['When did it come out?', 'identity/release-date'], ['In APA style', 'identity/citation'], ['How to run it', 'availability/inference-code'], ['Data prep', 'data/processing'], ['Trainingsprozedur', 'training/recipe'], ['Computing environment', 'compute/hardware'],
	] as const) it(`${name}: ${id}`, () => { assert.include(topicsOf(name), id); });
	for (const [name, id] of [
		['Supported accelerators', 'compute/hardware'], ['Consultas', 'identity/contact'], ['Paper y ejemplos', 'availability/inference-code'], ['Publication and examples', 'availability/inference-code'], ['Results out of the box', 'use/intended'], ['As is', 'use/intended'], ['Kontakt zur Model Card', 'model/description'],
	] as const) it(`${name}: not ${id}`, () => { assert.notInclude(topicsOf(name), id); });
	it('leaves out what is linked beside a name, and reads the whole where that is a name', () => {
		assert.deepEqual(topicsOf('Usage [Colab](https://example.org/usage)'), ['availability/inference-code']);
		assert.deepEqual(topicsOf('[Training](https://example.org/train) data'), topicsOf('Training data'));
	});
	it('takes short names for uses below a heading on uses only', () => {
		assert.include(topicsOf('Out of the box', 'Uses'), 'use/intended');
		assert.notInclude(topicsOf('Out of the box', 'Results'), 'use/intended');
	});
});
