import { enumerate } from '../convert/enumerate.ts';
import { toText } from '../convert/to-text.ts';
import type { Session } from '../session.ts';
import { addDecimal } from '../values/decimal-arithmetic.ts';
import { Dictionary } from '../values/dictionary.ts';
import { runtimeError } from '../values/errors.ts';
import { isWrittenNumber, unwrap } from '../values/members.ts';
import { Char, Double } from '../values/numbers.ts';
import type { Value } from '../values/value.ts';
import { type ArithmeticOperator, plainNumber, tryArithmetic, withLongs } from './arithmetic.ts';
import { implicitOperator } from './implicit-operator.ts';
import { checkedDecimal, intOrDouble } from './numeric-operation.ts';
import { rawException } from './raw-exception.ts';
import { typeCodeOf } from './type-code.ts';

const addition: ArithmeticOperator = {
  sign: '+',
  methodName: 'op_Addition',
  operation: {
    int: (left, right) => intOrDouble(left + right),
    wide: (left, right, ranged) => ranged(left + right),
    double: (left, right) => new Double(left + right),
    decimal: (left, right) => checkedDecimal(addDecimal(left, right)),
  },
};

const sum = (left: bigint, right: bigint) => left + right;

/** `+` (about_Arithmetic_Operators): the left side decides between sum, concatenation, longer array and joined dictionary. */
export function add(left: Value, right: Value, session: Session): Value {
  if (typeof left === 'number' && typeof right === 'number') {
    const result = left + right;
    return result <= 2147483647 && result >= -2147483648 ? result : new Double(result);
  }
  if (typeof left === 'string') return concatenated(left, right, session);
  if (left === null || left === undefined) return right ?? null;
  if (Array.isArray(left)) return appended(left, right, session);
  const one = plainNumber(left);
  const other = plainNumber(right);
  if (one !== undefined && other !== undefined) return new Double(one + other);
  const long = withLongs(left, right, sum);
  if (long !== undefined) return long;
  const target = unwrap(left);
  if (target !== left) return add(target, right, session);
  if (target instanceof Char) return concatenated(target.value, right, session);
  const argument = unwrap(right);
  if (typeCodeOf(target) !== 0)
    return tryArithmetic(addition, target, argument, session) ?? implicitOperator('op_Addition', '+', target, argument, session);
  if (target instanceof Dictionary) return joined(target, argument, session);
  const elements = enumerate(target);
  if (elements) return appended([...elements], right, session);
  return implicitOperator('op_Addition', '+', target, argument, session);
}

function concatenated(left: string, right: Value, session: Session): string {
  // A number given as an argument is joined by its value; only `-f` and conversions show how it was written.
  const text = left + (typeof right === 'string' ? right : toText(isWrittenNumber(right) ? right.base : right, session));
  session.checkAllocation(text.length);
  return text;
}

/** A new Object[]; the elements of a collection on the right are added one by one. */
function appended(left: Value[], right: Value, session: Session): Value[] {
  // AutomationNull adds nothing where `$null` adds an element.
  if (right === undefined) return left.slice();
  const elements = typeof right === 'object' ? enumerate(right) : undefined;
  const result = left.slice();
  if (elements) for (const element of elements) result.push(element);
  else result.push(right);
  session.checkAllocation(result.length);
  return result;
}

function joined(left: Dictionary, right: Value, session: Session): Dictionary {
  if (!(right instanceof Dictionary)) throw runtimeError('AddHashTableToNonHashTable', 'A hash table can only be added to another hash table.');
  // What is ordered stays so; nothing else about the left side is kept.
  const ordered = left.typeName === 'System.Collections.Specialized.OrderedDictionary';
  const result = new Dictionary(ordered ? left.typeName : 'System.Collections.Hashtable', true);
  for (const [key, value] of left.entries()) result.set(key, value);
  for (const [key, value] of right.entries()) {
    if (result.has(key)) {
      const present = toText(result.spelling(key), session);
      const message = `Item has already been added. Key in dictionary: '${present}'  Key being added: '${toText(key, session)}'`;
      throw rawException({ typeName: 'System.ArgumentException', message });
    }
    result.set(key, value);
  }
  return result;
}
