import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { Scope } from '../../runtime/scope.ts';
import { ScriptBlock as ScriptBlockValue } from '../../runtime/values/script-block.ts';
import { Variable } from '../../runtime/variable.ts';
import { pesterError } from '../pester-error.ts';

export default defineCmdlet({
  name: 'InModuleScope',
  module: 'Pester',
  className: 'InModuleScope',
  parameters: {
    ModuleName: { type: 'string', position: 0, mandatory: true },
    ScriptBlock: { type: 'scriptblock', position: 1, mandatory: true },
    Parameters: { type: 'hashtable' },
    ArgumentList: { type: 'object[]' },
  },
  end({ ModuleName, ScriptBlock, Parameters, ArgumentList }, host) {
    const { session } = host;
    const module = session.modules.get((ModuleName ?? '').toLowerCase());
    if (!module) throw pesterError(`No modules named '${ModuleName}' are currently loaded.`);
    const { state } = module;
    const scope = new Scope(state.currentScope);
    for (const [key, value] of Parameters?.entries() ?? []) {
      const name = toText(key, session);
      scope.variables.set(name.toLowerCase(), new Variable(name, value));
    }
    const saved = state.currentScope;
    state.currentScope = scope;
    try {
      host.invokeTo(host, new ScriptBlockValue(ScriptBlock!.compiled, state), { newScope: true, args: ArgumentList ?? [] });
    } finally {
      state.currentScope = saved;
    }
  },
  source: 'https://pester.dev/docs/commands/InModuleScope',
});
