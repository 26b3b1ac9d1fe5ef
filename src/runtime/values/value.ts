import type { TypeValue } from '../types/type-value.ts';

/**
 * Every value that a script can hold.
 *
 * | JavaScript            | .NET                                                                       |
 * | --------------------- | -------------------------------------------------------------------------- |
 * | `undefined`           | AutomationNull: "no output"; acts as `$null` in expressions, vanishes in pipelines |
 * | `null`                | `$null`                                                                    |
 * | `boolean`             | System.Boolean                                                             |
 * | `number`              | System.Int32 (always an integer in its range)                              |
 * | `bigint`              | System.Int64 (always in its range)                                         |
 * | `string`              | System.String                                                              |
 * | array                 | System.Object[], or `T[]` when `elementTypeOf` finds an element type        |
 * | an instance of NetObject | everything else: Double, Decimal, Char, Hashtable, PSCustomObject, ErrorRecord … |
 */
export type Value = undefined | null | boolean | number | bigint | string | Value[] | NetObject;

/** What all values that JavaScript has no primitive for have in common: the full name of their .NET type. */
export abstract class NetObject {
  /** `System.Double`, `System.Collections.Hashtable`; for closed generics the definition's name (List`1), see `type`. */
  abstract readonly typeName: string;
  /** The exact type where `typeName` is not enough (closed generics, script classes). */
  declare readonly type?: TypeValue;
}

const elementTypeKey = Symbol('elementType');

type TypedArray = Value[] & { [elementTypeKey]?: TypeValue };

/** The element type of a `T[]`; undefined for `Object[]`. */
export function elementTypeOf(array: Value[]): TypeValue | undefined {
  return (array as TypedArray)[elementTypeKey];
}

/** Marks an array as `T[]`. The elements must have been converted already. Returns the same array. */
export function asTypedArray(array: Value[], elementType: TypeValue): Value[] {
  if (elementType.fullName !== 'System.Object') (array as TypedArray)[elementTypeKey] = elementType;
  return array;
}
