import { NotSimulated } from '../base/not-simulated.ts';
import type { Endpoint } from '../endpoint/endpoint.ts';
import { findProgram } from '../endpoint/find-program.ts';
import type { ProgramResult as Answer } from '../endpoint/program.ts';
import { startProgram } from '../endpoint/run-program.ts';
import type { ModelHost } from '../model/host.ts';
import { knownBuilds } from '../model/windows/known-builds.ts';
import type { ProgramResult } from '../model/windows/program-result.ts';
import type { SessionKind, UserSession } from '../model/windows/sessions.ts';

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .slice(0, text.endsWith('\n') ? -1 : undefined)
    .filter((_, place, all) => all.length > 1 || all[place] !== '');

/** A row of the table that qwinsta prints. */
interface Row extends UserSession {
  readonly isCurrent: boolean;
}

const usualTimeout = 60;

/** The model's functions about programs and sessions, on a simulated endpoint. */
export function programHostOn(endpoint: Endpoint): Pick<ModelHost, 'runProgram' | 'listSessions' | 'sendMessage' | 'logOff' | 'verifySystemProgram'> {
  const pathOf = (name: string): string => {
    for (const folder of ['Sysnative', 'System32']) {
      const path = `C:\\Windows\\${folder}\\${name}`;
      if (endpoint.files.get(path)?.kind === 'file') return path;
    }
    throw new Error(`${name} was not found in C:\\Windows\\System32; not every edition of Windows has it.`);
  };
  const run = (name: string, args: readonly string[], seconds: number): Answer => {
    const found = findProgram(endpoint, name.includes('\\') ? name : pathOf(name));
    if (found.kind !== 'found') throw new Error('This command cannot be run due to the error: The system cannot find the file specified.');
    const { process, result, endsAt } = startProgram(endpoint, found.program, args);
    const deadline = endpoint.clock.now + seconds * 1000;
    const isLate = endsAt === 'never' || endsAt > deadline;
    endpoint.clock.advance((isLate ? deadline : endsAt) - endpoint.clock.now);
    if (!isLate) return result;
    endpoint.record({ kind: 'process', name: process.name, action: 'stop' });
    endpoint.processes.end(process.id, -1);
    throw new Error(`${name} did not end within ${seconds} seconds.`);
  };
  const quiet = ({ exitCode }: Answer): ProgramResult => ({ exitCode, output: [], errors: [] });
  const wordy = ({ exitCode, stdout, stderr, unsettled }: Answer): ProgramResult => {
    if (unsettled) throw new NotSimulated('program', unsettled.what);
    return { exitCode, output: linesOf(stdout), errors: linesOf(stderr) };
  };
  const onServer = (server: string | undefined): string[] => (server === undefined ? [] : [`/SERVER:${server}`]);
  const rowsOf = (server: string | undefined): Row[] => {
    const { exitCode, output, errors } = wordy(run('qwinsta.exe', onServer(server), 30));
    const rows = output.flatMap((line): Row[] => {
      const match = /^([ >])(.{17}) (.{20}) *(\d+) {2}/.exec(line);
      if (!match) return [];
      const name = match[2].trim();
      const kind: SessionKind = name === 'console' ? 'console' : name === '' ? 'disconnected' : 'remoteDesktop';
      return [{ id: Number(match[4]), name, user: match[3].trim(), kind, isCurrent: match[1] === '>' }];
    });
    if (rows.length === 0) throw new Error(`qwinsta.exe listed no sessions (exit code ${exitCode}). ${errors.join(' ')}`.trim());
    return rows;
  };
  const send = (session: number | string, server: string | undefined, text: string, seconds: number): ProgramResult =>
    quiet(run('msg.exe', [String(session), ...onServer(server), `/TIME:${seconds}`, text], 30));

  return {
    runProgram: (name, args, { timeout }) => wordy(run(/\.[A-Za-z0-9]{2,4}$/.test(name) ? name : `${name}.exe`, args, timeout.seconds)),
    listSessions: (server) => rowsOf(server).filter(({ user }) => user !== ''),
    sendMessage: ({ session, server, text, time }) => send(session, server, text, time?.seconds ?? usualTimeout),
    logOff(options) {
      const { session, server, verbose, vm, timeout } = options;
      if (!vm) {
        const wanted = String(session ?? '').toLowerCase();
        const row = rowsOf(server).find(({ id, name, isCurrent }) =>
          session === undefined ? isCurrent : wanted === String(id) || wanted === name.toLowerCase(),
        );
        if (wanted === 'console' || row?.name === 'console') throw new Error('The session at the console is not logged off.');
        if (row?.name === 'services' || (session === undefined && !row)) throw new Error('There is no session of a user to log off here.');
        if (options.warn && row?.name) {
          const { wait, text } = options.warn;
          const { exitCode } = send(row.id, server, text, wait.seconds);
          if (exitCode !== 0) throw new Error(`Session ${row.id} could not be warned: msg.exe ended with exit code ${exitCode}.`);
          endpoint.record({ kind: 'sleep', seconds: wait.seconds });
          endpoint.clock.advance(wait.seconds * 1000);
        }
      }
      const args = [...(session === undefined ? [] : [String(session)]), ...onServer(server), ...(verbose ? ['/V'] : []), ...(vm ? ['/VM'] : [])];
      const answer = run('logoff.exe', args, timeout?.seconds ?? usualTimeout);
      return verbose ? wordy(answer) : quiet(answer);
    },
    verifySystemProgram(name) {
      const path = pathOf(name);
      const node = endpoint.files.get(path);
      const facts = node?.kind === 'file' ? node.facts : {};
      const { status = 'NotSigned', subject = '' } = facts.signature ?? {};
      if (['HashMismatch', 'NotSigned', 'NotTrusted'].includes(status))
        throw new Error(`${name} is not the one of Windows: its signature is ${status}.`);
      if (status !== 'Valid') return { verified: false, message: `${name} could not be verified: its signature is ${status}.` };
      if (!subject.startsWith('CN=Microsoft Windows, ')) throw new Error(`${name} is not the one of Windows: it is signed by ${subject}.`);
      if (facts.version === undefined) throw new NotSimulated('value', `version of ${path}`);
      const known = knownBuilds[name]?.find(({ version }) => version === facts.version);
      if (!known) return { verified: true, message: `${name} ${facts.version} is signed by Microsoft Windows.` };
      if (facts.sha256 !== known.sha256) throw new Error(`${name} is not the one of Windows: version ${facts.version} has another SHA-256.`);
      return { verified: true, message: `${name} ${facts.version} is signed by Microsoft Windows and has its known SHA-256.` };
    },
  };
}
