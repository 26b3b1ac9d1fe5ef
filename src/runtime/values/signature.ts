import type { SignatureDescription } from '../../endpoint/description.ts';
import { NetObject } from './value.ts';

/** System.Management.Automation.Signature: what Get-AuthenticodeSignature tells of a file. */
export class Signature extends NetObject {
  readonly path: string;
  readonly told: SignatureDescription;

  constructor(path: string, told: SignatureDescription) {
    super();
    this.path = path;
    this.told = told;
  }

  get typeName() {
    return 'System.Management.Automation.Signature';
  }
}

/** System.Security.Cryptography.X509Certificates.X509Certificate2, as far as a signature tells of its signer. */
export class Certificate extends NetObject {
  readonly told: SignatureDescription;

  constructor(told: SignatureDescription) {
    super();
    this.told = told;
  }

  get typeName() {
    return 'System.Security.Cryptography.X509Certificates.X509Certificate2';
  }
}
