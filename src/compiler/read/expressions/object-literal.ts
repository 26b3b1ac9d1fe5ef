import type { Value } from '../../steps/value.ts';
import { WK1010, WK1034 } from '../diagnostics.ts';
import { readOperands } from '../operands.ts';
import type { Scope } from '../reading.ts';
import { ts } from '../ts.ts';

/** Names that differ only in case are one to PowerShell. */
export function sameName(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => seen.size === seen.add(name.toLowerCase()).size);
}

/** `{ name: value }` of data. */
export function readObjectLiteral(node: ts.ObjectLiteralExpression, scope: Scope): Value {
  const span = scope.spanOf(node);
  const entries: { name: string; expression: ts.Expression }[] = [];
  for (const property of node.properties) {
    const { name } = property;
    const named = name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? name.text : undefined;
    if (named !== undefined && ts.isPropertyAssignment(property)) entries.push({ name: named, expression: property.initializer });
    else if (named !== undefined && ts.isShorthandPropertyAssignment(property)) entries.push({ name: named, expression: property.name });
    else {
      const instead = 'Write each property with its name and value; make functions of the module of what it should do.';
      return scope.refused(property, WK1010.at(scope.spanOf(property), { what: 'This property of an object', instead }));
    }
  }
  const twice = sameName(entries.map(({ name }) => name));
  if (twice !== undefined) return scope.refused(node, WK1034.at(span, { name: twice }));
  const values = readOperands(
    entries.map(({ expression }) => expression),
    scope,
  );
  return { kind: 'record', entries: entries.map(({ name }, place) => ({ name, value: values[place] })), span };
}
