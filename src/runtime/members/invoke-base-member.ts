import { netText } from '../convert/net-text.ts';
import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { hierarchyOf, knownType, typeOf } from '../types/types.ts';
import { unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { callOverload } from './call-overload.ts';
import { invokeMember } from './invoke-member.ts';
import { memberTable } from './member-table.ts';
import type { Overload } from './overload.ts';

/** Whether an overload takes so many arguments. */
const takes = ({ signature }: Overload, count: number): boolean =>
  count >= signature.required && (signature.hasRest || count <= signature.parameters.length);

/** Whether a type, or a base of it below System.Object, has a text of its own. */
function hasOwnText(type: TypeValue): boolean {
  for (const each of hierarchyOf(type)) {
    if (each.fullName !== 'System.Object' && each.definition.toText) return true;
  }
  return false;
}

/**
 * `([Base]$value).Method()`: the method as the base class has it, whatever the value's own class does (about_Classes). What
 * the base has not is called as always, and so is everything of an interface.
 */
export function invokeBaseMember(self: Value, base: TypeValue, name: string, args: Value[], session: Session): Value {
  const value = unwrap(self);
  const own = typeOf(value);
  if (!own || own === base || base.isArray || base.definition.kind === 'interface' || base.fullName.startsWith('System.Management.Automation.PS')) {
    return invokeMember(self, name, args, session);
  }
  const key = name.toLowerCase();
  const member = memberTable(base).instance.get(key);
  if (member?.kind !== 'method' || !member.overloads.some((overload) => takes(overload, args.length))) return invokeMember(self, name, args, session);
  const ofObject = memberTable(knownType('System.Object')).instance.get(key);
  if (key === 'tostring' && args.length === 0 && ofObject?.kind === 'method' && ofObject.overloads[0].text === member.overloads[0].text) {
    if (base.fullName === 'System.Enum') return invokeMember(self, name, args, session);
    // Object.ToString is the name of the value's type.
    if (!hasOwnText(base)) return netText(own);
  }
  if (key === 'equals' && base.fullName === 'System.Object') {
    // Object.Equals compares references; what is put in a box is never the same object.
    return value === args[0] && typeof value === 'object';
  }
  return callOverload({ overloads: member.overloads, name: member.name, self: value, args, session, type: base });
}
