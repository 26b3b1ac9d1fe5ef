import { convertTo } from '../runtime/convert/convert-to.ts';
import { netText } from '../runtime/convert/net-text.ts';
import { typeOfText } from '../runtime/members/type-of-text.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import { closeType, findDefinition, knownType, typeOf } from '../runtime/types/types.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { netCompare } from './collections/net-compare.ts';
import { netEquals } from './equality.ts';

/** System.Tuple and System.ValueTuple. */
export class Tuple extends NetObject {
  override readonly type: TypeValue;
  readonly items: Value[];

  constructor(type: TypeValue, items: Value[]) {
    super();
    this.type = type;
    this.items = items;
  }

  get typeName() {
    return this.type.definition.name;
  }
}

/** A tuple of `System.Tuple` or `System.ValueTuple`; its types are those of the items when they are not said. */
export function makeTuple(name: string, items: Value[], types?: string[]): Tuple {
  const typeArguments = items.map((item, index) => (types ? typeOfText(types[index])! : (typeOf(item) ?? knownType('System.Object'))));
  return new Tuple(closeType(findDefinition(`${name}\`${items.length}`)!, typeArguments), items);
}

const text = (self: Tuple) => `(${self.items.map((item) => netText(item)).join(', ')})`;

function tupleType(name: string, count: number): NetType<Tuple> {
  const isValue = name === 'System.ValueTuple';
  const parameters = Array.from({ length: count }, (_, index) => `T${index + 1}`);
  const properties: Record<string, PropertyDefinition<Tuple>> = {};
  for (const [index, parameter] of parameters.entries()) {
    properties[`Item${index + 1}`] = {
      type: parameter,
      kind: isValue ? 'Field' : 'Property',
      get: (self) => self.items[index],
      ...(isValue && {
        set: (self: Tuple, value: Value) => {
          self.items[index] = value;
        },
      }),
    };
  }
  const length: PropertyDefinition<Tuple> = { type: 'int', get: (self) => self.items.length };
  const own = `${name}[${parameters.join(',')}]`;
  return {
    name: `${name}\`${count}`,
    kind: isValue ? 'struct' : 'class',
    typeParameters: parameters,
    interfaces: ['System.IComparable', 'System.Collections.IStructuralEquatable', 'System.Collections.IStructuralComparable'],
    // ITuple: by number, from the end where it is negative, `$null` outside.
    getIndex: (self, index, session) => self.items.at(convertTo(index, knownType('System.Int32'), session) as number) ?? null,
    // Length is a property; the items of a ValueTuple are fields, which come after properties.
    properties: isValue ? { Length: length, ...properties } : { ...properties, Length: length },
    methods: methodsOf<Tuple>({
      'string ToString()': text,
      'bool Equals(System.Object obj)': (self, [other]) => equal(self, other),
    }),
    constructors: constructorsOf({
      [`${own} new(${parameters.map((parameter, index) => `${parameter} item${index + 1}`).join(', ')})`]: (_, items, _session, type) =>
        new Tuple(type, items),
    }),
    toText: text,
    compare: (self, other) => {
      if (!(other instanceof Tuple) || other.type !== self.type) return undefined;
      for (const [index, item] of self.items.entries()) {
        const result = netCompare(item, other.items[index]);
        if (result !== 0) return result;
      }
      return 0;
    },
    equals: equal,
  };
}

function equal(self: Tuple, other: Value): boolean {
  return other instanceof Tuple && other.type === self.type && self.items.every((item, index) => netEquals(item, other.items[index]));
}

function factoryType(name: string): NetType {
  const overloads = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7].map((count) => {
      const parameters = Array.from({ length: count }, (_, index) => `T${index + 1}`);
      const list = parameters.map((parameter, index) => `${parameter} item${index + 1}`).join(', ');
      return [`${name}[${parameters.join(',')}] Create[${parameters.join(', ')}](${list})`, (_: undefined, items: Value[]) => makeTuple(name, items)];
    }),
  );
  return { name, kind: 'class', abstract: true, staticMethods: methodsOf<undefined>(overloads) };
}

/** Tuple types of up to seven items. */
export default [
  ...['System.Tuple', 'System.ValueTuple'].flatMap((name) => [factoryType(name), ...[1, 2, 3, 4, 5, 6, 7].map((count) => tupleType(name, count))]),
] as NetType<any>[];
