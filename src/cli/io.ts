/** What a command knows of the world around it; tests hand in their own. */
export interface Io {
	/** The directory that relative paths start from. */
	readonly cwd: string;
	/** Whether the reader of `stdout` sees colours. */
	readonly colour: boolean;
	readonly stdin: AsyncIterable<Uint8Array>;
	readonly stdout: (text: string) => void;
	readonly stderr: (text: string) => void;
}

/** What the user asked for cannot be done as asked; the message says why. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
