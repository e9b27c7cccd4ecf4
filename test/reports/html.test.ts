import { assert } from 'chai';
import { escapeHtml, webPage } from '../../src/reports/html';

describe('reports: html', () => {
	it('lets no text act as HTML', () => {
		assert.equal(escapeHtml(`<a href='x' title="y">&amp;`), '&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;');
	});

	it('is a page that loads its own style and script only', () => {
		const page = webPage('<T>', '<p>x</p>', { language: 'en', source: 'vscode-resource:', nonce: 'abc', style: 'vscode-resource:/s.css', script: 'vscode-resource:/s.js' });
		assert.include(page, `content="default-src 'none'; style-src vscode-resource:; script-src 'nonce-abc'"`);
		assert.include(page, '<script nonce="abc" src="vscode-resource:/s.js"></script>');
		assert.include(page, '<title>&lt;T&gt;</title>');
		assert.notMatch(page, /https?:| style=|unsafe/u);
	});
});
