import { queryCim } from '../endpoint/cim/query-cim.ts';
import { wmiErrorRecord } from '../runtime/cim/wmi-error-record.ts';
import { checkComputers } from '../runtime/cim/wmi-parameters.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { matchesAny } from '../runtime/text/wildcard-pattern.ts';
import { ManagementObject } from '../runtime/values/management-object.ts';

export default defineCmdlet({
  name: 'Get-HotFix',
  module: 'Microsoft.PowerShell.Management',
  windowsOnly: true,
  parameters: {
    Id: { type: 'string[]', aliases: ['HFID'], sets: { Default: { position: 0 } }, validate: { notNullOrEmpty: true } },
    Description: { type: 'string[]', sets: ['Description'], validate: { notNullOrEmpty: true }, wildcards: true },
    ComputerName: { type: 'string[]', aliases: ['CN', '__Server', 'IPAddress'], byPropertyName: true, validate: { notNullOrEmpty: true } },
    Credential: { type: 'pscredential', notSimulated: true },
  },
  defaultSet: 'Default',
  process({ Id, Description, ComputerName }, host) {
    checkComputers(host, ComputerName);
    const filter = Id?.map((id) => `HotFixID= '${id.replaceAll("'", "\\'")}'`).join(' Or ');
    const outcome = queryCim(host.endpoint, { class: 'Win32_QuickFixEngineering', filter });
    if (outcome.kind === 'error')
      return host.fail(wmiErrorRecord(outcome.error, { className: 'Win32_QuickFixEngineering', query: '', namespace: 'root\\cimv2' }));
    const textOf = (object: ManagementObject) => String(object.instance.properties.get('Description')?.value ?? '');
    const found = outcome.instances
      .map((instance) => new ManagementObject(instance))
      .filter((object) => matchesAny(textOf(object), Description, true));
    for (const object of found) host.write(object);
    // Only what was asked for by name is missed.
    const isNamed = Id !== undefined || Description?.every((text) => !hasWildcards(text));
    if (found.length > 0 || !isNamed || (Id === undefined && outcome.instances.length === 0)) return;
    host.error({
      id: 'GetHotFixNoEntriesFound',
      message: `Cannot find the requested hotfix on the '${ComputerName?.[0] ?? 'localhost'}' computer. Verify the input and run the command again.`,
      category: 'ObjectNotFound',
      exception: 'System.ArgumentException',
    });
  },
  outputTypes: ['System.Management.ManagementObject#root\\cimv2\\Win32_QuickFixEngineering'],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.management/get-hotfix',
});
