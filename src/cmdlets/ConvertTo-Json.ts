import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type JsonOptions, writeJson } from '../runtime/json/write-json.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'ConvertTo-Json',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: {
      type: 'object',
      position: 0,
      mandatory: true,
      pipeline: true,
      validate: { allowNull: true, allowEmptyString: true, allowEmptyCollection: true },
    },
    Depth: { type: 'int', validate: { range: [0, 100] } },
    Compress: { type: 'switch' },
    EnumsAsStrings: { edition: '7.6', type: 'switch' },
    AsArray: { edition: '7.6', type: 'switch' },
    EscapeHandling: { edition: '7.6', type: 'object' },
  },
  state: () => ({ objects: [] as Value[] }),
  process({ InputObject }, _host, state) {
    state.objects.push(InputObject ?? null);
  },
  end({ Depth = 2, Compress, EnumsAsStrings, AsArray, EscapeHandling }, host, state) {
    const { session } = host;
    const { objects } = state;
    if (objects.length === 0) return;
    const options: JsonOptions = {
      depth: Depth,
      compress: Compress,
      enumsAsStrings: EnumsAsStrings,
      escape: EscapeHandling === undefined || EscapeHandling === null ? 'Default' : (toText(EscapeHandling, session) as JsonOptions['escape']),
    };
    const { text, truncated } = writeJson(objects.length > 1 || AsArray ? objects : objects[0], options, session);
    if (truncated && !session.isWindowsPowerShell)
      host.warning(`Resulting JSON is truncated as serialization has exceeded the set depth of ${Depth}.`);
    host.write(session.isWindowsPowerShell ? text.replaceAll('\n', '\r\n') : text);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertto-json',
  examples: [{ script: "[ordered]@{ a = 1; b = @('x', $null) } | ConvertTo-Json -Compress", stdout: '{"a":1,"b":["x",null]}\n' }],
});
