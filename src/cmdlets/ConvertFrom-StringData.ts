import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { errorRecord } from '../runtime/values/errors.ts';

/** Escapes of a line's value, as regular expressions unescape them. */
function unescaped(text: string): string {
  const simple: Record<string, string> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', a: '\x07', e: '\x1b', b: '\b' };
  return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))/g, (_whole, hex: string, unicode: string, letter: string) =>
    (hex ?? unicode) ? String.fromCharCode(Number.parseInt(hex ?? unicode, 16)) : (simple[letter] ?? letter),
  );
}

export default defineCmdlet({
  name: 'ConvertFrom-StringData',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    StringData: { type: 'string', position: 0, mandatory: true, pipeline: true, validate: { allowEmptyString: true } },
    Delimiter: { edition: '7.6', type: 'object', position: 1 },
  },
  process({ StringData = '', Delimiter }, host) {
    const delimiter = Delimiter === undefined || Delimiter === null ? '=' : String((Delimiter as { value?: string }).value ?? Delimiter);
    const table = new Dictionary();
    for (const raw of StringData.split(/\r?\n|\r/)) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const separator = line.indexOf(delimiter);
      if (separator <= 0) {
        host.fail(
          errorRecord({
            id: 'InvalidOperation',
            message: `Data line '${line}' is not in 'name=value' format. `,
            category: 'InvalidOperation',
            exception: 'System.Management.Automation.PSInvalidOperationException',
          }),
        );
      }
      const name = line.slice(0, separator).trim();
      if (table.has(name)) {
        host.fail(
          errorRecord({
            id: 'InvalidOperation',
            message: `Data item '${name}' in line '${line}' is already defined. `,
            category: 'InvalidOperation',
            exception: 'System.Management.Automation.PSInvalidOperationException',
          }),
        );
      }
      table.set(name, unescaped(line.slice(separator + delimiter.length).trim()));
    }
    host.write(table);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/convertfrom-stringdata',
  examples: [{ script: '(ConvertFrom-StringData "a=1`nb=2").b', stdout: '2\n' }],
});
