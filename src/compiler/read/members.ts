import type { Value } from '../steps/value.ts';
import { noteMember } from './note-member.ts';
import type { Scope } from './reading.ts';
import { ts } from './ts.ts';

/** The CIM type that a property was declared with: the text of its type without `| null` and `readonly`. */
export function cimTypeOf(symbol: ts.Symbol | undefined): string | undefined {
  const declaration = symbol?.declarations?.[0];
  if (!declaration || !ts.isPropertySignature(declaration) || !declaration.type) return undefined;
  return declaration.type
    .getText()
    .replace(/ \| null$/, '')
    .replace(/^readonly /, '');
}

/** A member of a CIM instance or of a method's result. */
export function memberOf(object: Value, name: string, node: ts.Node, scope: Scope, symbol?: ts.Symbol): Value {
  noteMember(object, name);
  return { kind: 'member', object, name, cimType: cimTypeOf(symbol), span: scope.spanOf(node) };
}
