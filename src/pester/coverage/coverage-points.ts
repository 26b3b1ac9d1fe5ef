import { LineTable } from '../../base/span.ts';
import type { Command, CommandExpression, Node, Statement } from '../../syntax/ast/index.ts';
import { childrenOf } from '../../syntax/ast/visit.ts';
import { parse } from '../../syntax/parser/parse.ts';

/** A command that Pester counts: where it stands, and the place whose execution counts as its own. */
export interface CoveragePoint {
  readonly line: number;
  readonly column: number;
  /** Names around it, empty outside. */
  readonly className: string;
  readonly functionName: string;
  /** The command, or the statement around it where that says more. */
  readonly text: string;
  /** Offset into the text. */
  readonly executedAt: number;
}

/** A node with the nodes around it, the innermost first. */
interface Around {
  readonly node: Node;
  readonly parent: Around | undefined;
}

const isBlock = ({ kind }: Node) => kind === 'Pipeline' || kind === 'NamedBlock' || kind === 'StatementBlock';

/** What always is a place of its own when it runs, so that a command in it is not counted with what lies around. */
const boundaries: ReadonlySet<Node['kind']> = new Set([
  'IfStatement',
  'ScriptBlock',
  'WhileStatement',
  'DoWhileStatement',
  'DoUntilStatement',
  'ForStatement',
  'ForEachStatement',
  'SwitchStatement',
  'TryStatement',
  'CatchClause',
]);

const isConstant = (node: Node) =>
  node.kind === 'CommandExpression' && (node.expression.kind === 'ConstantExpression' || node.expression.kind === 'StringConstantExpression');

/**
 * The place at which a command shows that it ran. A debugger sees statements, not their parts: `Get-B` in `$a = @(Get-A; Get-B)`
 * counts when the assignment runs (Pester with CodeCoverage.UseBreakpoints off).
 */
function executionPlace(command: Around): number {
  let current: Around | undefined = command;
  let last: Node = command.node;
  for (;;) {
    if (!current) break;
    if (current.node.kind === 'Command') last = current.parent?.node ?? current.node;
    else if (!isConstant(current.node)) last = current.node;
    current = current.parent;
    while (current && isBlock(current.node)) current = current.parent;
    if (!current || !boundaries.has(current.node.kind)) continue;
    if (last.kind === 'ParamBlock') last = current.node;
    break;
  }
  return last.kind === 'ReturnStatement' ? last.start + 'return '.length : last.start;
}

/** The conditions behind `do { } while` and `until`: a debugger does not see them. */
function isClosingCondition(command: Around): boolean {
  for (let current: Around | undefined = command; current?.parent; current = current.parent) {
    const { node } = current.parent;
    if ((node.kind === 'DoWhileStatement' || node.kind === 'DoUntilStatement') && node.condition === current.node) return true;
  }
  return false;
}

function isIgnored(command: Around, text: string): boolean {
  const { node } = command;
  if (node.kind === 'CommandExpression' && node.expression.kind === 'InvokeMemberExpression' && node.expression.baseConstructorCall) return true;
  return text.toLowerCase() === 'configuration' || isClosingCondition(command);
}

/** The name of the nearest class, and of the nearest function or method. */
function namesAround(command: Around): { className: string; functionName: string } {
  let className = '';
  let functionName: string | undefined;
  for (let current = command.parent; current; current = current.parent) {
    const { node } = current;
    if (node.kind === 'FunctionDefinition') functionName ??= node.name || (current.parent?.node as { name?: string } | undefined)?.name;
    if (node.kind === 'TypeDefinition') {
      className = node.name;
      break;
    }
  }
  return { className, functionName: functionName ?? '' };
}

const shownWhole: ReadonlySet<Node['kind']> = new Set(['ReturnStatement', 'ThrowStatement', 'AssignmentStatement', 'IfStatement']);

function textOf({ node, parent }: Around, text: string): string {
  const of = ({ start, end }: Node) => text.slice(start, end);
  let around = parent;
  while (around?.node.kind === 'Pipeline') around = around.parent;
  if (!around) return of(node);
  if (around.node.kind === 'Hashtable') {
    const entry = around.node.entries.find(({ value }) => value === node || elementsOf(value).includes(node));
    return entry ? `${of(entry.key)} = ${of(entry.value)}` : of(node);
  }
  return of(shownWhole.has(around.node.kind) ? around.node : node);
}

const elementsOf = (statement: Statement): readonly Node[] => (statement.kind === 'Pipeline' ? statement.elements : []);

/** The commands and expressions of a script that Pester counts, in its order; none where the script has syntax errors. */
export function coveragePoints(text: string): CoveragePoint[] {
  const { ast, errors } = parse(text);
  if (errors.length > 0) return [];
  const lines = new LineTable(text);
  const points: CoveragePoint[] = [];
  const add = (command: Around & { node: Command | CommandExpression }) => {
    const { start, end } = command.node;
    if (isIgnored(command, text.slice(start, end))) return;
    points.push({ ...lines.at(start), ...namesAround(command), text: textOf(command, text), executedAt: executionPlace(command) });
  };
  const walk = (around: Around): void => {
    const { node } = around;
    if (node.kind === 'Command' || node.kind === 'CommandExpression') add(around as Around & { node: Command | CommandExpression });
    for (const child of childrenOf(node)) walk({ node: child, parent: around });
  };
  walk({ node: ast, parent: undefined });
  return points;
}
