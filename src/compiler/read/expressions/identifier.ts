import { WK2014 } from '../../steps/diagnostics.ts';
import type { Value } from '../../steps/value.ts';
import { caughtError } from '../caught.ts';
import { readConstant } from '../constants.ts';
import { WK1012 } from '../diagnostics.ts';
import { fold } from '../fold.ts';
import type { Scope } from '../reading.ts';
import { functionOf, isModuleLevel, modelName, symbolOf } from '../symbols.ts';
import { ts } from '../ts.ts';
import { variableOf } from '../variables.ts';

/** A name: a variable of this function or of one around it, a constant of the module, `undefined`. */
export function readIdentifier(node: ts.Identifier, scope: Scope): Value {
  const span = scope.spanOf(node);
  const symbol = symbolOf(scope.reading, node);
  if (node.text === 'undefined' && !symbol?.valueDeclaration) return { kind: 'nothing', span };
  if (symbol && scope.reading.poisoned.has(symbol)) return { kind: 'nothing', span };
  if (!symbol) return scope.refused(node, WK1012.at(span, { name: node.text }));
  const error = caughtError(node, scope);
  if (error) return { kind: 'errorMessage', error, form: 'text', span };
  const variable = variableOf(symbol, scope);
  if (variable) return { kind: 'read', variable, span };
  if (functionOf(symbol)) {
    return scope.refused(node, WK2014.at(span, { what: 'A function', used: 'a value', instead: `Call it: \`${node.text}(…)\`.` }));
  }
  if (modelName(scope.reading, node) !== undefined) {
    return scope.refused(
      node,
      WK2014.at(span, { what: `\`${node.text}\``, used: 'a value', instead: 'Call one of its functions, or read one of its constants.' }),
    );
  }
  const declaration = symbol.valueDeclaration;
  if (declaration && ts.isVariableDeclaration(declaration) && isModuleLevel(declaration)) return readConstant(symbol, declaration, node, scope);
  // A length of time has no variable.
  const folded = fold(scope.reading, node);
  if (folded.ok && (typeof folded.data !== 'object' || folded.data === null)) return readPrimitive(folded.data, node, scope);
  return scope.refused(node, WK2014.at(span, { what: `\`${node.text}\``, used: 'a value', instead: 'Use one of its properties.' }));
}

/** A constant as a value. */
export function readPrimitive(data: unknown, node: ts.Node, scope: Scope): Value {
  const span = scope.spanOf(node);
  if (typeof data === 'string') return { kind: 'text', text: data, span };
  if (typeof data === 'number') return { kind: 'number', number: data, span };
  return typeof data === 'boolean' ? { kind: 'truth', truth: data, span } : { kind: 'nothing', span };
}
