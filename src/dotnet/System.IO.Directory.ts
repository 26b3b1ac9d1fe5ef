import { withFiles } from '../runtime/providers/file-exception.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumNumber } from './enum-access.ts';
import { fullPath } from './io/full-path.ts';
import { pathTextOf } from './io/path-text.ts';
import { timeMethods } from './io/time-methods.ts';
import { entriesBelow, type Wanted } from './System.IO.DirectoryInfo.ts';

const folderAt = (session: Session, path: string | null, parameter = 'path') =>
  new FileSystemObject('folder', session.endpoint.files, fullPath(session, path, parameter));

/** Paths of a listing begin as the folder was named, complete or not. */
function list(session: Session, path: string, wanted: Wanted, pattern = '*', option: Value = 0): Value {
  const folder = folderAt(session, path);
  const start = folder.fullName.length;
  const text = pathTextOf(session.platform);
  const named = text.isSeparator(path.at(-1)) || text.isSeparator(folder.fullName.at(-1)) ? path : path + text.separator;
  return typedArray(
    entriesBelow(folder, wanted, pattern, enumNumber(option) === 1, session).map(
      ({ fullName }) => named + fullName.slice(start).replace(/^[\\/]/, ''),
    ),
    'System.String',
  );
}

function listing(name: string, wanted: Wanted, returns: string): MethodsBySignature<undefined> {
  return {
    [`${returns} ${name}(string path)`]: (_, [path], session) => list(session, path, wanted),
    [`${returns} ${name}(string path, string searchPattern)`]: (_, [path, pattern], session) => list(session, path, wanted, pattern),
    [`${returns} ${name}(string path, string searchPattern, System.IO.SearchOption searchOption)`]: (_, [path, pattern, option], session) =>
      list(session, path, wanted, pattern, option),
  };
}

const gone = (path: string) => new NetException('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);

function remove(session: Session, name: string | null, recursive: boolean): void {
  const path = fullPath(session, name, 'path');
  withFiles(session, () => {
    const { files } = session.endpoint;
    const node = files.get(path);
    if (!node) throw gone(path);
    if (node.kind === 'file') {
      throw new NetException('System.IO.IOException', `The directory name is invalid. : '${path}'`);
    }
    files.remove(path, { recursive });
  });
}

function move(session: Session, from: string | null, to: string | null): void {
  const [source, target] = [fullPath(session, from, 'sourceDirName'), fullPath(session, to, 'destDirName')];
  withFiles(session, () => {
    const { files } = session.endpoint;
    if (!files.exists(source)) throw gone(source);
    if (source === target) throw new NetException('System.IO.IOException', 'Source and destination path must be different.');
    if (files.exists(target))
      throw new NetException('System.IO.IOException', `Cannot create '${target}' because a file or directory with the same name already exists.`);
    files.move(source, target);
  });
}

function create(session: Session, name: string | null): FileSystemObject {
  const folder = folderAt(session, name);
  withFiles(session, () => {
    if (session.endpoint.files.get(folder.fullName)?.kind === 'file') {
      const message =
        session.platform === 'windows'
          ? `Cannot create '${folder.fullName}' because a file or directory with the same name already exists.`
          : `The file '${folder.fullName}' already exists.`;
      throw new NetException('System.IO.IOException', message);
    }
    session.endpoint.files.makeFolder(folder.fullName);
  });
  return folder;
}

const sequence = 'System.Collections.Generic.IEnumerable[string]';

export default defineType({
  name: 'System.IO.Directory',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.io.directory',
  staticMethods: methodsOf<undefined>({
    'System.IO.DirectoryInfo CreateDirectory(string path)': (_, [path], session) => create(session, path),
    'void Delete(string path)': (_, [path], session) => remove(session, path, false),
    'void Delete(string path, bool recursive)': (_, [path, recursive], session) => remove(session, path, recursive),
    'bool Exists(string path)': (_, [path], session) => Boolean(path) && session.endpoint.files.get(fullPath(session, path))?.kind === 'folder',
    'string GetCurrentDirectory()': (_, __, session) => session.providers.processDirectory,
    'void SetCurrentDirectory(string path)': (_, [path], session) => {
      const folder = folderAt(session, path);
      if (!folder.state.exists || !folder.state.isFolder) throw gone(folder.fullName);
      session.providers.processDirectory = folder.fullName;
    },
    'string GetDirectoryRoot(string path)': (_, [path], session) => {
      const full = fullPath(session, path, 'path');
      return full.slice(0, pathTextOf(session.platform).rootLength(full));
    },
    'System.IO.DirectoryInfo GetParent(string path)': (_, [path], session) => {
      const full = fullPath(session, path, 'path');
      const parent = new FileSystemObject('folder', session.endpoint.files, full.replace(/(?<=.)[\\/]$/, '')).parentPath;
      return parent === undefined ? null : new FileSystemObject('folder', session.endpoint.files, parent);
    },
    'string[] GetLogicalDrives()': (_, __, session) =>
      typedArray(session.platform === 'linux' ? ['/'] : session.endpoint.files.drives().map(({ name }) => `${name}:\\`), 'System.String'),
    'void Move(string sourceDirName, string destDirName)': (_, [from, to], session) => move(session, from, to),
    ...listing('GetFiles', 'file', 'string[]'),
    ...listing('GetDirectories', 'folder', 'string[]'),
    ...listing('GetFileSystemEntries', 'any', 'string[]'),
    ...listing('EnumerateFiles', 'file', sequence),
    ...listing('EnumerateDirectories', 'folder', sequence),
    ...listing('EnumerateFileSystemEntries', 'any', sequence),
    ...timeMethods('folder'),
  }),
  alsoHas: ['CreateSymbolicLink', 'CreateTempSubdirectory', 'GetAccessControl', 'ResolveLinkTarget', 'SetAccessControl'].map(
    (name) => `static ${name}`,
  ),
});
