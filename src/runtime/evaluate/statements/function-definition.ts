import { NotSimulated } from '../../../base/not-simulated.ts';
import type { FunctionDefinition } from '../../../syntax/ast/index.ts';
import { attributeName } from '../../binding/attributes.ts';
import { AliasCommand, FunctionCommand } from '../../commands/command.ts';
import { toText } from '../../convert/to-text.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { ScriptBlock } from '../../values/script-block.ts';
import { compileExpression } from '../compile-expression.ts';
import type { Execute } from '../compile-statement.ts';
import { CompiledScriptBlock } from '../compiled-script-block.ts';
import type { Frame } from '../frame.ts';
import { scopeByModifier } from '../variables.ts';

/** `function` and `filter`: defines the name in the current scope, or in the one that a modifier names. */
export function functionDefinition(node: FunctionDefinition, source: ScriptSource): Execute {
  if (node.isWorkflow) {
    return () => {
      throw new NotSimulated('statement', 'workflow');
    };
  }
  const compiled = CompiledScriptBlock.of(node.body, source, node);
  const separator = node.name.indexOf(':');
  const modifier = separator > 0 ? node.name.slice(0, separator) : undefined;
  const name = node.name.slice(separator + 1);
  const aliases = aliasesOf(compiled);
  return (frame) => {
    const { state, session } = frame;
    const scope = modifier ? scopeByModifier(frame, modifier) : frame.scope;
    if (!scope) throw new NotSimulated('provider', `function ${node.name}`);
    for (const alias of aliases(frame)) scope.aliases.set(alias.toLowerCase(), new AliasCommand(alias, name, state.module));
    scope.functions.set(name.toLowerCase(), new FunctionCommand(name, new ScriptBlock(compiled, state), node.isFilter, state.module));
    session.lastSuccess = true;
    return undefined;
  };
}

/** `[Alias('name')]` before the `param` of a function makes aliases of it. */
function aliasesOf({ attributes, source }: CompiledScriptBlock): (frame: Frame) => string[] {
  const names = attributes
    .filter((attribute) => attributeName(attribute) === 'alias')
    .flatMap(({ positionalArguments }) => positionalArguments.map((argument) => compileExpression(argument, source)));
  if (names.length === 0) return () => [];
  return (frame) => names.flatMap((name) => [name(frame)].flat().map((each) => toText(each ?? null, frame.session)));
}
