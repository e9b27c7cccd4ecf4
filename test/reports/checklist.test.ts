import { assert } from 'chai';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { parseCard } from '../../src/card/parse';
import { DISCLOSURES, findDisclosure } from '../../src/disclosures/catalogue';
import { renderChecklist } from '../../src/reports/checklist';
import type { Assessment, Review, Status } from '../../src/review/review';
import { reviewFile } from '../../src/review/reviewer';

function review(...assessments: readonly Assessment[]): Review {
	const given = new Map(assessments.map((assessment) => [assessment.id, assessment]));
	return { reviewed: true, reason: '', language: 'en', findings: [], suppressed: [], disclosures: DISCLOSURES.map(({ id }) => given.get(id) ?? { id, status: 'missing', evidence: [] }) };
}

function assessment(text: string, id: Assessment['id'], status: Status, ...quotes: readonly string[]): Assessment {
	return { id, status, evidence: quotes.map((quote) => ({ range: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }, status, signal: 'claim' as const, says: 'names it' })) };
}

function nodes(markdown: string): readonly Nodes[] {
	const found: Nodes[] = [];
	const walk = (node: Nodes): void => {
		found.push(node);
		if ('children' in node) node.children.forEach(walk);
	};
	walk(remark().use(remarkGfm).parse(markdown));
	return found;
}

const TEXT = '# T\n\nMade by **A Lab**.\n\nFirst release.\n\nWe will not give the date.\n\nContact: none.\n';
const file = { name: 'README.md', link: ({ start }: { start: number }) => `README.md#L${TEXT.slice(0, start).split('\n').length}` };

const ALL = { disclosures: true, frameworks: [] };

describe('renderChecklist', () => {
	const title = (id: Assessment['id']): string => findDisclosure(id).title;
	const result = renderChecklist(parseCard(TEXT), review(
		assessment(TEXT, 'identity/developer', 'disclosed', 'Made by **A Lab**'),
		assessment(TEXT, 'identity/version', 'partial', 'First release'),
		assessment(TEXT, 'identity/release-date', 'withheld', 'We will not give the date.'),
		assessment(TEXT, 'identity/contact', 'not-applicable', 'Contact: none.'),
		assessment(TEXT, 'identity/citation', 'disclosed-negative', 'T', 'A', 'F', 'W', 'C'),
	), file, ALL);

	it('counts what is disclosed of what applies', () => {
		assert.include(result, `# Openness checklist: README.md\n\n2 of ${DISCLOSURES.length - 1} items are disclosed (1 withheld, 1 not applicable).`);
		assert.include(result, '## Identity: 2 of 5 disclosed\n');
		assert.match(result, /## Model: 0 of \d+ disclosed\n/u);
	});

	it('ticks what is disclosed, with links to the evidence', () => {
		assert.include(result, `- [x] **${title('identity/developer')}**: disclosed\n  - [line 3](README.md#L3): names it: \`Made by **A Lab**\`\n`);
		assert.include(result, `- [x] **${title('identity/citation')}**: disclosed: the card says that there is none\n  - [line 1]`);
		assert.include(result, '  - and 2 more places\n');
	});

	it('says of open items what counts, and marks withheld and inapplicable ones', () => {
		const counts = (id: Assessment['id']): string => findDisclosure(id).counts.split(' ').slice(0, 3).join(' ');
		assert.include(result, `- [ ] **${title('identity/version')}**: only touched upon. What counts: ${counts('identity/version')}`);
		assert.include(result, `- [ ] **${title('model/architecture')}**: not disclosed. What counts: ${counts('model/architecture')}`);
		assert.include(result, `- [ ] **${title('identity/release-date')}**: withheld: the card says that it is not given\n`);
		assert.include(result, `- [x] **${title('identity/contact')}**: not applicable, says the card\n`);
	});

	it('lists every disclosure once', () => {
		assert.equal(nodes(result).filter((node) => node.type === 'listItem' && typeof node.checked === 'boolean').length, DISCLOSURES.length);
	});

	it('is not taken for a model card itself', () => {
		for (const path of ['README.md', 'checklist.md', 'Untitled-1.md']) assert.isFalse(reviewFile({ path, text: result }).review.reviewed);
	});

	it('lets nothing of a card act as Markdown or HTML', () => {
		const nasty = '](javascript:alert(1)) <img src=x onerror=alert(1)> ![i](http://e.org/x.png) `` ` `` $x$ https://e.org [^1] | a | \u202E \u001B[31m \uD800 **b** # h';
		const card = parseCard(`${nasty}\n\n${nasty.repeat(20)}`);
		const ranges = [{ start: 0, end: nasty.length }, { start: nasty.length, end: card.text.length }, { start: 3, end: 30 }];
		const evidence = ranges.map((range) => ({ range, status: 'disclosed' as const, signal: 'section' as const, says: `the section “${nasty}”` }));
		const hostile = renderChecklist(card, review({ id: 'identity/developer', status: 'disclosed', evidence }), { name: `${nasty}\n# x`, link: () => 'card.md#L1' }, ALL);
		const found = nodes(hostile);
		assert.isEmpty(found.filter(({ type }) => ['html', 'image', 'footnoteReference', 'definition', 'table', 'code'].includes(type)));
		// remark links a bare address even where its colon is escaped; readers see where such a link leads.
		const links = found.flatMap((node) => (node.type === 'link' && !(node.children[0]?.type === 'text' && node.children[0].value === node.url) ? [node.url] : []));
		assert.deepEqual([...new Set(links)], ['card.md#L1']);
		assert.equal(found.filter(({ type }) => type === 'heading').length, 1 + new Set(DISCLOSURES.map(({ id }) => id.split('/')[0])).size);
		for (const unit of ['\u202E', '\u001B', '\uD800']) assert.notInclude(hostile, unit);
		assert.notMatch(hostile.replaceAll(/`[^\n]*`/gu, ''), /(?<!\\)\$/u);
	});
});
