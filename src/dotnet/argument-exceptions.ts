import { NetException } from '../runtime/values/errors.ts';

/** The exceptions that .NET's methods throw for bad arguments, with .NET's words. */
export const argumentNull = (parameter: string) =>
  new NetException('System.ArgumentNullException', `Value cannot be null. (Parameter '${parameter}')`, { ParamName: parameter });

export const argument = (message: string, parameter?: string) =>
  new NetException(
    'System.ArgumentException',
    parameter ? `${message} (Parameter '${parameter}')` : message,
    parameter ? { ParamName: parameter } : undefined,
  );

export const outOfRange = (message: string, parameter: string, actual?: number | bigint | string) =>
  new NetException(
    'System.ArgumentOutOfRangeException',
    `${message} (Parameter '${parameter}')${actual === undefined ? '' : `\nActual value was ${actual}.`}`,
    { ParamName: parameter },
  );

/** ArgumentOutOfRangeException.ThrowIfNegative. */
export function checkNotNegative(value: number | bigint, parameter: string): void {
  if (value < 0) throw outOfRange(`${parameter} ('${value}') must be a non-negative value.`, parameter, value);
}

/** ArgumentOutOfRangeException.ThrowIfGreaterThan. */
export function checkNotGreater(value: number, limit: number, parameter: string): void {
  if (value > limit) throw outOfRange(`${parameter} ('${value}') must be less than or equal to '${limit}'.`, parameter, value);
}

export const indexOutOfRange = (parameter = 'index') =>
  outOfRange('Index was out of range. Must be non-negative and less than the size of the collection.', parameter);

/** Throws for an index outside a collection. */
export function checkIndex(index: number, count: number, parameter = 'index'): void {
  if (index < 0 || index >= count) throw indexOutOfRange(parameter);
}

export const invalidOperation = (message: string) => new NetException('System.InvalidOperationException', message);
export const notSupported = (message: string) => new NetException('System.NotSupportedException', message);
export const formatException = (message: string) => new NetException('System.FormatException', message);
export const overflow = (message: string) => new NetException('System.OverflowException', message);
