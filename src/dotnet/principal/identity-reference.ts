import type { Session } from '../../runtime/session.ts';
import { NetException } from '../../runtime/values/errors.ts';
import { NetObject } from '../../runtime/values/value.ts';

/** System.Security.Principal.SecurityIdentifier and NTAccount. */
export class IdentityReference extends NetObject {
  readonly typeName: 'System.Security.Principal.SecurityIdentifier' | 'System.Security.Principal.NTAccount';
  readonly value: string;

  constructor(kind: 'SecurityIdentifier' | 'NTAccount', value: string) {
    super();
    this.typeName = `System.Security.Principal.${kind}`;
    this.value = value;
  }

  get equalityKey() {
    return this.value.toLowerCase();
  }
}

/** What only Windows has. */
export function checkWindows(session: Session | undefined): void {
  if (session?.platform === 'linux') {
    throw new NetException('System.PlatformNotSupportedException', 'Windows Principal functionality is not supported on this platform.');
  }
}
