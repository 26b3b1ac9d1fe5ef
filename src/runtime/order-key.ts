import type { CmdletHost } from './commands/cmdlet-host.ts';
import { netText } from './convert/net-text.ts';
import { toText } from './convert/to-text.ts';
import { type CalculatedProperty, readCalculatedProperties } from './formatting/calculated-property.ts';
import { compareValues } from './operators/compare.ts';
import type { Session } from './session.ts';
import { compareStrings } from './text/compare-strings.ts';
import { isInstanceOf, knownType, typeOf } from './types/types.ts';
import { TerminatingError } from './values/errors.ts';
import { PSCustomObject, unwrap } from './values/members.ts';
import type { Value } from './values/value.ts';

/** What Sort-Object and Group-Object compare of an object: one value for each property; `undefined` where it has no such property. */
export type OrderKey = readonly Value[];

/** The properties to compare by: those that are named, else those that type data name for the first object. */
export function orderProperties(named: readonly Value[] | undefined, first: Value, command: 'Sort-Object' | 'Group-Object', host: CmdletHost) {
  const properties = named ?? host.session.typeData?.keyProperties(first);
  return properties ? readCalculatedProperties(properties, command, host) : [];
}

/** The key of an object: the object itself when no properties are named. */
export function orderKeyOf(object: Value, properties: readonly CalculatedProperty[], session: Session): OrderKey {
  if (properties.length === 0) return [object];
  return properties.flatMap(({ expression }) => {
    const results = expression.values(object, session);
    return results.length === 0 ? [undefined] : results.map(({ value }) => value ?? null);
  });
}

/** A custom object has no text of its own here, so custom objects keep their order among themselves. */
const comparedText = (value: Value, session: Session): string => (unwrap(value) instanceof PSCustomObject ? '' : toText(value, session));

/** The order of two values of keys: those that cannot be compared are compared as texts. */
function compareOne(left: Value, right: Value, ignoreCase: boolean, session: Session): number {
  if (typeof left === 'string' && typeof right === 'string') return compareStrings(left, right, ignoreCase);
  try {
    return compareValues(left, right, ignoreCase, session);
  } catch (thrown) {
    if (!(thrown instanceof TerminatingError)) throw thrown;
  }
  return compareStrings(comparedText(left, session), comparedText(right, session), ignoreCase);
}

/** The order of two keys, each place in its own direction. A property that is missing comes last in either direction. */
export function compareKeys(left: OrderKey, right: OrderKey, descending: readonly boolean[], ignoreCase: boolean, session: Session): number {
  const count = Math.max(left.length, right.length);
  for (let at = 0; at < count; at++) {
    const [a, b] = [left[at], right[at]];
    if (a === undefined || b === undefined) {
      if (a === b) continue;
      return a === undefined ? 1 : -1;
    }
    const order = compareOne(a, b, ignoreCase, session);
    if (order !== 0) return descending[at] ? -order : order;
  }
  return 0;
}

/**
 * A text that two keys share only when Group-Object takes them for one without comparing: values of types that have no order
 * are one when .NET shows them alike, so arrays of a type and custom objects all are.
 */
export function identityOf(key: OrderKey): string {
  return key
    .map((wrapped) => {
      const value = unwrap(wrapped) ?? null;
      if (value === null) return '0';
      if (value instanceof PSCustomObject) return 'o';
      if (typeof value === 'string') return `s${value}`;
      const type = typeOf(value)!;
      return isInstanceOf(value, knownType('System.IComparable')) ? `${type.fullName} ${netText(value)}` : `o${netText(value).toLowerCase()}`;
    })
    .join('\0');
}
