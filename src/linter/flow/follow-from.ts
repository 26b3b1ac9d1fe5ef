import type { FunctionDefinition, Node, Statement } from '../../syntax/ast/index.ts';
import { childrenOf } from '../../syntax/ast/visit.ts';
import { exitOutcome, leaves } from './control-flow.ts';
import { knownCondition } from './null-condition.ts';

/** How a script ends from a place on, as far as that can be told. */
export type Ending = 'compliant' | 'other';

type Functions = ReadonlyMap<string, FunctionDefinition>;

const hasExit = (node: Node): boolean =>
  node.kind === 'ExitStatement' || node.kind === 'ThrowStatement' || node.kind === 'ReturnStatement' || childrenOf(node).some(hasExit);

/** The variables that are assigned somewhere in a node, in lower case. */
export function assignedIn(node: Node, names = new Set<string>()): Set<string> {
  if (node.kind === 'AssignmentStatement' && node.left.kind === 'VariableExpression') names.add(node.left.variablePath.toLowerCase());
  for (const child of childrenOf(node)) assignedIn(child, names);
  return names;
}

/** Follows statements; `undefined` when the control comes out behind them. */
function follow(statements: readonly Statement[], nothing: Set<string>, functions: Functions): Ending | undefined {
  for (const statement of statements) {
    if (statement.kind === 'ExitStatement') return exitOutcome(statement) === 'zero' ? 'compliant' : 'other';
    if (statement.kind === 'FunctionDefinition') continue;
    if (statement.kind === 'AssignmentStatement') {
      if (statement.left.kind === 'VariableExpression') nothing.delete(statement.left.variablePath.toLowerCase());
      continue;
    }
    if (statement.kind === 'IfStatement') {
      const ending = followIf(statement, nothing, functions);
      if (ending !== undefined) return ending;
      continue;
    }
    if (statement.kind === 'Pipeline') {
      if (leaves(statement, functions)) return 'other';
      continue;
    }
    if (statement.kind === 'TryStatement') {
      // There is a way on which nothing goes wrong in it.
      const ending = follow(statement.body.statements, nothing, functions);
      if (ending !== undefined) return ending;
      continue;
    }
    if (statement.kind === 'ForEachStatement' && !hasExit(statement.body)) {
      for (const name of assignedIn(statement.body)) nothing.delete(name);
      continue;
    }
    return 'other';
  }
  return undefined;
}

function followIf(statement: Extract<Statement, { kind: 'IfStatement' }>, nothing: Set<string>, functions: Functions): Ending | undefined {
  for (const { condition, body } of statement.clauses) {
    const holds = knownCondition(condition, (name) => nothing.has(name));
    if (holds === undefined) return 'other';
    if (holds) return follow(body.statements, nothing, functions);
  }
  return statement.elseClause && follow(statement.elseClause.statements, nothing, functions);
}

/**
 * How the script ends behind a statement of its own level, when some variables hold nothing there. What cannot be told is
 * `other`: a loop, a condition on what is not known, the end of a function.
 */
export function endingBehind(statement: Node, ancestors: readonly Node[], nothing: ReadonlySet<string>, functions: Functions): Ending {
  const known = new Set(nothing);
  let inner: Node = statement;
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const outer = ancestors[index];
    if (outer.kind === 'NamedBlock' || outer.kind === 'StatementBlock') {
      const place = outer.statements.indexOf(inner as Statement);
      const ending = follow(outer.statements.slice(place + 1), known, functions);
      if (ending !== undefined) return ending;
    } else if (outer.kind !== 'IfStatement' && outer.kind !== 'TryStatement' && outer.kind !== 'ScriptBlock') return 'other';
    inner = outer;
  }
  return 'compliant';
}

/** Follows the statements of a handler; undefined when the control comes out of it. */
export const endingOf = (statements: readonly Statement[], nothing: Set<string>, functions: Functions): Ending | undefined =>
  follow(statements, nothing, functions);
