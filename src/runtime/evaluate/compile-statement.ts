import { NotSimulated } from '../../base/not-simulated.ts';
import type { Statement, TrapStatement, TypeDefinition } from '../../syntax/ast/index.ts';
import type { ScriptSource } from '../values/invocation-info.ts';
import { declareType } from './classes/declare-type.ts';
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

/** Enums first, as classes hold values of them, and a class behind those of its bases that stand in the same block. */
function inOrderOfBases(statements: readonly Statement[]): Statement[] {
  const rest = statements.filter((statement) => statement.kind !== 'TypeDefinition');
  const types = statements.filter((statement) => statement.kind === 'TypeDefinition');
  const enums = types.filter(({ typeKind }) => typeKind === 'enum');
  const byName = new Map(types.map((type) => [type.name.toLowerCase(), type]));
  const ordered = new Set<Statement>([...rest, ...enums]);
  const place = (type: TypeDefinition): void => {
    if (ordered.has(type)) return;
    byName.delete(type.name.toLowerCase());
    for (const { typeName } of type.baseTypes) {
      const base = byName.get(typeName.name.toLowerCase());
      if (base) place(base);
    }
    ordered.add(type);
  };
  for (const type of types) place(type);
  return [...ordered];
}

/**
 * Compiles statements that run one after another. An error ends the statement that it arose in; whether it ends more
 * is decided where it is handled (about_Try_Catch_Finally, about_Trap).
 */
export function compileBlock(unordered: readonly Statement[], traps: readonly TrapStatement[], source: ScriptSource): Execute {
  // Types are defined before anything else runs, wherever in the block they stand.
  const statements = unordered.some(isType)
    ? [...inOrderOfBases(unordered.filter(isType)), ...unordered.filter((statement) => !isType(statement))]
    : unordered;
  const typesToDeclare = statements.filter((statement) => statement.kind === 'TypeDefinition');
  const executes = statements.map((statement) => compileStatement(statement, source));
  const count = executes.length;
  if (count === 0) return () => undefined;
  const trapHandlers = traps.map((trap) => ({ node: trap, body: compileBlock(trap.body.statements, trap.body.traps, source) }));
  return (frame) => {
    const { session } = frame;
    for (const type of typesToDeclare) declareType(type, session);
    let index = 0;
    for (;;) {
      try {
        for (; index < count; index++) {
          session.step();
          const completion = executes[index](frame);
          if (completion !== undefined) return completion;
        }
        return undefined;
      } catch (error) {
        const completion = handleStatementError(frame, error, statements[index], trapHandlers, source);
        if (completion !== undefined) return completion;
        index++;
      }
    }
  };
}
