import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { typeOf } from '../types/types.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { callOverload } from './call-overload.ts';
import { invokeOnNull, methodNotFound } from './member-errors.ts';
import { memberTable } from './member-table.ts';
import { bindOverload } from './overload.ts';

interface GenericCall {
  /** The type that `::` looks into, or the object. */
  target: Value;
  staticType: TypeValue | undefined;
  name: string;
  typeArguments: readonly TypeValue[];
  args: Value[];
  session: Session;
}

/** `$x.Of[int](…)` and `[type]::Of[int](…)` (about_Calling_Generic_Methods). */
export function invokeGeneric({ target, staticType, name, typeArguments, args, session }: GenericCall): Value {
  const self = unwrap(target);
  const type = staticType ?? typeOf(self);
  if (!type) throw invokeOnNull();
  const member = memberTable(type)[staticType ? 'static' : 'instance'].get(name.toLowerCase());
  if (member?.kind !== 'method') throw methodNotFound(type.fullName, name);
  const overloads = member.overloads
    .filter(({ signature }) => signature.typeParameters.length === typeArguments.length)
    .map((overload) => bindOverload(overload, new Map(overload.signature.typeParameters.map((parameter, at) => [parameter, typeArguments[at]]))));
  if (overloads.length === 0) {
    const message = `Could not find a suitable generic method overload for "${name}" with "${typeArguments.length}" type parameters, and the argument count: "${args.length}".`;
    throw runtimeError('MethodCountCouldNotFindBest', message, {
      category: 'NotSpecified',
      exception: 'System.Management.Automation.MethodException',
    });
  }
  return callOverload({ overloads, name: member.name, self: staticType ? undefined : self, args, session, type });
}
