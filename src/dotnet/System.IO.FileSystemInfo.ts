import type { FileSystemNode } from '../endpoint/stores/file-tree.ts';
import { withFiles } from '../runtime/providers/file-exception.ts';
import { localTime, millisecondsOf, universalTime } from '../runtime/providers/file-time.ts';
import type { Session } from '../runtime/session.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { FileSystemObject } from '../runtime/values/file-system-object.ts';
import type { DateTime } from '../runtime/values/temporal.ts';
import { enumNumber, enumValue } from './enum-access.ts';

type Time = 'creationTime' | 'lastAccessTime' | 'lastWriteTime';

/** A change of what the file system keeps of a file, by the script. */
function change(self: FileSystemObject, session: Session, apply: (node: FileSystemNode) => void): void {
  withFiles(session, () => self.files.change(self.fullName, apply));
  self.refresh();
}

function time(name: Time, utc: boolean): PropertyDefinition<FileSystemObject> {
  return {
    type: 'datetime',
    get: (self, session) => (utc ? universalTime(self.state[name]) : localTime(session, self.state[name])),
    set: (self, value, session) =>
      change(self, session, (node) => {
        node[name] = millisecondsOf(session, value as DateTime, utc);
      }),
  };
}

const numbers = { ReadOnly: 1, Hidden: 2, System: 4, Archive: 32 } as const;

/** Gives a file the attributes of a number of System.IO.FileAttributes. */
export function setAttributes(self: FileSystemObject, value: number, session: Session): void {
  change(self, session, (node) => {
    node.attributes = new Set((Object.keys(numbers) as (keyof typeof numbers)[]).filter((name) => value & numbers[name]));
  });
}

/** `d-r---`: the first letters of the attributes that an entry has (about_FileSystem_Provider). */
export function modeOf(self: FileSystemObject): string {
  const { attributes } = self.state;
  if (attributes < 0) return '';
  const flag = (bit: number, letter: string) => (attributes & bit ? letter : '-');
  const first = attributes & 1024 ? 'l' : flag(16, 'd');
  return `${first}${flag(32, 'a')}${flag(1, 'r')}${flag(2, 'h')}${flag(4, 's')}`;
}

/** In Windows PowerShell a sixth place is kept for reparse points. */
const modeText = (self: FileSystemObject, session: Session): string => (session.isWindowsPowerShell ? `${modeOf(self)}-` : modeOf(self));

type Extended = Readonly<Record<string, PropertyDefinition<FileSystemObject>>>;

const code = (name: string, getter: string, get: PropertyDefinition<FileSystemObject>['get'], edition?: '7.6') =>
  ({ type: 'string', kind: 'CodeProperty', definition: `System.String ${name}{get=${getter};}`, get, edition }) as const;

/** What PowerShell's type data add to files and folders; `own` is what only one of the two has. */
export const extendedFileProperties = (own: Extended): Extended => ({
  Mode: code('Mode', 'Mode', modeText),
  ModeWithoutHardLink: code('ModeWithoutHardLink', 'ModeWithoutHardLink', modeText, '7.6'),
  ...own,
  ResolvedTarget: code('ResolvedTarget', 'ResolvedTarget', (self) => self.fullName, '7.6'),
  Target: { type: 'string', kind: 'AliasProperty', definition: 'LinkTarget', get: () => null },
  LinkType: code('LinkType', 'GetLinkType', () => null),
});

export default defineType<FileSystemObject>({
  name: 'System.IO.FileSystemInfo',
  kind: 'class',
  base: 'System.MarshalByRefObject',
  interfaces: ['System.Runtime.Serialization.ISerializable'],
  abstract: true,
  properties: {
    Exists: { type: 'bool', get: (self) => self.state.exists && self.state.isFolder === self.isFolder },
    FullName: { type: 'string', get: (self) => self.fullName },
    Extension: { type: 'string', get: ({ name }) => (name.lastIndexOf('.') < 0 || name.endsWith('.') ? '' : name.slice(name.lastIndexOf('.'))) },
    CreationTime: time('creationTime', false),
    CreationTimeUtc: time('creationTime', true),
    LastAccessTime: time('lastAccessTime', false),
    LastAccessTimeUtc: time('lastAccessTime', true),
    LastWriteTime: time('lastWriteTime', false),
    LastWriteTimeUtc: time('lastWriteTime', true),
    LinkTarget: { type: 'string', get: () => null, edition: '7.6' },
    Attributes: {
      type: 'System.IO.FileAttributes',
      get: (self) => enumValue('System.IO.FileAttributes', self.state.attributes),
      set: (self, value, session) => setAttributes(self, enumNumber(value), session),
    },
  },
  methods: methodsOf<FileSystemObject>({
    'void Refresh()': (self) => self.refresh(),
  }),
  alsoHas: ['CreateAsSymbolicLink', 'ResolveLinkTarget', 'GetObjectData', 'GetLifetimeService', 'InitializeLifetimeService', 'UnixFileMode'],
  toText: (self) => self.text,
  source: 'https://learn.microsoft.com/dotnet/api/system.io.filesysteminfo',
});
