import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { hasMember } from '../runtime/members/has-member.ts';
import { forEachPlace, itemParameters } from '../runtime/providers/item-command.ts';
import { ProviderError, providerNotSupported } from '../runtime/providers/provider-error.ts';
import type { ErrorDescription } from '../runtime/values/errors.ts';
import { ErrorRecord } from '../runtime/values/errors.ts';
import type { Value } from '../runtime/values/value.ts';

/** What is not there ends the call, where Get-ItemProperty would go on. */
function terminating(error: ErrorDescription | ErrorRecord): ProviderError {
  const [exception, message] = error instanceof ErrorRecord ? [error.exception.typeName, error.exception.message] : [error.exception, error.message];
  return new ProviderError({ id: exception ?? '', message, exception }, { terminating: true });
}

export default defineCmdlet({
  name: 'Get-ItemPropertyValue',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gpv'],
  parameters: {
    Path: {
      type: 'string[]',
      validate: { notNullOrEmpty: true },
      sets: { Path: { position: 0, pipeline: true, byPropertyName: true } },
      wildcards: true,
    },
    LiteralPath: { type: 'string[]', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
    Name: { type: 'string[]', aliases: ['PSProperty'], mandatory: true, position: 1 },
    ...itemParameters,
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Name } = parameters;
    // Without a path the property is one of the current location.
    const paths = parameters.LiteralPath ? parameters : { ...parameters, Path: parameters.Path ?? ['.'] };
    forEachPlace(host, paths, (context, { provider, path }) => {
      if (!provider.getProperties) throw providerNotSupported('property');
      for (const name of Name ?? []) {
        const found: Value[] = [];
        const inner = {
          ...context,
          error: (error: ErrorDescription | ErrorRecord) => {
            throw terminating(error);
          },
          writeProperties: (object: Value) => void found.push(object),
        };
        provider.getProperties(inner, path, [name]);
        for (const object of found) if (hasMember(object, name, host.session)) host.write(getMember(object, name, host.session));
      }
    });
  },
  examples: [
    { script: 'Set-Content t.txt abc -NoNewline; Get-ItemPropertyValue t.txt Length, Name', stdout: '3\nt.txt\n' },
    {
      script: 'Set-Content t.txt abc; try { Get-ItemPropertyValue t.txt nosuch } catch { $_.FullyQualifiedErrorId }',
      stdout: 'System.IO.IOException,Microsoft.PowerShell.Commands.GetItemPropertyValueCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-itempropertyvalue',
});
