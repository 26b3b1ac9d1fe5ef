import type { Expression } from '../ast/index.ts';
import { printExpression } from './print-expression.ts';
import type { Printer } from './printer.ts';

/** `(a, b)` behind a method. */
export function printArgumentList(printer: Printer, list: readonly Expression[]): void {
  printer.out.write('(');
  printer.list(list, ', ', (argument) => printExpression(printer, argument));
  printer.out.write(')');
}
