import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { Drive } from '../runtime/providers/drive.ts';
import { itemParameters, reporting } from '../runtime/providers/item-command.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import { scopeOfArgument } from '../runtime/scope-argument.ts';

export default defineCmdlet({
  name: 'New-PSDrive',
  module: 'Microsoft.PowerShell.Management',
  className: 'Microsoft.PowerShell.Commands.NewPSDriveCommand',
  aliases: ['ndr'],
  windowsAliases: ['mount'],
  supportsShouldProcess: true,
  parameters: {
    Name: { type: 'string', mandatory: true, position: 0, byPropertyName: true },
    PSProvider: { type: 'string', mandatory: true, position: 1, byPropertyName: true },
    Root: { type: 'string', validate: { allowEmptyString: true }, mandatory: true, position: 2, byPropertyName: true },
    Description: { type: 'string', byPropertyName: true },
    Scope: { type: 'string', byPropertyName: true },
    Credential: itemParameters.Credential,
    Persist: { type: 'switch', notSimulated: true },
  },
  process({ Name, PSProvider, Root, Description, Scope }, host) {
    const { providers } = host.session;
    reporting(host, () => {
      const provider = providers.getProvider(PSProvider!);
      if (/[;~/\\.:]/.test(Name!)) {
        throw new ProviderError({
          id: 'Argument',
          message:
            'Cannot process the drive name because the drive name contains one or more of the following characters that are not valid: ; ~ / \\ . :',
          category: 'InvalidArgument',
          exception: 'System.Management.Automation.PSArgumentException',
        });
      }
      const info = providers.infoOf(provider);
      // A root may be given by another drive, and relative to the current location.
      const place =
        provider.navigable && Root
          ? providers.findDrive(Root.split(':')[0]) || provider.name === 'FileSystem'
            ? providers.tryResolve(Root)
            : undefined
          : undefined;
      const root = place?.provider === provider ? place.path : (Root ?? '');
      if (!host.shouldProcess(`Name: ${Name} Provider: ${info.fullName} Root: ${Root}`, 'New drive')) return;
      const drive = new Drive(Name!, info, root, Description ?? '');
      if (Root) provider.newDrive?.(host.session, drive);
      const scope = Scope === undefined ? host.frame.scope : scopeOfArgument(host.frame, Scope);
      if (providers.driveIn(scope, Name!)) {
        throw new ProviderError({
          id: 'DriveAlreadyExists',
          message: `A drive with the name '${Name}' already exists.`,
          category: 'ResourceExists',
          target: Name,
          exception: 'System.Management.Automation.SessionStateException',
        });
      }
      providers.addDrive(drive, scope);
      host.write(drive);
    });
  },
  examples: [
    {
      script:
        '$null = New-Item -ItemType Directory d; "x" > d/a.txt; $null = New-PSDrive T FileSystem d; (Get-ChildItem T:/).Name; (Get-Content T:/a.txt)',
      stdout: 'a.txt\nx\n',
    },
    {
      script: 'New-PSDrive T FileSystem /nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'DriveRootError,Microsoft.PowerShell.Commands.NewPSDriveCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/new-psdrive',
});
