import type { Endpoint } from '../endpoint.ts';
import type { CimErrorKind } from './cim-error.ts';
import type { CimValue } from './cim-value.ts';

/** Values of an instance by property. What is left out is not known; what Windows leaves empty is said to be null or undefined. */
export type CimValues = Readonly<Record<string, CimValue | undefined>>;

/** A call of a method. */
export interface CimMethodCall {
  readonly endpoint: Endpoint;
  /** The instance it is called on; empty for a static method. */
  readonly instance: CimValues;
  /** Arguments by name; numbers of 64-bit parameters are bigints. */
  readonly arguments: CimValues;
}

/** What a method gives back: its return value with its out parameters, or an error. */
export type CimMethodOutcome = { readonly returnValue: number; readonly out?: CimValues } | { readonly error: CimErrorKind };

/** A method of a class. */
export interface CimMethodDefinition {
  /** It is called on the class, not on an instance. */
  readonly static?: boolean;
  readonly run: (call: CimMethodCall) => CimMethodOutcome;
}

/** An instance that is to be changed or taken away. */
export interface CimTarget {
  readonly endpoint: Endpoint;
  readonly instance: CimValues;
}

/** A CIM class: a view on the endpoint's state. */
export interface CimClassDefinition {
  readonly name: string;
  /** Default `root/cimv2`. */
  readonly namespace?: string;
  /**
   * Properties and keys, where the class is not among those of Microsoft's CIMWin32 documentation: `'string key'` by name, with the page
   * that states them.
   */
  readonly properties?: Readonly<Record<string, string>>;
  readonly source?: string;
  /** The instances there are now. */
  readonly instances: (endpoint: Endpoint) => readonly CimValues[];
  readonly methods?: Readonly<Record<string, CimMethodDefinition>>;
  /** Properties that can be set, and what that does. */
  readonly writable?: Readonly<Record<string, (target: CimTarget & { readonly value: CimValue }) => void>>;
  /** Takes an instance away. What Windows refuses in words that nobody knows ends the run. */
  readonly remove?: (target: CimTarget) => void;
}

/** Defines a class; a file of `classes/` exports one and bears its name. */
export const defineCimClass = (definition: CimClassDefinition): CimClassDefinition => definition;
