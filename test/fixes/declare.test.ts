import { assert } from 'chai';
import { parseCard } from '../../src/card/parse';
import { DISCLOSURES, findDisclosure } from '../../src/disclosures/catalogue';
import type { DisclosureId } from '../../src/disclosures/disclosure';
import { declareFixes } from '../../src/fixes/declare';
import { insertSectionFix, insertSectionsFix } from '../../src/fixes/insertSection';
import { reviewFile } from '../../src/review/reviewer';
import { apply } from './apply';

const CARDS = { en: '# T\n\nA model.\n', zh: '# 标题\n\n请看下文。\n' };
const REASONS = { en: ['[give the reason]', 'the contract with our partner forbids it'], zh: ['[请说明原因]', '与合作方的合同不允许'] } as const;
const STATUSES = ['withheld', 'not-applicable'] as const;

function statusOf(text: string, id: DisclosureId, path = 'README.md'): string {
	return reviewFile({ path, text, treatAs: 'card' }).review.disclosures.find((assessment) => assessment.id === id)!.status;
}

function declared(text: string, id: DisclosureId, index: number): string {
	const fix = declareFixes(parseCard(text), findDisclosure(id)).find(({ title }) => title.includes(index === 0 ? 'as not disclosed' : 'as not applicable'));
	assert.isDefined(fix, `${id} cannot be declared in ${JSON.stringify(text)}`);
	return apply(text, fix);
}

describe('a declaration', () => {
	for (const { id } of DISCLOSURES) {
		for (const language of ['en', 'zh'] as const) {
			it(`counts with a reason and is a placeholder without one: ${id}, ${language}`, () => {
				STATUSES.forEach((status, index) => {
					const text = declared(CARDS[language], id, index);
					const [placeholder, reason] = REASONS[language];
					assert.equal(statusOf(text, id), 'placeholder', text);
					assert.equal(statusOf(text.replace(placeholder, reason), id), status, text);
				});
			});
		}
	}

	const titles = (text: string, id: DisclosureId): readonly string[] => declareFixes(parseCard(text), findDisclosure(id)).map(({ title }) => title);

	it('stands where the section of the disclosure belongs', () => {
		assert.equal(
			declared('# T\n\n## Uses\n\nA.\n\n## Citation\n\nB.\n', 'safety/red-teaming', 0),
			'# T\n\n## Uses\n\nA.\n\n## Red Teaming\n\nNot disclosed: [give the reason].\n\n## Citation\n\nB.\n',
		);
		assert.equal(declared('# T\r\n\r\n## Citation\r\n\r\nTODO\r\n', 'identity/citation', 1), '# T\r\n\r\n## Citation\r\n\r\nNot applicable: [give the reason].\r\n');
	});

	it('names a field where the heading alone says too little', () => {
		assert.equal(declared('# T\n', 'model/lineage', 1), '# T\n\n## Base Model\n\n**Base Model:** Not applicable: [give the reason].\n');
	});

	it('takes the place of a template that nobody has touched', () => {
		for (const disclosure of DISCLOSURES) {
			const withTemplate = apply(CARDS.en, insertSectionFix(parseCard(CARDS.en), disclosure));
			assert.equal(declared(withTemplate, disclosure.id, 0), declared(CARDS.en, disclosure.id, 0));
		}
		const touched = '# T\n\n## Contact\n\n- **E-mail:** [More Information Needed]\n- **Phone:** 123\n';
		assert.include(declared(touched, 'identity/contact', 0), '- **Phone:** 123');
	});

	it('is the value of a field that waits for one', () => {
		assert.equal(declared('# T\n\n- **Developed by:** [More Information Needed]\n', 'identity/developer', 0), '# T\n\n- **Developed by:** Not disclosed: [give the reason].\n');
		assert.equal(statusOf('# T\n\n- **Developed by:** Not disclosed: they asked for it.\n', 'identity/developer'), 'withheld');
	});

	it('can be taken for the other one as long as its reason waits, and gets no template on top', () => {
		for (const id of ['safety/red-teaming', 'identity/developer', 'model/lineage'] as const) {
			for (const text of [declared(CARDS.en, id, 0), declared('# T\n\n- **Developed by:** TODO\n- **Finetuned from:** TODO\n- **Red teaming:** TODO\n', id, 0)]) {
				assert.lengthOf(titles(text, id), 1);
				assert.equal(declared(text, id, 1), text.replace('Not disclosed', 'Not applicable'));
				assert.isUndefined(insertSectionFix(parseCard(text), findDisclosure(id)));
			}
		}
		const text = declared(CARDS.en, 'safety/red-teaming', 0);
		const all = apply(text, insertSectionsFix(parseCard(text), DISCLOSURES));
		assert.lengthOf(all.match(/^#+ Red Teaming$/gmu)!, 1);
	});

	it('goes into keys of YAML cards, but not into those that hold data', () => {
		const yaml = parseCard('license: mit\n', 'yaml');
		const fix = declareFixes(yaml, findDisclosure('safety/red-teaming'))[0];
		const text = apply(yaml.text, fix);
		assert.equal(text, 'red_teaming: |\n  Not disclosed: [give the reason].\nlicense: mit\n');
		assert.equal(statusOf(text, 'safety/red-teaming', 'modelcard.yaml'), 'placeholder');
		assert.equal(statusOf(text.replace('[give the reason]', 'the testers asked us not to'), 'safety/red-teaming', 'modelcard.yaml'), 'withheld');
		assert.deepEqual(declareFixes(parseCard('title: T\n', 'yaml'), findDisclosure('license/weights')), []);
	});

	it('is offered behind what discloses, and not once it has its reason', () => {
		const finding = (text: string) => reviewFile({ path: 'README.md', text, treatAs: 'card' }).review.findings.find(({ ruleId }) => ruleId === 'safety/red-teaming');
		const { fixes } = finding(CARDS.en)!;
		assert.deepEqual(fixes.map(({ kind, isPreferred }) => [kind, isPreferred]), [['insert-section', true], ['declare', false], ['declare', false]]);
		const [placeholder, reason] = REASONS.en;
		assert.deepEqual(finding(declared(CARDS.en, 'safety/red-teaming', 0).replace(placeholder, reason))!.fixes, []);
	});
});
