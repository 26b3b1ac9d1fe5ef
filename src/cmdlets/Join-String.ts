import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type CalculatedProperty, readCalculatedProperties } from '../runtime/formatting/calculated-property.ts';
import { compositeFormat } from '../runtime/text/composite-format.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'Join-String',
  module: 'Microsoft.PowerShell.Utility',
  className: 'Microsoft.PowerShell.Commands.Utility.JoinStringCommand',
  edition: '7.6',
  parameters: {
    Property: { type: 'object', position: 0 },
    Separator: { type: 'string', position: 1, validate: { allowEmptyString: true } },
    OutputPrefix: { type: 'string', aliases: ['op'] },
    OutputSuffix: { type: 'string', aliases: ['os'] },
    SingleQuote: { type: 'switch', sets: ['SingleQuote'] },
    DoubleQuote: { type: 'switch', sets: ['DoubleQuote'] },
    FormatString: { type: 'string', sets: ['Format'] },
    UseCulture: { type: 'switch', notSimulated: true },
    InputObject: { type: 'psobject[]', pipeline: true },
  },
  defaultSet: 'default',
  state: () => ({ property: undefined as CalculatedProperty | undefined, texts: [] as string[] }),
  begin({ Property }, host, state) {
    if (Property !== undefined && Property !== null) state.property = readCalculatedProperties([Property], 'Sort-Object', host)[0];
  },
  process({ InputObject, SingleQuote, DoubleQuote, FormatString }, host, state) {
    const { session } = host;
    for (const object of (InputObject ?? []) as Value[]) {
      if (object === null || object === undefined) continue;
      const value = state.property ? (state.property.expression.values(object, session)[0]?.value ?? null) : object;
      const quote = SingleQuote ? "'" : DoubleQuote ? '"' : '';
      // What is quoted is not formatted.
      if (quote || !FormatString) state.texts.push(quote + toText(value, session) + quote);
      else state.texts.push(compositeFormat(FormatString, [value], session));
    }
  },
  end({ Separator, OutputPrefix, OutputSuffix }, host, { texts }) {
    const between = host.isBound('Separator') ? (Separator ?? '') : toText(host.variable('OFS') ?? null, host.session);
    host.write((OutputPrefix ?? '') + texts.join(between) + (OutputSuffix ?? ''));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/join-string',
  examples: [
    { script: "'a', 'b' | Join-String -Separator ', ' -SingleQuote", stdout: "'a', 'b'\n" },
    { script: "'abc', 'de' | Join-String Length -Separator '+' -OutputSuffix ' letters'", stdout: '3+2 letters\n' },
  ],
});
