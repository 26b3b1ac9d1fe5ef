import { NotSimulated } from '../../base/not-simulated.ts';
import { defineProgram } from '../program.ts';
import { querySession } from '../query-session.ts';
import { queryUser } from '../query-user.ts';

/** `query session` and `query user`: by another name the programs qwinsta and quser. */
export default defineProgram({
  name: 'query.exe',
  description: 'MultiUser Query Utility',
  usage: 'QUERY { PROCESS | SESSION | TERMSERVER | USER }\n\n',
  parameters: [
    { name: 'SESSION', description: 'Lists sessions, as qwinsta does.' },
    { name: 'USER', description: 'Lists users, as quser does.' },
  ],
  sources: ['https://learn.microsoft.com/windows-server/administration/windows-commands/query'],
  only64: true,
  run({ endpoint, arguments: [command = '', ...rest] }) {
    if (command.toLowerCase() === 'session') return querySession(endpoint, rest);
    if (command.toLowerCase() === 'user') return queryUser(endpoint, rest);
    throw new NotSimulated('program', `query.exe ${command}`.trim());
  },
});
