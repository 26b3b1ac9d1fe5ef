import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { toText } from '../runtime/convert/to-text.ts';
import { Module } from '../runtime/module.ts';
import { type ImportRequest, importModule, importModuleObject } from '../runtime/modules/import-module.ts';
import { ModuleSpecification } from '../runtime/values/module-specification.ts';
import type { Value } from '../runtime/values/value.ts';

const byName = ['CimSession', 'Name', 'PSSession', 'WinCompat'] as const;
const first = { mandatory: true, position: 0, pipeline: true } as const;

export default defineCmdlet({
  name: 'Import-Module',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['ipmo'],
  parameters: {
    Global: { type: 'switch' },
    Prefix: { type: 'string', validate: { notNull: true } },
    Name: { type: 'string[]', sets: { Name: first, CimSession: first, PSSession: first, WinCompat: first } },
    FullyQualifiedName: {
      type: 'Microsoft.PowerShell.Commands.ModuleSpecification[]',
      sets: { FullyQualifiedName: first, FullyQualifiedNameAndPSSession: first, FullyQualifiedNameAndWinCompat: first },
    },
    Assembly: { type: 'System.Reflection.Assembly[]', sets: { Assembly: first }, notSimulated: true },
    ModuleInfo: { type: 'System.Management.Automation.PSModuleInfo[]', sets: { ModuleInfo: first } },
    Function: { type: 'string[]', validate: { notNull: true } },
    Cmdlet: { type: 'string[]', validate: { notNull: true } },
    Variable: { type: 'string[]', validate: { notNull: true } },
    Alias: { type: 'string[]', validate: { notNull: true } },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    AsCustomObject: { type: 'switch', notSimulated: true },
    MinimumVersion: { type: 'version', aliases: ['Version'], sets: byName },
    MaximumVersion: { type: 'string', sets: byName },
    RequiredVersion: { type: 'version', sets: byName },
    ArgumentList: { type: 'object[]', aliases: ['Args'] },
    DisableNameChecking: { type: 'switch' },
    NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
    Scope: { type: 'string', validate: { set: ['Local', 'Global'] } },
    SkipEditionCheck: {
      edition: '7.6',
      type: 'switch',
      sets: ['Assembly', 'CimSession', 'FullyQualifiedName', 'FullyQualifiedNameAndPSSession', 'ModuleInfo', 'Name', 'PSSession'],
    },
    UseWindowsPowerShell: {
      edition: '7.6',
      type: 'switch',
      aliases: ['UseWinPS'],
      sets: { FullyQualifiedNameAndWinCompat: { mandatory: true }, WinCompat: { mandatory: true } },
    },
    PSSession: {
      type: 'System.Management.Automation.Runspaces.PSSession',
      validate: { notNull: true },
      sets: { FullyQualifiedNameAndPSSession: { mandatory: true }, PSSession: { mandatory: true } },
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
  defaultSet: 'Name',
  process(parameters, host) {
    const { Name, FullyQualifiedName, ModuleInfo, Global, Scope, Force, PassThru, NoClobber, DisableNameChecking, ArgumentList, Prefix } = parameters;
    const version = (value: Value): string | undefined => (value === undefined || value === null ? undefined : toText(value, host.session));
    const request: ImportRequest = {
      force: Force,
      global: Global || Scope?.toLowerCase() === 'global',
      local: Scope?.toLowerCase() === 'local',
      passThru: PassThru,
      noClobber: NoClobber,
      disableNameChecking: DisableNameChecking,
      args: ArgumentList ?? [],
      prefix: Prefix,
      functions: parameters.Function,
      aliases: parameters.Alias,
      variables: parameters.Variable,
      minimumVersion: version(parameters.MinimumVersion),
      maximumVersion: version(parameters.MaximumVersion),
      requiredVersion: version(parameters.RequiredVersion),
    };
    for (const name of Name ?? []) importModule(host, name, request);
    for (const wanted of (Array.isArray(FullyQualifiedName) ? FullyQualifiedName : []) as Value[]) {
      if (!(wanted instanceof ModuleSpecification)) continue;
      const { name, version: minimumVersion, requiredVersion, maximumVersion } = wanted;
      importModule(host, name, { ...request, minimumVersion, requiredVersion, maximumVersion });
    }
    for (const module of (Array.isArray(ModuleInfo) ? ModuleInfo : []) as Value[]) {
      if (module instanceof Module) importModuleObject(host, module, request);
    }
  },
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  examples: [
    { script: 'Set-Content m.psm1 "function Get-Foo { \'foo\' }"; Import-Module ./m.psm1; Get-Foo; m\\Get-Foo', stdout: 'foo\nfoo\n' },
    {
      script: 'Import-Module nosuch -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand\n',
    },
    { script: 'Set-Content m.psm1 "function Get-Foo { \'foo\' }"; Import-Module ./m.psm1 -Prefix My; Get-MyFoo', stdout: 'foo\n' },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/import-module',
});
