import { assert } from 'chai';
import * as vscode from 'vscode';
import { extensionUri } from './editor';
import { extensionId } from './id';

describe('translations', () => {
	it('lie where the editor looks for them, and the manifest has its English texts', async () => {
		const { l10n, contributes } = vscode.extensions.getExtension(extensionId)!.packageJSON as { l10n: string; contributes: { commands: readonly { title: string }[] } };
		const read = async (path: string): Promise<Readonly<Record<string, string>>> => JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri(), path)))) as Readonly<Record<string, string>>;
		assert.equal((await read(`${l10n}/bundle.l10n.zh-cn.json`))['not disclosed'], '未披露');
		assert.equal((await read('package.nls.zh-cn.json'))['category'], '模型卡');
		for (const { title } of contributes.commands) assert.notInclude(title, '%');
	});
});
