import type { Value } from '../steps/value.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';

/** How a call of one function of the model is read. */
export interface CallReader {
  /** The function as authors name it: `waitUntil`, `cim.get`. */
  readonly name: string;
  /** Reads a call that has passed the type check. */
  read(node: ts.CallExpression, scope: Scope): Value;
}

/** Defines how the calls of a function of the model are read; the default export of its file, which is found by its place. */
export const defineCall = (reader: CallReader): CallReader => reader;
