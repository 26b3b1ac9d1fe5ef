import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { compositeFormat } from '../text/composite-format.ts';
import { NetException, runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { elementTypeOf, type Value } from '../values/value.ts';

/** `format -f values`: String.Format with the elements of an Object[], or one value. */
export function formatOperator(left: Value, right: Value, session: Session): string {
  const format = toText(left, session);
  const bare = unwrap(right);
  const values = Array.isArray(bare) && !isValueArray(bare) ? bare : [right];
  try {
    const text = compositeFormat(format, values, session);
    session.checkAllocation(text.length);
    return text;
  } catch (error) {
    if (!(error instanceof NetException) || error.typeName !== 'System.FormatException') throw error;
    throw runtimeError('FormatError', `Error formatting a string: ${error.message}.`, { target: format });
  }
}

/** `int[]` is no `object[]`, so it counts as one value; `string[]` does. */
function isValueArray(array: Value[]): boolean {
  const kind = elementTypeOf(array)?.definition.kind;
  return kind === 'struct' || kind === 'enum';
}
