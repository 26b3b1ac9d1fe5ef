import { findTypeName, parseTypeName } from '../runtime/convert/resolve-type-name.ts';
import type { Session } from '../runtime/session.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import type { Value } from '../runtime/values/value.ts';
import { pesterArgumentError } from './pester-error.ts';

/** The type that an operator is given, by itself or by its name; any other value as it is. */
export function expectedType(given: Value, session: Session): Value | TypeValue {
  if (typeof given !== 'string') return given;
  const name = given.replace(/^\[(.*)\]$/, '$1');
  const type = findTypeName(parseTypeName(name), session);
  if (!type) throw pesterArgumentError(`Could not find type [${name}]. Make sure that the assembly that contains that type is loaded.`);
  return type;
}
