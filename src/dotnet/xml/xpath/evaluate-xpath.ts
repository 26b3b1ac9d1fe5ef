import type { XmlNode } from '../xml-node.ts';
import { parseXPath } from './parse-xpath.ts';
import { xpathException } from './tokenize-xpath.ts';
import { axisNodes, inDocumentOrder } from './xpath-axis.ts';
import type { BinaryOperator, NodeTest, Step, XPathExpression } from './xpath-expression.ts';
import { resolvePrefix, type XPathContext, xpathFunctions } from './xpath-functions.ts';
import { stringValue, toXPathBoolean, toXPathNumber, toXPathString, type XPathValue } from './xpath-value.ts';

/** The nodes that an expression selects, in document order. */
export function selectNodes(node: XmlNode, text: string, resolve?: (prefix: string) => string | undefined): XmlNode[] {
  const expression = parseXPath(text);
  checkNodeSet(expression);
  const result = evaluateXPath(expression, { node, position: 1, size: 1, resolve });
  if (!Array.isArray(result)) throw xpathException('Expression must evaluate to a node-set.');
  return result;
}

function checkNodeSet(expression: XPathExpression): void {
  if (expression.kind === 'path' || expression.kind === 'variable') return;
  if (expression.kind === 'binary' && expression.operator === '|') return;
  if (expression.kind === 'call' && (expression.name === 'id' || !xpathFunctions[expression.name])) return;
  throw xpathException('Expression must evaluate to a node-set.');
}

export function evaluateXPath(expression: XPathExpression, context: XPathContext): XPathValue {
  switch (expression.kind) {
    case 'number':
    case 'string':
      return expression.value;
    case 'variable':
      throw xpathException('XsltContext is needed for this query because of an unknown function.');
    case 'negate':
      return -toXPathNumber(evaluateXPath(expression.operand, context));
    case 'call':
      return call(expression.name, expression.args, context);
    case 'binary':
      return binary(expression.operator, expression.left, expression.right, context);
    case 'path':
      return path(expression, context);
  }
}

function call(name: string, args: readonly XPathExpression[], context: XPathContext): XPathValue {
  const found = Object.hasOwn(xpathFunctions, name) ? xpathFunctions[name] : undefined;
  if (!found) throw xpathException('Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.');
  if (args.length < found.least || args.length > found.most)
    throw xpathException(`Function '${name}' in '${name}' has an invalid number of arguments.`);
  return found.call(
    args.map((argument) => evaluateXPath(argument, context)),
    context,
  );
}

function binary(operator: BinaryOperator, leftSide: XPathExpression, rightSide: XPathExpression, context: XPathContext): XPathValue {
  const left = evaluateXPath(leftSide, context);
  if (operator === 'or') return toXPathBoolean(left) || toXPathBoolean(evaluateXPath(rightSide, context));
  if (operator === 'and') return toXPathBoolean(left) && toXPathBoolean(evaluateXPath(rightSide, context));
  const right = evaluateXPath(rightSide, context);
  switch (operator) {
    case '|':
      if (!Array.isArray(left) || !Array.isArray(right)) throw xpathException('Expression must evaluate to a node-set.');
      return inDocumentOrder([...left, ...right]);
    case '+':
      return toXPathNumber(left) + toXPathNumber(right);
    case '-':
      return toXPathNumber(left) - toXPathNumber(right);
    case '*':
      return toXPathNumber(left) * toXPathNumber(right);
    case 'div':
      return toXPathNumber(left) / toXPathNumber(right);
    case 'mod':
      return toXPathNumber(left) % toXPathNumber(right);
    default:
      return compare(operator, left, right);
  }
}

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
type Scalar = Exclude<XPathValue, XmlNode[]>;

/** A comparison holds for nodes when it holds for one of them (XPath 1.0, section 3.4). */
function compare(operator: Comparison, left: XPathValue, right: XPathValue): boolean {
  if (Array.isArray(left) && typeof right === 'boolean') return compareScalars(operator, toXPathBoolean(left), right);
  if (Array.isArray(right) && typeof left === 'boolean') return compareScalars(operator, left, toXPathBoolean(right));
  const candidates = (value: XPathValue): Scalar[] => (Array.isArray(value) ? value.map(stringValue) : [value]);
  const rights = candidates(right);
  return candidates(left).some((each) => rights.some((other) => compareScalars(operator, each, other)));
}

function compareScalars(operator: Comparison, left: Scalar, right: Scalar): boolean {
  if (operator === '=' || operator === '!=') return equal(left, right) === (operator === '=');
  const a = toXPathNumber(left);
  const b = toXPathNumber(right);
  return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>' ? a > b : a >= b;
}

function equal(left: Scalar, right: Scalar): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return toXPathBoolean(left) === toXPathBoolean(right);
  if (typeof left === 'number' || typeof right === 'number') return toXPathNumber(left) === toXPathNumber(right);
  return toXPathString(left) === toXPathString(right);
}

function path(expression: Extract<XPathExpression, { kind: 'path' }>, context: XPathContext): XmlNode[] {
  let nodes = startOf(expression.from, context);
  for (const predicate of expression.predicates) nodes = filter(nodes, predicate, context);
  for (const step of expression.steps) nodes = walk(nodes, step, context);
  return nodes;
}

function startOf(from: 'root' | 'context' | XPathExpression, context: XPathContext): XmlNode[] {
  if (from === 'context') return [context.node];
  if (from === 'root') {
    let root = context.node;
    while (root.parent) root = root.parent;
    return [root];
  }
  const value = evaluateXPath(from, context);
  if (!Array.isArray(value)) throw xpathException('Expression must evaluate to a node-set.');
  return value;
}

function walk(nodes: readonly XmlNode[], step: Step, context: XPathContext): XmlNode[] {
  const matches = matcher(step, context);
  const found: XmlNode[] = [];
  for (const node of nodes) {
    let selected = [...axisNodes[step.axis](node)].filter(matches);
    for (const predicate of step.predicates) selected = filter(selected, predicate, context);
    found.push(...selected);
  }
  return inDocumentOrder(found);
}

function filter(nodes: readonly XmlNode[], predicate: XPathExpression, context: XPathContext): XmlNode[] {
  return nodes.filter((node, index) => {
    const value = evaluateXPath(predicate, { ...context, node, position: index + 1, size: nodes.length });
    return typeof value === 'number' ? value === index + 1 : toXPathBoolean(value);
  });
}

function matcher({ axis, test }: Step, context: XPathContext): (node: XmlNode) => boolean {
  const principal = axis === 'attribute' ? 'Attribute' : 'Element';
  return matchTest(test, principal, context);
}

function matchTest(test: NodeTest, principal: 'Attribute' | 'Element', context: XPathContext): (node: XmlNode) => boolean {
  switch (test.kind) {
    case 'node':
      return () => true;
    case 'text':
      return (node) => node.isCharacters;
    case 'comment':
      return ({ kind }) => kind === 'Comment';
    case 'processing-instruction':
      return ({ kind, localName }) => kind === 'ProcessingInstruction' && (test.target === undefined || test.target === localName);
    case 'any': {
      const uri = test.prefix === undefined ? undefined : resolvePrefix(test.prefix, context);
      return (node) => node.kind === principal && (uri === undefined || node.namespaceUri === uri);
    }
    case 'name': {
      const uri = resolvePrefix(test.prefix, context);
      return (node) => node.kind === principal && node.localName === test.localName && node.namespaceUri === uri;
    }
  }
}
