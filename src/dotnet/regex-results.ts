import { convertTo } from '../runtime/convert/convert-to.ts';
import type { Session } from '../runtime/session.ts';
import type { RegexCapture } from '../runtime/text/regex.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { knownType, typedArray } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { CaptureCollection, CaptureValue, GroupCollection, GroupValue, MatchValue } from '../runtime/values/regex-value.ts';
import type { NetObject, Value } from '../runtime/values/value.ts';
import { notSupported } from './argument-exceptions.ts';
import { place } from './collections/index-argument.ts';
import { copyTo } from './collections/list-operations.ts';

const own = 'System.Text.RegularExpressions';

const captureOf = (self: NetObject): RegexCapture | undefined =>
  self instanceof MatchValue ? self.match : ((self as GroupValue | CaptureValue).capture as RegexCapture | undefined);

/** Every capture of a group in order; the last of them is the group itself. */
function capturesOf(self: NetObject): CaptureCollection {
  if (self instanceof GroupValue && self.owner?.match) {
    const { regex, match, text: searched } = self.owner;
    const all = regex.capturesOf(searched, match)[regex.groupNames.indexOf(self.name)] ?? [];
    return new CaptureCollection(all.map((capture, at) => (at === all.length - 1 ? self : new CaptureValue(capture))));
  }
  return new CaptureCollection(captureOf(self) ? [self as GroupValue | MatchValue] : []);
}

const captureProperties: Record<string, PropertyDefinition<NetObject>> = {
  Index: { type: 'int', get: (self) => captureOf(self)?.index ?? 0 },
  Length: { type: 'int', get: (self) => captureOf(self)?.value.length ?? 0 },
  Value: { type: 'string', get: (self) => captureOf(self)?.value ?? '' },
  // PowerShell shows a span as nothing: it cannot be boxed.
  ValueSpan: { type: 'System.ReadOnlySpan[char]', edition: '7.6', get: () => null },
};

const groupProperties: Record<string, PropertyDefinition<NetObject>> = {
  Success: { type: 'bool', get: (self) => captureOf(self) !== undefined },
  Name: { type: 'string', get: (self) => (self instanceof MatchValue ? '0' : (self as GroupValue).name) },
  Captures: { type: `${own}.CaptureCollection`, get: capturesOf },
};

const text = (self: NetObject) => captureOf(self)?.value ?? '';

/** The next match behind this one; one of no length moves on by a character. */
function nextMatch(self: MatchValue): MatchValue {
  const { match, regex, text: searched } = self;
  if (!match) return self;
  return new MatchValue(regex, searched, regex.following(match, searched));
}

function result(self: MatchValue, replacement: string): string {
  const { match, regex, text: searched } = self;
  if (!match) throw notSupported('Result cannot be called on a failed Match.');
  const replaced = regex.replace(searched, replacement, 1, regex.beginOf(match));
  return replaced.slice(match.index, replaced.length - (searched.length - match.index - match.value.length));
}

interface Collection extends NetObject {
  readonly items: readonly Value[];
}

function collectionType(name: string, element: string, extra: Partial<NetType<any>> = {}): NetType<any> {
  return {
    name: `${own}.${name}`,
    kind: 'class',
    abstract: true,
    interfaces: [
      `System.Collections.Generic.IList\`1[${own}.${element}]`,
      `System.Collections.Generic.IEnumerable\`1[${own}.${element}]`,
      'System.Collections.IList',
      'System.Collections.ICollection',
      'System.Collections.IEnumerable',
    ],
    indexerDefinition: `${own}.${element} Item(int i) {get;}`,
    properties: {
      IsReadOnly: { type: 'bool', get: () => true },
      Count: { type: 'int', get: (self: Collection) => self.items.length },
      IsSynchronized: { type: 'bool', get: () => false },
      SyncRoot: { type: 'System.Object', get: (self: Collection) => self },
      ...extra.properties,
    },
    methods: {
      ...methodsOf<Collection>({
        'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.items),
        'void CopyTo(array array, int arrayIndex)': (self, [target, at]) => copyTo(self.items, target, at),
      }),
      ...extra.methods,
    },
    enumerate: (self: Collection) => self.items,
    getIndex: extra.getIndex ?? ((self: Collection, index, session) => self.items[place(index, self.items.length, session)]),
  };
}

/** A group by number or name; one that is not there did not succeed. */
function groupAt(self: GroupCollection, index: Value, session: Session): Value {
  const { regex, match } = self.match;
  if (match === undefined && index !== 0 && index !== '0') return new GroupValue(String(index), undefined);
  const name = typeof index === 'string' ? index : undefined;
  const number = name === undefined ? (convertTo(index, knownType('System.Int32'), session) as number) : undefined;
  const place = name === undefined ? regex.groupNumbers.indexOf(number!) : regex.groupNames.indexOf(name);
  return self.items[place] ?? new GroupValue(name ?? String(number), undefined);
}

/** What matching a regular expression gives (https://learn.microsoft.com/dotnet/api/system.text.regularexpressions). */
export default [
  {
    name: `${own}.Capture`,
    kind: 'class',
    abstract: true,
    properties: captureProperties,
    methods: methodsOf<NetObject>({ 'string ToString()': text }),
    toText: text,
  },
  { name: `${own}.Group`, kind: 'class', base: `${own}.Capture`, abstract: true, properties: { ...groupProperties, ...captureProperties } },
  {
    name: `${own}.Match`,
    kind: 'class',
    base: `${own}.Group`,
    abstract: true,
    properties: {
      Groups: { type: `${own}.GroupCollection`, get: (self: MatchValue) => new GroupCollection(self) },
      ...groupProperties,
      ...captureProperties,
    },
    methods: methodsOf<MatchValue>({
      [`${own}.Match NextMatch()`]: nextMatch,
      'string Result(string replacement)': (self, [replacement]) => result(self, replacement),
    }),
  },
  collectionType('MatchCollection', 'Match'),
  collectionType('CaptureCollection', 'Capture'),
  collectionType('GroupCollection', 'Group', {
    properties: {
      Keys: { type: 'System.Object', edition: '7.6', get: (self: GroupCollection) => typedArray([...self.match.regex.groupNames], 'System.String') },
      Values: { type: 'System.Object', edition: '7.6', get: (self: GroupCollection) => [...self.items] },
    },
    methods: methodsOf<GroupCollection>(
      {},
      {
        'bool ContainsKey(string key)': (self, [key]) => self.match.regex.groupNames.includes(key),
        [`bool TryGetValue(string key, [ref] ${own}.Group value)`]: (self, [key, result], session) => {
          const found = self.match.regex.groupNames.includes(key);
          result.value = found ? groupAt(self, key, session) : null;
          return found;
        },
      },
    ),
    getIndex: groupAt,
  }),
] as NetType<any>[];
