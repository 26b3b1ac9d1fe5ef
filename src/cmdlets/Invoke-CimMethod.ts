import { NotSimulated } from '../base/not-simulated.ts';
import type { CimValues } from '../endpoint/cim/cim-class.ts';
import { invokeCim } from '../endpoint/cim/invoke-cim.ts';
import { queryCim } from '../endpoint/cim/query-cim.ts';
import { cimErrorRecord } from '../runtime/cim/cim-error-record.ts';
import { cimOfValue, valueOfCim } from '../runtime/cim/cim-values.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import type { CmdletHost } from '../runtime/commands/cmdlet-host.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { CimObject } from '../runtime/values/cim-object.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { PSCustomObject } from '../runtime/values/members.ts';
import { SmallInteger } from '../runtime/values/numbers.ts';
import type { Value } from '../runtime/values/value.ts';

const remote = { type: 'object', notSimulated: true } as const;

interface Target {
  class?: string;
  namespace?: string;
  instance?: CimObject;
}

function invoke(target: Target, method: string, given: Value, timeout: number | undefined, host: CmdletHost): void {
  const { session } = host;
  const values: CimValues =
    given instanceof Dictionary ? Object.fromEntries(given.entries().map(([key, value]) => [toText(key, session), cimOfValue(value, session)])) : {};
  const name = target.instance ? toText(target.instance, session) : (target.class ?? '');
  if (!host.shouldProcess(name, `Invoke-CimMethod: ${method}`)) return;
  const outcome = invokeCim(host.endpoint, {
    class: target.class,
    namespace: target.namespace,
    instance: target.instance?.instance,
    method,
    arguments: values,
    timeout,
  });
  if (outcome.kind === 'error') {
    host.error(cimErrorRecord(outcome.error, null));
    return;
  }
  const result = new PSCustomObject([], ['Microsoft.Management.Infrastructure.CimMethodResult']);
  for (const { name: property, type, value } of outcome.out)
    result.members.add({ kind: 'NoteProperty', name: property, value: valueOfCim(value, type, session) });
  result.members.add({ kind: 'NoteProperty', name: 'ReturnValue', value: valueOfCim(outcome.returnValue, outcome.method.returns, session) });
  result.members.add({ kind: 'NoteProperty', name: 'PSComputerName', value: null });
  host.write(result);
}

export default defineCmdlet({
  name: 'Invoke-CimMethod',
  module: 'CimCmdlets',
  className: 'Microsoft.Management.Infrastructure.CimCmdlets.InvokeCimMethodCommand',
  aliases: ['icim'],
  windowsOnly: true,
  parameters: {
    Arguments: { type: 'System.Collections.IDictionary', position: 1, byPropertyName: true },
    CimClass: { ...remote, sets: { CimClassComputerSet: { mandatory: true, position: 0, pipeline: true } } },
    CimSession: { ...remote, sets: { ClassNameSessionSet: { mandatory: true }, CimInstanceSessionSet: { mandatory: true } } },
    ClassName: { type: 'string', aliases: ['Class'], sets: { ClassNameComputerSet: { mandatory: true, position: 0, byPropertyName: true } } },
    ComputerName: { type: 'string[]', aliases: ['CN', 'ServerName'], byPropertyName: true, notSimulated: true },
    InputObject: {
      type: 'ciminstance',
      aliases: ['CimInstance'],
      sets: { CimInstanceComputerSet: { mandatory: true, position: 0, pipeline: true } },
    },
    MethodName: { type: 'string', aliases: ['Name'], position: 2, mandatory: true, byPropertyName: true },
    Namespace: { type: 'string', byPropertyName: true, sets: ['ClassNameComputerSet', 'QueryComputerSet'] },
    OperationTimeoutSec: { type: 'System.UInt32', aliases: ['OT'] },
    Query: { type: 'string', sets: { QueryComputerSet: { mandatory: true, byPropertyName: true } } },
    QueryDialect: { type: 'string', byPropertyName: true, notSimulated: true, sets: ['QueryComputerSet'] },
    ResourceUri: remote,
  },
  defaultSet: 'ClassNameComputerSet',
  supportsShouldProcess: true,
  process({ Arguments, ClassName, InputObject, MethodName = '', Namespace, OperationTimeoutSec, Query }, host) {
    const timeout = OperationTimeoutSec instanceof SmallInteger ? OperationTimeoutSec.value : undefined;
    if (Query !== undefined) {
      const outcome = queryCim(host.endpoint, { query: Query, namespace: Namespace, timeout });
      if (outcome.kind === 'error') host.error(cimErrorRecord(outcome.error, null));
      else for (const instance of outcome.instances) invoke({ instance: new CimObject(instance) }, MethodName, Arguments, timeout, host);
      return;
    }
    if (InputObject !== undefined && !(InputObject instanceof CimObject))
      throw new NotSimulated('value', 'Invoke-CimMethod on something that is no CIM instance');
    invoke(
      InputObject instanceof CimObject ? { instance: InputObject } : { class: ClassName, namespace: Namespace },
      MethodName,
      Arguments,
      timeout,
      host,
    );
  },
  source: 'https://learn.microsoft.com/powershell/module/cimcmdlets/invoke-cimmethod',
});
