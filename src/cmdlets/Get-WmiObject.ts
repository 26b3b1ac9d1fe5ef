import { queryCim } from '../endpoint/cim/query-cim.ts';
import { wmiErrorRecord } from '../runtime/cim/wmi-error-record.ts';
import { checkComputers, connectionParameters } from '../runtime/cim/wmi-parameters.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { ManagementObject } from '../runtime/values/management-object.ts';

export default defineCmdlet({
  name: 'Get-WmiObject',
  module: 'Microsoft.PowerShell.Management',
  aliases: ['gwmi'],
  windowsOnly: true,
  edition: '5.1',
  parameters: {
    Class: {
      type: 'string',
      aliases: ['ClassName'],
      sets: { query: { mandatory: true, position: 0 }, list: { position: 1 } },
      validate: { notNullOrEmpty: true },
    },
    Recurse: { type: 'switch', sets: ['list'], notSimulated: true },
    Property: { type: 'string[]', sets: { query: { position: 1 } }, validate: { notNullOrEmpty: true } },
    Filter: { type: 'string', sets: ['query'] },
    Amended: { type: 'switch' },
    DirectRead: { type: 'switch', sets: ['WQLQuery', 'query'] },
    List: { type: 'switch', sets: ['list'], notSimulated: true },
    Query: { type: 'string', sets: { WQLQuery: { mandatory: true } } },
    ...connectionParameters,
  },
  defaultSet: 'query',
  process({ Class, Property, Filter, Query, Namespace, ComputerName }, host) {
    checkComputers(host, ComputerName);
    const text = Query ?? `select ${(Property ?? ['*']).join(', ')} from ${Class}${Filter ? ` where ${Filter}` : ''}`;
    const outcome = queryCim(
      host.endpoint,
      Query === undefined ? { class: Class, filter: Filter, namespace: Namespace } : { query: Query, namespace: Namespace },
    );
    if (outcome.kind === 'error') {
      const className = Class ?? /\sfrom\s+(\S+)/i.exec(text)?.[1] ?? '';
      host.error(wmiErrorRecord(outcome.error, { className, query: text, namespace: Namespace ?? 'root\\cimv2' }));
      return;
    }
    const selected = outcome.selected ?? (Property?.includes('*') ? undefined : Property);
    for (const instance of outcome.instances) host.write(new ManagementObject(instance, selected));
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-wmiobject',
});
