import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { CsvWriter, csvStyle } from '../runtime/csv-objects.ts';

export default defineCmdlet({
  name: 'ConvertTo-Csv',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: { type: 'psobject', position: 0, mandatory: true, pipeline: true, byPropertyName: true },
    Delimiter: { type: 'char', position: 1, sets: ['Delimiter'] },
    UseCulture: { type: 'switch', sets: ['UseCulture'] },
    IncludeTypeInformation: { edition: '7.6', type: 'switch', aliases: ['ITI'] },
    NoTypeInformation: { type: 'switch', aliases: ['NTI'] },
    QuoteFields: { edition: '7.6', type: 'string[]', aliases: ['QF'] },
    UseQuotes: { edition: '7.6', type: 'object', aliases: ['UQ'] },
    NoHeader: { edition: '7.6', type: 'switch' },
  },
  defaultSet: 'Delimiter',
  state: () => ({ writer: undefined as CsvWriter | undefined }),
  process(parameters, host, state) {
    const object = parameters.InputObject ?? null;
    if (object === null) return;
    state.writer ??= new CsvWriter(csvStyle(parameters, host.session), host.session);
    for (const line of state.writer.linesOf(object)) host.write(line);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-csv',
  examples: [{ script: "[pscustomobject]@{ A = '1'; B = 'x, y' } | ConvertTo-Csv", stdout: '"A","B"\n"1","x, y"\n' }],
});
