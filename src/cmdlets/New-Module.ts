import { defineCmdlet } from '../runtime/commands/cmdlet.ts';
import { FunctionCommand } from '../runtime/commands/command.ts';
import { Module } from '../runtime/module.ts';
import { importExports } from '../runtime/modules/import-exports.ts';
import { exportDefaults, makeState } from '../runtime/modules/load-module.ts';
import { matchesAny } from '../runtime/text/wildcard-pattern.ts';
import { PSCustomObject } from '../runtime/values/members.ts';
import { ScriptBlock } from '../runtime/values/script-block.ts';

export default defineCmdlet({
  name: 'New-Module',
  module: 'Microsoft.PowerShell.Core',
  aliases: ['nmo'],
  parameters: {
    Name: { type: 'string', sets: { Name: { mandatory: true, position: 0, pipeline: true } } },
    ScriptBlock: {
      type: 'scriptblock',
      validate: { notNull: true },
      sets: { Name: { mandatory: true, position: 1 }, ScriptBlock: { mandatory: true, position: 0 } },
    },
    Function: { type: 'string[]', validate: { notNull: true } },
    Cmdlet: { type: 'string[]', validate: { notNull: true } },
    ReturnResult: { type: 'switch' },
    AsCustomObject: { type: 'switch' },
    ArgumentList: { type: 'object[]', aliases: ['Args'], remaining: true },
  },
  defaultSet: 'ScriptBlock',
  process({ Name, ScriptBlock: block, Function: functions, ReturnResult, AsCustomObject, ArgumentList }, host) {
    const { session } = host;
    const module = new Module(Name ?? `__DynamicModule_${session.nextId()}`);
    const state = makeState(session, module);
    const results = session.inState(state, () => host.invoke(new ScriptBlock(block!.compiled, state), { newScope: false, args: ArgumentList ?? [] }));
    exportDefaults(module);
    if (AsCustomObject) {
      host.write(customObject(module));
      return;
    }
    for (const key of [...module.exportedFunctions.keys()]) {
      if (functions && !matchesAny(module.exportedFunctions.get(key)!.name, functions, false)) module.exportedFunctions.delete(key);
    }
    importExports(module, host.frame.state.module ? host.frame.state.topScope : session.globalState.globalScope, {});
    if (ReturnResult) for (const value of results) host.write(value);
    else host.write(module);
  },
  outputTypes: ['System.Management.Automation.PSModuleInfo'],
  examples: [
    { script: '$null = New-Module -Name m { $x = 1; function Get-Foo { "foo$x" } }; Get-Foo', stdout: 'foo1\n' },
    {
      script:
        '$o = New-Module { $a = 1; function Inc { $script:a++; $a } Export-ModuleMember -Function Inc -Variable a } -AsCustomObject; $o.Inc(); $o.a',
      stdout: '2\n2\n',
    },
  ],
  source: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/new-module',
});

/** The module as an object: variables are its properties (PSVariableProperty, a note whose value lives in the variable), functions its methods. */
function customObject(module: Module): PSCustomObject {
  const object = new PSCustomObject();
  const variables = module.exportsDeclared ? module.exportedVariables : new Map();
  for (const variable of variables.values()) {
    object.members.add({
      kind: 'NoteProperty',
      name: variable.name,
      get value() {
        return variable.value;
      },
      set value(changed) {
        variable.value = changed;
      },
    });
  }
  for (const command of module.exportedFunctions.values()) {
    if (command instanceof FunctionCommand) object.members.add({ kind: 'ScriptMethod', name: command.name, script: command.scriptBlock });
  }
  return object;
}
