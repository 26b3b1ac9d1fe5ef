import { bareWord } from './build-expressions.ts';
import { pipelineOf, type StatementSource, statementOf, statementsOf } from './build-sources.ts';
import { typeConstraint } from './build-type-name.ts';
import type { Expression, VariableExpression } from './expressions.ts';
import type {
  AssignmentOperator,
  AssignmentStatement,
  BreakStatement,
  CatchClause,
  ContinueStatement,
  DoUntilStatement,
  ExitStatement,
  ForEachStatement,
  ForStatement,
  IfStatement,
  ReturnStatement,
  Statement,
  StatementBlock,
  SwitchFlag,
  SwitchStatement,
  ThrowStatement,
  TrapStatement,
  TryStatement,
  WhileStatement,
} from './statements.ts';
import { unwrapExpression } from './unwrap-expression.ts';

const built = { start: -1, end: -1 } as const;

/** A statement of any source; `commented(statement, 'why')` and `spaced(statement)` set what stands before it. */
export const statement = statementOf;

/** `{ … }` of statements. */
export const block: (statements: StatementSource[]) => StatementBlock = statementsOf;

/** The same statement with comment lines before it. */
export function commented(source: StatementSource, comment: string): Statement {
  const result = statementOf(source);
  result.comment = comment;
  return result;
}

/** The same statement with a blank line before it. */
export function spaced(source: StatementSource): Statement {
  const result = statementOf(source);
  result.blankLineBefore = true;
  return result;
}

/** `left = right`; the right side may be a command or a statement. */
export function assign(left: Expression, right: StatementSource, operator: AssignmentOperator = '='): AssignmentStatement {
  return { kind: 'AssignmentStatement', ...built, left, operator, right: unwrapExpression(statementOf(right)) };
}

/** `if (…) { } else { }`; an else part that is one `if` statement becomes `elseif`. */
export function ifStatement(condition: StatementSource, body: StatementSource[], otherwise?: StatementSource[]): IfStatement {
  const clauses = [{ condition: pipelineOf(condition), body: statementsOf(body) }];
  if (otherwise?.length === 1 && otherwise[0].kind === 'IfStatement' && otherwise[0].comment === undefined) {
    const nested = otherwise[0];
    return { kind: 'IfStatement', ...built, clauses: [...clauses, ...nested.clauses], elseClause: nested.elseClause };
  }
  return { kind: 'IfStatement', ...built, clauses, elseClause: otherwise && statementsOf(otherwise) };
}

/** `while (…) { }`. */
export function whileLoop(condition: StatementSource, body: StatementSource[], label?: string): WhileStatement {
  return { kind: 'WhileStatement', ...built, label, condition: pipelineOf(condition), body: statementsOf(body) };
}

/** `do { } until (…)`. */
export function doUntil(body: StatementSource[], condition: StatementSource, label?: string): DoUntilStatement {
  return { kind: 'DoUntilStatement', ...built, label, condition: pipelineOf(condition), body: statementsOf(body) };
}

/** `for (…; …; …) { }`. */
export function forLoop(
  head: { initializer?: StatementSource; condition?: StatementSource; iterator?: StatementSource },
  body: StatementSource[],
  label?: string,
): ForStatement {
  const part = (source: StatementSource | undefined) => (source ? pipelineOf(source) : undefined);
  return {
    kind: 'ForStatement',
    ...built,
    label,
    initializer: part(head.initializer),
    condition: part(head.condition),
    iterator: part(head.iterator),
    body: statementsOf(body),
  };
}

/** `foreach ($x in …) { }`. */
export function forEach(variable: VariableExpression, source: StatementSource, body: StatementSource[], label?: string): ForEachStatement {
  return { kind: 'ForEachStatement', ...built, label, variable, condition: pipelineOf(source), body: statementsOf(body), parallel: false };
}

/** `switch (…) { value { } default { } }`. */
export function switchStatement(
  condition: StatementSource,
  clauses: { condition: Expression; body: StatementSource[] }[],
  otherwise?: StatementSource[],
  flags: SwitchFlag[] = [],
  label?: string,
): SwitchStatement {
  return {
    kind: 'SwitchStatement',
    ...built,
    label,
    flags,
    condition: pipelineOf(condition),
    clauses: clauses.map((clause) => ({ condition: clause.condition, body: statementsOf(clause.body) })),
    defaultClause: otherwise && statementsOf(otherwise),
  };
}

/** `catch [types] { }`. */
export function catchClause(body: StatementSource[], ...types: string[]): CatchClause {
  return { kind: 'CatchClause', ...built, catchTypes: types.map(typeConstraint), body: statementsOf(body) };
}

/** `try { } catch { } finally { }`. */
export function tryCatch(body: StatementSource[], handlers: CatchClause | CatchClause[], cleanUp?: StatementSource[]): TryStatement {
  return {
    kind: 'TryStatement',
    ...built,
    body: statementsOf(body),
    catchClauses: Array.isArray(handlers) ? handlers : [handlers],
    finallyBlock: cleanUp && statementsOf(cleanUp),
  };
}

/** `trap { }`. */
export function trap(body: StatementSource[], type?: string): TrapStatement {
  return { kind: 'TrapStatement', ...built, trapType: type === undefined ? undefined : typeConstraint(type), body: statementsOf(body) };
}

/** `return value`. */
export function returnStatement(value?: StatementSource): ReturnStatement {
  return { kind: 'ReturnStatement', ...built, pipeline: value && pipelineOf(value) };
}

/** `exit code`. */
export function exitStatement(code?: StatementSource): ExitStatement {
  return { kind: 'ExitStatement', ...built, pipeline: code && pipelineOf(code) };
}

/** `throw value`. */
export function throwStatement(value?: StatementSource): ThrowStatement {
  return { kind: 'ThrowStatement', ...built, pipeline: value && pipelineOf(value) };
}

/** `break`, `break label`. */
export function breakStatement(label?: string): BreakStatement {
  return { kind: 'BreakStatement', ...built, label: label === undefined ? undefined : bareWord(label) };
}

/** `continue`, `continue label`. */
export function continueStatement(label?: string): ContinueStatement {
  return { kind: 'ContinueStatement', ...built, label: label === undefined ? undefined : bareWord(label) };
}
