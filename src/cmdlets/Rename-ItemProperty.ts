import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { forEachPlace, itemParameters } from '../runtime/providers/item-command.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';

export default defineCmdlet({
  name: 'Rename-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['rnp'],
  supportsShouldProcess: true,
  parameters: {
    Path: { type: 'string', sets: { Path: { mandatory: true, position: 0, pipeline: true, byPropertyName: true } }, wildcards: true },
    LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { mandatory: true, byPropertyName: true } } },
    Name: { type: 'string', aliases: ['PSProperty'], mandatory: true, position: 1, byPropertyName: true },
    NewName: { type: 'string', mandatory: true, position: 2, byPropertyName: true },
    PassThru: { type: 'switch' },
    Force: { type: 'switch' },
    ...itemParameters,
  },
  defaultSet: 'Path',
  process(parameters, host) {
    const { Path, LiteralPath, Name, NewName, PassThru } = parameters;
    const paths = {
      ...parameters,
      Path: Path === undefined ? undefined : [Path],
      LiteralPath: LiteralPath === undefined ? undefined : [LiteralPath],
    };
    forEachPlace(
      host,
      paths,
      (context, { provider, path }) => {
        if (!provider.renameProperty) throw providerNotSupported('dynamicProperty');
        provider.renameProperty(context, path, Name!, NewName!);
      },
      { write: (item) => PassThru && host.write(item) },
    );
  },
  examples: [
    {
      script: 'Rename-ItemProperty . x y -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'NotSupported,Microsoft.PowerShell.Commands.RenameItemPropertyCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/rename-itemproperty',
});
