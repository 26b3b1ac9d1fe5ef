import { NotSimulated } from '../base/not-simulated.ts';
import { ClixmlWriter } from '../dotnet/clixml/clixml-writer.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { newlineOf } from '../runtime/formatting/text-output.ts';
import { platformEncoding } from '../runtime/providers/content-encoding.ts';
import { encodingOf, encodingParameter } from '../runtime/providers/encoding-parameter.ts';
import { type OutputFile, openOutputFile } from '../runtime/providers/output-file.ts';

export default defineCmdlet({
  name: 'Export-Clixml',
  module: 'Microsoft.PowerShell.Utility',
  supportsShouldProcess: true,
  confirmImpact: 'Medium',
  parameters: {
    Depth: { type: 'int', validate: { range: [1, 2147483647] } },
    Path: { type: 'string', sets: { ByPath: { mandatory: true, position: 0 } } },
    LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { ByLiteralPath: { mandatory: true } } },
    InputObject: { type: 'psobject', mandatory: true, pipeline: true, validate: { allowNull: true } },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Encoding: encodingParameter,
  },
  defaultSet: 'ByPath',
  state: () => ({ writer: undefined as ClixmlWriter | undefined, file: undefined as OutputFile | undefined }),
  begin({ Path, LiteralPath, Depth = 2, Force, NoClobber, Encoding }, host, state) {
    const { session } = host;
    const path = LiteralPath ?? Path ?? '';
    if (!host.shouldProcess(path, 'Export-Clixml')) return;
    const asked = encodingOf(Encoding) ?? (session.isWindowsPowerShell ? 'unicode' : 'utf8');
    if (asked === 'byte') throw new NotSimulated('value', 'Export-Clixml -Encoding Byte');
    const encoding = platformEncoding(asked, session.platform);
    state.file = openOutputFile(host, { path, literal: LiteralPath !== undefined, encoding, force: Force, noClobber: NoClobber });
    state.writer = new ClixmlWriter(Depth, session);
  },
  process({ InputObject }, _host, { writer }) {
    writer?.write(InputObject ?? null);
  },
  end(_parameters, host, { writer, file }) {
    if (writer) file?.write(writer.finish(newlineOf(host.session)));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-clixml',
  examples: [
    {
      script:
        "[pscustomobject]@{ A = 1; B = 'x', 'y' } | Export-Clixml t.xml; $back = Import-Clixml t.xml; $back.A; $back.B -join ','; $back.PSTypeNames[0]",
      stdout: '1\nx,y\nDeserialized.System.Management.Automation.PSCustomObject\n',
    },
  ],
});
