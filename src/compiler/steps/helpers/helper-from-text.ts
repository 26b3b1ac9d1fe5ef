import type { FunctionDefinition, Node, Parameter, Statement } from '../../../syntax/ast/index.ts';
import { childrenOf } from '../../../syntax/ast/visit.ts';
import { parse } from '../../../syntax/parser/parse.ts';
import type { Helper, HelperName } from './helpers.ts';

const isStatementList = (node: Node): node is Node & { statements: Statement[] } => node.kind === 'NamedBlock' || node.kind === 'StatementBlock';

/** The comment lines right above what begins a line, and whether a blank line is above these; a parsed tree has neither. */
function lookAbove(text: string, start: number): { comment: string | undefined; blank: boolean } {
  const lines = text.slice(0, start).split('\n');
  if (lines.pop()?.trim() !== '') return { comment: undefined, blank: false };
  const comment: string[] = [];
  for (;;) {
    const found = /^\s*# ?(.*)$/.exec(lines.at(-1) ?? '');
    if (!found) break;
    comment.unshift(found[1]);
    lines.pop();
  }
  return { comment: comment.length > 0 ? comment.join('\n') : undefined, blank: lines.length > 0 && lines.at(-1)?.trim() === '' };
}

/** Sets what the printer needs to write statements as they stood, and takes the offsets of another text away. */
function settle(node: Node, text: string): void {
  if (isStatementList(node)) {
    node.statements.forEach((statement, place) => {
      const { comment, blank } = lookAbove(text, statement.start);
      if (comment !== undefined) statement.comment = comment;
      if (blank && place > 0) statement.blankLineBefore = true;
    });
  }
  for (const child of childrenOf(node)) settle(child, text);
  node.start = -1;
  node.end = -1;
}

function commandNames(node: Node, found = new Set<string>()): Set<string> {
  const name = node.kind === 'Command' ? node.elements[0] : undefined;
  if (name?.kind === 'StringConstantExpression') found.add(name.value);
  for (const child of childrenOf(node)) commandNames(child, found);
  return found;
}

/**
 * A helper from its PowerShell: one function with comment lines above it. It stands here as it will stand in scripts; helpers
 * that it calls come with it.
 * @param calls the other helpers that the text calls
 */
export function helperFromText(text: string, calls: readonly HelperName[] = []): Helper {
  const definition = (): FunctionDefinition => {
    const { ast, errors } = parse(text.trim());
    const [node] = ast.endBlock?.statements ?? [];
    if (errors.length > 0 || node?.kind !== 'FunctionDefinition')
      throw new Error(`A helper is not one function: ${errors[0]?.message ?? node?.kind}`);
    return node;
  };
  return {
    comment: lookAbove(text.trim(), definition().start).comment ?? '',
    parameters: (): Parameter[] => {
      const { body } = definition();
      const parameters = body.paramBlock?.parameters ?? [];
      for (const parameter of parameters) settle(parameter, text.trim());
      return parameters;
    },
    body(lowering) {
      const { body } = definition();
      const names = commandNames(body);
      for (const call of calls) if (names.has(call)) lowering.helper(call);
      settle(body, text.trim());
      return body.endBlock?.statements ?? [];
    },
  };
}
