import { command, integer } from '../../../syntax/ast/build.ts';
import type { Command } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `msg({ session, text, time, server })`. */
export interface SendMessage extends Origin {
  readonly kind: 'sendMessage';
  readonly session: Value;
  readonly text: Value;
  readonly server?: Value;
  /** In seconds. */
  readonly time: number;
}

export function lowerSendMessage({ session, text, server, time }: SendMessage, lowering: Lowering): Command {
  lowering.standIn({ kind: 'sessionProgram', command: 'Start-Process', program: 'msg.exe', ...(server ? { isElsewhere: true } : {}) });
  return command(lowering.helper('Send-SessionMessage'), {
    Session: lowerExpression(session, lowering),
    Server: server && lowerExpression(server, lowering),
    Text: lowerExpression(text, lowering),
    ShowSec: integer(time),
  });
}
