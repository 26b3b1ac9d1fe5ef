/** A time, a speed or a relation of two of them. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'MB/s' | 'times' | 'times faster' | 'MB';
  /** What we want; lower is better for `ms`, `times` and `MB`. */
  readonly aim?: number;
}
