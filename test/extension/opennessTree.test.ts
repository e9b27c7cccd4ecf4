import { assert } from 'chai';
import * as vscode from 'vscode';
import { DISCLOSURES } from '../../src/disclosures/catalogue';
import { GROUPS } from '../../src/disclosures/disclosure';
import { ActiveCard } from '../../src/editor/activeCard';
import { FoldersOfCards } from '../../src/editor/foldersOfCards';
import { OpennessTree, type TreeNode } from '../../src/editor/opennessTree';
import { ProjectFiles } from '../../src/editor/projectFiles';
import { Reviews } from '../../src/editor/reviews';
import { Treatment } from '../../src/editor/treatment';
import { closeAll, extensionUri, problemsOf, show, showText, until } from './editor';

const memory: vscode.Memento = { keys: () => [], get: <T>(_key: string, otherwise?: T) => otherwise as T, update: async () => undefined };

describe('the tree of openness', () => {
	let active: ActiveCard;
	let tree: OpennessTree;
	let all: vscode.Disposable;

	beforeEach(() => {
		const log = vscode.window.createOutputChannel('Test of the tree', { log: true });
		const projectFiles = new ProjectFiles(log);
		const folders = new FoldersOfCards();
		const reviews = new Reviews(new Treatment(memory), projectFiles, folders, log);
		active = new ActiveCard(reviews);
		tree = new OpennessTree(active, { ofDisclosure: () => extensionUri() }, false);
		all = vscode.Disposable.from(log, projectFiles, folders, reviews, active, tree);
		reviews.start();
	});

	afterEach(async () => {
		await closeAll();
		all.dispose();
	});

	const follows = (document: vscode.TextDocument | undefined): Promise<void> => until(() => active.document === document, () => `the tree shows ${active.document?.uri.path ?? 'nothing'}`, active.onDidChange);
	const labelled = async (label: string, nodes: readonly TreeNode[]): Promise<{ readonly node: TreeNode; readonly item: vscode.TreeItem }> => {
		const items = await Promise.all(nodes.map(async (node) => ({ node, item: await tree.getTreeItem(node) })));
		const found = items.find(({ item }) => item.label === label);
		assert(found, `no “${label}” among ${items.map(({ item }) => String(item.label)).join(', ')}`);
		return found;
	};

	it('shows groups with counts, disclosures with their status, and the places that make them', async () => {
		const { document } = await show('README.md');
		await follows(document);
		const groups = await tree.getChildren();
		assert.equal(groups.length, GROUPS.length);
		const risks = await labelled('Limitations and risks', groups);
		assert.match(String(risks.item.description), /^\d of 4$/u);
		const limitations = await labelled('Limitations', await tree.getChildren(risks.node));
		assert.deepInclude(limitations.item, { id: 'risk/limitations', description: 'disclosed', contextValue: 'said' });
		assert.equal(limitations.item.accessibilityInformation?.label, 'Limitations: disclosed');
		const [place] = await tree.getChildren(limitations.node);
		const evidence = await tree.getTreeItem(place!);
		assert.match(String(evidence.description), /^line 1\d$/u);
		await vscode.commands.executeCommand(evidence.command!.command, ...evidence.command!.arguments!);
		assert.equal(`line ${vscode.window.activeTextEditor!.selection.start.line + 1}`, evidence.description);
		const { tooltip } = await tree.resolveTreeItem(limitations.item, limitations.node);
		assert.match((tooltip as vscode.MarkdownString).value, /Asked for by/u);
	});

	it('names everything once, the same after a keystroke', async () => {
		const { document } = await show('README.md');
		await follows(document);
		const ids = async (): Promise<string[]> => {
			const disclosures = (await Promise.all((await tree.getChildren()).map((group) => tree.getChildren(group)))).flat();
			const places = (await Promise.all(disclosures.map((node) => tree.getChildren(node)))).flat();
			assert.equal(disclosures.length, DISCLOSURES.length);
			return Promise.all([...disclosures, ...places].map(async (node) => (await tree.getTreeItem(node)).id!));
		};
		const before = await ids();
		assert.equal(new Set(before).size, before.length);
		const changed = new Promise((resolve) => { tree.onDidChangeTreeData(resolve); });
		await vscode.window.activeTextEditor!.edit((edit) => { edit.insert(document.positionAt(document.getText().length), '\n'); });
		await changed;
		assert.deepEqual(await ids(), before);
	});

	it('follows the card in front, and keeps one while something else is', async () => {
		assert.isEmpty(await tree.getChildren());
		const { document: first } = await show('README.md');
		await follows(first);
		await show('notes/notes.md');
		await new Promise((resolve) => setTimeout(resolve, 500));
		await follows(first);
		const { document: second } = await show('template/README.md');
		await follows(second);
		await closeAll();
		await follows(undefined);
		assert.isEmpty(await tree.getChildren());
	});

	it('shows open items only, when asked to', async () => {
		await follows((await show('README.md')).document);
		tree.filter(true);
		const shown = (await Promise.all((await tree.getChildren()).map((group) => tree.getChildren(group)))).flat();
		assert.isAbove(shown.length, 0);
		assert.isBelow(shown.length, DISCLOSURES.length);
		for (const node of shown) assert.match(String((await tree.getTreeItem(node)).description), /^(?:missing|placeholder|touched upon)$/u);
	});

	it('inserts the missing section', async () => {
		const { document } = await show('README.md');
		await problemsOf(document);
		await follows(document);
		const safety = await labelled('Safety', await tree.getChildren());
		const redTeaming = await labelled('Red teaming', await tree.getChildren(safety.node));
		assert.equal(redTeaming.item.contextValue, 'unsaid');
		await vscode.commands.executeCommand('modelCardReview.insertSection', redTeaming.node);
		await until(() => /^#+ Red Teaming$/mu.test(document.getText()), () => 'no section comes');
	});

	it('keeps the review of the card as it was saved', async () => {
		const { document } = await show('README.md');
		await follows(document);
		const { saved } = active;
		assert.equal(saved, active.state?.review);
		const edited = new Promise((resolve) => { active.onDidChange(resolve); });
		await vscode.window.activeTextEditor!.edit((edit) => { edit.insert(document.positionAt(document.getText().length), '\n## Red Teaming\n\nNo red teaming was performed.\n'); });
		await edited;
		assert.notEqual(active.state?.review, saved);
		assert.equal(active.saved, saved);
		assert.isTrue(await document.save());
		await until(() => active.saved === active.state?.review, () => 'the saved review is an old one', active.onDidChange);
	});

	it('is of no card that was never saved, until it is', async () => {
		const { document } = await showText('---\nlicense: mit\npipeline_tag: text-generation\n---\n# Model Card for X\n\n## Limitations\n\nNone known.\n');
		await follows(document);
		assert.isUndefined(active.saved);
	});
});
