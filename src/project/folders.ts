/**
 * The folders whose project file may hold for a file, nearest first: its own and those above it, as far as the root that it belongs to.
 * What a root inside another one holds is its own matter.
 *
 * @param file and root as paths with forward slashes; of several roots, the nearest to the file
 */
export function foldersUpTo(root: string, file: string): readonly string[] {
	const top = root.replace(/(?<=[^/])\/$/u, '');
	const folders: string[] = [];
	for (let at = parentOf(file); at === top || at.startsWith(top === '/' ? top : `${top}/`); at = parentOf(at)) {
		folders.push(at);
		if (at === top) break;
	}
	return folders;
}

function parentOf(path: string): string {
	return path.slice(0, Math.max(1, path.lastIndexOf('/')));
}
