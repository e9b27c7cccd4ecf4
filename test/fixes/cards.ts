const PIECES = [
	'---\nlicense: mit\n---\n', '# Title\n', '\n', '\n\n', 'Some text.\n', 'Some text.', '## Model Details\n', '### Training Data\n', '## Evaluation\n\n[More Information Needed]\n', '## Limitations\n', '## 训练数据\n\n待补充\n',
	'<details>\n<summary>More</summary>\n', '</details>\n', '<div align="center">\n', '</div>\n', '| a | b |\n| - | - |\n| 1 | 2 |\n', '- item\n', '  - nested\n', '> quote\n', '```\ncode\n```\n', '```\n',
	'Setext\n======\n', 'Uses\n---\n', '**Red teaming**\n', '<h2>License</h2>\n', '<!-- comment -->\n', '<!-- open\n', '- **Developed by:** [More Information Needed]\n', '[link]: https://example.org\n', '💥 \uD83D lone\n', '<a id="x"></a>\n',
];

/** Cards of random pieces, the same ones every time. */
export function* cards(count: number): Generator<string> {
	let seed = 20240229;
	const next = (below: number): number => {
		seed = (seed * 1103515245 + 12345) % 2 ** 31;
		return Math.floor((seed / 2 ** 31) * below);
	};
	for (let i = 0; i < count; i++) {
		const text = Array.from({ length: next(14) }, () => PIECES[next(PIECES.length)]!).join('');
		yield i % 3 === 0 ? text.replaceAll('\n', '\r\n') : text;
	}
}
