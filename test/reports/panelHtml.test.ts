import { assert } from 'chai';
import { Parser } from 'htmlparser2';
import type { Panel } from '../../src/reports/panel';
import { renderNoCard, renderPanel } from '../../src/reports/panelHtml';
import { panelPage } from '../../src/reports/panelPage';

const HOSTILE = '"><img src=x onerror=alert(1)>\'&<script>';

const PANEL: Panel = {
	name: 'README.md',
	coverage: { done: 199, total: 200 },
	groups: [{ title: 'Safety', done: 1, total: 4 }, { title: 'Nothing applies', done: 0, total: 0 }],
	frameworks: [
		{ title: 'Open science', version: '1', met: 2, total: 8, levels: [] },
		{ title: 'Model Openness Framework', version: '1.0', met: 3, total: 14, levels: [{ title: 'Class III', share: 1 }, { title: 'Class II', share: 0.5 }] },
	],
	steps: [
		{ id: 'safety/red-teaming', title: 'Red teaming', why: 'Set `key` first.', severity: 'warning', askedBy: ['Open science', 'Hub'], status: 'missing' },
		{ id: 'risk/limitations', title: 'Limitations', why: 'Why.', severity: 'warning', askedBy: [], status: 'partial' },
	],
	sinceSave: undefined,
};

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	text: string;
}

function elementsOf(html: string): readonly Element[] {
	const all: Element[] = [];
	const open: Element[] = [];
	const parser = new Parser({
		onopentag: (name, attributes) => {
			const element = { name, attributes, text: '' };
			all.push(element);
			open.push(element);
		},
		ontext: (text) => { for (const element of open) element.text += text; },
		onclosetag: () => { open.pop(); },
	});
	parser.end(html);
	return all;
}

describe('renderPanel', () => {
	it('lets no text of a card or framework act as HTML', () => {
		const names = (panel: Panel) => elementsOf(renderPanel(panel)).map(({ name, attributes }) => [name, Object.keys(attributes)]);
		const missing = { id: 'safety/red-teaming', status: 'missing', evidence: [] } as const;
		const change = { title: 'x', change: 'changed', before: missing, after: missing } as const;
		const [step] = PANEL.steps;
		const plain: Panel = { ...PANEL, steps: [step!], sinceSave: { before: PANEL.coverage, changes: [change] } };
		const hostile: Panel = {
			...plain,
			name: HOSTILE,
			groups: plain.groups.map((group) => ({ ...group, title: HOSTILE })),
			frameworks: plain.frameworks.map((framework) => ({ ...framework, title: HOSTILE, version: HOSTILE, levels: framework.levels.map((level) => ({ ...level, title: HOSTILE })) })),
			steps: [{ ...step!, id: `safety/${HOSTILE}`, title: HOSTILE, why: `${HOSTILE} \`key\``, askedBy: [HOSTILE] }],
			sinceSave: { before: PANEL.coverage, changes: [{ ...change, title: HOSTILE }] },
		};
		assert.deepEqual(names(hostile), names(plain));
		assert.include(elementsOf(renderPanel(hostile)).find(({ name }) => name === 'h1')!.text, HOSTILE);
	});

	it('has a name for every button and chart, and a title for every part', () => {
		for (const html of [renderPanel(PANEL), renderNoCard()]) {
			const elements = elementsOf(html);
			assert.equal(elements.filter(({ name }) => name === 'h1').length, 1);
			const buttons = elements.filter(({ name }) => name === 'button');
			assert.isNotEmpty(buttons);
			for (const { text, attributes } of buttons) {
				assert.match(text, /\S/u);
				assert.equal(attributes['type'], 'button');
			}
			assert.equal(new Set(buttons.map(({ text }) => text)).size, buttons.length);
			for (const { attributes } of elements.filter(({ name }) => name === 'svg')) {
				assert.equal(attributes['role'], 'img');
				assert.match(attributes['aria-label']!, /\d|reached/u);
			}
			for (const { text } of elements.filter(({ name }) => name === 'section')) assert.match(text, /\S/u);
		}
		assert.isAtLeast(elementsOf(renderPanel(PANEL)).filter(({ name }) => name === 'svg').length, 6);
	});

	it('does not call whole what is not', () => {
		const html = renderPanel(PANEL);
		assert.include(html, '>99%</text>');
		assert.include(html, '199 of 200 items are disclosed.');
		assert.include(renderPanel({ ...PANEL, coverage: { done: 200, total: 200 } }), '>100%</text>');
	});

	it('says what each step does, and who asks for it', () => {
		const buttons = elementsOf(renderPanel(PANEL)).filter(({ name }) => name === 'button');
		assert.deepEqual(buttons.map(({ text, attributes }) => [text, attributes['data-action'], attributes['data-id']]), [
			['Insert Section: Red teaming', 'step', 'safety/red-teaming'],
			['Show Place: Limitations', 'step', 'risk/limitations'],
		]);
		assert.include(renderPanel(PANEL), 'Asked for by Open science, Hub.');
		assert.include(renderPanel(PANEL), 'Set <code>key</code> first.');
		assert.include(renderPanel({ ...PANEL, steps: [] }), 'Nothing that is checked is open.');
	});

	it('tells the change since the last save, or that there is none to tell', () => {
		assert.include(renderPanel(PANEL), 'Save the card;');
		assert.include(renderPanel({ ...PANEL, sinceSave: { before: PANEL.coverage, changes: [] } }), 'Nothing has changed.');
		const of = (status: 'missing' | 'disclosed') => ({ id: 'safety/red-teaming', status, evidence: [] }) as const;
		const html = renderPanel({ ...PANEL, sinceSave: { before: { done: 198, total: 200 }, changes: [{ title: 'Red teaming', change: 'gained', before: of('missing'), after: of('disclosed') }] } });
		assert.include(html, '<li class="gained">Red teaming: disclosed, before: missing</li>');
		assert.include(html, '199 of 200 items are disclosed; before, 198 of 200 were.');
	});
});

describe('panelPage', () => {
	it('allows its own style and script, and nothing else', () => {
		const elements = elementsOf(panelPage('abc123', 'zh-cn'));
		const policy = elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')!.attributes['content'];
		assert.equal(policy, "default-src 'none'; style-src 'nonce-abc123'; script-src 'nonce-abc123'");
		assert.equal(elements[0]!.attributes['lang'], 'zh-cn');
		for (const { name, attributes } of elements) {
			if (name === 'script' || name === 'style') assert.equal(attributes['nonce'], 'abc123');
			assert.notProperty(attributes, 'src');
			assert.notProperty(attributes, 'href');
			assert.isEmpty(Object.keys(attributes).filter((attribute) => /^(?:on|style$)/u.test(attribute)));
		}
		assert.notMatch(panelPage('abc123', 'en'), /https?:|url\(/u);
	});

	it('has a body that the policy lets be seen as it is', () => {
		for (const { attributes } of elementsOf(renderPanel(PANEL))) assert.isEmpty(Object.keys(attributes).filter((attribute) => /^(?:on|style$|src$|href$)/u.test(attribute)));
	});

	it('has a script that parses', () => {
		const script = elementsOf(panelPage('abc123', 'en')).find(({ name }) => name === 'script')!.text;
		assert.doesNotThrow(() => new Function(script));
	});
});
