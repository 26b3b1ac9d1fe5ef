import { sessionZone } from '../dotnet/time/session-zone.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { type JsonDates, JsonError, JsonKeyClash, readJson } from '../runtime/json/read-json.ts';
import { errorRecord } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'ConvertFrom-Json',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    InputObject: { type: 'string', position: 0, mandatory: true, pipeline: true, validate: { allowEmptyString: true } },
    AsHashtable: { edition: '7.6', type: 'switch' },
    DateKind: { edition: '7.6', type: 'Microsoft.PowerShell.Commands.JsonDateKind' },
    Depth: { edition: '7.6', type: 'int', validate: { range: [1, 2147483647] } },
    NoEnumerate: { edition: '7.6', type: 'switch' },
  },
  state: () => ({ lines: [] as string[] }),
  process({ InputObject }, _host, state) {
    state.lines.push(InputObject ?? '');
  },
  end({ AsHashtable, DateKind = null, Depth = 1024, NoEnumerate }, host, state) {
    const { lines } = state;
    const dates = host.session.isWindowsPowerShell ? 'String' : DateKind === null ? 'Default' : (toText(DateKind, host.session) as JsonDates);
    const zone = sessionZone(host.session);
    const read = (text: string) => readJson(text, { asHashtable: AsHashtable, depth: Depth, dates, zone });
    const emit = (value: Value) => {
      if (Array.isArray(value) && !NoEnumerate && !host.session.isWindowsPowerShell) host.writeEnumerated(value);
      else host.write(value);
    };
    if (lines.every((line) => line.trim() === '')) return;
    if (lines.length > 1) {
      // Lines that are JSON each by themselves are separate documents, otherwise they make one.
      try {
        read(lines[0]);
      } catch (thrown) {
        if (!(thrown instanceof JsonError)) throw thrown;
        emit(convert(() => read(lines.join('\n')), host));
        return;
      }
      for (const line of lines) if (line.trim() !== '') emit(convert(() => read(line), host));
      return;
    }
    emit(convert(() => read(lines[0]), host));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-json',
  examples: [{ script: `('{"a":{"b":[1,2]}}' | ConvertFrom-Json).a.b -join ','`, stdout: '1,2\n' }],
});

function convert(read: () => Value, host: CmdletHost): Value {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof JsonKeyClash) {
      host.fail(
        errorRecord({
          id: 'KeysWithDifferentCasingInJsonString',
          message: `Cannot convert the JSON string because it contains keys with different casing. Please use the -AsHashTable switch instead. The key that was attempted to be added to the existing key '${thrown.first}' was '${thrown.second}'.`,
          category: 'InvalidOperation',
          exception: 'System.InvalidOperationException',
        }),
      );
    }
    if (!(thrown instanceof JsonError)) throw thrown;
    return host.fail(
      errorRecord({
        id: 'System.ArgumentException',
        message: `Conversion from JSON failed with error: ${thrown.message}`,
        category: 'NotSpecified',
        exception: 'System.ArgumentException',
      }),
    );
  }
}
