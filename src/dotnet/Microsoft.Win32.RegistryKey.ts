import type { RegistryValueKind } from '../endpoint/description.ts';
import { parseKeyPath, type RegistryValue, type RegistryView } from '../endpoint/stores/registry.ts';
import { StoreError } from '../endpoint/stores/store-error.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { findRegistryKind, registryDataValue, registryKindNumbers, registryKindOf } from '../runtime/providers/registry-data.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { NetException } from '../runtime/values/errors.ts';
import { unwrap } from '../runtime/values/members.ts';
import { SmallInteger, UInt64 } from '../runtime/values/numbers.ts';
import { RegistryKeyObject } from '../runtime/values/registry-key.ts';
import { elementTypeOf, type Value } from '../runtime/values/value.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { enumName, enumNumber, enumValue } from './enum-access.ts';

const kindType = 'Microsoft.Win32.RegistryValueKind';
const viewType = 'Microsoft.Win32.RegistryView';

/** Windows refuses access with a SecurityException when a key is opened, an UnauthorizedAccessException when it is changed. */
function guarded<Result>(self: RegistryKeyObject, run: () => Result): Result {
  if (self.closed) throw new NetException('System.ObjectDisposedException', 'Cannot access a closed registry key.');
  try {
    return run();
  } catch (thrown) {
    if (!(thrown instanceof StoreError)) throw thrown;
    if (thrown.code === 'accessDenied') throw new NetException('System.Security.SecurityException', 'Requested registry access is not allowed.');
    throw new NetException('System.IO.IOException', 'The specified registry key does not exist.');
  }
}

function writing<Result>(self: RegistryKeyObject, run: () => Result): Result {
  if (!self.writable) throw new NetException('System.UnauthorizedAccessException', 'Cannot write to the registry key.');
  return guarded(self, run);
}

/** A subkey's path. Unlike PowerShell's drive, .NET takes a slash for a character of the name. */
const below = (self: RegistryKeyObject, name: string): string => (name === '' ? self.path : `${self.path}\\${name.replace(/^\\+|\\+$/g, '')}`);

function open(self: RegistryKeyObject, name: string | null, writable: boolean): RegistryKeyObject | null {
  if (name === null) throw argumentNull('name');
  return guarded(self, () => {
    const path = below(self, name);
    return self.store.open(path, self.view) ? new RegistryKeyObject(self.store, path, { view: self.view, writable }) : null;
  });
}

function create(self: RegistryKeyObject, name: string | null, writable = true): RegistryKeyObject {
  if (name === null) throw argumentNull('subkey');
  return writing(self, () => {
    const path = below(self, name);
    self.store.create(path, self.view);
    return new RegistryKeyObject(self.store, path, { view: self.view, writable });
  });
}

function valueOf(self: RegistryKeyObject, name: string | null): RegistryValue | undefined {
  return guarded(self, () => self.store.value(self.path, name ?? '', self.view));
}

function getValue(self: RegistryKeyObject, name: string | null, fallback: Value, expand: boolean, session: Session): Value {
  const value = valueOf(self, name);
  return value ? registryDataValue(session, value, expand) : fallback;
}

const mismatch = () =>
  argument('The type of the value object did not match the specified RegistryValueKind or the object could not be properly converted.');

/** Data of a value as .NET's SetValue makes it: unlike PowerShell's cmdlets it converts little. */
function dataOf(session: Session, value: Value, kind: RegistryValueKind): RegistryValue['data'] {
  switch (kind) {
    case 'DWord':
      if (typeof value === 'number') return value;
      if (value instanceof SmallInteger) return value.value | 0;
      if (typeof value === 'string' && /^[+-]?\d+$/.test(value.trim())) return Number(value) | 0;
      throw mismatch();
    case 'QWord':
      if (typeof value === 'number') return BigInt(value);
      if (typeof value === 'bigint') return value;
      if (value instanceof SmallInteger) return BigInt(value.value);
      if (value instanceof UInt64) return BigInt.asIntN(64, value.value);
      if (typeof value === 'string' && /^[+-]?\d+$/.test(value.trim())) return BigInt(value.trim());
      throw mismatch();
    case 'Binary':
    case 'None':
      if (Array.isArray(value) && elementTypeOf(value)?.fullName === 'System.Byte')
        return Uint8Array.from(value as SmallInteger[], (byte) => byte.value);
      throw mismatch();
    case 'MultiString':
      if (Array.isArray(value) && elementTypeOf(value)?.fullName === 'System.String') return value as string[];
      throw mismatch();
    default:
      return toText(value, session);
  }
}

function setValue(self: RegistryKeyObject, name: string | null, wrapped: Value, kind: RegistryValueKind | 'Unknown', session: Session): void {
  const value = unwrap(wrapped);
  if (value === null || value === undefined) throw argumentNull('value');
  const natural = registryKindOf(value);
  // Without a kind .NET writes a DWord for an int, and the text of everything that is no byte[] or string[].
  const chosen = kind !== 'Unknown' ? kind : natural === 'QWord' || natural === 'Unknown' ? 'String' : natural;
  writing(self, () => self.store.setValue(self.path, { name: name ?? '', kind: chosen, data: dataOf(session, value, chosen) }, self.view));
}

function deleteTree(self: RegistryKeyObject, name: string, throws: boolean): void {
  writing(self, () => {
    const gone = self.store.remove(below(self, name), self.view);
    if (!gone && throws) throw argument('Cannot delete a subkey tree because the subkey does not exist.');
  });
}

function deleteKey(self: RegistryKeyObject, name: string, throws: boolean): void {
  writing(self, () => {
    const path = below(self, name);
    if (self.store.subkeyNames(path, self.view).length > 0) {
      throw new NetException('System.InvalidOperationException', 'Registry key has subkeys and recursive removes are not supported by this method.');
    }
    if (!self.store.remove(path, self.view) && throws) throw argument('Cannot delete a subkey tree because the subkey does not exist.');
  });
}

function deleteValue(self: RegistryKeyObject, name: string, throws: boolean): void {
  writing(self, () => {
    if (!self.store.removeValue(self.path, name, self.view) && throws) throw argument('No value exists with that name.');
  });
}

/** The root key of a hive. */
export function hiveKey(session: Session, hive: string, view?: RegistryView): RegistryKeyObject {
  return new RegistryKeyObject(session.endpoint.registry, hive, { view, writable: true });
}

const hiveNames: Readonly<Record<string, string>> = {
  ClassesRoot: 'HKEY_CLASSES_ROOT',
  CurrentUser: 'HKEY_CURRENT_USER',
  LocalMachine: 'HKEY_LOCAL_MACHINE',
  Users: 'HKEY_USERS',
  CurrentConfig: 'HKEY_CURRENT_CONFIG',
};

function openBase(hive: Value, view: Value, session: Session): RegistryKeyObject {
  const name = hiveNames[enumName(hive) ?? ''];
  if (!name) throw argument('Registry HKEY was out of the legal range.', 'hKey');
  const number = enumNumber(view);
  const native = session.endpoint.architecture;
  return hiveKey(session, name, number === 0x200 ? 32 : number === 0x100 ? native : undefined);
}

const textArray = (texts: string[]): Value => typedArray(texts, 'System.String');
const close = (self: RegistryKeyObject): void => {
  if (parseKeyPath(self.path)?.segments.length) self.closed = true;
};

export default defineType<RegistryKeyObject>({
  name: 'Microsoft.Win32.RegistryKey',
  kind: 'class',
  base: 'System.MarshalByRefObject',
  interfaces: ['System.IDisposable'],
  properties: {
    SubKeyCount: { type: 'int', get: (self) => guarded(self, () => self.store.subkeyNames(self.path, self.view).length) },
    View: { type: viewType, get: (self) => enumValue(viewType, self.view === 32 ? 0x200 : self.view === 64 ? 0x100 : 0) },
    Handle: { type: 'Microsoft.Win32.SafeHandles.SafeRegistryHandle', get: () => null },
    ValueCount: { type: 'int', get: (self) => guarded(self, () => self.store.values(self.path, self.view).length) },
    Name: { type: 'string', get: (self) => self.path },
  },
  methods: methodsOf<RegistryKeyObject>({
    'void Close()': close,
    'void Dispose()': close,
    'void Flush()'() {},
    'string[] GetSubKeyNames()': (self) => textArray(guarded(self, () => self.store.subkeyNames(self.path, self.view))),
    'string[] GetValueNames()': (self) => textArray(guarded(self, () => self.store.values(self.path, self.view).map(({ name }) => name))),
    'System.Object GetValue(string name)': (self, [name], session) => getValue(self, name, null, true, session),
    'System.Object GetValue(string name, System.Object defaultValue)': (self, [name, fallback], session) =>
      getValue(self, name, fallback, true, session),
    'System.Object GetValue(string name, System.Object defaultValue, Microsoft.Win32.RegistryValueOptions options)': (
      self,
      [name, fallback, options],
      session,
    ) => getValue(self, name, fallback, enumNumber(options) === 0, session),
    'Microsoft.Win32.RegistryValueKind GetValueKind(string name)'(self, [name]) {
      const value = valueOf(self, name);
      if (!value) throw new NetException('System.IO.IOException', 'The specified registry key does not exist.');
      return enumValue(kindType, registryKindNumbers[value.kind]);
    },
    'Microsoft.Win32.RegistryKey OpenSubKey(string name)': (self, [name]) => open(self, name, false),
    'Microsoft.Win32.RegistryKey OpenSubKey(string name, bool writable)': (self, [name, writable]) => open(self, name, writable),
    'Microsoft.Win32.RegistryKey CreateSubKey(string subkey)': (self, [name]) => create(self, name),
    'Microsoft.Win32.RegistryKey CreateSubKey(string subkey, bool writable)': (self, [name, writable]) => create(self, name, writable),
    'void SetValue(string name, System.Object value)': (self, [name, value], session) => setValue(self, name, value, 'Unknown', session),
    'void SetValue(string name, System.Object value, Microsoft.Win32.RegistryValueKind valueKind)': (self, [name, value, kind], session) =>
      setValue(self, name, value, findRegistryKind(String(enumNumber(kind))) ?? 'Unknown', session),
    'void DeleteValue(string name)': (self, [name]) => deleteValue(self, name, true),
    'void DeleteValue(string name, bool throwOnMissingValue)': (self, [name, throws]) => deleteValue(self, name, throws),
    'void DeleteSubKey(string subkey)': (self, [name]) => deleteKey(self, name, true),
    'void DeleteSubKey(string subkey, bool throwOnMissingSubKey)': (self, [name, throws]) => deleteKey(self, name, throws),
    'void DeleteSubKeyTree(string subkey)': (self, [name]) => deleteTree(self, name, true),
    'void DeleteSubKeyTree(string subkey, bool throwOnMissingSubKey)': (self, [name, throws]) => deleteTree(self, name, throws),
  }),
  staticMethods: methodsOf<undefined>({
    'Microsoft.Win32.RegistryKey OpenBaseKey(Microsoft.Win32.RegistryHive hKey, Microsoft.Win32.RegistryView view)': (_, [hive, view], session) =>
      openBase(hive, view, session),
    'Microsoft.Win32.RegistryKey OpenRemoteBaseKey(Microsoft.Win32.RegistryHive hKey, string machineName)'(_, [hive, machine], session) {
      const endpoint = session.endpoint.reach(machine);
      if (!endpoint) throw new NetException('System.IO.IOException', 'The network path was not found.');
      const name = hiveNames[enumName(hive) ?? ''];
      return new RegistryKeyObject(endpoint.registry, name, { writable: true });
    },
  }),
  alsoHas: ['FromHandle', 'GetAccessControl', 'SetAccessControl'],
  toText: (self) => self.path,
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.win32.registrykey',
});
