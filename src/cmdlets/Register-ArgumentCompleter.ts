import { defineCmdlet } from '../runtime/commands/cmdlet.ts';

export default defineCmdlet({
  name: 'Register-ArgumentCompleter',
  module: 'Microsoft.PowerShell.Core',
  parameters: {
    Native: { type: 'switch', sets: { NativeCommandSet: {} } },
    CommandName: { type: 'string[]', sets: { NativeCommandSet: { mandatory: true }, PowerShellSet: {} } },
    ParameterName: { type: 'string', sets: { PowerShellSet: { mandatory: true } } },
    ScriptBlock: { type: 'scriptblock', mandatory: true, validate: { allowNull: true } },
    NativeFallback: { edition: '7.6', type: 'switch', sets: { NativeFallbackSet: {} } },
  },
  // Completion is for somebody who types; a script never sees it.
  process() {},
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/register-argumentcompleter',
  examples: [
    { script: "Register-ArgumentCompleter -CommandName Get-Item -ParameterName Path -ScriptBlock { 'a' }; 'registered'", stdout: 'registered\n' },
  ],
});
