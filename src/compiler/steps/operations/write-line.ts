import { command } from '../../../syntax/ast/build.ts';
import type { Command } from '../../../syntax/ast/index.ts';
import type { Lowering, Origin } from '../lowering.ts';
import { lowerExpression, type Value } from '../value.ts';

/** `log(…)`, `warn(…)`. */
export interface WriteLine extends Origin {
  readonly kind: 'writeLine';
  readonly stream: 'output' | 'warning';
  readonly message: Value;
}

export function lowerWriteLine({ stream, message }: WriteLine, lowering: Lowering): Command[] {
  const text = lowerExpression(message, lowering);
  return [stream === 'output' ? command('Write-Output', {}, { positional: [text] }) : command('Write-Warning', { Message: text })];
}
