import { ClixmlReader } from '../dotnet/clixml/clixml-reader.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'ConvertFrom-CliXml',
  module: 'Microsoft.PowerShell.Utility',
  edition: '7.6',
  parameters: { InputObject: { type: 'string', mandatory: true, position: 0, pipeline: true } },
  state: () => ({ text: '' }),
  process({ InputObject }, _host, state) {
    state.text += InputObject ?? '';
  },
  end(_parameters, host, { text }) {
    for (const value of new ClixmlReader(host.session).read(text) ?? []) host.write(value);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-clixml',
  examples: [{ script: '(1, 2 | ConvertTo-CliXml | ConvertFrom-CliXml) -join "-"', stdout: '1-2\n' }],
});
