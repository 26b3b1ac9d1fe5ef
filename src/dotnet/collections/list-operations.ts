import { enumerate } from '../../runtime/convert/enumerate.ts';
import { modified } from '../../runtime/values/dictionary-entry.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argument, argumentNull, checkIndex, checkNotNegative, outOfRange } from '../argument-exceptions.ts';
import { netEquals } from '../equality.ts';

/** What the list types have in common; each works on the array behind a list. */

export function itemsOf(collection: Value, parameter = 'collection'): Value[] {
  if (collection === null || collection === undefined) throw argumentNull(parameter);
  return [...(enumerate(collection) ?? [collection])];
}

/** The elements of a list; an enumeration that goes on after the list was changed fails. */
export function* elementsOf(list: { items: Value[] }): Generator<Value> {
  const { items } = list;
  const { length } = items;
  for (let at = 0; at < length; at++) {
    if (list.items !== items || items.length !== length) throw modified();
    yield items[at];
  }
  if (list.items !== items || items.length !== length) throw modified();
}

export function indexOf(items: readonly Value[], value: Value, start = 0, count = items.length - start): number {
  for (let at = start; at < start + count; at++) if (netEquals(items[at], value)) return at;
  return -1;
}

export function lastIndexOf(items: readonly Value[], value: Value, start = items.length - 1, count = start + 1): number {
  for (let at = start; at > start - count; at--) if (netEquals(items[at], value)) return at;
  return -1;
}

export function insertAt(items: Value[], index: number, values: readonly Value[]): void {
  if (index === items.length && values.length === 1) {
    items.push(values[0]);
    return;
  }
  if (index < 0 || index > items.length) throw outOfRange('Index must be within the bounds of the List.', 'index');
  const rest = items.splice(index);
  for (const value of values) items.push(value);
  for (const value of rest) items.push(value);
}

export function removeAt(items: Value[], index: number): void {
  checkIndex(index, items.length);
  items.splice(index, 1);
}

export function remove(items: Value[], value: Value): boolean {
  const at = indexOf(items, value);
  if (at < 0) return false;
  items.splice(at, 1);
  return true;
}

export function removeRange(items: Value[], index: number, count: number): void {
  checkRange(items, index, count);
  items.splice(index, count);
}

export function checkRange(items: readonly Value[], index: number, count: number): void {
  checkNotNegative(index, 'index');
  checkNotNegative(count, 'count');
  if (index + count > items.length)
    throw argument(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    );
}

export function range(items: readonly Value[], index: number, count: number): Value[] {
  checkRange(items, index, count);
  return items.slice(index, index + count);
}

export function reverse(items: Value[], index = 0, count = items.length - index): void {
  checkRange(items, index, count);
  const reversed = items.slice(index, index + count).reverse();
  for (let at = 0; at < count; at++) items[index + at] = reversed[at];
}

/** Copies into another array. */
export function copyTo(items: readonly Value[], target: Value[] | null, at = 0, from = 0, count = items.length - from): void {
  if (target === null) throw argumentNull('array');
  checkNotNegative(at, 'arrayIndex');
  if (at + count > target.length) {
    throw argument("Destination array was not long enough. Check the destination index, length, and the array's lower bounds.", 'destinationArray');
  }
  for (let offset = 0; offset < count; offset++) target[at + offset] = items[from + offset];
}
