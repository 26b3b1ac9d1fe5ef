import { NotSimulated } from '../base/not-simulated.ts';
import type { FileStore } from '../endpoint/stores/files.ts';
import { construct } from '../runtime/members/construct.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';

/** System.Diagnostics.FileVersionInfo: the version resource of a file. */
export class FileVersionInfo extends NetObject {
  readonly fileName: string;
  /** Undefined for a file without a version resource. */
  readonly version: string | undefined;
  readonly texts: Readonly<Record<string, string | undefined>>;

  constructor(fileName: string, version: string | undefined, texts: Readonly<Record<string, string | undefined>>) {
    super();
    this.fileName = fileName;
    this.version = version;
    this.texts = texts;
  }

  get typeName() {
    return 'System.Diagnostics.FileVersionInfo';
  }
}

/** What a file says of its version. */
export function versionInfoOf(files: FileStore, path: string): FileVersionInfo {
  const node = files.get(path);
  if (node?.kind !== 'file') throw new NetException('System.IO.FileNotFoundException', path, { FileName: path });
  const { version, productName, companyName, fileDescription } = node.facts;
  // A program of which nothing is known but its name has a version that nobody said.
  if (version === undefined && node.bytes === undefined && !node.source) throw new NotSimulated('value', `version of ${path}`);
  return new FileVersionInfo(path, version, { ProductName: productName, CompanyName: companyName, FileDescription: fileDescription });
}

function text(name: string): PropertyDefinition<FileVersionInfo> {
  return {
    type: 'string',
    get(self): Value {
      if (self.version === undefined) return null;
      const value = self.texts[name];
      // The file has a resource of which nobody said this.
      if (value === undefined) throw new NotSimulated('value', `${name} of ${self.fileName}`);
      return value;
    },
  };
}

const part = (index: number): PropertyDefinition<FileVersionInfo> => ({
  type: 'int',
  get: (self) => Number.parseInt(self.version?.split('.')[index] ?? '0', 10) || 0,
});

const flag: PropertyDefinition<FileVersionInfo> = { type: 'bool', get: () => false };

const version: PropertyDefinition<FileVersionInfo> = { type: 'string', get: (self) => self.version ?? null };

/** PowerShell's type data make a comparable version of the four parts. */
const raw = (prefix: 'File' | 'Product'): PropertyDefinition<FileVersionInfo> => ({
  type: 'System.Object',
  kind: 'ScriptProperty',
  definition: `System.Object ${prefix}VersionRaw {get=New-Object System.Version -ArgumentList @($this.${prefix}MajorPart, $this.${prefix}MinorPart, $this.${prefix}BuildPart, $this.${prefix}PrivatePart);}`,
  get: (self, session) => {
    const parts = [0, 1, 2, 3].map((index) => Number.parseInt(self.version?.split('.')[index] ?? '0', 10) || 0);
    return construct(knownType('System.Version'), parts, session);
  },
});

export default defineType<FileVersionInfo>({
  name: 'System.Diagnostics.FileVersionInfo',
  kind: 'class',
  extendedProperties: { FileVersionRaw: raw('File'), ProductVersionRaw: raw('Product') },
  properties: {
    Comments: text('Comments'),
    CompanyName: text('CompanyName'),
    FileBuildPart: part(2),
    FileDescription: text('FileDescription'),
    FileMajorPart: part(0),
    FileMinorPart: part(1),
    FileName: { type: 'string', get: (self) => self.fileName },
    FilePrivatePart: part(3),
    FileVersion: version,
    InternalName: text('InternalName'),
    IsDebug: flag,
    IsPatched: flag,
    IsPrivateBuild: flag,
    IsPreRelease: flag,
    IsSpecialBuild: flag,
    Language: text('Language'),
    LegalCopyright: text('LegalCopyright'),
    LegalTrademarks: text('LegalTrademarks'),
    OriginalFilename: text('OriginalFilename'),
    PrivateBuild: text('PrivateBuild'),
    ProductBuildPart: part(2),
    ProductMajorPart: part(0),
    ProductMinorPart: part(1),
    ProductName: text('ProductName'),
    ProductPrivatePart: part(3),
    ProductVersion: version,
    SpecialBuild: text('SpecialBuild'),
  },
  staticMethods: methodsOf<undefined>({
    'System.Diagnostics.FileVersionInfo GetVersionInfo(string fileName)': (_, [path], session) =>
      versionInfoOf(session.endpoint.files, session.providers.completePath(path)),
  }),
  source: 'https://learn.microsoft.com/dotnet/api/system.diagnostics.fileversioninfo',
});
