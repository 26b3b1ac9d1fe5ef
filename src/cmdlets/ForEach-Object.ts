import { NotSimulated } from '../base/not-simulated.ts';
import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { getMember } from '../runtime/members/get-member.ts';
import { hasMember } from '../runtime/members/has-member.ts';
import { hasMethod } from '../runtime/members/has-method.ts';
import { invokeMember } from '../runtime/members/invoke-member.ts';
import { Dictionary } from '../runtime/values/dictionary.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';

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
    Parallel: { edition: '7.6', type: 'scriptblock', sets: { ParallelParameterSet: { mandatory: true } }, notSimulated: true },
    ThrottleLimit: { edition: '7.6', type: 'int', sets: ['ParallelParameterSet'], notSimulated: true },
    TimeoutSeconds: { edition: '7.6', type: 'int', sets: ['ParallelParameterSet'], notSimulated: true },
    AsJob: { edition: '7.6', type: 'switch', sets: ['ParallelParameterSet'], notSimulated: true },
    UseNewRunspace: { edition: '7.6', type: 'switch', sets: ['ParallelParameterSet'], notSimulated: true },
  },
  defaultSet: 'ScriptBlockSet',
  supportsShouldProcess: true,
  state: () => ({ begin: undefined as ScriptBlock | undefined, process: [] as ScriptBlock[], end: undefined as ScriptBlock | undefined, name: '' }),
  begin({ Begin, Process, End, RemainingScripts, MemberName }, host, state) {
    if (MemberName !== undefined) {
      state.name = MemberName;
      return;
    }
    // Of several positional blocks the first is Begin and the last End, where those are not named (ForEach-Object, "Process").
    const blocks = [...(Process ?? []), ...(RemainingScripts ?? [])].filter((block) => block instanceof ScriptBlock);
    state.begin = Begin;
    state.end = End;
    if (!host.isBound('Begin') && blocks.length > 1) state.begin = blocks.shift();
    if (!host.isBound('End') && blocks.length > 1) state.end = blocks.pop();
    state.process = blocks;
    if (state.begin) host.invokeTo(host, state.begin, {});
  },
  process({ InputObject, ArgumentList }, host, state) {
    if (!state.name) {
      const out = host;
      for (const block of state.process) host.invokeTo(out, block, { dollarUnderbar: InputObject ?? null });
      return;
    }
    const { session } = host;
    if (InputObject === null || InputObject === undefined) {
      if (session.strictModeVersion() >= 2)
        host.error({
          id: 'InputObjectIsNull',
          message: 'InputObject is null',
          category: 'InvalidArgument',
          exception: 'System.Management.Automation.PSArgumentNullException',
        });
      return;
    }
    if (ArgumentList?.length) {
      host.writeEnumerated(invokeMember(InputObject, state.name, ArgumentList, session));
      return;
    }
    if (/[*?[]/.test(state.name)) throw new NotSimulated('parameter', 'ForEach-Object -MemberName with wildcards');
    if (!(InputObject instanceof Dictionary) && !hasMember(InputObject, state.name, session) && hasMethod(InputObject, state.name, session)) {
      host.writeEnumerated(invokeMember(InputObject, state.name, [], session));
      return;
    }
    host.writeEnumerated(getMember(InputObject, state.name, session));
  },
  end(_parameters, host, state) {
    if (state.end) host.invokeTo(host, state.end, {});
  },
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/foreach-object',
  examples: [{ script: '1..3 | ForEach-Object { $_ * 2 }', stdout: '2\n4\n6\n' }],
});
