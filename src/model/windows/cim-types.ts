/** The number types of CIM (DSP0004, intrinsic types). All are numbers in TypeScript; the compiler converts arguments to them. */
export type uint8 = number;
export type uint16 = number;
export type uint32 = number;
/** Exact up to 2^53 in TypeScript's meaning. */
export type uint64 = number;
export type sint8 = number;
export type sint16 = number;
export type sint32 = number;
/** Exact within 2^53 in TypeScript's meaning. */
export type sint64 = number;
export type real32 = number;
export type real64 = number;

/** A moment that CIM tells. In a text it is written in UTC, as `now()` writes it: `2026-01-15 09:03:00Z`. */
export interface CimDateTime {
  toString(): string;
  readonly '~cim': 'datetime';
}

/** A reference to another instance; it can only be compared with null. */
export interface CimReference {
  readonly '~cim': 'reference';
}

/** An instance of a CIM class, as it was when it was read. */
export interface CimInstance<ClassName extends string> {
  readonly '~cim': 'instance';
  readonly '~class': ClassName;
}

/** A method without parameters. */
export type NoParameters = Record<never, never>;

/** A method that is called on an instance: what goes in, what comes out. */
export interface CimMethod<Input, Output> {
  readonly on: 'instance';
  readonly input: Input;
  readonly output: Output;
}

/** A method that is called on the class. */
export interface StaticCimMethod<Input, Output> {
  readonly on: 'class';
  readonly input: Input;
  readonly output: Output;
}
