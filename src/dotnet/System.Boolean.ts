import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { NetException } from '../runtime/values/errors.ts';
import { enumValue } from './enum-access.ts';
import { convertibleMethods } from './numbers/convertible-methods.ts';

/** What Boolean.Parse takes: the two words in any case, blanks and NULs around them; undefined for anything else. */
function readBoolean(text: string): boolean | undefined {
  const word = text.replace(/^[\s\0]+|[\s\0]+$/g, '').toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

export default defineType<boolean>({
  name: 'System.Boolean',
  kind: 'struct',
  accelerators: ['bool'],
  interfaces: ['System.IComparable', 'System.IConvertible', 'System.IComparable`1', 'System.IEquatable`1'],
  source: 'https://learn.microsoft.com/dotnet/api/system.boolean',
  methods: {
    ...methodsOf<boolean>({
      'int GetHashCode()': (self) => (self ? 1 : 0),
      'string ToString()': (self) => (self ? 'True' : 'False'),
      'string ToString(System.IFormatProvider provider)': (self) => (self ? 'True' : 'False'),
      'bool Equals(System.Object obj)': () => false,
      'bool Equals(bool obj)': (self, [other]) => self === other,
      'int CompareTo(System.Object obj)': (_self, [other]) => {
        if (other === null) return 1;
        throw new NetException('System.ArgumentException', 'Object must be of type Boolean.');
      },
      'int CompareTo(bool value)': (self, [other]) => Number(self) - Number(other),
      'System.TypeCode GetTypeCode()': () => enumValue('System.TypeCode', 3),
    }),
    ...convertibleMethods,
  },
  staticProperties: {
    TrueString: { type: 'string', kind: 'Field', get: () => 'True' },
    FalseString: { type: 'string', kind: 'Field', get: () => 'False' },
  },
  staticMethods: methodsOf<undefined>({
    'bool Parse(string value)': (_, [text]) => {
      if (text === null) throw new NetException('System.ArgumentNullException', "Value cannot be null. (Parameter 'value')");
      const value = readBoolean(text);
      if (value === undefined) throw new NetException('System.FormatException', `String '${text}' was not recognized as a valid Boolean.`);
      return value;
    },
    'bool TryParse(string value, [ref] bool result)': (_, [text, result]) => {
      const value = readBoolean(text ?? '');
      result.value = value ?? false;
      return value !== undefined;
    },
  }),
});
