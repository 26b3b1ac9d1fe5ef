import type { Argument } from '../../runtime/commands/argument-list.ts';
import { defineCmdlet } from '../../runtime/commands/cmdlet.ts';
import { toText } from '../../runtime/convert/to-text.ts';
import { ScriptBlock as ScriptBlockValue } from '../../runtime/values/script-block.ts';
import { Variable } from '../../runtime/variable.ts';
import { pesterError } from '../pester-error.ts';
import { withNewScope } from '../run-in-scope.ts';
import { runScriptBlock } from '../run-script-block.ts';

export default defineCmdlet({
  name: 'InModuleScope',
  module: 'Pester',
  className: 'InModuleScope',
  parameters: {
    ModuleName: { type: 'string', position: 0, mandatory: true },
    ScriptBlock: { type: 'scriptblock', position: 1, mandatory: true },
    Parameters: { type: 'hashtable', position: 2 },
    ArgumentList: { type: 'object[]', position: 3 },
  },
  end({ ModuleName, ScriptBlock, Parameters, ArgumentList }, host) {
    const { session } = host;
    const module = session.modules.get((ModuleName ?? '').toLowerCase());
    if (!module) throw pesterError(`No modules named '${ModuleName}' are currently loaded.`);
    const entries = Parameters?.entries() ?? [];
    withNewScope(session, module.state, (scope) => {
      const args: Argument[] = (ArgumentList ?? []).map((value) => ({ kind: 'value', value }));
      for (const [key, value] of entries) {
        const name = toText(key, session);
        scope.variables.set(name.toLowerCase(), new Variable(name, value));
        args.push({ kind: 'parameter', name, text: `-${name}:`, value, hasValue: true, fromSplatting: true });
      }
      runScriptBlock(session, new ScriptBlockValue(ScriptBlock!.compiled, module.state), args, host);
    });
  },
  source: 'https://pester.dev/docs/commands/InModuleScope',
});
