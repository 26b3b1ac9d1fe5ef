import { WK2001, WK2014 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import { somethingOf, typeOf, type ValueType } from '../steps/value-type.ts';
import type { ItemFunction } from '../steps/values/list-method.ts';
import { makeVariable } from '../steps/variable.ts';
import { readCondition } from './conditions.ts';
import { WK1010 } from './diagnostics.ts';
import { readExpression } from './dispatch.ts';
import { unitOf } from './functions.ts';
import { readOperands } from './operands.ts';
import type { Scope } from './reading.ts';
import { functionOf, plainExpression, symbolOf } from './symbols.ts';
import { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

type Applied = 'filter' | 'map' | 'some' | 'every';

const refuseFunction = (node: ts.Expression, scope: Scope) =>
  scope.report(
    WK1010.at(scope.spanOf(node), {
      what: 'A function of this form',
      instead: 'Give one that is a single expression, `(item) => …`, or use `for…of`.',
    }),
  );

/** The function that a method is given: an arrow on one item, or the name of a function. */
function readItemFunction(method: Applied, given: ts.Expression, list: Value, element: ValueType, scope: Scope): ItemFunction | undefined {
  const { reading } = scope;
  const node = plainExpression(given);
  const isListed = element.kinds.has('list');
  const span = scope.spanOf(node);
  if (ts.isIdentifier(node)) {
    const declaration = functionOf(symbolOf(reading, node));
    if (!declaration || reading.isModel(declaration)) return undefined;
    const unit = unitOf(declaration, reading);
    const item = makeVariable('item', element, span, { block: span });
    item.sources.push(list);
    item.open = true;
    const read: Value = { kind: 'read', variable: item, span };
    unit.parameters[0]?.variable.sources.push(read);
    const result: Value = { kind: 'call', unit, arguments: unit.parameters.length > 0 ? [read] : [], span };
    return { item, result, nested: method === 'map' ? unit.type.kinds.has('list') : isListed };
  }
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body) || node.parameters.length > 1) return undefined;
  const [parameter] = node.parameters;
  if (parameter && !ts.isIdentifier(parameter.name)) return undefined;
  const { body } = node;
  const outside = scope.block;
  scope.block = { start: node.getStart(), end: node.getEnd() };
  const symbol = parameter && reading.checker.getSymbolAtLocation(parameter.name);
  const name = parameter && ts.isIdentifier(parameter.name) ? parameter.name.text : 'item';
  const item = symbol ? scope.declare(symbol, name, element, span) : scope.temporary(name, element, span);
  item.sources.push(list);
  item.open = true;
  const { steps, result } = scope.collect(() => (method === 'map' ? readExpression(body, scope) : readCondition(body, scope)));
  scope.block = outside;
  if (steps.length > 0) return undefined;
  return { item, result, nested: method === 'map' ? typeAt(reading, body).kinds.has('list') : isListed };
}

function readIncludes(list: Value, item: Value, element: ValueType, node: ts.CallExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  const [of, ...others] = somethingOf(element);
  const wanted = somethingOf(typeAt(scope.reading, node.arguments[0]));
  if (others.length > 0 || !['text', 'number', 'truth'].includes(of) || wanted.length !== 1 || wanted[0] !== of) {
    return scope.refused(node, WK2001.at(span, { operator: 'includes', left: 'items of several kinds', right: 'a value of another kind' }));
  }
  return { kind: 'listMethod', method: 'includes', list, item, of: of === 'text' ? 'text' : 'other', span };
}

/** `list.includes(…)` and the like; `push` is a statement. */
export function readListCall(node: ts.CallExpression, callee: ts.PropertyAccessExpression, target: Value | undefined, scope: Scope): Value {
  const span = scope.spanOf(node);
  const method = callee.name.text;
  const type = typeAt(scope.reading, callee.expression);
  const element = type.element ?? typeOf('unknown');
  const [given] = node.arguments;
  if (method === 'includes') {
    const [list, item] = target ? [target, readExpression(given, scope)] : readOperands([callee.expression, given], scope);
    return readIncludes(list, item, element, node, scope);
  }
  if (method === 'join') {
    const others = somethingOf(element).filter((kind) => kind !== 'text');
    if (others.length > 0) {
      const instead = 'Join texts: make them with `map` first, each by a template literal.';
      return scope.refused(node, WK2014.at(span, { what: 'A list of other values than texts', used: 'joined', instead }));
    }
    const nodes = target ? [...node.arguments] : [callee.expression, ...node.arguments];
    const values = readOperands(nodes, scope);
    const list = target ?? (values.shift() as Value);
    return { kind: 'listMethod', method: 'join', list, separator: values[0] ?? { kind: 'text', text: ',', span }, span };
  }
  if (method === 'filter' || method === 'map' || method === 'some' || method === 'every') {
    const list = target ?? readExpression(callee.expression, scope);
    const apply = given && readItemFunction(method, given, list, element, scope);
    if (apply) return { kind: 'listMethod', method, list, apply, span };
    refuseFunction(given ?? node, scope);
    return { kind: 'nothing', span };
  }
  const instead = method === 'push' ? 'Make it a statement of its own.' : 'Use a method that the library for worklets has.';
  return scope.refused(callee.name, WK2014.at(scope.spanOf(callee.name), { what: `\`${method}\``, used: 'called here', instead }));
}
