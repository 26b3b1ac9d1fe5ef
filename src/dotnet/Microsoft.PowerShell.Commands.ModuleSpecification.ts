import { toText } from '../runtime/convert/to-text.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { ModuleSpecification } from '../runtime/values/module-specification.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument } from './argument-exceptions.ts';
import { Version } from './System.Version.ts';

const versionOf = (text: string | undefined): Value => (text === undefined ? null : new Version(text.split('.').map(Number)));

function ofDictionary(table: Dictionary, session: Session | undefined): ModuleSpecification {
  const one = (name: string): string | undefined => (table.has(name) ? toText(table.get(name), session) : undefined);
  const name = one('ModuleName');
  const versions = { version: one('ModuleVersion'), requiredVersion: one('RequiredVersion'), maximumVersion: one('MaximumVersion') };
  if (name === undefined)
    throw argument(
      'The hashtable describing a module contains one or more members that are not valid. The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove the members that are not valid, then try again.',
    );
  return new ModuleSpecification(name, versions);
}

export default defineType<ModuleSpecification>({
  name: 'Microsoft.PowerShell.Commands.ModuleSpecification',
  kind: 'class',
  properties: {
    Name: { type: 'string', get: (self) => self.name },
    Version: { type: 'version', get: (self) => versionOf(self.version) },
    MaximumVersion: { type: 'string', get: (self) => self.maximumVersion ?? null },
    RequiredVersion: { type: 'version', get: (self) => versionOf(self.requiredVersion) },
  },
  convertFrom(value, session) {
    if (value instanceof Dictionary) return ofDictionary(value, session);
    return typeof value === 'string' ? new ModuleSpecification(value) : undefined;
  },
  alsoHas: ['Guid'],
  toText: (self) => self.name,
  source: 'https://learn.microsoft.com/dotnet/api/microsoft.powershell.commands.modulespecification',
});
