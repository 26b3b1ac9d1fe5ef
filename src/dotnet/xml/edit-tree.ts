import { NetException } from '../../runtime/values/errors.ts';
import { argument, invalidOperation } from '../argument-exceptions.ts';
import type { XmlNode, XmlNodeKind } from './xml-node.ts';
import { adopt, cloneNode } from './xml-node.ts';

const content: readonly XmlNodeKind[] = [
  'Element',
  'Text',
  'EntityReference',
  'Comment',
  'Whitespace',
  'SignificantWhitespace',
  'ProcessingInstruction',
  'CDATA',
];

/** What may stand inside what. */
const allowed: Partial<Record<XmlNodeKind, readonly XmlNodeKind[]>> = {
  Document: ['XmlDeclaration', 'DocumentType', 'Element', 'Comment', 'ProcessingInstruction', 'Whitespace', 'SignificantWhitespace'],
  Element: content,
  DocumentFragment: [...content, 'XmlDeclaration'],
  EntityReference: content,
};

const wrongType = () =>
  new NetException(
    'System.InvalidOperationException',
    'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.',
  );

function isWithin(node: XmlNode, ancestor: XmlNode): boolean {
  for (let current: XmlNode | null = node; current; current = current.parent) if (current === ancestor) return true;
  return false;
}

/** Throws where .NET would not put the child there. */
function checkInsertion(parent: XmlNode, child: XmlNode, before: XmlNode | null): void {
  if (isWithin(parent, child)) throw argument('Cannot insert a node or any ancestor of that node as a child of itself.');
  const kinds = allowed[parent.kind];
  if (!kinds) throw invalidOperation('The current node cannot contain other nodes.');
  if (child.kind === 'DocumentFragment') {
    for (const each of child.children) checkKind(parent, each, before);
    return;
  }
  if (child.document !== parent.document) throw argument('The node to be inserted is from a different document context.');
  checkKind(parent, child, before);
}

function checkKind(parent: XmlNode, child: XmlNode, before: XmlNode | null): void {
  if (!allowed[parent.kind]?.includes(child.kind)) throw wrongType();
  if (parent.kind !== 'Document') return;
  if (child.kind === 'Element' && parent.children.some((each) => each.kind === 'Element' && each !== child)) {
    throw invalidOperation("This document already has a 'DocumentElement' node.");
  }
  if (child.kind === 'DocumentType' && parent.children.some((each) => each.kind === 'DocumentType' && each !== child)) {
    throw invalidOperation("This document already has a 'DocumentType' node.");
  }
  const at = before ? parent.children.indexOf(before) : parent.children.length;
  if (child.kind === 'XmlDeclaration' && (at > 0 || parent.children[0]?.kind === 'XmlDeclaration')) {
    throw invalidOperation('Cannot insert the node in the specified location.');
  }
  if (before?.kind === 'XmlDeclaration') throw invalidOperation('Cannot insert the node in the specified location.');
}

/** Takes a node away from where it is. */
export function detach(node: XmlNode): void {
  if (!node.parent) return;
  const list = node.kind === 'Attribute' ? node.parent.attributes : node.parent.children;
  list.splice(list.indexOf(node), 1);
  node.parent = null;
}

/** InsertBefore and AppendChild: puts a child before another, or at the end. */
export function insertBefore(parent: XmlNode, child: XmlNode | null, before: XmlNode | null): XmlNode | null {
  if (!child) throw new NetException('System.NullReferenceException', 'Object reference not set to an instance of an object.');
  if (before && before.parent !== parent) throw argument('The reference node is not a child of this node.');
  if (child === before) return child;
  checkInsertion(parent, child, before);
  const moved = child.kind === 'DocumentFragment' ? [...child.children] : [child];
  for (const node of moved) {
    detach(node);
    const at = before ? parent.children.indexOf(before) : parent.children.length;
    parent.children.splice(at, 0, node);
    node.parent = parent;
    parent.isEmpty = false;
  }
  return child.kind === 'DocumentFragment' ? (moved[0] ?? null) : child;
}

export function insertAfter(parent: XmlNode, child: XmlNode, after: XmlNode | null): XmlNode | null {
  if (!after) return insertBefore(parent, child, parent.children[0] ?? null);
  if (after.parent !== parent) throw argument('The reference node is not a child of this node.');
  if (after === child) return child;
  return insertBefore(parent, child, after.sibling(1) === child ? child.sibling(1) : after.sibling(1));
}

export function removeChild(parent: XmlNode, child: XmlNode | null): XmlNode {
  if (!child || child.parent !== parent || child.kind === 'Attribute') {
    if (!child) throw new NetException('System.NullReferenceException', 'Object reference not set to an instance of an object.');
    throw argument('The node to be removed is not a child of this node.');
  }
  detach(child);
  return child;
}

export function replaceChild(parent: XmlNode, child: XmlNode, old: XmlNode): XmlNode {
  const next = old.sibling(1);
  removeChild(parent, old);
  try {
    insertBefore(parent, child, next === child ? (child.sibling(1) ?? null) : next);
  } catch (thrown) {
    parent.children.splice(next ? parent.children.indexOf(next) : parent.children.length, 0, old);
    old.parent = parent;
    throw thrown;
  }
  return old;
}

export function removeChildren(node: XmlNode): void {
  for (const child of [...node.children]) detach(child);
}

/** ImportNode: a copy for another document. */
export function importNode(document: XmlNode, node: XmlNode | null, deep: boolean): XmlNode {
  if (!node) throw invalidOperation('Cannot import a null node.');
  if (node.kind === 'Document') throw invalidOperation("Cannot import nodes of type 'Document'.");
  return cloneNode(node, deep, document);
}

/** Joins neighbouring text nodes and takes empty ones away. */
export function normalizeTree(node: XmlNode): void {
  const children = [...node.children];
  node.children = [];
  for (const child of children) {
    const last = node.children.at(-1);
    if (child.kind === 'Text' && child.data === '') child.parent = null;
    else if (child.kind === 'Text' && last?.kind === 'Text') {
      last.data += child.data;
      child.parent = null;
    } else {
      adopt(node, child);
      normalizeTree(child);
    }
  }
}
