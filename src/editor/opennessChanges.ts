import * as vscode from 'vscode';
import type { Card } from '../card/card';
import type { Range } from '../card/range';
import type { Review } from '../review/review';
import { addressOf } from './checklist';
import { toEditorRange } from './convert';
import { nameOf, reviewPath } from './documents';
import { repositoryOf, type Repository } from './git';
import type { ProjectFiles } from './projectFiles';
import { explainNoCard } from './reason';
import { inSlices, type Reviews } from './reviews';
import type { Treatment } from './treatment';

/**
 * The command that tells what changed in the openness of the card in front since a commit, a tag or a branch, as a new Markdown document; or
 * returns the message that says why not. It asks for the version; an argument with its name answers that.
 */
export function registerOpennessChanges(reviews: Reviews, treatment: Treatment, projectFiles: ProjectFiles): vscode.Disposable {
	return vscode.commands.registerCommand('modelCardReview.showChanges', async (named?: unknown) => {
		const document = vscode.window.activeTextEditor?.document;
		const state = document && await reviews.upToDate(document);
		if (!document || state?.kind !== 'card') return explainNoCard(document, reviews, treatment);
		const repository = await repositoryOf(document.uri);
		if (typeof repository === 'string') return say(repository);
		const ref = typeof named === 'string' ? named : await chooseVersion(repository);
		if (ref === undefined) return undefined;
		const text = await textAt(repository, ref, document.uri);
		if (text === undefined) return say(vscode.l10n.t('“{0}” has no version of “{1}” under its present name, so there is nothing to compare. Choose a later version.', ref, nameOf(document)));
		const { evaluateFrameworks, FRAMEWORKS, renderChanges, reviewSteps } = await import('./engine');
		// What the file was before it was recognised as a card, it disclosed nevertheless.
		const earlier = await inSlices(reviewSteps({ path: reviewPath(document), text, treatAs: 'card', configuration: await projectFiles.of(document) }), () => false);
		if (!earlier?.card) return undefined;
		const evaluated = (card: Card, review: Review) => ({ file: nameOf(document), card, review, frameworks: evaluateFrameworks(FRAMEWORKS, card, review) });
		const content = renderChanges(evaluated(earlier.card, earlier.review), evaluated(state.card, state.review), ref, {
			name: nameOf(document),
			link: (range: Range) => `${addressOf(document.uri)}#L${toEditorRange(state.card, range).start.line + 1}`,
		});
		const changes = await vscode.workspace.openTextDocument({ language: 'markdown', content });
		await vscode.window.showTextDocument(changes, { viewColumn: vscode.ViewColumn.Beside, preview: false });
		return undefined;
	});
}

async function chooseVersion(repository: Repository): Promise<string | undefined> {
	const refs = await repository.getRefs({ sort: 'committerdate' });
	const kinds = [vscode.l10n.t('branch'), vscode.l10n.t('remote branch'), vscode.l10n.t('tag')];
	const { HEAD } = repository.state;
	const items = [
		{ label: 'HEAD', description: vscode.l10n.t('the last commit'), ref: 'HEAD' },
		...[2, 0, 1].flatMap((type) => refs.filter((ref) => ref.type === type && ref.name !== undefined && !(type === 0 && ref.name === HEAD?.name))
			.map(({ name, commit }) => ({ label: name!, description: `${kinds[type]!} · ${commit?.slice(0, 8) ?? ''}`, ref: name! }))),
	];
	const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Changes in openness'), placeHolder: vscode.l10n.t('Choose the version that the card is compared with') });
	return picked?.ref;
}

/** `undefined` when the file was not there. */
async function textAt(repository: Repository, ref: string, { fsPath }: vscode.Uri): Promise<string | undefined> {
	// Git would take it for an option, such as one that writes a file; a strange repository may have a tag of that name.
	if (ref.startsWith('-')) return undefined;
	try {
		return (await repository.show(ref, fsPath)).replace(/^\uFEFF/u, '');
	} catch {
		return undefined;
	}
}

function say(message: string): string {
	void vscode.window.showInformationMessage(message);
	return message;
}
