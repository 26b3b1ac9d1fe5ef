import { NotSimulated } from '../../base/not-simulated.ts';
import type { Expression } from '../../syntax/ast/index.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import type { Value } from '../values/value.ts';
import { arrayExpression, arrayLiteral } from './expressions/arrays.ts';
import { binaryExpression, ternaryExpression } from './expressions/binary.ts';
import { attributedExpression, convertExpression, typeExpression } from './expressions/convert.ts';
import { expandableString } from './expressions/expandable-string.ts';
import { hashtable } from './expressions/hashtable.ts';
import { constantExpression, stringConstant } from './expressions/literals.ts';
import { indexExpression, invokeMemberExpression, memberExpression } from './expressions/members.ts';
import { parenExpression, subExpression } from './expressions/parentheses.ts';
import { scriptBlockExpression } from './expressions/script-block.ts';
import { unaryExpression } from './expressions/unary.ts';
import type { Frame } from './frame.ts';
import { usingExpression } from './using-values.ts';
import { compileVariableRead } from './variables.ts';

/** A compiled expression: gives its value as it is, collections whole. */
export type Evaluate = (frame: Frame) => Value;

type ExpressionCompilers = {
  [Kind in Expression['kind']]: (node: Extract<Expression, { kind: Kind }>, source: ScriptSource) => Evaluate;
};

const compilers = {
  StringConstantExpression: stringConstant,
  ConstantExpression: constantExpression,
  ExpandableStringExpression: expandableString,
  VariableExpression: (node) => compileVariableRead(node.variablePath),
  BinaryExpression: binaryExpression,
  UnaryExpression: unaryExpression,
  TernaryExpression: ternaryExpression,
  ConvertExpression: convertExpression,
  AttributedExpression: attributedExpression,
  TypeExpression: typeExpression,
  MemberExpression: memberExpression,
  InvokeMemberExpression: invokeMemberExpression,
  IndexExpression: indexExpression,
  ArrayLiteral: arrayLiteral,
  ArrayExpression: arrayExpression,
  SubExpression: subExpression,
  ParenExpression: parenExpression,
  Hashtable: hashtable,
  ScriptBlockExpression: scriptBlockExpression,
  UsingExpression: usingExpression,
  ErrorExpression: () => () => {
    throw new NotSimulated('statement', 'an expression with a syntax error');
  },
} satisfies ExpressionCompilers;

/** Compiles an expression to a closure, once for each place in a script. */
export function compileExpression(node: Expression, source: ScriptSource): Evaluate {
  return (compilers[node.kind] as (node: Expression, source: ScriptSource) => Evaluate)(node, source);
}
