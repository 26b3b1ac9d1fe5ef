import type { RegexNode } from './regex-tree.ts';

/** Whether the pattern depends on what groups have captured in a way that JavaScript's expressions do not know. */
export function needsWalk(node: RegexNode): boolean {
  switch (node.kind) {
    case 'Balance':
    case 'Captured':
      return true;
    case 'Capture':
    case 'Group':
    case 'Atomic':
    case 'Look':
    case 'Repeat':
      return needsWalk(node.node);
    case 'Conditional':
      return [node.condition, node.yes, node.no].some(needsWalk);
    case 'Sequence':
    case 'Alternatives':
      return node.nodes.some(needsWalk);
    default:
      return false;
  }
}

/** Whether a group that captures is repeated, so that it may capture more than once. */
export function hasLoopedCapture(node: RegexNode, inLoop = false): boolean {
  switch (node.kind) {
    case 'Capture':
    case 'Balance':
      return inLoop || hasLoopedCapture(node.node, inLoop);
    case 'Group':
    case 'Atomic':
    case 'Look':
      return hasLoopedCapture(node.node, inLoop);
    case 'Repeat':
      return hasLoopedCapture(node.node, inLoop || node.most > 1);
    case 'Conditional':
      return [node.condition, node.yes, node.no].some((part) => hasLoopedCapture(part, inLoop));
    case 'Sequence':
    case 'Alternatives':
      return node.nodes.some((part) => hasLoopedCapture(part, inLoop));
    default:
      return false;
  }
}
