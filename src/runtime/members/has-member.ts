import type { Session } from '../session.ts';
import type { Value } from '../values/value.ts';
import { findMember } from './find-member.ts';

/** Whether the object has a property of that name (PSObject.Properties[name]); keys of dictionaries do not count. */
export function hasMember(value: Value, name: string, session: Session): boolean {
  if (value === null || value === undefined) return false;
  const found = findMember(value, name, session);
  if (!found) return false;
  if (found.source === 'adapter') return true;
  if (found.source === 'type') return found.member.kind === 'property';
  return ['NoteProperty', 'AliasProperty', 'ScriptProperty', 'CodeProperty'].includes(found.member.kind);
}
