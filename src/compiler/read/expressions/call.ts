import { isSimple } from '../../steps/analysis/is-pure.ts';
import { WK2014 } from '../../steps/diagnostics.ts';
import type { Value } from '../../steps/value.ts';
import { somethingOf } from '../../steps/value-type.ts';
import calls from '../calls/index.generated.ts';
import type { CallReader } from '../define-call.ts';
import { WK1010, WK1012 } from '../diagnostics.ts';
import { readExpression } from '../dispatch.ts';
import { readListCall } from '../list-calls.ts';
import { nameFor } from '../operands.ts';
import type { Scope } from '../reading.ts';
import { functionOf, modelName, symbolOf } from '../symbols.ts';
import { readTextCall } from '../text-calls.ts';
import { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';
import { readFunctionCall } from '../user-calls.ts';
import { isVerdictName, readVerdictCall } from '../verdicts.ts';
import { joinParts, partOf } from './template.ts';

const readers = new Map<string, CallReader>((calls as readonly CallReader[]).map((reader) => [reader.name, reader]));

/** A method of a text or a list; `?.` gives nothing where there is none. */
function readMethodCall(node: ts.CallExpression, callee: ts.PropertyAccessExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  const type = typeAt(scope.reading, callee.expression);
  const kinds = somethingOf(type);
  const read = kinds.length === 1 && kinds[0] === 'text' ? readTextCall : kinds.length === 1 && kinds[0] === 'list' ? readListCall : undefined;
  if (!read) {
    const instead = 'Call a function of the module, a function of the model, or a method of a text or a list.';
    return scope.refused(node, WK2014.at(span, { what: `\`${callee.getText()}\``, used: 'called', instead }));
  }
  if (!callee.questionDotToken) return read(node, callee, undefined, scope);
  const target = readExpression(callee.expression, scope);
  const kept = isSimple(target) ? target : scope.keep(target, nameFor(target), type);
  const isNothing: Value = { kind: 'isNothing', operand: kept, negated: false, span };
  const called = scope.collect(() => read(node, callee, kept, scope));
  if (called.steps.length > 0) {
    return scope.refused(node, WK1010.at(span, { what: 'This call with `?.`', instead: 'Ask in an `if` whether the value is there.' }));
  }
  return { kind: 'choice', test: isNothing, whenTrue: { kind: 'nothing', span }, whenFalse: called.result, span };
}

/** A call: of the model, of the author's own functions, of a text's or a list's method. */
export function readCall(node: ts.CallExpression, scope: Scope): Value {
  const { reading } = scope;
  const callee = node.expression;
  const span = scope.spanOf(node);
  const name = modelName(reading, callee);
  const spread = node.arguments.find(ts.isSpreadElement);
  if (spread)
    return scope.refused(spread, WK1010.at(scope.spanOf(spread), { what: 'Spreading arguments', instead: 'Write the arguments one by one.' }));
  if (name === 'String') {
    const [given] = node.arguments;
    return joinParts([partOf(readExpression(given, scope), given, scope)], span);
  }
  if (isVerdictName(name)) return readVerdictCall(name, node, scope);
  const reader = name === undefined ? undefined : readers.get(name);
  if (reader) return reader.read(node, scope);
  const own = functionOf(symbolOf(reading, ts.isPropertyAccessExpression(callee) ? callee.name : callee));
  if (own && !reading.isModel(own)) return readFunctionCall(node, own, scope);
  if (ts.isPropertyAccessExpression(callee)) return readMethodCall(node, callee, scope);
  const symbol = symbolOf(reading, callee);
  if (symbol && reading.poisoned.has(symbol)) return { kind: 'nothing', span };
  return scope.refused(callee, WK1012.at(scope.spanOf(callee), { name: callee.getText() }));
}
