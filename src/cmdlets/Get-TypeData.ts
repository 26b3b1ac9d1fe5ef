import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import type { TypeData } from '../runtime/type-data.ts';
import { closeType, findDefinition, findType, knownType } from '../runtime/types/types.ts';
import { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import type { PSMember } from '../runtime/values/members.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';
import { RecordObject } from '../runtime/values/record-object.ts';

const namespace = 'System.Management.Automation.Runspaces';

function memberData(member: PSMember): RecordObject {
  const record = (values: RecordObject['values']) =>
    new RecordObject(`${namespace}.${member.kind}Data`, { ...values, IsHidden: false, Name: member.name });
  switch (member.kind) {
    case 'NoteProperty':
      return record({ Value: member.value });
    case 'AliasProperty':
      return record({ ReferencedMemberName: member.referencedName });
    case 'ScriptProperty':
      return record({ GetScriptBlock: member.getter, SetScriptBlock: member.setter ?? null });
    case 'ScriptMethod':
      return record({ Script: member.script });
    default:
      throw new NotSimulated('value', `Get-TypeData of a ${member.kind}`);
  }
}

const propertySet = (names: readonly string[] | undefined) =>
  names ? new RecordObject(`${namespace}.PropertySetData`, { ReferencedProperties: [...names], Name: '' }) : null;

function typeData(data: TypeData): RecordObject {
  const members = new GenericDictionary(
    closeType(findDefinition('System.Collections.Generic.Dictionary`2')!, [knownType('System.String'), knownType(`${namespace}.TypeMemberData`)]),
    true,
  );
  for (const member of data.members) members.set(member.name, memberData(member));
  return new RecordObject(`${namespace}.TypeData`, {
    TypeName: data.typeName,
    Members: members,
    IsOverride: false,
    SerializationDepth: new SmallInteger('System.UInt32', 0),
    DefaultDisplayProperty: data.defaultDisplayProperty ?? null,
    InheritPropertySerializationSet: false,
    DefaultDisplayPropertySet: propertySet(data.defaultDisplayPropertySet),
    DefaultKeyPropertySet: propertySet(data.defaultKeyPropertySet),
    ...Object.fromEntries(data.others),
  });
}

export default defineCmdlet({
  name: 'Get-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  parameters: { TypeName: { type: 'string[]', position: 0, pipeline: true, validate: { notNullOrEmpty: true } } },
  process({ TypeName }, host) {
    const { session } = host;
    const added = session.typeData?.all() ?? [];
    for (const name of TypeName ?? ['*']) {
      if (!TypeName || hasWildcards(name)) throw new NotSimulated('value', 'type data that come with PowerShell');
      // What comes with PowerShell for the type is not told apart from the type itself.
      const definition = findType(name)?.definition;
      if (definition?.extendedProperties || definition?.extendedMethods) throw new NotSimulated('value', `type data of ${name}`);
      for (const data of added) if (matchesWildcard(data.typeName, name)) host.write(typeData(data));
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-typedata',
  examples: [
    {
      script: 'Update-TypeData -TypeName My.Type -MemberType NoteProperty -MemberName Unit -Value px; (Get-TypeData My.Type).Members.Keys',
      stdout: 'Unit\n',
    },
  ],
});
