import { escapeXml } from './escapeXml';

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
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${escapeXml(source)}; script-src 'nonce-${escapeXml(nonce)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
<link rel="stylesheet" href="${escapeXml(style)}">
</head>
<body>
<main>
${body}
</main>
<script nonce="${escapeXml(nonce)}" src="${escapeXml(script)}"></script>
</body>
</html>
`;
}

/** A path as HTML, which may go on in the next line behind a slash. */
export function breakable(path: string): string {
	return escapeXml(path).replaceAll('/', '/<wbr>');
}
