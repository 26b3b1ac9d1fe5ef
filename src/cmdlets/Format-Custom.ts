import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { beginFormat, endFormat, formatObject, formatParameters, formatState } from '../runtime/formatting/format-command.ts';

export default defineCmdlet({
  name: 'Format-Custom',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.FormatCustomCommand',
  aliases: ['fc'],
  parameters: {
    Property: { type: 'object[]', position: 0 },
    Depth: { type: 'int', validate: { range: [1, 2147483647] } },
    ...formatParameters,
  },
  state: formatState,
  begin(parameters, host, state) {
    const { Property, Depth } = parameters;
    const properties = Property ? readCalculatedProperties(Property, 'Format-Custom', host) : [];
    beginFormat(state, host, { shape: 'custom', properties, depth: Depth }, parameters);
  },
  process: ({ InputObject }, _host, state) => formatObject(state, InputObject),
  end: (_parameters, _host, state) => endFormat(state),
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-custom',
});
