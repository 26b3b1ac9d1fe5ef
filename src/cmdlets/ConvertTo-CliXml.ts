import { ClixmlWriter } from '../dotnet/clixml/clixml-writer.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { newlineOf } from '../runtime/formatting/text-output.ts';

export default defineCmdlet({
  name: 'ConvertTo-CliXml',
  module: 'Microsoft.PowerShell.Utility',
  edition: '7.6',
  parameters: {
    InputObject: { type: 'psobject', mandatory: true, position: 0, pipeline: true, validate: { allowNull: true } },
    Depth: { type: 'int', validate: { range: [1, 2147483647] } },
  },
  state: () => ({ writer: undefined as ClixmlWriter | undefined }),
  process({ InputObject, Depth = 2 }, host, state) {
    state.writer ??= new ClixmlWriter(Depth, host.session);
    state.writer.write(InputObject ?? null);
  },
  end(_parameters, host, { writer }) {
    if (writer) host.write(writer.finish(newlineOf(host.session)));
  },
  outputTypes: ['System.String'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-clixml',
  examples: [{ script: "(ConvertTo-CliXml 'x').Split([Environment]::NewLine)[1]", stdout: '  <S>x</S>\n' }],
});
