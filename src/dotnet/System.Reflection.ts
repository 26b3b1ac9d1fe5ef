import { NotSimulated } from '../base/not-simulated.ts';
import { fileOfType, isOfScript } from '../runtime/evaluate/classes/declare-type.ts';
import { callOverload } from '../runtime/members/call-overload.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { setMember } from '../runtime/members/set-member.ts';
import { getStaticMember } from '../runtime/members/static-members.ts';
import { bindingsOf, typeOfText } from '../runtime/members/type-of-text.ts';
import type { NetType, PropertyDefinition } from '../runtime/types/net-type.ts';
import { methodsOf } from '../runtime/types/overloads.ts';
import { AttributeObject } from '../runtime/values/attribute-object.ts';
import type { Value } from '../runtime/values/value.ts';
import { enumMember } from './enum-access.ts';
import type { Assembly } from './reflection/assembly.ts';
import { attributeMethods } from './reflection/custom-attributes.ts';
import type { MemberReflection } from './reflection/member-reflection.ts';
import { Version } from './System.Version.ts';

const own = 'System.Reflection';
const classAssembly = 'System.Management.Automation.DynamicClassImplementationAssemblyAttribute';
const typed = (type: string, get: (self: MemberReflection) => Value): PropertyDefinition<MemberReflection> => ({ type, get });
const typeOfProperty = (self: MemberReflection) =>
  self.member.kind === 'property' ? (typeOfText(self.member.definition.type, bindingsOf(self.declaring)) ?? null) : null;

const memberProperties: Record<string, PropertyDefinition<MemberReflection>> = {
  Name: typed('string', ({ member }) => member.name),
  DeclaringType: typed('type', ({ declaring }) => declaring),
  ReflectedType: typed('type', ({ declaring }) => declaring),
};

const memberKind = (name: string) => ({ MemberType: typed(`${own}.MemberTypes`, () => enumMember(`${own}.MemberTypes`, name)) });
const text = (self: MemberReflection) => self.text;

const valueMethods = methodsOf<MemberReflection>({
  'System.Object GetValue(System.Object obj)': ({ member, declaring }, [object], session) =>
    member.isStatic ? getStaticMember(declaring, member.name, session) : getMember(object, member.name, session),
  'void SetValue(System.Object obj, System.Object value)': ({ member }, [object, value], session) => setMember(object, member.name, value, session),
});

/** The assembly that holds a script's classes names the script's file. */
function assemblyAttributes({ ofClass, fullName }: Assembly): Value[] {
  if (!ofClass || !isOfScript(ofClass)) throw new NotSimulated('value', `the attributes of ${fullName}`);
  const attribute = new AttributeObject(classAssembly);
  attribute.named.set('ScriptFile', fileOfType(ofClass) ?? null);
  return [attribute];
}

/** Reflection as far as scripts look into types with it. */
export default [
  {
    name: `${own}.MemberInfo`,
    kind: 'class',
    abstract: true,
    methods: methodsOf<MemberReflection>(
      attributeMethods(({ declaring, member, overload }) => ({
        name: `${declaring.fullName}.${member.name}`,
        definitions: [member.kind === 'property' ? member.definition : (overload?.invoke ?? member)],
      })),
    ),
  },
  { name: `${own}.MethodBase`, kind: 'class', base: `${own}.MemberInfo`, abstract: true },
  {
    name: `${own}.PropertyInfo`,
    kind: 'class',
    base: `${own}.MemberInfo`,
    abstract: true,
    properties: {
      ...memberKind('Property'),
      PropertyType: typed('type', typeOfProperty),
      CanRead: typed('bool', () => true),
      CanWrite: typed('bool', ({ member }) => member.kind === 'property' && member.definition.set !== undefined),
      ...memberProperties,
    },
    methods: valueMethods,
    toText: text,
  },
  {
    name: `${own}.FieldInfo`,
    kind: 'class',
    base: `${own}.MemberInfo`,
    abstract: true,
    properties: {
      ...memberKind('Field'),
      FieldType: typed('type', typeOfProperty),
      IsStatic: typed('bool', ({ member }) => member.isStatic),
      ...memberProperties,
    },
    methods: valueMethods,
    toText: text,
  },
  {
    name: `${own}.MethodInfo`,
    kind: 'class',
    base: `${own}.MethodBase`,
    abstract: true,
    properties: {
      ...memberKind('Method'),
      ReturnType: typed('type', ({ overload, declaring }) =>
        overload ? (typeOfText(overload.signature.returns, bindingsOf(declaring)) ?? null) : null,
      ),
      IsStatic: typed('bool', ({ member }) => member.isStatic),
      IsPublic: typed('bool', () => true),
      ...memberProperties,
    },
    methods: methodsOf<MemberReflection>({
      'System.Object Invoke(System.Object obj, System.Object[] parameters)': ({ member, overload, declaring }, [object, args], session) =>
        callOverload({ overloads: [overload!], name: member.name, self: object, args: args ?? [], session, type: declaring }),
    }),
    alsoHas: ['GetParameters', 'MakeGenericMethod'],
    toText: text,
  },
  {
    name: `${own}.ConstructorInfo`,
    kind: 'class',
    base: `${own}.MethodBase`,
    abstract: true,
    properties: { ...memberKind('Constructor'), ...memberProperties },
    toText: text,
  },
  {
    name: `${own}.Assembly`,
    kind: 'class',
    abstract: true,
    properties: { FullName: { type: 'string', get: (self: Assembly) => self.fullName }, IsDynamic: { type: 'bool', get: () => false } },
    methods: methodsOf<Assembly>({
      'string ToString()': (self) => self.fullName,
      'System.Reflection.AssemblyName GetName()': (self) => self,
      'System.Object[] GetCustomAttributes(bool inherit)': (self) => assemblyAttributes(self),
    }),
    alsoHas: [
      'Location',
      'GetTypes',
      'GetType',
      'GetExportedTypes',
      'Load',
      'LoadFrom',
      'LoadFile',
      'LoadWithPartialName',
      'GetExecutingAssembly',
      'GetManifestResourceStream',
      'CodeBase',
      'EntryPoint',
      'ImageRuntimeVersion',
    ],
    toText: (self: Assembly) => self.fullName,
  },
  {
    name: `${own}.RuntimeAssembly`,
    kind: 'class',
    base: `${own}.Assembly`,
    abstract: true,
    properties: {
      Name: { type: 'string', hidden: true, get: (self: Assembly) => self.name },
      Version: { type: 'version', hidden: true, get: (self: Assembly) => new Version(self.version.split('.').map(Number)) },
    },
  },
] as NetType<any>[];
