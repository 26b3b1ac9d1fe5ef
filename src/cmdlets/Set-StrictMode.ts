import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';

export default defineCmdlet({
  name: 'Set-StrictMode',
  module: 'Microsoft.PowerShell.Core',
  parameters: {
    Off: { type: 'switch', sets: { Off: { mandatory: true } } },
    Version: { type: 'object', aliases: ['v'], sets: { Version: { mandatory: true } } },
  },
  defaultSet: 'Version',
  end({ Off, Version }, host) {
    const text = Version === undefined ? '' : toText(Version, host.session);
    host.frame.scope.strictModeVersion = Off ? 0 : /^latest$/i.test(text) ? 3 : Number.parseFloat(text);
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/set-strictmode',
  examples: [{ script: 'Set-StrictMode -Version Latest; try { $nope } catch { $_.FullyQualifiedErrorId }', stdout: 'VariableIsUndefined\n' }],
});
