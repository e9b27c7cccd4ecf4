import assert from 'node:assert/strict';
import type { Card, Code, Prose, Section, Table } from '../../src/card/card';
import { parseCard } from '../../src/card/parse';

function outline(card: Card): string[] {
	return card.sections.filter(({ heading }) => heading).map(({ level, heading }) => `${'#'.repeat(level)} ${heading!.text}`);
}

function section(card: Card, title: string): Section {
	const found = card.sections.find(({ heading }) => heading?.text === title);
	assert.ok(found, `no section ${title} in ${outline(card).join(', ')}`);
	return found;
}

function prose(section: Section): Prose[] {
	return section.blocks.filter((block) => block.kind === 'prose');
}

describe('card: section tree', () => {
	it('reads ATX, setext and HTML headings with their paths', () => {
		const card = parseCard('Title\n=====\n\n## Ethics and Safety\n\n<h3 align="center">Evaluation <b>Results</b></h3>\n\ntext\n');
		assert.deepEqual(section(card, 'Evaluation Results').path, ['Title', 'Ethics and Safety', 'Evaluation Results']);
		assert.deepEqual(card.sections.map(({ heading }) => heading?.style), [undefined, 'setext', 'atx', 'html']);
	});

	it('reads a bold line as a heading one level below the written one', () => {
		const card = parseCard('## Evaluations\n\n**Red teaming**\n\nWe did.\n\n**Critical risks:**\n\nSome.\n\n## Next\n');
		assert.deepEqual(outline(card), ['## Evaluations', '### Red teaming', '### Critical risks', '## Next']);
		assert.equal(prose(section(card, 'Red teaming'))[0]!.source.text, 'We did.');
	});

	for (const line of ['**This is not for production.**', '**[Paper](https://example.org)**', '- **Training data**', '**a very long line of bold text that goes on and on until nobody would call it a heading**']) {
		it(`does not read ${line} as a heading`, () => {
			assert.deepEqual(outline(parseCard(`# T\n\n${line}\n\nText.\n`)), ['# T']);
		});
	}

	it('ends a bold heading where a field paragraph stands beside it', () => {
		const card = parseCard('## Info\n\n**Release Date**\n\n- May 2025\n\n**License** A licence.\n');
		assert.equal(prose(section(card, 'Info'))[0]!.source.text, 'License A licence.');
	});

	it('ends a summary’s section behind a long table, after which pictures in it come among the blocks', () => {
		const rows = Array.from({ length: 80 }, (_, index) => `| checkpoint ${index} | [![Open in a demo](https://example.org/badge.svg)](https://example.org/demo/${index}) | later |\n`).join('');
		const text = `## A\n\n<details><summary>Weights</summary>\n\n| m | at | when |\n|---|---|---|\n${rows}\n</details>\n\nEnd.\n`;
		const { range } = parseCard(text).sections.find(({ heading }) => heading?.style === 'summary')!;
		assert.match(text.slice(range.start, range.end), /79\) \| later \|$/u);
	});

	it('gives the text behind </details> back to the section around it', () => {
		const card = parseCard('## A\n\n<details><summary>Hyperparameters</summary>\n\ninside\n\n</details>\n\noutside\n');
		assert.equal(prose(section(card, 'Hyperparameters'))[0]!.source.text, 'inside');
		assert.equal(prose(section(card, 'A'))[0]!.source.text, 'outside');
	});

	it('does not take comments in code for headings', () => {
		const card = parseCard('# T\n\n```python\n\n# Training data\nx = 1\n```\n\n    # indented\n\n<!--\n\n# Limitations\n\n-->\n');
		assert.deepEqual(outline(card), ['# T']);
		assert.equal(card.sections[1]!.blocks.filter(({ kind }) => kind === 'code').length, 2);
		assert.equal(card.sections[1]!.blocks.filter(({ kind }) => kind === 'comment').length, 1);
	});
});

describe('card: blocks', () => {
	it('reads a short bold beginning with a full stop as the name of what follows', () => {
		const names = (text: string): readonly (string | undefined)[] => prose(parseCard(text).root).map(({ labels }) => labels.at(-1)?.text);
		assert.deepEqual(names('**Mitigations.** We removed the voices.\n\n**局限。** 不懂方言。\n'), ['Mitigations', '局限']);
		assert.deepEqual(names('**We removed the voices of all singers.** They had asked for it.\n\n**Note.**\n'), [undefined, undefined]);
	});

	/** The names and values of the fields in a text. */
	const fields = (text: string): readonly (readonly string[])[] => prose(parseCard(text).root).filter(({ labels }) => labels.length > 0)
		.map(({ labels, source, valueStart }) => [labels.at(-1)!.text, source.text.slice(valueStart)]);

	it('reads bold and plain fields, in bullets, in lines of a paragraph and with lists below them', () => {
		const card = parseCard('- **Developed by:** Acme\n- License: MIT\n- **Training data**\n  - Wikipedia\n  - Books\n\n**Model type:** encoder\n**Languages：** 中文\n');
		assert.deepEqual(prose(card.root).map(({ labels, source, valueStart }) => [labels.map(({ text }) => text).join('>'), source.text.slice(valueStart)]), [
			['Developed by', 'Acme'], ['License', 'MIT'], ['Training data', ''], ['Training data', 'Wikipedia'], ['Training data', 'Books'], ['Model type', 'encoder'], ['Languages', '中文'],
		]);
	});

	it('reads lines of a paragraph as fields where several have a name and a value', () => {
		assert.deepStrictEqual(fields('Dataset: Acme News\nOptimizer: AdamW\nsteps are those of the paper\n学习率：1e-4\n'), [['Dataset', 'Acme News'], ['Optimizer', 'AdamW\nsteps are those of the paper'], ['学习率', '1e-4']]);
	});

	it('leaves a sentence whole that goes on in a line with a colon', () => {
		const texts = ['It was trained on the corpus of\nAcme News: a million articles in\nthree languages.\n', 'We release two models, called\nHeron: one is small, and\nthe other one, which is large:\n'];
		for (const text of texts) assert.deepStrictEqual(fields(text), []);
	});

	it('reads GFM and HTML tables as rows and cells, Markdown inside HTML cells included', () => {
		const gfm = parseCard('| A | B |\n|---|---|\n| **x** | [y](https://e.org) |\n').root.blocks[0] as Table;
		const html = parseCard('<table><tr><th>A</th><th>B</th></tr>\n<tr><td>\n\n**x**\n\n</td><td><a href="https://e.org">y</a></td></tr></table>\n').root.blocks[0] as Table;
		for (const table of [gfm, html]) {
			assert.equal(table.hasHeader, true);
			assert.deepEqual(table.rows.map(({ cells }) => cells.map(({ source }) => source.text.trim())), [['A', 'B'], ['x', 'y']]);
			assert.equal(table.rows[1]!.cells[1]!.links[0]!.url, 'https://e.org');
		}
	});

	it('resolves reference links whose definition stands in another part of a long card', () => {
		const filler = `\n\n## More\n\n${'Word. '.repeat(500)}\n\n`;
		const card = parseCard(`# T\n\nSee [the paper][1].${filler}${filler}## End\n\n[1]: https://e.org\n`);
		const [paragraph] = prose(card.sections[1]!);
		assert.equal(paragraph!.source.text, 'See the paper.');
		assert.deepEqual(paragraph!.links.map(({ text, url }) => [text, url]), [['the paper', 'https://e.org']]);
	});

	it('leads references where the first of their definitions does, those of pictures too', () => {
		const card = parseCard('[Weights], [the *data*][d], [code][] and [nothing][none].\n\n![A curve][c]\n\n- x\n\n  [c]: curve.png\n\n[weights]: https://e.org/w\n[D]: https://e.org/d\n[d]: https://e.org/other\n[code]: https://e.org/c\n');
		assert.deepEqual(prose(card.root)[0]!.links.map(({ text, url }) => [text, url]), [['Weights', 'https://e.org/w'], ['the data', 'https://e.org/d'], ['code', 'https://e.org/c']]);
		assert.deepEqual(card.root.blocks.flatMap((block) => (block.kind === 'image' ? [[block.alt, block.url]] : [])), [['A curve', 'curve.png']]);
	});

	it('keeps images, links and HTML code apart from prose', () => {
		const card = parseCard('<p align="center"><img src="a.png" alt="Scores on MMLU"><br>Figure 1 &amp; more</p>\n\n<pre>code &lt;x&gt;</pre>\n');
		assert.deepEqual(card.root.blocks.map((block) => [block.kind, block.kind === 'image' ? block.alt : block.kind === 'prose' ? block.source.text.trim() : (block as Code).text]), [
			['image', 'Scores on MMLU'], ['prose', 'Figure 1 & more'], ['code', 'code &lt;x&gt;'],
		]);
	});
});

describe('card: ranges', () => {
	const source = '---\nlicense: mit\n---\n\n# 🦙 Model *card* 模型\n\nIt is **bold &amp; \\*odd\\***, a [link](https://e.org "t") and `code`.\n\n> quoted\n> twice 😀 over\n\n- **Key:** value 𝒳\n\n| h |\n|---|\n| c\\|d |\n\nSet[ext](https://e.org/y) 𝒴\n--------\n';

	for (const [name, text] of [['LF', source], ['CRLF', source.replaceAll('\n', '\r\n')], ['BOM', `\uFEFF${source}`], ['lone surrogates', source.replaceAll('quoted', '\uD83D quoted \uDE00')]] as const) {
		it(`are exact with ${name}`, () => {
			const card = parseCard(text);
			const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
			assert.equal(slice(card.sections[1]!.heading!.textRange), '🦙 Model *card* 模型');
			assert.equal(slice(card.sections[1]!.heading!.range), '# 🦙 Model *card* 模型');
			assert.equal(slice(card.sections[2]!.heading!.textRange), 'Set[ext](https://e.org/y) 𝒴');
			assert.deepEqual(card.sections[2]!.heading!.links.map(({ range, text, url }) => [slice(range), text, url]), [['[ext](https://e.org/y)', 'ext', 'https://e.org/y']]);
			const [first, quote, item] = prose(card.sections[1]!);
			const at = first!.source.text.indexOf('*odd*');
			assert.equal(slice(first!.source.range(at, at + 5)), '*odd\\*');
			assert.equal(slice(first!.links[0]!.range), '[link](https://e.org "t")');
			const over = quote!.source.text.indexOf('over');
			assert.equal(slice(quote!.source.range(over, over + 4)), 'over');
			assert.equal(slice(item!.labels[0]!.range), 'Key');
			assert.equal(item!.source.text.slice(item!.valueStart), 'value 𝒳');
			const table = card.sections[1]!.blocks.find((block) => block.kind === 'table') as Table;
			assert.equal(table.rows[1]!.cells[0]!.source.text, 'c|d');
		});
	}

	it('give a cell what it holds, without the bars of its row', () => {
		const text = '| A | B |  C |\n|---|---|---|\n| x \\| |  *y*  | |\n z | 1\n';
		const table = parseCard(text).sections[0]!.blocks[0] as Table;
		assert.deepEqual(table.rows.map(({ cells }) => cells.map(({ range }) => text.slice(range.start, range.end))), [['A', 'B', 'C'], ['x \\|', '*y*', ''], ['z', '1']]);
	});
});

describe('card: YAML cards', () => {
	it('reads keys as sections and strings as fields', () => {
		const text = 'model_details:\n  developers: Acme\n  notes: |\n    First line.\n    Second line.\nlimitations:\n  - Fails on tables\n';
		const card = parseCard(text, 'yaml');
		assert.deepEqual(outline(card), ['# model details', '# limitations']);
		assert.deepEqual(card.sections.flatMap(prose).map(({ labels, source }) => [labels.at(-1)?.text, source.text]), [
			['developers', 'Acme'], ['notes', 'First line.\nSecond line.\n'], [undefined, 'Fails on tables'],
		]);
		const notes = prose(card.sections[1]!)[1]!.source;
		const at = notes.text.indexOf('Second');
		const range = notes.range(at, at + 6);
		assert.equal(text.slice(range.start, range.end), 'Second');
	});
});

describe('card: languages', () => {
	for (const [language, text] of [
		['en', 'The model was trained on the data of this project and is released with code.'], ['zh', '本模型在大规模中文语料上训练，性能优于同类模型。'], ['ja', 'このモデルは日本語のデータで学習しました。'],
		['ko', '이 모델은 한국어 데이터로 학습되었습니다.'], ['fr', 'Le modèle est entraîné sur des données pour une langue dans les domaines du droit.'], ['de', 'Das Modell wurde mit den Daten der Bibliothek trainiert und ist frei.'], ['es', 'El modelo se entrenó con los datos de una biblioteca para el español.'],
	] as const) {
		it(`recognises ${language}`, () => { assert.equal(parseCard(text).languages[0], language); });
	}
	it('names both languages of a mixed card', () => {
		assert.deepEqual([...parseCard('The model is trained with the data of the web and by us.\n\n本模型支持中英文对话，适合客服场景使用。').languages].sort(), ['en', 'zh']);
	});
});
