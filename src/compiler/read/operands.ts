import { isPure } from '../steps/analysis/is-pure.ts';
import type { Value } from '../steps/value.ts';
import { readExpression } from './dispatch.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

/** A name for a value that has to be kept, from what it is read from. */
export function nameFor(value: Value): string {
  if (value.kind === 'member') return value.name.charAt(0).toLowerCase() + value.name.slice(1);
  if (value.kind === 'queryCim') return nameOfClass(value.class);
  if (value.kind === 'invokeCimMethod') return 'result';
  if (value.kind === 'now') return 'time';
  if (value.kind === 'runProgram' || value.kind === 'sendMessage' || value.kind === 'logOff') return 'exit';
  if (value.kind === 'listSessions') return 'sessions';
  if (value.kind === 'verifyProgram') return 'verification';
  if (value.kind === 'length' || value.kind === 'arithmetic') return 'number';
  if (value.kind === 'call')
    return value.unit.name.replace(/^(get|find|read|is|has)(?=[A-Z])/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase());
  return 'value';
}

/** `operatingSystem` of `Win32_OperatingSystem`. */
export function nameOfClass(className: string): string {
  const [, name = className] = className.split('_');
  return name.replace(/^([A-Z]+)(?=[A-Z][a-z]|\d|$)|^[A-Z]/, (letters) => letters.toLowerCase());
}

/** Reads operands from left to right: when a later one needs steps, what an earlier one asks for is asked before them. */
export function readOperands(nodes: readonly ts.Expression[], scope: Scope): Value[] {
  const values: Value[] = [];
  for (const node of nodes) {
    const { steps, result } = scope.collect(() => readExpression(node, scope));
    if (steps.length > 0) {
      values.forEach((value, place) => {
        if (!isPure(value)) values[place] = scope.keep(value, nameFor(value), typeAt(scope.reading, nodes[place]));
      });
    }
    for (const step of steps) scope.emit(step);
    values.push(result);
  }
  return values;
}
