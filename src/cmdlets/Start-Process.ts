import { NotSimulated } from '../base/not-simulated.ts';
import { splitArguments } from '../endpoint/command-line.ts';
import { findProgram } from '../endpoint/find-program.ts';
import { startProgram } from '../endpoint/run-program.ts';
import { StoreError } from '../endpoint/stores/store-error.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { waitForExit } from '../runtime/processes/wait-for-exit.ts';
import { decodeText } from '../runtime/providers/decode-text.ts';
import { encodeText } from '../runtime/providers/encode-text.ts';
import { ProcessObject } from '../runtime/values/process-object.ts';

function refuse(host: CmdletHost, message: string): never {
  return host.fail({
    id: 'InvalidOperationException',
    message: `This command cannot be run due to the error: ${message}`,
    category: 'InvalidOperation',
    exception: 'System.InvalidOperationException',
  });
}

/** Makes the files that streams are redirected to, before the program starts. */
function openStreams(host: CmdletHost, given: readonly (string | undefined)[]): void {
  for (const path of given) {
    if (path === undefined) continue;
    try {
      host.endpoint.files.write(host.session.providers.completePath(path), new Uint8Array());
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      refuse(host, error.code === 'accessDenied' ? 'Access is denied.' : 'The system cannot find the path specified.');
    }
  }
}

/** Puts what a program wrote into the file that it was redirected to; words that nobody knows make a file that nobody can read. */
function writeStream(host: CmdletHost, given: string, text: string, unsettled: boolean): void {
  const { session, endpoint } = host;
  const path = session.providers.completePath(given);
  if (unsettled) endpoint.unhindered(() => endpoint.files.describe(path, { size: 1 }));
  else endpoint.files.write(path, encodeText(text, session.platform === 'windows' ? 'oem' : 'utf8'));
}

function standardInput(host: CmdletHost, given: string | undefined): string {
  if (given === undefined) return '';
  const path = host.session.providers.completePath(given);
  const bytes = host.endpoint.files.read(path);
  if (!bytes) throw new NotSimulated('value', `content of ${path}`);
  return decodeText(bytes, host.session.platform === 'windows' ? 'oem' : 'utf8');
}

/** `RunAs` asks nobody where the process is elevated already; elsewhere the user is asked, and other verbs are the shell's own. */
function checkVerb({ endpoint }: CmdletHost, verb: string | undefined): void {
  if (verb === undefined || verb.toLowerCase() === 'open') return;
  if (verb.toLowerCase() !== 'runas' || !endpoint.process.elevated) throw new NotSimulated('parameter', `Start-Process -Verb ${verb}`);
}

/** Parameters that have the process made by CreateProcess; without them the shell starts it (StartProcessCommand). */
const processParameters = [
  'NoNewWindow',
  'RedirectStandardInput',
  'RedirectStandardOutput',
  'RedirectStandardError',
  'LoadUserProfile',
  'UseNewEnvironment',
  'Environment',
];

/** What Windows says of a program that is not there: .NET names it, where the shell was to start it. */
function notFound(host: CmdletHost, given: string, byShell: boolean): never {
  const reason = 'The system cannot find the file specified.';
  if (host.session.isWindowsPowerShell || (!byShell && host.session.platform === 'windows')) return refuse(host, reason);
  const place = host.session.providers.completePath('.');
  const words = host.session.platform === 'windows' ? reason : 'No such file or directory';
  return refuse(host, `An error occurred trying to start process '${given}' with working directory '${place}'. ${words}`);
}

const redirection = { type: 'string', sets: ['Default'] } as const;

export default defineCmdlet({
  name: 'Start-Process',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.StartProcessCommand',
  aliases: ['saps'],
  windowsAliases: ['start'],
  parameters: {
    FilePath: { type: 'string', aliases: ['PSPath', 'Path'], mandatory: true, position: 0, validate: { notNullOrEmpty: true } },
    ArgumentList: { type: 'string[]', aliases: ['Args'], position: 1, validate: { notNullOrEmpty: true } },
    Credential: { type: 'pscredential', aliases: ['RunAs'], sets: ['Default'], notSimulated: true },
    WorkingDirectory: { type: 'string', validate: { notNullOrEmpty: true } },
    LoadUserProfile: { type: 'switch', aliases: ['Lup'], sets: ['Default'] },
    NoNewWindow: { type: 'switch', aliases: ['nnw'], sets: ['Default'] },
    PassThru: { type: 'switch' },
    RedirectStandardError: { ...redirection, aliases: ['RSE'] },
    RedirectStandardInput: { ...redirection, aliases: ['RSI'] },
    RedirectStandardOutput: { ...redirection, aliases: ['RSO'] },
    Verb: { type: 'string', sets: ['UseShellExecute'], validate: { notNullOrEmpty: true } },
    WindowStyle: { type: 'System.Diagnostics.ProcessWindowStyle', validate: { notNullOrEmpty: true } },
    Wait: { type: 'switch' },
    UseNewEnvironment: { type: 'switch', sets: ['Default'] },
    Environment: { type: 'hashtable', notSimulated: true, edition: '7.6' },
  },
  defaultSet: 'Default',
  supportsShouldProcess: true,
  process(parameters, host) {
    const { FilePath, ArgumentList, NoNewWindow, WindowStyle, RedirectStandardInput, RedirectStandardOutput, RedirectStandardError } = parameters;
    const { session, endpoint } = host;
    if (NoNewWindow && WindowStyle !== undefined) {
      host.error({
        id: 'InvalidOperationException',
        message: 'Parameters "-NoNewWindow" and "-WindowStyle" cannot be specified at the same time.',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
      return;
    }
    checkVerb(host, parameters.Verb);
    const line = (ArgumentList ?? []).join(' ');
    if (!host.shouldProcess(`${FilePath} ${line}`.trim())) return;
    const given = FilePath ?? '';
    const found = findProgram(endpoint, /[\\/]/.test(given) ? session.providers.completePath(given) : given);
    if (found.kind === 'notSimulated') throw new NotSimulated('program', found.name);
    const byShell = !processParameters.some((name) => host.isBound(name));
    if (found.kind === 'absent') return notFound(host, given, byShell);
    if (!/\.(exe|com)$/i.test(found.program.name) && session.platform === 'windows') throw new NotSimulated('command', `Start-Process ${given}`);
    openStreams(host, [RedirectStandardOutput, RedirectStandardError]);
    const { process, result, endsAt } = startProgram(endpoint, found.program, splitArguments(line), standardInput(host, RedirectStandardInput));
    // What Windows PowerShell has CreateProcess make is looked up by its id, and its exit code is lost unless somebody holds the process.
    const held = new ProcessObject(process, parameters.Wait || byShell || !session.isWindowsPowerShell);
    const { stdout, stderr, unsettled } = result;
    const finish = () => {
      // Whoever was ended by force wrote nothing to the end.
      if (process.exit && endsAt !== 'never' && process.exit.time < endsAt) return;
      if (RedirectStandardOutput !== undefined) writeStream(host, RedirectStandardOutput, stdout, unsettled?.stream === 'stdout');
      if (RedirectStandardError !== undefined) writeStream(host, RedirectStandardError, stderr, unsettled?.stream === 'stderr');
      // In a window of its own nobody sees it.
      if (!NoNewWindow) return;
      const isSeen = unsettled && (unsettled.stream === 'stdout' ? RedirectStandardOutput : RedirectStandardError) === undefined;
      if (isSeen) throw new NotSimulated('program', unsettled.what);
      const shown = (text: string) => text.replaceAll('\r\n', '\n');
      if (RedirectStandardOutput === undefined) session.console.write(shown(stdout));
      if (RedirectStandardError === undefined) session.console.writeError(shown(stderr));
    };
    if (endsAt === 'never' || endsAt > endpoint.clock.now) {
      if (endsAt !== 'never') endpoint.clock.after(endsAt - endpoint.clock.now, finish);
    } else finish();
    if (parameters.Wait) waitForExit(session, process);
    if (parameters.PassThru) host.write(held);
  },
  outputTypes: ['System.Diagnostics.Process'],
  examples: [],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/start-process',
});
