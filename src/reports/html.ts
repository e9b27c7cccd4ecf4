const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text for content and quoted attributes of HTML. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
}

/** What the editor hands out for one showing of a page. */
export interface PageResources {
	/** Of the page's language, as in `lang`. */
	readonly language: string;
	/** From where the editor lets the page load its files. */
	readonly source: string;
	readonly nonce: string;
	readonly style: string;
	readonly script: string;
}

/** A page in the editor that loads one style and one script of the extension, and nothing else from anywhere. */
export function webPage(title: string, body: string, { language, source, nonce, style, script }: PageResources): string {
	return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${escapeHtml(source)}; script-src 'nonce-${escapeHtml(nonce)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${escapeHtml(style)}">
</head>
<body>
${body}
<script nonce="${escapeHtml(nonce)}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}
