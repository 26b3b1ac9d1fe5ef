import { assign, command, nullValue, pipeline } from '../../../syntax/ast/build.ts';
import type { Statement } from '../../../syntax/ast/index.ts';
import { isPure } from '../analysis/is-pure.ts';
import type { LoweredValue, Lowering, Origin } from '../lowering.ts';
import { lowerValue, type Value } from '../value.ts';

/** A value that is asked for and thrown away: only what it does counts. Its output must not become the script's. */
export interface Perform extends Origin {
  readonly kind: 'perform';
  readonly value: Value;
}

export function lowerPerform({ value }: Perform, lowering: Lowering): (Statement | LoweredValue)[] {
  if (isPure(value)) return [];
  const node = lowerValue(value, lowering);
  if (value.kind === 'call' && value.unit.result !== 'value') return [node];
  if (node.kind === 'Pipeline') return [pipeline(...node.elements, command('Out-Null'))];
  return [node.kind === 'Command' ? pipeline(node, command('Out-Null')) : assign(nullValue(), node)];
}
