import { NotSimulated } from '../base/not-simulated.ts';
import { queryCim } from '../endpoint/cim/query-cim.ts';
import { cimErrorRecord } from '../runtime/cim/cim-error-record.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { CimObject } from '../runtime/values/cim-object.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';

const byClass = ['ClassNameComputerSet'] as const;
const remote = { type: 'object', notSimulated: true } as const;

export default defineCmdlet({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  className: 'Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand',
  aliases: ['gcim'],
  windowsOnly: true,
  parameters: {
    CimSession: {
      ...remote,
      sets: { ClassNameSessionSet: { mandatory: true }, QuerySessionSet: { mandatory: true }, CimInstanceSessionSet: { mandatory: true } },
    },
    ClassName: { type: 'string', sets: { ClassNameComputerSet: { mandatory: true, position: 0, byPropertyName: true } } },
    ComputerName: {
      type: 'string[]',
      aliases: ['CN', 'ServerName'],
      byPropertyName: true,
      sets: ['ClassNameComputerSet', 'CimInstanceComputerSet', 'QueryComputerSet'],
    },
    Filter: { type: 'string', byPropertyName: true, sets: byClass },
    InputObject: {
      type: 'ciminstance',
      aliases: ['CimInstance'],
      sets: { CimInstanceComputerSet: { mandatory: true, position: 0, pipeline: true } },
    },
    KeyOnly: { type: 'switch', sets: byClass, notSimulated: true },
    Namespace: { type: 'string', byPropertyName: true, sets: ['ClassNameComputerSet', 'QueryComputerSet'] },
    OperationTimeoutSec: { type: 'System.UInt32', aliases: ['OT'] },
    Property: { type: 'string[]', aliases: ['SelectProperties'], byPropertyName: true, sets: byClass },
    Query: { type: 'string', sets: { QueryComputerSet: { mandatory: true, byPropertyName: true } } },
    QueryDialect: { type: 'string', byPropertyName: true, sets: ['ClassNameComputerSet', 'QueryComputerSet'], notSimulated: true },
    ResourceUri: remote,
    Shallow: { type: 'switch', sets: ['ClassNameComputerSet', 'QueryComputerSet'], notSimulated: true },
  },
  defaultSet: 'ClassNameComputerSet',
  process({ ClassName, ComputerName, Filter, InputObject, Namespace, OperationTimeoutSec, Property, Query }, host) {
    for (const name of ComputerName ?? []) {
      if (!/^(localhost|\.|127\.0\.0\.1|::1)$/i.test(name) && name.toLowerCase() !== host.endpoint.computerName.toLowerCase()) {
        throw new NotSimulated('parameter', `Get-CimInstance -ComputerName ${name}`);
      }
    }
    const timeout = OperationTimeoutSec instanceof SmallInteger ? OperationTimeoutSec.value : undefined;
    const held = InputObject instanceof CimObject ? InputObject.instance : undefined;
    const outcome = queryCim(host.endpoint, {
      class: held?.className ?? ClassName,
      namespace: held?.namespace ?? Namespace,
      filter: Filter,
      query: Query,
      timeout,
    });
    if (outcome.kind === 'error') {
      const { kind } = outcome.error;
      // The service names the class that it does not have; of other errors it names nothing.
      const place = (held?.namespace ?? Namespace ?? 'root/cimv2').replaceAll('/', '\\');
      host.error(cimErrorRecord(outcome.error, kind === 'InvalidClass' && ClassName ? `${place}:${ClassName}` : null));
      return;
    }
    const sameInstance = (instance: (typeof outcome.instances)[number]) =>
      !held || [...instance.properties.values()].every(({ isKey, name, value }) => !isKey || held.properties.get(name)?.value === value);
    for (const instance of outcome.instances) if (sameInstance(instance)) host.write(new CimObject(instance, Property ?? outcome.selected));
  },
  source: 'https://learn.microsoft.com/powershell/module/cimcmdlets/get-ciminstance',
});
