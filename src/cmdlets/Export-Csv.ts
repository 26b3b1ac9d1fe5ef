import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { readCsvRecords } from '../runtime/csv.ts';
import { CsvWriter, csvStyle } from '../runtime/csv-objects.ts';
import { newlineOf } from '../runtime/formatting/text-output.ts';
import { platformEncoding } from '../runtime/providers/content-encoding.ts';
import { decodeText } from '../runtime/providers/decode-text.ts';
import { encodingOf, encodingParameter } from '../runtime/providers/encoding-parameter.ts';
import { type OutputFile, openOutputFile } from '../runtime/providers/output-file.ts';

interface State {
  file?: OutputFile;
  writer?: CsvWriter;
  /** Columns of the file that is appended to. */
  known?: readonly string[];
}

export default defineCmdlet({
  name: 'Export-Csv',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['epcsv'],
  parameters: {
    InputObject: { type: 'psobject', mandatory: true, pipeline: true, byPropertyName: true },
    Path: { type: 'string', position: 0, validate: { notNullOrEmpty: true } },
    LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], validate: { notNullOrEmpty: true } },
    Force: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Encoding: encodingParameter,
    Append: { type: 'switch' },
    Delimiter: { type: 'char', sets: { Delimiter: { position: 1 } }, validate: { notNull: true } },
    UseCulture: { type: 'switch', sets: ['UseCulture'] },
    IncludeTypeInformation: { edition: '7.6', type: 'switch', aliases: ['ITI'] },
    NoTypeInformation: { type: 'switch', aliases: ['NTI'] },
    QuoteFields: { edition: '7.6', type: 'string[]', aliases: ['QF'] },
    UseQuotes: { edition: '7.6', type: 'object', aliases: ['UQ'] },
    NoHeader: { edition: '7.6', type: 'switch' },
  },
  defaultSet: 'Delimiter',
  supportsShouldProcess: true,
  state: (): State => ({}),
  begin(parameters, host, state) {
    const { session } = host;
    const { Path, LiteralPath, Append, Force, NoClobber, Encoding } = parameters;
    const path = LiteralPath ?? Path;
    if (path === undefined || (LiteralPath !== undefined && Path !== undefined)) {
      host.fail({
        id: 'CannotSpecifyPathAndLiteralPath',
        message: 'You must specify either the -Path or -LiteralPath parameters, but not both.',
        category: 'InvalidData',
        exception: 'System.InvalidOperationException',
      });
      return;
    }
    const asked = encodingOf(Encoding) ?? (session.isWindowsPowerShell ? 'ascii' : 'utf8');
    if (asked === 'byte') throw new NotSimulated('value', 'Export-Csv -Encoding Byte');
    const encoding = platformEncoding(asked, session.platform);
    if (!host.shouldProcess(path, 'Export-Csv')) return;
    const style = csvStyle(parameters, session);
    state.writer = new CsvWriter(style, session);
    if (Append) {
      const full = session.providers.tryResolve(path)?.path;
      const text = full === undefined ? '' : decodeText(session.endpoint.files.read(full) ?? new Uint8Array(0), encoding);
      const lines = text.split(/\r\n|\n|\r/).filter((line) => line !== '' && !line.startsWith('#TYPE'));
      const [header] = readCsvRecords(lines, style.delimiter);
      if (header) {
        state.known = header;
        state.writer.names = header;
      }
    }
    state.file = openOutputFile(host, { path, literal: LiteralPath !== undefined, encoding, append: Append, force: Force, noClobber: NoClobber });
  },
  process({ InputObject, Path, LiteralPath, Force }, host, { file, writer, known }) {
    const object = InputObject ?? null;
    if (!file || !writer || object === null) return;
    if (known && !Force) {
      const columns = new Set(writer.columnsOf(object).map((name) => name.toLowerCase()));
      const lacking = known.find((name) => !columns.has(name.toLowerCase()));
      if (lacking !== undefined) {
        host.fail({
          id: 'CannotAppendCsvWithMismatchedPropertyNames',
          message: `Cannot append CSV content to the following file: ${LiteralPath ?? Path}. The appended object does not have a property that corresponds to the following column: ${lacking}. To continue with mismatched properties, add the -Force parameter, and then retry the command.`,
          category: 'InvalidData',
          target: lacking,
          exception: 'System.InvalidOperationException',
        });
        return;
      }
    }
    for (const line of writer.linesOf(object)) file.write(line + newlineOf(host.session));
  },
  examples: [
    {
      script: "[pscustomobject]@{ A = 1; B = 'x, y' } | Export-Csv t.csv -NoTypeInformation; Get-Content t.csv",
      stdout: '"A","B"\n"1","x, y"\n',
    },
    {
      script: '[pscustomobject]@{ A = 1 } | Export-Csv t.csv; [pscustomobject]@{ A = 2 } | Export-Csv t.csv -Append; (Import-Csv t.csv).A',
      stdout: '1\n2\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-csv',
});
