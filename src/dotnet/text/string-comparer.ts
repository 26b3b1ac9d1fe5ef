import { unwrap } from '../../runtime/values/members.ts';
import { NetObject, type Value } from '../../runtime/values/value.ts';
import { netCompare } from '../collections/net-compare.ts';
import { netEquals } from '../equality.ts';
import { compareText, ignoresCase } from './string-comparison.ts';

/** System.StringComparer; `comparison` is a System.StringComparison. */
export class StringComparer extends NetObject {
  readonly comparison: number;

  constructor(comparison: number) {
    super();
    this.comparison = comparison;
  }

  get typeName() {
    return 'System.StringComparer';
  }

  get ignoreCase(): boolean {
    return ignoresCase(this.comparison);
  }

  get equalityKey() {
    return this.comparison;
  }

  compare(a: Value, b: Value): number {
    const left = unwrap(a) ?? null;
    const right = unwrap(b) ?? null;
    if ((left === null || typeof left === 'string') && (right === null || typeof right === 'string'))
      return compareText(left, right, this.comparison);
    return netCompare(left, right);
  }

  equals(a: Value, b: Value): boolean {
    const left = unwrap(a) ?? null;
    const right = unwrap(b) ?? null;
    if (typeof left === 'string' && typeof right === 'string') return compareText(left, right, this.comparison) === 0;
    return netEquals(left, right);
  }
}
