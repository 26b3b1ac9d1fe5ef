import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { findTypeName, parseTypeName } from '../runtime/convert/resolve-type-name.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { construct } from '../runtime/members/construct.ts';
import { hasMember } from '../runtime/members/has-member.ts';
import { memberTable } from '../runtime/members/member-table.ts';
import { setMember } from '../runtime/members/set-member.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { errorRecord, TerminatingError } from '../runtime/values/errors.ts';
import { PSCustomObject } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'New-Object',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    TypeName: { type: 'string', sets: { Net: { mandatory: true, position: 0 } } },
    ArgumentList: { type: 'object[]', aliases: ['Args'], sets: { Net: { position: 1 } } },
    Property: { type: 'System.Collections.IDictionary' },
    ComObject: { type: 'string', sets: { Com: { mandatory: true, position: 0 } }, notSimulated: true },
    Strict: { type: 'switch', sets: ['Com'], notSimulated: true },
  },
  defaultSet: 'Net',
  end({ TypeName = '', ArgumentList, Property }, host) {
    const { session } = host;
    const type = findTypeName(parseTypeName(TypeName), session);
    if (!type) {
      host.fail(
        errorRecord({
          id: 'TypeNotFound',
          message: `Cannot find type [${TypeName}]: verify that the assembly containing this type is loaded.`,
          category: 'InvalidType',
          exception: 'System.Management.Automation.PSArgumentException',
        }),
      );
    }
    let object: Value;
    if (/^System\.Management\.Automation\.PS(Custom)?Object$/.test(type!.fullName)) object = new PSCustomObject();
    else {
      try {
        object = construct(type!, ArgumentList ?? [], session);
      } catch (thrown) {
        if (!(thrown instanceof TerminatingError)) throw thrown;
        host.fail(
          ArgumentList?.length && memberTable(type!).constructors.length > 0 ? constructionError(thrown, TypeName) : noConstructor(thrown, TypeName),
        );
      }
    }
    if (Property instanceof Dictionary) setProperties(object, Property);
    host.write(object);

    function setProperties(target: Value, properties: Dictionary): void {
      for (const [key, value] of properties.entries()) {
        const name = toText(key, session);
        if (target instanceof PSCustomObject) target.members.add({ kind: 'NoteProperty', name, value: value ?? null });
        else if (hasMember(target, name, session)) setMember(target, name, value, session);
        else {
          host.error(
            errorRecord({
              id: 'InvalidOperationException',
              message: `The member "${name}" was not found for the specified .NET object.`,
              category: 'InvalidOperation',
              exception: 'System.InvalidOperationException',
            }),
          );
        }
      }
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-object',
  examples: [{ script: '(New-Object psobject -Property @{ a = 1 }).a; New-Object string "a", 3', stdout: '1\naaa\n' }],
});

/** Without arguments, or where the type has no constructor at all, it is not looked for which constructor was meant. */
function noConstructor(thrown: TerminatingError, typeName: string) {
  if (!/^MethodCountCouldNotFindBest/.test(thrown.record.fullyQualifiedErrorId)) return constructionError(thrown, typeName);
  return errorRecord({
    id: 'CannotFindAppropriateCtor',
    message: `A constructor was not found. Cannot find an appropriate constructor for type ${typeName}.`,
    category: 'ObjectNotFound',
    exception: 'System.Management.Automation.PSArgumentException',
  });
}

/** A constructor's failure in the words of New-Object. */
function constructionError({ record }: TerminatingError, typeName: string) {
  const { exception } = record;
  if (/^MethodCountCouldNotFindBest/.test(record.fullyQualifiedErrorId)) {
    return errorRecord({
      id: 'ConstructorInvokedThrowException',
      message: exception.message.replace(/overload for "new"/, `overload for "${typeName.slice(typeName.lastIndexOf('.') + 1)}"`),
      category: 'InvalidOperation',
      exception: 'System.Management.Automation.MethodException',
      inner: exception.innerException,
    });
  }
  return errorRecord({
    id: 'ConstructorInvokedThrowException',
    message: exception.message.replace('Exception calling "new"', 'Exception calling ".ctor"'),
    category: 'InvalidOperation',
    exception: exception.typeName,
    inner: exception.innerException,
  });
}
