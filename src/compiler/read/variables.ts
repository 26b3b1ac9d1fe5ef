import type { Variable } from '../steps/variable.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';

/** The variable of a name, where it is one of this function or of a function around it; that one is handed on by every call. */
export function variableOf(symbol: ts.Symbol, scope: Scope): Variable | undefined {
  const own = scope.variables.get(symbol);
  if (own || !scope.outer) return own;
  const outer = variableOf(symbol, scope.outer);
  if (outer) capture(outer, scope);
  return outer;
}

/** Whether a variable belongs to this function and not to one around it. */
export const isOwn = (variable: Variable, scope: Scope): boolean =>
  [...scope.variables.values()].includes(variable) || !scope.unit?.captures.includes(variable);

/** Notes that a function reads a variable of the function around it. */
export function capture(variable: Variable, scope: Scope): void {
  if (scope.unit && !scope.unit.captures.includes(variable)) scope.unit.captures.push(variable);
}
