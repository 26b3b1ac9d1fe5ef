import type { Session } from '../session.ts';
import { NetObject } from '../values/value.ts';
import type { Provider } from './provider.ts';

/** System.Management.Automation.ProviderInfo: a provider as scripts see it. */
export class ProviderInfo extends NetObject {
  readonly provider: Provider;
  readonly #session: Session;
  /** Where `~` points: known from the start, whatever the environment says later. */
  home: string;

  constructor(provider: Provider, session: Session) {
    super();
    this.provider = provider;
    this.#session = session;
    this.home = provider.home?.(session) ?? '';
  }

  get typeName() {
    return 'System.Management.Automation.ProviderInfo';
  }

  get name(): string {
    return this.provider.name;
  }

  get moduleName(): string {
    return this.provider.module ?? 'Microsoft.PowerShell.Core';
  }

  /** `Microsoft.PowerShell.Core\FileSystem`: what stands before `::` in a PSPath. */
  get fullName(): string {
    return `${this.moduleName}\\${this.provider.name}`;
  }

  get drives() {
    return this.#session.providers.drivesOf(this.provider);
  }

  get volumeSeparatedByColon(): boolean {
    return !(this.provider.name === 'FileSystem' && this.#session.platform === 'linux');
  }

  get itemSeparator(): string {
    return this.provider.separator ?? this.#session.pathSeparator;
  }
}
