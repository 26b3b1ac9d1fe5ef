import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { providerNotSupported } from '../runtime/providers/provider-error.ts';
import { gatherContent, newWriteState, storeContent, writeContentParameters } from '../runtime/providers/write-content.ts';

export default defineCmdlet({
  name: 'Add-Content',
  module: 'Microsoft.PowerShell.Management',
  windowsAliases: ['ac'],
  supportsShouldProcess: true,
  parameters: writeContentParameters,
  defaultSet: 'Path',
  state: newWriteState,
  process(parameters, host, state) {
    gatherContent(host, parameters, state, 'Add Content', (_, { provider }) => {
      if (!provider.addContent) throw providerNotSupported('seek');
    });
  },
  end(parameters, host, state) {
    storeContent(host, parameters, state, true);
  },
  examples: [
    {
      script: 'Set-Content t.txt a; Add-Content t.txt b, c; (Get-Content t.txt) -join ","; "x" | Add-Content new.txt; Get-Content new.txt',
      stdout: 'a,b,c\nx\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/add-content',
});
