import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { TypeDataTable } from '../runtime/type-data.ts';
import { TypeValue } from '../runtime/types/type-value.ts';
import { knownType } from '../runtime/types/types.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { isWrittenNumber, type PSMember, unwrap } from '../runtime/values/members.ts';
import type { ScriptBlock } from '../runtime/values/script-block.ts';
import type { Value } from '../runtime/values/value.ts';

const dynamic = ['DynamicTypeSet'] as const;

/** `-TypeName ([int])` and an object's type stand for the type's name. */
const typeNameOf = (value: Value): Value => {
  const plain = unwrap(value);
  return plain instanceof TypeValue ? plain.fullName : plain;
};

const refusal = (id: string, message: string) =>
  errorRecord({ id, message, category: 'InvalidOperation', exception: 'System.InvalidOperationException' });

/** The member that -MemberType, -MemberName, -Value and -SecondValue describe. */
function memberOf(kind: string, name: string | undefined, value: Value, second: Value, host: CmdletHost): PSMember {
  const needed = (parameter: string) =>
    host.fail(
      refusal(
        `${parameter}ShouldBeSpecified`,
        `The ${parameter} parameter is required for the type "${kind}". Please specify the ${parameter} parameter.`,
      ),
    );
  if (!name) return needed('MemberName');
  if (!host.isBound('Value') && !(kind === 'ScriptProperty' && second !== null)) needed('Value');
  if (second !== null && kind !== 'ScriptProperty' && kind !== 'AliasProperty') {
    host.fail(
      refusal('SecondValueShouldNotBeSpecified', `The SecondValue parameter is not necessary for the type "${kind}", and should not be specified.`),
    );
  }
  const script = (given: Value) => convertTo(given, knownType('System.Management.Automation.ScriptBlock'), host.session) as ScriptBlock;
  switch (kind) {
    case 'NoteProperty':
      return { kind, name, value };
    case 'AliasProperty':
      return { kind, name, referencedName: toText(value, host.session) };
    case 'ScriptProperty':
      if (value === null) throw new NotSimulated('value', 'Update-TypeData with a script property that cannot be read');
      return { kind, name, getter: script(value), ...(second === null ? {} : { setter: script(second) }) };
    case 'ScriptMethod':
      return { kind, name, script: script(value) };
    default:
      throw new NotSimulated('value', `Update-TypeData -MemberType ${kind}`);
  }
}

export default defineCmdlet({
  name: 'Update-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  supportsShouldProcess: true,
  confirmImpact: 'Low',
  parameters: {
    MemberType: {
      type: 'System.Management.Automation.PSMemberTypes',
      sets: dynamic,
      validate: { notNullOrEmpty: true, set: ['NoteProperty', 'AliasProperty', 'ScriptProperty', 'CodeProperty', 'ScriptMethod', 'CodeMethod'] },
    },
    MemberName: { type: 'string', sets: dynamic, validate: { notNullOrEmpty: true } },
    Value: { type: 'object', sets: dynamic },
    SecondValue: { type: 'object', sets: dynamic, validate: { notNull: true } },
    TypeConverter: { type: 'type', sets: dynamic, notSimulated: true },
    TypeAdapter: { type: 'type', sets: dynamic, notSimulated: true },
    SerializationMethod: { type: 'string', sets: dynamic, validate: { notNullOrEmpty: true } },
    TargetTypeForDeserialization: { type: 'type', sets: dynamic, notSimulated: true },
    SerializationDepth: { type: 'int', sets: dynamic, validate: { range: [0, 2147483647] } },
    DefaultDisplayProperty: { type: 'string', sets: dynamic, validate: { notNullOrEmpty: true } },
    InheritPropertySerializationSet: { type: 'bool', sets: dynamic },
    StringSerializationSource: { type: 'string', sets: dynamic, validate: { notNullOrEmpty: true } },
    DefaultDisplayPropertySet: { type: 'string[]', sets: dynamic, validate: { notNullOrEmpty: true } },
    DefaultKeyPropertySet: { type: 'string[]', sets: dynamic, validate: { notNullOrEmpty: true } },
    PropertySerializationSet: { type: 'string[]', sets: dynamic, validate: { notNullOrEmpty: true } },
    TypeName: {
      type: 'string',
      sets: { DynamicTypeSet: { mandatory: true, pipeline: true } },
      transform: typeNameOf,
      validate: { notNullOrEmpty: true },
    },
    Force: { type: 'switch', sets: ['DynamicTypeSet', 'TypeDataSet'] },
    TypeData: {
      type: 'object[]',
      sets: { TypeDataSet: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } },
      notSimulated: true,
    },
    AppendPath: {
      type: 'string[]',
      aliases: ['PSPath', 'Path'],
      sets: { FileSet: { position: 0, pipeline: true, byPropertyName: true } },
      notSimulated: true,
    },
    PrependPath: { type: 'string[]', sets: { FileSet: {} }, notSimulated: true },
  },
  defaultSet: 'FileSet',
  process(parameters, host) {
    const { TypeName, MemberType, MemberName, Value: given = null, SecondValue = null, Force } = parameters;
    const value = isWrittenNumber(given) ? given.base : given;
    if (TypeName === undefined) return;
    if (MemberType === undefined && (MemberName !== undefined || host.isBound('Value') || SecondValue !== null)) {
      host.fail(
        refusal('MemberTypeIsMissing', 'The MemberName, Value, and SecondValue parameters cannot be specified without the MemberType parameter.'),
      );
    }
    const member = MemberType === undefined ? undefined : memberOf(toText(MemberType, host.session), MemberName, value, SecondValue, host);
    const { DefaultDisplayPropertySet, DefaultDisplayProperty, DefaultKeyPropertySet } = parameters;
    const others = (['SerializationMethod', 'SerializationDepth', 'InheritPropertySerializationSet', 'StringSerializationSource'] as const).filter(
      (name) => parameters[name] !== undefined,
    );
    const sets = { DefaultDisplayPropertySet, DefaultDisplayProperty, DefaultKeyPropertySet };
    if (!member && others.length === 0 && Object.values(sets).every((each) => each === undefined) && !parameters.PropertySerializationSet) {
      host.error(refusal('TypeDataEmpty', `No member is specified for the update on type "${TypeName}".`));
      return;
    }
    if (!host.shouldProcess(`TypeName: ${TypeName}`, 'Update TypeData')) return;
    const data = TypeDataTable.of(host.session).ensure(TypeName);
    const present = (name: string, known: unknown): boolean => {
      if (known === undefined || Force) return false;
      host.error({
        id: 'TypesDynamicUpdateException',
        message: `Error in TypeData "${TypeName}": The member ${name} is already present.`,
        category: 'InvalidOperation',
        exception: 'System.Management.Automation.RuntimeException',
      });
      return true;
    };
    if (member && !present(member.name, data.members.get(member.name))) data.members.add(member);
    if (DefaultDisplayPropertySet && !present('DefaultDisplayPropertySet', data.defaultDisplayPropertySet)) {
      data.defaultDisplayPropertySet = DefaultDisplayPropertySet;
    }
    if (DefaultDisplayProperty !== undefined && !present('DefaultDisplayProperty', data.defaultDisplayProperty)) {
      data.defaultDisplayProperty = DefaultDisplayProperty;
    }
    if (DefaultKeyPropertySet && !present('DefaultKeyPropertySet', data.defaultKeyPropertySet)) data.defaultKeyPropertySet = DefaultKeyPropertySet;
    for (const name of others) data.others.set(name, parameters[name] ?? null);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/update-typedata',
  examples: [
    {
      script: 'Update-TypeData -TypeName System.Int32 -MemberType ScriptProperty -MemberName Twice -Value { $this * 2 }; (21).Twice',
      stdout: '42\n',
    },
  ],
});
