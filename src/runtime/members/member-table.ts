import type { MethodOverload, NetType, PropertyDefinition } from '../types/net-type.ts';
import type { TypeValue } from '../types/type-value.ts';
import { baseOf, findDefinition, knownType } from '../types/types.ts';
import { EnumValue } from '../values/enum-value.ts';
import { type Overload, readOverload } from './overload.ts';
import { bindingsOf } from './type-of-text.ts';

/** A property that a type has. */
export interface TypeProperty {
  kind: 'property';
  name: string;
  definition: PropertyDefinition<any>;
  /** PowerShell's type data add it; .NET has it not. */
  extended: boolean;
  isStatic: boolean;
}

/** The overloads that a type has under one name, its own in front of its bases'. */
export interface TypeMethod {
  kind: 'method';
  name: string;
  overloads: Overload[];
  isStatic: boolean;
  /** Added by PowerShell's type data. */
  extended: boolean;
}

/** Exists in .NET and is not simulated. */
export interface UnsimulatedMember {
  kind: 'unsimulated';
  name: string;
}

export type TypeMember = TypeProperty | TypeMethod | UnsimulatedMember;

/** The members of a type, by lower-case name, bases included. */
export interface MemberTable {
  type: TypeValue;
  instance: Map<string, TypeMember>;
  static: Map<string, TypeMember>;
  constructors: Overload[];
}

const tables = new WeakMap<TypeValue, MemberTable>();

/** The members of a type; worked out once for each. */
export function memberTable(type: TypeValue): MemberTable {
  let table = tables.get(type);
  if (!table) {
    table = build(type);
    tables.set(type, table);
  }
  return table;
}

function build(type: TypeValue): MemberTable {
  const table: MemberTable = { type, instance: new Map(), static: new Map(), constructors: [] };
  const { definition } = type;
  const bindings = bindingsOf(type);
  const read = (isStatic: boolean) => (overload: MethodOverload<any>) => readOverload(overload, isStatic, bindings);

  addProperties(table.instance, definition.extendedProperties, true, false);
  addMethods(table.instance, definition.extendedMethods, read(false), true, false);
  addProperties(table.instance, definition.properties, false, false);
  addProperties(table.static, definition.staticProperties, false, true);
  if (definition.enumMembers) addEnumMembers(table.static, type);
  addMethods(table.instance, definition.methods, read(false), false, false);
  addMethods(table.static, definition.staticMethods, read(true), false, true);
  table.constructors = (definition.constructors ?? []).map((overload) => readOverload(overload, false, bindings));
  addUnsimulated(table, definition, type);
  for (const name of interfacesWithMembers(definition)) inherit(table, memberTable(knownType(name)));
  const base = baseOf(type);
  if (base) inherit(table, memberTable(base));
  return table;
}

/** An interface passes its members on only to other interfaces: a class has them itself. */
function interfacesWithMembers(definition: NetType): string[] {
  if (definition.kind !== 'interface') return [];
  return (definition.interfaces ?? []).filter((name) => findDefinition(name));
}

function addProperties(
  members: Map<string, TypeMember>,
  properties: Readonly<Record<string, PropertyDefinition<any>>> | undefined,
  extended: boolean,
  isStatic: boolean,
): void {
  for (const [name, definition] of Object.entries(properties ?? {})) {
    const key = name.toLowerCase();
    if (!members.has(key)) members.set(key, { kind: 'property', name, definition, extended, isStatic });
  }
}

function addEnumMembers(members: Map<string, TypeMember>, type: TypeValue): void {
  for (const [name, number] of Object.entries(type.definition.enumMembers ?? {})) {
    const value = new EnumValue(type, number);
    const definition: PropertyDefinition<undefined> = { type: type.fullName, kind: 'Field', get: () => value };
    if (!members.has(name.toLowerCase())) members.set(name.toLowerCase(), { kind: 'property', name, definition, extended: false, isStatic: true });
  }
}

function addMethods(
  members: Map<string, TypeMember>,
  methods: Readonly<Record<string, readonly MethodOverload<any>[]>> | undefined,
  read: (overload: MethodOverload<any>) => Overload,
  extended: boolean,
  isStatic: boolean,
): void {
  for (const [name, overloads] of Object.entries(methods ?? {})) {
    const key = name.toLowerCase();
    if (overloads.length > 0 && !members.has(key)) members.set(key, { kind: 'method', name, overloads: overloads.map(read), isStatic, extended });
  }
}

function addUnsimulated(table: MemberTable, definition: NetType, type: TypeValue): void {
  for (const text of definition.alsoHas ?? []) {
    if (!text.includes('(')) {
      const name = text.replace(/^static /, '');
      for (const members of name === text ? [table.instance, table.static] : [table.static]) {
        if (!members.has(name.toLowerCase())) members.set(name.toLowerCase(), { kind: 'unsimulated', name });
      }
      continue;
    }
    const isStatic = text.startsWith('static ');
    const overload = readOverload({ signature: isStatic ? text.slice(7) : text }, isStatic, bindingsOf(type));
    if (overload.signature.name === 'new') {
      table.constructors.push(overload);
      continue;
    }
    const members = isStatic ? table.static : table.instance;
    const method = members.get(overload.signature.name.toLowerCase());
    if (method?.kind === 'method') method.overloads.push(overload);
  }
}

/** Takes over the members of a base; overloads of a name that is there already are added unless they are overridden. */
function inherit(table: MemberTable, base: MemberTable): void {
  for (const place of ['instance', 'static'] as const) {
    for (const [key, member] of base[place]) {
      const own = table[place].get(key);
      if (!own) table[place].set(key, member);
      else if (own.kind === 'unsimulated' && member.kind === 'method') continue;
      else if (own.kind === 'method' && member.kind === 'method' && !own.extended) {
        const texts = new Set(own.overloads.map(parameterTypes));
        own.overloads.push(...member.overloads.filter((overload) => !texts.has(parameterTypes(overload))));
      }
    }
  }
}

const parameterTypes = ({ signature }: Overload) =>
  signature.parameters.map(({ type }) => type.replace(/^System\.(?=Object|String)/, '').toLowerCase()).join(',');
