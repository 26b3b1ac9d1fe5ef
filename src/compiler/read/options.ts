import { WK2005, WK2014 } from '../steps/diagnostics.ts';
import type { Value } from '../steps/value.ts';
import { mayBeNothing } from '../steps/value-type.ts';
import { WK1014 } from './diagnostics.ts';
import { type Data, fold } from './fold.ts';
import { readOperands } from './operands.ts';
import type { Scope } from './reading.ts';
import { plainExpression } from './symbols.ts';
import { ts } from './ts.ts';
import { typeAt } from './type-of.ts';

/** The options of a call as they stand there. */
export type OptionNodes = ReadonlyMap<string, ts.Expression>;

/** The options of a call: an object literal whose names stand in it. */
export function optionNodes(given: ts.Expression | undefined, what: string, scope: Scope): OptionNodes {
  const nodes = new Map<string, ts.Expression>();
  if (!given) return nodes;
  const node = plainExpression(given);
  const refuse = (place: ts.Node) => scope.report(WK1014.at(scope.spanOf(place), { what, why: 'its names do not stand in the call' }));
  if (!ts.isObjectLiteralExpression(node)) {
    refuse(node);
    return nodes;
  }
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property)) nodes.set(property.name.getText().replace(/^['"]|['"]$/g, ''), property.initializer);
    else if (ts.isShorthandPropertyAssignment(property)) nodes.set(property.name.text, property.name);
    else refuse(property);
  }
  return nodes;
}

/** Values of options that are known only at run time, in the order of the text. */
export function readOptionValues(options: OptionNodes, names: readonly string[], scope: Scope): Map<string, Value> {
  const wanted = [...options].filter(([name]) => names.includes(name));
  const values = readOperands(
    wanted.map(([, node]) => node),
    scope,
  );
  for (const [name, node] of wanted) {
    if (!mayBeNothing(typeAt(scope.reading, node))) continue;
    scope.report(
      WK2014.at(scope.spanOf(node), { what: '`null` or `undefined`', used: `given as \`${name}\``, instead: 'Leave it out where there is none.' }),
    );
  }
  return new Map(wanted.map(([name], place) => [name, values[place]]));
}

/** An option that is known when the worklet is compiled; undefined where it is left out. */
export function constantOption(options: OptionNodes, name: string, scope: Scope): Data {
  const node = options.get(name);
  if (!node) return undefined;
  const folded = fold(scope.reading, node);
  if (folded.ok) return folded.data;
  scope.report(WK1014.at(scope.spanOf(folded.node), { what: `\`${name}\``, why: folded.why }));
  return undefined;
}

/** A duration among the options, in whole seconds. */
export function secondsOption(options: OptionNodes, name: string, unless: number, scope: Scope): number {
  const data = constantOption(options, name, scope) as { seconds: number } | undefined;
  if (data === undefined) return unless;
  if (Number.isSafeInteger(data.seconds) && data.seconds >= 1 && data.seconds <= 0x7fffffff / 1000) return data.seconds;
  scope.report(WK2005.at(scope.spanOf(options.get(name) as ts.Expression), { why: 'its time limit is not a whole number of seconds' }));
  return unless;
}
