import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { Module } from '../runtime/module.ts';
import { removeModule } from '../runtime/modules/import-module.ts';
import { hasWildcards } from '../runtime/providers/path-syntax.ts';
import { matchesWildcard } from '../runtime/text/wildcard-pattern.ts';
import { ModuleSpecification } from '../runtime/values/module-specification.ts';
import type { Value } from '../runtime/values/value.ts';

const first = { mandatory: true, position: 0, pipeline: true } as const;

export default defineCmdlet({
  name: 'Remove-Module',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['rmo'],
  supportsShouldProcess: true,
  parameters: {
    Name: { type: 'string[]', sets: { name: first }, wildcards: true },
    FullyQualifiedName: { type: 'Microsoft.PowerShell.Commands.ModuleSpecification[]', sets: { FullyQualifiedName: first } },
    ModuleInfo: { type: 'System.Management.Automation.PSModuleInfo[]', sets: { ModuleInfo: first } },
    Force: { type: 'switch' },
  },
  state: () => ({ found: false, asked: false, wildcards: true }),
  process({ Name: names, FullyQualifiedName, ModuleInfo }, host, state) {
    const specified = ((Array.isArray(FullyQualifiedName) ? FullyQualifiedName : []) as Value[]).filter(
      (each) => each instanceof ModuleSpecification,
    );
    const Name = names || specified.length ? [...(names ?? []), ...specified.map(({ name }) => name)] : undefined;
    const loaded = [...host.session.modules.values()];
    const given = (Array.isArray(ModuleInfo) ? ModuleInfo : []) as Value[];
    const modules = [
      ...given.filter((module): module is Module => module instanceof Module && loaded.includes(module)),
      ...loaded.filter((module) => Name?.some((name) => matchesWildcard(module.name, name))),
    ];
    state.asked = true;
    if (given.length || Name?.some((name) => !hasWildcards(name))) state.wildcards = false;
    for (const module of modules) {
      state.found = true;
      if (host.shouldProcess(`${module.name} (Path: '${module.path}')`, 'Remove-Module')) removeModule(host, module);
    }
  },
  end(_, host, state) {
    if (state.found || !state.asked || state.wildcards) return;
    host.error({
      id: 'Modules_NoModulesRemoved',
      message: 'No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.',
      category: 'ResourceUnavailable',
      exception: 'System.InvalidOperationException',
    });
  },
  examples: [
    {
      script:
        'Set-Content m.psm1 "function Get-Foo { 1 }"; Import-Module ./m.psm1; Remove-Module m; [bool](Get-Command Get-Foo -ErrorAction Ignore); Remove-Module m -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
      stdout: 'False\nModules_NoModulesRemoved,Microsoft.PowerShell.Commands.RemoveModuleCommand\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/remove-module',
});
