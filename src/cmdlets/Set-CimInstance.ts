import { NotSimulated } from '../base/not-simulated.ts';
import { setCim } from '../endpoint/cim/change-cim.ts';
import { queryCim } from '../endpoint/cim/query-cim.ts';
import { chosenInstances } from '../runtime/cim/chosen-instances.ts';
import { cimErrorRecord } from '../runtime/cim/cim-error-record.ts';
import { valuesAssigned, valuesGiven } from '../runtime/cim/given-values.ts';
import { checkLocalComputers } from '../runtime/cim/local-computers.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { CimObject } from '../runtime/values/cim-object.ts';
import { unwrap } from '../runtime/values/members.ts';
import type { Value } from '../runtime/values/value.ts';

const remote = { type: 'object', notSimulated: true } as const;

function change(host: CmdletHost, object: CimObject, given: Value, passThru: boolean): void {
  const { session } = host;
  if (!host.shouldProcess(toText(object, session), 'Set-CimInstance')) return;
  const { instance, assigned } = object;
  const values = { ...valuesAssigned(instance, assigned, session), ...(given === undefined || given === null ? {} : valuesGiven(given, session)) };
  const outcome = setCim(host.endpoint, instance, values);
  if (outcome.kind === 'error') host.error(cimErrorRecord(outcome.error, object));
  else if (passThru && outcome.instance) host.write(new CimObject(outcome.instance));
}

export default defineCmdlet({
  name: 'Set-CimInstance',
  module: 'CimCmdlets',
  className: 'Microsoft.Management.Infrastructure.CimCmdlets.SetCimInstanceCommand',
  aliases: ['scim'],
  windowsOnly: true,
  parameters: {
    CimSession: { ...remote, sets: { CimInstanceSessionSet: { mandatory: true }, QuerySessionSet: { mandatory: true } } },
    ComputerName: { type: 'string[]', aliases: ['CN', 'ServerName'], sets: ['QueryComputerSet', 'CimInstanceComputerSet'] },
    ResourceUri: { ...remote, byPropertyName: true, sets: ['CimInstanceComputerSet', 'CimInstanceSessionSet'] },
    Namespace: { type: 'string', byPropertyName: true, sets: ['QueryComputerSet', 'QuerySessionSet'] },
    OperationTimeoutSec: { type: 'System.UInt32', aliases: ['OT'] },
    ...chosenInstances,
    Property: {
      type: 'System.Collections.IDictionary',
      aliases: ['Arguments'],
      sets: {
        CimInstanceComputerSet: { byPropertyName: true },
        CimInstanceSessionSet: { byPropertyName: true },
        QueryComputerSet: { mandatory: true, byPropertyName: true },
        QuerySessionSet: { mandatory: true, byPropertyName: true },
      },
    },
    PassThru: { type: 'switch' },
  },
  defaultSet: 'CimInstanceComputerSet',
  supportsShouldProcess: true,
  process({ ComputerName, InputObject, Namespace, Property, Query, PassThru }, host) {
    checkLocalComputers(host, 'Set-CimInstance', ComputerName);
    if (Query !== undefined) {
      const outcome = queryCim(host.endpoint, { query: Query, namespace: Namespace });
      if (outcome.kind === 'error') host.error(cimErrorRecord(outcome.error, null));
      else for (const instance of outcome.instances) change(host, new CimObject(instance), Property, PassThru);
      return;
    }
    const object = unwrap(InputObject);
    if (!(object instanceof CimObject)) throw new NotSimulated('value', 'Set-CimInstance on something that is no CIM instance');
    change(host, object, Property, PassThru);
  },
  source: 'https://learn.microsoft.com/powershell/module/cimcmdlets/set-ciminstance',
});
