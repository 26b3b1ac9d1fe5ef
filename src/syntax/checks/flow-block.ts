import type { VariableExpression } from '../ast/index.ts';

/** What happens to variables in a block, in order. */
export type VariableUse = { kind: 'read'; variable: VariableExpression; name: string } | { kind: 'assign'; name: string };

/** A run of code without branches in a method, and where it goes on. */
export class FlowBlock {
  readonly uses: VariableUse[] = [];
  readonly successors: FlowBlock[] = [];
  readonly predecessors: FlowBlock[] = [];
  throws = false;
  returns = false;
  /** Only what the entry leads to is reached. */
  unreachable: boolean;
  /** The names that are assigned on every way to the block's end, once the analysis has been there. */
  assigned: Set<string> | undefined;

  constructor(unreachable = true) {
    this.unreachable = unreachable;
  }

  flowsTo(next: FlowBlock): void {
    if (this.successors.includes(next)) return;
    if (!this.unreachable) next.unreachable = false;
    this.successors.push(next);
    next.predecessors.push(this);
  }
}
