import { NotSimulated } from '../../base/not-simulated.ts';
import type { Statement, TrapStatement, TypeDefinition } from '../../syntax/ast/index.ts';
import { visit } from '../../syntax/ast/visit.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import { declareType } from './classes/declare-type.ts';
import { noteTypes } from './classes/lexical-types.ts';
import type { Completion } from './completion.ts';
import { placesOf } from './executed-places.ts';
import type { Frame } from './frame.ts';
import { assignmentStatement } from './statements/assignment.ts';
import { dataStatement } from './statements/data.ts';
import { breakStatement, continueStatement, exitStatement, returnStatement, throwStatement } from './statements/flow.ts';
import { functionDefinition } from './statements/function-definition.ts';
import { ifStatement } from './statements/if.ts';
import { doUntilStatement, doWhileStatement, forEachStatement, forStatement, whileStatement } from './statements/loops.ts';
import { commandExpressionStatement, pipelineChainStatement, pipelineStatement } from './statements/pipeline.ts';
import { handleStatementError } from './statements/statement-error.ts';
import { switchStatement } from './statements/switch.ts';
import { tryStatement } from './statements/try.ts';
import { typeDefinition } from './statements/type-definition.ts';
import { usingStatement } from './statements/using.ts';

/** A compiled statement: its output goes to `frame.out`; the result says how it ended, undefined for "simply". */
export type Execute = (frame: Frame) => Completion | undefined;

type StatementCompilers = {
  [Kind in Statement['kind']]: (node: Extract<Statement, { kind: Kind }>, source: ScriptSource) => Execute;
};

const notSimulated = (what: string) => () => () => {
  throw new NotSimulated('statement', what);
};

const compilers = {
  Pipeline: pipelineStatement,
  PipelineChain: pipelineChainStatement,
  CommandExpression: commandExpressionStatement,
  AssignmentStatement: assignmentStatement,
  IfStatement: ifStatement,
  WhileStatement: whileStatement,
  DoWhileStatement: doWhileStatement,
  DoUntilStatement: doUntilStatement,
  ForStatement: forStatement,
  ForEachStatement: forEachStatement,
  SwitchStatement: switchStatement,
  TryStatement: tryStatement,
  TrapStatement: () => () => undefined,
  ReturnStatement: returnStatement,
  ExitStatement: exitStatement,
  ThrowStatement: throwStatement,
  BreakStatement: breakStatement,
  ContinueStatement: continueStatement,
  DataStatement: dataStatement,
  FunctionDefinition: functionDefinition,
  TypeDefinition: typeDefinition,
  UsingStatement: usingStatement,
  StatementBlock: (node, source) => compileBlock(node.statements, node.traps, source),
  BlockStatement: notSimulated('parallel and sequence blocks of workflows'),
  ErrorStatement: notSimulated('a statement with a syntax error'),
} satisfies StatementCompilers;

/** Compiles one statement. */
export function compileStatement(node: Statement, source: ScriptSource): Execute {
  const execute = (compilers[node.kind] as (node: Statement, source: ScriptSource) => Execute)(node, source);
  // What PowerShell adds itself (a call of the base constructor) has no place in the text.
  const places = node.end > node.start ? placesOf(source) : undefined;
  if (!places) return execute;
  const { start } = node;
  return (frame) => {
    places[start] = 1;
    return execute(frame);
  };
}

const isType = (statement: Statement) => statement.kind === 'TypeDefinition' || statement.kind === 'UsingStatement';

/** `using` first, then enums, as classes hold values of them; an enum stands behind those whose values it is made of, a class behind its bases. */
function inOrderOfMaking(statements: readonly Statement[]): Statement[] {
  const rank = (statement: Statement) => (statement.kind !== 'TypeDefinition' ? 0 : statement.typeKind === 'enum' ? 1 : 2);
  const sorted = [...statements].sort((a, b) => rank(a) - rank(b));
  const enums = new Map(sorted.filter(isEnum).map((node) => [node.name.toLowerCase(), node]));
  const placed = new Set<Statement>();
  const place = (node: Statement): void => {
    if (placed.has(node)) return;
    placed.add(node);
    if (isEnum(node)) for (const other of enumsIn(node, enums)) place(other);
    ordered.push(node);
  };
  const ordered: Statement[] = [];
  for (const node of sorted) place(node);
  return ordered;
}

const isEnum = (node: Statement): node is TypeDefinition => node.kind === 'TypeDefinition' && node.typeKind === 'enum';

/** The enums that the values of an enum name. */
function enumsIn(node: TypeDefinition, enums: ReadonlyMap<string, TypeDefinition>): TypeDefinition[] {
  const found: TypeDefinition[] = [];
  visit(node, {
    enter(inner) {
      const other = inner.kind === 'TypeExpression' ? enums.get(inner.typeName.name.toLowerCase()) : undefined;
      if (other && other !== node) found.push(other);
    },
  });
  return found;
}

/**
 * Compiles statements that run one after another. An error ends the statement that it arose in; whether it ends more
 * is decided where it is handled (about_Try_Catch_Finally, about_Trap).
 */
export function compileBlock(unordered: readonly Statement[], traps: readonly TrapStatement[], source: ScriptSource): Execute {
  // Types are defined before anything else runs, wherever in the block they stand.
  const statements = unordered.some(isType)
    ? [...inOrderOfMaking(unordered.filter(isType)), ...unordered.filter((statement) => !isType(statement))]
    : unordered;
  const typesToDeclare = statements.filter((statement) => statement.kind === 'TypeDefinition');
  if (typesToDeclare.length > 0) noteTypes(statements, typesToDeclare);
  const executes = statements.map((statement) => compileStatement(statement, source));
  const count = executes.length;
  if (count === 0) return () => undefined;
  const trapHandlers = traps.map((trap) => ({ node: trap, body: compileBlock(trap.body.statements, trap.body.traps, source) }));
  const run: Execute = (frame) => {
    const { session } = frame;
    for (const type of typesToDeclare) declareType(type, frame);
    const { propagateErrors } = session;
    let index = 0;
    for (;;) {
      try {
        // An error in what the statements call ends it there, as in a `try`: the trap takes it here.
        if (trapHandlers.length > 0) session.propagateErrors = true;
        for (; index < count; index++) {
          session.step();
          const completion = executes[index](frame);
          if (completion !== undefined) return completion;
        }
        return undefined;
      } catch (error) {
        session.propagateErrors = propagateErrors;
        const completion = handleStatementError(frame, error, statements[index], trapHandlers, source);
        if (completion !== undefined) return completion;
        index++;
      }
    }
  };
  if (trapHandlers.length === 0) return run;
  return (frame) => {
    const { propagateErrors } = frame.session;
    try {
      return run(frame);
    } finally {
      frame.session.propagateErrors = propagateErrors;
    }
  };
}
