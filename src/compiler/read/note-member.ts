import type { Value } from '../steps/value.ts';
import type { Variable } from '../steps/variable.ts';

/** Notes at the query or the call that a value comes from that a member of it is read; a suite stands in for these. */
export function noteMember(value: Value, name: string, asked = new Set<Variable>()): void {
  if (value.kind === 'queryCim') value.properties.add(name);
  else if (value.kind === 'invokeCimMethod') value.results.add(name);
  else if (value.kind === 'read' && !asked.has(value.variable)) {
    asked.add(value.variable);
    for (const source of value.variable.sources) noteMember(source, name, asked);
  } else if (value.kind === 'call') for (const source of value.unit.returned) noteMember(source, name, asked);
  else if (value.kind === 'choice') {
    noteMember(value.whenTrue, name, asked);
    noteMember(value.whenFalse, name, asked);
  } else if (value.kind === 'fallback') {
    noteMember(value.left, name, asked);
    noteMember(value.right, name, asked);
  } else if (value.kind === 'item') noteMember(value.list, name, asked);
  else if (value.kind === 'listMethod') noteMember(value.list, name, asked);
}
