import { NotSimulated } from '../../../base/not-simulated.ts';
import type { FunctionDefinition } from '../../../syntax/ast/index.ts';
import { FunctionCommand } from '../../commands/command.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { ScriptBlock } from '../../values/script-block.ts';
import type { Execute } from '../compile-statement.ts';
import { CompiledScriptBlock } from '../compiled-script-block.ts';
import { scopeByModifier } from '../variables.ts';

/** `function` and `filter`: defines the name in the current scope, or in the one that a modifier names. */
export function functionDefinition(node: FunctionDefinition, source: ScriptSource): Execute {
  if (node.isWorkflow) {
    return () => {
      throw new NotSimulated('statement', 'workflow');
    };
  }
  const compiled = CompiledScriptBlock.of(node.body, source, node.parameters, node.isFilter);
  const separator = node.name.indexOf(':');
  const modifier = separator > 0 ? node.name.slice(0, separator) : undefined;
  const name = node.name.slice(separator + 1);
  return (frame) => {
    const { state, session } = frame;
    const scope = modifier ? scopeByModifier(frame, modifier) : frame.scope;
    if (!scope) throw new NotSimulated('provider', `function ${node.name}`);
    scope.functions.set(name.toLowerCase(), new FunctionCommand(name, new ScriptBlock(compiled, state), node.isFilter, state.module));
    session.lastSuccess = true;
    return undefined;
  };
}
