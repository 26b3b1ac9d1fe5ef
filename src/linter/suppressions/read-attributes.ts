import type { Span } from '../../base/span.ts';
import type { Attribute, Expression, FunctionDefinition, Node } from '../../syntax/ast/index.ts';
import { visit } from '../../syntax/ast/visit.ts';
import type { ScriptUnderLint } from '../script/script-under-lint.ts';

/** `[SuppressMessageAttribute('Rule', 'Target', Justification = '…')]` above a `param` block: what PSScriptAnalyzer heeds. */
export interface AttributeSuppression extends Span {
  readonly rule: string;
  readonly justification: string;
  /** Where it holds. */
  readonly scope: Span;
}

const isSuppression = (name: string) => /(?:^|\.)SuppressMessage(?:Attribute)?$/i.test(name);
const constant = (expression: Expression | undefined) => (expression?.kind === 'StringConstantExpression' ? expression.value : '');

/** The arguments in the order of the attribute's constructor and its properties. */
function argumentsOf({ positionalArguments, namedArguments }: Attribute) {
  const named = (name: string) => constant(namedArguments.find(({ argumentName }) => argumentName.toLowerCase() === name)?.argument);
  const at = (index: number, name: string) => constant(positionalArguments[index]) || named(name);
  return {
    rule: at(0, 'rulename') || named('category'),
    scope: at(2, 'scope'),
    target: at(3, 'target') || '*',
    justification: at(4, 'justification'),
  };
}

/** The suppressing attributes of a script. */
export function readAttributes({ ast, text }: ScriptUnderLint): AttributeSuppression[] {
  if (!/SuppressMessage/i.test(text)) return [];
  const found: AttributeSuppression[] = [];
  const functions: FunctionDefinition[] = [];
  const attributes: { attribute: Attribute; owner: Node }[] = [];
  visit(ast, {
    enter(node, ancestors) {
      if (node.kind === 'FunctionDefinition') functions.push(node);
      if (node.kind !== 'ParamBlock') return;
      const block = ancestors[ancestors.length - 1];
      const above = ancestors[ancestors.length - 2];
      const owner = above?.kind === 'FunctionDefinition' ? above : block;
      for (const attribute of node.attributes) if (isSuppression(attribute.typeName.name)) attributes.push({ attribute, owner });
    },
  });
  for (const { attribute, owner } of attributes) {
    const { rule, scope, target, justification } = argumentsOf(attribute);
    const { start, end } = attribute;
    if (scope.toLowerCase() !== 'function') found.push({ start, end, rule, justification, scope: owner });
    else {
      const pattern = new RegExp(`^${target.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
      const inside = functions.filter((each) => pattern.test(each.name) && each.start >= owner.start && each.end <= owner.end);
      for (const each of inside) found.push({ start, end, rule, justification, scope: each });
    }
  }
  return found;
}
