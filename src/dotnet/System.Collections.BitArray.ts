import { convertTo } from '../runtime/convert/convert-to.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { knownType } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { NetObject, type Value } from '../runtime/values/value.ts';
import { argument, checkIndex, checkNotNegative } from './argument-exceptions.ts';
import { copyTo } from './collections/list-operations.ts';
import { bytesOf } from './text/byte-array.ts';

class BitArray extends NetObject {
  readonly typeName = 'System.Collections.BitArray';
  bits: boolean[];

  constructor(bits: boolean[]) {
    super();
    this.bits = bits;
  }
}

function combine(self: BitArray, other: BitArray, operation: (left: boolean, right: boolean) => boolean): BitArray {
  if (self.bits.length !== other.bits.length) throw argument('Array lengths must be the same.');
  self.bits = self.bits.map((bit, at) => operation(bit, other.bits[at]));
  return self;
}

const own = 'System.Collections.BitArray';

export default defineType<BitArray>({
  name: own,
  kind: 'class',
  interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.collections.bitarray',
  indexerDefinition: 'bool Item(int index) {get;set;}',
  properties: {
    Length: {
      type: 'int',
      get: (self) => self.bits.length,
      set: (self, value) => {
        checkNotNegative(value as number, 'value');
        self.bits = Array.from({ length: value as number }, (_, at) => self.bits[at] ?? false);
      },
    },
    Count: { type: 'int', get: (self) => self.bits.length },
    SyncRoot: { type: 'System.Object', get: (self) => self },
    IsSynchronized: { type: 'bool', get: () => false },
    IsReadOnly: { type: 'bool', get: () => false },
  },
  methods: methodsOf<BitArray>({
    [`${own} And(${own} value)`]: (self, [other]) => combine(self, other, (left, right) => left && right),
    [`${own} Or(${own} value)`]: (self, [other]) => combine(self, other, (left, right) => left || right),
    [`${own} Xor(${own} value)`]: (self, [other]) => combine(self, other, (left, right) => left !== right),
    [`${own} Not()`]: (self) => {
      self.bits = self.bits.map((bit) => !bit);
      return self;
    },
    'System.Object Clone()': (self) => new BitArray([...self.bits]),
    'void CopyTo(array array, int index)': (self, [target, at]) => copyTo(self.bits as Value[], target, at),
    'bool Get(int index)': (self, [at]) => {
      checkIndex(at, self.bits.length);
      return self.bits[at];
    },
    'void Set(int index, bool value)': (self, [at, value]) => {
      checkIndex(at, self.bits.length);
      self.bits[at] = value;
    },
    'void SetAll(bool value)': (self, [value]) => void self.bits.fill(value),
    'System.Collections.IEnumerator GetEnumerator()': (self) => new Enumerator(self.bits),
  }),
  constructors: constructorsOf({
    [`${own} new(int length)`]: (_, [length], session) => {
      checkNotNegative(length, 'length');
      session.checkAllocation(length);
      return new BitArray(new Array<boolean>(length).fill(false));
    },
    [`${own} new(int length, bool defaultValue)`]: (_, [length, value], session) => {
      checkNotNegative(length, 'length');
      session.checkAllocation(length);
      return new BitArray(new Array<boolean>(length).fill(value));
    },
    [`${own} new(byte[] bytes)`]: (_, [bytes]) =>
      new BitArray([...bytesOf(bytes)].flatMap((byte) => Array.from({ length: 8 }, (__, at) => ((byte >> at) & 1) === 1))),
    [`${own} new(bool[] values)`]: (_, [values]) => new BitArray([...values]),
    [`${own} new(${own} bits)`]: (_, [other]) => new BitArray([...other.bits]),
  }),
  enumerate: (self) => self.bits,
  getIndex: (self, index, session) => {
    const at = convertTo(index, knownType('System.Int32'), session) as number;
    checkIndex(at, self.bits.length);
    return self.bits[at];
  },
  setIndex: (self, index, value, session) => {
    const at = convertTo(index, knownType('System.Int32'), session) as number;
    checkIndex(at, self.bits.length);
    self.bits[at] = convertTo(value, knownType('System.Boolean'), session) as boolean;
  },
  alsoHas: ['LeftShift', 'RightShift', 'HasAllSet', 'HasAnySet'],
});
