import type { CimErrorName } from '../description.ts';

/** Names of errors: those that a scenario can ask for, and those that wrong calls meet. */
export type CimErrorKind = CimErrorName | 'InvalidQuery' | 'InvalidMethodParameters' | 'InvalidObject';

/** An error of the CIM service. */
export interface CimError {
  readonly kind: CimErrorKind;
  /** Name of Microsoft.Management.Infrastructure.NativeErrorCode. */
  readonly nativeErrorCode: string;
  /** The HRESULT, unsigned. */
  readonly statusCode: number;
  /** Windows' words; those of the WMI service end with a blank. */
  readonly message: string;
}

type Row = readonly [nativeErrorCode: string, statusCode: number, message: string];

/**
 * Numbers: Microsoft, "WMI Error Constants" (learn.microsoft.com/windows/win32/wmisdk/wmi-error-constants) and "System Error Codes";
 * native codes: "MI_Result enumeration". Words: as the service gives them to its clients.
 */
const errors: Readonly<Record<CimErrorKind, Row>> = {
  Failed: ['Failed', 0x80041001, 'Generic failure '],
  NotFound: ['NotFound', 0x80041002, 'Not found '],
  AccessDenied: ['AccessDenied', 0x80041003, 'Access denied '],
  ProviderFailure: ['Failed', 0x80041004, 'Provider failure '],
  OutOfMemory: ['ServerLimitsExceeded', 0x80041006, 'Out of memory '],
  InvalidParameter: ['InvalidParameter', 0x80041008, 'Invalid parameter '],
  NotSupported: ['NotSupported', 0x8004100c, 'Not supported '],
  InvalidNamespace: ['InvalidNamespace', 0x8004100e, 'Invalid namespace '],
  InvalidObject: ['InvalidParameter', 0x8004100f, 'Invalid object '],
  InvalidClass: ['InvalidClass', 0x80041010, 'Invalid class '],
  ProviderLoadFailure: ['Failed', 0x80041013, 'Provider load failure '],
  InvalidQuery: ['InvalidQuery', 0x80041017, 'Invalid query '],
  InvalidMethod: ['MethodNotFound', 0x8004102e, 'Invalid method '],
  InvalidMethodParameters: ['InvalidParameter', 0x8004102f, 'Invalid method Parameter(s) '],
  CallCancelled: ['Failed', 0x80041032, 'Call cancelled '],
  ShuttingDown: ['Failed', 0x80041033, 'Shutting down '],
  PrivilegeNotHeld: ['AccessDenied', 0x80041062, 'Privilege not held.'],
  QuotaViolation: ['ServerLimitsExceeded', 0x8004106c, 'Quota violation '],
  TimedOut: ['Failed', 0x00040004, 'Call timed out '],
  RpcServerUnavailable: ['Failed', 0x800706ba, 'The RPC server is unavailable. '],
  ServiceDisabled: [
    'Failed',
    0x80070422,
    'The service cannot be started, either because it is disabled or because it has no enabled devices associated with it. ',
  ],
};

/** The error of a name. */
export function cimError(kind: CimErrorKind): CimError {
  const [nativeErrorCode, statusCode, message] = errors[kind];
  return { kind, nativeErrorCode, statusCode, message };
}
