import { WK2014 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import { makeVariable } from '../steps/variable.ts';
import { WK1014 } from './diagnostics.ts';
import { sameName } from './expressions/object-literal.ts';
import { type Data, fold } from './fold.ts';
import { commentAbove } from './layout.ts';
import type { Scope } from './reading.ts';
import type { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

/** Constant data as a value, where PowerShell has one for it: texts, numbers, flags, lists and objects of them. */
export function valueOfData(data: Data, span: Value['span']): Value | undefined {
  if (typeof data === 'string') return { kind: 'text', text: data, span };
  if (typeof data === 'number') return { kind: 'number', number: data, span };
  if (typeof data === 'boolean') return { kind: 'truth', truth: data, span };
  if (data === null || data === undefined) return { kind: 'nothing', span };
  if (!Array.isArray(data)) return valueOfRecord(data as { readonly [name: string]: Data }, span);
  const items = (data as readonly Data[]).map((item) => valueOfData(item, span));
  if (items.some((item) => item === undefined)) return undefined;
  return { kind: 'list', items: items as Value[], nested: data.some((item) => Array.isArray(item)), span };
}

function valueOfRecord(data: { readonly [name: string]: Data }, span: Value['span']): Value | undefined {
  const entries = Object.entries(data).map(([name, entry]) => ({ name, value: valueOfData(entry, span) }));
  if (sameName(entries.map(({ name }) => name)) !== undefined || entries.some(({ value }) => value === undefined)) return undefined;
  return { kind: 'record', entries: entries as { name: string; value: Value }[], span };
}

/** A constant of the module: it stands at the top of the scripts that use it. */
export function readConstant(symbol: ts.Symbol, declaration: ts.VariableDeclaration, node: ts.Identifier, scope: Scope): Value {
  const { reading } = scope;
  const span = scope.spanOf(node);
  const known = reading.constants.get(symbol);
  if (known) return { kind: 'read', variable: known, span };
  const folded = fold(reading, node);
  if (!folded.ok) return scope.refused(node, WK1014.at(scope.spanOf(folded.node), { what: `\`${node.text}\``, why: folded.why }));
  const value = valueOfData(folded.data, scope.spanOf(declaration));
  if (!value)
    return scope.refused(
      node,
      WK2014.at(span, { what: `\`${node.text}\``, used: 'a value', instead: 'Give it names that differ in letters, and no functions.' }),
    );
  const variable = makeVariable(node.text, typeAt(reading, declaration.name), scope.spanOf(declaration), { scope: 'module' });
  variable.sources.push(value);
  variable.comment = commentAbove(declaration.parent.parent);
  reading.constants.set(symbol, variable);
  return { kind: 'read', variable, span };
}
