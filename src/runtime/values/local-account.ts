import type { LocalGroup, LocalUser } from '../../endpoint/stores/users.ts';
import { NetObject } from './value.ts';

/** Microsoft.PowerShell.Commands.LocalUser: an account as it was when it was got. */
export class LocalUserObject extends NetObject {
  readonly user: LocalUser;
  constructor(user: LocalUser) {
    super();
    this.user = { ...user };
  }
  get typeName() {
    return 'Microsoft.PowerShell.Commands.LocalUser';
  }
}

/** Microsoft.PowerShell.Commands.LocalGroup. */
export class LocalGroupObject extends NetObject {
  readonly group: LocalGroup;
  constructor(group: LocalGroup) {
    super();
    this.group = { ...group, members: [...group.members] };
  }
  get typeName() {
    return 'Microsoft.PowerShell.Commands.LocalGroup';
  }
}

/** Microsoft.PowerShell.Commands.LocalPrincipal: a member of a group. */
export class LocalPrincipalObject extends NetObject {
  /** `DOMAIN\name`. */
  readonly name: string;
  readonly sid: string;
  readonly objectClass: 'User' | 'Group';
  readonly source: 'Local' | 'ActiveDirectory' | 'Unknown';
  constructor(name: string, sid: string, objectClass: 'User' | 'Group', source: LocalPrincipalObject['source']) {
    super();
    this.name = name;
    this.sid = sid;
    this.objectClass = objectClass;
    this.source = source;
  }
  get typeName() {
    return 'Microsoft.PowerShell.Commands.LocalPrincipal';
  }
}
