import type { ExitStatement, FunctionDefinition, Node, Statement, StatementBlock } from '../../syntax/ast/index.ts';
import { constantNumber } from './constant-number.ts';

type Functions = ReadonlyMap<string, FunctionDefinition>;

/** Whether an exit is one of success, of failure, or one that is known only at run time. */
export function exitOutcome({ pipeline }: ExitStatement): 'zero' | 'nonZero' | 'unknown' {
  if (!pipeline) return 'zero';
  const code = constantNumber(pipeline);
  if (code === undefined) return 'unknown';
  return code === 0 ? 'zero' : 'nonZero';
}

const leavesBlock = (block: StatementBlock | undefined, functions: Functions, asked: ReadonlySet<string>): boolean =>
  (block?.statements ?? []).some((statement) => leaves(statement, functions, asked));

/** The name of the function that a statement calls and does nothing else. */
function calledName(statement: Statement): string | undefined {
  if (statement.kind !== 'Pipeline' || statement.elements.length !== 1) return undefined;
  const [element] = statement.elements;
  if (element.kind !== 'Command') return undefined;
  const [name] = element.elements;
  return name?.kind === 'StringConstantExpression' ? name.value.toLowerCase() : undefined;
}

/** Whether a function never gives the control back: the script ends in it on every path. */
export function endsScript({ body }: FunctionDefinition, functions: Functions, asked: ReadonlySet<string>): boolean {
  const statements = body.endBlock?.statements ?? [];
  return statements.some((statement) => ends(statement, functions, asked));
}

/** Whether the script ends in a statement on every path; a `return` only ends the function. */
function ends(statement: Statement, functions: Functions, asked: ReadonlySet<string>): boolean {
  return leaves(statement, functions, asked) && !hasOtherLeave(statement);
}

function hasOtherLeave(node: Statement): boolean {
  if (node.kind === 'ReturnStatement' || node.kind === 'BreakStatement' || node.kind === 'ContinueStatement') return true;
  const blocks = blocksOf(node);
  return blocks.some((block) => block.statements.some(hasOtherLeave));
}

function blocksOf(node: Statement): StatementBlock[] {
  if (node.kind === 'IfStatement') return [...node.clauses.map(({ body }) => body), ...(node.elseClause ? [node.elseClause] : [])];
  if (node.kind === 'TryStatement')
    return [node.body, ...node.catchClauses.map(({ body }) => body), ...(node.finallyBlock ? [node.finallyBlock] : [])];
  if (node.kind === 'SwitchStatement') return [...node.clauses.map(({ body }) => body), ...(node.defaultClause ? [node.defaultClause] : [])];
  return [];
}

/** Whether what stands behind a statement is never reached from it. */
export function leaves(statement: Statement, functions: Functions, asked: ReadonlySet<string> = new Set()): boolean {
  switch (statement.kind) {
    case 'ExitStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
      return true;
    case 'IfStatement':
      return statement.clauses.every(({ body }) => leavesBlock(body, functions, asked)) && leavesBlock(statement.elseClause, functions, asked);
    case 'TryStatement':
      if (leavesBlock(statement.finallyBlock, functions, asked)) return true;
      return leavesBlock(statement.body, functions, asked) && statement.catchClauses.every(({ body }) => leavesBlock(body, functions, asked));
    case 'SwitchStatement':
      if (!statement.defaultClause || hasBreak(statement)) return false;
      return [...statement.clauses.map(({ body }) => body), statement.defaultClause].every((body) => leavesBlock(body, functions, asked));
    case 'Pipeline': {
      const name = calledName(statement);
      const called = name === undefined || asked.has(name) ? undefined : functions.get(name);
      return called !== undefined && endsScript(called, functions, new Set([...asked, name as string]));
    }
    default:
      return false;
  }
}

/** A `break` or `continue` leaves only the switch. */
const hasBreak = (statement: Statement): boolean =>
  blocksOf(statement).some(({ statements }) =>
    statements.some((inner) => inner.kind === 'BreakStatement' || inner.kind === 'ContinueStatement' || hasBreak(inner)),
  );

/** Whether the control comes out at the end of these statements. */
export const fallsThrough = (statements: readonly Statement[], functions: Functions): boolean =>
  !statements.some((statement) => leaves(statement, functions));

/** The function that a node stands in, the innermost; undefined at the level of the script. */
export function enclosingFunction(ancestors: readonly Node[]): Node | undefined {
  for (let index = ancestors.length - 1; index >= 0; index--) {
    const { kind } = ancestors[index];
    if (kind === 'FunctionDefinition' || kind === 'ScriptBlockExpression' || kind === 'FunctionMember') return ancestors[index];
  }
  return undefined;
}
