import { convertTo } from '../runtime/convert/convert-to.ts';
import { enumText } from '../runtime/convert/enum-text.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { TypeValue } from '../runtime/types/type-value.ts';
import { knownType, typedArray, typeOf } from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { NetException } from '../runtime/values/errors.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import { argument, argumentNull, formatException } from './argument-exceptions.ts';
import { enumValue } from './enum-access.ts';
import { convertibleMethods } from './numbers/convertible-methods.ts';

function enumType(type: Value): TypeValue {
  if (type === null) throw argumentNull('enumType');
  if (type instanceof TypeValue && type.definition.kind === 'enum') return type;
  throw argument('Type provided must be an Enum.', 'enumType');
}

const underlyingType = (type: TypeValue) => knownType(type.definition.underlyingType ?? 'System.Int32');

const membersOf = (type: TypeValue) => Object.entries(type.definition.enumMembers ?? {});

/** The number that an argument stands for: a value of the enum or an integer. */
function numberOf(value: Value): number | undefined {
  if (value instanceof EnumValue) return value.value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (value && typeof value === 'object' && 'value' in value && typeof value.value === 'number') return value.value;
  return undefined;
}

function parseNumber(type: TypeValue, text: string, ignoreCase: boolean): number {
  const trimmed = text.trim();
  if (trimmed === '') throw argument('Must specify valid information for parsing in the string.', 'value');
  if (/^[+-]?\d+$/.test(trimmed)) {
    const number = Number(trimmed);
    if (number > 2_147_483_647 || number < -2_147_483_648)
      throw new NetException('System.OverflowException', 'Value was either too large or too small for an Int32.');
    return number;
  }
  let number = 0;
  for (const part of trimmed.split(',')) {
    const name = part.trim();
    const found = membersOf(type).find(([member]) => member === name || (ignoreCase && member.toLowerCase() === name.toLowerCase()));
    if (!found) throw argument(`Requested value '${trimmed}' was not found.`);
    number |= found[1];
  }
  return number;
}

function parse(type: Value, text: string | null, ignoreCase: boolean): EnumValue {
  if (text === null) throw argumentNull('value');
  const enumeration = enumType(type);
  return new EnumValue(enumeration, parseNumber(enumeration, text, ignoreCase));
}

function tryParse(type: Value, text: string | null, ignoreCase: boolean): EnumValue | undefined {
  try {
    return parse(type, text ?? '', ignoreCase);
  } catch (error) {
    if (error instanceof NetException) return undefined;
    throw error;
  }
}

function format(value: EnumValue, text: string | null): string {
  switch ((text ?? '').toUpperCase()) {
    case '':
    case 'G':
      return enumText(value);
    case 'D':
      return String(value.value);
    case 'X':
      return (value.value >>> 0).toString(16).toUpperCase().padStart(8, '0');
    case 'F':
      return enumText(new EnumValue(new TypeValue({ ...value.type.definition, flags: true }), value.value));
    default:
      throw formatException('Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".');
  }
}

function isDefined(type: Value, value: Value): boolean {
  const enumeration = enumType(type);
  if (value === null) throw argumentNull('value');
  if (typeof value === 'string') return membersOf(enumeration).some(([name]) => name === value);
  const number = numberOf(value);
  if (number === undefined) throw new NetException('System.InvalidOperationException', 'Unknown enum type.');
  return membersOf(enumeration).some(([, member]) => member === number);
}

function nameOf(type: Value, value: Value): string | null {
  const number = numberOf(value);
  return membersOf(enumType(type)).find(([, member]) => member === number)?.[0] ?? null;
}

function toObject(type: Value, value: Value): EnumValue {
  const number = numberOf(value);
  if (number === undefined) throw argument('The value passed in must be an enum base or an underlying type for an enum, such as an Int32.', 'value');
  return new EnumValue(enumType(type), number);
}

export default defineType<EnumValue>({
  name: 'System.Enum',
  kind: 'class',
  base: 'System.ValueType',
  abstract: true,
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IConvertible'],
  source: 'https://learn.microsoft.com/dotnet/api/system.enum',
  properties: { value__: { type: 'int', kind: 'Field', get: (self) => convertTo(self.value, underlyingType(self.type)) } },
  methods: {
    ...methodsOf<EnumValue>({
      'bool HasFlag(System.Enum flag)': (self, [flag]) => {
        if (flag === null) throw argumentNull('flag');
        if (flag.type !== self.type) {
          throw argument(`The argument type, '${flag.type.fullName}', is not the same as the enum type '${self.type.fullName}'.`);
        }
        return (self.value & flag.value) === flag.value;
      },
      'bool Equals(System.Object obj)': (self, [other]) => other instanceof EnumValue && other.type === self.type && other.value === self.value,
      'int GetHashCode()': (self) => self.value,
      'int CompareTo(System.Object target)': (self, [other]) => {
        if (other === null) return 1;
        if (other instanceof EnumValue && other.type === self.type) return Math.sign(self.value - other.value);
        throw argument(
          `Object must be the same type as the enum. The type passed in was '${typeOf(other)?.fullName}'; the enum type was '${self.type.fullName}'.`,
        );
      },
      'string ToString()': (self) => enumText(self),
      'string ToString(string format)': (self, [text]) => format(self, text),
      'string ToString(System.IFormatProvider provider)': (self) => enumText(self),
      'string ToString(string format, System.IFormatProvider provider)': (self, [text]) => format(self, text),
      'System.TypeCode GetTypeCode()': () => enumValue('System.TypeCode', 9),
    }),
    ...convertibleMethods,
  },
  staticMethods: methodsOf<undefined>({
    'string GetName(type enumType, System.Object value)': (_, [type, value]) => nameOf(type, value),
    'string[] GetNames(type enumType)': (_, [type]) =>
      typedArray(
        membersOf(enumType(type)).map(([name]) => name),
        'System.String',
      ),
    'type GetUnderlyingType(type enumType)': (_, [type]) => {
      return underlyingType(enumType(type));
    },
    'array GetValues(type enumType)': (_, [type]) => {
      const enumeration = enumType(type);
      return asTypedArray(
        membersOf(enumeration).map(([, value]) => new EnumValue(enumeration, value)),
        enumeration,
      );
    },
    'bool IsDefined(type enumType, System.Object value)': (_, [type, value]) => isDefined(type, value),
    'System.Object Parse(type enumType, string value)': (_, [type, text]) => parse(type, text, false),
    'System.Object Parse(type enumType, string value, bool ignoreCase)': (_, [type, text, ignoreCase]) => parse(type, text, ignoreCase),
    'bool TryParse(type enumType, string value, [ref] System.Object result)': (_, [type, text, result]) => {
      const value = tryParse(type, text, false);
      result.value = value ?? null;
      return value !== undefined;
    },
    'bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result)': (_, [type, text, ignoreCase, result]) => {
      const value = tryParse(type, text, ignoreCase);
      result.value = value ?? null;
      return value !== undefined;
    },
    'bool TryParse[TEnum](string value, [ref] TEnum result)': (_, [text, result]) => tryParseInto(text, false, result),
    'bool TryParse[TEnum](string value, bool ignoreCase, [ref] TEnum result)': (_, [text, ignoreCase, result]) =>
      tryParseInto(text, ignoreCase, result),
    'string Format(type enumType, System.Object value, string format)': (_, [type, value, text]) => format(toObject(type, value), text),
    'System.Object ToObject(type enumType, System.Object value)': (_, [type, value]) => toObject(type, value),
    'System.Object ToObject(type enumType, int value)': (_, [type, value]) => toObject(type, value),
    'System.Object ToObject(type enumType, long value)': (_, [type, value]) => toObject(type, value),
  }),
});

/** The enum that the method fills in is the type of what the reference holds. */
function tryParseInto(text: string | null, ignoreCase: boolean, result: { value: Value }): boolean {
  const held = result.value;
  if (!(held instanceof EnumValue)) return false;
  const value = tryParse(held.type, text, ignoreCase);
  result.value = value ?? new EnumValue(held.type, 0);
  return value !== undefined;
}
