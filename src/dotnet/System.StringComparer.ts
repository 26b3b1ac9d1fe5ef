import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { enumNumber } from './enum-access.ts';
import { hashCode } from './hash-code.ts';
import { StringComparer } from './text/string-comparer.ts';
import { toUpper } from './text/string-comparison.ts';

const comparer = (comparison: number) => {
  const value = new StringComparer(comparison);
  return { type: 'System.StringComparer', get: () => value };
};

export default defineType<StringComparer>({
  name: 'System.StringComparer',
  kind: 'class',
  abstract: true,
  interfaces: [
    'System.Collections.IComparer',
    'System.Collections.IEqualityComparer',
    'System.Collections.Generic.IComparer`1[System.String]',
    'System.Collections.Generic.IEqualityComparer`1[System.String]',
  ],
  source: 'https://learn.microsoft.com/dotnet/api/system.stringcomparer',
  methods: methodsOf<StringComparer>({
    'int Compare(System.Object x, System.Object y)': (self, [x, y]) => self.compare(x, y),
    'int Compare(string x, string y)': (self, [x, y]) => self.compare(x, y),
    'bool Equals(System.Object x, System.Object y)': (self, [x, y]) => self.equals(x, y),
    'bool Equals(string x, string y)': (self, [x, y]) => self.equals(x, y),
    'int GetHashCode(System.Object obj)': (self, [value], session) =>
      hashCode(typeof value === 'string' && self.ignoreCase ? toUpper(value) : value, session),
  }),
  staticProperties: {
    InvariantCulture: comparer(2),
    InvariantCultureIgnoreCase: comparer(3),
    CurrentCulture: comparer(0),
    CurrentCultureIgnoreCase: comparer(1),
    Ordinal: comparer(4),
    OrdinalIgnoreCase: comparer(5),
  },
  staticMethods: methodsOf<undefined>({
    'System.StringComparer Create(cultureinfo culture, bool ignoreCase)': (_, [, ignoreCase]) => new StringComparer(ignoreCase ? 1 : 0),
    'System.StringComparer FromComparison(System.StringComparison comparisonType)': (_, [comparison]) => new StringComparer(enumNumber(comparison)),
  }),
});
