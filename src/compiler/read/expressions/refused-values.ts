import type { Value } from '../../steps/value.ts';
import { WK1010 } from '../diagnostics.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';

/** A function is something that is called, or that the model is given. */
export const readFunctionValue = (node: ts.ArrowFunction | ts.FunctionExpression, scope: Scope): Value =>
  scope.refused(
    node,
    WK1010.at(scope.spanOf(node), { what: 'A function as a value', instead: 'Name it with `const` and call it, or write out what it does.' }),
  );

/** `new Error(…)` is made where it is thrown. */
export const readNew = (node: ts.NewExpression, scope: Scope): Value =>
  scope.refused(node, WK1010.at(scope.spanOf(node), { what: '`new`', instead: 'Only `throw new Error(…)` makes an object.' }));

/** A list's items are spread only into constant data. */
export const readSpread = (node: ts.SpreadElement, scope: Scope): Value =>
  scope.refused(node, WK1010.at(scope.spanOf(node), { what: 'Spreading a list at run time', instead: 'Push the items one by one in a `for…of`.' }));
