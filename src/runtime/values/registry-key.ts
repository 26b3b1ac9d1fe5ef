import type { RegistryStore, RegistryView } from '../../endpoint/stores/registry.ts';
import { NetObject } from './value.ts';

/** Microsoft.Win32.RegistryKey: an open key. */
export class RegistryKeyObject extends NetObject {
  readonly store: RegistryStore;
  /** Full name, as it was asked for: `HKEY_LOCAL_MACHINE\SOFTWARE`. */
  readonly path: string;
  /** Undefined: the view of the process. */
  readonly view: RegistryView | undefined;
  /** Opened for writing. */
  readonly writable: boolean;
  closed = false;

  constructor(store: RegistryStore, path: string, options: { view?: RegistryView; writable?: boolean } = {}) {
    super();
    this.store = store;
    this.path = path;
    this.view = options.view;
    this.writable = options.writable ?? false;
  }

  get typeName() {
    return 'Microsoft.Win32.RegistryKey';
  }
}
