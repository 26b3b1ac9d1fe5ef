import type { BlockNode, TestNode } from '../blocks/block.ts';
import { pesterError } from '../pester-error.ts';
import type { PesterState } from '../pester-state.ts';
import type { MockCall } from './mock-table.ts';

function isWithin(place: BlockNode | TestNode, container: BlockNode | TestNode): boolean {
  for (let node: BlockNode | TestNode | undefined = place; node; node = node.parent) if (node === container) return true;
  return false;
}

/** The block or test whose calls count: the test by default, or as `-Scope` says: It, Context, Describe, or levels up. */
function containerOf(state: PesterState, scope: string | undefined): BlockNode | TestNode {
  const { currentTest, currentBlock } = state;
  const innermost = currentTest ?? currentBlock!;
  if (scope === undefined) return innermost;
  if (/^it$/i.test(scope)) {
    if (!currentTest) throw pesterError('Assertion is placed outside of an It block, but -Scope It is specified.');
    return currentTest;
  }
  if (/^\d+$/.test(scope)) {
    let node: BlockNode | TestNode = innermost;
    for (let level = Number(scope); level > 0; level--) {
      if (!node.parent) throw pesterError(`Assertion is placed in scope ${scope}, which is above the outermost block.`);
      node = node.parent;
    }
    return node;
  }
  for (let block: BlockNode | undefined = currentBlock; block; block = block.parent)
    if (block.command.toLowerCase() === scope.toLowerCase()) return block;
  throw pesterError(`Assertion is not placed directly nor nested inside a ${scope} block, but -Scope ${scope} is specified.`);
}

/** The calls of a mocked command that count for an assertion. */
export function callsInScope(state: PesterState, name: string, moduleName: string | undefined, scope: string | undefined): MockCall[] {
  const container = containerOf(state, scope);
  return state.mocks.calls.filter(
    (call) =>
      call.name.toLowerCase() === name.toLowerCase() &&
      call.moduleName?.toLowerCase() === moduleName?.toLowerCase() &&
      isWithin(call.place, container),
  );
}
