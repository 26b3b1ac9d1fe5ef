import type { Value } from '../steps/value.ts';
import { noteMember } from './note-member.ts';
import type { Scope } from './reading.ts';
import { ts } from './ts.ts';

/** The CIM type that a property of the model was declared with: the text of its type without `| null` and `readonly`. */
function cimTypeOf(symbol: ts.Symbol | undefined, scope: Scope): string | undefined {
  const declaration = symbol?.declarations?.[0];
  if (!declaration || !ts.isPropertySignature(declaration) || !declaration.type || !scope.reading.isModel(declaration)) return undefined;
  return declaration.type
    .getText()
    .replace(/ \| null$/, '')
    .replace(/^readonly /, '');
}

/** A member of a CIM instance, of a method's result, or of an object of the worklet. */
export function memberOf(object: Value, name: string, node: ts.Node, scope: Scope, symbol?: ts.Symbol): Value {
  noteMember(object, name);
  return { kind: 'member', object, name, cimType: cimTypeOf(symbol, scope), span: scope.spanOf(node) };
}
