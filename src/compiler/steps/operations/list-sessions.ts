import { arrayExpression, command, member, pipeline, scriptBlock, scriptBlockExpression, variable } from '../../../syntax/ast/build.ts';
import type { Expression } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `sessions.list({ server })`. */
export interface ListSessions extends Origin {
  readonly kind: 'listSessions';
  readonly server?: Value;
}

/** Rows without a user are no sessions of users: services, the listener, an idle console. */
export function lowerListSessions({ server }: ListSessions, lowering: Lowering): Expression {
  lowering.standIn({ kind: 'sessionProgram', command: 'Start-Process', program: 'qwinsta.exe', ...(server ? { isElsewhere: true } : {}) });
  const rows = command(lowering.helper('Get-SessionRow'), { Server: server && lowerExpression(server, lowering) });
  const ofUsers = command('Where-Object', {}, { positional: [scriptBlockExpression(scriptBlock([member(variable('_'), 'user')]))] });
  return arrayExpression([pipeline(rows, ofUsers)]);
}
