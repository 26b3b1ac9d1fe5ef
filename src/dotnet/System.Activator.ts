import { construct } from '../runtime/members/construct.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { NetException, TerminatingError } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';

/** A constructor that is not there is MissingMethodException here, not PowerShell's own error. */
function create(type: TypeValue | null, args: Value[], session: Session): Value {
  if (type === null) throw argumentNull('type');
  try {
    return construct(type, args, session);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError) || !thrown.record.fullyQualifiedErrorId.startsWith('MethodCountCouldNotFindBest')) throw thrown;
    throw new NetException(
      'System.MissingMethodException',
      args.length === 0 && !session.isWindowsPowerShell
        ? `Cannot dynamically create an instance of type '${type.fullName}'. Reason: ${type.fullName === 'System.String' ? 'Uninitialized Strings cannot be created.' : 'No parameterless constructor defined.'}`
        : args.length === 0
          ? 'No parameterless constructor defined for this object.'
          : `Constructor on type '${type.fullName}' not found.`,
    );
  }
}

export default defineType({
  name: 'System.Activator',
  kind: 'class',
  abstract: true,
  source: 'https://learn.microsoft.com/dotnet/api/system.activator',
  staticMethods: methodsOf<undefined>({
    'System.Object CreateInstance(type type)': (_, [type], session) => create(type, [], session),
    'System.Object CreateInstance(type type, bool nonPublic)': (_, [type], session) => create(type, [], session),
    'System.Object CreateInstance(type type, Params System.Object[] args)': (_, [type, args], session) => create(type, args ?? [], session),
  }),
  alsoHas: ['static CreateInstanceFrom', 'static System.Runtime.Remoting.ObjectHandle CreateInstance(string assemblyName, string typeName)'],
});
