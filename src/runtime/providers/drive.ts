import { NetObject, type Value } from '../values/value.ts';
import type { Provider } from './provider.ts';
import type { ProviderInfo } from './provider-info.ts';

/** System.Management.Automation.PSDriveInfo. */
export class Drive extends NetObject {
  readonly name: string;
  readonly provider: Provider;
  readonly providerInfo: ProviderInfo;
  root: string;
  readonly description: string;
  displayRoot: string | null = null;
  /** Path below the root, without a separator in front. */
  currentLocation = '';
  maximumSize: Value = null;

  constructor(name: string, providerInfo: ProviderInfo, root: string, description = '') {
    super();
    this.name = name;
    this.providerInfo = providerInfo;
    this.provider = providerInfo.provider;
    this.root = root;
    this.description = description;
  }

  get typeName() {
    return 'System.Management.Automation.PSDriveInfo';
  }

  /** `C:\x`; the drive `/` of Linux is written without colon. */
  get volumeSeparatedByColon(): boolean {
    return this.name !== '/';
  }
}
