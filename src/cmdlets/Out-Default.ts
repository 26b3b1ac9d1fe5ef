import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { createOutDefault, type OutDefault } from '../runtime/formatting/out-default.ts';

export default defineCmdlet({
  name: 'Out-Default',
  module: 'Microsoft.PowerShell.Core',
  className: 'Microsoft.PowerShell.Commands.OutDefaultCommand',
  parameters: {
    Transcript: { type: 'switch', notSimulated: true },
    InputObject: { type: 'psobject', pipeline: true, validate: { allowNull: true } },
  },
  state: (): { output?: OutDefault } => ({}),
  begin: (_parameters, host, state) => {
    state.output = createOutDefault(host.session);
  },
  process: ({ InputObject }, _host, { output }) => output?.write(InputObject),
  end: (_parameters, _host, { output }) => output?.flush(),
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/out-default',
});
