import type { CimError } from '../../endpoint/cim/cim-error.ts';
import { type ErrorRecord, errorRecord } from '../values/errors.ts';

/** What a WMI cmdlet was asked, for its errors. */
export interface WmiRequest {
  readonly className: string;
  readonly query: string;
  readonly namespace: string;
}

const named: Readonly<Partial<Record<CimError['kind'], readonly ['InvalidType' | 'InvalidArgument', keyof WmiRequest]>>> = {
  InvalidClass: ['InvalidType', 'className'],
  InvalidQuery: ['InvalidArgument', 'query'],
  InvalidNamespace: ['InvalidArgument', 'namespace'],
};

/** The error of Get-WmiObject (PowerShell 6's source, GetWMIObjectCommand.cs); errors of COM keep their HRESULT in the text. */
export function wmiErrorRecord(error: CimError, request: WmiRequest): ErrorRecord {
  const isCom = error.statusCode >>> 16 === 0x8007;
  if (isCom) {
    return errorRecord({
      id: 'GetWMICOMException',
      message: `${error.message.trimEnd()} (Exception from HRESULT: 0x${error.statusCode.toString(16).toUpperCase()})`,
      category: 'InvalidOperation',
      exception: 'System.Runtime.InteropServices.COMException',
    });
  }
  const [category, what] = named[error.kind] ?? ['InvalidOperation', undefined];
  return errorRecord({
    id: 'GetWMIManagementException',
    message: what ? `${error.message}"${request[what]}"` : error.message,
    category,
    exception: 'System.Management.ManagementException',
  });
}
