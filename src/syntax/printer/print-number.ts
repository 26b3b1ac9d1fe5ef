import type { ConstantExpression } from '../ast/index.ts';

/** Suffixes of number literals; those past `L` and `d` need PowerShell 7 (about_Numeric_Literals). */
const suffixes: Record<ConstantExpression['type'], string> = {
  int: '',
  long: 'L',
  double: '',
  decimal: 'd',
  byte: 'uy',
  sbyte: 'y',
  short: 's',
  ushort: 'us',
  uint: 'u',
  ulong: 'ul',
  bigint: 'n',
};

/** A number as a literal of its type. */
export function printNumber({ type, value }: ConstantExpression): string {
  if (type !== 'double') return `${value}${suffixes[type]}`;
  const text = Object.is(value, -0) ? '-0' : String(value);
  // Without a dot or an exponent it would be an integer.
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
