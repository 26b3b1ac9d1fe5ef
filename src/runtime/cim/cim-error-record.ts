import type { CimError } from '../../endpoint/cim/cim-error.ts';
import { type ErrorCategory, type ErrorRecord, errorRecord } from '../values/errors.ts';
import type { Value } from '../values/value.ts';

/** Categories that the CIM cmdlets give to native error codes (CimCmdlets module, CimException). */
const categories: Readonly<Record<string, ErrorCategory>> = {
  AccessDenied: 'PermissionDenied',
  InvalidNamespace: 'MetadataError',
  InvalidParameter: 'InvalidArgument',
  InvalidClass: 'MetadataError',
  NotFound: 'ObjectNotFound',
  NotSupported: 'NotImplemented',
  MethodNotFound: 'MetadataError',
  InvalidQuery: 'InvalidArgument',
  ServerLimitsExceeded: 'ResourceBusy',
  Failed: 'NotSpecified',
};

const lower = (code: number) => code.toString(16).padStart(8, '0');

/** A CIM error as the record of a cmdlet: `HRESULT 0x80041010,Microsoft.Management.Infrastructure.CimCmdlets.…`. */
export function cimErrorRecord(error: CimError, target: Value): ErrorRecord {
  const record = errorRecord({
    id: `HRESULT 0x${lower(error.statusCode)}`,
    message: error.message,
    category: categories[error.nativeErrorCode] ?? 'NotSpecified',
    target,
    exception: 'Microsoft.Management.Infrastructure.CimException',
  });
  record.exception.data.set('NativeErrorCode', error.nativeErrorCode);
  record.exception.data.set('StatusCode', error.statusCode);
  return record;
}
