import type * as vscode from 'vscode';
import type { TreatAs } from '../review/recognition';

const KEY = 'treatAs';

/** What the user said about single files: review it as a model card, or never. Kept with the workspace. */
export class Treatment {
	readonly #memory: vscode.Memento;
	/** Documents without a file share their names with later ones. */
	readonly #untitled = new WeakMap<vscode.TextDocument, TreatAs>();

	constructor(memory: vscode.Memento) {
		this.#memory = memory;
	}

	/** The user's word on a document. */
	of(document: vscode.TextDocument): TreatAs | undefined {
		return document.isUntitled ? this.#untitled.get(document) : this.ofFile(document.uri);
	}

	/** The user's word on a file, which need not be open. */
	ofFile(uri: vscode.Uri): TreatAs | undefined {
		return this.#all()[uri.toString()];
	}

	/** @param treatAs `undefined` to leave it to the reviewer again */
	async set(document: vscode.TextDocument, treatAs: TreatAs | undefined): Promise<void> {
		if (document.isUntitled) {
			if (treatAs) this.#untitled.set(document, treatAs);
			else this.#untitled.delete(document);
			return;
		}
		const key = document.uri.toString();
		const others = Object.entries(this.#all()).filter(([other]) => other !== key);
		await this.#memory.update(KEY, Object.fromEntries(treatAs ? [...others, [key, treatAs]] : others));
	}

	#all(): Readonly<Record<string, TreatAs>> {
		return this.#memory.get<Readonly<Record<string, TreatAs>>>(KEY, {});
	}
}
