import { convertTo } from '../../runtime/convert/convert-to.ts';
import type { Session } from '../../runtime/session.ts';
import { knownType } from '../../runtime/types/types.ts';
import type { Value } from '../../runtime/values/value.ts';
import { indexOutOfRange } from '../argument-exceptions.ts';

/** Where an index of PowerShell points in a list: a negative one counts from the end. */
export function place(index: Value, length: number, session: Session): number {
  const number = typeof index === 'number' ? index : (convertTo(index, knownType('System.Int32'), session) as number);
  const at = number < 0 ? number + length : number;
  if (at < 0 || at >= length) throw indexOutOfRange();
  return at;
}
