import type { ScriptBlockExpression } from '../../../syntax/ast/index.ts';
import type { ScriptSource } from '../../values/invocation-info.ts';
import { ScriptBlock } from '../../values/script-block.ts';
import type { Evaluate } from '../compile-expression.ts';
import { CompiledScriptBlock } from '../compiled-script-block.ts';

/** `{ … }`: bound to the session state in which it is evaluated. */
export function scriptBlockExpression(node: ScriptBlockExpression, source: ScriptSource): Evaluate {
  const compiled = CompiledScriptBlock.of(node.scriptBlock, source);
  return (frame) => new ScriptBlock(compiled, frame.state);
}
