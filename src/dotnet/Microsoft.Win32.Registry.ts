import { parseKeyPath } from '../endpoint/stores/registry.ts';
import { StoreError } from '../endpoint/stores/store-error.ts';
import { invokeMember } from '../runtime/members/invoke-member.ts';
import { registryDataValue } from '../runtime/providers/registry-data.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { RegistryKeyObject } from '../runtime/values/registry-key.ts';
import { argument } from './argument-exceptions.ts';
import { hiveKey } from './Microsoft.Win32.RegistryKey.ts';

const hive = (name: string): PropertyDefinition<undefined> => ({
  type: 'Microsoft.Win32.RegistryKey',
  kind: 'Field',
  get: (_, session) => hiveKey(session, name),
});

function checkPath(path: string): void {
  const [first] = path.split('\\');
  // The short names of PowerShell's drives are none of .NET's.
  if (!parseKeyPath(path) || !first.toUpperCase().startsWith('HKEY_'))
    throw argument('Registry key name must start with a valid base key name.', 'keyName');
}

export default defineType({
  name: 'Microsoft.Win32.Registry',
  kind: 'class',
  abstract: true,
  staticProperties: {
    ClassesRoot: hive('HKEY_CLASSES_ROOT'),
    CurrentConfig: hive('HKEY_CURRENT_CONFIG'),
    CurrentUser: hive('HKEY_CURRENT_USER'),
    LocalMachine: hive('HKEY_LOCAL_MACHINE'),
    Users: hive('HKEY_USERS'),
  },
  staticMethods: methodsOf<undefined>({
    'System.Object GetValue(string keyName, string valueName, System.Object defaultValue)'(_, [path, name, fallback], session) {
      checkPath(path);
      const { registry } = session.endpoint;
      try {
        if (!registry.open(path)) return null;
        const value = registry.value(path, name ?? '');
        return value ? registryDataValue(session, value) : fallback;
      } catch (thrown) {
        if (!(thrown instanceof StoreError)) throw thrown;
        throw new NetException('System.Security.SecurityException', 'Requested registry access is not allowed.');
      }
    },
    'void SetValue(string keyName, string valueName, System.Object value)'(_, [path, name, value], session) {
      checkPath(path);
      const { registry } = session.endpoint;
      registry.create(path);
      invokeMember(new RegistryKeyObject(registry, path, { writable: true }), 'SetValue', [name, value], session);
    },
    'void SetValue(string keyName, string valueName, System.Object value, Microsoft.Win32.RegistryValueKind valueKind)'(
      _,
      [path, name, value, kind],
      session,
    ) {
      checkPath(path);
      const { registry } = session.endpoint;
      registry.create(path);
      invokeMember(new RegistryKeyObject(registry, path, { writable: true }), 'SetValue', [name, value, kind], session);
    },
  }),
  alsoHas: ['PerformanceData'],
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.win32.registry',
});
