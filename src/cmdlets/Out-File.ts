import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { OutputSequence } from '../runtime/formatting/output-sequence.ts';
import { newlineOf, textOutput } from '../runtime/formatting/text-output.ts';
import { type ContentEncodingName, platformEncoding } from '../runtime/providers/content-encoding.ts';
import { encodingOf, encodingParameter } from '../runtime/providers/encoding-parameter.ts';
import { type OutputFile, openOutputFile } from '../runtime/providers/output-file.ts';
import type { Value } from '../runtime/values/value.ts';

interface State {
  file?: OutputFile;
  sequence?: OutputSequence;
}

/** The encoding asked for, or the edition's own: UTF-16 in Windows PowerShell. */
function fileEncoding({ session }: CmdletHost, given: Value): ContentEncodingName {
  const asked = encodingOf(given) ?? (session.isWindowsPowerShell ? 'unicode' : 'utf8');
  if (asked === 'byte') throw new NotSimulated('value', 'Out-File -Encoding Byte');
  return platformEncoding(asked, session.platform);
}

export default defineCmdlet({
  name: 'Out-File',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.OutFileCommand',
  defaultSet: 'ByPath',
  parameters: {
    FilePath: { type: 'string', aliases: ['Path'], sets: { ByPath: { mandatory: true, position: 0 } } },
    LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { ByLiteralPath: { mandatory: true, byPropertyName: true } } },
    Encoding: { ...encodingParameter, position: 1 },
    Append: { type: 'switch' },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Width: { type: 'int', validate: { range: [2, 2147483647] } },
    NoNewline: { type: 'switch' },
    InputObject: { type: 'psobject', pipeline: true },
  },
  supportsShouldProcess: true,
  state: (): State => ({}),
  begin({ FilePath, LiteralPath, Encoding, Append, Force, NoClobber, Width, NoNewline }, host, state) {
    const { session } = host;
    const encoding = fileEncoding(host, Encoding);
    const path = LiteralPath ?? FilePath;
    if (path === undefined) {
      return host.fail({
        id: 'ArgumentNull',
        message: 'Cannot process argument because the value of argument "path" is null. Change the value of argument "path" to a non-null value.',
        category: 'InvalidArgument',
        exception: 'System.Management.Automation.PSArgumentNullException',
      });
    }
    if (!host.shouldProcess(path, 'Output to File')) return;
    const literal = LiteralPath !== undefined;
    state.file = openOutputFile(host, { path, literal, encoding, append: Append, force: Force, noClobber: NoClobber });
    const newline = NoNewline ? '' : newlineOf(session);
    state.sequence = new OutputSequence(
      session,
      textOutput(session, Width, (line) => state.file?.write(line + newline)),
    );
  },
  process({ InputObject }, _host, { file, sequence }) {
    // An object that shows nothing still makes the encoding's mark.
    file?.write('');
    sequence?.write(InputObject);
  },
  end: (_, _host, { sequence }) => sequence?.end(),
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/out-file',
});
