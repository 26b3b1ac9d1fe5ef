import { NotSimulated } from '../../base/not-simulated.ts';
import type { Endpoint } from '../endpoint.ts';
import { defineProgram, type ProgramResult } from '../program.ts';
import { failure, invalidParameters, parseSessionArguments, serverOf, stationName } from '../session-programs.ts';
import type { Session } from '../stores/sessions.ts';

const usage = `Terminates a session.

LOGOFF [sessionname | sessionid] [/SERVER:servername] [/V] [/VM]

  sessionname         The name of the session.
  sessionid           The ID of the session.
  /SERVER:servername  Specifies the Remote Desktop server containing the user
                      session to log off (default is current).
  /V                  Displays information about the actions performed.
  /VM                 Logs off a session on server or within virtual machine. The unique ID of the session needs to be specified.

`;

const isId = (text: string): boolean => /^\d+$/.test(text);

/**
 * "Could not logoff session ID 0 from session Console, Error code 5": Microsoft, "Log off all Remote Desktop server session users
 * from a command prompt" (KB 259436). That the second line has no blank after the colon is seen in output of its sister programs.
 */
const accessDenied = (session: Session): ProgramResult =>
  failure(`Could not logoff session ID ${session.id} from session ${stationName(session.name)}, Error code 5`, 'Error [5]:Access is denied.');

/** What is certain of a failure whose words no source states. */
const failureWithoutWords = (what: string): ProgramResult => ({ stdout: '', stderr: '', exitCode: 1, unsettled: { stream: 'stderr', what } });

function currentSession(endpoint: Endpoint): Session {
  const session = endpoint.sessions.byId(endpoint.process.session);
  if (!session) throw new NotSimulated('program', 'logoff.exe without a session, run outside of a user session');
  return session;
}

/** Whether the script's account may end the session: its own always, others with Full Control, the console's never. */
function isAllowed(endpoint: Endpoint, server: Endpoint, session: Session): boolean {
  if (server === endpoint && session.id === endpoint.process.session) return true;
  return session.kind !== 'console' && (session.fullControl ?? endpoint.process.elevated);
}

/**
 * Logs a user off. Whether it waits until the session is gone is settled by no source: here it asks, and the session ends after its time.
 * Exit codes: ReactOS's logoff, "function-compatible" with that of Windows, has 0 and, for bad arguments and any failure, 1.
 */
export default defineProgram({
  name: 'logoff.exe',
  description: 'Session Logoff Utility',
  usage,
  parameters: [
    { name: 'sessionname', description: 'The name of the session; it must be an active one.' },
    { name: 'sessionid', description: 'The id of the session.' },
    { name: '/SERVER:servername', description: 'The server that the session is on; this one unless told.' },
    { name: '/V', description: 'Shows what is done.' },
    { name: '/VM', description: 'Logs off a session on a server or within a virtual machine; needs the unique id.' },
  ],
  sources: [
    'https://strontic.github.io/xcyclopedia/library/logoff.exe-63DAFD4EB9CF5D5BAD52B2F78C9C3DDD.html',
    'https://learn.microsoft.com/windows-server/administration/windows-commands/logoff',
    'https://learn.microsoft.com/troubleshoot/windows-server/remote/log-off-all-terminal-server-session-users',
    'https://github.com/reactos/reactos/blob/master/base/applications/logoff/logoff.c',
  ],
  only64: true,
  // The first of the page of 10.0.14393.0, the others of the same encyclopedia.
  builds: [
    {
      version: '10.0.14393.0',
      sha256: 'EC35AEEDEDEAD912B65247BEBF6B87D010182ACA99EA78B6EE2D80BD267FBD40',
      serialNumber: '33000000BCE120FDD27CC8EE930000000000BC',
      thumbprint: 'E85459B23C232DB3CB94C7A56D47678F58E8E51E',
    },
    {
      version: '10.0.17763.1',
      sha256: 'A8801F55523961A7DC8B38CBF48FBC1E46AE8E993E09153A240AC8F996C3A46F',
      serialNumber: '33000001C422B2F79B793DACB20000000001C4',
      thumbprint: 'AE9C1AE54763822EEC42474983D8B635116C8452',
    },
  ],
  run({ endpoint, arguments: args }) {
    const parsed = parseSessionArguments(args, { server: 'value', v: 'flag', vm: 'flag' });
    if (!parsed || parsed.positional.length > 1) return invalidParameters(usage);
    const [reference] = parsed.positional;
    // The usage text asks for the unique id with /VM; the endpoint's own sessions have no other id than their session id.
    if (parsed.switches.has('vm') && (reference === undefined || !isId(reference))) return invalidParameters(usage);
    const server = serverOf(endpoint, parsed);
    if (!server) return failureWithoutWords(`words of logoff.exe /SERVER:${parsed.switches.get('server')}, which cannot be reached`);
    if (reference === undefined && server !== endpoint) throw new NotSimulated('program', 'logoff.exe /SERVER without a session');
    const session =
      reference === undefined
        ? currentSession(endpoint)
        : isId(reference)
          ? server.sessions.byId(Number(reference))
          : server.sessions.byName(reference);
    if (!session) return failureWithoutWords(`words of logoff.exe for session ${reference}, which does not exist`);
    if (!isAllowed(endpoint, server, session)) return accessDenied(session);
    server.sessions.logOff(session.id);
    const words = { stream: 'stdout', what: 'words of logoff.exe /V' } as const;
    return { stdout: '', stderr: '', exitCode: 0, ...(parsed.switches.has('v') ? { unsettled: words } : {}) };
  },
});
