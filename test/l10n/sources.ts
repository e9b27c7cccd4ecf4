import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** A text in the source of the product. */
export interface SourceText {
	readonly text: string;
	/** `src/file.ts:12`. */
	readonly place: string;
}

/** What people read, by the name of the property that holds it. */
const SHOWN = new Set(['message', 'title', 'reason', 'says', 'needed', 'advice', 'tooltip', 'placeHolder', 'about', 'detail']);
/** What shows its text to people. */
const SHOWS = new Set(['CodeAction', 'showInformationMessage', 'showWarningMessage', 'showErrorMessage', 'notReviewed', 'yes', 'no']);

/** The keys that the sources hand to `t` and `vscode.l10n.t` as literals, and the texts that get to people by neither. */
export function readSources(patterns: readonly string[], root: string): { readonly keys: readonly SourceText[]; readonly bypassing: readonly SourceText[] } {
	const keys: SourceText[] = [];
	const bypassing: SourceText[] = [];
	for (const file of globSync([...patterns], { cwd: root }).sort()) {
		const source = ts.createSourceFile(file, readFileSync(`${root}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
		const at = (node: ts.Node): string => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
		const visit = (node: ts.Node): void => {
			if (ts.isCallExpression(node) && isTranslation(node)) {
				const [message] = node.arguments;
				if (message && ts.isStringLiteralLike(message)) keys.push({ text: message.text, place: at(node) });
				else if (message && ts.isTemplateExpression(message)) bypassing.push({ text: message.getText(), place: at(node) });
			}
			for (const shown of shownBy(node)) for (const literal of literalsIn(shown)) if (isProse(literal)) bypassing.push({ text: literal, place: at(shown) });
			ts.forEachChild(node, visit);
		};
		visit(source);
	}
	return { keys, bypassing };
}

function isTranslation({ expression }: ts.CallExpression): boolean {
	return expression.getText() === 't' || expression.getText() === 'vscode.l10n.t';
}

function shownBy(node: ts.Node): readonly ts.Expression[] {
	if (ts.isPropertyAssignment(node) && SHOWN.has(node.name.getText())) return [node.initializer];
	if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && SHOWS.has(node.expression.getText().split('.').at(-1)!)) return node.arguments ?? [];
	return [];
}

/** The texts that an expression may be, what it hands to functions left out. */
function literalsIn(node: ts.Expression): readonly string[] {
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isTemplateExpression(node)) return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'), ...node.templateSpans.flatMap(({ expression }) => literalsIn(expression))];
	if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)];
	if (ts.isBinaryExpression(node)) return [...literalsIn(node.left), ...literalsIn(node.right)];
	return ts.isParenthesizedExpression(node) ? literalsIn(node.expression) : [];
}

/** Two words beside each other; an identifier, an icon or a mark alone is no text. */
function isProse(text: string): boolean {
	return /\p{L}{2,} \p{L}/u.test(text);
}
