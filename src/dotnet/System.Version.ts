import { defineType } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';
import { NetObject } from '../runtime/values/value.ts';
import { argument, argumentNull, checkNotNegative, formatException, overflow } from './argument-exceptions.ts';
import { hashCode } from './hash-code.ts';

/** System.Version: two to four numbers; those that are not said are -1. */
export class Version extends NetObject {
  readonly parts: readonly number[];

  constructor(parts: readonly number[]) {
    super();
    this.parts = parts;
  }

  get typeName() {
    return 'System.Version';
  }

  get equalityKey() {
    return this.text;
  }

  part(index: number): number {
    return this.parts[index] ?? -1;
  }

  get text(): string {
    return this.parts.join('.');
  }
}

function parse(text: string | null): Version {
  if (text === null) throw argumentNull('input');
  const pieces = text.split('.');
  if (pieces.length < 2 || pieces.length > 4) throw argument('Version string portion was too short or too long.', 'input');
  return new Version(
    pieces.map((piece) => {
      if (!/^\s*[+-]?\d+\s*$/.test(piece)) throw formatException(`The input string '${piece}' was not in a correct format.`);
      const number = Number(piece);
      if (number > 2_147_483_647) throw overflow('Value was either too large or too small for an Int32.');
      checkNotNegative(number, 'input');
      return number;
    }),
  );
}

const names = ['major', 'minor', 'build', 'revision'];

function ofNumbers(parts: number[]): Version {
  parts.forEach((part, index) => {
    checkNotNegative(part, names[index]);
  });
  return new Version(parts);
}

function order(left: Version, right: Version): number {
  for (let index = 0; index < 4; index++) {
    const difference = left.part(index) - right.part(index);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

export default defineType<Version>({
  name: 'System.Version',
  kind: 'class',
  accelerators: ['version'],
  interfaces: ['System.ICloneable', 'System.IComparable', 'System.IComparable`1', 'System.IEquatable`1', 'System.IFormattable'],
  source: 'https://learn.microsoft.com/dotnet/api/system.version',
  properties: {
    Major: { type: 'int', get: (self) => self.part(0) },
    Minor: { type: 'int', get: (self) => self.part(1) },
    Build: { type: 'int', get: (self) => self.part(2) },
    Revision: { type: 'int', get: (self) => self.part(3) },
    MajorRevision: { type: 'short', get: (self) => new SmallInteger('System.Int16', self.part(3) >> 16) },
    MinorRevision: { type: 'short', get: (self) => new SmallInteger('System.Int16', (self.part(3) << 16) >> 16) },
  },
  methods: methodsOf<Version>({
    'System.Object Clone()': (self) => new Version(self.parts),
    'int CompareTo(System.Object version)': (_self, [other]) => {
      if (other === null) return 1;
      throw argument('Object must be of type Version.', 'version');
    },
    'int CompareTo(version value)': (self, [other]) => (other === null ? 1 : order(self, other)),
    'bool Equals(System.Object obj)': () => false,
    'bool Equals(version obj)': (self, [other]) => other !== null && order(self, other) === 0,
    'int GetHashCode()': (self, _args, session) => hashCode(self.text, session),
    'string ToString()': (self) => self.text,
    'string ToString(int fieldCount)': (self, [count]) => {
      const limit = self.parts.length;
      if (count < 0 || count > limit) throw argument(`Argument must be between 0 and ${limit}.`, 'fieldCount');
      return self.parts.slice(0, count).join('.');
    },
  }),
  staticMethods: methodsOf<undefined>({
    'version Parse(string input)': (_, [text]) => parse(text),
    'bool TryParse(string input, [ref] version result)': (_, [text, result]) => {
      try {
        result.value = parse(text);
        return true;
      } catch (error) {
        if (!(error instanceof NetException)) throw error;
        result.value = null;
        return false;
      }
    },
  }),
  constructors: constructorsOf({
    'version new(int major, int minor, int build, int revision)': (_, parts) => ofNumbers(parts),
    'version new(int major, int minor, int build)': (_, parts) => ofNumbers(parts),
    'version new(int major, int minor)': (_, parts) => ofNumbers(parts),
    'version new(string version)': (_, [text]) => parse(text),
    'version new()': () => new Version([0, 0]),
  }),
  toText: (self) => self.text,
  compare: (self, other) => (other instanceof Version ? order(self, other) : undefined),
  equals: (self, other) => other instanceof Version && order(self, other) === 0,
});
