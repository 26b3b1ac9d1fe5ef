import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { MemberInfo } from '../runtime/members/member-info.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import {
  addedTypeNamesOf,
  ensureExtendedMembers,
  extendedMembersOf,
  type PSMember,
  PSMembers,
  setAddedTypeNames,
  unwrap,
  wrapForMembers,
} from '../runtime/values/members.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';

const sets = ['TypeNameSet', 'NotePropertyMultiMemberSet', 'NotePropertySingleMemberSet', 'MemberSet'];

export default defineCmdlet({
  name: 'Add-Member',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: { type: 'psobject', mandatory: true, pipeline: true, sets },
    MemberType: { type: 'System.Management.Automation.PSMemberTypes', aliases: ['Type'], sets: { MemberSet: { mandatory: true, position: 0 } } },
    Name: { type: 'string', sets: { MemberSet: { mandatory: true, position: 1 } } },
    Value: { type: 'object', sets: { MemberSet: { position: 2 } } },
    SecondValue: { type: 'object', sets: { MemberSet: { position: 3 } } },
    TypeName: {
      type: 'string',
      sets: { TypeNameSet: { mandatory: true }, MemberSet: {}, NotePropertySingleMemberSet: {}, NotePropertyMultiMemberSet: {} },
      validate: { notNullOrEmpty: true },
    },
    Force: { type: 'switch', sets: ['MemberSet', 'NotePropertySingleMemberSet', 'NotePropertyMultiMemberSet'] },
    PassThru: { type: 'switch', sets },
    // A name that is a kind of member means the other form, `Add-Member ScriptMethod Sum { … }`.
    NotePropertyName: {
      type: 'string',
      sets: { NotePropertySingleMemberSet: { mandatory: true, position: 0 } },
      validate: {
        notNullOrEmpty: true,
        pattern:
          '^(?!(AliasProperty|CodeProperty|Property|NoteProperty|ScriptProperty|Properties|PropertySet|Method|CodeMethod|ScriptMethod|Methods|ParameterizedProperty|MemberSet|Event|Dynamic|InferredProperty|All)$)',
      },
    },
    NotePropertyValue: { type: 'object', sets: { NotePropertySingleMemberSet: { mandatory: true, position: 1 } }, validate: { allowNull: true } },
    NotePropertyMembers: { type: 'System.Collections.IDictionary', sets: { NotePropertyMultiMemberSet: { mandatory: true, position: 0 } } },
  },
  defaultSet: 'TypeNameSet',
  process(parameters, host) {
    const { InputObject, MemberType, Name = '', TypeName, Force, PassThru, NotePropertyName, NotePropertyMembers } = parameters;
    const target = wrapForMembers(InputObject ?? null);
    const { session } = host;
    if (TypeName !== undefined) setAddedTypeNames(target, [TypeName, ...addedTypeNamesOf(target as Value)]);
    const add = (member: PSMember) => addMember(target, member, Force, host);
    if (host.parameterSet === 'NotePropertySingleMemberSet')
      add({ kind: 'NoteProperty', name: NotePropertyName!, value: parameters.NotePropertyValue ?? null });
    else if (host.parameterSet === 'NotePropertyMultiMemberSet') {
      if (!(NotePropertyMembers instanceof Dictionary)) throw new NotSimulated('value', 'Add-Member with another dictionary');
      for (const [key, value] of NotePropertyMembers.entries()) add({ kind: 'NoteProperty', name: toText(key, session), value });
    } else if (host.parameterSet === 'MemberSet') add(memberOf(toText(MemberType ?? null, session), Name, parameters.Value, parameters.SecondValue));
    if (PassThru) host.write(target as Value);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/add-member',
  examples: [
    {
      script: '$o = [pscustomobject]@{ a = 1 }; $o | Add-Member b 2; $o | Add-Member ScriptProperty c { $this.a + 10 }; $o.b; $o.c',
      stdout: '2\n11\n',
    },
  ],
});

function memberOf(kind: string, name: string, value: Value, second: Value): PSMember {
  switch (kind) {
    case 'NoteProperty':
      return { kind, name, value: value ?? null };
    case 'ScriptProperty':
      if (value instanceof ScriptBlock) return { kind, name, getter: value, ...(second instanceof ScriptBlock ? { setter: second } : {}) };
      break;
    case 'ScriptMethod':
      if (value instanceof ScriptBlock) return { kind, name, script: value };
      break;
    case 'AliasProperty':
      return { kind, name, referencedName: String(value) };
    case 'PropertySet':
      return { kind, name, properties: (Array.isArray(value) ? value : [value]).map(String) };
    case 'MemberSet': {
      const members = new PSMembers();
      for (const each of enumerate(unwrap(value) ?? []) ?? [value])
        if (each instanceof MemberInfo && each.description.member) members.add(each.description.member);
      return { kind, name, members };
    }
  }
  throw new NotSimulated('parameter', `Add-Member -MemberType ${kind}`);
}

function addMember(target: object, member: PSMember, force: boolean, host: CmdletHost): void {
  const members = ensureExtendedMembers(target);
  if (extendedMembersOf(target as Value)?.get(member.name) && !force) {
    host.error(
      errorRecord({
        id: 'MemberAlreadyExists',
        message: `Cannot add a member with the name "${member.name}" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.`,
        category: 'InvalidOperation',
        target: target as Value,
        exception: 'System.InvalidOperationException',
      }),
    );
    return;
  }
  // What is overwritten goes, and the new member comes last.
  members.remove(member.name);
  members.add(member);
}
