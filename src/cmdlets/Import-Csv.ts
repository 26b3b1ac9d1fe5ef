import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { csvObjects } from '../runtime/csv-objects.ts';
import { platformEncoding } from '../runtime/providers/content-encoding.ts';
import { decodeText } from '../runtime/providers/decode-text.ts';
import { encodingOf, encodingParameter } from '../runtime/providers/encoding-parameter.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';

const path = { mandatory: true, position: 0, pipeline: true, byPropertyName: true };
const literal = { mandatory: true, byPropertyName: true };

export default defineCmdlet({
  name: 'Import-Csv',
  module: 'Microsoft.PowerShell.Utility',
  aliases: ['ipcsv'],
  parameters: {
    Delimiter: { type: 'char', sets: { DelimiterPath: { position: 1 }, DelimiterLiteralPath: { position: 1 } }, validate: { notNull: true } },
    Path: { type: 'string[]', sets: { DelimiterPath: path, CulturePath: path }, validate: { notNullOrEmpty: true }, wildcards: true },
    LiteralPath: {
      type: 'string[]',
      aliases: ['PSPath', 'LP'],
      sets: { DelimiterLiteralPath: literal, CultureLiteralPath: literal },
      validate: { notNullOrEmpty: true },
    },
    UseCulture: { type: 'switch', sets: { CulturePath: { mandatory: true }, CultureLiteralPath: { mandatory: true } } },
    Header: { type: 'string[]', validate: { notNullOrEmpty: true } },
    Encoding: encodingParameter,
  },
  defaultSet: 'DelimiterPath',
  process({ Path, LiteralPath, Delimiter, Header, Encoding }, host) {
    const { session } = host;
    const { files } = session.endpoint;
    const asked = encodingOf(Encoding) ?? (session.isWindowsPowerShell ? 'ascii' : 'utf8');
    if (asked === 'byte') throw new NotSimulated('value', 'Import-Csv -Encoding Byte');
    const delimiter = (Delimiter ?? null) === null ? ',' : toText(Delimiter!, session);
    const missing = (message: string, exception: string, target = '') =>
      host.error({ id: 'FileOpenFailure', message, category: 'OpenError', exception, ...(target ? { target } : {}) });
    for (const given of LiteralPath ?? Path ?? []) {
      const places = !LiteralPath && hasWildcards(given) ? session.providers.glob(given) : [session.providers.tryResolve(given)];
      if (places.length === 0) missing('Unable to find the specified file.', 'System.IO.FileNotFoundException', given);
      for (const place of places) {
        const full = place?.provider.name === 'FileSystem' ? place.path : given;
        if (files.get(full)?.kind === 'file') {
          const text = decodeText(files.read(full) ?? new Uint8Array(0), platformEncoding(asked, session.platform));
          for (const object of csvObjects([text], delimiter, Header, host)) host.write(object);
        } else if (files.get(session.parentPath(full))) missing(`Could not find file '${full}'.`, 'System.IO.FileNotFoundException');
        else missing(`Could not find a part of the path '${full}'.`, 'System.IO.DirectoryNotFoundException');
      }
    }
  },
  examples: [
    { script: `Set-Content t.csv 'A,B', '1,"x, y"'; Import-Csv t.csv | ForEach-Object { "$($_.A)|$($_.B)" }`, stdout: '1|x, y\n' },
    {
      script: 'Import-Csv nosuch.csv -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'FileOpenFailure,Microsoft.PowerShell.Commands.ImportCsvCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/import-csv',
});
