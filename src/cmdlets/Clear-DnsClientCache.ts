import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { sessionParameters } from '../runtime/tasks/select-tasks.ts';

/** An endpoint keeps no cache of names: nothing changes, and nothing is said. */
export default defineCmdlet({
  name: 'Clear-DnsClientCache',
  module: 'DnsClient',
  className: 'Clear-DnsClientCache',
  windowsOnly: true,
  parameters: { ...sessionParameters },
  supportsShouldProcess: true,
  process(_parameters, host) {
    // What -WhatIf says is not known.
    if (host.isBound('WhatIf')) throw new NotSimulated('parameter', 'Clear-DnsClientCache -WhatIf');
  },
  source: 'https://learn.microsoft.com/powershell/module/dnsclient/clear-dnsclientcache',
});
