import { defineProgram } from '../program.ts';
import { querySession, querySessionUsage } from '../query-session.ts';

/** Lists sessions; `query session` is the same program. */
export default defineProgram({
  name: 'qwinsta.exe',
  description: 'Query Session Utility',
  usage: querySessionUsage,
  parameters: [
    { name: 'sessionname', description: 'Only the session of this name.' },
    { name: 'username', description: 'Only sessions of this user.' },
    { name: 'sessionid', description: 'Only the session of this id.' },
    { name: '/SERVER:servername', description: 'The server that is asked; this one unless told.' },
  ],
  sources: [
    'https://strontic.github.io/xcyclopedia/library/qwinsta.exe-F388C17A1236DC552E7804F416C3C6C1.html',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/query-session',
  ],
  only64: true,
  run: ({ endpoint, arguments: args }) => querySession(endpoint, args),
});
