import { printable } from './printable';

/** What a command knows of the world around it; tests hand in their own. */
export interface Io {
	/** The directory that relative paths start from. */
	readonly cwd: string;
	/** Whether the reader of `stdout` sees colours. */
	readonly colour: boolean;
	/** The locale of messages, as the environment names it: `zh_CN.UTF-8`. */
	readonly locale?: string | undefined;
	readonly stdin: AsyncIterable<Uint8Array>;
	readonly stdout: (text: string) => void;
	readonly stderr: (text: string) => void;
}

/** Says on standard error what went wrong; text from files and cards never reaches a terminal unescaped. */
export function complain(io: Io, message: string): void {
	io.stderr(`model-card-review: ${printable(message)}\n`);
}

/** What the user asked for cannot be done as asked; the message says why. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
