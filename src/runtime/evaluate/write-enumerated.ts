import { enumerate } from '../convert/enumerate.ts';
import type { Sink } from '../pipeline/sink.ts';
import type { Value } from '../values/value.ts';

/** Writes a value as a pipeline does: the elements of a collection one by one, nothing for AutomationNull, `$null` as an object. */
export function writeEnumerated(out: Sink, value: Value): void {
  if (value === undefined) return;
  if (value === null || typeof value !== 'object') {
    out.write(value);
    return;
  }
  if (Array.isArray(value)) {
    for (const element of value) if (element !== undefined) out.write(element);
    return;
  }
  const elements = enumerate(value);
  if (elements) for (const element of elements) out.write(element === undefined ? null : element);
  else out.write(value);
}
