import { withFiles } from '../runtime/providers/file-exception.ts';
import { matchesFileName } from '../runtime/providers/match-file-name.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumNumber } from './enum-access.ts';
import { fullPath } from './io/full-path.ts';
import { extendedFileProperties } from './System.IO.FileSystemInfo.ts';

export type Wanted = 'file' | 'folder' | 'any';

const elementTypes = { file: 'System.IO.FileInfo', folder: 'System.IO.DirectoryInfo', any: 'System.IO.FileSystemInfo' } as const;

/** Entries of a folder, and of those below it when `deep`. */
export function entriesBelow(self: FileSystemObject, wanted: Wanted, pattern: string, deep: boolean, session: Session): FileSystemObject[] {
  return withFiles(session, () => {
    const { node, files } = self;
    if (!node) throw new NetException('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${self.fullName}'.`);
    const found: FileSystemObject[] = [];
    const folders: string[] = [self.fullName];
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
      for (const entry of files.list(folder)) {
        const path = `${folder.replace(/[\\/]$/, '')}${files.separator}${entry.name}`;
        if (deep && entry.kind === 'folder') folders.push(path);
        if ((wanted === 'any' || wanted === entry.kind) && matchesFileName(entry.name, pattern, files.platform === 'windows')) {
          // The .NET Framework's objects of a listing show their names alone as text.
          found.push(new FileSystemObject(entry.kind, files, path, session.isWindowsPowerShell ? entry.name : path));
        }
      }
    }
    return found;
  });
}

/** The four overloads of a listing method. */
function listing(name: string, wanted: Wanted, returns: string) {
  const list = (self: FileSystemObject, pattern: string, option: Value, session: Session) =>
    typedArray(entriesBelow(self, wanted, pattern, enumNumber(option) === 1, session), elementTypes[wanted]);
  return {
    [`${returns} ${name}()`]: (self: FileSystemObject, _: unknown[], session: Session) => list(self, '*', 0, session),
    [`${returns} ${name}(string searchPattern)`]: (self: FileSystemObject, [pattern]: any[], session: Session) => list(self, pattern, 0, session),
    [`${returns} ${name}(string searchPattern, System.IO.SearchOption searchOption)`]: (
      self: FileSystemObject,
      [pattern, option]: any[],
      session: Session,
    ) => list(self, pattern, option, session),
  };
}

const sequence = (wanted: Wanted) => `System.Collections.Generic.IEnumerable[${elementTypes[wanted]}]`;

export default defineType<FileSystemObject>({
  name: 'System.IO.DirectoryInfo',
  kind: 'class',
  base: 'System.IO.FileSystemInfo',
  constructors: constructorsOf({
    'System.IO.DirectoryInfo new(string path)': (_, [path], session) =>
      new FileSystemObject('folder', session.endpoint.files, fullPath(session, path, 'path'), path),
  }),
  properties: {
    Name: { type: 'string', get: (self) => self.name },
    Parent: {
      type: 'System.IO.DirectoryInfo',
      get: (self) => (self.parentPath === undefined ? null : new FileSystemObject('folder', self.files, self.parentPath)),
    },
    Root: {
      type: 'System.IO.DirectoryInfo',
      get: (self) => new FileSystemObject('folder', self.files, self.files.platform === 'linux' ? '/' : self.fullName.slice(0, 3)),
    },
  },
  extendedProperties: extendedFileProperties({
    BaseName: { type: 'System.Object', kind: 'ScriptProperty', definition: 'System.Object BaseName {get=$this.Name;}', get: (self) => self.name },
  }),
  methods: methodsOf<FileSystemObject>({
    'void Create()'(self, _, session) {
      withFiles(session, () => self.files.makeFolder(self.fullName));
      self.refresh();
    },
    'System.IO.DirectoryInfo CreateSubdirectory(string path)'(self, [path], session) {
      const target = session.joinPath(self.fullName, path);
      withFiles(session, () => self.files.makeFolder(target));
      return new FileSystemObject('folder', self.files, target);
    },
    'void Delete()'(self, _, session) {
      withFiles(session, () => self.files.remove(self.fullName));
      self.refresh();
    },
    'void Delete(bool recursive)'(self, [recursive], session) {
      withFiles(session, () => self.files.remove(self.fullName, { recursive }));
      self.refresh();
    },
    'void MoveTo(string destDirName)'(self, [target], session) {
      const path = fullPath(session, target, 'destDirName');
      withFiles(session, () => self.files.move(self.fullName, path));
      self.fullName = path;
      self.text = target;
      self.refresh();
    },
    ...listing('GetFiles', 'file', 'System.IO.FileInfo[]'),
    ...listing('GetDirectories', 'folder', 'System.IO.DirectoryInfo[]'),
    ...listing('GetFileSystemInfos', 'any', 'System.IO.FileSystemInfo[]'),
    ...listing('EnumerateFiles', 'file', sequence('file')),
    ...listing('EnumerateDirectories', 'folder', sequence('folder')),
    ...listing('EnumerateFileSystemInfos', 'any', sequence('any')),
  }),
  alsoHas: ['GetAccessControl', 'SetAccessControl'],
  toText: (self) => self.text,
  source: 'https://learn.microsoft.com/dotnet/api/system.io.directoryinfo',
});
