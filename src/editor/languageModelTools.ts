import * as vscode from 'vscode';
import { FRAMEWORK_IDS, type FrameworkId } from '../frameworks/framework';
import type { Report } from '../reports/reviewJson';
import { pathBelow } from './documents';
import { isBehindLink } from './symbolicLinks';
import type { ProjectFiles } from './projectFiles';
import type { DocumentState, Reviews } from './reviews';
import { fitting } from './toolAnswer';

const REVIEW = 'model-card-review_review';
const CHECKLIST = 'model-card-review_checklist';

/** What a language model hands over, of which nothing is certain. */
type Input = Readonly<Record<string, unknown>> | null | undefined;
type State = DocumentState & { readonly kind: 'card' | 'mof-file' };

/** Lets assistants in the editor call for the review and the checklist of a card, in editors that have such tools. The answers are the command line's. */
export function registerLanguageModelTools(reviews: Reviews, projectFiles: ProjectFiles): vscode.Disposable {
	// Editors built on VS Code may lack it, whatever the types say.
	const { lm } = vscode as { lm?: Partial<typeof vscode.lm> };
	if (!lm?.registerTool) return vscode.Disposable.from();
	const register = (name: string, doing: (path: string) => string, answer: (document: vscode.TextDocument, input: Input) => Promise<string>): vscode.Disposable => lm.registerTool!<Input>(name, {
		prepareInvocation: ({ input }) => ({ invocationMessage: doing(pathOf(input) ?? nameOfActive()) }),
		invoke: async ({ input }) => new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(await answer(await documentOf(input), input))]),
	});
	return vscode.Disposable.from(
		register(REVIEW, (path) => vscode.l10n.t('Reviewing the model card: {0}', path), async (document) => {
			const { card, review } = await stateOf(reviews, document);
			const { reportCard } = await import('./engine');
			return fitting({ version: 1, cards: [reportCard(fileOf(document), { card, review })] } satisfies Report);
		}),
		register(CHECKLIST, (path) => vscode.l10n.t('Evaluating the openness of the model card: {0}', path), async (document, input) => {
			const { kind, card, review } = await stateOf(reviews, document);
			const { checklistFrameworks, evaluateFrameworks, findFramework, frameworksReport } = await import('./engine');
			const ids = frameworksIn(input) ?? (kind === 'mof-file' ? ['mof' as const] : checklistFrameworks((await projectFiles.of(document)).profile));
			return fitting(frameworksReport([{ file: fileOf(document), card, review, frameworks: evaluateFrameworks(ids.map(findFramework), card, review) }]));
		}),
	);
}

/** @throws Error with what the model, or its user, can do about it */
async function stateOf(reviews: Reviews, document: vscode.TextDocument): Promise<State> {
	const state = await reviews.upToDate(document);
	if (state?.kind === 'card' || state?.kind === 'mof-file') return state;
	const reason = state && 'reason' in state ? state.reason : vscode.l10n.t('Model cards are Markdown or YAML files.');
	throw new Error(vscode.l10n.t('“{0}” is not reviewed as a model card. {1}', fileOf(document), reason));
}

/** The file in front as people are told of it before its review is handed over. */
function nameOfActive(): string {
	const document = vscode.window.activeTextEditor?.document;
	return document ? fileOf(document) : vscode.l10n.t('the card in the editor');
}

/** The file that the input names, which must be in the workspace, or the one in front, wherever it is: that is the one that its user asks about. */
async function documentOf(input: Input): Promise<vscode.TextDocument> {
	const path = pathOf(input);
	if (path === undefined) {
		const document = vscode.window.activeTextEditor?.document;
		if (!document) throw new Error(vscode.l10n.t('No file is open in the editor. Name the path of a model card in the workspace.'));
		return document;
	}
	const candidates = (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => candidatesIn(folder, path));
	if (candidates.length === 0) throw new Error(vscode.l10n.t('“{0}” is not in the workspace; only its files are reviewed. Name a path from the root of a workspace folder.', path));
	for (const uri of candidates) {
		try {
			if (await leadsElsewhere(uri)) throw new LinkError(vscode.l10n.t('“{0}” is reached by a symbolic link, which may lead out of the workspace. Name the path of the file itself.', path));
			return await vscode.workspace.openTextDocument(uri);
		} catch (error) {
			if (error instanceof LinkError) throw error;
			// Another folder of the workspace may have it.
		}
	}
	throw new Error(vscode.l10n.t('“{0}” cannot be read as a text. Name the path of a model card in the workspace.', path));
}

class LinkError extends Error {
	override readonly name = 'LinkError';
}

/** Whether a file of the workspace is one by a symbolic link. Where it leads, the editor does not tell. */
async function leadsElsewhere(uri: vscode.Uri): Promise<boolean> {
	const folder = vscode.workspace.getWorkspaceFolder(uri)!.uri;
	return isBehindLink(folder.path, uri.path, async (path) => ((await vscode.workspace.fs.stat(uri.with({ path }))).type & vscode.FileType.SymbolicLink) !== 0);
}

/** What a path can mean in a folder of the workspace: relative to it, with its name in front, or absolute. */
function candidatesIn({ uri, name }: vscode.WorkspaceFolder, path: string): readonly vscode.Uri[] {
	const plain = path.replaceAll('\\', '/');
	const root = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
	const absolute = /^[a-z]:\//iu.test(plain) ? `/${plain}` : plain;
	const relative = absolute.startsWith(root) ? [absolute.slice(root.length)] : absolute.startsWith('/') ? [] : [plain, ...(plain.startsWith(`${name}/`) ? [plain.slice(name.length + 1)] : [])];
	return relative.map((each) => vscode.Uri.joinPath(uri, each)).filter((candidate) => pathBelow(uri, candidate) !== undefined);
}

function pathOf(input: Input): string | undefined {
	const path = input?.path;
	if (path === undefined || path === '') return undefined;
	if (typeof path !== 'string') throw new Error(vscode.l10n.t('“path” must be a text.'));
	return path;
}

function frameworksIn(input: Input): readonly FrameworkId[] | undefined {
	const ids = input?.frameworks;
	if (ids === undefined || (Array.isArray(ids) && ids.length === 0)) return undefined;
	if (!Array.isArray(ids)) throw new Error(vscode.l10n.t('“frameworks” must be a list of identifiers of frameworks.'));
	const unknown = ids.find((id) => !FRAMEWORK_IDS.some((known) => known === id));
	if (unknown !== undefined) throw new Error(vscode.l10n.t('“{0}” is not the identifier of a framework; these are: {1}.', String(unknown), FRAMEWORK_IDS.join(', ')));
	return [...new Set(ids as FrameworkId[])];
}

function fileOf({ uri }: vscode.TextDocument): string {
	return vscode.workspace.asRelativePath(uri);
}
