import type { Expression, FunctionMember, InvokeMemberExpression, Statement, TypeName } from '../../../syntax/ast/index.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileExpression, type Evaluate } from '../compile-expression.ts';
import { loneExpression } from '../compile-value.ts';

function baseConstructorCall(statement: Statement | undefined): InvokeMemberExpression | undefined {
  const expression = statement && loneExpression(statement);
  return expression?.kind === 'InvokeMemberExpression' && expression.baseConstructorCall ? expression : undefined;
}

/** The compiled arguments of a constructor's `: base(…)`; undefined where there is none. */
export function initializerArguments(member: FunctionMember, source: ScriptSource): Evaluate[] | undefined {
  const call = baseConstructorCall(member.body.body.endBlock?.statements[0]);
  return call?.arguments.map((argument) => compileExpression(argument, source));
}

/** The type of `([Base]$value).Method()`, which calls the base's method and not that of the value's own class. */
export function baseOfCast(target: Expression): TypeName | undefined {
  if (target.kind !== 'ParenExpression') return undefined;
  const inner = loneExpression(target.pipeline);
  return inner?.kind === 'ConvertExpression' ? inner.type.typeName : inner && baseOfCast(inner);
}
