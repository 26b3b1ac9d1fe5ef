import type { Node, ScriptBlock as ScriptBlockNode } from '../../syntax/ast/index.ts';
import { childrenOf } from '../../syntax/ast/visit.ts';
import { parse } from '../../syntax/parser/parse.ts';
import { CompiledScriptBlock } from '../evaluate/compiled-script-block.ts';
import type { Session } from '../session.ts';
import { Dictionary } from '../values/dictionary.ts';
import { ScriptBlock } from '../values/script-block.ts';

/** What became of a data file. */
export type DataFile =
  | { readonly kind: 'read'; readonly data: Dictionary }
  /** It does not parse. */
  | { readonly kind: 'syntax' }
  /** It holds no hashtable. */
  | { readonly kind: 'noHashtable' }
  /** Something in it would have to be run. */
  | { readonly kind: 'dynamic'; readonly text: string };

/** Kinds that data may be made of (Ast.SafeGetValue). */
const safeKinds: ReadonlySet<Node['kind']> = new Set([
  'Hashtable',
  'ArrayLiteral',
  'ArrayExpression',
  'ParenExpression',
  'StatementBlock',
  'Pipeline',
  'CommandExpression',
  'ConstantExpression',
  'StringConstantExpression',
  'ExpandableStringExpression',
  'VariableExpression',
  'ConvertExpression',
  'TypeConstraint',
  'UnaryExpression',
  'IndexExpression',
  'SubExpression',
  'TernaryExpression',
]);

const constants = new Set(['true', 'false', 'null']);

function isSafe(node: Node, variables: ReadonlySet<string>): boolean {
  if (node.kind === 'ScriptBlockExpression') return true;
  if (!safeKinds.has(node.kind)) return false;
  if (node.kind === 'VariableExpression' && !variables.has(node.variablePath.toLowerCase())) return false;
  return childrenOf(node).every((child) => isSafe(child, variables));
}

/** The hashtable that a file consists of. */
function hashtableOf(ast: ScriptBlockNode): Node | undefined {
  const [statement] = ast.endBlock?.statements ?? [];
  if (statement?.kind !== 'Pipeline' || statement.elements.length !== 1) return undefined;
  const [element] = statement.elements;
  return element.kind === 'CommandExpression' && element.expression.kind === 'Hashtable' ? element.expression : undefined;
}

/** Reads a data file (.psd1) without running anything. A manifest may also name `$PSScriptRoot` and `$PSEdition`. */
export function readDataFile(session: Session, path: string, text: string, more: readonly string[] = []): DataFile {
  const { ast, errors } = parse(text, session.edition);
  if (errors.length) return { kind: 'syntax' };
  const table = hashtableOf(ast);
  if (!table) return { kind: 'noHashtable' };
  if (!isSafe(table, new Set([...constants, ...more]))) return { kind: 'dynamic', text: text.slice(table.start, table.end) };
  const source = { path, text: text.slice(table.start, table.end) };
  const block = new ScriptBlock(CompiledScriptBlock.of(parse(source.text, session.edition).ast, source), session.globalState);
  const [data] = session.invoke(block, { newScope: true });
  return data instanceof Dictionary ? { kind: 'read', data } : { kind: 'noHashtable' };
}
