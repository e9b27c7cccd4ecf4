import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkFixes } from './fixes';

/** A process of `checkFixesOfFolder`: for each path that it is sent it sends the result of that card. */
process.on('message', (path: string) => {
	process.send!(checkFixes(basename(path), readFileSync(path, 'utf8')));
});
