import type { Statement } from './statements.ts';

/** The right side of an assignment: PowerShell's tree has a lone expression there without the pipeline around it. */
export function unwrapExpression(statement: Statement): Statement {
  if (statement.kind !== 'Pipeline' || statement.background || statement.elements.length !== 1) return statement;
  const [element] = statement.elements;
  return element.kind === 'CommandExpression' ? element : statement;
}
