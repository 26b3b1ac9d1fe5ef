import type { Value } from '../../steps/value.ts';
import { readExpression } from '../dispatch.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';

/** `(x)`; the printer sets the parentheses that PowerShell needs. */
export const readParenthesized = (node: ts.ParenthesizedExpression, scope: Scope): Value => readExpression(node.expression, scope);
