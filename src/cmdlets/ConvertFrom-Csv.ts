import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { csvObjects } from '../runtime/csv-objects.ts';

export default defineCmdlet({
  name: 'ConvertFrom-Csv',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Delimiter: { type: 'char', position: 1, sets: ['Delimiter'] },
    UseCulture: { type: 'switch', sets: { UseCulture: { mandatory: true } } },
    InputObject: { type: 'psobject[]', position: 0, mandatory: true, pipeline: true, byPropertyName: true },
    Header: { type: 'string[]' },
  },
  defaultSet: 'Delimiter',
  state: () => ({ texts: [] as string[] }),
  process({ InputObject }, host, state) {
    for (const line of InputObject ?? []) state.texts.push(toText(line, host.session));
  },
  end({ Delimiter, Header }, host, state) {
    const delimiter = Delimiter === undefined || Delimiter === null ? ',' : toText(Delimiter, host.session);
    for (const object of csvObjects(state.texts, delimiter, Header, host)) host.write(object);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-csv',
  examples: [{ script: `'A,B','1,"x, y"' | ConvertFrom-Csv | ForEach-Object { "$($_.A)|$($_.B)" }`, stdout: '1|x, y\n' }],
});
