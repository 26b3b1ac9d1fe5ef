import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { beginFormat, endFormat, formatObject, formatParameters, formatState } from '../runtime/formatting/format-command.ts';

export default defineCmdlet({
  name: 'Format-Table',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.FormatTableCommand',
  aliases: ['ft'],
  parameters: {
    Property: { type: 'object[]', position: 0 },
    AutoSize: { type: 'switch' },
    RepeatHeader: { type: 'switch' },
    HideTableHeaders: { type: 'switch' },
    Wrap: { type: 'switch' },
    ...formatParameters,
  },
  state: formatState,
  begin(parameters, host, state) {
    const { Property, AutoSize, RepeatHeader, HideTableHeaders, Wrap } = parameters;
    beginFormat(
      state,
      host,
      {
        shape: 'table',
        properties: Property ? readCalculatedProperties(Property, 'Format-Table', host) : [],
        autoSize: host.isBound('AutoSize') ? AutoSize : undefined,
        hideHeaders: HideTableHeaders,
        wrap: host.isBound('Wrap') ? Wrap : undefined,
        repeatHeader: RepeatHeader,
      },
      parameters,
    );
  },
  process: ({ InputObject }, _host, state) => formatObject(state, InputObject),
  end: (_parameters, _host, state) => endFormat(state),
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-table',
  examples: [{ script: '[pscustomobject]@{ A = 1; B = 2 } | Format-Table B', stdout: '\nB\n-\n2\n\n' }],
});
