import { NetObject } from './value.ts';

/** Microsoft.PowerShell.Commands.ModuleSpecification: a module by name and version. */
export class ModuleSpecification extends NetObject {
  readonly name: string;
  /** ModuleVersion: this one or a newer one. */
  readonly version: string | undefined;
  readonly requiredVersion: string | undefined;
  readonly maximumVersion: string | undefined;

  constructor(name: string, versions: { version?: string; requiredVersion?: string; maximumVersion?: string } = {}) {
    super();
    this.name = name;
    this.version = versions.version;
    this.requiredVersion = versions.requiredVersion;
    this.maximumVersion = versions.maximumVersion;
  }

  get typeName() {
    return 'Microsoft.PowerShell.Commands.ModuleSpecification';
  }
}
