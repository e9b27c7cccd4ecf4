import * as vscode from 'vscode';
import type { DisclosureId } from '../disclosures/disclosure';
import type { Finding } from '../review/review';

/** The pages on disclosures and other rules that come with the extension. */
export class DocsPages {
	readonly #root: vscode.Uri;

	/** @param extensionUri the extension's folder */
	constructor(extensionUri: vscode.Uri) {
		this.#root = vscode.Uri.joinPath(extensionUri, 'docs');
	}

	ofDisclosure(id: DisclosureId): vscode.Uri {
		return vscode.Uri.joinPath(this.#root, 'disclosures', `${id}.md`);
	}

	ofConfiguration(): vscode.Uri {
		return vscode.Uri.joinPath(this.#root, 'configuration.md');
	}

	ofFinding({ ruleId, disclosure }: Finding): vscode.Uri {
		return disclosure ? this.ofDisclosure(disclosure) : vscode.Uri.joinPath(this.#root, 'rules', `${ruleId}.md`);
	}
}
