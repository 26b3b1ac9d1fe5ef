import { enumerate } from '../../runtime/convert/enumerate.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argumentNull, invalidOperation } from '../argument-exceptions.ts';

/** The elements of an argument that is a sequence. */
export function itemsOf(source: Value, parameter = 'source'): Value[] {
  if (source === null || source === undefined) throw argumentNull(parameter);
  return [...(enumerate(source) ?? [source])];
}

export const noElements = () => invalidOperation('Sequence contains no elements');
