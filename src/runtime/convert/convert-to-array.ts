import type { Session } from '../session.ts';
import type { TypeValue } from '../types/type-value.ts';
import { isAssignableFrom, knownType } from '../types/types.ts';
import { TerminatingError } from '../values/errors.ts';
import { unwrap } from '../values/members.ts';
import { Char } from '../values/numbers.ts';
import { asTypedArray, elementTypeOf, type Value } from '../values/value.ts';
import { failedConversion, noConversion } from './conversion-error.ts';
import { convertByMembers } from './convert-by-members.ts';
import { convertTo } from './convert-to.ts';
import { enumerate } from './enumerate.ts';

/** `[int[]]value`, `[array]value`: element by element; what is no collection becomes an array of one. */
export function toArrayType(given: Value, type: TypeValue, session?: Session): Value {
  const value = unwrap(given);
  if (value === null || value === undefined) return null;
  const element = type.elementType ?? knownType('System.Object');
  if (Array.isArray(value)) return fromArray(value, type, element, session);
  if (typeof value === 'string' && element.definition.name === 'System.Char') {
    return asTypedArray(
      value.split('').map((unit) => new Char(unit)),
      element,
    );
  }
  const elements = enumerate(value);
  if (elements)
    return wrapErrors(
      'InvalidCastExceptionEnumerableToArray',
      value,
      type,
      () => [...elements].map((item) => convertTo(item, element, session)),
      element,
    );
  return fromScalar(given, type, element, session);
}

function fromArray(value: Value[], type: TypeValue, element: TypeValue, session: Session | undefined): Value[] {
  const own = elementTypeOf(value);
  if (!type.elementType) return value;
  if (own === element || (!own && element.fullName === 'System.Object')) return value;
  if (element.fullName === 'System.Object' || (own && isAssignableFrom(element, own))) return asTypedArray([...value], element);
  return asTypedArray(
    value.map((item) => convertTo(item, element, session)),
    element,
  );
}

function fromScalar(value: Value, type: TypeValue, element: TypeValue, session: Session | undefined): Value {
  try {
    return wrapErrors('InvalidCastExceptionScalarToArray', value, type, () => [convertTo(value, element, session)], element);
  } catch (error) {
    const byMembers = error instanceof TerminatingError && type.elementType ? convertByMembers(unwrap(value), type, session) : undefined;
    if (byMembers !== undefined) return byMembers;
    // Where the element type itself has no conversion, the array has none either.
    if (error instanceof TerminatingError && isFinal(error)) throw noConversion(value, type);
    throw error;
  }
}

const isFinal = ({ record }: TerminatingError) =>
  /^Cannot convert the /.test(record.exception.innerException?.innerException?.message ?? '') &&
  record.fullyQualifiedErrorId === 'InvalidCastExceptionScalarToArray';

function wrapErrors(id: string, value: Value, type: TypeValue, convert: () => Value[], element: TypeValue): Value {
  try {
    return asTypedArray(convert(), element);
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error;
    throw failedConversion(id, value, type, {
      typeName: 'System.Management.Automation.PSInvalidCastException',
      message: error.record.exception.message,
    });
  }
}
