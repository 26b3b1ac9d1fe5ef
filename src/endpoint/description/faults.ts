import type { Seconds } from '../description.ts';

/** A call of the script, for what happens before or after it. */
export type CallPattern =
  | { readonly kind: 'cimQuery'; readonly class: string }
  | { readonly kind: 'cimMethod'; readonly class: string; readonly method: string }
  | { readonly kind: 'program'; readonly name: string };

/** Errors of the CIM service by name; each is a WBEM or Windows error with its number and words. */
export type CimErrorName =
  | 'AccessDenied'
  | 'Failed'
  | 'NotFound'
  | 'InvalidClass'
  | 'InvalidNamespace'
  | 'InvalidMethod'
  | 'InvalidParameter'
  | 'NotSupported'
  | 'ProviderFailure'
  | 'ProviderLoadFailure'
  | 'OutOfMemory'
  | 'ShuttingDown'
  | 'QuotaViolation'
  | 'CallCancelled'
  | 'PrivilegeNotHeld'
  | 'RpcServerUnavailable'
  | 'ServiceDisabled'
  | 'TimedOut';

/** When a fault holds. Without any of these it always does. */
export interface FaultWindow {
  /** It holds from this time on the virtual clock. Default 0. */
  readonly from?: Seconds;
  /** It no longer holds at this time. Default: never ends. */
  readonly until?: Seconds;
  /** It holds only once such a call has been made. */
  readonly after?: CallPattern;
  /** The first so many calls (within the window) go well. Default 0. */
  readonly skip?: number;
  /** Then this many calls go wrong. Default: all. */
  readonly times?: number;
}

/** Queries of a class fail. */
export interface CimQueryFault extends FaultWindow {
  readonly kind: 'cimQuery';
  /** `*` means every class. */
  readonly class: string;
  readonly error: CimErrorName;
  /** How long the failing call takes. Default 0; `TimedOut` takes the call's own time limit. */
  readonly takes?: Seconds;
}

/** Calls of a method return a code and do nothing. */
export interface CimMethodReturnFault extends FaultWindow {
  readonly kind: 'cimMethodReturns';
  readonly class: string;
  readonly method: string;
  readonly returnValue: number;
}

/** Calls of a method are refused with an error. */
export interface CimMethodErrorFault extends FaultWindow {
  readonly kind: 'cimMethodFails';
  readonly class: string;
  readonly method: string;
  readonly error: CimErrorName;
}

/** A program ends so, whatever it is asked, and does nothing. */
export interface ProgramFault extends FaultWindow {
  readonly kind: 'program';
  readonly name: string;
  readonly exitCode: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

/** A service does not start or stop. */
export interface ServiceFault extends FaultWindow {
  readonly kind: 'service';
  readonly name: string;
  readonly action: 'start' | 'stop' | 'configure';
  readonly error: 'accessDenied' | 'timedOut' | 'failed';
}

/** A file, folder or registry key (with all below it) cannot be read or written. */
export interface PathFault extends FaultWindow {
  readonly kind: 'path';
  /** `C:\\Temp\\locked.txt` or `HKLM:\\SOFTWARE\\Contoso`. */
  readonly path: string;
  /** Default `write`. */
  readonly access?: 'read' | 'write' | 'any';
  readonly error: 'accessDenied' | 'inUse' | 'diskFull';
}

/** Something that goes wrong. */
export type FaultDescription = CimQueryFault | CimMethodReturnFault | CimMethodErrorFault | ProgramFault | ServiceFault | PathFault;
