/**
 * Whether a file, or a folder on the way to it from a folder above, is a symbolic link.
 *
 * @param folder the path that the way begins at; itself it may be a link
 * @param file a path below it, with forward slashes
 */
export async function isBehindLink(folder: string, file: string, isLink: (path: string) => Promise<boolean>): Promise<boolean> {
	for (let end = file.length; end > folder.length; end = file.lastIndexOf('/', end - 1)) if (await isLink(file.slice(0, end))) return true;
	return false;
}
