import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { describeModuleFile } from '../runtime/modules/describe-module.ts';
import { availableModuleFiles } from '../runtime/modules/find-module-file.ts';
import { systemModules } from '../runtime/modules/system-modules.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import { ModuleSpecification } from '../runtime/values/module-specification.ts';
import type { Value } from '../runtime/values/value.ts';

export default defineCmdlet({
  name: 'Get-Module',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['gmo'],
  parameters: {
    Name: {
      type: 'string[]',
      validate: { notNullOrEmpty: true },
      sets: {
        Loaded: { position: 0, pipeline: true },
        Available: { position: 0, pipeline: true },
        CimSession: { position: 0, pipeline: true },
        PsSession: { position: 0, pipeline: true },
      },
      wildcards: true,
    },
    FullyQualifiedName: {
      type: 'Microsoft.PowerShell.Commands.ModuleSpecification[]',
      sets: {
        Available: { byPropertyName: true },
        CimSession: { byPropertyName: true },
        Loaded: { byPropertyName: true },
        PsSession: { byPropertyName: true },
      },
      notSimulated: true,
    },
    All: { type: 'switch', sets: ['Available', 'Loaded'] },
    ListAvailable: { type: 'switch', sets: { Available: { mandatory: true }, CimSession: {}, PsSession: {} } },
    PSEdition: { type: 'string', sets: ['Available', 'PsSession'] },
    SkipEditionCheck: { edition: '7.6', type: 'switch', sets: ['Available', 'CimSession', 'PsSession'] },
    Refresh: { type: 'switch', sets: ['Available', 'CimSession', 'PsSession'] },
    PSSession: {
      type: 'System.Management.Automation.Runspaces.PSSession',
      validate: { notNull: true },
      sets: { PsSession: { mandatory: true } },
      notSimulated: true,
    },
    CimSession: {
      type: 'Microsoft.Management.Infrastructure.CimSession',
      validate: { notNull: true },
      sets: { CimSession: { mandatory: true } },
      notSimulated: true,
    },
    CimResourceUri: { type: 'System.Uri', validate: { notNull: true }, sets: ['CimSession'], notSimulated: true },
    CimNamespace: { type: 'string', validate: { notNullOrEmpty: true }, sets: ['CimSession'], notSimulated: true },
  },
  defaultSet: 'Loaded',
  process({ Name, FullyQualifiedName, ListAvailable }, host) {
    const { session } = host;
    const specified = ((Array.isArray(FullyQualifiedName) ? FullyQualifiedName : []) as Value[]).filter(
      (each) => each instanceof ModuleSpecification,
    );
    const patterns = [...(Name ?? []), ...specified.map(({ name }) => name)];
    const wanted = (name: string) => !patterns.length || patterns.some((pattern) => matchesWildcard(name, pattern));
    if (!ListAvailable) {
      for (const module of session.modules.values()) if (wanted(module.name)) host.write(module);
      return;
    }
    const files = availableModuleFiles(session).filter(({ name }) => wanted(name));
    for (const { path } of files) host.write(describeModuleFile(session, path));
    for (const module of systemModules(session))
      if (wanted(module.name) && !files.some(({ name }) => name.toLowerCase() === module.name.toLowerCase())) host.write(module);
  },
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  examples: [
    {
      script:
        'Set-Content m.psm1 "function Get-Foo { 1 }"; Import-Module ./m.psm1; (Get-Module m).Name; (Get-Module m).ExportedFunctions.Keys; Get-Module nosuch',
      stdout: 'm\nGet-Foo\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/get-module',
});
