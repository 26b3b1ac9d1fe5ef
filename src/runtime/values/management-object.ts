import type { CimInstance, CimProperty } from '../../endpoint/cim/cim-value.ts';
import { NetObject, type Value } from './value.ts';

/** System.Management.ManagementObject: an instance as Get-WmiObject gives it. */
export class ManagementObject extends NetObject {
  readonly instance: CimInstance;
  /** Values that the script assigned, by lower-case property name. */
  readonly assigned = new Map<string, Value>();
  /** `-Property` or `SELECT a, b`: the object has only these. */
  readonly selected: ReadonlySet<string> | undefined;

  constructor(instance: CimInstance, selected?: readonly string[]) {
    super();
    this.instance = instance;
    this.selected = selected && new Set(selected.map((name) => name.toLowerCase()));
  }

  get typeName() {
    return 'System.Management.ManagementObject';
  }

  /** Its properties, as far as they were asked for. */
  get properties(): CimProperty[] {
    return [...this.instance.properties.values()].filter(({ name }) => !this.selected || this.selected.has(name.toLowerCase()));
  }

  /** `Win32_Service.Name="Spooler"`; `@` stands for the one instance of a class without keys. */
  get relativePath(): string {
    const keys = [...this.instance.properties.values()].filter(({ isKey }) => isKey);
    if (keys.length === 0) return `${this.instance.className}=@`;
    const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;
    return `${this.instance.className}.${keys.map(({ name, value }) => `${name}=${typeof value === 'string' ? quoted(value) : value}`).join(',')}`;
  }
}

/** System.Management.ManagementBaseObject `__PARAMETERS`: what a method gave back. */
export class MethodResult extends NetObject {
  readonly properties: readonly CimProperty[];

  constructor(properties: readonly CimProperty[]) {
    super();
    this.properties = properties;
  }

  get typeName() {
    return 'System.Management.ManagementBaseObject';
  }
}
