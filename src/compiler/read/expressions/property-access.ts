import { isSimple } from '../../steps/analysis/is-pure.ts';
import { WK2012, WK2014 } from '../../steps/diagnostics.ts';
import type { Value } from '../../steps/value.ts';
import { somethingOf } from '../../steps/value-type.ts';
import { caughtError } from '../caught.ts';
import { valueOfData } from '../constants.ts';
import { readExpression } from '../dispatch.ts';
import { fold } from '../fold.ts';
import { memberOf } from '../members.ts';
import { nameFor } from '../operands.ts';
import type { Scope } from '../reading.ts';
import { modelName } from '../symbols.ts';
import type { ts } from '../ts.ts';
import { typeAt } from '../type-of.ts';

function readMember(node: ts.PropertyAccessExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  const name = node.name.text;
  const type = typeAt(scope.reading, node.expression);
  const kinds = somethingOf(type);
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const refuse = (what: string, instead: string) => scope.refused(node, WK2014.at(span, { what, used: 'read', instead }));
  if (kinds.includes('unknown')) return scope.refused(node.expression, WK2012.at(scope.spanOf(node.expression)));
  if ((only === 'text' || only === 'list') && name === 'length') {
    const operand = readExpression(node.expression, scope);
    if (!node.questionDotToken) return { kind: 'length', of: only, operand, span };
    // `$null.Count` is 0 where `undefined` is meant.
    const kept = isSimple(operand) ? operand : scope.keep(operand, nameFor(operand), type);
    const nothing: Value = { kind: 'isNothing', operand: kept, negated: false, span };
    return { kind: 'choice', test: nothing, whenTrue: { kind: 'nothing', span }, whenFalse: { kind: 'length', of: only, operand: kept, span }, span };
  }
  if (only === 'instance' || only === 'result' || only === 'object') {
    if (name.startsWith('~')) return refuse(`\`${name}\``, 'It is there for types only.');
    const object = readExpression(node.expression, scope);
    return memberOf(object, name, node, scope, scope.reading.checker.getSymbolAtLocation(node.name));
  }
  if (only === 'verdict') return refuse(`\`${name}\` of a verdict`, 'Keep what you want to know in a variable of your own.');
  return refuse(`\`${name}\``, 'Only constants, CIM instances, results of CIM methods, texts and lists have properties at run time.');
}

/** `object.name`, `object?.name`. */
export function readPropertyAccess(node: ts.PropertyAccessExpression, scope: Scope): Value {
  const caught = caughtError(node.expression, scope);
  if (caught && node.name.text === 'message') return { kind: 'errorMessage', error: caught, form: 'message', span: scope.spanOf(node) };
  if (modelName(scope.reading, node) !== undefined || isConstantObject(node, scope)) {
    const folded = fold(scope.reading, node);
    const value = folded.ok ? valueOfData(folded.data, scope.spanOf(node)) : undefined;
    if (value) return value;
  }
  return readMember(node, scope);
}

/** Whether the object is data that has no form at run time, so that its property must be known now. */
function isConstantObject(node: ts.PropertyAccessExpression, scope: Scope): boolean {
  const kinds = somethingOf(typeAt(scope.reading, node.expression));
  return kinds.every((kind) => kind === 'object' || kind === 'duration');
}
