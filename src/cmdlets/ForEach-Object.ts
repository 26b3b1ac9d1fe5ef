import { runParallel, valuesFor } from '../dotnet/hosting/run-parallel.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { useMember } from '../runtime/commands/use-member.ts';
import type { ScriptBlock } from '../runtime/values/script-block.ts';

export default defineCmdlet({
  name: 'ForEach-Object',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['%', 'foreach'],
  parameters: {
    InputObject: { type: 'psobject', pipeline: true, sets: ['ScriptBlockSet', 'PropertyAndMethodSet', 'ParallelParameterSet'] },
    Begin: { type: 'scriptblock', sets: ['ScriptBlockSet'] },
    Process: {
      type: 'scriptblock[]',
      sets: { ScriptBlockSet: { position: 0, mandatory: true } },
      validate: { allowNull: true, allowEmptyCollection: true },
    },
    End: { type: 'scriptblock', sets: ['ScriptBlockSet'] },
    RemainingScripts: {
      type: 'scriptblock[]',
      sets: { ScriptBlockSet: { remaining: true } },
      validate: { allowNull: true, allowEmptyCollection: true },
    },
    MemberName: { type: 'string', sets: { PropertyAndMethodSet: { position: 0, mandatory: true } } },
    ArgumentList: { type: 'object[]', aliases: ['Args'], sets: { PropertyAndMethodSet: { remaining: true } } },
    Parallel: { edition: '7.6', type: 'scriptblock', sets: { ParallelParameterSet: { mandatory: true } } },
    ThrottleLimit: { edition: '7.6', type: 'int', sets: ['ParallelParameterSet'] },
    TimeoutSeconds: { edition: '7.6', type: 'int', sets: ['ParallelParameterSet'] },
    AsJob: { edition: '7.6', type: 'switch', sets: ['ParallelParameterSet'], notSimulated: true },
    UseNewRunspace: { edition: '7.6', type: 'switch', sets: ['ParallelParameterSet'] },
  },
  defaultSet: 'ScriptBlockSet',
  supportsShouldProcess: true,
  state: () => ({
    begin: undefined as ScriptBlock | null | undefined,
    process: [] as (ScriptBlock | null)[],
    end: undefined as ScriptBlock | null | undefined,
    name: '',
    using: undefined as ReturnType<typeof valuesFor> | undefined,
  }),
  begin({ Begin, Process, End, RemainingScripts, MemberName, Parallel }, host, state) {
    if (Parallel) return;
    if (MemberName !== undefined) {
      state.name = MemberName;
      return;
    }
    if (host.isBound('WhatIf') || host.isBound('Confirm')) {
      host.fail({
        id: 'NoShouldProcessForScriptBlockSet',
        message: 'The -WhatIf and -Confirm parameters are not supported for script blocks.',
        category: 'InvalidOperation',
        exception: 'System.InvalidOperationException',
      });
    }
    // Of several positional blocks the first is Begin and the last End, where those are not named (ForEach-Object, "Process").
    const blocks = [...(Process ?? []), ...(RemainingScripts ?? [])];
    state.begin = Begin;
    state.end = End;
    if (!host.isBound('Begin') && blocks.length > 1) state.begin = blocks.shift();
    if (!host.isBound('End') && blocks.length > 1) state.end = blocks.pop();
    state.process = blocks;
    if (state.begin) host.invokeTo(host, state.begin, {});
  },
  process({ InputObject, ArgumentList, Parallel }, host, state) {
    if (Parallel) {
      state.using ??= valuesFor(Parallel, host);
      runParallel(Parallel, InputObject ?? null, state.using, host);
      return;
    }
    if (!state.name) {
      for (const block of state.process) if (block) host.invokeTo(host, block, { dollarUnderbar: InputObject ?? null, isPiped: true });
      return;
    }
    useMember(InputObject ?? null, state.name, ArgumentList ?? [], host);
  },
  end(_parameters, host, state) {
    if (state.end) host.invokeTo(host, state.end, {});
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/foreach-object',
  examples: [{ script: '1..3 | ForEach-Object { $_ * 2 }', stdout: '2\n4\n6\n' }],
});
