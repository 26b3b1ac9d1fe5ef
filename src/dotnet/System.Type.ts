import { NotSimulated } from '../base/not-simulated.ts';
import { findTypeName, parseTypeName } from '../runtime/convert/resolve-type-name.ts';
import { qualifiedName } from '../runtime/convert/type-name-of.ts';
import { typeText } from '../runtime/convert/type-text.ts';
import { memberTable, type TypeMember } from '../runtime/members/member-table.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import type { TypeValue } from '../runtime/types/type-value.ts';
import {
  arrayTypeOf,
  baseOf,
  closeType,
  findType,
  hierarchyOf,
  isAssignableFrom,
  isInstanceOf,
  isValueType,
  knownType,
  typedArray,
  typeOfDefinition,
} from '../runtime/types/types.ts';
import { EnumValue } from '../runtime/values/enum-value.ts';
import { NetException } from '../runtime/values/errors.ts';
import { asTypedArray, type Value } from '../runtime/values/value.ts';
import { argument, argumentNull } from './argument-exceptions.ts';
import { enumValue } from './enum-access.ts';
import { assemblyOf } from './reflection/assembly.ts';
import { attributeMethods } from './reflection/custom-attributes.ts';
import { isSerializable } from './reflection/is-serializable.ts';
import { MemberReflection } from './reflection/member-reflection.ts';

const primitives = new Set(
  'Boolean Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 IntPtr UIntPtr Char Double Single'.split(' ').map((name) => `System.${name}`),
);

const isEnum = (self: TypeValue) => !self.isArray && self.definition.kind === 'enum';
const isGeneric = (self: TypeValue) => !self.isArray && (self.typeArguments.length > 0 || self.definition.typeParameters !== undefined);
const isNested = (self: TypeValue) => self.definition.name.includes('+');

function namespace(self: TypeValue): string | null {
  const name = self.elementType ? self.elementType.definition.name : self.definition.name;
  const end = name.lastIndexOf('.');
  return end < 0 ? null : name.slice(0, end);
}

/** The type whose values convert like those of the type: an enum's is Int32. */
function typeCodeOf({ definition, isArray, fullName }: TypeValue): number {
  if (isArray) return 1;
  if (definition.kind === 'enum') return 9;
  const codes = knownType('System.TypeCode').definition.enumMembers!;
  return (/^System\.\w+$/.test(fullName) && codes[fullName.slice('System.'.length)]) || 1;
}

const types = (list: readonly TypeValue[]) => asTypedArray([...list], knownType('System.Type'));

function interfaces(self: TypeValue): TypeValue[] {
  const found = new Map<string, TypeValue>();
  for (let current: TypeValue | undefined = self; current; current = baseOf(current)) {
    for (const name of current.definition.interfaces ?? []) {
      const bare = name.replace(/\[.*\]$/, '');
      const type = findType(bare);
      if (!type) continue;
      const own = self.elementType ? [self.elementType] : self.typeArguments;
      const closed = type.definition.typeParameters
        ? closeType(type.definition, own.length === type.definition.typeParameters.length ? own : [self])
        : type;
      found.set(closed.fullName, closed);
    }
  }
  return [...found.values()];
}

function findInterface(self: TypeValue, name: string, ignoreCase: boolean): TypeValue | null {
  const same = (text: string) => (ignoreCase ? text.toLowerCase() === name.toLowerCase() : text === name);
  return interfaces(self).find((each) => same(each.definition.name) || same(each.name)) ?? null;
}

/** The members of a type as reflection lists them. */
function reflect(self: TypeValue, wanted: (member: TypeMember) => boolean): MemberReflection[] {
  const table = memberTable(self);
  const found: MemberReflection[] = [];
  for (const members of [table.instance, table.static]) {
    for (const member of members.values()) {
      if (member.kind === 'unsimulated' || member.extended || !wanted(member)) continue;
      if (member.kind === 'method') found.push(...member.overloads.map((overload) => new MemberReflection(self, member, overload)));
      else found.push(new MemberReflection(self, member));
    }
  }
  return found;
}

const isProperty = (member: TypeMember) => member.kind === 'property' && member.definition.kind !== 'Field';
const isField = (member: TypeMember) => member.kind === 'property' && member.definition.kind === 'Field';
const isMethod = (member: TypeMember) => member.kind === 'method';

function one(self: TypeValue, name: string, wanted: (member: TypeMember) => boolean): Value {
  const found = reflect(self, (member) => wanted(member) && member.name === name);
  if (found.length > 1)
    throw new NetException('System.Reflection.AmbiguousMatchException', `Ambiguous match found for '${self.fullName} ${found[0].text}'.`);
  return found[0] ?? null;
}

const list = (members: MemberReflection[], typeName: string) => asTypedArray(members, knownType(typeName));

function lookUp(name: string | null, throws: boolean, session: Session): TypeValue | null {
  if (name === null) throw argumentNull('typeName');
  // Type.GetType knows no accelerators, and needs the namespace.
  const type = name.includes('.') ? findTypeName(parseTypeName(name), session) : undefined;
  if (!type && throws)
    throw new NetException('System.TypeLoadException', `Could not load type '${name}' from assembly 'System.Management.Automation'.`);
  return type ?? null;
}

const bool = (get: (self: TypeValue) => boolean) => ({ type: 'bool', get });

const type: NetType<TypeValue> = {
  name: 'System.Type',
  kind: 'class',
  base: 'System.Reflection.MemberInfo',
  abstract: true,
  accelerators: ['type'],
  source: 'https://learn.microsoft.com/dotnet/api/system.type',
  properties: {
    IsCollectible: bool(() => false),
    FullName: { type: 'string', get: qualifiedName },
    AssemblyQualifiedName: { type: 'string', get: (self, session) => `${qualifiedName(self)}, ${assemblyOf(self, session).fullName}` },
    Namespace: { type: 'string', get: namespace },
    Name: { type: 'string', get: (self) => self.name },
    Assembly: { type: 'System.Reflection.Assembly', get: (self, session) => assemblyOf(self, session) },
    BaseType: { type: 'type', get: (self) => baseOf(self) ?? null },
    UnderlyingSystemType: { type: 'type', get: (self) => self },
    MemberType: {
      type: 'System.Reflection.MemberTypes',
      get: (self) => new EnumValue(knownType('System.Reflection.MemberTypes'), isNested(self) ? 128 : 32),
    },
    DeclaringType: { type: 'type', get: () => null },
    IsInterface: bool(({ definition, isArray }) => !isArray && definition.kind === 'interface'),
    IsNested: bool(isNested),
    IsArray: bool(({ isArray }) => isArray),
    IsByRef: bool(() => false),
    IsPointer: bool(() => false),
    IsConstructedGenericType: bool(({ typeArguments }) => typeArguments.length > 0),
    IsGenericParameter: bool(() => false),
    IsGenericType: bool(isGeneric),
    IsGenericTypeDefinition: bool((self) => isGeneric(self) && self.typeArguments.length === 0),
    HasElementType: bool(({ isArray }) => isArray),
    GenericTypeArguments: { type: 'type[]', get: ({ typeArguments }) => types(typeArguments) },
    IsAbstract: bool(({ definition, isArray }) => !isArray && (definition.abstract === true || definition.kind === 'interface')),
    IsSealed: bool((self) => self.isArray || isValueType(self) || ['System.String', 'System.Math'].includes(self.definition.name)),
    IsClass: bool((self) => self.isArray || self.definition.kind === 'class'),
    IsEnum: bool(isEnum),
    IsPrimitive: bool((self) => !self.isArray && primitives.has(self.definition.name)),
    IsValueType: bool(isValueType),
    IsPublic: bool((self) => !isNested(self)),
    IsNestedPublic: bool(isNested),
    IsVisible: bool(() => true),
    ContainsGenericParameters: bool((self) => isGeneric(self) && self.typeArguments.length === 0),
    IsSerializable: { type: 'bool', get: (self, { edition }) => isSerializable(self, edition) },
  },
  methods: methodsOf<TypeValue>(
    {
      'type GetElementType()': (self) => self.elementType ?? null,
      'int GetArrayRank()': (self) => {
        if (!self.isArray) throw argument('Must be an array type.');
        return self.rank;
      },
      'type GetGenericTypeDefinition()': (self) => {
        if (!isGeneric(self)) throw new NetException('System.InvalidOperationException', 'This operation is only valid on generic types.');
        return typeOfDefinition(self.definition);
      },
      'type[] GetGenericArguments()': (self) => types(self.typeArguments),
      'bool IsAssignableFrom(type c)': (self, [other]) => other !== null && isAssignableFrom(self, other),
      'bool IsSubclassOf(type c)': (self, [other]: TypeValue[]) => {
        for (let current = baseOf(self); current; current = baseOf(current)) if (current === other) return true;
        return false;
      },
      'bool IsInstanceOfType(System.Object o)': (self, [value]) => value !== null && isInstanceOf(value, self),
      'bool IsEquivalentTo(type other)': (self, [other]) => self === other,
      'type GetInterface(string name)': (self, [name]) => findInterface(self, name, false),
      'type GetInterface(string name, bool ignoreCase)': (self, [name, ignoreCase]) => findInterface(self, name, ignoreCase),
      'type[] GetInterfaces()': (self) => types(interfaces(self)),
      'type GetEnumUnderlyingType()': (self) => {
        if (!isEnum(self)) throw argument('Type provided must be an Enum.', 'enumType');
        return knownType(self.definition.underlyingType ?? 'System.Int32');
      },
      'string[] GetEnumNames()': (self) => typedArray(Object.keys(self.definition.enumMembers ?? {}), 'System.String'),
      'array GetEnumValues()': (self) =>
        asTypedArray(
          Object.values(self.definition.enumMembers ?? {}).map((value) => new EnumValue(self, value)),
          self,
        ),
      'string GetEnumName(System.Object value)': (self, [value]) => {
        const number = value instanceof EnumValue ? value.value : value;
        return Object.entries(self.definition.enumMembers ?? {}).find(([, each]) => each === number)?.[0] ?? null;
      },
      'bool IsEnumDefined(System.Object value)': (self, [value]) => {
        const number = value instanceof EnumValue ? value.value : value;
        return Object.entries(self.definition.enumMembers ?? {}).some(([name, each]) => each === number || name === value);
      },
      'type MakeArrayType()': (self) => arrayTypeOf(self),
      'type MakeArrayType(int rank)': (self, [rank]) => arrayTypeOf(self, rank),
      'type MakeGenericType(Params type[] typeArguments)': (self, [typeArguments]) => closeType(self.definition, typeArguments),
      'bool Equals(System.Object o)': (self, [other]) => self === other,
      'bool Equals(type o)': (self, [other]) => self === other,
      'string ToString()': (self) => self.fullName,
      ...attributeMethods<TypeValue>((self, inherit) => ({
        name: self.fullName,
        definitions: (inherit ? [...hierarchyOf(self)] : [self]).map(({ definition }) => definition),
      })),
      'System.Reflection.PropertyInfo[] GetProperties()': (self) => list(reflect(self, isProperty), 'System.Reflection.PropertyInfo'),
      'System.Reflection.FieldInfo[] GetFields()': (self) => list(reflect(self, isField), 'System.Reflection.FieldInfo'),
      'System.Reflection.MethodInfo[] GetMethods()': (self) => list(reflect(self, isMethod), 'System.Reflection.MethodInfo'),
      'System.Reflection.PropertyInfo GetProperty(string name)': (self, [name]) => one(self, name, isProperty),
      'System.Reflection.FieldInfo GetField(string name)': (self, [name]) => one(self, name, isField),
      'System.Reflection.MethodInfo GetMethod(string name)': (self, [name]) => one(self, name, isMethod),
      'System.Reflection.MethodInfo GetMethod(string name, type[] types)': (self, [name, wanted]) => {
        const found = reflect(self, (member) => isMethod(member) && member.name === name);
        return (
          found.find(({ overload }) => overload?.types.length === wanted.length && overload?.types.every((each, at) => each === wanted[at])) ?? null
        );
      },
      'System.Reflection.ConstructorInfo[] GetConstructors()': (self) =>
        list(
          memberTable(self).constructors.map(
            (overload) =>
              new MemberReflection(self, { kind: 'method', name: '.ctor', overloads: [overload], isStatic: false, extended: false }, overload),
          ),
          'System.Reflection.ConstructorInfo',
        ),
    },
    { 'bool IsAssignableTo(type targetType)': (self, [other]) => other !== null && isAssignableFrom(other, self) },
  ),
  staticMethods: methodsOf<undefined>({
    'System.TypeCode GetTypeCode(type type)': (_, [of]: (TypeValue | null)[]) => enumValue('System.TypeCode', of ? typeCodeOf(of) : 0),
    'type GetType(string typeName)': (_, [name], session) => lookUp(name, false, session),
    'type GetType(string typeName, bool throwOnError)': (_, [name, throws], session) => lookUp(name, throws, session),
    'type GetType(string typeName, bool throwOnError, bool ignoreCase)': (_, [name, throws], session) => lookUp(name, throws, session),
    'type GetTypeFromProgID(string progID)': (_, [name]) => {
      throw new NotSimulated('value', `COM class ${name}`);
    },
  }),
  staticProperties: { EmptyTypes: { type: 'type[]', kind: 'Field', get: () => types([]) } },
  toText: typeText,
  equals: (self, other) => self === other,
};

/** System.Type, and the type that its instances are of. */
export default [
  type,
  { name: 'System.Reflection.TypeInfo', kind: 'class', base: 'System.Type', abstract: true },
  { name: 'System.RuntimeType', kind: 'class', base: 'System.Reflection.TypeInfo', abstract: true },
] as NetType<any>[];
