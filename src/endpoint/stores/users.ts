import type { Plain } from '../changes.ts';
import type { GroupDescription, UserDescription } from '../description.ts';
import { authoritySid, stableNumber } from './account.ts';

/** A local account. Times are milliseconds UTC; null: never. */
export interface LocalUser {
  name: string;
  fullName: string;
  description: string;
  enabled: boolean;
  readonly sid: string;
  passwordLastSet: number | null;
  passwordExpires: number | null;
  passwordRequired: boolean;
  mayChangePassword: boolean;
  accountExpires: number | null;
  readonly lastLogon: number | null;
  /** Folder of its profile; null: it never logged on. */
  readonly profile: string | null;
  /** null: not known. */
  readonly profileLastUsed: number | null;
}

/** A local group. */
export interface LocalGroup {
  name: string;
  description: string;
  readonly sid: string;
  /** `DOMAIN\name` of each member. */
  readonly members: string[];
}

const day = 24 * 60 * 60 * 1000;
/** Windows' default maximum age of a password. */
const maximumPasswordAge = 42 * day;

const instant = (text: string | null | undefined): number | null => (text === undefined || text === null ? null : Date.parse(text));

/** Local accounts and groups. */
export class UserStore {
  readonly #users = new Map<string, LocalUser>();
  readonly #groups = new Map<string, LocalGroup>();
  readonly #machine: string;
  readonly #start: number;

  constructor(machine: string, start: number) {
    this.#machine = machine;
    this.#start = start;
  }

  /** SID of the machine, with which those of its accounts begin. */
  get machineSid(): string {
    return authoritySid(this.#machine);
  }

  /** Accounts by name. */
  users(): LocalUser[] {
    return [...this.#users.values()].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  }

  /** Groups by name. */
  groups(): LocalGroup[] {
    return [...this.#groups.values()].sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
  }

  user(name: string): LocalUser | undefined {
    return this.#users.get(name.toLowerCase());
  }

  group(name: string): LocalGroup | undefined {
    return this.#groups.get(name.toLowerCase());
  }

  /** Adds an account, or lays what is said over one that exists. */
  describeUser(description: UserDescription): LocalUser {
    const before = this.user(description.name);
    const set = description.passwordLastSet === undefined ? (before?.passwordLastSet ?? this.#start - day) : instant(description.passwordLastSet);
    const user: LocalUser = {
      name: before?.name ?? description.name,
      fullName: description.fullName ?? before?.fullName ?? '',
      description: description.description ?? before?.description ?? '',
      enabled: description.enabled ?? before?.enabled ?? true,
      sid: description.sid ?? before?.sid ?? `${this.machineSid}-${1001 + (stableNumber(description.name.toLowerCase()) % 8999)}`,
      passwordLastSet: set,
      passwordExpires: this.#passwordExpires(description, set),
      passwordRequired: description.passwordRequired ?? before?.passwordRequired ?? true,
      mayChangePassword: description.mayChangePassword ?? before?.mayChangePassword ?? true,
      accountExpires: description.accountExpires === 'never' ? null : (instant(description.accountExpires) ?? before?.accountExpires ?? null),
      lastLogon: description.lastLogon === undefined ? (before?.lastLogon ?? null) : instant(description.lastLogon),
      profile: description.profile === undefined ? (before?.profile ?? null) : description.profile,
      profileLastUsed: description.profileLastUsed === undefined ? (before?.profileLastUsed ?? null) : instant(description.profileLastUsed),
    };
    this.#users.set(user.name.toLowerCase(), user);
    for (const group of description.groups ?? (before ? [] : ['Users'])) this.addMember(group, `${this.#machine}\\${user.name}`);
    return user;
  }

  #passwordExpires(description: UserDescription, set: number | null): number | null {
    if (description.passwordExpires === 'never' || set === null) return null;
    return instant(description.passwordExpires) ?? set + maximumPasswordAge;
  }

  /** Adds a group, or lays what is said over one that exists. */
  describeGroup(description: GroupDescription): LocalGroup {
    const before = this.group(description.name);
    const group: LocalGroup = {
      name: before?.name ?? description.name,
      description: description.description ?? before?.description ?? '',
      sid: description.sid ?? before?.sid ?? `${this.machineSid}-${1001 + (stableNumber(`group ${description.name.toLowerCase()}`) % 8999)}`,
      members: description.members?.map((member) => this.#fullName(member)) ?? before?.members ?? [],
    };
    this.#groups.set(group.name.toLowerCase(), group);
    return group;
  }

  /** Whether an account (`DOMAIN\name`) is a member of a group, directly. */
  isMember(group: string, account: string): boolean {
    return this.group(group)?.members.some((member) => member.toLowerCase() === this.#fullName(account).toLowerCase()) ?? false;
  }

  addMember(group: string, account: string): void {
    const found = this.group(group) ?? this.describeGroup({ name: group });
    if (!this.isMember(group, account)) found.members.push(this.#fullName(account));
  }

  /** Returns whether it was one. */
  removeMember(group: string, account: string): boolean {
    const members = this.group(group)?.members ?? [];
    const index = members.findIndex((member) => member.toLowerCase() === this.#fullName(account).toLowerCase());
    if (index >= 0) members.splice(index, 1);
    return index >= 0;
  }

  /** Returns whether it was there. */
  removeUser(name: string): boolean {
    for (const group of this.#groups.values()) this.removeMember(group.name, name);
    return this.#users.delete(name.toLowerCase());
  }

  /** Returns whether it was there. */
  removeGroup(name: string): boolean {
    return this.#groups.delete(name.toLowerCase());
  }

  renameUser(name: string, to: string): void {
    const user = this.user(name);
    if (!user) return;
    for (const group of this.#groups.values()) {
      if (this.removeMember(group.name, name)) group.members.push(`${this.#machine}\\${to}`);
    }
    this.#users.delete(name.toLowerCase());
    user.name = to;
    this.#users.set(to.toLowerCase(), user);
  }

  #fullName(account: string): string {
    return account.includes('\\') ? account : `${this.#machine}\\${account}`;
  }

  snapshot(): Plain {
    const users = this.users().map(({ name, lastLogon: _, profile: __, profileLastUsed: ___, ...user }) => [name, user] as const);
    const groups = this.groups().map(({ name, description, members }) => [name, { description, members: [...members] }] as const);
    return { users: Object.fromEntries(users), groups: Object.fromEntries(groups) };
  }
}
