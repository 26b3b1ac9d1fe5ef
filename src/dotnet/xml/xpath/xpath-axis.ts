import { NotSimulated } from '../../../base/not-simulated.ts';
import { xmlnsNamespace } from '../xml-namespaces.ts';
import type { XmlNode } from '../xml-node.ts';
import type { Axis } from './xpath-expression.ts';

/** Nodes that XPath knows: no declarations, document types or ignored white space at the top; text that follows text is part of it. */
function isVisible(node: XmlNode): boolean {
  if (node.kind === 'XmlDeclaration' || node.kind === 'DocumentType') return false;
  if (node.isCharacters) return node.parent?.kind !== 'Document';
  return true;
}

const childrenOf = (node: XmlNode): XmlNode[] =>
  node.children.flatMap((child) => (child.kind === 'EntityReference' ? childrenOf(child) : isVisible(child) ? [child] : []));

const parentOf = (node: XmlNode): XmlNode | null => {
  let { parent } = node;
  while (parent?.kind === 'EntityReference') parent = parent.parent;
  return parent;
};

function* descendantsOf(node: XmlNode): Generator<XmlNode> {
  for (const child of childrenOf(node)) {
    yield child;
    yield* descendantsOf(child);
  }
}

function* ancestorsOf(node: XmlNode): Generator<XmlNode> {
  for (let current = parentOf(node); current; current = parentOf(current)) yield current;
}

function siblings(node: XmlNode, after: boolean): XmlNode[] {
  const parent = parentOf(node);
  if (!parent || node.kind === 'Attribute') return [];
  const all = childrenOf(parent);
  const at = all.indexOf(node);
  return after ? all.slice(at + 1) : all.slice(0, at).reverse();
}

function* beyond(node: XmlNode, after: boolean): Generator<XmlNode> {
  const start = node.kind === 'Attribute' ? node.parent! : node;
  if (node.kind === 'Attribute' && after) yield* descendantsOf(start);
  for (const each of [start, ...ancestorsOf(start)]) {
    for (const sibling of siblings(each, after)) {
      if (after) {
        yield sibling;
        yield* descendantsOf(sibling);
      } else {
        yield* [...descendantsOf(sibling)].reverse();
        yield sibling;
      }
    }
  }
}

/** The nodes of an axis in its own direction (XPath 1.0, section 2.2). */
export const axisNodes: Record<Axis, (node: XmlNode) => Iterable<XmlNode>> = {
  self: (node) => [node],
  child: childrenOf,
  parent: (node) => {
    const parent = parentOf(node);
    return parent ? [parent] : [];
  },
  attribute: (node) => node.attributes.filter(({ namespaceUri }) => namespaceUri !== xmlnsNamespace),
  descendant: descendantsOf,
  'descendant-or-self': function* (node) {
    yield node;
    yield* descendantsOf(node);
  },
  ancestor: ancestorsOf,
  'ancestor-or-self': function* (node) {
    yield node;
    yield* ancestorsOf(node);
  },
  'following-sibling': (node) => siblings(node, true),
  'preceding-sibling': (node) => siblings(node, false),
  following: (node) => beyond(node, true),
  preceding: (node) => beyond(node, false),
  namespace: () => {
    throw new NotSimulated('value', 'the XPath axis namespace');
  },
};

/** Puts nodes into document order, each once. */
export function inDocumentOrder(nodes: Iterable<XmlNode>): XmlNode[] {
  const unique = [...new Set(nodes)];
  if (unique.length < 2) return unique;
  const keys = new Map(unique.map((node) => [node, pathOf(node)]));
  return unique.sort((a, b) => comparePaths(keys.get(a)!, keys.get(b)!));
}

function pathOf(node: XmlNode): number[] {
  const path: number[] = [];
  for (let current = node; current.parent; current = current.parent) {
    const { parent } = current;
    // Attributes stand behind their element and in front of its children.
    path.unshift(current.kind === 'Attribute' ? parent.attributes.indexOf(current) - parent.attributes.length : parent.children.indexOf(current));
  }
  return path;
}

function comparePaths(a: number[], b: number[]): number {
  for (let at = 0; at < Math.min(a.length, b.length); at++) if (a[at] !== b[at]) return a[at] - b[at];
  return a.length - b.length;
}
