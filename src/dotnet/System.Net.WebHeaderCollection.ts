import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import type { Value } from '../runtime/values/value.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { NameValueCollection } from './collections/name-value-collection.ts';
import { enumName } from './enum-access.ts';
import { checkHeaderName, checkHeaderValue, headerName } from './net/header-names.ts';

const name = 'System.Net.WebHeaderCollection';

/** Each header in a line, and an empty line behind them. */
const text = (self: NameValueCollection): string => `${self.keys.map((key) => `${key}: ${self.get(key)}\r\n`).join('')}\r\n`;

/** An empty collection. */
export const newHeaders = (): NameValueCollection => new NameValueCollection(name, text);

const strings = (items: readonly Value[]) => typedArray([...items], 'System.String');

type Headers = NameValueCollection;

const add = (self: Headers, header: string | null, value: string | null, session: Session) =>
  self.add(checkHeaderName(header, session.isWindowsPowerShell), checkHeaderValue(value));

const set = (self: Headers, header: string | null, value: string | null, session: Session) =>
  self.set(checkHeaderName(header, session.isWindowsPowerShell), checkHeaderValue(value));

/** `Name: value`. */
function addLine(self: Headers, line: string | null, session: Session): void {
  if (!line) throw argumentNull('header');
  const colon = line.indexOf(':');
  if (colon < 0) throw argument("Specified value does not have a ':' separator.", 'header');
  add(self, line.slice(0, colon), line.slice(colon + 1), session);
}

/** Name of the header that an index is about. */
const indexed = (index: Value): string => (index instanceof EnumValue ? headerName(enumName(index) ?? '') : String(index));

const byHeader = 'System.Net.HttpRequestHeader header';

export default defineType<Headers>({
  name,
  kind: 'class',
  base: 'System.Collections.Specialized.NameValueCollection',
  source: 'https://learn.microsoft.com/dotnet/api/system.net.webheadercollection',
  indexerDefinition:
    'string Item(System.Net.HttpRequestHeader header) {get;set;}, string Item(System.Net.HttpResponseHeader header) {get;set;}, string Item(string name) {get;set;}, string Item(int index) {get;}',
  methods: methodsOf<Headers>({
    [`void Add(${byHeader}, string value)`]: (self, [header, value], session) => add(self, indexed(header), value, session),
    'void Add(string header)': (self, [line], session) => addLine(self, line, session),
    'void Add(string name, string value)': (self, [header, value], session) => add(self, header, value, session),
    'void Clear()': (self) => self.clear(),
    'string Get(int index)': (self, [at]) => self.get(self.keys[at]),
    'string Get(string name)': (self, [header]) => self.get(header),
    'string GetKey(int index)': (self, [at]) => self.keys[at] ?? null,
    'string[] GetValues(string header)': (self, [header]) => {
      const values = self.values(header);
      return values ? strings(values) : null;
    },
    'bool HasKeys()': (self) => self.keys.length > 0,
    [`void Remove(${byHeader})`]: (self, [header]) => self.remove(indexed(header)),
    'void Remove(string name)': (self, [header], session) => self.remove(checkHeaderName(header, session.isWindowsPowerShell)),
    [`void Set(${byHeader}, string value)`]: (self, [header, value], session) => set(self, indexed(header), value, session),
    'void Set(string name, string value)': (self, [header, value], session) => set(self, header, value, session),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.keys),
    'string ToString()': (self) => self.text,
  }),
  constructors: constructorsOf({ [`${name} new()`]: newHeaders }),
  alsoHas: ['ToByteArray', 'OnDeserialization', 'GetObjectData', 'static IsRestricted'],
  toText: (self) => self.text,
  enumerate: (self) => self.keys,
  getIndex: (self, index) => (typeof index === 'number' ? self.get(self.keys[index]) : self.get(indexed(index))),
  setIndex: (self, index, value, session) => set(self, indexed(index), value === null ? null : String(value), session),
});
