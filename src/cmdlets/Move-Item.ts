import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters, pathParameters } from '../runtime/providers/item-command.ts';
import { isInUse } from '../runtime/providers/item-guards.ts';
import { ProviderError, providerNotSupported } from '../runtime/providers/provider-error.ts';
import type { ErrorDescription } from '../runtime/values/errors.ts';

const refused = (description: Pick<ErrorDescription, 'id' | 'message' | 'category' | 'target'>, exception: string): ProviderError =>
  new ProviderError({ ...description, exception: `System.Management.Automation.${exception}` });

export default defineCmdlet({
  name: 'Move-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['mi', 'move'],
  windowsAliases: ['mv'],
  supportsShouldProcess: true,
  parameters: {
    ...pathParameters,
    ...itemParameters,
    Destination: { type: 'string', position: 1, byPropertyName: true },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Path, LiteralPath, Destination, PassThru, Force } = parameters;
    const { providers } = host.session;
    forEachPlace(
      host,
      parameters,
      (context, place) => {
        const { provider, path } = place;
        if (!provider.moveItem) {
          // The call fails while the parameters of its provider are looked for.
          host.fail({
            id: 'GetDynamicParametersException',
            message: `Cannot retrieve the dynamic parameters for the cmdlet. ${providerNotSupported('navigation').description.message}`,
            category: 'InvalidArgument',
            exception: 'System.Management.Automation.ParameterBindingException',
          });
        }
        if (isInUse(host.session, place)) {
          throw refused(
            {
              id: 'InvalidOperation',
              message: `Cannot move item because the item at '${(LiteralPath ?? Path ?? [])[0]}' is in use.`,
              category: 'InvalidOperation',
            },
            'PSInvalidOperationException',
          );
        }
        const targets = providers.glob(Destination ?? '', { allowMissing: true, force: Force });
        if (targets.length > 1) {
          const message =
            'Cannot move the item because the destination resolved to multiple paths. Specify a destination path that resolves to a single destination and try again.';
          throw refused({ id: 'MoveItemOneDestination', message, category: 'InvalidArgument', target: Destination }, 'PSArgumentException');
        }
        const target = targets[0] ?? providers.resolve(Destination ?? '');
        if (target.provider !== provider) {
          const message = 'Cannot move the item because the source and destination paths did not resolve to the same provider.';
          throw refused(
            { id: 'MoveItemSourceAndDestinationNotSameProvider', message, category: 'InvalidArgument', target: path },
            'PSArgumentException',
          );
        }
        provider.moveItem!(context, path, target.path);
      },
      { write: (item) => PassThru && host.write(item) },
    );
  },
  examples: [
    { script: '"hello" > a.txt; Move-Item a.txt b.txt; Test-Path a.txt; Get-Content b.txt', stdout: 'False\nhello\n' },
    { script: '"x" > a.txt; "y" > b.txt; (Move-Item a.txt b.txt -Force -PassThru).Name', stdout: 'b.txt\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/move-item',
});
