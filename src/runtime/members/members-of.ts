import { netText } from '../convert/net-text.ts';
import { qualifiedName } from '../convert/type-name-of.ts';
import { typeText } from '../convert/type-text.ts';
import type { Session } from '../session.ts';
import type { AdaptedProperty, PropertyDefinition } from '../types/net-type.ts';
import type { TypeValue } from '../types/type-value.ts';
import { typeOf } from '../types/types.ts';
import { addedTypeNamesOf, extendedMembersOf, PSCustomObject, type PSMember, unwrap } from '../values/members.ts';
import type { Value } from '../values/value.ts';
import { displayOverloads, displaySignature } from './display-signature.ts';
import { adapterOf, availableMember } from './find-member.ts';
import { getMember } from './get-member.ts';
import { indexerName } from './invoke-member.ts';
import type { MemberDescription, MemberType } from './member-info.ts';
import { memberTable, type TypeMember, type TypeMethod, type TypeProperty } from './member-table.ts';
import { readMember } from './read-member.ts';
import { setMember } from './set-member.ts';
import { bindingsOf, typeOfText } from './type-of-text.ts';

/**
 * All members of an object, in the order in which PowerShell lists them: those added to the object, those of its type's extensions, its
 * adapter's, its type's. Methods come last.
 */
export function membersOf(value: Value, session: Session, withHidden = false): MemberDescription[] {
  if (value === null || value === undefined) return [];
  const found = new Map<string, MemberDescription>();
  const add = (description: MemberDescription) => {
    const key = description.name.toLowerCase();
    if (!found.has(key)) found.set(key, description);
  };
  const base = unwrap(value);
  for (const member of extendedMembersOf(value) ?? []) add(describeAdded(member, value, session));
  if (base !== value) for (const member of extendedMembersOf(base) ?? []) add(describeAdded(member, value, session));
  for (const member of session.typeData?.members(value) ?? []) {
    const description = describeAdded(member, value, session);
    add({ ...description, isInstance: false, isSettable: description.isSettable && member.kind !== 'NoteProperty' });
  }
  const type = typeOf(base);
  if (!type) return [...found.values()];
  const table = [...memberTable(type).instance.values()].filter((member) => availableMember(member, session) && (withHidden || !isHidden(member)));
  for (const member of table) if (member.kind === 'property' && member.extended) add(describeProperty(member, value, type, session));
  const adapter = adapterOf(type);
  if (adapter) for (const property of adapter.list(base, session)) add(describeAdapted(property, session));
  if (!adapter?.hidesProperties) {
    for (const member of table) if (member.kind === 'property' && !member.extended) add(describeProperty(member, value, type, session));
  }
  const indexer = describeIndexer(type, value);
  if (indexer) add(indexer);
  for (const member of table) if (member.kind === 'method') add(describeMethod(member, value, type, session));
  return [...found.values()];
}

/** The properties of an object (PSObject.Properties). */
export function propertiesOf(value: Value, session: Session, withHidden = false): MemberDescription[] {
  return membersOf(value, session, withHidden).filter(({ isProperty }) => isProperty);
}

/** One property by name. */
export function propertyOf(value: Value, name: string, session: Session): MemberDescription | undefined {
  const key = name.toLowerCase();
  return propertiesOf(value, session).find((property) => property.name.toLowerCase() === key);
}

/** The static members of a type, for Get-Member -Static. */
export function staticMembersOf(type: TypeValue, session: Session): MemberDescription[] {
  const table = memberTable(type);
  const result: MemberDescription[] = [];
  for (const member of table.static.values()) {
    if (!availableMember(member, session) || isHidden(member)) continue;
    if (member.kind === 'property')
      result.push({ ...describeProperty(member, type, type, session), definition: staticDefinition(member), isStatic: true });
    if (member.kind === 'method') result.push(describeMethod(member, type, type, session));
  }
  const shown = table.constructors.filter(({ hidden }) => !hidden);
  if (shown.length) {
    const constructors: TypeMethod = { kind: 'method', name: 'new', overloads: shown, isStatic: false, extended: false };
    result.push({ ...describeMethod(constructors, type, type, session), isStatic: true });
  }
  return result;
}

const isHidden = (member: TypeMember) =>
  member.kind === 'property' ? member.definition.hidden === true : member.kind === 'method' && member.overloads.every(({ hidden }) => hidden);

const accessors = (settable: boolean) => (settable ? '{get;set;}' : '{get;}');

const staticDefinition = ({ name, definition }: TypeProperty) => `static ${definition.type} ${name} ${accessors(definition.set !== undefined)}`;

function describeProperty(member: TypeProperty, value: Value, type: TypeValue, session: Session): MemberDescription {
  const { definition, name } = member;
  const memberType: MemberType = definition.kind === undefined || definition.kind === 'Field' ? 'Property' : definition.kind;
  const shown = typeOfText(definition.type, bindingsOf(type));
  return {
    name,
    memberType,
    typeName: memberType === 'ScriptProperty' ? 'System.Object' : shown ? qualifiedName(shown) : definition.type,
    definition: propertyDefinition(name, memberType, definition, shown),
    isStatic: member.isStatic,
    isInstance: false,
    isProperty: true,
    isSettable: definition.set !== undefined,
    get: () => readMember({ source: 'type', member, type }, value, session),
    set: (changed) => setMember(value, name, changed, session),
    ...(memberType === 'AliasProperty' && { referencedName: definition.definition }),
  };
}

function propertyDefinition(name: string, memberType: MemberType, definition: PropertyDefinition<any>, type: TypeValue | undefined): string {
  switch (memberType) {
    case 'AliasProperty':
      return `${name} = ${definition.definition}`;
    case 'ScriptProperty':
      if (definition.definition?.includes('{get=')) return definition.definition;
      return `System.Object ${name} {get=${definition.definition ?? ''};}`;
    case 'CodeProperty':
      if (definition.definition?.includes('{')) return definition.definition;
      return `${type?.fullName ?? definition.type} ${name}{get=${definition.definition ?? name};}`;
    default:
      return `${type ? typeText(type) : definition.type} ${name} ${accessors(definition.set !== undefined)}`;
  }
}

function describeAdapted({ name, type, value, set, isReadOnly }: AdaptedProperty, session: Session): MemberDescription {
  const known = typeOfText(type);
  return {
    name,
    memberType: 'Property',
    typeName: known ? qualifiedName(known) : type,
    definition: `${type} ${name} ${accessors(set !== undefined && !isReadOnly)}`,
    isStatic: false,
    isInstance: false,
    isProperty: true,
    isSettable: set !== undefined && !isReadOnly,
    get: () => value,
    set: (changed) => set?.(changed, session),
  };
}

function describeMethod(method: TypeMethod, value: Value, type: TypeValue, session: Session): MemberDescription {
  const overloads = method.overloads.filter(({ edition }) => edition === undefined || edition === session.edition);
  const codeMethod = method.overloads[0]?.codeMethod;
  const definitions = method.isStatic ? overloads.map(displaySignature) : displayOverloads(type, method.name, overloads, session.edition);
  return {
    name: method.name,
    memberType: codeMethod ? 'CodeMethod' : method.extended ? 'ScriptMethod' : 'Method',
    typeName: 'System.Management.Automation.PSMethod',
    definition: codeMethod ?? definitions.join(', '),
    isStatic: method.isStatic,
    isInstance: false,
    isProperty: false,
    isSettable: false,
    get: () => readMember({ source: 'type', member: method, type }, value, session),
    set: () => {},
    definitions,
  };
}

function describeIndexer(type: TypeValue, value: Value): MemberDescription | undefined {
  const name = indexerName(type);
  if (!name) return undefined;
  const { definition } = type;
  return {
    name,
    memberType: 'ParameterizedProperty',
    typeName: 'System.Object',
    definition: definition.indexerDefinition ?? `System.Object ${name}(System.Object key) ${accessors(definition.setIndex !== undefined)}`,
    isStatic: false,
    isInstance: false,
    isProperty: false,
    isSettable: definition.setIndex !== undefined,
    get: () => value,
    set: () => {},
  };
}

/** The type in front of a note property's definition: short where PowerShell has a short name for it. */
function noteType(value: Value): string {
  if (value === null || value === undefined) return 'object';
  const base = unwrap(value);
  if (base instanceof PSCustomObject) return addedTypeNamesOf(base)[0] ?? base.typeName;
  const type = typeOf(base)!;
  const text = typeText(type);
  return text.replace(/(?:[A-Za-z_]\w*\.)+/g, '');
}

/** What an alias stands for; the other aliases of the object are no answer, or it would go round in circles. */
function aliasTarget(owner: Value, name: string, session: Session): MemberDescription | undefined {
  const added = extendedMembersOf(owner)?.get(name);
  if (added) return added.kind === 'AliasProperty' ? undefined : describeAdded(added, owner, session);
  const type = typeOf(unwrap(owner));
  const member = type && memberTable(type).instance.get(name.toLowerCase());
  return type && member?.kind === 'property' ? describeProperty(member, owner, type, session) : undefined;
}

function describeAdded(member: PSMember, owner: Value, session: Session): MemberDescription {
  const common = {
    name: member.name,
    isStatic: false,
    isInstance: true,
    isProperty: true,
    isSettable: true,
    get: () => getMember(owner, member.name, session),
    set: (value: Value) => setMember(owner, member.name, value, session),
    member,
  };
  switch (member.kind) {
    case 'NoteProperty': {
      const type = typeOf(unwrap(member.value));
      const text = member.value === null || member.value === undefined ? 'null' : netText(member.value);
      if (member.ofType) {
        const typeName = type ? qualifiedName(type) : 'System.Object';
        return {
          ...common,
          memberType: 'Property',
          isInstance: false,
          typeName,
          definition: `${typeName} ${member.name} {get;set;}`,
          get: () => member.value,
        };
      }
      return {
        ...common,
        memberType: 'NoteProperty',
        typeName: type ? qualifiedName(type) : 'System.Object',
        definition: `${noteType(member.value)} ${member.name}=${text}`,
        get: () => member.value,
      };
    }
    case 'AliasProperty': {
      const target = aliasTarget(owner, member.referencedName, session);
      return {
        ...common,
        memberType: 'AliasProperty',
        typeName: target?.typeName ?? 'System.Object',
        definition: `${member.name} = ${member.referencedName}`,
        isSettable: target?.isSettable ?? false,
        referencedName: member.referencedName,
      };
    }
    case 'ScriptProperty': {
      const setter = member.setter ? `set=${member.setter.text};` : '';
      return {
        ...common,
        memberType: 'ScriptProperty',
        typeName: 'System.Object',
        definition: `System.Object ${member.name} {get=${member.getter.text};${setter}}`,
        isSettable: member.setter !== undefined,
      };
    }
    case 'CodeProperty':
      return {
        ...common,
        memberType: 'CodeProperty',
        typeName: member.typeName,
        definition: `${member.typeName} ${member.name}{get=${member.name};}`,
        isSettable: member.set !== undefined,
      };
    case 'ScriptMethod':
      return {
        ...common,
        memberType: 'ScriptMethod',
        typeName: 'System.Object',
        definition: `System.Object ${member.name}();`,
        isProperty: false,
        isSettable: false,
      };
    case 'PropertySet':
      return {
        ...common,
        memberType: 'PropertySet',
        typeName: 'System.Management.Automation.PSPropertySet',
        definition: `${member.name} {${member.properties.join(', ')}}`,
        isProperty: false,
        isSettable: false,
        get: () => null,
      };
    case 'MemberSet':
      return {
        ...common,
        memberType: 'MemberSet',
        typeName: 'System.Management.Automation.PSMemberSet',
        definition: `${member.name} {${[...member.members].map(({ name }) => name).join(', ')}}`,
        isProperty: false,
        isSettable: false,
        get: () => null,
      };
  }
}
