import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { callOverload } from './call-overload.ts';
import { methodNotFound } from './member-errors.ts';
import { memberTable } from './member-table.ts';

/** `([Base]$this).Method()`: the method as the base class has it, whatever the object's own class does (about_Classes). */
export function invokeBaseMember(self: Value, base: TypeValue, name: string, args: Value[], session: Session): Value {
  const member = memberTable(base).instance.get(name.toLowerCase());
  if (member?.kind !== 'method') throw methodNotFound(base.fullName, name);
  return callOverload({ overloads: member.overloads, name: member.name, self: unwrap(self), args, session, type: base });
}
