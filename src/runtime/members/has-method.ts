import type { Session } from '../session.ts';
import { typeOf } from '../types/types.ts';
import { extendedMembersOf, unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { memberTable } from './member-table.ts';

/** Whether an object itself (not its elements) has a method of that name. */
export function hasMethod(value: Value, name: string, session: Session): boolean {
  if (extendedMembersOf(value)?.get(name)?.kind === 'ScriptMethod') return true;
  if (session.typeData?.member(value, name)?.kind === 'ScriptMethod') return true;
  const type = typeOf(unwrap(value));
  return type !== undefined && memberTable(type).instance.get(name.toLowerCase())?.kind === 'method';
}
