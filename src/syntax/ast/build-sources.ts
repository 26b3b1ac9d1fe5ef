import type { Expression } from './expressions.ts';
import type { Command, CommandExpression, Pipeline, PipelineLike, Statement, StatementBlock } from './statements.ts';

/** What a builder takes where PowerShell has a statement: a statement, a command, or an expression as one. */
export type StatementSource = Statement | Command | Expression;

const expressionKinds: { [Kind in Expression['kind']]: true } = {
  StringConstantExpression: true,
  ConstantExpression: true,
  ExpandableStringExpression: true,
  VariableExpression: true,
  BinaryExpression: true,
  UnaryExpression: true,
  TernaryExpression: true,
  ConvertExpression: true,
  AttributedExpression: true,
  TypeExpression: true,
  MemberExpression: true,
  InvokeMemberExpression: true,
  IndexExpression: true,
  ArrayLiteral: true,
  ArrayExpression: true,
  SubExpression: true,
  ParenExpression: true,
  Hashtable: true,
  ScriptBlockExpression: true,
  UsingExpression: true,
  ErrorExpression: true,
};

/** Tells an expression from the other nodes. */
export const isExpression = (node: { kind: string }): node is Expression => Object.hasOwn(expressionKinds, node.kind);

/** One element of a pipeline. */
export function pipelineElement(source: Command | CommandExpression | Expression): Command | CommandExpression {
  if (source.kind === 'Command' || source.kind === 'CommandExpression') return source;
  return { kind: 'CommandExpression', start: -1, end: -1, expression: source, redirections: [], origin: source.origin };
}

/** A pipeline around a command or an expression; a statement stays itself. */
export function statementOf(source: StatementSource): Statement {
  if (source.kind !== 'Command' && source.kind !== 'CommandExpression' && !isExpression(source)) return source;
  const element = pipelineElement(source);
  const pipeline: Pipeline = { kind: 'Pipeline', start: -1, end: -1, elements: [element], background: false, origin: source.origin };
  if (source.comment !== undefined) {
    pipeline.comment = source.comment;
    delete source.comment;
  }
  if (source.blankLineBefore) pipeline.blankLineBefore = true;
  return pipeline;
}

/** As `statementOf`, where the grammar has a pipeline. */
export const pipelineOf = (source: StatementSource): PipelineLike => statementOf(source);

/** `{ … }` of these statements. */
export function statementsOf(sources: StatementSource[]): StatementBlock {
  const statements = sources.map(statementOf);
  return {
    kind: 'StatementBlock',
    start: -1,
    end: -1,
    statements: statements.filter((statement) => statement.kind !== 'TrapStatement'),
    traps: statements.filter((statement) => statement.kind === 'TrapStatement'),
  };
}
