import { typeNamesOf } from './members/type-names.ts';
import type { Session } from './session.ts';
import { type PSMember, PSMembers } from './values/members.ts';
import type { Value } from './values/value.ts';

/** What Update-TypeData said of one type (about_Types.ps1xml). */
export class TypeData {
  readonly typeName: string;
  readonly members = new PSMembers();
  defaultDisplayPropertySet?: readonly string[];
  defaultDisplayProperty?: string;
  defaultKeyPropertySet?: readonly string[];
  /** What has no effect on objects in the session, by the name that Get-TypeData shows. */
  readonly others = new Map<string, Value>();

  constructor(typeName: string) {
    this.typeName = typeName;
  }
}

/** The type data that a session added. A session that added none has no table, so that looking up members costs nothing. */
export class TypeDataTable {
  readonly #byName = new Map<string, TypeData>();

  static of(session: Session): TypeDataTable {
    session.typeData ??= new TypeDataTable();
    return session.typeData;
  }

  get(typeName: string): TypeData | undefined {
    return this.#byName.get(typeName.toLowerCase());
  }

  ensure(typeName: string): TypeData {
    let data = this.get(typeName);
    if (!data) {
      data = new TypeData(typeName);
      this.#byName.set(typeName.toLowerCase(), data);
    }
    return data;
  }

  remove(typeName: string): boolean {
    return this.#byName.delete(typeName.toLowerCase());
  }

  all(): TypeData[] {
    return [...this.#byName.values()];
  }

  /** The data of the types that an object is of, the nearest first. */
  #dataOf(value: Value): TypeData[] {
    return typeNamesOf(value).flatMap((name) => this.get(name) ?? []);
  }

  /** The member that type data give an object. */
  member(value: Value, name: string): PSMember | undefined {
    for (const data of this.#dataOf(value)) {
      const found = data.members.get(name);
      if (found) return found;
    }
    return undefined;
  }

  /** All members that type data give an object. */
  members(value: Value): PSMember[] {
    const found = new Map<string, PSMember>();
    for (const { members } of this.#dataOf(value)) {
      for (const member of members) if (!found.has(member.name.toLowerCase())) found.set(member.name.toLowerCase(), member);
    }
    return [...found.values()];
  }

  /** The properties by which Sort-Object and Group-Object tell objects apart when they are given none. */
  keyProperties(value: Value): readonly string[] | undefined {
    return this.#dataOf(value).find(({ defaultKeyPropertySet }) => defaultKeyPropertySet)?.defaultKeyPropertySet;
  }
}
