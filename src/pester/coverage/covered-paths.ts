/** The folder part of a path with `/`; empty where it has none. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The innermost folder that holds all files. */
export function commonFolder(files: readonly string[]): string {
  const folders = [...new Set(files)].map((file) => folderOf(file).split('/'));
  const [first = []] = folders;
  let length = first.length;
  for (const folder of folders) while (length > 0 && !first.slice(0, length).every((part, place) => part === folder[place])) length--;
  return first.slice(0, length).join('/');
}

/** A path as it is called below a folder. */
export const below = (path: string, folder: string): string =>
  folder !== '' && path.startsWith(folder) ? path.slice(folder.length).replace(/^\//, '') : path;
