import { defineProgram } from '../program.ts';
import { queryUser, queryUserUsage } from '../query-user.ts';

/** Lists users who are logged on; `query user` is the same program. */
export default defineProgram({
  name: 'quser.exe',
  description: 'Query User Utility',
  usage: queryUserUsage,
  parameters: [
    { name: 'username', description: 'Only sessions of this user.' },
    { name: 'sessionname', description: 'Only the session of this name.' },
    { name: 'sessionid', description: 'Only the session of this id.' },
    { name: '/SERVER:servername', description: 'The server that is asked; this one unless told.' },
  ],
  sources: [
    'https://strontic.github.io/xcyclopedia/library/quser.exe-480868AEBA9C04CA04D641D5ED29937B.html',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/query-user',
  ],
  only64: true,
  run: ({ endpoint, arguments: args }) => queryUser(endpoint, args),
});
