import { NetObject } from './value.ts';

/** System.DateTimeKind. */
export type DateTimeKind = 'Unspecified' | 'Utc' | 'Local';

/** System.DateTime: `ticks` of 100 ns since 0001-01-01T00:00:00, as a bigint, and what clock they are of. */
export class DateTime extends NetObject {
  readonly ticks: bigint;
  readonly kind: DateTimeKind;
  constructor(ticks: bigint, kind: DateTimeKind = 'Unspecified') {
    super();
    this.ticks = ticks;
    this.kind = kind;
  }
  get typeName() {
    return 'System.DateTime';
  }
  get equalityKey() {
    return this.ticks;
  }
}

/** System.DateTimeOffset: local `ticks` and the offset from UTC in minutes. */
export class DateTimeOffset extends NetObject {
  readonly ticks: bigint;
  readonly offsetMinutes: number;
  constructor(ticks: bigint, offsetMinutes: number) {
    super();
    this.ticks = ticks;
    this.offsetMinutes = offsetMinutes;
  }
  get typeName() {
    return 'System.DateTimeOffset';
  }
  get equalityKey() {
    return this.ticks - BigInt(this.offsetMinutes) * 600_000_000n;
  }
}

/** System.TimeSpan in `ticks` of 100 ns. */
export class TimeSpan extends NetObject {
  readonly ticks: bigint;
  constructor(ticks: bigint) {
    super();
    this.ticks = ticks;
  }
  get typeName() {
    return 'System.TimeSpan';
  }
  get equalityKey() {
    return this.ticks;
  }
}

/** Ticks between 0001-01-01 and 1970-01-01, the epoch of JavaScript. */
export const unixEpochTicks = 621_355_968_000_000_000n;

/** Ticks of a JavaScript time stamp in milliseconds since 1970. */
export function ticksOfUnixMilliseconds(milliseconds: number): bigint {
  return unixEpochTicks + BigInt(Math.round(milliseconds * 10_000));
}
