import type { CimProperty, CimType } from '../../endpoint/cim/cim-value.ts';
import { isPlainText, quote } from '../../syntax/printer/quote.ts';

/** A constant as PowerShell. */
export function literal(value: string | number | bigint | boolean | null | undefined): string {
  if (value === null || value === undefined) return '$null';
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  if (typeof value !== 'string') return String(value);
  // A text with quotes of its own, such as a WQL condition, is read best in the other ones.
  return value.includes("'") && /^[^$`"]+$/.test(value) && isPlainText(value) ? `"${value}"` : quote(value);
}

/** A name as the key of a hashtable. */
export const hashtableKey = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : quote(name));

/** A hashtable on one line. */
export function hashtableText(entries: readonly (readonly [name: string, value: string])[]): string {
  return entries.length === 0 ? '@{}' : `@{ ${entries.map(([name, value]) => `${hashtableKey(name)} = ${value}`).join('; ')} }`;
}

/** CIM types whose values a plain number of PowerShell stands for badly. */
const wide: Readonly<Record<string, string>> = { uint64: 'uint64', sint64: 'long', real32: 'float', real64: 'double' };

function scalar(type: CimType, value: unknown, now: number): string {
  if (type.name === 'datetime' && typeof value === 'number') {
    // What moves with the clock is asked for at each query. A cast gives the local time, as the CIM cmdlets do.
    return value === now ? '{ Get-Date }' : `[datetime]${quote(new Date(value).toISOString())}`;
  }
  const cast = wide[type.name];
  return cast && (typeof value === 'number' || typeof value === 'bigint') ? `[${cast}]${value}` : literal(value as string | number | boolean | null);
}

/** A property's value as PowerShell, as the CIM cmdlets would give it; undefined where nobody knows it. */
export function propertyLiteral({ type, value, isKnown }: CimProperty, now: number): string | undefined {
  if (!isKnown) return undefined;
  if (Array.isArray(value)) return `@(${value.map((item) => scalar(type, item, now)).join(', ')})`;
  if (typeof value === 'object' && value !== null) return undefined;
  return scalar(type, value, now);
}
