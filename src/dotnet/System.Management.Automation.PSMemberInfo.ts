import { netText } from '../runtime/convert/net-text.ts';
import { qualifiedName } from '../runtime/convert/type-name-of.ts';
import { invokeReference } from '../runtime/members/invoke-member.ts';
import { type MemberDescription, MemberInfo, type MemberType } from '../runtime/members/member-info.ts';
import { MethodReference } from '../runtime/members/method-reference.ts';
import type { MemberCollection } from '../runtime/members/ps-object-view.ts';
import type { Session } from '../runtime/session.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { constructorsOf, methodsOf } from '../runtime/types/overloads.ts';
import { typedArray, typeOf } from '../runtime/types/types.ts';
import { Enumerator } from '../runtime/values/enumerator.ts';
import { NetException } from '../runtime/values/errors.ts';
import { type PSMember, PSMembers } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';
import { argumentNull } from './argument-exceptions.ts';
import { enumMember, enumNumber } from './enum-access.ts';
import { addMember, matching, memberAt, membersIn, removeMember } from './members/member-collection.ts';

const own = 'System.Management.Automation';
const property = (type: string, get: (description: MemberDescription) => Value): PropertyDefinition<MemberInfo> => ({
  type,
  get: ({ description }) => get(description),
});

const common: Record<string, PropertyDefinition<MemberInfo>> = {
  MemberType: property(`${own}.PSMemberTypes`, ({ memberType }) => enumMember(`${own}.PSMemberTypes`, memberType)),
  Value: {
    type: 'System.Object',
    get: ({ description }) => description.get(),
    set: ({ description }, value) => description.set(value),
  },
  TypeNameOfValue: property('string', ({ typeName }) => typeName),
  Name: property('string', ({ name }) => name),
  IsInstance: property('bool', ({ isInstance }) => isInstance),
};

const propertyFlags: Record<string, PropertyDefinition<MemberInfo>> = {
  IsSettable: property('bool', ({ isSettable }) => isSettable),
  IsGettable: property('bool', () => true),
};

const text = ({ description }: MemberInfo) => description.definition;

const methods = methodsOf<MemberInfo>({
  'string ToString()': text,
  [`${own}.PSMemberInfo Copy()`]: (self) => new MemberInfo(self.description),
  'void SetMemberName(string name)': ({ description }, [name]) => {
    description.name = name;
  },
});

/** A member that stands alone until it is added to an object. */
function standing(member: PSMember, typeName: string, definition: string): MemberInfo {
  const description: MemberDescription = {
    name: member.name,
    memberType: member.kind,
    typeName,
    definition,
    isStatic: false,
    isInstance: true,
    isProperty: !['ScriptMethod', 'PropertySet', 'MemberSet'].includes(member.kind),
    isSettable: member.kind === 'NoteProperty' || (member.kind === 'ScriptProperty' && member.setter !== undefined),
    get: () => (member.kind === 'NoteProperty' ? member.value : null),
    set: (value) => {
      if (member.kind === 'NoteProperty') member.value = value;
    },
    member,
    ...(member.kind === 'AliasProperty' && { referencedName: member.referencedName }),
  };
  return new MemberInfo(description);
}

function named(name: string | null): string {
  if (!name) throw argumentNull('name');
  return name;
}

function note(name: string, value: Value): MemberInfo {
  const type = typeOf(value);
  return standing(
    { kind: 'NoteProperty', name: named(name), value },
    type ? qualifiedName(type) : 'System.Object',
    `${type?.name ?? 'object'} ${name}=${netText(value)}`,
  );
}

const scriptOf = (self: MemberInfo | MethodReference, which: 'getter' | 'setter' | 'script') => {
  const member = self instanceof MethodReference ? self.method : self.description.member;
  if (member?.kind === 'ScriptProperty' && which !== 'script') return member[which] ?? null;
  return member?.kind === 'ScriptMethod' && which === 'script' ? member.script : null;
};

function memberType(
  name: string,
  base: string,
  properties: Record<string, PropertyDefinition<MemberInfo>>,
  extra: Partial<NetType<MemberInfo>> = {},
): NetType<MemberInfo> {
  return { name: `${own}.${name}`, kind: 'class', base: `${own}.${base}`, properties: { ...properties, ...common }, methods, toText: text, ...extra };
}

/** A method is read from an object, `$o.Add`, or found among its members. */
type Method = MethodReference | MemberInfo;

const methodProperties = (
  kind: MemberType,
  typeName: string,
  definitions: (self: Method, session: Session) => Value,
): Record<string, PropertyDefinition<Method>> => ({
  OverloadDefinitions: { type: 'System.Collections.ObjectModel.Collection[string]', get: definitions },
  MemberType: { type: `${own}.PSMemberTypes`, get: () => enumMember(`${own}.PSMemberTypes`, kind) },
  TypeNameOfValue: { type: 'string', get: () => typeName },
  Value: { type: 'System.Object', get: (self: Value) => self },
  Name: { type: 'string', get: (self) => (self instanceof MethodReference ? self.name : self.description.name) },
  IsInstance: { type: 'bool', get: (self) => self instanceof MethodReference || self.description.isInstance },
});

const methodMethods = methodsOf<Method>({
  'string ToString()': (self, _args, session) => definitionsOf(self, session).join(', '),
  'System.Object Invoke(Params System.Object[] arguments)': (self, [args], session) => invokeReference(referenceOf(self), args ?? [], session),
});

function referenceOf(self: Method): MethodReference {
  const reference = self instanceof MethodReference ? self : self.description.get();
  if (reference instanceof MethodReference) return reference;
  throw new NetException(`${own}.PSInvalidOperationException`, 'The method belongs to no object.');
}

/** PSMemberInfo and what derives from it: members of objects as objects (about_Intrinsic_Members, `psobject`). */
export default [
  { name: `${own}.PSMemberInfo`, kind: 'class', abstract: true, properties: common, methods, toText: text },
  { name: `${own}.PSPropertyInfo`, kind: 'class', base: `${own}.PSMemberInfo`, abstract: true },
  { name: `${own}.PSMethodInfo`, kind: 'class', base: `${own}.PSMemberInfo`, abstract: true },
  memberType('PSProperty', 'PSPropertyInfo', propertyFlags, { abstract: true }),
  memberType('PSNoteProperty', 'PSPropertyInfo', propertyFlags, {
    accelerators: ['psnoteproperty'],
    constructors: constructorsOf({ [`${own}.PSNoteProperty new(string name, System.Object value)`]: (_, [name, value]) => note(name, value) }),
  }),
  memberType(
    'PSAliasProperty',
    'PSPropertyInfo',
    { ReferencedMemberName: property('string', ({ referencedName }) => referencedName ?? null), ...propertyFlags },
    {
      accelerators: ['psaliasproperty'],
      constructors: constructorsOf({
        [`${own}.PSAliasProperty new(string name, string referencedMemberName)`]: (_, [name, referencedName]) =>
          standing({ kind: 'AliasProperty', name: named(name), referencedName }, 'System.Object', `${name} = ${referencedName}`),
      }),
    },
  ),
  memberType(
    'PSScriptProperty',
    'PSPropertyInfo',
    {
      GetterScript: { type: 'scriptblock', get: (self) => scriptOf(self, 'getter') },
      SetterScript: { type: 'scriptblock', get: (self) => scriptOf(self, 'setter') },
      ...propertyFlags,
    },
    {
      accelerators: ['psscriptproperty'],
      constructors: constructorsOf({
        [`${own}.PSScriptProperty new(string name, scriptblock getterScript)`]: (_, [name, getter]) =>
          standing({ kind: 'ScriptProperty', name: named(name), getter }, 'System.Object', `System.Object ${name} {get=${getter.text};}`),
        [`${own}.PSScriptProperty new(string name, scriptblock getterScript, scriptblock setterScript)`]: (_, [name, getter, setter]) =>
          standing(
            { kind: 'ScriptProperty', name: named(name), getter, setter: setter ?? undefined },
            'System.Object',
            `System.Object ${name} {get=${getter.text};}`,
          ),
      }),
    },
  ),
  memberType('PSCodeProperty', 'PSPropertyInfo', propertyFlags, { abstract: true }),
  memberType('PSParameterizedProperty', 'PSMethodInfo', {}, { abstract: true }),
  {
    name: `${own}.PSScriptMethod`,
    kind: 'class',
    base: `${own}.PSMethodInfo`,
    accelerators: ['psscriptmethod'],
    properties: {
      Script: { type: 'scriptblock', get: (self) => scriptOf(self, 'script') },
      ...methodProperties('ScriptMethod', 'System.Object', (self, session) => typedArray(definitionsOf(self, session), 'System.String')),
    },
    methods: methodMethods,
    constructors: constructorsOf({
      [`${own}.PSScriptMethod new(string name, scriptblock script)`]: (_, [name, script]) =>
        standing({ kind: 'ScriptMethod', name: named(name), script }, 'System.Object', `System.Object ${name}();`),
    }),
    toText: (self: Method, session?: Session) => definitionsOf(self, session).join(', '),
  },
  memberType(
    'PSPropertySet',
    'PSMemberInfo',
    {
      ReferencedPropertyNames: property('System.Object', ({ member }) =>
        member?.kind === 'PropertySet' ? typedArray([...member.properties], 'System.String') : null,
      ),
    },
    {
      constructors: constructorsOf({
        [`${own}.PSPropertySet new(string name, System.Collections.Generic.IEnumerable[string] referencedPropertyNames)`]: (_, [name, names]) =>
          standing({ kind: 'PropertySet', name: named(name), properties: [...names] }, `${own}.PSPropertySet`, `${name} {${[...names].join(', ')}}`),
      }),
    },
  ),
  memberType(
    'PSMemberSet',
    'PSMemberInfo',
    {},
    {
      constructors: constructorsOf({
        [`${own}.PSMemberSet new(string name)`]: (_, [name]) =>
          standing({ kind: 'MemberSet', name: named(name), members: new PSMembers() }, `${own}.PSMemberSet`, `${name} {}`),
      }),
    },
  ),
  {
    name: `${own}.PSMethod`,
    kind: 'class',
    base: `${own}.PSMethodInfo`,
    abstract: true,
    properties: methodProperties('Method', `${own}.PSMethod`, (self, session) => typedArray(definitionsOf(self, session), 'System.String')),
    methods: methodMethods,
    toText: (self: Method, session?: Session) => definitionsOf(self, session).join(', '),
  },
  {
    name: `${own}.PSMemberInfoIntegratingCollection\`1`,
    kind: 'class',
    abstract: true,
    interfaces: ['System.Collections.IEnumerable'],
    methods: methodsOf<MemberCollection>({
      'void Add(System.Management.Automation.PSMemberInfo member)': (self, [member]) => addMember(self, member),
      'void Add(System.Management.Automation.PSMemberInfo member, bool preValidated)': (self, [member]) => addMember(self, member),
      'void Remove(string name)': (self, [name]) => removeMember(self, name),
      'System.Object Match(string name)': (self, [pattern], session) => matching(self, pattern, undefined, session),
      'System.Object Match(string name, System.Management.Automation.PSMemberTypes memberTypes)': (self, [pattern, types], session) =>
        matching(self, pattern, enumNumber(types), session),
      'System.Object Item(string name)': (self, [name], session) => memberAt(self, name, session),
      'System.Collections.IEnumerator GetEnumerator()': (self, _args, session) => new Enumerator(membersIn(self, session)),
    }),
    getIndex: (self: MemberCollection, index, session) => memberAt(self, index, session),
    enumerate: (self: MemberCollection) => membersIn(self, self.session),
    toText: (self: MemberCollection) =>
      membersIn(self, self.session)
        .map((member) => text(member))
        .join(', '),
  },
] as NetType<any>[];

function definitionsOf(self: Method, session: Session | undefined): string[] {
  if (self instanceof MethodReference) return self.definitions(session?.edition ?? '7.6');
  return self.description.definitions ? [...self.description.definitions] : [self.description.definition];
}
