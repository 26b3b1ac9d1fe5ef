import { arrayLiteral, binary, integer, invokeMember, quoted, staticMember } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** The methods of texts that have a PowerShell form. */
export type TextMethodName =
  | 'includes'
  | 'startsWith'
  | 'endsWith'
  | 'indexOf'
  | 'toUpperCase'
  | 'toLowerCase'
  | 'trim'
  | 'trimStart'
  | 'trimEnd'
  | 'split'
  | 'replaceAll';

/** A call of a text's method. */
export interface TextMethod extends Origin {
  readonly kind: 'textMethod';
  readonly method: TextMethodName;
  readonly target: Value;
  readonly arguments: readonly Value[];
}

/**
 * The .NET methods that mean the same. `StartsWith`, `EndsWith` and `IndexOf` go by a culture's rules unless they are told
 * `Ordinal`; the upper and lower case are the invariant culture's (System.String).
 */
const forms: Record<TextMethodName, (target: Expression, given: Expression[]) => Expression> = {
  includes: (target, [text]) => invokeMember(target, 'Contains', text),
  startsWith: (target, [text]) => invokeMember(target, 'StartsWith', text, quoted('Ordinal')),
  endsWith: (target, [text]) => invokeMember(target, 'EndsWith', text, quoted('Ordinal')),
  // Told by name it would be taken for the place to start at.
  indexOf: (target, [text]) => invokeMember(target, 'IndexOf', text, staticMember('StringComparison', 'Ordinal')),
  toUpperCase: (target) => invokeMember(target, 'ToUpperInvariant'),
  toLowerCase: (target) => invokeMember(target, 'ToLowerInvariant'),
  trim: (target) => invokeMember(target, 'Trim'),
  trimStart: (target) => invokeMember(target, 'TrimStart'),
  trimEnd: (target) => invokeMember(target, 'TrimEnd'),
  // `-csplit` takes a pattern unless it is told `SimpleMatch`; 0 means all parts (about_Split).
  split: (target, [separator]) => binary('csplit', target, arrayLiteral([separator, integer(0), quoted('SimpleMatch')])),
  replaceAll: (target, [text, replacement]) => invokeMember(target, 'Replace', text, replacement),
};

export const lowerTextMethod = ({ method, target, arguments: given }: TextMethod, lowering: Lowering): Expression =>
  forms[method](
    lowerExpression(target, lowering),
    given.map((value) => lowerExpression(value, lowering)),
  );
