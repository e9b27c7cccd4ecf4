import * as vscode from 'vscode';
import type { Card } from '../card/card';
import { t } from '../l10n/translate';
import type { OpennessGroup } from '../reports/openness';
import { isOpen, statusWord } from '../reports/status';
import { decidingPlaces, isUnsaid, type Evidence, type Status } from '../review/review';
import type { ActiveCard } from './activeCard';
import { toEditorRange } from './convert';
import type { DocsPages } from './docsPages';
import { nameOf } from './documents';
import { trusted } from './hover';
import { REVEAL_COMMAND, revealLink, toPlace } from './reveal';
import type { Reviews } from './reviews';
import { writeDisclosure } from './writeDisclosure';

const VIEW = 'modelCardReview.openness';
/** Whether only open items are shown: where it is kept, and for menus. */
const OPEN_ONLY = 'modelCardReview.openOnly';

type Item = OpennessGroup['items'][number];

/** What a node was made of: the editor may ask for an old one when there is a newer review. */
interface Source {
	readonly document: vscode.TextDocument;
	readonly card: Card;
}

export type TreeNode = Source & (
	| { readonly kind: 'group'; readonly group: OpennessGroup }
	| { readonly kind: 'disclosure'; readonly item: Item }
	/** `index` among the places of the disclosure. */
	| { readonly kind: 'evidence'; readonly item: Item; readonly place: Evidence; readonly index: number }
);

/** Shows the openness of the card in front as a tree: groups, disclosures and the places that make them. */
export function showOpenness(active: ActiveCard, reviews: Reviews, pages: DocsPages, memory: vscode.Memento): vscode.Disposable {
	const tree = new OpennessTree(active, pages, memory.get(OPEN_ONLY, false));
	const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
	const summarize = async (): Promise<void> => {
		const { document, state } = active;
		if (!document || !state) {
			// Beside a message there would be no welcome text.
			view.message = undefined;
			return;
		}
		const { countDisclosed } = await import('./engine');
		if (state !== active.state) return;
		const { disclosures } = state.review;
		const { done, total } = countDisclosed(disclosures);
		view.message = tree.openOnly && !disclosures.some(({ status }) => isOpen(status))
			? vscode.l10n.t('{0}: {1} of {2} disclosed. Nothing is open, and only open items are shown.', nameOf(document), done, total)
			: vscode.l10n.t('{0}: {1} of {2} disclosed', nameOf(document), done, total);
	};
	const filter = async (openOnly: boolean): Promise<void> => {
		tree.filter(openOnly);
		void summarize();
		await Promise.all([memory.update(OPEN_ONLY, openOnly), vscode.commands.executeCommand('setContext', OPEN_ONLY, openOnly)]);
	};
	void vscode.commands.executeCommand('setContext', OPEN_ONLY, tree.openOnly);
	void summarize();
	return vscode.Disposable.from(
		view,
		tree,
		active.onDidChange(() => { void summarize(); }),
		vscode.commands.registerCommand('modelCardReview.showOpenItems', () => filter(true)),
		vscode.commands.registerCommand('modelCardReview.showAllItems', () => filter(false)),
		vscode.commands.registerCommand('modelCardReview.checklistOfActive', () => vscode.commands.executeCommand('modelCardReview.generateChecklist', active.document?.uri)),
		vscode.commands.registerCommand('modelCardReview.insertSection', async (node?: TreeNode) => {
			if (node?.kind === 'disclosure') await writeDisclosure(reviews, node.document, node.item.disclosure.id);
		}),
	);
}

export class OpennessTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
	readonly #active: Pick<ActiveCard, 'document' | 'state' | 'onDidChange'>;
	readonly #pages: Pick<DocsPages, 'ofDisclosure'>;
	readonly #changed = new vscode.EventEmitter<void>();
	readonly #subscription: vscode.Disposable;
	readonly onDidChangeTreeData = this.#changed.event;
	#openOnly: boolean;

	constructor(active: Pick<ActiveCard, 'document' | 'state' | 'onDidChange'>, pages: Pick<DocsPages, 'ofDisclosure'>, openOnly: boolean) {
		this.#active = active;
		this.#pages = pages;
		this.#openOnly = openOnly;
		this.#subscription = active.onDidChange(() => { this.#changed.fire(); });
	}

	get openOnly(): boolean {
		return this.#openOnly;
	}

	filter(openOnly: boolean): void {
		this.#openOnly = openOnly;
		this.#changed.fire();
	}

	async getChildren(node?: TreeNode): Promise<TreeNode[]> {
		const isShown = ({ assessment }: Item): boolean => !this.#openOnly || isOpen(assessment.status);
		if (!node) {
			const { document, state } = this.#active;
			if (!document || !state) return [];
			const { opennessGroups } = await import('./engine');
			return opennessGroups(state.review.disclosures).filter(({ items }) => items.some(isShown)).map((group) => ({ document, card: state.card, kind: 'group', group }));
		}
		const { document, card } = node;
		switch (node.kind) {
			case 'group': return node.group.items.filter(isShown).map((item) => ({ document, card, kind: 'disclosure', item }));
			case 'disclosure': return decidingPlaces(node.item.assessment).map((place, index) => ({ document, card, kind: 'evidence', item: node.item, place, index }));
			case 'evidence': return [];
		}
	}

	async getTreeItem(node: TreeNode): Promise<vscode.TreeItem> {
		switch (node.kind) {
			case 'group': return groupItem(node.group);
			case 'disclosure': return disclosureItem(node.item);
			case 'evidence': return evidenceItem(node);
		}
	}

	async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
		if (node.kind !== 'disclosure') return item;
		const { document, card } = node;
		const { explainDisclosure } = await import('./engine');
		item.tooltip = trusted(explainDisclosure(card, node.item.disclosure, node.item.assessment, {
			place: (range) => revealLink(document.uri, toEditorRange(card, range)),
			page: ({ id }) => this.#pages.ofDisclosure(id).toString(),
		}));
		return item;
	}

	dispose(): void {
		this.#subscription.dispose();
		this.#changed.dispose();
	}
}

function groupItem({ id, title, done, total }: OpennessGroup): vscode.TreeItem {
	const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
	item.id = id;
	item.description = vscode.l10n.t('{0} of {1}', done, total);
	item.accessibilityInformation = { label: vscode.l10n.t('{0}: {1} of {2} disclosed', title, done, total) };
	return item;
}

function disclosureItem({ disclosure, assessment }: Item): vscode.TreeItem {
	const { id } = disclosure;
	const title = t(disclosure.title);
	const { status } = assessment;
	const item = new vscode.TreeItem(title, decidingPlaces(assessment).length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None);
	const word = statusWord(status);
	const [icon, colour] = ICONS[status];
	item.id = id;
	item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
	item.description = word;
	item.accessibilityInformation = { label: vscode.l10n.t('{0}: {1}', title, word) };
	item.contextValue = isUnsaid(status) ? 'unsaid' : 'said';
	return item;
}

async function evidenceItem({ document, card, item: { assessment }, place: { range, says }, index }: TreeNode & { kind: 'evidence' }): Promise<vscode.TreeItem> {
	const { plainExcerpt } = await import('./engine');
	const quoted = plainExcerpt(card.text.slice(range.start, range.end));
	const selection = toEditorRange(card, range);
	const line = selection.start.line + 1;
	const item = new vscode.TreeItem(quoted || says);
	item.id = `${assessment.id}#${index}`;
	item.tooltip = says;
	item.description = vscode.l10n.t('line {0}', line);
	item.accessibilityInformation = { label: vscode.l10n.t('Line {0}, {1}: {2}', line, says, quoted) };
	item.command = { title: vscode.l10n.t('Show the Place'), command: REVEAL_COMMAND, arguments: toPlace(document.uri, selection) };
	return item;
}

/** The icon tells the status as well as its colour does. */
const ICONS: Readonly<Record<Status, readonly [icon: string, colour: string]>> = {
	'disclosed': ['pass-filled', 'testing.iconPassed'],
	'disclosed-negative': ['pass', 'testing.iconPassed'],
	'linked': ['link-external', 'testing.iconPassed'],
	'partial': ['color-mode', 'problemsWarningIcon.foreground'],
	'placeholder': ['edit', 'problemsWarningIcon.foreground'],
	'missing': ['circle-large-outline', 'problemsWarningIcon.foreground'],
	'withheld': ['eye-closed', 'descriptionForeground'],
	'not-applicable': ['circle-slash', 'descriptionForeground'],
};
