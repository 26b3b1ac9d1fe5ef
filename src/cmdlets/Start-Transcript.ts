import { specialFolder } from '../dotnet/system/special-folder.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { withFiles } from '../runtime/providers/file-exception.ts';
import { placesToWrite } from '../runtime/providers/output-file.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import type { ResolvedPath } from '../runtime/providers/provider-table.ts';
import type { Session } from '../runtime/session.ts';
import { formatDate } from '../runtime/text/format-date.ts';
import { transcriptsOf } from '../runtime/transcripts.ts';
import { NetException } from '../runtime/values/errors.ts';
import { ensureExtendedMembers, PSWrapper } from '../runtime/values/members.ts';

function cannotStart(host: CmdletHost, reason: string): never {
  return host.fail({
    id: 'CannotStartTranscription',
    message: `Transcription cannot be started due to the error: ${reason}`,
    category: 'InvalidOperation',
    exception: 'System.Management.Automation.PSInvalidOperationException',
  });
}

/** SpecialFolder.MyDocuments. */
const documents = 5;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+_';

/** Documents of the account, where it has them; else the folder the script is in. Elsewhere than on Windows the home folder. */
function ownFolder(session: Session): string {
  return session.platform === 'windows' ? specialFolder(session, documents) : (session.endpoint.environment.get('HOME') ?? '');
}

/** The file name that is used when none is given: the computer, eight characters (the same in each run) and the time. */
function ownPath(session: Session, folder = ownFolder(session)): string {
  const { clock, computerName } = session.endpoint;
  let number = session.nextId() * 104_729 + 6_700_417;
  let random = '';
  for (let index = 1; index <= 8; index++) {
    random += letters[number % letters.length];
    number = Math.floor(number / letters.length) + index * 7_919;
  }
  const time = formatDate(session.localDateTime(clock.now), 'yyyyMMddHHmmss');
  const name = `PowerShell_transcript.${computerName}.${random}.${time}.txt`;
  return folder === '' || /[\\/]$/.test(folder) ? folder + name : folder + session.pathSeparator + name;
}

function placesOf(host: CmdletHost, path: string, literal: boolean): ResolvedPath[] {
  try {
    return placesToWrite(host.session, path, literal);
  } catch (thrown) {
    if (!(thrown instanceof ProviderError)) throw thrown;
    return cannotStart(host, thrown.description.message);
  }
}

/** The file that a path leads to; it need not exist. */
function fileOf(host: CmdletHost, path: string, literal: boolean): string {
  const { providers, isWindowsPowerShell } = host.session;
  const places = placesOf(host, path, literal);
  // A list without a first element, in the words of .NET.
  if (places.length === 0)
    cannotStart(
      host,
      `Index was out of range. Must be non-negative and less than the size of the collection.${isWindowsPowerShell ? '\r\nParameter name: index' : " (Parameter 'index')"}`,
    );
  const refuse = (id: string, message: string) =>
    host.fail({ id, message, category: 'InvalidArgument', exception: 'System.Management.Automation.PSInvalidOperationException' });
  if (places.length > 1) {
    refuse(
      'MultipleFilesNotSupported',
      'Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.',
    );
  }
  const [{ provider, path: file }] = places;
  if (provider.name !== 'FileSystem') {
    refuse('ReadWriteFileNotFileSystemProvider', `The current provider (${providers.infoOf(provider).fullName}) cannot open a file.`);
  }
  return file;
}

/** What stands against writing to a file that is there. */
function checkPresent(host: CmdletHost, file: string, options: { append: boolean; force: boolean; noClobber: boolean }): void {
  const node = host.endpoint.files.get(file);
  if (node?.kind !== 'file') return;
  if (options.noClobber && !options.append) {
    host.fail({
      id: 'NoClobber',
      message: `File ${file} already exists and NoClobber was specified.`,
      category: 'ResourceExists',
      target: file,
      exception: 'System.UnauthorizedAccessException',
    });
  }
  if (!node.attributes.has('ReadOnly')) return;
  if (options.force) {
    host.endpoint.files.change(file, ({ attributes }) => attributes.delete('ReadOnly'));
    return;
  }
  host.fail({
    id: 'FileReadOnly',
    message: `File ${file} is read-only. Cannot write to this file. "Start-Transcript -Force" will clear the read-only attribute.`,
    category: 'InvalidArgument',
    target: file,
    exception: 'System.ArgumentException',
  });
}

/** Makes the file and the folders that lead to it. What is written into it is not simulated: it shows times, paths and errors of its own. */
function begin(host: CmdletHost, file: string): void {
  const { files } = host.endpoint;
  const folder = file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')));
  try {
    withFiles(host.session, () => {
      if (folder !== '' && !/^[A-Za-z]:$/.test(folder) && !files.exists(folder)) files.makeFolder(folder);
      files.writeUnknown(file);
    });
  } catch (thrown) {
    if (!(thrown instanceof NetException)) throw thrown;
    cannotStart(host, thrown.message);
  }
}

export default defineCmdlet({
  name: 'Start-Transcript',
  module: 'Microsoft.PowerShell.Host',
  supportsShouldProcess: true,
  defaultSet: 'ByPath',
  parameters: {
    Path: { type: 'string', position: 0, sets: ['ByPath'], validate: { notNullOrEmpty: true } },
    LiteralPath: { type: 'string', position: 0, aliases: ['PSPath', 'LP'], sets: ['ByLiteralPath'], validate: { notNullOrEmpty: true } },
    OutputDirectory: { type: 'string', position: 0, sets: ['ByOutputDirectory'], validate: { notNullOrEmpty: true } },
    Append: { type: 'switch' },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    IncludeInvocationHeader: { type: 'switch' },
    UseMinimalHeader: { type: 'switch', edition: '7.6' },
  },
  begin({ Path, LiteralPath, OutputDirectory, Append, Force, NoClobber }, host) {
    const told = Path ?? LiteralPath ?? ownPath(host.session, OutputDirectory);
    const file = fileOf(host, told, LiteralPath !== undefined || OutputDirectory !== undefined);
    if (!host.shouldProcess(file)) return;
    checkPresent(host, file, { append: Append ?? false, force: Force ?? false, noClobber: NoClobber ?? false });
    if (host.endpoint.files.get(file)?.kind === 'folder') cannotStart(host, `File path ${file} resolves to a directory.`);
    begin(host, file);
    transcriptsOf(host.session).push(file);
    const answer = new PSWrapper(`Transcript started, output file is ${told}`);
    ensureExtendedMembers(answer).add({ kind: 'NoteProperty', name: 'Path', value: told });
    host.write(answer);
  },
  outputTypes: ['System.String'],
  examples: [
    {
      script:
        "(Start-Transcript ./log.txt).Path; Test-Path log.txt; (Stop-Transcript) -like 'Transcript stopped, output file is *log.txt'; try { Stop-Transcript } catch { $_.FullyQualifiedErrorId }",
      stdout: './log.txt\nTrue\nTrue\nInvalidOperation,Microsoft.PowerShell.Commands.StopTranscriptCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.host/start-transcript',
});
