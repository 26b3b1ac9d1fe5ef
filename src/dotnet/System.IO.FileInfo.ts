import { NotSimulated } from '../base/not-simulated.ts';
import { withFiles } from '../runtime/providers/file-exception.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';
import { enumNumber } from './enum-access.ts';
import { access, openFile } from './io/file-stream.ts';
import { fullPath } from './io/full-path.ts';
import { StreamReaderObject } from './io/read-text.ts';
import { StreamWriterObject } from './io/write-text.ts';
import { versionInfoOf } from './System.Diagnostics.FileVersionInfo.ts';
import { extendedFileProperties, setAttributes } from './System.IO.FileSystemInfo.ts';

function copyTo(self: FileSystemObject, target: string, overwrite: boolean, session: Session): FileSystemObject {
  const path = fullPath(session, target, 'destFileName');
  withFiles(session, () => {
    if (!overwrite && self.files.get(path)) throw new NetException('System.IO.IOException', `The file '${path}' already exists.`);
    self.files.copy(self.fullName, path);
  });
  return new FileSystemObject('file', self.files, path);
}

export default defineType<FileSystemObject>({
  name: 'System.IO.FileInfo',
  kind: 'class',
  base: 'System.IO.FileSystemInfo',
  constructors: constructorsOf({
    'System.IO.FileInfo new(string fileName)': (_, [path], session) =>
      new FileSystemObject('file', session.endpoint.files, fullPath(session, path), path),
  }),
  properties: {
    Name: { type: 'string', get: (self) => self.name },
    Length: {
      type: 'long',
      get(self) {
        if (!self.state.exists || self.state.isFolder) {
          throw new NetException('System.IO.FileNotFoundException', `Could not find file '${self.fullName}'.`, { FileName: self.fullName });
        }
        if (Number.isNaN(self.state.length)) throw new NotSimulated('value', `size of ${self.fullName}`);
        return BigInt(self.state.length);
      },
    },
    DirectoryName: { type: 'string', get: (self) => self.parentPath ?? null },
    Directory: {
      type: 'System.IO.DirectoryInfo',
      get: (self) => (self.parentPath === undefined ? null : new FileSystemObject('folder', self.files, self.parentPath)),
    },
    IsReadOnly: {
      type: 'bool',
      get: (self) => (self.state.attributes & 1) === 1,
      set(self, value, session) {
        const attributes = self.state.attributes & ~129;
        setAttributes(self, value === true ? attributes | 1 : attributes, session);
      },
    },
  },
  extendedProperties: extendedFileProperties({
    VersionInfo: {
      type: 'System.Object',
      kind: 'ScriptProperty',
      definition: 'System.Object VersionInfo {get=[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName);}',
      get: (self) => versionInfoOf(self.files, self.fullName),
    },
    BaseName: {
      type: 'System.Object',
      kind: 'ScriptProperty',
      definition:
        'System.Object BaseName {get=if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name};}',
      get({ name }) {
        const cut = name.lastIndexOf('.');
        return cut < 0 || name.endsWith('.') ? name : name.slice(0, cut);
      },
    },
  }),
  methods: methodsOf<FileSystemObject>({
    'System.IO.FileInfo CopyTo(string destFileName)': (self, [target], session) => copyTo(self, target, false, session),
    'System.IO.FileInfo CopyTo(string destFileName, bool overwrite)': (self, [target, overwrite], session) =>
      copyTo(self, target, overwrite, session),
    'void Delete()'(self, _, session) {
      withFiles(session, () => {
        const { node } = self;
        if (node?.kind === 'folder') throw new NetException('System.UnauthorizedAccessException', `Access to the path '${self.fullName}' is denied.`);
        if (node) self.files.remove(self.fullName);
      });
      self.refresh();
    },
    'void MoveTo(string destFileName)'(self, [target], session) {
      const path = fullPath(session, target, 'destFileName');
      withFiles(session, () => self.files.move(self.fullName, path));
      self.fullName = path;
      self.text = target;
      self.refresh();
    },
    'System.IO.FileStream Create()': (self, _, session) => openFile(session, self.fullName, 2, access.readWrite, 0),
    'System.IO.FileStream Open(System.IO.FileMode mode)': (self, [mode], session) => openFile(session, self.fullName, enumNumber(mode), undefined, 0),
    'System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)': (self, [mode, use], session) =>
      openFile(session, self.fullName, enumNumber(mode), enumNumber(use), 0),
    'System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)': (
      self,
      [mode, use, share],
      session,
    ) => openFile(session, self.fullName, enumNumber(mode), enumNumber(use), enumNumber(share)),
    'System.IO.FileStream OpenRead()': (self, _, session) => openFile(session, self.fullName, 3, access.read, 1),
    'System.IO.FileStream OpenWrite()': (self, _, session) => openFile(session, self.fullName, 4, access.write, 0),
    'System.IO.StreamReader OpenText()': (self, _, session) => new StreamReaderObject(openFile(session, self.fullName, 3, access.read)),
    'System.IO.StreamWriter CreateText()': (self, _, session) => new StreamWriterObject(session, openFile(session, self.fullName, 2, access.write)),
    'System.IO.StreamWriter AppendText()': (self, _, session) => new StreamWriterObject(session, openFile(session, self.fullName, 6, access.write)),
  }),
  alsoHas: ['Decrypt', 'Encrypt', 'Replace', 'GetAccessControl', 'SetAccessControl'],
  toText: (self) => self.text,
  source: 'https://learn.microsoft.com/dotnet/api/system.io.fileinfo',
});
