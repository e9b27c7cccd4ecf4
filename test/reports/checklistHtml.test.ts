import { assert } from 'chai';
import { Parser } from 'htmlparser2';
import { html } from '../../src/reports/checklistHtml';
import { evaluate } from './evaluated';

const NASTY = '<script>alert(1)</script> <img src=x onerror=alert(1)> "\' & \u202E \u0000';

/** The names of the tags and attributes of a page; every tag is closed as it was opened. */
function tagsOf(page: string): { readonly tags: Set<string>; readonly attributes: Set<string>; readonly text: string } {
	const [tags, attributes, open] = [new Set<string>(), new Set<string>(), [] as string[]];
	let text = '';
	const parser = new Parser({
		onopentag: (name, given) => {
			tags.add(name);
			open.push(name);
			for (const key of Object.keys(given)) attributes.add(key);
		},
		onclosetag: (name, implied) => {
			assert.equal(open.pop(), name);
			assert.isTrue(!implied || ['meta'].includes(name), `${name} is not closed`);
		},
		ontext: (part) => { text += part; },
	});
	parser.end(page);
	return { tags, attributes, text };
}

describe('html', () => {
	const page = html([evaluate(`# Tiny\n\n## Red teaming\n\nTwo people attacked the model for a week; 3 of 40 attacks succeeded. ${NASTY}\n`, ['open-science', 'mof', 'fmti-2025'], 'a&b.md')]);
	const { tags, attributes, text } = tagsOf(page);

	it('shows each framework with its groups, statuses, lines and excerpts', () => {
		assert.include(text, 'Openness checklist: a&b.md');
		assert.match(text, /Open science \(1\) \d+ of \d+ met/u);
		assert.include(text, 'Reached so far: no class.');
		assert.match(text, /Red teaming met\s+line \d: /u);
		assert.include(text, '3 of 40 attacks succeeded.');
	});

	it('loads nothing, runs nothing and lets nothing of a card act', () => {
		assert.deepEqual([...tags].sort(), ['body', 'div', 'h1', 'h2', 'h3', 'head', 'html', 'li', 'main', 'meta', 'p', 'q', 'section', 'small', 'span', 'strong', 'style', 'title', 'ul']);
		assert.deepEqual([...attributes].sort(), ['charset', 'class', 'content', 'http-equiv', 'lang', 'name']);
		assert.notMatch(page, /url\(|@import|https?:(?!\/\/(?:www\.)?[\w.]+)/u);
		assert.include(page, 'default-src \'none\'');
		for (const unit of ['\u202E', '\u0000']) assert.notInclude(page, unit);
	});

	it('names the files where there are several', () => {
		const { text } = tagsOf(html([evaluate('# A\n', ['hub'], 'a.md'), evaluate('# B\n', ['hub'], 'b.md')]));
		for (const part of ['Openness checklist: 2 model cards', 'a.md', 'b.md']) assert.include(text, part);
	});
});
