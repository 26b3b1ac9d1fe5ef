import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { approvedVerbs } from '../runtime/modules/approved-verbs.ts';
import { matchesAny } from '../runtime/text/wildcard-pattern.ts';
import { RecordObject } from '../runtime/values/record-object.ts';

export default defineCmdlet({
  name: 'Get-Verb',
  module: 'Microsoft.PowerShell.Utility',
  edition: '7.6',
  parameters: {
    Verb: { type: 'string[]', position: 0, pipeline: true, byPropertyName: true },
    Group: {
      type: 'string[]',
      position: 1,
      pipeline: true,
      byPropertyName: true,
      validate: { set: ['Common', 'Communications', 'Data', 'Diagnostic', 'Lifecycle', 'Other', 'Security'] },
    },
  },
  process({ Verb, Group }, host) {
    for (const { verb, aliasPrefix, group, description } of approvedVerbs) {
      if (Group && !Group.some((each) => each.toLowerCase() === group.toLowerCase())) continue;
      if (Verb && !matchesAny(verb, Verb, true)) continue;
      host.write(
        new RecordObject('System.Management.Automation.VerbInfo', { Verb: verb, AliasPrefix: aliasPrefix, Group: group, Description: description }),
      );
    }
  },
  outputTypes: ['System.Management.Automation.VerbInfo'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/get-verb',
  examples: [{ script: "(Get-Verb -Verb Un* -Group Security).Verb -join ','; (Get-Verb Get).AliasPrefix", stdout: 'Unblock,Unprotect\ng\n' }],
});
