import { netText } from '../../runtime/convert/net-text.ts';
import type { Session } from '../../runtime/session.ts';
import { compositeFormat } from '../../runtime/text/composite-format.ts';
import type { MethodsBySignature } from '../../runtime/types/overloads.ts';
import type { Char } from '../../runtime/values/numbers.ts';
import type { Value } from '../../runtime/values/value.ts';
import { argumentNull } from '../argument-exceptions.ts';
import { StringBuilder } from '../System.Text.StringBuilder.ts';

const valueTypes = ['bool', 'char', 'decimal', 'double', 'int', 'uint', 'long', 'ulong', 'float', 'System.Object'];

const text = (value: Value) => (value instanceof StringBuilder ? value.text : netText(value));
const charsText = (list: readonly Char[] | null, start = 0, count?: number) =>
  (list ?? [])
    .slice(start, count === undefined ? undefined : start + count)
    .map(({ value }) => value)
    .join('');

function format(pattern: string | null, args: readonly Value[], session: Session): string {
  if (pattern === null) throw argumentNull('format');
  return compositeFormat(pattern, args, session);
}

/** The overloads of Write and WriteLine that System.Console and System.IO.TextWriter have. */
export function writeMethods<Self>(
  write: (self: Self, text: string, session: Session) => void,
  newLine: (self: Self, session: Session) => string,
): MethodsBySignature<Self> {
  const methods: MethodsBySignature<Self> = { 'void WriteLine()': (self, _, session) => write(self, newLine(self, session), session) };
  for (const isLine of [false, true]) {
    const name = isLine ? 'WriteLine' : 'Write';
    const put = (self: Self, out: string, session: Session) => write(self, isLine ? out + newLine(self, session) : out, session);
    methods[`void ${name}(string value)`] = (self, [value], session) => put(self, value ?? '', session);
    for (const type of valueTypes) methods[`void ${name}(${type} value)`] = (self, [value], session) => put(self, text(value), session);
    methods[`void ${name}(char[] buffer)`] = (self, [buffer], session) => put(self, charsText(buffer), session);
    methods[`void ${name}(char[] buffer, int index, int count)`] = (self, [buffer, index, count], session) =>
      put(self, charsText(buffer, index, count), session);
    methods[`void ${name}(string format, System.Object arg0)`] = (self, [pattern, ...args], session) =>
      put(self, format(pattern, args, session), session);
    methods[`void ${name}(string format, System.Object arg0, System.Object arg1)`] = (self, [pattern, ...args], session) =>
      put(self, format(pattern, args, session), session);
    methods[`void ${name}(string format, System.Object arg0, System.Object arg1, System.Object arg2)`] = (self, [pattern, ...args], session) =>
      put(self, format(pattern, args, session), session);
    methods[`void ${name}(string format, Params System.Object[] arg)`] = (self, [pattern, args], session) =>
      put(self, format(pattern, args ?? [], session), session);
  }
  return methods;
}
