import type { PSMember } from '../values/members.ts';
import { NetObject, type Value } from '../values/value.ts';

/** Kinds of members, by their names in System.Management.Automation.PSMemberTypes. */
export type MemberType =
  | 'AliasProperty'
  | 'CodeProperty'
  | 'Property'
  | 'NoteProperty'
  | 'ScriptProperty'
  | 'PropertySet'
  | 'Method'
  | 'ScriptMethod'
  | 'CodeMethod'
  | 'ParameterizedProperty'
  | 'MemberSet';

/** A member of an object as Get-Member, `Select-Object *` and PSObject.Properties describe it. */
export interface MemberDescription {
  name: string;
  memberType: MemberType;
  /** TypeNameOfValue: full name of the value's type. */
  typeName: string;
  /** Get-Member's Definition. */
  definition: string;
  isStatic: boolean;
  /** Added to this object and not by its type. */
  isInstance: boolean;
  /** Has a value that can be read; false for methods. */
  isProperty: boolean;
  isSettable: boolean;
  get: () => Value;
  set: (value: Value) => void;
  /** Of an AliasProperty. */
  referencedName?: string;
  /** Of what was added to the object. */
  member?: PSMember;
  /** Of a method. */
  definitions?: readonly string[];
}

const typeNames: Record<MemberType, string> = {
  AliasProperty: 'PSAliasProperty',
  CodeProperty: 'PSCodeProperty',
  Property: 'PSProperty',
  NoteProperty: 'PSNoteProperty',
  ScriptProperty: 'PSScriptProperty',
  PropertySet: 'PSPropertySet',
  Method: 'PSMethod',
  ScriptMethod: 'PSScriptMethod',
  CodeMethod: 'PSCodeMethod',
  ParameterizedProperty: 'PSParameterizedProperty',
  MemberSet: 'PSMemberSet',
};

/** System.Management.Automation.PSMemberInfo: PSNoteProperty, PSProperty, PSMethod … */
export class MemberInfo extends NetObject {
  readonly description: MemberDescription;

  constructor(description: MemberDescription) {
    super();
    this.description = description;
  }

  get typeName() {
    return `System.Management.Automation.${typeNames[this.description.memberType]}`;
  }
}
