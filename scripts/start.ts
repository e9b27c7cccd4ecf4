import path from 'node:path';
import { install, newest, unsupported } from '../test/run/install';
import { runToEnd } from '../test/run/lifecycle';
import { temporaryCopy } from '../test/run/paths';
import { startServer } from '../test/run/server';
import { buildExtension } from './build';

/** Opens the embedded VS Code on a copy of the examples, with the extension as it is built from this folder. */
async function main(): Promise<number> {
	const reason = unsupported();
	if (reason !== undefined) {
		console.log(`npm start cannot open a VS Code here: ${reason}.
Use your own VS Code instead: npm run package, then "Extensions: Install from VSIX..." in VS Code, and open the folder examples.`);
		return 1;
	}
	install(newest);
	await buildExtension();
	const examples = temporaryCopy('examples');
	const server = await startServer(newest, { installed: 'folder' });
	console.log(`
VS Code with Model Card Review runs on a copy of examples/. Open it in a browser on this machine:

  ${server.url(examples, { openFile: server.remoteUri(path.join(examples, 'poor/README.md')) })}

Ctrl+C stops it and deletes the copy.`);
	await server.ended;
	throw new Error('VS Code has ended by itself.');
}

void runToEnd(main);
