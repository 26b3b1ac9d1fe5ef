import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { addDecimal } from '../values/decimal-arithmetic.ts';
import { Dictionary } from '../values/dictionary.ts';
import { runtimeError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { Char, Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { type Arithmetic, arithmetic } from './arithmetic.ts';
import { maxInt, minInt } from './numeric.ts';

const addition: Arithmetic = {
  sign: '+',
  methodName: 'op_Addition',
  double: (left, right) => left + right,
  integer: (left, right) => left + right,
  decimal: addDecimal,
};

/** `+` (about_Arithmetic_Operators): the left side decides between sum, concatenation, longer array and joined dictionary. */
export function add(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    return sum <= maxInt && sum >= minInt ? sum : new Double(sum);
  }
  if (typeof left === 'string') return concatenated(left, right, session);
  if (left === null || left === undefined) return right ?? null;
  if (Array.isArray(left)) return appended(left, right, session);
  const target = unwrap(left);
  if (target !== left) return add(target, right, session);
  if (target instanceof Char) return concatenated(target.value, right, session);
  if (target instanceof Dictionary) return joined(target, unwrap(right), session);
  const elements = typeof target === 'object' ? enumerate(target) : undefined;
  if (elements) return appended([...elements], right, session);
  return arithmetic(addition, target, unwrap(right) ?? null, session);
}

function concatenated(left: string, right: Value, session: Session): string {
  const text = left + (typeof right === 'string' ? right : toText(right, session));
  session.checkAllocation(text.length);
  return text;
}

/** A new Object[]; the elements of a collection on the right are added one by one. */
function appended(left: Value[], right: Value, session: Session): Value[] {
  if (right === undefined) return [...left];
  const elements = right === null ? [null] : (enumerate(right) ?? [right]);
  const result = left.slice();
  for (const element of elements) result.push(element);
  session.checkAllocation(result.length);
  return result;
}

function joined(left: Dictionary, right: Value, session: Session): Dictionary {
  if (!(right instanceof Dictionary)) throw runtimeError('AddHashTableToNonHashTable', 'A hash table can only be added to another hash table.');
  const result = new Dictionary('System.Collections.Hashtable', left.ignoreCase);
  for (const [key, value] of left.entries()) result.set(key, value);
  for (const [key, value] of right.entries()) {
    if (result.has(key)) {
      const text = toText(key, session);
      throw runtimeError('System.ArgumentException', `Item has already been added. Key in dictionary: '${text}'  Key being added: '${text}'`, {
        category: 'NotSpecified',
        exception: 'System.ArgumentException',
      });
    }
    result.set(key, value);
  }
  return result;
}
