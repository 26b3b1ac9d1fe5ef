import { invokeMember } from '../../runtime/members/invoke-member.ts';
import type { Session } from '../../runtime/session.ts';
import { NetException } from '../../runtime/values/errors.ts';
import type { Value } from '../../runtime/values/value.ts';
import { ScriptDelegate } from '../delegates.ts';
import { StringComparer } from '../text/string-comparer.ts';
import { failedComparison, netCompare } from './net-compare.ts';

export type Compare = (left: Value, right: Value) => number;

/** The order that an argument asks for: an IComparer, a Comparison, or `$null` for the default one. */
export function comparerOf(comparer: Value, session: Session): Compare {
  if (comparer === null || comparer === undefined) return netCompare;
  if (comparer instanceof StringComparer) return (left, right) => comparer.compare(left, right);
  if (comparer instanceof ScriptDelegate) return (left, right) => Number(comparer.call([left, right], session));
  return (left, right) => Number(invokeMember(comparer, 'Compare', [left, right], session));
}

/** Sorts in place as Array.Sort does; equal elements keep their order, which .NET leaves open. */
export function sortItems(items: Value[], compare: Compare, start = 0, count = items.length - start): void {
  let sorted: Value[];
  try {
    sorted = items.slice(start, start + count).sort(compare);
  } catch (error) {
    throw error instanceof NetException && error.typeName === 'System.ArgumentException' ? failedComparison() : error;
  }
  for (let at = 0; at < sorted.length; at++) items[start + at] = sorted[at];
}

/** Where a value is in a sorted list; the complement of where it belongs when it is not there. */
export function binarySearch(items: readonly Value[], value: Value, compare: Compare, start = 0, count = items.length - start): number {
  let low = start;
  let high = start + count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const result = compare(items[middle], value);
    if (result === 0) return middle;
    if (result < 0) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}
