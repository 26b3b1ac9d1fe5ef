import type { NetType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetObject } from '../runtime/values/value.ts';
import { netCompare } from './collections/net-compare.ts';
import { netEquals } from './equality.ts';
import { hashCode } from './hash-code.ts';
import { compareText } from './text/string-comparison.ts';

/** The comparers that .NET takes where none is given. */
class DefaultComparer extends NetObject {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  get typeName() {
    return this.#name;
  }
}

const generic = 'System.Collections.Generic';

export default [
  {
    name: `${generic}.Comparer\`1`,
    kind: 'class',
    abstract: true,
    typeParameters: ['T'],
    interfaces: [`${generic}.IComparer\`1`, 'System.Collections.IComparer'],
    methods: methodsOf<DefaultComparer>({ 'int Compare(System.Object x, System.Object y)': (_, [left, right]) => netCompare(left, right) }),
    staticProperties: { Default: { type: 'System.Object', get: () => new DefaultComparer(`${generic}.Comparer\`1`) } },
    alsoHas: ['static Create'],
  },
  {
    name: `${generic}.EqualityComparer\`1`,
    kind: 'class',
    abstract: true,
    typeParameters: ['T'],
    interfaces: [`${generic}.IEqualityComparer\`1`, 'System.Collections.IEqualityComparer'],
    methods: methodsOf<DefaultComparer>({
      'bool Equals(System.Object x, System.Object y)': (_, [left, right]) => netEquals(left, right),
      'int GetHashCode(System.Object obj)': (_, [value], session) => hashCode(value, session),
    }),
    staticProperties: { Default: { type: 'System.Object', get: () => new DefaultComparer(`${generic}.EqualityComparer\`1`) } },
    alsoHas: ['static Create'],
  },
  {
    name: 'System.Collections.Comparer',
    kind: 'class',
    interfaces: ['System.Collections.IComparer'],
    methods: methodsOf<DefaultComparer>({ 'int Compare(System.Object a, System.Object b)': (_, [left, right]) => netCompare(left, right) }),
    staticProperties: {
      Default: { type: 'System.Collections.Comparer', kind: 'Field', get: () => new DefaultComparer('System.Collections.Comparer') },
      DefaultInvariant: { type: 'System.Collections.Comparer', kind: 'Field', get: () => new DefaultComparer('System.Collections.Comparer') },
    },
  },
  {
    name: 'System.Collections.CaseInsensitiveComparer',
    kind: 'class',
    interfaces: ['System.Collections.IComparer'],
    methods: methodsOf<DefaultComparer>({
      'int Compare(System.Object a, System.Object b)': (_, [left, right]) =>
        typeof left === 'string' && typeof right === 'string' ? compareText(left, right, 1) : netCompare(left, right),
    }),
    constructors: constructorsOf({
      'System.Collections.CaseInsensitiveComparer new()': () => new DefaultComparer('System.Collections.CaseInsensitiveComparer'),
    }),
    staticProperties: {
      Default: { type: 'System.Collections.CaseInsensitiveComparer', get: () => new DefaultComparer('System.Collections.CaseInsensitiveComparer') },
      DefaultInvariant: {
        type: 'System.Collections.CaseInsensitiveComparer',
        get: () => new DefaultComparer('System.Collections.CaseInsensitiveComparer'),
      },
    },
  },
] as NetType<any>[];
