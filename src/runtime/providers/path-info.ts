import { NetObject } from '../values/value.ts';
import type { Drive } from './drive.ts';
import type { ProviderInfo } from './provider-info.ts';

/** System.Management.Automation.PathInfo: what Resolve-Path and Get-Location give. */
export class PathInfo extends NetObject {
  readonly drive: Drive | undefined;
  readonly provider: ProviderInfo;
  /** The provider's own path. */
  readonly providerPath: string;
  /** With drive or provider in front. */
  readonly path: string;

  constructor(drive: Drive | undefined, provider: ProviderInfo, providerPath: string, path: string) {
    super();
    this.drive = drive;
    this.provider = provider;
    this.providerPath = providerPath;
    this.path = path;
  }

  get typeName() {
    return 'System.Management.Automation.PathInfo';
  }

  get equalityKey(): string {
    return this.path.toLowerCase();
  }
}
