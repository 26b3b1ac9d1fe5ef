/** What a worklet's author imports from `workletkit/windows`. */

export { type Cim, type CimArguments, type CimFilter, type CimOptions, type CimQueryOptions, cim } from './windows/cim.ts';
export type * from './windows/cim-classes.ts';
export type { CimDateTime, CimInstance, CimReference } from './windows/cim-types.ts';
export { type Files, files } from './windows/files.ts';
export { Win32ShutdownFlags } from './windows/win32-shutdown-flags.ts';
