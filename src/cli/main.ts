import { runCommandLine } from './commandLine';
import { EXIT } from './io';

async function main(): Promise<void> {
	const { stdin, stdout, stderr } = process;
	for (const stream of [stdout, stderr]) {
		// A reader such as `head` may leave early. What it did not want to read is no failure; the exit code still tells the result.
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') throw error;
		});
	}
	try {
		// The exit code is set and the process left to end by itself, so that everything written reaches a pipe.
		process.exitCode = await runCommandLine(process.argv.slice(2), {
			cwd: process.cwd(),
			colour: stdout.isTTY && stdout.hasColors(),
			// By POSIX, the first that is set and not empty counts.
			locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
			stdin,
			stdout: (text) => stdout.write(text),
			stderr: (text) => stderr.write(text),
		});
	} catch (error) {
		stderr.write(`model-card-review failed. This is a defect of the program, not of your files:\n${error instanceof Error ? error.stack : String(error)}\n`);
		process.exitCode = EXIT.failure;
	}
}

void main();
