/** What a worklet's author imports from `workletkit/windows`. */

export { type Cim, type CimArguments, type CimFilter, type CimOptions, type CimQueryOptions, cim } from './windows/cim.ts';
export type * from './windows/cim-classes.ts';
export type { CimDateTime, CimInstance, CimReference } from './windows/cim-types.ts';
export { type Files, files } from './windows/files.ts';
export {
  type LogoffFromSession,
  type LogoffFromVirtualMachine,
  type LogoffOptions,
  type LogoffResult,
  type LogoffSessionName,
  type LogoffSettings,
  type LogoffWarning,
  logoff,
} from './windows/logoff.ts';
export { type MessageOptions, msg } from './windows/msg.ts';
export type { ProgramExit, ProgramResult } from './windows/program-result.ts';
export { type ProgramOptions, type Programs, programs } from './windows/programs.ts';
export { type SessionKind, type Sessions, type SessionsOptions, sessions, type UserSession } from './windows/sessions.ts';
export { type Verification, verifySystemProgram } from './windows/verify-system-program.ts';
export { Win32ShutdownFlags } from './windows/win32-shutdown-flags.ts';
