import { NotSimulated } from '../base/not-simulated.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetObject } from '../runtime/values/value.ts';
import { enumNumber, enumValue } from './enum-access.ts';
import { Version } from './System.Version.ts';

const platforms = ['Microsoft Win32S', 'Microsoft Windows 95', 'Microsoft Windows NT', 'Microsoft Windows CE', 'Unix', 'Xbox', 'Mac OS X', 'Other'];

/** System.OperatingSystem. */
export class OperatingSystem extends NetObject {
  readonly platform: number;
  readonly #version: Version | undefined;
  readonly servicePack: string;

  constructor(platform: number, version: Version | undefined, servicePack = '') {
    super();
    this.platform = platform;
    this.#version = version;
    this.servicePack = servicePack;
  }

  static of({ endpoint }: Session): OperatingSystem {
    const { preset } = endpoint;
    if (preset.platform === 'linux') return new OperatingSystem(4, undefined);
    return new OperatingSystem(2, new Version([...preset.version.split('.').map(Number), 0]), preset.servicePack);
  }

  /** Which kernel a Linux endpoint runs is not part of its description. */
  get version(): Version {
    if (!this.#version) throw new NotSimulated('value', "the version of the endpoint's kernel");
    return this.#version;
  }

  get typeName() {
    return 'System.OperatingSystem';
  }

  copy(): OperatingSystem {
    return new OperatingSystem(this.platform, this.#version, this.servicePack);
  }

  get text(): string {
    const pack = this.servicePack === '' ? '' : `${this.servicePack} `;
    return `${platforms[this.platform]} ${pack ? `${this.version.parts.slice(0, 3).join('.')} ${pack.trim()}` : this.version.text}`;
  }
}

const others = ['Android', 'Browser', 'FreeBSD', 'IOS', 'MacCatalyst', 'MacOS', 'TvOS', 'Wasi', 'WatchOS'];

export default defineType<OperatingSystem>({
  name: 'System.OperatingSystem',
  kind: 'class',
  interfaces: ['System.ICloneable', 'System.Runtime.Serialization.ISerializable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.operatingsystem',
  properties: {
    Platform: { type: 'System.PlatformID', get: (self) => enumValue('System.PlatformID', self.platform) },
    ServicePack: { type: 'string', get: (self) => self.servicePack },
    Version: { type: 'version', get: (self) => self.version },
    VersionString: { type: 'string', get: (self) => self.text },
  },
  methods: methodsOf<OperatingSystem>({
    'System.Object Clone()': (self) => self.copy(),
    'string ToString()': (self) => self.text,
  }),
  staticMethods: methodsOf<undefined>(
    {},
    {
      'bool IsWindows()': (_, __, { platform }) => platform === 'windows',
      'bool IsLinux()': (_, __, { platform }) => platform === 'linux',
      ...Object.fromEntries(others.map((name) => [`bool Is${name}()`, () => false])),
    },
  ),
  constructors: constructorsOf({
    'System.OperatingSystem new(System.PlatformID platform, version version)': (_, [platform, version]) =>
      new OperatingSystem(enumNumber(platform), version),
  }),
  toText: (self) => self.text,
  alsoHas: [
    'static IsOSPlatform',
    'static IsOSPlatformVersionAtLeast',
    'static IsWindowsVersionAtLeast',
    'static IsAndroidVersionAtLeast',
    'static IsMacOSVersionAtLeast',
    'GetObjectData',
  ],
});
