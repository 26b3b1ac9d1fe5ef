import { NotSimulated } from '../../base/not-simulated.ts';
import { splitArguments } from '../../endpoint/command-line.ts';
import { findProgram, type LocatedProgram } from '../../endpoint/find-program.ts';
import { type StartedProgram, startProgram } from '../../endpoint/run-program.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import type { Session } from '../../runtime/session.ts';
import { NetException } from '../../runtime/values/errors.ts';
import type { ProcessObject } from '../../runtime/values/process-object.ts';
import { win32Message } from '../../runtime/win32-error.ts';
import { invalidOperation } from '../argument-exceptions.ts';
import { fullPath } from '../io/full-path.ts';
import { StreamReaderObject } from '../io/read-text.ts';
import { consoleOutputEncoding } from '../System.Console.ts';
import type { ProcessStartInfo } from './process-start-info.ts';
import { ProgramOutput } from './program-output.ts';

const fileNotFound = 2;
const invalidFolder = 267;

/** Win32Exception of a start that the system refuses; .NET tells what was to be started, where the shell has no part in it. */
function refused(session: Session, info: ProcessStartInfo, code: number): NetException {
  const reason = session.platform === 'windows' ? win32Message(session, code) : 'No such file or directory';
  const place = info.workingDirectory || session.providers.completePath('.');
  const message = session.isWindowsPowerShell
    ? reason
    : `An error occurred trying to start process '${info.fileName}' with working directory '${place}'. ${reason}`;
  return new NetException('System.ComponentModel.Win32Exception', message, { NativeErrorCode: code });
}

function locate(session: Session, info: ProcessStartInfo): LocatedProgram {
  const { endpoint } = session;
  const { fileName } = info;
  const found = findProgram(endpoint, /[\\/]/.test(fileName) ? fullPath(session, fileName) : fileName);
  if (found.kind === 'notSimulated') throw new NotSimulated('program', found.name);
  if (found.kind === 'absent') throw refused(session, info, fileNotFound);
  const { program } = found;
  if (session.platform === 'linux' || /\.exe$/i.test(program.name)) return program;
  // CreateProcess completes a name with .exe alone.
  if (!info.useShellExecute && program.name.toLowerCase() !== fileName.split(/[\\/]/).pop()?.toLowerCase())
    throw refused(session, info, fileNotFound);
  throw new NotSimulated('command', `System.Diagnostics.Process.Start ${fileName}`);
}

function check(session: Session, info: ProcessStartInfo): void {
  const { useShellExecute, workingDirectory, verb } = info;
  if (info.fileName === '') throw invalidOperation('Cannot start process because a file name has not been provided.');
  const redirects = info.redirectStandardInput || info.redirectStandardOutput || info.redirectStandardError;
  if (useShellExecute && redirects)
    throw invalidOperation('The Process object must have the UseShellExecute property set to false in order to redirect IO streams.');
  const asksNobody = verb === '' || verb.toLowerCase() === 'open' || (verb.toLowerCase() === 'runas' && session.endpoint.process.elevated);
  if (useShellExecute && !asksNobody) throw new NotSimulated('member', `System.Diagnostics.ProcessStartInfo.Verb ${verb}`);
  if (workingDirectory === '' || session.endpoint.files.get(fullPath(session, workingDirectory))?.kind === 'folder') return;
  if (useShellExecute || session.platform === 'linux') throw new NotSimulated('value', `working directory ${workingDirectory}, which is not there`);
  throw refused(session, info, invalidFolder);
}

function argumentsOf(session: Session, info: ProcessStartInfo): string[] {
  const given = info.argumentList?.items.map((item) => toText(item, session)) ?? [];
  if (given.length > 0 && info.arguments !== '') throw invalidOperation('Only one of Arguments or ArgumentList may be used.');
  return given.length > 0 ? given : splitArguments(info.arguments);
}

/** What goes into the console that the program shares with the script. */
function showRest(session: Session, info: ProcessStartInfo, { result, process, endsAt }: StartedProgram): void {
  const { stdout, stderr, unsettled } = result;
  if (process.exit && endsAt !== 'never' && process.exit.time < endsAt) return;
  const shows = [
    [info.redirectStandardOutput, 'stdout', stdout],
    [info.redirectStandardError, 'stderr', stderr],
  ] as const;
  for (const [isRedirected, stream, text] of shows) {
    if (isRedirected || (text === '' && unsettled?.stream !== stream)) continue;
    const isPiped = info.redirectStandardInput || info.redirectStandardOutput || info.redirectStandardError;
    if (info.createNoWindow && !isPiped) continue;
    // Without a console of its own, and with the script's handles: where the text goes depends on them.
    if (info.createNoWindow) throw new NotSimulated('member', `${stream} of a process with CreateNoWindow that is not redirected`);
    if (unsettled?.stream === stream) throw new NotSimulated('program', unsettled.what);
    const shown = text.replaceAll('\r\n', '\n');
    if (stream === 'stdout') session.console.write(shown);
    else session.console.writeError(shown);
  }
}

/** Process.Start. */
export function startFrom(session: Session, object: ProcessObject, info: ProcessStartInfo): void {
  const { endpoint } = session;
  check(session, info);
  const program = locate(session, info);
  const started = startProgram(endpoint, program, argumentsOf(session, info));
  object.attach(started.process);
  const reader = (stream: 'stdout' | 'stderr', encoding: ProcessStartInfo['standardOutputEncoding']) =>
    new StreamReaderObject(new ProgramOutput(started, stream, session), encoding ?? consoleOutputEncoding(session));
  object.output = info.redirectStandardOutput ? reader('stdout', info.standardOutputEncoding) : undefined;
  object.error = info.redirectStandardError ? reader('stderr', info.standardErrorEncoding) : undefined;
  // What the shell starts has a window of its own, where nobody sees what it writes.
  if (info.useShellExecute) return;
  const { endsAt } = started;
  if (endsAt === 'never') return;
  if (endsAt > endpoint.clock.now) endpoint.clock.after(endsAt - endpoint.clock.now, () => showRest(session, info, started));
  else showRest(session, info, started);
}
