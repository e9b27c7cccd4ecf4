import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root, temporaryFolder } from './paths';

/**
 * Packages the extension as for a release. This replaces the bundles in `dist/` by minified ones.
 *
 * @returns the packaged file
 * @throws with the packager's output when it fails
 */
export function packageExtension(): string {
	console.log('Packaging the extension ...');
	const vsix = path.join(temporaryFolder('package'), 'extension.vsix');
	const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'package', '--', '--out', vsix], { cwd: root, encoding: 'utf8' });
	if (status !== 0) {
		throw new Error(`The extension could not be packaged:\n${stdout}${stderr}`);
	}
	return vsix;
}
