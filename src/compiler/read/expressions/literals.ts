import type { Value } from '../../steps/value.ts';
import type { Scope } from '../reading.ts';
import type { ts } from '../ts.ts';

/** `'text'`, `` `text` ``. */
export const readText = (node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral, scope: Scope): Value => ({
  kind: 'text',
  text: node.text,
  span: scope.spanOf(node),
});

/** `42`, `0x2a`, `1_000`, `1e3`: the node's text is the number in decimals already. */
export const readNumber = (node: ts.NumericLiteral, scope: Scope): Value => ({ kind: 'number', number: Number(node.text), span: scope.spanOf(node) });

export const readTrue = (node: ts.TrueLiteral, scope: Scope): Value => ({ kind: 'truth', truth: true, span: scope.spanOf(node) });

export const readFalse = (node: ts.FalseLiteral, scope: Scope): Value => ({ kind: 'truth', truth: false, span: scope.spanOf(node) });

export const readNull = (node: ts.NullLiteral, scope: Scope): Value => ({ kind: 'nothing', span: scope.spanOf(node) });
