import { NotSimulated } from '../base/not-simulated.ts';
import { defineType } from '../runtime/types/net-type.ts';
import { Certificate, type Signature } from '../runtime/values/signature.ts';
import { enumMember } from './enum-access.ts';

/** The words for each status (PowerShell's resource strings of Signature). */
function statusMessage({ path, told }: Signature): string {
  switch (told.status) {
    case 'Valid':
      return 'Signature verified.';
    case 'NotSigned':
      return `The file ${path} is not digitally signed. You cannot run this script on the current system. For more information about running scripts and setting execution policy, see about_Execution_Policies at https://go.microsoft.com/fwlink/?LinkID=135170`;
    case 'HashMismatch':
      return `The contents of file ${path} might have been changed by an unauthorized user or process, because the hash of the file does not match the hash stored in the digital signature. The script cannot run on the specified system. For more information, run Get-Help about_Signing.`;
    case 'NotTrusted':
      return `File ${path} is signed but the signer is not trusted on this system.`;
    case 'Incompatible':
      return 'The signature cannot be verified because it is incompatible with the current system.';
    default:
      throw new NotSimulated('value', `StatusMessage of a signature that is ${told.status}`);
  }
}

export default defineType<Signature>({
  name: 'System.Management.Automation.Signature',
  kind: 'class',
  abstract: true,
  properties: {
    SignerCertificate: {
      type: 'System.Security.Cryptography.X509Certificates.X509Certificate2',
      get: ({ told }) => (told.subject === undefined && told.thumbprint === undefined ? null : new Certificate(told)),
    },
    TimeStamperCertificate: {
      type: 'System.Security.Cryptography.X509Certificates.X509Certificate2',
      get({ path, told }) {
        if (told.subject === undefined) return null;
        throw new NotSimulated('value', `TimeStamperCertificate of ${path}`);
      },
    },
    Status: {
      type: 'System.Management.Automation.SignatureStatus',
      get: ({ told }) => enumMember('System.Management.Automation.SignatureStatus', told.status),
    },
    StatusMessage: { type: 'string', get: statusMessage },
    Path: { type: 'string', get: ({ path }) => path },
    SignatureType: {
      type: 'System.Management.Automation.SignatureType',
      get: ({ told }) =>
        enumMember('System.Management.Automation.SignatureType', told.type ?? (told.status === 'NotSigned' ? 'None' : 'Authenticode')),
    },
    IsOSBinary: { type: 'bool', get: ({ told }) => told.type === 'Catalog' },
  },
  source: 'https://learn.microsoft.com/dotnet/api/system.management.automation.signature',
});
