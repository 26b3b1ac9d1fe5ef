import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { ProviderError } from '../runtime/providers/provider-error.ts';
import { gatherContent, newWriteState, storeContent, writeContentParameters } from '../runtime/providers/write-content.ts';

export default defineCmdlet({
  name: 'Set-Content',
  module: 'Microsoft.PowerShell.Management',
  desktopAliases: ['sc'],
  supportsShouldProcess: true,
  parameters: writeContentParameters,
  defaultSet: 'Path',
  state: newWriteState,
  process(parameters, host, state) {
    gatherContent(host, parameters, state, 'Set Content', (context, { provider, path }) => {
      if (!provider.clearContent || !provider.itemExists(context, path)) return;
      try {
        provider.clearContent(context, path);
      } catch (thrown) {
        // A folder has no content to be set: here the call ends, where Clear-Content goes on.
        if (!(thrown instanceof ProviderError) || thrown.description.id !== 'ClearDirectoryContent') throw thrown;
        throw new ProviderError(
          { ...thrown.description, id: 'System.NotSupportedException', category: 'NotSpecified', target: null },
          { terminating: true },
        );
      }
    });
  },
  end(parameters, host, state) {
    storeContent(host, parameters, state, false);
  },
  examples: [
    { script: 'Set-Content t.txt 1, 2; Get-Content t.txt; 3, 4 | Set-Content t.txt; (Get-Content t.txt) -join ","', stdout: '1\n2\n3,4\n' },
    {
      script:
        'Set-Content t.txt x -NoNewline; (Get-Item t.txt).Length; Set-Content nosuch/t.txt 1 -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: '1\nGetContentWriterDirectoryNotFoundError,Microsoft.PowerShell.Commands.SetContentCommand\n',
    },
    { script: 'Set-Content variable:x 5, 6; $x -join "-"; Set-Content env:FOO bar; $env:FOO', stdout: '5-6\nbar\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/set-content',
});
