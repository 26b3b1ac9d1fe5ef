import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { convertTo } from '../runtime/convert/convert-to.ts';
import { getStaticMember, invokeStatic } from '../runtime/members/static-members.ts';
import { knownType } from '../runtime/types/types.ts';

export default defineCmdlet({
  name: 'New-Guid',
  module: 'Microsoft.PowerShell.Utility',
  parameters: {
    Empty: { edition: '7.6', type: 'switch', sets: ['Empty'] },
    InputObject: { edition: '7.6', type: 'string', sets: { InputObject: { position: 0, pipeline: true } } },
  },
  defaultSet: 'Default',
  process({ Empty, InputObject }, host) {
    const type = knownType('System.Guid');
    const { session } = host;
    if (InputObject !== undefined) host.write(convertTo(InputObject, type, session));
    else host.write(Empty ? getStaticMember(type, 'Empty', session) : invokeStatic(type, 'NewGuid', [], session));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/new-guid',
  examples: [
    { script: '(New-Guid).GetType().Name', stdout: 'Guid\n' },
    { script: '(New-Guid -Empty).ToString()', stdout: '00000000-0000-0000-0000-000000000000\n' },
  ],
});
