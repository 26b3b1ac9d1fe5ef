import type { Caught, Scope } from './reading.ts';
import { plainExpression, symbolOf } from './symbols.ts';
import { ts } from './ts.ts';
import { capture } from './variables.ts';

function lookUp(symbol: ts.Symbol, scope: Scope): Caught | undefined {
  const own = scope.caught.get(symbol);
  if (own || !scope.outer) return own;
  const outer = lookUp(symbol, scope.outer);
  if (outer && outer !== 'current') capture(outer, scope);
  return outer;
}

/** The error that an expression names, where it is one that was caught. */
export function caughtError(node: ts.Expression, scope: Scope): Caught | undefined {
  const plain = plainExpression(node);
  const symbol = ts.isIdentifier(plain) ? symbolOf(scope.reading, plain) : undefined;
  return symbol && lookUp(symbol, scope);
}
