import type { FunctionResult, FunctionUnit } from '../steps/function-unit.ts';
import { isOnly } from '../steps/value-type.ts';
import { makeVariable } from '../steps/variable.ts';
import { WK1010 } from './diagnostics.ts';
import { readExpression, readStatements } from './dispatch.ts';
import { commentAbove } from './layout.ts';
import { type FunctionNode, type Reading, Scope } from './reading.ts';
import { readReturned } from './returns.ts';
import { ts } from './ts.ts';
import { kindsOf } from './type-of.ts';

/** The type of what a function gives. */
export function returnTypeOf(reading: Reading, node: FunctionNode) {
  const signature = reading.checker.getSignatureFromDeclaration(node);
  return kindsOf(reading, signature ? reading.checker.getReturnTypeOfSignature(signature) : reading.checker.getTypeAtLocation(node));
}

function nameOf(node: FunctionNode): string {
  if (node.name && ts.isIdentifier(node.name)) return node.name.text;
  let { parent } = node as ts.Node;
  while (parent && !ts.isVariableDeclaration(parent) && !ts.isStatement(parent)) parent = parent.parent;
  return parent && ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : 'condition';
}

function statementOf(node: FunctionNode): ts.Node {
  let statement: ts.Node = node;
  while (!ts.isStatement(statement) && statement.parent) statement = statement.parent;
  return statement;
}

function readParameters(node: FunctionNode, unit: FunctionUnit, scope: Scope): void {
  for (const parameter of node.parameters) {
    const span = scope.spanOf(parameter);
    if (!ts.isIdentifier(parameter.name) || parameter.dotDotDotToken) {
      const named = ts.isIdentifier(parameter.name) && scope.reading.checker.getSymbolAtLocation(parameter.name);
      if (named) scope.reading.poisoned.add(named);
      scope.report(WK1010.at(span, { what: 'A parameter of this form', instead: 'Give each parameter a name of its own.' }));
      continue;
    }
    const symbol = scope.reading.checker.getSymbolAtLocation(parameter.name);
    if (symbol && scope.reading.checker.getTypeAtLocation(parameter.name).getCallSignatures().length > 0) {
      scope.reading.poisoned.add(symbol);
      scope.report(WK1010.at(span, { what: 'A function as a parameter', instead: 'Write one function for each of them, and choose with an `if`.' }));
      continue;
    }
    const type = kindsOf(scope.reading, scope.reading.checker.getTypeAtLocation(parameter.name));
    const variable = makeVariable(parameter.name.text, type, span);
    if (symbol) scope.variables.set(symbol, variable);
    const defaultValue = parameter.initializer && readExpression(parameter.initializer, scope);
    if (defaultValue) variable.sources.push(defaultValue);
    unit.parameters.push({ variable, ...(defaultValue ? { defaultValue } : {}) });
  }
}

/** Reads the body of a function: a block, or the expression of an arrow. */
export function readBody(body: ts.ConciseBody, scope: Scope): void {
  scope.block = { start: body.getStart(), end: body.getEnd() };
  if (ts.isBlock(body)) readStatements(body.statements, scope);
  else readReturned(body, scope);
}

function resultOf(reading: Reading, node: FunctionNode): FunctionResult {
  if (reading.finishing.has(node)) return 'finish';
  const type = returnTypeOf(reading, node);
  return isOnly(type, 'undefined') || type.kinds.size === 0 ? 'nothing' : 'value';
}

/** The function of a declaration; it is read when it is first asked for. */
export function unitOf(node: FunctionNode, reading: Reading): FunctionUnit {
  const known = reading.units.get(node);
  if (known) return known;
  const unit: FunctionUnit = {
    name: nameOf(node),
    span: reading.spanOf(statementOf(node)),
    result: resultOf(reading, node),
    type: returnTypeOf(reading, node),
    parameters: [],
    captures: [],
    body: [],
    returned: [],
    comment: commentAbove(statementOf(node)),
  };
  reading.units.set(node, unit);
  const scope = new Scope(reading, unit.result, unit, reading.inner.get(node));
  readParameters(node, unit, scope);
  const { body } = node;
  if (body) readBody(body, scope);
  unit.body.push(...scope.steps);
  return unit;
}
