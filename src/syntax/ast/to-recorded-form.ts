import type { Node } from './index.ts';
import { childrenOf } from './visit.ts';

/**
 * A node as recorded trees have it: kind, start, end, then its children, sorted by start and the longer first. The
 * kinds are PowerShell's own without the ending `Ast`.
 */
export type RecordedNode = [kind: string, start: number, end: number, ...children: RecordedNode[]];

/** The recorded form of a tree. Takes no depth of calls. */
export function toRecordedForm(root: Node): RecordedNode {
  const result = recordedNode(root);
  const pending: [Node, RecordedNode][] = [[root, result]];
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const [node, recorded] = entry;
    for (const child of listedChildren(node)) {
      const childForm = recordedNode(child);
      recorded.push(childForm);
      pending.push([child, childForm]);
    }
  }
  return result;
}

const recordedNode = (node: Node): RecordedNode => [node.kind, node.start, node.end];

function listedChildren(node: Node): Node[] {
  // A named argument without a value has the constant true, of which no text stands.
  if (node.kind === 'NamedAttributeArgument' && node.expressionOmitted) {
    const { start, end } = node.argument;
    return [{ kind: 'ConstantExpression', start, end, type: 'int', value: 1 }];
  }
  return [...visitedChildren(node)].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** PowerShell's visitors pass some children by. */
function visitedChildren(node: Node): readonly Node[] {
  if (node.kind === 'DataStatement') return [node.body];
  if (node.kind === 'ForEachStatement') return [node.variable, node.condition, node.body];
  // Every constructor begins with a call of its base's constructor, which is not listed.
  return childrenOf(node).filter((child) => child.kind !== 'InvokeMemberExpression' || !child.baseConstructorCall);
}
