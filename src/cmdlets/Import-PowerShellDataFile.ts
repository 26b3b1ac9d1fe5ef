import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { readDataFile } from '../runtime/modules/data-file.ts';
import { decodeText } from '../runtime/providers/decode-text.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';

export default defineCmdlet({
  name: 'Import-PowerShellDataFile',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Path: { type: 'string[]', validate: { notNullOrEmpty: true }, sets: { ByPath: { mandatory: true, position: 0 } }, wildcards: true },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath', 'LP'],
      validate: { notNullOrEmpty: true },
      sets: { ByLiteralPath: { mandatory: true, position: 0, byPropertyName: true } },
    },
    SkipLimitCheck: { edition: '7.6', type: 'switch' },
  },
  defaultSet: 'ByPath',
  process({ Path, LiteralPath }, host) {
    const { session } = host;
    for (const given of LiteralPath ?? Path ?? []) {
      const places = !LiteralPath && hasWildcards(given) ? session.providers.glob(given) : [session.providers.tryResolve(given)];
      if (places.length > 1) {
        host.fail({
          id: 'ReadWriteMultipleFilesNotSupported',
          message:
            'Cannot perform operation because operation "ReportMultipleFilesNotSupported" is not valid. Remove operation "ReportMultipleFilesNotSupported", or investigate why it is not valid.',
          category: 'InvalidArgument',
          exception: 'System.Management.Automation.PSInvalidOperationException',
        });
      }
      const path = places[0]?.path;
      const node = path === undefined ? undefined : session.endpoint.files.get(path);
      if (path === undefined || node?.kind !== 'file') {
        host.error({
          id: 'PathNotFound',
          message: `Cannot find path '${given}' because it does not exist.`,
          category: 'InvalidArgument',
          target: given,
          exception: 'System.ArgumentException',
        });
        continue;
      }
      const text = decodeText(session.endpoint.files.read(path) ?? new Uint8Array(0), session.isWindowsPowerShell ? 'ansi' : 'utf8');
      const file = readDataFile(session, path, text);
      if (file.kind === 'read') host.write(file.data);
      else if (file.kind === 'dynamic') {
        host.fail({
          id: 'System.InvalidOperationException',
          message: `Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: ${file.text}.`,
          exception: 'System.InvalidOperationException',
        });
      } else {
        host.error({
          id: file.kind === 'syntax' ? 'CouldNotParseAsPowerShellDataFile' : 'CouldNotParseAsPowerShellDataFileNoHashtableRoot',
          message: `The file '${path}' could not be parsed as a PowerShell Data File.`,
          category: 'InvalidData',
          target: path,
          exception: 'System.InvalidOperationException',
        });
      }
    }
  },
  examples: [
    { script: 'Set-Content d.psd1 "@{ a = 1; b = @{ c = \'x\' } }"; $d = Import-PowerShellDataFile d.psd1; $d.a; $d.b.c', stdout: '1\nx\n' },
    {
      script: 'Set-Content d.psd1 "@{ a = Get-Date }"; try { Import-PowerShellDataFile d.psd1 } catch { $_.FullyQualifiedErrorId }',
      stdout: 'System.InvalidOperationException,Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-powershelldatafile',
});
