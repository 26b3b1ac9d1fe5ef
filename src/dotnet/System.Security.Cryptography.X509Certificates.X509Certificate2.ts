import { NotSimulated } from '../base/not-simulated.ts';
import { defineType, type PropertyDefinition } from '../runtime/types/net-type.ts';
import type { Certificate } from '../runtime/values/signature.ts';

function told(name: string, read: (self: Certificate) => string | undefined): PropertyDefinition<Certificate> {
  return {
    type: 'string',
    get(self) {
      const value = read(self);
      if (value === undefined) throw new NotSimulated('value', `${name} of a signer's certificate`);
      return value;
    },
  };
}

/** A certificate as the signer of a file is told of; nothing else of it is known. */
export default defineType<Certificate>({
  name: 'System.Security.Cryptography.X509Certificates.X509Certificate2',
  kind: 'class',
  abstract: true,
  properties: {
    Thumbprint: told('Thumbprint', (self) => self.told.thumbprint),
    Subject: told('Subject', (self) => self.told.subject),
    Issuer: told('Issuer', (self) => self.told.issuer),
    SerialNumber: told('SerialNumber', (self) => self.told.serialNumber),
  },
  alsoHas: [
    'Archived',
    'Extensions',
    'FriendlyName',
    'HasPrivateKey',
    'PrivateKey',
    'IssuerName',
    'NotAfter',
    'NotBefore',
    'PublicKey',
    'RawData',
    'RawDataMemory',
    'SerialNumberBytes',
    'SignatureAlgorithm',
    'SubjectName',
    'Version',
    'Handle',
    'DnsNameList',
    'EnhancedKeyUsageList',
    'SendAsTrustedIssuer',
    'PSParentPath',
    'EnrollmentPolicyEndPoint',
    'EnrollmentServerEndPoint',
    'PolicyId',
    'Verify',
    'Export',
    'GetNameInfo',
    'GetCertHashString',
    'GetExpirationDateString',
    'GetEffectiveDateString',
    'GetIssuerName',
    'GetName',
    'GetPublicKey',
    'GetSerialNumberString',
    'Dispose',
    'Reset',
    'Import',
  ],
  source: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2',
});
