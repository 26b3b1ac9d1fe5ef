import type { Session } from '../session.ts';
import type { ScriptBlock } from './script-block.ts';
import { NetObject, type Value } from './value.ts';

/** A member that a script added to one object (Extended Type System: Add-Member, [pscustomobject], Select-Object). */
export type PSMember =
  /** One that was a property of the type, before the object was stored as CLIXML, is shown as such. */
  | { kind: 'NoteProperty'; name: string; value: Value; ofType?: boolean }
  | { kind: 'ScriptProperty'; name: string; getter: ScriptBlock; setter?: ScriptBlock }
  | { kind: 'AliasProperty'; name: string; referencedName: string }
  | { kind: 'ScriptMethod'; name: string; script: ScriptBlock }
  | {
      kind: 'CodeProperty';
      name: string;
      typeName: string;
      get: (self: Value, session: Session) => Value;
      set?: (self: Value, value: Value, session: Session) => void;
    }
  | { kind: 'PropertySet'; name: string; properties: string[] }
  | { kind: 'MemberSet'; name: string; members: PSMembers };

/** Members by name, case-insensitive, in the order in which they were added. */
export class PSMembers {
  readonly #members = new Map<string, PSMember>();

  get(name: string): PSMember | undefined {
    return this.#members.get(name.toLowerCase());
  }

  add(member: PSMember): void {
    this.#members.set(member.name.toLowerCase(), member);
  }

  remove(name: string): boolean {
    return this.#members.delete(name.toLowerCase());
  }

  get size(): number {
    return this.#members.size;
  }

  [Symbol.iterator](): IterableIterator<PSMember> {
    return this.#members.values();
  }
}

/** System.Management.Automation.PSCustomObject: what `[pscustomobject]@{}` and Select-Object make. */
export class PSCustomObject extends NetObject {
  /** `PSTypeNames` in front of the two that every custom object has; the first names it. */
  typeNames: string[];
  readonly members = new PSMembers();
  /** Its text, where it stands for an object of another type that had one (Import-Clixml). */
  text: string | undefined;

  constructor(properties?: Iterable<readonly [string, Value]>, typeNames: string[] = []) {
    super();
    this.typeNames = typeNames;
    if (properties) for (const [name, value] of properties) this.members.add({ kind: 'NoteProperty', name, value });
  }

  get typeName() {
    return 'System.Management.Automation.PSCustomObject';
  }

  /** The value of a note property; undefined when there is none. */
  note(name: string): Value {
    const member = this.members.get(name);
    return member?.kind === 'NoteProperty' ? member.value : undefined;
  }
}

/** A primitive value or array with members or type names of its own: what PSObject wraps around a string after Add-Member. */
export class PSWrapper extends NetObject {
  readonly base: Value;
  /** How a number was written as an argument: its text stays `1.50` and `0x10`. */
  readonly text: string | undefined;
  constructor(base: Value, text?: string) {
    super();
    this.base = base;
    this.text = text;
  }
  get typeName() {
    return 'System.Management.Automation.PSObject';
  }
}

const addedMembers = new WeakMap<object, PSMembers>();
const addedTypeNames = new WeakMap<object, string[]>();

/** Members added to an object that is not a PSCustomObject; undefined when there are none. */
export function extendedMembersOf(value: Value): PSMembers | undefined {
  if (value instanceof PSCustomObject) return value.members;
  return typeof value === 'object' && value !== null ? addedMembers.get(value) : undefined;
}

/** The members of an object, made on first use. Primitives must be put into a PSWrapper first (see `wrapForMembers`). */
export function ensureExtendedMembers(value: object): PSMembers {
  if (value instanceof PSCustomObject) return value.members;
  let members = addedMembers.get(value);
  if (!members) {
    members = new PSMembers();
    addedMembers.set(value, members);
  }
  return members;
}

/** The object to which members can be added: the value itself, or a wrapper around a primitive. */
export function wrapForMembers(value: Value): object {
  return typeof value === 'object' && value !== null ? value : new PSWrapper(value);
}

/** Whether a value is a number that remembers how it was written as an argument. */
export function isWrittenNumber(value: Value): value is PSWrapper & { readonly text: string } {
  return value instanceof PSWrapper && value.text !== undefined;
}

const wrapped = new WeakSet<object>();

/** Remembers that a cmdlet wrote the object: WriteObject puts it into a PSObject, which `-is [psobject]` sees. */
export function markWrapped(value: Value): void {
  if (value instanceof NetObject && !(value instanceof PSCustomObject)) wrapped.add(value);
}

export const isMarkedWrapped = (value: Value) => typeof value === 'object' && value !== null && wrapped.has(value);

/** Takes the wrapper off a value. */
export function unwrap(value: Value): Value {
  return value instanceof PSWrapper ? value.base : value;
}

/** PSTypeNames inserted by a script in front of the type's own names. */
export function addedTypeNamesOf(value: Value): string[] {
  if (value instanceof PSCustomObject) return value.typeNames;
  return (typeof value === 'object' && value !== null && addedTypeNames.get(value)) || [];
}

export function setAddedTypeNames(value: object, names: string[]): void {
  if (value instanceof PSCustomObject) value.typeNames = names;
  else addedTypeNames.set(value, names);
}
