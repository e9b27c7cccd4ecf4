import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assert } from 'chai';
import bundle from '../../media/l10n/bundle.l10n.zh-cn.json';
import { FRAMEWORKS } from '../../src/frameworks/catalogue';
import { evaluateFrameworks } from '../../src/frameworks/evaluate';
import { explainPlace } from '../../src/editor/explainPlace';
import { setMessages } from '../../src/l10n/translate';
import { renderChecklist } from '../../src/reports/checklist';
import { CHECKLIST_FORMATS } from '../../src/reports/checklistFormats';
import { comparisonHtml } from '../../src/reports/comparisonHtml';
import { panelOf } from '../../src/reports/panel';
import { renderNoCard, renderPanel } from '../../src/reports/panelHtml';
import { tableRow } from '../../src/reports/table';
import { tableHtml } from '../../src/reports/tableHtml';
import { reviewFile, type Reviewed } from '../../src/review/reviewer';

const HAN = /\p{Script=Han}/u;
/** What nobody translates stands between quotation marks or in code. */
const ENGLISH = /\b(?:the|of|and|is|not|with|disclosed)\b/u;
const FILES = ['examples/good/README.md', 'examples/poor/README.md', 'examples/template/README.md', 'examples/chinese/README.md'];

function review(file: string, messages?: Readonly<Record<string, string>>): Reviewed {
	setMessages(messages);
	const text = readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
	const reviewed = reviewFile({ path: file, text });
	// Fixes are made when they are asked for.
	for (const finding of reviewed.review.findings) void finding.fixes.length;
	return reviewed;
}

function unquoted(text: string): string {
	return text.replace(/“[^”]*”|`[^`]*`|\]\([^)]*\)/gu, '');
}

describe('a review in Chinese', () => {
	afterEach(() => { setMessages(undefined); });

	for (const file of FILES) {
		it(`finds the same in ${file}, and says it in Chinese`, () => {
			const english = review(file).review;
			const { card, review: chinese } = review(file, bundle);
			assert.match(chinese.reason, HAN);
			assert.deepEqual(chinese.disclosures.map(({ id, status, evidence }) => ({ id, status, ranges: evidence.map(({ range }) => range) })), english.disclosures.map(({ id, status, evidence }) => ({ id, status, ranges: evidence.map(({ range }) => range) })));
			assert.deepEqual(chinese.findings.map(({ ruleId, severity, range, fixes }) => ({ ruleId, severity, range, edits: fixes.map(({ edits }) => edits) })), english.findings.map(({ ruleId, severity, range, fixes }) => ({ ruleId, severity, range, edits: fixes.map(({ edits }) => edits) })));
			const texts = [...chinese.findings.flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)]), ...chinese.disclosures.flatMap(({ evidence }) => evidence.map(({ says }) => says))];
			for (const text of texts) {
				assert.match(text, HAN);
				assert.notMatch(unquoted(text), ENGLISH);
			}
			assert.isDefined(card);
		});
	}

	it('gives frameworks the same results', () => {
		const results = (messages?: Readonly<Record<string, string>>) => {
			const { card, review: reviewed } = review('examples/chinese/README.md', messages);
			return evaluateFrameworks(FRAMEWORKS, card!, reviewed).map(({ id, level, progress, requirements }) => ({ id, level, progress, requirements: requirements.map((requirement) => [requirement.id, requirement.status]) }));
		};
		assert.deepEqual(results(bundle), results());
	});

	it('has pages without a text that is translated elsewhere', () => {
		const pages = (messages?: Readonly<Record<string, string>>): readonly string[] => {
			const evaluated = FILES.slice(0, 2).map((file) => {
				const { card, review: reviewed } = review(file, messages);
				return { file, card: card!, review: reviewed, frameworks: evaluateFrameworks(FRAMEWORKS, card!, reviewed) };
			});
			const [good, poor] = evaluated;
			return [
				renderPanel(panelOf('README.md', poor!.card, poor!.review, good!.review)), renderNoCard(),
				tableHtml(evaluated.map(tableRow), ''), comparisonHtml(evaluated), CHECKLIST_FORMATS.html.write(evaluated, { created: '' }),
			];
		};
		const texts = (page: string): readonly string[] => page.replace(/<style>.*<\/style>/su, '').split(/<[^>]*>/u).map((text) => text.trim());
		const isTranslated = (text: string): boolean => Object.hasOwn(bundle, text) && HAN.test((bundle as Readonly<Record<string, string>>)[text]!);
		for (const page of pages()) assert.isTrue(texts(page).some(isTranslated));
		for (const page of pages(bundle)) assert.deepEqual(texts(page).filter(isTranslated), []);
	});

	it('has a checklist and hovers in Chinese', () => {
		const { card, review: reviewed } = review('examples/poor/README.md', bundle);
		const frameworks = evaluateFrameworks(FRAMEWORKS, card!, reviewed);
		const checklist = renderChecklist(card!, reviewed, { name: 'README.md', link: () => '#' }, { disclosures: true, frameworks });
		for (const line of checklist.split('\n').filter((each) => /^#|^- \[/u.test(each))) assert.match(line, HAN);
		assert.include(checklist, '# 开放性清单：README.md');
		const heading = card!.sections.find((section) => section.heading)!.heading!;
		const explained = explainPlace(card!, reviewed, heading.range.start + 2, { place: () => '#', page: () => '#' });
		assert.match(explained!.texts.join('\n'), /怎样算披露|此处还应包括|未完成/u);
	});
});
