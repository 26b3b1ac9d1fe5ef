import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { csvField, type QuoteUse } from '../runtime/csv.ts';
import { propertiesOf } from '../runtime/members/members-of.ts';
import { typeOf } from '../runtime/types/types.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { addedTypeNamesOf, unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'ConvertTo-Csv',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: { type: 'psobject', position: 0, mandatory: true, pipeline: true },
    Delimiter: { type: 'char', position: 1, sets: ['Delimiter'] },
    UseCulture: { type: 'switch', sets: ['UseCulture'] },
    IncludeTypeInformation: { type: 'switch', aliases: ['ITI'] },
    NoTypeInformation: { type: 'switch', aliases: ['NTI'] },
    QuoteFields: { type: 'string[]', aliases: ['QF'] },
    UseQuotes: { type: 'object', aliases: ['UQ'] },
    NoHeader: { type: 'switch' },
  },
  defaultSet: 'Delimiter',
  state: () => ({ names: undefined as string[] | undefined }),
  process({ InputObject, Delimiter, IncludeTypeInformation, NoTypeInformation, QuoteFields, UseQuotes, NoHeader }, host, state) {
    const object = InputObject ?? null;
    if (object === null) return;
    const { session } = host;
    const delimiter = Delimiter === undefined || Delimiter === null ? ',' : toText(Delimiter, session);
    const quotes: QuoteUse =
      UseQuotes === undefined || UseQuotes === null ? (QuoteFields ? 'AsNeeded' : 'Always') : (toText(UseQuotes, session) as QuoteUse);
    const forced = (name: string) => QuoteFields?.some((each) => each.toLowerCase() === name.toLowerCase()) ?? false;
    const base = unwrap(object);
    const values = new Map<string, Value>();
    if (base instanceof Dictionary && !session.isWindowsPowerShell)
      for (const [key, value] of base.entries()) values.set(toText(key, session), value);
    else for (const { name, get } of propertiesOf(object, session)) values.set(name, get());
    if (!state.names) {
      state.names = [...values.keys()];
      const withType = session.isWindowsPowerShell ? !NoTypeInformation : IncludeTypeInformation;
      if (withType) host.write(`#TYPE ${addedTypeNamesOf(object)[0] ?? typeOf(base)?.fullName}`);
      if (!NoHeader) host.write(state.names.map((name) => csvField(name, delimiter, quotes, forced(name))).join(delimiter));
    }
    const byLower = new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
    host.write(
      state.names
        .map((name) => {
          const value = byLower.get(name.toLowerCase());
          return csvField(value === null || value === undefined ? null : toText(value, session), delimiter, quotes, forced(name));
        })
        .join(delimiter),
    );
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-csv',
  examples: [{ script: "[pscustomobject]@{ A = '1'; B = 'x, y' } | ConvertTo-Csv", stdout: '"A","B"\n"1","x, y"\n' }],
});
