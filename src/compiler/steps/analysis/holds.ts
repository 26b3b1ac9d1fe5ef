import type { FunctionUnit } from '../function-unit.ts';
import type { Value } from '../value.ts';
import type { Variable } from '../variable.ts';
import { entriesOf } from './entries-of.ts';

/** Holds of a value when it holds of all that can come to be it; a variable or function that is asked about meanwhile is given the benefit. */
export type Rule = (value: Value, again: (value: Value) => boolean) => boolean;

/** Whether a rule holds of a value, wherever it comes from. */
export function holds(rule: Rule, value: Value, asked: Set<Variable | FunctionUnit> = new Set()): boolean {
  const again = (other: Value) => holds(rule, other, asked);
  if (value.kind === 'read') {
    const { variable } = value;
    if (variable.open) return false;
    if (asked.has(variable)) return true;
    asked.add(variable);
    return variable.sources.every(again);
  }
  if (value.kind === 'choice') return again(value.whenTrue) && again(value.whenFalse);
  if (value.kind === 'fallback') return again(value.left) && again(value.right);
  if (value.kind === 'call') {
    if (asked.has(value.unit)) return true;
    asked.add(value.unit);
    return value.unit.returned.every(again);
  }
  if (value.kind === 'nothing') return true;
  const entries = value.kind === 'member' && value.cimType === undefined ? entriesOf(value.object, value.name) : undefined;
  if (entries && entries.length > 0) return entries.every(again);
  return rule(value, again);
}
