import { singleCimClasses } from '../../model/windows/cim-classes.ts';
import { WK2005 } from '../steps/diagnostics.ts';
import { defaultCimTimeout } from '../steps/operations/cim-call.ts';
import type { QueryCim } from '../steps/operations/query-cim.ts';
import type { Value } from '../steps/value.ts';
import { typeOf, type ValueType } from '../steps/value-type.ts';
import type { TemplatePart } from '../steps/values/template.ts';
import { WK1014 } from './diagnostics.ts';
import { joinParts, partOf } from './expressions/template.ts';
import { fold } from './fold.ts';
import { nameOfClass, readOperands } from './operands.ts';
import type { Scope } from './reading.ts';
import { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

/** The class that an argument names; it is constant by its type. */
export function classNameOf(node: ts.Expression, scope: Scope): string {
  const type = scope.reading.checker.getTypeAtLocation(node);
  if (type.isStringLiteral()) return type.value;
  scope.report(WK1014.at(scope.spanOf(node), { what: 'The class', why: 'it is not one name' }));
  return '';
}

const propertyNamed = (node: ts.Expression | undefined, name: string): ts.Expression | undefined => {
  if (!node || !ts.isObjectLiteralExpression(node)) return undefined;
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText() === name) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property) && property.name.text === name) return property.name;
  }
  return undefined;
};

/** The time limit of a query or a call, in seconds. */
export function readTimeout(options: ts.Expression | undefined, scope: Scope): number {
  const node = propertyNamed(options, 'timeout');
  if (!node) return defaultCimTimeout;
  const folded = fold(scope.reading, node);
  if (!folded.ok) {
    scope.report(WK1014.at(scope.spanOf(folded.node), { what: 'The time limit', why: folded.why }));
    return defaultCimTimeout;
  }
  const { seconds } = folded.data as { seconds: number };
  if (Number.isSafeInteger(seconds) && seconds >= 1 && seconds <= 0xffffffff) return seconds;
  scope.report(WK2005.at(scope.spanOf(node), { why: 'its time limit is not a whole number of seconds' }));
  return defaultCimTimeout;
}

/** In a text of WQL a backslash and a quote have a backslash before them (WQL, https://learn.microsoft.com/windows/win32/wmisdk/where-clause). */
const escapeWql = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");

function escapeValue(value: Value): Value {
  const { span } = value;
  const text = (content: string): Value => ({ kind: 'text', text: content, span });
  const replace = (target: Value, from: string, to: string): Value => ({
    kind: 'textMethod',
    method: 'replaceAll',
    target,
    arguments: [text(from), text(to)],
    span,
  });
  return replace(replace(value, '\\', '\\\\'), "'", "\\'");
}

function wqlPart(value: Value, type: ValueType, node: ts.Expression, scope: Scope): (string | TemplatePart)[] {
  if (value.kind === 'truth') return [value.truth ? 'TRUE' : 'FALSE'];
  if (value.kind === 'text') return [`'${escapeWql(value.text)}'`];
  if (type.kinds.has('text')) return ["'", { value: escapeValue(value), type: typeOf('text') }, "'"];
  return [partOf(value, node, scope)];
}

/** The WQL condition of a filter: each named property equals its value. */
function readFilter(options: ts.Expression | undefined, scope: Scope): Value | undefined {
  const given = propertyNamed(options, 'filter');
  if (!given) return undefined;
  const span = scope.spanOf(given);
  if (
    !ts.isObjectLiteralExpression(given) ||
    given.properties.some((property) => !ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property))
  ) {
    return scope.refused(given, WK1014.at(span, { what: 'The filter', why: 'its properties do not stand in it' }));
  }
  const properties = given.properties as unknown as readonly (ts.PropertyAssignment | ts.ShorthandPropertyAssignment)[];
  const nodes = properties.map((property) => (ts.isPropertyAssignment(property) ? property.initializer : property.name));
  const values = readOperands(nodes, scope);
  const parts = properties.flatMap((property, place) => {
    const joint = place === 0 ? '' : ' AND ';
    return [`${joint}${property.name.getText()} = `, ...wqlPart(values[place], typeAt(scope.reading, nodes[place]), nodes[place], scope)];
  });
  return joinParts(parts, span);
}

/** A query as `cim.get` and `cim.query` ask it. */
export function readQuery(node: ts.CallExpression, take: 'one' | 'all', scope: Scope): QueryCim {
  const [name, options] = node.arguments as unknown as [ts.Expression, ts.Expression | undefined];
  const className = classNameOf(name, scope);
  const filter = readFilter(options, scope);
  const isSingle = (singleCimClasses as readonly string[]).includes(className) && !filter;
  return {
    kind: 'queryCim',
    class: className,
    take: take === 'all' ? 'all' : isSingle ? 'single' : 'first',
    ...(filter ? { filter } : {}),
    timeout: readTimeout(options, scope),
    properties: new Set(),
    span: scope.spanOf(node),
  };
}

/** What is thrown where there is no instance; the reference that runs the model as JavaScript throws the same. */
const noInstance = (className: string, span: Value['span']): Value => ({ kind: 'text', text: `There is no instance of ${className}.`, span });

/** The first instance of a class: that there is none is an error. */
export function readFirstInstance(query: QueryCim, scope: Scope): Value {
  if (query.take === 'single') return query;
  const kept = scope.keep(query, nameOfClass(query.class), typeOf('instance', 'null'));
  const { span } = query;
  scope.emit({
    kind: 'branch',
    test: { kind: 'isNothing', operand: kept, negated: false, span },
    then: [{ kind: 'throw', message: noInstance(query.class, span), span }],
    span,
  });
  return kept;
}

/** The only instance of a class: that there is none, or another one, is an error. */
export function readOnlyInstance(query: QueryCim, scope: Scope): Value {
  if (query.take === 'single') return scope.keep(query, nameOfClass(query.class), typeOf('instance'));
  const { span } = query;
  const list = scope.keep({ ...query, take: 'all' }, 'instances', typeOf('list'));
  const count: Value = { kind: 'length', of: 'list', operand: list, span };
  const message = joinParts([`${query.class} has `, { value: count, type: typeOf('number') }, ' instances, not one.'], span);
  scope.emit({
    kind: 'branch',
    test: { kind: 'comparison', operator: '!==', of: 'number', left: count, right: { kind: 'number', number: 1, span }, span },
    then: [{ kind: 'throw', message, span }],
    span,
  });
  return { kind: 'item', list, index: { kind: 'number', number: 0, span }, span };
}
