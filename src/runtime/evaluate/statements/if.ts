import type { IfStatement } from '../../../syntax/ast/index.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { compileBlock, type Execute } from '../compile-statement.ts';
import { compileCondition } from '../compile-value.ts';

/** `if`, `elseif`, `else` (about_If). */
export function ifStatement(node: IfStatement, source: ScriptSource): Execute {
  const clauses = node.clauses.map(({ condition, body }) => ({
    test: compileCondition(condition, source),
    run: compileBlock(body.statements, body.traps, source),
  }));
  const otherwise = node.elseClause && compileBlock(node.elseClause.statements, node.elseClause.traps, source);
  return (frame) => {
    for (const { test, run } of clauses) if (test(frame)) return run(frame);
    return otherwise?.(frame);
  };
}
