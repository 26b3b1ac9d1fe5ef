import { NotSimulated } from '../../base/not-simulated.ts';
import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { PSCustomObject } from '../../runtime/values/members.ts';
import { pesterState } from '../pester-state.ts';
import { builtInAssertions } from '../should.ts';

export default defineCmdlet({
  name: 'Get-ShouldOperator',
  module: 'Pester',
  className: 'Get-ShouldOperator',
  parameters: { Name: { type: 'string', position: 0 } },
  end({ Name }, host) {
    // With a name it shows help pages, which there are none of.
    if (Name !== undefined) throw new NotSimulated('parameter', 'Get-ShouldOperator -Name');
    for (const { name, aliases = [] } of pesterState(host.session)?.assertions ?? builtInAssertions) {
      host.write(
        new PSCustomObject([
          ['Name', name],
          ['Alias', aliases.join(', ')],
        ]),
      );
    }
  },
  source: 'https://pester.dev/docs/commands/Get-ShouldOperator',
});
