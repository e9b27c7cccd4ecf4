import { assert } from 'chai';
import { webPage } from '../../src/reports/html';

describe('reports: html', () => {
	it('is a page that loads its own style and script only', () => {
		const page = webPage('<T>', '<p>x</p>', { language: 'en', source: 'vscode-resource:', nonce: 'abc', style: 'vscode-resource:/s.css', script: 'vscode-resource:/s.js' });
		assert.include(page, `content="default-src 'none'; style-src vscode-resource:; script-src 'nonce-abc'"`);
		assert.include(page, '<script nonce="abc" src="vscode-resource:/s.js"></script>');
		assert.include(page, '<title>&#60;T&#62;</title>');
		assert.notMatch(page, /https?:| style=|unsafe/u);
	});
});
