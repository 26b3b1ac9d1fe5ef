import type { CimInstance } from '../../endpoint/cim/cim-value.ts';
import { NetObject, type Value } from './value.ts';

/** Microsoft.Management.Infrastructure.CimInstance: an instance as it was when it was queried, and what the script set since. */
export class CimObject extends NetObject {
  readonly instance: CimInstance;
  /** Values that the script assigned, by lower-case property name. */
  readonly assigned = new Map<string, Value>();
  /** `-Property`: only these were asked for; the others are empty. */
  readonly selected: ReadonlySet<string> | undefined;

  constructor(instance: CimInstance, selected?: readonly string[]) {
    super();
    this.instance = instance;
    this.selected = selected && new Set(selected.map((name) => name.toLowerCase()));
  }

  get typeName() {
    return 'Microsoft.Management.Infrastructure.CimInstance';
  }
}
