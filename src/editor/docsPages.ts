import * as vscode from 'vscode';
import { DISCLOSURES } from '../disclosures/catalogue';

/** The pages on rules and disclosures that come with the extension. */
export class DocsPages {
	readonly #root: vscode.Uri;

	/** @param extensionUri the extension's folder */
	constructor(extensionUri: vscode.Uri) {
		this.#root = vscode.Uri.joinPath(extensionUri, 'docs');
	}

	/** @param ruleId the id of a disclosure or of another rule */
	of(ruleId: string): vscode.Uri {
		const isDisclosure = DISCLOSURES.some(({ id }) => id === ruleId);
		return vscode.Uri.joinPath(this.#root, isDisclosure ? 'disclosures' : 'rules', `${ruleId}.md`);
	}
}
