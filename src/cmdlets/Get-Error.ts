import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { ErrorRecord, ExceptionObject } from '../runtime/values/errors.ts';
import { addedTypeNamesOf, PSWrapper, setAddedTypeNames, unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

const extended = 'PSExtendedError';

/** The error as an object whose first type name asks for the long view. */
function withLongView(error: ErrorRecord | ExceptionObject): Value {
  const wrapped = new PSWrapper(error);
  const name = error instanceof ErrorRecord ? `System.Management.Automation.ErrorRecord#${extended}` : `System.Exception#${extended}`;
  setAddedTypeNames(wrapped, [name, ...addedTypeNamesOf(error)]);
  return wrapped;
}

export default defineCmdlet({
  name: 'Get-Error',
  module: 'Microsoft.PowerShell.Utility',
  edition: '7.6',
  parameters: {
    InputObject: { type: 'psobject', sets: { Error: { position: 0, pipeline: true } }, validate: { notNullOrEmpty: true } },
    Newest: { type: 'int', aliases: ['Last'], sets: ['Newest'], validate: { range: [1, 2147483647] } },
  },
  defaultSet: 'Newest',
  process({ InputObject, Newest = 1 }, host) {
    const given = InputObject === undefined ? host.session.errors.slice(0, Newest) : [InputObject];
    for (const each of given) {
      const error = unwrap(each);
      if (error instanceof ErrorRecord || error instanceof ExceptionObject) host.write(withLongView(error));
    }
  },
  examples: [
    { script: "[int]::Parse('x') 2>$null; (Get-Error).FullyQualifiedErrorId; @(Get-Error -Newest 5).Count", stdout: 'FormatException\n1\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-error',
});
