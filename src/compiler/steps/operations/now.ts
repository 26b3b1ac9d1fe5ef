import { command, invokeMember, paren, quoted } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';

/** `now()`. */
export interface Now extends Origin {
  readonly kind: 'now';
}

/** The present moment, in UTC. `Get-Date -AsUTC` is PowerShell 7's. */
export const utcNow = (): Expression => invokeMember(paren(command('Get-Date')), 'ToUniversalTime');

/** Format `u` is the same in every culture (Standard date and time format strings). */
export function lowerNow(_: Now, lowering: Lowering): Expression {
  lowering.standIn({ kind: 'clock', command: 'Get-Date' });
  return invokeMember(utcNow(), 'ToString', quoted('u'));
}
