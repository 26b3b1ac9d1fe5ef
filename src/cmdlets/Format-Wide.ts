import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { beginFormat, endFormat, formatObject, formatParameters, formatState } from '../runtime/formatting/format-command.ts';
import { errorRecord } from '../runtime/values/errors.ts';

export default defineCmdlet({
  name: 'Format-Wide',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.FormatWideCommand',
  aliases: ['fw'],
  parameters: {
    Property: { type: 'object', position: 0 },
    AutoSize: { type: 'switch' },
    Column: { type: 'int', validate: { range: [1, 2147483647] } },
    ...formatParameters,
  },
  state: formatState,
  begin(parameters, host, state) {
    const { Property, AutoSize, Column } = parameters;
    if (AutoSize && Column !== undefined) {
      const record = errorRecord({
        id: 'FormatCannotSpecifyAutosizeAndColumns',
        message: 'Found invalid data while decoding.',
        category: 'InvalidArgument',
        exception: 'System.IO.InvalidDataException',
      });
      record.detailsMessage = 'Cmdlet parameters AutoSize and Column are mutually exclusive.';
      host.fail(record);
    }
    beginFormat(
      state,
      host,
      {
        shape: 'wide',
        properties: Property === undefined || Property === null ? [] : readCalculatedProperties([Property], 'Format-Wide', host),
        autoSize: host.isBound('AutoSize') ? AutoSize : undefined,
        columns: Column,
      },
      parameters,
    );
  },
  process: ({ InputObject }, _host, state) => formatObject(state, InputObject),
  end: (_parameters, _host, state) => endFormat(state),
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/format-wide',
});
