import { NotSimulated } from '../base/not-simulated.ts';
import { removeCim } from '../endpoint/cim/change-cim.ts';
import { queryCim } from '../endpoint/cim/query-cim.ts';
import { chosenInstances } from '../runtime/cim/chosen-instances.ts';
import { cimErrorRecord } from '../runtime/cim/cim-error-record.ts';
import { checkLocalComputers } from '../runtime/cim/local-computers.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { CimObject } from '../runtime/values/cim-object.ts';
import { unwrap } from '../runtime/values/members.ts';

const remote = { type: 'object', notSimulated: true } as const;

function remove(host: CmdletHost, object: CimObject): void {
  if (!host.shouldProcess(toText(object, host.session), 'Remove-CimInstance')) return;
  const outcome = removeCim(host.endpoint, object.instance);
  if (outcome.kind === 'error') host.error(cimErrorRecord(outcome.error, object));
}

export default defineCmdlet({
  name: 'Remove-CimInstance',
  module: 'CimCmdlets',
  className: 'Microsoft.Management.Infrastructure.CimCmdlets.RemoveCimInstanceCommand',
  aliases: ['rcim'],
  windowsOnly: true,
  parameters: {
    CimSession: { ...remote, sets: { CimInstanceSessionSet: { mandatory: true }, QuerySessionSet: { mandatory: true } } },
    ResourceUri: { ...remote, byPropertyName: true, sets: ['CimInstanceComputerSet', 'CimInstanceSessionSet'] },
    ComputerName: { type: 'string[]', aliases: ['CN', 'ServerName'], sets: ['QueryComputerSet', 'CimInstanceComputerSet'] },
    Namespace: {
      type: 'string',
      sets: { QueryComputerSet: { position: 1, byPropertyName: true }, QuerySessionSet: { position: 1, byPropertyName: true } },
    },
    OperationTimeoutSec: { type: 'System.UInt32', aliases: ['OT'] },
    ...chosenInstances,
  },
  defaultSet: 'CimInstanceComputerSet',
  supportsShouldProcess: true,
  process({ ComputerName, InputObject, Namespace, Query }, host) {
    checkLocalComputers(host, 'Remove-CimInstance', ComputerName);
    if (Query !== undefined) {
      const outcome = queryCim(host.endpoint, { query: Query, namespace: Namespace });
      if (outcome.kind === 'error') host.error(cimErrorRecord(outcome.error, null));
      else for (const instance of outcome.instances) remove(host, new CimObject(instance));
      return;
    }
    const object = unwrap(InputObject);
    if (!(object instanceof CimObject)) throw new NotSimulated('value', 'Remove-CimInstance on something that is no CIM instance');
    remove(host, object);
  },
  source: 'https://learn.microsoft.com/powershell/module/cimcmdlets/remove-ciminstance',
});
