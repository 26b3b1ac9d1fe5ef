import type { Plain } from '../changes.ts';
import type { RegistryValueDescription, RegistryValueKind } from '../description.ts';
import { redirectKey, sharedChildren } from './registry-redirection.ts';
import { StoreError } from './store-error.ts';

/** A value's data: text, a list of texts, bytes, or a number (QWord: bigint). */
export type RegistryData = string | readonly string[] | Uint8Array | number | bigint;

/** A value of a key. */
export interface RegistryValue {
  /** Empty for the default value. */
  readonly name: string;
  readonly kind: RegistryValueKind;
  readonly data: RegistryData;
}

/** A key, as it really lies. */
export interface RegistryKey {
  name: string;
  readonly subkeys: Map<string, RegistryKey>;
  readonly values: Map<string, RegistryValue>;
}

/** Which view of the registry a process has. */
export type RegistryView = 32 | 64;

const hiveNames: Readonly<Record<string, string>> = {
  hklm: 'HKEY_LOCAL_MACHINE',
  hkcu: 'HKEY_CURRENT_USER',
  hkcr: 'HKEY_CLASSES_ROOT',
  hku: 'HKEY_USERS',
  hkcc: 'HKEY_CURRENT_CONFIG',
};
const hives: readonly string[] = Object.values(hiveNames);

/** A key's path as a hive's full name and the parts below it; undefined when it names no hive. */
export function parseKeyPath(path: string): { hive: string; segments: string[] } | undefined {
  const segments = path.split(/[\\/]/).filter((segment) => segment !== '');
  const first = (segments.shift() ?? '').replace(/:$/, '').toLowerCase();
  const hive = hiveNames[first] ?? hives.find((name) => name.toLowerCase() === first);
  return hive === undefined ? undefined : { hive, segments };
}

const newKey = (name: string): RegistryKey => ({ name, subkeys: new Map(), values: new Map() });

/** What a description says of a value, as kind and data. */
export function registryValueOf(name: string, described: RegistryValueDescription): RegistryValue {
  if (typeof described === 'string') return { name, kind: 'String', data: described };
  if (typeof described === 'number') return { name, kind: 'DWord', data: described };
  if (Array.isArray(described)) return { name, kind: 'MultiString', data: [...described] };
  const { kind, value } = described as { kind: RegistryValueKind; value: string | number | readonly string[] | readonly number[] };
  if (kind === 'QWord') return { name, kind, data: BigInt(value as string | number) };
  if (kind === 'Binary' || kind === 'None') return { name, kind, data: Uint8Array.from(value as readonly number[]) };
  return { name, kind, data: value as string | number | readonly string[] };
}

/** The registry. Keys are found by path (`HKLM:\SOFTWARE\X`, `HKEY_LOCAL_MACHINE\SOFTWARE\X`), upper and lower case alike. */
export class RegistryStore {
  readonly #allKeys = newKey('');
  #fill: (() => void) | undefined;
  /** SID of the account that HKEY_CURRENT_USER stands for. */
  readonly #currentUser: string;
  /** The script's own view, unless a call names one. */
  readonly #view: RegistryView;
  readonly #gate: (path: string, access: 'read' | 'write') => void;

  /** `gate` throws where a fault or a missing right refuses access to a path. */
  constructor(currentUser: string, view: RegistryView, gate: (path: string, access: 'read' | 'write') => void) {
    this.#currentUser = currentUser;
    this.#view = view;
    this.#gate = gate;
    for (const hive of ['HKEY_LOCAL_MACHINE', 'HKEY_USERS']) this.#allKeys.subkeys.set(hive.toLowerCase(), newKey(hive));
    this.create(`HKEY_USERS\\${currentUser}`, 64);
  }

  /** Puts off what fills the registry until somebody asks it something: most scripts never do. */
  fillLater(fill: () => void): void {
    this.#fill = fill;
  }

  get #root(): RegistryKey {
    const fill = this.#fill;
    if (fill) {
      this.#fill = undefined;
      fill();
    }
    return this.#allKeys;
  }

  /** Whether the path names a hive at all. */
  isKeyPath(path: string): boolean {
    return parseKeyPath(path) !== undefined;
  }

  /** The key at a path, or undefined. */
  open(path: string, view: RegistryView = this.#view): RegistryKey | undefined {
    this.#gate(path, 'read');
    const physical = this.#physical(path, view);
    return physical && this.#find(physical);
  }

  exists(path: string, view: RegistryView = this.#view): boolean {
    const physical = this.#physical(path, view);
    return physical !== undefined && this.#find(physical) !== undefined;
  }

  /** Names of a key's subkeys as a process of the view sees them, in the registry's order (by name). */
  subkeyNames(path: string, view: RegistryView = this.#view): string[] {
    const key = this.open(path, view);
    const parsed = parseKeyPath(path);
    if (!key || !parsed) return [];
    const names = new Map([...key.subkeys].map(([lower, subkey]) => [lower, subkey.name]));
    if (view === 32) {
      const real = this.#find(this.#physical(path, 64) ?? []);
      for (const shared of sharedChildren(parsed.hive, parsed.segments)) {
        const subkey = real?.subkeys.get(shared);
        if (subkey) names.set(shared, subkey.name);
      }
    }
    return [...names].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, name]) => name);
  }

  /** Makes a key with all that lead to it; one that exists is left as it is. */
  create(path: string, view: RegistryView = this.#view): RegistryKey {
    this.#gate(path, 'write');
    const physical = this.#physical(path, view);
    if (!physical) throw new StoreError('notFound', path);
    let key = this.#root;
    for (const segment of physical) {
      let next = key.subkeys.get(segment.toLowerCase());
      if (!next) {
        next = newKey(segment);
        key.subkeys.set(segment.toLowerCase(), next);
      }
      key = next;
    }
    return key;
  }

  /** Takes a key away with all below it. Returns whether it was there. */
  remove(path: string, view: RegistryView = this.#view): boolean {
    this.#gate(path, 'write');
    const physical = this.#physical(path, view);
    if (!physical || physical.length < 2) return false;
    return this.#find(physical.slice(0, -1))?.subkeys.delete(physical[physical.length - 1].toLowerCase()) ?? false;
  }

  /** Gives a key another name, in the same place. */
  rename(path: string, name: string, view: RegistryView = this.#view): void {
    this.#gate(path, 'write');
    const physical = this.#physical(path, view);
    const parent = physical && this.#find(physical.slice(0, -1));
    const key = physical && this.#find(physical);
    if (!parent || !key || !physical) throw new StoreError('notFound', path);
    if (parent.subkeys.has(name.toLowerCase())) throw new StoreError('exists', name);
    parent.subkeys.delete(physical[physical.length - 1].toLowerCase());
    key.name = name;
    parent.subkeys.set(name.toLowerCase(), key);
  }

  /** A value of a key; `''` is the default one. */
  value(path: string, name: string, view: RegistryView = this.#view): RegistryValue | undefined {
    return this.open(path, view)?.values.get(name.toLowerCase());
  }

  /** All values of a key, in the order in which they were written. */
  values(path: string, view: RegistryView = this.#view): RegistryValue[] {
    return [...(this.open(path, view)?.values.values() ?? [])];
  }

  /** Writes a value; the key must be there. */
  setValue(path: string, value: RegistryValue, view: RegistryView = this.#view): void {
    this.#gate(path, 'write');
    const key = this.open(path, view);
    if (!key) throw new StoreError('notFound', path);
    const before = key.values.get(value.name.toLowerCase());
    key.values.set(value.name.toLowerCase(), before ? { ...value, name: before.name } : value);
  }

  /** Takes a value away. Returns whether it was there. */
  removeValue(path: string, name: string, view: RegistryView = this.#view): boolean {
    this.#gate(path, 'write');
    return this.open(path, view)?.values.delete(name.toLowerCase()) ?? false;
  }

  #physical(path: string, view: RegistryView): readonly string[] | undefined {
    const parsed = parseKeyPath(path);
    if (!parsed) return undefined;
    const { hive, segments } = parsed;
    if (hive === 'HKEY_CURRENT_USER') return ['HKEY_USERS', this.#currentUser, ...segments];
    // The merged view of HKEY_CLASSES_ROOT is that of the machine's classes: SYSTEM has none of its own.
    if (hive === 'HKEY_CLASSES_ROOT') return ['HKEY_LOCAL_MACHINE', ...redirectKey('HKEY_LOCAL_MACHINE', ['SOFTWARE', 'Classes', ...segments], view)];
    if (hive === 'HKEY_CURRENT_CONFIG') return ['HKEY_LOCAL_MACHINE', 'SYSTEM', 'CurrentControlSet', 'Hardware Profiles', 'Current', ...segments];
    return [hive, ...redirectKey(hive, segments, view)];
  }

  #find(physical: readonly string[]): RegistryKey | undefined {
    let key: RegistryKey | undefined = this.#root;
    for (const segment of physical) key = key?.subkeys.get(segment.toLowerCase());
    return key;
  }

  snapshot(): Plain {
    const state: Record<string, Plain> = {};
    const walk = (key: RegistryKey, path: string): void => {
      if (path !== '') {
        state[path] = Object.fromEntries([...key.values.values()].map(({ name, kind, data }) => [name, { kind, value: plainData(data) }]));
      }
      for (const subkey of key.subkeys.values()) walk(subkey, path === '' ? subkey.name : `${path}\\${subkey.name}`);
    };
    walk(this.#root, '');
    return state;
  }
}

function plainData(data: RegistryData): Plain {
  if (typeof data === 'bigint') return String(data);
  return data instanceof Uint8Array ? [...data] : (data as Plain);
}
