import type { FunctionUnit } from '../function-unit.ts';
import type { Variable } from '../variable.ts';
import { variablesRead } from './variables-read.ts';

const cache = new WeakMap<FunctionUnit, Set<Variable>>();

/** Whether a function reads a parameter; one that it does not is left out of the PowerShell, where it would be a finding. */
export function isParameterUsed(unit: FunctionUnit, parameter: Variable): boolean {
  let used = cache.get(unit);
  if (!used) {
    used = variablesRead(unit.body);
    cache.set(unit, used);
  }
  return used.has(parameter);
}
