import { SeededRandom, sessionRandom } from '../runtime/random.ts';
import type { Session } from '../runtime/session.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { Double, Single, SmallInteger } from '../runtime/values/numbers.ts';
import { asTypedArray, elementTypeOf, NetObject, type Value } from '../runtime/values/value.ts';
import { argumentNull, checkNotNegative, outOfRange } from './argument-exceptions.ts';

class RandomObject extends NetObject {
  readonly source: SeededRandom;

  constructor(source: SeededRandom) {
    super();
    this.source = source;
  }

  get typeName() {
    return 'System.Random';
  }
}

function between(self: RandomObject, low: number, high: number): number {
  if (low > high) throw outOfRange("'minValue' cannot be greater than maxValue.", 'minValue');
  const range = high - low;
  return Math.trunc((range <= 2_147_483_647 ? self.source.double() : self.source.wide()) * range) + low;
}

function wideBetween(self: RandomObject, low: bigint, high: bigint): bigint {
  if (low > high) throw outOfRange("'minValue' cannot be greater than maxValue.", 'minValue');
  const bits = (BigInt(self.source.next()) << 31n) | BigInt(self.source.next());
  return high === low ? low : low + (bits % (high - low));
}

const unseeded = (session: Session) => new RandomObject(sessionRandom(session));

function shuffle(self: RandomObject, values: Value[]): void {
  for (let at = values.length - 1; at > 0; at--) {
    const other = between(self, 0, at + 1);
    [values[at], values[other]] = [values[other], values[at]];
  }
}

export default defineType<RandomObject>({
  name: 'System.Random',
  kind: 'class',
  source: 'https://learn.microsoft.com/dotnet/api/system.random',
  methods: methodsOf<RandomObject>(
    {
      'int Next()': (self) => self.source.next(),
      'int Next(int maxValue)': (self, [high]) => {
        checkNotNegative(high, 'maxValue');
        return Math.trunc(self.source.double() * high);
      },
      'int Next(int minValue, int maxValue)': (self, [low, high]) => between(self, low, high),
      'double NextDouble()': (self) => new Double(self.source.double()),
      'void NextBytes(byte[] buffer)': (self, [buffer]) => {
        if (buffer === null) throw argumentNull('buffer');
        for (let at = 0; at < buffer.length; at++) buffer[at] = new SmallInteger('System.Byte', self.source.next() & 0xff);
      },
    },
    {
      'long NextInt64()': (self) => wideBetween(self, 0n, 9_223_372_036_854_775_807n),
      'long NextInt64(long maxValue)': (self, [high]) => {
        checkNotNegative(high, 'maxValue');
        return wideBetween(self, 0n, high);
      },
      'long NextInt64(long minValue, long maxValue)': (self, [low, high]) => wideBetween(self, low, high),
      'float NextSingle()': (self) => new Single(Math.min(self.source.double(), 0.99999994)),
      'void Shuffle[T](T[] values)': (self, [values]) => shuffle(self, values),
      'T[] GetItems[T](T[] choices, int length)': (self, [choices, length]) => {
        const items = Array.from({ length }, () => choices[between(self, 0, choices.length)] as Value);
        const element = elementTypeOf(choices);
        return element ? asTypedArray(items, element) : items;
      },
    },
  ),
  staticProperties: { Shared: { type: 'System.Random', edition: '7.6', get: (_, session) => unseeded(session) } },
  constructors: constructorsOf({
    'System.Random new()': (_, _args, session) => unseeded(session),
    'System.Random new(int Seed)': (_, [seed]) => new RandomObject(new SeededRandom(seed)),
  }),
});
