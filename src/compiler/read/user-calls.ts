import { WK2014 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import { WK1010 } from './diagnostics.ts';
import { unitOf } from './functions.ts';
import { readOperands } from './operands.ts';
import type { FunctionNode, Scope } from './reading.ts';
import type { ts } from './ts.ts';
import { typeAt } from './type-of.ts';
import { capture } from './variables.ts';

/** A call of a function of the author's. */
export function readFunctionCall(node: ts.CallExpression, declaration: FunctionNode, scope: Scope): Value {
  const unit = unitOf(declaration, scope.reading);
  const span = scope.spanOf(node);
  if (node.questionDotToken) {
    return scope.refused(node, WK1010.at(span, { what: 'A call with `?.` of a function', instead: 'Call it: it is always there.' }));
  }
  const given = readOperands(node.arguments, scope);
  unit.parameters.forEach(({ variable, defaultValue }, place) => {
    const argument = given[place] as Value | undefined;
    const expression = node.arguments[place] as ts.Expression | undefined;
    if (argument) variable.sources.push(argument);
    if (!argument || !expression || !defaultValue || !typeAt(scope.reading, expression).kinds.has('undefined')) return;
    const instead = 'Leave the argument out where the default is wanted: PowerShell takes a default only then.';
    scope.report(WK2014.at(scope.spanOf(expression), { what: '`undefined`', used: 'given for a parameter with a default', instead }));
  });
  // A function that reads variables of the one around it has them handed on, also through a function between.
  for (const captured of unit.captures) if (scope.unit && ![...scope.variables.values()].includes(captured)) capture(captured, scope);
  return { kind: 'call', unit, arguments: given, span };
}
