import type { WaitOptions } from './wait-until.ts';
import type { LogoffOptions } from './windows/logoff.ts';
import type { MessageOptions } from './windows/msg.ts';
import type { ProgramResult } from './windows/program-result.ts';
import type { UserSession } from './windows/sessions.ts';
import type { Verification } from './windows/verify-system-program.ts';

/**
 * What the model's functions ask when a worklet is run as JavaScript, which only tests of the toolkit do: a worklet is
 * compiled, not run.
 */
export interface ModelHost {
  now(): string;
  log(message: string): void;
  warn(message: string): void;
  waitUntil(condition: () => boolean, options: WaitOptions): boolean;
  fileSha256(path: string): string;
  cimGet(className: string, options: { readonly filter?: object; readonly timeout?: { readonly seconds: number } }): object;
  cimQuery(className: string, options: { readonly filter?: object; readonly timeout?: { readonly seconds: number } }): readonly object[];
  runProgram(name: string, args: readonly string[], options: { readonly timeout: { readonly seconds: number } }): ProgramResult;
  listSessions(server: string | undefined): readonly UserSession[];
  sendMessage(options: MessageOptions): ProgramResult;
  logOff(options: LogoffOptions<string>): ProgramResult;
  verifySystemProgram(name: string): Verification;
  cimInvoke(target: string | object, method: string, parameters: object, options: { readonly timeout?: { readonly seconds: number } }): object;
}

let installed: ModelHost | undefined;

/** Sets who answers the model's functions; `undefined` takes the answerer away. Returns the one before. */
export function installModelHost(host: ModelHost | undefined): ModelHost | undefined {
  const before = installed;
  installed = host;
  return before;
}

/** The host that is installed. Without one it throws: a worklet is compiled by `worklet build`, not run. */
export function modelHost(): ModelHost {
  if (!installed) throw new Error('A worklet is not run as JavaScript: `worklet build` compiles it, `worklet test` tries it.');
  return installed;
}
