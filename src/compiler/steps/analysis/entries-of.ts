import type { Value } from '../value.ts';
import type { Variable } from '../variable.ts';

/** The objects that a value can be, where all of them were made in the worklet; `undefined` where one was not. */
function recordsOf(value: Value, asked: Set<Variable>): Extract<Value, { kind: 'record' }>[] | undefined {
  if (value.kind === 'record') return [value];
  if (value.kind === 'nothing') return [];
  if (value.kind === 'list') return together(value.items, asked);
  if (value.kind === 'item') return recordsOf(value.list, asked);
  if (value.kind === 'choice') return together([value.whenTrue, value.whenFalse], asked);
  if (value.kind === 'call') return together(value.unit.returned, asked);
  if (value.kind !== 'read' || asked.has(value.variable)) return value.kind === 'read' ? [] : undefined;
  asked.add(value.variable);
  return together(value.variable.sources, asked);
}

function together(values: readonly Value[], asked: Set<Variable>): Extract<Value, { kind: 'record' }>[] | undefined {
  const all = values.map((value) => recordsOf(value, asked));
  return all.every((records) => records !== undefined) ? all.flat() : undefined;
}

/** What a property of an object can be, where all of the objects that it is read of were made in the worklet. */
export function entriesOf(object: Value, name: string): Value[] | undefined {
  return recordsOf(object, new Set())?.flatMap((record) => record.entries.filter((entry) => entry.name === name).map((entry) => entry.value));
}
