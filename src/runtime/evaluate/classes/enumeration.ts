import { enumerate } from '../../convert/enumerate.ts';
import { getMember } from '../../members/get-member.ts';
import { invokeMember } from '../../members/invoke-member.ts';
import type { Session } from '../../session.ts';
import type { TypeValue } from '../../types/type-value.ts';
import { isAssignableFrom, knownType } from '../../types/types.ts';
import type { Value } from '../../values/value.ts';

/** Whether a class of the script says that its objects can be gone through. */
export const isEnumerable = (type: TypeValue): boolean => isAssignableFrom(knownType('System.Collections.IEnumerable'), type);

/** What the enumerator gives that an object of the script hands out: one of .NET's, or an object with MoveNext and Current. */
export function* enumerationOf(object: Value, session: Session): Generator<Value> {
  const enumerator = invokeMember(object, 'GetEnumerator', [], session);
  const items = enumerate(enumerator);
  if (items) {
    yield* items;
    return;
  }
  while (session.isTrue(invokeMember(enumerator, 'MoveNext', [], session))) yield getMember(enumerator, 'Current', session);
}
