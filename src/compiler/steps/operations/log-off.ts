import type { SessionProgramStandIn } from '../../../model/stand-in.ts';
import { command, integer } from '../../../syntax/ast/build.ts';
import type { Command } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `logoff({ session, server, warn, verbose, vm, timeout })`. */
export interface LogOff extends Origin {
  readonly kind: 'logOff';
  /** Missing: the current one. */
  readonly session?: Value;
  readonly server?: Value;
  /** What the user is told first, and the seconds to save the work; missing: nobody is warned by this call. */
  readonly warning?: { readonly text: Value; readonly wait: number };
  readonly verbose: boolean;
  readonly vm: boolean;
  /** In seconds. */
  readonly timeout: number;
}

export function lowerLogOff({ session, server, warning, verbose, vm, timeout }: LogOff, lowering: Lowering): Command {
  const uses = (program: SessionProgramStandIn['program']) =>
    lowering.standIn({ kind: 'sessionProgram', command: 'Start-Process', program, ...(server || vm ? { isElsewhere: true } : {}) });
  if (!vm) uses('qwinsta.exe');
  if (warning) uses('msg.exe');
  uses('logoff.exe');
  if (warning) lowering.standIn({ kind: 'sleep', command: 'Start-Sleep', seconds: warning.wait });
  return command(lowering.helper('Invoke-LogOff'), {
    Session: session && lowerExpression(session, lowering),
    Server: server && lowerExpression(server, lowering),
    Warning: warning && lowerExpression(warning.text, lowering),
    WaitSec: warning && integer(warning.wait),
    TimeoutSec: integer(timeout),
    Detail: verbose || undefined,
    VirtualMachine: vm || undefined,
  });
}
