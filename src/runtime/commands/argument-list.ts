import type { NodeBase } from '../../syntax/ast/index.ts';
import type { Value } from '../values/value.ts';

/** One argument of a call, as the parser told values from parameters. */
export type Argument =
  | {
      kind: 'value';
      value: Value;
      /** Written as a bare word, `*.txt`; matters to native programs. */
      bareWord?: string;
      /** Where it is written; errors of binding show it. */
      place?: NodeBase;
    }
  | {
      kind: 'parameter';
      /** Without dash and colon. */
      name: string;
      /** As written, `-Name` or `-Name:`; what `$args` and programs get. */
      text: string;
      /** The value behind a colon. */
      value?: Value;
      hasValue: boolean;
      /** From a splatted hashtable: it must not be taken for a switch followed by a positional value. */
      fromSplatting?: boolean;
      place?: NodeBase;
      /** Of the value behind a colon. */
      valuePlace?: NodeBase;
    };

export type ArgumentList = Argument[];

/** `-Name value` pairs of a call made by the engine itself. */
export function namedArguments(values: Record<string, Value>): ArgumentList {
  return Object.entries(values).map(([name, value]) => ({ kind: 'parameter', name, text: `-${name}:`, value, hasValue: true }));
}
