import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { PesterConfiguration } from '../configuration/configuration.ts';

export default defineCmdlet({
  name: 'New-PesterConfiguration',
  module: 'Pester',
  className: 'New-PesterConfiguration',
  parameters: { Hashtable: { type: 'hashtable', position: 0 } },
  end({ Hashtable }, host) {
    const configuration = new PesterConfiguration();
    if (Hashtable) configuration.read(Hashtable, host.session);
    host.write(configuration);
  },
  source: 'https://pester.dev/docs/commands/New-PesterConfiguration',
});
