import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { itemParameters, reporting } from '../runtime/providers/item-command.ts';
import { makePath } from '../runtime/providers/path-syntax.ts';
import { cmdletContext } from '../runtime/providers/provider-context.ts';
import { ProviderError, providerNotSupported } from '../runtime/providers/provider-error.ts';
import { unwrap } from '../runtime/values/members.ts';

export default defineCmdlet({
  name: 'New-Item',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['ni'],
  supportsShouldProcess: true,
  parameters: {
    Path: {
      type: 'string[]',
      sets: { nameSet: { position: 0, byPropertyName: true }, pathSet: { mandatory: true, position: 0, byPropertyName: true } },
    },
    Name: { type: 'string', validate: { allowNull: true, allowEmptyString: true }, sets: { nameSet: { mandatory: true, byPropertyName: true } } },
    ItemType: { type: 'string', aliases: ['Type'], byPropertyName: true },
    Value: { type: 'object', aliases: ['Target'], pipeline: true, byPropertyName: true },
    Force: { type: 'switch' },
    Credential: itemParameters.Credential,
  },
  defaultSet: 'pathSet',
  process({ Path, Name, ItemType, Value, Force }, host) {
    const { providers } = host.session;
    for (const path of Path?.length ? Path : ['']) {
      reporting(host, () => {
        // Wildcards mean themselves; with -Name the path is that of the container, and is looked up.
        const [container] = Name ? providers.glob(path, { allowMissing: true, force: true }) : [providers.resolve(path)];
        if (!container) {
          throw new ProviderError({
            id: 'ItemNotFound',
            message: `Cannot find path '${path}' because it does not exist.`,
            category: 'ObjectNotFound',
            target: path,
            exception: 'System.Management.Automation.ItemNotFoundException',
          });
        }
        const { provider, drive } = container;
        const target = Name
          ? provider.navigable
            ? makePath(container.path, Name, providers.separatorOf(provider))
            : container.path || Name
          : container.path;
        const own = provider.navigable && provider.normalizePath ? provider.normalizePath(host.session, target) : target;
        if (!provider.newItem) throw providerNotSupported('operation');
        provider.newItem(cmdletContext(host, provider, drive, { force: Force }), own, ItemType, unwrap(Value ?? null));
      });
    }
  },
  outputTypes: ['System.String', 'System.IO.FileInfo', 'System.IO.DirectoryInfo'],
  examples: [
    { script: '(New-Item a.txt -Value "hello").Length; Get-Content a.txt', stdout: '5\nhello\n' },
    {
      script: '$null = New-Item a.txt; New-Item a.txt -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'NewItemIOError,Microsoft.PowerShell.Commands.NewItemCommand\n',
    },
    { script: '(New-Item x/y/z.txt -Force).Name; (New-Item -ItemType Directory -Path p, q).Name', stdout: 'z.txt\np\nq\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/new-item',
});
