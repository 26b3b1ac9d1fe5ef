import { command, exitStatement, integer } from '../../../syntax/ast/build.ts';
import type { Command, Expression, Statement } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression } from '../value.ts';
import type { Verdict } from '../values/verdict-value.ts';

/** The script ends with a verdict: its message, then `exit` with its code. */
export interface Finish extends Origin {
  readonly kind: 'finish';
  readonly verdict: Verdict;
}

/** Only a failure's message goes to the error stream too: that a device is not compliant is a finding, not a failure of the script. */
export const writeMessage = (message: Expression, failed: boolean, lowering: Lowering): Command =>
  failed ? command(lowering.helper('Write-Failure'), { Message: message }) : command('Write-Output', {}, { positional: [message] });

export function lowerFinish({ verdict }: Finish, lowering: Lowering): (Statement | Command)[] {
  const message = lowerExpression(verdict.message, lowering);
  return [writeMessage(message, verdict.verdict === 'failed', lowering), exitStatement(integer(verdict.code))];
}
