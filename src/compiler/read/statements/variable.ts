import type { Value } from '../../steps/value.ts';
import { isOnly } from '../../steps/value-type.ts';
import type { Variable } from '../../steps/variable.ts';
import { readCondition } from '../conditions.ts';
import { WK1010, WK1014 } from '../diagnostics.ts';
import { readExpression } from '../dispatch.ts';
import { fold } from '../fold.ts';
import { memberOf } from '../members.ts';
import type { Scope } from '../reading.ts';
import { functionOf, modelName, plainExpression } from '../symbols.ts';
import { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';
import { readWait } from '../waits.ts';

function assign(variable: Variable, value: Value, span: Value['span'], scope: Scope): void {
  // A wait or a kept value can have become the variable's own steps already.
  if (value.kind === 'read' && value.variable === variable) return;
  variable.sources.push(value);
  scope.emit({ kind: 'assign', variable, value, span });
}

/** `test ? a : b` whose sides need steps, or are lists: each side assigns the variable itself. */
function readChoiceInto(variable: Variable, node: ts.ConditionalExpression, scope: Scope): boolean {
  const span = scope.spanOf(node);
  const test = readCondition(node.condition, scope);
  if (test.kind === 'truth') {
    readInto(variable, test.truth ? node.whenTrue : node.whenFalse, scope);
    return true;
  }
  const then = scope.collect(() => readInto(variable, node.whenTrue, scope)).steps;
  const otherwise = scope.collect(() => readInto(variable, node.whenFalse, scope)).steps;
  const [first] = then;
  const [second] = otherwise;
  const isPlain = then.length === 1 && otherwise.length === 1 && first.kind === 'assign' && second.kind === 'assign';
  if (isPlain && !typeAt(scope.reading, node).kinds.has('list')) {
    scope.emit({ kind: 'assign', variable, value: { kind: 'choice', test, whenTrue: first.value, whenFalse: second.value, span }, span });
  } else scope.emit({ kind: 'branch', test, then, otherwise, span });
  return true;
}

/** `a ?? b`: the variable is `a`, and `b` where that is nothing. */
function readFallbackInto(variable: Variable, node: ts.BinaryExpression, scope: Scope): boolean {
  const isNullish = node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;
  const left = typeAt(scope.reading, node.left);
  const isText = node.operatorToken.kind === ts.SyntaxKind.BarBarToken && isOnly(left, 'text', 'null', 'undefined');
  if (!isNullish && !isText) return false;
  const span = scope.spanOf(node);
  readInto(variable, node.left, scope);
  const then = scope.collect(() => readInto(variable, node.right, scope)).steps;
  const operand: Value = { kind: 'read', variable, span: scope.spanOf(node.left) };
  const test: Value = isNullish
    ? { kind: 'isNothing', operand, negated: false, span }
    : { kind: 'not', operand: { kind: 'truthiness', operand, of: 'other', span }, span };
  scope.emit({ kind: 'branch', test, then, span });
  return true;
}

/** Reads the first value of a variable, into the variable itself where that takes several steps. */
export function readInto(variable: Variable, given: ts.Expression, scope: Scope): void {
  const node = plainExpression(given);
  if (ts.isConditionalExpression(node) && readChoiceInto(variable, node, scope)) return;
  if (ts.isBinaryExpression(node) && readFallbackInto(variable, node, scope)) return;
  if (ts.isCallExpression(node) && modelName(scope.reading, node.expression) === 'waitUntil') {
    readWait(node, variable, scope);
    return;
  }
  assign(variable, readExpression(given, scope), scope.spanOf(given), scope);
}

function readDeclaration(node: ts.VariableDeclaration, scope: Scope): void {
  const { reading } = scope;
  const span = scope.spanOf(node);
  if (!ts.isIdentifier(node.name)) {
    readDestructuring(node, scope);
    return;
  }
  const symbol = reading.checker.getSymbolAtLocation(node.name);
  if (!symbol) return;
  const inner = functionOf(symbol);
  if (inner) {
    reading.inner.set(inner, scope);
    return;
  }
  const type = typeAt(reading, node.name);
  if (node.initializer && isOnly(type, 'duration')) {
    const folded = fold(reading, node.initializer);
    if (!folded.ok) scope.report(WK1014.at(scope.spanOf(folded.node), { what: `\`${node.name.text}\``, why: folded.why }));
    return;
  }
  const variable = scope.declare(symbol, node.name.text, type, span);
  if (node.initializer) readInto(variable, node.initializer, scope);
  else assign(variable, { kind: 'nothing', span }, span, scope);
}

/** `const { Name, Size: size } = object`: each name reads its property. */
function readDestructuring(node: ts.VariableDeclaration, scope: Scope): void {
  const poison = (name: ts.BindingName): void => {
    if (!ts.isIdentifier(name)) {
      for (const element of name.elements) if (ts.isBindingElement(element)) poison(element.name);
      return;
    }
    const symbol = scope.reading.checker.getSymbolAtLocation(name);
    if (symbol) scope.reading.poisoned.add(symbol);
  };
  const refuse = (place: ts.Node) => {
    poison(node.name);
    scope.report(
      WK1010.at(scope.spanOf(place), { what: 'This destructuring', instead: 'Declare one variable for each value: `const name = object.name;`.' }),
    );
  };
  if (!ts.isObjectBindingPattern(node.name) || !node.initializer) {
    refuse(node.name);
    return;
  }
  const type = typeAt(scope.reading, node.initializer);
  if (!isOnly(type, 'instance', 'result', 'object')) {
    refuse(node.name);
    return;
  }
  let object = readExpression(node.initializer, scope);
  if (object.kind !== 'read') object = scope.keep(object, object.kind === 'invokeCimMethod' ? 'result' : 'instance', type);
  for (const element of node.name.elements) {
    const property = element.propertyName ?? element.name;
    if (!ts.isIdentifier(element.name) || !ts.isIdentifier(property) || element.initializer || element.dotDotDotToken) {
      refuse(element);
      continue;
    }
    const symbol = scope.reading.checker.getSymbolAtLocation(element.name);
    if (!symbol) continue;
    const span = scope.spanOf(element);
    const variable = scope.declare(symbol, element.name.text, typeAt(scope.reading, element.name), span);
    const declared = scope.reading.checker.getTypeAtLocation(node.initializer).getProperty(property.text);
    assign(variable, memberOf(object, property.text, element, scope, declared), span, scope);
  }
}

/** `const`, `let`. */
export function readVariableStatement(node: ts.VariableStatement, scope: Scope): void {
  for (const declaration of node.declarationList.declarations) readDeclaration(declaration, scope);
}
