import { largestTicks, ticksPerMinute } from '../text/date-parts.ts';
import type { MethodOverload } from '../types/net-type.ts';
import { addDecimal, divideDecimal, multiplyDecimal, remainderDecimal, subtractDecimal } from '../values/decimal-arithmetic.ts';
import { NetException } from '../values/errors.ts';
import { BigInteger, type Decimal, Double } from '../values/numbers.ts';
import { DateTime, DateTimeOffset, TimeSpan } from '../values/temporal.ts';

/** PowerShell calls these without a binder, so that its messages name their parameters by number. */
const overload = (signature: string, invoke: (left: any, right: any) => unknown): MethodOverload<undefined> => ({
  signature,
  invoke: (_self, [left, right]) => invoke(left, right) as ReturnType<MethodOverload<undefined>['invoke']>,
});

function dateInRange(ticks: bigint): bigint {
  if (ticks >= 0n && ticks <= largestTicks) return ticks;
  throw new NetException(
    'System.ArgumentOutOfRangeException',
    "The added or subtracted value results in an un-representable DateTime. (Parameter 't')",
  );
}

function span(ticks: bigint): TimeSpan {
  if (BigInt.asIntN(64, ticks) === ticks) return new TimeSpan(ticks);
  throw new NetException('System.OverflowException', 'TimeSpan overflowed because the duration is too long.');
}

function scaledSpan(ticks: number): TimeSpan {
  if (Number.isNaN(ticks)) throw new NetException('System.ArgumentException', 'TimeSpan does not accept floating point Not-a-Number values.');
  return span(BigInt(Number.isFinite(ticks) ? Math.round(ticks) : 2 ** 70));
}

const utcTicks = ({ ticks, offsetMinutes }: DateTimeOffset) => ticks - BigInt(offsetMinutes) * ticksPerMinute;

const big = (sign: string, method: string, calculate: (left: bigint, right: bigint) => bigint) =>
  overload(
    `System.Numerics.BigInteger ${method}(System.Numerics.BigInteger 0, System.Numerics.BigInteger 1)`,
    (left: BigInteger, right: BigInteger) => {
      if (right.value === 0n && (sign === '/' || sign === '%'))
        throw new NetException('System.DivideByZeroException', 'Attempted to divide by zero.');
      return new BigInteger(calculate(left.value, right.value));
    },
  );

const decimal = (method: string, calculate: (left: Decimal, right: Decimal) => Decimal | undefined) =>
  overload(`decimal ${method}(decimal 0, decimal 1)`, (left: Decimal, right: Decimal) => {
    const divides = method === 'op_Division' || method === 'op_Modulus';
    if (divides && right.mantissa === 0n) throw new NetException('System.DivideByZeroException', 'Attempted to divide by zero.');
    const result = calculate(left, right);
    if (result) return result;
    throw new NetException('System.OverflowException', 'Value was either too large or too small for a Decimal.');
  });

/** Larger numbers than JavaScript's are refused as those that .NET cannot hold. */
function shiftCount(count: number): bigint {
  if (Math.abs(count) < 2 ** 26) return BigInt(count);
  throw new NetException('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
}

/** The operator methods (`op_Addition` …) of the .NET types that have some and are no primitives. */
export const operatorMethods: Readonly<Record<string, readonly MethodOverload<undefined>[]>> = {
  'System.DateTime': [
    overload(
      'datetime op_Addition(datetime 0, timespan 1)',
      (date: DateTime, time: TimeSpan) => new DateTime(dateInRange(date.ticks + time.ticks), date.kind),
    ),
    overload(
      'datetime op_Subtraction(datetime 0, timespan 1)',
      (date: DateTime, time: TimeSpan) => new DateTime(dateInRange(date.ticks - time.ticks), date.kind),
    ),
    overload('timespan op_Subtraction(datetime 0, datetime 1)', (left: DateTime, right: DateTime) => new TimeSpan(left.ticks - right.ticks)),
  ],
  'System.DateTimeOffset': [
    overload(
      'System.DateTimeOffset op_Addition(System.DateTimeOffset 0, timespan 1)',
      (date: DateTimeOffset, time: TimeSpan) => new DateTimeOffset(dateInRange(date.ticks + time.ticks), date.offsetMinutes),
    ),
    overload(
      'System.DateTimeOffset op_Subtraction(System.DateTimeOffset 0, timespan 1)',
      (date: DateTimeOffset, time: TimeSpan) => new DateTimeOffset(dateInRange(date.ticks - time.ticks), date.offsetMinutes),
    ),
    overload(
      'timespan op_Subtraction(System.DateTimeOffset 0, System.DateTimeOffset 1)',
      (left: DateTimeOffset, right: DateTimeOffset) => new TimeSpan(utcTicks(left) - utcTicks(right)),
    ),
  ],
  'System.TimeSpan': [
    overload('timespan op_Addition(timespan 0, timespan 1)', (left: TimeSpan, right: TimeSpan) => span(left.ticks + right.ticks)),
    overload('timespan op_Subtraction(timespan 0, timespan 1)', (left: TimeSpan, right: TimeSpan) => span(left.ticks - right.ticks)),
    overload('timespan op_Multiply(timespan 0, double 1)', (time: TimeSpan, factor: Double) => scaledSpan(Number(time.ticks) * factor.value)),
    overload('timespan op_Multiply(double 0, timespan 1)', (factor: Double, time: TimeSpan) => scaledSpan(Number(time.ticks) * factor.value)),
    overload('timespan op_Division(timespan 0, double 1)', (time: TimeSpan, divisor: Double) => scaledSpan(Number(time.ticks) / divisor.value)),
    overload('double op_Division(timespan 0, timespan 1)', (left: TimeSpan, right: TimeSpan) => new Double(Number(left.ticks) / Number(right.ticks))),
  ],
  'System.Numerics.BigInteger': [
    big('+', 'op_Addition', (left, right) => left + right),
    big('-', 'op_Subtraction', (left, right) => left - right),
    big('*', 'op_Multiply', (left, right) => left * right),
    big('/', 'op_Division', (left, right) => left / right),
    big('%', 'op_Modulus', (left, right) => left % right),
    big('&', 'op_BitwiseAnd', (left, right) => left & right),
    big('|', 'op_BitwiseOr', (left, right) => left | right),
    big('^', 'op_ExclusiveOr', (left, right) => left ^ right),
    overload(
      'System.Numerics.BigInteger op_LeftShift(System.Numerics.BigInteger 0, int 1)',
      (value: BigInteger, shift: number) => new BigInteger(value.value << shiftCount(shift)),
    ),
    overload(
      'System.Numerics.BigInteger op_RightShift(System.Numerics.BigInteger 0, int 1)',
      (value: BigInteger, shift: number) => new BigInteger(value.value >> shiftCount(shift)),
    ),
  ],
  'System.Decimal': [
    decimal('op_Addition', addDecimal),
    decimal('op_Subtraction', subtractDecimal),
    decimal('op_Multiply', multiplyDecimal),
    decimal('op_Division', divideDecimal),
    decimal('op_Modulus', remainderDecimal),
  ],
};
