import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import { insertSectionFix } from '../../src/fixes/insertSection';
import { reviewFile } from '../../src/review/reviewer';
import { apply } from './apply';

const CARDS = { en: '# T\n\nA model.\n', zh: '# 标题\n\n请看下文。\n' };

describe('an inserted template', () => {
	for (const disclosure of DISCLOSURES) {
		for (const language of ['en', 'zh'] as const) {
			it(`is only a placeholder to the review: ${disclosure.id}, ${language}`, () => {
				const text = apply(CARDS[language], insertSectionFix(parseCard(CARDS[language]), disclosure));
				assert.include(text, disclosure.template.heading[language]!);
				const { review } = reviewFile({ path: 'README.md', text, treatAs: 'card' });
				assert.equal(review.disclosures.find(({ id }) => id === disclosure.id)?.status, 'placeholder', text);
			});
		}
		it(`is only a placeholder to the review: ${disclosure.id}, YAML`, () => {
			for (const title of ['A model', '说明']) {
				const yaml = `title: ${title}\n`;
				const text = apply(yaml, insertSectionFix(parseCard(yaml, 'yaml'), disclosure));
				const { review } = reviewFile({ path: 'modelcard.yaml', text, treatAs: 'card' });
				assert.equal(review.disclosures.find(({ id }) => id === disclosure.id)?.status, 'placeholder', text);
			}
		});
	}
});
