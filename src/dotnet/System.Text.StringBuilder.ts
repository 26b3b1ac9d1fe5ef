import { convertTo } from '../runtime/convert/convert-to.ts';
import { enumerate } from '../runtime/convert/enumerate.ts';
import { netText } from '../runtime/convert/net-text.ts';
import type { Session } from '../runtime/session.ts';
import { compositeFormat } from '../runtime/text/composite-format.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { Char } from '../runtime/values/numbers.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argument, argumentNull, checkNotNegative, outOfRange } from './argument-exceptions.ts';
import { cultureOf } from './globalization/culture-of.ts';

/** System.Text.StringBuilder. */
export class StringBuilder extends NetObject {
  text: string;
  capacity: number;

  constructor(text = '', capacity = 16) {
    super();
    this.text = text;
    this.capacity = Math.max(capacity, text.length);
  }

  get typeName() {
    return 'System.Text.StringBuilder';
  }

  append(text: string, session: Session): this {
    session.checkAllocation(this.text.length + text.length);
    this.text += text;
    if (this.text.length > this.capacity) this.capacity = Math.max(this.text.length, this.capacity * 2);
    return this;
  }
}

const own = 'System.Text.StringBuilder';
const past = (parameter: string) =>
  outOfRange('Index was out of range. Must be non-negative and less than or equal to the size of the collection.', parameter);
const newLine = (session: Session) => (session.platform === 'windows' ? '\r\n' : '\n');

function insert(self: StringBuilder, index: number, text: string): StringBuilder {
  if (index < 0 || index > self.text.length) throw past('index');
  self.text = self.text.slice(0, index) + text + self.text.slice(index);
  return self;
}

function replace(self: StringBuilder, old: string | null, replacement: string | null, start = 0, count = self.text.length - start): StringBuilder {
  if (old === null) throw argumentNull('oldValue');
  if (old === '') throw argument('The value cannot be an empty string.', 'oldValue');
  if (start < 0 || start > self.text.length) throw past('startIndex');
  if (count < 0 || start + count > self.text.length) throw past('count');
  const middle = self.text
    .slice(start, start + count)
    .split(old)
    .join(replacement ?? '');
  self.text = self.text.slice(0, start) + middle + self.text.slice(start + count);
  return self;
}

const valueTypes = [
  'bool',
  'char',
  'sbyte',
  'byte',
  'short',
  'int',
  'long',
  'float',
  'double',
  'decimal',
  'ushort',
  'uint',
  'ulong',
  'System.Object',
  'string',
];

const overloads: MethodsBySignature<StringBuilder> = {};
for (const type of valueTypes) {
  overloads[`${own} Append(${type} value)`] = (self, [value], session) => self.append(netText(value), session);
  overloads[`${own} Insert(int index, ${type} value)`] = (self, [index, value]) => insert(self, index, netText(value));
}

const charsText = (list: readonly Char[] | null) => (list ?? []).map(({ value }) => value).join('');
const iterable = (values: Value) => [...(enumerate(values) ?? [values])];
const joined = (separator: string | null, values: Value[]) => values.map((value) => netText(value)).join(separator ?? '');
const format = (self: StringBuilder, text: string | null, args: Value[], provider: Value, session: Session) => {
  if (text === null) throw argumentNull('format');
  return self.append(compositeFormat(text, args, session, cultureOf(provider)), session);
};

function part(text: string, start: number, length: number): string {
  checkNotNegative(start, 'startIndex');
  checkNotNegative(length, 'length');
  if (start > text.length) throw outOfRange('startIndex cannot be larger than length of string.', 'startIndex');
  if (start + length > text.length) throw outOfRange('Index and length must refer to a location within the string.', 'length');
  return text.slice(start, start + length);
}

function at(self: StringBuilder, index: Value, session: Session): number {
  const place = convertTo(index, knownType('System.Int32'), session) as number;
  const position = place < 0 ? place + self.text.length : place;
  if (position < 0 || position >= self.text.length)
    throw outOfRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'index');
  return position;
}

export default defineType<StringBuilder>({
  name: own,
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.text.stringbuilder',
  indexerDefinition: 'char Chars(int index) {get;set;}',
  properties: {
    Capacity: {
      type: 'int',
      get: (self) => self.capacity,
      set: (self, value) => {
        checkNotNegative(value as number, 'value');
        if ((value as number) < self.text.length) throw outOfRange('capacity was less than the current size.', 'value');
        self.capacity = value as number;
      },
    },
    MaxCapacity: { type: 'int', get: () => 2_147_483_647 },
    Length: {
      type: 'int',
      get: (self) => self.text.length,
      set: (self, value, session) => {
        checkNotNegative(value as number, 'value');
        session.checkAllocation(value as number);
        self.text = self.text.slice(0, value as number).padEnd(value as number, '\0');
      },
    },
  },
  methods: methodsOf<StringBuilder>(
    {
      'int EnsureCapacity(int capacity)': (self, [capacity]) => {
        checkNotNegative(capacity, 'capacity');
        self.capacity = Math.max(self.capacity, capacity);
        return self.capacity;
      },
      'string ToString()': (self) => self.text,
      'string ToString(int startIndex, int length)': (self, [start, length]) => part(self.text, start, length),
      [`${own} Clear()`]: (self) => {
        self.text = '';
        return self;
      },
      [`${own} Append(char value, int repeatCount)`]: (self, [unit, count], session) => {
        checkNotNegative(count, 'repeatCount');
        session.checkAllocation(count);
        return self.append(unit.value.repeat(count), session);
      },
      [`${own} Append(char[] value)`]: (self, [list], session) => self.append(charsText(list), session),
      [`${own} Append(char[] value, int startIndex, int charCount)`]: (self, [list, start, count], session) =>
        self.append(charsText(list.slice(start, start + count)), session),
      [`${own} Append(string value, int startIndex, int count)`]: (self, [text, start, count], session) =>
        self.append((text ?? '').slice(start, start + count), session),
      ...overloads,
      [`${own} AppendLine()`]: (self, _args, session) => self.append(newLine(session), session),
      [`${own} AppendLine(string value)`]: (self, [text], session) => self.append((text ?? '') + newLine(session), session),
      'void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)': (self, [from, target, to, count]) => {
        for (let offset = 0; offset < count; offset++) target[to + offset] = new Char(self.text[from + offset]);
      },
      [`${own} Insert(int index, string value, int count)`]: (self, [index, text, count]) => insert(self, index, (text ?? '').repeat(count)),
      [`${own} Insert(int index, char[] value)`]: (self, [index, list]) => insert(self, index, charsText(list)),
      [`${own} Remove(int startIndex, int length)`]: (self, [start, length]) => {
        checkNotNegative(length, 'length');
        checkNotNegative(start, 'startIndex');
        if (length > self.text.length - start) throw past('length');
        self.text = self.text.slice(0, start) + self.text.slice(start + length);
        return self;
      },
      [`${own} AppendFormat(string format, System.Object arg0)`]: (self, [text, ...args], session) => format(self, text, args, null, session),
      [`${own} AppendFormat(string format, System.Object arg0, System.Object arg1)`]: (self, [text, ...args], session) =>
        format(self, text, args, null, session),
      [`${own} AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)`]: (self, [text, ...args], session) =>
        format(self, text, args, null, session),
      [`${own} AppendFormat(string format, Params System.Object[] args)`]: (self, [text, args], session) =>
        format(self, text, args ?? [], null, session),
      [`${own} AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args)`]: (self, [provider, text, args], session) =>
        format(self, text, args ?? [], provider, session),
      [`${own} Replace(string oldValue, string newValue)`]: (self, [old, replacement]) => replace(self, old, replacement),
      [`${own} Replace(string oldValue, string newValue, int startIndex, int count)`]: (self, [old, replacement, start, count]) =>
        replace(self, old, replacement, start, count),
      [`${own} Replace(char oldChar, char newChar)`]: (self, [old, replacement]) => replace(self, old.value, replacement.value),
      [`${own} Replace(char oldChar, char newChar, int startIndex, int count)`]: (self, [old, replacement, start, count]) =>
        replace(self, old.value, replacement.value, start, count),
      [`bool Equals(${own} sb)`]: (self, [other]) => other !== null && self.text === other.text,
    },
    {
      [`${own} Append(${own} value)`]: (self, [other], session) => self.append(other?.text ?? '', session),
      [`${own} AppendJoin(string separator, Params System.Object[] values)`]: (self, [separator, values], session) =>
        self.append(joined(separator, values), session),
      [`${own} AppendJoin[T](string separator, System.Collections.Generic.IEnumerable[T] values)`]: (self, [separator, values], session) =>
        self.append(joined(separator, iterable(values)), session),
      [`${own} AppendJoin(string separator, Params string[] values)`]: (self, [separator, values], session) =>
        self.append(joined(separator, values), session),
      [`${own} AppendJoin(char separator, Params System.Object[] values)`]: (self, [separator, values], session) =>
        self.append(joined(separator.value, values), session),
      [`${own} AppendJoin(char separator, Params string[] values)`]: (self, [separator, values], session) =>
        self.append(joined(separator.value, values), session),
    },
  ),
  constructors: constructorsOf({
    [`${own} new()`]: () => new StringBuilder(),
    [`${own} new(int capacity)`]: (_, [capacity]) => {
      checkNotNegative(capacity, 'capacity');
      return new StringBuilder('', capacity || 16);
    },
    [`${own} new(string value)`]: (_, [text]) => new StringBuilder(text ?? ''),
    [`${own} new(string value, int capacity)`]: (_, [text, capacity]) => new StringBuilder(text ?? '', capacity || 16),
    [`${own} new(string value, int startIndex, int length, int capacity)`]: (_, [text, start, length, capacity]) =>
      new StringBuilder(part(text ?? '', start, length), capacity || 16),
    [`${own} new(int capacity, int maxCapacity)`]: (_, [capacity]) => new StringBuilder('', capacity || 16),
  }),
  toText: (self) => self.text,
  getIndex: (self, index, session) => new Char(self.text[at(self, index, session)]),
  setIndex: (self, index, value, session) => {
    const place = at(self, index, session);
    const unit = convertTo(value, knownType('System.Char'), session) as Char;
    self.text = self.text.slice(0, place) + unit.value + self.text.slice(place + 1);
  },
});
