import type { Session } from '../runtime/session.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { FileSystemObject } from '../runtime/values/file-system-object.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { enumMember } from './enum-access.ts';

/** System.IO.DriveInfo. */
class DriveObject extends NetObject {
  readonly typeName = 'System.IO.DriveInfo';
  /** `C:\`. */
  readonly root: string;

  constructor(root: string) {
    super();
    this.root = root;
  }

  driveIn({ endpoint }: Session) {
    return endpoint.hardware.drives.find(({ letter }) => letter === this.root[0].toUpperCase());
  }

  ready(session: Session) {
    const drive = this.driveIn(session);
    if (!drive)
      throw new NetException(
        'System.IO.DriveNotFoundException',
        `Could not find the drive '${this.root}'. The drive might not be ready or might not be mapped.`,
      );
    return drive;
  }
}

const kinds: Readonly<Record<string, string>> = { fixed: 'Fixed', removable: 'Removable', network: 'Network', cdrom: 'CDRom', ram: 'Ram' };

const fact = (type: string, read: (drive: ReturnType<DriveObject['ready']>) => Value): PropertyDefinition<DriveObject> => ({
  type,
  get: (self, session) => read(self.ready(session)),
});

function make(session: Session, name: string | null): DriveObject {
  if (name === null) throw argumentNull('driveName');
  if (session.platform === 'linux') return new DriveObject(name);
  const letter = /^([A-Za-z])(?::[\\/]?.*)?$/.exec(name)?.[1];
  if (letter === undefined) throw argument("Drive name must be a root directory (i.e. 'C:\\') or a drive letter ('C').", 'driveName');
  return new DriveObject(`${name[0]}:\\`);
}

export default defineType<DriveObject>({
  name: 'System.IO.DriveInfo',
  kind: 'class',
  interfaces: ['System.Runtime.Serialization.ISerializable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.io.driveinfo',
  properties: {
    Name: { type: 'string', get: (self) => self.root },
    IsReady: { type: 'bool', get: (self, session) => session.platform === 'linux' || self.driveIn(session) !== undefined },
    RootDirectory: { type: 'System.IO.DirectoryInfo', get: (self, { endpoint }) => new FileSystemObject('folder', endpoint.files, self.root) },
    DriveType: {
      type: 'System.IO.DriveType',
      get: (self, session) =>
        enumMember('System.IO.DriveType', session.platform === 'linux' ? 'Fixed' : (kinds[self.driveIn(session)?.kind ?? ''] ?? 'NoRootDirectory')),
    },
    DriveFormat: fact('string', ({ fileSystem }) => fileSystem),
    AvailableFreeSpace: fact('long', ({ free }) => BigInt(free)),
    TotalFreeSpace: fact('long', ({ free }) => BigInt(free)),
    TotalSize: fact('long', ({ size }) => BigInt(size)),
    VolumeLabel: fact('string', ({ label }) => label),
  },
  methods: methodsOf<DriveObject>({ 'string ToString()': (self) => self.root }),
  constructors: constructorsOf({ 'System.IO.DriveInfo new(string driveName)': (_, [name], session) => make(session, name) }),
  staticMethods: methodsOf<undefined>({
    'System.IO.DriveInfo[] GetDrives()': (_, __, session) =>
      typedArray(
        session.platform === 'linux' ? [new DriveObject('/')] : session.endpoint.hardware.drives.map(({ letter }) => new DriveObject(`${letter}:\\`)),
        'System.IO.DriveInfo',
      ),
  }),
  toText: (self) => self.root,
});
