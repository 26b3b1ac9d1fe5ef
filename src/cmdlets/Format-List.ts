import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { beginFormat, endFormat, formatObject, formatParameters, formatState } from '../runtime/formatting/format-command.ts';

export default defineCmdlet({
  name: 'Format-List',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.FormatListCommand',
  aliases: ['fl'],
  parameters: {
    Property: { type: 'object[]', position: 0 },
    ...formatParameters,
  },
  state: formatState,
  begin(parameters, host, state) {
    const { Property } = parameters;
    beginFormat(state, host, { shape: 'list', properties: Property ? readCalculatedProperties(Property, 'Format-List', host) : [] }, parameters);
  },
  process: ({ InputObject }, _host, state) => formatObject(state, InputObject),
  end: (_parameters, _host, state) => endFormat(state),
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-list',
  examples: [{ script: "[pscustomobject]@{ Name = 'ada'; Id = 7 } | Format-List", stdout: '\nName : ada\nId   : 7\n\n' }],
});
