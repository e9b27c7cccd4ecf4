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

/** A whole page of HTML, of which all but the title is HTML already. */
interface HtmlDocument {
	/** As in `lang`. */
	readonly language: string;
	/** What the page may load and run, of which nothing is allowed but what the policy names. */
	readonly policy: string;
	readonly title: string;
	/** What the head holds besides. */
	readonly head: string;
	/** What stands in `main`. */
	readonly main: string;
	/** What stands behind it. */
	readonly script?: string;
}

/** A page as a document of its own, under a policy of its own. */
export function htmlDocument({ language, policy, title, head, main, script = '' }: HtmlDocument): string {
	return `<!doctype html>
<html lang="${escapeXml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(title)}</title>
${head}
</head>
<body>
<main>
${main}
</main>
${script}</body>
</html>
`;
}

/** A page in the editor that loads one style and one script of the extension, and nothing else from anywhere. */
export function webPage(title: string, body: string, { language, source, nonce, style, script }: PageResources): string {
	return htmlDocument({
		language, title, main: body,
		policy: `style-src ${escapeXml(source)}; script-src 'nonce-${escapeXml(nonce)}'`,
		head: `<link rel="stylesheet" href="${escapeXml(style)}">`,
		script: `<script nonce="${escapeXml(nonce)}" src="${escapeXml(script)}"></script>\n`,
	});
}

/** A path as HTML, which may go on in the next line behind a slash. */
export function breakable(path: string): string {
	return escapeXml(path).replaceAll('/', '/<wbr>');
}
