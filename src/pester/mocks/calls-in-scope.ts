import type { BlockNode, TestNode } from '../blocks/block.ts';
import { pesterError } from '../pester-error.ts';
import type { PesterState } from '../pester-state.ts';
import type { MockCall } from './mock-table.ts';

function isWithin(place: BlockNode | TestNode, container: BlockNode | TestNode): boolean {
  for (let node: BlockNode | TestNode | undefined = place; node; node = node.parent) if (node === container) return true;
  return false;
}

/** The block so many levels above; the outermost there is, where there are fewer. */
function above(node: BlockNode | TestNode, levels: number): BlockNode | TestNode {
  let found = node;
  for (let level = levels; level > 0 && found.parent; level--) found = found.parent;
  return found;
}

/** The block or test whose calls count: the test by default, or as `-Scope` says: It, Context, Describe, or levels up. */
function containerOf(state: PesterState, scope: string | undefined): BlockNode | TestNode {
  const { currentTest, currentBlock } = state;
  const innermost = currentTest ?? currentBlock!;
  if (scope === undefined) return innermost;
  if (/^\d+$/.test(scope)) return above(innermost, Number(scope));
  if (/^it$/i.test(scope)) {
    if (!currentTest) throw pesterError('Assertion is placed outside of an It block, but -Scope It is specified.');
    return currentTest;
  }
  for (let block: BlockNode | undefined = currentBlock; block; block = block.parent)
    if (block.command.toLowerCase() === scope.toLowerCase()) return block;
  throw pesterError(`Assertion is not placed directly nor nested inside a ${scope} block, but -Scope ${scope} is specified.`);
}

/** The calls of mocked commands that count for an assertion. */
export function callsInScope(state: PesterState, scope: string | undefined): MockCall[] {
  const container = containerOf(state, scope);
  return state.mocks.calls.filter((call) => isWithin(call.place, container));
}
