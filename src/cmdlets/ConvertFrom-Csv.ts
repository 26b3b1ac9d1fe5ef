import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { readCsvRecords } from '../runtime/csv.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import { PSCustomObject } from '../runtime/values/members.ts';

export default defineCmdlet({
  name: 'ConvertFrom-Csv',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Delimiter: { type: 'char', position: 1, sets: ['Delimiter'] },
    UseCulture: { type: 'switch', sets: { UseCulture: { mandatory: true } } },
    InputObject: { type: 'psobject[]', position: 0, mandatory: true, pipeline: true },
    Header: { type: 'string[]', position: 2 },
  },
  defaultSet: 'Delimiter',
  state: () => ({ lines: [] as string[] }),
  process({ InputObject }, host, state) {
    for (const line of InputObject ?? []) state.lines.push(...toText(line, host.session).split(/\r\n|\n|\r/));
  },
  end({ Delimiter, Header }, host, state) {
    const delimiter = Delimiter === undefined || Delimiter === null ? ',' : toText(Delimiter, host.session);
    const lines = state.lines.filter((line) => line !== '' && !line.startsWith('#TYPE'));
    let names: string[] | undefined = Header;
    for (const fields of readCsvRecords(lines, delimiter)) {
      if (!names) {
        names = fields.map((field, index) => field.trim() || `H${index + 1}`);
        const seen = new Set<string>();
        for (const name of names) {
          if (seen.has(name.toLowerCase())) {
            host.fail(
              errorRecord({
                id: 'AlreadyPresentPSMemberInfoInternalCollectionAdd',
                message: `The member "${name}" is already present.`,
                category: 'NotSpecified',
                exception: 'System.Management.Automation.ExtendedTypeSystemException',
              }),
            );
          }
          seen.add(name.toLowerCase());
        }
        continue;
      }
      host.write(new PSCustomObject(names.map((name, index) => [name, fields[index] ?? null] as const)));
    }
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-csv',
  examples: [{ script: `'A,B','1,"x, y"' | ConvertFrom-Csv | ForEach-Object { "$($_.A)|$($_.B)" }`, stdout: '1|x, y\n' }],
});
