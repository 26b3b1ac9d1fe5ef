import { convertTo } from '../runtime/convert/convert-to.ts';
import { defaultOf } from '../runtime/members/default-of.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { type MethodsBySignature, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { closeType, findDefinition, isInstanceOf, knownType, typeOf } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { NetException } from '../runtime/values/errors.ts';
import { GenericDictionary } from '../runtime/values/generic-dictionary.ts';
import { ListObject } from '../runtime/values/list-object.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import { argument, argumentNull, checkNotNegative, invalidOperation, outOfRange } from './argument-exceptions.ts';
import { type Compare, comparerOf } from './collections/comparer.ts';
import { ignoresKeyCase } from './collections/dictionary-type.ts';
import { netCompare } from './collections/net-compare.ts';
import { SetObject } from './collections/set-object.ts';
import type { ScriptDelegate } from './delegates.ts';
import { netEquals } from './equality.ts';
import { itemsOf, noElements } from './linq/elements.ts';
import { numberMethods } from './linq/number-methods.ts';
import { elementTypeOfItems, Grouping, OrderedSequence, Sequence } from './linq/sequence.ts';

const iterator = 'System.Linq.Iterator`1';
const generic = 'System.Collections.Generic';
const many = `${generic}.IEnumerable`;

/** A sequence of the elements of a source, or of some of them. */
const like = (source: Value, items: Value[]) => new Sequence(iterator, elementTypeOfItems(source, itemsOf(source)), items);

/** A sequence of what a delegate returns. */
const made = (delegate: ScriptDelegate, items: Value[]) => new Sequence(iterator, delegate.type.typeArguments.at(-1)!, items);

const holds = (delegate: ScriptDelegate, item: Value, session: Session) => delegate.call([item], session) === true;
const filtered = (source: Value, delegate: ScriptDelegate, session: Session) => itemsOf(source).filter((item) => holds(delegate, item, session));

const castFailure = (item: Value, type: TypeValue) =>
  new NetException(
    'System.InvalidCastException',
    item === null
      ? 'Null object cannot be converted to a value type.'
      : `Unable to cast object of type '${typeOf(item)?.fullName}' to type '${type.fullName}'.`,
  );

const noMatch = () => invalidOperation('Sequence contains no matching element');

function oneOf(items: readonly Value[], none: () => unknown, several: string): Value {
  if (items.length === 0) throw none();
  if (items.length > 1) throw invalidOperation(several);
  return items[0];
}

const defaultFor = (source: Value) => {
  const type = elementTypeOfItems(source, itemsOf(source));
  return type.definition.kind === 'struct' ? defaultOf(type) : null;
};

/** Elements once each, in the order in which they come. */
function distinct(items: readonly Value[], key: (item: Value) => Value = (item) => item, ignoreCase = false): Value[] {
  const seen = new SetObject(closeType(findDefinition(`${generic}.HashSet\`1`)!, [knownType('System.Object')]), ignoreCase);
  return items.filter((item) => seen.add(key(item)));
}

const has = (items: readonly Value[], value: Value, ignoreCase = false) =>
  items.some((item) =>
    ignoreCase && typeof item === 'string' && typeof value === 'string' ? item.toLowerCase() === value.toLowerCase() : netEquals(item, value),
  );

function byKey(delegate: ScriptDelegate, comparer: Value, descending: boolean, session: Session): Compare {
  const compare = comparerOf(comparer, session);
  const keys = new Map<Value, Value>();
  const keyOf = (item: Value) => {
    if (!keys.has(item)) keys.set(item, delegate.call([item], session));
    return keys.get(item)!;
  };
  return (left, right) => (descending ? compare(keyOf(right), keyOf(left)) : compare(keyOf(left), keyOf(right)));
}

function ordered(source: Value, compare: Compare): OrderedSequence {
  const items = itemsOf(source);
  return new OrderedSequence(elementTypeOfItems(source, items), items, compare);
}

function thenBy(source: Value, compare: Compare): OrderedSequence {
  if (!(source instanceof OrderedSequence)) throw argumentNull('source');
  return ordered(source, (left, right) => source.compare(left, right) || compare(left, right));
}

function groups(source: Value, key: ScriptDelegate, session: Session): Sequence {
  const items = itemsOf(source);
  const keyType = key.type.typeArguments.at(-1)!;
  const element = elementTypeOfItems(source, items);
  const found: Grouping[] = [];
  for (const item of items) {
    const value = key.call([item], session);
    let group = found.find((each) => netEquals(each.key, value));
    if (!group) {
      group = new Grouping(value, keyType, element);
      found.push(group);
    }
    group.items.push(item);
  }
  return new Sequence(iterator, knownType('System.Object'), found);
}

function dictionary(source: Value, key: ScriptDelegate, value: ScriptDelegate | undefined, session: Session): GenericDictionary {
  const items = itemsOf(source);
  const valueType = value ? value.type.typeArguments.at(-1)! : elementTypeOfItems(source, items);
  const type = closeType(findDefinition(`${generic}.Dictionary\`2`)!, [key.type.typeArguments.at(-1)!, valueType]);
  const result = new GenericDictionary(type);
  for (const item of items) {
    const name = key.call([item], session);
    if (result.has(name)) throw argument(`An item with the same key has already been added. Key: ${String(name)}`);
    result.set(name, value ? value.call([item], session) : item);
  }
  return result;
}

const best = (items: readonly Value[], sign: 1 | -1): Value => {
  if (items.length === 0) throw noElements();
  return items.reduce((most, item) => (netCompare(item, most) * sign > 0 ? item : most));
};

function zip(first: Value, second: Value, combine: (left: Value, right: Value) => Value): Value[] {
  const others = itemsOf(second, 'second');
  return itemsOf(first, 'first')
    .slice(0, others.length)
    .map((item, at) => combine(item, others[at]));
}

const source = `${many}[TSource] source`;
const predicate = 'System.Func[TSource,bool] predicate';
const keySelector = 'System.Func[TSource,TKey] keySelector';
const comparer = `${generic}.IEqualityComparer[TSource] comparer`;
const order = `${generic}.IComparer[TKey] comparer`;
const two = `${many}[TSource] first, ${many}[TSource] second`;

const sorting: MethodsBySignature<undefined> = {};
for (const [name, put] of [
  ['OrderBy', ordered],
  ['ThenBy', thenBy],
] as const) {
  const from = name === 'OrderBy' ? source : 'System.Linq.IOrderedEnumerable[TSource] source';
  for (const descending of [false, true]) {
    const method = `System.Linq.IOrderedEnumerable[TSource] ${name}${descending ? 'Descending' : ''}[TSource,TKey](${from}, ${keySelector}`;
    sorting[`${method})`] = (_, [items, key], session) => put(items, byKey(key, null, descending, session));
    sorting[`${method}, ${order})`] = (_, [items, key, by], session) => put(items, byKey(key, by, descending, session));
  }
}

const methods: MethodsBySignature<undefined> = {
  ...numberMethods,
  ...sorting,
  [`TSource Aggregate[TSource](${source}, System.Func[TSource,TSource,TSource] func)`]: (_, [from, step], session) => {
    const items = itemsOf(from);
    if (items.length === 0) throw noElements();
    return items.reduce((total, item) => step.call([total, item], session));
  },
  [`TAccumulate Aggregate[TSource,TAccumulate](${source}, TAccumulate seed, System.Func[TAccumulate,TSource,TAccumulate] func)`]: (
    _,
    [from, seed, step],
    session,
  ) => itemsOf(from).reduce((total: Value, item) => step.call([total, item], session), seed),
  [`bool All[TSource](${source}, ${predicate})`]: (_, [from, test], session) => itemsOf(from).every((item) => holds(test, item, session)),
  [`bool Any[TSource](${source})`]: (_, [from]) => itemsOf(from).length > 0,
  [`bool Any[TSource](${source}, ${predicate})`]: (_, [from, test], session) => itemsOf(from).some((item) => holds(test, item, session)),
  [`${many}[TSource] Append[TSource](${source}, TSource element)`]: (_, [from, item]) => like(from, [...itemsOf(from), item]),
  [`${many}[TSource] Prepend[TSource](${source}, TSource element)`]: (_, [from, item]) => like(from, [item, ...itemsOf(from)]),
  [`${many}[TSource] AsEnumerable[TSource](${source})`]: (_, [from]) => from,
  [`${many}[TSource] Concat[TSource](${two})`]: (_, [first, second]) => like(first, [...itemsOf(first, 'first'), ...itemsOf(second, 'second')]),
  [`bool Contains[TSource](${source}, TSource value)`]: (_, [from, value]) => has(itemsOf(from), value),
  [`bool Contains[TSource](${source}, TSource value, ${comparer})`]: (_, [from, value, by]) => has(itemsOf(from), value, ignoresKeyCase(by)),
  [`int Count[TSource](${source})`]: (_, [from]) => itemsOf(from).length,
  [`int Count[TSource](${source}, ${predicate})`]: (_, [from, test], session) => filtered(from, test, session).length,
  [`long LongCount[TSource](${source})`]: (_, [from]) => BigInt(itemsOf(from).length),
  [`${many}[TSource] DefaultIfEmpty[TSource](${source})`]: (_, [from]) => {
    const items = itemsOf(from);
    return like(from, items.length > 0 ? items : [defaultFor(from)]);
  },
  [`${many}[TSource] Distinct[TSource](${source})`]: (_, [from]) => like(from, distinct(itemsOf(from))),
  [`${many}[TSource] Distinct[TSource](${source}, ${comparer})`]: (_, [from, by]) =>
    like(from, distinct(itemsOf(from), undefined, ignoresKeyCase(by))),
  [`TSource ElementAt[TSource](${source}, int index)`]: (_, [from, at]) => {
    const items = itemsOf(from);
    if (at < 0 || at >= items.length)
      throw outOfRange('Index was out of range. Must be non-negative and less than the size of the collection.', 'index');
    return items[at];
  },
  [`TSource ElementAtOrDefault[TSource](${source}, int index)`]: (_, [from, at]) => itemsOf(from)[at] ?? defaultFor(from),
  // The type arguments of these cannot be inferred, they are always said: [Linq.Enumerable]::Cast[int]($list).
  [`${many}[TResult] Cast[TResult](System.Collections.IEnumerable source)`]: (_, [from], session, __, types) => {
    const [type] = types!;
    const items = itemsOf(from);
    for (const item of items) if (!isInstanceOf(item, type)) throw castFailure(item, type);
    return new Sequence(
      iterator,
      type,
      items.map((item) => convertTo(item, type, session)),
    );
  },
  [`${many}[TResult] OfType[TResult](System.Collections.IEnumerable source)`]: (_, [from], __, ___, types) =>
    new Sequence(
      iterator,
      types![0],
      itemsOf(from).filter((item) => isInstanceOf(item, types![0])),
    ),
  [`${many}[TResult] Empty[TResult]()`]: (_, __, ___, ____, types) => asTypedArray([], types![0]),
  [`${many}[TSource] Except[TSource](${two})`]: (_, [first, second]) => {
    const others = itemsOf(second, 'second');
    return like(first, distinct(itemsOf(first, 'first').filter((item) => !has(others, item))));
  },
  [`${many}[TSource] Except[TSource](${two}, ${comparer})`]: (_, [first, second, by]) => {
    const others = itemsOf(second, 'second');
    return like(
      first,
      distinct(
        itemsOf(first, 'first').filter((item) => !has(others, item, ignoresKeyCase(by))),
        undefined,
        ignoresKeyCase(by),
      ),
    );
  },
  [`${many}[TSource] Intersect[TSource](${two})`]: (_, [first, second]) => {
    const others = itemsOf(second, 'second');
    return like(first, distinct(itemsOf(first, 'first').filter((item) => has(others, item))));
  },
  [`${many}[TSource] Intersect[TSource](${two}, ${comparer})`]: (_, [first, second, by]) => {
    const others = itemsOf(second, 'second');
    return like(
      first,
      distinct(
        itemsOf(first, 'first').filter((item) => has(others, item, ignoresKeyCase(by))),
        undefined,
        ignoresKeyCase(by),
      ),
    );
  },
  [`${many}[TSource] Union[TSource](${two})`]: (_, [first, second]) =>
    like(first, distinct([...itemsOf(first, 'first'), ...itemsOf(second, 'second')])),
  [`${many}[TSource] Union[TSource](${two}, ${comparer})`]: (_, [first, second, by]) =>
    like(first, distinct([...itemsOf(first, 'first'), ...itemsOf(second, 'second')], undefined, ignoresKeyCase(by))),
  [`TSource First[TSource](${source})`]: (_, [from]) => {
    const items = itemsOf(from);
    if (items.length === 0) throw noElements();
    return items[0];
  },
  [`TSource First[TSource](${source}, ${predicate})`]: (_, [from, test], session) => {
    const items = filtered(from, test, session);
    if (items.length === 0) throw noMatch();
    return items[0];
  },
  [`TSource FirstOrDefault[TSource](${source})`]: (_, [from]) => itemsOf(from)[0] ?? defaultFor(from),
  [`TSource FirstOrDefault[TSource](${source}, ${predicate})`]: (_, [from, test], session) => filtered(from, test, session)[0] ?? defaultFor(from),
  [`TSource Last[TSource](${source})`]: (_, [from]) => {
    const items = itemsOf(from);
    if (items.length === 0) throw noElements();
    return items.at(-1);
  },
  [`TSource Last[TSource](${source}, ${predicate})`]: (_, [from, test], session) => {
    const items = filtered(from, test, session);
    if (items.length === 0) throw noMatch();
    return items.at(-1);
  },
  [`TSource LastOrDefault[TSource](${source})`]: (_, [from]) => itemsOf(from).at(-1) ?? defaultFor(from),
  [`TSource LastOrDefault[TSource](${source}, ${predicate})`]: (_, [from, test], session) => filtered(from, test, session).at(-1) ?? defaultFor(from),
  [`TSource Single[TSource](${source})`]: (_, [from]) => oneOf(itemsOf(from), noElements, 'Sequence contains more than one element'),
  [`TSource Single[TSource](${source}, ${predicate})`]: (_, [from, test], session) =>
    oneOf(filtered(from, test, session), noMatch, 'Sequence contains more than one matching element'),
  [`TSource SingleOrDefault[TSource](${source})`]: (_, [from]) => {
    const items = itemsOf(from);
    return items.length === 0 ? defaultFor(from) : oneOf(items, noElements, 'Sequence contains more than one element');
  },
  [`${many}[System.Linq.IGrouping[TKey,TSource]] GroupBy[TSource,TKey](${source}, ${keySelector})`]: (_, [from, key], session) =>
    groups(from, key, session),
  [`TSource Max[TSource](${source})`]: (_, [from]) => best(itemsOf(from), 1),
  [`TSource Min[TSource](${source})`]: (_, [from]) => best(itemsOf(from), -1),
  [`TResult Max[TSource,TResult](${source}, System.Func[TSource,TResult] selector)`]: (_, [from, selector], session) =>
    best(
      itemsOf(from).map((item) => selector.call([item], session)),
      1,
    ),
  [`TResult Min[TSource,TResult](${source}, System.Func[TSource,TResult] selector)`]: (_, [from, selector], session) =>
    best(
      itemsOf(from).map((item) => selector.call([item], session)),
      -1,
    ),
  [`${many}[int] Range(int start, int count)`]: (_, [start, count], session) => {
    checkNotNegative(count, 'count');
    session.checkAllocation(count);
    return new Sequence(
      iterator,
      knownType('System.Int32'),
      Array.from({ length: count }, (__, at) => start + at),
    );
  },
  [`${many}[TResult] Repeat[TResult](TResult element, int count)`]: (_, [element, count], session) => {
    checkNotNegative(count, 'count');
    session.checkAllocation(count);
    return new Sequence(iterator, typeOf(element) ?? knownType('System.Object'), new Array<Value>(count).fill(element));
  },
  [`${many}[TSource] Reverse[TSource](${source})`]: (_, [from]) => like(from, itemsOf(from).reverse()),
  [`${many}[TResult] Select[TSource,TResult](${source}, System.Func[TSource,TResult] selector)`]: (_, [from, selector], session) =>
    made(
      selector,
      itemsOf(from).map((item) => selector.call([item], session)),
    ),
  [`${many}[TResult] SelectMany[TSource,TResult](${source}, System.Func[TSource,${many}[TResult]] selector)`]: (_, [from, selector], session) => {
    const items = itemsOf(from).flatMap((item) => itemsOf(selector.call([item], session)));
    return new Sequence(iterator, elementTypeOfItems(null, items), items);
  },
  [`bool SequenceEqual[TSource](${two})`]: (_, [first, second]) => {
    const items = itemsOf(first, 'first');
    const others = itemsOf(second, 'second');
    return items.length === others.length && items.every((item, at) => netEquals(item, others[at]));
  },
  [`${many}[TSource] Skip[TSource](${source}, int count)`]: (_, [from, count]) => like(from, itemsOf(from).slice(Math.max(0, count))),
  [`${many}[TSource] SkipLast[TSource](${source}, int count)`]: (_, [from, count]) => {
    const items = itemsOf(from);
    return like(from, items.slice(0, Math.max(0, items.length - Math.max(0, count))));
  },
  [`${many}[TSource] SkipWhile[TSource](${source}, ${predicate})`]: (_, [from, test], session) => {
    const items = itemsOf(from);
    const at = items.findIndex((item) => !holds(test, item, session));
    return like(from, at < 0 ? [] : items.slice(at));
  },
  [`${many}[TSource] Take[TSource](${source}, int count)`]: (_, [from, count]) => like(from, itemsOf(from).slice(0, Math.max(0, count))),
  [`${many}[TSource] TakeLast[TSource](${source}, int count)`]: (_, [from, count]) => like(from, count > 0 ? itemsOf(from).slice(-count) : []),
  [`${many}[TSource] TakeWhile[TSource](${source}, ${predicate})`]: (_, [from, test], session) => {
    const items = itemsOf(from);
    const at = items.findIndex((item) => !holds(test, item, session));
    return like(from, at < 0 ? items : items.slice(0, at));
  },
  [`TSource[] ToArray[TSource](${source})`]: (_, [from]) => {
    const items = itemsOf(from);
    return asTypedArray(items, elementTypeOfItems(from, items));
  },
  [`${generic}.List[TSource] ToList[TSource](${source})`]: (_, [from]) => {
    const items = itemsOf(from);
    return new ListObject(closeType(findDefinition(`${generic}.List\`1`)!, [elementTypeOfItems(from, items)]), items);
  },
  [`${generic}.HashSet[TSource] ToHashSet[TSource](${source})`]: (_, [from]) => setOf(from, false),
  [`${generic}.HashSet[TSource] ToHashSet[TSource](${source}, ${comparer})`]: (_, [from, by]) => setOf(from, ignoresKeyCase(by)),
  [`${generic}.Dictionary[TKey,TSource] ToDictionary[TSource,TKey](${source}, ${keySelector})`]: (_, [from, key], session) =>
    dictionary(from, key, undefined, session),
  [`${generic}.Dictionary[TKey,TElement] ToDictionary[TSource,TKey,TElement](${source}, ${keySelector}, System.Func[TSource,TElement] elementSelector)`]:
    (_, [from, key, value], session) => dictionary(from, key, value, session),
  [`${many}[TSource] Where[TSource](${source}, ${predicate})`]: (_, [from, test], session) => like(from, filtered(from, test, session)),
  [`${many}[TSource] Where[TSource](${source}, System.Func[TSource,int,bool] predicate)`]: (_, [from, test], session) =>
    like(
      from,
      itemsOf(from).filter((item, at) => test.call([item, at], session) === true),
    ),
  [`${many}[TResult] Zip[TFirst,TSecond,TResult](${many}[TFirst] first, ${many}[TSecond] second, System.Func[TFirst,TSecond,TResult] resultSelector)`]:
    (_, [first, second, combine], session) =>
      made(
        combine,
        zip(first, second, (left, right) => combine.call([left, right], session)),
      ),
};

/** What only .NET has. */
const newer: MethodsBySignature<undefined> = {
  [`${many}[TSource] DistinctBy[TSource,TKey](${source}, ${keySelector})`]: (_, [from, key], session) =>
    like(
      from,
      distinct(itemsOf(from), (item) => key.call([item], session)),
    ),
  [`TSource MaxBy[TSource,TKey](${source}, ${keySelector})`]: (_, [from, key], session) => extreme(from, key, 1, session),
  [`TSource MinBy[TSource,TKey](${source}, ${keySelector})`]: (_, [from, key], session) => extreme(from, key, -1, session),
  [`${many}[TSource[]] Chunk[TSource](${source}, int size)`]: (_, [from, size]) => {
    if (size < 1) throw outOfRange('Specified argument was out of the range of valid values.', 'size');
    const items = itemsOf(from);
    const type = elementTypeOfItems(from, items);
    const chunks: Value[] = [];
    for (let at = 0; at < items.length; at += size) chunks.push(asTypedArray(items.slice(at, at + size), type));
    return new Sequence(iterator, knownType('System.Object'), chunks);
  },
};

function extreme(from: Value, key: ScriptDelegate, sign: 1 | -1, session: Session): Value {
  const pairs = itemsOf(from).map((item) => ({ item, key: key.call([item], session) }));
  if (pairs.length === 0) throw noElements();
  return pairs.reduce((most, pair) => (netCompare(pair.key, most.key) * sign > 0 ? pair : most)).item;
}

function setOf(from: Value, ignoreCase: boolean): SetObject {
  const items = itemsOf(from);
  const set = new SetObject(closeType(findDefinition(`${generic}.HashSet\`1`)!, [elementTypeOfItems(from, items)]), ignoreCase);
  for (const item of items) set.add(item);
  return set;
}

const sequenceType = (name: string, interfaces: readonly string[] = []): NetType<Sequence> => ({
  name,
  kind: 'class',
  abstract: true,
  typeParameters: ['T'],
  interfaces: [`${many}\`1`, 'System.Collections.IEnumerable', ...interfaces],
  methods: methodsOf<Sequence>({ 'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.items) }),
  enumerate: (self) => self.items,
});

export default [
  {
    name: 'System.Linq.Enumerable',
    kind: 'class',
    abstract: true,
    source: 'https://learn.microsoft.com/dotnet/api/system.linq.enumerable',
    staticMethods: methodsOf<undefined>(methods, newer),
    alsoHas: ['GroupJoin', 'Join', 'ToLookup', 'TryGetNonEnumeratedCount', 'UnionBy', 'ExceptBy', 'IntersectBy', 'AggregateBy', 'CountBy', 'Index'],
  },
  sequenceType(iterator),
  sequenceType('System.Linq.OrderedEnumerable`1', ['System.Linq.IOrderedEnumerable`1']),
  { name: 'System.Linq.IOrderedEnumerable`1', kind: 'interface', typeParameters: ['T'] },
  { name: 'System.Linq.IGrouping`2', kind: 'interface', typeParameters: ['TKey', 'TElement'] },
  {
    name: 'System.Linq.Grouping`2',
    kind: 'class',
    abstract: true,
    typeParameters: ['TKey', 'TElement'],
    interfaces: ['System.Linq.IGrouping`2', 'System.Collections.IEnumerable'],
    properties: {
      Key: { type: 'System.Object', get: (self: Grouping) => self.key },
      Count: { type: 'int', get: (self: Grouping) => self.items.length },
    },
    enumerate: (self: Grouping) => self.items,
  },
] as NetType<any>[];
