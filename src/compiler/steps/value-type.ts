/** What a value can be at run time, as the type checker knows it at its place. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'truth'
  | 'null'
  | 'undefined'
  | 'list'
  /** An instance of a CIM class. */
  | 'instance'
  | 'datetime'
  /** What a CIM method gave back. */
  | 'result'
  /** A CIM reference. */
  | 'reference'
  | 'error'
  | 'verdict'
  | 'duration'
  | 'function'
  /** Any other object: constant data only. */
  | 'object'
  /** `any`, `unknown`, a type parameter: nothing that a choice of PowerShell could rest on. */
  | 'unknown';

/** The kinds that a value can be, and what a list holds. */
export interface ValueType {
  readonly kinds: ReadonlySet<ValueKind>;
  readonly element?: ValueType;
}

/** A type of these kinds. */
export const typeOf = (...kinds: ValueKind[]): ValueType => ({ kinds: new Set(kinds) });

/** Whether a value is of one of these kinds at all times. */
export const isOnly = (type: ValueType, ...kinds: ValueKind[]): boolean =>
  type.kinds.size > 0 && [...type.kinds].every((kind) => kinds.includes(kind));

/** Whether a value can be null or undefined, which are one in PowerShell. */
export const mayBeNothing = (type: ValueType): boolean => type.kinds.has('null') || type.kinds.has('undefined');

/** The kinds but null and undefined. */
export const somethingOf = (type: ValueType): ValueKind[] => [...type.kinds].filter((kind) => kind !== 'null' && kind !== 'undefined');

/** The kinds of either. */
export function unionOf(left: ValueType, right: ValueType): ValueType {
  return { kinds: new Set([...left.kinds, ...right.kinds]), element: left.element ?? right.element };
}
